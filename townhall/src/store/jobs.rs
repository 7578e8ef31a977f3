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
            "SELECT name, min(CASE WHEN leased_until > ?1 + ?2 THEN due_at
                 ELSE max(due_at, leased_until) END) FROM jobs GROUP BY name",
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
        let mut tx = self.write().await?;
        let row: Option<(String, i64, i64)> = sqlx::query_as(
            "UPDATE jobs SET lease = ?3, leased_until = ?4
             WHERE name = ?1 AND cause = (SELECT cause FROM jobs
                 WHERE name = ?1 AND due_at <= ?2
                 AND (leased_until <= ?2 OR leased_until > ?2 + ?5)
                 ORDER BY due_at, cause LIMIT 1)
             RETURNING cause, attempts, calls",
        )
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
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE jobs SET leased_until = ? WHERE name = ? AND cause = ? AND lease = ?",
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
        let mut tx = self.write().await?;
        sqlx::query(
            "UPDATE jobs SET lease = NULL, leased_until = 0
             WHERE name = ? AND cause = ? AND lease = ?",
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
        let mut tx = self.write().await?;
        sqlx::query(
            "UPDATE jobs SET due_at = CASE WHEN calls = ?5 THEN ?4 ELSE min(?4, ?6) END,
             attempts = CASE WHEN ?7 IS NULL THEN 0 ELSE attempts + 1 END, last_problem = ?7,
             lease = NULL, leased_until = 0
             WHERE name = ?1 AND cause = ?2 AND lease = ?3",
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
        let mut tx = self.write().await?;
        tx.call_job(name, now).await?;
        tx.commit().await
    }

    /// Nobody holds a job: the one program that works with this database has just begun.
    pub async fn release_jobs(&self) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
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
            "INSERT INTO jobs (name, cause, due_at) VALUES (?1, '', ?2)
             ON CONFLICT (name, cause) DO UPDATE
             SET due_at = min(due_at, excluded.due_at), calls = calls + 1",
        )
        .bind(name.as_str())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        self.calls_jobs();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::store::empty_store;

    const NAME: JobName = JobName::Publish;
    const START: Timestamp = Timestamp(1_000);

    async fn due(store: &Store, now: Timestamp) -> Vec<JobName> {
        let times = store.job_times(now).await.unwrap().into_iter();
        times
            .filter(|(_, at)| *at <= now)
            .map(|(name, _)| name)
            .collect()
    }

    async fn take(store: &Store, token: &str, now: Timestamp) -> Option<Lease> {
        let until = now.plus_seconds(300);
        let lease = store.take_job(NAME, token.to_owned(), now, until).await;
        lease.unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn of_many_that_ask_one_gets_a_job() {
        let dir = TempDir::new().unwrap();
        let store = empty_store(&dir).await;
        assert!(take(&store, "early", START).await.is_none());
        store.call_job(NAME, START).await.unwrap();
        assert_eq!(due(&store, START).await, [NAME]);
        let mut asking = tokio::task::JoinSet::new();
        for token in 0..8 {
            let store = store.clone();
            asking.spawn(async move { take(&store, &token.to_string(), START).await });
        }
        let taken = asking.join_all().await;
        assert_eq!(taken.iter().flatten().count(), 1);
        assert_eq!(due(&store, START).await, []);
        let ends = START.plus_seconds(300);
        assert_eq!(store.job_times(START).await.unwrap(), [(NAME, ends)]);
    }

    #[tokio::test]
    async fn a_call_while_a_job_is_done_is_not_lost() {
        let dir = TempDir::new().unwrap();
        let store = empty_store(&dir).await;
        let tomorrow = START.plus_seconds(86_400);
        store.call_job(NAME, START).await.unwrap();
        let first = take(&store, "first", START).await.unwrap();
        store.call_job(NAME, START).await.unwrap();
        store.finish_job(&first, tomorrow, START).await.unwrap();
        // Called twice since, it is done once.
        store.call_job(NAME, START).await.unwrap();
        let second = take(&store, "second", START).await.unwrap();
        store.finish_job(&second, tomorrow, START).await.unwrap();
        assert!(take(&store, "third", START).await.is_none());
        assert!(take(&store, "third", tomorrow).await.is_some());
    }

    #[tokio::test]
    async fn whoever_was_gone_for_too_long_says_nothing_of_a_job_any_more() {
        let dir = TempDir::new().unwrap();
        let store = empty_store(&dir).await;
        store.call_job(NAME, START).await.unwrap();
        let gone = take(&store, "gone", START).await.unwrap();
        assert!(
            take(&store, "other", START.plus_seconds(299))
                .await
                .is_none()
        );
        // Heard of, it is held on.
        let later = START.plus_seconds(600);
        assert!(store.hold_job(&gone, later).await.unwrap());
        assert!(
            take(&store, "other", later.plus_seconds(-1))
                .await
                .is_none()
        );
        let other = take(&store, "other", later).await.unwrap();
        assert!(!store.hold_job(&gone, Timestamp(i64::MAX)).await.unwrap());
        store.finish_job(&gone, later, later).await.unwrap();
        store
            .postpone_job(&gone, later, "gone", later)
            .await
            .unwrap();
        assert!(take(&store, "third", later).await.is_none());
        store.finish_job(&other, later, later).await.unwrap();
        assert!(take(&store, "third", later).await.is_some());
    }

    #[tokio::test]
    async fn a_lease_of_before_the_clock_was_set_back_has_ended() {
        let dir = TempDir::new().unwrap();
        let store = empty_store(&dir).await;
        store.call_job(NAME, START).await.unwrap();
        let fast = START.plus_seconds(7_200);
        let gone = take(&store, "gone", fast).await.unwrap();
        assert_eq!(due(&store, START).await, [NAME]);
        let other = take(&store, "other", START).await.unwrap();
        assert!(!store.hold_job(&gone, fast).await.unwrap());
        // A clock that is only a moment behind takes nothing away.
        let behind = START.plus_seconds(-1);
        store.call_job(NAME, behind).await.unwrap();
        assert_eq!(due(&store, behind).await, []);
        assert!(take(&store, "third", behind).await.is_none());
        store.finish_job(&other, START, START).await.unwrap();
    }

    #[tokio::test]
    async fn failures_are_counted_until_it_goes_well() {
        let dir = TempDir::new().unwrap();
        let store = empty_store(&dir).await;
        store.call_job(NAME, START).await.unwrap();
        for attempts in 0..3 {
            let lease = take(&store, "it", START).await.unwrap();
            assert_eq!(lease.attempts, attempts);
            let soon = START.plus_seconds(1);
            store.postpone_job(&lease, soon, "no", START).await.unwrap();
            assert!(take(&store, "it", START).await.is_none());
            store.call_job(NAME, START).await.unwrap();
        }
        let lease = take(&store, "it", START).await.unwrap();
        store.finish_job(&lease, START, START).await.unwrap();
        assert_eq!(take(&store, "it", START).await.unwrap().attempts, 0);
        // A program that begins finds nothing held.
        store.release_jobs().await.unwrap();
        assert!(take(&store, "next", START).await.is_some());
    }
}
