//! What a destination's keys may still do, signed (docs/security.md 41).
//!
//! The statement is made anew daily and after every change of a key. Its number only ever grows,
//! so that neither the edge nor anybody between can bring an older one back.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    hash::sha256_base64url,
    id::DestinationId,
    jose::{CompactJws, JoseError, KeyUse, PublicJwk},
    time::Timestamp,
    trust::{TrustError, Vouching},
};

/// The `typ` of a statement of key states. The same key also signs events and
/// [`crate::trust`] statements, so it is checked.
pub const STATEMENT_TYP: &str = "amtsweg-trust-2+jwt";

/// What a key may still do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyState {
    /// In use.
    Active,
    /// Replaced: takes what is still encrypted to it until its end; its signatures of before are
    /// good.
    Retired,
    /// Known to others: nothing that uses it is taken.
    Compromised,
}

impl fmt::Display for KeyState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Active => "active",
            Self::Retired => "retired",
            Self::Compromised => "compromised",
        })
    }
}

/// The claims of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementClaims {
    /// The destination that the keys belong to.
    pub iss: DestinationId,
    /// When it was signed.
    pub iat: Timestamp,
    /// Until when it is good.
    pub exp: Timestamp,
    /// Its number: higher with every signing. Kept with the keys, not with the database, so that
    /// no restored backup takes it back.
    pub seq: u64,
    /// All keys that were ever published, compromised ones among them.
    pub keys: Vec<StatedKey>,
    /// What the town hall can do beyond the first version, by name. Sites write what is named.
    #[serde(default)]
    pub features: Vec<String>,
}

/// A key and what it may still do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedKey {
    /// The key's id.
    pub kid: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub key_use: KeyUse,
    /// Its thumbprint (RFC 7638).
    pub jkt: String,
    /// What it may still do.
    pub state: KeyState,
    /// The end of a retired key; from then on nothing encrypted to it is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// The newest statement that somebody has seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Its number.
    pub seq: u64,
    /// SHA-256 of the compact JWS, base64url.
    pub hash: String,
}

impl Seen {
    /// What is to be kept of a statement that was accepted.
    pub fn new(claims: &StatementClaims, jws: &CompactJws) -> Self {
        Self {
            seq: claims.seq,
            hash: sha256_base64url(jws.as_str().as_bytes()),
        }
    }
}

impl Vouching for StatementClaims {
    const TYP: &'static str = STATEMENT_TYP;
    type Newest = Seen;

    fn subject(&self) -> (DestinationId, Timestamp, Timestamp) {
        (self.iss, self.iat, self.exp)
    }

    /// Of a lower number, or of the same number with other bytes.
    fn is_behind(&self, jws: &CompactJws, newest: &Seen) -> bool {
        let seen = Seen::new(self, jws);
        seen.seq < newest.seq || (seen.seq == newest.seq && seen.hash != newest.hash)
    }

    /// No key twice, exactly one to encrypt to, and the key that signs it is one that it itself
    /// calls active.
    fn check(&self, signing_key: &PublicJwk) -> Result<(), TrustError> {
        let kids: BTreeSet<&str> = self.keys.iter().map(|key| key.kid.as_str()).collect();
        let active = self.keys.iter().filter(|key| is_active_encryption(key));
        if kids.len() < self.keys.len() || active.count() != 1 {
            return Err(TrustError::Malformed(JoseError::Key));
        }
        let signs = self.stated(signing_key);
        if signs.is_none_or(|key| key.state != KeyState::Active) {
            return Err(TrustError::NotPinned);
        }
        Ok(())
    }
}

impl StatementClaims {
    /// The key to encrypt to.
    pub fn encryption(&self) -> Option<&StatedKey> {
        self.keys.iter().find(|key| is_active_encryption(key))
    }

    /// What is said of this very key: id, use and thumbprint are the same.
    pub fn stated(&self, key: &PublicJwk) -> Option<&StatedKey> {
        let thumbprint = key.thumbprint();
        self.keys.iter().find(|stated| {
            stated.kid == key.kid() && stated.key_use == key.key_use() && stated.jkt == thumbprint
        })
    }

    /// Whether a sender may encrypt to this key: it is the active one.
    ///
    /// # Errors
    /// [`TrustError::KeySwapped`] when it may not.
    pub fn vouch_for(&self, key: &PublicJwk) -> Result<(), TrustError> {
        self.stated(key)
            .filter(|stated| is_active_encryption(stated))
            .map(drop)
            .ok_or(TrustError::KeySwapped)
    }

    /// Whether what is encrypted to the key of this id is still taken: the key is active, or
    /// retired and its end has not come.
    pub fn takes(&self, kid: &str, now: Timestamp) -> bool {
        self.keys.iter().any(|key| {
            key.kid == kid
                && key.key_use == KeyUse::Encryption
                && match key.state {
                    KeyState::Active => true,
                    KeyState::Retired => key.until.is_some_and(|until| now < until),
                    KeyState::Compromised => false,
                }
        })
    }
}

fn is_active_encryption(key: &StatedKey) -> bool {
    key.state == KeyState::Active && key.key_use == KeyUse::Encryption
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        jose::signing_input,
        trust::{Candidate, TRUST_SECONDS},
    };

    const NOW: Timestamp = Timestamp(1_795_000_000);

    fn destination() -> DestinationId {
        DestinationId::from_random([1; 16])
    }

    fn public(kid: &str, key_use: KeyUse, modulus: u8) -> PublicJwk {
        PublicJwk::new(kid, key_use, &[modulus; 512]).unwrap()
    }

    fn signing_key() -> PublicJwk {
        public("sig-00000001", KeyUse::Signature, 0xff)
    }

    fn encryption_key() -> PublicJwk {
        public("enc-00000001", KeyUse::Encryption, 0xfe)
    }

    fn old_key() -> PublicJwk {
        public("enc-00000000", KeyUse::Encryption, 0xfd)
    }

    fn stated(key: &PublicJwk, state: KeyState, until: Option<Timestamp>) -> StatedKey {
        StatedKey {
            kid: key.kid().to_owned(),
            key_use: key.key_use(),
            jkt: key.thumbprint(),
            state,
            until,
        }
    }

    fn claims() -> StatementClaims {
        StatementClaims {
            iss: destination(),
            iat: NOW,
            exp: NOW.plus_seconds(TRUST_SECONDS),
            seq: 7,
            keys: vec![
                stated(&signing_key(), KeyState::Active, None),
                stated(&encryption_key(), KeyState::Active, None),
                stated(&old_key(), KeyState::Retired, Some(NOW.plus_seconds(60))),
            ],
            features: Vec::new(),
        }
    }

    fn sign(claims: &StatementClaims) -> CompactJws {
        let input = signing_input("sig-00000001", STATEMENT_TYP, claims).unwrap();
        CompactJws::assemble(&input, &[0; 512]).unwrap()
    }

    fn accept(
        claims: &StatementClaims,
        newest: Option<&Seen>,
    ) -> Result<StatementClaims, TrustError> {
        Candidate::<StatementClaims>::new(
            sign(claims),
            signing_key(),
            &[signing_key().thumbprint()],
        )?
        .accept(true, destination(), NOW, newest)
    }

    #[test]
    fn a_lower_number_or_another_of_the_same_is_refused() {
        let newest = Seen::new(&claims(), &sign(&claims()));
        assert!(accept(&claims(), Some(&newest)).is_ok());
        for seq in [0, 6] {
            let lower = StatementClaims { seq, ..claims() };
            assert_eq!(accept(&lower, Some(&newest)), Err(TrustError::Older));
        }
        let other = StatementClaims {
            iat: NOW.plus_seconds(1),
            ..claims()
        };
        assert_eq!(accept(&other, Some(&newest)), Err(TrustError::Older));
        let next = StatementClaims { seq: 8, ..other };
        assert!(accept(&next, Some(&newest)).is_ok());
    }

    #[test]
    fn only_active_and_unexpired_retired_keys_take_anything() {
        let mut claims = claims();
        assert!(claims.takes("enc-00000001", NOW));
        assert!(claims.takes("enc-00000000", NOW.plus_seconds(59)));
        assert!(!claims.takes("enc-00000000", NOW.plus_seconds(60)));
        assert!(!claims.takes("sig-00000001", NOW));
        assert!(!claims.takes("enc-unknown1", NOW));
        claims.keys[2].until = None;
        assert!(!claims.takes("enc-00000000", NOW));
        claims.keys[2].state = KeyState::Compromised;
        claims.keys[2].until = Some(NOW.plus_seconds(60));
        assert!(!claims.takes("enc-00000000", NOW));
    }

    #[test]
    fn senders_encrypt_to_the_active_key_alone() {
        let claims = accept(&claims(), None).unwrap();
        assert_eq!(claims.vouch_for(&encryption_key()), Ok(()));
        let swapped = public("enc-00000001", KeyUse::Encryption, 0xfc);
        for key in [old_key(), signing_key(), swapped] {
            assert_eq!(claims.vouch_for(&key), Err(TrustError::KeySwapped));
        }
        assert_eq!(
            claims.encryption().map(|key| key.kid.as_str()),
            Some("enc-00000001")
        );
    }

    #[test]
    fn a_statement_says_of_itself_that_its_key_signs() {
        for state in [KeyState::Retired, KeyState::Compromised] {
            let mut claims = claims();
            claims.keys[0].state = state;
            assert_eq!(accept(&claims, None), Err(TrustError::NotPinned));
        }
        let mut claims = claims();
        claims.keys.remove(0);
        assert_eq!(accept(&claims, None), Err(TrustError::NotPinned));
    }

    #[test]
    fn exactly_one_key_to_encrypt_to_and_none_twice() {
        let malformed = Err(TrustError::Malformed(JoseError::Key));
        let mut two = claims();
        two.keys[2].state = KeyState::Active;
        assert_eq!(accept(&two, None), malformed);
        let mut none = claims();
        none.keys.remove(1);
        assert_eq!(accept(&none, None), malformed);
        let mut twice = claims();
        twice.keys.push(twice.keys[2].clone());
        assert_eq!(accept(&twice, None), malformed);
    }

    #[test]
    fn refuses_what_is_unsigned_unpinned_too_old_or_about_someone_else() {
        let unpinned =
            Candidate::<StatementClaims>::new(sign(&claims()), signing_key(), &["x".into()]);
        assert_eq!(unpinned.unwrap_err(), TrustError::NotPinned);
        let unsigned = Candidate::<StatementClaims>::new(
            sign(&claims()),
            signing_key(),
            &[signing_key().thumbprint()],
        )
        .unwrap()
        .accept(false, destination(), NOW, None);
        assert_eq!(unsigned, Err(TrustError::NotPinned));
        let other = StatementClaims {
            iss: DestinationId::from_random([2; 16]),
            ..claims()
        };
        assert_eq!(accept(&other, None), Err(TrustError::OtherSubject));
        let late = StatementClaims {
            exp: NOW.plus_seconds(TRUST_SECONDS + 1),
            ..claims()
        };
        assert_eq!(accept(&late, None), Err(TrustError::Clock));
        let input = signing_input("sig-00000001", "secevent+jwt", &claims()).unwrap();
        let event = CompactJws::assemble(&input, &[0; 512]).unwrap();
        let as_statement =
            Candidate::<StatementClaims>::new(event, signing_key(), &[signing_key().thumbprint()]);
        assert_eq!(as_statement.unwrap_err(), TrustError::OtherSubject);
    }
}
