//! What the town hall does by itself: each job by its name in a table, due at a time or when it is
//! called. Whoever does one holds a lease, so that several programs on one database do none twice,
//! and a job whose program was killed is done by another.
//!
//! | module | jobs |
//! |---|---|
//! | `doing` | which are being done at the moment |
//! | `publish` | the destination, its keys and what they may do, at the edge |
//! | `events` | events that no delivery waits for: signed, and brought to the edge |
//! | `anchor` | what the journal is like is put at the edge, each day |
//! | `index` | applications can be found |
//! | `upkeep` | what is no longer needed is forgotten |

mod anchor;
mod doing;
mod events;
mod index;
mod publish;
mod upkeep;

use std::{future::Future, sync::Arc, time::Duration};

use amtsweg_core::time::Timestamp;
use tokio::sync::watch;

use self::doing::Doing;
use crate::{
    crypto::random_token,
    domain::JobName,
    errors::with_causes,
    hall::{Hall, warn_of_restore},
    store::{LEASE_SECONDS, Lease, StoreError},
};

/// So often whoever does a job is heard of.
const HEARD_EVERY: Duration = Duration::from_mins(1);
/// The longest pause after a failure, in seconds: a minute.
const LONGEST_PAUSE_SECONDS: i64 = 60;

/// So long those that are being done may take to give back what they hold, at the end.
const ENDING: Duration = Duration::from_secs(10);

/// The shortest pause between two looks at what is due.
const SHORTEST_LOOK: Duration = Duration::from_millis(100);
/// So long until what could not be written is tried again.
const WRITE_AGAIN: Duration = Duration::from_secs(1);

/// Why a job failed.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// When a job is to be done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Then.
    At(Timestamp),
    /// When it is called.
    WhenCalled,
}

/// A kind of job.
trait Job {
    /// Its name.
    const NAME: JobName;

    /// Does it once. Done twice it does no harm: a program may be killed before it could say that
    /// it is done.
    fn run(hall: &Hall) -> impl Future<Output = Result<Next, Failure>> + Send;
}

/// Does what is due, until `end` is set. Looks when the next job is due, every `interval` at least,
/// and at once when a job is called here. Nothing is being done any more when this comes back.
pub(crate) async fn run(hall: Arc<Hall>, interval: Duration, mut end: watch::Receiver<bool>) {
    let mut calls = hall.store.job_calls();
    let mut doing = Doing::default();
    let mut latest = hall.now();
    while !*end.borrow() {
        let now = hall.now();
        // What a clock that was fast put off would wait until it is as late again.
        if now < latest {
            tracing::warn!("jobs: the clock was set back; everything is done once");
        }
        let was_set_back = now < latest;
        // A database that is away is waited for, but not when the program ends.
        let (is_called, times) = tokio::select! {
            found = look(&hall, now, was_set_back) => found,
            () = ended(&mut end) => break,
        };
        if is_called {
            latest = now;
        }
        let mut pause = interval;
        match times {
            Ok(times) => {
                for (name, at) in times {
                    if doing.does(name) {
                        continue;
                    }
                    if at > now {
                        pause = pause.min(time_between(now, at));
                        continue;
                    }
                    let hall = Arc::clone(&hall);
                    let mut end = end.clone();
                    doing.begin(name, async move {
                        if let Err(error) = perform_by_name(&hall, name, &mut end).await {
                            tracing::error!("jobs: {}: {}", name.as_str(), with_causes(&error));
                            // Due as before: not again at once.
                            tokio::select! {
                                () = tokio::time::sleep(interval) => {}
                                () = ended(&mut end) => {}
                            }
                        }
                    });
                }
            }
            Err(error) => tracing::error!("jobs: {}", with_causes(&error)),
        }
        tokio::select! {
            () = tokio::time::sleep(pause.max(SHORTEST_LOOK).min(interval)) => {}
            // The store that tells of calls is the hall's.
            _ = calls.changed() => {}
            () = doing.one_ended() => {}
            () = ended(&mut end) => break,
        }
    }
    if tokio::time::timeout(ENDING, doing.all_ended())
        .await
        .is_err()
    {
        tracing::warn!("jobs: some were broken off; others do them when their leases end");
        doing.break_off().await;
    }
}

/// When which job is due, as the database says now; and whether everything is called that a clock
/// had put off that was fast.
async fn look(
    hall: &Hall,
    now: Timestamp,
    was_set_back: bool,
) -> (bool, Result<Vec<(JobName, Timestamp)>, StoreError>) {
    let is_called = !was_set_back || is_written(&call_all(hall).await);
    match hall.store.go_on_serving().await {
        Ok(false) => {}
        // Another server may have taken the place of the one that is gone, and know less.
        Ok(true) => {
            if let Err(error) = warn_of_restore(&hall.store, &hall.clock).await {
                tracing::error!("jobs: {}", with_causes(&error));
            }
        }
        Err(error) => tracing::error!("jobs: {}", with_causes(&error)),
    }
    (is_called, hall.store.job_times(now).await)
}

/// Waits until the end is said, or nobody is left who could say it.
async fn ended(end: &mut watch::Receiver<bool>) {
    let _ = end.wait_for(|end| *end).await;
}

fn time_between(now: Timestamp, later: Timestamp) -> Duration {
    Duration::from_secs(u64::try_from(later.seconds_since(now)).unwrap_or(0))
}

/// Whether something was written; says why not.
fn is_written(done: &Result<(), StoreError>) -> bool {
    if let Err(error) = done {
        tracing::error!("jobs: {}", with_causes(error));
    }
    done.is_ok()
}

/// Lets everything be done once, as at the start.
pub(crate) async fn call_all(hall: &Hall) -> Result<(), StoreError> {
    call(hall, &JobName::ALL).await
}

/// Calls several jobs, all or none.
async fn call(hall: &Hall, names: &[JobName]) -> Result<(), StoreError> {
    let mut tx = hall.store.write().await?;
    for name in names {
        tx.call_job(*name, hall.now()).await?;
    }
    tx.commit().await
}

/// Lets be done what follows from other keys, until the end of the program. What cannot be written
/// is tried until it can.
pub(crate) async fn follow_keys(hall: Arc<Hall>, mut changes: watch::Receiver<u64>) {
    while changes.changed().await.is_ok() {
        publish::write_site_file(&hall);
        while !is_written(&call(&hall, &[JobName::Publish, JobName::FollowKeys]).await) {
            tokio::time::sleep(WRITE_AGAIN).await;
        }
    }
}

async fn perform_by_name(
    hall: &Hall,
    name: JobName,
    end: &mut watch::Receiver<bool>,
) -> Result<(), StoreError> {
    match name {
        JobName::Publish => perform::<publish::Publish>(hall, end).await,
        JobName::FollowKeys => perform::<events::FollowKeys>(hall, end).await,
        JobName::SignEvents => perform::<events::SignEvents>(hall, end).await,
        JobName::BringEvents => perform::<events::BringEvents>(hall, end).await,
        JobName::Replies => perform::<events::Replies>(hall, end).await,
        JobName::Unstage => perform::<upkeep::Unstage>(hall, end).await,
        JobName::ForgetSessions => perform::<upkeep::ForgetSessions>(hall, end).await,
        JobName::Index => perform::<index::Index>(hall, end).await,
        JobName::Anchor => perform::<anchor::Anchor>(hall, end).await,
    }
}

/// Takes a job, does it and says how it ended. Gives it back as it was when the program ends.
async fn perform<J: Job>(hall: &Hall, end: &mut watch::Receiver<bool>) -> Result<(), StoreError> {
    let token = random_token().map_err(|_| StoreError::Corrupt("the machine's random numbers"))?;
    let now = hall.now();
    let until = now.plus_seconds(LEASE_SECONDS);
    let Some(lease) = hall.store.take_job(J::NAME, token, now, until).await? else {
        return Ok(());
    };
    let outcome = tokio::select! {
        outcome = J::run(hall) => outcome,
        () = hold(hall, &lease) => {
            tracing::warn!("jobs: {} was taken over by others", J::NAME.as_str());
            return Ok(());
        }
        () = ended(end) => return hall.store.give_back_job(&lease).await,
    };
    let now = hall.now();
    match outcome {
        Ok(next) => {
            let next = match next {
                Next::At(time) => time,
                Next::WhenCalled => NEVER,
            };
            hall.store.finish_job(&lease, next, now).await
        }
        Err(error) => {
            let pause = pause_seconds(lease.attempts);
            let problem = with_causes(&*error);
            tracing::warn!(pause_s = pause, "{}: {problem}", J::NAME.as_str());
            let next = now.plus_seconds(pause);
            hall.store.postpone_job(&lease, next, &problem, now).await
        }
    }
}

/// Holds a job as long as it is done; comes back when others have taken it.
async fn hold(hall: &Hall, lease: &Lease) {
    loop {
        tokio::time::sleep(HEARD_EVERY).await;
        let until = hall.now().plus_seconds(LEASE_SECONDS);
        match hall.store.hold_job(lease, until).await {
            Ok(true) => {}
            Ok(false) => return,
            // Perhaps the next time; until then the lease goes on.
            Err(error) => tracing::error!("jobs: {}", with_causes(&error)),
        }
    }
}

/// Doubles from a second on.
fn pause_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(0, 20)).unwrap_or(0);
    2_i64.saturating_pow(doublings).min(LONGEST_PAUSE_SECONDS)
}

/// Not by time.
const NEVER: Timestamp = Timestamp(i64::MAX);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_at_a_minute() {
        let pauses: Vec<i64> = (0..8).map(pause_seconds).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(pause_seconds(i64::MAX), LONGEST_PAUSE_SECONDS);
        assert_eq!(pause_seconds(-1), 1);
    }
}
