//! Names of files: chosen by applicants, so nothing about them is to be relied on.

use std::fmt::Write as _;

use crate::reading::nfc::nfc;

/// The most that is shown of a name.
const MAX_CHARS: usize = 120;

/// A name that can be shown: without control characters, and without those that turn the writing
/// direction around and so make `exe.pdf` of `fdp.exe`. In one spelling, whatever it came in.
pub(crate) fn shown(name: &str) -> String {
    nfc(name)
        .chars()
        .filter(|c| !c.is_control() && !is_directional(*c))
        .take(MAX_CHARS)
        .collect()
}

fn is_directional(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The header that makes a browser save a file: a generated name for all, and the applicant's own
/// for those that can read it, always with the ending of what the content is.
pub(crate) fn content_disposition(
    generated: &str,
    original: Option<&str>,
    media_type: &str,
) -> String {
    let (generated, name) = file_names(generated, original, media_type);
    match name {
        None => format!("attachment; filename=\"{generated}\""),
        Some(name) => format!(
            "attachment; filename=\"{generated}\"; filename*=UTF-8''{}",
            percent_encoded(&name)
        ),
    }
}

/// What a file is called that is saved: a generated name, and the applicant's own where it is one, both with the ending of
/// what the content is and without what file systems or programs take for something else.
pub(crate) fn file_names(
    generated: &str,
    original: Option<&str>,
    media_type: &str,
) -> (String, Option<String>) {
    let (ending, others): (&str, &[&str]) = match media_type {
        "application/pdf" => ("pdf", &[]),
        "image/png" => ("png", &[]),
        "image/jpeg" => ("jpg", &["jpeg", "jpe"]),
        _ => ("bin", &[]),
    };
    let generated = format!("{generated}.{ending}");
    let Some(original) = original else {
        return (generated, None);
    };
    let mut name: String = shown(original)
        .chars()
        .map(|c| {
            if matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') {
                '_'
            } else {
                c
            }
        })
        .collect();
    name = name.trim_matches(['.', ' ']).to_owned();
    let has_ending = name.rsplit_once('.').is_some_and(|(_, found)| {
        let found = found.to_lowercase();
        found == ending || others.contains(&found.as_str())
    });
    if name.is_empty() {
        return (generated, None);
    }
    if !has_ending {
        name = format!("{name}.{ending}");
    }
    (generated, Some(name))
}

/// RFC 8187's `value-chars`.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A size as people read it.
pub(crate) fn size(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
    let number = bytes as f64;
    match bytes {
        0..1000 => format!("{bytes} Byte"),
        1000..1_000_000 => format!("{:.0} kB", number / 1000.0),
        _ => format!("{:.1} MB", number / 1_000_000.0).replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_mislead() {
        assert_eq!(shown("rechnung\u{202e}fdp.exe\n"), "rechnungfdp.exe");
        assert_eq!(shown("Mu\u{308}ller.pdf"), "M\u{fc}ller.pdf");
        let header = |name| content_disposition("antrag-1-datei-1", Some(name), "application/pdf");
        assert_eq!(
            header("Mietvertrag Müller.pdf"),
            "attachment; filename=\"antrag-1-datei-1.pdf\"; \
             filename*=UTF-8''Mietvertrag%20M%C3%BCller.pdf"
        );
        assert!(header("virus.exe").ends_with("''virus.exe.pdf"));
        assert!(header("../../etc/passwd").ends_with("''_.._etc_passwd.pdf"));
        assert!(header("a\"; filename=b.html\r\nX: y").ends_with("X_%20y.pdf"));
        assert!(!header("a\"\r\nX: y").contains('\n'));
        assert_eq!(
            header("..."),
            "attachment; filename=\"antrag-1-datei-1.pdf\""
        );
    }

    #[test]
    fn sizes_read_naturally() {
        assert_eq!(size(999), "999 Byte");
        assert_eq!(size(345_678), "346 kB");
        assert_eq!(size(1_250_000), "1,2 MB");
    }
}
