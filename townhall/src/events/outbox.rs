//! Brings events to the edge that no delivery waits for. They wait in the database, for as long as
//! it takes: neither a restart nor an edge that is away loses one.

use amtsweg_core::problem::ProblemKind;

use super::{AT_A_TIME, EventError, Events, append::may_be_told, pause_seconds};
use crate::{errors::with_causes, store::OutgoingEvent};

impl Events {
    pub(crate) async fn bring_due(&self) -> Result<(), EventError> {
        loop {
            let now = self.clock.now();
            let due = self.store.due_events(now, AT_A_TIME).await?;
            for event in &due {
                self.bring(event).await?;
            }
            // Each one that is left has been postponed.
            if due.len() < AT_A_TIME as usize {
                return Ok(());
            }
        }
    }

    /// Brings one. That one fails is no reason not to bring the others.
    async fn bring(&self, event: &OutgoingEvent) -> Result<(), EventError> {
        if !may_be_told(&self.keys.now(), &event.event) {
            // It is said again by another key.
            return Ok(self.store.unqueue_event(event).await?);
        }
        let error = match self.edge.append(event.case_id, &event.event).await {
            Ok(()) => {
                tracing::info!(attempts = event.attempts + 1, "events: the edge has one");
                return Ok(self.store.unqueue_event(event).await?);
            }
            Err(error) => error,
        };
        let now = self.clock.now();
        let due = now.plus_seconds(pause_seconds(event.attempts));
        tracing::warn!(
            pause_s = due.seconds_since(now),
            "events: {}",
            with_causes(&error)
        );
        self.store.postpone_event(event, due).await?;
        // The edge has another event in its place: one of ours that the database has lost.
        if error.is(ProblemKind::Conflict)
            && let Err(error) = self.reconcile(event.case_id).await
        {
            tracing::warn!("events: {}", with_causes(&error));
        }
        Ok(())
    }
}
