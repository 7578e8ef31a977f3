//! The headers of every answer. The data lie in `static/headers.json`, from which `cargo xtask
//! dist` also writes the rules for other hosts.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

const SOURCE: &str = include_str!("../../static/headers.json");

static HEADERS: LazyLock<Headers> = LazyLock::new(|| {
    // A test reads the same file, so that this never falls back.
    serde_json::from_str(SOURCE).unwrap_or_default()
});

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Headers {
    site: Site,
    api: BTreeMap<String, String>,
    https: BTreeMap<String, String>,
    cache: Cache,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    #[serde(rename = "content-security-policy")]
    policy: BTreeMap<String, Vec<String>>,
    headers: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cache {
    assets: String,
    rest: String,
}

/// Further sources that a deployment allows, separated by spaces.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// For `connect-src`: the API, where it is elsewhere.
    pub connect: String,
    /// For `frame-ancestors`: host apps and pages.
    pub ancestors: String,
}

/// Names and values.
pub type Pairs = Vec<(String, String)>;

/// The headers of an answer of the API.
pub fn api(https: bool) -> Pairs {
    pairs(&HEADERS.api).chain(transport(https)).collect()
}

/// How long a client may keep an answer of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// For a year: it never changes under its name.
    Forever,
    /// Until it is asked for again.
    AskAgain,
}

impl Keep {
    /// For a file that is there.
    pub fn for_file(path: &str) -> Self {
        if path.starts_with("/assets/") {
            Self::Forever
        } else {
            Self::AskAgain
        }
    }
}

/// The headers of an answer of the site.
pub fn site(keep: Keep, sources: &Sources, https: bool) -> Pairs {
    let cache = match keep {
        Keep::Forever => &HEADERS.cache.assets,
        Keep::AskAgain => &HEADERS.cache.rest,
    };
    let mut all: Pairs = pairs(&HEADERS.site.headers)
        .chain(transport(https))
        .collect();
    all.push(("content-security-policy".into(), policy(sources)));
    all.push(("cache-control".into(), cache.clone()));
    all
}

fn pairs(map: &BTreeMap<String, String>) -> impl Iterator<Item = (String, String)> {
    map.iter()
        .map(|(name, value)| (name.clone(), value.clone()))
}

fn transport(https: bool) -> impl Iterator<Item = (String, String)> {
    pairs(&HEADERS.https).filter(move |_| https)
}

fn policy(sources: &Sources) -> String {
    let directives = HEADERS.site.policy.iter().map(|(name, values)| {
        let more = match name.as_str() {
            "connect-src" => sources.connect.as_str(),
            "frame-ancestors" => sources.ancestors.as_str(),
            _ => "",
        };
        // A semicolon would begin another directive.
        let more = more.split([' ', ';', ',']).filter(|word| !word.is_empty());
        let mut directive = name.clone();
        let mut seen = Vec::new();
        for value in values.iter().map(String::as_str).chain(more) {
            if !seen.contains(&value) {
                directive.push(' ');
                directive.push_str(value);
                seen.push(value);
            }
        }
        directive
    });
    directives.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value<'a>(pairs: &'a Pairs, name: &str) -> Option<&'a str> {
        let mut found = pairs.iter().filter(|(key, _)| key == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} twice");
        value
    }

    #[test]
    fn the_data_can_be_read() {
        let headers: Headers = serde_json::from_str(SOURCE).unwrap();
        assert_eq!(headers.site.policy["default-src"], ["'none'"]);
    }

    #[test]
    fn the_site_allows_what_it_needs_and_no_more() {
        let sources = Sources {
            connect: "https://edge.example".into(),
            ancestors: "'self' https://app.example; script-src *".into(),
        };
        let headers = site(Keep::for_file("/de/"), &sources, false);
        let policy = value(&headers, "content-security-policy").unwrap();
        for directive in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "connect-src 'self' https://edge.example",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(
                policy.split("; ").any(|one| one == directive),
                "{directive}"
            );
        }
        assert!(policy.contains("frame-ancestors 'self' https://app.example script-src *;"));
        assert_eq!(value(&headers, "cache-control"), Some("no-cache"));
        assert_eq!(value(&headers, "strict-transport-security"), None);
    }

    #[test]
    fn assets_are_kept_for_a_year() {
        let headers = site(
            Keep::for_file("/assets/app-1.js"),
            &Sources::default(),
            true,
        );
        let cache = value(&headers, "cache-control").unwrap();
        assert!(cache.contains("immutable"));
        assert!(value(&headers, "strict-transport-security").is_some());
    }

    #[test]
    fn the_api_is_never_stored() {
        let headers = api(false);
        assert_eq!(value(&headers, "cache-control"), Some("no-store"));
        assert_eq!(value(&headers, "x-content-type-options"), Some("nosniff"));
    }
}
