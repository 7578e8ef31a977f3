//! Signing in at the municipality's own identity provider.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Config, GroupConfig, ServiceConfig,
    check::{is_address, is_public_http},
};
use crate::domain::{
    Grant,
    role::{GrantProblem, Reach},
};

/// Nobody's roles are older than a day.
const MOST_CONFIRM_MINUTES: i64 = 24 * 60;

/// An identity provider (OpenID Connect Core 1.0), and what its claims mean here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OidcConfig {
    /// The provider's issuer identifier, letter by letter as it names itself.
    pub issuer: String,
    /// What this town hall is called there.
    pub client_id: String,
    /// What clerks call the provider, as in "Anmelden über Stadtkonto".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Scopes to ask for beside `openid` and `profile`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// The claim that an account is called by when it is made.
    #[serde(default = "name_claim")]
    pub name_claim: String,
    /// The claim that says what somebody is there for: a member of the ID token or of the userinfo answer, or a JSON
    /// Pointer (RFC 6901) that begins with a slash.
    #[serde(default = "roles_claim")]
    pub roles_claim: String,
    /// For each value of that claim the roles here, as `townhall clerk add --role` takes them.
    pub roles: BTreeMap<String, Vec<String>>,
    /// The one account that logs in with a password all the same: for days without the provider.
    pub emergency_account: String,
    /// After so many minutes the provider is asked again who somebody is and what they may do.
    #[serde(default = "confirm_minutes")]
    pub confirm_minutes: i64,
}

fn name_claim() -> String {
    "preferred_username".to_owned()
}

fn roles_claim() -> String {
    "roles".to_owned()
}

const fn confirm_minutes() -> i64 {
    60
}

impl OidcConfig {
    /// The roles that somebody has of whom the claim says this; values that mean nothing here give none.
    pub fn grants<'a>(&self, values: impl IntoIterator<Item = &'a str>) -> Vec<Grant> {
        let mut grants: Vec<Grant> = values
            .into_iter()
            .filter_map(|value| self.roles.get(value))
            .flatten()
            // Others do not pass the check.
            .filter_map(|role| Grant::parse(role).ok())
            .collect();
        grants.sort();
        grants.dedup();
        grants
    }

    /// Whether this is the account that logs in with a password all the same.
    pub(crate) fn is_emergency_account(&self, name: &str) -> bool {
        name.trim().to_lowercase() == self.emergency_account.trim().to_lowercase()
    }

    /// What cannot be meant.
    pub(super) fn wrong(&self, config: &Config) -> Vec<String> {
        let mut wrong = Vec::new();
        if !is_address(&self.issuer) || is_public_http(&self.issuer) {
            wrong.push(format!(
                "oidc.issuer is {:?}; it is what the provider calls itself, and begins with https://: \
                 https://anmeldung.example.org/realms/stadt",
                self.issuer
            ));
        }
        for (member, text) in [
            ("clientId", &self.client_id),
            ("nameClaim", &self.name_claim),
            ("rolesClaim", &self.roles_claim),
            ("emergencyAccount", &self.emergency_account),
        ] {
            if text.trim().is_empty() {
                wrong.push(format!("oidc.{member} is empty"));
            }
        }
        if !(1..=MOST_CONFIRM_MINUTES).contains(&self.confirm_minutes) {
            wrong.push(format!(
                "oidc.confirmMinutes is {}; it is from 1 to {MOST_CONFIRM_MINUTES}",
                self.confirm_minutes
            ));
        }
        if self.roles.values().all(Vec::is_empty) {
            wrong.push(
                "oidc.roles gives nobody a role; it looks like {\"amtsweg-einbuergerung\": [\"clerk@einbuergerung\"]}"
                    .to_owned(),
            );
        }
        for (value, roles) in &self.roles {
            for role in roles {
                if let Err(problem) = known_grant(role, &config.groups, &config.services) {
                    wrong.push(format!("oidc.roles.{value}: {problem}"));
                }
            }
        }
        wrong
    }
}

/// A role as it was written, if it reaches to something that is configured.
///
/// # Errors
/// There is no such role, or nothing that it would reach to.
pub(crate) fn known_grant(
    text: &str,
    groups: &BTreeMap<String, GroupConfig>,
    services: &BTreeMap<String, ServiceConfig>,
) -> Result<Grant, GrantProblem> {
    let grant = Grant::parse(text)?;
    match &grant.reach {
        Reach::Group(group) if !groups.contains_key(group) => {
            Err(GrantProblem::Reach(group.clone()))
        }
        Reach::Service(service) if !services.contains_key(service) => {
            Err(GrantProblem::Reach(service.clone()))
        }
        _ => Ok(grant),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(roles: &str) -> OidcConfig {
        serde_json::from_str(&format!(
            r#"{{"issuer": "https://sso.example", "clientId": "amtsweg", "emergencyAccount": "notfall", "roles": {roles}}}"#
        ))
        .unwrap()
    }

    #[test]
    fn what_a_claim_says_is_translated_and_what_means_nothing_gives_no_role() {
        let config = config(r#"{"a": ["clerk@eins", "reader"], "b": ["clerk@eins"], "c": []}"#);
        let texts = |values: &[&str]| {
            let grants = config.grants(values.iter().copied());
            grants.iter().map(Grant::text).collect::<Vec<_>>()
        };
        assert_eq!(texts(&["a", "b", "x"]), ["reader", "clerk@eins"]);
        assert_eq!(texts(&["b"]), ["clerk@eins"]);
        assert_eq!(texts(&["c", "x", "A", ""]), [""; 0]);
        // Nobody gives themselves a role by calling it by our word.
        assert_eq!(texts(&["admin", "clerk"]), [""; 0]);
    }
}
