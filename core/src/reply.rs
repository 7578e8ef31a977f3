//! What the town hall tells the sender alone: sealed under keys that come from the reply key, which the sender
//! has put into the context of the application (docs/security.md 13, 30).

use std::fmt;

use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::{
    encoding::from_base64url,
    hash::sha256_base64url,
    id::{CaseId, DestinationId},
    jose::DirectHeader,
    number::ShortNumber,
};

/// The length of a reply key, in bytes.
pub const REPLY_KEY_BYTES: usize = 32;
/// What a case is called is as long as this before it is sealed, whatever it is called.
pub const CASE_NAME_BYTES: usize = 128;
/// The media type of what a case is called.
const CASE_NAME_TYPE: &str = "application/json";

/// The symmetric key for what the town hall tells the sender.
#[derive(Clone, PartialEq, Eq)]
pub struct ReplyKey([u8; REPLY_KEY_BYTES]);

impl ReplyKey {
    /// The key of these bytes.
    pub fn new(bytes: [u8; REPLY_KEY_BYTES]) -> Self {
        Self(bytes)
    }

    /// The key as it stands in the context; `None` for what is no key.
    pub fn from_context(text: &str) -> Option<Self> {
        Some(Self(from_base64url(text).ok()?.try_into().ok()?))
    }

    /// By which the sender knows that something is sealed under this key. It tells nothing of the key.
    pub fn kid(&self) -> String {
        sha256_base64url(&[&b"amtsweg/v1/kid\0"[..], &self.0].concat())
    }

    /// The key that seals what this case is called, 32 bytes.
    pub fn case_number_key(&self, destination_id: DestinationId, case_id: CaseId) -> [u8; 32] {
        self.derive("case-number", destination_id, case_id)
    }

    fn derive(&self, label: &str, destination_id: DestinationId, case_id: CaseId) -> [u8; 32] {
        let info = format!("amtsweg/v1/{label}\0{destination_id}\0{case_id}");
        let mut output = [0; 32];
        // 32 bytes are well below HKDF's limit, the only error there is.
        let _ = Hkdf::<Sha256>::new(None, &self.0).expand(info.as_bytes(), &mut output);
        output
    }
}

impl fmt::Debug for ReplyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyKey(…)")
    }
}

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
    use crate::{encoding::base64url, number::Letters};

    fn name(service: Option<&str>) -> CaseName {
        CaseName {
            number: ShortNumber::new(Letters::GENERAL, 2026, 481).unwrap(),
            service: service.map(str::to_owned),
        }
    }

    /// For ever: other programs derive the same.
    #[test]
    fn known_answers() {
        let key = ReplyKey::new([7; 32]);
        let destination: DestinationId = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11".parse().unwrap();
        let case: CaseId = "136ca568-55f1-4187-8edc-e9949a30fb4b".parse().unwrap();
        assert_eq!(key.kid(), "P4prisCukve5gRB3mO_4casvTwRottCN_zT0luiNHR4");
        assert_eq!(
            base64url(&key.case_number_key(destination, case)),
            "cAnB7aU_LweBgR7xxBuKCQtFZ5ZJ-GXbkIMAJLViyUE"
        );
        let other = CaseId::from_random([1; 16]);
        assert_ne!(
            key.case_number_key(destination, case),
            key.case_number_key(destination, other)
        );
        assert_eq!(format!("{key:?}"), "ReplyKey(…)");
    }

    #[test]
    fn a_key_is_32_bytes() {
        let text = base64url(&[7; 32]);
        assert_eq!(ReplyKey::from_context(&text), Some(ReplyKey::new([7; 32])));
        for other in ["", "x", &base64url(&[7; 31]), &format!("{text}=")] {
            assert_eq!(ReplyKey::from_context(other), None);
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
        fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), text in ".{0,80}") {
            let _ = CaseName::from_plaintext(&bytes);
            let _ = ReplyKey::from_context(&text);
        }
    }
}
