//! The German texts of forms, each stored once.

use super::{Store, StoreError, Writing};
use crate::{services::Definition, texts::Wording};

impl Store {
    /// Remembers the words that a form has now.
    pub async fn remember_wording(
        writing: &mut Writing,
        definition: &Definition,
        wording: &Wording,
    ) -> Result<(), StoreError> {
        let hash = wording.hash();
        sqlx::query(
            "INSERT INTO wordings (hash, questions, shared) VALUES (?, ?, ?)
             ON CONFLICT DO NOTHING",
        )
        .bind(&hash)
        .bind(&wording.questions)
        .bind(&wording.shared)
        .execute(&mut **writing)
        .await?;
        // An earlier form whose words nobody kept gets the oldest that are known.
        sqlx::query(
            "UPDATE forms SET wording = ?1
             WHERE service = ?2 AND (hash = ?3 OR wording IS NULL)",
        )
        .bind(&hash)
        .bind(&definition.service)
        .bind(&definition.hash)
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// The wording of this hash.
    pub async fn wording(&self, hash: &str) -> Result<Wording, StoreError> {
        let row: Option<(String, String)> =
            sqlx::query_as("SELECT questions, shared FROM wordings WHERE hash = ?")
                .bind(hash)
                .fetch_optional(self.reading())
                .await?;
        row.map(|(questions, shared)| Wording { questions, shared })
            .ok_or(StoreError::Corrupt("a form's wording"))
    }
}
