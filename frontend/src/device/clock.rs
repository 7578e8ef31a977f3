//! The device's clock, calendar and timers.

use std::cell::RefCell;

use amtsweg_core::time::{Clock, Date, Timestamp};
use js_sys::{Date as JsDate, Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

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

/// Waits. Ends at once when there is no window.
pub async fn sleep(milliseconds: u32) {
    Nap::default().sleep(milliseconds).await;
}

/// A wait that can be ended from outside.
#[derive(Debug, Default)]
pub struct Nap(RefCell<Option<Function>>);

impl Nap {
    /// Waits until the time is over or someone wakes it.
    pub async fn sleep(&self, milliseconds: u32) {
        let wait = Promise::new(&mut |resolve: Function, _| {
            let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            let timer = web_sys::window().map(|window| {
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            });
            if matches!(timer, Some(Ok(_))) {
                self.0.replace(Some(resolve));
            } else {
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }
        });
        // The promise is never rejected.
        let _ = JsFuture::from(wait).await;
        self.0.take();
    }

    /// Ends the wait, if there is one.
    pub fn wake(&self) {
        if let Some(resolve) = self.0.take() {
            // A promise's resolve function does not throw.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}
