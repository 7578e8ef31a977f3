//! A town hall's folder and its configuration.

mod check;
mod oidc;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use amtsweg_core::{id::DestinationId, intake::IntakeSecret, limits};
use serde::{Deserialize, Serialize};

pub use self::oidc::OidcConfig;
pub(crate) use self::{check::is_public_http, oidc::known_grant};
use crate::{
    domain::deadline::AfterPause,
    store::{Database, DatabaseUrl},
};

/// A town hall's folder: where everything lies.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at this path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// `config.json`
    pub fn config(&self) -> PathBuf {
        self.0.join("config.json")
    }

    /// `townhall.sqlite`, unless the database is on a server: see [`Config::database`].
    pub fn database(&self) -> PathBuf {
        self.0.join("townhall.sqlite")
    }

    /// `keys/`: the private keys. Backed up apart from the rest.
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys")
    }

    /// `master.key`, unless the master key comes from the environment or a credential.
    pub fn master_key(&self) -> PathBuf {
        self.0.join("master.key")
    }

    /// `keys/case-keys.sqlite`, unless the database is on a server.
    pub fn case_keys(&self) -> PathBuf {
        self.keys().join("case-keys.sqlite")
    }

    /// `search.sqlite`, unless the database is on a server: what applications are found by.
    pub fn search_index(&self) -> PathBuf {
        self.0.join("search.sqlite")
    }

    /// `intake.secret`: what edge and town hall share.
    pub fn intake_secret(&self) -> PathBuf {
        self.0.join("intake.secret")
    }

    /// `oidc.secret`: what the identity provider knows this town hall by; not there where it knows it without.
    pub fn oidc_secret(&self) -> PathBuf {
        self.0.join("oidc.secret")
    }

    /// `edge.json`: for the edge's configuration. Holds the shared secret.
    pub fn edge(&self) -> PathBuf {
        self.0.join("edge.json")
    }

    /// `public/`: what may be given to anyone.
    pub fn public(&self) -> PathBuf {
        self.0.join("public")
    }

    /// `demo-login.json`: only there when asked for.
    pub fn demo_login(&self) -> PathBuf {
        self.0.join("demo-login.json")
    }

    /// `fonts/`: for scripts that no font built in has.
    pub fn fonts(&self) -> PathBuf {
        self.0.join("fonts")
    }

    /// `lock`: held while the town hall is running.
    pub fn lock(&self) -> PathBuf {
        self.0.join("lock")
    }
}

/// What can be configured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Config {
    /// Which destination this is.
    pub destination_id: DestinationId,
    /// The authority's name, as documents show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// The portal's address: the start of schema URIs.
    pub portal: String,
    /// The edge's address.
    pub edge: String,
    /// The clerks' side.
    pub inbox: InboxConfig,
    /// The edge's side.
    pub intake: IntakeConfig,
    /// Where clerks sign in, if not with passwords of their own here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<OidcConfig>,
    /// Another database than the file in the folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub database: Option<DatabaseConfig>,
    /// What monitoring asks; nothing where it is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitor: Option<MonitorConfig>,
    /// The folder of the form definitions.
    pub forms: PathBuf,
    /// The folder of the texts.
    pub locales: PathBuf,
    /// The services offered, by their ids.
    pub services: BTreeMap<String, ServiceConfig>,
    /// Groups of services, by their ids: roles are given for them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, GroupConfig>,
    /// What applicants are told.
    #[serde(default, skip_serializing_if = "RepliesConfig::is_default")]
    pub replies: RepliesConfig,
}

/// What applicants are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RepliesConfig {
    /// So long something can be taken back before it leaves, in seconds: five minutes (docs/security.md 32). Less is
    /// for tests.
    #[serde(default = "five_minutes")]
    pub held_seconds: u32,
}

impl Default for RepliesConfig {
    fn default() -> Self {
        Self {
            held_seconds: five_minutes(),
        }
    }
}

impl RepliesConfig {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The clerks' side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InboxConfig {
    /// Where to listen.
    pub address: SocketAddr,
    /// Scheme, host and port as clerks' browsers see it. Forms are taken from there only.
    pub origin: String,
    /// The header in which a proxy names the client's address; without it the connection's counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_address_header: Option<String>,
    /// After so long without a request a clerk is logged out.
    #[serde(default = "eight_hours")]
    pub idle_minutes: i64,
}

/// The edge's side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IntakeConfig {
    /// Where to listen. An address of its own, apart from the inbox.
    pub address: SocketAddr,
    /// All files of a submission, in bytes before encryption.
    #[serde(default = "max_files_bytes")]
    pub max_files_bytes: u64,
    /// All parts of a submission that wait for its delivery, encrypted and encoded.
    #[serde(default = "max_staged_bytes")]
    pub max_staged_bytes: u64,
    /// The same, of all submissions together.
    #[serde(default = "max_staged_bytes_in_all")]
    pub max_staged_bytes_in_all: u64,
}

/// Another database than the file in the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "serde_json::Value")]
pub struct DatabaseConfig {
    /// Where it is. A password may be in it.
    pub url: DatabaseUrl,
}

/// Read by hand: what serde says of a wrong value quotes it.
impl TryFrom<serde_json::Value> for DatabaseConfig {
    type Error = &'static str;

    fn try_from(value: serde_json::Value) -> Result<Self, Self::Error> {
        let serde_json::Value::Object(mut members) = value else {
            return Err(DATABASE_SHAPE);
        };
        match (members.remove("url"), members.is_empty()) {
            (Some(serde_json::Value::String(url)), true) => Ok(Self {
                url: DatabaseUrl::new(url),
            }),
            _ => Err(DATABASE_SHAPE),
        }
    }
}

const DATABASE_SHAPE: &str =
    "database has one member, url, which looks like postgres://user@host/database";

/// What monitoring asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MonitorConfig {
    /// Where to listen: an address that only this machine reaches.
    pub address: SocketAddr,
}

/// A service offered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ServiceConfig {
    /// The service's key in the LeiKa, `99` and twelve digits, once the municipality knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leika: Option<LeikaKey>,
    /// What is proposed for a deadline when a pause of it ends; the clerk may choose otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_pause: Option<AfterPause>,
}

/// A group: who works in it works on its services.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupConfig {
    /// What it is called, if not by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its services. One may be in several groups.
    pub services: BTreeSet<String>,
}

/// A service's key in the LeiKa: `99` and twelve digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LeikaKey(String);

impl LeikaKey {
    /// As FIT-Connect wants it.
    pub fn urn(&self) -> String {
        format!("urn:de:fim:leika:leistung:{}", self.0)
    }
}

impl TryFrom<String> for LeikaKey {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let sound = text.len() == 14
            && text.starts_with("99")
            && text.bytes().all(|byte| byte.is_ascii_digit());
        if sound {
            Ok(Self(text))
        } else {
            Err("a LeiKa key is 99 and twelve more digits")
        }
    }
}

impl From<LeikaKey> for String {
    fn from(key: LeikaKey) -> Self {
        key.0
    }
}

const fn five_minutes() -> u32 {
    5 * 60
}

const fn eight_hours() -> i64 {
    8 * 60
}

const fn max_files_bytes() -> u64 {
    limits::MAX_FILES_BYTES
}

/// Base64 makes four bytes of three; the envelopes' heads come on top.
const fn max_staged_bytes() -> u64 {
    135_000_000
}

const fn max_staged_bytes_in_all() -> u64 {
    5_000_000_000
}

/// Why a town hall's folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// There is no town hall.
    #[error("there is no town hall in {0}; set one up with `townhall init --dir {0}`")]
    Missing(String),
    /// A file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The configuration is not what it should be.
    #[error("{path} is not a configuration")]
    Malformed {
        /// Which file.
        path: String,
        /// Where and what.
        source: serde_json::Error,
    },
    /// It says something that cannot be meant.
    #[error("{path} has to be mended: {what}")]
    Wrong {
        /// Which file.
        path: String,
        /// All that is wrong.
        what: String,
    },
    /// The shared secret is not one.
    #[error("{path} holds no secret that can be used")]
    Secret {
        /// Which file.
        path: String,
        /// What is wrong.
        source: amtsweg_core::intake::IntakeError,
    },
}

impl Config {
    /// Reads a folder's configuration.
    pub fn read(folder: &Folder) -> Result<Self, ConfigError> {
        let path = folder.config();
        let text = fs::read(&path).map_err(|source| {
            if source.kind() == io::ErrorKind::NotFound {
                ConfigError::Missing(folder.path().display().to_string())
            } else {
                ConfigError::Read {
                    path: path.display().to_string(),
                    source,
                }
            }
        })?;
        serde_json::from_slice(&text).map_err(|source| ConfigError::Malformed {
            path: path.display().to_string(),
            source,
        })
    }

    /// The database: the file in the folder, unless another one is named.
    pub fn database(&self, folder: &Folder) -> Database {
        match &self.database {
            None => Database::File(folder.database()),
            Some(DatabaseConfig { url }) => Database::Server {
                url: url.clone(),
                folder: folder.path().to_owned(),
            },
        }
    }

    /// What a group is called.
    pub fn group_name<'a>(&'a self, id: &'a str) -> &'a str {
        let named = self.groups.get(id).and_then(|group| group.name.as_deref());
        named.unwrap_or(id)
    }

    /// What the data of a version of a service's form conform to.
    pub fn schema_uri(&self, service: &str, version: &str) -> String {
        format!(
            "{}/schemas/{service}/{version}.json",
            self.portal.trim_end_matches('/')
        )
    }
}

/// Reads the secret that edge and town hall share.
pub fn read_intake_secret(folder: &Folder) -> Result<IntakeSecret, ConfigError> {
    let path = folder.intake_secret();
    let text = fs::read_to_string(&path).map_err(|source| ConfigError::Read {
        path: path.display().to_string(),
        source,
    })?;
    IntakeSecret::from_base64url(text.trim()).map_err(|source| ConfigError::Secret {
        path: path.display().to_string(),
        source,
    })
}

/// Reads what the identity provider knows this town hall by, where it does not know it without.
pub fn read_oidc_secret(folder: &Folder) -> Result<Option<String>, ConfigError> {
    let path = folder.oidc_secret();
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ConfigError::Read {
            path: path.display().to_string(),
            source,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_database_is_told_without_its_address() {
        let read = |text: &str| serde_json::from_str::<DatabaseConfig>(text);
        let sound = read(r#"{"url": "postgres://a:secret@b/c"}"#).unwrap();
        assert_eq!(sound.url, DatabaseUrl::new("postgres://a:secret@b/c"));
        assert!(!format!("{sound:?}").contains("secret"));
        for text in [
            r#""postgres://a:secret@b/c""#,
            r#"{"url": ["postgres://a:secret@b/c"]}"#,
            r#"{"uri": "postgres://a:secret@b/c"}"#,
            r#"{"url": "postgres://a@b/c", "password": "secret"}"#,
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.starts_with(DATABASE_SHAPE), "{error}");
        }
    }

    #[test]
    fn leika_keys_have_their_shape() {
        for (text, sound) in [
            ("99010002012000", true),
            ("98010002012000", false),
            ("9901000201200", false),
            ("9901000201200x", false),
        ] {
            assert_eq!(LeikaKey::try_from(text.to_owned()).is_ok(), sound, "{text}");
        }
    }
}
