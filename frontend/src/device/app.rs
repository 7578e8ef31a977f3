//! Whether an app shows the page, and what that means.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Whether the page is shown by an app.
pub fn is_in_app() -> bool {
    is_webview(&user_agent()) || has_bridge()
}

/// Whether printing does something: in most apps' browsers it does nothing at all.
pub fn can_print() -> bool {
    !is_in_app()
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
        .any(|device| has(user_agent, device));
    has(user_agent, "; wv)") || is_apple && !has(user_agent, "Safari/")
}

/// The standard library's way is fast in long texts, and heavy.
fn has(text: &str, part: &str) -> bool {
    let mut windows = text.as_bytes().windows(part.len());
    windows.any(|window| window == part.as_bytes())
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
