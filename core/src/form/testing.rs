//! What the tests of forms share.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Answers, Form, FormError, VisibleField, check, visible};
use crate::time::Date;

pub(super) fn read(steps: &Value) -> Result<Form, FormError> {
    with(steps, &json!({}))
}

/// A form with these steps and members.
pub(super) fn with(steps: &Value, members: &Value) -> Result<Form, FormError> {
    let list = steps.as_array().unwrap();
    let ids: Vec<&Value> = list.iter().map(|step| &step["id"]).collect();
    let mut form = json!({"id": "probe", "version": "1", "lists": {"eu": ["DE", "FR"]},
        "sections": [{"id": "alles", "steps": ids}], "steps": steps});
    for (name, value) in members.as_object().unwrap() {
        form[name] = value.clone();
    }
    Form::from_value(form)
}

/// A form with one step `a`.
pub(super) fn one_step(fields: &Value, checks: &Value) -> Form {
    read(&json!([{"id": "a", "fields": fields, "checks": checks}])).unwrap()
}

pub(super) fn answers(json: &Value) -> Answers {
    Answers::from_json(json.to_string().as_bytes()).unwrap()
}

pub(super) fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

pub(super) fn found(form: &Form, json: &Value) -> Vec<String> {
    check(form, &answers(json), today())
        .iter()
        .map(|finding| format!("{} {}", finding.path, finding.kind.message().0))
        .collect()
}

/// A question that is asked, by its place.
pub(super) fn asked<'a>(form: &'a Form, answers: &Answers, place: &str) -> VisibleField<'a> {
    fn find<'a>(fields: &[VisibleField<'a>], place: &str) -> Option<VisibleField<'a>> {
        fields.iter().find_map(|field| {
            if field.path.to_string() == place {
                return Some(field.clone());
            }
            field.entries.iter().find_map(|entry| find(entry, place))
        })
    }
    let steps = visible(form, answers, today());
    steps
        .iter()
        .find_map(|step| find(&step.fields, place))
        .unwrap()
}

/// Values as they may stand anywhere in answers; objects with these members.
pub(super) fn values(names: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z0-9 -]{0,6}|DE|FR|staatenlos|4[0-9]{4}|(19|20)[0-9]{2}(-0[0-9](-1[0-9])?)?"
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            objects(names, inner),
        ]
    })
}

pub(super) fn objects(
    names: &'static [&'static str],
    value: impl Strategy<Value = Value>,
) -> impl Strategy<Value = Value> {
    let name = proptest::sample::select(names).prop_map(str::to_owned);
    proptest::collection::btree_map(name, value, 0..6)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
}
