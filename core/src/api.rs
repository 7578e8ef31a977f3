//! The bodies of the edge's API, in the shape of FIT-Connect's Submission API v2.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    id::{AttachmentId, CaseId, DestinationId, SubmissionId},
    jose::{CompactJwe, CompactJws},
    time::Timestamp,
};

/// `GET /api/v2/destinations/{destinationId}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Destination {
    /// The destination.
    pub destination_id: DestinationId,
    /// `active` when it takes submissions.
    pub status: String,
    /// The key to encrypt to.
    pub encryption_kid: String,
    /// What can be applied for.
    pub public_services: Vec<PublicService>,
    /// The metadata versions that are read.
    pub metadata_versions: Vec<String>,
}

/// A service of a destination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicService {
    /// The service's id in Amtsweg.
    pub name: String,
    /// `urn:de:fim:leika:leistung:99…`, where the municipality has configured it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// What the data may conform to.
    #[serde(default)]
    pub submission_schemas: Vec<crate::metadata::SchemaReference>,
}

/// Which service a submission is for, as the sender announces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceReference {
    /// The service's name; in Amtsweg its id.
    pub name: String,
    /// `urn:de:fim:leika:leistung:99…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
}

/// `POST /api/v2/submissions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Announcement {
    /// For whom.
    pub destination_id: DestinationId,
    /// The ids of all ciphertexts that will follow, at most 300; none twice.
    pub announced_attachments: Vec<AttachmentId>,
    /// For what.
    pub public_service: ServiceReference,
    /// SHA-256 of the access token's characters, base64url. Without it nobody reads the events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_access: Option<String>,
    /// Proposed by the client, so that a repeat gives the same answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission_id: Option<SubmissionId>,
    /// Proposed by the client, derived from the case's code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_id: Option<CaseId>,
}

/// The answer to an [`Announcement`]: 201.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Announced {
    /// Where to put attachments, metadata and data.
    pub submission_id: SubmissionId,
    /// Where the events will stand.
    pub case_id: CaseId,
}

/// `PUT /api/v2/submissions/{submissionId}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmissionBody {
    /// The metadata.
    pub encrypted_metadata: CompactJwe,
    /// The answers.
    pub encrypted_data: CompactJwe,
}

/// What the edge hands to the town hall once all attachments are there:
/// `PUT {intake}/v1/submissions/{submissionId}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Delivery {
    /// For whom.
    pub destination_id: DestinationId,
    /// Which sending.
    pub submission_id: SubmissionId,
    /// In which case.
    pub case_id: CaseId,
    /// As announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_access: Option<String>,
    /// As announced.
    pub public_service: ServiceReference,
    /// As announced, in the order announced.
    pub announced_attachments: Vec<AttachmentId>,
    /// The metadata.
    pub encrypted_metadata: CompactJwe,
    /// The answers.
    pub encrypted_data: CompactJwe,
}

/// The town hall's answer to a [`Delivery`]: 200, and the same for every repeat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeliveryReceipt {
    /// All events of the submission, the accept or reject among them.
    pub event_log: Vec<CompactJws>,
}

/// `GET /api/v2/cases/{caseId}/events`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CaseEvents {
    /// The town hall's signed events, oldest first.
    pub event_log: Vec<CompactJws>,
    /// The edge's own, unsigned word on each submission of the case.
    pub relay: Relay,
    /// The relay's word per submission where the case has several. Keys are log ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub submissions: BTreeMap<String, Relay>,
}

/// How far the edge has come with a submission. Unsigned: only a signed event says *arrived*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relay {
    /// How far.
    pub state: RelayState,
    /// Since when.
    pub since: Timestamp,
}

/// The states of a submission at the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RelayState {
    /// Complete, not yet taken by the town hall.
    Parked,
    /// Taken by the town hall, whose signed event is in the log.
    Delivered,
    /// Not taken within 14 days and deleted: it did not arrive.
    Expired,
}

/// `GET /api/v2/destinations/{destinationId}/drafts/{draftId}/pieces`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftPieces {
    /// The pieces of files that are parked, by file and index.
    pub pieces: Vec<DraftPiece>,
}

/// A parked piece of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DraftPiece {
    /// The file.
    pub attachment_id: AttachmentId,
    /// Which piece, from 0.
    pub index: u32,
    /// The envelope's size, in bytes.
    pub size: u64,
}
