//! JSON by the browser's own reader and writer: ours would be a tenth of the first program.

use js_sys::{Array, JSON, Object, Reflect};
use serde_json::{Map, Number, Value};
use wasm_bindgen::{JsCast as _, JsValue};

/// Reads JSON; nothing when it is none.
pub fn read(text: &str) -> Option<Value> {
    from_js(&JSON::parse(text).ok()?)
}

/// An object of these members.
#[cfg(any(feature = "application", test))]
pub fn object(members: Vec<(&str, Value)>) -> Value {
    // Collected at once they would be sorted first, by code that nothing else needs.
    let mut object = Map::new();
    for (name, member) in members {
        object.insert(name.to_owned(), member);
    }
    Value::Object(object)
}

/// Writes a JSON object of these members.
#[cfg(feature = "application")]
pub fn write(members: &[(&str, Value)]) -> String {
    let object = Object::new();
    for (name, member) in members {
        put(&object, name, member);
    }
    // Numbers, texts and the like can all be written.
    JSON::stringify(&object).map_or_else(|_| String::new(), Into::into)
}

#[cfg(feature = "application")]
fn put(object: &Object, name: &str, member: &Value) {
    // A fresh object takes every member.
    let _ = Reflect::set(object, &name.into(), &to_js(member));
}

fn from_js(value: &JsValue) -> Option<Value> {
    if value.is_null() {
        return Some(Value::Null);
    }
    if let Some(value) = value.as_bool() {
        return Some(Value::Bool(value));
    }
    if let Some(number) = value.as_f64() {
        return from_f64(number).map(Value::Number);
    }
    if let Some(text) = value.as_string() {
        return Some(Value::String(text));
    }
    if let Some(entries) = value.dyn_ref::<Array>() {
        let entries = entries.iter().map(|entry| from_js(&entry));
        return entries.collect::<Option<_>>().map(Value::Array);
    }
    let mut members = Map::new();
    for name in Object::keys(value.dyn_ref::<Object>()?).iter() {
        let member = from_js(&Reflect::get(value, &name).ok()?)?;
        members.insert(name.as_string()?, member);
    }
    Some(Value::Object(members))
}

/// A number; a whole one as such: `3`, not `3.0`.
pub fn from_f64(number: f64) -> Option<Number> {
    #[expect(clippy::cast_possible_truncation)]
    if number.fract() == 0.0 && number.abs() < 1e15 {
        Some(Number::from(number as i64))
    } else {
        Number::from_f64(number)
    }
}

#[cfg(feature = "application")]
fn to_js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => number.as_f64().into(),
        Value::String(text) => text.into(),
        Value::Array(entries) => entries.iter().map(to_js).collect::<Array>().into(),
        Value::Object(members) => {
            let object = Object::new();
            for (name, member) in members {
                put(&object, name, member);
            }
            object.into()
        }
    }
}
