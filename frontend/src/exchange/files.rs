use std::fmt;

#[cfg(feature = "delivery")]
use amtsweg_core::draft::document::DraftFile;
use amtsweg_core::id::AttachmentId;
#[cfg(any(feature = "delivery", test))]
use serde::{Deserialize, Serialize};
#[cfg(any(feature = "application", test))]
use serde_json::Value;

/// A file that is kept, as the application knows it.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize))]
pub struct KeptFile {
    /// Its id, by which answers name it.
    pub id: AttachmentId,
    /// Its name, made harmless.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

impl fmt::Debug for KeptFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeptFile({} bytes)", self.size)
    }
}

#[cfg(any(feature = "application", test))]
impl KeptFile {
    pub(super) fn of_json(json: &Value) -> Option<Self> {
        Some(Self {
            id: json.get("id")?.as_str()?.parse().ok()?,
            name: super::text(json, "name")?,
            size: json.get("size")?.as_u64()?,
        })
    }
}

#[cfg(feature = "delivery")]
impl From<&DraftFile> for KeptFile {
    fn from(file: &DraftFile) -> Self {
        Self {
            id: file.id,
            name: file.name.clone(),
            size: file.size,
        }
    }
}

/// What the slot takes that files were chosen for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize, Deserialize))]
#[cfg_attr(
    any(feature = "delivery", test),
    serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct TakeRequest {
    /// The media types that it takes.
    pub accept: Vec<String>,
    /// How large a file may be.
    pub max_bytes: Option<u64>,
    /// How many files it takes in all.
    pub max_files: usize,
    /// How many more.
    pub room: usize,
    /// The file whose place is taken.
    pub replaced: Option<AttachmentId>,
    /// Whether pictures that are too large are to be made smaller. Only those are taken then:
    /// the others of the same choice have been taken before.
    pub shrink: bool,
}

#[cfg(any(feature = "application", test))]
impl TakeRequest {
    pub(super) fn members(self) -> super::Members {
        let replaced = self.replaced.map(|file| file.to_string());
        vec![
            ("accept", self.accept.into()),
            ("maxBytes", self.max_bytes.into()),
            ("maxFiles", self.max_files.into()),
            ("room", self.room.into()),
            ("replaced", replaced.into()),
            ("shrink", self.shrink.into()),
        ]
    }

    /// As the second program reads it.
    #[cfg(feature = "application")]
    pub fn into_json(self) -> String {
        super::json::write(&self.members())
    }
}

/// What has become of files that were chosen, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize))]
pub struct TakeAnswer {
    /// Those that are taken.
    pub files: Vec<KeptFile>,
    /// Why others are not.
    pub refused: Option<String>,
    /// The offer to make those smaller that are too large.
    pub offer: Option<String>,
}

#[cfg(any(feature = "application", test))]
impl TakeAnswer {
    /// Reads what the second program gives; nothing when it is not understood.
    pub fn of_json(json: &Value) -> Option<Self> {
        Some(Self {
            files: super::list(json, "files", KeptFile::of_json)?,
            refused: super::text(json, "refused"),
            offer: super::text(json, "offer"),
        })
    }
}

/// How far the keeping of a file is, and what speaks against it, in words.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize))]
pub struct FileNote {
    /// Its id.
    pub id: AttachmentId,
    /// What is being done with it.
    pub text: String,
    /// The bytes done …
    pub done: u64,
    /// … of so many.
    pub total: u64,
    /// A warning that names the file.
    pub doubt: Option<String>,
}

impl fmt::Debug for FileNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileNote({} of {} bytes)", self.done, self.total)
    }
}

#[cfg(any(feature = "application", test))]
impl FileNote {
    /// Reads what the second program gives, a list; nothing when it is not understood.
    pub fn all_of_json(json: &Value) -> Option<Vec<Self>> {
        json.as_array()?.iter().map(Self::of_json).collect()
    }

    fn of_json(json: &Value) -> Option<Self> {
        Some(Self {
            id: json.get("id")?.as_str()?.parse().ok()?,
            text: super::text(json, "text")?,
            done: json.get("done")?.as_u64()?,
            total: json.get("total")?.as_u64()?,
            doubt: super::text(json, "doubt"),
        })
    }
}
