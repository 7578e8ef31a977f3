//! Who somebody is at the identity provider, where clerks sign in.

use super::Grant;

/// Somebody, as the provider knows them: its own name for a person never changes and is given to nobody else (OpenID
/// Connect Core 1.0 § 2), unlike the one that people see.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject {
    /// The issuer identifier of the provider.
    pub issuer: String,
    /// The subject identifier there.
    pub id: String,
}

/// What the provider said of somebody who has just signed in there.
pub struct Identity {
    /// Who it is.
    pub subject: Subject,
    /// What an account is called that has to be made, if the provider says it.
    pub name: Option<String>,
    /// What they may do, by the configuration.
    pub grants: Vec<Grant>,
    /// What the provider calls this session of its own, if it says so.
    pub session: Option<String>,
    /// The ID token, by which that session is ended.
    pub id_token: String,
}
