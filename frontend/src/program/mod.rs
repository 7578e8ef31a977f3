//! The programs: what they load and where they mount.

#[cfg(feature = "application")]
mod application;
#[cfg(feature = "delivery")]
mod delivery;
#[cfg(feature = "delivery")]
mod keeping;
#[cfg(feature = "delivery")]
mod root;

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, Element};

use crate::{
    address::Route,
    device::{assets, json},
    language::Language,
    site::Site,
    texts::Texts,
};

/// The element that a shell offers.
const MOUNT: &str = "program";

/// The part of a shell that says that something could not be loaded.
const FAILED: &str = "program-failed";

/// Raised on the window when the document has changed its language.
const LANGUAGE_EVENT: &str = "amtsweg-language";

/// The page that loaded the program: its language, its address, the place to mount on.
fn page() -> Option<(Language, Route, Element)> {
    let path = gloo::utils::window().location().pathname().ok()?;
    let (language, route) = Route::parse(&path)?;
    let mount = gloo::utils::document().get_element_by_id(MOUNT)?;
    Some((language, route, mount))
}

/// Lets the page that loaded the program say that something could not be loaded: it has the words
/// and a button to try again.
fn show_failure() {
    let document = gloo::utils::document();
    for part in [FAILED, "program-loading", "program-device", "program-kept"] {
        if let Some(element) = document.get_element_by_id(part) {
            // It cannot fail: the name is one.
            let _ = element.toggle_attribute_with_force("hidden", part != FAILED);
        }
    }
}

async fn load_site() -> Option<Rc<Site>> {
    let site = json::read(&assets::text("/site.json").await?)?;
    Site::of_json(&site).map(Rc::new)
}

/// Loads files of texts; nothing when one of them cannot be had.
async fn load_texts(language: Language, names: &[&str]) -> Option<Texts> {
    let mut files = Vec::new();
    for name in names {
        files.push(assets::text(&format!("/texts/{}/{name}.ftl", language.tag)).await?);
    }
    Some(Texts::new(language, files))
}

/// Makes the document speak the language: its address, `lang`, `dir`.
fn show_language(language: Language, route: &Route) {
    let document = gloo::utils::document();
    if let Some(root) = document.document_element() {
        // Neither name nor values can be refused.
        let _ = root.set_attribute("lang", language.tag);
        let _ = root.set_attribute("dir", language.direction);
    }
    let window = gloo::utils::window();
    let query = window.location().search().unwrap_or_default();
    if let Ok(history) = window.history() {
        let address = format!("{}{query}", route.path(language));
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
    if let Ok(event) = CustomEvent::new(LANGUAGE_EVENT) {
        let _ = window.dispatch_event(&event);
    }
}
