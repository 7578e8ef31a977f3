//! The journal as it is stored.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError, Tx};
use crate::domain::{Actor, ApplicationNumber, Entry, journal::Line};

impl Store {
    /// The journal of an application, oldest line first.
    pub async fn journal(&self, application: ApplicationNumber) -> Result<Vec<Line>, StoreError> {
        let rows: Vec<(i64, String, String, Option<String>)> = sqlx::query_as(
            "SELECT at, actor, action, detail FROM journal WHERE application = $1 ORDER BY id",
        )
        .bind(application.get())
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(at, actor, action, detail)| {
                Ok(Line {
                    at: Timestamp(at),
                    actor: Actor::of_journal(actor),
                    entry: Entry::read(&action, detail)
                        .ok_or(StoreError::Corrupt("a line of the journal"))?,
                })
            })
            .collect()
    }
}

impl Tx {
    /// Adds a line.
    pub async fn note(
        &mut self,
        now: Timestamp,
        actor: &Actor,
        entry: &Entry,
        application: Option<ApplicationNumber>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO journal (at, application, actor, action, detail) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(now.0)
        .bind(application.map(ApplicationNumber::get))
        .bind(actor.as_str())
        .bind(entry.word())
        .bind(entry.detail())
        .execute(self.sql())
        .await?;
        Ok(())
    }
}
