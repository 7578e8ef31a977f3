//! What passes between the keeper and the application that it keeps.

use std::fmt;

use amtsweg_core::{
    draft::document::{DraftDocument, DraftFile},
    form::Answers,
    id::AttachmentId,
};
use serde::{Deserialize, Serialize};

/// The form that the page shows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormFacts {
    /// The service, which is also the form's id.
    pub service: String,
    /// The form's version.
    pub form_version: String,
    /// The definition as it was loaded.
    pub form_json: String,
    /// The tag of the language that it is shown in.
    pub language: String,
}

/// What the application starts with, or what takes the place of what it has.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// The answers.
    pub answers: Answers,
    /// The files that they name.
    pub files: Vec<StartFile>,
    /// The steps that the applicant wanted to leave.
    pub attempted: Vec<String>,
    /// The screen, as the query of its address.
    pub screen: String,
    /// The id of the element that had the focus.
    pub focus: Option<String>,
    /// The tag of the language.
    pub language: String,
}

impl Start {
    /// As the application's program reads it.
    pub fn to_json(&self) -> String {
        // Texts, numbers and a map of JSON values always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl fmt::Debug for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Start")
    }
}

/// A file, as the application's program knows it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartFile {
    /// Its id.
    pub id: AttachmentId,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
}

impl fmt::Debug for StartFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StartFile({} bytes)", self.size)
    }
}

impl From<&DraftFile> for StartFile {
    fn from(file: &DraftFile) -> Self {
        Self {
            id: file.id,
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            size: file.size,
        }
    }
}

impl From<&DraftDocument> for Start {
    fn from(document: &DraftDocument) -> Self {
        Self {
            answers: document.answers.clone(),
            files: document.files.iter().map(StartFile::from).collect(),
            attempted: document.attempted.clone(),
            screen: document.screen.clone(),
            focus: document.focus.clone(),
            language: document.language.clone(),
        }
    }
}

/// What the application has at a moment.
#[derive(Clone, PartialEq, Deserialize)]
pub(super) struct Snapshot {
    /// The screen, as the query of its address.
    pub(super) screen: String,
    /// The answers.
    pub(super) answers: Answers,
    /// The steps that the applicant wanted to leave.
    pub(super) attempted: Vec<String>,
    /// The files that the answers name.
    pub(super) files: Vec<AttachmentId>,
}
