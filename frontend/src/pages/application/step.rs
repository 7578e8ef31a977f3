//! One step: one group of questions.

use std::rc::Rc;

use amtsweg_core::form::{Finding, Form, Level, Path, Segment};
use yew::prelude::*;

use super::{
    HEADING,
    draft::Draft,
    work::{Action, Screen},
};
use crate::{
    components::{
        fields::{self, Drawings, Scope},
        focus,
        rich_text::rich_text,
    },
    exchange::{FileNote, second::Second},
    form::LoadedForm,
    texts::{Texts, use_texts},
};

/// The id of the summary of a step's mistakes.
pub(super) const SUMMARY: &str = "error-summary";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct StepProps {
    pub(super) draft: Draft,
    /// How often it was changed: what is typed may change without the answer.
    pub(super) changes: usize,
    pub(super) step: String,
    pub(super) german: Option<Texts>,
    pub(super) from_review: bool,
    pub(super) second: Second,
    pub(super) file_notes: Rc<Vec<FileNote>>,
    pub(super) on_action: Callback<Action>,
    pub(super) go: Callback<Screen>,
}

#[component]
pub(super) fn Step(props: &StepProps) -> Html {
    let texts = use_texts();
    let drawings = use_memo((), |()| Drawings::default());
    let StepProps {
        draft, step, go, ..
    } = props;
    let standing = draft.before_review();
    let steps = &standing.steps;
    let position = steps.iter().position(|visible| visible.step.id == *step);
    let Some((position, visible)) = position.and_then(|at| Some((at, steps.get(at)?))) else {
        return html!();
    };
    // Doubts are shown as soon as they arise, mistakes once the applicant wanted to go on.
    let attempted = draft.is_attempted(step);
    let mut findings = standing.findings(step);
    findings.retain(|finding| attempted || finding.level == Level::Warning);
    let findings = Rc::new(findings);
    drawings.begin();
    let scope = Scope {
        form: Rc::clone(&draft.loaded),
        texts: texts.clone(),
        german: props.german.clone(),
        answers: Rc::clone(&draft.answers),
        counting: Rc::new(standing.answers.clone()),
        files: Rc::clone(&draft.files),
        file_notes: Rc::clone(&props.file_notes),
        findings: Rc::clone(&findings),
        on_change: fields::noted(&props.on_action.reform(Action::Change)),
        second: props.second.clone(),
        drawings: (*drawings).clone(),
    };
    let back = match position.checked_sub(1).and_then(|before| steps.get(before)) {
        _ if props.from_review => Screen::Review,
        Some(before) => Screen::Step(before.step.id.clone()),
        None => Screen::Tasks,
    };
    let next = match steps.get(position + 1) {
        Some(next) if !props.from_review => Screen::Step(next.step.id.clone()),
        _ => Screen::Review,
    };
    let onsubmit = {
        let (draft, step, on_action, go) = (
            draft.clone(),
            step.clone(),
            props.on_action.clone(),
            go.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_action.emit(Action::Attempt(step.clone()));
            if draft
                .findings(&step)
                .iter()
                .any(|finding| finding.level == Level::Error)
            {
                focus::after_render(SUMMARY);
            } else {
                go.emit(next.clone());
            }
        })
    };
    let step_text = ["step-", step].concat();
    let handover = draft.loaded.form.handover.as_ref();
    let hands_over = handover.is_some_and(|handover| handover.step == *step);
    html! {
        <>
            <a class="back-link" href={back.query()} onclick={link(go, back)}>
                <span class="kern-icon kern-icon--arrow-back" aria-hidden="true"></span>
                { texts.get("application-back") }
            </a>
            { progress(&texts, &draft.loaded, step) }
            { summary(&texts, &draft.loaded, &findings) }
            <h1 class="kern-heading-large" id={HEADING} tabindex="-1">{ texts.get(&step_text) }</h1>
            if let Some(german) = &props.german {
                <p class="german" lang="de" dir="ltr">{ german.get(&step_text) }</p>
            }
            if let Some(text) = texts.attribute(&step_text, "intro") {
                { rich_text(&text) }
            }
            if let Some(text) = props.german.as_ref().and_then(|german| german.attribute(&step_text, "intro")) {
                <div class="german" lang="de" dir="ltr">{ rich_text(&text) }</div>
            }
            { scope.purpose(step) }
            <form class="stack" novalidate={true} {onsubmit}>
                // A list of its own: among siblings without keys the fields would be made anew, and the
                // focus lost, whenever an answer brings another question.
                { visible.fields.iter().map(|field| fields::render(&scope, field)).collect::<Html>() }
                if hands_over {
                    <HandoverLink second={props.second.clone()} />
                }
                <div class="button-row">
                    <button type="submit" class="kern-btn kern-btn--primary">
                        <span class="kern-label">
                            { texts.get(if props.from_review { "application-back-to-review" } else { "application-next" }) }
                        </span>
                    </button>
                    <a
                        class="kern-btn kern-btn--tertiary"
                        href={Screen::Tasks.query()}
                        onclick={link(go, Screen::Tasks)}
                    >
                        <span class="kern-label">{ texts.get("application-to-tasks") }</span>
                    </a>
                </div>
            </form>
        </>
    }
}

/// How far the applicant is: in all that the form can ask, since what it will ask is not known yet
/// and would lead backwards.
fn progress(texts: &Texts, loaded: &LoadedForm, step: &str) -> Html {
    let Form {
        sections, steps, ..
    } = &loaded.form;
    let section = sections.iter().enumerate().find(|(_, section)| {
        let mut own = section.steps.iter();
        own.any(|id| id == step)
    });
    let Some((number, section)) = section else {
        return html!();
    };
    let place = steps.iter().take_while(|other| other.id != step).count();
    let title = texts.get(&["section-", &section.id].concat());
    html! {
        <div class="kern-progress">
            <label class="kern-label kern-label--small" for="progress">
                { texts.with("application-section", [
                    ("number", (number + 1).into()),
                    ("total", sections.len().into()),
                    ("section", title.as_str().into()),
                ]) }
            </label>
            <progress id="progress" value={(place + 1).to_string()} max={steps.len().to_string()}>
            </progress>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct HandoverLinkProps {
    second: Second,
}

/// The link for a second party. The second program draws it.
#[component]
fn HandoverLink(props: &HandoverLinkProps) -> Html {
    let place = use_node_ref();
    let (second, drawn) = (props.second.clone(), place.clone());
    use_effect_with((), move |()| {
        if let Some(place) = drawn.cast() {
            second.hand_over(&place);
        }
    });
    html! { <div ref={place}></div> }
}

/// Goes to a screen without loading the page anew.
pub(super) fn link(go: &Callback<Screen>, screen: Screen) -> Callback<MouseEvent> {
    let go = go.clone();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        go.emit(screen.clone());
    })
}

/// What a question is called: where entries repeat it, with the entries that it stands in.
fn called(texts: &Texts, form: &LoadedForm, path: &Path) -> String {
    let mut called = texts.get(&form.text_id(path)).to_string();
    let mut here = path.clone();
    while let Some(last) = here.segments().last().cloned() {
        here = here.parent();
        if let Segment::Index(index) = last {
            let entry = texts.attribute_with_number(&form.text_id(&here), "item", index + 1);
            called = [&entry.unwrap_or_default(), " – ", &called].concat();
        }
    }
    called
}

/// All mistakes of the step, each linked to its field.
fn summary(texts: &Texts, form: &LoadedForm, findings: &[Finding]) -> Html {
    let errors: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.level == Level::Error)
        .collect();
    if errors.is_empty() {
        return html!();
    }
    let item = |finding: &&Finding| {
        let id = finding.path.element_id();
        html! {
            <li>
                <a class="kern-link" href={["#", &id].concat()} onclick={focus::on_click(id.clone())}>
                    { texts.with("application-error-item", [
                        ("label", called(texts, form, &finding.path).into()),
                        ("message", fields::message(texts, finding).to_string().into()),
                    ]) }
                </a>
            </li>
        }
    };
    html! {
        <div
            class="kern-alert kern-alert--danger error-summary"
            id={SUMMARY}
            tabindex="-1"
            role="group"
            aria-labelledby="error-summary-title"
        >
            <div class="kern-alert__header">
                <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                <h2 class="kern-title" id="error-summary-title">
                    { texts.with("application-errors", [("count", errors.len().into())]) }
                </h2>
            </div>
            <div class="kern-alert__body">
                <ul class="error-summary__list">{ for errors.iter().map(item) }</ul>
            </div>
        </div>
    }
}
