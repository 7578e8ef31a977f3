//! Brings events to the edge that no delivery waits for. They wait in the database, so that
//! neither a restart nor an edge that is away loses one.

use std::{sync::Arc, time::Duration};

use tokio::sync::Notify;

use crate::{
    clock::SharedClock,
    config::Config,
    publish::{http_client, with_causes},
    store::{OutgoingEvent, Store, StoreError},
};

/// So many are brought at a time.
const AT_A_TIME: u32 = 50;
/// The longest pause between two attempts for one event, in seconds: an hour.
const LONGEST_PAUSE_SECONDS: i64 = 60 * 60;
/// After so long nobody waits for it any more, in seconds: 30 days.
const GIVEN_UP_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Why the edge did not take an event.
#[derive(Debug, thiserror::Error)]
enum NotTaken {
    /// No answer.
    #[error("the edge cannot be reached")]
    Connection(#[from] reqwest::Error),
    /// The edge's address is not one.
    #[error("the edge's address in the configuration is not one")]
    Address,
    /// The edge refused.
    #[error("the edge answered {0}")]
    Refused(u16),
}

/// Brings events to the edge.
pub struct EventOutbox {
    /// Where the edge is.
    pub config: Arc<Config>,
    /// Where the events wait.
    pub store: Store,
    /// The present.
    pub clock: SharedClock,
    /// Rung when there is a new one.
    pub bell: Arc<Notify>,
}

impl EventOutbox {
    /// Brings events until the end of the program. Looks for what is due every `interval`, and at
    /// once when the bell rings.
    pub async fn run(self, interval: Duration) {
        let Ok(client) = http_client() else {
            tracing::error!("events: no HTTP client; nothing will be brought to the edge");
            return;
        };
        loop {
            if let Err(error) = self.bring_due(&client).await {
                tracing::error!("events: {}", with_causes(&error));
            }
            tokio::select! {
                () = self.bell.notified() => {}
                () = tokio::time::sleep(interval) => {}
            }
        }
    }

    async fn bring_due(&self, client: &reqwest::Client) -> Result<(), StoreError> {
        loop {
            let due = self.store.due_events(self.clock.now(), AT_A_TIME).await?;
            for event in &due {
                self.bring(client, event).await?;
            }
            // Each one that is left has been postponed.
            if due.len() < AT_A_TIME as usize {
                return Ok(());
            }
        }
    }

    /// Brings one. That one fails is no reason not to bring the others.
    async fn bring(
        &self,
        client: &reqwest::Client,
        event: &OutgoingEvent,
    ) -> Result<(), StoreError> {
        let result = self.post(client, event).await;
        let now = self.clock.now();
        match result {
            Ok(()) => {
                tracing::info!(attempts = event.attempts + 1, "events: the edge has one");
                self.store.unqueue_event(event).await
            }
            Err(error) if now.seconds_since(event.queued_at) > GIVEN_UP_SECONDS => {
                tracing::error!("events: given up after 30 days: {}", with_causes(&error));
                self.store.unqueue_event(event).await
            }
            Err(error) => {
                let due = now.plus_seconds(pause_seconds(event.attempts));
                tracing::warn!(
                    pause_s = due.seconds_since(now),
                    "events: {}",
                    with_causes(&error)
                );
                self.store.postpone_event(event, due).await
            }
        }
    }

    /// The event authenticates itself: the edge believes whoever brings it.
    async fn post(&self, client: &reqwest::Client, event: &OutgoingEvent) -> Result<(), NotTaken> {
        let edge = self.config.edge.trim_end_matches('/');
        let address = format!("{edge}/api/v2/cases/{}/events", event.case_id);
        let url = reqwest::Url::parse(&address).map_err(|_| NotTaken::Address)?;
        let answer = client
            .post(url)
            .header("content-type", "application/jose")
            .body(event.event.as_str().to_owned())
            .send()
            .await
            // The address names a case: it is not for the log.
            .map_err(reqwest::Error::without_url)?;
        if answer.status().is_success() {
            Ok(())
        } else {
            Err(NotTaken::Refused(answer.status().as_u16()))
        }
    }
}

/// Doubles from two seconds on.
fn pause_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(0, 20)).unwrap_or(0);
    2_i64
        .saturating_pow(doublings + 1)
        .min(LONGEST_PAUSE_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_at_an_hour() {
        let pauses: Vec<i64> = (0..14).map(pause_seconds).collect();
        assert_eq!(pauses[..4], [2, 4, 8, 16]);
        assert_eq!(pauses[13], LONGEST_PAUSE_SECONDS);
        assert_eq!(pause_seconds(i64::MAX), LONGEST_PAUSE_SECONDS);
        assert_eq!(pause_seconds(-1), 2);
    }
}
