//! Events that the edge has yet to be told. They are in the chain of their case already.

use amtsweg_core::{id::CaseId, jose::CompactJws, time::Timestamp};

use super::{Store, StoreError, Writing};

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
    /// Since when it waits.
    pub queued_at: Timestamp,
}

impl Store {
    /// Lets an event that is in its chain be brought to the edge.
    pub async fn queue_event(
        writing: &mut Writing,
        case: CaseId,
        seq: u32,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO event_outbox (case_id, seq, queued_at, due_at) VALUES (?, ?, ?3, ?3)",
        )
        .bind(case.to_string())
        .bind(i64::from(seq))
        .bind(now.0)
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// Events whose next attempt is due, the oldest first.
    pub async fn due_events(
        &self,
        now: Timestamp,
        most: u32,
    ) -> Result<Vec<OutgoingEvent>, StoreError> {
        let rows: Vec<(String, i64, String, i64, i64)> = sqlx::query_as(
            "SELECT case_id, seq, jws, attempts, queued_at FROM event_outbox
             JOIN events USING (case_id, seq)
             WHERE due_at <= ? ORDER BY queued_at, case_id, seq LIMIT ?",
        )
        .bind(now.0)
        .bind(most)
        .fetch_all(self.reading())
        .await?;
        rows.into_iter()
            .map(|(case, seq, jws, attempts, queued_at)| {
                Ok(OutgoingEvent {
                    case_id: case
                        .parse()
                        .map_err(|_| StoreError::Corrupt("an event's case"))?,
                    seq,
                    event: jws.parse().map_err(|_| StoreError::Corrupt("an event"))?,
                    attempts,
                    queued_at: Timestamp(queued_at),
                })
            })
            .collect()
    }

    /// The edge has the event, or never will.
    pub async fn unqueue_event(&self, event: &OutgoingEvent) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query("DELETE FROM event_outbox WHERE case_id = ? AND seq = ?")
            .bind(event.case_id.to_string())
            .bind(event.seq)
            .execute(&mut *writing)
            .await?;
        writing.commit().await?;
        Ok(())
    }

    /// The edge did not take the event: the next attempt is later.
    pub async fn postpone_event(
        &self,
        event: &OutgoingEvent,
        due_at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query(
            "UPDATE event_outbox SET attempts = attempts + 1, due_at = ?
             WHERE case_id = ? AND seq = ?",
        )
        .bind(due_at.0)
        .bind(event.case_id.to_string())
        .bind(event.seq)
        .execute(&mut *writing)
        .await?;
        writing.commit().await?;
        Ok(())
    }
}
