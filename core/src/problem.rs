//! Errors on the wire: problem details (RFC 9457).

use serde::{Deserialize, Serialize};

/// The media type of a problem.
pub const PROBLEM_TYPE: &str = "application/problem+json";

/// A problem in words that a client's author can act on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Stable: what a program decides by.
    #[serde(rename = "type")]
    pub kind: String,
    /// The same for every problem of the type.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong here, where, and what to do. Never an answer or a secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Of [`ProblemKind::WorkRequired`]: the challenge to solve ([`crate::work`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $status:literal $slug:literal $title:literal;)+) => {
        /// The problems that edge and intake answer with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ProblemKind {
            $($(#[$doc])* $name,)+
        }

        impl ProblemKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            const fn parts(self) -> (u16, &'static str, &'static str) {
                match self {
                    $(Self::$name => ($status, $slug, $title),)+
                }
            }
        }
    };
}

problems! {
    /// No such path.
    NotFound = 404 "not-found" "There is nothing at this address";
    /// The path exists, not with this method.
    MethodNotAllowed = 405 "method-not-allowed" "This address does not take this method";
    /// No destination of this id is configured at this edge.
    DestinationNotFound = 404 "destination-not-found" "This destination is not known here";
    /// The destination's town hall has not yet published its keys.
    DestinationNotPublished = 503 "destination-not-published" "This destination has not published its keys yet";
    /// No such key.
    KeyNotFound = 404 "key-not-found" "This destination has no key of this id";
    /// No such submission: never announced, or deleted.
    SubmissionNotFound = 404 "submission-not-found" "This submission was not announced or is no longer here";
    /// No such case.
    CaseNotFound = 404 "case-not-found" "There is no such case here";
    /// The body is not what the call takes.
    Malformed = 400 "malformed-request" "The request is not of the form that this call takes";
    /// A JWE or JWS is not acceptable.
    MalformedJose = 422 "malformed-jose" "This is not the JOSE object that is required";
    /// Encrypted to a key that is not the destination's.
    UnknownKey = 422 "unknown-key" "It is encrypted to a key that this destination does not use";
    /// An attachment that was not announced.
    NotAnnounced = 422 "attachment-not-announced" "This attachment was not announced";
    /// Announced attachments are missing.
    Incomplete = 422 "attachments-missing" "Announced attachments have not been put yet";
    /// The same id was used with other content.
    Conflict = 409 "conflict" "This id is in use with other content";
    /// No or a wrong bearer token.
    Forbidden = 403 "forbidden" "The access token does not open this case";
    /// The intake signature is missing or wrong.
    Unauthorized = 401 "unauthorized" "The request is not signed by the other side";
    /// An event whose signature, issuer or subject is wrong.
    EventRefused = 403 "event-refused" "The event is not by the case's destination";
    /// No such draft: never parked, or not used for too long.
    DraftNotFound = 404 "draft-not-found" "There is no such draft here";
    /// A draft that was deleted and cannot come back.
    DraftDeleted = 410 "draft-deleted" "This draft was deleted";
    /// The draft has another revision than the one that the call builds on.
    DraftChanged = 412 "draft-changed" "This draft was changed in the meantime";
    /// No or a wrong bearer token for the draft.
    DraftForbidden = 403 "draft-forbidden" "The access token does not open this draft";
    /// A write that does not say which revision it builds on.
    RevisionRequired = 428 "revision-required" "A write needs If-Match or If-None-Match";
    /// More pieces, or more bytes, than a draft may hold.
    DraftFull = 413 "draft-full" "This draft holds no more";
    /// Over a size limit.
    TooLarge = 413 "too-large" "This is larger than allowed";
    /// Over a rate limit.
    TooManyRequests = 429 "too-many-requests" "Too many requests; try again later";
    /// Over an address's limit: the call is taken with a proof of work.
    WorkRequired = 429 "work-required" "Many requests come from this network; this one needs a proof of work";
    /// This edge keeps no more at present.
    RelayFull = 503 "relay-full" "There is no room here at present; keep it and try again later";
    /// The body is of another media type.
    UnsupportedMediaType = 415 "unsupported-media-type" "The body is not of the media type that this call takes";
    /// Ours: logged where it arose, shown without detail.
    Internal = 500 "internal-error" "Something went wrong here; try again";
}

impl ProblemKind {
    /// The stable type.
    pub fn uri(self) -> String {
        format!("urn:amtsweg:problem:{}", self.parts().1)
    }

    /// The HTTP status.
    pub fn status(self) -> u16 {
        self.parts().0
    }

    /// The problem, with what is wrong here and what to do.
    pub fn with_detail(self, detail: impl Into<String>) -> Problem {
        Problem {
            detail: Some(detail.into()),
            ..self.into()
        }
    }
}

impl From<ProblemKind> for Problem {
    fn from(kind: ProblemKind) -> Self {
        let (status, _, title) = kind.parts();
        Self {
            kind: kind.uri(),
            title: title.into(),
            status,
            detail: None,
            challenge: None,
        }
    }
}

impl Problem {
    /// Whether the problem is of this kind.
    pub fn is(&self, kind: ProblemKind) -> bool {
        self.kind == kind.uri()
    }
}
