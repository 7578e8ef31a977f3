//! Sending, with what is happening said at each moment, then the receipt.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::id::SubmissionId;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::receipt::Receipt;
use crate::{
    components::{
        alert::{Alert, AlertKind},
        focus,
        rich_text::rich_text,
    },
    device::random,
    sending::{Package, Progress, Sealed, SendError, Sent, seal, send},
    site::Site,
    texts::{Texts, use_texts},
};

/// The stages that the applicant sees, in order.
const STAGES: [&str; 4] = [
    "sending-checking",
    "sending-encrypting",
    "sending-sending",
    "sending-confirming",
];

/// The id of the heading, which takes the focus when what is shown changes.
const HEADING: &str = "heading";

/// What is sent and who wants to know.
#[derive(Clone, Properties)]
pub struct DeliveryProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The application.
    pub package: Rc<RefCell<Package>>,
    /// The text ids of the slots whose documents will follow.
    pub promised: Vec<String>,
    /// Told once the edge has everything.
    pub on_sent: Callback<()>,
    /// Leads back to the answers.
    pub on_back: Callback<()>,
}

impl PartialEq for DeliveryProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.package, &other.package) && Rc::ptr_eq(&self.site, &other.site)
    }
}

/// Seals and sends an application and shows its receipt.
#[component]
pub fn Delivery(props: &DeliveryProps) -> Html {
    let texts = use_texts();
    let progress = use_state_eq(|| Progress::Checking);
    let failed = use_state_eq(|| Option::<SendError>::None);
    let sent = use_state_eq(|| Option::<Rc<Sent>>::None);
    // What was sealed stays while sending is tried again: the edge keeps what it has.
    let sealed: Rc<RefCell<Option<Sealed>>> = use_mut_ref(|| None);

    let attempt = {
        let (progress, failed, sent) = (progress.clone(), failed.clone(), sent.clone());
        let props = props.clone();
        Callback::from(move |()| {
            failed.set(None);
            let (progress, failed, sent) = (progress.clone(), failed.clone(), sent.clone());
            let (props, sealed) = (props.clone(), Rc::clone(&sealed));
            spawn_local(async move {
                let report = move |now| progress.set(now);
                let before = sealed.take();
                match seal_and_send(&props, before, &report).await {
                    Ok(result) => {
                        sent.set(Some(Rc::new(result)));
                        props.on_sent.emit(());
                        focus::after_render(HEADING);
                    }
                    Err((error, kept)) => {
                        if error.wants_new_seal() {
                            renew(&props.package);
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
        use_effect_with((), move |()| {
            focus::after_render(HEADING);
            attempt.emit(());
        });
    }
    if let Some(sent) = &*sent {
        let promised: Vec<AttrValue> = props.promised.iter().map(|slot| texts.get(slot)).collect();
        return html! {
            <Receipt
                site={Rc::clone(&props.site)}
                sent={Rc::clone(sent)}
                {promised}
                on_again={props.on_back.clone()}
            />
        };
    }
    let back = props.on_back.reform(|_: MouseEvent| ());
    let stage = stage(*progress);
    html! {
        <>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">
                { texts.get("sending") }
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
                    <Alert kind={AlertKind::Danger} title={texts.get("sending-failed")}>
                        { rich_text(&error.text(&texts)) }
                        <p class="kern-body">{ texts.get("sending-kept") }</p>
                    </Alert>
                </div>
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--primary"
                        onclick={move |_| attempt.emit(())}
                    >
                        <span class="kern-label">{ texts.get("sending-again") }</span>
                    </button>
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={back}>
                        <span class="kern-label">{ texts.get("sending-back") }</span>
                    </button>
                </div>
            } else {
                <p class="kern-body">{ texts.get("sending-stay") }</p>
            }
        </>
    }
}

/// Seals, unless it is done already, and sends. A failure hands back what was sealed.
async fn seal_and_send(
    props: &DeliveryProps,
    before: Option<Sealed>,
    report: &dyn Fn(Progress),
) -> Result<Sent, (SendError, Option<Sealed>)> {
    let package = props.package.borrow().clone();
    let sealed = match before {
        Some(sealed) => sealed,
        None => seal(&props.site, &package, report)
            .await
            .map_err(|error| (error, None))?,
    };
    send(&props.site, &sealed, report)
        .await
        .map_err(|error| (error, Some(sealed)))
}

/// Makes the next sealing another sending of the same application.
fn renew(package: &RefCell<Package>) {
    // Without randomness nothing could be sealed either, which says so.
    if let Ok(bytes) = random::bytes() {
        package.borrow_mut().submission_id = SubmissionId::from_random(bytes);
    }
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
        std::cmp::Ordering::Less => (Some("done"), Some("sending-done")),
        std::cmp::Ordering::Equal if failed => (Some("failed"), Some("sending-stopped")),
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
