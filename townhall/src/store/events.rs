//! Signed events.

use amtsweg_core::{
    id::{CaseId, SubmissionId},
    jose::CompactJws,
    time::Timestamp,
};

use super::{StoreError, Tx};

/// Where a case's chain of events ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainEnd {
    /// The number of the next event.
    pub next: u32,
    /// The hash of the last one.
    pub last_hash: Option<String>,
}

/// An event of a case's chain.
#[derive(Debug, Clone)]
pub struct HeldEvent {
    /// Its number in the case.
    pub seq: u32,
    /// About which submission.
    pub submission_id: SubmissionId,
    /// Itself.
    pub jws: CompactJws,
}

impl HeldEvent {
    fn of((seq, submission, jws): (i64, String, String)) -> Result<Self, StoreError> {
        Ok(Self {
            seq: u32::try_from(seq).map_err(|_| StoreError::Corrupt("an event's number"))?,
            submission_id: submission
                .parse()
                .map_err(|_| StoreError::Corrupt("an event's submission"))?,
            jws: jws.parse().map_err(|_| StoreError::Corrupt("an event"))?,
        })
    }
}

impl Tx {
    /// Where the chain of a case ends.
    pub async fn chain_end(&mut self, case: CaseId) -> Result<ChainEnd, StoreError> {
        let last: Option<(i64, String)> = sqlx::query_as(
            "SELECT seq, jws FROM events WHERE case_id = $1 ORDER BY seq DESC LIMIT 1",
        )
        .bind(case.to_string())
        .fetch_optional(self.sql())
        .await?;
        Ok(match last {
            None => ChainEnd {
                next: 0,
                last_hash: None,
            },
            Some((seq, jws)) => ChainEnd {
                next: u32::try_from(seq + 1)
                    .map_err(|_| StoreError::Corrupt("an event's number"))?,
                last_hash: Some(amtsweg_core::hash::sha256_base64url(jws.as_bytes())),
            },
        })
    }

    /// Appends an event to its case's chain.
    pub async fn append_event(
        &mut self,
        case: CaseId,
        submission: SubmissionId,
        seq: u32,
        event: &CompactJws,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO events (case_id, seq, submission_id, created_at, jws) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(case.to_string())
        .bind(i64::from(seq))
        .bind(submission.to_string())
        .bind(now.0)
        .bind(event.as_str())
        .execute(self.sql())
        .await?;
        self.count_event().await
    }

    /// The events of a submission, oldest first.
    pub async fn events_of(
        &mut self,
        submission: SubmissionId,
    ) -> Result<Vec<HeldEvent>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT seq, submission_id, jws FROM events WHERE submission_id = $1 ORDER BY seq",
        )
        .bind(submission.to_string())
        .fetch_all(self.sql())
        .await?;
        rows.into_iter().map(HeldEvent::of).collect()
    }

    /// The whole chain of a case.
    pub async fn chain(&mut self, case: CaseId) -> Result<Vec<HeldEvent>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT seq, submission_id, jws FROM events WHERE case_id = $1 ORDER BY seq",
        )
        .bind(case.to_string())
        .fetch_all(self.sql())
        .await?;
        rows.into_iter().map(HeldEvent::of).collect()
    }

    /// Takes the end of a case's chain away, from this number on: the edge has another one.
    pub async fn cut_chain(&mut self, case: CaseId, from: u32) -> Result<(), StoreError> {
        for sql in [
            "DELETE FROM event_outbox WHERE case_id = $1 AND seq >= $2",
            "DELETE FROM events WHERE case_id = $1 AND seq >= $2",
        ] {
            sqlx::query(sql)
                .bind(case.to_string())
                .bind(i64::from(from))
                .execute(self.sql())
                .await?;
        }
        Ok(())
    }
}
