//! Whether this browser keeps anything for the page.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Storage;

use super::database::{DatabaseError, Mode, Store, Transaction};

/// In the browser's small storage: that drafts may be kept here. Public, and the only thing there.
const MARKER: &str = "amtsweg-drafts";

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
    let host = host_keeps();
    let opened = Transaction::begin(&[Store::Drafts], Mode::Read).await;
    let opens = matches!(opened, Ok(_) | Err(DatabaseError::Absent));
    match (host, opens) {
        (Some(false), _) | (_, false) => Outlook::NotKept,
        (None, true) if is_in_app() => Outlook::Uncertain,
        (Some(true) | None, true) => Outlook::Kept,
    }
}

/// Whether the page is shown by an app.
pub fn is_in_app() -> bool {
    is_webview(&user_agent()) || has_bridge()
}

/// Whether the applicant has said that this is their own device.
pub fn is_own_device() -> bool {
    let marker = small_storage().and_then(|storage| storage.get_item(MARKER).ok().flatten());
    marker.is_some()
}

/// The applicant has said that this is their own device: drafts are kept, and asked for first
/// when a page is opened.
pub fn set_own_device() {
    if let Some(storage) = small_storage() {
        // Without it the question is asked again.
        let _ = storage.set_item(MARKER, "1");
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

fn has_bridge() -> bool {
    let bridge = web_sys::window()
        .and_then(|window| Reflect::get(&window, &"ReactNativeWebView".into()).ok());
    bridge.as_ref().is_some_and(JsValue::is_object)
}

fn user_agent() -> String {
    web_sys::window()
        .and_then(|window| window.navigator().user_agent().ok())
        .unwrap_or_default()
}

/// Whether a browser is a part of an app: Android's say so, Apple's leave their name out.
fn is_webview(user_agent: &str) -> bool {
    let is_apple = ["iPhone", "iPad", "iPod"]
        .iter()
        .any(|device| user_agent.contains(device));
    user_agent.contains("; wv)") || is_apple && !user_agent.contains("Safari/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_browsers_of_apps() {
        for (user_agent, expected) in [
            (
                "Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A; wv) AppleWebKit/537.36 \
                 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36",
                true,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) Mobile/15E148",
                true,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                false,
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/130.0.0.0 Mobile Safari/537.36",
                false,
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                false,
            ),
        ] {
            assert_eq!(is_webview(user_agent), expected, "{user_agent}");
        }
    }
}
