//! Why an application could not be sealed or sent.

use amtsweg_core::{
    problem::{Problem, ProblemKind},
    trust::TrustError,
};
use yew::AttrValue;

use crate::{
    device::{crypto::CryptoError, http::HttpError, random::NoRandomness},
    texts::Texts,
};

/// Why an application could not be sealed or sent. The application stays on the device.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The device is offline.
    #[error("the device is offline")]
    Offline,
    /// The device is online and the edge does not answer.
    #[error("the edge does not answer")]
    Unreachable,
    /// The authority's key cannot be trusted. Nothing was encrypted.
    #[error(transparent)]
    Trust(#[from] TrustError),
    /// The destination takes no submissions at present.
    #[error("the destination takes no submissions")]
    Closed,
    /// The edge refused.
    #[error("refused: {} ({})", .0.title, .0.status)]
    Refused(Problem),
    /// A file cannot be read any more, or is another one now.
    #[error("a file can no longer be read")]
    FileChanged {
        /// The file's name.
        name: String,
    },
    /// More or larger files than can be sent.
    #[error("more than can be sent")]
    TooMuch,
    /// The browser has no cryptography here: too old, or not a secure context.
    #[error("the browser offers no cryptography")]
    NoCryptography,
    /// A mistake of the program, or of the edge's program.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl SendError {
    /// The id of the message: what happened, that nothing is lost, and what to do.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::Offline => "sending-error-offline",
            Self::Unreachable => "sending-error-unreachable",
            Self::Trust(error) => match error {
                TrustError::Malformed(_) => "sending-error-trust-malformed",
                TrustError::NotPinned => "sending-error-trust-not-pinned",
                TrustError::OtherSubject => "sending-error-trust-other-subject",
                TrustError::Clock => "sending-error-trust-clock",
                TrustError::Older => "sending-error-trust-older",
                TrustError::KeySwapped => "sending-error-trust-key-swapped",
            },
            Self::Closed => "sending-error-closed",
            Self::Refused(problem) => refusal_text_id(problem),
            Self::FileChanged { .. } => "sending-error-file-changed",
            Self::TooMuch => "sending-error-too-much",
            Self::NoCryptography => "sending-error-no-cryptography",
            Self::Internal(_) => "sending-error-internal",
        }
    }

    /// The message.
    pub fn text(&self, texts: &Texts) -> AttrValue {
        match self {
            Self::FileChanged { name } => {
                texts.with(self.text_id(), [("name", name.as_str().into())])
            }
            _ => texts.get(self.text_id()),
        }
    }

    /// Whether the sealed parts are of no more use: to try again, seal anew from the answers,
    /// under a **new** submission id and the same application id. Otherwise send the same
    /// [`Sealed`](super::Sealed) again.
    pub fn wants_new_seal(&self) -> bool {
        matches!(self, Self::Refused(problem)
            if problem.is(ProblemKind::UnknownKey) || problem.is(ProblemKind::Conflict))
    }
}

fn refusal_text_id(problem: &Problem) -> &'static str {
    let kinds = [
        (
            ProblemKind::DestinationNotFound,
            "sending-error-destination",
        ),
        (
            ProblemKind::DestinationNotPublished,
            "sending-error-not-published",
        ),
        (ProblemKind::UnknownKey, "sending-error-unknown-key"),
        (ProblemKind::Conflict, "sending-error-conflict"),
        (ProblemKind::TooLarge, "sending-error-too-much"),
        (
            ProblemKind::TooManyRequests,
            "sending-error-too-many-requests",
        ),
    ];
    kinds
        .into_iter()
        .find(|(kind, _)| problem.is(*kind))
        .map_or("sending-error-refused", |(_, id)| id)
}

impl From<HttpError> for SendError {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::Offline => Self::Offline,
            HttpError::Unreachable => Self::Unreachable,
            HttpError::Refused { problem, .. } => Self::Refused(problem),
            HttpError::NotUnderstood => Self::Internal("an answer was not understood"),
        }
    }
}

impl From<CryptoError> for SendError {
    fn from(error: CryptoError) -> Self {
        match error {
            CryptoError::Unavailable => Self::NoCryptography,
            CryptoError::Failed(what) => Self::Internal(what),
        }
    }
}

impl From<NoRandomness> for SendError {
    fn from(_: NoRandomness) -> Self {
        Self::NoCryptography
    }
}
