//! What the configuration said at the last start, as hashes of its members.

use std::collections::BTreeMap;

use super::{StoreError, Tx};

impl Tx {
    /// Keeps the hashes of the configuration's members; which of them are others than before, where
    /// there were any.
    pub async fn remember_settings(
        &mut self,
        now: &BTreeMap<String, String>,
    ) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String, String)> = sqlx::query_as("SELECT member, hash FROM settings")
            .fetch_all(self.sql())
            .await?;
        let before: BTreeMap<String, String> = rows.into_iter().collect();
        if before == *now {
            return Ok(Vec::new());
        }
        let members = before.keys().chain(now.keys());
        let mut changed: Vec<String> = members
            .filter(|member| before.get(*member) != now.get(*member))
            .cloned()
            .collect();
        changed.sort();
        changed.dedup();
        sqlx::query("DELETE FROM settings")
            .execute(self.sql())
            .await?;
        for (member, hash) in now {
            sqlx::query("INSERT INTO settings (member, hash) VALUES ($1, $2)")
                .bind(member)
                .bind(hash)
                .execute(self.sql())
                .await?;
        }
        // At the first start nothing was changed.
        Ok(if before.is_empty() {
            Vec::new()
        } else {
            changed
        })
    }
}
