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
    time::Date,
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

/// What a sender says of a file.
#[derive(Clone, PartialEq, Eq)]
pub struct FileFacts {
    /// Its name on the applicant's device.
    pub name: String,
    /// Its media type, found from its content.
    pub media_type: String,
    /// The slot that it answers, as a path in the data.
    pub slot: String,
    /// SHA-512 of the whole file in lower-case hexadecimal.
    pub sha512: String,
}

impl Attachment {
    /// A file of the applicant that travels under `part_ids`: under its own id when there is one
    /// part, otherwise as fragments.
    pub fn of_file(id: AttachmentId, file: FileFacts, part_ids: Vec<AttachmentId>) -> Self {
        Self {
            attachment_id: id,
            purpose: "attachment".into(),
            mime_type: file.media_type,
            hash: Hash::sha512(file.sha512),
            filename: Some(file.name),
            description: Some(file.slot),
            fragments: (part_ids != [id]).then_some(part_ids),
        }
    }

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
        let json = serde_json::to_string(context)?;
        Ok(Self {
            data_set_id: id,
            schema: SchemaReference {
                schema_uri: CONTEXT_SCHEMA_URI.into(),
                mime_type: "application/json".into(),
            },
            hash: Hash::sha512(sha512_hex(json.as_bytes())),
            content: Value::String(json),
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

/// What Amtsweg's own client says of a submission besides its files.
pub struct MetadataParts<'a> {
    /// The data as they are encrypted, padding included.
    pub data: &'a str,
    /// The schema of the data.
    pub schema_uri: String,
    /// The files, in the order of the application.
    pub attachments: Vec<Attachment>,
    /// The day by the applicant's device.
    pub application_date: Date,
    /// The version of the program.
    pub program_version: &'a str,
    /// What the envelope is made for.
    pub context: &'a Context,
    /// A random id for the context's entry.
    pub context_id: AttachmentId,
}

impl Metadata {
    /// Puts the metadata of a submission together.
    ///
    /// # Errors
    /// When the context cannot be written as JSON.
    pub fn assemble(parts: MetadataParts<'_>) -> Result<Self, serde_json::Error> {
        Ok(Self {
            schema: METADATA_SCHEMA.into(),
            content_structure: ContentStructure {
                data: DataDescription {
                    hash: Hash::sha512(sha512_hex(parts.data.as_bytes())),
                    submission_schema: SchemaReference {
                        schema_uri: parts.schema_uri,
                        mime_type: "application/json".into(),
                    },
                },
                attachments: parts.attachments,
            },
            additional_reference_info: Some(AdditionalReferenceInfo {
                sender_reference: Some(parts.context.application_id.to_string()),
                application_date: Some(parts.application_date.to_string()),
            }),
            author: Some(Author {
                name: "Amtsweg".into(),
                product: Product {
                    name: "Amtsweg".into(),
                    version: parts.program_version.into(),
                    manufacturer: "Amtsweg".into(),
                },
            }),
            data_sets: vec![DataSet::of_context(parts.context_id, parts.context)?],
        })
    }

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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        desk::DeskTicket,
        id::{ApplicationId, CaseId, DestinationId, SubmissionId},
        padding::pad_json,
    };

    fn context() -> Context {
        Context {
            destination_id: DestinationId::from_random([1; 16]),
            submission_id: SubmissionId::from_random([2; 16]),
            case_id: CaseId::from_random([3; 16]),
            application_id: ApplicationId::from_random([4; 16]),
            service: "verpflichtungserklaerung".into(),
            form: "verpflichtungserklaerung".into(),
            form_version: "1.0.0".into(),
            form_hash: "hash".into(),
            language: "ar".into(),
            key_thumbprint: "thumbprint".into(),
            case_access: Some("access".into()),
            reply_key: None,
            handover: None,
            desk: None,
        }
    }

    fn file(part_ids: Vec<AttachmentId>) -> Attachment {
        let facts = FileFacts {
            name: "mietvertrag.pdf".into(),
            media_type: "application/pdf".into(),
            slot: "wohnung.mietvertrag".into(),
            sha512: sha512_hex(b"file"),
        };
        Attachment::of_file(AttachmentId::from_random([5; 16]), facts, part_ids)
    }

    #[test]
    fn a_client_reads_the_context_that_another_assembled() {
        let metadata = Metadata::assemble(MetadataParts {
            data: "{}  ",
            schema_uri: "https://portal.example/schemas/verpflichtungserklaerung/1.0.0.json".into(),
            attachments: vec![file(vec![AttachmentId::from_random([5; 16])])],
            application_date: Date::new(2026, 11, 23).unwrap(),
            program_version: "0.1.0",
            context: &context(),
            context_id: AttachmentId::from_random([6; 16]),
        })
        .unwrap();
        let json = serde_json::to_string(&metadata).unwrap();
        let read: Metadata = serde_json::from_str(&json).unwrap();
        assert_eq!(read.context(), Ok(Some(context())));
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            json["contentStructure"]["data"]["hash"],
            json!({ "type": "sha512", "content": sha512_hex(b"{}  ") })
        );
        assert_eq!(
            json["additionalReferenceInfo"],
            json!({
                "senderReference": context().application_id.to_string(),
                "applicationDate": "2026-11-23",
            })
        );
    }

    /// The edge sees lengths: one that was taken at the desk is as long as any other.
    #[test]
    fn a_desks_ticket_changes_no_length() {
        let length = |desk: Option<String>| {
            let metadata = Metadata::assemble(MetadataParts {
                data: "{}",
                schema_uri: "https://portal.example/schemas/verpflichtungserklaerung/1.0.0.json"
                    .into(),
                attachments: Vec::new(),
                application_date: Date::new(2026, 11, 23).unwrap(),
                program_version: "0.1.0",
                context: &Context { desk, ..context() },
                context_id: AttachmentId::from_random([6; 16]),
            });
            pad_json(serde_json::to_string(&metadata.unwrap()).unwrap()).len()
        };
        let ticket = DeskTicket::from_random([7; 16]).to_string();
        assert_eq!(length(Some(ticket)), length(None));
    }

    /// Nobody loses an application by what stands there.
    #[test]
    fn a_context_is_read_whatever_is_said_of_the_desk() {
        for desk in ["", "x", "BwcHBwcHBwcHBwcHBwcHBw", "\u{202e}<b>"] {
            let mut json = serde_json::to_value(context()).unwrap();
            assert!(json.get("desk").is_none());
            json["desk"] = desk.into();
            let read: Context = serde_json::from_value(json).unwrap();
            assert_eq!(read.desk.as_deref(), Some(desk));
        }
    }

    #[test]
    fn one_part_travels_under_the_files_own_id() {
        let own = AttachmentId::from_random([5; 16]);
        let other = AttachmentId::from_random([7; 16]);
        let third = AttachmentId::from_random([8; 16]);
        assert_eq!(file(vec![own]).fragments, None);
        assert_eq!(file(vec![own]).part_ids(), [own]);
        assert_eq!(file(vec![other, third]).part_ids(), [other, third]);
    }
}
