//! What is sent, how far it is, and what became of it.

use amtsweg_core::{
    code::CaseCode,
    event::SentRecord,
    form::{Answers, Path},
    id::{ApplicationId, SubmissionId},
    outcome::Outcome,
    time::{Date, Timestamp},
};

use crate::device::files::ChosenFile;

/// A complete application, as the application page hands it over.
#[derive(Debug, Clone)]
pub struct Package {
    /// The service applied for.
    pub service: String,
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub form_version: String,
    /// SHA-256 of the form definition's bytes as they were loaded, base64url
    /// ([`amtsweg_core::hash::sha256_base64url`]).
    pub form_hash: String,
    /// The tag of the language that the form was shown in.
    pub language: String,
    /// The answers to questions that are asked ([`amtsweg_core::form::prune`]); every slot names
    /// the ids of its files.
    pub answers: Answers,
    /// The files that the answers name, in the order of the form.
    pub files: Vec<SlotFile>,
    /// Fixed per draft: a second sending of the same application keeps it.
    pub application_id: ApplicationId,
    /// The case's code: the case's id, access token and reply key are derived from it.
    pub code: CaseCode,
    /// Of this sending. A new one for every new sealing that may follow a sending: see
    /// [`super::SendError::wants_new_seal`].
    pub submission_id: SubmissionId,
    /// The day by the device.
    pub today: Date,
}

/// A file and the slot that it answers.
#[derive(Debug, Clone)]
pub struct SlotFile {
    /// The slot's place in the answers.
    pub slot: Path,
    /// The file.
    pub file: ChosenFile,
}

/// How far sealing and sending are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The authority's keys are fetched and checked.
    Checking,
    /// Answers and files are read and encrypted.
    Encrypting {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The encrypted parts are brought to the edge.
    Sending {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// Everything is at the edge; the town hall is being asked.
    Confirming,
}

/// An application that is out of the device, and what became of it at the end of
/// [`send`](super::send). The receipt page takes it from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The service applied for.
    pub service: String,
    /// What an acceptance has to match.
    pub record: SentRecord,
    /// The application's id, as the authority shows it too.
    pub application_id: ApplicationId,
    /// The case's code.
    pub code: CaseCode,
    /// The files sent.
    pub files: Vec<SealedFile>,
    /// When the edge had everything.
    pub at: Timestamp,
    /// What was known then.
    pub outcome: Outcome,
}

/// A file that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}
