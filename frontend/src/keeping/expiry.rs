//! When what is kept on the device is deleted. Never by one reading of a clock: the device's may be
//! wrong, and so may a server's.
//!
//! Only a time that somebody else has told counts. When it says that a draft's time is over, the
//! draft gets a last time limit, which the list names; only when that is over as well, again by a
//! time that was told, and the device's clock does not contradict, it is deleted.

use amtsweg_core::time::Timestamp;

const DAY: i64 = 24 * 60 * 60;

/// How long a draft is kept once its time is over, in seconds.
const LAST_CALL: i64 = 7 * DAY;

/// By how much the device's clock may be off when something is deleted, in seconds.
const TOLERANCE: i64 = DAY;

/// What becomes of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It stays.
    Stays,
    /// The device's clock says that its time is over, and nobody else does.
    Doubtful,
    /// Its time is over: it is to be noted that this was known then.
    Over(Timestamp),
    /// It is deleted after this time.
    LastCall(Timestamp),
    /// It is deleted.
    Delete,
}

/// When a draft's time is over that was saved now: by the device's clock, or by what was told where
/// that is later.
pub(super) fn expiry(now: Timestamp, told: Option<Timestamp>, device_days: i64) -> Timestamp {
    let now = told.map_or(now, |told| told.max(now));
    now.plus_seconds(device_days.saturating_mul(DAY))
}

/// Judges a draft whose time is over at `expires_at`. `over_since` is when that was known first.
pub(super) fn judge(
    expires_at: Timestamp,
    over_since: Option<Timestamp>,
    now: Timestamp,
    told: Option<Timestamp>,
) -> Verdict {
    let Some(told) = told.filter(|told| *told >= expires_at) else {
        return if now >= expires_at {
            Verdict::Doubtful
        } else {
            Verdict::Stays
        };
    };
    let Some(since) = over_since else {
        return Verdict::Over(told);
    };
    let until = since.plus_seconds(LAST_CALL);
    if told < until {
        Verdict::LastCall(until)
    } else if now.seconds_since(told).abs() <= TOLERANCE {
        Verdict::Delete
    } else {
        Verdict::Doubtful
    }
}

/// Until when a draft is kept whose time was found to be over now.
pub(super) fn last_call(over_since: Timestamp) -> Timestamp {
    over_since.plus_seconds(LAST_CALL)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAYS: i64 = 90;
    const SAVED: Timestamp = Timestamp(1_800_000_000);

    fn after(days: i64) -> Timestamp {
        SAVED.plus_seconds(days * DAY)
    }

    #[test]
    fn a_clock_that_is_wrong_deletes_nothing() {
        let expires = expiry(SAVED, Some(SAVED), DAYS);
        assert_eq!(judge(expires, None, after(91), None), Verdict::Doubtful);
        assert_eq!(
            judge(expires, None, after(91), Some(after(1))),
            Verdict::Doubtful
        );
        assert_eq!(
            judge(expires, None, after(-100), Some(after(1))),
            Verdict::Stays
        );
        // Saved while the clock was behind.
        let behind = expiry(after(-100), Some(SAVED), DAYS);
        assert_eq!(behind, expires);
        let unheard = expiry(after(-100), None, DAYS);
        assert_eq!(
            judge(unheard, None, SAVED, Some(SAVED)),
            Verdict::Over(SAVED)
        );
    }

    #[test]
    fn what_nobody_wants_any_more_is_deleted_after_a_last_call() {
        let expires = expiry(SAVED, Some(SAVED), DAYS);
        let found = after(95);
        assert_eq!(
            judge(expires, None, found, Some(found)),
            Verdict::Over(found)
        );
        let until = last_call(found);
        assert_eq!(until, after(102));
        assert_eq!(
            judge(expires, Some(found), after(101), Some(after(101))),
            Verdict::LastCall(until)
        );
        let judged = |now| judge(expires, Some(found), now, Some(after(103)));
        assert_eq!(judged(after(103)), Verdict::Delete);
        // The device says something else.
        assert_eq!(judged(after(1)), Verdict::Doubtful);
        assert_eq!(judged(after(200)), Verdict::Doubtful);
    }

    proptest! {
        /// Whatever the device's clock shows while it is saved and looked at.
        #[test]
        fn what_was_used_lately_stays(
            off_when_saved in -40_000_i64..40_000,
            off_when_seen in proptest::collection::vec(-40_000_i64..40_000, 1..6),
            had_heard in any::<bool>(),
        ) {
            let told = had_heard.then_some(SAVED);
            let expires = expiry(after(off_when_saved), told, DAYS);
            let mut since = None;
            for (day, off) in (0..).zip(off_when_seen) {
                match judge(expires, since, after(day + off), Some(after(day))) {
                    Verdict::Delete => prop_assert!(false, "deleted on day {day}"),
                    Verdict::Over(at) => since = Some(at),
                    Verdict::Stays => since = None,
                    Verdict::Doubtful | Verdict::LastCall(_) => {}
                }
            }
        }

        /// Whatever a server's clock shows once.
        #[test]
        fn one_word_of_a_server_deletes_nothing(told in any::<i32>(), now in any::<i32>()) {
            let [told, now] = [told, now].map(|at| Timestamp(i64::from(at)));
            let verdict = judge(SAVED, None, now, Some(told));
            prop_assert_ne!(verdict, Verdict::Delete);
            if let Verdict::Over(since) = verdict {
                let again = judge(SAVED, Some(since), now, Some(told));
                prop_assert_ne!(again, Verdict::Delete);
            }
        }
    }
}
