//! The bindings as texts, whichever way they were given.

use std::cell::Cell;

use js_sys::{JSON, Reflect};
use worker::Env;

use crate::{config::Config, log};

thread_local! {
    /// Whether what is wrong was logged. Once for every start is enough.
    static LOGGED: Cell<bool> = const { Cell::new(false) };
}

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

/// The configuration. What is wrong in it is left out, and logged once.
pub(crate) fn config(env: &Env) -> Config {
    let config = Config::read(|name| text(env, name));
    if !config.wrong.is_empty() && !LOGGED.replace(true) {
        for mistake in &config.wrong {
            log::line("configuration.wrong")
                .with("binding", mistake.binding)
                .with("at", &mistake.at)
                .with("wrong", &mistake.wrong)
                .write();
        }
    }
    config
}
