//! Where the page is, and where it goes.

use amtsweg_core::desk::DeskTicket;

use super::{Fragment, Route};
use crate::language::Language;

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

/// The member of the history's state that names the draft of this tab: a reload goes on with it, and
/// so does who comes back. An id says nothing of what is in the draft.
const DRAFT: &str = "draft";

/// The member of the history's state that has a ticket of the town hall's desk: nothing is kept on the
/// device there, and a reload has to begin anew with the same one. Known to `static/early.js`.
const DESK: &str = "desk";

/// This tab has the draft of this id, or none of this device; and what it fills in is for somebody at the
/// desk, or not.
pub fn remember(draft: Option<&str>, desk: Option<&DeskTicket>) {
    let state = js_sys::Object::new();
    let desk = desk.map(ToString::to_string);
    for (name, value) in [(DRAFT, draft), (DESK, desk.as_deref())] {
        if let Some(value) = value {
            // A fresh object takes every member.
            let _ = js_sys::Reflect::set(&state, &name.into(), &value.into());
        }
    }
    if let Ok(history) = gloo::utils::window().history() {
        // Without it a reload asks what to go on with.
        let _ = history.replace_state(&state, "");
    }
}

/// The draft that this tab had, and the query of the screen that it was on.
pub fn remembered_draft() -> Option<(String, String)> {
    let window = gloo::utils::window();
    let state = window.history().ok()?.state().ok()?;
    let id = js_sys::Reflect::get(&state, &DRAFT.into()).ok()?;
    Some((id.as_string()?, window.location().search().ok()?))
}

/// The ticket of the desk that this tab had.
pub fn remembered_desk() -> Option<DeskTicket> {
    let state = gloo::utils::window().history().ok()?.state().ok()?;
    let ticket = js_sys::Reflect::get(&state, &DESK.into()).ok()?;
    ticket.as_string()?.parse().ok()
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

/// Loads the page anew.
pub fn reload() {
    // No browser refuses that.
    let _ = gloo::utils::window().location().reload();
}

/// The language of this tag, if the portal has it, else the one that the page has.
pub fn language_of(tag: &str, page: Language) -> Language {
    Language::of_tag(tag).unwrap_or(page)
}
