//! From a pinned thumbprint to a key to encrypt to.

use amtsweg_core::{
    api::{Destination, ServiceReference},
    jose::{CompactJws, JoseError, KeyUse, PublicJwk, is_key_id},
    time::Clock as _,
    trust::{TrustCandidate, TrustClaims, TrustError},
};

use super::{
    SendError,
    api::Api,
    memory::{newest_trust, remember_trust},
};
use crate::{
    device::{
        clock::DeviceClock,
        crypto::{EncryptionKey, VerificationKey},
        http::HttpError,
    },
    site::Site,
};

/// The metadata version that is written here.
const METADATA_VERSION: &str = "2.1.0";

/// Where to send, and the key to encrypt to.
pub(super) struct Recipient {
    pub(super) key: EncryptionKey,
    pub(super) thumbprint: String,
    destination: Destination,
}

impl Recipient {
    /// Asks the edge for the destination and its keys, and believes only what a pinned signing
    /// key vouches for.
    pub(super) async fn find(site: &Site) -> Result<Self, SendError> {
        let api = Api::of(site);
        let destination = api.destination().await?;
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
        let claims = trust_claims(site, &api).await?;
        let jwk = key(&api, &destination.encryption_kid).await?;
        if jwk.key_use() != KeyUse::Encryption {
            return Err(TrustError::KeySwapped.into());
        }
        claims.vouch_for(&jwk)?;
        Ok(Self {
            key: EncryptionKey::import(&jwk).await?,
            thumbprint: jwk.thumbprint(),
            destination,
        })
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

async fn trust_claims(site: &Site, api: &Api<'_>) -> Result<TrustClaims, SendError> {
    let jws: CompactJws = api
        .trust()
        .await?
        .trim()
        .parse()
        .map_err(TrustError::from)?;
    let signing_key = key(api, &jws.header().kid).await?;
    let candidate = TrustCandidate::new(jws, signing_key, &site.signing_key_thumbprints)?;
    let valid = VerificationKey::import(candidate.signing_key())
        .await?
        .verify(candidate.jws())
        .await?;
    let destination = site.destination_id;
    let claims = candidate.accept(
        valid,
        destination,
        DeviceClock.now(),
        newest_trust(destination),
    )?;
    remember_trust(destination, claims.iat);
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
