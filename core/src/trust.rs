//! Which keys a destination's signing key vouches for (docs/security.md 6).
//!
//! The site's configuration pins thumbprints of signing keys. The trust JWS, signed by such a
//! key, names the destination's keys. Only to a key so named does a client encrypt.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    id::DestinationId,
    jose::{CompactJws, JoseError, KeyUse, PublicJwk},
    time::Timestamp,
};

/// The `typ` of a trust JWS. The same key also signs events, so it is checked.
pub const TRUST_TYP: &str = "amtsweg-trust+jwt";

/// How long a trust JWS is good, in seconds: 30 days. It is signed anew daily.
pub const TRUST_SECONDS: i64 = 30 * 24 * 60 * 60;

/// By how much the clock of a device may be off, in seconds: one day.
pub const CLOCK_TOLERANCE_SECONDS: i64 = 24 * 60 * 60;

/// The claims of a trust JWS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustClaims {
    /// The destination that the keys belong to.
    pub iss: DestinationId,
    /// When it was signed.
    pub iat: Timestamp,
    /// Until when it is good.
    pub exp: Timestamp,
    /// The destination's keys.
    pub keys: Vec<TrustedKey>,
}

/// A key that the signing key vouches for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustedKey {
    /// The key's id.
    pub kid: String,
    /// What it may be used for.
    #[serde(rename = "use")]
    pub key_use: KeyUse,
    /// Its thumbprint (RFC 7638).
    pub jkt: String,
}

/// Why a destination's keys are not trusted. Each needs other words for the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// The trust JWS is malformed.
    #[error("the trust statement is malformed: {0}")]
    Malformed(#[from] JoseError),
    /// Signed by a key whose thumbprint is not pinned, or not signed by it at all.
    #[error("the trust statement is not signed by a key that the site's configuration pins")]
    NotPinned,
    /// It speaks of another destination, or is of another type.
    #[error("the trust statement is not about this destination")]
    OtherSubject,
    /// Expired or from the future by more than a day: most likely the device's clock.
    #[error("the trust statement's dates do not fit the device's clock")]
    Clock,
    /// Older than one that this device has seen, or of the same number with other content.
    #[error("the trust statement is older than one already seen")]
    Older,
    /// The key offered for encryption is not the one vouched for.
    #[error("the key offered is not vouched for by the authority's signing key")]
    KeySwapped,
}

/// What a signing key says of its destination's keys.
pub trait Vouching: DeserializeOwned {
    /// The `typ` of the JWS that says it.
    const TYP: &'static str;
    /// What is kept of the newest that was accepted.
    type Newest;

    /// The destination that it is about, when it was signed, and until when it is good.
    fn subject(&self) -> (DestinationId, Timestamp, Timestamp);

    /// Whether it is older than the newest that was accepted, or contradicts it.
    fn is_behind(&self, jws: &CompactJws, newest: &Self::Newest) -> bool;

    /// What else has to be right of it, when this key has signed it.
    ///
    /// # Errors
    /// A [`TrustError`] when it is not.
    fn check(&self, _signing_key: &PublicJwk) -> Result<(), TrustError> {
        Ok(())
    }
}

/// A JWS that vouches for keys, whose form, pin and subject are right. Still to be done by the
/// platform: the signature over [`CompactJws::signing_input`] with the key given to
/// [`Candidate::new`].
#[derive(Debug, Clone)]
pub struct Candidate<C> {
    jws: CompactJws,
    signing_key: PublicJwk,
    claims: PhantomData<fn() -> C>,
}

impl<C: Vouching> Candidate<C> {
    /// Checks `typ`, `kid` and the pin before any signature is computed.
    ///
    /// # Errors
    /// [`TrustError::NotPinned`] or [`TrustError::OtherSubject`].
    pub fn new(
        jws: CompactJws,
        signing_key: PublicJwk,
        pinned_thumbprints: &[String],
    ) -> Result<Self, TrustError> {
        if jws.header().typ != C::TYP {
            return Err(TrustError::OtherSubject);
        }
        let pinned = pinned_thumbprints.contains(&signing_key.thumbprint());
        if !pinned
            || signing_key.key_use() != KeyUse::Signature
            || signing_key.kid() != jws.header().kid
        {
            return Err(TrustError::NotPinned);
        }
        Ok(Self {
            jws,
            signing_key,
            claims: PhantomData,
        })
    }

    /// What to verify.
    pub fn jws(&self) -> &CompactJws {
        &self.jws
    }

    /// With which key.
    pub fn signing_key(&self) -> &PublicJwk {
        &self.signing_key
    }

    /// The claims, once the platform has verified the signature. `newest` is the newest that was
    /// accepted of this destination. The device's clock may be off by a day.
    ///
    /// # Errors
    /// A [`TrustError`] when signature, subject, dates, order or what it says are not right.
    pub fn accept(
        self,
        signature_is_valid: bool,
        destination_id: DestinationId,
        now: Timestamp,
        newest: Option<&C::Newest>,
    ) -> Result<C, TrustError> {
        if !signature_is_valid {
            return Err(TrustError::NotPinned);
        }
        let claims: C = self.jws.claims()?;
        let (iss, iat, exp) = claims.subject();
        if iss != destination_id {
            return Err(TrustError::OtherSubject);
        }
        if iat > now.plus_seconds(CLOCK_TOLERANCE_SECONDS)
            || exp < now.plus_seconds(-CLOCK_TOLERANCE_SECONDS)
            || exp.seconds_since(iat) > TRUST_SECONDS
        {
            return Err(TrustError::Clock);
        }
        if newest.is_some_and(|newest| claims.is_behind(&self.jws, newest)) {
            return Err(TrustError::Older);
        }
        claims.check(&self.signing_key)?;
        Ok(claims)
    }
}

impl Vouching for TrustClaims {
    const TYP: &'static str = TRUST_TYP;
    /// The highest `iat`.
    type Newest = Timestamp;

    fn subject(&self) -> (DestinationId, Timestamp, Timestamp) {
        (self.iss, self.iat, self.exp)
    }

    fn is_behind(&self, _jws: &CompactJws, newest: &Timestamp) -> bool {
        self.iat < *newest
    }
}

impl TrustClaims {
    /// Whether these claims vouch for `key` in its use.
    ///
    /// # Errors
    /// [`TrustError::KeySwapped`] when they do not.
    pub fn vouch_for(&self, key: &PublicJwk) -> Result<(), TrustError> {
        let thumbprint = key.thumbprint();
        self.keys
            .iter()
            .any(|trusted| {
                trusted.kid == key.kid()
                    && trusted.key_use == key.key_use()
                    && trusted.jkt == thumbprint
            })
            .then_some(())
            .ok_or(TrustError::KeySwapped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::signing_input;

    const NOW: Timestamp = Timestamp(1_795_000_000);

    fn destination() -> DestinationId {
        DestinationId::from_random([1; 16])
    }

    fn signing_key() -> PublicJwk {
        PublicJwk::new("sig-00000001", KeyUse::Signature, &[0xff; 512]).unwrap()
    }

    fn encryption_key() -> PublicJwk {
        PublicJwk::new("enc-00000001", KeyUse::Encryption, &[0xfe; 512]).unwrap()
    }

    fn claims() -> TrustClaims {
        TrustClaims {
            iss: destination(),
            iat: NOW,
            exp: NOW.plus_seconds(TRUST_SECONDS),
            keys: vec![TrustedKey {
                kid: "enc-00000001".into(),
                key_use: KeyUse::Encryption,
                jkt: encryption_key().thumbprint(),
            }],
        }
    }

    fn accept(
        claims: &TrustClaims,
        now: Timestamp,
        seen: Option<Timestamp>,
    ) -> Result<TrustClaims, TrustError> {
        let input = signing_input("sig-00000001", TRUST_TYP, claims).unwrap();
        let jws = CompactJws::assemble(&input, &[0; 512]).unwrap();
        Candidate::<TrustClaims>::new(jws, signing_key(), &[signing_key().thumbprint()])?.accept(
            true,
            destination(),
            now,
            seen.as_ref(),
        )
    }

    #[test]
    fn vouches_for_the_named_key_only() {
        let claims = accept(&claims(), NOW, None).unwrap();
        assert_eq!(claims.vouch_for(&encryption_key()), Ok(()));
        let swapped = PublicJwk::new("enc-00000001", KeyUse::Encryption, &[0xfd; 512]).unwrap();
        assert_eq!(claims.vouch_for(&swapped), Err(TrustError::KeySwapped));
        let other_use = PublicJwk::new("enc-00000001", KeyUse::Signature, &[0xfe; 512]).unwrap();
        assert_eq!(claims.vouch_for(&other_use), Err(TrustError::KeySwapped));
    }

    #[test]
    fn a_clock_off_by_a_day_passes_and_no_more() {
        let day = CLOCK_TOLERANCE_SECONDS;
        assert!(accept(&claims(), NOW.plus_seconds(-day), None).is_ok());
        assert_eq!(
            accept(&claims(), NOW.plus_seconds(-day - 1), None),
            Err(TrustError::Clock)
        );
        assert!(accept(&claims(), NOW.plus_seconds(TRUST_SECONDS + day), None).is_ok());
        let late = NOW.plus_seconds(TRUST_SECONDS + day + 1);
        assert_eq!(accept(&claims(), late, None), Err(TrustError::Clock));
        let eternal = TrustClaims {
            exp: NOW.plus_seconds(TRUST_SECONDS + 1),
            ..claims()
        };
        assert_eq!(accept(&eternal, NOW, None), Err(TrustError::Clock));
    }

    #[test]
    fn refuses_what_is_older_unpinned_or_about_someone_else() {
        assert_eq!(
            accept(&claims(), NOW, Some(NOW.plus_seconds(1))),
            Err(TrustError::Older)
        );
        let other = TrustClaims {
            iss: DestinationId::from_random([2; 16]),
            ..claims()
        };
        assert_eq!(accept(&other, NOW, None), Err(TrustError::OtherSubject));
        let input = signing_input("sig-00000001", TRUST_TYP, &claims()).unwrap();
        let jws = CompactJws::assemble(&input, &[0; 512]).unwrap();
        let unpinned = Candidate::<TrustClaims>::new(jws.clone(), signing_key(), &["x".into()]);
        assert_eq!(unpinned.unwrap_err(), TrustError::NotPinned);
        let unsigned =
            Candidate::<TrustClaims>::new(jws, signing_key(), &[signing_key().thumbprint()])
                .unwrap()
                .accept(false, destination(), NOW, None);
        assert_eq!(unsigned, Err(TrustError::NotPinned));
        let input = signing_input("sig-00000001", "secevent+jwt", &claims()).unwrap();
        let event = CompactJws::assemble(&input, &[0; 512]).unwrap();
        let as_trust =
            Candidate::<TrustClaims>::new(event, signing_key(), &[signing_key().thumbprint()]);
        assert_eq!(as_trust.unwrap_err(), TrustError::OtherSubject);
    }
}
