//! The bindings as texts, whichever way they were given.

use js_sys::{JSON, Reflect};
use worker::Env;

use crate::{config::Config, failure::Failure};

/// A binding's text; a JSON binding as its JSON.
pub(crate) fn text(env: &Env, name: &str) -> Option<String> {
    let value = Reflect::get(env.as_ref(), &name.into()).ok()?;
    if value.is_undefined() || value.is_null() {
        return None;
    }
    value
        .as_string()
        .or_else(|| JSON::stringify(&value).ok().map(String::from))
}

/// The configuration.
pub(crate) fn config(env: &Env) -> Result<Config, Failure> {
    Config::read(|name| text(env, name)).map_err(|error| Failure::Ours(error.to_string()))
}
