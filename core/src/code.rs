//! The one code of a case, and what is derived from it (docs/security.md 7).

use std::{fmt, str::FromStr};

use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::{
    encoding::base64url,
    form::clean::plain,
    hash::sha256_base64url,
    id::{CaseId, DestinationId, DraftId},
};

/// Crockford's base32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_BYTES: usize = 15;
const SYMBOLS: usize = 24;
const GROUP: usize = 5;

/// The secret of a case: 120 random bits, shown as 24 symbols and a check symbol in five groups
/// of five. Whoever knows it can continue the draft and read the case's events and replies.
///
/// Serialises as it is shown, inside a draft, which is encrypted; never anywhere else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseCode([u8; SECRET_BYTES]);

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Not 25 symbols.
    #[error("a code has 25 symbols, this has {found}")]
    Length {
        /// How many symbols were found, hyphens and spaces not counted.
        found: usize,
    },
    /// A symbol that no code has.
    #[error("symbol {position} does not occur in codes")]
    Symbol {
        /// Counted from 1, hyphens and spaces not counted.
        position: usize,
    },
    /// The check symbol does not fit: something is mistyped.
    #[error("the check symbol does not fit: a symbol is mistyped")]
    Check,
}

impl CaseCode {
    /// A code from 15 random bytes; `None` for the few values whose check symbol would lie
    /// outside the alphabet: draw again.
    pub fn from_random(bytes: [u8; SECRET_BYTES]) -> Option<Self> {
        (check_value(&bytes) < 32).then_some(Self(bytes))
    }

    /// The case's id.
    pub fn case_id(&self, destination_id: DestinationId) -> CaseId {
        CaseId::from_random(self.derive_id("case-id", destination_id))
    }

    /// The bearer token that opens the case's events.
    pub fn access_token(&self, destination_id: DestinationId) -> AccessToken {
        AccessToken(base64url(&self.derive("access-token", destination_id)))
    }

    /// The symmetric key for replies, 32 bytes.
    pub fn reply_key(&self, destination_id: DestinationId) -> [u8; 32] {
        self.derive("reply-key", destination_id)
    }

    /// The id under which the draft is parked at the edge.
    pub fn draft_id(&self, destination_id: DestinationId) -> DraftId {
        DraftId::from_random(self.derive_id("draft-id", destination_id))
    }

    /// The bearer token that reads, writes and deletes the parked draft.
    pub fn draft_token(&self, destination_id: DestinationId) -> AccessToken {
        AccessToken(base64url(&self.derive("draft-token", destination_id)))
    }

    /// The symmetric key of the parked draft and of the draft file, 32 bytes.
    pub fn draft_key(&self, destination_id: DestinationId) -> [u8; 32] {
        self.derive("draft-key", destination_id)
    }

    fn derive_id(&self, label: &str, destination_id: DestinationId) -> [u8; 16] {
        let mut id = [0; 16];
        id.copy_from_slice(&self.derive(label, destination_id)[..16]);
        id
    }

    fn derive(&self, label: &str, destination_id: DestinationId) -> [u8; 32] {
        let mut info = format!("amtsweg/v1/{label}").into_bytes();
        info.push(0);
        info.extend_from_slice(destination_id.to_string().as_bytes());
        let mut output = [0; 32];
        // 32 bytes are well below HKDF's limit, the only error there is.
        let _ = Hkdf::<Sha256>::new(None, &self.0).expand(&info, &mut output);
        output
    }

    fn symbols(&self) -> [u8; SYMBOLS + 1] {
        let mut symbols = [0; SYMBOLS + 1];
        for (five_bytes, eight_symbols) in self.0.chunks(5).zip(symbols.chunks_mut(8)) {
            let bits = five_bytes
                .iter()
                .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for (index, symbol) in eight_symbols.iter_mut().enumerate() {
                *symbol = ALPHABET[(bits >> (35 - 5 * index) & 31) as usize];
            }
        }
        symbols[SYMBOLS] = ALPHABET[usize::from(check_value(&self.0) & 31)];
        symbols
    }
}

/// The value modulo 37.
fn check_value(bytes: &[u8; SECRET_BYTES]) -> u8 {
    let rest = bytes
        .iter()
        .fold(0_u16, |rest, byte| (rest * 256 + u16::from(*byte)) % 37);
    u8::try_from(rest).unwrap_or(u8::MAX)
}

impl fmt::Display for CaseCode {
    /// Five groups of five, joined by hyphens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, symbol) in self.symbols().into_iter().enumerate() {
            if index > 0 && index % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(symbol))?;
        }
        Ok(())
    }
}

impl FromStr for CaseCode {
    type Err = CodeError;

    /// Takes small letters, hyphens and spaces anywhere, O, I, L for 0, 1, 1, and the link that
    /// the code is handed on by.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let text = plain(text.rsplit('#').next().unwrap_or_default());
        let symbols: Vec<char> = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        if symbols.len() != SYMBOLS + 1 {
            return Err(CodeError::Length {
                found: symbols.len(),
            });
        }
        let mut values = [0_u8; SYMBOLS + 1];
        for (index, (symbol, value)) in symbols.iter().zip(&mut values).enumerate() {
            let symbol = match symbol.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            *value = ALPHABET
                .iter()
                .position(|known| char::from(*known) == symbol)
                .and_then(|position| u8::try_from(position).ok())
                .ok_or(CodeError::Symbol {
                    position: index + 1,
                })?;
        }
        let mut bytes = [0; SECRET_BYTES];
        for (eight_symbols, five_bytes) in values.chunks(8).zip(bytes.chunks_mut(5)) {
            let bits = eight_symbols
                .iter()
                .fold(0_u64, |bits, value| bits << 5 | u64::from(*value));
            five_bytes.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        if check_value(&bytes) == values[SYMBOLS] {
            Ok(Self(bytes))
        } else {
            Err(CodeError::Check)
        }
    }
}

impl TryFrom<String> for CaseCode {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<CaseCode> for String {
    fn from(code: CaseCode) -> Self {
        code.to_string()
    }
}

impl fmt::Debug for CaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseCode(…)")
    }
}

/// A bearer token, for a case's events or for a parked draft: 32 bytes as base64url.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(String);

impl AccessToken {
    /// The token itself, for the `Authorization` header and nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the edge keeps and compares; of a case's events, `caseAccess`.
    pub fn case_access(&self) -> String {
        sha256_base64url(self.0.as_bytes())
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(bytes: [u8; 15]) -> CaseCode {
        CaseCode::from_random(bytes).unwrap()
    }

    /// These values are for ever: a code on paper must open its case in every later version.
    #[test]
    fn known_answers() {
        let code = code([7; 15]);
        let destination: DestinationId = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11".parse().unwrap();
        assert_eq!(code.to_string(), "0W3GE-1R70W-3GE1R-70W3G-E1R7N");
        assert_eq!(
            code.case_id(destination).to_string(),
            "136ca568-55f1-4187-8edc-e9949a30fb4b"
        );
        assert_eq!(
            code.access_token(destination).case_access(),
            "EXcplvYvqap-2SLCzWjZKRr4sQVwgOZd4Ey_PoyRQo8"
        );
        assert_eq!(
            base64url(&code.reply_key(destination)),
            "cXgAZDbst2JQxMYN9Y0Us_zsoiZTWl2-u5PwAn2g2fo"
        );
        assert_eq!(
            code.draft_id(destination).to_string(),
            "93432289-83ea-4cea-8ddb-558191256a58"
        );
        assert_eq!(
            code.draft_token(destination).reveal(),
            "fjsWzDVdOIFb9QCZW9QD29Vc9LHrH-F3_kp-xSl7MUE"
        );
        assert_eq!(
            base64url(&code.draft_key(destination)),
            "_TdMyWGzdoLWJyFL9tKQOAZYxFo7-g8o4OVgSgm4Dw8"
        );
    }

    /// All that one code gives at one destination, as bytes.
    fn derived(code: &CaseCode, destination: DestinationId) -> [[u8; 32]; 6] {
        let bytes = |text: &str| -> [u8; 32] {
            let bytes = crate::encoding::from_base64url(text).unwrap();
            bytes.try_into().unwrap()
        };
        // Ids are cut to 16 bytes and hold six fixed bits: the derived bytes that they begin with.
        let id = |text: String, label: &str| {
            let whole = code.derive(label, destination);
            let uuid = uuid::Builder::from_random_bytes(whole[..16].try_into().unwrap());
            assert_eq!(uuid.into_uuid().to_string(), text);
            whole
        };
        [
            id(code.case_id(destination).to_string(), "case-id"),
            bytes(code.access_token(destination).reveal()),
            code.reply_key(destination),
            id(code.draft_id(destination).to_string(), "draft-id"),
            bytes(code.draft_token(destination).reveal()),
            code.draft_key(destination),
        ]
    }

    #[test]
    fn reads_what_people_write() {
        let code = code([7; 15]);
        let text = code.to_string();
        for spelling in [
            text.to_lowercase(),
            text.replace('-', " "),
            text.replace('-', ""),
            text.replace('1', "l").replace('0', "o"),
            text.replace('1', "I"),
            text.replace('-', "\u{2011}"),
            format!("\u{2068}{text}\u{2069}\u{a0}"),
            format!("https://antrag.example.org/de/vorgang/#{text}"),
        ] {
            assert!(spelling.parse::<CaseCode>().unwrap() == code, "{spelling}");
        }
        assert_eq!("".parse::<CaseCode>(), Err(CodeError::Length { found: 0 }));
        let wrong = text.replacen('G', "U", 1);
        assert_eq!(
            wrong.parse::<CaseCode>(),
            Err(CodeError::Symbol { position: 4 })
        );
    }

    #[test]
    fn ids_of_different_destinations_are_unrelated() {
        let code = code([7; 15]);
        let one = DestinationId::from_random([1; 16]);
        let two = DestinationId::from_random([2; 16]);
        assert_ne!(code.case_id(one), code.case_id(two));
        assert!(code.access_token(one) != code.access_token(two));
        for (left, right) in derived(&code, one).iter().zip(derived(&code, two)) {
            assert!(differ(left, &right));
        }
    }

    /// Whether about half of the bits differ: less than a quarter, or more than three, happens
    /// by chance once in 10^15.
    fn differ(left: &[u8; 32], right: &[u8; 32]) -> bool {
        let bits: u32 = left
            .iter()
            .zip(right)
            .map(|(a, b)| (a ^ b).count_ones())
            .sum();
        (64..=192).contains(&bits)
    }

    #[test]
    fn serialises_as_it_is_shown() {
        let code = code([7; 15]);
        let json = serde_json::to_string(&code).unwrap();
        assert_eq!(json, r#""0W3GE-1R70W-3GE1R-70W3G-E1R7N""#);
        assert!(serde_json::from_str::<CaseCode>(&json).unwrap() == code);
        let wrong = serde_json::from_str::<CaseCode>(r#""0W3GE-1R70W-3GE1R-70W3G-E1R7M""#);
        assert!(!wrong.unwrap_err().to_string().contains("0W3GE"));
    }

    proptest! {
        #[test]
        fn labels_give_unrelated_values(bytes: [u8; 15], destination: [u8; 16]) {
            if let Some(code) = CaseCode::from_random(bytes) {
                let values = derived(&code, DestinationId::from_random(destination));
                for (index, value) in values.iter().enumerate() {
                    for other in &values[..index] {
                        prop_assert!(differ(value, other));
                    }
                }
            }
        }

        #[test]
        fn round_trips(bytes: [u8; 15]) {
            if let Some(code) = CaseCode::from_random(bytes) {
                prop_assert!(code.to_string().parse::<CaseCode>().unwrap() == code);
            }
        }

        /// A wrong symbol changes the value by less than 32 times a power of 32, which the prime 37
        /// never divides.
        #[test]
        fn catches_every_single_mistake(bytes: [u8; 15], position in 0_usize..25, other in 0_usize..32) {
            if let Some(code) = CaseCode::from_random(bytes) {
                let mut symbols = code.symbols();
                let wrong = ALPHABET[other];
                prop_assume!(symbols[position] != wrong);
                symbols[position] = wrong;
                let text = String::from_utf8(symbols.to_vec()).unwrap();
                prop_assert_eq!(text.parse::<CaseCode>(), Err(CodeError::Check));
            }
        }

        #[test]
        fn never_panics(text in ".{0,40}") {
            let _ = text.parse::<CaseCode>();
        }
    }
}
