//! What the town hall tells the sender alone: sealed under keys that come from the reply key, which the sender
//! has put into the context of the application (docs/security.md 13, 30 to 32).
//!
//! | module | what |
//! |---|---|
//! | `case_name` | what the case is called, in the accept event |
//! | `manifest` | what a reply says, and what it belongs to |
//! | `archive` | a reply with its files as bytes of a few lengths only, in parts |

mod archive;
mod case_name;
mod manifest;

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;

pub use self::{
    archive::{ARCHIVE_BYTES, Archive, ArchiveError, PART_BYTES, PART_TYPE},
    case_name::{CASE_NAME_BYTES, CaseName},
    manifest::{CaseState, ChainHead, Manifest, Mismatch, Purpose, ReplyFile, ReplyKind, Words},
};
use crate::{
    encoding::from_base64url,
    hash::sha256_base64url,
    id::{CaseId, DestinationId, ReplyId},
    jose::DirectHeader,
};

/// The length of a reply key, in bytes.
pub const REPLY_KEY_BYTES: usize = 32;

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
        self.derive(&format!("case-number\0{destination_id}\0{case_id}"))
    }

    /// The key that seals a part of a reply, counted from 0; 32 bytes.
    pub fn part_key(
        &self,
        destination_id: DestinationId,
        case_id: CaseId,
        reply_id: ReplyId,
        index: usize,
    ) -> [u8; 32] {
        self.derive(&format!(
            "reply\0{destination_id}\0{case_id}\0{reply_id}\0{index}"
        ))
    }

    /// The header that a part of a reply is sealed with.
    pub fn part_header(&self) -> DirectHeader {
        DirectHeader::new(&self.kid(), PART_TYPE)
    }

    fn derive(&self, of: &str) -> [u8; 32] {
        let info = format!("amtsweg/v1/{of}");
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::encoding::base64url;

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
        let reply: ReplyId = "5d0c2b7e-41e6-4f0a-8c43-0a8f0c7b9d10".parse().unwrap();
        let parts = [0, 1].map(|index| key.part_key(destination, case, reply, index));
        assert_eq!(
            parts.map(|part| base64url(&part)),
            [
                "318c2rQDVWshU_ZWYSN8Y_9KRxoEfF9LHvWJIOSwRKo",
                "jJrQZIVNLbS_pA3LnRlMmHPo1Jyl2LWUdpThXTXo7Is"
            ]
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

    proptest! {
        #[test]
        fn never_panics(text in ".{0,80}") {
            let _ = ReplyKey::from_context(&text);
        }
    }
}
