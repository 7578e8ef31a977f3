//! Answers as people read them, in the page's language.

use amtsweg_core::{form::amount, time::Timestamp};
use js_sys::{Array, Function, Number, Object, Reflect};
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

/// Calls `new Intl[class](locale, options)[method](argument)`.
fn intl(
    class: &str,
    language: Language,
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
    let arguments = Array::of2(&locale(language).into(), &settings);
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
        10 => &[
            ("day", "numeric"),
            ("month", "long"),
            ("year", "numeric"),
            ("timeZone", "UTC"),
        ],
        7 => &[("month", "long"), ("year", "numeric"), ("timeZone", "UTC")],
        _ => return text.to_owned(),
    };
    let time = js_sys::Date::parse(text);
    if time.is_nan() {
        return text.to_owned();
    }
    intl("DateTimeFormat", language, options, "format", &time.into())
        .unwrap_or_else(|| text.to_owned())
}

/// A country's name by its code; nothing where the browser has none.
pub fn country(language: Language, code: &str) -> Option<String> {
    let options = &[("type", "region"), ("fallback", "none")];
    intl("DisplayNames", language, options, "of", &code.into())
}

/// An instant as date and time of day where the device is.
pub fn instant(language: Language, instant: Timestamp) -> String {
    let options = &[("dateStyle", "long"), ("timeStyle", "short")];
    // Instants in seconds are far below 2^53.
    #[expect(clippy::cast_precision_loss)]
    let milliseconds = instant.0 as f64 * 1000.0;
    intl(
        "DateTimeFormat",
        language,
        options,
        "format",
        &milliseconds.into(),
    )
    .unwrap_or_else(|| instant.rfc3339())
}

/// An amount in euros.
pub fn money(language: Language, text: &str) -> String {
    let Some(amount) = amount(text) else {
        return text.to_owned();
    };
    intl(
        "NumberFormat",
        language,
        &[("style", "currency"), ("currency", "EUR")],
        "format",
        &amount.into(),
    )
    .unwrap_or_else(|| text.to_owned())
}

/// A number, with at most so many decimals as it has.
pub fn number(language: Language, number: f64) -> AttrValue {
    intl("NumberFormat", language, &[], "format", &number.into())
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

/// Digits of other scripts as ASCII digits: registers and procedures know no others.
pub fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{660}'..='\u{669}' => offset_digit(c, '\u{660}'),
            '\u{6f0}'..='\u{6f9}' => offset_digit(c, '\u{6f0}'),
            '\u{966}'..='\u{96f}' => offset_digit(c, '\u{966}'),
            other => other,
        })
        .collect()
}

fn offset_digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// An amount as people type it (`1.234,50`, `1,234.50`, `1 234`) as `1234.50`; what is no amount
/// comes back as it was, for the check to speak about.
pub fn parse_amount(typed: &str) -> String {
    let text: String = ascii_digits(typed)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '€' | '\'' | '’' | '\u{66c}'))
        .map(|c| if c == '\u{66b}' { ',' } else { c })
        .collect();
    // The last separator starts the decimals if at most two digits follow it.
    let decimals = text.rfind([',', '.']).filter(|at| text.len() - at <= 3);
    let (whole, cents) = match decimals {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text.as_str(), None),
    };
    let whole: String = whole.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match cents {
        Some(cents) if digits(&whole) && digits(cents) => format!("{whole}.{cents}"),
        None if digits(&whole) => whole,
        _ => typed.to_owned(),
    }
}

/// A stored amount as it is typed in the language.
pub fn typed_amount(language: Language, stored: &str) -> String {
    if language.tag == "en" {
        stored.to_owned()
    } else {
        stored.replace('.', ",")
    }
}

/// The value of a JSON string, or nothing.
pub fn text_of(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}
