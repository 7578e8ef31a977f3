//! Compact JWE under a key that both sides have already: `dir` and A256GCM (docs/security.md 13, 30).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{ENC, JoseError, decode_segments};
use crate::{encoding::base64url, hash::sha256_base64url, limits::MAX_JWE_BYTES};

/// The one key management algorithm: the key is shared, and none is sent along.
pub const DIRECT_ALG: &str = "dir";

const IV_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// The protected header: these four members and no others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectHeader {
    /// Always [`DIRECT_ALG`].
    pub alg: String,
    /// Always [`ENC`].
    pub enc: String,
    /// The id of the secret that the key is derived from.
    pub kid: String,
    /// The media type of the plaintext.
    pub cty: String,
}

impl DirectHeader {
    /// A header for a plaintext of the media type `cty`, by the secret `kid`.
    pub fn new(kid: &str, cty: &str) -> Self {
        Self {
            alg: DIRECT_ALG.into(),
            enc: ENC.into(),
            kid: kid.into(),
            cty: cty.into(),
        }
    }

    /// The first segment, which is also the additional authenticated data (RFC 7516 § 5.1).
    pub fn protected(&self) -> String {
        // Four strings always serialise.
        base64url(serde_json::to_string(self).unwrap_or_default().as_bytes())
    }
}

/// What an implementation of the cryptography hands in to make a [`DirectJwe`], or takes out to open one.
#[derive(Clone, PartialEq, Eq)]
pub struct DirectParts {
    /// The first segment, encoded: the additional authenticated data.
    pub protected: String,
    /// 12 random bytes.
    pub iv: [u8; IV_BYTES],
    /// The ciphertext and behind it the tag of 16 bytes, as implementations of AES-GCM give and take them.
    pub sealed: Vec<u8>,
}

/// A compact JWE of this kind that was checked for form: five canonical segments, the second one empty, and a
/// header of exactly the allowed members.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DirectJwe {
    text: String,
    header: DirectHeader,
}

impl DirectJwe {
    /// Puts the parts together.
    ///
    /// # Errors
    /// When they do not form a JWE that [`DirectJwe::from_str`] would take.
    pub fn assemble(parts: &DirectParts) -> Result<Self, JoseError> {
        let end = parts.sealed.len().saturating_sub(TAG_BYTES);
        let (ciphertext, tag) = parts
            .sealed
            .split_at_checked(end)
            .ok_or(JoseError::Length { segment: 5 })?;
        [
            parts.protected.clone(),
            String::new(),
            base64url(&parts.iv),
            base64url(ciphertext),
            base64url(tag),
        ]
        .join(".")
        .parse()
    }

    /// The protected header.
    pub fn header(&self) -> &DirectHeader {
        &self.header
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// SHA-256 of the whole text, base64url: what an event commits to.
    pub fn hash(&self) -> String {
        sha256_base64url(self.text.as_bytes())
    }

    /// Takes the JWE apart for opening.
    pub fn parts(&self) -> Result<DirectParts, JoseError> {
        let [_, _, iv, mut sealed, tag] = decode_segments(&self.text)?;
        sealed.extend_from_slice(&tag);
        Ok(DirectParts {
            protected: self.text.split('.').next().unwrap_or_default().to_owned(),
            iv: iv
                .try_into()
                .map_err(|_| JoseError::Length { segment: 3 })?,
            sealed,
        })
    }
}

impl FromStr for DirectJwe {
    type Err = JoseError;

    fn from_str(text: &str) -> Result<Self, JoseError> {
        if text.len() > MAX_JWE_BYTES {
            return Err(JoseError::TooLong);
        }
        let [protected, encrypted_key, iv, _, tag] = decode_segments(text)?;
        let header: DirectHeader =
            serde_json::from_slice(&protected).map_err(|_| JoseError::Header)?;
        if header.alg != DIRECT_ALG || header.enc != ENC {
            return Err(JoseError::Algorithm);
        }
        if header.kid.is_empty() || header.cty.is_empty() {
            return Err(JoseError::Header);
        }
        for (segment, length, required) in [
            (2, encrypted_key.len(), 0),
            (3, iv.len(), IV_BYTES),
            (5, tag.len(), TAG_BYTES),
        ] {
            if length != required {
                return Err(JoseError::Length { segment });
            }
        }
        Ok(Self {
            text: text.to_owned(),
            header,
        })
    }
}

impl TryFrom<String> for DirectJwe {
    type Error = JoseError;

    fn try_from(text: String) -> Result<Self, JoseError> {
        text.parse()
    }
}

impl From<DirectJwe> for String {
    fn from(jwe: DirectJwe) -> Self {
        jwe.text
    }
}

impl fmt::Debug for DirectJwe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DirectJwe({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts() -> DirectParts {
        DirectParts {
            protected: DirectHeader::new("secret", "application/json").protected(),
            iv: [1; 12],
            sealed: vec![2; 40],
        }
    }

    fn with_header(json: &str) -> Result<DirectJwe, JoseError> {
        DirectJwe::assemble(&DirectParts {
            protected: base64url(json.as_bytes()),
            ..parts()
        })
    }

    #[test]
    fn round_trips() {
        let jwe = DirectJwe::assemble(&parts()).unwrap();
        assert!(jwe.parts().unwrap() == parts());
        assert_eq!(jwe.as_str().split('.').nth(1), Some(""));
        assert!(!format!("{jwe:?}").contains("secret"));
    }

    #[test]
    fn refuses_every_other_header() {
        let good = r#"{"alg":"dir","enc":"A256GCM","kid":"k","cty":"a/b"}"#;
        assert!(with_header(good).is_ok());
        for header in [
            r#"{"alg":"dir","enc":"A256GCM","kid":"k"}"#,
            r#"{"alg":"dir","enc":"A256GCM","kid":"k","cty":"a/b","zip":"DEF"}"#,
            r#"{"alg":"dir","enc":"A256GCM","kid":"k","cty":"a/b","crit":["x"]}"#,
            r#"{"alg":"dir","enc":"A256GCM","kid":"k","kid":"l","cty":"a/b"}"#,
            r#"{"alg":"dir","enc":"A256GCM","kid":"","cty":"a/b"}"#,
            "[]",
            "",
        ] {
            assert_eq!(with_header(header), Err(JoseError::Header), "{header}");
        }
        for header in [
            r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k","cty":"a/b"}"#,
            r#"{"alg":"dir","enc":"A128GCM","kid":"k","cty":"a/b"}"#,
        ] {
            assert_eq!(with_header(header), Err(JoseError::Algorithm), "{header}");
        }
    }

    #[test]
    fn refuses_wrong_lengths() {
        let short = DirectParts {
            sealed: vec![0; 15],
            ..parts()
        };
        let length = |segment| Err(JoseError::Length { segment });
        assert_eq!(DirectJwe::assemble(&short), length(5));
        let text = DirectJwe::assemble(&parts()).unwrap().as_str().to_owned();
        assert_eq!(text.replace("..", ".AAAA.").parse::<DirectJwe>(), length(2));
        assert_eq!(
            "a".repeat(2_000_000).parse::<DirectJwe>(),
            Err(JoseError::TooLong)
        );
    }

    proptest! {
        #[test]
        fn never_panics(text in "[A-Za-z0-9_.-]{0,200}") {
            let _ = text.parse::<DirectJwe>();
        }
    }
}
