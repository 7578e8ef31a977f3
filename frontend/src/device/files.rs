//! Files that the applicant chose: looked into, made smaller, and read piece by piece.

use amtsweg_core::{
    file::{FileDoubt, MEDIA_TYPE_BYTES, MediaType, clean_name},
    id::AttachmentId,
    nfc::Nfc as _,
};
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement, ImageBitmap,
};
use yew::AttrValue;

use super::{nfc::Browser, random};
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
    /// A picture that the browser cannot make small enough.
    #[error("the picture cannot be made smaller")]
    NotSmaller,
}

impl FileProblem {
    /// The id of the message: what is wrong and what to do.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Empty => "file-problem-empty",
            Self::Heic => "file-problem-heic",
            Self::UnknownType => "file-problem-unknown-type",
            Self::Unreadable => "file-problem-unreadable",
            Self::NotSmaller => "file-problem-not-smaller",
        }
    }

    /// The message.
    pub fn text(self, texts: &Texts) -> AttrValue {
        texts.get(self.text_id())
    }
}

/// Looks into a file that was chosen: its type by its content, its size, its name.
///
/// Whether a slot takes it is for others to say.
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
        name: clean_name(&Browser::nfc(&file.name())),
        file,
        media_type,
        size,
    })
}

impl ChosenFile {
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

    /// What speaks against it, as far as its content tells.
    ///
    /// # Errors
    /// [`FileProblem::Unreadable`] when it is no longer the one that was chosen.
    pub async fn doubt(&self) -> Result<Option<FileDoubt>, FileProblem> {
        let Some(media_type) = MediaType::in_slot(&self.media_type) else {
            return Ok(None);
        };
        let read = async |from, to| self.read(from, to).await.map(|bytes| bytes.to_vec());
        FileDoubt::of_content(media_type, self.size, read).await
    }

    /// Whether it is a picture, which can be taken smaller.
    pub fn is_picture(&self) -> bool {
        [MediaType::Jpeg, MediaType::Png]
            .iter()
            .any(|media_type| media_type.name() == self.media_type)
    }
}

/// The longest sides that a picture is made smaller to, in pixels: a page of A4 at 350, 260 and
/// 180 dots per inch.
const SMALLER_SIDES: [f64; 3] = [4096.0, 3072.0, 2048.0];
/// Good enough for small print, and a fifth of what cameras write.
const SMALLER_QUALITY: f64 = 0.85;

/// Makes a picture small enough: a JPEG of at most so many bytes, as large as that allows.
///
/// # Errors
/// [`FileProblem::NotSmaller`] when the browser cannot.
pub async fn shrink(file: &File, max_bytes: u64) -> Result<File, FileProblem> {
    let picture = decode(file).await.ok_or(FileProblem::NotSmaller)?;
    let mut smaller = None;
    for side in SMALLER_SIDES {
        smaller = draw(&picture, side).await;
        let fits = |blob: &Blob| size_of(blob) <= max_bytes;
        if smaller.as_ref().is_none_or(fits) {
            break;
        }
        smaller = None;
    }
    // Pictures hold a lot of memory: not until the collector comes.
    picture.close();
    let smaller = smaller.ok_or(FileProblem::NotSmaller)?;
    let options = FilePropertyBag::new();
    options.set_type(MediaType::Jpeg.name());
    File::new_with_blob_sequence_and_options(
        &Array::of1(&smaller),
        &jpeg_name(&file.name()),
        &options,
    )
    .map_err(|_| FileProblem::NotSmaller)
}

/// The picture, upright as its maker says.
async fn decode(file: &File) -> Option<ImageBitmap> {
    let bitmap = web_sys::window()?
        .create_image_bitmap_with_blob(file)
        .ok()?;
    JsFuture::from(bitmap).await.ok()?.dyn_into().ok()
}

/// The picture as a JPEG whose longest side has so many pixels at most.
async fn draw(picture: &ImageBitmap, longest: f64) -> Option<Blob> {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let scale = (longest / width.max(height)).min(1.0);
    let (width, height) = ((width * scale).max(1.0), (height * scale).max(1.0));
    let canvas: HtmlCanvasElement = web_sys::window()?
        .document()?
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()?;
    // Positive, and no longer than the longest side allowed.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    {
        canvas.set_width(width as u32);
        canvas.set_height(height as u32);
    }
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // JPEG knows no transparency: without this it would be black.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(picture, 0.0, 0.0, width, height)
        .ok()?;
    let blob = Promise::new(&mut |resolve: Function, _| {
        let drawn = canvas.to_blob_with_type_and_encoder_options(
            &resolve,
            MediaType::Jpeg.name(),
            &SMALLER_QUALITY.into(),
        );
        if drawn.is_err() {
            // A promise's resolve function does not throw.
            let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::NULL);
        }
    });
    let blob = JsFuture::from(blob).await.ok()?.dyn_into().ok();
    // The pixels go at once.
    canvas.set_width(0);
    blob
}

/// The name with a JPEG's ending.
fn jpeg_name(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem}.jpg")
}

/// Reads the bytes of a file from `from` up to but not including `to`.
///
/// # Errors
/// [`FileProblem::Unreadable`] when they are not there any more.
pub async fn read(file: &File, from: u64, to: u64) -> Result<Uint8Array, FileProblem> {
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

/// A file's size in bytes.
pub fn size_of(file: &Blob) -> u64 {
    // A size is a whole number and never negative.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let size = file.size() as u64;
    size
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smaller_picture_is_named_for_what_it_is() {
        assert_eq!(jpeg_name("Pass.png"), "Pass.jpg");
        assert_eq!(jpeg_name("IMG_1.2.JPEG"), "IMG_1.2.jpg");
        assert_eq!(jpeg_name("Pass"), "Pass.jpg");
    }
}
