//! What is sent.

use std::fmt;

use amtsweg_core::{
    code::CaseCode,
    desk::DeskTicket,
    form::Answers,
    handover::HandoverSecret,
    id::{ApplicationId, AttachmentId},
};
use serde::{Deserialize, Serialize};

/// A complete application but for the content of its files, which is read where it is kept when
/// it is needed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Package {
    /// The service applied for, which is also the form's id.
    pub service: String,
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
    pub files: Vec<PackedFile>,
    /// The text ids of the slots whose documents will follow.
    pub promised: Vec<String>,
    /// Fixed per draft: every sending of the same application keeps it.
    pub application_id: ApplicationId,
    /// The case's code: the case's id, access token and reply key are derived from it.
    pub code: CaseCode,
    /// The day by the device: `2026-05-17`.
    pub today: String,
    /// The secret by which it meets the part of another party, where there are two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<HandoverSecret>,
    /// The ticket of the town hall's desk, where a clerk has filled it in for somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<DeskTicket>,
    /// The link for the second party, as a path with a fragment, where the applicant gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether it is sealed once more because something else was rejected in its place.
    #[serde(default)]
    pub is_again: bool,
}

/// A file and the slot that it answers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PackedFile {
    /// The slot's place in the answers.
    pub slot: String,
    /// The id by which the answers name it.
    pub id: AttachmentId,
    /// Its name, made harmless.
    pub name: String,
    /// Its media type, found from its content.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
}

impl Package {
    /// Whether both say the same, whenever and in whatever language it was written.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let other = Self {
            today: self.today.clone(),
            language: self.language.clone(),
            is_again: self.is_again,
            ..other.clone()
        };
        *self == other
    }
}

impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Package")
            .field("service", &self.service)
            .field("form_version", &self.form_version)
            .field("files", &self.files.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A package with one file of so many bytes.
    pub fn package(size: u64) -> Package {
        Package {
            service: "verpflichtungserklaerung".into(),
            form_version: "1.0.0".into(),
            form_hash: "hash".into(),
            language: "de".into(),
            answers: Answers::default(),
            files: vec![PackedFile {
                slot: "wohnung.mietvertrag".into(),
                id: AttachmentId::from_random([1; 16]),
                name: "Mietvertrag.pdf".into(),
                media_type: "application/pdf".into(),
                size,
            }],
            promised: Vec::new(),
            application_id: ApplicationId::from_random([2; 16]),
            code: CaseCode::from_random([3; 15]).unwrap(),
            today: "2026-11-24".into(),
            handover: None,
            desk: None,
            link: None,
            is_again: false,
        }
    }

    #[test]
    fn day_and_language_do_not_make_it_another_application() {
        let first = package(7);
        let later = Package {
            today: "2026-11-25".into(),
            language: "ar".into(),
            ..first.clone()
        };
        assert!(first.says_the_same(&later));
        assert!(!first.says_the_same(&package(8)));
    }

    #[test]
    fn shows_no_names() {
        assert!(!format!("{:?}", package(7)).contains("Mietvertrag"));
    }
}
