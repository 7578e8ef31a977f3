//! Whether others on this machine can read what is only the town hall's.

use std::{io, path::PathBuf};

use crate::{
    config::{Config, DatabaseConfig, Folder},
    crypto::MasterSource,
    files,
    keys::{KeyError, KeyFolder},
};

/// Why a town hall does not start.
#[derive(Debug, thiserror::Error)]
pub enum ProtectionError {
    /// Others can read a secret.
    #[error(
        "others on this machine can read {path}. If they may have done so, it is known: replace it. Then, as its \
         owner: chmod 600 {path}"
    )]
    Open {
        /// Which file.
        path: String,
    },
    /// The keys.
    #[error("the keys cannot be used")]
    Keys(#[from] KeyError),
    /// A file cannot be looked at.
    #[error("cannot look at {path}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
}

/// Looks at the files. Secrets that others can read are refused, since nobody knows who has read
/// them; the database's files are closed, and it is said.
pub fn check(folder: &Folder, config: &Config) -> Result<(), ProtectionError> {
    let mut secrets = KeyFolder::new(folder.keys()).private_files()?;
    secrets.push(folder.intake_secret());
    if let MasterSource::File(path) = MasterSource::of(folder.path())
        && path.exists()
    {
        secrets.push(path);
    }
    for path in [folder.edge(), folder.oidc_secret()] {
        if path.exists() {
            secrets.push(path);
        }
    }
    let has_password = |database: &DatabaseConfig| database.url.has_password();
    if config.database.as_ref().is_some_and(has_password) {
        secrets.push(folder.config());
    }
    for path in secrets {
        if is_open(&path)? {
            return Err(ProtectionError::Open {
                path: path.display().to_string(),
            });
        }
    }
    let suffixed = |path: PathBuf| {
        ["", "-wal", "-shm"].map(|suffix| {
            let mut name = path.clone().into_os_string();
            name.push(suffix);
            PathBuf::from(name)
        })
    };
    let databases = [folder.database(), folder.case_keys(), folder.search_index()];
    for path in databases.map(suffixed).concat() {
        if path.exists() && is_open(&path)? {
            files::close_to_others(&path).map_err(|source| ProtectionError::File {
                path: path.display().to_string(),
                source,
            })?;
            tracing::warn!(
                "others on this machine could read {}; now only its owner can",
                path.display()
            );
        }
    }
    Ok(())
}

fn is_open(path: &std::path::Path) -> Result<bool, ProtectionError> {
    files::open_to_others(path).map_err(|source| ProtectionError::File {
        path: path.display().to_string(),
        source,
    })
}
