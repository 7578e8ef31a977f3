//! Times of what was saved, as people read them.

use amtsweg_core::time::Timestamp;
use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::{components::format, language::Language};

/// The time of day where the device is: `14:03`.
pub fn time_of_day(language: Language, at: Timestamp) -> String {
    let options = js_sys::Object::new();
    for name in ["hour", "minute"] {
        // A fresh object takes every member.
        let _ = js_sys::Reflect::set(&options, &name.into(), &"2-digit".into());
    }
    date(at)
        .to_locale_time_string_with_options(format::locale(language), &options)
        .into()
}

/// The time of day where that was today, else date and time of day.
pub fn moment(language: Language, at: Timestamp) -> String {
    if day(&date(at)) == day(&Date::new_0()) {
        time_of_day(language, at)
    } else {
        format::instant(language, at)
    }
}

/// The day where the device is, in words.
pub fn day_in_words(language: Language, at: Timestamp) -> String {
    let date = date(at);
    let [year, month, day] = day(&date);
    format::date(language, &format!("{year:04}-{:02}-{day:02}", month + 1))
}

fn day(date: &Date) -> [u32; 3] {
    [date.get_full_year(), date.get_month(), date.get_date()]
}

fn date(at: Timestamp) -> Date {
    // Instants in seconds are far below 2^53.
    #[expect(clippy::cast_precision_loss)]
    let milliseconds = at.0 as f64 * 1000.0;
    Date::new(&JsValue::from_f64(milliseconds))
}
