//! Events that no delivery waits for. Each has pauses of its own; the job is due when the first of
//! them is.

use amtsweg_core::time::Timestamp;

use super::{Failure, Job, Next};
use crate::{domain::JobName, hall::Hall};

fn at(first: Option<Timestamp>) -> Next {
    first.map_or(Next::WhenCalled, Next::At)
}

/// What follows from other keys is looked for so often, also when nobody says that they changed.
const KEYS_SECONDS: i64 = 60 * 60;

/// What follows from other keys.
pub(super) struct FollowKeys;

impl Job for FollowKeys {
    const NAME: JobName = JobName::FollowKeys;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        let now = hall.now();
        hall.events.follow_keys().await?;
        Ok(Next::At(now.plus_seconds(KEYS_SECONDS)))
    }
}

/// Events that are still to be signed.
pub(super) struct SignEvents;

impl Job for SignEvents {
    const NAME: JobName = JobName::SignEvents;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        hall.events.sign_due().await?;
        Ok(at(hall.store.next_pending(hall.now()).await?))
    }
}

/// What applicants are told.
pub(super) struct Replies;

impl Job for Replies {
    const NAME: JobName = JobName::Replies;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        hall.events.tell_due().await?;
        Ok(at(hall.store.next_reply(hall.now()).await?))
    }
}

/// Events that are still to be brought.
pub(super) struct BringEvents;

impl Job for BringEvents {
    const NAME: JobName = JobName::BringEvents;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        hall.events.bring_due().await?;
        Ok(at(hall.store.next_outgoing(hall.now()).await?))
    }
}
