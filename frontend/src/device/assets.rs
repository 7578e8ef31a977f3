//! The site's own files: texts, forms, configuration.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The text of a file of the site, by its address; nothing when it cannot be had.
///
/// Unlike calls of the API these go through the browser's cache, where the pages before have put
/// them.
pub async fn text(url: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(url))
        .await
        .ok()?;
    let response: Response = response.dyn_into().ok()?;
    #[cfg(feature = "delivery")]
    super::served::note_answer(&response);
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
