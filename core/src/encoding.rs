//! Canonical base64url (RFC 4648 § 5, no padding) and lower-case hexadecimal.

use std::fmt::Write as _;

use base64ct::{Base64UrlUnpadded, Encoding as _};

/// A text that is not canonical base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not canonical base64url without padding")]
pub struct Base64UrlError;

/// Encodes bytes as base64url without padding.
pub fn base64url(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// Decodes base64url; refuses padding, white space and non-zero trailing bits, so that every
/// value has exactly one spelling.
pub fn from_base64url(text: &str) -> Result<Vec<u8>, Base64UrlError> {
    let bytes = Base64UrlUnpadded::decode_vec(text).map_err(|_| Base64UrlError)?;
    // The decoder's word on trailing bits is not part of its contract; the spelling is of ours. Four
    // letters are three bytes, with no bits left: only the last ones can be spelled otherwise.
    let last_bytes = bytes.get(bytes.len() - bytes.len() % 3..);
    let last_letters = text.get(text.len() - text.len() % 4..);
    if last_bytes.map(base64url).as_deref() == last_letters {
        Ok(bytes)
    } else {
        Err(Base64UrlError)
    }
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Compares two byte strings in a time that depends on their lengths only.
pub fn equal_in_constant_time(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len()
        && left
            .iter()
            .zip(right)
            .fold(0_u8, |difference, (a, b)| difference | (a ^ b))
            == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn refuses_a_second_spelling_of_the_same_bytes() {
        assert_eq!(from_base64url("QQ").unwrap(), b"A");
        for spelling in ["QR", "QQ==", "Q Q", "QQ\n", "Q", "QQ+/"] {
            assert_eq!(
                from_base64url(spelling),
                Err(Base64UrlError),
                "{spelling:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn round_trips(bytes: Vec<u8>) {
            prop_assert_eq!(from_base64url(&base64url(&bytes)).unwrap(), bytes);
        }

        #[test]
        fn whatever_decodes_has_that_one_spelling(text in "[A-Za-z0-9_-]{0,40}") {
            if let Ok(bytes) = from_base64url(&text) {
                prop_assert_eq!(base64url(&bytes), text);
            }
        }
    }
}
