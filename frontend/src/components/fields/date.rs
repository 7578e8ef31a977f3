//! A date in three inputs: the only form that works for birth dates with every keyboard.

use amtsweg_core::form::VisibleField;
use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Scope;
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
        // A hyphen would move the boundary between the parts.
        let typed = format::ascii_digits(typed.trim()).replace('-', "");
        match part {
            Part::Day => self.day = typed,
            Part::Month => self.month = typed,
            Part::Year => self.year = typed,
        }
    }

    fn pad(&mut self) {
        for part in [&mut self.month, &mut self.day] {
            if part.len() == 1 {
                part.insert(0, '0');
            }
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
        let change = |settle: bool| {
            let (scope, path, parts) = (scope.clone(), visible.path.clone(), parts.clone());
            move |target: HtmlInputElement| {
                let mut parts = parts.clone();
                parts.set(part, &target.value());
                if settle {
                    parts.pad();
                }
                scope.emit_answer(&path, parts.stored());
            }
        };
        let (typing, leaving) = (change(false), change(true));
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
                    value={parts.get(part).to_owned()}
                    aria-required={visible.field.required.then_some("true")}
                    aria-invalid={error.then_some("true")}
                    aria-describedby={scope.described_by(&visible.path)}
                    oninput={move |event: InputEvent| typing(event.target_unchecked_into())}
                    onchange={move |event: Event| leaving(event.target_unchecked_into())}
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
            { scope.messages(&visible.path) }
        </fieldset>
    }
}
