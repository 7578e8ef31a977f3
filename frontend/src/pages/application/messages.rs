//! What the application tells the second program.

use amtsweg_core::form::{Slot, Standing, VisibleField};
use serde_json::Value;

use super::{draft::Draft, work::Work};
use crate::{
    exchange::{FormFacts, HandOver, HandedFile, Snapshot},
    form::LoadedForm,
    language::Language,
};

/// Which form is filled, and in which language.
pub(super) fn form_facts(loaded: &LoadedForm, language: Language) -> String {
    FormFacts {
        service: loaded.form.id.clone(),
        form_version: loaded.form.version.clone(),
        form_json: loaded.json.clone(),
        language: language.tag.to_owned(),
    }
    .into_json()
}

/// All that is to be kept of a draft, and the screen that the applicant is on.
pub(super) fn snapshot(work: &Work) -> String {
    let draft = &work.draft;
    let answers = draft.answers.as_map();
    // Answers to questions that are no longer asked are kept, and their files with them.
    let is_named = |id: &Value| answers.values().any(|answer| names(answer, id));
    let ids = draft.files.iter().map(|file| file.id);
    Snapshot {
        edition: work.edition,
        screen: work.screen.query(),
        attempted: (*draft.attempted).clone(),
        files: ids
            .filter(|id| is_named(&Value::from(id.to_string())))
            .collect(),
        answers: (*draft.answers).clone(),
    }
    .into_json()
}

/// Everything that is sent: the answers to questions that are asked, their files, and the slots
/// whose documents the applicant wants to hand in later.
pub(super) fn hand_over(draft: &Draft) -> String {
    let form = &draft.loaded.form;
    let Standing { steps, answers, .. } = draft.standing();
    let leaves = steps
        .iter()
        .flat_map(|step| &step.fields)
        .flat_map(VisibleField::leaves);
    let slots = leaves.filter(|visible| visible.field.kind.as_file().is_some());
    let mut files = Vec::new();
    let mut promised = Vec::new();
    for slot in slots.map(|visible| &visible.path) {
        match answers.get(slot).and_then(Slot::read) {
            None => {}
            Some(Slot::WillFollow) => promised.push(draft.loaded.text_id(slot)),
            Some(Slot::Files(ids)) => files.extend(ids.into_iter().map(|id| HandedFile {
                slot: slot.to_string(),
                id,
            })),
        }
    }
    HandOver {
        service: form.id.clone(),
        form_version: form.version.clone(),
        form_json: draft.loaded.json.clone(),
        answers,
        files,
        promised,
        today: draft.today.to_string(),
    }
    .into_json()
}

/// Whether the text stands anywhere in it.
fn names(value: &Value, wanted: &Value) -> bool {
    match value {
        Value::Array(entries) => entries.iter().any(|entry| names(entry, wanted)),
        Value::Object(members) => members.values().any(|member| names(member, wanted)),
        _ => value == wanted,
    }
}
