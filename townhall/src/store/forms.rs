//! Form definitions, remembered for as long as there are applications.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError, Writing};
use crate::services::Definition;

impl Store {
    /// Remembers a definition.
    pub async fn remember_form(
        writing: &mut Writing,
        definition: &Definition,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO forms (service, hash, version, definition, first_seen_at)
             VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        )
        .bind(&definition.service)
        .bind(&definition.hash)
        .bind(&definition.form.version)
        .bind(&definition.bytes)
        .bind(now.0)
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// All definitions remembered: service and bytes.
    pub async fn forms(&self) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        Ok(
            sqlx::query_as("SELECT service, definition FROM forms ORDER BY first_seen_at")
                .fetch_all(self.reading())
                .await?,
        )
    }
}
