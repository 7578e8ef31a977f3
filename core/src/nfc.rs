//! One spelling for letters with marks.
//!
//! Some keyboards and file systems write a letter and its marks apart, registers write them as one
//! character where there is one. Both look the same and are found by different searches. The
//! tables for it would weigh more than the first load has room for, so browser and town hall have
//! each their own; a corpus in `tests/data` holds both to the same.

/// Whoever can spell a text in the one way (NFC).
pub trait Nfc {
    /// The text with every letter and its marks as one character, where there is one.
    fn nfc(text: &str) -> String;
}
