//! Amtsweg's own entry in the metadata's `dataSets`: what the envelope was made for
//! (docs/security.md 2). FIT-Connect's header has no room for it, so it is bound by the encryption of
//! the metadata and compared with the envelope by the town hall.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    api::Delivery,
    handover::JoinId,
    id::{ApplicationId, CaseId, DestinationId, SubmissionId},
};

/// The schema URI under which the entry stands in `dataSets`.
pub const CONTEXT_SCHEMA_URI: &str = "urn:amtsweg:schema:context:1";

/// What the envelope was made for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Context {
    /// For whom.
    pub destination_id: DestinationId,
    /// In which sending.
    pub submission_id: SubmissionId,
    /// In which case.
    pub case_id: CaseId,
    /// As which application: fixed per draft.
    pub application_id: ApplicationId,
    /// The service applied for.
    pub service: String,
    /// The form that was filled.
    pub form: String,
    /// The form's version.
    pub form_version: String,
    /// SHA-256 of the form definition's bytes as the applicant's program read them, base64url.
    pub form_hash: String,
    /// The language that the form was shown in.
    pub language: String,
    /// The thumbprint of the key that it was encrypted to.
    pub key_thumbprint: String,
    /// As in the announcement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_access: Option<String>,
    /// The symmetric key for replies to the applicant, 32 bytes as base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_key: Option<String>,
    /// By which it meets the part of another party, where the form is handed over or joins one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<JoinId>,
    /// The ticket of the town hall's desk, where a clerk has taken the application there. It is read as a
    /// text: what is no [`DeskTicket`](crate::desk::DeskTicket) marks nothing, and must not cost the
    /// application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("submission_id", &self.submission_id)
            .field("case_id", &self.case_id)
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}

/// The envelope is not the one that its content was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the envelope's {member} is not the one that the content was made for")]
pub struct ContextMismatch {
    /// The member of the context that differs.
    pub member: &'static str,
}

impl Context {
    /// Compares the context with the envelope that it arrived in and the key that opened it.
    ///
    /// # Errors
    /// The first member that differs.
    pub fn matches(
        &self,
        envelope: &Delivery,
        key_thumbprint: &str,
    ) -> Result<(), ContextMismatch> {
        for (member, equal) in [
            (
                "destinationId",
                self.destination_id == envelope.destination_id,
            ),
            ("submissionId", self.submission_id == envelope.submission_id),
            ("caseId", self.case_id == envelope.case_id),
            ("caseAccess", self.case_access == envelope.case_access),
            ("keyThumbprint", self.key_thumbprint == key_thumbprint),
        ] {
            if !equal {
                return Err(ContextMismatch { member });
            }
        }
        Ok(())
    }
}
