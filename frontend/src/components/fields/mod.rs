//! One control per kind of field.
//!
//! A [`Scope`] knows the texts, the answers and the findings of a step; [`render`] draws a field
//! with label, hint, control and messages. What the applicant does comes back as a [`Change`].

mod choice;
mod country;
mod date;
mod file;
mod group;
mod info;
mod kind;
mod offer;
mod still;
mod text;

use std::rc::Rc;

use amtsweg_core::{
    form::{self, Answers, Finding, Level, Path, VisibleField},
    id::AttachmentId,
};
use serde_json::Value;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{
        message,
        rich_text::{broken_lines, joined, rich_text},
    },
    exchange::{FileNote, KeptFile, second::Second},
    form::LoadedForm,
    texts::Texts,
};

pub use info::info;
pub use still::{Drawings, noted};

/// What the applicant did.
#[derive(Clone)]
pub enum Change {
    /// Gave, changed or took back an answer.
    Answer(Path, Option<Value>),
    /// Took out an entry of a repeat group.
    RemoveEntry(Path),
    /// Chose files for a slot.
    AddFiles {
        /// The slot.
        slot: Path,
        /// The files.
        files: Vec<KeptFile>,
        /// In whose place, if it is not beside the others.
        replaced: Option<AttachmentId>,
    },
    /// Took a file out of a slot.
    RemoveFile(Path, AttachmentId),
}

/// What fields are drawn with.
#[derive(Clone, PartialEq)]
pub struct Scope {
    /// The form.
    pub form: Rc<LoadedForm>,
    /// The texts of the page.
    pub texts: Texts,
    /// The German texts, when the applicant wants to see them beside.
    pub german: Option<Texts>,
    /// The answers so far.
    pub answers: Rc<Answers>,
    /// Those of them that count, since their questions are asked.
    pub counting: Rc<Answers>,
    /// The files chosen so far.
    pub files: Rc<Vec<KeptFile>>,
    /// How far the keeping of these files is.
    pub file_notes: Rc<Vec<FileNote>>,
    /// What is to be shown as wrong or doubtful.
    pub findings: Rc<Vec<Finding>>,
    /// Takes what the applicant does.
    pub on_change: Callback<Change>,
    /// Looks into files that the applicant has chosen, and keeps them.
    pub second: Second,
    /// The fields as they were drawn last.
    pub drawings: Drawings,
}

impl Scope {
    fn value(&self, path: &Path) -> Option<&Value> {
        self.answers.get(path)
    }

    /// The answer from before that may be taken over here.
    fn offered(&self, visible: &VisibleField<'_>) -> Option<Value> {
        form::offered(&self.form.form, &self.counting, visible)
    }

    fn emit_answer(&self, path: &Path, value: Option<Value>) {
        self.on_change.emit(Change::Answer(path.clone(), value));
    }

    fn has_error(&self, path: &Path) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.path == *path && finding.level == Level::Error)
    }

    fn label(&self, visible: &VisibleField<'_>) -> Html {
        label(&self.texts, visible)
    }

    /// The German wording beside another language.
    pub fn german(&self, text: impl Fn(&Texts) -> Option<AttrValue>) -> Html {
        beside(self.german.as_ref().and_then(text))
    }

    /// German wording, hint and further explanation of a field.
    fn explanations(&self, visible: &VisibleField<'_>) -> Html {
        html! {
            <>
                { self.german(|texts| texts.find(&visible.text_id())) }
                { self.hint_and_more(visible) }
            </>
        }
    }

    /// Hint, its German wording, and further explanation of a field.
    fn hint_and_more(&self, visible: &VisibleField<'_>) -> Html {
        let text_id = visible.text_id();
        let id = visible.path.element_id();
        let hint = self.texts.attribute(&text_id, "hint").map(|hint| {
            html! { <div class="kern-hint" id={format!("{id}-hint")}>{ rich_text(&hint) }</div> }
        });
        html! {
            <>
                { for hint }
                { self.german(|texts| texts.attribute(&text_id, "hint")) }
                { self.more(visible, &text_id) }
            </>
        }
    }

    /// Why a step asks for what is personal, once for all its questions.
    pub fn purpose(&self, step: &str) -> Html {
        let step = self.form.form.step(step);
        let purpose = step.and_then(|step| step.purpose.as_deref());
        self.details(None, purpose.and_then(|purpose| self.why(purpose)))
    }

    fn why(&self, purpose: &str) -> Option<AttrValue> {
        self.texts.find(&["purpose-", purpose].concat())
    }

    /// Further explanation, and why it is asked.
    fn more(&self, visible: &VisibleField<'_>, text_id: &str) -> Html {
        let more = self.texts.attribute(text_id, "more");
        // Of an address the block says it for all its questions.
        let purpose = visible.field.purpose.as_deref();
        let purpose = purpose.filter(|_| !text_id.starts_with("address-"));
        self.details(more.as_ref(), purpose.and_then(|purpose| self.why(purpose)))
    }

    fn details(&self, more: Option<&AttrValue>, why: Option<AttrValue>) -> Html {
        let summary = match (&more, &why) {
            (None, None) => return Html::default(),
            (None, _) => "field-why",
            (Some(_), _) => "field-more",
        };
        html! {
            <details class="details">
                <summary class="details__summary">{ self.texts.get(summary) }</summary>
                <div class="details__body">
                    { for more.map(|more| rich_text(more)) }
                    if more.is_some() && why.is_some() {
                        <p class="kern-label">{ self.texts.get("field-why") }</p>
                    }
                    { for why.map(|why| rich_text(&why)) }
                </div>
            </details>
        }
    }

    /// The messages beside a field.
    fn messages(&self, path: &Path) -> Html {
        let id = path.element_id();
        self.findings
            .iter()
            .filter(|finding| finding.path == *path)
            .map(|finding| {
                let id = message_id(&id, finding.level);
                message::message(finding.level, Some(id), message(&self.texts, finding))
            })
            .collect()
    }

    /// The ids that describe a control: those of hint, offer and messages that are there.
    fn described_by(&self, visible: &VisibleField<'_>) -> Option<String> {
        let path = &visible.path;
        let id = path.element_id();
        let mut ids = Vec::new();
        if self.texts.attribute(&visible.text_id(), "hint").is_some() {
            ids.push(format!("{id}-hint"));
        }
        if self.offered(visible).is_some() {
            ids.push(format!("{id}-offer"));
        }
        for finding in self.findings.iter().filter(|finding| finding.path == *path) {
            ids.push(message_id(&id, finding.level));
        }
        ids.dedup();
        (!ids.is_empty()).then(|| joined(&ids, " "))
    }
}

/// The id of the messages of this level beside a field.
fn message_id(field: &str, level: Level) -> String {
    let end = match level {
        Level::Error => "-error",
        Level::Warning => "-warning",
    };
    [field, end].concat()
}

/// Draws a field.
pub fn render(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    still::still(scope, visible, kind::draw)
}

/// German wording, which stands beside another language.
pub fn beside(german: Option<AttrValue>) -> Html {
    let Some(german) = german else {
        return html!();
    };
    html! {
        <span class="german" lang="de" dir="ltr">{ broken_lines(german.lines()) }</span>
    }
}

/// A field's label, with "optional" where it is.
fn label(texts: &Texts, visible: &VisibleField<'_>) -> Html {
    let optional = (!visible.field.required).then(|| {
        html! {
            <>{ " " }<span class="kern-label__optional">{ texts.get("field-optional") }</span></>
        }
    });
    html! { <>{ texts.get(&visible.text_id()) }{ for optional }</> }
}

/// What a control holds at present.
fn typed_in(id: &str) -> Option<String> {
    let element = gloo::utils::document().get_element_by_id(id)?;
    Some(element.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// What a finding says.
pub fn message(texts: &Texts, finding: &Finding) -> AttrValue {
    let (id, argument) = finding.kind.message();
    match argument {
        Some((name, number)) => texts.with(&id, [(name, number.into())]),
        None => texts.get(&id),
    }
}

/// An answer as people read it; nothing where there is none.
pub fn shown(scope: &Scope, visible: &VisibleField<'_>) -> Option<Vec<AttrValue>> {
    kind::shown_value(scope, visible, scope.value(&visible.path)?)
}
