//! What time it is by somebody else's word: the `Date` of an answer, or what the authority has
//! signed. The device's own clock may be wrong by years, and then is right again.

use std::cell::Cell;

use amtsweg_core::time::Timestamp;
use js_sys::Date;
use web_sys::Response;

thread_local! {
    /// The latest time that this page has heard of.
    static LATEST: Cell<Option<Timestamp>> = const { Cell::new(None) };
}

/// The latest time that this page has heard of; it may be later by now. Nothing as long as nobody
/// has told any.
pub fn latest() -> Option<Timestamp> {
    LATEST.get()
}

/// Notes a time that somebody else has told.
pub fn note(at: Timestamp) {
    LATEST.set(LATEST.get().max(Some(at)));
}

/// Notes when an answer was given, where it says so.
pub fn note_answer(response: &Response) {
    let date = response.headers().get("date").ok().flatten();
    if let Some(date) = date {
        let seconds = Date::parse(&date) / 1000.0;
        if seconds.is_finite() {
            // Whole seconds since 1970.
            #[expect(clippy::cast_possible_truncation)]
            note(Timestamp(seconds as i64));
        }
    }
}
