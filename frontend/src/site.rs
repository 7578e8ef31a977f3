//! The site's configuration, `/site.json`: who the authority is and which keys are pinned.

#[cfg(feature = "delivery")]
use amtsweg_core::pins::Pins;
#[cfg(any(feature = "delivery", test))]
use amtsweg_core::time::Timestamp;
use amtsweg_core::{id::DestinationId, limits::MAX_FILES_BYTES, pins::PreviousKey};
use serde::Deserialize;
use serde_json::Value;

use crate::language::Language;

/// The configuration of one municipality's site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Site {
    /// Who is responsible for the services.
    pub authority: Authority,
    /// To whom applications go.
    pub destination_id: DestinationId,
    /// Thumbprints of the signing keys that are believed. Several while keys change.
    pub signing_key_thumbprints: Vec<String>,
    /// Signing keys that were replaced, and when: what they signed before counts.
    #[serde(default)]
    pub previous_signing_keys: Vec<PreviousKey>,
    /// Where the edge's API is; empty for the site's own origin.
    #[serde(default)]
    pub api: String,
    /// The languages offered, by tag.
    pub languages: Vec<String>,
    /// The services offered, by id.
    pub services: Vec<String>,
    /// How the start page groups the services.
    #[cfg(feature = "ssr")]
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Where services are that are offered elsewhere, by their ids.
    #[cfg(feature = "ssr")]
    #[serde(default)]
    pub links: std::collections::BTreeMap<String, String>,
    /// Where leaflets are that a notice sums up: by service, then by the id of the notice's text.
    #[cfg(feature = "ssr")]
    #[serde(default)]
    pub leaflets: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
    /// The facts that law asks for. The programs show none of them.
    #[cfg(feature = "ssr")]
    pub legal: Legal,
    /// How drafts are kept.
    #[serde(default)]
    pub drafts: Drafts,
    /// Whether no real authority stands behind the site. It then says so on every page.
    #[serde(default)]
    pub demonstration: bool,
}

impl Site {
    /// What the programs need of the configuration; nothing when any of it is missing.
    ///
    /// The build has read all of it before. By hand, because generic code for three types costs
    /// the browser several kilobytes.
    pub fn of_json(json: &Value) -> Option<Self> {
        let authority = json.get("authority")?;
        let line = |name: &str| Some(authority.get(name)?.as_str()?.to_owned());
        let texts = |name: &str| {
            let entries = json.get(name).and_then(Value::as_array);
            let entries = entries.into_iter().flatten().filter_map(Value::as_str);
            entries.map(str::to_owned).collect::<Vec<_>>()
        };
        Some(Self {
            authority: Authority {
                name: line("name")?,
                department: line("department")?,
                street: line("street")?,
                postal_code: line("postalCode")?,
                city: line("city")?,
                phone: line("phone")?,
                email: line("email")?,
                opening_hours: authority.get("openingHours")?.clone(),
            },
            destination_id: json.get("destinationId")?.as_str()?.parse().ok()?,
            signing_key_thumbprints: texts("signingKeyThumbprints"),
            // The first program signs and checks nothing, and carries no code for it.
            #[cfg(feature = "delivery")]
            previous_signing_keys: previous_keys(json)?,
            #[cfg(not(feature = "delivery"))]
            previous_signing_keys: Vec::new(),
            api: json
                .get("api")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            languages: texts("languages"),
            services: texts("services"),
            #[cfg(feature = "ssr")]
            groups: Vec::new(),
            #[cfg(feature = "ssr")]
            links: std::collections::BTreeMap::default(),
            #[cfg(feature = "ssr")]
            leaflets: std::collections::BTreeMap::default(),
            #[cfg(feature = "ssr")]
            legal: Legal::default(),
            drafts: json.get("drafts").map(Drafts::of_json).unwrap_or_default(),
            demonstration: json.get("demonstration") == Some(&Value::Bool(true)),
        })
    }

    /// The signing keys that are believed.
    #[cfg(feature = "delivery")]
    pub fn pins(&self) -> Pins {
        Pins {
            current: self.signing_key_thumbprints.clone(),
            previous: self.previous_signing_keys.clone(),
        }
    }

    /// The languages offered that there are texts for.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.languages
            .iter()
            .filter_map(|tag| Language::of_tag(tag))
    }
}

/// The keys that were replaced; nothing when one of them has no end, which would be good for ever.
#[cfg(any(feature = "delivery", test))]
fn previous_keys(json: &Value) -> Option<Vec<PreviousKey>> {
    let all = json.get("previousSigningKeys").and_then(Value::as_array);
    let read = |key: &Value| {
        Some(PreviousKey {
            thumbprint: key.get("thumbprint")?.as_str()?.to_owned(),
            until: Timestamp(key.get("until")?.as_i64()?),
        })
    };
    all.into_iter().flatten().map(read).collect()
}

/// How drafts are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Drafts {
    /// After how many days without a change a draft is deleted from a device.
    pub device_days: i64,
    /// How large all files of an application may be together, in bytes: no more than the town hall
    /// takes (`intake.maxFilesBytes` there), and at most [`MAX_FILES_BYTES`].
    pub max_files_bytes: u64,
}

impl Drafts {
    fn of_json(json: &Value) -> Self {
        let usual = Self::default();
        let number = |name| json.get(name).and_then(Value::as_i64);
        let max_files_bytes = number("maxFilesBytes").and_then(|max| u64::try_from(max).ok());
        Self {
            device_days: number("deviceDays").unwrap_or(usual.device_days),
            max_files_bytes: max_files_bytes
                .map_or(usual.max_files_bytes, |max| max.min(usual.max_files_bytes)),
        }
    }
}

impl Default for Drafts {
    fn default() -> Self {
        Self {
            device_days: 90,
            max_files_bytes: MAX_FILES_BYTES,
        }
    }
}

/// Services that stand together on the start page.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Group {
    /// What they have in common.
    pub name: Localized,
    /// Their ids.
    pub services: Vec<String>,
}

/// A text of the configuration: in German, or in each language by its tag.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Localized {
    /// In German alone.
    German(String),
    /// In each language.
    Each(std::collections::BTreeMap<String, String>),
}

#[cfg(feature = "ssr")]
impl Localized {
    /// The text in a language; in German where the configuration has no other.
    pub fn in_language(&self, tag: &str) -> &str {
        match self {
            Self::German(text) => text,
            Self::Each(texts) => {
                let text = texts.get(tag).or_else(|| texts.get("de"));
                text.map(String::as_str).unwrap_or_default()
            }
        }
    }
}

/// The authority and how to reach it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Authority {
    /// "Stadt Musterstadt".
    pub name: String,
    /// "Ausländerbehörde".
    pub department: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postal_code: String,
    /// Town.
    pub city: String,
    /// Telephone number, as written.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Opening hours: a text in German, or one for each language by its tag.
    pub opening_hours: Value,
}

impl Authority {
    /// The opening hours in German.
    pub fn german_hours(&self) -> &str {
        let hours = &self.opening_hours;
        hours
            .as_str()
            .or_else(|| hours.get("de")?.as_str())
            .unwrap_or_default()
    }
}

/// Facts for imprint, privacy notice and accessibility statement.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Legal {
    /// The body that answers for the site.
    pub responsible: String,
    /// Who represents it.
    pub represented_by: String,
    /// VAT id, if it has one.
    #[serde(default)]
    pub vat_id: Option<String>,
    /// Who runs the edge and the static host for the authority, with address.
    #[serde(default)]
    pub processors: Vec<String>,
    /// How many years after the end of a procedure the authority keeps what it got, by service: its
    /// own rule. Nothing is set beforehand; without a number the notice says that it tells.
    #[serde(default)]
    pub retention: std::collections::BTreeMap<String, u32>,
    /// Who watches over data protection, with address.
    pub data_protection_officer: String,
    /// The supervisory authority for data protection.
    pub supervisory_authority: String,
    /// The ombuds office for accessibility (in NRW: Ombudsstelle, BITVNRW §§ 9-16).
    pub ombuds_office: String,
    /// `full` or `partial` conformity.
    pub accessibility_status: String,
    /// The day of the last review, `2026-11-23`.
    pub accessibility_reviewed: String,
    /// What is not accessible beyond what the statement says of every site of this kind, in German.
    #[serde(default)]
    pub accessibility_issues: Vec<String>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_replaced_key_has_an_end() {
        assert_eq!(previous_keys(&json!({})), Some(Vec::new()));
        let key = json!({"thumbprint": "old", "until": 1_800_000_000});
        let read = previous_keys(&json!({"previousSigningKeys": [key]}));
        let until = Timestamp(1_800_000_000);
        let thumbprint = "old".to_owned();
        assert_eq!(read, Some(vec![PreviousKey { thumbprint, until }]));
        let endless = json!({"previousSigningKeys": [{"thumbprint": "old"}]});
        assert_eq!(previous_keys(&endless), None);
    }

    #[test]
    fn drafts_are_kept_as_the_site_says() {
        assert_eq!(Drafts::of_json(&json!({})), Drafts::default());
        let said = Drafts::of_json(&json!({"deviceDays": 7, "maxFilesBytes": 5_000_000}));
        assert_eq!((said.device_days, said.max_files_bytes), (7, 5_000_000));
        // More than the edge takes helps nobody.
        let much = Drafts::of_json(&json!({"maxFilesBytes": 900_000_000_u64}));
        assert_eq!(much.max_files_bytes, MAX_FILES_BYTES);
    }
}
