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
            { submit(&texts, "drafts-code-open") }
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
    let chosen = use_state_eq(|| None::<AttrValue>);
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
    let on_choice = {
        let (input, chosen, file_mistake) = (input.clone(), chosen.setter(), file_mistake.setter());
        move |_: Event| {
            let file = input
                .cast::<HtmlInputElement>()
                .and_then(|input| input.files()?.get(0));
            file_mistake.set(None);
            chosen.set(file.map(|file| file.name().into()));
        }
    };
    let is_wrong = file_mistake.is_some();
    let mut described = format!("{FILE}-chosen {FILE}-hint");
    if is_wrong {
        described.push(' ');
        described.push_str(&error_id(FILE));
    }
    let error = (*code_mistake).clone().or_else(|| props.error.clone());
    html! {
        <form class="stack draft-form" novalidate={true} {onsubmit}>
            <div class={classes!("kern-form-input", is_wrong.then_some("kern-form-input--error"))}>
                <span class="kern-label" id={format!("{FILE}-label")}>{ texts.get("drafts-file") }</span>
                <div class="kern-hint" id={format!("{FILE}-hint")}>{ texts.get("drafts-file-hint") }</div>
                // The browser's own control speaks the browser's language.
                <p class="kern-body" id={format!("{FILE}-chosen")} role="status">
                    if let Some(name) = &*chosen {
                        <bdi class="file-list__name">{ name }</bdi>
                    } else {
                        { texts.get("drafts-file-none") }
                    }
                </p>
                <span class="file-slot__choose">
                    <input
                        class="visually-hidden"
                        id={FILE}
                        type="file"
                        ref={input}
                        onchange={on_choice}
                        aria-labelledby={format!("{FILE}-label {FILE}-choose")}
                        aria-required="true"
                        aria-invalid={is_wrong.then_some("true")}
                        aria-describedby={described}
                    />
                    <label class="kern-btn kern-btn--secondary" id={format!("{FILE}-choose")} for={FILE}>
                        <span class="kern-label">
                            { texts.get(if chosen.is_some() {
                                "drafts-file-other"
                            } else {
                                "drafts-file-choose"
                            }) }
                        </span>
                    </label>
                </span>
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
            { submit(&texts, "drafts-file-open") }
        </form>
    }
}

fn read_code(texts: &Texts, typed: &str) -> Result<CaseCode, AttrValue> {
    typed.parse().map_err(|error| code_mistake(texts, error))
}

/// Each form's button says what it opens: both stand on one page.
fn submit(texts: &Texts, text: &str) -> Html {
    html! {
        <div class="button-row">
            <button type="submit" class="kern-btn kern-btn--primary">
                <span class="kern-label">{ texts.get(text) }</span>
            </button>
        </div>
    }
}
