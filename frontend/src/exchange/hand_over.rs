use amtsweg_core::{form::Answers, id::AttachmentId};
#[cfg(any(feature = "delivery", test))]
use serde::{Deserialize, Serialize};
#[cfg(any(feature = "application", test))]
use serde_json::Value;

/// A complete application. Who it is, and what is in its files, the second program knows already.
#[derive(Clone, PartialEq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize, Deserialize))]
#[cfg_attr(
    any(feature = "delivery", test),
    serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct HandOver {
    /// The service applied for, which is also the form's id.
    pub service: String,
    /// The form's version.
    pub form_version: String,
    /// The definition as it was loaded: its hash is part of the context.
    pub form_json: String,
    /// The answers to questions that are asked.
    pub answers: Answers,
    /// The files that these answers name, in the order of the form.
    pub files: Vec<HandedFile>,
    /// The text ids of the slots whose documents will follow.
    pub promised: Vec<String>,
    /// The day by the device: `2026-05-17`.
    pub today: String,
}

/// A file in its slot.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize, Deserialize))]
#[cfg_attr(any(feature = "delivery", test), serde(deny_unknown_fields))]
pub struct HandedFile {
    /// The slot's place in the answers.
    pub slot: String,
    /// The id by which the answers name it.
    pub id: AttachmentId,
}

#[cfg(any(feature = "application", test))]
impl HandOver {
    pub(super) fn members(self) -> super::Members {
        let files = self.files.into_iter().map(|file| {
            crate::device::json::object(vec![
                ("slot", file.slot.into()),
                ("id", file.id.to_string().into()),
            ])
        });
        vec![
            ("service", self.service.into()),
            ("formVersion", self.form_version.into()),
            ("formJson", self.form_json.into()),
            ("answers", Value::Object(self.answers.into_map())),
            ("files", files.collect()),
            ("promised", self.promised.into()),
            ("today", self.today.into()),
        ]
    }

    /// As the second program reads it.
    #[cfg(feature = "application")]
    pub fn into_json(self) -> String {
        super::json::write(&self.members())
    }
}
