//! What each kind of field is on the page: its control, and its answer as people read it.
//!
//! A new kind is a line in each `match`. None of them has a line for all the rest, so that no kind
//! is forgotten.
#![warn(clippy::wildcard_enum_match_arm)]

use amtsweg_core::form::{
    Display, Field, Kind, Letters, Limits, NATIONALITIES_WITHOUT_COUNTRY, TextRules, VisibleField,
    Width, clean,
};
use serde_json::Value;
use yew::prelude::*;

use super::{
    Scope, choice, country, date,
    file::{self, Chosen},
    group, info,
    text::{self, Amounts, Control, Meaning},
};
use crate::components::format;

/// Draws a field.
pub(super) fn draw(scope: &Scope, visible: &VisibleField<'_>) -> Html {
    let field = visible.field;
    let typed = |control| text::line(scope, visible, control);
    match &field.kind {
        Kind::Text(rules) => typed(line(field, rules)),
        Kind::LongText(_) => text::area(scope, visible),
        Kind::Email => typed(Control {
            // Not of the type `email`: browsers rewrite what they take for a name of a host.
            input: ("text", "email", "ltr"),
            width: Width::Full,
            meaning: Meaning::Text(clean::email),
            spellcheck: None,
        }),
        Kind::Phone => typed(Control {
            input: ("tel", "tel", "ltr"),
            width: Width::Medium,
            meaning: Meaning::Text(clean::phone),
            spellcheck: None,
        }),
        Kind::Number(rules) => typed(amount(rules.limits, rules.whole, Amounts::Number)),
        Kind::Money(limits) => typed(amount(*limits, false, Amounts::Money)),
        Kind::Date(_) => date::render(scope, visible),
        Kind::Country => country::render(scope, visible, &[]),
        Kind::Nationality => country::render(scope, visible, &NATIONALITIES_WITHOUT_COUNTRY),
        Kind::Choice(rules) => choice::single(scope, visible, rules.display),
        Kind::MultiChoice(_) => choice::multiple(scope, visible),
        Kind::YesNo => choice::yes_no(scope, visible),
        Kind::Consent => choice::consent(scope, visible),
        Kind::File(rules) => file::render(scope, visible, rules),
        Kind::Info(_) => info::info(scope, visible, "h2"),
        Kind::Group(rules) => group::render(scope, visible, rules.repeat),
    }
}

fn line(field: &Field, rules: &TextRules) -> Control {
    let is_number =
        rules.letters == Letters::Digits || field.autocomplete.as_deref() == Some("postal-code");
    Control {
        input: if is_number {
            ("text", "numeric", "ltr")
        } else {
            ("text", "text", "auto")
        },
        width: rules.width,
        meaning: Meaning::Text(match rules.letters {
            Letters::Any => clean::line,
            Letters::Latin | Letters::Postcode => clean::plain,
            Letters::Digits => clean::digits,
        }),
        // A name in another script is not what the register takes; spelling help would not know it.
        spellcheck: (rules.letters == Letters::Latin).then_some("false"),
    }
}

fn amount(limits: Limits, whole: bool, amounts: Amounts) -> Control {
    let mode = match limits.min {
        // The keypads for numbers have no minus.
        Some(min) if min < 0.0 => "text",
        Some(_) | None if whole => "numeric",
        Some(_) | None => "decimal",
    };
    Control {
        input: ("text", mode, "ltr"),
        width: Width::Short,
        meaning: Meaning::Amount(amounts),
        spellcheck: None,
    }
}

/// Whether what the field shows depends on no more than its answer, its findings and its texts.
pub(super) fn stands_alone(kind: &Kind) -> bool {
    match kind {
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Date(_)
        | Kind::Country
        | Kind::Nationality
        | Kind::Number(_)
        | Kind::Money(_)
        | Kind::Choice(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent => true,
        // What these show also depends on files and on other answers.
        Kind::File(_) | Kind::Info(_) | Kind::Group(_) => false,
    }
}

/// The id of the control that shows the value: of options the one that is chosen.
pub(super) fn control_id(visible: &VisibleField<'_>, value: &Value) -> String {
    let id = visible.path.element_id();
    match &visible.field.kind {
        Kind::YesNo if *value == Value::Bool(false) => format!("{id}-false"),
        Kind::Choice(rules) => match value.as_str() {
            Some(option)
                if rules.display == Display::Radio
                    && rules.options.first().is_some_and(|first| first != option) =>
            {
                format!("{id}-{option}")
            }
            Some(_) | None => id,
        },
        Kind::Group(_) => {
            let first = visible.entries.iter().flatten().next();
            first.map_or(id, |first| first.path.element_id())
        }
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Date(_)
        | Kind::Country
        | Kind::Nationality
        | Kind::Number(_)
        | Kind::Money(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_) => id,
    }
}

/// What a value would be as the answer to a question, as people read it.
pub(super) fn shown_value(
    scope: &Scope,
    visible: &VisibleField<'_>,
    value: &Value,
) -> Option<Vec<AttrValue>> {
    let texts = &scope.texts;
    let language = texts.language();
    let text_id = visible.text_id();
    let option = |option: &str| {
        texts
            .attribute(&text_id, &format!("option-{option}"))
            .unwrap_or_default()
    };
    let text = format::text_of(Some(value));
    let one = |text: String| Some(vec![AttrValue::from(text)]);
    match &visible.field.kind {
        Kind::Text(_) | Kind::LongText(_) | Kind::Email | Kind::Phone => one(text.to_owned()),
        Kind::Date(_) => one(format::date(language, text)),
        Kind::Country => one(country::name(texts, &[], text)),
        Kind::Nationality => one(country::name(texts, &NATIONALITIES_WITHOUT_COUNTRY, text)),
        Kind::Money(_) => one(format::money(language, text)),
        Kind::Number(_) => match value.as_f64() {
            Some(number) => Some(vec![format::number(language, number)]),
            None => one(text.to_owned()),
        },
        Kind::Choice(_) => Some(vec![option(text)]),
        Kind::MultiChoice(_) => Some(
            value
                .as_array()?
                .iter()
                .filter_map(Value::as_str)
                .map(option)
                .collect(),
        ),
        Kind::YesNo | Kind::Consent => {
            let id = if value.as_bool()? {
                "field-yes"
            } else {
                "field-no"
            };
            Some(vec![texts.get(id)])
        }
        Kind::File(_) => match file::chosen(scope, Some(value)) {
            Chosen::WillFollow => Some(vec![texts.get("field-file-will-follow")]),
            Chosen::Files(files) => {
                Some(files.iter().map(|file| file.name.clone().into()).collect())
            }
        },
        Kind::Info(_) | Kind::Group(_) => None,
    }
}
