//! The key pairs on the disk: `<kid>.der` (PKCS#8, mode 0600) and `<kid>.json`; beside them the
//! number of the last statement.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use amtsweg_core::{encoding::hex, hash::sha256_base64url, jose::KeyUse, time::Timestamp};

use super::{KeyError, KeyRecord, Phase};
use crate::{
    crypto::{PrivateKey, random},
    files,
};

/// The folder of a destination's keys.
#[derive(Debug, Clone)]
pub struct KeyFolder(PathBuf);

impl KeyFolder {
    /// The folder at this path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Makes a key pair and writes it.
    pub fn generate(
        &self,
        key_use: KeyUse,
        state: Phase,
        now: Timestamp,
    ) -> Result<KeyRecord, KeyError> {
        let prefix = match key_use {
            KeyUse::Encryption => "enc",
            KeyUse::Signature => "sig",
        };
        let kid = format!("{prefix}-{}", hex(&random::<10>()?));
        let private = PrivateKey::generate()?;
        let record = KeyRecord {
            created: now,
            state,
            activate_at: None,
            activated: (state == Phase::Active).then_some(now),
            until: None,
            leaving_site: false,
            public_key: private.public(&kid, key_use)?,
        };
        let der = self.der(&kid);
        files::write_new(&der, private.pkcs8()).map_err(|source| file_error(&der, source))?;
        self.write(&record)?;
        Ok(record)
    }

    /// Writes what is known of a key.
    pub(super) fn write(&self, record: &KeyRecord) -> Result<(), KeyError> {
        let path = self.0.join(format!("{}.json", record.kid()));
        let json = serde_json::to_vec_pretty(record).map_err(|source| KeyError::Record {
            path: path.display().to_string(),
            source,
        })?;
        files::replace(&path, &json).map_err(|source| file_error(&path, source))
    }

    /// Removes a key that was never in use.
    pub(super) fn remove(&self, record: &KeyRecord) -> Result<(), KeyError> {
        for path in [
            self.0.join(format!("{}.json", record.kid())),
            self.der(record.kid()),
        ] {
            fs::remove_file(&path).map_err(|source| file_error(&path, source))?;
        }
        Ok(())
    }

    /// All keys, the newest first.
    pub fn list(&self) -> Result<Vec<KeyRecord>, KeyError> {
        let mut records: Vec<KeyRecord> = Vec::new();
        for path in self.record_files()? {
            let text = fs::read(&path).map_err(|source| file_error(&path, source))?;
            records.push(
                serde_json::from_slice(&text).map_err(|source| KeyError::Record {
                    path: path.display().to_string(),
                    source,
                })?,
            );
        }
        records.sort_by(|a, b| (b.created, a.kid()).cmp(&(a.created, b.kid())));
        Ok(records)
    }

    fn record_files(&self) -> Result<Vec<PathBuf>, KeyError> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(&self.0).map_err(|source| file_error(&self.0, source))? {
            let path = entry.map_err(|source| file_error(&self.0, source))?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                paths.push(path);
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// The private keys' files.
    pub(crate) fn private_files(&self) -> Result<Vec<PathBuf>, KeyError> {
        let records = self.list()?;
        Ok(records
            .iter()
            .map(|record| self.der(record.kid()))
            .collect())
    }

    /// Something that is another whenever a record is.
    pub(super) fn fingerprint(&self) -> Result<String, KeyError> {
        let mut all = Vec::new();
        for path in self.record_files()? {
            all.extend(fs::read(&path).map_err(|source| file_error(&path, source))?);
        }
        Ok(sha256_base64url(&all))
    }

    fn der(&self, kid: &str) -> PathBuf {
        self.0.join(format!("{kid}.der"))
    }

    pub(super) fn private(&self, record: &KeyRecord) -> Result<PrivateKey, KeyError> {
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

    /// Held while keys or the number are changed: commands work beside a running town hall.
    pub(super) fn lock(&self) -> Result<File, KeyError> {
        let path = self.0.join("lock");
        files::lock(&path).map_err(|source| file_error(&path, source))
    }

    /// The number of the next statement. It is written down before it is used, so that no number
    /// is used twice.
    pub fn next_statement(&self) -> Result<u64, KeyError> {
        let _lock = self.lock()?;
        let next = self.last_statement()?.saturating_add(1);
        self.write_statement(next)?;
        Ok(next)
    }

    /// Others have seen a statement of this number: the next one has a higher number.
    pub fn statement_was(&self, number: u64) -> Result<(), KeyError> {
        let _lock = self.lock()?;
        if self.last_statement()? < number {
            self.write_statement(number)?;
        }
        Ok(())
    }

    fn statement_file(&self) -> PathBuf {
        self.0.join("statement.number")
    }

    fn last_statement(&self) -> Result<u64, KeyError> {
        let path = self.statement_file();
        match fs::read_to_string(&path) {
            Ok(text) => text.trim().parse().map_err(|_| KeyError::Number {
                path: path.display().to_string(),
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(source) => Err(file_error(&path, source)),
        }
    }

    fn write_statement(&self, number: u64) -> Result<(), KeyError> {
        let path = self.statement_file();
        files::replace(&path, format!("{number}\n").as_bytes())
            .map_err(|source| file_error(&path, source))
    }
}

fn file_error(path: &Path, source: io::Error) -> KeyError {
    KeyError::File {
        path: path.display().to_string(),
        source,
    }
}
