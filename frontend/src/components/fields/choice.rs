//! Fields that are chosen: options, yes or no, consent.

use amtsweg_core::form::{Display, VisibleField};
use serde_json::Value;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Scope;
use crate::components::{format, rich_text::broken_lines};

/// The id of the control for an option.
fn element_id(id: &str, index: usize, option: &str) -> String {
    if index == 0 {
        id.to_owned()
    } else {
        format!("{id}-{option}")
    }
}

fn is_checked(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let input = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// An option's value as a form control has it, and its label.
type Options = Vec<(String, AttrValue)>;

fn options(scope: &Scope, visible: &VisibleField<'_>) -> Options {
    let text_id = visible.text_id();
    let options = visible.field.kind.options().iter();
    options
        .map(|option| {
            let label = scope.texts.attribute(&text_id, &format!("option-{option}"));
            (option.clone(), label.unwrap_or_default())
        })
        .collect()
}

pub(super) fn single(scope: &Scope, visible: &VisibleField<'_>, display: Display) -> Html {
    match display {
        Display::Radio => {
            let chosen = format::text_of(scope.value(&visible.path)).to_owned();
            radios(
                scope,
                visible,
                &options(scope, visible),
                &chosen,
                false,
                |id| Value::String(id.to_owned()),
            )
        }
        Display::Select => select(scope, visible, &options(scope, visible)),
    }
}

pub(super) fn yes_no(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let options =
        [("true", "field-yes"), ("false", "field-no")].map(|(v, t)| (v.into(), scope.texts.get(t)));
    let chosen = match scope.value(&visible.path) {
        Some(Value::Bool(true)) => "true",
        Some(Value::Bool(false)) => "false",
        _ => "",
    };
    radios(scope, visible, &options, chosen, true, |id| {
        Value::Bool(id == "true")
    })
}

fn radios(
    scope: &Scope,
    visible: &VisibleField<'_>,
    options: &[(String, AttrValue)],
    chosen: &str,
    horizontal: bool,
    value: fn(&str) -> Value,
) -> Html {
    let id = visible.path.element_id();
    let text_id = visible.text_id();
    let error = scope.has_error(&visible.path);
    let radio = |(index, (option, label)): (usize, &(String, AttrValue))| {
        let control_id = element_id(&id, index, option);
        let onchange = {
            let (scope, path, option) = (scope.clone(), visible.path.clone(), option.clone());
            Callback::from(move |_: Event| scope.emit_answer(&path, Some(value(&option))))
        };
        html! {
            <div class="kern-form-check">
                <input
                    class={classes!(
                        "kern-form-check__radio",
                        error.then_some("kern-form-check__radio--error")
                    )}
                    type="radio"
                    id={control_id.clone()}
                    name={id.clone()}
                    value={option.clone()}
                    checked={option == chosen}
                    {onchange}
                />
                <label class="kern-label" for={control_id}>
                    { label.clone() }
                    { scope.german(|texts| texts.attribute(&text_id, &format!("option-{option}"))) }
                </label>
            </div>
        }
    };
    html! {
        <fieldset
            key={id.clone()}
            class={classes!("kern-fieldset", error.then_some("kern-fieldset--error"))}
            aria-describedby={scope.described_by(visible)}
        >
            <legend class="kern-label">{ scope.label(visible) }</legend>
            { scope.explanations(visible) }
            <div
                class={classes!(
                    "kern-fieldset__body",
                    horizontal.then_some("kern-fieldset__body--horizontal")
                )}
            >
                { for options.iter().enumerate().map(radio) }
            </div>
            { scope.offer(visible) }
            { scope.messages(&visible.path) }
        </fieldset>
    }
}

pub(super) fn multiple(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let chosen: Vec<Value> = scope
        .value(&visible.path)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let all = options(scope, visible);
    let boxes = all.iter().enumerate().map(|(index, (option, label))| {
        let control_id = element_id(&id, index, option);
        let checked = chosen.contains(&Value::String(option.clone()));
        let onchange = {
            let (scope, path, id) = (scope.clone(), visible.path.clone(), id.clone());
            let order = visible.field.kind.options().to_vec();
            Callback::from(move |_: Event| {
                // As all of them stand there now: they may have been filled in at once.
                let kept = order
                    .iter()
                    .enumerate()
                    .filter(|(index, option)| is_checked(&element_id(&id, *index, option)))
                    .map(|(_, option)| Value::String(option.clone()))
                    .collect::<Vec<_>>();
                scope.emit_answer(&path, (!kept.is_empty()).then_some(Value::Array(kept)));
            })
        };
        html! {
            <div class="kern-form-check">
                <input
                    class={classes!(
                        "kern-form-check__checkbox",
                        error.then_some("kern-form-check__checkbox--error")
                    )}
                    type="checkbox"
                    id={control_id.clone()}
                    name={id.clone()}
                    {checked}
                    {onchange}
                />
                <label class="kern-label" for={control_id}>{ label.clone() }</label>
            </div>
        }
    });
    html! {
        <fieldset
            key={id.clone()}
            class={classes!("kern-fieldset", error.then_some("kern-fieldset--error"))}
            aria-describedby={scope.described_by(visible)}
        >
            <legend class="kern-label">{ scope.label(visible) }</legend>
            { scope.explanations(visible) }
            <div class="kern-fieldset__body">{ for boxes }</div>
            { scope.offer(visible) }
            { scope.messages(&visible.path) }
        </fieldset>
    }
}

fn select(scope: &Scope, visible: &VisibleField<'_>, options: &[(String, AttrValue)]) -> Html {
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let chosen = format::text_of(scope.value(&visible.path));
    let onchange = {
        let (scope, path) = (scope.clone(), visible.path.clone());
        Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().value();
            scope.emit_answer(&path, (!value.is_empty()).then_some(Value::String(value)));
        })
    };
    html! {
        <div
            key={id.clone()}
            class={classes!("kern-form-input", error.then_some("kern-form-input--error"))}
        >
            <label class="kern-label" for={id.clone()}>{ scope.label(visible) }</label>
            { scope.explanations(visible) }
            <div class="kern-form-input__select-wrapper">
                <select
                    class={classes!(
                        "kern-form-input__select",
                        error.then_some("kern-form-input__select--error")
                    )}
                    id={id.clone()}
                    name={id}
                    autocomplete={visible.field.autocomplete.clone().unwrap_or_else(|| "off".into())}
                    aria-required={visible.field.required.then_some("true")}
                    aria-invalid={error.then_some("true")}
                    aria-describedby={scope.described_by(visible)}
                    {onchange}
                >
                    <option value="" selected={chosen.is_empty()}>
                        { scope.texts.get("field-select-prompt") }
                    </option>
                    { for options.iter().map(|(option, label)| html! {
                        <option value={option.clone()} selected={option == chosen}>
                            { label.clone() }
                        </option>
                    }) }
                </select>
            </div>
            { scope.offer(visible) }
            { scope.messages(&visible.path) }
        </div>
    }
}

pub(super) fn consent(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let id = visible.path.element_id();
    let text_id = visible.text_id();
    let error = scope.has_error(&visible.path);
    let onchange = {
        let (scope, path) = (scope.clone(), visible.path.clone());
        Callback::from(move |event: Event| {
            let given = event.target_unchecked_into::<HtmlInputElement>().checked();
            scope.emit_answer(&path, given.then_some(Value::Bool(true)));
        })
    };
    html! {
        <div
            key={id.clone()}
            class={classes!("kern-form-check", error.then_some("kern-form-check--error"))}
        >
            <input
                class={classes!(
                    "kern-form-check__checkbox",
                    error.then_some("kern-form-check__checkbox--error")
                )}
                type="checkbox"
                id={id.clone()}
                name={id.clone()}
                checked={scope.value(&visible.path) == Some(&Value::Bool(true))}
                aria-required="true"
                aria-invalid={error.then_some("true")}
                aria-describedby={scope.described_by(visible)}
                {onchange}
            />
            <label class="kern-label" for={id}>
                { broken_lines(scope.texts.get(&text_id).lines()) }
                { scope.german(|texts| texts.find(&text_id)) }
            </label>
            { scope.hint_and_more(visible) }
            { scope.messages(&visible.path) }
        </div>
    }
}
