//! What the edge is told by its bindings.
//!
//! | binding | what |
//! |---|---|
//! | `DESTINATIONS` | `[{"destinationId", "intake", "origins": […]}]`: whom it serves, where their town halls listen, which other origins' pages may call |
//! | `INTAKE_SECRETS` | `{destinationId: base64url of at least 32 bytes}`, shared with each town hall |
//! | `SITE` | the service that has the static site's files |
//! | `TRUSTED_ADDRESS_HEADER` | the header in which the proxy in front writes the client's address; none is believed unless set |
//! | `PUBLIC_ORIGIN` | the origin by which browsers reach the edge; with https, every answer says so (HSTS) |
//! | `LIMITS` | [`Limits`], each optional |
//! | `TIMES` | [`Times`], each optional |
//! | `LOG_SALT` | a secret for the limits' address hashes and for the proofs of work; the intake secrets serve unless set |
//! | `CONNECT_SRC`, `FRAME_ANCESTORS` | further sources for these directives of the site's policy |
//!
//! What is wrong in one entry concerns that entry alone: it is left out, logged, and named at
//! `/healthz`. One municipality's mistake never stops another.

use std::collections::{BTreeMap, btree_map::Entry};

use amtsweg_core::{
    id::DestinationId,
    intake::IntakeSecret,
    limits::{
        ANNOUNCEMENT_SECONDS, DRAFT_SECONDS, DRAFT_TOMBSTONE_SECONDS, EXPIRY_SECONDS,
        MAX_DRAFT_BYTES,
    },
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// How much one address prefix may do in an hour before it is asked for a proof of work, how much
/// may be kept, and how much a draft or a case may hold. Generous: shelters share one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Limits {
    /// Announcements for one destination.
    pub announcements: u32,
    /// Ciphertexts put.
    pub parts: u32,
    /// Readings of a case's events.
    pub reads: u32,
    /// Calls on submissions and cases that do not exist, and events that the town hall has not
    /// signed: guesses, so no work helps.
    pub misses: u32,
    /// Bytes of ciphertexts and drafts put for one destination.
    pub bytes: u64,
    /// Drafts parked for the first time, for one destination.
    pub drafts: u32,
    /// Documents and pieces of drafts put or deleted, for one destination.
    pub draft_writes: u32,
    /// Documents and pieces of drafts read, for one destination.
    pub draft_reads: u32,
    /// Calls on drafts that do not exist, or with a wrong token, for one destination: guesses too.
    pub draft_misses: u32,
    /// All pieces of one draft together, in bytes.
    pub draft_bytes: u64,
    /// Submissions of one case.
    pub case_submissions: u32,
    /// Submissions and drafts that are kept for one destination, deleted ones that are still
    /// remembered included.
    pub destination_objects: u64,
    /// What they may take, in bytes.
    pub destination_bytes: u64,
    /// The same for all destinations together.
    pub edge_objects: u64,
    /// The same for all destinations together, in bytes.
    pub edge_bytes: u64,
}

const GIB: u64 = 1024 * 1024 * 1024;

impl Default for Limits {
    fn default() -> Self {
        Self {
            announcements: 60,
            parts: 3_000,
            reads: 36_000,
            misses: 600,
            bytes: GIB / 4,
            drafts: 60,
            draft_writes: 6_000,
            draft_reads: 6_000,
            draft_misses: 60,
            draft_bytes: MAX_DRAFT_BYTES,
            case_submissions: 50,
            destination_objects: 100_000,
            destination_bytes: 10 * GIB,
            edge_objects: 400_000,
            edge_bytes: 40 * GIB,
        }
    }
}

/// When things happen; other values than the default are for tests.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Times {
    /// Until something whose room is held has to be there.
    pub beginning_seconds: i64,
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
            beginning_seconds: 60 * 60,
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
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// By id.
    pub destinations: BTreeMap<DestinationId, DestinationConfig>,
    /// How much.
    pub limits: Limits,
    /// When.
    pub times: Times,
    /// The header that holds the client's address.
    pub address_header: Option<String>,
    /// The origin by which browsers reach the edge.
    pub public_origin: Option<String>,
    /// Makes address hashes worthless to whoever does not know it, and signs what asks for work.
    pub salt: String,
    /// What is wrong, and left out.
    pub wrong: Vec<Mistake>,
}

/// Something in a binding that is missing or wrong. Never holds a value: some are secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("the binding {binding}{}: {wrong}", at.as_ref().map(|at| format!(" at {at}")).unwrap_or_default())]
pub struct Mistake {
    /// In which binding.
    pub binding: &'static str,
    /// In which destination's entry, or at which place of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What is wrong, and what to do.
    pub wrong: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct DestinationEntry {
    destination_id: DestinationId,
    intake: String,
    #[serde(default)]
    origins: Vec<String>,
}

/// Reads the bindings one by one, and collects what is wrong.
struct Reader<F> {
    text: F,
    wrong: Vec<Mistake>,
}

impl<F: Fn(&str) -> Option<String>> Reader<F> {
    fn mistake(&mut self, binding: &'static str, at: Option<String>, wrong: impl Into<String>) {
        let wrong = wrong.into();
        self.wrong.push(Mistake { binding, at, wrong });
    }

    /// JSON; what is missing or cannot be read is as if it were empty.
    fn json<T: DeserializeOwned + Default>(&mut self, binding: &'static str, needed: bool) -> T {
        let Some(text) = (self.text)(binding).filter(|text| !text.trim().is_empty()) else {
            if needed {
                self.mistake(binding, None, "is missing");
            }
            return T::default();
        };
        serde_json::from_str(&text).unwrap_or_else(|error| {
            self.mistake(binding, None, place(&error));
            T::default()
        })
    }

    fn destinations(&mut self) -> BTreeMap<DestinationId, DestinationConfig> {
        let entries: Vec<Value> = self.json("DESTINATIONS", true);
        let secrets: BTreeMap<String, Value> = self.json("INTAKE_SECRETS", true);
        let mut all = BTreeMap::new();
        for (index, entry) in entries.into_iter().enumerate() {
            let at = match entry.get("destinationId").and_then(Value::as_str) {
                Some(id) if id.parse::<DestinationId>().is_ok() => id.to_owned(),
                _ => format!("entry {}", index + 1),
            };
            let entry: DestinationEntry = match serde_json::from_value(entry) {
                Ok(entry) => entry,
                Err(error) => {
                    self.mistake("DESTINATIONS", Some(at), place(&error));
                    continue;
                }
            };
            match all.entry(entry.destination_id) {
                Entry::Occupied(_) => {
                    self.mistake(
                        "DESTINATIONS",
                        Some(at),
                        "stands there twice; the first counts",
                    );
                }
                Entry::Vacant(place) => {
                    if let Some(config) = self.destination(&at, &entry, &secrets) {
                        place.insert(config);
                    }
                }
            }
        }
        all
    }

    fn destination(
        &mut self,
        at: &str,
        entry: &DestinationEntry,
        secrets: &BTreeMap<String, Value>,
    ) -> Option<DestinationConfig> {
        let secret = secrets.get(at).map(|secret| {
            let text = secret.as_str().unwrap_or_default();
            IntakeSecret::from_base64url(text).map_err(|error| error.to_string())
        });
        let secret = match secret {
            Some(Ok(secret)) => Some(secret),
            Some(Err(wrong)) => {
                self.mistake("INTAKE_SECRETS", Some(at.to_owned()), wrong);
                None
            }
            None => {
                let wrong =
                    "has no secret for this destination: take it from the town hall's edge.json";
                self.mistake("INTAKE_SECRETS", Some(at.to_owned()), wrong);
                None
            }
        };
        if !is_http(&entry.intake) {
            let wrong = "intake is no http or https address";
            self.mistake("DESTINATIONS", Some(at.to_owned()), wrong);
            return None;
        }
        let mut origins = Vec::new();
        for (index, origin) in entry.origins.iter().enumerate() {
            if is_origin(origin) {
                origins.push(origin.clone());
            } else {
                let wrong = format!(
                    "origins, number {}: an origin is scheme, host and port only, such as \
                     https://antrag.example.org, without a slash at the end and without *",
                    index + 1
                );
                self.mistake("DESTINATIONS", Some(at.to_owned()), wrong);
            }
        }
        Some(DestinationConfig {
            intake: entry.intake.trim_end_matches('/').to_owned(),
            origins,
            secret: secret?,
        })
    }

    fn header(&mut self) -> Option<String> {
        let name = (self.text)("TRUSTED_ADDRESS_HEADER").filter(|name| !name.is_empty())?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if name.bytes().all(is_name) {
            return Some(name);
        }
        let wrong = "is no name of a header: letters, digits and hyphens only";
        self.mistake("TRUSTED_ADDRESS_HEADER", None, wrong);
        None
    }

    fn public_origin(&mut self) -> Option<String> {
        let origin = (self.text)("PUBLIC_ORIGIN").filter(|origin| !origin.is_empty())?;
        if is_origin(&origin) {
            return Some(origin);
        }
        let wrong = "is no origin, such as https://edge.example.org, without a slash at the end";
        self.mistake("PUBLIC_ORIGIN", None, wrong);
        None
    }
}

impl Config {
    /// Reads the bindings; `text` gives a binding's text. What is wrong is left out and named.
    pub fn read(text: impl Fn(&str) -> Option<String>) -> Self {
        let mut reader = Reader {
            text,
            wrong: vec![],
        };
        let destinations = reader.destinations();
        let salt = (reader.text)("LOG_SALT")
            .filter(|salt| !salt.is_empty())
            .or_else(|| (reader.text)("INTAKE_SECRETS"))
            .unwrap_or_default();
        Self {
            destinations,
            limits: reader.json("LIMITS", false),
            times: reader.json("TIMES", false),
            address_header: reader.header(),
            public_origin: reader.public_origin(),
            salt,
            wrong: reader.wrong,
        }
    }

    /// Whether a destination that is not served could be one whose entry is wrong.
    pub fn may_be_mistaken_about(&self, id: DestinationId) -> bool {
        let id = id.to_string();
        self.wrong.iter().any(|mistake| {
            let of_destinations = ["DESTINATIONS", "INTAKE_SECRETS"].contains(&mistake.binding);
            of_destinations && mistake.at.as_ref().is_none_or(|at| *at == id)
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

    /// Whether browsers reach the edge by https only, as far as it was told.
    pub fn is_https(&self) -> bool {
        let origin = self.public_origin.as_deref().unwrap_or_default();
        origin.starts_with("https://")
    }
}

fn is_http(address: &str) -> bool {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
}

/// Whether a browser could send this as its `Origin`.
fn is_origin(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let of_scheme =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"+-.".contains(&byte);
    let of_host =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._:[]".contains(&byte);
    !scheme.is_empty()
        && scheme.bytes().all(of_scheme)
        && !rest.is_empty()
        && rest.bytes().all(of_host)
}

/// Where a binding is wrong and how. Names of members are ours to say, values are not.
fn place(error: &serde_json::Error) -> String {
    let said = error.to_string();
    if ["unknown field", "missing field", "duplicate field"]
        .iter()
        .any(|begin| said.starts_with(begin))
    {
        said
    } else {
        crate::failure::json_place(error)
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::encoding::base64url;

    use super::*;

    const A: &str = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
    const B: &str = "3f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";

    fn read(changes: &[(&str, &str)]) -> Config {
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
        let config = read(&[]);
        assert_eq!(config.times.expiry_seconds, 14 * 86_400);
        assert_eq!(config.times.draft_seconds, 30 * 86_400);
        assert_eq!(
            config.address_header, None,
            "no header is believed unless told"
        );
        assert_eq!(config.wrong, []);
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
        ]);
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
    fn what_is_wrong_is_named_without_its_value_and_nothing_else_stops() {
        let a = |rest: &str| {
            format!(
                r#"[{{"destinationId":"{A}",{rest}}},{{"destinationId":"{B}","intake":"http://127.0.0.1:1"}}]"#
            )
        };
        let only_b = format!(r#"{{"{A}":"geheim","{B}":"{}"}}"#, base64url(&[7; 32]));
        let twice = format!(
            r#"[{{"destinationId":"{B}","intake":"http://x"}},{{"destinationId":"{B}","intake":"http://y"}}]"#
        );
        for (binding, value, words) in [
            ("INTAKE_SECRETS", only_b, "shared secret"),
            (
                "INTAKE_SECRETS",
                format!(r#"{{"{B}":"{}"}}"#, base64url(&[7; 32])),
                "no secret",
            ),
            ("DESTINATIONS", a(r#""intake":"geheim.example""#), "intake"),
            ("DESTINATIONS", a(r#""intake":5"#), "wrong form"),
            (
                "DESTINATIONS",
                a(r#""intake":"http://x","origin":[]"#),
                "unknown field `origin`",
            ),
            (
                "DESTINATIONS",
                a(r#""origins":[]"#),
                "missing field `intake`",
            ),
            ("DESTINATIONS", twice, "twice"),
            (
                "TIMES",
                r#"{"expirySecond": 3}"#.into(),
                "unknown field `expirySecond`",
            ),
            ("LIMITS", r#"{"parts": "geheim"}"#.into(), "wrong form"),
            ("LIMITS", "geheim".into(), "not JSON"),
            (
                "TRUSTED_ADDRESS_HEADER",
                "x geheim".into(),
                "name of a header",
            ),
            ("PUBLIC_ORIGIN", "https://edge.example/".into(), "no origin"),
        ] {
            let config = read(&[(binding, &value)]);
            let said: Vec<_> = config.wrong.iter().map(ToString::to_string).collect();
            let said = said.join("\n");
            assert!(
                said.contains(binding) && said.contains(words),
                "{value}: {said}"
            );
            assert!(!said.contains("geheim"), "{said}");
            assert!(
                config.destinations.contains_key(&B.parse().unwrap()),
                "{value}"
            );
        }
    }

    #[test]
    fn an_entry_that_is_wrong_is_told_from_one_that_is_not_there() {
        let config = read(&[(
            "INTAKE_SECRETS",
            &format!(r#"{{"{B}":"{}"}}"#, base64url(&[7; 32])),
        )]);
        assert!(config.may_be_mistaken_about(A.parse().unwrap()));
        assert!(!config.may_be_mistaken_about(B.parse().unwrap()));
        let config = read(&[("DESTINATIONS", "geheim")]);
        assert!(config.may_be_mistaken_about(A.parse().unwrap()));
        assert!(!read(&[("LIMITS", "geheim")]).may_be_mistaken_about(A.parse().unwrap()));
    }

    #[test]
    fn an_origin_has_neither_slash_nor_star() {
        for good in [
            "https://a.example",
            "http://127.0.0.1:8080",
            "capacitor://localhost",
            "http://[::1]:1",
        ] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "",
            "*",
            "https://a.example/",
            "https://*.a.example",
            "a.example",
            "https://",
            "https://A.example",
            "https://a.example?x",
            "https://u@a.example",
        ] {
            assert!(!is_origin(bad), "{bad}");
            let destinations = format!(
                r#"[{{"destinationId":"{A}","intake":"http://x","origins":["{bad}","https://b.example"]}}]"#
            );
            let config = read(&[("DESTINATIONS", &destinations)]);
            assert_eq!(
                config.destinations[&A.parse().unwrap()].origins,
                ["https://b.example"]
            );
            assert!(
                config.wrong.iter().any(|it| it.at.as_deref() == Some(A)),
                "{bad}"
            );
        }
    }

    #[test]
    fn an_origin_is_allowed_exactly_and_per_destination() {
        let config = read(&[]);
        let [a, b] = [A, B].map(|id| id.parse().ok());
        assert!(config.allows_origin(a, "https://a.example"));
        assert!(!config.allows_origin(b, "https://a.example"));
        assert!(config.allows_origin(None, "https://a.example"));
        assert!(!config.allows_origin(a, "https://a.example:444"));
        assert!(!config.allows_origin(a, "null"));
    }
}
