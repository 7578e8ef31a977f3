//! `townhall forms export`: the JSON Schema of the data that a form gives, as it travels as
//! FIT-Connect's `submissionSchema`.
//!
//! It describes what arrives of an application without errors. What depends on other answers is
//! optional in it; the form's own checks decide those.

use amtsweg_core::form::{COUNTRIES, Field, Form, Holds, NATIONALITIES_WITHOUT_COUNTRY, Step};
use serde_json::{Map, Value, json};

use super::kind;

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

/// An object with these questions.
pub(super) fn fields(fields: &[Field]) -> Value {
    let mut object = object(
        fields
            .iter()
            .filter(|field| !matches!(field.kind.holds(), Holds::Nothing))
            .map(|field| {
                (
                    field.id.clone(),
                    kind::schema(&field.kind),
                    is_certain(field),
                )
            }),
    );
    // In Germany, and that is where an address without a country is, postcodes have five digits.
    let has_country = fields.iter().any(|field| field.id == COUNTRY);
    for postcode in fields.iter().filter(|field| field.kind.is_postcode()) {
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
        && match field.kind.holds() {
            Holds::Nothing => false,
            Holds::Group(group) => match group.repeat {
                Some(repeat) => repeat.min > 0,
                None => group.fields.iter().any(is_certain),
            },
            Holds::Answer => field.required,
        }
}

/// One of the definitions of [`schema`].
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}
