//! Single answers as Germans write them.
//!
//! A new kind of field is a line in [`answer`], which has none for all the rest: no kind is
//! forgotten.
#![warn(clippy::wildcard_enum_match_arm)]

use amtsweg_core::{
    form::{Field, Kind, NATIONALITIES_WITHOUT_COUNTRY, Slot},
    id::AttachmentId,
};
use serde_json::Value;

use super::countries::german_name;
use crate::reading::nfc::nfc;

/// An answer to be read.
#[derive(PartialEq, Eq)]
pub enum Answer {
    /// Nothing, where nothing had to be.
    None,
    /// A line.
    Text(String),
    /// Several lines, as typed.
    LongText(String),
    /// Several options.
    List(Vec<String>),
    /// Files, by their ids.
    Files(Vec<AttachmentId>),
    /// Files that will follow.
    WillFollow,
}

/// An answer to a field; `option` gives the words of an option, `words` those of a text.
pub(super) fn answer(
    field: &Field,
    value: Option<&Value>,
    option: impl Fn(&str) -> String,
    words: impl Fn(&str) -> String,
) -> Answer {
    let Some(value) = value else {
        return Answer::None;
    };
    // What is not of the kind is shown as it came.
    let read = |say: &dyn Fn(&str) -> String| match value.as_str() {
        Some(text) => Answer::Text(say(text)),
        None => Answer::Text(plain(value)),
    };
    match &field.kind {
        Kind::Text(_) | Kind::Email | Kind::Phone | Kind::Info(_) | Kind::Group(_) => {
            match value.as_str() {
                Some("") => Answer::None,
                _ => Answer::Text(plain(value)),
            }
        }
        Kind::LongText(_) => match value.as_str() {
            Some(text) => Answer::LongText(nfc(text)),
            None => Answer::Text(plain(value)),
        },
        Kind::Date(_) => read(&date),
        Kind::Country => read(&german_name),
        Kind::Nationality => read(&|text| {
            if NATIONALITIES_WITHOUT_COUNTRY.contains(&text) {
                words(&format!("nationality-{text}"))
            } else {
                german_name(text)
            }
        }),
        Kind::Number(_) => Answer::Text(value.to_string().replace('.', ",")),
        Kind::Money(_) => read(&money),
        Kind::Choice(_) => read(&option),
        Kind::MultiChoice(_) => Answer::List(
            value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(option)
                .collect(),
        ),
        Kind::YesNo | Kind::Consent => Answer::Text(plain(value)),
        Kind::File(_) => match Slot::read(value) {
            Some(Slot::WillFollow) => Answer::WillFollow,
            Some(Slot::Files(ids)) => Answer::Files(ids),
            None => Answer::Files(Vec::new()),
        },
    }
}

/// A value that no field explains.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => nfc(text),
        Value::Bool(true) => "Ja".into(),
        Value::Bool(false) => "Nein".into(),
        Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// `1980`, `05.1980`, `17.05.1980`.
fn date(text: &str) -> String {
    let mut parts: Vec<&str> = text.split('-').collect();
    parts.reverse();
    parts.join(".")
}

/// `1.234,50 €`.
fn money(text: &str) -> String {
    let (sign, amount) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (whole, cents) = amount.split_once('.').unwrap_or((amount, ""));
    if whole.is_empty() || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let mut grouped = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    // A no-break space keeps amount and unit on one line.
    format!("{sign}{grouped},{cents:0<2}\u{a0}€")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_as_germans_do() {
        for (text, expected) in [
            ("1234.50", "1.234,50\u{a0}€"),
            ("1234567", "1.234.567,00\u{a0}€"),
            ("0.5", "0,50\u{a0}€"),
            ("-1234.5", "-1.234,50\u{a0}€"),
            ("007", "7,00\u{a0}€"),
            ("999.99", "999,99\u{a0}€"),
        ] {
            assert_eq!(money(text), expected);
        }
        assert_eq!(date("1980-05-17"), "17.05.1980");
        assert_eq!(date("1980-05"), "05.1980");
        assert_eq!(date("1980"), "1980");
    }
}
