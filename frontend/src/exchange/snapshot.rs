use amtsweg_core::{form::Answers, id::AttachmentId};
#[cfg(any(feature = "delivery", test))]
use serde::{Deserialize, Serialize};
#[cfg(any(feature = "application", test))]
use serde_json::Value;

/// What the application has at a moment.
#[cfg_attr(
    any(feature = "delivery", test),
    derive(Clone, PartialEq, Serialize, Deserialize)
)]
#[cfg_attr(any(feature = "delivery", test), serde(deny_unknown_fields))]
pub struct Snapshot {
    /// The [`Start`](super::Start) that it grew from, by its edition.
    pub edition: u32,
    /// The screen, as the query of its address.
    pub screen: String,
    /// The answers.
    pub answers: Answers,
    /// The steps that the applicant wanted to leave.
    pub attempted: Vec<String>,
    /// The files that the answers name.
    pub files: Vec<AttachmentId>,
}

#[cfg(any(feature = "application", test))]
impl Snapshot {
    pub(super) fn members(self) -> super::Members {
        let files = self.files.iter().map(|id| Value::from(id.to_string()));
        vec![
            ("edition", self.edition.into()),
            ("screen", self.screen.into()),
            ("attempted", self.attempted.into()),
            ("files", files.collect()),
            ("answers", Value::Object(self.answers.into_map())),
        ]
    }

    /// As the second program reads it.
    #[cfg(feature = "application")]
    pub fn into_json(self) -> String {
        super::json::write(&self.members())
    }
}
