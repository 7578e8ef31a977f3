//! What the application's program gives to the one that sends.
//!
//! The two are modules of their own in the browser and share no memory: what passes between them
//! is JSON, and the browser's handles of the files beside it.

use amtsweg_core::{
    form::Answers,
    id::{ApplicationId, AttachmentId, SubmissionId},
};
use serde::{Deserialize, Serialize};

/// A complete application.
#[derive(Clone, Serialize, Deserialize)]
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

/// A file without its content.
#[derive(Clone, Serialize, Deserialize)]
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
