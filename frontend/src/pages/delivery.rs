//! Sending, with what is happening said at each moment, then the receipt.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::{number::ShortNumber, outcome::Outcome};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    keeping::{
        at_work::use_at_work,
        button::Button,
        host::{self, Word},
        session::{Consequence, Session},
    },
    receipt::Receipt,
};
use crate::{
    address::Route,
    components::{
        alert::{Alert, AlertKind},
        file_text::{FileState, file_text},
        focus,
        rich_text::rich_text,
    },
    device::{
        storage::{self, Outlook},
        waits::Waits,
    },
    keeping::{self as kept, FollowUp, KeepError, Parking},
    outbox::{Entry, FileProgress, Sent},
    sending::{Dispatch, Progress, SendError, Stage},
    site::Site,
    texts::{Texts, use_texts},
};

/// The steps that the applicant sees, in order.
const STEPS: [&str; 4] = [
    "sending-checking",
    "sending-encrypting",
    "sending-sending",
    "sending-confirming",
];

/// The id of the heading, which takes the focus when what is shown changes.
const HEADING: &str = "heading";

/// The id of the button that stops the sending.
const STOP: &str = "sending-stop";

/// What is sent and who wants to know.
#[derive(Clone, PartialEq, Properties)]
pub struct DeliveryProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The application in the outbox.
    pub entry: Rc<Entry>,
    /// Told once the edge has everything.
    #[prop_or_default]
    pub on_sent: Callback<()>,
    /// Leads back to the answers. The application is out of the outbox then.
    pub on_back: Callback<()>,
    /// Begins a further application; told what became of it where that fails.
    pub on_follow_up: Callback<(FollowUp, Callback<KeepError>)>,
}

/// Seals and sends an application and shows its receipt. What was begun before goes on.
#[component]
pub fn Delivery(props: &DeliveryProps) -> Html {
    let texts = use_texts();
    let site = &props.site;
    let stage = use_state_eq(|| Stage::Working(Progress::Checking));
    let is_at_work = use_at_work();
    let dispatch: Rc<RefCell<Option<Dispatch>>> = use_mut_ref(|| None);
    // How far it came before it stopped.
    let reached = use_mut_ref(|| Progress::Checking);

    let start = {
        let (stage, dispatch) = (stage.clone(), Rc::clone(&dispatch));
        let reached = Rc::clone(&reached);
        let DeliveryProps {
            site,
            entry,
            on_sent,
            ..
        } = props.clone();
        Callback::from(move |()| {
            let (stage, on_sent) = (stage.clone(), on_sent.clone());
            let reached = Rc::clone(&reached);
            let (told, noted) = (Rc::clone(&entry), Rc::clone(&site));
            let on_stage = move |now: Stage| {
                match &now {
                    Stage::Working(progress) => *reached.borrow_mut() = progress.clone(),
                    Stage::Sent(_) => {
                        on_sent.emit(());
                        kept::has_gone_out(&noted);
                        if told.is_news() {
                            host::tell(Word::Sent);
                        }
                        focus::after_render(HEADING);
                    }
                    // The button that stops the sending goes.
                    Stage::Waiting { .. } | Stage::Stopped { .. } if focus::is_on(STOP) => {
                        focus::after_render(HEADING);
                    }
                    Stage::Waiting { .. } | Stage::Stopped { .. } => {}
                }
                stage.set(now);
            };
            let started = Dispatch::start(
                Rc::clone(&site),
                Rc::clone(&entry),
                Waits::default(),
                on_stage,
            );
            // The one before, if there is one, ends here.
            drop(dispatch.replace(Some(started)));
        })
    };
    {
        let (start, dispatch) = (start.clone(), Rc::clone(&dispatch));
        let (site, entry) = (Rc::clone(site), Rc::clone(&props.entry));
        use_effect_with((), move |()| {
            focus::after_render(HEADING);
            start.emit(());
            // Whoever goes back may change the answers: what was to go out before must not.
            move || {
                if let Some(dispatch) = dispatch.take() {
                    drop(dispatch);
                    spawn_local(async move {
                        kept::take_back(&site, &entry).await;
                    });
                }
            }
        });
    }
    let try_now = {
        let dispatch = Rc::clone(&dispatch);
        Callback::from(move |_: MouseEvent| {
            // The button goes.
            focus::after_render(HEADING);
            if let Some(dispatch) = &*dispatch.borrow() {
                dispatch.try_now();
            }
        })
    };
    let is_stopping = use_state_eq(|| false);
    let take_back = {
        let (entry, on_back) = (Rc::clone(&props.entry), props.on_back.clone());
        let (is_stopping, start) = (is_stopping.setter(), start.clone());
        let (site, stage) = (Rc::clone(site), stage.setter());
        Callback::from(move |()| {
            is_stopping.set(true);
            // Nobody else is to send it while it is taken back.
            drop(dispatch.take());
            let (entry, on_back) = (Rc::clone(&entry), on_back.clone());
            let (is_stopping, start) = (is_stopping.clone(), start.clone());
            let (site, stage) = (Rc::clone(&site), stage.clone());
            spawn_local(async move {
                if kept::take_back(&site, &entry).await {
                    on_back.emit(());
                } else {
                    // It went out in the very moment: then the page says so.
                    is_stopping.set(false);
                    stage.set(Stage::Working(Progress::Checking));
                    focus::after_render(HEADING);
                    start.emit(());
                }
            });
        })
    };
    let discard = {
        let (entry, on_back) = (Rc::clone(&props.entry), props.on_back.clone());
        let site = Rc::clone(site);
        Callback::from(move |()| {
            let (entry, on_back) = (Rc::clone(&entry), on_back.clone());
            let site = Rc::clone(&site);
            spawn_local(async move {
                kept::discard(&site, &entry).await;
                on_back.emit(());
            });
        })
    };
    use_title(&texts, title(&stage));
    let follow_up = use_follow_up(&props.entry, &texts);
    let has_failed = use_state_eq(|| false);
    let consequence = consequence(&props.entry, &stage, *has_failed);
    let content = match &*stage {
        Stage::Sent(sent) => {
            let start_once_more = start.clone();
            let on_again = {
                let (entry, stage) = (Rc::clone(&props.entry), stage.clone());
                let site = Rc::clone(site);
                Callback::from(move |()| {
                    let (entry, stage, start) = (Rc::clone(&entry), stage.clone(), start.clone());
                    let site = Rc::clone(&site);
                    spawn_local(async move {
                        kept::renew(&site, &entry).await;
                        stage.set(Stage::Working(Progress::Checking));
                        focus::after_render(HEADING);
                        start.emit(());
                    });
                })
            };
            let on_exchanged = {
                let (entry, stage) = (Rc::clone(&props.entry), stage.clone());
                let (site, start) = (Rc::clone(site), start_once_more.clone());
                Callback::from(move |()| {
                    let (entry, stage, start) = (Rc::clone(&entry), stage.clone(), start.clone());
                    let site = Rc::clone(&site);
                    spawn_local(async move {
                        if kept::seal_once_more(&site, &entry).await {
                            stage.set(Stage::Working(Progress::Checking));
                            focus::after_render(HEADING);
                            start.emit(());
                        }
                    });
                })
            };
            let ways = Ways {
                back: discard,
                again: on_again,
                exchanged: on_exchanged,
            };
            receipt(props, &texts, sent, ways, has_failed.setter(), follow_up)
        }
        Stage::Working(progress) => working(&texts, progress, is_at_work, *is_stopping, take_back),
        Stage::Waiting {
            error,
            is_sealed,
            is_open,
        } => {
            let back = is_open.then_some(take_back);
            waiting(&texts, &props.entry, error, *is_sealed, &try_now, back)
        }
        Stage::Stopped { error, is_open } => {
            let step = step(&reached.borrow());
            stopped(&texts, error, step, &try_now, is_open.then_some(take_back))
        }
    };
    html! {
        <>
            { content }
            <Session name="sending" {consequence} />
        </>
    }
}

/// What may follow the application. Looked up before it is out: what has arrived is soon gone.
#[hook]
fn use_follow_up(entry: &Rc<Entry>, texts: &Texts) -> Option<FollowUp> {
    let found = use_state_eq(|| None::<FollowUp>);
    let (setter, entry, language) = (found.setter(), Rc::clone(entry), texts.language());
    use_effect_with((), move |()| {
        spawn_local(async move { setter.set(FollowUp::look(&entry, language).await) });
    });
    (*found).clone()
}

/// The text of the heading of what is shown.
fn title(stage: &Stage) -> &'static str {
    match stage {
        Stage::Working(_) | Stage::Stopped { .. } => "sending",
        Stage::Waiting { .. } => "sending-waits",
        Stage::Sent(_) => "receipt-title",
    }
}

/// Names what is shown in the window's title: the screens that the applicant sees among others are
/// known by it, and so is the window.
#[hook]
fn use_title(texts: &Texts, heading: &'static str) {
    use_effect_with((heading, texts.clone()), |(heading, texts)| {
        let (heading, service) = (texts.get(heading), texts.get("service-title"));
        gloo::utils::document().set_title(&format!("{heading} – {service}"));
    });
}

/// What becomes of the application when the page ends now.
fn consequence(entry: &Entry, stage: &Stage, has_failed: bool) -> Consequence {
    if matches!(stage, Stage::Sent(_)) && !has_failed {
        return Consequence::Sent;
    }
    let parking = kept::state().map(|state| state.parking);
    if entry.is_on_device() && storage::promise() == Outlook::Kept {
        Consequence::Outgoing
    } else if matches!(parking, Some(Parking::Parked { complete: true, .. })) {
        Consequence::Parked
    } else {
        Consequence::Unsent
    }
}

/// What may follow a receipt.
struct Ways {
    back: Callback<()>,
    again: Callback<()>,
    exchanged: Callback<()>,
}

fn receipt(
    props: &DeliveryProps,
    texts: &Texts,
    sent: &Rc<Sent>,
    ways: Ways,
    has_failed: UseStateSetter<bool>,
    follow_up: Option<FollowUp>,
) -> Html {
    let promised: Vec<AttrValue> = sent.promised.iter().map(|slot| texts.get(slot)).collect();
    let on_outcome = {
        let DeliveryProps { site, entry, .. } = props.clone();
        let sent = Rc::clone(sent);
        Callback::from(move |(outcome, number): (Outcome, Option<ShortNumber>)| {
            has_failed.set(matches!(outcome, Outcome::Rejected(..) | Outcome::Expired));
            if let Outcome::Arrived(at) = outcome {
                let (site, entry) = (Rc::clone(&site), Rc::clone(&entry));
                let sent = Sent {
                    number,
                    ..(*sent).clone()
                };
                spawn_local(async move { kept::settle(&site, &entry, sent, at).await });
            }
        })
    };
    html! {
        <Receipt
            site={Rc::clone(&props.site)}
            sent={Rc::clone(sent)}
            {promised}
            {on_outcome}
            on_back={ways.back}
            on_again={ways.again}
            on_exchanged={ways.exchanged}
            {follow_up}
            on_follow_up={props.on_follow_up.clone()}
        />
    }
}

fn heading(text: &AttrValue) -> Html {
    html! {
        <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ text }</h1>
    }
}

fn working(
    texts: &Texts,
    progress: &Progress,
    is_at_work: bool,
    is_stopping: bool,
    on_stop: Callback<()>,
) -> Html {
    let step = step(progress);
    let files: &[FileProgress] = match progress {
        Progress::Sending { files, .. } => files,
        _ => &[],
    };
    // From the confirmation on nobody knows whether it is out already. The button stays, with the
    // focus that may be on it.
    let has_stop = *progress != Progress::Checking;
    let can_stop = has_stop && *progress != Progress::Confirming;
    html! {
        <>
            { heading(&texts.get("sending")) }
            { steps(texts, step, false) }
            <p class="visually-hidden" role="status">{ texts.get(STEPS[step]) }</p>
            if let Some((done, total)) = bytes(progress) {
                <div class="kern-progress">
                    <label class="kern-label kern-label--small" for="progress">
                        { texts.get(STEPS[step]) }
                    </label>
                    <progress id="progress" value={done.to_string()} max={total.to_string()}></progress>
                </div>
            }
            if !files.is_empty() {
                <ul class="file-list">{ for files.iter().map(|file| file_item(texts, file)) }</ul>
            }
            <p class="kern-body">{ texts.get("sending-stay") }</p>
            <p class="status-note" role="status">
                if is_at_work {
                    { texts.get("sending-at-work") }
                }
            </p>
            if has_stop || is_stopping {
                <div class="button-row">
                    <Button
                        id={STOP}
                        text={texts.get("sending-stop")}
                        busy={is_stopping || !can_stop}
                        on_press={on_stop}
                    />
                </div>
                <p class="status-note" role="status">
                    if is_stopping {
                        { texts.get("sending-stopping") }
                    }
                </p>
            }
        </>
    }
}

/// How far the sending of a file is.
fn file_item(texts: &Texts, file: &FileProgress) -> Html {
    let FileProgress {
        name,
        size,
        done,
        total,
    } = file;
    let state = if done >= total {
        "sending-file-sent"
    } else if *done > 0 {
        "sending-file-sending"
    } else {
        "sending-file-waits"
    };
    let state = FileState {
        text: texts.get(state),
        done: *done,
        total: *total,
    };
    html! {
        <li class="file-list__item">{ file_text(texts.language(), name, *size, Some(state)) }</li>
    }
}

/// An application that waits is finished, and nothing is wrong with it.
fn waiting(
    texts: &Texts,
    entry: &Entry,
    error: &SendError,
    is_sealed: bool,
    try_now: &Callback<MouseEvent>,
    back: Option<Callback<()>>,
) -> Html {
    let kept = match (entry.is_on_device(), is_sealed) {
        (true, true) => "sending-waits-sealed",
        (true, false) => "sending-waits-open",
        (false, _) => "sending-waits-in-memory",
    };
    html! {
        <>
            { heading(&texts.get("sending-waits")) }
            <div role="status">
                <Alert kind={AlertKind::Info} title={error.text(texts)}>
                    { rich_text(&texts.get(kept)) }
                    if back.is_none() {
                        <p class="kern-body">{ texts.get("sending-perhaps-sent") }</p>
                    }
                </Alert>
            </div>
            { buttons(texts, "sending-now", try_now, back) }
        </>
    }
}

fn stopped(
    texts: &Texts,
    error: &SendError,
    step: usize,
    try_now: &Callback<MouseEvent>,
    back: Option<Callback<()>>,
) -> Html {
    html! {
        <>
            { heading(&texts.get("sending")) }
            { steps(texts, step, true) }
            <div role="alert">
                <Alert kind={AlertKind::Danger} title={texts.get("sending-failed")}>
                    { rich_text(&error.text(texts)) }
                    if *error == SendError::AlreadySent {
                        <p class="kern-body">
                            <a class="kern-link" href={Route::Case.path(texts.language())}>
                                { texts.get("sending-to-case") }
                            </a>
                        </p>
                    } else if *error != SendError::Gone {
                        <p class="kern-body">{ texts.get("sending-kept") }</p>
                    }
                </Alert>
            </div>
            { buttons(texts, "sending-again", try_now, back) }
        </>
    }
}

fn buttons(
    texts: &Texts,
    again: &str,
    try_now: &Callback<MouseEvent>,
    back: Option<Callback<()>>,
) -> Html {
    html! {
        <div class="button-row">
            <button type="button" class="kern-btn kern-btn--primary" onclick={try_now}>
                <span class="kern-label">{ texts.get(again) }</span>
            </button>
            if let Some(back) = back {
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    onclick={move |_| back.emit(())}
                >
                    <span class="kern-label">{ texts.get("sending-back") }</span>
                </button>
            }
        </div>
    }
}

fn step(progress: &Progress) -> usize {
    match progress {
        Progress::Checking => 0,
        Progress::Encrypting { .. } => 1,
        Progress::Sending { .. } => 2,
        Progress::Confirming => 3,
    }
}

fn bytes(progress: &Progress) -> Option<(u64, u64)> {
    match progress {
        Progress::Encrypting { done, total } | Progress::Sending { done, total, .. } => {
            Some((*done, *total))
        }
        Progress::Checking | Progress::Confirming => None,
    }
}

fn steps(texts: &Texts, current: usize, failed: bool) -> Html {
    let item = |(index, id): (usize, &&str)| {
        let (look, said) = match index.cmp(&current) {
            std::cmp::Ordering::Less => (Some("done"), Some("sending-done")),
            std::cmp::Ordering::Equal if failed => (Some("failed"), Some("sending-stopped")),
            std::cmp::Ordering::Equal => (Some("current"), None),
            std::cmp::Ordering::Greater => (None, None),
        };
        html! {
            <li
                class={classes!("send-steps__item", look.map(|look| format!("send-steps__item--{look}")))}
                aria-current={(index == current).then_some("step")}
            >
                <span class="send-steps__mark" aria-hidden="true"></span>
                <span>{ texts.get(id) }</span>
                if let Some(said) = said {
                    <span class="visually-hidden">{ " " }{ texts.get(said) }</span>
                }
            </li>
        }
    };
    html! { <ol class="send-steps">{ for STEPS.iter().enumerate().map(item) }</ol> }
}
