//! Once an hour what is no longer needed is forgotten.

use amtsweg_core::time::Timestamp;

use super::{Failure, Job, Next};
use crate::{domain::JobName, hall::Hall, store::SESSION_SECONDS};

/// What waits longer is deleted; the edge, which keeps it for 14 days, sends it again.
const STAGED_SECONDS: i64 = 2 * 24 * 60 * 60;

fn in_an_hour(now: Timestamp) -> Next {
    Next::At(now.plus_seconds(60 * 60))
}

/// Parts of sendings that were never delivered.
pub(super) struct Unstage;

impl Job for Unstage {
    const NAME: JobName = JobName::Unstage;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        let now = hall.now();
        let since = now.plus_seconds(-STAGED_SECONDS);
        let parts = hall.store.unstage_older_than(since).await?;
        if parts > 0 {
            tracing::info!(parts, "upkeep: undelivered parts deleted");
        }
        Ok(in_an_hour(now))
    }
}

/// What was typed and never saved is kept for so long.
const UNSAVED_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Tickets of the desk are kept for so long: what was filled in with one on the next day comes two weeks later at the latest,
/// which the edge keeps it.
const DESK_TICKET_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Sessions that have ended, what was typed long ago, and tickets that mark nothing any more.
pub(super) struct ForgetSessions;

impl Job for ForgetSessions {
    const NAME: JobName = JobName::ForgetSessions;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        let now = hall.now();
        let idle_since = now.plus_seconds(-hall.config.inbox.idle_minutes * 60);
        let begun_before = now.plus_seconds(-SESSION_SECONDS);
        hall.store.forget_sessions(idle_since, begun_before).await?;
        let typed_before = now.plus_seconds(-UNSAVED_SECONDS);
        hall.store.forget_unsaved(typed_before).await?;
        let made_before = now.plus_seconds(-DESK_TICKET_SECONDS);
        hall.store.forget_desk_tickets(made_before).await?;
        Ok(in_an_hour(now))
    }
}
