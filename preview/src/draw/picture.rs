//! A picture, smaller and the right way up.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageError, Limits, Rgb, RgbImage,
    codecs::{jpeg::JpegDecoder, png::PngDecoder},
};

use crate::{LONGER_SIDE, MOST_PIXELS, NoPicture, Picture};

/// What a decoder may take at once, in bytes: all pixels with four channels, and a little.
const MOST_ALLOCATED: u64 = MOST_PIXELS * 4 + 16 * 1024 * 1024;

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_ALLOCATED);
    limits
}

pub(super) fn jpeg(content: Vec<u8>) -> Result<Picture, NoPicture> {
    drawn(JpegDecoder::new(Cursor::new(content)).map_err(|error| why(&error))?)
}

pub(super) fn png(content: Vec<u8>) -> Result<Picture, NoPicture> {
    drawn(PngDecoder::with_limits(Cursor::new(content), limits()).map_err(|error| why(&error))?)
}

fn why(error: &ImageError) -> NoPicture {
    match error {
        ImageError::Limits(_) => NoPicture::TooLarge,
        _ => NoPicture::Broken,
    }
}

fn drawn(mut decoder: impl ImageDecoder) -> Result<Picture, NoPicture> {
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_ALLOCATED
    {
        return Err(NoPicture::TooLarge);
    }
    decoder.set_limits(limits()).map_err(|error| why(&error))?;
    // Telephones write which side is up beside the picture. Where that is broken, the picture is not.
    let upright = decoder.orientation();
    let mut whole = DynamicImage::from_decoder(decoder).map_err(|error| why(&error))?;
    let side = u32::from(LONGER_SIDE);
    if width.max(height) > side {
        whole = whole.thumbnail(side, side);
    }
    if let Ok(upright) = upright {
        whole.apply_orientation(upright);
    }
    let flat = on_white(&whole);
    let sides = u16::try_from(flat.width())
        .ok()
        .zip(u16::try_from(flat.height()).ok());
    let (width, height) = sides.ok_or(NoPicture::Broken)?;
    Picture::new(1, width, height, flat.into_raw()).ok_or(NoPicture::Broken)
}

/// What shines through is paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        Rgb([red, green, blue].map(|part| over_white(part, alpha)))
    })
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    let mixed = (part * alpha + 255 * (255 - alpha)) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}
