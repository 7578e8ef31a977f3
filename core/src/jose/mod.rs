//! JOSE as FIT-Connect wants it, and nothing more of it.
//!
//! Serialisation and strict parsing of compact JWE (RFC 7516), compact JWS (RFC 7515) and public
//! RSA keys (RFC 7517). Encrypting, decrypting, signing and verifying are the platform's: these
//! modules say *what* is encrypted, authenticated or signed.

mod direct;
mod jwe;
mod jwk;
mod jws;

pub use direct::{DIRECT_ALG, DirectHeader, DirectJwe, DirectParts};
pub use jwe::{CompactJwe, ENC, JweHeader, JweParts, KEY_ALG};
pub use jwk::{KeyUse, PublicJwk, is_key_id};
pub use jws::{CompactJws, JwsHeader, SIGNATURE_ALG, signing_input};

/// Why a text is not acceptable JOSE. Never holds any of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JoseError {
    /// Not the right number of segments.
    #[error("not a compact serialisation: expected {expected} segments")]
    Segments {
        /// 3 for a JWS, 5 for a JWE.
        expected: usize,
    },
    /// A segment is not canonical base64url.
    #[error("segment {segment} is not canonical base64url")]
    Encoding {
        /// Counted from 1.
        segment: usize,
    },
    /// The header is not a JSON object with exactly the members allowed, each once.
    #[error("the protected header is not a JSON object of exactly the allowed members")]
    Header,
    /// The header names an algorithm that is not the one allowed here.
    #[error("the algorithm is not the one required here")]
    Algorithm,
    /// A segment has the wrong length for the algorithm.
    #[error("segment {segment} has the wrong length")]
    Length {
        /// Counted from 1.
        segment: usize,
    },
    /// The whole is longer than allowed.
    #[error("longer than allowed")]
    TooLong,
    /// A key that is not an RSA-4096 public key of the shape required.
    #[error("not an RSA-4096 public key of the required shape")]
    Key,
}

/// Splits a compact serialisation and decodes each segment.
fn decode_segments<const N: usize>(text: &str) -> Result<[Vec<u8>; N], JoseError> {
    let mut segments = std::array::from_fn(|_| Vec::new());
    let mut count = 0;
    for part in text.split('.') {
        let slot = segments
            .get_mut(count)
            .ok_or(JoseError::Segments { expected: N })?;
        count += 1;
        *slot = crate::encoding::from_base64url(part)
            .map_err(|_| JoseError::Encoding { segment: count })?;
    }
    if count == N {
        Ok(segments)
    } else {
        Err(JoseError::Segments { expected: N })
    }
}
