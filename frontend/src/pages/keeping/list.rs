//! The drafts and the sent applications of this device.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    button::Button, choosing, code_part::PARKED_DAYS, panel::act, problem,
    service_texts::ServiceTitle, times,
};
use crate::{
    address::{self, BARRIER_FORM, Fragment, Route},
    components::{
        alert::{Alert, AlertKind},
        focus,
    },
    keeping::{self, Deleted, KeepError, Listed, Listing},
    outbox::Way,
    site::Site,
    texts::{Texts, use_texts},
};

/// What the list depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct ListProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// What there is.
    pub listing: Rc<Listing>,
    /// Shows an application that is complete.
    pub on_look: Callback<Listed>,
    /// Told when something was deleted, and what is left of it.
    pub on_deleted: Callback<Deleted>,
}

/// The list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let texts = use_texts();
    // One question at a time.
    let asked = use_state_eq(|| None::<String>);
    let Listing { drafts, expired } = &*props.listing;
    let saved = times::moments(texts.language(), drafts);
    let item = |(draft, saved): (&Listed, AttrValue)| {
        let is_asked = asked.as_ref() == Some(&draft.id);
        let on_ask = {
            let (asked, id) = (asked.setter(), draft.id.clone());
            Callback::from(move |()| asked.set((!is_asked).then(|| id.clone())))
        };
        html! {
            <Item
                key={draft.id.clone()}
                draft={draft.clone()}
                {saved}
                site={Rc::clone(&props.site)}
                {is_asked}
                {on_ask}
                on_look={props.on_look.clone()}
                on_deleted={props.on_deleted.clone()}
            />
        }
    };
    html! {
        <section class="stack" aria-labelledby="drafts-here">
            <h2 class="kern-heading-medium" id="drafts-here" tabindex="-1">
                { texts.get("drafts-on-device") }
            </h2>
            { choosing::expired_notice(&texts, *expired) }
            if drafts.is_empty() {
                <p class="kern-body">{ texts.get("drafts-none") }</p>
            } else {
                <ul class="draft-list">{ for drafts.iter().zip(saved).map(item) }</ul>
            }
        </section>
    }
}

/// Which application a button is about, for those who do not see what it stands beside.
fn which(draft: &Listed, saved: &AttrValue) -> Html {
    html! {
        <span class="visually-hidden">
            { ": " }<ServiceTitle service={draft.service.clone()} />{ ", " }{ saved }
        </span>
    }
}

/// Leads to the application of a draft, where its service is still offered.
fn go_on(texts: &Texts, site: &Site, draft: &Listed, saved: &AttrValue) -> Html {
    let is_offered = draft.service == BARRIER_FORM || site.services.contains(&draft.service);
    if !is_offered {
        return html! { <p class="kern-body">{ texts.get("drafts-other-service") }</p> };
    }
    let language = match &draft.language {
        Some(tag) => address::language_of(tag, texts.language()),
        None => texts.language(),
    };
    let route = Route::Application(draft.service.clone());
    let href = address::of(&route, language, &Fragment::Draft(draft.id.clone()));
    html! {
        <a class="kern-btn kern-btn--primary" {href}>
            <span class="kern-label">{ texts.get("drafts-continue") }{ which(draft, saved) }</span>
        </a>
    }
}

/// What is said of an application that is complete, and of deleting it.
fn about(texts: &Texts, draft: &Listed, saved: &str) -> (Html, &'static str) {
    let at = |id: &str, at| {
        let time = times::moment(texts.language(), at);
        html! { <p class="draft-list__meta">{ texts.with(id, [("time", time.into())]) }</p> }
    };
    match draft.way {
        None => (choosing::dates(texts, draft, saved), "keeping-delete-text"),
        Some(Way::Waiting) => (
            html! { <p class="draft-list__meta">{ texts.get("drafts-waiting") }</p> },
            "drafts-delete-waiting-text",
        ),
        Some(Way::Sent(sent)) => (at("drafts-sent", sent), "drafts-delete-sent-text"),
        Some(Way::Arrived { arrived, .. }) => {
            (at("drafts-arrived", arrived), "drafts-delete-sent-text")
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ItemProps {
    draft: Listed,
    /// When it was saved, told apart from the others.
    saved: AttrValue,
    site: Rc<Site>,
    is_asked: bool,
    on_ask: Callback<()>,
    on_look: Callback<Listed>,
    on_deleted: Callback<Deleted>,
}

#[component]
fn Item(props: &ItemProps) -> Html {
    let texts = use_texts();
    let busy = use_state_eq(|| false);
    let error = use_state_eq(|| None::<KeepError>);
    let ItemProps {
        draft, saved, site, ..
    } = props;
    let title_id = format!("draft-{}", draft.id);
    let question_id = format!("delete-{}", draft.id);
    let (about, what) = about(&texts, draft, saved);
    let delete = {
        let (site, id, on_deleted) = (Rc::clone(site), draft.id.clone(), props.on_deleted.clone());
        let (busy, error) = (busy.setter(), error.setter());
        Callback::from(move |()| {
            let (site, id) = (Rc::clone(&site), id.clone());
            let (error, on_deleted) = (error.clone(), on_deleted.clone());
            let deleting = async move { keeping::delete_local(&site, &id).await };
            act(deleting, busy.clone(), move |result| match result {
                Ok(deleted) => on_deleted.emit(deleted),
                Err(problem) => error.set(Some(problem)),
            });
        })
    };
    let ask = {
        let (on_ask, is_asked, question) =
            (props.on_ask.clone(), props.is_asked, question_id.clone());
        Callback::from(move |()| {
            on_ask.emit(());
            if !is_asked {
                focus::after_render(&question);
            }
        })
    };
    let look = {
        let draft = draft.clone();
        props.on_look.reform(move |()| draft.clone())
    };
    html! {
        <li
            class="draft-list__item drafts-list__item"
            data-draft={draft.id.clone()}
            aria-labelledby={title_id.clone()}
        >
            <div class="draft-list__text">
                <h3 class="kern-title" id={title_id.clone()}>
                    <ServiceTitle service={draft.service.clone()} />
                </h3>
                { about }
            </div>
            <div class="draft-list__actions">
                if draft.way.is_some() {
                    <Button
                        look="primary"
                        text={texts.get("drafts-case")}
                        more={which(draft, saved)}
                        on_press={look}
                    />
                } else {
                    { go_on(&texts, site, draft, saved) }
                }
                <Button
                    look="tertiary"
                    text={texts.get("drafts-delete")}
                    more={which(draft, saved)}
                    opens={Some((question_id.clone().into(), props.is_asked))}
                    on_press={ask.clone()}
                />
            </div>
            if props.is_asked {
                <div class="stack stack--small" id={question_id} tabindex="-1">
                    <p class="kern-body">{ texts.get(what) }</p>
                    <div class="button-row">
                        <Button
                            look="primary"
                            text={texts.get("keeping-delete-cancel")}
                            on_press={ask}
                        />
                        <Button
                            id="keeping-delete-confirm"
                            text={texts.get("keeping-delete-confirm")}
                            busy={*busy}
                            on_press={delete}
                        />
                    </div>
                    <p class="kern-body" role="alert">
                        { for (*error).map(|error| problem::message(&texts, error)) }
                    </p>
                </div>
            }
        </li>
    }
}

/// Says that something was deleted.
pub fn deleted_notice(texts: &Texts, deleted: Deleted) -> Html {
    html! {
        <Alert kind={AlertKind::Success} title={texts.get("keeping-deleted")}>
            <p class="kern-body">{ texts.get("keeping-deleted-text") }</p>
            if deleted == Deleted::NotAtEdge {
                <p class="kern-body">
                    { texts.with("keeping-delete-remote-failed", [("days", PARKED_DAYS.into())]) }
                </p>
            }
        </Alert>
    }
}
