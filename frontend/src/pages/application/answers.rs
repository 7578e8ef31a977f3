//! The answers as people read them: on the review before sending, and on the copy after it.

use std::rc::Rc;

use amtsweg_core::form::{FieldKind, Level, Standing, VisibleField, VisibleStep};
use yew::prelude::*;

use super::{draft::Draft, step::link, work::Screen};
use crate::{
    components::fields::{self, Drawings, Scope, beside},
    program::second::Second,
    texts::Texts,
};

/// What the answers are shown with.
pub(super) struct Answers<'a> {
    standing: &'a Standing<'a>,
    scope: Scope,
    /// The same in German, where that is to stand beside.
    german: Option<Scope>,
    /// Leads back to the questions.
    go: Option<&'a Callback<Screen>>,
}

impl<'a> Answers<'a> {
    /// The answers of a draft and how its form stands with them; with what is wrong with them and a
    /// way to change them where there is one.
    pub(super) fn new(
        draft: &Draft,
        standing: &'a Standing<'a>,
        second: &Second,
        texts: Texts,
        german: Option<Texts>,
        go: Option<&'a Callback<Screen>>,
    ) -> Self {
        let findings = match go {
            Some(_) => standing.all_findings(),
            None => Vec::new(),
        };
        let scope = Scope {
            form: Rc::clone(&draft.loaded),
            texts,
            german: None,
            answers: Rc::clone(&draft.answers),
            counting: Rc::default(),
            files: Rc::clone(&draft.files),
            file_states: Rc::default(),
            findings: Rc::new(findings),
            on_change: Callback::noop(),
            second: second.clone(),
            drawings: Drawings::default(),
        };
        let german = german.map(|texts| Scope {
            texts,
            ..scope.clone()
        });
        Self {
            standing,
            scope,
            german,
            go,
        }
    }

    /// All of them, by sections, whose headings have this level, and steps.
    pub(super) fn sections(&self, level: u8) -> Html {
        let steps = &self.standing.steps;
        let sections = self.scope.form.form.sections.iter();
        let asked = sections.filter_map(|section| {
            let own: Vec<&VisibleStep<'_>> = steps
                .iter()
                .filter(|visible| section.steps.contains(&visible.step.id))
                .collect();
            (!own.is_empty()).then(|| (format!("section-{}", section.id), own))
        });
        let section = |(index, (id, own)): (usize, (String, Vec<&VisibleStep<'_>>))| {
            html! {
                <section class="kern-summary" aria-labelledby={id.clone()}>
                    <div class="kern-summary__header">
                        { heading(level, "kern-title kern-summary__title-wrapper", html! {
                            <>
                                <span class="kern-number" aria-hidden="true">{ index + 1 }</span>
                                <span id={id.clone()}>{ self.text(&id) }</span>
                            </>
                        }) }
                    </div>
                    <div class="kern-summary__body">
                        { for own.into_iter().map(|visible| self.step(visible, level + 1)) }
                    </div>
                </section>
            }
        };
        asked.enumerate().map(section).collect()
    }

    fn step(&self, visible: &VisibleStep<'_>, level: u8) -> Html {
        let screen = Screen::Step(visible.step.id.clone());
        let title = format!("step-{}", visible.step.id);
        let change = self.go.map(|go| {
            html! {
                <a
                    class="kern-link review-step__change"
                    href={screen.query()}
                    onclick={link(go, screen)}
                >
                    { self.scope.texts.get("application-change") }
                    <span class="visually-hidden">
                        { ": " }{ self.scope.texts.get(&title) }
                    </span>
                </a>
            }
        });
        html! {
            <div class="review-step">
                <div class="review-step__header">
                    { heading(level, "kern-heading-small", self.text(&title)) }
                    { for change }
                </div>
                { self.answers(&visible.fields, level + 1) }
            </div>
        }
    }

    /// The answers of some questions; groups with their own headings, of this level.
    fn answers(&self, fields: &[VisibleField<'_>], level: u8) -> Html {
        let simple: Vec<Html> = fields
            .iter()
            .filter(|visible| !matches!(visible.field.kind, FieldKind::Group | FieldKind::Info))
            .map(|visible| self.answer(visible))
            .collect();
        let groups = fields
            .iter()
            .filter(|visible| visible.field.kind == FieldKind::Group);
        html! {
            <>
                if !simple.is_empty() {
                    <dl class="kern-description-list">{ for simple }</dl>
                }
                { for groups.map(|group| self.entries(group, level)) }
            </>
        }
    }

    fn entries(&self, group: &VisibleField<'_>, level: u8) -> Html {
        let text_id = group.text_id();
        let title = |texts: &Texts, index: usize| match group.field.repeat {
            Some(_) => texts.attribute_with_number(&text_id, "item", index + 1),
            None => texts.find(&text_id),
        };
        html! {
            <>
                { for group.entries.iter().enumerate().map(|(index, fields)| html! {
                    <div class="review-group">
                        { heading(level, "kern-label", self.both(&|texts| title(texts, index))) }
                        { self.answers(fields, level + 1) }
                    </div>
                }) }
                { for self.findings_at(group).iter().map(problem) }
            </>
        }
    }

    fn answer(&self, visible: &VisibleField<'_>) -> Html {
        let problems = self.findings_at(visible);
        let wrong = problems.iter().any(|(level, _)| *level == Level::Error);
        let german = self.german.as_ref();
        let value = match fields::shown(&self.scope, visible) {
            None if !problems.is_empty() => html!(),
            None => self.text("application-not-given"),
            Some(values) => {
                let german = german.and_then(|scope| fields::shown(scope, visible));
                let values = values.into_iter().enumerate().map(|(index, value)| {
                    let german = german.as_ref().and_then(|values| values.get(index));
                    // Names and numbers are the same in every language.
                    let german = german.filter(|german| **german != value).cloned();
                    html! { <><bdi>{ value }</bdi>{ beside(german) }</> }
                });
                let values: Vec<Html> = values.collect();
                match values.len() {
                    1 => values.into_iter().collect(),
                    _ => html! {
                        <ul>{ for values.into_iter().map(|value| html! { <li>{ value }</li> }) }</ul>
                    },
                }
            }
        };
        html! {
            <div
                class={classes!(
                    "kern-description-list-item",
                    wrong.then_some("kern-description-list-item--error")
                )}
            >
                <dt class="kern-description-list-item__key">
                    { self.text(&visible.text_id()) }
                </dt>
                <dd class="kern-description-list-item__value">
                    { value }
                    { for problems.iter().map(problem) }
                </dd>
            </div>
        }
    }

    /// A text, and the German one beside where that is wanted.
    fn text(&self, id: &str) -> Html {
        self.both(&|texts| texts.find(id))
    }

    // Not generic: each kind of closure would cost the first page something.
    fn both(&self, text: &dyn Fn(&Texts) -> Option<AttrValue>) -> Html {
        let german = self.german.as_ref().and_then(|scope| text(&scope.texts));
        html! { <>{ text(&self.scope.texts).unwrap_or_default() }{ beside(german) }</> }
    }

    fn findings_at(&self, visible: &VisibleField<'_>) -> Vec<(Level, AttrValue)> {
        let findings = self.scope.findings.iter();
        findings
            .filter(|finding| finding.path == visible.path)
            .map(|finding| (finding.level, fields::message(&self.scope.texts, finding)))
            .collect()
    }
}

/// A heading of this level; there are no more than six.
#[allow(clippy::ignored_unit_patterns, reason = "the macro writes one")]
fn heading(level: u8, class: &'static str, text: Html) -> Html {
    let tag = ["h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(2, 6)) - 2];
    html! { <@{tag} {class}>{ text }</@> }
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
