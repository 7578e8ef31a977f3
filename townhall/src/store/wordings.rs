//! The German texts of forms, each stored once.

use amtsweg_forms_tool::catalogue::Definition;

use super::{Store, StoreError, Tx};
use crate::reading::texts::Wording;

impl Store {
    /// The wording of this hash.
    pub async fn wording(&self, hash: &str) -> Result<Wording, StoreError> {
        let row: Option<(String, String, String, String)> =
            sqlx::query_as("SELECT questions, shared, desk, legal FROM wordings WHERE hash = $1")
                .bind(hash)
                .fetch_optional(self.reading())
                .await?;
        let wording = row.map(|(questions, shared, desk, legal)| Wording {
            questions,
            shared,
            desk,
            legal,
        });
        wording.ok_or(StoreError::Corrupt("a form's wording"))
    }
}

impl Tx {
    /// Remembers the words that a form has now.
    pub async fn remember_wording(
        &mut self,
        definition: &Definition,
        wording: &Wording,
    ) -> Result<(), StoreError> {
        let hash = wording.hash();
        sqlx::query(
            "INSERT INTO wordings (hash, questions, shared, desk, legal) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
        )
        .bind(&hash)
        .bind(&wording.questions)
        .bind(&wording.shared)
        .bind(&wording.desk)
        .bind(&wording.legal)
        .execute(self.sql())
        .await?;
        // An earlier form whose words nobody kept gets the oldest that are known.
        sqlx::query(
            "UPDATE forms SET wording = $1
             WHERE service = $2 AND (hash = $3 OR wording IS NULL)",
        )
        .bind(&hash)
        .bind(&definition.service)
        .bind(&definition.hash)
        .execute(self.sql())
        .await?;
        Ok(())
    }
}
