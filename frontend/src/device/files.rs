//! Files that the applicant chose. They are read piece by piece, never as a whole.

use amtsweg_core::{
    file::{MEDIA_TYPE_BYTES, MediaType, clean_name},
    form::AttachmentFacts,
    id::AttachmentId,
};
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;
use yew::AttrValue;

use super::random;
use crate::texts::Texts;

/// A file that can be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenFile {
    /// Its id, by which answers name it.
    pub id: AttachmentId,
    /// The browser's handle to it.
    pub file: File,
    /// Its name, made harmless.
    pub name: String,
    /// Its media type, found from its content.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
}

/// Why a file cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A picture in the format of newer phones, which can be set to take others.
    #[error("the file is a HEIC picture")]
    Heic,
    /// Its content is of no type that is known here.
    #[error("the file is of no known type")]
    UnknownType,
    /// The browser could not read it: moved, deleted, changed, or not on the device.
    #[error("the file cannot be read")]
    Unreadable,
}

impl FileProblem {
    /// The id of the message: what is wrong and what to do.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Empty => "file-problem-empty",
            Self::Heic => "file-problem-heic",
            Self::UnknownType => "file-problem-unknown-type",
            Self::Unreadable => "file-problem-unreadable",
        }
    }

    /// The message.
    pub fn text(self, texts: &Texts) -> AttrValue {
        texts.get(self.text_id())
    }
}

/// Looks into a file that was chosen: its type by its content, its size, its name.
///
/// Whether a slot takes it is for [`amtsweg_core::form::check_attachments`] to say.
///
/// # Errors
/// [`FileProblem`] when no slot could take it.
pub async fn inspect(file: File) -> Result<ChosenFile, FileProblem> {
    let size = size_of(&file);
    if size == 0 {
        return Err(FileProblem::Empty);
    }
    let start = read(&file, 0, size.min(MEDIA_TYPE_BYTES as u64)).await?;
    let media_type = match MediaType::of_content(&start.to_vec()) {
        Some(MediaType::Heic) => return Err(FileProblem::Heic),
        Some(media_type) => media_type.name().to_owned(),
        None => return Err(FileProblem::UnknownType),
    };
    Ok(ChosenFile {
        id: AttachmentId::from_random(random::bytes().map_err(|_| FileProblem::Unreadable)?),
        name: clean_name(&file.name()),
        file,
        media_type,
        size,
    })
}

impl ChosenFile {
    /// What the form's checks want to know.
    pub fn facts(&self) -> AttachmentFacts {
        AttachmentFacts {
            id: self.id,
            media_type: self.media_type.clone(),
            size: self.size,
        }
    }

    /// Reads the bytes from `from` up to but not including `to`.
    ///
    /// # Errors
    /// [`FileProblem::Unreadable`] when the file is no longer the one that was chosen.
    pub async fn read(&self, from: u64, to: u64) -> Result<Uint8Array, FileProblem> {
        if size_of(&self.file) != self.size {
            return Err(FileProblem::Unreadable);
        }
        read(&self.file, from, to).await
    }
}

async fn read(file: &File, from: u64, to: u64) -> Result<Uint8Array, FileProblem> {
    // Files are far smaller than 2^53 bytes.
    #[expect(clippy::cast_precision_loss)]
    let slice = file
        .slice_with_f64_and_f64(from as f64, to as f64)
        .map_err(|_| FileProblem::Unreadable)?;
    let buffer = JsFuture::from(slice.array_buffer())
        .await
        .map_err(|_| FileProblem::Unreadable)?;
    let bytes = Uint8Array::new(&buffer);
    if u64::from(bytes.length()) == to - from {
        Ok(bytes)
    } else {
        Err(FileProblem::Unreadable)
    }
}

fn size_of(file: &File) -> u64 {
    // A size is a whole number and never negative.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let size = file.size() as u64;
    size
}
