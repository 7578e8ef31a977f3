//! Pixels become a file that browsers show.

use std::io::Cursor;

use image::{ExtendedColorType, RgbImage, codecs::jpeg::JpegEncoder, imageops::thumbnail};

use crate::{Picture, SMALL_SIDE};

/// Print stays sharp, and a scanned page has some 200 KB.
const QUALITY: u8 = 85;

/// The picture could not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the preview cannot be written as a picture")]
pub struct JpegError;

impl Picture {
    /// As a JPEG.
    ///
    /// # Errors
    /// [`JpegError`].
    pub fn to_jpeg(&self) -> Result<Vec<u8>, JpegError> {
        encode(&self.rgb, u32::from(self.width), u32::from(self.height))
    }

    /// The same, small.
    ///
    /// # Errors
    /// [`JpegError`].
    pub fn to_small_jpeg(&self) -> Result<Vec<u8>, JpegError> {
        let (width, height) = (u32::from(self.width), u32::from(self.height));
        let most = u32::from(SMALL_SIDE);
        let longer = width.max(height);
        if longer <= most {
            return self.to_jpeg();
        }
        let whole = RgbImage::from_raw(width, height, self.rgb.clone()).ok_or(JpegError)?;
        let side = |side: u32| (side * most / longer).max(1);
        let small = thumbnail(&whole, side(width), side(height));
        encode(small.as_raw(), small.width(), small.height())
    }
}

fn encode(rgb: &[u8], width: u32, height: u32) -> Result<Vec<u8>, JpegError> {
    let mut written = Cursor::new(Vec::new());
    JpegEncoder::new_with_quality(&mut written, QUALITY)
        .encode(rgb, width, height, ExtendedColorType::Rgb8)
        .map_err(|_| JpegError)?;
    Ok(written.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_picture_keeps_its_shape() {
        for ((width, height), small) in [
            ((1200, 600), (240, 120)),
            ((600, 1200), (120, 240)),
            ((1200, 1), (240, 1)),
            ((100, 50), (100, 50)),
        ] {
            let rgb = vec![200; usize::from(width) * usize::from(height) * 3];
            let picture = Picture::new(1, width, height, rgb).unwrap();
            let read = |jpeg: &[u8]| image::load_from_memory(jpeg).unwrap();
            let whole = read(&picture.to_jpeg().unwrap());
            assert_eq!(
                (whole.width(), whole.height()),
                (width.into(), height.into())
            );
            let shown = read(&picture.to_small_jpeg().unwrap());
            assert_eq!((shown.width(), shown.height()), small);
        }
    }
}
