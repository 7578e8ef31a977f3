//! Single answers as Germans write them.

use amtsweg_core::{
    form::{Field, FieldKind},
    id::AttachmentId,
};
use serde_json::Value;

use super::countries::german_name;

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
    let text = value.as_str();
    match (field.kind, text) {
        (FieldKind::LongText, Some(text)) => Answer::LongText(text.to_owned()),
        (FieldKind::Date, Some(text)) => Answer::Text(date(text)),
        (FieldKind::Nationality, Some(id @ ("staatenlos" | "ungeklaert"))) => {
            Answer::Text(words(&format!("nationality-{id}")))
        }
        (FieldKind::Country | FieldKind::Nationality, Some(text)) => {
            Answer::Text(german_name(text))
        }
        (FieldKind::Money, Some(text)) => Answer::Text(money(text)),
        (FieldKind::Choice, Some(text)) => Answer::Text(option(text)),
        (FieldKind::MultiChoice, _) => Answer::List(
            value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(option)
                .collect(),
        ),
        (FieldKind::Number, _) => Answer::Text(value.to_string().replace('.', ",")),
        (FieldKind::YesNo | FieldKind::Consent, _) => Answer::Text(plain(value)),
        (FieldKind::File, _) if value.get("nachgereicht") == Some(&Value::Bool(true)) => {
            Answer::WillFollow
        }
        (FieldKind::File, _) => Answer::Files(attachments(value)),
        (_, Some("")) => Answer::None,
        _ => Answer::Text(plain(value)),
    }
}

/// The ids in a slot's answer.
pub(super) fn attachments(value: &Value) -> Vec<AttachmentId> {
    value
        .get("attachments")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|id| id.as_str()?.parse().ok())
        .collect()
}

/// A value that no field explains.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "Ja".into(),
        Value::Bool(false) => "Nein".into(),
        other => other.to_string(),
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
    let (whole, cents) = text.split_once('.').unwrap_or((text, ""));
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
    format!("{grouped},{cents:0<2}\u{a0}€")
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
