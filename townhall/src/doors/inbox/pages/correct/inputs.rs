//! How an answer is typed: what browsers have themselves, whole without any script.

use maud::{Markup, html};

use super::layout;
use crate::{
    domain::workplace::Unsaved,
    reading::document::{Control, Question},
};

/// A question to be answered.
pub(super) struct Input<'a> {
    pub(super) question: &'a Question,
    /// What stands in it: of several options each that is chosen.
    pub(super) typed: &'a [String],
    /// What is wrong with it.
    pub(super) mistakes: &'a [String],
    /// Where long texts are kept while they are typed.
    pub(super) keep: &'a str,
    /// By which id: that of its control, where it is kept.
    pub(super) kept_as: String,
    /// What was kept of it.
    pub(super) unsaved: Option<&'a Unsaved>,
}

impl Input<'_> {
    /// The id of its control on the page.
    pub(super) fn id(question: &Question) -> String {
        format!("antwort-{}", question.path.element_id())
    }

    /// The question with its control.
    pub(super) fn markup(&self) -> Markup {
        let question = self.question;
        let name = format!("w-{}", question.path);
        let first = self.typed.first().map_or("", String::as_str);
        match &question.control {
            Control::Line { keys, hint, .. } => self.field(
                hint,
                &|id, described| {
                    html! {
                        input #(id) name=(name) type="text" inputmode=(keys) value=(first) autocomplete="off" dir="auto"
                            aria-describedby=[described] aria-invalid=[self.invalid()];
                    }
                },
            ),
            Control::Lines { .. } => self.long(&name, first),
            Control::Day => self.field("", &|id, described| {
                html! {
                    input #(id) name=(name) type="date" value=(first) aria-describedby=[described]
                        aria-invalid=[self.invalid()];
                }
            }),
            Control::One {
                options,
                opens: true,
            } => self.field("", &|id, described| {
                html! {
                    select #(id) name=(name) aria-describedby=[described] aria-invalid=[self.invalid()] {
                        option value="" { @if question.is_required { "Bitte wählen" } @else { "keine Angabe" } }
                        @for (value, words) in options {
                            option value=(value) selected[value == first] { (words) }
                        }
                    }
                }
            }),
            Control::One {
                options,
                opens: false,
            } => {
                let nothing = (!question.is_required).then(|| (String::new(), "keine Angabe".to_owned()));
                let all: Vec<_> = options.iter().cloned().chain(nothing).collect();
                self.choices(&name, "radio", &all)
            }
            Control::Any(options) => self.choices(&name, "checkbox", options),
            Control::Files { may_follow: true } => {
                let follows = [("folgt".to_owned(), "Wird nachgereicht".to_owned())];
                self.choices(&name, "checkbox", &follows)
            }
            Control::Files { may_follow: false } | Control::Declaration | Control::None => html! {
                div .field #(Self::id(question)) tabindex="-1" {
                    strong { (self.label()) }
                    (self.mistakes())
                    p { (super::not_here(&question.control)) }
                }
            },
        }
    }

    fn label(&self) -> String {
        super::full_label(self.question)
    }

    fn invalid(&self) -> Option<&'static str> {
        (!self.mistakes.is_empty()).then_some("true")
    }

    fn mistakes(&self) -> Markup {
        let id = Self::id(self.question);
        html! {
            @if !self.mistakes.is_empty() {
                p .mistake #{ (id) "-fehler" } { (self.mistakes.join(" ")) }
            }
        }
    }

    fn field(&self, hint: &str, control: &dyn Fn(&str, Option<String>) -> Markup) -> Markup {
        let id = Self::id(self.question);
        let hint_id = (!hint.is_empty()).then(|| format!("{id}-hinweis"));
        let mistake_id = (!self.mistakes.is_empty()).then(|| format!("{id}-fehler"));
        let described: Vec<String> = hint_id.iter().chain(&mistake_id).cloned().collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        html! {
            div .field {
                label for=(id) { (self.label()) (optional(self.question)) }
                @if let Some(hint_id) = &hint_id { p .muted #(hint_id) { (hint) } }
                (self.mistakes())
                (control(&id, described))
            }
        }
    }

    /// Several lines: they may be long, so they are kept while they are typed.
    fn long(&self, name: &str, first: &str) -> Markup {
        // The script keeps a field by its id.
        let id = &self.kept_as;
        let mistake_id =
            (!self.mistakes.is_empty()).then(|| format!("{}-fehler", Self::id(self.question)));
        html! {
            div .field #(Self::id(self.question)) {
                label for=(id) { (self.label()) (optional(self.question)) }
                (self.mistakes())
                textarea #(id) name=(name) rows="6" dir="auto" data-keep=(self.keep) aria-describedby=[mistake_id]
                    aria-invalid=[self.invalid()] {
                    (self.unsaved.map_or(first, |unsaved| unsaved.text.as_str()))
                }
                (kept(self.unsaved))
            }
        }
    }

    fn choices(&self, name: &str, kind: &str, options: &[(String, String)]) -> Markup {
        let id = Self::id(self.question);
        let is_chosen = |value: &String| {
            self.typed.contains(value) || (value.is_empty() && self.typed.is_empty())
        };
        let mistake_id = (!self.mistakes.is_empty()).then(|| format!("{id}-fehler"));
        html! {
            fieldset .choices #(id) tabindex="-1" aria-describedby=[mistake_id] {
                legend { (self.label()) (optional(self.question)) }
                (self.mistakes())
                @for (value, words) in options {
                    label {
                        input type=(kind) name=(name) value=(value) checked[is_chosen(value)];
                        span { (words) }
                    }
                }
            }
        }
    }
}

/// Below a text that is kept while it is typed: since when.
pub(super) fn kept(unsaved: Option<&Unsaved>) -> Markup {
    html! {
        p .muted data-kept="" {
            @if let Some(unsaved) = unsaved {
                "Getippt am " (layout::instant(unsaved.typed_at)) ", noch nicht gespeichert."
            }
        }
    }
}

fn optional(question: &Question) -> &'static str {
    if question.is_required {
        ""
    } else {
        " (freiwillig)"
    }
}
