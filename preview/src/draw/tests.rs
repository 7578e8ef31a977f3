use std::num::NonZeroU32;

use image::{
    DynamicImage, ExtendedColorType, ImageEncoder as _, codecs::jpeg::JpegEncoder,
    codecs::png::PngEncoder,
};
use proptest::prelude::*;

use super::*;

const RED: [u8; 3] = [255, 0, 0];
const WHITE: [u8; 3] = [255, 255, 255];

fn of(media_type: MediaType, page: u32, content: &[u8]) -> Result<Picture, NoPicture> {
    let page = NonZeroU32::new(page).unwrap();
    draw(content.to_vec(), Wanted { media_type, page })
}

fn why(media_type: MediaType, content: &[u8]) -> Option<NoPicture> {
    of(media_type, 1, content).err()
}

/// A PDF of these objects, the first of which is the catalogue, with a table of where they are.
fn pdf(objects: &[String]) -> Vec<u8> {
    let mut written = String::from("%PDF-1.7\n");
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        table.extend([format!("{:010} 00000 n \n", written.len())]);
        written.extend([format!("{} 0 obj\n{object}\nendobj\n", at + 1)]);
    }
    let (count, start) = (objects.len() + 1, written.len());
    let tail = format!("trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    [written, table, tail].concat().into_bytes()
}

fn stream(dictionary: &str, content: &str) -> String {
    format!(
        "<< {dictionary} /Length {} >>\nstream\n{content}\nendstream",
        content.len()
    )
}

/// A document of so many pages, each with a red field in its lower left quarter.
fn pages(count: usize, media_box: &str) -> Vec<u8> {
    let kids: Vec<_> = (0..count).map(|at| format!("{} 0 R", at + 4)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!(
            "<< /Type /Pages /Count {count} /Kids [{}] >>",
            kids.join(" ")
        ),
        stream("", "1 0 0 rg 0 0 297 421 re f"),
    ];
    let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [{media_box}] /Contents 3 0 R >>");
    objects.extend((0..count).map(|_| page.clone()));
    pdf(&objects)
}

const A4: &str = "0 0 595 842";

#[test]
fn a_page_is_drawn_as_it_is() {
    let picture = of(MediaType::Pdf, 1, &pages(3, A4)).unwrap();
    assert_eq!((picture.pages(), picture.size()), (3, (847, 1200)));
    assert_eq!(picture.pixel(100, 1100), Some(RED));
    assert_eq!(picture.pixel(800, 100), Some(WHITE));
    assert_eq!(picture.pixel(847, 0), None);
    for (page, there) in [(3, true), (4, false), (u32::MAX, false)] {
        let drawn = of(MediaType::Pdf, page, &pages(3, A4));
        assert_eq!(drawn.err(), (!there).then_some(NoPicture::NoSuchPage));
    }
}

/// Thousands of pages are counted and not drawn.
#[test]
fn of_a_long_document_the_first_pages_are_shown() {
    let long = pages(10_000, A4);
    assert_eq!(of(MediaType::Pdf, 1, &long).unwrap().pages(), 10_000);
    assert!(of(MediaType::Pdf, MOST_PAGES, &long).is_ok());
    let beyond = of(MediaType::Pdf, MOST_PAGES + 1, &long);
    assert_eq!(beyond.err(), Some(NoPicture::NoSuchPage));
}

#[test]
fn pages_of_any_size_become_pictures_of_ours_or_none() {
    for (media_box, size) in [
        ("0 0 20000000 20000000", Some((1200, 1200))),
        ("0 0 100 50", Some((200, 100))),
        ("0 0 0 0", Some((847, 1200))),
        ("0 0 1e30 1e30", None),
        ("0 0 100000 1", None),
        ("0 0 -595 -842", Some((847, 1200))),
    ] {
        match (of(MediaType::Pdf, 1, &pages(1, media_box)), size) {
            (Ok(picture), Some(size)) => {
                let (width, height) = picture.size();
                let (w, h): (u16, u16) = size;
                assert!(
                    width.abs_diff(w) < 3 && height.abs_diff(h) < 3,
                    "{media_box}: {width}x{height}"
                );
            }
            (drawn, _) => {
                let why = drawn.map(|picture| picture.size()).err();
                assert!(
                    why.is_none() || why == Some(NoPicture::Broken),
                    "{media_box}: {why:?}"
                );
            }
        }
    }
}

/// Trees of pages that are deep, and that have themselves below them.
#[test]
fn trees_of_pages_end() {
    let mut deep = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    deep.extend((3..5_000).map(|at| format!("<< /Type /Pages /Count 1 /Kids [{at} 0 R] >>")));
    deep.push("<< /Type /Page /MediaBox [0 0 595 842] >>".to_owned());
    assert!(of(MediaType::Pdf, 1, &pdf(&deep)).is_ok());
    let round = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [2 0 R] >>".to_owned(),
    ];
    assert_eq!(why(MediaType::Pdf, &pdf(&round)), Some(NoPicture::Broken));
}

/// A form that draws itself.
#[test]
fn forms_in_forms_end() {
    let form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >>";
    let itself = pdf(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>".to_owned(),
        stream("", "/X Do"),
        stream(form, "1 0 0 rg 0 0 100 100 re f /X Do"),
    ]);
    assert!(of(MediaType::Pdf, 1, &itself).is_ok());
}

#[test]
fn locked_and_broken_documents_say_so() {
    let encrypted = pages(1, A4);
    let encrypted = String::from_utf8(encrypted).unwrap().replace(
        "/Root 1 0 R",
        "/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] \
         /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 \
         /O <000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f> \
         /U <000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f> >>",
    );
    assert_eq!(
        why(MediaType::Pdf, encrypted.as_bytes()),
        Some(NoPicture::Locked)
    );
    for broken in [&b"%PDF-1.7\n"[..], b"", b"%PDF-1.7\n%%EOF", &[0; 5000]] {
        assert_eq!(why(MediaType::Pdf, broken), Some(NoPicture::Broken));
    }
}

fn picture(width: u32, height: u32) -> DynamicImage {
    let red_above = |_, y| image::Rgb(if y < height / 2 { RED } else { WHITE });
    image::RgbImage::from_fn(width, height, red_above).into()
}

fn png_of(picture: &DynamicImage) -> Vec<u8> {
    let mut png = Vec::new();
    let encoder = PngEncoder::new(&mut png);
    let color = ExtendedColorType::from(picture.color());
    encoder
        .write_image(picture.as_bytes(), picture.width(), picture.height(), color)
        .unwrap();
    png
}

fn jpeg_of(picture: &DynamicImage) -> Vec<u8> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 95)
        .encode_image(picture)
        .unwrap();
    jpeg
}

fn is_red(pixel: Option<[u8; 3]>) -> bool {
    pixel.is_some_and(|[red, green, blue]| red > 240 && green < 20 && blue < 20)
}

#[test]
fn pictures_become_smaller_and_not_larger() {
    for ((width, height), size) in [((3000, 1500), (1200, 600)), ((300, 200), (300, 200))] {
        let large = picture(width, height);
        for (media_type, content) in [
            (MediaType::Png, png_of(&large)),
            (MediaType::Jpeg, jpeg_of(&large)),
        ] {
            let drawn = of(media_type, 1, &content).unwrap();
            assert_eq!((drawn.pages(), drawn.size()), (1, size));
            assert!(is_red(drawn.pixel(10, 10)) && !is_red(drawn.pixel(10, size.1 - 10)));
            assert_eq!(
                of(media_type, 2, &content).err(),
                Some(NoPicture::NoSuchPage)
            );
        }
    }
}

#[test]
fn a_photograph_is_shown_the_right_way_up() {
    let mut jpeg = jpeg_of(&picture(200, 100));
    // Orientation 6: the side that is up lies on the right.
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let segment = [&[0xff, 0xe1], &length[..], exif].concat();
    jpeg.splice(2..2, segment);
    let drawn = of(MediaType::Jpeg, 1, &jpeg).unwrap();
    assert_eq!(drawn.size(), (100, 200));
    assert!(is_red(drawn.pixel(90, 100)) && !is_red(drawn.pixel(10, 100)));
}

#[test]
fn what_shines_through_is_paper() {
    let clear = image::RgbaImage::from_pixel(10, 10, image::Rgba([255, 0, 0, 0]));
    let drawn = of(MediaType::Png, 1, &png_of(&clear.into())).unwrap();
    assert_eq!(drawn.pixel(5, 5), Some(WHITE));
}

/// The head of a PNG with these sides, and hardly anything behind it.
fn huge_png(width: u32, height: u32) -> Vec<u8> {
    let mut png = png_of(&picture(1, 1));
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum: u32, _| {
            (sum >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(sum & 1))
        })
    })
}

fn huge_jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut jpeg = jpeg_of(&picture(8, 8));
    let frame = jpeg
        .windows(2)
        .position(|marker| marker == [0xff, 0xc0])
        .unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

#[test]
fn pictures_with_too_many_pixels_are_refused_before_anything_is_made_of_them() {
    assert_eq!(
        why(MediaType::Png, &huge_png(60_000, 60_000)),
        Some(NoPicture::TooLarge)
    );
    assert_eq!(
        why(MediaType::Png, &huge_png(1, u32::MAX)),
        Some(NoPicture::TooLarge)
    );
    assert_eq!(
        why(MediaType::Jpeg, &huge_jpeg(60_000, 60_000)),
        Some(NoPicture::TooLarge)
    );
    assert_eq!(
        why(MediaType::Jpeg, &huge_jpeg(0, 8)),
        Some(NoPicture::Broken)
    );
    let too_long = vec![0; usize::try_from(MOST_BYTES).unwrap() + 1];
    assert_eq!(why(MediaType::Pdf, &too_long), Some(NoPicture::TooLarge));
}

#[test]
fn a_picture_of_which_a_part_is_missing_is_broken() {
    let png = png_of(&picture(100, 100));
    let jpeg = jpeg_of(&picture(100, 100));
    for end in [0, 3, 8, 20, 33, png.len() / 2] {
        assert_eq!(
            why(MediaType::Png, &png[..end]),
            Some(NoPicture::Broken),
            "{end}"
        );
    }
    for end in [0, 3, 20, 100] {
        assert_eq!(
            why(MediaType::Jpeg, &jpeg[..end]),
            Some(NoPicture::Broken),
            "{end}"
        );
    }
    // One kind in the place of another.
    assert_eq!(why(MediaType::Jpeg, &png), Some(NoPicture::Broken));
    assert_eq!(why(MediaType::Png, &jpeg), Some(NoPicture::Broken));
    assert_eq!(why(MediaType::Heic, &jpeg), Some(NoPicture::OtherKind));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is broken in a file, the bound of its picture holds. A panic would be no disaster, since it
    /// ends the process of this file alone; it would be worth knowing.
    #[test]
    fn broken_files_are_no_panic(
        kind in 0..3_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let (media_type, mut content) = match kind {
            0 => (MediaType::Pdf, pages(2, A4)),
            1 => (MediaType::Png, png_of(&picture(20, 20))),
            _ => (MediaType::Jpeg, jpeg_of(&picture(20, 20))),
        };
        for (at, byte) in changes {
            let at = at.index(content.len());
            content[at] = byte;
        }
        if let Ok(drawn) = of(media_type, 1, &content) {
            let (width, height) = drawn.size();
            prop_assert!(width <= crate::LONGER_SIDE && height <= crate::LONGER_SIDE);
        }
    }
}
