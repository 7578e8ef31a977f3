//! Times of what was saved, as people read them.

use amtsweg_core::time::Timestamp;
use js_sys::Date;
use wasm_bindgen::JsValue;
use yew::AttrValue;

use crate::{components::format, keeping::Listed, language::Language};

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

/// When each of these was saved, so that no two of a service read alike.
pub fn moments(language: Language, drafts: &[Listed]) -> Vec<AttrValue> {
    let number = |number: usize| {
        // So many drafts are far below 2^53.
        #[expect(clippy::cast_precision_loss)]
        let number = number as f64;
        format::number(language, number).to_string()
    };
    let moment = |draft: &Listed| (draft.service.clone(), moment(language, draft.saved_at));
    told_apart(&drafts.iter().map(moment).collect::<Vec<_>>(), number)
}

/// The moments, with a number where the same stands at another draft of the service as well.
fn told_apart(moments: &[(String, String)], number: impl Fn(usize) -> String) -> Vec<AttrValue> {
    let tell = |(index, one): (usize, &(String, String))| {
        let before = moments.iter().take(index).filter(|other| *other == one);
        let is_alone = moments.iter().filter(|other| *other == one).count() == 1;
        let (_, moment) = one;
        if is_alone {
            moment.clone().into()
        } else {
            format!("{moment} ({})", number(before.count() + 1)).into()
        }
    };
    moments.iter().enumerate().map(tell).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_in_the_same_minute_is_numbered() {
        let of = |service: &str, moment: &str| (service.to_owned(), moment.to_owned());
        let moments = [
            of("parken", "10:32"),
            of("parken", "10:31"),
            of("melden", "10:32"),
            of("parken", "10:32"),
        ];
        assert_eq!(
            told_apart(&moments, |number| number.to_string()),
            ["10:32 (1)", "10:31", "10:32", "10:32 (2)"]
        );
    }
}
