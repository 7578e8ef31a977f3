//! From a pinned thumbprint to a key to encrypt to.

use amtsweg_core::{
    api::{Destination, ServiceReference},
    jose::{CompactJws, JoseError, KeyUse, PublicJwk, is_key_id},
    statement::{Seen, StatementClaims},
    time::Clock as _,
    trust::{Candidate, TrustError},
};

use super::{SendError, api::Api, pins};
use crate::{
    device::{
        clock::DeviceClock,
        crypto::{EncryptionKey, VerificationKey},
        http::HttpError,
    },
    outbox::memory::{self, Word},
    site::Site,
};

/// The metadata version that is written here.
const METADATA_VERSION: &str = "2.1.0";

/// Asks for the authority's keys while there is a connection, so that sealing needs none later.
/// For whoever opens a draft.
pub async fn refresh_keys(site: &Site) {
    // Whoever seals is told what is wrong.
    let _ = Recipient::ask(site).await;
}

/// Where to send, and the key to encrypt to.
pub(super) struct Recipient {
    pub(super) key: EncryptionKey,
    pub(super) thumbprint: String,
    destination: Destination,
}

impl Recipient {
    /// Asks the edge for the destination and its keys, and believes only what a pinned signing
    /// key vouches for. Where nobody can be asked now, what was believed last is good as long as
    /// the authority's own word on it is.
    pub(super) async fn find(site: &Site) -> Result<Self, SendError> {
        let error = match Self::ask(site).await {
            Err(error) if error.passes().is_some() => error,
            found_or_refused => return found_or_refused,
        };
        match memory::last_word(site.destination_id).await {
            Some(word) => Self::believe(site, word).await.map_err(|_| error),
            None => Err(error),
        }
    }

    /// The same by what the edge says now.
    pub(super) async fn ask(site: &Site) -> Result<Self, SendError> {
        Self::believe(site, ask(site).await?).await
    }

    async fn believe(site: &Site, word: Word) -> Result<Self, SendError> {
        let destination = &word.destination;
        let reads_metadata = destination
            .metadata_versions
            .iter()
            .any(|version| version == METADATA_VERSION);
        if destination.destination_id != site.destination_id {
            return Err(TrustError::OtherSubject.into());
        }
        if destination.status != "active" || !reads_metadata {
            return Err(SendError::Closed);
        }
        let claims = claims(site, &word).await?;
        let jwk = &word.encryption_key;
        if jwk.key_use() != KeyUse::Encryption || jwk.kid() != destination.encryption_kid {
            return Err(TrustError::KeySwapped.into());
        }
        claims.vouch_for(jwk)?;
        let recipient = Self {
            key: EncryptionKey::import(jwk).await?,
            thumbprint: jwk.thumbprint(),
            destination: destination.clone(),
        };
        memory::remember_word(site.destination_id, word).await;
        Ok(recipient)
    }

    /// Whether what is sealed for this key can go out: the authority still encrypts to it. What
    /// waited while the key was replaced is sealed anew (docs/security.md 6).
    pub(super) fn is_for(&self, kid: &str) -> bool {
        self.key.kid() == kid
    }

    /// The service as the destination names it.
    pub(super) fn service(&self, name: &str) -> ServiceReference {
        let known = self
            .destination
            .public_services
            .iter()
            .find(|service| service.name == name);
        ServiceReference {
            name: name.to_owned(),
            identifier: known.and_then(|service| service.identifier.clone()),
        }
    }
}

async fn ask(site: &Site) -> Result<Word, SendError> {
    let api = Api::of(site);
    let destination = api.destination().await?;
    let trust: CompactJws = api
        .statement()
        .await?
        .trim()
        .parse()
        .map_err(TrustError::from)?;
    Ok(Word {
        signing_key: key(&api, &trust.header().kid).await?,
        encryption_key: key(&api, &destination.encryption_kid).await?,
        destination,
        trust,
    })
}

async fn claims(site: &Site, word: &Word) -> Result<StatementClaims, SendError> {
    let candidate = |pinned: &[String]| {
        Candidate::<StatementClaims>::new(word.trust.clone(), word.signing_key.clone(), pinned)
    };
    let candidate = match candidate(&pins::known(site).current) {
        // The authority may have replaced its key since the page was opened.
        Err(TrustError::NotPinned) => match pins::ask(site).await {
            Some(pins) => candidate(&pins.current)?,
            None => return Err(TrustError::NotPinned.into()),
        },
        candidate => candidate?,
    };
    let valid = VerificationKey::import(candidate.signing_key())
        .await?
        .verify(candidate.jws())
        .await?;
    let destination = site.destination_id;
    let newest = memory::newest_statement(destination).await;
    let claims = candidate.accept(valid, destination, DeviceClock.now(), newest.as_ref())?;
    // Also when the keys that come with it turn out to be wrong.
    let seen = Seen::new(&claims, &word.trust);
    memory::remember_statement(destination, seen, claims.iat).await;
    Ok(claims)
}

/// A key of the destination that is really the one asked for.
async fn key(api: &Api<'_>, kid: &str) -> Result<PublicJwk, SendError> {
    let malformed = || TrustError::Malformed(JoseError::Key);
    if !is_key_id(kid) {
        return Err(malformed().into());
    }
    match api.key(kid).await {
        Ok(jwk) if jwk.kid() == kid => Ok(jwk),
        Ok(_) | Err(HttpError::NotUnderstood) => Err(malformed().into()),
        Err(error) => Err(error.into()),
    }
}
