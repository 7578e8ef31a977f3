//! The limit that a host app sets to its sessions, and when to speak about it (WCAG 2.2.1).

use amtsweg_core::time::Timestamp;

/// A warning comes at least so many seconds before the end, where the session is long enough.
const WARNING_SECONDS: i64 = 60;

/// When the host ends the session, and when this became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimit {
    known_since: Timestamp,
    ends: Timestamp,
}

/// How near the end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// There is time.
    Far {
        /// After how many seconds it is near.
        near_in: u32,
    },
    /// The applicant has to be warned.
    Near {
        /// Until the end.
        seconds: u32,
    },
    /// The session has ended.
    Over,
}

impl SessionLimit {
    /// A session's end, as the host told it.
    pub fn new(known_since: Timestamp, ends: Timestamp) -> Self {
        Self { known_since, ends }
    }

    /// When it ends.
    pub fn ends(self) -> Timestamp {
        self.ends
    }

    /// How near the end is.
    pub fn nearness(self, now: Timestamp) -> Nearness {
        let left = self.ends.seconds_since(now);
        let warning = self.warning_seconds();
        match seconds(left) {
            0 => Nearness::Over,
            left if i64::from(left) <= warning => Nearness::Near { seconds: left },
            _ => Nearness::Far {
                near_in: seconds(left - warning),
            },
        }
    }

    /// A tenth of a long session, a minute of others, half of a very short one.
    fn warning_seconds(self) -> i64 {
        let length = self.ends.seconds_since(self.known_since).max(0);
        (length / 10).max(WARNING_SECONDS).min(length / 2)
    }
}

/// Seconds that are still to come; none for the past.
fn seconds(difference: i64) -> u32 {
    u32::try_from(difference.max(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use amtsweg_core::time::Clock;

    use super::*;

    struct Fixed(i64);

    impl Clock for Fixed {
        fn now(&self) -> Timestamp {
            Timestamp(self.0)
        }
    }

    fn nearness(length: i64, after: i64) -> Nearness {
        let start = Fixed(1_800_000_000);
        let limit = SessionLimit::new(start.now(), Timestamp(start.0 + length));
        limit.nearness(Fixed(start.0 + after).now())
    }

    #[test]
    fn three_minutes_warn_one_minute_before() {
        assert_eq!(nearness(180, 0), Nearness::Far { near_in: 120 });
        assert_eq!(nearness(180, 119), Nearness::Far { near_in: 1 });
        assert_eq!(nearness(180, 120), Nearness::Near { seconds: 60 });
        assert_eq!(nearness(180, 179), Nearness::Near { seconds: 1 });
        assert_eq!(nearness(180, 180), Nearness::Over);
        assert_eq!(nearness(180, 99_999), Nearness::Over);
    }

    #[test]
    fn a_short_session_warns_at_half_and_a_long_one_earlier() {
        assert_eq!(nearness(40, 19), Nearness::Far { near_in: 1 });
        assert_eq!(nearness(40, 20), Nearness::Near { seconds: 20 });
        assert_eq!(nearness(1800, 1620), Nearness::Near { seconds: 180 });
    }

    #[test]
    fn no_times_of_a_host_are_too_strange() {
        assert_eq!(nearness(0, 0), Nearness::Over);
        assert_eq!(nearness(-5, 0), Nearness::Over);
        for (known, ends, now) in [
            (i64::MIN, i64::MAX, 0),
            (i64::MAX, i64::MIN, i64::MAX),
            (0, i64::MAX, i64::MIN),
        ] {
            let limit = SessionLimit::new(Timestamp(known), Timestamp(ends));
            let _ = limit.nearness(Timestamp(now));
        }
        // A clock that was set back warns later, not never.
        assert_eq!(nearness(180, -1000), Nearness::Far { near_in: 1120 });
    }
}
