//! A draft that was found by its code or in a file. It is never opened silently: who made the
//! link could want someone to type into a draft that is theirs (docs/security.md 10).

use yew::prelude::*;

use super::{button::Button, times};
use crate::{
    components::{
        alert::{Alert, AlertKind},
        rich_text::rich_text,
    },
    keeping::Offer,
    texts::use_texts,
};

/// What is offered.
#[derive(Clone, Properties)]
pub struct OfferedProps {
    /// The draft.
    pub offer: Offer,
    /// Opens it.
    pub on_open: Callback<()>,
    /// Begins another one.
    pub on_new: Callback<()>,
}

impl PartialEq for OfferedProps {
    /// A screen offers one draft as long as it is there.
    fn eq(&self, other: &Self) -> bool {
        self.offer.saved_at() == other.offer.saved_at()
            && self.offer.revision() == other.offer.revision()
    }
}

/// What is known of the draft, and the choice.
#[component]
pub fn Offered(props: &OfferedProps) -> Html {
    let texts = use_texts();
    let offer = &props.offer;
    let fact = |id: &str, value: Html| {
        html! {
            <div class="kern-description-list-item">
                <dt class="kern-description-list-item__key">{ texts.get(id) }</dt>
                <dd class="kern-description-list-item__value">{ value }</dd>
            </div>
        }
    };
    let saved = offer.saved_at();
    let warning = match offer.revision() {
        Some(_) => "enter-link-text",
        None => "enter-file-text",
    };
    html! {
        <>
            <dl class="kern-description-list facts">
                { fact("enter-link-service", html! { { texts.get("service-title") } }) }
                { fact("enter-link-saved", html! {
                    <time datetime={saved.rfc3339()}>{ times::moment(texts.language(), saved) }</time>
                }) }
                if let Some(revision) = offer.revision() {
                    { fact("enter-link-revision", html! { { revision } }) }
                }
            </dl>
            <Alert kind={AlertKind::Warning} title={texts.get("enter-link-yours")} title_element="h2">
                { rich_text(&texts.get(warning)) }
                <p class="kern-body">{ texts.get("enter-link-older") }</p>
            </Alert>
            <div class="button-row">
                <Button
                    id="draft-continue"
                    look="primary"
                    text={texts.get("enter-continue")}
                    on_press={props.on_open.clone()}
                />
                <Button
                    id="draft-new"
                    text={texts.get("enter-new")}
                    on_press={props.on_new.clone()}
                />
            </div>
        </>
    }
}
