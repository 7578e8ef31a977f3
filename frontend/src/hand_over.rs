//! What the application's program gives to the one that keeps and sends, when all is filled in.
//!
//! The two are modules of their own in the browser and share no memory: what passes between them
//! is JSON, written by hand in `pages/application/exchange.rs`, because generic code costs the first
//! page more. Who the application is, and what is in its files, the other program knows already.

use amtsweg_core::{form::Answers, id::AttachmentId};
use serde::Deserialize;

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
    /// The files that these answers name, in the order of the form.
    pub files: Vec<HandedFile>,
    /// The text ids of the slots whose documents will follow.
    pub promised: Vec<String>,
    /// The day by the device: `2026-05-17`.
    pub today: String,
}

/// A file in its slot.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HandedFile {
    /// The slot's place in the answers.
    pub slot: String,
    /// The id by which the answers name it.
    pub id: AttachmentId,
}
