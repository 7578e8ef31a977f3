//! Answers that were given before and may be taken over (WCAG 3.3.7).

use serde_json::{Map, Value};

use super::{
    address::COUNTRY,
    answers::{Answers, is_answered},
    check::{VisibleField, prune},
    definition::{Field, FieldKind, Form},
    value::check_value,
};
use crate::time::Date;

/// What may be taken over as the answer to a question that is asked and not answered: the answer
/// of the first of its `offer` that has one and that fits. Of a group, those of its answers that
/// fit.
pub fn offered(
    form: &Form,
    answers: &Answers,
    today: Date,
    visible: &VisibleField<'_>,
) -> Option<Value> {
    let VisibleField { field, path, .. } = visible;
    if field.offer.is_empty() {
        return None;
    }
    let effective = prune(form, answers, today);
    if is_answered(effective.get(path)) {
        return None;
    }
    let here = path.parent();
    field.offer.iter().find_map(|reference| {
        let source = reference.path(&here);
        fitting(field, form.field(&source)?, effective.get(&source)?)
    })
}

/// What of an answer to one question answers the other.
fn fitting(field: &Field, source: &Field, value: &Value) -> Option<Value> {
    if field.kind != source.kind {
        return None;
    }
    match field.kind {
        FieldKind::Group => fitting_group(field, source, value),
        // Of a file each is sent for one slot, and a declaration is made where it is asked.
        FieldKind::File | FieldKind::Consent => None,
        _ => check_value(field, value).is_ok().then(|| value.clone()),
    }
}

fn fitting_group(field: &Field, source: &Field, value: &Value) -> Option<Value> {
    let Value::Object(given) = value else {
        return None;
    };
    if field.repeat.is_some() {
        return None;
    }
    let mut fitted = Map::new();
    for inner in &field.fields {
        let value = source
            .fields
            .iter()
            .find(|other| other.id == inner.id)
            .and_then(|other| fitting(inner, other, given.get(&inner.id)?));
        fitted.extend(value.map(|value| (inner.id.clone(), value)));
    }
    if fitted.is_empty() {
        return None;
    }
    if field.address {
        // Where no country is asked, the address is in Germany.
        let country = given.get(COUNTRY).and_then(Value::as_str).unwrap_or("DE");
        if field.fields.iter().any(|inner| inner.id == COUNTRY) {
            fitted.insert(COUNTRY.to_owned(), country.into());
        } else if country != "DE" {
            return None;
        }
    }
    Some(Value::Object(fitted))
}
