//! Encryption of what lies on a disk: AES-256-GCM under a random IV.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use super::{CryptoError, random};

/// How a sealed value begins; another one would be laid out otherwise.
const LAYOUT: u8 = 1;
/// The layout and the IV.
const HEAD: usize = 1 + NONCE_LEN;

/// A key for what lies on a disk.
pub struct RestKey(LessSafeKey);

impl RestKey {
    /// So long is a key, in bytes.
    pub const BYTES: usize = 32;

    /// A key of these bytes.
    pub fn new(bytes: &[u8; Self::BYTES]) -> Result<Self, CryptoError> {
        Ok(Self(LessSafeKey::new(UnboundKey::new(
            &AES_256_GCM,
            bytes,
        )?)))
    }

    /// Seals a value. `place` says what it is and where it lies: at another place it does not open.
    pub fn seal(&self, place: &str, value: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let iv = random::<NONCE_LEN>()?;
        let tag_length = AES_256_GCM.tag_len();
        let mut sealed = Vec::with_capacity(HEAD + value.len() + tag_length);
        sealed.push(LAYOUT);
        sealed.extend_from_slice(&iv);
        sealed.extend_from_slice(value);
        let nonce = Nonce::assume_unique_for_key(iv);
        let text = sealed.get_mut(HEAD..).ok_or(CryptoError)?;
        let tag = self
            .0
            .seal_in_place_separate_tag(nonce, Aad::from(place.as_bytes()), text)?;
        sealed.extend_from_slice(tag.as_ref());
        Ok(sealed)
    }

    /// Opens what was sealed at this place.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let (&layout, rest) = sealed.split_first().ok_or(CryptoError)?;
        let (iv, text) = rest.split_at_checked(NONCE_LEN).ok_or(CryptoError)?;
        if layout != LAYOUT {
            return Err(CryptoError);
        }
        let nonce = Nonce::try_assume_unique_for_key(iv)?;
        let mut text = text.to_vec();
        let length = self
            .0
            .open_in_place(nonce, Aad::from(place.as_bytes()), &mut text)?
            .len();
        text.truncate(length);
        Ok(text)
    }
}

impl fmt::Debug for RestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RestKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_sealed_opens_at_its_place_alone(
            value in prop::collection::vec(any::<u8>(), 0..200), bit in any::<prop::sample::Index>()
        ) {
            let key = RestKey::new(&[7; RestKey::BYTES]).unwrap();
            let sealed = key.seal("here|1", &value).unwrap();
            prop_assert_eq!(&key.open("here|1", &sealed).unwrap(), &value);
            prop_assert!(key.open("here|2", &sealed).is_err());
            prop_assert!(RestKey::new(&[8; RestKey::BYTES]).unwrap().open("here|1", &sealed).is_err());
            prop_assert!(value.len() < 4 || !sealed.windows(value.len()).any(|part| part == value));
            let mut other = sealed;
            let at = bit.index(other.len() * 8);
            other[at / 8] ^= 1 << (at % 8);
            prop_assert!(key.open("here|1", &other).is_err());
            let shorter = &other[..at / 8];
            prop_assert!(key.open("here|1", shorter).is_err());
        }
    }

    #[test]
    fn no_value_is_sealed_twice_alike() {
        let key = RestKey::new(&[7; RestKey::BYTES]).unwrap();
        assert_ne!(key.seal("a", b"b").unwrap(), key.seal("a", b"b").unwrap());
    }
}
