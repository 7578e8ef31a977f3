//! What a case is called, which the accept event tells the sender.

use serde::{Deserialize, Serialize};

use super::ReplyKey;
use crate::{jose::DirectHeader, number::ShortNumber};

/// What a case is called is as long as this before it is sealed, whatever it is called.
pub const CASE_NAME_BYTES: usize = 128;
/// The media type of what a case is called.
const CASE_NAME_TYPE: &str = "application/json";

/// What a case is called when people speak of it: what the accept event tells the sender.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CaseName {
    /// Its number.
    pub number: ShortNumber,
    /// Its service, for whoever has nothing but the case's code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

impl CaseName {
    /// The header that it is sealed with.
    pub fn header(key: &ReplyKey) -> DirectHeader {
        DirectHeader::new(&key.kid(), CASE_NAME_TYPE)
    }

    /// What is sealed: JSON and spaces behind it, always of one length, so that nobody on the way tells one
    /// case from another by it. A service whose id is too long for that is left out.
    pub fn to_plaintext(&self) -> [u8; CASE_NAME_BYTES] {
        let json = |name: &Self| serde_json::to_vec(name).unwrap_or_default();
        let mut bytes = json(self);
        if bytes.len() > CASE_NAME_BYTES {
            bytes = json(&Self {
                service: None,
                ..self.clone()
            });
        }
        let mut plaintext = [b' '; CASE_NAME_BYTES];
        // A number alone always fits.
        for (place, byte) in plaintext.iter_mut().zip(bytes) {
            *place = byte;
        }
        plaintext
    }

    /// Reads what was sealed; `None` for what is none.
    pub fn from_plaintext(plaintext: &[u8]) -> Option<Self> {
        if plaintext.len() != CASE_NAME_BYTES {
            return None;
        }
        serde_json::from_slice(plaintext).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::number::Letters;

    fn name(service: Option<&str>) -> CaseName {
        CaseName {
            number: ShortNumber::new(Letters::GENERAL, 2026, 481).unwrap(),
            service: service.map(str::to_owned),
        }
    }

    #[test]
    fn what_a_case_is_called_reads_back() {
        for service in [None, Some("einbuergerung"), Some(&*"s".repeat(60))] {
            let name = name(service);
            assert_eq!(CaseName::from_plaintext(&name.to_plaintext()), Some(name));
        }
        let long = name(Some(&"s".repeat(CASE_NAME_BYTES)));
        assert_eq!(
            CaseName::from_plaintext(&long.to_plaintext()),
            Some(name(None))
        );
        assert_eq!(CaseName::from_plaintext(b"{}"), None);
        assert_eq!(CaseName::from_plaintext(&[b' '; CASE_NAME_BYTES]), None);
    }

    proptest! {
        #[test]
        fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = CaseName::from_plaintext(&bytes);
        }
    }
}
