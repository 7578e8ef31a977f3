//! Why an application could not be sealed or sent.

use amtsweg_core::{
    problem::{Problem, ProblemKind},
    trust::TrustError,
};
use yew::AttrValue;

use super::retry::is_passing;
use crate::{
    device::{crypto::CryptoError, http::HttpError, random::NoRandomness},
    outbox::Gone,
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
    /// The edge answers that it cannot do it now.
    #[error("the edge has no time for it now")]
    Busy {
        /// After how many seconds to try again, if it says so.
        retry_after: Option<u32>,
    },
    /// The edge has no room at present. Nothing is lost, and it is tried again.
    #[error("the edge has no room at present")]
    Full {
        /// After how many seconds to try again, if it says so.
        retry_after: Option<u32>,
    },
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
    /// The draft was continued elsewhere, with its code, and sent there.
    #[error("an application with this code was sent already")]
    AlreadySent,
    /// The application is no longer kept here: deleted meanwhile, perhaps on another page.
    #[error("the application is no longer here")]
    Gone,
    /// The applicant has stopped it. It is never shown.
    #[error("stopped")]
    Stopped,
    /// A mistake of the program, or of the edge's program.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl SendError {
    /// The id of the message: what happened, that nothing is lost, and what to do.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::Offline => "sending-waits-offline",
            Self::Unreachable => "sending-waits-unreachable",
            Self::Busy { .. } => "sending-waits-busy",
            Self::Full { .. } => "sending-waits-full",
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
            Self::AlreadySent => "sending-error-already-sent",
            Self::Gone => "sending-error-gone",
            Self::Stopped | Self::Internal(_) => "sending-error-internal",
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

    /// Whether the sealed parts are of no more use: seal anew from the answers, under a **new**
    /// submission id and the same application id.
    pub fn wants_new_seal(&self) -> bool {
        matches!(self, Self::Refused(problem)
            if problem.is(ProblemKind::UnknownKey) || problem.is(ProblemKind::Conflict))
    }

    /// Whether it passes by itself: then the application waits.
    pub(super) fn passes(&self) -> Option<Passing> {
        match self {
            Self::Offline | Self::Unreachable => Some(Passing { retry_after: None }),
            Self::Busy { retry_after } | Self::Full { retry_after } => Some(Passing {
                retry_after: *retry_after,
            }),
            _ => None,
        }
    }
}

/// A failure that passes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Passing {
    /// After how many seconds to try again, if the edge says so.
    pub(super) retry_after: Option<u32>,
}

fn refusal_text_id(problem: &Problem) -> &'static str {
    let kinds = [
        (
            ProblemKind::DestinationNotFound,
            "sending-error-destination",
        ),
        (ProblemKind::UnknownKey, "sending-error-unknown-key"),
        (ProblemKind::Conflict, "sending-error-conflict"),
        (ProblemKind::TooLarge, "sending-error-too-much"),
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
            HttpError::Refused {
                problem,
                retry_after,
            } => {
                if problem.is(ProblemKind::RelayFull) {
                    Self::Full { retry_after }
                } else if is_passing(problem.status) {
                    Self::Busy { retry_after }
                } else {
                    Self::Refused(problem)
                }
            }
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

impl From<Gone> for SendError {
    fn from(_: Gone) -> Self {
        Self::Gone
    }
}

impl From<NoRandomness> for SendError {
    fn from(_: NoRandomness) -> Self {
        Self::NoCryptography
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(kind: ProblemKind) -> SendError {
        HttpError::Refused {
            problem: kind.into(),
            retry_after: Some(7),
        }
        .into()
    }

    #[test]
    fn what_passes_is_waited_for() {
        for error in [SendError::Offline, SendError::Unreachable] {
            assert_eq!(error.passes(), Some(Passing { retry_after: None }));
        }
        for kind in [
            ProblemKind::TooManyRequests,
            ProblemKind::DestinationNotPublished,
            ProblemKind::Internal,
        ] {
            let retry_after = Some(7);
            assert_eq!(refused(kind).passes(), Some(Passing { retry_after }));
        }
        let full = refused(ProblemKind::RelayFull);
        assert_eq!(full.text_id(), "sending-waits-full");
        assert!(full.passes().is_some());
        for error in [
            refused(ProblemKind::Conflict),
            SendError::Closed,
            SendError::Gone,
            SendError::Trust(TrustError::Older),
        ] {
            assert_eq!(error.passes(), None);
        }
    }

    #[test]
    fn a_retired_key_wants_a_new_seal() {
        assert!(refused(ProblemKind::UnknownKey).wants_new_seal());
        assert!(refused(ProblemKind::Conflict).wants_new_seal());
        assert!(!refused(ProblemKind::TooLarge).wants_new_seal());
    }
}
