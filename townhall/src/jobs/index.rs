//! Lets applications be found. Called by every one that is filed; looked after by time, since the
//! index may be lost while the program runs.

use std::time::Duration;

use super::{Failure, Job, Next};
use crate::{domain::JobName, hall::Hall, work::index};

/// So often somebody looks whether the index is there, in seconds.
const EVERY: i64 = 60;

/// What comes within so long is done at once.
const GATHERED: Duration = Duration::from_millis(500);

/// What came since the last time.
pub(super) struct Index;

impl Job for Index {
    const NAME: JobName = JobName::Index;

    async fn run(hall: &Hall) -> Result<Next, Failure> {
        tokio::time::sleep(GATHERED).await;
        index::bring_up_to_date(hall).await?;
        Ok(Next::At(hall.now().plus_seconds(EVERY)))
    }
}
