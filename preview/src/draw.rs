//! A file's bytes and the number of a page become pixels.
//!
//! What costs is asked before anything is made of it; what cannot be asked before, such as how much
//! a stream holds, is for the limits of the process.

mod pdf;
mod picture;

use amtsweg_core::file::MediaType;

use crate::{MOST_BYTES, MOST_PAGES, NoPicture, Picture, Wanted};

/// Draws a page of a file.
///
/// # Errors
/// [`NoPicture`], which repeats nothing of the file.
pub fn draw(content: Vec<u8>, wanted: Wanted) -> Result<Picture, NoPicture> {
    if content.len() as u64 > MOST_BYTES {
        return Err(NoPicture::TooLarge);
    }
    let page = wanted.page.get();
    let most = match wanted.media_type {
        MediaType::Pdf => MOST_PAGES,
        MediaType::Jpeg | MediaType::Png => 1,
        MediaType::Heic => return Err(NoPicture::OtherKind),
    };
    if page > most {
        return Err(NoPicture::NoSuchPage);
    }
    match wanted.media_type {
        MediaType::Pdf => pdf::draw(content, page),
        MediaType::Jpeg => picture::jpeg(content),
        MediaType::Png => picture::png(content),
        MediaType::Heic => Err(NoPicture::OtherKind),
    }
}

#[cfg(test)]
mod tests;
