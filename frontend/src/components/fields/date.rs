//! A date in three inputs: the only form that works for birth dates with every keyboard.

use amtsweg_core::form::VisibleField;
use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Scope, typed_in};
use crate::components::format;

/// Year, month and day as typed. Stored joined by hyphens, whatever is in them, so that nothing
/// typed is lost; complete and padded they are the date itself.
#[derive(Clone, Default, PartialEq)]
struct Parts {
    year: String,
    month: String,
    day: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Day,
    Month,
    Year,
}

impl Part {
    /// What is kept of what was typed.
    fn settled(self, typed: &str) -> String {
        // A hyphen would move the boundary between the parts.
        let typed = format::ascii_digits(typed.trim()).replace('-', "");
        if self != Self::Year && typed.len() == 1 {
            format!("0{typed}")
        } else {
            typed
        }
    }
}

impl Parts {
    fn read(stored: &str) -> Self {
        let mut parts = stored.splitn(3, '-').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Self {
            year: next(),
            month: next(),
            day: next(),
        }
    }

    fn get(&self, part: Part) -> &str {
        match part {
            Part::Day => &self.day,
            Part::Month => &self.month,
            Part::Year => &self.year,
        }
    }

    fn set(&mut self, part: Part, typed: &str) {
        let typed = part.settled(typed);
        match part {
            Part::Day => self.day = typed,
            Part::Month => self.month = typed,
            Part::Year => self.year = typed,
        }
    }

    fn stored(&self) -> Option<Value> {
        let Self { year, month, day } = self;
        let text = match (year.is_empty(), month.is_empty(), day.is_empty()) {
            (true, true, true) => return None,
            (_, true, true) => year.clone(),
            (_, false, true) => format!("{year}-{month}"),
            _ => format!("{year}-{month}-{day}"),
        };
        Some(Value::String(text))
    }
}

pub(super) fn render(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let id = visible.path.element_id();
    let error = scope.has_error(&visible.path);
    let parts = Parts::read(format::text_of(scope.value(&visible.path)));
    let birthday = visible.field.autocomplete.as_deref() == Some("bday");
    let input = |part: Part| {
        let (element_id, label, width, length, token) = match part {
            Part::Day => (id.clone(), "field-date-day", "2", "2", "bday-day"),
            Part::Month => (
                format!("{id}-month"),
                "field-date-month",
                "2",
                "2",
                "bday-month",
            ),
            Part::Year => (
                format!("{id}-year"),
                "field-date-year",
                "4",
                "4",
                "bday-year",
            ),
        };
        // As it was typed, as long as that means the same.
        let value = typed_in(&element_id)
            .filter(|typed| part.settled(typed) == parts.get(part))
            .unwrap_or_else(|| parts.get(part).to_owned());
        let oninput = {
            let (scope, path, parts) = (scope.clone(), visible.path.clone(), parts.clone());
            Callback::from(move |event: InputEvent| {
                let mut parts = parts.clone();
                parts.set(
                    part,
                    &event.target_unchecked_into::<HtmlInputElement>().value(),
                );
                scope.emit_answer(&path, parts.stored());
            })
        };
        html! {
            <div class="kern-form-input">
                <label class="kern-label" for={element_id.clone()}>{ scope.texts.get(label) }</label>
                <input
                    class={classes!(
                        "kern-form-input__input",
                        format!("kern-form-input__input--width-{width}"),
                        error.then_some("kern-form-input__input--error")
                    )}
                    id={element_id.clone()}
                    name={element_id}
                    inputmode="numeric"
                    maxlength={length}
                    dir="ltr"
                    autocomplete={if birthday { token } else { "off" }}
                    {value}
                    aria-required={visible.field.required.then_some("true")}
                    aria-invalid={error.then_some("true")}
                    aria-describedby={scope.described_by(visible)}
                    {oninput}
                />
            </div>
        }
    };
    html! {
        <fieldset
            key={id.clone()}
            class={classes!("kern-fieldset", error.then_some("kern-fieldset--error"))}
        >
            <legend class="kern-label">{ scope.label(visible) }</legend>
            { scope.explanations(visible) }
            <div class="kern-fieldset__body kern-fieldset__body--horizontal date-group">
                { input(Part::Day) }{ input(Part::Month) }{ input(Part::Year) }
            </div>
            { scope.offer(visible) }
            { scope.messages(&visible.path) }
        </fieldset>
    }
}
