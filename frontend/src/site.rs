//! The site's configuration, `/site.json`: who the authority is and which keys are pinned.

use amtsweg_core::{id::DestinationId, limits::MAX_FILES_BYTES};
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
    /// Thumbprints of retired signing keys: believed for old events only.
    #[serde(default)]
    pub previous_signing_key_thumbprints: Vec<String>,
    /// Where the edge's API is; empty for the site's own origin.
    #[serde(default)]
    pub api: String,
    /// The languages offered, by tag.
    pub languages: Vec<String>,
    /// The services offered, by id.
    pub services: Vec<String>,
    /// Where services are that are offered elsewhere, by their ids.
    #[cfg(feature = "ssr")]
    #[serde(default)]
    pub links: std::collections::BTreeMap<String, String>,
    /// The facts that law asks for. Empty in the programs, which show none of them.
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
                opening_hours: line("openingHours")?,
            },
            destination_id: json.get("destinationId")?.as_str()?.parse().ok()?,
            signing_key_thumbprints: texts("signingKeyThumbprints"),
            previous_signing_key_thumbprints: texts("previousSigningKeyThumbprints"),
            api: json
                .get("api")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            languages: texts("languages"),
            services: texts("services"),
            #[cfg(feature = "ssr")]
            links: std::collections::BTreeMap::default(),
            legal: Legal::default(),
            drafts: json.get("drafts").map(Drafts::of_json).unwrap_or_default(),
            demonstration: json.get("demonstration") == Some(&Value::Bool(true)),
        })
    }

    /// The languages offered that there are texts for.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.languages
            .iter()
            .filter_map(|tag| Language::of_tag(tag))
    }
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
    /// Opening hours, in German.
    pub opening_hours: String,
}

/// Facts for imprint, privacy notice and accessibility statement.
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
    fn drafts_are_kept_as_the_site_says() {
        assert_eq!(Drafts::of_json(&json!({})), Drafts::default());
        let said = Drafts::of_json(&json!({"deviceDays": 7, "maxFilesBytes": 5_000_000}));
        assert_eq!((said.device_days, said.max_files_bytes), (7, 5_000_000));
        // More than the edge takes helps nobody.
        let much = Drafts::of_json(&json!({"maxFilesBytes": 900_000_000_u64}));
        assert_eq!(much.max_files_bytes, MAX_FILES_BYTES);
    }
}
