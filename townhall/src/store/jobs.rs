//! Jobs: what is to be done by itself, and who does it.

use std::sync::Arc;

use amtsweg_core::time::Timestamp;
use tokio::sync::watch;

use super::{Store, StoreError, Tx};
use crate::domain::JobName;

/// Counts the calls of jobs in this program, for whoever waits for one.
pub(super) type JobCalls = Arc<watch::Sender<u64>>;

/// Whoever is not heard of for so long does the job no more.
pub const LEASE_SECONDS: i64 = 5 * 60;
/// A lease that ends later than so long from now was taken before the clock was set back: it has
/// ended. Twice as long as any is given for: others may have read the clock a moment later.
const LONGEST_LEASE_SECONDS: i64 = 2 * LEASE_SECONDS;

/// A job that was taken. Only whoever holds it says how it ended.
#[derive(Debug)]
pub struct Lease {
    /// Which job.
    pub name: JobName,
    /// What it is about.
    pub cause: String,
    /// How often it has failed since it last went well.
    pub attempts: i64,
    /// Tells this lease from every other.
    token: String,
    /// How often the job had been called.
    calls: i64,
}

impl Store {
    /// Tells of every call of a job in this program.
    pub fn job_calls(&self) -> watch::Receiver<u64> {
        self.job_calls.subscribe()
    }

    /// When the first job of each name can be done: when it is due and nobody holds it. Words of a
    /// newer program are passed over.
    pub async fn job_times(&self, now: Timestamp) -> Result<Vec<(JobName, Timestamp)>, StoreError> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "SELECT name, min(CASE WHEN leased_until > $1 + $2 OR leased_until < due_at THEN due_at
                 ELSE leased_until END) FROM jobs GROUP BY name",
        )
        .bind(now.0)
        .bind(LONGEST_LEASE_SECONDS)
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .iter()
            .filter_map(|(name, at)| Some((JobName::read(name)?, Timestamp(*at))))
            .collect())
    }

    /// Takes the job of this name that has been due for longest, until this time; nothing when none
    /// is due any more, or others hold it. `token` tells the lease from every other.
    pub async fn take_job(
        &self,
        name: JobName,
        token: String,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<Option<Lease>, StoreError> {
        let mut tx = self.write_beside().await?;
        let tail = self.dialect.lease_tail();
        // Only constants are put together here.
        let row: Option<(String, i64, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "UPDATE jobs SET lease = $3, leased_until = $4
             WHERE name = $1 AND cause = (SELECT cause FROM jobs
                 WHERE name = $1 AND due_at <= $2
                 AND (leased_until <= $2 OR leased_until > $2 + $5)
                 ORDER BY due_at, cause LIMIT 1 {tail})
             RETURNING cause, attempts, calls"
        )))
        .bind(name.as_str())
        .bind(now.0)
        .bind(&token)
        .bind(until.0)
        .bind(LONGEST_LEASE_SECONDS)
        .fetch_optional(tx.sql())
        .await?;
        tx.commit().await?;
        Ok(row.map(|(cause, attempts, calls)| Lease {
            name,
            cause,
            attempts,
            token,
            calls,
        }))
    }

    /// Holds a job for longer; `false` when others have taken it meanwhile.
    pub async fn hold_job(&self, lease: &Lease, until: Timestamp) -> Result<bool, StoreError> {
        let mut tx = self.write_beside().await?;
        let done = sqlx::query(
            "UPDATE jobs SET leased_until = $1 WHERE name = $2 AND cause = $3 AND lease = $4",
        )
        .bind(until.0)
        .bind(lease.name.as_str())
        .bind(&lease.cause)
        .bind(&lease.token)
        .execute(tx.sql())
        .await?;
        tx.commit().await?;
        Ok(done.rows_affected() > 0)
    }

    /// A job went well: it is due again at this time, at once if it was called meanwhile.
    pub async fn finish_job(
        &self,
        lease: &Lease,
        next: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.end_job(lease, next, None, now).await
    }

    /// A job failed: it is due again at this time, at once if it was called meanwhile.
    pub async fn postpone_job(
        &self,
        lease: &Lease,
        next: Timestamp,
        problem: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.end_job(lease, next, Some(problem), now).await
    }

    /// A job was broken off: it is due as it was, for others too.
    pub async fn give_back_job(&self, lease: &Lease) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query(
            "UPDATE jobs SET lease = NULL, leased_until = 0
             WHERE name = $1 AND cause = $2 AND lease = $3",
        )
        .bind(lease.name.as_str())
        .bind(&lease.cause)
        .bind(&lease.token)
        .execute(tx.sql())
        .await?;
        tx.commit().await
    }

    async fn end_job(
        &self,
        lease: &Lease,
        next: Timestamp,
        problem: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query(
            "UPDATE jobs SET due_at = CASE WHEN calls = $5 OR $4 < $6 THEN $4 ELSE $6 END,
             attempts = CASE WHEN $7 IS NULL THEN 0 ELSE attempts + 1 END, last_problem = $7,
             lease = NULL, leased_until = 0
             WHERE name = $1 AND cause = $2 AND lease = $3",
        )
        .bind(lease.name.as_str())
        .bind(&lease.cause)
        .bind(&lease.token)
        .bind(next.0)
        .bind(lease.calls)
        .bind(now.0)
        .bind(problem)
        .execute(tx.sql())
        .await?;
        tx.commit().await
    }

    /// Lets a job be done now.
    pub async fn call_job(&self, name: JobName, now: Timestamp) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        tx.call_job(name, now).await?;
        tx.commit().await
    }

    /// Nobody holds a job: the one program that works with this database has just begun.
    pub(super) async fn release_jobs(&self) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("UPDATE jobs SET lease = NULL, leased_until = 0")
            .execute(tx.sql())
            .await?;
        tx.commit().await
    }
}

impl Tx {
    /// Lets a job that is done again and again be done once this is written; however often it is
    /// called, it is one.
    pub async fn call_job(&mut self, name: JobName, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO jobs (name, cause, due_at) VALUES ($1, '', $2)
             ON CONFLICT (name, cause) DO UPDATE
             SET due_at = CASE WHEN jobs.due_at < excluded.due_at THEN jobs.due_at
                 ELSE excluded.due_at END, calls = jobs.calls + 1",
        )
        .bind(name.as_str())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        self.calls_jobs();
        Ok(())
    }
}
