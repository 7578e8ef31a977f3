//! What a file is, by its content. Only what clerks can be expected to open has a name here.

/// The media type of a content that is none of the known ones.
const UNKNOWN: &str = "application/octet-stream";
/// Readers of PDF accept that something stands before the mark, and scanners make use of it.
const PDF_MARK_WITHIN: usize = 1024;

/// The media type of a content.
pub(super) fn media_type(content: &[u8]) -> &'static str {
    if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        "image/png"
    } else if content.starts_with(b"\xff\xd8\xff") {
        "image/jpeg"
    } else if content
        .get(..content.len().min(PDF_MARK_WITHIN))
        .is_some_and(|start| start.windows(5).any(|window| window == b"%PDF-"))
    {
        "application/pdf"
    } else {
        UNKNOWN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_by_the_content() {
        for (content, expected) in [
            (&b"%PDF-1.7\n"[..], "application/pdf"),
            (b"\n\n%PDF-1.4", "application/pdf"),
            (b"\xff\xd8\xff\xe0", "image/jpeg"),
            (b"\x89PNG\r\n\x1a\n", "image/png"),
            (b"<html>", UNKNOWN),
            (b"", UNKNOWN),
            (b"MZ", UNKNOWN),
        ] {
            assert_eq!(media_type(content), expected);
        }
    }
}
