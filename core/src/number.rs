//! The number of a case that people name to each other: on the phone, in letters, in both of their lists.
//! It is made of the service's letters, the year, the number that the town hall gave, and a check digit:
//! `EB-26-000481-8`. It opens nothing and proves nothing.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::form::clean::plain;

/// No I, L, O and Q: they are read as digits, or as each other.
const ALPHABET: &[u8] = b"ABCDEFGHJKMNPRSTUVWXYZ";
const FEWEST_LETTERS: usize = 2;
const MOST_LETTERS: usize = 3;
const YEAR_DIGITS: usize = 2;
/// A smaller number gets zeros in front.
const FEWEST_DIGITS: usize = 6;
/// As many as a database counts.
const MOST_DIGITS: usize = 18;

/// The letters of a service: two or three capitals, of those that are not taken for digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Letters([u8; MOST_LETTERS]);

/// Why a text is not the letters of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a service has two or three capital letters, without I, L, O and Q")]
pub struct LettersError;

impl Letters {
    /// Those of every service that has none of its own (*Vorgang*).
    pub const GENERAL: Self = Self(*b"VG\0");

    /// As they are written.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|letter| *letter == 0);
        let letters = self.0.get(..end.unwrap_or(MOST_LETTERS));
        // Only capitals are taken.
        std::str::from_utf8(letters.unwrap_or_default()).unwrap_or_default()
    }
}

impl FromStr for Letters {
    type Err = LettersError;

    fn from_str(text: &str) -> Result<Self, LettersError> {
        let is_known = |letter: &u8| ALPHABET.contains(letter);
        if !(FEWEST_LETTERS..=MOST_LETTERS).contains(&text.len())
            || !text.as_bytes().iter().all(is_known)
        {
            return Err(LettersError);
        }
        let mut letters = [0; MOST_LETTERS];
        for (letter, given) in letters.iter_mut().zip(text.bytes()) {
            *letter = given;
        }
        Ok(Self(letters))
    }
}

impl TryFrom<String> for Letters {
    type Error = LettersError;

    fn try_from(text: String) -> Result<Self, LettersError> {
        text.parse()
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letters({self})")
    }
}

/// The number of a case that people name to each other.
///
/// Reads what people write, and shows and serialises as one spelling: `EB-26-000481-8`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ShortNumber {
    letters: Letters,
    /// Its last two digits.
    year: u8,
    number: u64,
}

/// Why a text is no case number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// It does not look like one.
    #[error("not of the shape of a case number")]
    Shape,
    /// The check digit does not fit: something is misheard or mistyped.
    #[error("the check digit does not fit: something is mistyped")]
    Check,
}

impl ShortNumber {
    /// The number of the case that arrived in this year and got this number from the town hall; none
    /// where that has more than 18 digits.
    pub fn new(letters: Letters, year: u16, number: u64) -> Option<Self> {
        let year = u8::try_from(year % 100).ok()?;
        (digits(number).len() <= MOST_DIGITS).then_some(Self {
            letters,
            year,
            number,
        })
    }

    /// The letters of the service that it was given for.
    pub fn letters(&self) -> Letters {
        self.letters
    }

    fn check_digit(self) -> u8 {
        check_digit(
            self.letters,
            &format!("{:02}{}", self.year, digits(self.number)),
        )
    }
}

fn digits(number: u64) -> String {
    format!("{number:0FEWEST_DIGITS$}")
}

/// ISO/IEC 7064, MOD 11,10, as in the tax number. Of a letter's number there (A is 10, Z is 35) the last
/// digit counts.
fn check_digit(letters: Letters, digits: &str) -> u8 {
    let letters = letters
        .as_str()
        .bytes()
        .map(|letter| (letter.wrapping_sub(b'A') % 10) & 15);
    let digits = digits.bytes().map(|digit| digit.wrapping_sub(b'0') % 10);
    let product = letters.chain(digits).fold(10, |product: u8, value| {
        let sum = match (product + value) % 10 {
            0 => 10,
            sum => sum,
        };
        sum * 2 % 11
    });
    (11 - product) % 10
}

impl FromStr for ShortNumber {
    type Err = NumberError;

    /// Takes small letters, hyphens, dots, strokes and spaces anywhere, and O, I, L for 0, 1, 1 where digits
    /// stand.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let text: String = plain(text)
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '.' | '/'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let is_letter = |c: char| u8::try_from(c).is_ok_and(|byte| ALPHABET.contains(&byte));
        let start = text.find(|c| !is_letter(c)).ok_or(NumberError::Shape)?;
        let (letters, rest) = text.split_at_checked(start).ok_or(NumberError::Shape)?;
        let letters = letters.parse().map_err(|_| NumberError::Shape)?;
        let rest: String = rest
            .chars()
            .map(|c| match c {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let given = rest.len().checked_sub(YEAR_DIGITS + 1);
        if !rest.bytes().all(|byte| byte.is_ascii_digit())
            || !given.is_some_and(|given| (FEWEST_DIGITS..=MOST_DIGITS).contains(&given))
        {
            return Err(NumberError::Shape);
        }
        let (before, check) = rest
            .split_at_checked(rest.len() - 1)
            .ok_or(NumberError::Shape)?;
        let (year, number) = before
            .split_at_checked(YEAR_DIGITS)
            .ok_or(NumberError::Shape)?;
        let year = year.parse().map_err(|_| NumberError::Shape)?;
        let value = number.parse().map_err(|_| NumberError::Shape)?;
        // A zero more than there is makes it another text, and has to be noticed like any other mistake.
        if check.parse() != Ok(check_digit(letters, before)) || digits(value) != number {
            return Err(NumberError::Check);
        }
        Ok(Self {
            letters,
            year,
            number: value,
        })
    }
}

impl fmt::Display for ShortNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            letters,
            year,
            number,
        } = self;
        write!(
            f,
            "{letters}-{year:02}-{}-{}",
            digits(*number),
            self.check_digit()
        )
    }
}

impl fmt::Debug for ShortNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShortNumber({self})")
    }
}

impl TryFrom<String> for ShortNumber {
    type Error = NumberError;

    /// Only the one spelling that it is written in.
    fn try_from(text: String) -> Result<Self, NumberError> {
        let number: Self = text.parse()?;
        if number.to_string() == text {
            Ok(number)
        } else {
            Err(NumberError::Shape)
        }
    }
}

impl From<ShortNumber> for String {
    fn from(number: ShortNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(letters: &str, year: u16, number: u64) -> ShortNumber {
        ShortNumber::new(letters.parse().unwrap(), year, number).unwrap()
    }

    /// For ever: a number on paper has to be found in every later version.
    #[test]
    fn known_answers() {
        for (letters, year, given, text) in [
            ("EB", 2026, 481, "EB-26-000481-8"),
            ("VG", 2026, 1, "VG-26-000001-1"),
            ("KFZ", 2031, 12_345_678, "KFZ-31-12345678-0"),
        ] {
            assert_eq!(number(letters, year, given).to_string(), text);
        }
        // Tax numbers that the authority has published as examples.
        assert_eq!(check_digit(Letters([0; 3]), "8609574271"), 9);
        assert_eq!(check_digit(Letters([0; 3]), "0247629135"), 8);
    }

    #[test]
    fn reads_what_people_write_and_say() {
        let number = number("EB", 2026, 10_481);
        let text = number.to_string();
        for spelling in [
            text.to_lowercase(),
            text.replace('-', " "),
            text.replace('-', ""),
            text.replace('-', "\u{2011}"),
            text.replace('-', "/"),
            text.replace('0', "o").replace('1', "l"),
            text.replace('0', "O").replace('1', "I"),
            format!("\u{2068}{text}\u{2069}\u{a0}"),
        ] {
            assert_eq!(spelling.parse(), Ok(number), "{spelling}");
        }
        for other in [
            "",
            "EB",
            "481",
            "EB-26",
            "E-26-000481-8",
            "EBEB-26-000481-8",
            "EB-26-00481-7",
            "IO-26-000481-8",
            "EB-26-000481-X",
            "Müller",
            "EB-26-0000000000000000481-8",
            "SG-AB 12",
            "26-000481-8",
        ] {
            assert_eq!(
                other.parse::<ShortNumber>(),
                Err(NumberError::Shape),
                "{other}"
            );
        }
        assert_eq!(
            "EB-26-000481-7".parse::<ShortNumber>(),
            Err(NumberError::Check)
        );
        assert!(ShortNumber::new(Letters::GENERAL, 2026, u64::MAX).is_none());
    }

    #[test]
    fn one_spelling_is_kept() {
        let number = number("EB", 2026, 481);
        let json = serde_json::to_string(&number).unwrap();
        assert_eq!(json, "\"EB-26-000481-8\"");
        assert_eq!(serde_json::from_str::<ShortNumber>(&json).unwrap(), number);
        assert!(serde_json::from_str::<ShortNumber>("\"eb 26 000481 8\"").is_err());
    }

    #[test]
    fn letters_are_capitals_that_are_no_digits() {
        for good in ["EB", "KZ", "KFZ"] {
            assert_eq!(good.parse::<Letters>().unwrap().as_str(), good);
        }
        for bad in ["", "E", "EBEB", "eb", "EI", "LO", "Q1", "E1", "ÄB"] {
            assert_eq!(bad.parse::<Letters>(), Err(LettersError), "{bad}");
        }
        assert_eq!(Letters::GENERAL.as_str().parse(), Ok(Letters::GENERAL));
    }

    fn numbers() -> impl Strategy<Value = ShortNumber> {
        let number = prop_oneof![0_u64..1_000_000, 0_u64..1_000_000_000_000];
        ("[A-HJKMNPR-Z]{2,3}", 0_u16..3_000, number)
            .prop_map(|(letters, year, given)| number_of(&letters, year, given))
    }

    fn number_of(letters: &str, year: u16, given: u64) -> ShortNumber {
        number(letters, year, given)
    }

    /// Its characters, without hyphens.
    fn bare(number: ShortNumber) -> Vec<char> {
        number.to_string().chars().filter(|c| *c != '-').collect()
    }

    fn value(character: char) -> u32 {
        character.to_digit(36).unwrap() % 10
    }

    proptest! {
        #[test]
        fn round_trips(number in numbers()) {
            prop_assert_eq!(number.to_string().parse(), Ok(number));
        }

        /// What the standard promises: every single wrong digit. Of letters those ten or twenty places away in
        /// the alphabet are equal to it; a town hall knows which letters a number was given with.
        #[test]
        fn every_single_wrong_character_is_noticed(number in numbers(), at in any::<prop::sample::Index>(), other in 0_u32..36) {
            let mut text = bare(number);
            let at = at.index(text.len());
            let wrong = char::from_digit(other, 36).unwrap().to_ascii_uppercase();
            prop_assume!(text[at].is_ascii_digit() == wrong.is_ascii_digit() && value(text[at]) != value(wrong));
            text[at] = wrong;
            let read = String::from_iter(text).parse::<ShortNumber>();
            prop_assert!(read.is_err(), "{read:?}");
        }

        /// The standard promises nearly all: of neighbours whose values differ there is one pair in forty-five
        /// that it does not see, another one behind each beginning.
        #[test]
        fn neighbours_that_are_swapped_are_noticed_but_for_one_pair(number in numbers(), at in any::<prop::sample::Index>()) {
            let text = bare(number);
            let at = at.index(text.len() - 1);
            let (left, right) = (text[at], text[at + 1]);
            prop_assume!(left.is_ascii_digit() == right.is_ascii_digit());
            let mut unseen = 0;
            let mut pairs = 0;
            let is_check = at + 2 == text.len();
            for (a, b) in (0..10).flat_map(|a| (0..a).map(move |b| (a, b))) {
                let with = |first: u32, second: u32| -> String {
                    let mut text = text.clone();
                    let same = |digit: u32, was: char| if was.is_ascii_digit() {
                        char::from_digit(digit, 10).unwrap()
                    } else {
                        // A letter of this value: of every ten in a row one is in the alphabet twice.
                        *['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'S', 'J'].get(digit as usize).unwrap()
                    };
                    text[at] = same(first, left);
                    text[at + 1] = same(second, right);
                    text.into_iter().collect()
                };
                let digit_of = |text: &str| {
                    let letters = text.chars().take_while(char::is_ascii_uppercase).count();
                    let end = text.len() - 1;
                    check_digit(text[..letters].parse().unwrap(), &text[letters..end])
                };
                let (straight, swapped) = (with(a, b), with(b, a));
                let unnoticed = if is_check {
                    digit_of(&straight) == u8::try_from(b).unwrap() && digit_of(&swapped) == u8::try_from(a).unwrap()
                } else {
                    digit_of(&straight) == digit_of(&swapped)
                };
                unseen += u32::from(unnoticed);
                pairs += 1;
            }
            prop_assert_eq!(pairs, 45);
            prop_assert!(unseen <= 1, "{} pairs", unseen);
        }

        #[test]
        fn never_panics(text in ".{0,40}") {
            let _ = text.parse::<ShortNumber>();
            let _ = text.parse::<Letters>();
        }

        #[test]
        fn what_is_read_is_written_in_one_way(text in "[A-Za-z]{2,3}[- ]?[0-9OIl]{2}-?[0-9]{6,8}-?[0-9]") {
            if let Ok(number) = text.parse::<ShortNumber>() {
                prop_assert_eq!(number.to_string().parse(), Ok(number));
            }
        }
    }
}
