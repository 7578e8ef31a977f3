//! What answers of each kind are sound.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::form::read::Object;

fn field(json: &Value) -> Field {
    Field::read(Object::new(String::new(), json.clone()).unwrap()).unwrap()
}

fn check(field_json: &Value, value: &Value) -> Result<(), FindingKind> {
    field(field_json).kind.check(value)
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

#[test]
fn more_choices_than_options_are_refused_at_once() {
    let several = json!({"id": "a", "kind": "multichoice", "options": ["x", "y"]});
    for (value, sound) in [
        (json!([]), true),
        (json!(["x"]), true),
        (json!(["y", "x"]), true),
        (json!(["x", "x"]), false),
        (json!(["z"]), false),
        (json!([1]), false),
        (json!(["x", "y", "x"]), false),
    ] {
        assert_eq!(check(&several, &value).is_ok(), sound, "{value}");
    }
    // Compared with each other these would take minutes.
    let many = json!(
        (0..200_000)
            .map(|number| number.to_string())
            .collect::<Vec<_>>()
    );
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || tell.send(check(&several, &many)));
    let found = told.recv_timeout(std::time::Duration::from_secs(20));
    assert_eq!(found, Ok(Err(FindingKind::Option)));
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
fn amounts_are_below_zero_where_the_form_says_so() {
    let money = json!({"id": "x", "kind": "money"});
    assert_eq!(
        check(&money, &json!("-1")),
        Err(FindingKind::TooSmall { min: 0.0 })
    );
    let loss = json!({"id": "x", "kind": "money", "min": -40});
    assert_eq!(check(&loss, &json!("-40.00")), Ok(()));
    assert_eq!(
        check(&loss, &json!("-40.01")),
        Err(FindingKind::TooSmall { min: -40.0 })
    );
    assert_eq!(
        check(&loss, &json!("--1")),
        Err(FindingKind::Malformed("money"))
    );
}

#[test]
fn money_email_phone_country() {
    let of =
        |kind: &str, value: &str| check(&json!({"id": "x", "kind": kind}), &json!(value)).is_ok();
    assert!(of("money", "1234.50") && of("money", "0") && of("money", "2100.5"));
    assert!(
        !of("money", "1.234,50") && !of("money", "-1") && !of("money", "1.") && !of("money", "NaN")
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
    for none in [json!({"nachgereicht": true}), json!({"attachments": []})] {
        assert_eq!(check(&strict, &none), Err(FindingKind::FileRequired));
    }
    assert_eq!(
        check(&slot, &json!({"nachgereicht": true, "attachments": [id]})),
        Err(FindingKind::Shape)
    );
}

proptest! {
    #[test]
    fn never_panics(text in ".{0,60}", kind in 0_usize..8) {
        let kind = ["text", "longtext", "email", "phone", "date", "country", "money", "number"][kind];
        let mut field = json!({"id": "x", "kind": kind});
        if kind == "date" {
            field["precision"] = "partial".into();
        }
        let _ = check(&field, &json!(text));
    }
}
