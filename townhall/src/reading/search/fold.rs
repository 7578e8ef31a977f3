//! Words as they are compared: without case, marks and the letters of DIN 91379 that keyboards lack.

use icu_normalizer::{
    DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed,
};

/// Changes whenever words fold otherwise: an index that was made before is made anew then.
pub(crate) const FOLDING: &str = "fold-1";
/// What stands above ä, ö and ü.
const DIAERESIS: char = '\u{308}';
/// What stands above å.
const RING: char = '\u{30a}';

/// How letters with marks are written by those who cannot type them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelling {
    /// Müller is muller.
    Plain,
    /// Müller is mueller.
    Expanded,
}

/// The words of a text, each in the spellings that it may be looked for by: one, or two where they
/// differ.
pub(crate) fn words(text: &str) -> Vec<Vec<String>> {
    let plain = split(text, Spelling::Plain);
    let expanded = split(text, Spelling::Expanded);
    let pairs = plain.into_iter().zip(expanded);
    pairs
        .map(|(plain, expanded)| {
            if plain == expanded {
                vec![plain]
            } else {
                vec![plain, expanded]
            }
        })
        .collect()
}

/// A number as it is compared, whatever stands between its parts: `SG-AB 12` is `sgab12`.
pub(crate) fn number(text: &str) -> String {
    split(text, Spelling::Plain).concat()
}

fn split(text: &str, spelling: Spelling) -> Vec<String> {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let mut words = vec![String::new()];
    let nfkd = DecomposingNormalizerBorrowed::new_nfkd();
    // Some letters have their small ones only once they are taken apart, and some of these have marks.
    let apart = nfkd.normalize(text);
    let small: String = apart.chars().flat_map(char::to_lowercase).collect();
    for letter in nfkd.normalize(&small).chars() {
        let Some(word) = words.last_mut() else {
            break;
        };
        if classes.get_u8(letter) != 0 {
            let expansion = match (spelling, letter, word.chars().next_back()) {
                (Spelling::Expanded, DIAERESIS, Some('a' | 'o' | 'u')) => "e",
                (Spelling::Expanded, RING, Some('a')) => "a",
                _ => "",
            };
            word.push_str(expansion);
            continue;
        }
        match letter {
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'œ' => word.push_str("oe"),
            'þ' => word.push_str("th"),
            'ø' if spelling == Spelling::Expanded => word.push_str("oe"),
            'ø' => word.push('o'),
            'ð' | 'đ' => word.push('d'),
            'ħ' => word.push('h'),
            'ı' => word.push('i'),
            'ł' => word.push('l'),
            'ŋ' => word.push('n'),
            'ŧ' => word.push('t'),
            'ə' => word.push('e'),
            // Apostrophes and what stands for them are written or left out as people like.
            '\'' | '’' | '‘' | '`' | '´' | 'ʹ' | 'ʺ' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' | 'ˈ' | 'ˌ' =>
                {}
            letter if letter.is_alphanumeric() => word.push(letter),
            _ if word.is_empty() => {}
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(text: &str) -> String {
        let words = words(text);
        let words: Vec<String> = words.iter().map(|spellings| spellings.join("|")).collect();
        words.join(" ")
    }

    #[test]
    fn words_are_folded_as_people_type_them() {
        for (text, expected) in [
            ("Müller", "muller|mueller"),
            ("Mu\u{308}ller", "muller|mueller"),
            (
                "MÜLLER-Lüdenscheidt",
                "muller|mueller ludenscheidt|luedenscheidt",
            ),
            ("Strauß", "strauss"),
            ("STRAUẞ", "strauss"),
            ("Þórsdóttir", "thorsdottir"),
            (
                "Sørensen Ångström",
                "sorensen|soerensen angstrom|aangstroem",
            ),
            ("Łukasz Đoković", "lukasz dokovic"),
            ("İlknur Işık", "ilknur isik"),
            ("O’Brien d'Arc", "obrien darc"),
            ("Nguyễn, Thị  Ánh", "nguyen thi anh"),
            ("Ǘ", "u|ue"),
            ("ﬁn", "fin"),
            ("  - , ", ""),
            ("", ""),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
        assert_eq!(number("SG-AB 12"), "sgab12");
        assert_eq!(number(" sg ab12"), "sgab12");
    }

    proptest! {
        #[test]
        fn folding_again_changes_nothing(text in any::<String>()) {
            for spelling in words(&text).concat() {
                prop_assert_eq!(words(&spelling), vec![vec![spelling]]);
            }
        }
    }
}
