//! What the two programs tell each other while an application is filled: JSON, read and written
//! by hand (decision 17).

use amtsweg_core::form::{Answers, FieldKind, Standing, VisibleField};
use serde_json::Value;
use wasm_bindgen::JsValue;

use super::draft::{Draft, LoadedForm};
use crate::{
    components::fields::{self, KeptFile},
    device::json,
    language::Language,
};

/// What an application starts with: nothing, or what was kept of it.
#[derive(Default)]
pub(super) struct Start {
    /// The answers.
    pub(super) answers: Answers,
    /// The files that they name.
    pub(super) files: Vec<KeptFile>,
    /// The steps that the applicant wanted to leave.
    pub(super) attempted: Vec<String>,
    /// The screen, as a part of the address.
    pub(super) screen: String,
    /// The id of the element that had the focus.
    pub(super) focus: Option<String>,
    /// The language, by tag.
    language: String,
}

impl Start {
    /// Reads what the second program gives; nothing when it is not understood.
    pub(super) fn read(given: &JsValue) -> Option<Self> {
        let json = read(given)?;
        let text = |name| json.get(name)?.as_str().map(str::to_owned);
        let attempted = json.get("attempted").and_then(Value::as_array);
        let attempted = attempted.into_iter().flatten().filter_map(Value::as_str);
        Some(Self {
            answers: json.get("answers")?.as_object()?.clone().into(),
            files: fields::kept_files(&json),
            attempted: attempted.map(str::to_owned).collect(),
            screen: text("screen").unwrap_or_default(),
            focus: text("focus"),
            language: text("language").unwrap_or_default(),
        })
    }

    /// The language of what was kept, where the page speaks another one.
    pub(super) fn other_language(&self) -> Option<Language> {
        let root = gloo::utils::document_element();
        let is_new = self.answers.is_empty() && self.screen.is_empty();
        if is_new || root.get_attribute("lang").as_ref() == Some(&self.language) {
            return None;
        }
        Language::of_tag(&self.language)
    }
}

/// Reads JSON that the second program gives as a string.
pub(super) fn read(given: &JsValue) -> Option<Value> {
    json::read(&given.as_string()?)
}

/// Which form is filled, and in which language.
pub(super) fn form_facts(loaded: &LoadedForm, language: Language) -> String {
    json::write(&[
        ("service", loaded.form.id.as_str().into()),
        ("formVersion", loaded.form.version.as_str().into()),
        ("formJson", loaded.json.as_str().into()),
        ("language", language.tag.into()),
    ])
}

/// All that is to be kept of a draft, and the screen that the applicant is on.
pub(super) fn snapshot(draft: &Draft, screen: String) -> String {
    let answers = Value::Object(draft.answers.as_map().clone());
    // Answers to questions that are no longer asked are kept, and their files with them.
    let ids = draft
        .files
        .iter()
        .map(|file| Value::from(file.id.to_string()));
    let ids = ids.filter(|id| names(&answers, id)).collect();
    json::write(&[
        ("screen", screen.into()),
        ("attempted", draft.attempted.as_slice().into()),
        ("files", ids),
        ("answers", answers),
    ])
}

/// Everything that is sent: the answers to questions that are asked, their files, and the slots
/// whose documents the applicant wants to hand in later. See [`HandOver`](crate::hand_over::HandOver).
pub(super) fn hand_over(draft: &Draft) -> String {
    let form = &draft.loaded.form;
    let Standing { steps, answers, .. } = draft.standing();
    let leaves = steps
        .iter()
        .flat_map(|step| &step.fields)
        .flat_map(VisibleField::leaves);
    let slots = leaves.filter(|visible| visible.field.kind == FieldKind::File);
    let mut files = Vec::new();
    let mut promised = Vec::new();
    for slot in slots.map(|visible| &visible.path) {
        let Some(value) = answers.get(slot) else {
            continue;
        };
        if value.get("nachgereicht").is_some() {
            promised.push(Value::from(draft.loaded.text_id(slot)));
        }
        for id in fields::attachments(value) {
            files.push(json::object(vec![
                ("slot", slot.to_string().into()),
                ("id", id.to_string().into()),
            ]));
        }
    }
    json::write(&[
        ("service", form.id.as_str().into()),
        ("formVersion", form.version.as_str().into()),
        ("formJson", draft.loaded.json.as_str().into()),
        ("answers", Value::Object(answers.into_map())),
        ("files", files.into()),
        ("promised", promised.into()),
        ("today", draft.today.to_string().into()),
    ])
}

/// Whether the text stands anywhere in it.
fn names(value: &Value, wanted: &Value) -> bool {
    match value {
        Value::Array(entries) => entries.iter().any(|entry| names(entry, wanted)),
        Value::Object(members) => members.values().any(|member| names(member, wanted)),
        _ => value == wanted,
    }
}
