//! The second program as the first one knows it: `static/boot.js` loads it, tries again where it
//! could not be had, and tells it afterwards what happened before.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// The second program.
    #[derive(Clone, PartialEq)]
    pub type Second;

    /// Takes where it says how the keeping goes, and what to call when it has something to say or
    /// to ask.
    #[wasm_bindgen(method)]
    pub fn connect(this: &Second, panel: &Element, hooks: &Object);

    /// Lets the applicant choose in `place` what to go on with.
    #[wasm_bindgen(method)]
    pub fn enter(this: &Second, place: &Element, form: &str);

    /// Lets it begin a draft: on the applicant's own device, or in memory.
    #[wasm_bindgen(method)]
    pub fn begin(this: &Second, form: &str, own: bool);

    /// Lets it keep the draft from now on, and at once what has changed.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Second, has_changed: bool);

    /// Tries again to have the draft kept.
    #[wasm_bindgen(method, js_name = keepAgain)]
    pub fn keep_again(this: &Second);

    /// Lets it look into files and keep them; gives what has become of them.
    #[wasm_bindgen(method, catch, js_name = takeFiles)]
    pub async fn take_files(
        this: &Second,
        request: &str,
        files: &Array,
    ) -> Result<JsValue, JsValue>;

    /// Lets it show the link for a second party in `place`.
    #[wasm_bindgen(method, js_name = handOver)]
    pub fn hand_over(this: &Second, place: &Element);

    /// Lets it send the application, and say in `place` how that goes.
    #[wasm_bindgen(method)]
    pub fn deliver(this: &Second, place: &Element, hand_over: &str);

    /// Ends what it draws into a place.
    #[wasm_bindgen(method)]
    pub fn leave(this: &Second);
}

/// What the second program may call, by name.
#[derive(Default)]
pub struct Hooks(Object);

impl Hooks {
    /// Adds one. It stays for good: a page has one application.
    pub fn add(&self, name: &str, hook: impl Fn(JsValue) -> JsValue + 'static) {
        // All of one type, since each type costs the first page something.
        let hook = Closure::<dyn Fn(JsValue) -> JsValue>::new(hook).into_js_value();
        // A fresh object takes every member.
        let _ = Reflect::set(&self.0, &name.into(), &hook);
    }

    /// All of them.
    pub fn as_js(&self) -> &Object {
        &self.0
    }
}
