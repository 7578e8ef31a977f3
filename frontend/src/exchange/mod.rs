//! What the two programs tell each other while an application is filled.
//!
//! They are modules of their own in the browser and share no memory: what passes is JSON, by way of
//! `static/boot.js`. Each message has one type here. The first program reads and writes by hand
//! (decision 17), the second one by derived code; the tests below hold both to the same.
//!
//! | message | from | when |
//! |---|---|---|
//! | [`FormFacts`] | first | an application is to begin |
//! | [`Start`] | second | it begins, goes on, or is replaced by what another window or device has |
//! | [`Snapshot`] | first | the second asks for what is to be kept |
//! | [`TakeRequest`], [`TakeAnswer`] | first, second | files were chosen |
//! | [`FileNote`]s | second | the keeping of a file came further |
//! | [`HandOver`] | first | all is filled in |
//!
//! [`hooks`] has the names by which the second program calls the first; `second` is the second one
//! as the first calls it. What one of them does not understand it never passes over: the page says
//! that its halves do not fit ([`MISFIT`]).

mod files;
mod form_facts;
mod hand_over;
pub mod hooks;
#[cfg(feature = "application")]
pub mod second;
mod snapshot;
mod start;

#[cfg(test)]
mod tests;

pub use files::{FileNote, KeptFile, TakeAnswer, TakeRequest};
pub use form_facts::FormFacts;
pub use hand_over::HandOver;
#[cfg(any(feature = "application", test))]
pub use hand_over::HandedFile;
pub use snapshot::Snapshot;
pub use start::Start;

#[cfg(feature = "application")]
use crate::device::json;
#[cfg(any(feature = "application", test))]
use serde_json::Value;

/// With what a call of the second program fails that it does not understand, known to
/// `static/boot.js`.
#[cfg(any(feature = "delivery", test))]
pub const MISFIT: &str = "misfit";

/// What the other program says is not understood: it is of another build.
#[cfg(feature = "delivery")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misfit;

#[cfg(feature = "delivery")]
impl From<Misfit> for wasm_bindgen::JsValue {
    fn from(_: Misfit) -> Self {
        MISFIT.into()
    }
}

/// Reads what the first program says.
///
/// # Errors
/// [`Misfit`]. What was said is not repeated: errors may be logged.
#[cfg(feature = "delivery")]
pub fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, Misfit> {
    serde_json::from_str(json).map_err(|_| Misfit)
}

/// The members of a message, as they are written by hand.
#[cfg(any(feature = "application", test))]
type Members = Vec<(&'static str, Value)>;

/// A member that is a text.
#[cfg(any(feature = "application", test))]
fn text(json: &Value, name: &str) -> Option<String> {
    json.get(name)?.as_str().map(str::to_owned)
}

/// A member that is a list, each entry read by `read`. One that is not understood spoils all.
#[cfg(any(feature = "application", test))]
fn list<T>(json: &Value, name: &str, read: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    json.get(name)?.as_array()?.iter().map(read).collect()
}
