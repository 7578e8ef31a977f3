//! What the authority tells in a case: where it stands, and what somebody has written.

use std::{collections::BTreeMap, rc::Rc};

use amtsweg_core::{
    code::CaseCode,
    id::ReplyId,
    reply::{CaseState, Manifest, ReplyKind, Words},
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    components::{
        alert::{Alert, AlertKind},
        format,
        rich_text::rich_text,
    },
    device::clock::Nap,
    sending::{CaseEvent, CaseLog, ReplyError, open_reply},
    site::Site,
    texts::{Texts, use_texts},
};

/// So many of the newest are fetched by themselves: each is at least 256 KiB, whatever it says.
const AT_ONCE: usize = 5;

/// What could not be fetched is tried again after so long.
const AGAIN_MS: u32 = 10_000;

/// What is known of each reply.
type Opened = BTreeMap<ReplyId, Result<Rc<Manifest>, ReplyError>>;

/// The replies of a case that have been fetched.
#[derive(Clone, PartialEq)]
pub struct Replies {
    opened: Opened,
    /// How many are to be shown.
    wanted: UseStateHandle<usize>,
}

/// Fetches the newest replies of a case, and more when that is wanted. What could not be fetched is tried again.
#[hook]
pub fn use_replies(site: &Rc<Site>, code: &Rc<CaseCode>, log: Option<&CaseLog>) -> Replies {
    let opened = use_reducer(Known::default);
    let wanted = use_state_eq(|| AT_ONCE);
    let round = use_state_eq(|| 0_u32);
    let (site, code) = (Rc::clone(site), Rc::clone(code));
    let log = log.map(|log| Rc::new(log.clone()));
    let known = opened.clone();
    let again = round.clone();
    use_effect_with((log, *wanted, *round), move |(log, wanted, round)| {
        let next = round.wrapping_add(1);
        let is_open = |id: &ReplyId| matches!(known.0.get(id), Some(Ok(_)));
        if let Some(log) = log.clone() {
            let missing: Vec<_> = log
                .replies()
                .take(*wanted)
                .filter(|event| event.reply_id().is_some_and(|id| !is_open(&id)))
                .cloned()
                .collect();
            spawn_local(async move {
                let mut is_unread = false;
                for event in missing {
                    let archive = open_reply(&site, &code, &log, &event).await;
                    let manifest = archive.map(|archive| Rc::new(archive.manifest));
                    is_unread |= manifest == Err(ReplyError::Unread);
                    if let Some(id) = event.reply_id() {
                        known.dispatch(Found(id, manifest));
                    }
                }
                if is_unread {
                    Nap::default().sleep(AGAIN_MS).await;
                    again.set(next);
                }
            });
        }
    });
    Replies {
        opened: opened.0.clone(),
        wanted,
    }
}

#[derive(Default, Clone, PartialEq)]
struct Known(Opened);

struct Found(ReplyId, Result<Rc<Manifest>, ReplyError>);

impl Reducible for Known {
    type Action = Found;

    fn reduce(self: Rc<Self>, Found(id, manifest): Found) -> Rc<Self> {
        let mut opened = self.0.clone();
        opened.insert(id, manifest);
        Rc::new(Self(opened))
    }
}

impl Replies {
    /// Where the case stands, as the newest reply says that could be read.
    pub fn state(&self, log: &CaseLog) -> Option<CaseState> {
        let mut ids = log.replies().filter_map(CaseEvent::reply_id);
        ids.find_map(|id| Some(self.opened.get(&id)?.as_ref().ok()?.state))
    }

    fn more(&self) -> Callback<MouseEvent> {
        let wanted = self.wanted.clone();
        Callback::from(move |_| wanted.set(*wanted + AT_ONCE))
    }
}

/// Where the case stands, in plain words with the next step; nothing where the arrival says it.
pub fn state(texts: &Texts, state: Option<CaseState>) -> Option<Html> {
    let id = match state? {
        CaseState::InProgress => "case-state-in-progress",
        CaseState::Decided => "case-state-decided",
        CaseState::Closed => "case-state-closed",
        CaseState::Withdrawn => "case-state-withdrawn",
        CaseState::Arrived | CaseState::Unknown => return None,
    };
    Some(html! {
        <Alert kind={AlertKind::Info} title={texts.get(id)} title_element="h2">
            { rich_text(&texts.get(&format!("{id}-text"))) }
        </Alert>
    })
}

/// What a list of messages is made of.
#[derive(Clone, PartialEq, Properties)]
pub struct MessagesProps {
    /// The events of the case.
    pub log: CaseLog,
    /// What has been fetched of the replies that they announce.
    pub replies: Replies,
}

/// What somebody at the authority has written, the newest first.
#[component]
pub fn Messages(props: &MessagesProps) -> Html {
    let texts = use_texts();
    let MessagesProps { log, replies } = props;
    let wanted = *replies.wanted;
    let shown: Vec<Html> = log
        .replies()
        .take(wanted)
        .filter_map(|event| {
            let found = replies.opened.get(&event.reply_id()?);
            message(
                &texts,
                found.map(|found| found.as_ref().map_err(|error| *error)),
            )
        })
        .collect();
    let has_more = log.replies().nth(wanted).is_some();
    if shown.is_empty() && !has_more {
        return Html::default();
    }
    html! {
        <section class="stack stack--small" aria-labelledby="case-messages">
            <h2 class="kern-heading-medium" id="case-messages">{ texts.get("case-messages") }</h2>
            { rich_text(&texts.get("case-messages-text")) }
            <ol class="events">{ for shown }</ol>
            if has_more {
                <div class="button-row no-print">
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={replies.more()}>
                        <span class="kern-label">{ texts.get("case-messages-older") }</span>
                    </button>
                </div>
            }
        </section>
    }
}

/// One of them; nothing for a reply that says only where the case stands.
fn message(texts: &Texts, found: Option<Result<&Rc<Manifest>, ReplyError>>) -> Option<Html> {
    let only = |id: &str| html! { <li class="events__item">{ rich_text(&texts.get(id)) }</li> };
    let manifest = match found {
        None => return Some(only("case-messages-loading")),
        Some(Err(ReplyError::Unread)) => return Some(only("case-message-unread")),
        Some(Err(ReplyError::Altered)) => return Some(only("case-message-altered")),
        Some(Ok(manifest)) => manifest,
    };
    match (manifest.kind, &manifest.words) {
        (ReplyKind::Message, Some(words)) => Some(html! {
            <li class="events__item">
                <time class="events__time" datetime={manifest.written_at.rfc3339()}>
                    { format::instant(texts.language(), manifest.written_at) }
                </time>
                { written(words) }
            </li>
        }),
        (ReplyKind::State, _) => None,
        _ => Some(only("case-message-unknown")),
    }
}

/// As it was written: its own language and direction, line by line. Never anything but text.
fn written(words: &Words) -> Html {
    html! {
        <p class="kern-body events__text" lang={words.language.clone()} dir="auto">
            { words.text.clone() }
        </p>
    }
}
