//! Codes of a second factor: RFC 6238 with what all authenticator apps have, HMAC-SHA-1, six digits and
//! half a minute.

use std::fmt;

use amtsweg_core::{encoding::equal_in_constant_time, time::Timestamp};
use aws_lc_rs::hmac::{self, HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key};
use data_encoding::BASE32_NOPAD;

use super::{CryptoError, random};

const STEP_SECONDS: i64 = 30;
const DIGITS: usize = 6;
/// A clock may be so many steps fast or slow (RFC 6238 § 5.2).
const TOLERANCE: i64 = 1;

/// The secret that an account and its app share.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpSecret([u8; Self::BYTES]);

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(…)")
    }
}

impl TotpSecret {
    /// As long as the hash (RFC 4226 § 4).
    pub const BYTES: usize = 20;

    /// A new one.
    pub fn generate() -> Result<Self, CryptoError> {
        random().map(Self)
    }

    /// The secret of these bytes, if there are as many as there should be.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Its bytes, to seal them.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As apps take it when it is typed: base32.
    pub fn base32(&self) -> String {
        BASE32_NOPAD.encode(&self.0)
    }

    /// As apps read it from a picture.
    pub fn uri(&self, issuer: &str, account: &str) -> String {
        let encoded = |text: &str| -> String {
            let encode = |byte: u8| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            };
            text.bytes().map(encode).collect()
        };
        let (issuer, account) = (encoded(issuer), encoded(account));
        format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}",
            self.base32()
        )
    }

    /// The step that a code is of, if it is good now and later than the last that was taken.
    pub fn step_of(&self, code: &str, now: Timestamp, last: i64) -> Option<i64> {
        let present = now.0.div_euclid(STEP_SECONDS);
        (present - TOLERANCE..=present + TOLERANCE)
            .filter(|step| *step > last)
            .find(|step| equal_in_constant_time(self.code(*step).as_bytes(), code.as_bytes()))
    }

    fn code(&self, step: i64) -> String {
        let key = Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let tag = tag.as_ref();
        // RFC 4226 § 5.3: where the last four bits say.
        let offset = usize::from(tag.last().copied().unwrap_or(0) & 0x0f);
        let bytes = tag.iter().skip(offset).take(4);
        let number = bytes.fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        format!("{:0DIGITS$}", (number & 0x7fff_ffff) % 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret() -> TotpSecret {
        TotpSecret::from_bytes(b"12345678901234567890").unwrap()
    }

    /// RFC 6238, appendix B, the last six of eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let step = time / STEP_SECONDS;
            assert_eq!(secret().code(step), code);
            assert_eq!(secret().step_of(code, Timestamp(time), 0), Some(step));
        }
    }

    #[test]
    fn a_code_is_taken_once_and_not_long_after() {
        let secret = secret();
        let now = Timestamp(1_795_000_000);
        let step = now.0 / STEP_SECONDS;
        let code = secret.code(step);
        for (seconds, is_good) in [
            (-61, false),
            (-30, true),
            (0, true),
            (30, true),
            (61, false),
        ] {
            let found = secret.step_of(&code, now.plus_seconds(seconds), 0);
            assert_eq!(found.is_some(), is_good, "{seconds}");
        }
        assert_eq!(secret.step_of(&code, now, step), None);
        assert_eq!(secret.step_of(&code, now, step - 1), Some(step));
        for code in ["", "000000 ", "12345", "1234567"] {
            assert_eq!(secret.step_of(code, now, 0), None);
        }
    }

    #[test]
    fn apps_are_given_what_they_know() {
        let uri = secret().uri("Stadt Probe", "erika:ä");
        assert_eq!(
            uri,
            "otpauth://totp/Stadt%20Probe:erika%3A%C3%A4?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Stadt%20Probe"
        );
        assert!(!format!("{:?}", secret()).contains("GEZD"));
    }
}
