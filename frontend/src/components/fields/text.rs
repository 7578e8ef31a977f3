//! Fields that are typed in one control: text, e-mail, phone, number, money.

use amtsweg_core::form::{FieldKind, Letters, VisibleField, Width, amount};
use serde_json::Value;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Scope, typed_in};
use crate::{components::format, device::json, language::Language};

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let id = visible.path.element_id();
    let control = match visible.field.kind {
        FieldKind::LongText => area(scope, visible),
        FieldKind::Money => html! {
            <div class="kern-input-group">
                { input(scope, visible) }
                <span class="kern-input-group-text" aria-hidden="true">{ "€" }</span>
            </div>
        },
        _ => input(scope, visible),
    };
    let error = scope
        .has_error(&visible.path)
        .then_some("kern-form-input--error");
    html! {
        <div key={id.clone()} class={classes!("kern-form-input", error)}>
            <label class="kern-label" for={id}>{ scope.label(visible) }</label>
            { scope.explanations(visible) }
            { control }
            { scope.offer(visible) }
            { scope.messages(&visible.path) }
        </div>
    }
}

fn input(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let field = visible.field;
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let (kind, mode, direction) = match field.kind {
        FieldKind::Email => ("email", "email", "ltr"),
        FieldKind::Phone => ("tel", "tel", "ltr"),
        FieldKind::Number if field.whole => ("text", "numeric", "ltr"),
        FieldKind::Number | FieldKind::Money => ("text", "decimal", "ltr"),
        _ if field.letters == Letters::Digits => ("text", "numeric", "ltr"),
        _ if field.autocomplete.as_deref() == Some("postal-code") => ("text", "numeric", "ltr"),
        _ => ("text", "text", "auto"),
    };
    let width = match (field.kind, field.width) {
        (FieldKind::Number | FieldKind::Money, _) | (_, Width::Short) => {
            Some("kern-form-input__input--width-short")
        }
        (FieldKind::Phone, _) | (_, Width::Medium) => Some("kern-form-input__input--width-medium"),
        _ => None,
    };
    let value = scope.value(&visible.path);
    // As it was typed, as long as that means the same. And understood while it is typed: a mistake
    // that vanished only when the field is left would move the page under the next click.
    let text = typed_in(&id)
        .filter(|typed| settled(field.kind, typed).as_ref() == value)
        .unwrap_or_else(|| shown(scope.texts.language(), field.kind, value));
    let oninput = {
        let (scope, path, kind) = (scope.clone(), visible.path.clone(), field.kind);
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            scope.emit_answer(&path, settled(kind, &typed));
        })
    };
    // A name in another script is not what the register takes; spelling help would not know it.
    let spellcheck = (field.letters == Letters::Latin).then_some("false");
    html! {
        <input
            class={classes!(
                "kern-form-input__input",
                error.then_some("kern-form-input__input--error"),
                width
            )}
            id={id.clone()}
            name={id}
            type={kind}
            inputmode={mode}
            dir={direction}
            value={text}
            autocomplete={field.autocomplete.clone().unwrap_or_else(|| "off".into())}
            {spellcheck}
            aria-required={field.required.then_some("true")}
            aria-invalid={error.then_some("true")}
            aria-describedby={scope.described_by(visible)}
            {oninput}
        />
    }
}

fn area(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let field = visible.field;
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let oninput = {
        let (scope, path) = (scope.clone(), visible.path.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            scope.emit_answer(&path, (!typed.is_empty()).then_some(Value::String(typed)));
        })
    };
    html! {
        <textarea
            class={classes!(
                "kern-form-input__input",
                error.then_some("kern-form-input__input--error")
            )}
            id={id.clone()}
            name={id}
            rows="6"
            dir="auto"
            value={format::text_of(scope.value(&visible.path)).to_owned()}
            aria-required={field.required.then_some("true")}
            aria-invalid={error.then_some("true")}
            aria-describedby={scope.described_by(visible)}
            {oninput}
        />
    }
}

/// What is kept of what was typed.
fn settled(kind: FieldKind, typed: &str) -> Option<Value> {
    let trimmed = typed.trim();
    if trimmed.is_empty() {
        return None;
    }
    Some(match kind {
        FieldKind::Money => Value::String(format::parse_amount(trimmed)),
        FieldKind::Number => amount(&format::parse_amount(trimmed))
            .and_then(json::from_f64)
            .map_or_else(|| Value::String(trimmed.to_owned()), Value::Number),
        _ => Value::String(format::ascii_digits(trimmed)),
    })
}

fn shown(language: Language, kind: FieldKind, value: Option<&Value>) -> String {
    match (kind, value) {
        (FieldKind::Money, Some(Value::String(text)))
            if amount(text).is_some() && format::parse_amount(text) == *text =>
        {
            format::typed_amount(language, text)
        }
        (FieldKind::Number, Some(Value::Number(number))) => {
            format::typed_amount(language, &format::plain_number(number.as_f64()))
        }
        (_, value) => format::text_of(value).to_owned(),
    }
}
