//! Identifiers. Each kind has its own type, so that none can stand where another belongs.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that is no UUID in its usual spelling (lower case, with hyphens).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a UUID in lower case with hyphens")]
pub struct IdError;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// Makes a version 4 UUID of 16 random bytes.
            pub fn from_random(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                let uuid = Uuid::try_parse(text).map_err(|_| IdError)?;
                // Other spellings would be other names for the same stored thing.
                if uuid.as_hyphenated().to_string() == text { Ok(Self(uuid)) } else { Err(IdError) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_hyphenated().to_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }
    };
}

macro_rules! plain_debug {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

uuid_id!(
    /// A municipality's mailbox for one or more services.
    DestinationId
);
uuid_id!(
    /// A case: all submissions and events of one matter. Derived from the case's code.
    CaseId
);
uuid_id!(
    /// A reply of the town hall in a case. Under it something is sealed once and never again.
    ReplyId
);
uuid_id!(
    /// A draft that is parked at the edge. Derived from the case's code.
    DraftId
);
uuid_id!(
    /// One file, or one fragment of a file.
    AttachmentId
);
uuid_id!(
    /// An application as its applicant knows it: fixed per draft, so that a second sending is
    /// recognised whatever else differs.
    ApplicationId
);
uuid_id!(
    /// One sending. A random capability: whoever knows it can write to it, so it is shown and
    /// logged only shortened.
    SubmissionId
);
plain_debug!(DestinationId);
plain_debug!(CaseId);
plain_debug!(ReplyId);
plain_debug!(DraftId);
plain_debug!(AttachmentId);
plain_debug!(ApplicationId);

impl fmt::Debug for SubmissionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SubmissionId({})", self.log_id())
    }
}

impl SubmissionId {
    /// What may stand in a log: enough to tell two apart, not enough to write.
    pub fn log_id(&self) -> String {
        crate::hash::sha256_base64url(self.to_string().as_bytes())
            .chars()
            .take(10)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_one_spelling_only() {
        let text = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
        assert_eq!(text.parse::<CaseId>().unwrap().to_string(), text);
        for other in [
            "2F4C1A52-7A1E-4C2B-9D0E-5F8F6F0F3A11",
            "2f4c1a527a1e4c2b9d0e5f8f6f0f3a11",
            "{2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11}",
            "",
        ] {
            assert_eq!(other.parse::<CaseId>(), Err(IdError), "{other}");
        }
    }

    #[test]
    fn a_submission_id_does_not_show_itself() {
        let text = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
        let id: SubmissionId = text.parse().unwrap();
        assert!(!format!("{id:?}").contains("2f4c1a52"));
    }
}
