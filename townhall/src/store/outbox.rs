//! Events that the edge has yet to be told. They are in the chain of their case already.

use amtsweg_core::{id::CaseId, jose::CompactJws, time::Timestamp};

use super::{LONGEST_WAIT_SECONDS, Store, StoreError, Tx};
use crate::domain::JobName;

/// An event on its way to the edge.
pub struct OutgoingEvent {
    /// Its case.
    pub case_id: CaseId,
    /// Its number in the case.
    pub seq: i64,
    /// Itself.
    pub event: CompactJws,
    /// How often the edge did not take it.
    pub attempts: i64,
}

impl Store {
    /// When the next attempt is due; nothing when no event waits.
    pub async fn next_outgoing(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        self.first_due("SELECT min(due_at) FROM event_outbox", now)
            .await
    }

    /// Events whose next attempt is due, the oldest first.
    pub async fn due_events(
        &self,
        now: Timestamp,
        most: u32,
    ) -> Result<Vec<OutgoingEvent>, StoreError> {
        let rows: Vec<(String, i64, String, i64)> = sqlx::query_as(
            "SELECT case_id, seq, jws, attempts FROM event_outbox
             JOIN events USING (case_id, seq)
             WHERE due_at <= $1 OR due_at > $1 + $2 ORDER BY queued_at, case_id, seq LIMIT $3",
        )
        .bind(now.0)
        .bind(LONGEST_WAIT_SECONDS)
        .bind(i64::from(most))
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(case, seq, jws, attempts)| {
                Ok(OutgoingEvent {
                    case_id: case
                        .parse()
                        .map_err(|_| StoreError::Corrupt("an event's case"))?,
                    seq,
                    event: jws.parse().map_err(|_| StoreError::Corrupt("an event"))?,
                    attempts,
                })
            })
            .collect()
    }

    /// The edge has the event, or is not to have it any more.
    pub async fn unqueue_event(&self, event: &OutgoingEvent) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("DELETE FROM event_outbox WHERE case_id = $1 AND seq = $2")
            .bind(event.case_id.to_string())
            .bind(event.seq)
            .execute(tx.sql())
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// The edge did not take the event: the next attempt is later.
    pub async fn postpone_event(
        &self,
        event: &OutgoingEvent,
        due_at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query(
            "UPDATE event_outbox SET attempts = attempts + 1, due_at = $1
             WHERE case_id = $2 AND seq = $3",
        )
        .bind(due_at.0)
        .bind(event.case_id.to_string())
        .bind(event.seq)
        .execute(tx.sql())
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

impl Tx {
    /// Lets an event that is in its chain be brought to the edge.
    pub async fn queue_event(
        &mut self,
        case: CaseId,
        seq: u32,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO event_outbox (case_id, seq, queued_at, due_at) VALUES ($1, $2, $3, $3)
             ON CONFLICT DO NOTHING",
        )
        .bind(case.to_string())
        .bind(i64::from(seq))
        .bind(now.0)
        .execute(self.sql())
        .await?;
        self.call_job(JobName::BringEvents, now).await
    }
}
