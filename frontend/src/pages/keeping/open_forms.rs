//! The forms that a code, or a draft file and its code, are given into.

use amtsweg_core::code::CaseCode;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::code_field::{CodeField, FieldError, code_mistake, error_id};
use crate::{
    components::focus,
    texts::{Texts, use_texts},
};

const CODE: &str = "draft-code";
const FILE: &str = "draft-file";
const FILE_CODE: &str = "draft-file-code";

/// What the form for a code depends on.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CodeFormProps {
    /// What the code that was given does not do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Takes a code.
    pub on_code: Callback<CaseCode>,
}

/// Asks for a code.
#[component]
pub fn CodeForm(props: &CodeFormProps) -> Html {
    let texts = use_texts();
    let typed = use_state_eq(AttrValue::default);
    let mistake = use_state_eq(|| None::<AttrValue>);
    let onsubmit = {
        let (texts, typed, mistake) = (texts.clone(), typed.clone(), mistake.setter());
        let on_code = props.on_code.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let code = read_code(&texts, &typed);
            mistake.set(code.as_ref().err().cloned());
            match code {
                Ok(code) => on_code.emit(code),
                Err(_) => focus::after_render(CODE),
            }
        }
    };
    let on_input = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    let error = (*mistake).clone().or_else(|| props.error.clone());
    html! {
        <form class="stack draft-form" novalidate={true} {onsubmit}>
            <CodeField
                id={CODE}
                label={texts.get("drafts-code")}
                hint={texts.get("drafts-code-hint")}
                typed={(*typed).clone()}
                {on_input}
                {error}
            />
            { submit(&texts) }
        </form>
    }
}

/// What the form for a file depends on.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FileFormProps {
    /// What is wrong with the file or its code.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Takes a file and its code.
    pub on_file: Callback<(File, CaseCode)>,
}

/// Asks for a draft file and its code.
#[component]
pub fn FileForm(props: &FileFormProps) -> Html {
    let texts = use_texts();
    let input = use_node_ref();
    let typed = use_state_eq(AttrValue::default);
    let file_mistake = use_state_eq(|| None::<AttrValue>);
    let code_mistake = use_state_eq(|| None::<AttrValue>);
    let onsubmit = {
        let (texts, typed, input) = (texts.clone(), typed.clone(), input.clone());
        let (file_mistake, code_mistake) = (file_mistake.setter(), code_mistake.setter());
        let on_file = props.on_file.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let input = input.cast::<HtmlInputElement>();
            let file = input
                .and_then(|input| input.files())
                .and_then(|files| files.get(0));
            let code = read_code(&texts, &typed);
            file_mistake.set(file.is_none().then(|| texts.get("drafts-file-missing")));
            code_mistake.set(code.as_ref().err().cloned());
            match (file, code) {
                (Some(file), Ok(code)) => on_file.emit((file, code)),
                (None, _) => focus::after_render(FILE),
                (Some(_), Err(_)) => focus::after_render(FILE_CODE),
            }
        }
    };
    let on_input = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    let is_wrong = file_mistake.is_some();
    let described = if is_wrong {
        format!("{FILE}-hint {}", error_id(FILE))
    } else {
        format!("{FILE}-hint")
    };
    let error = (*code_mistake).clone().or_else(|| props.error.clone());
    html! {
        <form class="stack draft-form" novalidate={true} {onsubmit}>
            <div class={classes!("kern-form-input", is_wrong.then_some("kern-form-input--error"))}>
                <label class="kern-label" for={FILE}>{ texts.get("drafts-file") }</label>
                <div class="kern-hint" id={format!("{FILE}-hint")}>{ texts.get("drafts-file-hint") }</div>
                <input
                    class="kern-form-input__input"
                    id={FILE}
                    type="file"
                    ref={input}
                    aria-required="true"
                    aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={described}
                />
                if let Some(text) = (*file_mistake).clone() {
                    <FieldError id={error_id(FILE)} {text} />
                }
            </div>
            <CodeField
                id={FILE_CODE}
                label={texts.get("drafts-file-code")}
                typed={(*typed).clone()}
                {on_input}
                {error}
            />
            { submit(&texts) }
        </form>
    }
}

fn read_code(texts: &Texts, typed: &str) -> Result<CaseCode, AttrValue> {
    typed.parse().map_err(|error| code_mistake(texts, error))
}

fn submit(texts: &Texts) -> Html {
    html! {
        <div class="button-row">
            <button type="submit" class="kern-btn kern-btn--primary">
                <span class="kern-label">{ texts.get("drafts-code-open") }</span>
            </button>
        </div>
    }
}
