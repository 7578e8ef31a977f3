//! The device's clock and calendar.

use amtsweg_core::time::{Clock, Date, Timestamp};
use js_sys::Date as JsDate;

#[cfg(feature = "delivery")]
pub use super::nap::{Nap, sleep};

/// The device's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct DeviceClock;

impl Clock for DeviceClock {
    fn now(&self) -> Timestamp {
        // Whole seconds since 1970 fit for as long as there are four-digit years.
        #[expect(clippy::cast_possible_truncation)]
        Timestamp((JsDate::now() / 1000.0).floor() as i64)
    }
}

/// The day where the device is.
pub fn today() -> Date {
    let now = JsDate::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    Date::new(
        u16::try_from(now.get_full_year()).unwrap_or_default(),
        small(now.get_month() + 1),
        small(now.get_date()),
    )
    .unwrap_or_else(|_| DeviceClock.now().date())
}
