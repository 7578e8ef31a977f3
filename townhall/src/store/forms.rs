//! Form definitions, remembered for as long as there are applications.

use amtsweg_core::time::Timestamp;
use amtsweg_forms_tool::catalogue::Definition;

use super::{Store, StoreError, Tx};

impl Store {
    /// All definitions remembered: service and bytes.
    pub async fn forms(&self) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        Ok(
            sqlx::query_as("SELECT service, definition FROM forms ORDER BY first_seen_at")
                .fetch_all(self.reading())
                .await?,
        )
    }
}

impl Tx {
    /// Remembers a definition.
    pub async fn remember_form(
        &mut self,
        definition: &Definition,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO forms (service, hash, version, definition, first_seen_at)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        )
        .bind(&definition.service)
        .bind(&definition.hash)
        .bind(&definition.form.version)
        .bind(&definition.bytes)
        .bind(now.0)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Whether another definition was used under the same version.
    pub async fn is_other_form(&mut self, definition: &Definition) -> Result<bool, StoreError> {
        let (others,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM forms WHERE service = $1 AND version = $2 AND hash <> $3
             AND NOT EXISTS (SELECT 1 FROM forms WHERE service = $1 AND hash = $3)",
        )
        .bind(&definition.service)
        .bind(&definition.form.version)
        .bind(&definition.hash)
        .fetch_one(self.sql())
        .await?;
        Ok(others > 0)
    }
}
