//! How edge and town hall recognise each other (docs/security.md 14): an HMAC-SHA-256 per destination
//! over method, path, time and body.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::{
    encoding::{equal_in_constant_time, from_base64url, hex},
    hash::sha256,
    time::Timestamp,
};

/// The header that holds the time of the request, Unix seconds.
pub const TIMESTAMP_HEADER: &str = "amtsweg-timestamp";
/// The header that holds the signature, lower-case hexadecimal.
pub const SIGNATURE_HEADER: &str = "amtsweg-signature";
/// How old or early a request may be, in seconds: five minutes, as FIT-Connect's callbacks.
pub const TOLERANCE_SECONDS: i64 = 5 * 60;
/// 32 bytes, two digits each.
const SIGNATURE_CHARS: usize = 64;

/// The secret that one destination's town hall and the edge share.
#[derive(Clone)]
pub struct IntakeSecret(Vec<u8>);

/// Why a request is not by whom it should be. One word for all of it goes over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// The secret is not base64url of at least 32 bytes.
    #[error("the shared secret is not base64url of at least 32 bytes")]
    Secret,
    /// Too old or too early.
    #[error("the request's time is more than five minutes off")]
    Time,
    /// The signature does not fit.
    #[error("the request's signature does not fit")]
    Signature,
}

impl IntakeSecret {
    /// Reads a secret from configuration.
    ///
    /// # Errors
    /// [`IntakeError::Secret`].
    pub fn from_base64url(text: &str) -> Result<Self, IntakeError> {
        match from_base64url(text) {
            Ok(bytes) if bytes.len() >= 32 => Ok(Self(bytes)),
            _ => Err(IntakeError::Secret),
        }
    }

    /// The signature of a request, lower-case hexadecimal.
    pub fn sign(&self, method: &str, path: &str, time: Timestamp, body: &[u8]) -> String {
        let text = format!("{method}\n{path}\n{}\n{}", time.0, hex(&sha256(body)));
        // HMAC takes keys of every length.
        Hmac::<Sha256>::new_from_slice(&self.0).map_or_else(
            |_| String::new(),
            |mut mac| {
                mac.update(text.as_bytes());
                hex(&mac.finalize().into_bytes())
            },
        )
    }

    /// Checks a request and its headers.
    ///
    /// # Errors
    /// [`IntakeError::Time`] or [`IntakeError::Signature`].
    pub fn verify(
        &self,
        method: &str,
        path: &str,
        timestamp: Option<&str>,
        signature: Option<&str>,
        body: &[u8],
        now: Timestamp,
    ) -> Result<(), IntakeError> {
        let time = look_at_head(timestamp, signature, now)?;
        let expected = self.sign(method, path, time, body);
        let given = signature.unwrap_or_default();
        if !expected.is_empty() && equal_in_constant_time(expected.as_bytes(), given.as_bytes()) {
            Ok(())
        } else {
            Err(IntakeError::Signature)
        }
    }
}

/// Looks at a request's headers before its body is read: whether they could be the other side's.
/// The time that they name.
///
/// # Errors
/// [`IntakeError::Time`], or [`IntakeError::Signature`] when there is nothing of a signature's
/// form.
pub fn look_at_head(
    timestamp: Option<&str>,
    signature: Option<&str>,
    now: Timestamp,
) -> Result<Timestamp, IntakeError> {
    let time = timestamp
        .and_then(|text| text.parse().ok())
        .map(Timestamp)
        .filter(|time| now.seconds_since(*time).saturating_abs() <= TOLERANCE_SECONDS)
        .ok_or(IntakeError::Time)?;
    let has_form = signature.is_some_and(|text| {
        text.len() == SIGNATURE_CHARS
            && text
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    });
    has_form.then_some(time).ok_or(IntakeError::Signature)
}

impl fmt::Debug for IntakeSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IntakeSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::base64url;

    #[test]
    fn takes_its_own_and_refuses_the_rest() {
        let secret = IntakeSecret::from_base64url(&base64url(&[1; 32])).unwrap();
        let now = Timestamp(1_795_000_000);
        let signature = secret.sign("PUT", "/v1/x", now, b"body");
        let check = |method, path, time: &str, body: &[u8], now| {
            secret.verify(method, path, Some(time), Some(&signature), body, now)
        };
        assert_eq!(check("PUT", "/v1/x", "1795000000", b"body", now), Ok(()));
        assert_eq!(
            check("PUT", "/v1/x", "1795000000", b"body", now.plus_seconds(300)),
            Ok(())
        );
        let late = now.plus_seconds(301);
        assert_eq!(
            check("PUT", "/v1/x", "1795000000", b"body", late),
            Err(IntakeError::Time)
        );
        for (method, path, time, body) in [
            ("POST", "/v1/x", "1795000000", b"body"),
            ("PUT", "/v1/y", "1795000000", b"body"),
            ("PUT", "/v1/x", "1795000001", b"body"),
            ("PUT", "/v1/x", "1795000000", b"bodY"),
        ] {
            assert_eq!(
                check(method, path, time, body, now),
                Err(IntakeError::Signature)
            );
        }
        assert_eq!(
            secret.verify("PUT", "/", None, None, b"", now),
            Err(IntakeError::Time)
        );
        for odd in [
            "",
            "00",
            &signature.to_uppercase(),
            &format!("{signature}0"),
        ] {
            assert_eq!(
                look_at_head(Some("1795000000"), Some(odd), now),
                Err(IntakeError::Signature),
                "{odd}"
            );
        }
        assert_eq!(
            look_at_head(Some("1795000000"), Some(&signature), now),
            Ok(now)
        );
        let huge = i64::MIN.to_string();
        assert_eq!(
            secret.verify("PUT", "/", Some(&huge), None, b"", now),
            Err(IntakeError::Time)
        );
        assert!(IntakeSecret::from_base64url("AAAA").is_err());
    }
}
