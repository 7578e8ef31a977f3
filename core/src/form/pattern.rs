//! Numbers that have a known shape, and where they have one a check digit.

use super::read::Words;

/// What a number has to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// A registration plate as private vehicles have it in Germany: `H-A 1`, `SG-AB 123E`,
    /// with the months of a season `H-A 1 04/10`.
    Plate,
    /// An account (ISO 13616), with its check digits.
    Iban,
    /// The number of an employer at the Bundesagentur für Arbeit, with its check digit.
    Betriebsnummer,
    /// A postcode in Germany: five digits.
    Postcode,
}

impl Pattern {
    /// Whether a text has the shape. Blanks, hyphens and small letters do not matter.
    pub(super) fn fits(self, text: &str) -> bool {
        let text = match self {
            Self::Plate => without_season(text),
            Self::Iban | Self::Betriebsnummer | Self::Postcode => text,
        };
        let mut characters = Vec::new();
        for character in text.chars() {
            if !matches!(character, ' ' | '\u{a0}' | '-') {
                characters.push(match character {
                    'ä' | 'Ä' | 'ö' | 'Ö' | 'ü' | 'Ü' => 'Ä',
                    other => other.to_ascii_uppercase(),
                });
            }
        }
        match self {
            Self::Plate => is_plate(&characters),
            Self::Iban => is_iban(&characters),
            Self::Betriebsnummer => is_betriebsnummer(&characters),
            Self::Postcode => characters.len() == 5 && characters.iter().all(char::is_ascii_digit),
        }
    }
}

/// A plate without the months in which it counts, which stand behind it: `04/10` or `4-10`.
fn without_season(text: &str) -> &str {
    let is_blank = |character| matches!(character, ' ' | '\u{a0}');
    let text = text.trim_end_matches(is_blank);
    let is_month = |text: &str| {
        text.parse()
            .is_ok_and(|month: u8| (1..=12).contains(&month))
    };
    match text.rsplit_once(is_blank) {
        Some((plate, season))
            if season
                .split_once(['/', '-'])
                .is_some_and(|(from, to)| is_month(from) && is_month(to)) =>
        {
            plate
        }
        _ => text,
    }
}

fn is_plate(characters: &[char]) -> bool {
    // Electric and historic vehicles.
    let plain = characters
        .strip_suffix(&['E'])
        .or(characters.strip_suffix(&['H']));
    let plain = plain.unwrap_or(characters);
    let is_letter = |one: &&char| one.is_ascii_uppercase() || **one == 'Ä';
    let letters = plain.iter().take_while(is_letter).count();
    let digits = &plain[letters..];
    // One to three for the district, one or two more.
    (2..=5).contains(&letters)
        && (1..=4).contains(&digits.len())
        && digits.iter().all(char::is_ascii_digit)
        && digits[0] != '0'
        && characters.len() <= 8
}

fn is_iban(characters: &[char]) -> bool {
    let length = characters.len();
    if !(15..=34).contains(&length) {
        return false;
    }
    let is_german = characters[..2] == ['D', 'E'];
    let mut rest = 0;
    for (place, character) in characters[4..].iter().chain(&characters[..4]).enumerate() {
        let value = character.to_digit(36);
        // Two letters for the country, two digits to check by.
        let is_country = (length - 4..length - 2).contains(&place);
        let is_check = place >= length - 2;
        rest = match value {
            Some(digit @ 0..10) if !is_country => (rest * 10 + digit) % 97,
            Some(letter @ 10..) if !is_check => (rest * 100 + letter) % 97,
            _ => return false,
        };
    }
    rest == 1 && (!is_german || length == 22)
}

fn is_betriebsnummer(characters: &[char]) -> bool {
    let mut sum = 0;
    let mut last = 0;
    for (place, character) in characters.iter().enumerate() {
        let Some(digit) = character.to_digit(10) else {
            return false;
        };
        last = digit;
        if place < 7 {
            // Every second one twice; of what has two digits, their sum.
            let weighted = digit * (1 + u32::from(place % 2 == 1));
            sum += weighted / 10 + weighted % 10;
        }
    }
    // Some were given out with another check digit, five more.
    characters.len() == 8 && sum % 5 == last % 5
}

impl Words for Pattern {
    const EXPECTED: &'static str = "plate, iban, betriebsnummer or postcode belongs here";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("plate", Self::Plate),
        ("iban", Self::Iban),
        ("betriebsnummer", Self::Betriebsnummer),
        ("postcode", Self::Postcode),
    ];
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plates_of_private_vehicles() {
        for plate in [
            "H-A 1",
            "H A1",
            "ha1",
            "SG-AB 123",
            "SG-AB 123E",
            "M-X 9999H",
            "LÖ-A 12",
            "lö a 12",
            "OPR-XY 12",
            "B-AB 1234",
            "H-A 1 04/10",
            "H-A 12H 3-11 ",
            "ha1\u{a0}11/02",
        ] {
            assert!(Pattern::Plate.fits(plate), "{plate}");
        }
        // Short ones for the front plate of a US car are no shorter than this; with a blank, no
        // letter or no digit nothing is a plate, and neither is what has more than eight places.
        for other in [
            "",
            "H",
            "H-1",
            "H-A",
            "12 345",
            "SG-AB 0123",
            "SG-AB 12345",
            "OPR-XYZ 123",
            "OPR-XY 1234",
            "SG-AB 12X",
            "F-12-AB",
            "H-A 1 E E",
            "H-A 1 4/13",
            "H-A 1 0/4",
            "H-A 1 04/10 04/10",
            "04/10",
            "С-А 1",
        ] {
            assert!(!Pattern::Plate.fits(other), "{other}");
        }
    }

    #[test]
    fn accounts_by_their_check_digits() {
        for iban in [
            "DE89 3704 0044 0532 0130 00",
            "de89370400440532013000",
            "GB82 WEST 1234 5698 7654 32",
            "NO93 8601 1117 947",
            "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
        ] {
            assert!(Pattern::Iban.fits(iban), "{iban}");
        }
        for other in [
            "",
            "DE88 3704 0044 0532 0130 00",
            "DE89 3704 0044 0532 0103 00",
            "DE89 3704 0044 0532 0130 0",
            "8937040044053201300000",
            "DEAA370400440532013000",
            "DE89 3704 0044 0532 0130 00 ü",
        ] {
            assert!(!Pattern::Iban.fits(other), "{other}");
        }
    }

    #[test]
    fn employers_by_either_check_digit() {
        for number in ["09912342", "0991 2342", "09912347"] {
            assert!(Pattern::Betriebsnummer.fits(number), "{number}");
        }
        for other in [
            "",
            "09912343",
            "9912342",
            "099123420",
            "0991234A",
            "09192342",
        ] {
            assert!(!Pattern::Betriebsnummer.fits(other), "{other}");
        }
    }

    #[test]
    fn postcodes_have_five_digits() {
        for postcode in ["01067", "80331", " 80331 "] {
            assert!(Pattern::Postcode.fits(postcode), "{postcode}");
        }
        for other in ["", "8", "8033", "803311", "8033O", "٨٠٣٣١"] {
            assert!(!Pattern::Postcode.fits(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_text_fits_or_does_not(text in any::<String>()) {
            for (_, pattern) in Pattern::WORDS {
                pattern.fits(&text);
            }
        }

        #[test]
        fn two_digits_exchanged_are_noticed(digits in "[0-9]{18}", place in 0_usize..17) {
            let account = |digits: &str| -> Option<String> {
                let checked = (0..97).map(|check| format!("DE{check:02}{digits}"));
                checked.into_iter().find(|iban| Pattern::Iban.fits(iban))
            };
            let right = account(&digits).unwrap();
            let mut wrong: Vec<char> = right.chars().collect();
            wrong.swap(place + 4, place + 5);
            let wrong: String = wrong.into_iter().collect();
            prop_assert_eq!(Pattern::Iban.fits(&wrong), wrong == right);
        }
    }
}
