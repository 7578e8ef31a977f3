//! Whether a file can be opened and read, as far as its bytes tell.
//!
//! Nothing is decoded: these are the marks that every reader of such a file looks for, in the
//! slices where they stand. So a doubt is no more than that. It warns and stops nobody.

use std::{
    convert::Infallible,
    pin::pin,
    task::{Context, Poll, Waker},
};

use serde::{Serialize, Serializer};

use super::{MEDIA_TYPE_BYTES, MediaType};

/// What speaks against a file that is otherwise taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileDoubt {
    /// A PDF that is encrypted. Whether it opens without a password only a reader can tell.
    Encrypted,
    /// Its end is missing, or what it points to is not there.
    Broken,
    /// A picture of so few pixels that no writing on it can be read.
    TooSmall,
}

impl FileDoubt {
    const ALL: [Self; 3] = [Self::Encrypted, Self::Broken, Self::TooSmall];

    /// Its name in what is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted",
            Self::Broken => "broken",
            Self::TooSmall => "too-small",
        }
    }

    /// The doubt of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doubt| doubt.name() == name)
    }

    /// Looks into a file of this type and size; `read` gives the bytes from one place up to but
    /// not including another.
    ///
    /// # Errors
    /// That of `read`.
    pub async fn of_content<E>(
        media_type: MediaType,
        size: u64,
        read: impl AsyncFn(u64, u64) -> Result<Vec<u8>, E>,
    ) -> Result<Option<Self>, E> {
        let content = Content { size, read };
        match media_type {
            MediaType::Pdf => content.pdf().await,
            MediaType::Jpeg => content.jpeg().await,
            MediaType::Png => content.png().await,
            MediaType::Heic => Ok(None),
        }
    }

    /// The same where all of the content is at hand.
    pub fn of_bytes(media_type: MediaType, content: &[u8]) -> Option<Self> {
        let read = async |from: u64, to: u64| {
            let place = |place: u64| usize::try_from(place).unwrap_or(usize::MAX);
            let slice = content.get(place(from)..place(to)).unwrap_or_default();
            Ok::<_, Infallible>(slice.to_vec())
        };
        let looking = pin!(Self::of_content(media_type, content.len() as u64, read));
        // It waits for nothing but `read`, which has everything.
        match looking.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(found)) => found,
            Poll::Pending => None,
        }
    }
}

impl Serialize for FileDoubt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Programs add a little behind the end of a PDF, and readers look for it in front of that.
const PDF_END_BYTES: u64 = 16 * 1024;
/// The dictionary behind a PDF's table of objects.
const TRAILER_BYTES: u64 = 8 * 1024;
/// What is read at once where something is looked for.
const STRIDE_BYTES: u64 = 256 * 1024;
/// Cameras put further pictures and films behind the picture.
const PICTURE_END_BYTES: u64 = 64 * 1024;
/// Pictures have a few dozen parts, large ones some thousand. Who sends more waits for nobody.
const MOST_PARTS: usize = 10_000;
/// The longest side of a picture on which writing could be read, in pixels.
const READABLE_SIDE: u32 = 300;

struct Content<R> {
    size: u64,
    read: R,
}

impl<E, R: AsyncFn(u64, u64) -> Result<Vec<u8>, E>> Content<R> {
    /// Up to so many bytes from a place on; fewer at the end, none behind it.
    async fn at(&self, from: u64, most: u64) -> Result<Vec<u8>, E> {
        let to = self.size.min(from.saturating_add(most));
        if from >= to {
            return Ok(Vec::new());
        }
        (self.read)(from, to).await
    }

    /// Where this stands first, from a place on.
    async fn find(&self, from: u64, what: &[u8]) -> Result<Option<u64>, E> {
        let overlap = what.len() as u64 - 1;
        let mut from = from;
        loop {
            let bytes = self.at(from, STRIDE_BYTES + overlap).await?;
            if let Some(position) = position(&bytes, what) {
                return Ok(Some(from + position as u64));
            }
            from = from.saturating_add(STRIDE_BYTES);
            if from >= self.size {
                return Ok(None);
            }
        }
    }

    async fn pdf(&self) -> Result<Option<FileDoubt>, E> {
        let end_from = self.size.saturating_sub(PDF_END_BYTES);
        let end = self.at(end_from, PDF_END_BYTES).await?;
        let Some(table) = last_table(&end) else {
            return Ok(Some(FileDoubt::Broken));
        };
        // Places count from the header, or from the first byte: both are found.
        let start = self.at(0, MEDIA_TYPE_BYTES as u64).await?;
        let header = position(&start, b"%PDF-").unwrap_or_default() as u64;
        for base in [header, 0] {
            if let Some(trailer) = self.trailer(table.saturating_add(base)).await? {
                return Ok(has_key(&trailer, b"/Encrypt").then_some(FileDoubt::Encrypted));
            }
        }
        Ok(Some(FileDoubt::Broken))
    }

    /// The dictionary of the table of objects at this place; nothing when there is none.
    async fn trailer(&self, table: u64) -> Result<Option<Vec<u8>>, E> {
        let start = self.at(table, TRAILER_BYTES).await?;
        let is_plain = start.trim_ascii_start().starts_with(b"xref");
        if !is_plain {
            // A stream, as newer programs write it: `7 0 obj << /Type /XRef … >> stream`.
            let dictionary = until(start, b"stream");
            let is_table = position(&dictionary, b" obj").is_some_and(|at| at < 24)
                && has_key(&dictionary, b"/XRef");
            return Ok(is_table.then_some(dictionary));
        }
        let Some(trailer) = self.find(table, b"trailer").await? else {
            return Ok(None);
        };
        let dictionary = self.at(trailer, TRAILER_BYTES).await?;
        Ok(Some(until(dictionary, b"startxref")))
    }

    async fn jpeg(&self) -> Result<Option<FileDoubt>, E> {
        let mut side = None;
        let mut at = 2;
        for _ in 0..MOST_PARTS {
            let part = self.at(at, 16).await?;
            let [0xff, kind, rest @ ..] = part.as_slice() else {
                return Ok(Some(FileDoubt::Broken));
            };
            match (*kind, rest) {
                // Filling.
                (0xff, _) => at += 1,
                // Parts without a content.
                (0x01 | 0xd0..=0xd7, _) => at += 2,
                // The picture itself, in which only its end is written like this.
                (0xda, _) => {
                    let is_whole = self.ends_with(at, &[0xff, 0xd9]).await?;
                    return Ok(whole_picture(is_whole, side));
                }
                (kind, [high, low, content @ ..]) if kind != 0xd9 => {
                    let length = u16::from_be_bytes([*high, *low]);
                    let is_frame =
                        matches!(kind, 0xc0..=0xcf) && ![0xc4, 0xc8, 0xcc].contains(&kind);
                    if let [_, h1, h2, w1, w2, ..] = content
                        && is_frame
                    {
                        let [height, width] = [[*h1, *h2], [*w1, *w2]].map(u16::from_be_bytes);
                        // The height may be told later.
                        side = (height > 0).then_some(u32::from(height.max(width)));
                    }
                    if length < 2 {
                        return Ok(Some(FileDoubt::Broken));
                    }
                    at += 2 + u64::from(length);
                }
                _ => return Ok(Some(FileDoubt::Broken)),
            }
        }
        Ok(None)
    }

    async fn png(&self) -> Result<Option<FileDoubt>, E> {
        let header = self.at(8, 16).await?;
        let &[
            _,
            _,
            _,
            _,
            b'I',
            b'H',
            b'D',
            b'R',
            w1,
            w2,
            w3,
            w4,
            h1,
            h2,
            h3,
            h4,
        ] = header.as_slice()
        else {
            return Ok(Some(FileDoubt::Broken));
        };
        let [width, height] = [[w1, w2, w3, w4], [h1, h2, h3, h4]].map(u32::from_be_bytes);
        let side = Some(width.max(height));
        let end = self.at(self.size.saturating_sub(12), 12).await?;
        if position(&end, b"IEND").is_some() {
            return Ok(whole_picture(true, side));
        }
        // Something may stand behind the end, so it is looked for from part to part.
        let mut at = 8_u64;
        for _ in 0..MOST_PARTS {
            let part = self.at(at, 8).await?;
            match part.as_slice() {
                [_, _, _, _, b'I', b'E', b'N', b'D'] => return Ok(whole_picture(true, side)),
                &[l1, l2, l3, l4, ..] if part.len() == 8 => {
                    at += 12 + u64::from(u32::from_be_bytes([l1, l2, l3, l4]));
                }
                _ => return Ok(Some(FileDoubt::Broken)),
            }
        }
        Ok(None)
    }

    /// Whether this stands somewhere behind a place. It is looked for where it usually is first.
    async fn ends_with(&self, from: u64, what: &[u8]) -> Result<bool, E> {
        let end_from = from.max(self.size.saturating_sub(PICTURE_END_BYTES));
        Ok(self.find(end_from, what).await?.is_some() || self.find(from, what).await?.is_some())
    }
}

fn whole_picture(is_whole: bool, side: Option<u32>) -> Option<FileDoubt> {
    if !is_whole {
        return Some(FileDoubt::Broken);
    }
    side.is_some_and(|side| side < READABLE_SIDE)
        .then_some(FileDoubt::TooSmall)
}

fn position(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn until(mut bytes: Vec<u8>, what: &[u8]) -> Vec<u8> {
    if let Some(end) = position(&bytes, what) {
        bytes.truncate(end);
    }
    bytes
}

/// Where the last table of objects stands, as the end of a PDF says.
fn last_table(end: &[u8]) -> Option<u64> {
    const MARK: &[u8] = b"startxref";
    let at = end.windows(MARK.len()).rposition(|window| window == MARK)?;
    let number = end.get(at + MARK.len()..)?.trim_ascii_start();
    let digits = number.iter().take_while(|byte| byte.is_ascii_digit());
    let digits = number.get(..digits.count())?;
    str::from_utf8(digits).ok()?.parse().ok()
}

/// Whether a dictionary of a PDF has this name in it, and not only one that begins with it.
fn has_key(dictionary: &[u8], name: &[u8]) -> bool {
    dictionary
        .windows(name.len() + 1)
        .any(|window| window.starts_with(name) && !window[name.len()].is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::*;

    use super::*;

    fn doubt(media_type: MediaType, content: &[u8]) -> Option<FileDoubt> {
        FileDoubt::of_bytes(media_type, content)
    }

    /// A PDF without a page, with this in front of it and in its trailer.
    fn pdf(before: &str, trailer: &str) -> Vec<u8> {
        let mut text = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".to_owned();
        let table = text.len();
        write!(
            text,
            "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n\
             << /Size 2 /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"
        )
        .unwrap();
        format!("{before}{text}").into_bytes()
    }

    /// The same as newer programs write it.
    fn pdf_of_streams(trailer: &str) -> Vec<u8> {
        let mut text = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".to_owned();
        let table = text.len();
        write!(
            text,
            "2 0 obj\n<< /Type /XRef /Size 3 /Root 1 0 R {trailer} /Length 4 >>\nstream\n\
             /Encrypt \nendstream\nendobj\nstartxref\n{table}\n%%EOF"
        )
        .unwrap();
        text.into_bytes()
    }

    #[test]
    fn a_pdf_that_can_be_opened_is_not_doubted() {
        for sound in [
            pdf("", ""),
            pdf("", "/Info << /EncryptMetadata true >>"),
            pdf("\r\nfrom a scanner\n", ""),
            pdf_of_streams(""),
            [pdf("", ""), vec![0; 3000]].concat(),
        ] {
            assert_eq!(doubt(MediaType::Pdf, &sound), None);
        }
        // Places that count from the first byte, though the header stands further on.
        let shifted = String::from_utf8(pdf("ab\n", "")).unwrap();
        let shifted = shifted.replace("startxref\n45", "startxref\n48");
        assert_eq!(doubt(MediaType::Pdf, shifted.as_bytes()), None);
    }

    #[test]
    fn an_encrypted_pdf_is_doubted() {
        for encrypted in [
            pdf("", "/Encrypt 5 0 R"),
            pdf("x", "/Encrypt<< /Filter /Standard >>"),
            pdf_of_streams("/Encrypt 5 0 R"),
        ] {
            assert_eq!(
                doubt(MediaType::Pdf, &encrypted),
                Some(FileDoubt::Encrypted)
            );
        }
    }

    #[test]
    fn a_pdf_that_is_cut_off_is_doubted() {
        let whole = pdf("", "");
        for broken in [
            &b"%PDF-1.7 15 by."[..],
            &whole[..whole.len() / 2],
            b"%PDF-1.4\nstartxref\n0\n%%EOF",
            b"%PDF-1.4\nstartxref\n999999\n%%EOF",
            b"%PDF-1.4\nstartxref\n99999999999999999999999\n%%EOF",
            b"%PDF-1.4\nxref\nstartxref\n9\n%%EOF",
        ] {
            assert_eq!(doubt(MediaType::Pdf, broken), Some(FileDoubt::Broken));
        }
    }

    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff".to_vec();
        // With a small picture in the first part, which ends as well.
        bytes.extend_from_slice(b"\xff\xe1\0\x06\xff\xd9\xff\xd9");
        bytes.extend_from_slice(b"\xff\xc0\0\x11\x08");
        bytes.extend_from_slice(&height.to_be_bytes());
        bytes.extend_from_slice(&width.to_be_bytes());
        bytes.extend_from_slice(b"\x03\x01\x22\0\x02\x11\x01\x03\x11\x01");
        bytes.extend_from_slice(b"\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0");
        bytes.extend_from_slice(&[0x5a; 500]);
        bytes.extend_from_slice(b"\xff\0\xff\xd9");
        bytes
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend_from_slice(&width.to_be_bytes());
        bytes.extend_from_slice(&height.to_be_bytes());
        bytes.extend_from_slice(b"\x08\x02\0\0\0crc_");
        bytes.extend_from_slice(b"\0\0\0\x05IDAT12345crc_");
        bytes.extend_from_slice(b"\0\0\0\0IEND\xae\x42\x60\x82");
        bytes
    }

    #[test]
    fn pictures_are_doubted_when_they_are_cut_off_or_tiny() {
        // A film behind the picture, as phones put it there.
        let behind = vec![7; 200_000];
        for (media_type, large, small) in [
            (MediaType::Jpeg, jpeg(4000, 3000), jpeg(120, 299)),
            (MediaType::Png, png(300, 1), png(299, 299)),
        ] {
            assert_eq!(doubt(media_type, &large), None);
            assert_eq!(
                doubt(media_type, &[large.clone(), behind.clone()].concat()),
                None
            );
            assert_eq!(doubt(media_type, &small), Some(FileDoubt::TooSmall));
            for kept in (12..large.len() - 5).step_by(7) {
                let cut = &large[..kept];
                assert_eq!(doubt(media_type, cut), Some(FileDoubt::Broken), "{kept}");
            }
        }
        // Of a height that is told later.
        assert_eq!(doubt(MediaType::Jpeg, &jpeg(100, 0)), None);
    }

    #[test]
    fn names_are_read_back() {
        for doubt in FileDoubt::ALL {
            assert_eq!(FileDoubt::of_name(doubt.name()), Some(doubt));
        }
        assert_eq!(FileDoubt::of_name("newer"), None);
    }

    proptest! {
        #[test]
        fn any_content_is_looked_into(
            which in 0_usize..4,
            changes: Vec<(usize, u8)>,
            kept in 0_usize..600,
        ) {
            let mut content = [pdf("", ""), pdf_of_streams(""), jpeg(9, 9), png(9, 9)][which].clone();
            for (place, byte) in changes {
                let place = place % content.len();
                content[place] = byte;
            }
            content.truncate(kept);
            for media_type in MediaType::IN_SLOTS {
                let _ = doubt(media_type, &content);
            }
        }
    }
}
