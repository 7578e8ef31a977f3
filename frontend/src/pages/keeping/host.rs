//! What is around the page (`static/bridge.js`): the host app, what it says and is told, and the
//! worker that keeps pages.

use amtsweg_core::time::Timestamp;
use gloo::events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use yew::prelude::*;

/// Where the script keeps what the host has said.
const HOST: &str = "amtswegHost";
/// Raised on the window when that has changed.
const EVENT: &str = "amtsweg-host";
/// The function that tells the host something.
const TELL: &str = "amtswegTell";
/// The function that has pages kept for when there is no network.
const KEEP_PAGES: &str = "amtswegOffline";

/// What a host offers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Host {
    /// When it ends the session, if it does.
    pub session_ends: Option<Timestamp>,
    /// Whether it extends the session when asked.
    pub can_extend: bool,
    /// Whether it opens the portal in a browser when asked.
    pub can_open_outside: bool,
    /// Whether it keeps what this browser stores, if it has said so.
    pub storage_kept: Option<bool>,
}

impl Host {
    /// What the host has said so far.
    fn present() -> Self {
        let window = gloo::utils::window();
        let Some(host) = member(&window, HOST).filter(JsValue::is_object) else {
            return Self::default();
        };
        let is_true = |name| member(&host, name).is_some_and(|value| value == JsValue::TRUE);
        let ends = member(&host, "sessionEndsAt").and_then(|value| value.as_f64());
        Self {
            session_ends: ends.map(instant),
            can_extend: is_true("canExtend"),
            can_open_outside: is_true("canOpenOutside"),
            storage_kept: member(&host, "storageKept").and_then(|kept| kept.as_bool()),
        }
    }
}

/// Times of a host's are near the present; others stop at the ends of what there is.
fn instant(milliseconds: f64) -> Timestamp {
    #[expect(clippy::cast_possible_truncation)]
    Timestamp((milliseconds / 1000.0).floor() as i64)
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &name.into()).ok()?;
    (!value.is_undefined()).then_some(value)
}

/// Something that a host can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Please extend the session.
    Extend,
    /// Please open this page in a browser.
    OpenOutside,
    /// Something would be lost now.
    Unsaved,
    /// Everything is saved.
    Saved,
    /// An application is out of the device.
    Sent,
}

/// Tells the host something. Without a host nothing happens.
pub fn tell(word: Word) {
    let word = match word {
        Word::Extend => "extend",
        Word::OpenOutside => "open-outside",
        Word::Unsaved => "unsaved",
        Word::Saved => "saved",
        Word::Sent => "sent",
    };
    if let Some(function) = function(TELL) {
        // Whether the host listens is its own affair.
        let _ = function.call1(&JsValue::UNDEFINED, &word.into());
    }
}

/// Has the pages kept that are seen from now on, for when there is no network.
pub fn keep_pages() {
    if let Some(function) = function(KEEP_PAGES) {
        // Where that is not possible, everything needs a network, as before.
        let _ = function.call0(&JsValue::UNDEFINED);
    }
}

fn function(name: &str) -> Option<Function> {
    member(&gloo::utils::window(), name)?.dyn_into().ok()
}

/// What the host has said, as it changes.
#[hook]
pub fn use_host() -> Host {
    let host = use_state_eq(Host::present);
    let state = host.setter();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::window(), EVENT, move |_| {
            state.set(Host::present());
        });
        move || drop(listener)
    });
    *host
}
