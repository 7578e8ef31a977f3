//! The answers as people read them: on the review before sending, and on the copy after it.

use std::rc::Rc;

use amtsweg_core::form::{Finding, Holds, Level, Slot, Standing, VisibleField, VisibleStep};
use yew::prelude::*;

use super::{
    draft::Draft,
    quick_check::heading as step_heading,
    step::link,
    work::{Screen, reviewed},
};
use crate::{
    components::{
        fields::{self, Change, Drawings, Scope, beside},
        message::message,
    },
    exchange::{FileNote, second::Second},
    texts::Texts,
};

/// So many sections need not be folded.
pub(super) const FEW: usize = 3;

/// What the answers are shown with.
pub(super) struct Answers<'a> {
    standing: &'a Standing<'a>,
    scope: Scope,
    /// The same in German, where that is to stand beside.
    german: Option<Scope>,
    /// The review: leads back to the questions, and has sections that fold.
    review: Option<OfReview<'a>>,
}

/// What answers have on the review alone.
#[derive(Clone, Copy)]
pub(super) struct OfReview<'a> {
    /// Leads back to the questions.
    pub(super) go: &'a Callback<Screen>,
    /// Whether all sections are to be open.
    pub(super) all: bool,
    /// The id of the heading that the applicant comes back to.
    pub(super) back_at: Option<&'a str>,
    /// What is said of the files.
    pub(super) file_notes: &'a Rc<Vec<FileNote>>,
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
        review: Option<OfReview<'a>>,
    ) -> Self {
        let findings = match review {
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
            file_notes: review.map_or_else(Rc::default, |review| Rc::clone(review.file_notes)),
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
            review,
        }
    }

    /// All of them, by sections, whose headings have this level, and steps.
    pub(super) fn sections(&self, level: u8) -> Html {
        let steps = &self.standing.steps;
        let sections = self.scope.form.form.sections.iter();
        let asked = sections.filter_map(|section| {
            let own: Vec<&VisibleStep<'_>> = steps
                .iter()
                .filter(|visible| section.steps.contains(&visible.step.id) && self.tells(visible))
                .collect();
            (!own.is_empty()).then(|| (["section-", &section.id].concat(), own))
        });
        let are_few = self.scope.form.form.sections.len() <= FEW;
        let section = |(id, own): (String, Vec<&VisibleStep<'_>>)| {
            let title = heading(
                level,
                "kern-title",
                html! {
                    <span id={id.clone()}>{ self.text(&id) }</span>
                },
            );
            let is_open = |review: OfReview<'_>| {
                are_few
                    || review.all
                    || own
                        .iter()
                        .any(|visible| self.is_looked_for(visible, review))
            };
            let steps = || own.iter().map(|visible| self.step(visible, level + 1));
            match self.review {
                Some(review) => html! {
                    <details class="kern-summary fold" open={is_open(review)}>
                        <summary class="fold__summary">{ title }</summary>
                        <div class="kern-summary__body">{ for steps() }</div>
                    </details>
                },
                None => html! {
                    <section class="kern-summary" aria-labelledby={id.clone()}>
                        <div class="kern-summary__header">{ title }</div>
                        <div class="kern-summary__body">{ for steps() }</div>
                    </section>
                },
            }
        };
        asked.map(section).collect()
    }

    /// Whether there is anything of a step to look at again: of what is only read there is not. On
    /// the review what its answers come to counts, and the link for a second party.
    fn tells(&self, visible: &VisibleStep<'_>) -> bool {
        let handover = self.scope.form.form.handover.as_ref();
        asks(visible)
            || self.review.is_some()
                && (visible.fields.iter().any(is_computed)
                    || handover.is_some_and(|handover| handover.step == visible.step.id))
    }

    /// Whether there is something about a step that the applicant has to see.
    fn is_looked_for(&self, visible: &VisibleStep<'_>, review: OfReview<'_>) -> bool {
        let id = &visible.step.id;
        let mut findings = self.scope.findings.iter();
        let mut leaves = visible.fields.iter().flat_map(VisibleField::leaves);
        findings.any(|finding| finding.path.step() == id)
            || review.back_at == Some(reviewed(id).as_str())
            || leaves.any(|leaf| !self.doubts(leaf).is_empty())
    }

    /// The declarations about these answers, with what is wrong with them.
    pub(super) fn closing(
        &self,
        visible: &VisibleStep<'_>,
        findings: Vec<Finding>,
        on_change: Callback<Change>,
    ) -> Html {
        let scope = Scope {
            german: self.german.as_ref().map(|scope| scope.texts.clone()),
            findings: Rc::new(findings),
            on_change,
            ..self.scope.clone()
        };
        let fields = visible.fields.iter();
        html! {
            <>
                { step_heading(&scope, &visible.step.id) }
                { fields.map(|field| fields::render(&scope, field)).collect::<Html>() }
            </>
        }
    }

    fn step(&self, visible: &VisibleStep<'_>, level: u8) -> Html {
        let screen = Screen::Step(visible.step.id.clone());
        let title = ["step-", &visible.step.id].concat();
        let change = self.review.map(|OfReview { go, .. }| {
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
                    { heading(level, "kern-heading-small", html! {
                        <span id={reviewed(&visible.step.id)} tabindex="-1">{ self.text(&title) }</span>
                    }) }
                    { for change }
                </div>
                if asks(visible) {
                    { self.answers(&visible.fields, level + 1) }
                } else {
                    { for visible.fields.iter().filter(|field| is_computed(field)).map(|field| {
                        fields::info(&self.scope, field, "p")
                    }) }
                }
            </div>
        }
    }

    /// The answers of some questions; groups with their own headings, of this level.
    fn answers(&self, fields: &[VisibleField<'_>], level: u8) -> Html {
        let simple: Vec<Html> = fields
            .iter()
            .filter(|visible| matches!(visible.field.kind.holds(), Holds::Answer))
            .map(|visible| self.answer(visible))
            .collect();
        let groups = fields
            .iter()
            .filter(|visible| visible.field.kind.as_group().is_some());
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
        let title = |texts: &Texts, index: usize| match group.field.repeat() {
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
        let mut problems = self.findings_at(visible);
        problems.extend(self.doubts(visible));
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

    /// What speaks against the files of a slot.
    fn doubts(&self, visible: &VisibleField<'_>) -> Vec<(Level, AttrValue)> {
        let slot = self.scope.answers.get(&visible.path).and_then(Slot::read);
        let files = slot.map(Slot::files).unwrap_or_default();
        let said = |file| {
            let mut notes = self.scope.file_notes.iter();
            let doubt = notes.find(|note| note.id == file)?.doubt.clone()?;
            Some((Level::Warning, doubt.into()))
        };
        files.into_iter().filter_map(said).collect()
    }

    fn findings_at(&self, visible: &VisibleField<'_>) -> Vec<(Level, AttrValue)> {
        let findings = self.scope.findings.iter();
        findings
            .filter(|finding| finding.path == visible.path)
            .map(|finding| (finding.level, fields::message(&self.scope.texts, finding)))
            .collect()
    }
}

/// Whether a step asks for anything.
fn asks(visible: &VisibleStep<'_>) -> bool {
    let mut fields = visible.fields.iter();
    fields.any(|visible| !matches!(visible.field.kind.holds(), Holds::Nothing))
}

/// Whether a text says what the answers come to, as a fee.
fn is_computed(visible: &VisibleField<'_>) -> bool {
    let info = visible.field.kind.as_info();
    info.is_some_and(|info| !info.values.is_empty())
}

/// A heading of this level; there are no more than six.
#[allow(clippy::ignored_unit_patterns, reason = "the macro writes one")]
fn heading(level: u8, class: &'static str, text: Html) -> Html {
    let tag = ["h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(2, 6)) - 2];
    html! { <@{tag} {class}>{ text }</@> }
}

fn problem((level, text): &(Level, AttrValue)) -> Html {
    message(*level, None, text.clone())
}
