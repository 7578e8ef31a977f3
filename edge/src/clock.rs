//! The time, from the platform.

use amtsweg_core::time::{Clock, Timestamp};

/// The platform's clock. In workerd it stands still between two waits.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PlatformClock;

impl PlatformClock {
    /// Milliseconds since 1970.
    pub(crate) fn millis() -> i64 {
        i64::try_from(worker::Date::now().as_millis()).unwrap_or(i64::MAX)
    }
}

impl Clock for PlatformClock {
    fn now(&self) -> Timestamp {
        Timestamp(Self::millis() / 1000)
    }
}
