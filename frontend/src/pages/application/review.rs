//! All answers once more, before they are sent (WCAG 3.3.4).

use std::rc::Rc;

use amtsweg_core::form::{FieldKind, Finding, Level, VisibleField, VisibleStep};
use yew::prelude::*;

use super::{
    HEADING,
    draft::Draft,
    step::link,
    work::{Action, Screen},
};
use crate::{
    components::{
        fields::{self, Drawings, Scope},
        focus,
    },
    program::second::Second,
    texts::{Texts, use_texts},
};

const MISSING: &str = "review-missing";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReviewProps {
    pub(super) draft: Draft,
    pub(super) second: Second,
    pub(super) german: Option<Texts>,
    pub(super) on_action: Callback<Action>,
    pub(super) go: Callback<Screen>,
}

#[component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let texts = use_texts();
    let ReviewProps { draft, go, .. } = props;
    let steps = draft.steps();
    let errors = draft.errors();
    let findings: Vec<Finding> = steps
        .iter()
        .flat_map(|visible| draft.findings(&visible.step.id))
        .collect();
    let scope = Scope {
        form: Rc::clone(&draft.loaded),
        today: draft.today,
        texts: texts.clone(),
        german: props.german.clone(),
        answers: Rc::clone(&draft.answers),
        files: Rc::clone(&draft.files),
        file_states: Rc::default(),
        findings: Rc::new(findings),
        on_change: Callback::noop(),
        second: props.second.clone(),
        drawings: Drawings::default(),
    };
    let mut number = 0;
    let sections = draft.loaded.form.sections.iter().filter_map(|section| {
        let own: Vec<&VisibleStep<'_>> = steps
            .iter()
            .filter(|visible| section.steps.contains(&visible.step.id))
            .collect();
        if own.is_empty() {
            return None;
        }
        number += 1;
        let id = format!("section-{}", section.id);
        Some(html! {
            <section class="kern-summary" aria-labelledby={id.clone()}>
                <div class="kern-summary__header">
                    <h2 class="kern-title kern-summary__title-wrapper" id={id.clone()}>
                        <span class="kern-number" aria-hidden="true">{ number }</span>
                        <span>{ texts.get(&id) }</span>
                    </h2>
                </div>
                <div class="kern-summary__body">
                    { for own.into_iter().map(|visible| step(&scope, go, visible)) }
                </div>
            </section>
        })
    });
    let sections = sections.collect::<Html>();
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
                { missing(&texts, go, &steps, &errors) }
            }
            { sections }
            <p class="kern-body">{ texts.get("application-send-intro") }</p>
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

fn step(scope: &Scope, go: &Callback<Screen>, visible: &VisibleStep<'_>) -> Html {
    let screen = Screen::Step(visible.step.id.clone());
    let title = scope.texts.get(&format!("step-{}", visible.step.id));
    html! {
        <div class="review-step">
            <div class="review-step__header">
                <h3 class="kern-heading-small">{ title.clone() }</h3>
                <a
                    class="kern-link review-step__change"
                    href={screen.query()}
                    onclick={link(go, screen)}
                >
                    { scope.texts.get("application-change") }
                    <span class="visually-hidden">{ format!(": {title}") }</span>
                </a>
            </div>
            { answers(scope, &visible.fields, 4) }
        </div>
    }
}

/// The answers of some questions; groups with their own headings, of this level.
fn answers(scope: &Scope, fields: &[VisibleField<'_>], level: u8) -> Html {
    let simple: Vec<Html> = fields
        .iter()
        .filter(|visible| !matches!(visible.field.kind, FieldKind::Group | FieldKind::Info))
        .map(|visible| answer(scope, visible))
        .collect();
    let groups = fields
        .iter()
        .filter(|visible| visible.field.kind == FieldKind::Group);
    html! {
        <>
            if !simple.is_empty() {
                <dl class="kern-description-list">{ for simple }</dl>
            }
            { for groups.map(|group| entries(scope, group, level)) }
        </>
    }
}

fn entries(scope: &Scope, group: &VisibleField<'_>, level: u8) -> Html {
    let text_id = group.text_id();
    let title = |index: usize| match group.field.repeat {
        Some(_) => scope
            .texts
            .attribute_with_number(&text_id, "item", index + 1),
        None => scope.texts.find(&text_id),
    };
    html! {
        <>
            { for group.entries.iter().enumerate().map(|(index, fields)| html! {
                <div class="review-group">
                    { heading(level, title(index).unwrap_or_default()) }
                    { answers(scope, fields, level + 1) }
                </div>
            }) }
            { for findings_at(scope, group).iter().map(problem) }
        </>
    }
}

/// A heading of this level; there are no more than six.
fn heading(level: u8, text: AttrValue) -> Html {
    match level {
        4 => html! { <h4 class="kern-label">{ text }</h4> },
        5 => html! { <h5 class="kern-label">{ text }</h5> },
        _ => html! { <h6 class="kern-label">{ text }</h6> },
    }
}

fn answer(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let problems = findings_at(scope, visible);
    let wrong = problems.iter().any(|(level, _)| *level == Level::Error);
    let value = match fields::shown(scope, visible) {
        None if !problems.is_empty() => html!(),
        None => html! { { scope.texts.get("application-not-given") } },
        Some(values) if values.len() == 1 => values.into_iter().collect(),
        Some(values) => html! {
            <ul>{ for values.into_iter().map(|value| html! { <li><bdi>{ value }</bdi></li> }) }</ul>
        },
    };
    html! {
        <div
            class={classes!(
                "kern-description-list-item",
                wrong.then_some("kern-description-list-item--error")
            )}
        >
            <dt class="kern-description-list-item__key">
                { scope.texts.get(&visible.text_id()) }
                if let Some(german) = &scope.german {
                    <span class="german" lang="de" dir="ltr">
                        { german.get(&visible.text_id()) }
                    </span>
                }
            </dt>
            <dd class="kern-description-list-item__value" dir="auto">
                { value }
                { for problems.iter().map(problem) }
            </dd>
        </div>
    }
}

fn findings_at(scope: &Scope, visible: &VisibleField<'_>) -> Vec<(Level, AttrValue)> {
    scope
        .findings
        .iter()
        .filter(|finding| finding.path == visible.path)
        .map(|finding| (finding.level, fields::message(&scope.texts, finding)))
        .collect()
}

fn problem((level, text): &(Level, AttrValue)) -> Html {
    let (class, icon) = match level {
        Level::Error => ("kern-error", "kern-icon--danger"),
        Level::Warning => ("kern-warning", "kern-icon--warning"),
    };
    html! {
        <div {class}>
            <span class={classes!("kern-icon", icon)} aria-hidden="true"></span>
            <span class="kern-body">{ text.clone() }</span>
        </div>
    }
}
