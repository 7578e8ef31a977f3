//! The files of an application: what they are, what they are called, how they are cut.

mod doubt;

pub use doubt::FileDoubt;

use crate::limits::{FRAGMENT_BYTES, MAX_FILE_NAME_CHARS};

/// How many of a file's first bytes [`MediaType::of_content`] wants to see.
pub const MEDIA_TYPE_BYTES: usize = 1024;

/// A media type that is recognised by a file's content. Names and what a browser says of a file
/// are not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaType {
    /// A PDF document.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A picture as newer phones take them. No slot takes it, but its owner can be told what to
    /// do.
    Heic,
}

impl MediaType {
    /// Those that a slot can take.
    pub const IN_SLOTS: [Self; 3] = [Self::Pdf, Self::Jpeg, Self::Png];

    /// Recognises a file by its first [`MEDIA_TYPE_BYTES`] bytes.
    pub fn of_content(start: &[u8]) -> Option<Self> {
        const HEIC_BRANDS: [&[u8]; 8] = [
            b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1",
        ];
        if start.starts_with(&[0xff, 0xd8, 0xff]) {
            return Some(Self::Jpeg);
        }
        if start.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(Self::Png);
        }
        if start.get(4..8) == Some(b"ftyp")
            && start
                .get(8..12)
                .is_some_and(|brand| HEIC_BRANDS.contains(&brand))
        {
            return Some(Self::Heic);
        }
        // Readers take a PDF whose header stands a little further in, and scanners write such.
        let start = &start[..start.len().min(MEDIA_TYPE_BYTES)];
        start
            .windows(5)
            .any(|window| window == b"%PDF-")
            .then_some(Self::Pdf)
    }

    /// The type of this name, if a slot can take it.
    pub fn in_slot(name: &str) -> Option<Self> {
        Self::IN_SLOTS
            .into_iter()
            .find(|media_type| media_type.name() == name)
    }

    /// The type's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Heic => "image/heic",
        }
    }
}

/// The pieces of a file that travel apart, as first byte and byte after the last: the whole file
/// when it fits into one, otherwise fragments of [`FRAGMENT_BYTES`].
pub fn pieces(size: u64) -> impl Iterator<Item = (u64, u64)> {
    let step = FRAGMENT_BYTES as u64;
    (0..size.div_ceil(step)).map(move |index| (index * step, size.min((index + 1) * step)))
}

/// A file's name as it may be sent and shown: without folders and without characters that
/// control anything (line breaks, changes of writing direction), not longer than
/// [`MAX_FILE_NAME_CHARS`]. A name that is cut keeps its ending.
pub fn clean_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name
        .chars()
        .filter(|c| !c.is_control() && !is_direction_mark(*c))
        .collect();
    let name = name.trim();
    let length = name.chars().count();
    if length <= MAX_FILE_NAME_CHARS {
        return name.to_owned();
    }
    let ending: String = name
        .rfind('.')
        .map_or("", |dot| &name[dot..])
        .chars()
        .take(10)
        .collect();
    let kept = MAX_FILE_NAME_CHARS - ending.chars().count() - 1;
    let start: String = name.chars().take(kept).collect();
    format!("{start}…{ending}")
}

/// Whether the character changes the direction of writing.
pub(crate) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn recognises_by_content() {
        for (start, media_type) in [
            (&b"%PDF-1.7\n"[..], Some(MediaType::Pdf)),
            (b"\r\n%PDF-1.4", Some(MediaType::Pdf)),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Some(MediaType::Jpeg)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some(MediaType::Png)),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Some(MediaType::Heic)),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", None),
            (b"<html>", None),
            (b"PK\x03\x04", None),
            (b"", None),
        ] {
            assert_eq!(MediaType::of_content(start), media_type, "{start:?}");
        }
        let mut far = vec![b' '; MEDIA_TYPE_BYTES];
        far.extend_from_slice(b"%PDF-1.4");
        assert_eq!(MediaType::of_content(&far), None);
    }

    #[test]
    fn names_are_harmless_and_short() {
        assert_eq!(
            clean_name("C:\\fakepath\\Mietvertrag.pdf"),
            "Mietvertrag.pdf"
        );
        assert_eq!(clean_name("../../etc/passwd"), "passwd");
        assert_eq!(clean_name("a\u{202e}fdp.exe\n"), "afdp.exe");
        assert_eq!(clean_name("عقد الإيجار.pdf"), "عقد الإيجار.pdf");
        let long = clean_name(&format!("{}.pdf", "ä".repeat(400)));
        assert_eq!(long.chars().count(), MAX_FILE_NAME_CHARS);
        assert!(long.ends_with("….pdf"));
    }

    #[test]
    fn a_file_that_fits_is_one_piece() {
        let fragment = FRAGMENT_BYTES as u64;
        assert_eq!(pieces(0).count(), 0);
        assert_eq!(pieces(1).collect::<Vec<_>>(), [(0, 1)]);
        assert_eq!(pieces(fragment).collect::<Vec<_>>(), [(0, fragment)]);
        assert_eq!(
            pieces(fragment + 1).collect::<Vec<_>>(),
            [(0, fragment), (fragment, fragment + 1)]
        );
    }

    proptest! {
        #[test]
        fn pieces_cover_the_file(size in 0_u64..200_000_000) {
            let mut end = 0;
            for (from, to) in pieces(size) {
                prop_assert_eq!(from, end);
                prop_assert!(to > from && to - from <= FRAGMENT_BYTES as u64);
                end = to;
            }
            prop_assert_eq!(end, size);
        }

        #[test]
        fn any_name_is_harmless(name in ".{0,600}", start: Vec<u8>) {
            let clean = clean_name(&name);
            prop_assert!(clean.chars().count() <= MAX_FILE_NAME_CHARS);
            prop_assert!(!clean.chars().any(|c| c.is_control() || c == '/' || c == '\\'));
            let _ = MediaType::of_content(&start);
        }
    }
}
