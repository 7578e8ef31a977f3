//! Compact JWE with RSA-OAEP-256 and A256GCM.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{JoseError, decode_segments};
use crate::{encoding::base64url, hash::sha256_base64url, limits::MAX_JWE_BYTES};

/// The one key management algorithm.
pub const KEY_ALG: &str = "RSA-OAEP-256";
/// The one content encryption algorithm.
pub const ENC: &str = "A256GCM";

/// An RSA-4096 ciphertext, in bytes.
const ENCRYPTED_KEY_BYTES: usize = 512;
const IV_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// The protected header: these four members and no others (docs/security.md 5). `zip` in particular
/// is prohibited by FIT-Connect's API v2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JweHeader {
    /// Always [`KEY_ALG`].
    pub alg: String,
    /// Always [`ENC`].
    pub enc: String,
    /// The id of the key that the content key is encrypted to.
    pub kid: String,
    /// The media type of the plaintext.
    pub cty: String,
}

impl JweHeader {
    /// A header for a plaintext of the media type `cty`, for the key `kid`.
    pub fn new(kid: &str, cty: &str) -> Self {
        Self {
            alg: KEY_ALG.into(),
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

/// What an implementation of the cryptography hands in to make a [`CompactJwe`], or takes out to
/// open one.
#[derive(Clone, PartialEq, Eq)]
pub struct JweParts {
    /// The first segment, encoded: the additional authenticated data.
    pub protected: String,
    /// The content key, encrypted; 512 bytes.
    pub encrypted_key: Vec<u8>,
    /// 12 random bytes.
    pub iv: Vec<u8>,
    /// As long as the plaintext.
    pub ciphertext: Vec<u8>,
    /// 16 bytes.
    pub tag: Vec<u8>,
}

/// A compact JWE that was checked for form: five canonical segments of the right lengths and a
/// header of exactly the allowed members.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CompactJwe {
    text: String,
    header: JweHeader,
}

impl CompactJwe {
    /// Puts the parts together.
    ///
    /// # Errors
    /// When they do not form a JWE that [`CompactJwe::from_str`] would take.
    pub fn assemble(parts: &JweParts) -> Result<Self, JoseError> {
        let JweParts {
            protected,
            encrypted_key,
            iv,
            ciphertext,
            tag,
        } = parts;
        [
            protected.clone(),
            base64url(encrypted_key),
            base64url(iv),
            base64url(ciphertext),
            base64url(tag),
        ]
        .join(".")
        .parse()
    }

    /// The protected header.
    pub fn header(&self) -> &JweHeader {
        &self.header
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The fifth segment as it stands: FIT-Connect's authentication tag.
    pub fn authentication_tag(&self) -> &str {
        self.text.rsplit('.').next().unwrap_or_default()
    }

    /// SHA-256 of the whole text, base64url: what the accept event commits to, since an
    /// authentication tag is no commitment (docs/security.md 1).
    pub fn hash(&self) -> String {
        sha256_base64url(self.text.as_bytes())
    }

    /// Takes the JWE apart for opening.
    pub fn parts(&self) -> Result<JweParts, JoseError> {
        let [_, encrypted_key, iv, ciphertext, tag] = decode_segments(&self.text)?;
        let protected = self.text.split('.').next().unwrap_or_default().to_owned();
        Ok(JweParts {
            protected,
            encrypted_key,
            iv,
            ciphertext,
            tag,
        })
    }
}

impl FromStr for CompactJwe {
    type Err = JoseError;

    fn from_str(text: &str) -> Result<Self, JoseError> {
        if text.len() > MAX_JWE_BYTES {
            return Err(JoseError::TooLong);
        }
        let [protected, encrypted_key, iv, _, tag] = decode_segments(text)?;
        let header: JweHeader =
            serde_json::from_slice(&protected).map_err(|_| JoseError::Header)?;
        if header.alg != KEY_ALG || header.enc != ENC {
            return Err(JoseError::Algorithm);
        }
        if header.kid.is_empty() || header.cty.is_empty() {
            return Err(JoseError::Header);
        }
        for (segment, length, required) in [
            (2, encrypted_key.len(), ENCRYPTED_KEY_BYTES),
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

impl TryFrom<String> for CompactJwe {
    type Error = JoseError;

    fn try_from(text: String) -> Result<Self, JoseError> {
        text.parse()
    }
}

impl From<CompactJwe> for String {
    fn from(jwe: CompactJwe) -> Self {
        jwe.text
    }
}

impl fmt::Debug for CompactJwe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CompactJwe({} bytes, kid {})",
            self.text.len(),
            self.header.kid
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts() -> JweParts {
        JweParts {
            protected: JweHeader::new("key-00000001", "application/json").protected(),
            encrypted_key: vec![7; 512],
            iv: vec![1; 12],
            ciphertext: b"secret".to_vec(),
            tag: vec![2; 16],
        }
    }

    fn with_header(json: &str) -> Result<CompactJwe, JoseError> {
        CompactJwe::assemble(&JweParts {
            protected: base64url(json.as_bytes()),
            ..parts()
        })
    }

    #[test]
    fn round_trips() {
        let jwe = CompactJwe::assemble(&parts()).unwrap();
        assert_eq!(jwe.authentication_tag(), base64url(&[2; 16]));
        assert!(jwe.parts().unwrap() == parts());
        assert_eq!(jwe.header().cty, "application/json");
    }

    #[test]
    fn shows_neither_ciphertext_nor_key() {
        let shown = format!("{:?}", CompactJwe::assemble(&parts()).unwrap());
        assert_eq!(shown, "CompactJwe(845 bytes, kid key-00000001)");
    }

    #[test]
    fn refuses_every_other_header() {
        let good = r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k","cty":"a/b"}"#;
        assert!(with_header(good).is_ok());
        for header in [
            r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k"}"#,
            r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k","cty":"a/b","zip":"DEF"}"#,
            r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k","cty":"a/b","crit":["x"]}"#,
            r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k","kid":"l","cty":"a/b"}"#,
            r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"","cty":"a/b"}"#,
            "[]",
            "",
            "null",
        ] {
            assert_eq!(with_header(header), Err(JoseError::Header), "{header}");
        }
        for header in [
            r#"{"alg":"RSA-OAEP","enc":"A256GCM","kid":"k","cty":"a/b"}"#,
            r#"{"alg":"RSA-OAEP-256","enc":"A128GCM","kid":"k","cty":"a/b"}"#,
            r#"{"alg":"dir","enc":"A256GCM","kid":"k","cty":"a/b"}"#,
        ] {
            assert_eq!(with_header(header), Err(JoseError::Algorithm), "{header}");
        }
    }

    #[test]
    fn refuses_wrong_lengths_and_segments() {
        let short_key = JweParts {
            encrypted_key: vec![0; 256],
            ..parts()
        };
        assert_eq!(
            CompactJwe::assemble(&short_key),
            Err(JoseError::Length { segment: 2 })
        );
        let short_tag = JweParts {
            tag: vec![0; 12],
            ..parts()
        };
        assert_eq!(
            CompactJwe::assemble(&short_tag),
            Err(JoseError::Length { segment: 5 })
        );
        let text = CompactJwe::assemble(&parts()).unwrap().as_str().to_owned();
        assert_eq!(
            format!("{text}.").parse::<CompactJwe>(),
            Err(JoseError::Segments { expected: 5 })
        );
        assert_eq!(
            format!("{text}=").parse::<CompactJwe>(),
            Err(JoseError::Encoding { segment: 5 })
        );
        assert_eq!(
            "a".repeat(2_000_000).parse::<CompactJwe>(),
            Err(JoseError::TooLong)
        );
    }

    proptest! {
        #[test]
        fn never_panics(text in "[A-Za-z0-9_.-]{0,200}") {
            let _ = text.parse::<CompactJwe>();
        }

        #[test]
        fn any_ciphertext_round_trips(ciphertext: Vec<u8>) {
            let parts = JweParts { ciphertext, ..parts() };
            let jwe = CompactJwe::assemble(&parts).unwrap();
            prop_assert!(jwe.as_str().parse::<CompactJwe>().unwrap().parts().unwrap() == parts);
        }
    }
}
