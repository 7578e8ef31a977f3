//! Sendings, and how they are answered.

use amtsweg_core::{
    id::{AttachmentId, SubmissionId},
    jose::CompactJwe,
    time::Timestamp,
};

use super::ApplicationNumber;

/// A part of a sending, as it arrived.
#[derive(Debug)]
pub struct SealedPart {
    /// Under which id it came.
    pub id: AttachmentId,
    /// What came.
    pub jwe: CompactJwe,
}

/// An application that came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// The very same: nothing is filed again.
    Same {
        /// Its number, unless it has been deleted since.
        first: Option<ApplicationNumber>,
    },
    /// One of the same id with other content.
    OtherContent {
        /// Its number, unless it has been deleted since.
        first: Option<ApplicationNumber>,
        /// The oldest for the same service and with the reply key of the first: what comes from the
        /// same sender is another version of this one.
        version_of: Option<ApplicationNumber>,
    },
}

/// A sending that was rejected, in the clerks' list.
#[derive(Debug)]
pub struct Rejected {
    /// Which.
    pub submission_id: SubmissionId,
    /// When it came.
    pub received_at: Timestamp,
    /// For which service, as announced.
    pub service: String,
    /// What was wrong.
    pub problem: String,
    /// In which part.
    pub part: String,
    /// At which places in the form.
    pub places: String,
}
