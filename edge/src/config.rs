//! What the edge is told by its bindings.
//!
//! | binding | what |
//! |---|---|
//! | `DESTINATIONS` | `[{"destinationId", "intake", "origins": […]}]`: whom it serves, where their town halls listen, which other origins' pages may call |
//! | `INTAKE_SECRETS` | `{destinationId: base64url of at least 32 bytes}`, shared with each town hall |
//! | `SITE` | the service that has the static site's files |
//! | `TRUSTED_ADDRESS_HEADER` | the header in which the proxy in front writes the client's address; `cf-connecting-ip` unless set, none when empty |
//! | `LIMITS` | [`Limits`], each optional |
//! | `TIMES` | [`Times`], each optional |
//! | `LOG_SALT` | a secret for the rate limits' address hashes; the intake secrets serve unless set |
//! | `CONNECT_SRC`, `FRAME_ANCESTORS` | further sources for these directives of the site's policy |

use std::collections::BTreeMap;

use amtsweg_core::{
    id::DestinationId,
    intake::IntakeSecret,
    limits::{
        ANNOUNCEMENT_SECONDS, DRAFT_SECONDS, DRAFT_TOMBSTONE_SECONDS, EXPIRY_SECONDS,
        MAX_DRAFT_BYTES,
    },
};
use serde::{Deserialize, de::DeserializeOwned};

/// How much one address prefix may do in an hour, and how much a draft may hold. Generous:
/// shelters share one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Limits {
    /// Announcements for one destination.
    pub announcements: u32,
    /// Ciphertexts put, and events appended.
    pub parts: u32,
    /// Readings of a case's events.
    pub reads: u32,
    /// Drafts parked for the first time, for one destination.
    pub drafts: u32,
    /// Documents and pieces of drafts put or deleted, for one destination.
    pub draft_writes: u32,
    /// Documents and pieces of drafts read, for one destination.
    pub draft_reads: u32,
    /// Calls on drafts that do not exist, or with a wrong token, for one destination: those who
    /// know their code never need many.
    pub draft_misses: u32,
    /// All pieces of one draft together, in bytes.
    pub draft_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            announcements: 60,
            parts: 3_000,
            reads: 36_000,
            drafts: 60,
            draft_writes: 6_000,
            draft_reads: 6_000,
            draft_misses: 60,
            draft_bytes: MAX_DRAFT_BYTES,
        }
    }
}

/// When things happen; other values than the default are for tests.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Times {
    /// Until an announcement has to be completed.
    pub announcement_seconds: i64,
    /// Until the town hall has to have taken a submission.
    pub expiry_seconds: i64,
    /// How long a settled submission's hashes are kept, so that a repeat is recognised.
    pub tombstone_seconds: i64,
    /// Until a parked draft that nobody uses is deleted.
    pub draft_seconds: i64,
    /// How long a deleted draft is remembered, so that a late page cannot bring it back.
    pub draft_tombstone_seconds: i64,
    /// Before the first repeated delivery.
    pub first_retry_seconds: f64,
    /// The longest time between two deliveries.
    pub longest_retry_seconds: f64,
    /// How long a client waits for the town hall before the answer is *parked*.
    pub wait_seconds: f64,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            announcement_seconds: ANNOUNCEMENT_SECONDS,
            expiry_seconds: EXPIRY_SECONDS,
            tombstone_seconds: 30 * 24 * 60 * 60,
            draft_seconds: DRAFT_SECONDS,
            draft_tombstone_seconds: DRAFT_TOMBSTONE_SECONDS,
            first_retry_seconds: 2.0,
            longest_retry_seconds: 15.0 * 60.0,
            wait_seconds: 10.0,
        }
    }
}

/// A municipality on this edge.
#[derive(Debug, Clone)]
pub struct DestinationConfig {
    /// Where its town hall takes submissions; without a slash at the end.
    pub intake: String,
    /// The origins, other than the site's own, whose pages may call.
    pub origins: Vec<String>,
    /// Shared with its town hall.
    pub secret: IntakeSecret,
}

/// All of it.
#[derive(Debug, Clone)]
pub struct Config {
    /// By id.
    pub destinations: BTreeMap<DestinationId, DestinationConfig>,
    /// How much.
    pub limits: Limits,
    /// When.
    pub times: Times,
    /// The header that holds the client's address.
    pub address_header: Option<String>,
    /// Makes address hashes worthless to whoever does not know it.
    pub address_salt: String,
}

/// A binding that is missing or wrong. Never holds a value: some are secrets.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the binding {binding} {wrong}")]
pub struct ConfigError {
    binding: &'static str,
    wrong: String,
}

impl ConfigError {
    fn new(binding: &'static str, wrong: impl Into<String>) -> Self {
        let wrong = wrong.into();
        Self { binding, wrong }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct DestinationEntry {
    destination_id: DestinationId,
    intake: String,
    #[serde(default)]
    origins: Vec<String>,
}

impl Config {
    /// Reads the bindings; `text` gives a binding's text.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn read(text: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let destinations: Vec<DestinationEntry> = required(&text, "DESTINATIONS")?;
        let secrets: BTreeMap<DestinationId, String> = required(&text, "INTAKE_SECRETS")?;
        let address_salt = text("LOG_SALT")
            .filter(|salt| !salt.is_empty())
            .or_else(|| text("INTAKE_SECRETS"))
            .unwrap_or_default();
        let destinations = destinations
            .into_iter()
            .map(|entry| destination(entry, &secrets))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            destinations,
            limits: optional(&text, "LIMITS")?.unwrap_or_default(),
            times: optional(&text, "TIMES")?.unwrap_or_default(),
            address_header: match text("TRUSTED_ADDRESS_HEADER") {
                None => Some("cf-connecting-ip".into()),
                Some(name) => Some(name).filter(|name| !name.is_empty()),
            },
            address_salt,
        })
    }

    /// The origins that may read answers about `destination`; about no destination in
    /// particular, those of all.
    pub fn allows_origin(&self, destination: Option<DestinationId>, origin: &str) -> bool {
        let lists = |config: &DestinationConfig| config.origins.iter().any(|known| known == origin);
        match destination.and_then(|id| self.destinations.get(&id)) {
            Some(config) => lists(config),
            None => self.destinations.values().any(lists),
        }
    }
}

fn destination(
    entry: DestinationEntry,
    secrets: &BTreeMap<DestinationId, String>,
) -> Result<(DestinationId, DestinationConfig), ConfigError> {
    let id = entry.destination_id;
    let secret = secrets
        .get(&id)
        .ok_or_else(|| ConfigError::new("INTAKE_SECRETS", format!("has no secret for {id}")))?;
    let secret = IntakeSecret::from_base64url(secret)
        .map_err(|error| ConfigError::new("INTAKE_SECRETS", format!("at {id}: {error}")))?;
    if !entry.intake.starts_with("http://") && !entry.intake.starts_with("https://") {
        let wrong = format!("at {id}: intake is no http or https address");
        return Err(ConfigError::new("DESTINATIONS", wrong));
    }
    let config = DestinationConfig {
        intake: entry.intake.trim_end_matches('/').to_owned(),
        origins: entry.origins,
        secret,
    };
    Ok((id, config))
}

fn required<T: DeserializeOwned>(
    text: &impl Fn(&str) -> Option<String>,
    binding: &'static str,
) -> Result<T, ConfigError> {
    optional(text, binding)?.ok_or_else(|| ConfigError::new(binding, "is missing"))
}

fn optional<T: DeserializeOwned>(
    text: &impl Fn(&str) -> Option<String>,
    binding: &'static str,
) -> Result<Option<T>, ConfigError> {
    text(binding)
        .map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(|error| ConfigError::new(binding, crate::failure::json_place(&error)))
}

#[cfg(test)]
mod tests {
    use amtsweg_core::encoding::base64url;

    use super::*;

    const A: &str = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
    const B: &str = "3f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";

    fn read(changes: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let secret = base64url(&[7; 32]);
        let mut bindings = BTreeMap::from([
            (
                "DESTINATIONS".to_owned(),
                format!(
                    r#"[{{"destinationId":"{A}","intake":"https://a.example/","origins":["https://a.example"]}},
                        {{"destinationId":"{B}","intake":"http://127.0.0.1:1"}}]"#
                ),
            ),
            (
                "INTAKE_SECRETS".to_owned(),
                format!(r#"{{"{A}":"{secret}","{B}":"{secret}"}}"#),
            ),
        ]);
        for (name, value) in changes {
            bindings.insert((*name).to_owned(), (*value).to_owned());
        }
        Config::read(|name| bindings.get(name).cloned())
    }

    #[test]
    fn defaults_are_the_published_ones() {
        let config = read(&[]).unwrap();
        assert_eq!(config.times.expiry_seconds, 14 * 86_400);
        assert_eq!(config.times.draft_seconds, 30 * 86_400);
        assert_eq!(config.address_header.as_deref(), Some("cf-connecting-ip"));
        assert_eq!(
            config.destinations[&A.parse().unwrap()].intake,
            "https://a.example"
        );
    }

    #[test]
    fn single_values_can_be_set() {
        let config = read(&[
            (
                "TIMES",
                r#"{"expirySeconds": 3, "draftSeconds": 4, "draftTombstoneSeconds": 5}"#,
            ),
            (
                "LIMITS",
                r#"{"parts": 1, "draftMisses": 2, "draftBytes": 3}"#,
            ),
            ("TRUSTED_ADDRESS_HEADER", ""),
        ])
        .unwrap();
        assert_eq!(config.times.expiry_seconds, 3);
        assert_eq!(config.times.announcement_seconds, ANNOUNCEMENT_SECONDS);
        assert_eq!(config.times.draft_seconds, 4);
        assert_eq!(config.times.draft_tombstone_seconds, 5);
        assert_eq!(config.limits.parts, 1);
        assert_eq!(config.limits.draft_misses, 2);
        assert_eq!(config.limits.draft_bytes, 3);
        assert_eq!(config.limits.draft_reads, Limits::default().draft_reads);
        assert_eq!(config.address_header, None);
    }

    #[test]
    fn what_is_wrong_is_named_without_its_value() {
        for (binding, value) in [
            ("DESTINATIONS", "geheim"),
            ("INTAKE_SECRETS", "{}"),
            (
                "INTAKE_SECRETS",
                r#"{"2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11":"geheim"}"#,
            ),
            ("TIMES", r#"{"geheim": 3}"#),
        ] {
            let error = read(&[(binding, value)]).unwrap_err().to_string();
            assert!(
                error.contains(binding) && !error.contains("geheim"),
                "{error}"
            );
        }
    }

    #[test]
    fn an_origin_is_allowed_exactly_and_per_destination() {
        let config = read(&[]).unwrap();
        let [a, b] = [A, B].map(|id| id.parse().ok());
        assert!(config.allows_origin(a, "https://a.example"));
        assert!(!config.allows_origin(b, "https://a.example"));
        assert!(config.allows_origin(None, "https://a.example"));
        assert!(!config.allows_origin(a, "https://a.example:444"));
        assert!(!config.allows_origin(a, "null"));
    }
}
