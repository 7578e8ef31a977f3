//! The events of a case, for whoever has its code.

use std::rc::Rc;

use amtsweg_core::{
    api::RelayState,
    chain::Gap,
    code::{CaseCode, CodeError},
    event::EventKind,
    number::ShortNumber,
    reply::{CaseName, CaseState},
    time::Timestamp,
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    keeping::{
        code_field::{CodeField, code_mistake},
        service_texts::ServiceTitle,
        session::{Consequence, Session},
    },
    messages::{self, Messages, use_replies},
};
use crate::{
    address::{self, Fragment, Route},
    components::{
        alert::{Alert, AlertKind},
        focus, format,
        icon::icon,
        rich_text::rich_text,
    },
    keeping::{self, Offer},
    sending::{CaseLog, SendError, Watch},
    site::Site,
    texts::{Texts, use_texts},
};

const FIELD: &str = "case-code";
const HEADING: &str = "heading";
/// What the page works with.
#[derive(Clone, PartialEq, Properties)]
pub struct CaseProps {
    /// The site's configuration.
    pub site: Rc<Site>,
}

/// What the page shows.
#[derive(Clone)]
enum Screen {
    /// A code came with the link, and it is being looked up whether this device has it already.
    Recognising(CaseCode),
    /// A code came with the link: it is never opened silently.
    Offered(CaseCode),
    /// The code is asked for.
    Asking(Option<Mistake>),
    /// The case of a code is being read.
    Case(CaseCode),
    /// The code has no case, but a parked draft.
    Draft(CaseCode, Rc<Offer>),
}

/// What is wrong with a code.
#[derive(Clone, PartialEq)]
enum Mistake {
    Code(CodeError),
    /// The code is well-formed and opens nothing here.
    Unknown,
    /// The link held something that is no code.
    Link,
}

impl Mistake {
    fn text(&self, texts: &Texts) -> AttrValue {
        match self {
            Self::Code(error) => code_mistake(texts, *error),
            Self::Unknown => texts.get("case-error-unknown"),
            Self::Link => texts.get("case-error-link"),
        }
    }
}

/// The page of a case.
#[component]
pub fn Case(props: &CaseProps) -> Html {
    let texts = use_texts();
    let screen = use_state(first_screen);
    let typed = use_state_eq(AttrValue::default);
    let go = {
        let screen = screen.clone();
        Callback::from(move |next: Screen| {
            let target = if matches!(next, Screen::Asking(_)) {
                FIELD
            } else {
                HEADING
            };
            screen.set(next);
            focus::after_render(target);
        })
    };
    use_recognised(&props.site, &screen, &go);
    let content = match &*screen {
        Screen::Recognising(_) => html! { <div role="status">{ loading(&texts) }</div> },
        Screen::Offered(code) => offered(&texts, code, &go),
        Screen::Asking(mistake) => {
            let on_input = {
                let typed = typed.clone();
                Callback::from(move |text| typed.set(text))
            };
            html! { <CodeForm typed={(*typed).clone()} {on_input} mistake={mistake.clone()} {go} /> }
        }
        Screen::Case(code) => html! {
            <Events site={Rc::clone(&props.site)} code={Rc::new(code.clone())} {go} />
        },
        Screen::Draft(code, offer) => draft(&texts, code, offer, &go),
    };
    html! {
        <>
            <a class="back-link" href={Route::Start.path(texts.language())}>
                { icon("arrow-back") }{ texts.get("site-to-start") }
            </a>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ texts.get("case-title") }</h1>
            { content }
            <Session consequence={Consequence::Nothing} />
        </>
    }
}

fn first_screen() -> Screen {
    match address::take_fragment() {
        None => Screen::Asking(None),
        Some(Fragment::Code(code)) => Screen::Recognising(code),
        Some(_) => Screen::Asking(Some(Mistake::Link)),
    }
}

/// The link of one's own receipt needs no warning of others: this device has the code already.
#[hook]
fn use_recognised(site: &Rc<Site>, screen: &Screen, go: &Callback<Screen>) {
    let code = match screen {
        Screen::Recognising(code) => Some(code.clone()),
        _ => None,
    };
    let (site, go) = (Rc::clone(site), go.clone());
    use_effect_with(code.is_some(), move |_| {
        if let Some(code) = code {
            spawn_local(async move {
                // A browser that keeps nothing has nothing.
                let kept = keeping::kept(&site).await.unwrap_or_default();
                let is_own = kept.iter().any(|draft| draft.code == code);
                go.emit(if is_own {
                    Screen::Case(code)
                } else {
                    Screen::Offered(code)
                });
            });
        }
    });
}

fn loading(texts: &Texts) -> Html {
    html! {
        <div class="loading">
            <span class="kern-loader kern-loader--visible" aria-hidden="true"></span>
            <p class="kern-body">{ texts.get("case-loading") }</p>
        </div>
    }
}

fn offered(texts: &Texts, code: &CaseCode, go: &Callback<Screen>) -> Html {
    let open = {
        let (go, code) = (go.clone(), code.clone());
        move |_| go.emit(Screen::Case(code.clone()))
    };
    let other = {
        let go = go.clone();
        move |_| go.emit(Screen::Asking(None))
    };
    html! {
        <>
            <Alert kind={AlertKind::Info} title={texts.get("case-offered")} title_element="h2">
                { rich_text(&texts.get("case-offered-text")) }
            </Alert>
            <div class="button-row">
                <button type="button" class="kern-btn kern-btn--primary" onclick={open}>
                    <span class="kern-label">{ texts.get("case-offered-open") }</span>
                </button>
                <button type="button" class="kern-btn kern-btn--secondary" onclick={other}>
                    <span class="kern-label">{ texts.get("case-other-code") }</span>
                </button>
            </div>
        </>
    }
}

/// Leads to the application that the code goes on with. There it is asked whether to open it.
fn draft(texts: &Texts, code: &CaseCode, offer: &Offer, go: &Callback<Screen>) -> Html {
    let language = address::language_of(offer.language(), texts.language());
    let route = Route::Application(offer.service().to_owned());
    let href = address::of(&route, language, &Fragment::Code(code.clone()));
    let other = {
        let go = go.clone();
        move |_| go.emit(Screen::Asking(None))
    };
    html! {
        <>
            <Alert kind={AlertKind::Info} title={texts.get("case-draft")} title_element="h2">
                { rich_text(&texts.get("case-draft-text")) }
            </Alert>
            <div class="button-row">
                <a class="kern-btn kern-btn--primary" id="draft-continue" {href}>
                    <span class="kern-label">{ texts.get("case-draft-continue") }</span>
                </a>
                <button type="button" class="kern-btn kern-btn--secondary" onclick={other}>
                    <span class="kern-label">{ texts.get("case-other-code") }</span>
                </button>
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CodeFormProps {
    typed: AttrValue,
    on_input: Callback<AttrValue>,
    mistake: Option<Mistake>,
    go: Callback<Screen>,
}

#[component]
fn CodeForm(props: &CodeFormProps) -> Html {
    let texts = use_texts();
    let onsubmit = {
        let (go, typed) = (props.go.clone(), props.typed.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            go.emit(match typed.parse() {
                Ok(code) => Screen::Case(code),
                Err(error) => Screen::Asking(Some(Mistake::Code(error))),
            });
        }
    };
    html! {
        <form class="stack" novalidate={true} {onsubmit}>
            <CodeField
                id={FIELD}
                label={texts.get("case-code")}
                hint={texts.get("case-code-hint")}
                typed={props.typed.clone()}
                on_input={props.on_input.clone()}
                error={props.mistake.as_ref().map(|mistake| mistake.text(&texts))}
            />
            <div class="button-row">
                <button type="submit" class="kern-btn kern-btn--primary">
                    <span class="kern-label">{ texts.get("case-show") }</span>
                </button>
            </div>
        </form>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct EventsProps {
    site: Rc<Site>,
    code: Rc<CaseCode>,
    go: Callback<Screen>,
}

/// What is known of a case by now.
#[derive(Clone, PartialEq, Default)]
struct Known {
    log: Option<CaseLog>,
    /// Why the last question had no answer.
    failure: Option<SendError>,
}

#[component]
fn Events(props: &EventsProps) -> Html {
    let texts = use_texts();
    let known = use_known(props);
    let replies = use_replies(&props.site, &props.code, known.log.as_ref());
    let other = {
        let go = props.go.clone();
        move |_| go.emit(Screen::Asking(None))
    };
    html! {
        <div class="stack">
            <div role="status" class="stack">
                if known.log.is_none() && known.failure.is_none() {
                    { loading(&texts) }
                }
                if let Some(log) = &known.log {
                    { summary(&texts, log, replies.state(log)) }
                }
                if let Some(failure) = &known.failure {
                    <Alert kind={AlertKind::Warning} title={texts.get("case-unanswered")}>
                        { rich_text(&reading_failure(&texts, failure)) }
                    </Alert>
                }
            </div>
            if let Some(log) = &known.log {
                <Messages log={log.clone()} {replies} />
                { events(&texts, log) }
            }
            <div class="button-row no-print">
                <button type="button" class="kern-btn kern-btn--secondary" onclick={other}>
                    <span class="kern-label">{ texts.get("case-other-code") }</span>
                </button>
            </div>
        </div>
    }
}

/// Asks while the page is open.
#[hook]
fn use_known(props: &EventsProps) -> Known {
    let known = use_state_eq(Known::default);
    let state = known.clone();
    let EventsProps { site, code, go } = props.clone();
    use_effect_with(Rc::clone(&code), move |_| {
        // The state's handle shows what was there at the first rendering; this is what came since.
        let last = std::cell::RefCell::new(None);
        let asked = (Rc::clone(&site), Rc::clone(&code));
        let watch = Watch::start(site, (*code).clone(), None, move |answer| match answer {
            Ok(log) => {
                last.replace(Some(log.clone()));
                state.set(Known {
                    log: Some(log),
                    failure: None,
                });
                true
            }
            Err(SendError::Refused(problem)) if matches!(problem.status, 403 | 404) => {
                let (site, code, go) = (Rc::clone(&asked.0), Rc::clone(&asked.1), go.clone());
                spawn_local(async move {
                    // Whatever else is wrong, there is no case.
                    go.emit(match keeping::find(&site, (*code).clone()).await {
                        Ok(offer) => Screen::Draft((*code).clone(), Rc::new(offer)),
                        Err(_) => Screen::Asking(Some(Mistake::Unknown)),
                    });
                });
                false
            }
            Err(failure) => {
                state.set(Known {
                    log: last.borrow().clone(),
                    failure: Some(failure),
                });
                true
            }
        });
        move || drop(watch)
    });
    (*known).clone()
}

/// The messages of a failed sending speak of the application; here only the connection matters.
fn reading_failure(texts: &Texts, failure: &SendError) -> AttrValue {
    texts.get(match failure {
        SendError::Offline => "case-unanswered-offline",
        SendError::NoCryptography => "sending-error-no-cryptography",
        _ => "case-unanswered-text",
    })
}

fn summary(texts: &Texts, log: &CaseLog, told: Option<CaseState>) -> Html {
    let (kind, id) = match (log.answer(), log.relay) {
        (Some(EventKind::Accept), _) => (AlertKind::Success, "case-arrived"),
        (Some(EventKind::Reject), _) => (AlertKind::Danger, "case-rejected"),
        (_, RelayState::Expired) => (AlertKind::Danger, "case-expired"),
        (_, RelayState::Parked | RelayState::Delivered) => (AlertKind::Info, "case-parked"),
    };
    let arrival = html! {
        <Alert {kind} title={texts.get(id)} title_element="h2">
            { rich_text(&texts.get(&format!("{id}-text"))) }
        </Alert>
    };
    html! {
        <>
            { messages::state(texts, told).unwrap_or(arrival) }
            if let Some(name) = log.name() {
                { case_number(texts, name.number, service(name)) }
            }
            { part_arrived(texts, log.parts()) }
            { under_way(texts, log.is_incomplete) }
            if log.is_doubtful() {
                <Alert kind={AlertKind::Warning} title={texts.get("case-doubtful")} title_element="h2">
                    { rich_text(&texts.get("case-doubtful-text")) }
                    <div class="prose"><ul>
                        { for log.gaps.iter().map(|gap| html! { <li>{ gap_text(texts, *gap) }</li> }) }
                        if log.refused > 0 {
                            <li>{ texts.with("case-refused", [("count", log.refused.into())]) }</li>
                        }
                    </ul></div>
                </Alert>
            }
        </>
    }
}

/// The service's name. Its id becomes part of an address, so that nothing else may stand there.
fn service(name: &CaseName) -> Html {
    let is_id = |text: &&String| {
        let is_letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        text.bytes().all(is_letter)
    };
    match name.service.as_ref().filter(is_id) {
        Some(service) => html! { <ServiceTitle service={service.clone()} /> },
        None => Html::default(),
    }
}

/// What people call a case, to be said on the phone and written in letters, and what it is about.
pub(super) fn case_number(texts: &Texts, number: ShortNumber, service: Html) -> Html {
    html! {
        <div class="case-number stack stack--small">
            <p class="kern-body">{ service }</p>
            <p class="kern-body">
                { texts.get("case-number") }{ ": " }
                <strong><bdi dir="ltr" translate="no" id="case-number">{ number.to_string() }</bdi></strong>
            </p>
            { rich_text(&texts.get("case-number-text")) }
        </div>
    }
}

/// Says that a second party's part has arrived. What is in it stays between them and the authority.
pub(super) fn part_arrived(texts: &Texts, parts: usize) -> Html {
    if parts == 0 {
        return Html::default();
    }
    let title = texts.with("case-parts", [("count", parts.into())]);
    html! {
        <Alert kind={AlertKind::Success} {title} title_element="h2">
            { rich_text(&texts.with("case-parts-text", [("count", parts.into())])) }
        </Alert>
    }
}

/// Says that a message is missing that may come by itself.
pub(super) fn under_way(texts: &Texts, is_incomplete: bool) -> Html {
    if !is_incomplete {
        return Html::default();
    }
    html! { <p class="status-note">{ texts.get("case-under-way") }</p> }
}

fn gap_text(texts: &Texts, gap: Gap) -> AttrValue {
    // People count from one.
    let number = |number: u32| [("number", (u64::from(number) + 1).into())];
    match gap {
        Gap::Missing { before } => texts.with("case-gap-missing", number(before)),
        Gap::Broken { at } => texts.with("case-gap-broken", number(at)),
        Gap::Unnumbered => texts.get("case-gap-unnumbered"),
    }
}

fn events(texts: &Texts, log: &CaseLog) -> Html {
    let language = texts.language();
    let event = |at: Timestamp, id: &str| {
        html! {
            <li class="events__item">
                <time class="events__time" datetime={at.rfc3339()}>
                    { format::instant(language, at) }
                </time>
                <span>{ texts.get(id) }</span>
            </li>
        }
    };
    // The edge's word counts only as long as the authority has not spoken.
    let unsigned = match log.relay {
        _ if !log.events.is_empty() => None,
        RelayState::Parked => Some("case-event-parked"),
        RelayState::Delivered => Some("case-event-delivered"),
        RelayState::Expired => Some("case-event-expired"),
    };
    html! {
        <section class="stack stack--small" aria-labelledby="case-events">
            <h2 class="kern-heading-medium" id="case-events">{ texts.get("case-events") }</h2>
            <ol class="events">
                { for log.events.iter().enumerate().map(|(index, one)| event(one.at, match one.kind {
                    Some(EventKind::Accept) => "case-event-accept",
                    Some(EventKind::Reject) if log.has_arrived_before(index) => {
                        "case-event-reject-other"
                    }
                    Some(EventKind::Reject) => "case-event-reject",
                    Some(EventKind::PartArrived) => "case-event-part",
                    Some(EventKind::KeyChanged) => "case-event-key-changed",
                    Some(EventKind::SubmitReply) => "case-event-reply",
                    None => "case-event-unknown",
                })) }
                { for unsigned.map(|id| event(log.relay_since, id)) }
            </ol>
        </section>
    }
}
