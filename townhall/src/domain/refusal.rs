//! Why a submission is rejected: what the signed event says, and what the clerks' list says.

use std::fmt;

use amtsweg_core::{event::EventProblem, id::AttachmentId};

const FIT_CONNECT: &str = "https://schema.fitko.de/fit-connect/events/problems/";
const AMTSWEG: &str = "urn:amtsweg:event-problem:";

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident = $base:ident $slug:literal $title:literal $detail:literal;)+) => {
        /// The reasons. Each has constant words: events travel in the clear.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum RefusalKind {
            $($(#[$doc])* $name,)+
        }

        impl RefusalKind {
            const ALL: &'static [Self] = &[$(Self::$name,)+];

            const fn parts(self) -> (&'static str, &'static str, &'static str, &'static str) {
                match self {
                    $(Self::$name => ($base, $slug, $title, $detail),)+
                }
            }
        }
    };
}

refusals! {
    /// It cannot be opened: one word for every reason.
    Encryption = FIT_CONNECT "encryption-issue" "It could not be decrypted"
        "Encrypt it anew to the destination's current key and send it again.";
    /// A hash in the metadata is not that of the content.
    Hash = FIT_CONNECT "incorrect-hash" "A hash is not that of the content"
        "Compute the SHA-512 hashes over the bytes that are encrypted and send it again.";
    /// It is not JSON, or not of the shape that its schema prescribes.
    Syntax = FIT_CONNECT "syntax-violation" "The content is not well-formed"
        "Write metadata and data as JSON of the schemas' shape and send it again.";
    /// The answers break a rule of the form.
    Schema = FIT_CONNECT "schema-violation" "The answers do not fit the form"
        "Open the application again in the newest version of the form, mend what is marked and send it again.";
    /// The service is none of those that this town hall takes applications for.
    Service = AMTSWEG "unsupported-service" "This service is not taken here"
        "Ask the authority how to apply. Its operator adds the service to the town hall's configuration.";
    /// Nobody here knows the form, its version or the metadata's version.
    UnsupportedSchema = FIT_CONNECT "unsupported-schema" "The form or its version is not known here"
        "Load the newest version of the form and send it again.";
    /// The parts announced, described and sent are not the same.
    Attachments = FIT_CONNECT "attachments-mismatch" "The attachments are not those that the metadata describe"
        "Announce, describe and send the same attachments.";
    /// All files together are larger than this town hall takes.
    Size = AMTSWEG "files-too-large" "The files together are larger than is taken here"
        "Send fewer or smaller files.";
    /// The content was made for another envelope.
    Context = AMTSWEG "context-mismatch" "The content was made for another submission"
        "Make a new submission of the application and send it again.";
}

impl RefusalKind {
    /// The last part of the type, which is also what the store keeps.
    pub fn slug(self) -> &'static str {
        self.parts().1
    }

    /// The reason of this slug.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }

    /// The reason in words for clerks.
    pub fn german(self) -> &'static str {
        match self {
            Self::Encryption => "Die Sendung ließ sich nicht entschlüsseln.",
            Self::Hash => "Der Inhalt passt nicht zu seiner Prüfsumme.",
            Self::Syntax => "Der Inhalt ist nicht lesbar aufgebaut.",
            Self::Schema => "Die Angaben passen nicht zum Formular.",
            Self::Service => "Der Dienst ist hier nicht eingerichtet (services in config.json).",
            Self::UnsupportedSchema => "Das Formular oder seine Fassung ist hier nicht bekannt.",
            Self::Attachments => "Die Anlagen sind nicht die, die angekündigt waren.",
            Self::Size => {
                "Die Dateien sind zusammen größer, als hier angenommen wird (intake.maxFilesBytes in config.json)."
            }
            Self::Context => "Der Inhalt gehört zu einer anderen Sendung.",
        }
    }
}

/// In which piece of the submission the problem lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the metadata.
    Metadata,
    /// In the data.
    Data,
    /// In this file.
    Attachment(AttachmentId),
    /// In what is not one of them alone.
    Other,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Metadata => f.write_str("metadata"),
            Self::Data => f.write_str("data"),
            Self::Attachment(id) => write!(f, "attachment:{id}"),
            Self::Other => f.write_str("other"),
        }
    }
}

/// Why a submission is rejected.
#[derive(Debug)]
pub struct Refusal {
    /// The reason.
    pub kind: RefusalKind,
    /// Where it lies.
    pub place: Place,
    /// Places in the form and what is wrong there, for the clerks' list. Never a value.
    pub places: String,
}

impl Refusal {
    /// A reason without places in the form.
    pub fn new(kind: RefusalKind, place: Place) -> Self {
        Self {
            kind,
            place,
            places: String::new(),
        }
    }

    /// As the event says it.
    pub fn problem(&self) -> EventProblem {
        let (base, slug, title, detail) = self.kind.parts();
        EventProblem {
            kind: format!("{base}{slug}"),
            title: title.into(),
            detail: detail.into(),
            instance: self.place.to_string(),
        }
    }
}
