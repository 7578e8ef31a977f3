//! Where the page is, and where it goes.

use crate::{language::Language, pages::keeping::fragment::Fragment, routes::Route};

/// Where the first script of the page puts the address's fragment.
const FRAGMENT: &str = "amtswegFragment";

/// What the fragment that the page's address had asks for. It is taken: neither the address nor
/// the window holds it afterwards.
pub fn take_fragment() -> Option<Fragment> {
    let window = gloo::utils::window();
    let kept = js_sys::Reflect::get(&window, &FRAGMENT.into())
        .ok()?
        .as_string();
    // What could not be deleted would only be offered again.
    let _ = js_sys::Reflect::delete_property(&window, &FRAGMENT.into());
    let text = js_sys::decode_uri_component(&kept?).ok()?.as_string()?;
    Fragment::parse(&text)
}

/// The address of a page with a fragment.
pub fn of(route: &Route, language: Language, fragment: &Fragment) -> String {
    format!("{}#{fragment}", route.path(language))
}

/// Goes to another page of the portal. There is no way back to this one: it has nothing to show
/// any more.
pub fn go(address: &str) {
    // An address of the portal's own is none that a browser refuses.
    let _ = gloo::utils::window().location().replace(address);
}

/// The language of this tag, if the portal has it, else the one that the page has.
pub fn language_of(tag: &str, page: Language) -> Language {
    Language::of_tag(tag).unwrap_or(page)
}
