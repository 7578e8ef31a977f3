//! The keys that are ready for use.

use amtsweg_core::{
    jose::{KeyUse, PublicJwk},
    statement::StatedKey,
    time::Timestamp,
};

use super::{KeyError, KeyFolder, KeyRecord, Phase, life::ENCRYPTION_SECONDS};
use crate::crypto::{DecryptionKey, SigningKey};

/// The keys of a running town hall, as they are at one time.
#[derive(Debug)]
pub struct KeyRing {
    records: Vec<KeyRecord>,
    signing: SigningKey,
    encryption: PublicJwk,
    /// With the time from which on nothing encrypted to it is taken.
    decryption: Vec<(DecryptionKey, Option<Timestamp>)>,
}

impl KeyRing {
    /// Reads all keys that may be used.
    pub fn read(folder: &KeyFolder) -> Result<Self, KeyError> {
        let mut records = folder.list()?;
        let signing =
            only_active(&mut records, KeyUse::Signature).ok_or(KeyError::None("signing"))?;
        let encryption =
            only_active(&mut records, KeyUse::Encryption).ok_or(KeyError::None("encryption"))?;
        let signing = SigningKey::new(signing.kid(), &folder.private(&signing)?)?;
        let mut decryption = Vec::new();
        for record in &records {
            if record.key_use() == KeyUse::Encryption
                && matches!(record.state, Phase::Active | Phase::Retired)
            {
                let key = DecryptionKey::new(record.kid(), &folder.private(record)?)?;
                // Retired by hand, without an end: as the statement says it, it takes nothing.
                let until = match record.state {
                    Phase::Active => None,
                    _ => Some(record.until.unwrap_or(Timestamp(0))),
                };
                decryption.push((key, until));
            }
        }
        Ok(Self {
            records,
            signing,
            encryption: encryption.public_key,
            decryption,
        })
    }

    /// All that is known of all keys.
    pub fn records(&self) -> &[KeyRecord] {
        &self.records
    }

    /// The key to encrypt to.
    pub fn encryption(&self) -> &PublicJwk {
        &self.encryption
    }

    /// The key that signs.
    pub fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// The key of this id, if what is encrypted to it is still taken.
    pub fn decryption(&self, kid: &str, now: Timestamp) -> Option<&DecryptionKey> {
        self.decryption
            .iter()
            .find(|(key, _)| key.public().kid() == kid)
            .filter(|(_, until)| until.is_none_or(|until| now < until))
            .map(|(key, _)| key)
    }

    /// Whether a key of this id was ever in use here. One that was only prepared when this was read may
    /// have come into use since.
    pub fn knows(&self, kid: &str) -> bool {
        self.records
            .iter()
            .any(|record| record.kid() == kid && record.state != Phase::Prepared)
    }

    /// The signing key of this id, whatever became of it, to recognise what was signed here.
    pub fn signed_with(&self, kid: &str) -> Option<&PublicJwk> {
        self.records
            .iter()
            .find(|record| record.kid() == kid && record.key_use() == KeyUse::Signature)
            .map(|record| &record.public_key)
    }

    /// Whether others know the key of this id.
    pub fn is_compromised(&self, kid: &str) -> bool {
        self.records
            .iter()
            .any(|record| record.kid() == kid && record.state == Phase::Compromised)
    }

    /// What to publish: all keys that others may still use.
    pub fn published(&self) -> impl Iterator<Item = &PublicJwk> {
        self.records
            .iter()
            .filter(|record| matches!(record.state, Phase::Active | Phase::Retired))
            .map(|record| &record.public_key)
    }

    /// What the trust statement vouches for: the keys in use.
    pub fn trusted(&self) -> impl Iterator<Item = &PublicJwk> {
        self.records
            .iter()
            .filter(|record| record.state == Phase::Active)
            .map(|record| &record.public_key)
    }

    /// What the statement of key states says: all keys that were ever in use.
    pub fn stated(&self) -> Vec<StatedKey> {
        self.records.iter().filter_map(KeyRecord::stated).collect()
    }
}

/// The key in use. Where a change of keys broke off there are two: the newer one is meant, and the
/// other has been replaced by it.
fn only_active(records: &mut [KeyRecord], key_use: KeyUse) -> Option<KeyRecord> {
    let active = |record: &&KeyRecord| record.state == Phase::Active && record.key_use() == key_use;
    let newest = records
        .iter()
        .filter(active)
        .max_by_key(|record| (record.activated, record.created))?
        .clone();
    let replaced = newest.activated.unwrap_or(newest.created);
    for record in records.iter_mut() {
        if active(&&*record) && record.kid() != newest.kid() {
            record.state = Phase::Retired;
            record.until = Some(match key_use {
                KeyUse::Encryption => replaced.plus_seconds(ENCRYPTION_SECONDS),
                KeyUse::Signature => replaced,
            });
        }
    }
    Some(newest)
}
