//! Where the focus goes after the page has changed.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use yew::{Callback, MouseEvent};

#[wasm_bindgen]
extern "C" {
    /// Focuses the element of this id once the change that was just asked for is on the page
    /// (`static/boot.js`).
    #[wasm_bindgen(js_name = amtswegFocus)]
    pub fn after_render(id: &str);
}

/// Whether the element of this id has the focus.
pub fn is_on(id: &str) -> bool {
    let focused = gloo::utils::document().active_element();
    focused.is_some_and(|element| element.id() == id)
}

/// Focuses the element of this id, if it is there.
pub fn now(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// What a link to the element of this id does: a browser would go there without the focus.
pub fn on_click(id: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        now(&id);
    })
}
