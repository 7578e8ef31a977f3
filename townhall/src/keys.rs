//! The destination's key pairs on the disk: `<kid>.der` (PKCS#8, mode 0600) and `<kid>.json`.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::{
    jose::{KeyUse, PublicJwk},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use crate::crypto::{CryptoError, DecryptionKey, PrivateKey, SigningKey, random};

/// What a key may still do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyState {
    /// In use.
    Active,
    /// Replaced; opens what was still encrypted to it.
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

/// What is known of a key.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyRecord {
    /// When it was made.
    pub created: Timestamp,
    /// What it may still do.
    pub state: KeyState,
    /// Its public half, with id and use.
    pub public_key: PublicJwk,
}

/// Why keys cannot be made or read.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A file cannot be read or written.
    #[error("cannot read or write {path}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A record is not one.
    #[error("{path} is not the record of a key")]
    Record {
        /// Which.
        path: String,
        /// Where and what.
        source: serde_json::Error,
    },
    /// A private key is not the one of its record.
    #[error("the private key {kid} is unreadable or not the one of its record")]
    Mismatch {
        /// Which.
        kid: String,
    },
    /// There is no key for a use.
    #[error("there is no active key for {0}")]
    None(&'static str),
    /// Making one failed.
    #[error("making a key failed")]
    Crypto(#[from] CryptoError),
}

/// The folder of a destination's keys.
#[derive(Debug, Clone)]
pub struct KeyFolder(PathBuf);

impl KeyFolder {
    /// The folder at this path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Makes a key pair and writes it.
    pub fn generate(&self, key_use: KeyUse, now: Timestamp) -> Result<KeyRecord, KeyError> {
        let prefix = match key_use {
            KeyUse::Encryption => "enc",
            KeyUse::Signature => "sig",
        };
        let kid = format!("{prefix}-{}", amtsweg_core::encoding::hex(&random::<10>()?));
        let private = PrivateKey::generate()?;
        let record = KeyRecord {
            created: now,
            state: KeyState::Active,
            public_key: private.public(&kid, key_use)?,
        };
        write_private(&self.der(&kid), private.pkcs8())?;
        let path = self.0.join(format!("{kid}.json"));
        let json = serde_json::to_vec_pretty(&record).map_err(|source| KeyError::Record {
            path: path.display().to_string(),
            source,
        })?;
        write_private(&path, &json)?;
        Ok(record)
    }

    /// All keys, the newest first.
    pub fn list(&self) -> Result<Vec<KeyRecord>, KeyError> {
        let mut records: Vec<KeyRecord> = Vec::new();
        for entry in fs::read_dir(&self.0).map_err(|source| file_error(&self.0, source))? {
            let path = entry.map_err(|source| file_error(&self.0, source))?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let text = fs::read(&path).map_err(|source| file_error(&path, source))?;
                records.push(
                    serde_json::from_slice(&text).map_err(|source| KeyError::Record {
                        path: path.display().to_string(),
                        source,
                    })?,
                );
            }
        }
        records
            .sort_by(|a, b| (b.created, a.public_key.kid()).cmp(&(a.created, b.public_key.kid())));
        Ok(records)
    }

    fn der(&self, kid: &str) -> PathBuf {
        self.0.join(format!("{kid}.der"))
    }

    fn private(&self, record: &KeyRecord) -> Result<PrivateKey, KeyError> {
        let public = &record.public_key;
        let path = self.der(public.kid());
        let der = fs::read(&path).map_err(|source| file_error(&path, source))?;
        let key = PrivateKey::from_pkcs8(der);
        match key.public(public.kid(), public.key_use()) {
            Ok(found) if found.thumbprint() == public.thumbprint() => Ok(key),
            _ => Err(KeyError::Mismatch {
                kid: public.kid().to_owned(),
            }),
        }
    }
}

/// The keys of a running town hall.
#[derive(Debug)]
pub struct KeyRing {
    records: Vec<KeyRecord>,
    signing: SigningKey,
    decryption: Vec<DecryptionKey>,
}

impl KeyRing {
    /// Reads all keys that may be used.
    pub fn read(folder: &KeyFolder) -> Result<Self, KeyError> {
        let records = folder.list()?;
        let of_use = |key_use| {
            records
                .iter()
                .filter(move |record| record.public_key.key_use() == key_use)
        };
        let signing = of_use(KeyUse::Signature)
            .find(|record| record.state == KeyState::Active)
            .ok_or(KeyError::None("signing"))?;
        let signing = SigningKey::new(signing.public_key.kid(), &folder.private(signing)?)?;
        let mut decryption = Vec::new();
        for record in of_use(KeyUse::Encryption).filter(|r| r.state != KeyState::Compromised) {
            decryption.push(DecryptionKey::new(
                record.public_key.kid(),
                &folder.private(record)?,
            )?);
        }
        let ring = Self {
            records,
            signing,
            decryption,
        };
        ring.encryption()?;
        Ok(ring)
    }

    /// The key to encrypt to.
    pub fn encryption(&self) -> Result<&PublicJwk, KeyError> {
        self.records
            .iter()
            .find(|record| {
                record.state == KeyState::Active
                    && record.public_key.key_use() == KeyUse::Encryption
            })
            .map(|record| &record.public_key)
            .ok_or(KeyError::None("encryption"))
    }

    /// The key that signs.
    pub fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// The key of this id, if what is encrypted to it is still taken.
    pub fn decryption(&self, kid: &str) -> Option<&DecryptionKey> {
        self.decryption.iter().find(|key| key.public().kid() == kid)
    }

    /// What to publish: all keys but compromised ones.
    pub fn published(&self) -> impl Iterator<Item = &PublicJwk> {
        self.records
            .iter()
            .filter(|record| record.state != KeyState::Compromised)
            .map(|record| &record.public_key)
    }

    /// What the trust statement vouches for: the keys in use.
    pub fn trusted(&self) -> impl Iterator<Item = &PublicJwk> {
        self.records
            .iter()
            .filter(|record| record.state == KeyState::Active)
            .map(|record| &record.public_key)
    }
}

fn file_error(path: &Path, source: io::Error) -> KeyError {
    KeyError::File {
        path: path.display().to_string(),
        source,
    }
}

fn write_private(path: &Path, content: &[u8]) -> Result<(), KeyError> {
    crate::init::write_private(path, content).map_err(|source| file_error(path, source))
}
