//! What the town hall says, signed: each case's events in one chain that never forks.
//!
//! | module | what |
//! |---|---|
//! | `append` | the next event of a case |
//! | `adopt` | the edge has other events of a case than the database: after a restore |
//! | `pending` | events that are signed later, once their case's chain is known |
//! | `replies` | what applicants are told, sealed and brought in parts before it is said |
//! | `outbox` | events that no delivery waits for, on their way to the edge |

mod adopt;
mod append;
mod outbox;
mod pending;
mod replies;

use std::sync::Arc;

use amtsweg_core::{id::DestinationId, reply::ArchiveError};

pub use self::adopt::AdoptError;
pub(crate) use self::append::NewEvent;
use crate::{
    clock::SharedClock,
    crypto::CryptoError,
    edge::{Edge, EdgeError},
    keys::Keys,
    store::{LONGEST_WAIT_SECONDS, Store, StoreError},
};

/// So many are worked on at a time.
const AT_A_TIME: u32 = 50;

/// Why an event was not signed.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// No signature.
    #[error("signing failed")]
    Crypto(#[from] CryptoError),
    /// The chain of the case is not known yet.
    #[error("the events of a case have to be fetched from the edge first")]
    NotReady,
    /// What is to be told does not become an archive.
    #[error("a reply cannot be put together")]
    Archive(#[from] ArchiveError),
    /// The edge did not take a part of a reply.
    #[error("a part of a reply was not taken")]
    Brought(#[source] EdgeError),
    /// The chain of the case cannot be made whole.
    #[error("the events of a case cannot be fetched from the edge")]
    Adopt(#[from] AdoptError),
}

/// The town hall's events.
pub struct Events {
    destination: DestinationId,
    store: Store,
    keys: Arc<Keys>,
    edge: Edge,
    clock: SharedClock,
}

impl Events {
    /// The events of a destination.
    pub fn new(
        destination: DestinationId,
        store: Store,
        keys: Arc<Keys>,
        edge: Edge,
        clock: SharedClock,
    ) -> Self {
        Self {
            destination,
            store,
            keys,
            edge,
            clock,
        }
    }
}

/// Doubles from two seconds on.
fn pause_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(0, 20)).unwrap_or(0);
    2_i64
        .saturating_pow(doublings + 1)
        .min(LONGEST_WAIT_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_at_an_hour() {
        let pauses: Vec<i64> = (0..14).map(pause_seconds).collect();
        assert_eq!(pauses[..4], [2, 4, 8, 16]);
        assert_eq!(pauses[13], LONGEST_WAIT_SECONDS);
        assert_eq!(pause_seconds(i64::MAX), LONGEST_WAIT_SECONDS);
        assert_eq!(pause_seconds(-1), 2);
    }
}
