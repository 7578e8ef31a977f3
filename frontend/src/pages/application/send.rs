//! Sending, with what is happening said at each moment.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    HEADING, Screen,
    draft::{Action, Draft},
};
use crate::{
    components::alert::{Alert, AlertKind},
    sending::{Progress, Sealed, SendError, seal, send},
    site::Site,
    texts::{Texts, use_texts},
};

/// The stages that the applicant sees, in order.
const STAGES: [&str; 4] = [
    "application-sending-checking",
    "application-sending-encrypting",
    "application-sending-sending",
    "application-sending-confirming",
];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SendingProps {
    pub(super) site: Rc<Site>,
    pub(super) draft: UseReducerHandle<Draft>,
    pub(super) on_action: Callback<Action>,
    pub(super) go: Callback<Screen>,
}

#[component]
pub(super) fn Sending(props: &SendingProps) -> Html {
    let texts = use_texts();
    let progress = use_state_eq(|| Progress::Checking);
    let failed = use_state_eq(|| Option::<SendError>::None);
    // What was sealed stays while sending is tried again: the edge keeps what it has.
    let sealed: Rc<RefCell<Option<Sealed>>> = use_mut_ref(|| None);

    let attempt = {
        let (progress, failed) = (progress.clone(), failed.clone());
        let (props, texts) = (props.clone(), texts.clone());
        Callback::from(move |()| {
            failed.set(None);
            let (progress, failed, sealed) = (progress.clone(), failed.clone(), Rc::clone(&sealed));
            let (props, language) = (props.clone(), texts.language().tag);
            spawn_local(async move {
                let report = move |now| progress.set(now);
                let before = sealed.take();
                let result = seal_and_send(&props, language, before, &report).await;
                match result {
                    Ok(sent) => {
                        props.go.emit(Screen::Sent(Rc::new(sent), props.draft.promised()));
                    }
                    Err((error, kept)) => {
                        if error.wants_new_seal() {
                            props.on_action.emit(Action::NewSubmission);
                        } else {
                            *sealed.borrow_mut() = kept;
                        }
                        failed.set(Some(error));
                    }
                }
            });
        })
    };
    {
        let attempt = attempt.clone();
        use_effect_with((), move |()| attempt.emit(()));
    }
    let back = {
        let (go, on_action) = (props.go.clone(), props.on_action.clone());
        Callback::from(move |_: MouseEvent| {
            // Whatever is changed now is another sending of the same application.
            on_action.emit(Action::NewSubmission);
            go.emit(Screen::Review);
        })
    };
    let stage = stage(*progress);
    html! {
        <>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">
                { texts.get("application-sending") }
            </h1>
            <ol class="send-steps">
                { for STAGES.iter().enumerate().map(|(index, id)| item(&texts, index, id, stage, failed.is_some())) }
            </ol>
            <p class="visually-hidden" role="status">{ texts.get(STAGES[stage]) }</p>
            if let Some((done, total)) = bytes(*progress).filter(|_| failed.is_none()) {
                <div class="kern-progress">
                    <label class="kern-label kern-label--small" for="progress">
                        { texts.get(STAGES[stage]) }
                    </label>
                    <progress id="progress" value={done.to_string()} max={total.to_string()}></progress>
                </div>
            }
            if let Some(error) = &*failed {
                <div role="alert">
                    <Alert kind={AlertKind::Danger} title={texts.get("application-sending-failed")}>
                        <p class="kern-body">{ error.text(&texts) }</p>
                        <p class="kern-body">{ texts.get("application-sending-kept") }</p>
                    </Alert>
                </div>
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--primary"
                        onclick={move |_| attempt.emit(())}
                    >
                        <span class="kern-label">{ texts.get("application-sending-again") }</span>
                    </button>
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={back}>
                        <span class="kern-label">{ texts.get("application-sending-back") }</span>
                    </button>
                </div>
            } else {
                <p class="kern-body">{ texts.get("application-sending-stay") }</p>
            }
        </>
    }
}

/// Seals, unless it is done already, and sends. A failure hands back what was sealed.
async fn seal_and_send(
    props: &SendingProps,
    language: &str,
    before: Option<Sealed>,
    report: &dyn Fn(Progress),
) -> Result<crate::sending::Sent, (SendError, Option<Sealed>)> {
    let sealed = match before {
        Some(sealed) => sealed,
        None => seal(&props.site, &props.draft.package(language), report)
            .await
            .map_err(|error| (error, None))?,
    };
    send(&props.site, &sealed, report).await.map_err(|error| (error, Some(sealed)))
}

fn stage(progress: Progress) -> usize {
    match progress {
        Progress::Checking => 0,
        Progress::Encrypting { .. } => 1,
        Progress::Sending { .. } => 2,
        Progress::Confirming => 3,
    }
}

fn bytes(progress: Progress) -> Option<(u64, u64)> {
    match progress {
        Progress::Encrypting { done, total } | Progress::Sending { done, total } => {
            Some((done, total))
        }
        Progress::Checking | Progress::Confirming => None,
    }
}

fn item(texts: &Texts, index: usize, id: &str, stage: usize, failed: bool) -> Html {
    let (look, said) = match index.cmp(&stage) {
        std::cmp::Ordering::Less => (Some("done"), Some("application-sending-done")),
        std::cmp::Ordering::Equal if failed => (Some("failed"), Some("application-sending-stopped")),
        std::cmp::Ordering::Equal => (Some("current"), None),
        std::cmp::Ordering::Greater => (None, None),
    };
    html! {
        <li
            class={classes!("send-steps__item", look.map(|look| format!("send-steps__item--{look}")))}
            aria-current={(index == stage).then_some("step")}
        >
            <span class="send-steps__mark" aria-hidden="true"></span>
            <span>{ texts.get(id) }</span>
            if let Some(said) = said {
                <span class="visually-hidden">{ " " }{ texts.get(said) }</span>
            }
        </li>
    }
}
