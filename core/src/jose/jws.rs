//! Compact JWS with PS512.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{JoseError, decode_segments};
use crate::{encoding::base64url, limits::MAX_EVENT_BYTES};

/// The one signature algorithm: RSASSA-PSS with SHA-512 and a salt of 64 bytes.
pub const SIGNATURE_ALG: &str = "PS512";

/// An RSA-4096 signature, in bytes.
const SIGNATURE_BYTES: usize = 512;

/// The protected header: these three members and no others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JwsHeader {
    /// Always [`SIGNATURE_ALG`].
    pub alg: String,
    /// The id of the signing key.
    pub kid: String,
    /// What the payload is. One key signs several kinds, so whoever verifies compares it.
    pub typ: String,
}

/// What is signed: header and payload, encoded and joined (RFC 7515 § 5.1).
///
/// # Errors
/// When `claims` cannot be written as JSON.
pub fn signing_input<T: Serialize>(
    kid: &str,
    typ: &str,
    claims: &T,
) -> Result<String, serde_json::Error> {
    let header = JwsHeader {
        alg: SIGNATURE_ALG.into(),
        kid: kid.into(),
        typ: typ.into(),
    };
    Ok(format!(
        "{}.{}",
        base64url(serde_json::to_string(&header)?.as_bytes()),
        base64url(serde_json::to_string(claims)?.as_bytes())
    ))
}

/// A compact JWS that was checked for form. Its signature was **not** verified: that is the
/// platform's part, over [`CompactJws::signing_input`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CompactJws {
    text: String,
    header: JwsHeader,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

impl CompactJws {
    /// Appends a signature to a [`signing_input`].
    ///
    /// # Errors
    /// When the result is no JWS that [`CompactJws::from_str`] would take.
    pub fn assemble(signing_input: &str, signature: &[u8]) -> Result<Self, JoseError> {
        format!("{signing_input}.{}", base64url(signature)).parse()
    }

    /// The protected header.
    pub fn header(&self) -> &JwsHeader {
        &self.header
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The bytes that the signature covers.
    pub fn signing_input(&self) -> &str {
        self.text.rsplit_once('.').map_or("", |(input, _)| input)
    }

    /// The signature, 512 bytes.
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// Reads the payload's claims. To be believed only when the signature was verified.
    ///
    /// # Errors
    /// When the payload is no such claims; the error does not repeat any of it.
    pub fn claims<T: DeserializeOwned>(&self) -> Result<T, JoseError> {
        serde_json::from_slice(&self.payload).map_err(|_| JoseError::Header)
    }
}

impl FromStr for CompactJws {
    type Err = JoseError;

    fn from_str(text: &str) -> Result<Self, JoseError> {
        if text.len() > MAX_EVENT_BYTES {
            return Err(JoseError::TooLong);
        }
        let [protected, payload, signature] = decode_segments(text)?;
        let header: JwsHeader =
            serde_json::from_slice(&protected).map_err(|_| JoseError::Header)?;
        if header.alg != SIGNATURE_ALG {
            return Err(JoseError::Algorithm);
        }
        if signature.len() != SIGNATURE_BYTES {
            return Err(JoseError::Length { segment: 3 });
        }
        Ok(Self {
            text: text.to_owned(),
            header,
            payload,
            signature,
        })
    }
}

impl TryFrom<String> for CompactJws {
    type Error = JoseError;

    fn try_from(text: String) -> Result<Self, JoseError> {
        text.parse()
    }
}

impl From<CompactJws> for String {
    fn from(jws: CompactJws) -> Self {
        jws.text
    }
}

impl fmt::Debug for CompactJws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompactJws({:?})", self.header)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn round_trips() {
        let input = signing_input("sig-00000001", "secevent+jwt", &json!({"iss": "x"})).unwrap();
        let jws = CompactJws::assemble(&input, &[3; 512]).unwrap();
        assert_eq!(jws.signing_input(), input);
        assert_eq!(jws.signature(), [3; 512]);
        assert_eq!(jws.claims::<Value>().unwrap(), json!({"iss": "x"}));
    }

    #[test]
    fn refuses_other_algorithms_and_members() {
        for (header, error) in [
            (
                r#"{"alg":"none","kid":"k","typ":"t"}"#,
                JoseError::Algorithm,
            ),
            (
                r#"{"alg":"HS256","kid":"k","typ":"t"}"#,
                JoseError::Algorithm,
            ),
            (r#"{"alg":"PS512","kid":"k"}"#, JoseError::Header),
            (
                r#"{"alg":"PS512","kid":"k","typ":"t","jku":"https://x"}"#,
                JoseError::Header,
            ),
            (
                r#"{"alg":"PS512","kid":"k","typ":"t","typ":"u"}"#,
                JoseError::Header,
            ),
        ] {
            let input = format!("{}.{}", base64url(header.as_bytes()), base64url(b"{}"));
            assert_eq!(
                CompactJws::assemble(&input, &[0; 512]),
                Err(error),
                "{header}"
            );
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "[A-Za-z0-9_.-]{0,200}") {
            let _ = text.parse::<CompactJws>();
        }
    }
}
