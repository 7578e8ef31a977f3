//! What the town hall knows of itself: its epoch, and how much it ever had.

use amtsweg_core::{id::CaseId, time::Timestamp};
use sqlx::Row as _;

use super::{Store, StoreError, Tx, unsigned};
use crate::domain::ApplicationNumber;

/// The town hall's own row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HallRow {
    /// Tells copies of the database from each other.
    pub generation: String,
    /// How often it was restored from a backup.
    pub epoch: u32,
    /// The highest number that an application ever got.
    pub applications: u64,
    /// How many events were ever added.
    pub events: u64,
    /// When it was last restored.
    pub restored_at: Option<Timestamp>,
    /// How many numbers of applications are missing since.
    pub missing: u64,
}

impl HallRow {
    fn of(row: &sqlx::any::AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            generation: row.try_get("generation")?,
            epoch: u32::try_from(row.try_get::<i64, _>("epoch")?)
                .map_err(|_| StoreError::Corrupt("the epoch"))?,
            applications: unsigned(row.try_get("applications")?),
            events: unsigned(row.try_get("events")?),
            restored_at: row.try_get::<Option<i64>, _>("restored_at")?.map(Timestamp),
            missing: unsigned(
                row.try_get::<Option<i64>, _>("restored_missing")?
                    .unwrap_or(0),
            ),
        })
    }
}

const HALL: &str = "SELECT * FROM hall";

impl Store {
    /// What the town hall knows of itself.
    pub async fn hall(&self) -> Result<HallRow, StoreError> {
        HallRow::of(&sqlx::query(HALL).fetch_one(self.reading()).await?)
    }

    /// Whether a case's events have been fetched from the edge since the last restore. Without
    /// one there is nothing to fetch.
    pub async fn is_adopted(&self, case: CaseId) -> Result<bool, StoreError> {
        let (is_adopted,): (i64,) = sqlx::query_as(
            "SELECT CASE WHEN epoch = 0 OR EXISTS (SELECT 1 FROM adopted_cases
                 WHERE case_id = $1 AND adopted_cases.epoch >= hall.epoch) THEN 1 ELSE 0 END
             FROM hall",
        )
        .bind(case.to_string())
        .fetch_one(self.reading())
        .await?;
        Ok(is_adopted != 0)
    }
}

impl Tx {
    /// The same, as it is in a transaction.
    pub async fn hall(&mut self) -> Result<HallRow, StoreError> {
        HallRow::of(&sqlx::query(HALL).fetch_one(self.sql()).await?)
    }

    /// The number of the next application. Never one that was given before.
    pub(super) async fn next_number(&mut self) -> Result<ApplicationNumber, StoreError> {
        self.adds();
        let (number,): (i64,) = sqlx::query_as(
            "UPDATE hall SET applications = applications + 1 RETURNING applications",
        )
        .fetch_one(self.sql())
        .await?;
        Ok(ApplicationNumber::new(number))
    }

    pub(super) async fn count_event(&mut self) -> Result<(), StoreError> {
        self.adds();
        sqlx::query("UPDATE hall SET events = events + 1")
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// Lets the epoch be at least this.
    pub async fn raise_epoch(&mut self, least: u32) -> Result<(), StoreError> {
        self.adds();
        sqlx::query("UPDATE hall SET epoch = $1 WHERE epoch < $1")
            .bind(i64::from(least))
            .execute(self.sql())
            .await?;
        Ok(())
    }

    /// A case's events have been fetched.
    pub async fn adopted(&mut self, case: CaseId) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO adopted_cases (case_id, epoch) SELECT $1, epoch FROM hall WHERE true
             ON CONFLICT (case_id) DO UPDATE SET epoch = excluded.epoch",
        )
        .bind(case.to_string())
        .execute(self.sql())
        .await?;
        Ok(())
    }
}
