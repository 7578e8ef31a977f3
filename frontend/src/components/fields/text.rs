//! Fields that are typed in one control. Which kinds are, and how, is said in [`kind`](super::kind).

use amtsweg_core::{
    form::{
        Level, VisibleField, Width, amount,
        clean::{self, Amount},
    },
    nfc::Nfc as _,
};
use serde_json::Value;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Scope, still, typed_in};
use crate::{
    components::{
        format::{self, decimal_mark},
        message::message,
    },
    device::{json, nfc::Browser},
    language::Language,
    texts::Texts,
};

/// How something is typed in one control.
#[derive(Clone, Copy)]
pub(super) struct Control {
    /// The members `type`, `inputmode` and `dir`.
    pub(super) input: (&'static str, &'static str, &'static str),
    /// How wide it is.
    pub(super) width: Width,
    /// What is kept of what is typed.
    pub(super) meaning: Meaning,
    /// The member `spellcheck`.
    pub(super) spellcheck: Option<&'static str>,
}

/// What is kept of what is typed.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// The text, cleaned by this.
    Text(fn(&str) -> String),
    /// An amount.
    Amount(Amounts),
}

/// Amounts of what.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Amounts {
    /// A number.
    Number,
    /// Euros.
    Money,
}

/// A field that is typed in one line.
pub(super) fn line(scope: &Scope, visible: &VisibleField<'_>, control: Control) -> Html {
    let input = input(scope, visible, control);
    let shown = match control.meaning {
        Meaning::Text(_) => input,
        Meaning::Amount(amounts) => {
            let (texts, answer) = (scope.texts.clone(), scope.value(&visible.path).cloned());
            let input = match amounts {
                Amounts::Number => input,
                Amounts::Money => html! {
                    <div class="kern-input-group">
                        { input }
                        <span class="kern-input-group-text" aria-hidden="true">{ "€" }</span>
                    </div>
                },
            };
            let id = visible.path.element_id();
            html! { <Doubted {id} {amounts} {texts} {answer}>{ still::apart(input) }</Doubted> }
        }
    };
    labelled(scope, visible, shown)
}

/// A field that is typed in several lines.
pub(super) fn area(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    labelled(scope, visible, lines(scope, visible))
}

fn labelled(scope: &Scope, visible: &VisibleField<'_>, control: Html) -> Html {
    let id = visible.path.element_id();
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

#[derive(PartialEq, Properties)]
struct DoubtedProps {
    id: String,
    amounts: Amounts,
    texts: Texts,
    answer: Option<Value>,
    children: Html,
}

/// The control of an amount, which asks whether it was understood as it was meant. What is typed
/// may change without its meaning, so it looks for itself.
#[component]
fn Doubted(props: &DoubtedProps) -> Html {
    let typed = use_state(String::new);
    {
        let (typed, id) = (typed.clone(), props.id.clone());
        use_effect_with(props.answer.clone(), move |_| {
            typed.set(typed_in(&id).unwrap_or_default());
        });
    }
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let asked = doubt(props.amounts, props.texts.language(), &typed).map(|amount| {
        let text = props
            .texts
            .with("field-amount-doubt", [("amount", amount.into())]);
        message(Level::Warning, Some([&props.id, "-doubt"].concat()), text)
    });
    html! {
        <div {oninput}>
            { props.children.clone() }
            <div role="status">{ for asked }</div>
        </div>
    }
}

fn input(scope: &Scope, visible: &VisibleField<'_>, control: Control) -> Html {
    let Control {
        input: (kind, mode, direction),
        width,
        meaning,
        spellcheck,
    } = control;
    let field = visible.field;
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let width = match width {
        Width::Short => Some("kern-form-input__input--width-short"),
        Width::Medium => Some("kern-form-input__input--width-medium"),
        Width::Full => None,
    };
    let value = scope.value(&visible.path);
    let language = scope.texts.language();
    // As it was typed, as long as that means the same. And understood while it is typed: a mistake
    // that vanished only when the field is left would move the page under the next click.
    let text = typed_in(&id)
        .filter(|typed| settled(meaning, language, typed).as_ref() == value)
        .unwrap_or_else(|| shown(language, meaning, value));
    let oninput = {
        let (scope, path) = (scope.clone(), visible.path.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            scope.emit_answer(&path, settled(meaning, language, &typed));
        })
    };
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

fn lines(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let field = visible.field;
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let oninput = {
        let (scope, path) = (scope.clone(), visible.path.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            let language = scope.texts.language();
            scope.emit_answer(
                &path,
                settled(Meaning::Text(clean::lines), language, &typed),
            );
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

/// What is kept of what was typed: what was meant, where that can be told.
fn settled(meaning: Meaning, language: Language, typed: &str) -> Option<Value> {
    let typed = &Browser::nfc(typed);
    let text = match meaning {
        Meaning::Text(clean) => clean(typed),
        Meaning::Amount(amounts) => match amount_of(amounts, language, typed) {
            Amount::Sure(read) | Amount::Doubtful(read) => read,
            Amount::Unclear => clean::line(typed),
        },
    };
    if text.trim().is_empty() {
        return None;
    }
    let number = match meaning {
        Meaning::Amount(Amounts::Number) => amount(&text).and_then(json::from_f64),
        Meaning::Amount(Amounts::Money) | Meaning::Text(_) => None,
    };
    Some(number.map_or(Value::String(text), Value::Number))
}

fn amount_of(amounts: Amounts, language: Language, typed: &str) -> Amount {
    let typed = match amounts {
        Amounts::Number => clean::without_area(typed),
        Amounts::Money => typed,
    };
    clean::amount(typed, decimal_mark(language))
}

/// How an amount was understood that can be meant otherwise.
fn doubt(amounts: Amounts, language: Language, typed: &str) -> Option<String> {
    let Amount::Doubtful(read) = amount_of(amounts, language, typed) else {
        return None;
    };
    Some(match amounts {
        Amounts::Money => format::money(language, &read),
        Amounts::Number => format::number(language, amount(&read)?).to_string(),
    })
}

fn shown(language: Language, meaning: Meaning, value: Option<&Value>) -> String {
    match (meaning, value) {
        (Meaning::Amount(Amounts::Money), Some(Value::String(text))) if amount(text).is_some() => {
            format::typed_amount(language, text)
        }
        (Meaning::Amount(Amounts::Number), Some(Value::Number(number))) => {
            format::typed_amount(language, &format::plain_number(number.as_f64()))
        }
        (_, value) => format::text_of(value).to_owned(),
    }
}
