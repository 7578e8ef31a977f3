//! A country or a nationality: found by its name, in the language and the script of the page.
//!
//! `static/names.js` knows the names, and has the list that opens while somebody types.

use amtsweg_core::form::{COUNTRIES, VisibleField};
use js_sys::{Array, JsString, Reflect};
use serde_json::Value;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Scope, typed_in};
use crate::{
    components::{format, rich_text::joined},
    texts::Texts,
};

#[wasm_bindgen]
extern "C" {
    /// Names and their codes.
    type Names;

    #[wasm_bindgen(catch, js_name = amtswegNames)]
    fn names_of(key: &str, locale: &str, codes: &str, others: &Array) -> Result<Names, JsValue>;

    #[wasm_bindgen(method, js_name = nameOf)]
    fn name_of(this: &Names, code: &str) -> Option<String>;

    #[wasm_bindgen(method, js_name = codeOf)]
    fn code_of(this: &Names, typed: &str) -> Option<String>;
}

/// What is no country and may be answered as well; each is the end of the id of its name.
type Others = [&'static str];

/// By which the names are known in a language.
fn key(texts: &Texts, others: &Others) -> String {
    let mark = if others.is_empty() { "" } else { "+" };
    [texts.language().tag, mark].concat()
}

/// The names; nothing until the browser has loaded the script, or when it could not. What is typed
/// then has to be a code.
fn names(texts: &Texts, others: &Others) -> Option<Names> {
    let named = Array::new();
    for &id in others {
        let name = texts.get(&["nationality-", id].concat());
        let name = JsString::from(name.as_str());
        named.push(&Array::of2(&id.into(), &name));
    }
    let locale = format::locale(texts.language());
    names_of(&key(texts, others), locale, &COUNTRIES.concat(), &named).ok()
}

/// Whether the script with the names is there.
pub(super) fn are_named() -> bool {
    let window = gloo::utils::window();
    Reflect::has(&window, &"amtswegNames".into()).unwrap_or_default()
}

/// The name of an answer; the answer itself where there is none.
pub(super) fn name(texts: &Texts, others: &Others, code: &str) -> String {
    let name = names(texts, others).and_then(|names| names.name_of(code));
    name.unwrap_or_else(|| code.to_owned())
}

/// What is kept of what was typed: the code, or the text itself where nothing has such a name.
fn settled(names: Option<&Names>, typed: &str) -> Option<Value> {
    let typed = typed.trim();
    let code = names.and_then(|names| names.code_of(typed));
    let kept = code.unwrap_or_else(|| typed.to_owned());
    (!kept.is_empty()).then_some(Value::String(kept))
}

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>, others: &'static Others) -> Html {
    let field = visible.field;
    let texts = &scope.texts;
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let names = names(texts, others);
    let value = scope.value(&visible.path);
    // As it was typed while somebody types, as long as that means the same.
    let focused = gloo::utils::document().active_element();
    let text = typed_in(&id)
        .filter(|typed| {
            focused.is_some_and(|element| element.id() == id)
                && settled(names.as_ref(), typed).as_ref() == value
        })
        .unwrap_or_else(|| {
            let code = format::text_of(value);
            let name = names.as_ref().and_then(|names| names.name_of(code));
            name.unwrap_or_else(|| code.to_owned())
        });
    let oninput = {
        let (scope, path) = (scope.clone(), visible.path.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let names = self::names(&scope.texts, others);
            scope.emit_answer(&path, settled(names.as_ref(), &typed));
        })
    };
    let [list, help] = ["list", "help"].map(|part| format!("{id}-{part}"));
    let described_by = [Some(help.clone()), scope.described_by(visible)];
    let described_by: Vec<String> = described_by.into_iter().flatten().collect();
    html! {
        <div
            key={id.clone()}
            class={classes!("kern-form-input", error.then_some("kern-form-input--error"))}
        >
            <label class="kern-label" for={id.clone()}>{ scope.label(visible) }</label>
            { scope.explanations(visible) }
            <div class="kern-hint" id={help}>{ texts.get("field-search") }</div>
            // Its three parts are known to the script, which opens and closes the list.
            <div
                class="search-field"
                data-names={key(texts, others)}
                data-hits={texts.with("field-search-hits", [("count", "#".into())])}
                data-none={texts.get("field-search-none")}
            >
                <input
                    class={classes!(
                        "kern-form-input__input",
                        error.then_some("kern-form-input__input--error")
                    )}
                    id={id.clone()}
                    name={id}
                    role="combobox"
                    dir="auto"
                    value={text}
                    autocomplete={field.autocomplete.clone().unwrap_or_else(|| "off".into())}
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-expanded="false"
                    aria-controls={list.clone()}
                    aria-required={field.required.then_some("true")}
                    aria-invalid={error.then_some("true")}
                    aria-describedby={joined(&described_by, " ")}
                    {oninput}
                />
                <ul
                    class="search-field__list"
                    id={list}
                    role="listbox"
                    aria-label={texts.get(&visible.text_id())}
                    hidden=true
                >
                </ul>
                <p class="search-field__status visually-hidden" role="status"></p>
            </div>
            { scope.offer(visible) }
            { scope.messages(&visible.path) }
        </div>
    }
}
