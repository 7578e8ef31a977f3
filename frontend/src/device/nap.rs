//! Waiting.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

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
