//! The exported schemas say what the checks of answers say.

use amtsweg_core::form::{Answers, Form, check};
use amtsweg_forms_tool::export::schema;
use serde_json::{Value, json};

use crate::shipped::shipped;

/// A form with one question, optional, so that only its answer matters.
fn form(field: Value) -> Form {
    let mut field = field;
    field["id"] = json!("frage");
    Form::from_value(json!({
        "id": "probe", "version": "1.0.0",
        "sections": [{ "id": "alles", "steps": ["schritt"] }],
        "steps": [{ "id": "schritt", "fields": [field] }]
    }))
    .unwrap()
}

/// Whether the check and the schema take an answer.
fn both(form: &Form, answer: &Value) -> (bool, bool) {
    let data = json!({ "schritt": { "frage": answer } });
    let answers = Answers::from_json(data.to_string().as_bytes()).unwrap();
    let today = "2026-11-18".parse().unwrap();
    let by_check = check(form, &answers, today).is_empty();
    let by_schema = jsonschema::is_valid(&schema(form, None), &data);
    (by_check, by_schema)
}

/// A question, answers that are taken and answers that are not.
type Case = (Value, Value, Value);

fn texts_and_numbers() -> Vec<Case> {
    vec![
        (
            json!({"kind": "text", "maxLength": 5, "minLength": 2}),
            json!(["ab", "abcde", "äöüß€"]),
            json!(["a", "abcdef", "a\nb", 1, null]),
        ),
        (
            json!({"kind": "text", "letters": "latin"}),
            json!(["Müller", "Đặng Thị", "O’Neill"]),
            json!(["李", "R2D2", "Алексей"]),
        ),
        (
            json!({"kind": "text", "letters": "digits", "minLength": 4, "maxLength": 6}),
            json!(["0000", "123456"]),
            json!(["123", "1234567", "12 34", "1234a", "١٢٣٤"]),
        ),
        (
            json!({"kind": "number", "whole": true}),
            json!([0, 7, -3, 2.0]),
            json!([2.5, "2"]),
        ),
        (
            json!({"kind": "longtext"}),
            json!(["a\nb\tc"]),
            json!(["a\u{0}b", "x".repeat(2001)]),
        ),
        (
            json!({"kind": "email"}),
            json!(["a.b+c@ä.example"]),
            json!(["a@b", "a b@c.de", "a@@b.de", "a@-b.de", "a@b..de"]),
        ),
        (
            json!({"kind": "phone"}),
            json!(["+49 (0)212 290-0", "1234"]),
            json!(["12", "0212x290"]),
        ),
        (
            json!({"kind": "date"}),
            json!(["1980-05-17", "2040-12-31"]),
            json!(["1980-05", "1980", "1980-13-01", "0198-05-17", "17.05.1980"]),
        ),
        (
            json!({"kind": "date", "precision": "partial"}),
            json!(["1980-05-17", "1980-05", "1980"]),
            json!(["1980-13", "80", "1799"]),
        ),
        (
            json!({"kind": "country"}),
            json!(["SY", "XK"]),
            json!(["ZZ", "sy", "staatenlos"]),
        ),
        (
            json!({"kind": "nationality"}),
            json!(["SY", "staatenlos", "ungeklaert"]),
            json!(["ZZ", "keine"]),
        ),
        (
            json!({"kind": "number", "min": 1, "max": 3}),
            json!([1, 2.5, 3]),
            json!([0, 4, "2"]),
        ),
        (
            json!({"kind": "money"}),
            json!(["0", "1234.50", "2100.5"]),
            json!(["1.234,50", "-1", "1.", 5]),
        ),
    ]
}

fn choices_and_more() -> Vec<Case> {
    vec![
        (
            json!({"kind": "choice", "options": ["a", "b"]}),
            json!(["a", "b"]),
            json!(["c", true]),
        ),
        (
            json!({"kind": "multichoice", "options": ["a", "b"]}),
            json!([["a"], ["b", "a"]]),
            json!([["a", "a"], ["c"], "a"]),
        ),
        (
            json!({"kind": "yesno"}),
            json!([true, false]),
            json!(["true", 1]),
        ),
        (
            json!({"kind": "consent"}),
            json!([true]),
            json!([false, "ja"]),
        ),
        (
            json!({"kind": "file", "accept": ["image/png"], "maxFiles": 1}),
            json!([{"nachgereicht": true}, {"attachments": ["2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11"]}]),
            json!([{"nachgereicht": false}, {"attachments": []}, {"attachments": ["x"]}]),
        ),
        (
            json!({"kind": "file", "accept": ["image/png"], "willFollow": false}),
            json!([{"attachments": ["2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11"]}]),
            json!([{"nachgereicht": true}]),
        ),
        (
            json!({"kind": "address"}),
            json!([{"strasse": "Weg", "hausnummer": "1a", "plz": "42651", "ort": "Solingen"}]),
            json!([
                {"strasse": "Weg", "hausnummer": "1a", "plz": "4265", "ort": "Solingen"},
                {"strasse": "Weg", "plz": "42651", "ort": "Solingen"}
            ]),
        ),
        (
            json!({"kind": "address", "abroad": true}),
            json!([
                {"land": "GB", "strasse": "Road", "plz": "EC1A 1BB", "ort": "London"},
                {"land": "DE", "strasse": "Weg", "plz": "42651", "ort": "Solingen"}
            ]),
            json!([{"land": "DE", "strasse": "Weg", "plz": "EC1A 1BB", "ort": "Solingen"}]),
        ),
    ]
}

#[test]
fn schema_and_check_agree_on_values() {
    for (field, good, bad) in texts_and_numbers().into_iter().chain(choices_and_more()) {
        let form = form(field.clone());
        for answer in good.as_array().unwrap() {
            assert_eq!(both(&form, answer), (true, true), "{field} {answer}");
        }
        for answer in bad.as_array().unwrap() {
            // Null is no answer to the check, and stands in no data that are sent.
            let (by_check, by_schema) = both(&form, answer);
            assert!(!by_schema, "{field} {answer}");
            assert!(!by_check, "{field} {answer}");
        }
    }
}

#[test]
fn schema_and_check_agree_on_every_letter_of_names() {
    let form = form(json!({ "kind": "text", "letters": "latin" }));
    let schema = schema(&form, None);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let today = "2026-11-18".parse().unwrap();
    for code in 0x20..0x2200_u32 {
        let Some(letter) = char::from_u32(code) else {
            continue;
        };
        let data = json!({ "schritt": { "frage": format!("a{letter}b") } });
        let answers = Answers::from_json(data.to_string().as_bytes()).unwrap();
        let by_check = check(&form, &answers, today).is_empty();
        assert_eq!(validator.is_valid(&data), by_check, "U+{code:04X}");
    }
}

#[test]
fn what_is_asked_always_is_required_and_nothing_else_fits() {
    let form = Form::from_value(json!({
        "id": "probe", "version": "2.0.0",
        "sections": [{ "id": "alles", "steps": ["eins", "zwei"] }],
        "steps": [
            { "id": "eins", "fields": [
                { "id": "ja", "kind": "yesno" },
                { "id": "dann", "kind": "text", "when": { "field": "./ja", "is": true } },
                { "id": "hinweis", "kind": "info" },
                { "id": "kind", "kind": "group", "repeat": { "min": 1, "max": 2 }, "fields": [
                    { "id": "name", "kind": "text" }, { "id": "ruf", "kind": "text", "required": false }
                ] }
            ] },
            { "id": "zwei", "when": { "field": "eins.ja", "is": true },
              "fields": [{ "id": "mehr", "kind": "text" }] }
        ]
    }))
    .unwrap();
    let schema = schema(&form, Some("https://portal.example/"));
    assert_eq!(
        schema["$id"],
        "https://portal.example/schemas/probe/2.0.0.json"
    );
    assert_eq!(schema["required"], json!(["eins"]));
    assert_eq!(
        schema["properties"]["eins"]["required"],
        json!(["ja", "kind"])
    );
    let takes = |data: Value| jsonschema::is_valid(&schema, &data);
    assert!(takes(
        json!({ "eins": { "ja": false, "kind": [{ "name": "Ada" }] } })
    ));
    assert!(!takes(json!({ "eins": { "ja": false, "kind": [] } })));
    assert!(!takes(
        json!({ "eins": { "ja": false, "kind": [{ "ruf": "A" }] } })
    ));
    assert!(!takes(
        json!({ "eins": { "ja": false, "hinweis": "x", "kind": [{ "name": "A" }] } })
    ));
    assert!(!takes(
        json!({ "eins": { "ja": false, "kind": [{ "name": "A" }] }, "drei": {} })
    ));
}

#[test]
fn the_schemas_of_all_shipped_forms_are_schemas() {
    for shipped in shipped() {
        let schema = schema(&shipped.form, Some("https://portal.example"));
        assert!(jsonschema::meta::is_valid(&schema), "{}", shipped.form.id);
        jsonschema::validator_for(&schema).unwrap();
    }
}
