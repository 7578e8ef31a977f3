//! One spelling for letters with marks, by the browser.

use amtsweg_core::nfc::Nfc;
use js_sys::JsString;

/// `String.normalize`.
pub struct Browser;

impl Nfc for Browser {
    fn nfc(text: &str) -> String {
        JsString::from(text).normalize("NFC").into()
    }
}
