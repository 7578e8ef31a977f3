//! Words for what stands in the store as a code.

use amtsweg_core::{file::FileDoubt, form::Filing};

use crate::domain::desk::DeskMark;

/// What kind of file it is.
pub(crate) fn type_name(media_type: &str) -> &str {
    match media_type {
        "application/pdf" => "PDF",
        "image/jpeg" => "Bild (JPEG)",
        "image/png" => "Bild (PNG)",
        other => other,
    }
}

/// What speaks against a file, as far as its marks tell.
pub(crate) fn doubt_name(doubt: FileDoubt) -> &'static str {
    match doubt {
        FileDoubt::Encrypted => "Verschlüsselt, vielleicht mit Kennwort",
        FileDoubt::Broken => "Vielleicht beschädigt",
        FileDoubt::TooSmall => "Sehr kleines Bild",
    }
}

/// The part of the case's file.
pub(crate) fn filing_name(filing: Filing) -> &'static str {
    match filing {
        Filing::Ordinary => "Hauptakte",
        Filing::Separate => "Getrennte Ablage",
    }
}

/// How an application came to be that was taken at the desk, or says so. Not by whom: a document of it may be for the person
/// whom it concerns.
pub(crate) fn desk_mark(mark: &DeskMark) -> String {
    match mark {
        DeskMark::TakenBy(_) => "am Schalter aufgenommen".to_owned(),
        DeskMark::Refused(problem) => format!(
            "mit einem ungültigen Schalter-Kennzeichen gesendet ({})",
            problem.german()
        ),
    }
}

/// The languages that the portal speaks, with what they are called.
pub(crate) const LANGUAGES: [(&str, &str); 4] = [
    ("de", "Deutsch"),
    ("de-simple", "Leichte Sprache"),
    ("en", "Englisch"),
    ("ar", "Arabisch"),
];

/// The language that the form was shown in.
pub(crate) fn language_name(code: &str) -> &str {
    let known = LANGUAGES.iter().find(|(known, _)| *known == code);
    known.map_or(code, |(_, name)| name)
}
