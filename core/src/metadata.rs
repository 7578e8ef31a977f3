//! FIT-Connect's metadata, schema 2.1.0: the part of it that Amtsweg writes and reads.
//!
//! Members that are not modelled are ignored when read, as other clients may send them.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    context::{CONTEXT_SCHEMA_URI, Context},
    hash::sha512_hex,
    id::AttachmentId,
};

/// The schema that the metadata name.
pub const METADATA_SCHEMA: &str =
    "https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json";

/// The metadata of a submission. Encrypted like the data: they name files.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    /// Always [`METADATA_SCHEMA`] when written.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// What belongs to the submission, with hashes.
    pub content_structure: ContentStructure,
    /// Reference and date of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_reference_info: Option<AdditionalReferenceInfo>,
    /// The program that made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Author>,
    /// What FIT-Connect has no place for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_sets: Vec<DataSet>,
}

/// Data and attachments of a submission.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ContentStructure {
    /// The answers.
    pub data: DataDescription,
    /// The files, in the order of the application.
    pub attachments: Vec<Attachment>,
}

/// The answers: their hash and schema.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataDescription {
    /// Over the plaintext as it was encrypted, padding included.
    pub hash: Hash,
    /// What the data conform to.
    pub submission_schema: SchemaReference,
}

/// A hash over a plaintext.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hash {
    /// Always `sha512`.
    #[serde(rename = "type")]
    pub kind: String,
    /// 128 lower-case hexadecimal digits.
    pub content: String,
}

impl Hash {
    /// A SHA-512 hash that was computed already.
    pub fn sha512(hex: String) -> Self {
        Self {
            kind: "sha512".into(),
            content: hex,
        }
    }
}

/// A schema by its URI.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SchemaReference {
    /// The schema's URI, with its version.
    pub schema_uri: String,
    /// `application/json` or `application/xml`.
    pub mime_type: String,
}

/// One file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// The id by which an answer refers to the file. Its ciphertext travels under this id, or,
    /// when there are fragments, under theirs.
    pub attachment_id: AttachmentId,
    /// `attachment` for a file of the applicant.
    pub purpose: String,
    /// The media type, found from the content.
    pub mime_type: String,
    /// Over the whole file before encryption, fragments joined in their order.
    pub hash: Hash,
    /// The name that the file had on the applicant's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The slot that it answers, as a path in the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The ids of the fragments, in order, when the file was cut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fragments: Option<Vec<AttachmentId>>,
}

impl Attachment {
    /// The ids under which the file's ciphertexts travel, in the order of their content.
    pub fn part_ids(&self) -> Vec<AttachmentId> {
        self.fragments
            .clone()
            .unwrap_or_else(|| vec![self.attachment_id])
    }
}

/// Reference and date of the application.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AdditionalReferenceInfo {
    /// The application's id on the applicant's side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_reference: Option<String>,
    /// The day on which it was sent, by the applicant's device: `2026-05-17`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_date: Option<String>,
}

/// The sending system about itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The portal's name.
    pub name: String,
    /// The program.
    pub product: Product,
}

/// A program.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Who makes it.
    pub manufacturer: String,
}

/// An entry of `dataSets`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSet {
    /// Unique within the metadata.
    pub data_set_id: AttachmentId,
    /// What the content conforms to.
    pub schema: SchemaReference,
    /// Over the content's characters.
    pub hash: Hash,
    /// For Amtsweg's own entries a text that holds JSON: so its hash is over definite bytes.
    pub content: Value,
}

impl DataSet {
    /// The context as an entry.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn of_context(id: AttachmentId, context: &Context) -> Result<Self, serde_json::Error> {
        let content = serde_json::to_string(context)?;
        Ok(Self {
            data_set_id: id,
            schema: SchemaReference {
                schema_uri: CONTEXT_SCHEMA_URI.into(),
                mime_type: "application/json".into(),
            },
            hash: Hash::sha512(sha512_hex(content.as_bytes())),
            content: Value::String(content),
        })
    }
}

/// What is wrong with the context in some metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContextError {
    /// There is more than one.
    #[error("the metadata hold more than one context")]
    Repeated,
    /// It is not the JSON that its schema URI promises, or its hash differs.
    #[error("the context in the metadata is malformed")]
    Malformed,
}

impl Metadata {
    /// The context, if the sender gave one (other FIT-Connect clients do not).
    ///
    /// # Errors
    /// [`ContextError`] when it is there and cannot be relied on.
    pub fn context(&self) -> Result<Option<Context>, ContextError> {
        let mut entries = self
            .data_sets
            .iter()
            .filter(|entry| entry.schema.schema_uri == CONTEXT_SCHEMA_URI);
        let Some(entry) = entries.next() else {
            return Ok(None);
        };
        if entries.next().is_some() {
            return Err(ContextError::Repeated);
        }
        let text = entry.content.as_str().ok_or(ContextError::Malformed)?;
        if entry.hash != Hash::sha512(sha512_hex(text.as_bytes())) {
            return Err(ContextError::Malformed);
        }
        serde_json::from_str(text)
            .map(Some)
            .map_err(|_| ContextError::Malformed)
    }
}

impl fmt::Debug for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Metadata({} attachments)",
            self.content_structure.attachments.len()
        )
    }
}
