//! Public RSA-4096 keys as JWK.

use serde::{Deserialize, Serialize};

use super::{JoseError, KEY_ALG, SIGNATURE_ALG};
use crate::{encoding::from_base64url, hash::sha256_base64url};

/// A modulus of 4096 bits, in bytes.
const MODULUS_BYTES: usize = 512;

/// What a key is for. No key is for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyUse {
    /// Content keys are encrypted to it (`wrapKey`, RSA-OAEP-256).
    #[serde(rename = "enc")]
    Encryption,
    /// It signs events and the trust JWS (`verify`, PS512).
    #[serde(rename = "sig")]
    Signature,
}

/// A public key in the shape of FIT-Connect's API: RSA-4096 with the exponent 65537, `key_ops`
/// one of `wrapKey` and `verify`, and the `alg` that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawJwk")]
pub struct PublicJwk {
    kty: String,
    key_ops: Vec<String>,
    alg: String,
    kid: String,
    n: String,
    e: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    x5c: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct RawJwk {
    kty: String,
    key_ops: Vec<String>,
    alg: String,
    kid: String,
    n: String,
    e: String,
    x5c: Option<Vec<String>>,
}

impl PublicJwk {
    /// A key from its modulus (big-endian, 512 bytes); the exponent is 65537.
    ///
    /// # Errors
    /// [`JoseError::Key`] when modulus or kid do not fit.
    pub fn new(kid: &str, key_use: KeyUse, modulus: &[u8]) -> Result<Self, JoseError> {
        let (op, alg) = match key_use {
            KeyUse::Encryption => ("wrapKey", KEY_ALG),
            KeyUse::Signature => ("verify", SIGNATURE_ALG),
        };
        RawJwk {
            kty: "RSA".into(),
            key_ops: vec![op.into()],
            alg: alg.into(),
            kid: kid.into(),
            n: crate::encoding::base64url(modulus),
            e: "AQAB".into(),
            x5c: None,
        }
        .try_into()
    }

    /// The key's id, 8 to 64 characters.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// What the key is for.
    pub fn key_use(&self) -> KeyUse {
        if self.alg == KEY_ALG {
            KeyUse::Encryption
        } else {
            KeyUse::Signature
        }
    }

    /// The modulus, big-endian, as base64url.
    pub fn n(&self) -> &str {
        &self.n
    }

    /// The public exponent as base64url: always `AQAB`.
    pub fn e(&self) -> &str {
        &self.e
    }

    /// The thumbprint of RFC 7638: SHA-256 over the required members, base64url.
    pub fn thumbprint(&self) -> String {
        let canonical = format!(r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#, self.e, self.n);
        sha256_base64url(canonical.as_bytes())
    }
}

/// Whether a text can be a key's id: 8 to 64 letters, digits, hyphens and underscores. What passes
/// can stand in an address as it is.
pub fn is_key_id(text: &str) -> bool {
    (8..=64).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl TryFrom<RawJwk> for PublicJwk {
    type Error = JoseError;

    fn try_from(raw: RawJwk) -> Result<Self, JoseError> {
        let RawJwk {
            kty,
            key_ops,
            alg,
            kid,
            n,
            e,
            x5c,
        } = raw;
        let op = match alg.as_str() {
            KEY_ALG => "wrapKey",
            SIGNATURE_ALG => "verify",
            _ => return Err(JoseError::Algorithm),
        };
        let modulus = from_base64url(&n).map_err(|_| JoseError::Key)?;
        let sound = kty == "RSA"
            && e == "AQAB"
            && key_ops == [op]
            && is_key_id(&kid)
            && modulus.len() == MODULUS_BYTES
            && modulus[0] & 0x80 != 0;
        if sound {
            Ok(Self {
                kty,
                key_ops,
                alg,
                kid,
                n,
                e,
                x5c,
            })
        } else {
            Err(JoseError::Key)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thumbprint_is_rfc_7638s() {
        // RFC 7638 § 3.1 has a 2048-bit key; the canonical form is what is at stake.
        let key = PublicJwk::new("key-00000001", KeyUse::Signature, &[0xff; 512]).unwrap();
        let canonical = format!(
            r#"{{"e":"AQAB","kty":"RSA","n":"{}"}}"#,
            crate::encoding::base64url(&[0xff; 512])
        );
        assert_eq!(key.thumbprint(), sha256_base64url(canonical.as_bytes()));
    }

    #[test]
    fn refuses_other_keys() {
        assert!(PublicJwk::new("key-00000001", KeyUse::Encryption, &[0xff; 256]).is_err());
        assert!(PublicJwk::new("key-00000001", KeyUse::Encryption, &[0x7f; 512]).is_err());
        assert!(PublicJwk::new("short", KeyUse::Encryption, &[0xff; 512]).is_err());
        assert!(PublicJwk::new("../../etc/passwd", KeyUse::Encryption, &[0xff; 512]).is_err());
        let key = PublicJwk::new("key-00000001", KeyUse::Encryption, &[0xff; 512]).unwrap();
        let json = serde_json::to_string(&key).unwrap();
        assert!(serde_json::from_str::<PublicJwk>(&json).is_ok());
        for (from, to) in [
            ("wrapKey", "verify"),
            ("RSA-OAEP-256", "RSA-OAEP"),
            ("AQAB", "Aw"),
        ] {
            assert!(
                serde_json::from_str::<PublicJwk>(&json.replace(from, to)).is_err(),
                "{to}"
            );
        }
    }
}
