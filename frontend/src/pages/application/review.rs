//! All answers once more, before they are sent (WCAG 3.3.4).

use amtsweg_core::form::{Finding, Level, VisibleStep};
use yew::prelude::*;

use super::{
    HEADING,
    answers::Answers,
    copy::PrintButton,
    draft::Draft,
    german::German,
    step::link,
    work::{Action, Screen},
};
use crate::{
    components::{focus, format},
    device::clock,
    program::second::Second,
    texts::{Texts, use_texts},
};

const MISSING: &str = "review-missing";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReviewProps {
    pub(super) draft: Draft,
    pub(super) second: Second,
    pub(super) german: German,
    pub(super) on_action: Callback<Action>,
    pub(super) go: Callback<Screen>,
}

#[component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let texts = use_texts();
    let ReviewProps { draft, go, .. } = props;
    let standing = draft.standing();
    let steps = &standing.steps;
    let mut errors = standing.all_findings();
    errors.retain(|finding| finding.level == Level::Error);
    let answers = Answers::new(
        draft,
        &standing,
        &props.second,
        texts.clone(),
        props.german.texts(),
        Some(go),
    );
    let send = {
        let (go, on_action) = (go.clone(), props.on_action.clone());
        let wrong: Vec<String> = errors
            .iter()
            .map(|finding| finding.path.step().to_owned())
            .collect();
        Callback::from(move |_: MouseEvent| {
            if wrong.is_empty() {
                go.emit(Screen::HandedOver);
            } else {
                for step in &wrong {
                    on_action.emit(Action::Attempt(step.clone()));
                }
                focus::after_render(MISSING);
            }
        })
    };
    let today = format::date(texts.language(), &clock::today().to_string());
    let back = steps
        .last()
        .map_or(Screen::Tasks, |last| Screen::Step(last.step.id.clone()));
    html! {
        <>
            <a class="back-link" href={back.query()} onclick={link(go, back)}>
                <span class="kern-icon kern-icon--arrow-back" aria-hidden="true"></span>
                { texts.get("application-back") }
            </a>
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">
                { texts.get("application-review") }
            </h1>
            if errors.is_empty() {
                <p class="kern-body">{ texts.get("application-review-intro") }</p>
            } else {
                { missing(&texts, go, steps, &errors) }
            }
            <p class="print-only">
                { texts.with("application-copy-unsent", [("date", today.into())]) }
            </p>
            { answers.sections(2) }
            <div class="button-row">
                <PrintButton german={props.german.clone()} />
            </div>
            <p class="kern-body no-print">{ texts.get("application-send-intro") }</p>
            <div class="button-row">
                <button type="button" class="kern-btn kern-btn--primary" onclick={send}>
                    <span class="kern-label">{ texts.get("application-send") }</span>
                </button>
            </div>
        </>
    }
}

/// The steps that need another look, each linked.
fn missing(
    texts: &Texts,
    go: &Callback<Screen>,
    steps: &[VisibleStep<'_>],
    errors: &[Finding],
) -> Html {
    let wrong = steps.iter().map(|visible| &visible.step.id).filter(|step| {
        errors
            .iter()
            .any(|finding| finding.path.step() == step.as_str())
    });
    html! {
        <div
            class="kern-alert kern-alert--danger error-summary"
            id={MISSING}
            tabindex="-1"
            role="group"
            aria-labelledby="review-missing-title"
        >
            <div class="kern-alert__header">
                <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                <h2 class="kern-title" id="review-missing-title">
                    { texts.with("application-review-missing", [("count", errors.len().into())]) }
                </h2>
            </div>
            <div class="kern-alert__body">
                <ul class="error-summary__list">
                    { for wrong.map(|step| {
                        let screen = Screen::Step(step.clone());
                        html! {
                            <li>
                                <a class="kern-link" href={screen.query()} onclick={link(go, screen)}>
                                    { texts.get(&format!("step-{step}")) }
                                </a>
                            </li>
                        }
                    }) }
                </ul>
            </div>
        </div>
    }
}
