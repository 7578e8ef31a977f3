//! What the commands for forms know of the kinds of field: which data a kind gives, what conditions
//! can ask of its answers, and what makes it a question without any.
//!
//! A new kind is a line in each `match`. None of them has a line for all the rest, so that no kind
//! is forgotten.
#![warn(clippy::wildcard_enum_match_arm)]

use amtsweg_core::form::{
    COUNTRIES, DEFAULT_LONG_TEXT_CHARS, DEFAULT_TEXT_CHARS, Field, FileRules, Kind, Lengths,
    Letters, Limits, NATIONALITIES_WITHOUT_COUNTRY, NumberRules, Path, Precision, Slot, TextRules,
};
use serde_json::{Value, json};

use super::{
    export::{fields, reference},
    finding::{any_of, nearest},
};

/// Names in German registers: the same characters as the check of answers takes.
const LATIN: &str = r"^[A-Za-z '\-.,`¨´~·/()À-ÖØ-öø-ɏəɨʒʰ-˿̀-ͯḀ-ỿ‘’‡]*$";
/// No control characters, for they have no place in a line.
const LINE: &str = r"^[^\u0000-\u001f\u007f-\u009f]*$";
const LINES: &str = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$";
const EMAIL: &str = r"^[^@\s]+@[^@\s.-][^@\s.]*(\.[^@\s.-][^@\s.]*)+$";
const PHONE: &str = r"^\+?[0-9 ()/-]{4,}$";
/// Numbers and amounts have at most twelve digits before the decimals.
const NUMBERS_END: f64 = 1e12;

/// What applications can be found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FoundBy {
    /// The words of an answer.
    Words,
    /// A date.
    Date,
    /// Nothing that somebody would look for.
    Nothing,
}

/// What applications can be found by in an answer of this kind.
pub(super) fn found_by(kind: &Kind) -> FoundBy {
    match kind {
        Kind::Text(_) => FoundBy::Words,
        Kind::Date(_) => FoundBy::Date,
        Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Country
        | Kind::Nationality
        | Kind::Number(_)
        | Kind::Money(_)
        | Kind::Choice(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_)
        | Kind::Group(_) => FoundBy::Nothing,
    }
}

/// Whether an answer of this kind can stand in a summary.
pub(super) fn is_summed_up(kind: &Kind) -> bool {
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
        | Kind::Group(_) => true,
        Kind::Consent | Kind::File(_) | Kind::Info(_) => false,
    }
}

/// The JSON Schema of an answer.
pub(super) fn schema(kind: &Kind) -> Value {
    match kind {
        Kind::Text(rules) => line(rules),
        Kind::LongText(lengths) => text(*lengths, DEFAULT_LONG_TEXT_CHARS, LINES),
        Kind::Email => json!({ "type": "string", "maxLength": 254, "pattern": EMAIL }),
        Kind::Phone => json!({ "type": "string", "pattern": PHONE }),
        Kind::Date(Precision::Day) => reference("day"),
        Kind::Date(Precision::Partial) => reference("date"),
        Kind::Country => reference("country"),
        Kind::Nationality => reference("nationality"),
        Kind::Number(NumberRules { limits, whole }) => {
            let mut number = json!({ "type": if *whole { "integer" } else { "number" } });
            for (name, limit) in [("minimum", limits.min), ("maximum", limits.max)] {
                if let Some(limit) = limit {
                    number[name] = json!(limit);
                }
            }
            number
        }
        // Limits of decimal strings are beyond JSON Schema.
        Kind::Money(_) => reference("money"),
        Kind::Choice(rules) => json!({ "enum": rules.options }),
        Kind::MultiChoice(options) => json!({
            "type": "array", "items": { "enum": options }, "minItems": 1, "uniqueItems": true
        }),
        Kind::YesNo => json!({ "type": "boolean" }),
        Kind::Consent => json!({ "const": true }),
        Kind::File(rules) => slot(rules),
        // Left out before.
        Kind::Info(_) => json!(false),
        Kind::Group(group) => match group.repeat {
            None => fields(&group.fields),
            Some(repeat) => json!({
                "type": "array", "items": fields(&group.fields),
                "minItems": repeat.min, "maxItems": repeat.max
            }),
        },
    }
}

fn line(rules: &TextRules) -> Value {
    let pattern = match rules.letters {
        Letters::Latin => LATIN,
        Letters::Digits => "^[0-9]*$",
        // Where the address can be abroad, the address says more.
        Letters::Any | Letters::Postcode => LINE,
    };
    text(rules.lengths, DEFAULT_TEXT_CHARS, pattern)
}

fn text(lengths: Lengths, default: u64, pattern: &str) -> Value {
    json!({
        "type": "string",
        // An empty text is no answer.
        "minLength": lengths.min.unwrap_or_default().max(1),
        "maxLength": lengths.max.unwrap_or(default),
        "pattern": pattern
    })
}

/// Files, or where the form takes it the word that they follow.
fn slot(rules: &FileRules) -> Value {
    let files = json!({
        "type": "object", "additionalProperties": false, "required": [Slot::FILES],
        "properties": {
            (Slot::FILES): {
                "type": "array", "items": reference("attachment"),
                "minItems": 1, "maxItems": rules.max_files
            }
        }
    });
    if !rules.will_follow {
        return files;
    }
    let follows = json!({
        "type": "object", "additionalProperties": false, "required": [Slot::WILL_FOLLOW],
        "properties": { (Slot::WILL_FOLLOW): { "const": true } }
    });
    json!({ "oneOf": [files, follows] })
}

/// The answers that there can be, as far as conditions tell them apart.
pub(super) enum Answers<'a> {
    /// None.
    None,
    /// These, whatever they are compared with.
    Fixed(Vec<Value>),
    /// One of these codes.
    Codes(Vec<&'a str>),
    /// A number within these limits.
    Numbers(Limits),
    /// Any text.
    Texts,
}

/// The answers that there can be. `other` is one that nothing is compared with.
pub(super) fn answers(kind: &Kind, other: Value) -> Answers<'_> {
    match kind {
        Kind::Info(_) | Kind::Group(_) => Answers::None,
        Kind::YesNo => Answers::Fixed(vec![json!(true), json!(false)]),
        Kind::Consent => Answers::Fixed(vec![json!(true)]),
        Kind::File(_) | Kind::MultiChoice(_) => Answers::Fixed(vec![other]),
        Kind::Choice(rules) => Answers::Codes(rules.options.iter().map(String::as_str).collect()),
        Kind::Country => Answers::Codes(COUNTRIES.to_vec()),
        Kind::Nationality => {
            Answers::Codes([&COUNTRIES[..], &NATIONALITIES_WITHOUT_COUNTRY[..]].concat())
        }
        Kind::Number(NumberRules { limits, .. }) | Kind::Money(limits) => Answers::Numbers(*limits),
        Kind::Text(_) | Kind::LongText(_) | Kind::Email | Kind::Phone | Kind::Date(_) => {
            Answers::Texts
        }
    }
}

/// Whether an answer can be compared with nothing: a date that is known to the year only.
pub(super) fn may_stay_open(kind: &Kind) -> bool {
    match kind {
        Kind::Date(precision) => *precision == Precision::Partial,
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Country
        | Kind::Nationality
        | Kind::Number(_)
        | Kind::Money(_)
        | Kind::Choice(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_)
        | Kind::Group(_) => false,
    }
}

/// Whether an answer can be on a list of codes.
pub(super) fn can_be_listed(kind: &Kind) -> bool {
    match kind {
        Kind::Choice(_) | Kind::Country | Kind::Nationality | Kind::Text(_) => true,
        Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Date(_)
        | Kind::Number(_)
        | Kind::Money(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_)
        | Kind::Group(_) => false,
    }
}

/// Whether an answer can be a number of a known shape.
pub(super) fn has_pattern(kind: &Kind) -> bool {
    match kind {
        Kind::Text(_) => true,
        Kind::LongText(_)
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
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_)
        | Kind::Group(_) => false,
    }
}

/// Whether an answer is an amount of money.
pub(super) fn is_money(kind: &Kind) -> bool {
    match kind {
        Kind::Money(_) => true,
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Date(_)
        | Kind::Country
        | Kind::Nationality
        | Kind::Number(_)
        | Kind::Choice(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_)
        | Kind::Group(_) => false,
    }
}

/// Whether a question looks as if its answer was personal.
pub(super) fn looks_personal(kind: &Kind) -> bool {
    match kind {
        Kind::Email | Kind::Phone | Kind::Nationality => true,
        Kind::Group(group) => group.address,
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Date(_)
        | Kind::Country
        | Kind::Number(_)
        | Kind::Money(_)
        | Kind::Choice(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_) => false,
    }
}

/// Whether the answer of one question can be the answer of the other.
pub(super) fn alike(one: &Field, other: &Field) -> bool {
    one.kind.is_like(&other.kind)
        && match &one.kind {
            Kind::Choice(rules) => {
                let mut options = other.kind.options().iter();
                options.any(|option| rules.options.contains(option))
            }
            Kind::Group(group) => group.fields.iter().any(|field| {
                let mut others = other.fields().iter();
                others.any(|other| field.id == other.id && alike(field, other))
            }),
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
            | Kind::Info(_) => true,
        }
}

/// Where a condition compares an answer with a value.
pub(super) struct Compared<'a> {
    /// Whose condition it is.
    pub(super) who: &'a str,
    /// The place of the answer.
    pub(super) path: &'a Path,
    /// The member that has the value.
    pub(super) member: &'a str,
}

/// What is wrong with comparing an answer with this value, and what to do; nothing where the answer
/// can be that.
pub(super) fn wrong_value(
    kind: &Kind,
    value: &Value,
    place: &Compared<'_>,
) -> Option<(String, String)> {
    let Compared { who, path, member } = place;
    let wrong = |what: &str, mend: &str| {
        let wrong = format!("{who} compares \"{path}\" with {value}, {what}.");
        Some((wrong, mend.to_owned()))
    };
    let country = |others: &[&str]| {
        let code = value.as_str().unwrap_or_default();
        if COUNTRIES.contains(&code) || others.contains(&code) {
            return None;
        }
        wrong(
            "which is no country",
            "Write the two capital letters of ISO 3166-1, such as \"DE\".",
        )
    };
    match kind {
        Kind::Choice(rules) => {
            let options = || rules.options.iter().map(String::as_str);
            let text = value.as_str().unwrap_or_default();
            if options().any(|option| option == text) {
                return None;
            }
            let mend = match nearest(text, options()) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => format!("Write {}.", any_of(options())),
            };
            wrong("which is none of its options", &mend)
        }
        Kind::YesNo | Kind::Consent if value.is_boolean() => None,
        Kind::YesNo | Kind::Consent => wrong(
            "but it is answered with yes or no",
            "Write true or false, without quotation marks.",
        ),
        Kind::Country => country(&[]),
        Kind::Nationality => country(&NATIONALITIES_WITHOUT_COUNTRY),
        Kind::Number(_) if value.is_number() => None,
        Kind::Number(_) => wrong(
            "but it is a number",
            "Write a number, without quotation marks.",
        ),
        Kind::MultiChoice(_) => Some((
            format!(
                "{who}: \"{path}\" takes several answers at once, so that \"{member}\" never holds."
            ),
            "Ask with \"answered\", or make it a question of kind \"choice\" or \"yesno\"."
                .to_owned(),
        )),
        Kind::Info(_) | Kind::Group(_) | Kind::File(_) => Some((
            format!("{who}: \"{path}\" has no answer that could be compared."),
            "Ask with \"answered\", or look at another question.".to_owned(),
        )),
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Date(_)
        | Kind::Money(_) => {
            if value.is_string() {
                return None;
            }
            wrong(
                "but its answer is a text",
                "Put the value in quotation marks.",
            )
        }
    }
}

/// The member that is wrong, why, and what to do.
pub(super) type Unanswerable = (&'static str, String, &'static str);

const EXCHANGE: &str = "Exchange them, or mend one of them.";

/// What makes a question one that nobody can answer.
pub(super) fn unanswerable(kind: &Kind) -> Vec<Unanswerable> {
    match kind {
        Kind::Text(rules) => no_length(rules.lengths, DEFAULT_TEXT_CHARS),
        Kind::LongText(lengths) => no_length(*lengths, DEFAULT_LONG_TEXT_CHARS),
        Kind::Number(rules) => no_number(rules.limits, rules.whole),
        Kind::Money(limits) => {
            let mut found = no_number(*limits, false);
            if limits.min.is_none() && limits.max.is_some_and(|max| max < 0.0) {
                found.push((
                    "max",
                    "without \"min\" an amount is not below zero".to_owned(),
                    "Write \"min\" as well, or mend \"max\".",
                ));
            }
            found
        }
        Kind::Email
        | Kind::Phone
        | Kind::Date(_)
        | Kind::Country
        | Kind::Nationality
        | Kind::Choice(_)
        | Kind::MultiChoice(_)
        | Kind::YesNo
        | Kind::Consent
        | Kind::File(_)
        | Kind::Info(_)
        | Kind::Group(_) => Vec::new(),
    }
}

fn no_number(limits: Limits, whole: bool) -> Vec<Unanswerable> {
    let mut found = Vec::new();
    if let (Some(min), Some(max)) = (limits.min, limits.max) {
        if min > max {
            let why = "\"min\" is greater than \"max\"";
            found.push(("min", why.to_owned(), EXCHANGE));
        } else if whole && min.ceil() > max.floor() {
            let why = format!("there is no whole number between {min} and {max}");
            found.push((
                "whole",
                why,
                "Take \"whole\" out, or mend \"min\" or \"max\".",
            ));
        }
    }
    if limits.min.is_some_and(|min| min >= NUMBERS_END) {
        found.push((
            "min",
            "\"min\" has more than twelve digits".to_owned(),
            "Ask for the number of something as \"text\" with \"letters\": \"digits\".",
        ));
    }
    if limits.max.is_some_and(|max| max <= -NUMBERS_END) {
        found.push((
            "max",
            "\"max\" has more than twelve digits".to_owned(),
            "Mend \"max\".",
        ));
    }
    found
}

fn no_length(lengths: Lengths, usual: u64) -> Vec<Unanswerable> {
    match (lengths.min, lengths.max) {
        (Some(min), Some(max)) if min > max => {
            let why = "\"minLength\" is greater than \"maxLength\"";
            vec![("minLength", why.to_owned(), EXCHANGE)]
        }
        (Some(min), None) if min > usual => {
            let why = format!("without \"maxLength\" a text has at most {usual} characters");
            vec![("minLength", why, "Write \"maxLength\" as well.")]
        }
        (Some(_) | None, Some(_) | None) => Vec::new(),
    }
}
