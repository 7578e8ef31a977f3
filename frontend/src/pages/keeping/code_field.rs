//! The field that a code is typed into.

use amtsweg_core::code::CodeError;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{components::icon::icon, texts::Texts};

/// What the field shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CodeFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// What stands below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is in it.
    pub typed: AttrValue,
    /// Takes what is typed.
    pub on_input: Callback<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A field for a code.
#[component]
pub fn CodeField(props: &CodeFieldProps) -> Html {
    let CodeFieldProps { id, error, .. } = props;
    let oninput = props.on_input.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value().into()
    });
    let hint_id = format!("{id}-hint");
    let described = [
        props.hint.is_some().then(|| hint_id.clone()),
        error.is_some().then(|| error_id(id)),
    ];
    let described: Vec<String> = described.into_iter().flatten().collect();
    let is_wrong = error.is_some();
    html! {
        <div class={classes!("kern-form-input", is_wrong.then_some("kern-form-input--error"))}>
            <label class="kern-label" for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint {
                <div class="kern-hint" id={hint_id}>{ hint }</div>
            }
            <input
                class={classes!(
                    "kern-form-input__input",
                    "code-input",
                    is_wrong.then_some("kern-form-input__input--error"),
                )}
                {id}
                type="text"
                dir="ltr"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                aria-required="true"
                aria-invalid={is_wrong.then_some("true")}
                aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                value={props.typed.clone()}
                {oninput}
            />
            if let Some(error) = error {
                <FieldError id={error_id(id)} text={error.clone()} />
            }
        </div>
    }
}

/// The id of what is said to be wrong with a field.
pub fn error_id(field: &str) -> String {
    format!("{field}-error")
}

/// An error of a field.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct FieldErrorProps {
    /// Its id, by which the field refers to it.
    pub id: AttrValue,
    /// What is wrong.
    pub text: AttrValue,
}

/// Says what is wrong with a field.
#[component]
pub fn FieldError(props: &FieldErrorProps) -> Html {
    html! {
        <p class="kern-error" id={props.id.clone()}>
            { icon("danger") }
            <span class="kern-body">{ &props.text }</span>
        </p>
    }
}

/// What is wrong with a code, and what to do.
pub fn code_mistake(texts: &Texts, error: CodeError) -> AttrValue {
    match error {
        CodeError::Length { found: 0 } => texts.get("case-error-empty"),
        CodeError::Length { found } => texts.with("case-error-length", [("found", found.into())]),
        CodeError::Symbol { position } => {
            texts.with("case-error-symbol", [("position", position.into())])
        }
        CodeError::Check => texts.get("case-error-check"),
    }
}
