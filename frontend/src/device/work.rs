//! The proof of work that an edge asks for in place of a refusal (docs/security.md 45): computed in
//! slices, so that the page stays usable, and said in words meanwhile.

use std::cell::{Cell, RefCell};

use amtsweg_core::work::{Challenge, MOST_BITS};
use yew::Callback;

use super::{clock::sleep, http::Stop};

/// How long a slice may take, in milliseconds. What is typed is seen in between.
const SLICE_MS: f64 = 12.0;

/// How many numbers are tried before the time is looked at.
const NUMBERS: u64 = 500;

thread_local! {
    /// How many challenges are being solved.
    static AT_WORK: Cell<u32> = const { Cell::new(0) };
    static LISTENERS: RefCell<Vec<(u32, Callback<bool>)>> = const { RefCell::new(Vec::new()) };
}

/// Whether the device is computing just now.
pub fn is_at_work() -> bool {
    AT_WORK.get() > 0
}

/// Tells when the device begins and ends to compute, as long as what this gives is not dropped.
#[must_use]
pub fn subscribe(on_change: Callback<bool>) -> Subscription {
    LISTENERS.with_borrow_mut(|all| {
        let id = all.last().map_or(0, |(id, _)| id + 1);
        all.push((id, on_change));
        Subscription(id)
    })
}

/// Someone who is told.
pub struct Subscription(u32);

impl Drop for Subscription {
    fn drop(&mut self) {
        LISTENERS.with_borrow_mut(|all| all.retain(|(id, _)| *id != self.0));
    }
}

/// The time in which it is computed.
struct AtWork;

impl AtWork {
    fn begin() -> Self {
        change(AT_WORK.get() + 1);
        Self
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        change(AT_WORK.get().saturating_sub(1));
    }
}

fn change(count: u32) {
    let was = is_at_work();
    AT_WORK.set(count);
    if is_at_work() != was {
        let all = LISTENERS.with_borrow(Clone::clone);
        for (_, on_change) in all {
            on_change.emit(is_at_work());
        }
    }
}

/// Solves a challenge. Nothing when it is none, asks for more than any edge does, or is not wanted
/// any more.
pub async fn solve(challenge: &str, stop: Option<&Stop>) -> Option<String> {
    let challenge = Challenge::read(challenge).ok()?;
    if challenge.bits > MOST_BITS {
        return None;
    }
    let _at_work = AtWork::begin();
    let mut first = 0;
    loop {
        let begun = running();
        while running() - begun < SLICE_MS {
            if let Some(proof) = challenge.search(first, NUMBERS) {
                return Some(proof);
            }
            first += NUMBERS;
        }
        sleep(0).await;
        if stop.is_some_and(Stop::is_stopped) {
            return None;
        }
    }
}

fn running() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(f64::MAX, |performance| performance.now())
}
