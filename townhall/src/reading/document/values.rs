//! Single answers as Germans write them.
//!
//! A new kind of field is a line in [`answer`], which has none for all the rest: no kind is
//! forgotten.
#![warn(clippy::wildcard_enum_match_arm)]

use amtsweg_core::{
    form::{
        COUNTRIES, DEFAULT_LONG_TEXT_CHARS, DEFAULT_TEXT_CHARS, Display, Field, Kind, Letters,
        NATIONALITIES_WITHOUT_COUNTRY, Precision, Slot, clean,
    },
    id::AttachmentId,
};
use serde_json::{Number, Value};

use super::countries::german_name;
use crate::reading::nfc::nfc;

/// An answer to be read.
#[derive(Clone, PartialEq, Eq)]
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

impl Answer {
    /// In one text. Files are counted: what they are called, whoever knows them says.
    pub fn words(&self) -> String {
        match self {
            Self::None => "keine Angabe".to_owned(),
            Self::Text(text) | Self::LongText(text) => text.clone(),
            Self::List(options) if options.is_empty() => "keine Angabe".to_owned(),
            Self::List(options) => options.join(", "),
            Self::Files(ids) if ids.len() == 1 => "1 Datei".to_owned(),
            Self::Files(ids) => format!("{} Dateien", ids.len()),
            Self::WillFollow => "Wird nachgereicht".to_owned(),
        }
    }
}

/// How somebody of the office types an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// A line.
    Line {
        /// Which keys a small screen shows.
        keys: &'static str,
        /// How many characters at most.
        most: u64,
        /// What helps to type it.
        hint: &'static str,
    },
    /// Several lines.
    Lines {
        /// How many characters at most.
        most: u64,
    },
    /// A day.
    Day,
    /// One of these, each as it is sent and in words.
    One {
        /// All of them.
        options: Vec<(String, String)>,
        /// Whether they are a list that opens.
        opens: bool,
    },
    /// Any of these.
    Any(Vec<(String, String)>),
    /// Files: only that they will follow can be said.
    Files {
        /// Whether it can.
        may_follow: bool,
    },
    /// A declaration, which nobody makes for somebody else.
    Declaration,
    /// It takes no answer.
    None,
}

/// What is sent for yes and no.
const YES_NO: [(&str, &str); 2] = [("ja", "Ja"), ("nein", "Nein")];
/// What is sent for files that will follow.
const FOLLOWS: &str = "folgt";

/// How the answer to a field is typed; `option` gives the words of an option, `words` those of a text.
pub(super) fn control(
    field: &Field,
    option: impl Fn(&str) -> String,
    words: impl Fn(&str) -> String,
) -> Control {
    let line = |keys, most, hint| Control::Line { keys, most, hint };
    let named = |ids: &[String]| -> Vec<(String, String)> {
        ids.iter().map(|id| (id.clone(), option(id))).collect()
    };
    match &field.kind {
        Kind::Text(rules) => {
            let keys = match rules.letters {
                Letters::Digits | Letters::Postcode => "numeric",
                Letters::Any | Letters::Latin => "text",
            };
            line(keys, rules.lengths.max.unwrap_or(DEFAULT_TEXT_CHARS), "")
        }
        Kind::LongText(lengths) => Control::Lines {
            most: lengths.max.unwrap_or(DEFAULT_LONG_TEXT_CHARS),
        },
        Kind::Email => line("email", 254, ""),
        Kind::Phone => line("tel", 60, ""),
        Kind::Date(Precision::Day) => Control::Day,
        Kind::Date(Precision::Partial) => line(
            "text",
            20,
            "Tag, Monat und Jahr; oder nur Monat und Jahr, oder das Jahr: 17.05.1980, 05.1980, 1980",
        ),
        Kind::Country => Control::One {
            options: countries(&[], words),
            opens: true,
        },
        Kind::Nationality => Control::One {
            options: countries(&NATIONALITIES_WITHOUT_COUNTRY, words),
            opens: true,
        },
        Kind::Number(_) => line("decimal", 30, ""),
        Kind::Money(_) => line("decimal", 30, "In Euro, zum Beispiel: 1234,50"),
        Kind::Choice(rules) => Control::One {
            options: named(&rules.options),
            opens: rules.display == Display::Select,
        },
        Kind::MultiChoice(options) => Control::Any(named(options)),
        Kind::YesNo => Control::One {
            options: YES_NO
                .map(|(id, word)| (id.to_owned(), word.to_owned()))
                .into(),
            opens: false,
        },
        Kind::Consent => Control::Declaration,
        Kind::File(rules) => Control::Files {
            may_follow: rules.will_follow,
        },
        Kind::Info(_) | Kind::Group(_) => Control::None,
    }
}

fn countries(others: &[&str], words: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut countries: Vec<(String, String)> = COUNTRIES
        .iter()
        .map(|code| ((*code).to_owned(), german_name(code)))
        .collect();
    // As in a dictionary, near enough: Ägypten is not behind Zypern.
    countries.sort_by_key(|(_, name)| name.replace('Ä', "A").replace('Ö', "O"));
    let others = others
        .iter()
        .map(|other| ((*other).to_owned(), words(&format!("nationality-{other}"))));
    countries.extend(others);
    countries
}

/// An answer as it is typed; of several options each that is chosen. What is not of the kind is nothing.
pub(super) fn as_typed(field: &Field, value: Option<&Value>) -> Vec<String> {
    let Some(value) = value else {
        return Vec::new();
    };
    let text = || value.as_str().map(str::to_owned);
    let one = match &field.kind {
        Kind::Text(_)
        | Kind::LongText(_)
        | Kind::Email
        | Kind::Phone
        | Kind::Date(Precision::Day)
        | Kind::Country
        | Kind::Nationality
        | Kind::Choice(_) => text(),
        Kind::Date(Precision::Partial) => text().map(|text| date(&text)),
        Kind::Number(_) => value
            .is_number()
            .then(|| value.to_string().replace('.', ",")),
        Kind::Money(_) => text().map(|text| text.replace('.', ",")),
        Kind::MultiChoice(_) => {
            let chosen = value.as_array().into_iter().flatten();
            return chosen
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
        }
        Kind::YesNo => value.as_bool().map(|yes| {
            let [(for_yes, _), (for_no, _)] = YES_NO;
            if yes { for_yes } else { for_no }.to_owned()
        }),
        Kind::File(_) => (Slot::read(value) == Some(Slot::WillFollow)).then(|| FOLLOWS.to_owned()),
        Kind::Consent | Kind::Info(_) | Kind::Group(_) => None,
    };
    one.into_iter().collect()
}

/// What was typed, as an answer to a field; null for none. What cannot be understood stays as it was typed, for the
/// check to speak about.
pub(super) fn from_typed(field: &Field, typed: &[String]) -> Value {
    let Some(first) = typed.first() else {
        return Value::Null;
    };
    let first = nfc(first);
    let text = |text: String| {
        if text.trim().is_empty() {
            Value::Null
        } else {
            Value::String(text)
        }
    };
    match &field.kind {
        Kind::Text(rules) => text(match rules.letters {
            Letters::Any => clean::line(&first),
            Letters::Latin | Letters::Postcode => clean::plain(&first),
            Letters::Digits => clean::digits(&first),
        }),
        Kind::LongText(_) => text(clean::lines(&first).trim_end().to_owned()),
        Kind::Email => text(clean::email(&first)),
        Kind::Phone => text(clean::phone(&first)),
        Kind::Date(_) => text(match clean::date(&first) {
            Some([day, month, year]) if day.is_empty() => format!("{year}-{month}"),
            Some([day, month, year]) => format!("{year}-{month}-{day}"),
            None => clean::plain(&first),
        }),
        Kind::Country | Kind::Nationality | Kind::Choice(_) => text(first),
        Kind::Number(_) => match clean::amount(clean::without_area(&first), ',') {
            clean::Amount::Sure(amount) => match amount.parse::<Number>() {
                Ok(number) => Value::Number(number),
                Err(_) => text(first),
            },
            clean::Amount::Doubtful(_) | clean::Amount::Unclear => text(first),
        },
        Kind::Money(_) => match clean::amount(&first, ',') {
            clean::Amount::Sure(amount) => Value::String(amount),
            clean::Amount::Doubtful(_) | clean::Amount::Unclear => text(first),
        },
        Kind::MultiChoice(options) => {
            // In the form's order, as applicants send it.
            let mut chosen: Vec<&String> = typed.iter().filter(|one| !one.is_empty()).collect();
            let place = |one: &&String| options.iter().position(|option| option == *one);
            chosen.sort_by_key(place);
            chosen.into_iter().cloned().collect()
        }
        Kind::YesNo => match YES_NO.map(|(id, _)| id == first) {
            [true, _] => Value::Bool(true),
            [_, true] => Value::Bool(false),
            [false, false] => text(first),
        },
        Kind::File(_) if first == FOLLOWS => Slot::WillFollow.to_value(),
        Kind::Consent | Kind::File(_) | Kind::Info(_) | Kind::Group(_) => Value::Null,
    }
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
    use amtsweg_core::form::{Form, Path, check};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    /// A form with a question of each kind that is typed.
    fn form() -> Form {
        let fields = json!([
            {"id": "text", "kind": "text"}, {"id": "ziffern", "kind": "text", "letters": "digits"},
            {"id": "name", "kind": "text", "letters": "latin"}, {"id": "lang", "kind": "longtext"},
            {"id": "email", "kind": "email"}, {"id": "telefon", "kind": "phone"}, {"id": "tag", "kind": "date"},
            {"id": "geboren", "kind": "date", "precision": "partial"}, {"id": "land", "kind": "country"},
            {"id": "staat", "kind": "nationality"}, {"id": "zahl", "kind": "number"}, {"id": "geld", "kind": "money"},
            {"id": "wahl", "kind": "choice", "options": ["eins", "zwei"]},
            {"id": "viele", "kind": "multichoice", "options": ["eins", "zwei", "drei"]},
            {"id": "ja", "kind": "yesno"}, {"id": "datei", "kind": "file", "accept": ["image/png"]},
            {"id": "erklaerung", "kind": "consent"}
        ]);
        let form = json!({
            "id": "probe", "version": "1", "sections": [{"id": "s", "steps": ["a"]}],
            "steps": [{"id": "a", "fields": fields}]
        });
        Form::from_value(form).unwrap()
    }

    fn typed(form: &Form, name: &str, texts: &[&str]) -> Value {
        let field = form.field(&Path::parse(&format!("a.{name}"))).unwrap();
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        from_typed(field, &texts)
    }

    #[test]
    fn what_is_typed_is_stored_as_applicants_send_it() {
        let form = form();
        for (name, texts, expected) in [
            (
                "text",
                &[" Anna\u{a0}Maria\u{200b} "][..],
                json!("Anna Maria"),
            ),
            ("text", &["A\u{308}rika"], json!("Ärika")),
            ("ziffern", &["12 34-5"], json!("12345")),
            ("lang", &["eins\r\nzwei\n"], json!("eins\nzwei")),
            ("email", &["mailto:a@example.org"], json!("a@example.org")),
            ("tag", &["2026-11-18"], json!("2026-11-18")),
            ("tag", &["1.2.2027"], json!("2027-02-01")),
            ("geboren", &["05.1980"], json!("1980-05")),
            ("geboren", &["1980"], json!("1980")),
            ("zahl", &["72,5 qm"], json!(72.5)),
            ("zahl", &["1.234"], json!(1234)),
            ("zahl", &["viele"], json!("viele")),
            ("geld", &["1.234,5 €"], json!("1234.5")),
            // It might mean another one: the check speaks about it.
            ("geld", &["50,999"], json!("50,999")),
            ("viele", &["drei", "eins"], json!(["eins", "drei"])),
            ("ja", &["nein"], json!(false)),
            ("ja", &["x"], json!("x")),
            ("datei", &["folgt"], Slot::WillFollow.to_value()),
            ("datei", &["x"], Value::Null),
            ("erklaerung", &["ja"], Value::Null),
            ("text", &[], Value::Null),
            ("lang", &[" \n"], Value::Null),
            ("land", &[""], Value::Null),
        ] {
            assert_eq!(typed(&form, name, texts), expected, "{name} {texts:?}");
        }
    }

    proptest! {
        /// Whatever stands there and is sound: who opens it and saves it again changes nothing.
        #[test]
        fn what_is_sound_stays_as_it_is_typed_again(
            text in "[a-zA-ZäöüÄÖÜß0-9@.,+ /-]{1,20}", number in -99_999_i64..99_999, cents in 0_u32..100,
            tag in "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])", cut in 0_usize..3, pick in 0_usize..3,
        ) {
            let form = form();
            let partial = &tag[..[4, 7, 10][cut]];
            let candidates = [
                ("text", json!(text)), ("name", json!(text)), ("lang", json!(format!("{text}\n{text}"))),
                ("email", json!(text)), ("telefon", json!(text)), ("ziffern", json!(text)), ("tag", json!(tag)),
                ("geboren", json!(partial)), ("zahl", json!(number)), ("geld", json!(format!("{number}.{cents:02}"))),
                ("land", json!(COUNTRIES[pick])), ("staat", json!("staatenlos")), ("wahl", json!("zwei")),
                ("viele", json!(["eins", "zwei", "drei"][pick..])), ("ja", json!(pick == 0)),
                ("datei", Slot::WillFollow.to_value()),
            ];
            let today = "2026-11-18".parse().unwrap();
            for (name, value) in candidates {
                let path = Path::parse(&format!("a.{name}"));
                let mut answers = amtsweg_core::form::Answers::default();
                answers.set(&path, value.clone());
                // Blanks at the ends are nobody's answer: what applicants send has none.
                let is_clean = value.as_str().is_none_or(|text| text.lines().all(|line| line == line.trim()));
                if !is_clean || check(&form, &answers, today).iter().any(|finding| finding.path == path) {
                    continue;
                }
                let field = form.field(&path).unwrap();
                let again = from_typed(field, &as_typed(field, Some(&value)));
                // Phones and addresses that were never cleaned are, once somebody saves them.
                if ["email", "telefon", "ziffern", "name"].contains(&name) {
                    prop_assert_eq!(from_typed(field, &as_typed(field, Some(&again))), again, "{}", name);
                } else {
                    prop_assert_eq!(again, value, "{}", name);
                }
            }
        }
    }

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
