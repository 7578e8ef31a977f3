//! The values of single fields: whether they are well-formed.

use serde_json::Value;
use validator::{ValidateLength as _, ValidateRange as _};

use super::{
    check::FindingKind,
    countries::{is_country, is_nationality},
    definition::{Field, FieldKind, Letters, Precision},
};
use crate::{id::AttachmentId, time::Date};

/// The greatest number of characters of a line of text unless the form says otherwise.
pub const DEFAULT_TEXT_CHARS: u64 = 200;
/// The greatest number of characters of a long text unless the form says otherwise.
pub const DEFAULT_LONG_TEXT_CHARS: u64 = 2000;

/// Checks an answer that is there. `Ok` for kinds that hold no value of their own.
pub(super) fn check_value(field: &Field, value: &Value) -> Result<(), FindingKind> {
    match field.kind {
        FieldKind::Text | FieldKind::LongText => check_text(field, text(value)?),
        FieldKind::Email => require(is_email(text(value)?), FindingKind::Email),
        FieldKind::Phone => require(is_phone(text(value)?), FindingKind::Phone),
        FieldKind::Date => require(is_date(field.precision, text(value)?), FindingKind::Date),
        FieldKind::Country => require(is_country(text(value)?), FindingKind::Country),
        FieldKind::Nationality => require(is_nationality(text(value)?), FindingKind::Nationality),
        FieldKind::Number => check_number(field, value.as_f64().ok_or(FindingKind::Number)?),
        FieldKind::Money => check_range(field, amount(text(value)?).ok_or(FindingKind::Money)?),
        FieldKind::Choice => require(
            field
                .options
                .iter()
                .any(|option| Some(option.as_str()) == value.as_str()),
            FindingKind::Option,
        ),
        FieldKind::MultiChoice => check_options(field, value),
        FieldKind::YesNo => require(value.is_boolean(), FindingKind::Shape),
        FieldKind::Consent => require(value == &Value::Bool(true), FindingKind::Consent),
        FieldKind::File => check_slot(field, value),
        FieldKind::Info | FieldKind::Group => Ok(()),
    }
}

fn require(holds: bool, otherwise: FindingKind) -> Result<(), FindingKind> {
    if holds { Ok(()) } else { Err(otherwise) }
}

fn text(value: &Value) -> Result<&str, FindingKind> {
    value.as_str().ok_or(FindingKind::Shape)
}

fn check_text(field: &Field, text: &str) -> Result<(), FindingKind> {
    let default = match field.kind {
        FieldKind::LongText => DEFAULT_LONG_TEXT_CHARS,
        _ => DEFAULT_TEXT_CHARS,
    };
    let max = field.max_length.unwrap_or(default);
    if !text.validate_length(None, Some(max), None) {
        return Err(FindingKind::TooLong { max });
    }
    if let Some(min) = field.min_length
        && !text.trim().validate_length(Some(min), None, None)
    {
        return Err(FindingKind::TooShort { min });
    }
    let single_line = field.kind == FieldKind::Text;
    if text
        .chars()
        .any(|c| c.is_control() && (single_line || !matches!(c, '\n' | '\r' | '\t')))
    {
        return Err(FindingKind::Shape);
    }
    match field.letters {
        Letters::Latin => require(
            text.chars().all(is_latin_name_character),
            FindingKind::NotLatin,
        ),
        Letters::Digits => require(are_digits(text), FindingKind::NotDigits),
        Letters::Any | Letters::Postcode => Ok(()),
    }
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether names in German registers may hold the character: the Latin letters and marks of
/// DIN 91379 (data type A). A superset: the norm lists single combinations, this takes the
/// blocks that they come from, so that no name in a passport is refused.
fn is_latin_name_character(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | ' ' | '\'' | '-' | '.' | ',' | '`' | '¨' | '´' | '~' | '·' | '/' | '(' | ')'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}'
        | '\u{259}' | '\u{268}' | '\u{292}' | '\u{2b0}'..='\u{2ff}' | '\u{300}'..='\u{36f}'
        | '\u{1e00}'..='\u{1eff}' | '\u{2018}' | '\u{2019}' | '\u{2021}')
}

/// A plain rule: one `@`, something before it, a dotted name behind it. Only a letter to the
/// address tells more.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    text.len() <= 254
        && !local.is_empty()
        && !local.contains('@')
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        && domain.contains('.')
        && domain
            .split('.')
            .all(|label| !label.is_empty() && !label.starts_with('-'))
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (4..=20).contains(&digits)
        && text.chars().enumerate().all(|(position, c)| {
            c.is_ascii_digit()
                || matches!(c, ' ' | '-' | '/' | '(' | ')')
                || (c == '+' && position == 0)
        })
}

/// Five digits.
pub(super) fn is_german_postcode(text: &str) -> bool {
    let text = text.trim();
    text.len() == 5 && are_digits(text)
}

fn is_date(precision: Precision, text: &str) -> bool {
    let complete = match (precision, text.len()) {
        (Precision::Partial, 4) => format!("{text}-01-01"),
        (Precision::Partial, 7) => format!("{text}-01"),
        _ => text.to_owned(),
    };
    // Years of three digits are slips of the finger.
    complete
        .parse::<Date>()
        .is_ok_and(|date| date.year() >= 1800)
}

/// The number of `1234.50`: at most twelve digits, at most two decimals.
pub fn amount(text: &str) -> Option<f64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && are_digits(part);
    if !digits(whole, 12) || !digits(decimals, 2) {
        return None;
    }
    let cents: u64 = format!("{whole}{decimals:0<2}").parse().ok()?;
    // Fourteen digits are exact in an f64. Parsing floating point costs the browser 12 KB.
    #[expect(clippy::cast_precision_loss)]
    Some(cents as f64 / 100.0)
}

fn check_number(field: &Field, number: f64) -> Result<(), FindingKind> {
    require(!field.whole || number.fract() == 0.0, FindingKind::NotWhole)?;
    check_range(field, number)
}

fn check_range(field: &Field, number: f64) -> Result<(), FindingKind> {
    if let Some(min) = field.min
        && !number.validate_range(Some(min), None, None, None)
    {
        return Err(FindingKind::TooSmall { min });
    }
    if let Some(max) = field.max
        && !number.validate_range(None, Some(max), None, None)
    {
        return Err(FindingKind::TooLarge { max });
    }
    Ok(())
}

fn check_options(field: &Field, value: &Value) -> Result<(), FindingKind> {
    let chosen = value.as_array().ok_or(FindingKind::Shape)?;
    let known = |value: &Value| {
        field
            .options
            .iter()
            .any(|o| Some(o.as_str()) == value.as_str())
    };
    let repeated = chosen
        .iter()
        .enumerate()
        .any(|(index, value)| chosen[..index].contains(value));
    require(chosen.iter().all(known) && !repeated, FindingKind::Option)
}

/// `{"attachments": [id, …]}` or `{"nachgereicht": true}`.
fn check_slot(field: &Field, value: &Value) -> Result<(), FindingKind> {
    let object = value
        .as_object()
        .filter(|slot| slot.len() == 1)
        .ok_or(FindingKind::Shape)?;
    if object.get("nachgereicht") == Some(&Value::Bool(true)) {
        return require(field.will_follow, FindingKind::FileMissing);
    }
    let ids = attachment_ids(value).ok_or(FindingKind::Shape)?;
    if ids.is_empty() {
        return Err(FindingKind::FileMissing);
    }
    let max = field.max_files.unwrap_or(1);
    require(ids.len() <= max, FindingKind::FileCount { max })
}

/// The ids in a file slot's answer; `None` when it is not of that shape.
pub(super) fn attachment_ids(value: &Value) -> Option<Vec<AttachmentId>> {
    value
        .get("attachments")?
        .as_array()?
        .iter()
        .map(|id| id.as_str().and_then(|id| id.parse().ok()))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::form::read::Object;

    fn field(json: &Value) -> Field {
        Field::read(Object::new(String::new(), json.clone()).unwrap()).unwrap()
    }

    fn check(field_json: &Value, value: &Value) -> Result<(), FindingKind> {
        check_value(&field(field_json), value)
    }

    #[test]
    fn names_take_what_registers_take() {
        let name = json!({"id": "name", "kind": "text", "letters": "latin"});
        for good in [
            "Müller-Lüdenscheidt",
            "Đặng Thị Ánh",
            "O’Neill",
            "Ğüneş",
            "D'Angelo",
            "Çelik",
            "¨",
            "Tɨfɨ",
        ] {
            assert_eq!(check(&name, &json!(good)), Ok(()), "{good}");
        }
        for bad in ["Алексей", "محمد", "李", "R2D2", "a\nb"] {
            assert!(check(&name, &json!(bad)).is_err(), "{bad}");
        }
    }

    /// Data type A of DIN 91379:2022-08, the names of natural persons: its single characters, and
    /// the marks that its sequences are made with.
    #[test]
    fn names_take_all_of_data_type_a() {
        const CHARACTERS: &str = "  '',.AZ`z~~¨¨´´··ÀÖØöøžƇƈƏƏƗƗƠơƯưƷƷǍǜǞǟǢǰǴǵǸǿȒȓȘțȞȟȧȳəəɨɨʒʒʹʺʾʿˈˈˌˌ\
                                  ḂḃḆḇḊḑḗḗḜḫḯḷḺḻṀṉṒṛṞṣṪṯẀẇẌẗẞẞẠỹ’’‡‡";
        const MARKS: &str = "\u{300}\u{301}\u{302}\u{304}\u{306}\u{307}\u{308}\u{30b}\u{30c}\u{30d}\
                             \u{310}\u{315}\u{31b}\u{323}\u{325}\u{326}\u{327}\u{328}\u{331}\u{35f}";
        let name = json!({"id": "name", "kind": "text", "letters": "latin"});
        let ends: Vec<char> = CHARACTERS.chars().collect();
        let (ranges, rest) = ends.as_chunks::<2>();
        assert!(rest.is_empty());
        let characters = ranges.iter().flat_map(|[first, last]| *first..=*last);
        for character in characters.chain(MARKS.chars()) {
            let text = format!("A{character}");
            assert_eq!(
                check(&name, &json!(text)),
                Ok(()),
                "{}",
                character.escape_unicode()
            );
        }
    }

    #[test]
    fn numbers_that_nobody_calculates_with_have_digits_only() {
        let number = json!({"id": "nummer", "kind": "text", "letters": "digits"});
        assert_eq!(check(&number, &json!("01234567")), Ok(()));
        for bad in ["01234 67", "O1234567", "+1234567", "٠١٢٣٤٥٦٧", "1234567.8"] {
            let finding = check(&number, &json!(bad));
            assert_eq!(finding, Err(FindingKind::NotDigits), "{bad}");
        }
    }

    #[test]
    fn what_is_not_divided_is_counted() {
        let count = json!({"id": "personen", "kind": "number", "whole": true, "max": 9});
        for good in [json!(0), json!(3), json!(3.0), json!(-1)] {
            assert_eq!(check(&count, &good), Ok(()), "{good}");
        }
        assert_eq!(check(&count, &json!(2.5)), Err(FindingKind::NotWhole));
        assert_eq!(check(&count, &json!(9.5)), Err(FindingKind::NotWhole));
        assert!(check(&json!({"id": "flaeche", "kind": "number"}), &json!(2.5)).is_ok());
        let elsewhere = json!({"id": "miete", "kind": "money", "whole": true});
        assert!(Field::read(Object::new(String::new(), elsewhere).unwrap()).is_err());
    }

    #[test]
    fn dates_may_be_partial_where_the_form_says_so() {
        let day = json!({"id": "tag", "kind": "date"});
        let partial = json!({"id": "tag", "kind": "date", "precision": "partial"});
        for (value, as_day, as_partial) in [
            ("1980-05-17", true, true),
            ("1980-05", false, true),
            ("1980", false, true),
            ("1980-13", false, false),
            ("1980-02-30", false, false),
            ("80", false, false),
            ("0198-05-17", false, false),
        ] {
            assert_eq!(check(&day, &json!(value)).is_ok(), as_day, "{value}");
            assert_eq!(
                check(&partial, &json!(value)).is_ok(),
                as_partial,
                "{value}"
            );
        }
    }

    #[test]
    fn money_email_phone_country() {
        let of = |kind: &str, value: &str| {
            check(&json!({"id": "x", "kind": kind}), &json!(value)).is_ok()
        };
        assert!(of("money", "1234.50") && of("money", "0") && of("money", "2100.5"));
        assert!(
            !of("money", "1.234,50")
                && !of("money", "-1")
                && !of("money", "1.")
                && !of("money", "NaN")
        );
        assert!(of("email", "erika@example.org") && of("email", "a.b+c@ä.example"));
        assert!(
            !of("email", "erika")
                && !of("email", "a@b")
                && !of("email", "a b@c.de")
                && !of("email", "a@@b.de")
        );
        assert!(of("phone", "+49 (0)212 290-0") && !of("phone", "12") && !of("phone", "0212x290"));
        assert!(
            of("country", "SY")
                && of("country", "XK")
                && !of("country", "ZZ")
                && !of("country", "sy")
                && !of("country", "Syrien")
                && !of("country", "staatenlos")
        );
        assert!(
            of("nationality", "XK")
                && of("nationality", "staatenlos")
                && of("nationality", "ungeklaert")
                && !of("nationality", "deutsch")
        );
    }

    #[test]
    fn slots_take_files_or_a_promise() {
        let id = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
        let slot = json!({"id": "pass", "kind": "file", "accept": ["image/png"]});
        let strict =
            json!({"id": "pass", "kind": "file", "accept": ["image/png"], "willFollow": false});
        assert_eq!(check(&slot, &json!({"attachments": [id]})), Ok(()));
        assert_eq!(
            check(&slot, &json!({"attachments": [id, id]})),
            Err(FindingKind::FileCount { max: 1 })
        );
        assert_eq!(
            check(&slot, &json!({"attachments": []})),
            Err(FindingKind::FileMissing)
        );
        assert_eq!(
            check(&slot, &json!({"attachments": ["x"]})),
            Err(FindingKind::Shape)
        );
        assert_eq!(check(&slot, &json!({"nachgereicht": true})), Ok(()));
        assert_eq!(
            check(&strict, &json!({"nachgereicht": true})),
            Err(FindingKind::FileMissing)
        );
        assert_eq!(
            check(&slot, &json!({"nachgereicht": true, "attachments": [id]})),
            Err(FindingKind::Shape)
        );
    }

    proptest! {
        #[test]
        fn never_panics(text in ".{0,60}", kind in 0_usize..8) {
            let kind = ["text", "longtext", "email", "phone", "date", "country", "money", "number"][kind];
            let _ = check(&json!({"id": "x", "kind": kind, "precision": "partial"}), &json!(text));
        }
    }
}
