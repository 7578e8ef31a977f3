//! The proof of work that takes the place of a refusal (docs/security.md 21, 45).
//!
//! A shelter or a school shares one address. Whoever is above an address's limit is not turned
//! away: the edge hands out a challenge, and takes the call once the caller has spent a few
//! seconds of computing on it. The edge keeps nothing of a challenge; its MAC says that it is the
//! edge's own.
//!
//! A challenge is `v1.<destination>.<subject>.<round>.<bits>.<expiry>.<mac>`: for whom, about
//! which submission or draft, how often that one has paid before, how many leading zero bits the
//! hash must have, until when in seconds since 1970, and HMAC-SHA-256 over all of it in base64url.
//! The answer, in the header [`WORK_HEADER`], is the challenge, a dot, and a decimal number such
//! that SHA-256 over the whole text begins with that many zero bits.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::{
    encoding::{base64url, equal_in_constant_time},
    id::DestinationId,
    time::Timestamp,
};

/// The header that a repeated call carries.
pub const WORK_HEADER: &str = "amtsweg-work";
/// Until a challenge has to be solved, in seconds: ten minutes.
pub const CHALLENGE_SECONDS: i64 = 10 * 60;
/// The leading zero bits of a challenge while there is room enough: some seconds on a phone.
pub const LEAST_BITS: u8 = 20;
/// The most that is ever asked for: sixteen times as long.
pub const MOST_BITS: u8 = 24;
/// So many bytes one solved challenge buys beside the call itself: 8 MiB.
pub const BOUGHT_BYTES: u64 = 8 * 1024 * 1024;

const VERSION: &str = "v1";
/// Longer than any challenge with its answer.
const MAX_CHARS: usize = 256;

/// Something to compute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// At whose edge.
    pub destination: DestinationId,
    /// The submission's or draft's id, as in the address.
    pub subject: String,
    /// How many challenges this subject has paid before: a solved one buys once.
    pub round: u32,
    /// How many leading zero bits the hash must have.
    pub bits: u8,
    /// Until when.
    pub expiry: Timestamp,
    mac: String,
}

/// Why a proof is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WorkError {
    /// Not of the form.
    #[error("the proof of work is malformed")]
    Malformed,
    /// Not a challenge of this edge.
    #[error("the challenge was not given by this edge")]
    Foreign,
    /// Too late.
    #[error("the challenge has expired")]
    Expired,
    /// The hash has too few zero bits.
    #[error("the proof of work does not solve its challenge")]
    Unsolved,
}

/// Signs challenges. Known to the edge alone.
#[derive(Clone)]
pub struct WorkKey([u8; 32]);

impl fmt::Debug for WorkKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkKey(…)")
    }
}

impl WorkKey {
    /// A key from whatever secret the edge has.
    pub fn from_secret(secret: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"amtsweg/v1/work|");
        hash.update(secret);
        Self(hash.finalize().into())
    }

    /// A challenge, signed. `subject` has no dot.
    pub fn challenge(
        &self,
        destination: DestinationId,
        subject: &str,
        round: u32,
        bits: u8,
        now: Timestamp,
    ) -> Challenge {
        let mut challenge = Challenge {
            destination,
            subject: subject.replace('.', ""),
            round,
            bits,
            expiry: now.plus_seconds(CHALLENGE_SECONDS),
            mac: String::new(),
        };
        challenge.mac = self.mac(&challenge.claims());
        challenge
    }

    /// The challenge that a proof solves. Whether destination, subject and round are those of the
    /// call is the caller's to compare.
    ///
    /// # Errors
    /// [`WorkError`].
    pub fn check(&self, proof: &str, now: Timestamp) -> Result<Challenge, WorkError> {
        if proof.len() > MAX_CHARS {
            return Err(WorkError::Malformed);
        }
        let (challenge, nonce) = proof.rsplit_once('.').ok_or(WorkError::Malformed)?;
        if nonce
            .parse::<u64>()
            .map(|number| number.to_string())
            .as_deref()
            != Ok(nonce)
        {
            return Err(WorkError::Malformed);
        }
        let challenge = Challenge::read(challenge)?;
        let expected = self.mac(&challenge.claims());
        if !equal_in_constant_time(expected.as_bytes(), challenge.mac.as_bytes()) {
            return Err(WorkError::Foreign);
        }
        if now > challenge.expiry {
            return Err(WorkError::Expired);
        }
        if zero_bits(&Sha256::digest(proof.as_bytes())) < u32::from(challenge.bits) {
            return Err(WorkError::Unsolved);
        }
        Ok(challenge)
    }

    fn mac(&self, text: &str) -> String {
        // HMAC takes keys of every length.
        Hmac::<Sha256>::new_from_slice(&self.0).map_or_else(
            |_| String::new(),
            |mut mac| {
                mac.update(text.as_bytes());
                base64url(&mac.finalize().into_bytes())
            },
        )
    }
}

impl Challenge {
    /// Reads a challenge. Whether it is the edge's own only the edge can tell.
    ///
    /// # Errors
    /// [`WorkError::Malformed`].
    pub fn read(text: &str) -> Result<Self, WorkError> {
        let mut parts = text.split('.');
        let mut next = || parts.next().ok_or(WorkError::Malformed);
        let malformed = WorkError::Malformed;
        if text.len() > MAX_CHARS || next()? != VERSION {
            return Err(malformed);
        }
        let challenge = Self {
            destination: next()?.parse().map_err(|_| malformed)?,
            subject: next()?.to_owned(),
            round: next()?.parse().map_err(|_| malformed)?,
            bits: next()?.parse().map_err(|_| malformed)?,
            expiry: Timestamp(next()?.parse().map_err(|_| malformed)?),
            mac: next()?.to_owned(),
        };
        if parts.next().is_some() || challenge.to_string() != text {
            return Err(malformed);
        }
        Ok(challenge)
    }

    fn claims(&self) -> String {
        format!(
            "{VERSION}.{}.{}.{}.{}.{}",
            self.destination, self.subject, self.round, self.bits, self.expiry.0
        )
    }

    /// Looks for an answer among `count` numbers from `first` on; the proof, once it is found.
    /// Programs search in slices, so that a page stays usable meanwhile.
    pub fn search(&self, first: u64, count: u64) -> Option<String> {
        let prefix = format!("{self}.");
        let begun = Sha256::new_with_prefix(prefix.as_bytes());
        (first..first.saturating_add(count)).find_map(|number| {
            let number = number.to_string();
            let mut hash = begun.clone();
            hash.update(number.as_bytes());
            (zero_bits(&hash.finalize()) >= u32::from(self.bits))
                .then(|| format!("{prefix}{number}"))
        })
    }
}

impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.claims(), self.mac)
    }
}

fn zero_bits(hash: &[u8]) -> u32 {
    let mut bits = 0;
    for byte in hash {
        bits += byte.leading_zeros();
        if *byte != 0 {
            break;
        }
    }
    bits
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: Timestamp = Timestamp(1_795_000_000);
    const SUBJECT: &str = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";

    fn key() -> WorkKey {
        WorkKey::from_secret(b"secret")
    }

    fn challenge(bits: u8) -> Challenge {
        key().challenge(DestinationId::from_random([1; 16]), SUBJECT, 3, bits, NOW)
    }

    #[test]
    fn a_solved_challenge_is_taken_until_it_expires() {
        let challenge = challenge(8);
        let proof = challenge.search(0, 100_000).unwrap();
        assert_eq!(key().check(&proof, NOW), Ok(challenge.clone()));
        let last = NOW.plus_seconds(CHALLENGE_SECONDS);
        assert_eq!(key().check(&proof, last), Ok(challenge));
        assert_eq!(
            key().check(&proof, last.plus_seconds(1)),
            Err(WorkError::Expired)
        );
    }

    #[test]
    fn a_foreign_easier_or_altered_challenge_is_not() {
        let proof = WorkKey::from_secret(b"other")
            .challenge(DestinationId::from_random([1; 16]), SUBJECT, 3, 8, NOW)
            .search(0, 100_000)
            .unwrap();
        assert_eq!(key().check(&proof, NOW), Err(WorkError::Foreign));
        let mut easier = challenge(8);
        easier.bits = 0;
        let proof = easier.search(0, 1).unwrap();
        assert_eq!(key().check(&proof, NOW), Err(WorkError::Foreign));
        let mut another = challenge(0);
        another.round += 1;
        let proof = another.search(0, 1).unwrap();
        assert_eq!(key().check(&proof, NOW), Err(WorkError::Foreign));
    }

    #[test]
    fn work_that_was_not_done_is_not_taken() {
        let challenge = challenge(64);
        assert_eq!(
            key().check(&format!("{challenge}.1"), NOW),
            Err(WorkError::Unsolved)
        );
        assert_eq!(challenge.search(0, 10), None);
        for text in [
            "",
            "1",
            "v1.1",
            &format!("{challenge}.01"),
            &format!("{challenge}.+1"),
        ] {
            assert_eq!(key().check(text, NOW), Err(WorkError::Malformed), "{text}");
        }
    }

    #[test]
    fn zero_bits_are_counted_from_the_front() {
        assert_eq!(zero_bits(&[0xff]), 0);
        assert_eq!(zero_bits(&[0x01, 0x00]), 7);
        assert_eq!(zero_bits(&[0x00, 0x00, 0x10]), 19);
        assert_eq!(zero_bits(&[0x00; 32]), 256);
    }

    proptest! {
        #[test]
        fn no_input_panics_and_what_is_read_has_one_spelling(text in "[v0-9a-f.+-]{0,120}") {
            let _ = key().check(&text, NOW);
            if let Ok(challenge) = Challenge::read(&text) {
                prop_assert_eq!(challenge.to_string(), text);
            }
        }

        #[test]
        fn what_is_written_is_read(round: u32, bits: u8, now in 0_i64..4_000_000_000) {
            let made = key().challenge(
                DestinationId::from_random([1; 16]), SUBJECT, round, bits, Timestamp(now));
            prop_assert_eq!(Challenge::read(&made.to_string()), Ok(made));
        }
    }
}
