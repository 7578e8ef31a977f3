//! Which versions of forms are published: those never change.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::hash::sha256_base64url;

/// The file beside the forms.
pub const FILE: &str = "published.json";

/// The hashes of all published versions, by service and version. A hash is the one that travels
/// with every application: SHA-256 of the file's bytes, base64url.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Published(BTreeMap<String, BTreeMap<String, String>>);

/// Why the list cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PublishedError {
    /// It cannot be read or written.
    #[error("cannot read or write {path}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is not what this program writes.
    #[error("{path} is damaged: take it from the version control again")]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
}

/// Whether a form may be as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// This version is not published.
    Open,
    /// It is published, just so.
    Published,
    /// It is published, and was different.
    Changed,
}

impl Published {
    /// Reads the list of a folder of forms; empty when there is none.
    pub fn read(forms: &Path) -> Result<Self, PublishedError> {
        let path = forms.join(FILE);
        match fs::read(&path) {
            Ok(json) => serde_json::from_slice(&json)
                .map(Self)
                .map_err(|source| PublishedError::Damaged { path, source }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(source) => Err(PublishedError::File { path, source }),
        }
    }

    /// Writes the list.
    pub fn write(&self, forms: &Path) -> Result<(), PublishedError> {
        let path = forms.join(FILE);
        let json =
            serde_json::to_string_pretty(&self.0).map_err(|source| PublishedError::Damaged {
                path: path.clone(),
                source,
            })?;
        fs::write(&path, json + "\n").map_err(|source| PublishedError::File { path, source })
    }

    /// Whether a version of this service's form is published.
    pub fn has(&self, service: &str) -> bool {
        self.0.contains_key(service)
    }

    /// How a form stands to what is published.
    pub fn standing(&self, service: &str, version: &str, bytes: &[u8]) -> Standing {
        match self
            .0
            .get(service)
            .and_then(|versions| versions.get(version))
        {
            None => Standing::Open,
            Some(hash) if *hash == sha256_base64url(bytes) => Standing::Published,
            Some(_) => Standing::Changed,
        }
    }

    /// Enters a version. Whether it was new.
    pub fn enter(&mut self, service: &str, version: &str, bytes: &[u8]) -> bool {
        let versions = self.0.entry(service.to_owned()).or_default();
        versions
            .insert(version.to_owned(), sha256_base64url(bytes))
            .is_none()
    }
}
