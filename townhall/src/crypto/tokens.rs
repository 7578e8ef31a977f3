//! Tokens of words: what an index holds in the place of what it was made of (docs/security.md 43).
//! Equal words of a group's field are equal tokens, and nothing else can be told from them without
//! the secret.

use std::fmt;

use aws_lc_rs::hmac::{self, HMAC_SHA256, Key};

use super::{CryptoError, RestKey};

/// The layout of what tokens and keys are made of.
const VERSION: &str = "amtsweg/v1";

/// The secret that all tokens of a town hall are made with.
pub struct TokenSecret(Key);

impl TokenSecret {
    /// The secret of these bytes.
    pub fn new(bytes: &[u8; RestKey::BYTES]) -> Self {
        Self(Key::new(HMAC_SHA256, bytes))
    }

    /// The key of a group's field.
    pub fn key(&self, group: &str, field: &str) -> TokenKey {
        let derived = self.derived(&format!("index-key|{group}|{field}"));
        TokenKey(Key::new(HMAC_SHA256, &derived))
    }

    /// The key that what somebody looks for is sealed with in addresses.
    pub fn address_key(&self) -> Result<RestKey, CryptoError> {
        RestKey::new(&self.derived("search-address"))
    }

    /// Names what an index was made with: this secret, and a recipe.
    pub fn fingerprint(&self, recipe: &str) -> String {
        amtsweg_core::encoding::hex(&self.derived(&format!("index-recipe|{recipe}")))
    }

    fn derived(&self, purpose: &str) -> [u8; RestKey::BYTES] {
        tag(&self.0, &format!("{VERSION}/{purpose}"))
    }
}

impl fmt::Debug for TokenSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenSecret(…)")
    }
}

/// The key that the tokens of a group's field are made with.
pub struct TokenKey(Key);

impl TokenKey {
    /// The token of a whole word: 96 bits.
    pub fn word(&self, word: &str) -> Vec<u8> {
        self.token::<12>("word", word)
    }

    /// The token of how a word begins: 24 bits, so that it may be that of other beginnings too.
    pub fn beginning(&self, letters: &str) -> Vec<u8> {
        self.token::<3>("beginning", letters)
    }

    fn token<const BYTES: usize>(&self, what: &str, of: &str) -> Vec<u8> {
        let tag = tag(&self.0, &format!("{what}|{of}"));
        tag.iter().copied().take(BYTES).collect()
    }
}

fn tag(key: &Key, text: &str) -> [u8; RestKey::BYTES] {
    let mut bytes = [0; RestKey::BYTES];
    for (byte, of_tag) in bytes
        .iter_mut()
        .zip(hmac::sign(key, text.as_bytes()).as_ref())
    {
        *byte = *of_tag;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_secret_group_field_and_kind_has_its_own_tokens() {
        let secrets = [[1; 32], [2; 32]].map(|bytes| TokenSecret::new(&bytes));
        let mut tokens = BTreeSet::new();
        for secret in &secrets {
            for (group, field) in [("a", "names"), ("b", "names"), ("a", "dates")] {
                let key = secret.key(group, field);
                assert_eq!(key.word("ada"), secret.key(group, field).word("ada"));
                assert_eq!(key.word("ada").len(), 12);
                assert_eq!(key.beginning("ada").len(), 3);
                assert!(tokens.insert(key.word("ada")));
                assert!(tokens.insert(key.beginning("ada")));
            }
        }
        let [one, other] = &secrets;
        assert_ne!(one.fingerprint("x"), other.fingerprint("x"));
        assert_ne!(one.fingerprint("x"), one.fingerprint("y"));
    }

    #[test]
    fn the_address_opens_with_the_same_secret_alone() {
        let sealed = TokenSecret::new(&[1; 32])
            .address_key()
            .unwrap()
            .seal("here", b"Ada")
            .unwrap();
        let open = |byte| {
            let key = TokenSecret::new(&[byte; 32]).address_key().unwrap();
            key.open("here", &sealed)
        };
        assert_eq!(open(1).unwrap(), b"Ada");
        assert!(open(2).is_err());
    }
}
