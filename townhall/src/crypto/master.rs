//! The master key: what all other keys are wrapped with that lie on a disk. It comes from the
//! environment, from a systemd credential or from a file, and never into a database or a backup.

use std::{
    env, fmt, fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::{
    encoding::{base64url, from_base64url, hex},
    hash::sha256,
};
use serde::{Deserialize, Serialize};

use super::{CryptoError, RestKey, random};
use crate::files;

/// Holds the master key, where nothing else is wanted.
const VARIABLE: &str = "AMTSWEG_MASTER_KEY";
/// The folder of a unit's credentials (systemd.exec(5), `LoadCredential=`).
const CREDENTIALS: &str = "CREDENTIALS_DIRECTORY";
/// The name of the credential.
const CREDENTIAL: &str = "master-key";
/// The name of the file in the town hall's folder.
const FILE: &str = "master.key";
/// So much of a key's hash is its id.
const ID_BYTES: usize = 8;

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterError {
    /// There is none.
    #[error(
        "there is no master key: neither in the environment ({VARIABLE}), nor as the credential {CREDENTIAL}, nor in \
         {0}. It is kept apart from every backup; put it there again"
    )]
    Missing(String),
    /// It cannot be read or written.
    #[error("cannot read or write {path}")]
    File {
        /// Where.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// It is none.
    #[error(
        "{place} holds no master key: each is 32 bytes in base64url (43 letters), the one in use first"
    )]
    Malformed {
        /// Where.
        place: String,
    },
    /// Something is wrapped with another one.
    #[error(
        "this is wrapped with the master key {wanted}, which is not there; those that are: {found}"
    )]
    Other {
        /// Which.
        wanted: String,
        /// Which there are.
        found: String,
    },
    /// It does not unwrap.
    #[error(
        "what is wrapped with the master key does not open: it was changed, or it lies elsewhere"
    )]
    Crypto(#[from] CryptoError),
}

/// Where the master key comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MasterSource {
    /// The environment's variable.
    Environment,
    /// A systemd credential.
    Credential(PathBuf),
    /// A file in the town hall's folder.
    File(PathBuf),
}

impl MasterSource {
    /// Where it comes from for the town hall in this folder: what is said by the environment goes
    /// before the file.
    pub fn of(folder: &Path) -> Self {
        if env::var_os(VARIABLE).is_some() {
            return Self::Environment;
        }
        let credential = env::var_os(CREDENTIALS).map(|dir| Path::new(&dir).join(CREDENTIAL));
        match credential {
            Some(path) if path.exists() => Self::Credential(path),
            _ => Self::File(folder.join(FILE)),
        }
    }

    fn text(&self) -> Result<String, MasterError> {
        match self {
            Self::Environment => env::var(VARIABLE).map_err(|_| self.malformed()),
            Self::Credential(path) | Self::File(path) => {
                fs::read_to_string(path).map_err(|source| match source.kind() {
                    io::ErrorKind::NotFound => MasterError::Missing(path.display().to_string()),
                    _ => file_error(path, source),
                })
            }
        }
    }

    fn malformed(&self) -> MasterError {
        MasterError::Malformed {
            place: self.to_string(),
        }
    }
}

impl fmt::Display for MasterSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => write!(f, "the variable {VARIABLE}"),
            Self::Credential(path) | Self::File(path) => path.display().fmt(f),
        }
    }
}

/// A key, wrapped with a master key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrapped {
    /// The id of the master key.
    pub master: String,
    /// The key, sealed; base64url in texts.
    #[serde(with = "sealed_text")]
    pub sealed: Vec<u8>,
}

mod sealed_text {
    use amtsweg_core::encoding::{base64url, from_base64url};
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(sealed: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&base64url(sealed))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        from_base64url(&text).map_err(|_| D::Error::custom("not base64url"))
    }
}

struct MasterKey {
    id: String,
    bytes: [u8; RestKey::BYTES],
    key: RestKey,
}

impl MasterKey {
    fn new(bytes: [u8; RestKey::BYTES]) -> Result<Self, CryptoError> {
        Ok(Self {
            id: hex(&sha256(&bytes)[..ID_BYTES]),
            bytes,
            key: RestKey::new(&bytes)?,
        })
    }

    fn generate() -> Result<Self, CryptoError> {
        Self::new(random()?)
    }

    fn text(&self) -> String {
        base64url(&self.bytes)
    }
}

/// The master keys: the one in use, and those before it, as long as anything is wrapped with them.
pub struct MasterKeys {
    in_use: MasterKey,
    earlier: Vec<MasterKey>,
}

impl MasterKeys {
    /// Reads those of the town hall in this folder.
    pub fn read(folder: &Path) -> Result<Self, MasterError> {
        Self::of(&MasterSource::of(folder))
    }

    /// Reads those of a source.
    pub fn of(source: &MasterSource) -> Result<Self, MasterError> {
        let text = source.text()?;
        let mut keys = text.split_whitespace().map(|word| {
            let bytes = from_base64url(word).map_err(|_| source.malformed())?;
            let bytes = bytes.try_into().map_err(|_| source.malformed())?;
            Ok(MasterKey::new(bytes)?)
        });
        let in_use = keys.next().ok_or_else(|| source.malformed())??;
        let earlier = keys.collect::<Result<_, MasterError>>()?;
        Ok(Self { in_use, earlier })
    }

    /// Makes the first one in the town hall's folder, unless one comes from somewhere; whether it did.
    pub fn make_unless_given(folder: &Path) -> Result<bool, MasterError> {
        match Self::read(folder) {
            Ok(_) => Ok(false),
            Err(MasterError::Missing(_)) => {
                let path = folder.join(FILE);
                let text = format!("{}\n", MasterKey::generate()?.text());
                files::write_new(&path, text.as_bytes())
                    .map_err(|source| file_error(&path, source))?;
                Ok(true)
            }
            Err(error) => Err(error),
        }
    }

    /// With a new one in use; the others are earlier ones.
    pub fn with_new(self) -> Result<Self, MasterError> {
        Ok(self.before(MasterKey::generate()?))
    }

    /// With the one in use of `newer` in use; the others are earlier ones.
    #[must_use]
    pub fn followed_by(self, newer: Self) -> Self {
        if self.in_use.id == newer.in_use.id {
            return self;
        }
        self.before(newer.in_use)
    }

    fn before(self, newer: MasterKey) -> Self {
        let mut earlier = vec![self.in_use];
        earlier.extend(self.earlier);
        earlier.retain(|key| key.id != newer.id);
        Self {
            in_use: newer,
            earlier,
        }
    }

    /// Writes all of them to a file that only its owner can read.
    pub fn write(&self, path: &Path) -> Result<(), MasterError> {
        write([&self.in_use].into_iter().chain(&self.earlier), path)
    }

    /// Writes the one in use alone.
    pub fn write_in_use(&self, path: &Path) -> Result<(), MasterError> {
        write([&self.in_use].into_iter(), path)
    }

    /// Whether there are no earlier ones.
    pub fn is_alone(&self) -> bool {
        self.earlier.is_empty()
    }

    /// Whether what is wrapped with the one of this id can be unwrapped.
    pub fn has(&self, id: &str) -> bool {
        self.in_use.id == id || self.earlier.iter().any(|key| key.id == id)
    }

    /// The id of the one in use.
    pub fn id(&self) -> &str {
        &self.in_use.id
    }

    /// Wraps a key. `place` says which one it is.
    pub fn wrap(&self, place: &str, secret: &[u8]) -> Result<Wrapped, CryptoError> {
        let MasterKey { id, key, .. } = &self.in_use;
        Ok(Wrapped {
            master: id.clone(),
            sealed: key.seal(&format!("{place}|{id}"), secret)?,
        })
    }

    /// Unwraps it.
    pub fn unwrap(&self, place: &str, wrapped: &Wrapped) -> Result<Vec<u8>, MasterError> {
        let mut all = [&self.in_use].into_iter().chain(&self.earlier);
        let wanted = &wrapped.master;
        let master =
            all.clone()
                .find(|key| key.id == *wanted)
                .ok_or_else(|| MasterError::Other {
                    wanted: wanted.clone(),
                    found: all
                        .by_ref()
                        .map(|key| key.id.as_str())
                        .collect::<Vec<_>>()
                        .join(", "),
                })?;
        Ok(master
            .key
            .open(&format!("{place}|{wanted}"), &wrapped.sealed)?)
    }
}

impl fmt::Debug for MasterKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKeys({})", self.in_use.id)
    }
}

fn write<'a>(keys: impl Iterator<Item = &'a MasterKey>, path: &Path) -> Result<(), MasterError> {
    let text: String = keys.map(|key| key.text() + "\n").collect();
    files::replace(path, text.as_bytes()).map_err(|source| file_error(path, source))
}

fn file_error(path: &Path, source: io::Error) -> MasterError {
    MasterError::File {
        path: path.display().to_string(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn read(dir: &TempDir) -> Result<MasterKeys, MasterError> {
        MasterKeys::of(&MasterSource::File(dir.path().join(FILE)))
    }

    #[test]
    fn what_one_wraps_it_unwraps_and_no_other() {
        let dir = TempDir::new().unwrap();
        assert!(matches!(read(&dir), Err(MasterError::Missing(_))));
        MasterKeys::make_unless_given(dir.path()).unwrap();
        let text = fs::read(dir.path().join(FILE)).unwrap();
        MasterKeys::make_unless_given(dir.path()).unwrap();
        assert_eq!(
            fs::read(dir.path().join(FILE)).unwrap(),
            text,
            "it is made once"
        );

        let first = read(&dir).unwrap();
        let wrapped = first.wrap("a key", b"secret").unwrap();
        let newer = read(&dir).unwrap().with_new().unwrap();
        assert_ne!(newer.id(), first.id());
        newer.write(&dir.path().join(FILE)).unwrap();
        let both = read(&dir).unwrap();
        assert_eq!(both.unwrap("a key", &wrapped).unwrap(), b"secret");
        assert!(both.unwrap("another key", &wrapped).is_err());
        assert_eq!(both.wrap("a key", b"").unwrap().master, newer.id());
        both.write_in_use(&dir.path().join(FILE)).unwrap();
        let alone = read(&dir).unwrap();
        assert!(alone.is_alone() && !both.is_alone());
        let Err(error @ MasterError::Other { .. }) = alone.unwrap("a key", &wrapped) else {
            panic!("unwrapped by another one");
        };
        let told = error.to_string();
        assert!(
            told.contains(first.id()) && told.contains(newer.id()),
            "{told}"
        );
        assert!(!format!("{alone:?} {told}").contains(&alone.in_use.text()));
    }

    #[test]
    fn what_is_no_master_key_is_refused_and_not_told() {
        let dir = TempDir::new().unwrap();
        let good = base64url(&[7; RestKey::BYTES]);
        for text in ["", "\n", "geheim", &good[1..], &format!("{good} geheim")] {
            fs::write(dir.path().join(FILE), text).unwrap();
            let error = read(&dir).unwrap_err();
            assert!(matches!(error, MasterError::Malformed { .. }), "{text}");
            assert!(!error.to_string().contains("geheim"));
        }
        fs::write(dir.path().join(FILE), format!(" {good}\r\n")).unwrap();
        assert!(read(&dir).is_ok());
    }
}
