//! A page of a PDF.

use hayro::{
    PixmapSettings, RenderCache, RenderSettings,
    hayro_interpret::InterpreterSettings,
    hayro_syntax::{LoadPdfError, Pdf},
    render,
    vello_cpu::color::palette::css::WHITE,
};

use crate::{LONGER_SIDE, NoPicture, Picture};

/// A small page is not drawn larger than this many pixels a point.
const MOST_PIXELS_A_POINT: f32 = 2.0;

pub(super) fn draw(content: Vec<u8>, number: u32) -> Result<Picture, NoPicture> {
    let pdf = Pdf::new(content).map_err(|error| match error {
        LoadPdfError::Decryption(_) => NoPicture::Locked,
        LoadPdfError::Invalid => NoPicture::Broken,
    })?;
    let pages = u32::try_from(pdf.pages().len()).unwrap_or(u32::MAX);
    if pages == 0 {
        return Err(NoPicture::Broken);
    }
    let page = usize::try_from(number - 1)
        .ok()
        .and_then(|at| pdf.pages().get(at))
        .ok_or(NoPicture::NoSuchPage)?;
    let (width, height) = page.render_dimensions();
    let scale = (f32::from(LONGER_SIDE) / width.max(height)).min(MOST_PIXELS_A_POINT);
    // A page as thin as a thread, or one whose size is no number, has no picture.
    let is_seen = |side: f32| (1.0..=f32::from(LONGER_SIDE) + 1.0).contains(&(side * scale));
    if !is_seen(width) || !is_seen(height) {
        return Err(NoPicture::Broken);
    }
    let drawn = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    // On white nothing shines through.
    let rgb = drawn
        .data_as_u8_slice()
        .chunks_exact(4)
        .flat_map(|pixel| pixel.iter().take(3).copied())
        .collect();
    Picture::new(pages, drawn.width(), drawn.height(), rgb).ok_or(NoPicture::Broken)
}
