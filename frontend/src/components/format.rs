//! Answers as people read them, in the page's language.

use amtsweg_core::{form::amount, time::Timestamp};
use js_sys::{Array, Function, JsString, Number, Object, Reflect};
use serde_json::Value;
use wasm_bindgen::{JsCast as _, JsValue};
use yew::AttrValue;

use crate::language::Language;

/// The tag that the platform's `Intl` understands.
pub fn locale(language: Language) -> &'static str {
    match language.tag {
        "en" => "en-GB",
        // Western digits, as on the documents that the applicant copies from.
        "ar" => "ar-u-nu-latn",
        _ => "de-DE",
    }
}

const MONTH: (&str, &str) = ("month", "long");
const UTC: (&str, &str) = ("timeZone", "UTC");

/// Arabic as in Lebanon: with the names that months have from there to Iraq, other ones than in
/// Egypt and the Gulf, and with amounts as they stand on German documents, `2.150,50`.
const LEVANT: &str = "ar-LB-u-nu-latn";

/// Calls `new Intl[class](locale, options)[method](argument)`.
fn intl(
    class: &str,
    locale: &str,
    options: &[(&str, &str)],
    method: &str,
    argument: &JsValue,
) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (name, value) in options {
        Reflect::set(&settings, &(*name).into(), &(*value).into()).ok()?;
    }
    let arguments = Array::of2(&locale.into(), &settings);
    let formatter = Reflect::construct(&constructor, &arguments).ok()?;
    // `format` is a getter that gives a bound function, `of` a method: both take `this`.
    let function: Function = Reflect::get(&formatter, &method.into())
        .ok()?
        .dyn_into()
        .ok()?;
    function.call1(&formatter, argument).ok()?.as_string()
}

/// `1980-05-17`, `1980-05` or `1980` as a date in words of the language; anything else as it is.
pub fn date(language: Language, text: &str) -> String {
    let options: &[(&str, &str)] = match text.len() {
        10 => &[("day", "numeric"), MONTH, ("year", "numeric"), UTC],
        7 => &[MONTH, ("year", "numeric"), UTC],
        _ => return text.to_owned(),
    };
    let time = js_sys::Date::parse(text);
    if time.is_nan() {
        return text.to_owned();
    }
    let time = time.into();
    intl("DateTimeFormat", locale(language), options, "format", &time).map_or_else(
        || text.to_owned(),
        |text| with_both_names(language, &text, &time, &[MONTH, UTC]),
    )
}

/// A date of an Arabic text with its month as both traditions call it: `مايو/أيار`.
fn with_both_names(
    language: Language,
    text: &str,
    time: &JsValue,
    options: &[(&str, &str)],
) -> String {
    let name = |locale| intl("DateTimeFormat", locale, options, "format", time);
    let names = (language.tag == "ar").then(|| Some((name(locale(language))?, name(LEVANT)?)));
    match names.flatten() {
        Some((one, other)) if one != other => {
            let both = [&one, "/", &other].concat();
            JsString::from(text).replace(&one, &both).into()
        }
        _ => text.to_owned(),
    }
}

/// The month whose name in the language or in German begins like this, as two digits; nothing
/// where several do.
pub fn month(language: Language, name: &str) -> Option<String> {
    let lower = |text: &str| String::from(JsString::from(text).to_lower_case());
    let name = lower(name.trim_end_matches('.'));
    // Two letters may still become another month.
    if name.chars().count() < 3 {
        return None;
    }
    let other = if language.tag == "ar" { LEVANT } else { "de" };
    let begins = |number: &str| {
        let time = js_sys::Date::parse(&["2000-", number].concat()).into();
        [locale(language), "de", other].iter().any(|locale| {
            intl("DateTimeFormat", locale, &[MONTH, UTC], "format", &time)
                .is_some_and(|month| lower(&month).starts_with(&name))
        })
    };
    let mut found = (1..=12_u8)
        .map(|month| [if month < 10 { "0" } else { "" }, &month.to_string()].concat())
        .filter(|number| begins(number));
    found.next().filter(|_| found.next().is_none())
}

/// A country's name by its code; nothing where the browser has none.
pub fn country(language: Language, code: &str) -> Option<String> {
    let options = &[("type", "region"), ("fallback", "none")];
    intl(
        "DisplayNames",
        locale(language),
        options,
        "of",
        &code.into(),
    )
}

/// An instant as date and time of day where the device is.
pub fn instant(language: Language, instant: Timestamp) -> String {
    let options = &[("dateStyle", "long"), ("timeStyle", "short")];
    // Instants in seconds are far below 2^53.
    #[expect(clippy::cast_precision_loss)]
    let milliseconds = instant.0 as f64 * 1000.0;
    let time = milliseconds.into();
    intl("DateTimeFormat", locale(language), options, "format", &time).map_or_else(
        || instant.rfc3339(),
        |text| with_both_names(language, &text, &time, &[MONTH]),
    )
}

/// What `Intl` writes numbers by, with the decimal mark that people type.
fn number_locale(language: Language) -> &'static str {
    match locale(language) {
        "ar-u-nu-latn" => LEVANT,
        other => other,
    }
}

/// An amount in euros.
pub fn money(language: Language, text: &str) -> String {
    let Some(amount) = amount(text) else {
        return text.to_owned();
    };
    intl(
        "NumberFormat",
        number_locale(language),
        &[("style", "currency"), ("currency", "EUR")],
        "format",
        &amount.into(),
    )
    .unwrap_or_else(|| text.to_owned())
}

/// A number, with at most so many decimals as it has.
pub fn number(language: Language, number: f64) -> AttrValue {
    intl(
        "NumberFormat",
        number_locale(language),
        &[],
        "format",
        &number.into(),
    )
    .unwrap_or_else(|| plain_number(Some(number)))
    .into()
}

/// A number as JavaScript writes it: `2.5`.
pub fn plain_number(number: Option<f64>) -> String {
    let number = number.and_then(|number| Number::from(number).to_string_with_radix(10).ok());
    number.map_or_else(String::new, String::from)
}

/// A size in megabytes, or kilobytes below one.
pub fn size(language: Language, bytes: u64) -> String {
    // Sizes of files that a browser holds are exact in an f64.
    #[expect(clippy::cast_precision_loss)]
    let bytes = bytes as f64;
    let (amount, unit) = if bytes < 1e6 {
        (bytes / 1e3, "kB")
    } else {
        (bytes / 1e6, "MB")
    };
    let amount = if amount < 10.0 {
        (amount * 10.0).ceil() / 10.0
    } else {
        amount.ceil()
    };
    format!("{} {unit}", number(language, amount))
}

/// The decimal mark that people type in the language.
pub fn decimal_mark(language: Language) -> char {
    if language.tag == "en" { '.' } else { ',' }
}

/// A stored amount as it is typed in the language.
pub fn typed_amount(language: Language, stored: &str) -> String {
    stored.replace('.', decimal_mark(language).encode_utf8(&mut [0; 4]))
}

/// The value of a JSON string, or nothing.
pub fn text_of(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}
