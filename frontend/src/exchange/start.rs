use std::fmt;

#[cfg(feature = "delivery")]
use amtsweg_core::draft::document::DraftDocument;
use amtsweg_core::form::Answers;
#[cfg(any(feature = "delivery", test))]
use serde::Serialize;
#[cfg(any(feature = "application", test))]
use serde_json::Value;

use super::KeptFile;

/// What an application starts with, or what takes the place of what it has: nothing, or what was
/// kept of it.
#[derive(Default)]
#[cfg_attr(any(feature = "delivery", test), derive(Clone, PartialEq, Serialize))]
pub struct Start {
    /// Which one it is: the [`Snapshot`](super::Snapshot)s of what grows from it name it.
    pub edition: u32,
    /// The answers.
    pub answers: Answers,
    /// The files that they name.
    pub files: Vec<KeptFile>,
    /// The steps that the applicant wanted to leave.
    pub attempted: Vec<String>,
    /// The screen, as the query of its address.
    pub screen: String,
    /// The id of the element that had the focus.
    pub focus: Option<String>,
    /// The tag of the language.
    pub language: String,
}

#[cfg(any(feature = "application", test))]
impl Start {
    /// Reads what the second program gives; nothing when it is not understood.
    pub fn of_json(json: &Value) -> Option<Self> {
        let attempted = |step: &Value| step.as_str().map(str::to_owned);
        Some(Self {
            edition: json.get("edition")?.as_u64()?.try_into().ok()?,
            answers: json.get("answers")?.as_object()?.clone().into(),
            files: super::list(json, "files", KeptFile::of_json)?,
            attempted: super::list(json, "attempted", attempted)?,
            screen: super::text(json, "screen")?,
            focus: super::text(json, "focus"),
            language: super::text(json, "language")?,
        })
    }
}

#[cfg(feature = "delivery")]
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

#[cfg(feature = "delivery")]
impl From<&DraftDocument> for Start {
    fn from(document: &DraftDocument) -> Self {
        Self {
            edition: 0,
            answers: document.answers.clone(),
            files: document.files.iter().map(KeptFile::from).collect(),
            attempted: document.attempted.clone(),
            screen: document.screen.clone(),
            focus: document.focus.clone(),
            language: document.language.clone(),
        }
    }
}
