//! `townhall forms export`: the JSON Schema of the data that a form gives, as it travels as
//! FIT-Connect's `submissionSchema`.
//!
//! It describes what arrives of an application without errors. What depends on other answers is
//! optional in it; the form's own checks decide those.

use amtsweg_core::form::{
    COUNTRIES, DEFAULT_LONG_TEXT_CHARS, DEFAULT_TEXT_CHARS, Field, FieldKind, Form, Letters,
    NATIONALITIES_WITHOUT_COUNTRY, Precision, Step,
};
use serde_json::{Map, Value, json};

/// Names in German registers: the same characters as the check of answers takes.
const LATIN: &str = r"^[A-Za-z '\-.,`¨´~·/()À-ÖØ-öø-ɏəɨʒʰ-˿̀-ͯḀ-ỿ‘’‡]*$";
/// No control characters, for they have no place in a line.
const LINE: &str = r"^[^\u0000-\u001f\u007f-\u009f]*$";
const LINES: &str = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$";
const EMAIL: &str = r"^[^@\s]+@[^@\s.-][^@\s.]*(\.[^@\s.-][^@\s.]*)+$";
const PHONE: &str = r"^\+?[0-9 ()/-]{4,}$";
const DAY: &str = r"^(1[89]|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const PARTIAL: &str =
    r"^(1[89]|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
const MONEY: &str = r"^[0-9]{1,12}(\.[0-9]{1,2})?$";
const GERMAN_POSTCODE: &str = r"^\s*[0-9]{5}\s*$";
/// The country of an address.
const COUNTRY: &str = "land";
const UUID: &str = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

/// Where a schema lies below the portal.
pub fn address(form: &Form) -> String {
    format!("/schemas/{}/{}.json", form.id, form.version)
}

/// The JSON Schema (draft 2020-12) of a form's data. With a portal its id is absolute, else it
/// counts from where the schema was fetched.
pub fn schema(form: &Form, portal: Option<&str>) -> Value {
    let mut nationalities = COUNTRIES.to_vec();
    nationalities.extend(NATIONALITIES_WITHOUT_COUNTRY);
    let steps = form
        .steps
        .iter()
        .map(|step| (step.id.clone(), step_schema(step), is_certain_step(step)));
    let mut root = object(steps);
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{}{}", portal.unwrap_or_default().trim_end_matches('/'), address(form)),
        "title": format!("{} {}", form.id, form.version),
        "$defs": {
            "country": { "description": "ISO 3166-1 alpha-2, or XK", "enum": COUNTRIES[..] },
            "nationality": {
                "description": "ISO 3166-1 alpha-2, XK, stateless, or not established",
                "enum": nationalities
            },
            "day": { "type": "string", "pattern": DAY },
            "date": {
                "description": "A day, a month or a year", "type": "string", "pattern": PARTIAL
            },
            "money": { "description": "Euros", "type": "string", "pattern": MONEY },
            "attachment": { "description": "An attachment's id", "type": "string", "pattern": UUID }
        }
    });
    if let (Value::Object(root), Value::Object(head)) = (&mut root, head) {
        root.extend(head);
    }
    root
}

/// An object with these members; those that are certain are required.
fn object(members: impl Iterator<Item = (String, Value, bool)>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, schema, is_certain) in members {
        if is_certain {
            required.push(name.clone());
        }
        properties.insert(name, schema);
    }
    let mut object = json!({
        "type": "object", "properties": properties, "additionalProperties": false
    });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn step_schema(step: &Step) -> Value {
    fields(&step.fields)
}

fn is_certain_step(step: &Step) -> bool {
    step.when.is_none() && step.fields.iter().any(is_certain)
}

fn fields(fields: &[Field]) -> Value {
    let mut object = object(
        fields
            .iter()
            .filter(|field| field.kind != FieldKind::Info)
            .map(|field| (field.id.clone(), field_schema(field), is_certain(field))),
    );
    // In Germany, and that is where an address without a country is, postcodes have five digits.
    let has_country = fields
        .iter()
        .any(|field| field.id == COUNTRY && field.kind == FieldKind::Country);
    for postcode in fields
        .iter()
        .filter(|field| field.letters == Letters::Postcode)
    {
        let id = &postcode.id;
        let german = json!({ "properties": { id: { "pattern": GERMAN_POSTCODE } } });
        if has_country {
            object["if"] = json!({ "properties": { COUNTRY: { "const": "DE" } } });
            object["then"] = german;
        } else {
            object["allOf"] = json!([german]);
        }
    }
    object
}

/// Whether every complete application has an answer here.
fn is_certain(field: &Field) -> bool {
    field.when.is_none()
        && match (field.kind, field.repeat) {
            (FieldKind::Info, _) => false,
            (FieldKind::Group, Some(repeat)) => repeat.min > 0,
            (FieldKind::Group, None) => field.fields.iter().any(is_certain),
            _ => field.required,
        }
}

fn field_schema(field: &Field) -> Value {
    match field.kind {
        FieldKind::Text => line(field),
        FieldKind::LongText => text(field, DEFAULT_LONG_TEXT_CHARS, LINES),
        FieldKind::Email => json!({ "type": "string", "maxLength": 254, "pattern": EMAIL }),
        FieldKind::Phone => json!({ "type": "string", "pattern": PHONE }),
        FieldKind::Date => match field.precision {
            Precision::Day => reference("day"),
            Precision::Partial => reference("date"),
        },
        FieldKind::Country => reference("country"),
        FieldKind::Nationality => reference("nationality"),
        FieldKind::Number => {
            let mut number = json!({ "type": if field.whole { "integer" } else { "number" } });
            for (name, limit) in [("minimum", field.min), ("maximum", field.max)] {
                if let Some(limit) = limit {
                    number[name] = json!(limit);
                }
            }
            number
        }
        // Limits of decimal strings are beyond JSON Schema.
        FieldKind::Money => reference("money"),
        FieldKind::Choice => json!({ "enum": field.options }),
        FieldKind::MultiChoice => json!({
            "type": "array", "items": { "enum": field.options }, "minItems": 1, "uniqueItems": true
        }),
        FieldKind::YesNo => json!({ "type": "boolean" }),
        FieldKind::Consent => json!({ "const": true }),
        FieldKind::File => slot(field),
        // Left out before.
        FieldKind::Info => json!(false),
        FieldKind::Group => match field.repeat {
            None => fields(&field.fields),
            Some(repeat) => json!({
                "type": "array", "items": fields(&field.fields),
                "minItems": repeat.min, "maxItems": repeat.max
            }),
        },
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn line(field: &Field) -> Value {
    let pattern = match field.letters {
        Letters::Latin => LATIN,
        Letters::Digits => "^[0-9]*$",
        // Where the address can be abroad, the address says more.
        Letters::Any | Letters::Postcode => LINE,
    };
    text(field, DEFAULT_TEXT_CHARS, pattern)
}

fn text(field: &Field, default: u64, pattern: &str) -> Value {
    json!({
        "type": "string",
        // An empty text is no answer.
        "minLength": field.min_length.unwrap_or_default().max(1),
        "maxLength": field.max_length.unwrap_or(default),
        "pattern": pattern
    })
}

/// Files, or where the form takes it the word that they follow.
fn slot(field: &Field) -> Value {
    let files = json!({
        "type": "object", "additionalProperties": false, "required": ["attachments"],
        "properties": {
            "attachments": {
                "type": "array", "items": reference("attachment"),
                "minItems": 1, "maxItems": field.max_files.unwrap_or(1)
            }
        }
    });
    if !field.will_follow {
        return files;
    }
    let follows = json!({
        "type": "object", "additionalProperties": false, "required": ["nachgereicht"],
        "properties": { "nachgereicht": { "const": true } }
    });
    json!({ "oneOf": [files, follows] })
}
