//! What is kept of a draft beside the content of its files.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::{
    code::CaseCode,
    desk::DeskTicket,
    file::{FileDoubt, clean_name},
    form::Answers,
    handover::HandoverSecret,
    id::{ApplicationId, AttachmentId, SubmissionId},
    strict::is_strict_json,
    time::Timestamp,
};

/// The version of documents. A later Amtsweg may add members without raising it: readers ignore
/// what they do not know, and every member added later has a default.
pub const VERSION: u8 = 1;

/// A draft: the answers, which files there are, and where the applicant stopped.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DraftDocument {
    /// [`VERSION`].
    pub version: u8,
    /// The service applied for, which is also the form's id.
    pub service: String,
    /// The version of the form that was filled last.
    pub form_version: String,
    /// SHA-256 of that definition's bytes, base64url.
    pub form_hash: String,
    /// The text ids of all its fields: [`field_ids`](crate::form::field_ids).
    pub fields: Vec<String>,
    /// The language that the form was shown in.
    pub language: String,
    /// The screen that was open, as the query of its address; empty for the first.
    pub screen: String,
    /// The id of the element that had the focus.
    pub focus: Option<String>,
    /// The answers, those to questions no longer asked among them.
    pub answers: Answers,
    /// The steps that the applicant wanted to leave: their mistakes are shown.
    pub attempted: Vec<String>,
    /// The files that the answers name.
    pub files: Vec<DraftFile>,
    /// The application's id, for ever.
    pub application_id: ApplicationId,
    /// The next sending's id.
    pub submission_id: SubmissionId,
    /// The case's code.
    pub code: CaseCode,
    /// Whether the code was shown: the draft is parked.
    pub shared: bool,
    /// The hand-over to a second party, or from the first one; none where the form has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<DraftHandover>,
    /// The ticket of the town hall's desk, where a clerk fills it in for somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<DeskTicket>,
    /// When the application was begun.
    pub begun_at: Timestamp,
    /// When this state of it was saved.
    pub saved_at: Timestamp,
}

/// What a draft holds of a hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftHandover {
    /// The secret of the two parts: this draft's own, or from the link that it began with.
    pub secret: HandoverSecret,
    /// What the applicant agreed to share, by places in the second party's form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreed: Vec<String>,
}

/// A file of a draft, without its content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DraftFile {
    /// The id by which the answers name it.
    pub id: AttachmentId,
    /// Its name, made harmless.
    pub name: String,
    /// Its media type, found from its content.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-512 of its content as [`FileHash`](crate::hash::FileHash) writes it; none until it was
    /// read to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha512: Option<String>,
    /// Why it may be of no use, as far as its content told when it was chosen.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "known_doubt"
    )]
    pub doubt: Option<FileDoubt>,
}

/// One that only a later Amtsweg knows is none.
fn known_doubt<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<FileDoubt>, D::Error> {
    let name = Option::<String>::deserialize(deserializer)?;
    Ok(name.as_deref().and_then(FileDoubt::of_name))
}

/// Why bytes are no document. Never holds any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// Not strict JSON, or not of the shape of a document.
    #[error("not a draft's document")]
    Malformed,
    /// Made by a later Amtsweg: the page has to be loaded again.
    #[error("a draft's document of version {version}; this program knows version {VERSION}")]
    Newer {
        /// Its version.
        version: u64,
    },
}

impl DraftDocument {
    /// Reads a document. Who knows the code can have written it, so what becomes part of an
    /// address or stands on the screen is not taken as it comes.
    ///
    /// # Errors
    /// [`DocumentError`], which repeats nothing of the document.
    pub fn from_json(json: &[u8]) -> Result<Self, DocumentError> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u64,
        }

        if !is_strict_json(json) {
            return Err(DocumentError::Malformed);
        }
        let Versioned { version } =
            serde_json::from_slice(json).map_err(|_| DocumentError::Malformed)?;
        if version > u64::from(VERSION) {
            return Err(DocumentError::Newer { version });
        }
        let mut document: Self =
            serde_json::from_slice(json).map_err(|_| DocumentError::Malformed)?;
        if document.version != VERSION
            || !is_folder_name(&document.service)
            || !is_folder_name(&document.language)
        {
            return Err(DocumentError::Malformed);
        }
        if !is_query(&document.screen) {
            document.screen.clear();
        }
        for file in &mut document.files {
            file.name = clean_name(&file.name);
        }
        Ok(document)
    }

    /// The document as JSON.
    pub fn to_json(&self) -> String {
        // Texts, numbers and a map of JSON values always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Whether a text can stand in a path without leading elsewhere.
fn is_folder_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// Whether a text is nothing or the query of an address, and nothing beside it.
fn is_query(text: &str) -> bool {
    text.is_empty()
        || text.starts_with('?') && text.bytes().all(|b| b.is_ascii_graphic() && b != b'#')
}

impl fmt::Debug for DraftDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DraftDocument")
            .field("service", &self.service)
            .field("form_version", &self.form_version)
            .field("answers", &self.answers)
            .field("files", &self.files)
            .field("saved_at", &self.saved_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for DraftFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DraftFile")
            .field("id", &self.id)
            .field("media_type", &self.media_type)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::{draft::envelope::pad_document, form::Path};

    /// As the first version wrote it, to the letter. Every later one has to read it.
    const FIRST: &str = r#"{"version":1,"service":"verpflichtungserklaerung","formVersion":"1.0.0",
        "formHash":"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
        "fields":["gast-vorname","gast-pass"],"language":"de-simple","screen":"?schritt=gast",
        "focus":"gast-vorname","answers":{"gast":{"vorname":"Zoë",
            "pass":{"attachments":["04040404-0404-4404-8404-040404040404"]}}},
        "attempted":["gast"],
        "files":[{"id":"04040404-0404-4404-8404-040404040404","name":"Pass.jpg",
            "mediaType":"image/jpeg","size":123456,"sha512":"ab"},
            {"id":"05050505-0505-4505-8505-050505050505","name":"Zwei.pdf",
            "mediaType":"application/pdf","size":1}],
        "applicationId":"01010101-0101-4101-8101-010101010101",
        "submissionId":"02020202-0202-4202-8202-020202020202",
        "code":"0W3GE-1R70W-3GE1R-70W3G-E1R7N","shared":true,
        "begunAt":1795000000,"savedAt":1795000060}"#;

    fn first() -> Value {
        serde_json::from_str(FIRST).unwrap()
    }

    fn read(json: &Value) -> Result<DraftDocument, DocumentError> {
        DraftDocument::from_json(json.to_string().as_bytes())
    }

    #[test]
    fn reads_a_document_of_the_first_version() {
        let document = DraftDocument::from_json(FIRST.as_bytes()).unwrap();
        assert_eq!(document.service, "verpflichtungserklaerung");
        assert_eq!(document.form_version, "1.0.0");
        assert_eq!(document.fields, ["gast-vorname", "gast-pass"]);
        assert_eq!(document.language, "de-simple");
        assert_eq!(document.screen, "?schritt=gast");
        assert_eq!(document.focus.as_deref(), Some("gast-vorname"));
        assert_eq!(
            document.answers.get(&Path::parse("gast.vorname")),
            Some(&json!("Zoë"))
        );
        assert_eq!(document.attempted, ["gast"]);
        assert_eq!(document.files.len(), 2);
        assert_eq!(document.files[0].sha512.as_deref(), Some("ab"));
        assert_eq!(document.files[1].sha512, None);
        assert_eq!(document.code.to_string(), "0W3GE-1R70W-3GE1R-70W3G-E1R7N");
        assert!(document.shared);
        assert_eq!(document.begun_at, Timestamp(1_795_000_000));
        assert_eq!(document.saved_at, Timestamp(1_795_000_060));
        assert_eq!(
            serde_json::from_str::<Value>(&document.to_json()).unwrap(),
            first()
        );
    }

    #[test]
    fn a_hand_over_survives_and_older_documents_have_none() {
        assert_eq!(read(&first()).unwrap().handover, None);
        let mut document = first();
        let handover = json!({"secret": "BwcHBwcHBwcHBwcHBwcHBw", "agreed": ["a.b"]});
        document["handover"] = handover.clone();
        let read_back = read(&document).unwrap();
        let written: Value = serde_json::from_str(&read_back.to_json()).unwrap();
        assert_eq!(written["handover"], handover);
        let shown = format!("{:?}", read_back.handover);
        assert!(!shown.contains("BwcH"), "{shown}");
        document["handover"]["secret"] = json!("short");
        assert_eq!(read(&document), Err(DocumentError::Malformed));
    }

    #[test]
    fn a_desks_ticket_survives_and_older_documents_have_none() {
        assert_eq!(read(&first()).unwrap().desk, None);
        let mut document = first();
        document["desk"] = json!("BwcHBwcHBwcHBwcHBwcHBw");
        let read_back = read(&document).unwrap();
        let written: Value = serde_json::from_str(&read_back.to_json()).unwrap();
        assert_eq!(written, document);
        assert!(!format!("{read_back:?}").contains("BwcH"));
        document["desk"] = json!("short");
        assert_eq!(read(&document), Err(DocumentError::Malformed));
    }

    #[test]
    fn ignores_what_a_later_amtsweg_added() {
        let mut later = first();
        later["weather"] = json!({"sun": true});
        later["files"][0]["pages"] = json!(3);
        assert_eq!(read(&later), read(&first()));
        assert!(read(&later).is_ok());
    }

    #[test]
    fn a_doubt_about_a_file_survives_and_a_later_one_is_none() {
        let mut document = first();
        document["files"][0]["doubt"] = json!("encrypted");
        let read_back = read(&document).unwrap();
        assert_eq!(read_back.files[0].doubt, Some(FileDoubt::Encrypted));
        assert_eq!(read_back.files[1].doubt, None);
        let written: Value = serde_json::from_str(&read_back.to_json()).unwrap();
        assert_eq!(written, document);
        document["files"][0]["doubt"] = json!("of-a-later-amtsweg");
        assert_eq!(read(&document).unwrap().files[0].doubt, None);
    }

    #[test]
    fn a_newer_version_is_told_apart() {
        for version in [2, 256, u64::MAX] {
            assert_eq!(
                read(&json!({"version": version, "all": "else"})),
                Err(DocumentError::Newer { version })
            );
        }
        for wrong in [json!(0), json!("1"), json!(1.5), Value::Null] {
            let mut document = first();
            document["version"] = wrong;
            assert_eq!(read(&document), Err(DocumentError::Malformed));
        }
    }

    #[test]
    fn a_document_cannot_lead_elsewhere() {
        for member in ["service", "language"] {
            for text in ["", "..", "/example.org", "a/b", "de?x", "ü"] {
                let mut document = first();
                document[member] = json!(text);
                assert_eq!(read(&document), Err(DocumentError::Malformed), "{text}");
            }
        }
        for text in ["//example.org", "javascript:alert(1)", "?a#b", "?a b", "x"] {
            let mut document = first();
            document["screen"] = json!(text);
            assert_eq!(read(&document).unwrap().screen, "", "{text}");
        }
        let mut document = first();
        document["files"][0]["name"] = json!("a/\u{202e}gpj.exe");
        assert_eq!(read(&document).unwrap().files[0].name, "gpj.exe");
    }

    #[test]
    fn refuses_what_is_not_strict() {
        let doubled = FIRST.replacen("\"shared\":true", "\"shared\":true,\"shared\":false", 1);
        assert_eq!(
            DraftDocument::from_json(doubled.as_bytes()),
            Err(DocumentError::Malformed)
        );
        for member in ["answers", "code", "applicationId", "fields"] {
            let mut document = first();
            document[member] = json!(1);
            assert_eq!(read(&document), Err(DocumentError::Malformed), "{member}");
        }
    }

    #[test]
    fn debug_shows_nothing_personal() {
        let shown = format!("{:?}", read(&first()).unwrap());
        for secret in ["Zoë", "Pass.jpg", "0W3GE", "02020202", "schritt"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn round_trips_padded(name in ".{0,40}", answer in ".{0,40}", saved: i64, shared: bool) {
            let mut document = read(&first()).unwrap();
            document.files[0].name = clean_name(&name);
            document.answers.set(&Path::parse("gast.vorname"), Value::String(answer));
            document.saved_at = Timestamp(saved);
            document.shared = shared;
            let json = pad_document(document.to_json());
            prop_assert_eq!(DraftDocument::from_json(json.as_bytes()), Ok(document));
        }

        #[test]
        fn never_panics(bytes: Vec<u8>, cut in 0_usize..FIRST.len(), byte: u8) {
            let _ = DraftDocument::from_json(&bytes);
            let mut damaged = FIRST.as_bytes().to_vec();
            damaged[cut] = byte;
            let _ = DraftDocument::from_json(&damaged);
            damaged.truncate(cut);
            prop_assert_eq!(DraftDocument::from_json(&damaged), Err(DocumentError::Malformed));
        }
    }
}
