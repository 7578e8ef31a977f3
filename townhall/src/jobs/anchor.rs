//! Each day the journal is anchored at the edge.

use amtsweg_core::time::Date;

use super::{Failure, Job, Next};
use crate::{clock::LocalTime, domain::JobName, hall::Hall, work::anchor::anchor};

/// What the journal is like, soon after the end of each day, and at each start.
pub(super) struct Anchor;

impl Job for Anchor {
    const NAME: JobName = JobName::Anchor;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        let now = hall.now();
        let today = LocalTime::of(now).date();
        anchor(hall, today, now).await?;
        let tomorrow = Date::from_days(today.days() + 1);
        Ok(Next::At(LocalTime::beginning_of(tomorrow)))
    }
}
