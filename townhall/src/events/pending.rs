//! Events that are signed later, once their case's chain is known.

use amtsweg_core::{event::EventKind, time::Timestamp};

use super::{AT_A_TIME, EventError, Events, NewEvent, pause_seconds};
use crate::{
    errors::with_causes,
    keys::Phase,
    store::{Pending, PendingEvent, Tx},
};

impl Events {
    /// Lets the cases be told of a new signing key, and lets be said again what a key has signed
    /// that others know now.
    pub(crate) async fn follow_keys(&self) -> Result<(), EventError> {
        let ring = self.keys.now();
        let now = self.clock.now();
        if self
            .store
            .tell_of_key(ring.signing().public().kid(), now)
            .await?
        {
            tracing::info!("events: another key signs now; every case is told");
        }
        for record in ring.records() {
            if record.state == Phase::Compromised
                && ring.signed_with(record.kid()).is_some()
                && self.store.say_again(record.kid(), now).await?
            {
                tracing::warn!("events: what a compromised key signed is said again");
            }
        }
        Ok(())
    }

    /// Signs what is pending.
    pub(crate) async fn sign_due(&self) -> Result<(), EventError> {
        loop {
            let now = self.clock.now();
            let due = self.store.due_pending(now, AT_A_TIME).await?;
            for event in &due {
                if let Err(error) = self.sign(event, now).await {
                    let due = now.plus_seconds(pause_seconds(event.attempts));
                    tracing::warn!(
                        pause_s = due.seconds_since(now),
                        "events: one is not signed yet: {}",
                        with_causes(&error)
                    );
                    self.store.postpone_pending(event.id, due).await?;
                }
            }
            // Each one that is left has been postponed.
            if due.len() < AT_A_TIME as usize {
                return Ok(());
            }
        }
    }

    async fn sign(&self, event: &PendingEvent, now: Timestamp) -> Result<(), EventError> {
        self.make_ready(event.case_id).await?;
        let mut tx = self.store.write().await?;
        if tx.no_longer_pending(event.id).await?
            && let Some(new) = self.new_event(&mut tx, event).await?
        {
            self.append_and_queue(&mut tx, new, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn new_event(
        &self,
        tx: &mut Tx,
        event: &PendingEvent,
    ) -> Result<Option<NewEvent>, EventError> {
        let plain = |kind| NewEvent::plain(event.case_id, event.submission_id, kind);
        Ok(match &event.what {
            Pending::PartArrived(_) => Some(plain(EventKind::PartArrived)),
            Pending::KeyChanged(_) => Some(plain(EventKind::KeyChanged)),
            Pending::Again(seq) => tx
                .chain(event.case_id)
                .await?
                .iter()
                .find(|held| held.seq == *seq)
                .and_then(|held| NewEvent::again(event.case_id, held))
                // That a key changed is said by the present one anyway.
                .filter(|new| new.kind != EventKind::KeyChanged),
        })
    }
}
