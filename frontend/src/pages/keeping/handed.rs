//! What a second party meets: the link that was opened, before anything is filled in, and the page
//! for whoever has none.
//!
//! What the link says is somebody's claim, and is shown as such.

use std::rc::Rc;

use yew::prelude::*;

use super::{button::Button, service_texts::ServiceTitle, shared_words};
use crate::{
    address::Route,
    components::{
        alert::{Alert, AlertKind},
        contact::Contact,
        rich_text::rich_text,
    },
    keeping::Handed,
    site::Site,
    texts::use_texts,
};

/// What a link offers.
#[derive(Clone, Properties)]
pub struct HandedScreenProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The link.
    pub handed: Rc<Handed>,
    /// Whether this device has a draft that began with it.
    pub is_begun: bool,
    /// Begins, or goes on.
    pub on_go: Callback<()>,
}

impl PartialEq for HandedScreenProps {
    /// A screen shows one link as long as it is there.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.handed, &other.handed) && self.is_begun == other.is_begun
    }
}

/// Whose form it is, who it claims to be about, and what happens next. The authority comes first:
/// nobody should take it for the letter of somebody who only pretends.
#[component]
pub fn HandedScreen(props: &HandedScreenProps) -> Html {
    let texts = use_texts();
    let words = shared_words::use_words();
    let Handed {
        service,
        form,
        accepted,
        ..
    } = &*props.handed;
    let fact = |label: AttrValue, value: Html| {
        html! {
            <div class="kern-description-list-item">
                <dt class="kern-description-list-item__key">{ label }</dt>
                <dd class="kern-description-list-item__value"><bdi>{ value }</bdi></dd>
            </div>
        }
    };
    let claims = accepted.iter().filter_map(|(place, value)| {
        let field = form.field(place)?;
        let id = field.text_id(place);
        let value = shared_words::shown(&words, texts.language(), field, &id, value);
        Some(fact(shared_words::label(&words, &id), html! { { value } }))
    });
    let authority = &props.site.authority;
    html! {
        <>
            <dl class="kern-description-list facts">
                { fact(texts.get("handed-authority"), html! {
                    <span lang="de">{ &authority.name }<br />{ &authority.department }</span>
                }) }
                { fact(texts.get("handed-service"), html! { <ServiceTitle service={service.clone()} /> }) }
            </dl>
            { rich_text(&texts.get("handed-text")) }
            <Alert kind={AlertKind::Info} title={texts.get("handed-claims")} title_element="h2">
                if accepted.is_empty() {
                    <p class="kern-body">{ texts.get("handed-claims-none") }</p>
                } else {
                    <dl class="kern-description-list">{ for claims }</dl>
                    <p class="kern-body">{ texts.get("handed-claims-text") }</p>
                }
            </Alert>
            <section class="stack stack--small" aria-labelledby="handed-next">
                <h2 class="kern-heading-medium" id="handed-next">{ texts.get("handed-next") }</h2>
                { rich_text(&texts.get("handed-next-text")) }
            </section>
            <div class="button-row">
                <Button
                    id="handed-go"
                    look="primary"
                    text={texts.get(if props.is_begun { "handed-continue" } else { "handed-begin" })}
                    on_press={props.on_go.clone()}
                />
            </div>
        </>
    }
}

/// What somebody without a link is told.
#[derive(Clone, PartialEq, Properties)]
pub struct NoLinkProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The service that the form is a part of.
    pub service: String,
}

/// Without a link the part would meet no application.
#[component]
pub fn NoLink(props: &NoLinkProps) -> Html {
    let texts = use_texts();
    html! {
        <>
            <Alert kind={AlertKind::Info} title={texts.get("handed-no-link")} title_element="h2">
                { rich_text(&texts.get("handed-no-link-text")) }
                <p class="kern-body">
                    { texts.get("handed-service") }{ ": " }
                    <ServiceTitle service={props.service.clone()} />
                </p>
                <Contact authority={props.site.authority.clone()} />
            </Alert>
            <p><a class="kern-link" href={Route::Drafts.path(texts.language())}>
                { texts.get("enter-by-code") }
            </a></p>
        </>
    }
}
