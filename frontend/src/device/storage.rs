//! Whether this browser keeps anything for the page.

use std::collections::BTreeSet;

use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::Storage;

use super::{
    app,
    database::{DatabaseError, Mode, Store, Transaction},
};

/// In the browser's small storage: that drafts may be kept here, of which services there are some, and
/// whether something waits to be sent (`static/continue.js`). Public, and the only thing there.
const MARKER: &str = "amtsweg-drafts";

/// What stands there while there is none.
const NO_DRAFTS: &str = "1";

/// What stands there as well while something waits to be sent; no service is called so.
const WAITING: &str = ">";

/// Where the host app's word is.
const HOST: &str = "amtswegHost";

/// What may be hoped of what is kept here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// Nothing speaks against it.
    Kept,
    /// An app's own browser, which may forget it.
    Uncertain,
    /// It is not kept.
    NotKept,
}

/// What may be hoped of what is kept here.
pub async fn outlook() -> Outlook {
    let opened = Transaction::begin(&[Store::Drafts], Mode::Read).await;
    if matches!(opened, Ok(_) | Err(DatabaseError::Absent)) {
        promise()
    } else {
        Outlook::NotKept
    }
}

/// The same of a device that has kept something already.
pub fn promise() -> Outlook {
    match host_keeps() {
        Some(false) => Outlook::NotKept,
        None if app::is_in_app() => Outlook::Uncertain,
        Some(true) | None => Outlook::Kept,
    }
}

/// Whether the applicant has said that this is their own device.
pub fn is_own_device() -> bool {
    let marker = small_storage().and_then(|storage| storage.get_item(MARKER).ok().flatten());
    marker.is_some()
}

/// The applicant has said that this is their own device: drafts are kept, and asked for first
/// when a page is opened.
pub fn set_own_device() {
    if !is_own_device() {
        mark(NO_DRAFTS);
    }
}

/// Drafts of these services are kept here, and whether something waits to be sent. Where nothing
/// was to be kept, that stays so.
pub fn note_drafts<'a>(services: impl Iterator<Item = &'a str>, is_waiting: bool) {
    if is_own_device() {
        let noted: BTreeSet<&str> = services.chain(is_waiting.then_some(WAITING)).collect();
        let noted: Vec<&str> = noted.into_iter().collect();
        let noted = noted.join(" ");
        mark(if noted.is_empty() { NO_DRAFTS } else { &noted });
    }
}

fn mark(value: &str) {
    if let Some(storage) = small_storage() {
        // Without it the question is asked again.
        let _ = storage.set_item(MARKER, value);
    }
}

/// Asks the browser to keep what is kept here even when it needs room.
pub async fn persist() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let navigator = window.navigator();
    // Outside secure contexts the member is missing, whatever its type says.
    let manager = Reflect::get(&navigator, &"storage".into());
    if manager.is_ok_and(|manager| manager.is_object())
        && let Ok(asked) = navigator.storage().persist()
    {
        // A browser that refuses keeps it as long as it can.
        let _ = JsFuture::from(asked).await;
    }
}

fn small_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// What the host app says about its storage, if there is one and it does.
fn host_keeps() -> Option<bool> {
    let window = web_sys::window()?;
    let host = Reflect::get(&window, &HOST.into()).ok()?;
    if !host.is_object() {
        return None;
    }
    Reflect::get(&host, &"storageKept".into()).ok()?.as_bool()
}
