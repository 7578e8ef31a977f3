//! What monitoring counts.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError};

/// How much there is, and how much waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Submissions that were answered, by the word of the answer.
    pub submissions: Vec<(String, i64)>,
    /// Applications that nobody has opened yet.
    pub unopened: Waiting,
    /// Parts of submissions whose delivery has not come yet.
    pub staged: Waiting,
    /// The bytes of these, as they lie there.
    pub staged_bytes: i64,
    /// Events that are to be signed.
    pub to_sign: i64,
    /// Events that are to be brought to the edge.
    pub to_bring: Waiting,
    /// How often each job has failed since it last went well, by its word.
    pub failures: Vec<(String, i64)>,
}

/// How many wait, and since when the first of them does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// How many.
    pub count: i64,
    /// None where nothing waits.
    pub first: Option<Timestamp>,
}

impl Store {
    /// All of it, at about the same moment.
    pub async fn figures(&self) -> Result<Figures, StoreError> {
        let submissions = self
            .by_word("SELECT outcome, count(*) FROM submissions GROUP BY outcome ORDER BY outcome")
            .await?;
        let failures = self
            .by_word(
                "SELECT name, CAST(sum(attempts) AS BIGINT) FROM jobs GROUP BY name ORDER BY name",
            )
            .await?;
        let (staged_bytes,): (i64,) =
            sqlx::query_as("SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM staged_parts")
                .fetch_one(self.reading())
                .await?;
        let (to_sign,): (i64,) = sqlx::query_as("SELECT count(*) FROM pending_events")
            .fetch_one(self.reading())
            .await?;
        Ok(Figures {
            submissions,
            unopened: self
                .waiting(
                    "SELECT CAST(coalesce(sum(unopened), 0) AS BIGINT),
                     (SELECT received_at FROM applications WHERE opened_at IS NULL
                      ORDER BY id LIMIT 1) FROM counts",
                )
                .await?,
            staged: self
                .waiting("SELECT count(*), min(staged_at) FROM staged_parts")
                .await?,
            staged_bytes,
            to_sign,
            to_bring: self
                .waiting("SELECT count(*), min(queued_at) FROM event_outbox")
                .await?,
            failures,
        })
    }

    async fn by_word(&self, sql: &'static str) -> Result<Vec<(String, i64)>, StoreError> {
        Ok(sqlx::query_as(sql).fetch_all(self.reading()).await?)
    }

    async fn waiting(&self, sql: &'static str) -> Result<Waiting, StoreError> {
        let (count, first): (i64, Option<i64>) =
            sqlx::query_as(sql).fetch_one(self.reading()).await?;
        Ok(Waiting {
            count,
            first: first.map(Timestamp),
        })
    }
}
