//! The key pairs on the disk: `<kid>.wrapped` (PKCS#8, wrapped with the master key) and
//! `<kid>.json`; beside them the number of the last statement. Earlier versions kept `<kid>.der`,
//! which nothing wrapped.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use amtsweg_core::{encoding::hex, hash::sha256_base64url, jose::KeyUse, time::Timestamp};

use super::{KeyError, KeyRecord, Phase};
use crate::{
    crypto::{MasterKeys, MasterSource, PrivateKey, Wrapped, random},
    files,
};

/// The folder of a destination's keys.
#[derive(Debug, Clone)]
pub struct KeyFolder {
    path: PathBuf,
    masters: MasterSource,
}

impl KeyFolder {
    /// The folder at this path, inside of a town hall's folder.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let masters = MasterSource::of(path.parent().unwrap_or(Path::new("")));
        Self { path, masters }
    }

    /// The same, wrapped with a master key that comes from elsewhere.
    #[must_use]
    pub fn with_masters(self, masters: MasterSource) -> Self {
        Self { masters, ..self }
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn masters(&self) -> Result<MasterKeys, KeyError> {
        Ok(MasterKeys::of(&self.masters)?)
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
        self.write_private(&kid, private.pkcs8(), &self.masters()?)?;
        self.write(&record)?;
        Ok(record)
    }

    fn write_private(&self, kid: &str, pkcs8: &[u8], masters: &MasterKeys) -> Result<(), KeyError> {
        let wrapped = masters.wrap(&place(kid), pkcs8)?;
        let path = self.wrapped(kid);
        let json = serde_json::to_vec_pretty(&wrapped).map_err(|source| KeyError::Record {
            path: path.display().to_string(),
            source,
        })?;
        files::replace(&path, &json).map_err(|source| file_error(&path, source))
    }

    /// Wraps all private keys with the master key in use, whatever they were wrapped with, if with
    /// anything; how many were not wrapped with it. Whoever calls it holds the lock.
    pub(crate) fn rewrap(&self, masters: &MasterKeys) -> Result<u64, KeyError> {
        let mut rewrapped = 0;
        for record in self.list()? {
            let kid = record.kid();
            let (der, path) = (self.der(kid), self.wrapped(kid));
            let before = if path.exists() {
                Some(read_wrapped(&path)?)
            } else {
                None
            };
            let pkcs8 = match &before {
                Some(wrapped) => masters.unwrap(&place(kid), wrapped)?,
                None => fs::read(&der).map_err(|source| file_error(&der, source))?,
            };
            let private = is_of(&record, pkcs8)?;
            if before.is_none_or(|wrapped| wrapped.master != masters.id()) {
                self.write_private(kid, private.pkcs8(), masters)?;
                rewrapped += 1;
            }
            // Only once the other one is known to open.
            if der.exists() {
                fs::remove_file(&der).map_err(|source| file_error(&der, source))?;
            }
        }
        Ok(rewrapped)
    }

    /// How many private keys are wrapped with this master key.
    pub(crate) fn wrapped_with(&self, master: &str) -> Result<u64, KeyError> {
        let mut count = 0;
        for record in self.list()? {
            let path = self.wrapped(record.kid());
            if path.exists() && read_wrapped(&path)?.master == master {
                count += 1;
            }
        }
        Ok(count)
    }

    /// Wraps what an earlier version left unwrapped; how many keys.
    pub fn wrap_all(&self) -> Result<u64, KeyError> {
        let is_open = |record: &KeyRecord| self.der(record.kid()).exists();
        if !self.list()?.iter().any(is_open) {
            return Ok(0);
        }
        let _lock = self.lock()?;
        self.rewrap(&self.masters()?)
    }

    /// Writes what is known of a key.
    pub(super) fn write(&self, record: &KeyRecord) -> Result<(), KeyError> {
        let path = self.path.join(format!("{}.json", record.kid()));
        let json = serde_json::to_vec_pretty(record).map_err(|source| KeyError::Record {
            path: path.display().to_string(),
            source,
        })?;
        files::replace(&path, &json).map_err(|source| file_error(&path, source))
    }

    /// Removes a key that was never in use.
    pub(super) fn remove(&self, record: &KeyRecord) -> Result<(), KeyError> {
        let kid = record.kid();
        let files = [
            self.path.join(format!("{kid}.json")),
            self.wrapped(kid),
            self.der(kid),
        ];
        for path in files.iter().filter(|path| path.exists()) {
            fs::remove_file(path).map_err(|source| file_error(path, source))?;
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
        for entry in fs::read_dir(&self.path).map_err(|source| file_error(&self.path, source))? {
            let path = entry
                .map_err(|source| file_error(&self.path, source))?
                .path();
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
            .map(|record| self.private_file(record.kid()))
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

    /// Where a private key lies.
    fn private_file(&self, kid: &str) -> PathBuf {
        let wrapped = self.wrapped(kid);
        if wrapped.exists() {
            wrapped
        } else {
            self.der(kid)
        }
    }

    fn wrapped(&self, kid: &str) -> PathBuf {
        self.path.join(format!("{kid}.{}", files::WRAPPED))
    }

    /// As earlier versions kept it.
    fn der(&self, kid: &str) -> PathBuf {
        self.path.join(format!("{kid}.der"))
    }

    pub(super) fn private(&self, record: &KeyRecord) -> Result<PrivateKey, KeyError> {
        let kid = record.kid();
        let pkcs8 = if self.wrapped(kid).exists() {
            let wrapped = read_wrapped(&self.wrapped(kid))?;
            self.masters()?.unwrap(&place(kid), &wrapped)?
        } else {
            let path = self.der(kid);
            fs::read(&path).map_err(|source| file_error(&path, source))?
        };
        is_of(record, pkcs8)
    }

    /// Held while keys or the number are changed: commands work beside a running town hall.
    pub(crate) fn lock(&self) -> Result<File, KeyError> {
        let path = self.path.join("lock");
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
        self.path.join("statement.number")
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

/// The private key, if it is the one of its record.
fn is_of(record: &KeyRecord, pkcs8: Vec<u8>) -> Result<PrivateKey, KeyError> {
    let public = &record.public_key;
    let key = PrivateKey::from_pkcs8(pkcs8);
    match key.public(public.kid(), public.key_use()) {
        Ok(found) if found.thumbprint() == public.thumbprint() => Ok(key),
        _ => Err(KeyError::Mismatch {
            kid: public.kid().to_owned(),
        }),
    }
}

fn read_wrapped(path: &Path) -> Result<Wrapped, KeyError> {
    let text = fs::read(path).map_err(|source| file_error(path, source))?;
    serde_json::from_slice(&text).map_err(|source| KeyError::Record {
        path: path.display().to_string(),
        source,
    })
}

/// What a private key is wrapped as.
fn place(kid: &str) -> String {
    format!("amtsweg/v1/private-key|{kid}")
}

fn file_error(path: &Path, source: io::Error) -> KeyError {
    KeyError::File {
        path: path.display().to_string(),
        source,
    }
}
