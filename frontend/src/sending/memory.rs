//! What the device remembers of a destination's trust statements (security.md 6).
//!
//! In memory so far: a reload forgets it. Whoever makes it last changes these two functions.

use std::{cell::RefCell, collections::BTreeMap};

use amtsweg_core::{id::DestinationId, time::Timestamp};

thread_local! {
    static NEWEST: RefCell<BTreeMap<DestinationId, Timestamp>> = const { RefCell::new(BTreeMap::new()) };
}

/// The highest `iat` that was accepted from the destination.
pub(super) fn newest_trust(destination: DestinationId) -> Option<Timestamp> {
    NEWEST.with_borrow(|newest| newest.get(&destination).copied())
}

/// Remembers an accepted `iat`; an older one than is known changes nothing.
pub(super) fn remember_trust(destination: DestinationId, iat: Timestamp) {
    NEWEST.with_borrow_mut(|newest| {
        let known = newest.entry(destination).or_insert(iat);
        *known = iat.max(*known);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_highest() {
        let destination = DestinationId::from_random([1; 16]);
        assert_eq!(newest_trust(destination), None);
        remember_trust(destination, Timestamp(2));
        remember_trust(destination, Timestamp(1));
        assert_eq!(newest_trust(destination), Some(Timestamp(2)));
    }
}
