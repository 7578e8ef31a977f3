//! What the edge gives out of a destination: itself, and what its keys may do, signed.

use amtsweg_core::{
    api::{Destination, PublicService},
    id::DestinationId,
    jose::CompactJws,
    metadata::{METADATA_SCHEMA, SchemaReference},
    statement::{STATEMENT_TYP, StatementClaims},
    time::Timestamp,
    trust::{TRUST_SECONDS, TRUST_TYP, TrustClaims, TrustedKey},
};
use amtsweg_forms_tool::catalogue::Definition;

use crate::{
    config::{Config, LeikaKey},
    crypto::CryptoError,
    keys::KeyRing,
};

/// The destination as the edge publishes it.
pub(crate) fn destination(
    config: &Config,
    encryption_kid: &str,
    definitions: &[impl AsRef<Definition>],
) -> Destination {
    let metadata_version = METADATA_SCHEMA
        .split('/')
        .find(|part| part.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or_default();
    Destination {
        destination_id: config.destination_id,
        status: "active".into(),
        encryption_kid: encryption_kid.to_owned(),
        public_services: definitions
            .iter()
            .map(AsRef::as_ref)
            .map(|definition| PublicService {
                name: definition.service.clone(),
                identifier: config
                    .services
                    .get(&definition.service)
                    .and_then(|service| service.leika.as_ref())
                    .map(LeikaKey::urn),
                submission_schemas: vec![SchemaReference {
                    schema_uri: config.schema_uri(&definition.service, &definition.form.version),
                    mime_type: "application/json".into(),
                }],
            })
            .collect(),
        metadata_versions: vec![metadata_version.to_owned()],
    }
}

/// The trust statement: which keys are in use, signed.
pub(crate) fn trust_statement(
    destination_id: DestinationId,
    ring: &KeyRing,
    now: Timestamp,
) -> Result<CompactJws, CryptoError> {
    let claims = TrustClaims {
        iss: destination_id,
        iat: now,
        exp: now.plus_seconds(TRUST_SECONDS),
        keys: ring
            .trusted()
            .map(|key| TrustedKey {
                kid: key.kid().to_owned(),
                key_use: key.key_use(),
                jkt: key.thumbprint(),
            })
            .collect(),
    };
    ring.signing().sign(TRUST_TYP, &claims)
}

/// The statement of key states (docs/security.md 41).
pub(crate) fn state_statement(
    destination_id: DestinationId,
    ring: &KeyRing,
    number: u64,
    now: Timestamp,
) -> Result<CompactJws, CryptoError> {
    let claims = StatementClaims {
        iss: destination_id,
        iat: now,
        exp: now.plus_seconds(TRUST_SECONDS),
        seq: number,
        keys: ring.stated(),
        features: Vec::new(),
    };
    ring.signing().sign(STATEMENT_TYP, &claims)
}
