//! A date in three inputs: the only form that works for birth dates with every keyboard.

use amtsweg_core::form::{VisibleField, clean};
use serde_json::Value;
use yew::prelude::*;

use super::{Scope, typed_in};
use crate::{components::format, language::Language};

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
    const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    /// The id of its control in a field of this id.
    fn element_id(self, id: &str) -> String {
        match self {
            Self::Day => id.to_owned(),
            Self::Month => format!("{id}-month"),
            Self::Year => format!("{id}-year"),
        }
    }

    /// What is kept of what was typed.
    fn settled(self, language: Language, typed: &str) -> String {
        // A hyphen would move the boundary between the parts.
        let typed = clean::plain(typed).replace('-', "");
        match self {
            Self::Month => format::month(language, &typed).unwrap_or_else(|| two_digits(typed)),
            Self::Day => two_digits(typed),
            // Of later years nobody could tell the century.
            Self::Year if typed.len() == 2 && typed.as_bytes()[0] >= b'5' => {
                ["19", &typed].concat()
            }
            Self::Year => typed,
        }
    }
}

fn two_digits(typed: String) -> String {
    if typed.len() == 1 {
        ["0", &typed].concat()
    } else {
        typed
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

    /// Day, month and year as they were typed, or a whole date that was pasted into one of them.
    fn typed(language: Language, parts: [String; 3]) -> Self {
        let pasted = parts.iter().find_map(|part| clean::date(part));
        let parts = pasted.unwrap_or(parts);
        let mut date = Self::default();
        for (part, typed) in Part::ALL.into_iter().zip(&parts) {
            date.set(language, part, typed);
        }
        date
    }

    fn get(&self, part: Part) -> &str {
        match part {
            Part::Day => &self.day,
            Part::Month => &self.month,
            Part::Year => &self.year,
        }
    }

    fn set(&mut self, language: Language, part: Part, typed: &str) {
        let typed = part.settled(language, typed);
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
    let language = scope.texts.language();
    let birthday = visible.field.autocomplete.as_deref() == Some("bday");
    let input = |part: Part| {
        let element_id = part.element_id(&id);
        let (label, width, token) = match part {
            Part::Day => ("field-date-day", "2", "bday-day"),
            // Wide enough for a name.
            Part::Month => ("field-date-month", "4", "bday-month"),
            Part::Year => ("field-date-year", "4", "bday-year"),
        };
        // As it was typed, as long as that means the same.
        let value = typed_in(&element_id)
            .filter(|typed| part.settled(language, typed) == parts.get(part))
            .unwrap_or_else(|| parts.get(part).to_owned());
        let oninput = {
            let (scope, path, id) = (scope.clone(), visible.path.clone(), id.clone());
            Callback::from(move |_: InputEvent| {
                // As all three stand there now: they may have been filled in at once.
                let parts = Part::ALL.map(|part| typed_in(&part.element_id(&id)));
                let parts = Parts::typed(language, parts.map(Option::unwrap_or_default));
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
