//! One spelling for letters with marks, for what clerks read and look for. What was signed and
//! hashed stays as it arrived.

use amtsweg_core::nfc::Nfc;
use icu_normalizer::ComposingNormalizerBorrowed;

/// The tables of ICU.
pub struct Native;

impl Nfc for Native {
    fn nfc(text: &str) -> String {
        ComposingNormalizerBorrowed::new_nfc()
            .normalize(text)
            .into_owned()
    }
}

/// The text in the one spelling.
pub(crate) fn nfc(text: &str) -> String {
    Native::nfc(text)
}

#[cfg(test)]
mod tests {
    use std::{fmt::Write as _, fs, path::Path};

    use icu_normalizer::DecomposingNormalizerBorrowed;
    use proptest::prelude::*;

    use super::*;

    /// Where the browser's test finds the same.
    const CORPUS: &str = "../tests/data/nfc.tsv";
    /// The marks that the sequences of DIN 91379 are made with.
    const MARKS: &str = "\u{300}\u{301}\u{302}\u{304}\u{306}\u{307}\u{308}\u{30b}\u{30c}\u{30d}\
                         \u{310}\u{315}\u{31b}\u{323}\u{325}\u{326}\u{327}\u{328}\u{331}\u{35f}";

    /// What was typed and how it is spelled: every character that is made of others, taken apart,
    /// and letters under two marks in either order. Characters beyond the first plane are newer
    /// than some browsers.
    fn corpus() -> String {
        let apart = DecomposingNormalizerBorrowed::new_nfd();
        let mut corpus = String::new();
        let mut add = |typed: &str| {
            let _ = writeln!(corpus, "{typed}\t{}", Native::nfc(typed));
        };
        let hangul = |c: &char| ('\u{ac00}'..='\u{d7a3}').contains(c);
        for c in ('\u{80}'..='\u{fffd}').filter(|c| !hangul(c) || u32::from(*c) % 97 == 0) {
            let typed = apart.normalize(c.encode_utf8(&mut [0; 4])).into_owned();
            if typed.chars().ne([c]) {
                add(&typed);
            }
        }
        for letter in "aouEsLq".chars() {
            for first in MARKS.chars() {
                for second in MARKS.chars() {
                    add(&format!("{letter}{first}{second}"));
                }
            }
        }
        // A mark without a letter stays, and what lies between keeps two apart.
        for typed in [
            "\u{308}",
            "a\u{200d}\u{308}",
            "a\u{34f}\u{301}",
            "\u{1100}\u{1161}\u{11a8}",
        ] {
            add(typed);
        }
        corpus
    }

    /// The file is what this program says; `AMTSWEG_WRITE=1` writes it anew.
    #[test]
    fn the_corpus_that_browsers_are_held_to_is_spelled_like_this() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
        let expected = corpus();
        if std::env::var_os("AMTSWEG_WRITE").is_some() {
            fs::write(&path, &expected).unwrap();
        }
        assert!(expected.lines().count() > 3000);
        assert!(
            fs::read_to_string(&path).unwrap() == expected,
            "{CORPUS} differs"
        );
    }

    proptest! {
        #[test]
        fn spelling_twice_is_spelling_once(text: String) {
            let once = Native::nfc(&text);
            prop_assert_eq!(Native::nfc(&once), once);
        }
    }
}
