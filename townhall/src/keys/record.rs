//! What is known of a key, as it lies beside it.

use std::fmt;

use amtsweg_core::{
    jose::{KeyUse, PublicJwk},
    statement::{KeyState, StatedKey},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Where a key is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Made, and not in use: the site has to pin a signing key before it signs.
    Prepared,
    /// In use.
    Active,
    /// Replaced: opens what is still encrypted to it until its end.
    Retired,
    /// Known to others: nothing that uses it is taken.
    Compromised,
}

impl Phase {
    /// As others are told; a key that is only prepared they are not told of.
    pub fn stated(self) -> Option<KeyState> {
        match self {
            Self::Prepared => None,
            Self::Active => Some(KeyState::Active),
            Self::Retired => Some(KeyState::Retired),
            Self::Compromised => Some(KeyState::Compromised),
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Prepared => "prepared",
            Self::Active => "active",
            Self::Retired => "retired",
            Self::Compromised => "compromised",
        })
    }
}

/// What is known of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyRecord {
    /// When it was made.
    pub created: Timestamp,
    /// Where it is in its life.
    pub state: Phase,
    /// Of a prepared one: when it comes into use by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activate_at: Option<Timestamp>,
    /// Since when it is or was in use; of the first keys, since they were made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<Timestamp>,
    /// Of a retired one: its end. For encryption the time from which on nothing encrypted to it
    /// is taken, for signatures the time when it was replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Of a signing key that others know: the site has to stop believing it before it is replaced.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leaving_site: bool,
    /// Its public half, with id and use.
    pub public_key: PublicJwk,
}

impl KeyRecord {
    /// Its id.
    pub fn kid(&self) -> &str {
        self.public_key.kid()
    }

    /// What it is for.
    pub fn key_use(&self) -> KeyUse {
        self.public_key.key_use()
    }

    /// As the statement of key states says it.
    pub fn stated(&self) -> Option<StatedKey> {
        let state = self.state.stated()?;
        Some(StatedKey {
            kid: self.kid().to_owned(),
            key_use: self.key_use(),
            jkt: self.public_key.thumbprint(),
            state,
            until: self.until.filter(|_| state == KeyState::Retired),
        })
    }
}
