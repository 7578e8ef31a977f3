//! All answers once more, before they are sent (WCAG 3.3.4).

use std::rc::Rc;

use amtsweg_core::form::{Finding, Level, VisibleStep};
use yew::prelude::*;

use super::{
    HEADING,
    answers::{Answers, FEW, OfReview},
    copy::PrintButton,
    draft::Draft,
    german::German,
    step::link,
    work::{Action, Screen},
};
use crate::{
    address::Route,
    components::{focus, format, layout::page_link},
    device::clock,
    exchange::{FileNote, second::Second},
    texts::{Texts, use_texts},
};

/// The id of the summary of what is missing.
pub(super) const MISSING: &str = "review-missing";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReviewProps {
    pub(super) draft: Draft,
    /// The id of the heading that the applicant comes back to.
    pub(super) back_at: Option<String>,
    /// What is said of the files.
    pub(super) file_notes: Rc<Vec<FileNote>>,
    pub(super) second: Second,
    pub(super) german: German,
    pub(super) on_action: Callback<Action>,
    pub(super) go: Callback<Screen>,
}

#[component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let texts = use_texts();
    let all = use_state_eq(|| false);
    let ReviewProps { draft, go, .. } = props;
    let mut standing = draft.standing();
    let mut errors = standing.all_findings();
    errors.retain(|finding| finding.level == Level::Error);
    let wrong: Vec<String> = errors
        .iter()
        .map(|finding| finding.path.step().to_owned())
        .collect();
    // What is not declared yet is no mistake before the applicant wanted to send.
    let closing = draft.loaded.closing();
    errors.retain(|finding| {
        let step = finding.path.step();
        Some(step) != closing || draft.is_attempted(step)
    });
    let is_closing = |visible: &mut VisibleStep<'_>| Some(visible.step.id.as_str()) == closing;
    let closing = standing.steps.pop_if(is_closing);
    let steps = &standing.steps;
    let answers = Answers::new(
        draft,
        &standing,
        &props.second,
        texts.clone(),
        props.german.texts(),
        Some(OfReview {
            go,
            all: *all,
            back_at: props.back_at.as_deref(),
            file_notes: &props.file_notes,
        }),
    );
    let send = {
        let (go, on_action) = (go.clone(), props.on_action.clone());
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
    let fold = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let fold_text = if *all {
        "application-review-fold"
    } else {
        "application-review-unfold"
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
                { missing(&texts, go, &standing.steps, closing.as_ref(), &errors) }
            }
            <p class="print-only">
                { texts.with("application-copy-unsent", [("date", today.into())]) }
            </p>
            <div class="button-row">
                if draft.loaded.form.sections.len() > FEW {
                    <button
                        type="button"
                        class="kern-btn kern-btn--secondary"
                        id="unfold"
                        onclick={fold}
                    >
                        <span class="kern-label">{ texts.get(fold_text) }</span>
                    </button>
                }
                <PrintButton german={props.german.clone()} />
            </div>
            { answers.sections(2) }
            if let Some(closing) = &closing {
                { answers.closing(closing, errors, props.on_action.reform(Action::Change)) }
                { page_link(&texts, &Route::Privacy, "footer-privacy", true) }
            }
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
    closing: Option<&VisibleStep<'_>>,
    errors: &[Finding],
) -> Html {
    let of = |step: &str| errors.iter().find(|finding| finding.path.step() == step);
    let wrong = steps.iter().chain(closing).filter_map(|visible| {
        let step = &visible.step.id;
        let screen = Screen::Step(step.clone());
        let field = of(step)?.path.element_id();
        let (href, onclick) = if closing.is_some_and(|closing| closing.step.id == *step) {
            (["#", &field].concat(), focus::on_click(field))
        } else {
            (screen.query(), link(go, screen))
        };
        Some(html! {
            <li>
                <a class="kern-link" {href} {onclick}>
                    { texts.get(&["step-", step].concat()) }
                </a>
            </li>
        })
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
                    { for wrong }
                </ul>
            </div>
        </div>
    }
}
