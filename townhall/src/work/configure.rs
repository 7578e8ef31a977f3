//! The configuration is another one than at the start before: the journal says which members of it.

use std::collections::BTreeMap;

use amtsweg_core::{hash::sha256_base64url, time::Timestamp};

use crate::{
    config::{Config, Folder},
    domain::{Actor, Entry},
    store::{Store, StoreError},
};

/// Compares it with that of the last start.
pub(crate) async fn noticed(
    store: &Store,
    config: &Config,
    folder: &Folder,
    now: Timestamp,
) -> Result<(), StoreError> {
    let members = hashes(config, folder);
    let mut tx = store.write().await?;
    let changed = tx.remember_settings(&members).await?;
    if !changed.is_empty() {
        let entry = Entry::Configured(changed);
        tx.note(now, &Actor::TownHall, &entry, None).await?;
    }
    tx.commit().await
}

fn hashes(config: &Config, folder: &Folder) -> BTreeMap<String, String> {
    let Ok(serde_json::Value::Object(mut members)) = serde_json::to_value(config) else {
        return BTreeMap::new();
    };
    // Without the password: of a short one its hash would tell.
    if members.contains_key("database") {
        let database = config.database(folder).to_string();
        members.insert("database".into(), database.into());
    }
    let hash = |value: serde_json::Value| sha256_base64url(value.to_string().as_bytes());
    members
        .into_iter()
        .map(|(member, value)| (member, hash(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_in_no_hash() {
        let with = |password: &str| {
            let config = serde_json::json!({
                "destinationId": "a5b1c9d2-0000-4000-8000-000000000001",
                "portal": "https://portal.example",
                "edge": "https://edge.example",
                "inbox": {"address": "127.0.0.1:1", "origin": "https://inbox.example"},
                "intake": {"address": "127.0.0.1:2"},
                "database": {"url": format!("postgres://a:{password}@db.example/hall")},
                "forms": "forms", "locales": "locales", "services": {},
            });
            let config = serde_json::from_value(config).unwrap();
            hashes(&config, &Folder::new("hall"))
        };
        assert_eq!(with("one"), with("other"));
    }
}
