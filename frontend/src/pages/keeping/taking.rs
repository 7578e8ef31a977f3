//! Ways to take a code or a file along: sharing, printing, saving.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Element, HtmlAnchorElement, Url};

use crate::{address::Route, language::Language};

/// Marks the one part of the page that is printed.
const PRINTED: &str = "print-alone";
/// How long the browser may take to fetch what it saves.
const SAVE_MILLISECONDS: u32 = 60_000;

/// The address that opens a code, on any device.
pub fn link(language: Language, code: &str) -> String {
    let origin = gloo::utils::window()
        .location()
        .origin()
        .unwrap_or_default();
    // The code travels in the fragment, which no server ever sees.
    format!("{origin}{}#{code}", Route::Drafts.path(language))
}

/// Whether the device has a way to share links.
pub fn can_share() -> bool {
    share_function().is_some()
}

fn share_function() -> Option<Function> {
    let navigator = gloo::utils::window().navigator();
    Reflect::get(&navigator, &"share".into())
        .ok()?
        .dyn_into()
        .ok()
}

/// Lets the applicant share a link. Whether it was shared does not matter: the link stays to be
/// seen.
pub async fn share(title: &str, link: &str) {
    let Some(function) = share_function() else {
        return;
    };
    let what = Object::new();
    for (name, value) in [("title", title), ("url", link)] {
        // A fresh object takes every member.
        let _ = Reflect::set(&what, &name.into(), &value.into());
    }
    let navigator = gloo::utils::window().navigator();
    let shared = function.call1(&navigator, &what);
    if let Some(promise) = shared.ok().and_then(|it| it.dyn_into::<Promise>().ok()) {
        let _ = JsFuture::from(promise).await;
    }
}

/// Prints one part of the page and nothing else.
pub fn print_alone(part: &Element) {
    let window = gloo::utils::window();
    // The class's name is one.
    let _ = part.class_list().add_1(PRINTED);
    let printed = part.clone();
    let options = EventListenerOptions::default();
    // Some browsers return from `print` before the page is printed.
    EventListener::once_with_options(&window, "afterprint", options, move |_| {
        let _ = printed.class_list().remove_1(PRINTED);
    })
    .forget();
    // A browser that cannot print does nothing.
    let _ = window.print();
}

/// Saves a file where the device saves downloads.
///
/// # Errors
/// What the browser said.
pub fn save(file: &Blob, name: &str) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(file)?;
    let document = gloo::utils::document();
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    gloo::timers::callback::Timeout::new(SAVE_MILLISECONDS, move || {
        // Only memory would be lost.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
