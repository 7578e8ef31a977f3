//! What the application's program gives to the one that sends.
//!
//! The two are modules of their own in the browser and share no memory: what passes between them
//! is JSON, and the browser's handles of the files beside it.

use amtsweg_core::{
    form::Answers,
    id::{ApplicationId, AttachmentId, SubmissionId},
};
use serde::Deserialize;
#[cfg(feature = "application")]
use serde_json::Value;

/// A complete application.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HandOver {
    /// The service applied for, which is also the form's id.
    pub service: String,
    /// The form's version.
    pub form_version: String,
    /// The definition as it was loaded: its hash is part of the context.
    pub form_json: String,
    /// The answers to questions that are asked.
    pub answers: Answers,
    /// The files, in the order of the form and of the handles.
    pub files: Vec<HandedFile>,
    /// The text ids of the slots whose documents will follow.
    pub promised: Vec<String>,
    /// The application's id.
    pub application_id: ApplicationId,
    /// The first sending's id.
    pub submission_id: SubmissionId,
    /// The case's code, as written.
    pub code: String,
    /// The day by the device: `2026-05-17`.
    pub today: String,
}

impl HandOver {
    /// As JSON, for the other program to read. By hand, because generic code costs the first
    /// page more.
    #[cfg(feature = "application")]
    pub fn into_json(self) -> Value {
        let files = self.files.into_iter().map(HandedFile::into_json);
        object([
            ("service", self.service.into()),
            ("formVersion", self.form_version.into()),
            ("formJson", self.form_json.into()),
            ("answers", Value::Object(self.answers.into_map())),
            ("files", files.collect()),
            ("promised", self.promised.into()),
            ("applicationId", String::from(self.application_id).into()),
            ("submissionId", String::from(self.submission_id).into()),
            ("code", self.code.into()),
            ("today", self.today.into()),
        ])
    }
}

/// A file without its content.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HandedFile {
    /// The slot's place in the answers.
    pub slot: String,
    /// The id by which the answers name it.
    pub id: AttachmentId,
    /// Its name, made harmless.
    pub name: String,
    /// Its media type, found from its content.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
}

#[cfg(feature = "application")]
impl HandedFile {
    fn into_json(self) -> Value {
        object([
            ("slot", self.slot.into()),
            ("id", String::from(self.id).into()),
            ("name", self.name.into()),
            ("mediaType", self.media_type.into()),
            ("size", self.size.into()),
        ])
    }
}

#[cfg(feature = "application")]
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let members = members.map(|(name, value)| (name.to_owned(), value));
    Value::Object(members.into_iter().collect())
}
