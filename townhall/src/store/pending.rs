//! Events that are still to be signed.

use amtsweg_core::{
    event::EVENT_TYP,
    id::{CaseId, SubmissionId},
    jose::signing_input,
    time::Timestamp,
};

use super::{LONGEST_WAIT_SECONDS, Store, StoreError, Tx};
use crate::domain::{ApplicationNumber, JobName};

/// What an event will say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pending {
    /// A second party's part of this number arrived.
    PartArrived(ApplicationNumber),
    /// The town hall signs with the key of this id.
    KeyChanged(String),
    /// What the event of this number said: its key is known to others.
    Again(u32),
}

impl Pending {
    fn words(&self) -> (&'static str, String) {
        match self {
            Self::PartArrived(part) => ("part-arrived", part.to_string()),
            Self::KeyChanged(kid) => ("key-changed", kid.clone()),
            Self::Again(seq) => ("again", seq.to_string()),
        }
    }

    fn read(kind: &str, cause: String) -> Result<Self, StoreError> {
        let corrupt = || StoreError::Corrupt("an event to be signed");
        Ok(match kind {
            "part-arrived" => Self::PartArrived(cause.parse().map_err(|_| corrupt())?),
            "key-changed" => Self::KeyChanged(cause),
            "again" => Self::Again(cause.parse().map_err(|_| corrupt())?),
            _ => return Err(corrupt()),
        })
    }
}

/// An event that is still to be signed.
#[derive(Debug)]
pub struct PendingEvent {
    /// Its number here.
    pub id: i64,
    /// Its case.
    pub case_id: CaseId,
    /// About which submission.
    pub submission_id: SubmissionId,
    /// What it will say.
    pub what: Pending,
    /// How often it could not be signed.
    pub attempts: i64,
}

impl Store {
    /// Lets every case that has events be told of the key that signs now; whether any was.
    pub async fn tell_of_key(&self, kid: &str, now: Timestamp) -> Result<bool, StoreError> {
        let (told,): (Option<String>,) = sqlx::query_as("SELECT signing_kid FROM hall")
            .fetch_one(self.reading())
            .await?;
        if told.as_deref() == Some(kid) {
            return Ok(false);
        }
        let mut tx = self.write().await?;
        if told.is_some() {
            sqlx::query(
                "INSERT INTO pending_events (case_id, submission_id, kind, cause, due_at)
                 SELECT case_id, submission_id, 'key-changed', $1, $2 FROM events newest
                 WHERE seq = (SELECT max(seq) FROM events WHERE case_id = newest.case_id)
                 ON CONFLICT DO NOTHING",
            )
            .bind(kid)
            .bind(now.0)
            .execute(tx.sql())
            .await?;
        }
        if told.is_some() {
            tx.call_job(JobName::SignEvents, now).await?;
        }
        sqlx::query("UPDATE hall SET signing_kid = $1")
            .bind(kid)
            .execute(tx.sql())
            .await?;
        tx.commit().await?;
        Ok(told.is_some())
    }

    /// Lets all that a key has signed be said again by the present one, once; whether it is new
    /// that others know the key.
    pub async fn say_again(&self, kid: &str, now: Timestamp) -> Result<bool, StoreError> {
        let Some(head) = head_of(kid) else {
            return Err(StoreError::Corrupt("a key's id"));
        };
        let mut tx = self.write().await?;
        let done =
            sqlx::query("INSERT INTO compromised_signers (kid) VALUES ($1) ON CONFLICT DO NOTHING")
                .bind(kid)
                .execute(tx.sql())
                .await?;
        let is_new = done.rows_affected() > 0;
        if is_new {
            // Every event of a key begins with the same head.
            sqlx::query(
                "INSERT INTO pending_events (case_id, submission_id, kind, cause, due_at)
                 SELECT case_id, submission_id, 'again', CAST(seq AS TEXT), $1 FROM events
                 WHERE substr(jws, 1, length($2)) = $2 ORDER BY case_id, seq
                 ON CONFLICT DO NOTHING",
            )
            .bind(now.0)
            .bind(head)
            .execute(tx.sql())
            .await?;
            tx.call_job(JobName::SignEvents, now).await?;
        }
        tx.commit().await?;
        Ok(is_new)
    }

    /// When the next one may be signed; nothing when none waits.
    pub async fn next_pending(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        self.first_due("SELECT min(due_at) FROM pending_events", now)
            .await
    }

    /// Events that may be signed now, the oldest first.
    pub async fn due_pending(
        &self,
        now: Timestamp,
        most: u32,
    ) -> Result<Vec<PendingEvent>, StoreError> {
        let rows: Vec<(i64, String, String, String, String, i64)> = sqlx::query_as(
            "SELECT id, case_id, submission_id, kind, cause, attempts FROM pending_events
             WHERE due_at <= $1 OR due_at > $1 + $2 ORDER BY id LIMIT $3",
        )
        .bind(now.0)
        .bind(LONGEST_WAIT_SECONDS)
        .bind(i64::from(most))
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(id, case, submission, kind, cause, attempts)| {
                let corrupt = |_| StoreError::Corrupt("an event to be signed");
                Ok(PendingEvent {
                    id,
                    case_id: case.parse().map_err(corrupt)?,
                    submission_id: submission.parse().map_err(corrupt)?,
                    what: Pending::read(&kind, cause)?,
                    attempts,
                })
            })
            .collect()
    }

    /// The event could not be signed: the next attempt is later.
    pub async fn postpone_pending(&self, id: i64, due_at: Timestamp) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("UPDATE pending_events SET attempts = attempts + 1, due_at = $1 WHERE id = $2")
            .bind(due_at.0)
            .bind(id)
            .execute(tx.sql())
            .await?;
        tx.commit().await?;
        Ok(())
    }
}

impl Tx {
    /// Lets an event be signed as soon as its case's chain is known. Once only.
    pub async fn want_event(
        &mut self,
        case: CaseId,
        submission: SubmissionId,
        what: &Pending,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (kind, reason) = what.words();
        sqlx::query(
            "INSERT INTO pending_events (case_id, submission_id, kind, cause, due_at)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        )
        .bind(case.to_string())
        .bind(submission.to_string())
        .bind(kind)
        .bind(reason)
        .bind(now.0)
        .execute(self.sql())
        .await?;
        self.call_job(JobName::SignEvents, now).await
    }

    /// The event is signed; `false` when somebody else has done so.
    pub async fn no_longer_pending(&mut self, id: i64) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM pending_events WHERE id = $1")
            .bind(id)
            .execute(self.sql())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// What an event said has been said again.
    pub async fn said_again(&mut self, case: CaseId, seq: u32) -> Result<(), StoreError> {
        let (kind, reason) = Pending::Again(seq).words();
        sqlx::query("DELETE FROM pending_events WHERE case_id = $1 AND kind = $2 AND cause = $3")
            .bind(case.to_string())
            .bind(kind)
            .bind(reason)
            .execute(self.sql())
            .await?;
        Ok(())
    }
}

/// What every event begins with that a key signs, with the dot after it.
fn head_of(kid: &str) -> Option<String> {
    let input = signing_input(kid, EVENT_TYP, &()).ok()?;
    let (head, _) = input.split_once('.')?;
    Some(format!("{head}."))
}
