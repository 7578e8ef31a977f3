//! Why a draft cannot be kept or opened.

use amtsweg_core::{
    draft::{document::DocumentError, draft_file::DraftFileError, envelope::EnvelopeError},
    problem::ProblemKind,
};

use crate::device::{
    crypto::{CryptoError, OpenError},
    database::DatabaseError,
    http::HttpError,
    random::NoRandomness,
};

/// Why a draft cannot be kept or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// It was deleted.
    #[error("the draft was deleted")]
    Gone,
    /// No draft of this code is parked at the edge: never was, or was not used for too long.
    #[error("there is no such draft")]
    Unknown,
    /// The device is offline.
    #[error("the device is offline")]
    Offline,
    /// The edge does not answer.
    #[error("the edge does not answer")]
    Unreachable,
    /// Too many codes were tried from here.
    #[error("too many attempts")]
    TooMany,
    /// It does not open: damaged, or sealed with another code.
    #[error("the draft cannot be read")]
    Unreadable,
    /// It was made by a later Amtsweg: the page has to be loaded again.
    #[error("the draft was made by a later version")]
    Newer,
    /// It is for another service than the page's.
    #[error("the draft is for another service")]
    OtherService,
    /// The file is no draft file, or damaged.
    #[error("not a draft file")]
    NotADraftFile,
    /// The code is not the one of the file.
    #[error("the code does not belong to the file")]
    OtherCode,
    /// The file is for another authority.
    #[error("the draft file is for another destination")]
    OtherDestination,
    /// The browser keeps nothing for this page.
    #[error("the browser keeps nothing")]
    Unavailable,
    /// There is no room on the device.
    #[error("there is no room on the device")]
    Full,
    /// Another window or device has changed it meanwhile.
    #[error("the draft was changed meanwhile")]
    Changed,
    /// No draft is open.
    #[error("no draft is open")]
    NotOpen,
    /// A mistake of the program, or the browser's or the edge's.
    #[error("keeping failed")]
    Failed,
}

impl From<HttpError> for KeepError {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::Offline => Self::Offline,
            HttpError::Unreachable => Self::Unreachable,
            HttpError::Refused { problem, .. } => {
                if problem.is(ProblemKind::DraftDeleted) {
                    Self::Gone
                } else if problem.is(ProblemKind::DraftNotFound) {
                    Self::Unknown
                } else if problem.is(ProblemKind::TooManyRequests) {
                    Self::TooMany
                } else if problem.is(ProblemKind::DraftFull) {
                    Self::Full
                } else if problem.is(ProblemKind::DraftChanged) {
                    Self::Changed
                } else if problem.status >= 500 {
                    Self::Unreachable
                } else {
                    Self::Failed
                }
            }
            HttpError::NotUnderstood => Self::Failed,
        }
    }
}

impl From<DatabaseError> for KeepError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Unavailable => Self::Unavailable,
            DatabaseError::Absent => Self::Gone,
            DatabaseError::Full => Self::Full,
            DatabaseError::Failed => Self::Failed,
        }
    }
}

impl From<DocumentError> for KeepError {
    fn from(error: DocumentError) -> Self {
        match error {
            DocumentError::Malformed => Self::Unreadable,
            DocumentError::Newer { .. } => Self::Newer,
        }
    }
}

impl From<OpenError> for KeepError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Envelope(EnvelopeError::Version { .. }) => Self::Newer,
            OpenError::Envelope(EnvelopeError::Short) | OpenError::Refused => Self::Unreadable,
            OpenError::Crypto(error) => error.into(),
        }
    }
}

impl From<DraftFileError> for KeepError {
    fn from(error: DraftFileError) -> Self {
        match error {
            DraftFileError::Version { .. } => Self::Newer,
            DraftFileError::Other | DraftFileError::Damaged | DraftFileError::TooLarge => {
                Self::NotADraftFile
            }
        }
    }
}

impl From<CryptoError> for KeepError {
    fn from(error: CryptoError) -> Self {
        match error {
            CryptoError::Unavailable => Self::Unavailable,
            CryptoError::Failed(_) => Self::Failed,
        }
    }
}

impl From<NoRandomness> for KeepError {
    fn from(_: NoRandomness) -> Self {
        Self::Unavailable
    }
}

/// Why bytes of a file are not to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// The file is not kept here, or not completely.
    #[error("the file is not here")]
    Gone,
    /// The content is not the one that was chosen.
    #[error("the file's content is another one")]
    Changed,
    /// They are at the edge, and that does not answer now.
    #[error("the edge does not answer")]
    Unreachable,
}

impl From<KeepError> for ContentError {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Offline | KeepError::Unreachable | KeepError::TooMany => Self::Unreachable,
            KeepError::Unreadable | KeepError::Changed => Self::Changed,
            _ => Self::Gone,
        }
    }
}
