//! Signed events.

use amtsweg_core::{
    id::{CaseId, SubmissionId},
    jose::CompactJws,
    time::Timestamp,
};

use super::{Store, StoreError, Writing};

/// Where a case's chain of events ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainEnd {
    /// The number of the next event.
    pub next: u32,
    /// The hash of the last one.
    pub last_hash: Option<String>,
}

impl Store {
    /// Where the chain of a case ends.
    pub async fn chain_end(writing: &mut Writing, case: CaseId) -> Result<ChainEnd, StoreError> {
        let last: Option<(i64, String)> = sqlx::query_as(
            "SELECT seq, jws FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1",
        )
        .bind(case.to_string())
        .fetch_optional(&mut **writing)
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
        writing: &mut Writing,
        case: CaseId,
        submission: SubmissionId,
        seq: u32,
        event: &CompactJws,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO events (case_id, seq, submission_id, created_at, jws) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(case.to_string())
        .bind(i64::from(seq))
        .bind(submission.to_string())
        .bind(now.0)
        .bind(event.as_str())
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// The events of a submission, oldest first.
    pub async fn events_of(
        writing: &mut Writing,
        submission: SubmissionId,
    ) -> Result<Vec<CompactJws>, StoreError> {
        let rows: Vec<(String,)> =
            sqlx::query_as("SELECT jws FROM events WHERE submission_id = ? ORDER BY seq")
                .bind(submission.to_string())
                .fetch_all(&mut **writing)
                .await?;
        rows.into_iter()
            .map(|(jws,)| jws.parse().map_err(|_| StoreError::Corrupt("an event")))
            .collect()
    }
}
