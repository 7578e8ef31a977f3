//! What this device has for a service: drafts to go on with, and what there is to know of others.

use std::rc::Rc;

use yew::prelude::*;

use super::{button::Button, times};
use crate::{
    address::Route,
    components::alert::{Alert, AlertKind},
    keeping::{Listed, Listing},
    outbox::Way,
    texts::{Texts, use_texts},
};

/// What there is to choose from.
#[derive(Clone, Default, PartialEq)]
pub struct Choice {
    /// The drafts for the service, newest first.
    drafts: Vec<Listed>,
    /// How many drafts, of whichever service, were deleted because their time was over.
    expired: usize,
    /// Whether an application waits to go out.
    is_waiting: bool,
}

impl Choice {
    /// What there is on this device for a service.
    pub fn of(listing: &Listing, service: &str) -> Self {
        let is_draft = |draft: &&Listed| draft.service == service && draft.way.is_none();
        Self {
            drafts: listing.drafts.iter().filter(is_draft).cloned().collect(),
            expired: listing.expired,
            is_waiting: listing
                .drafts
                .iter()
                .any(|draft| draft.way == Some(Way::Waiting)),
        }
    }

    /// The one draft that there is to go on with.
    pub fn only(&self) -> Option<&Listed> {
        match &self.drafts[..] {
            [draft] => Some(draft),
            _ => None,
        }
    }

    /// How many drafts were deleted because their time was over.
    pub fn expired(&self) -> usize {
        self.expired
    }

    /// Whether there is something to go on with, and nothing that has to be said first.
    pub fn is_only_to_be_made(&self) -> bool {
        self.expired == 0 && !self.drafts.is_empty()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The choice and what follows from it.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoosingProps {
    /// What there is.
    pub choice: Rc<Choice>,
    /// Goes on with a draft.
    pub on_draft: Callback<String>,
    /// Begins another one.
    pub on_new: Callback<()>,
}

/// Offers to go on with a draft of this device.
#[component]
pub fn Choosing(props: &ChoosingProps) -> Html {
    let texts = use_texts();
    let Choice {
        drafts,
        expired,
        is_waiting,
    } = &*props.choice;
    let all = Route::Drafts.path(texts.language());
    let saved = times::moments(texts.language(), drafts);
    html! {
        <>
            { expired_notice(&texts, *expired) }
            { waiting_notice(&texts, *is_waiting) }
            if !drafts.is_empty() {
                <section class="stack" aria-labelledby="drafts">
                    <h2 class="kern-heading-medium" id="drafts">{ texts.get("enter-drafts") }</h2>
                    <ul class="draft-list">
                        { for drafts.iter().zip(saved).enumerate().map(|(index, (draft, saved))| {
                            let id = draft.id.clone();
                            let on_press = props.on_draft.reform(move |()| id.clone());
                            let draft = draft.clone();
                            html! { <Item {draft} {saved} is_first={index == 0} {on_press} /> }
                        }) }
                    </ul>
                </section>
            }
            <div class="button-row">
                <Button
                    id="draft-new"
                    look={if drafts.is_empty() { "primary" } else { "secondary" }}
                    text={texts.get("enter-new")}
                    on_press={props.on_new.clone()}
                />
            </div>
            <p><a class="kern-link" href={all}>{ texts.get("enter-by-code") }</a></p>
        </>
    }
}

/// What the page cannot say itself while it asks whether to go on.
#[derive(Clone, PartialEq, Properties)]
pub struct DetailsProps {
    /// What there is.
    pub choice: Rc<Choice>,
}

/// Says what there is to know of the only draft, below the page's own buttons.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let texts = use_texts();
    html! {
        <>
            { waiting_notice(&texts, props.choice.is_waiting) }
            if let Some(draft) = props.choice.only() {
                <div class="draft-list__item" data-draft={draft.id.clone()}>
                    { about(&texts, draft, &times::moment(texts.language(), draft.saved_at)) }
                </div>
            }
        </>
    }
}

/// An application that waits to go out.
fn waiting_notice(texts: &Texts, is_waiting: bool) -> Html {
    if !is_waiting {
        return Html::default();
    }
    let all = Route::Drafts.path(texts.language());
    html! {
        <Alert kind={AlertKind::Info} title={texts.get("enter-waiting")} title_element="h2">
            <p class="kern-body">{ texts.get("enter-waiting-text") }</p>
            <p><a class="kern-link" href={all}>{ texts.get("enter-waiting-open") }</a></p>
        </Alert>
    }
}

/// Drafts whose time was over. Nobody should take that for an answer of the authority's.
pub fn expired_notice(texts: &Texts, expired: usize) -> Html {
    if expired == 0 {
        return Html::default();
    }
    let title = texts.with("enter-expired", [("count", expired.into())]);
    html! {
        <Alert kind={AlertKind::Info} {title} title_element="h2">
            <p class="kern-body">{ texts.get("enter-expired-text") }</p>
        </Alert>
    }
}

/// When a draft was saved, and when it will be deleted.
pub fn dates(texts: &Texts, draft: &Listed, saved: &str) -> Html {
    let language = texts.language();
    let expires = times::day_in_words(language, draft.expires_at);
    html! {
        <>
            <p class="draft-list__meta">
                { texts.with("drafts-saved", [("time", saved.into())]) }
            </p>
            <p class="draft-list__meta">
                if draft.is_doubtful {
                    { texts.get("drafts-doubtful") }
                } else {
                    { texts.with("drafts-expires", [("date", expires.into())]) }
                }
            </p>
        </>
    }
}

/// Where a draft was left, and its dates.
fn about(texts: &Texts, draft: &Listed, saved: &str) -> Html {
    html! {
        <div class="draft-list__text">
            { for left_at(texts, draft).map(|step| html! {
                <p class="kern-body">{ texts.with("enter-step", [("step", step.as_str().into())]) }</p>
            }) }
            { dates(texts, draft, saved) }
        </div>
    }
}

/// The step that a draft was left at, by its name.
fn left_at(texts: &Texts, draft: &Listed) -> Option<AttrValue> {
    let step = draft.screen.as_deref()?.strip_prefix("?schritt=")?;
    texts.find(&format!("step-{step}"))
}

#[derive(Clone, PartialEq, Properties)]
struct ItemProps {
    draft: Listed,
    /// When it was saved, told apart from the others.
    saved: AttrValue,
    is_first: bool,
    on_press: Callback<()>,
}

#[component]
fn Item(props: &ItemProps) -> Html {
    let texts = use_texts();
    let ItemProps { draft, saved, .. } = props;
    let label = format!(
        "{}: {}",
        texts.get("enter-continue"),
        texts.with("drafts-saved", [("time", saved.as_str().into())])
    );
    html! {
        <li class="draft-list__item drafts-list__item" data-draft={draft.id.clone()}>
            { about(&texts, draft, saved) }
            <div class="draft-list__actions">
                <Button
                    id={props.is_first.then_some("draft-continue")}
                    look="primary"
                    text={texts.get("enter-continue")}
                    label={label}
                    on_press={props.on_press.clone()}
                />
            </div>
        </li>
    }
}
