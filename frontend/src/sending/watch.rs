//! Asking for a case's events again and again, sparingly.

use std::{cell::Cell, rc::Rc};

use amtsweg_core::{code::CaseCode, time::Timestamp};
use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;

use super::{CaseLog, SendError, events::EventReader};
use crate::{device::clock::Nap, site::Site};

const FIRST_WAIT_MS: u32 = 2_000;
const LONGEST_WAIT_MS: u32 = 30_000;

/// Asks for the events of a case until it is dropped or told to stop: often at first, then
/// seldom, and at once when the page is looked at again or the device is online again.
pub struct Watch {
    running: Rc<Cell<bool>>,
    nap: Rc<Nap>,
    _wakers: [EventListener; 2],
}

impl Watch {
    /// Starts asking. `sealed_at` is when this device sealed the application, where it did.
    /// `on_answer` gets every answer and says whether to go on.
    pub fn start(
        site: Rc<Site>,
        code: CaseCode,
        sealed_at: Option<Timestamp>,
        on_answer: impl Fn(Result<CaseLog, SendError>) -> bool + 'static,
    ) -> Self {
        let running = Rc::new(Cell::new(true));
        let nap = Rc::new(Nap::default());
        let waker = || {
            let nap = Rc::clone(&nap);
            move |_: &web_sys::Event| nap.wake()
        };
        let wakers = [
            EventListener::new(&gloo::utils::document(), "visibilitychange", waker()),
            EventListener::new(&gloo::utils::window(), "online", waker()),
        ];
        {
            let (running, nap) = (Rc::clone(&running), Rc::clone(&nap));
            spawn_local(async move {
                let reader = EventReader::new(site);
                let mut wait = FIRST_WAIT_MS;
                loop {
                    let answer = reader.read(&code, sealed_at).await;
                    // Dropped meanwhile: nobody is there to be told.
                    if !running.get() || !on_answer(answer) {
                        break;
                    }
                    nap.sleep(wait).await;
                    if !running.get() {
                        break;
                    }
                    wait = LONGEST_WAIT_MS.min(wait / 2 * 3);
                }
            });
        }
        Self {
            running,
            nap,
            _wakers: wakers,
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.running.set(false);
        self.nap.wake();
    }
}
