//! The receipt: whether the application is parked or arrived, and what to keep.

use std::{cell::RefCell, rc::Rc};

use amtsweg_core::{
    event::{EventKind, EventProblem, SentRecord},
    number::ShortNumber,
    outcome::{Finding, Outcome},
    time::Timestamp,
};
use yew::prelude::*;

use super::{
    case::{case_number, part_arrived, under_way},
    keeping::{further::FurtherApplication, handover_part::Link},
};
use crate::{
    address::Route,
    components::{
        alert::{Alert, AlertKind},
        case_code::CaseCode,
        contact::Contact,
        format,
        rich_text::rich_text,
    },
    device::app,
    keeping::{FollowUp, KeepError},
    outbox::Sent,
    sending::{CaseLog, SendError, Watch, wants_new_seal},
    site::Site,
    texts::{Texts, use_texts},
};

/// What a receipt shows.
#[derive(Clone, PartialEq, Properties)]
pub struct ReceiptProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// What was sent, and what was known of it then.
    pub sent: Rc<Sent>,
    /// The documents that are still to come, by their labels.
    #[prop_or_default]
    pub promised: Vec<AttrValue>,
    /// Told what became of it, once nothing more will come, and what people call the case.
    #[prop_or_default]
    pub on_outcome: Callback<(Outcome, Option<ShortNumber>)>,
    /// Told when something else was rejected in its place, or nobody could open it.
    #[prop_or_default]
    pub on_exchanged: Callback<()>,
    /// Leads back to the application when it did not arrive.
    #[prop_or_default]
    pub on_back: Option<Callback<()>>,
    /// Sends the same application again when it expired on the way.
    #[prop_or_default]
    pub on_again: Option<Callback<()>>,
    /// A further application of the service, where its form is made for that.
    #[prop_or_default]
    pub follow_up: Option<FollowUp>,
    /// Begins it.
    #[prop_or_default]
    pub on_follow_up: Callback<(FollowUp, Callback<KeepError>)>,
}

/// What is known by now.
#[derive(Clone, PartialEq)]
struct Known {
    outcome: Outcome,
    /// What people call the case.
    number: Option<ShortNumber>,
    /// An authentic answer to something else than what was sent.
    contradiction: Option<EventKind>,
    /// How many parts of a second party have arrived.
    parts: usize,
    /// Events that are missing, exchanged or not signed by the authority.
    doubtful: bool,
    /// Events that are missing and may still be under way.
    incomplete: bool,
    /// The last question had no answer.
    unanswered: bool,
}

/// The receipt of an application. It turns into *arrived* by itself.
#[component]
pub fn Receipt(props: &ReceiptProps) -> Html {
    let ReceiptProps { site, sent, .. } = props;
    let texts = use_texts();
    let known = use_known(site, sent, &props.on_exchanged);
    {
        let on_outcome = props.on_outcome.clone();
        use_effect_with((known.outcome.clone(), known.number), move |told| {
            if told.0.is_final() {
                on_outcome.emit(told.clone());
            }
        });
    }
    let failed = matches!(known.outcome, Outcome::Rejected(..) | Outcome::Expired);
    let language = texts.language();
    let case_path = Route::Case.path(language);
    let onprint = |_| {
        // A browser that cannot print does nothing.
        let _ = gloo::utils::window().print();
    };
    html! {
        <article class="receipt stack">
            <h1 class="kern-heading-large" id="heading" tabindex="-1">
                { texts.get("receipt-title") }
            </h1>
            <div role="status" class="stack">
                { outcome(&texts, site, &known.outcome) }
                if let (Outcome::Arrived(_), Some(number)) = (&known.outcome, known.number) {
                    { case_number(&texts, number, html! { service(&texts, sent) }) }
                }
                { part_arrived(&texts, known.parts) }
                { doubts(&texts, &known) }
                { under_way(&texts, known.incomplete) }
            </div>
            if failed {
                { ways_on(&texts, props, known.outcome == Outcome::Expired) }
            }
            if !failed {
                { promised(&texts, &props.promised) }
            }
            <section class="stack" aria-labelledby="receipt-code">
                <h2 class="kern-heading-medium" id="receipt-code">{ texts.get("receipt-code") }</h2>
                if sent.desk {
                    <div class="no-print" id="receipt-desk">{ rich_text(&texts.get("receipt-desk")) }</div>
                }
                { rich_text(&texts.get("receipt-code-text")) }
                <CaseCode code={sent.code.to_string()} />
                <p class="kern-body">
                    { texts.get("receipt-case-page") }{ " " }
                    // The code travels in the fragment, which no server ever sees.
                    <a class="kern-link" href={format!("{case_path}#{}", sent.code)}>
                        <bdi dir="ltr">{ format!("{}{case_path}", origin()) }</bdi>
                    </a>
                </p>
            </section>
            if let Some(link) = sent.link.clone().filter(|_| !failed && known.parts == 0) {
                <Link path={link} />
            }
            { facts(&texts, sent, &known.outcome) }
            if let Some(after) = texts.find("service-after").filter(|_| !failed) {
                <section class="stack stack--small" aria-labelledby="receipt-next">
                    <h2 class="kern-heading-medium" id="receipt-next">{ texts.get("receipt-next") }</h2>
                    { rich_text(&after) }
                </section>
            }
            if let Some(follow_up) = props.follow_up.clone().filter(|_| !failed && !sent.desk) {
                <FurtherApplication {follow_up} on_begin={props.on_follow_up.clone()} />
            }
            { ways_home(&texts) }
            if app::can_print() {
                <div class="button-row no-print">
                    <button type="button" class="kern-btn kern-btn--secondary" onclick={onprint}>
                        <span class="kern-label">{ texts.get("receipt-print") }</span>
                    </button>
                </div>
            }
        </article>
    }
}

/// The ways from here: without them a browser without buttons ends here.
fn ways_home(texts: &Texts) -> Html {
    let way = |route: Route, text: &str| {
        html! {
            <li><a class="kern-link" href={route.path(texts.language())}>{ texts.get(text) }</a></li>
        }
    };
    html! {
        <nav class="ways no-print" aria-label={texts.get("receipt-ways")}>
            <ul class="ways__list">
                { way(Route::Drafts, "drafts-title") }
                { way(Route::Start, "site-to-start") }
            </ul>
        </nav>
    }
}

/// What can be done when it did not arrive. What expired can go out again as it is.
fn ways_on(texts: &Texts, props: &ReceiptProps, has_expired: bool) -> Html {
    let again = props.on_again.as_ref().filter(|_| has_expired);
    let ways = [
        (again, "receipt-again"),
        (props.on_back.as_ref(), "receipt-back"),
    ];
    let ways = ways
        .into_iter()
        .filter_map(|(way, id)| Some((way?.clone(), id)));
    let button = |(index, (way, id)): (usize, (Callback<()>, &str))| {
        let look = if index == 0 { "primary" } else { "secondary" };
        html! {
            <button
                type="button"
                class={format!("kern-btn kern-btn--{look}")}
                onclick={move |_| way.emit(())}
            >
                <span class="kern-label">{ texts.get(id) }</span>
            </button>
        }
    };
    html! {
        <div class="button-row no-print">{ for ways.enumerate().map(button) }</div>
    }
}

/// Asks until the outcome is final, and a second part that is waited for has arrived.
#[hook]
fn use_known(site: &Rc<Site>, sent: &Rc<Sent>, on_exchanged: &Callback<()>) -> Known {
    let known = use_state_eq(|| Known::at_first(sent));
    let state = known.clone();
    let (site, sent) = (Rc::clone(site), Rc::clone(sent));
    let on_exchanged = on_exchanged.clone();
    use_effect_with(sent.record.submission_id, move |_| {
        let is_open = {
            let awaits_part = sent.link.is_some();
            move |known: &Known| match &known.outcome {
                Outcome::Arrived(_) => awaits_part && known.parts == 0,
                outcome => !outcome.is_final(),
            }
        };
        let first = Known::at_first(&sent);
        let watch = is_open(&first).then(|| {
            let last = RefCell::new(first);
            let sealed_at = Some(sent.sealed_at.unwrap_or(sent.at));
            Watch::start(site, sent.code.clone(), sealed_at, move |answer| {
                let now = last.borrow().after(answer, &sent.record);
                let is_news = now.wants_new_seal() && !last.borrow().wants_new_seal();
                last.replace(now.clone());
                if is_news {
                    on_exchanged.emit(());
                }
                let go_on = is_open(&now);
                state.set(now);
                go_on
            })
        });
        move || drop(watch)
    });
    (*known).clone()
}

impl Known {
    fn at_first(sent: &Sent) -> Self {
        Self {
            outcome: sent.outcome.clone(),
            number: sent.number,
            contradiction: sent.contradiction,
            parts: sent.parts,
            doubtful: false,
            incomplete: false,
            unanswered: false,
        }
    }

    /// Whether it is to be sealed once more by itself.
    fn wants_new_seal(&self) -> bool {
        wants_new_seal(&Finding {
            outcome: self.outcome.clone(),
            contradiction: self.contradiction,
        })
    }

    /// What is known after an answer; without one it is what was known before.
    fn after(&self, answer: Result<CaseLog, SendError>, record: &SentRecord) -> Self {
        match answer {
            Ok(log) => {
                let Finding {
                    outcome,
                    contradiction,
                } = log.find(record);
                Self {
                    outcome,
                    number: log.number_for(record),
                    contradiction,
                    parts: log.parts(),
                    doubtful: log.is_doubtful(),
                    incomplete: log.is_incomplete,
                    unanswered: false,
                }
            }
            Err(_) => Self {
                unanswered: true,
                ..self.clone()
            },
        }
    }
}

fn outcome(texts: &Texts, site: &Site, outcome: &Outcome) -> Html {
    let (kind, name) = match outcome {
        Outcome::Parked => (AlertKind::Info, "parked"),
        Outcome::Arrived(_) => (AlertKind::Success, "arrived"),
        Outcome::Rejected(..) => (AlertKind::Danger, "rejected"),
        Outcome::Expired => (AlertKind::Danger, "expired"),
    };
    let text = |part: &str| texts.get(&format!("receipt-{name}{part}"));
    html! {
        <Alert {kind} title={text("")} title_element="h2">
            { rich_text(&text("-text")) }
            if let Outcome::Rejected(_, problems) = outcome {
                <div class="prose"><ul>
                    { for reasons(problems).into_iter().map(|id| html! { <li>{ texts.get(id) }</li> }) }
                </ul></div>
            }
            if matches!(outcome, Outcome::Rejected(..) | Outcome::Expired) {
                <Contact authority={site.authority.clone()} />
            }
        </Alert>
    }
}

/// The texts of the reasons, each once. Their own words are not shown: they are for programs and
/// in one language only.
fn reasons(problems: &[EventProblem]) -> Vec<&'static str> {
    let known = [
        ("unsupported-schema", "receipt-reason-outdated"),
        ("unsupported-service", "receipt-reason-service"),
        ("schema-violation", "receipt-reason-answers"),
        ("attachments-mismatch", "receipt-reason-files"),
        ("files-too-large", "receipt-reason-size"),
        ("encryption-issue", "receipt-reason-unreadable"),
        ("incorrect-hash", "receipt-reason-unreadable"),
        ("incorrect-authentication-tag", "receipt-reason-unreadable"),
        ("syntax-violation", "receipt-reason-unreadable"),
        ("context-mismatch", "receipt-reason-unreadable"),
    ];
    let mut reasons: Vec<&'static str> = problems
        .iter()
        .map(|problem| {
            let name = problem.kind.rsplit(['/', ':']).next().unwrap_or_default();
            known
                .iter()
                .find(|(slug, _)| name == *slug)
                .map_or("receipt-reason-other", |(_, id)| id)
        })
        .collect();
    reasons.sort_unstable();
    reasons.dedup();
    reasons
}

fn doubts(texts: &Texts, known: &Known) -> Html {
    let contradiction = known.contradiction.map(|kind| match kind {
        EventKind::Reject => "receipt-exchanged",
        _ => "receipt-contradicted",
    });
    html! {
        <>
            if let Some(contradiction) = contradiction {
                <Alert kind={AlertKind::Danger} title={texts.get(contradiction)}>
                    { rich_text(&texts.get(&format!("{contradiction}-text"))) }
                </Alert>
            } else if known.doubtful {
                <Alert kind={AlertKind::Warning} title={texts.get("case-doubtful")}>
                    { rich_text(&texts.get("case-doubtful-text")) }
                </Alert>
            }
            if known.unanswered {
                <p class="status-note">{ texts.get("receipt-unanswered") }</p>
            }
        </>
    }
}

fn promised(texts: &Texts, promised: &[AttrValue]) -> Html {
    if promised.is_empty() {
        return Html::default();
    }
    html! {
        <Alert kind={AlertKind::Warning} title={texts.get("receipt-promised")} title_element="h2">
            <p class="kern-body">{ texts.get("receipt-promised-text") }</p>
            <div class="prose"><ul>
                { for promised.iter().map(|label| html! { <li>{ label }</li> }) }
            </ul></div>
        </Alert>
    }
}

fn facts(texts: &Texts, sent: &Sent, outcome: &Outcome) -> Html {
    let language = texts.language();
    let fact = |id: &str, value: Html| {
        html! {
            <div class="kern-description-list-item">
                <dt class="kern-description-list-item__key">{ texts.get(id) }</dt>
                <dd class="kern-description-list-item__value">{ value }</dd>
            </div>
        }
    };
    let time = |instant: Timestamp| {
        html! {
            <time datetime={instant.rfc3339()}>{ format::instant(language, instant) }</time>
        }
    };
    html! {
        <section class="stack stack--small" aria-labelledby="receipt-facts">
            <h2 class="kern-heading-medium" id="receipt-facts">{ texts.get("receipt-facts") }</h2>
            <dl class="kern-description-list">
                { fact("receipt-service", html! { service(texts, sent) }) }
                { fact("receipt-sent-at", time(sent.at)) }
                if let Outcome::Arrived(at) = outcome {
                    { fact("receipt-arrived-at", time(*at)) }
                }
                { fact("receipt-application-id", html! {
                    <bdi dir="ltr" translate="no">{ sent.application_id.to_string() }</bdi>
                }) }
                if !sent.files.is_empty() {
                    { fact("receipt-files", html! {
                        <ul>
                            { for sent.files.iter().map(|file| html! {
                                <li>
                                    <bdi>{ &file.name }</bdi>{ " " }
                                    <bdi>{ format!("({})", format::size(language, file.size)) }</bdi>
                                </li>
                            }) }
                        </ul>
                    }) }
                }
            </dl>
        </section>
    }
}

/// The service's name.
fn service(texts: &Texts, sent: &Sent) -> AttrValue {
    let title = texts.find("service-title");
    title.unwrap_or_else(|| sent.service.clone().into())
}

fn origin() -> String {
    gloo::utils::window()
        .location()
        .origin()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(kind: &str) -> EventProblem {
        EventProblem {
            kind: format!("https://schema.fitko.de/fit-connect/events/problems/{kind}"),
            title: String::new(),
            detail: String::new(),
            instance: String::new(),
        }
    }

    #[test]
    fn each_reason_is_told_once() {
        let problems = [
            "incorrect-hash",
            "encryption-issue",
            "schema-violation",
            "of-tomorrow",
        ];
        let problems: Vec<_> = problems.into_iter().map(problem).collect();
        assert_eq!(
            reasons(&problems),
            [
                "receipt-reason-answers",
                "receipt-reason-other",
                "receipt-reason-unreadable"
            ]
        );
        assert_eq!(reasons(&[]), [""; 0]);
    }

    #[test]
    fn what_is_too_large_is_not_called_missing() {
        let mut problem = problem("");
        problem.kind = "urn:amtsweg:event-problem:files-too-large".into();
        assert_eq!(reasons(&[problem]), ["receipt-reason-size"]);
    }
}
