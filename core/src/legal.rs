//! Values of the law in one place: fees, limits, periods and lists of countries, each with the day
//! from which it counts and where it stands. Read from `forms/values.json`.
//!
//! Conditions get them as [`Values`], texts as words in the place of `{ $name }`, and of a choice
//! by its plural: `{ $name -> [one] { $name } Jahr *[other] { $name } Jahre }`.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{form::Values, time::Date};

/// All values, by name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalValues {
    #[serde(rename = "$schema", default, skip_serializing)]
    schema: Option<String>,
    values: BTreeMap<String, LegalValue>,
}

/// A value of the law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalValue {
    /// What it is, in German.
    pub title: String,
    /// What is counted or listed.
    pub unit: Unit,
    /// Where it stands: statute and paragraph, in German.
    pub source: String,
    /// The municipality whose value it is; none where it is the same everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// When somebody last compared it with its source.
    pub checked: Date,
    /// What counts, by the first day.
    pub from: BTreeMap<Date, Amount>,
}

/// What a value counts or lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Euros.
    Euro,
    /// Percent.
    Percent,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
    /// Anything else that is counted.
    Number,
    /// Countries (ISO 3166-1), which are listed.
    Countries,
}

/// What counts for some time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Amount {
    /// A number with at most two decimals.
    Number(f64),
    /// Codes.
    List(Vec<String>),
}

/// How a language writes numbers, and what it calls that which is counted.
#[derive(Debug, Clone, Copy)]
pub struct Counting {
    /// What parts a number's decimals.
    pub decimal_separator: &'static str,
    /// The CLDR plural category of a count.
    pub plural: fn(f64) -> &'static str,
}

impl Counting {
    /// In German.
    pub const GERMAN: Self = Self {
        decimal_separator: ",",
        #[expect(clippy::float_cmp, reason = "exactly one is one")]
        plural: |count| if count == 1.0 { "one" } else { "other" },
    };
}

/// The words that stand in a text for an amount; a list has none.
pub type Said<'a> = dyn Fn(&Amount) -> Option<String> + 'a;

impl LegalValues {
    /// Reads `values.json`.
    pub fn from_json(json: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json)
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&LegalValue> {
        self.values.get(name)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &LegalValue)> {
        self.values
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Those that conditions of a form refer to.
    #[must_use]
    pub fn of_form(&self, form: &Value) -> Self {
        let mut named = Vec::new();
        collect_names(form, &mut named);
        self.only(|name| named.contains(&name))
    }

    /// Those that a file of texts names.
    #[must_use]
    pub fn of_texts(&self, source: &str) -> Self {
        let named: Vec<&str> = placeables(source).iter().map(|found| found.name).collect();
        self.only(|name| named.contains(&name))
    }

    fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let values = self.values.iter().filter(|(name, _)| wanted(name));
        Self {
            schema: None,
            values: values
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        }
    }

    /// These and others.
    #[must_use]
    pub fn with(mut self, others: Self) -> Self {
        self.values.extend(others.values);
        self
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// As conditions look them up.
    pub fn for_conditions(&self) -> Values {
        let mut lines = String::new();
        for (name, value) in &self.values {
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(name);
            for (from, amount) in &value.from {
                let amount = match amount {
                    Amount::Number(number) => number.to_string(),
                    Amount::List(codes) => codes.join(" "),
                };
                // Writing to a text does not fail.
                let _ = write!(lines, " {from} {amount}");
            }
        }
        Values(lines)
    }

    /// A file of texts with words in the places of values. `words` says which amounts count, as
    /// [`Said`] says them there. What gives no words stays.
    pub fn fill(
        &self,
        source: &str,
        counting: Counting,
        words: impl Fn(&LegalValue, &Said<'_>) -> Option<String>,
    ) -> String {
        self.fill_with(source, counting, &words)
    }

    fn fill_with(
        &self,
        source: &str,
        counting: Counting,
        words: &dyn Fn(&LegalValue, &Said<'_>) -> Option<String>,
    ) -> String {
        let mut filled = String::with_capacity(source.len());
        let mut rest = 0;
        for place in placeables(source) {
            // What stands in a choice was filled with it.
            if place.start < rest {
                continue;
            }
            let Some(value) = self.get(place.name) else {
                continue;
            };
            let said = |amount: &Amount| {
                let number = value.written(amount, counting.decimal_separator)?;
                let Some(choice) = place.choice else {
                    return Some(number);
                };
                // Here the value is one number: what comes next is said for the whole choice.
                let alone = self.only(|name| name == place.name);
                let chosen = choice.variant(amount, counting)?;
                let chosen = alone.fill_with(chosen, counting, &|_, _| Some(number.clone()));
                Some(self.fill_with(&chosen, counting, words))
            };
            if let Some(words) = words(value, &said) {
                filled.push_str(&source[rest..place.start]);
                filled.push_str(&words);
                rest = place.end;
            }
        }
        filled.push_str(&source[rest..]);
        filled
    }
}

impl LegalValue {
    /// What counts on a day, and since when. Before there was a value, the first.
    pub fn on(&self, day: Date) -> Option<(Date, &Amount)> {
        let now = self.from.range(..=day).next_back();
        let (from, amount) = now.or_else(|| self.from.first_key_value())?;
        Some((*from, amount))
    }

    /// What will count next, and from when.
    pub fn after(&self, day: Date) -> Option<(Date, &Amount)> {
        let (from, amount) = self.from.range(day.plus_days(1)..).next()?;
        Some((*from, amount))
    }

    /// A number as it is written: amounts of euros with cents, if there are any. A list has no
    /// words.
    pub fn written(&self, amount: &Amount, decimal_separator: &str) -> Option<String> {
        let Amount::Number(number) = amount else {
            return None;
        };
        let text = match self.unit {
            Unit::Euro if number.fract() != 0.0 => format!("{number:.2}"),
            _ => number.to_string(),
        };
        Some(text.replace('.', decimal_separator))
    }

    /// Where it stands, and whose it is where it is not the same everywhere.
    pub fn origin(&self) -> String {
        match &self.municipality {
            Some(municipality) => format!("{} ({municipality})", self.source),
            None => self.source.clone(),
        }
    }

    /// What counts on a day, with its unit, in German.
    pub fn german(&self, day: Date) -> String {
        let Some((_, amount)) = self.on(day) else {
            return String::new();
        };
        let unit = match self.unit {
            Unit::Euro => " Euro",
            Unit::Percent => " Prozent",
            Unit::Years => " Jahre",
            Unit::Months => " Monate",
            Unit::Weeks => " Wochen",
            Unit::Days => " Tage",
            Unit::Number | Unit::Countries => "",
        };
        match amount {
            Amount::List(codes) => codes.join(", "),
            Amount::Number(_) => self.written(amount, ",").unwrap_or_default() + unit,
        }
    }
}

/// Names in `"value": "…"` and `"inList": "…"`, wherever they stand.
fn collect_names<'a>(part: &'a Value, names: &mut Vec<&'a str>) {
    match part {
        Value::Object(members) => {
            for (member, value) in members {
                match value.as_str() {
                    Some(name) if member == "value" || member == "inList" => names.push(name),
                    _ => collect_names(value, names),
                }
            }
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect_names(part, names)),
        _ => {}
    }
}

/// A place of a text where a value stands.
#[derive(Clone, Copy)]
struct Placeable<'a> {
    name: &'a str,
    start: usize,
    end: usize,
    choice: Option<Choice<'a>>,
}

/// The variants of a choice: each on a line of its own, as Fluent wants it.
#[derive(Clone, Copy)]
struct Choice<'a>(&'a str);

impl<'a> Choice<'a> {
    /// The words for an amount: those of the number itself, of its plural, or of all the rest.
    fn variant(self, amount: &Amount, counting: Counting) -> Option<&'a str> {
        let Amount::Number(number) = amount else {
            return None;
        };
        let exact = number.to_string();
        let plural = (counting.plural)(*number);
        let mut default = None;
        let mut chosen = None;
        for (key, is_default, words) in self.variants() {
            if key == exact {
                return Some(words);
            }
            if key == plural {
                chosen = Some(words);
            }
            if is_default {
                default = Some(words);
            }
        }
        chosen.or(default)
    }

    /// Keys, whether they are for all the rest, and words.
    fn variants(self) -> impl Iterator<Item = (&'a str, bool, &'a str)> {
        let text = self.0;
        let braces = braces(text);
        let starts = text.match_indices('\n').filter_map(move |(line, _)| {
            let before = braces.iter().take_while(|(at, _)| *at < line);
            let is_own = before.fold(0, |open, (_, brace)| open + brace.opens()) == 0;
            let variant = text[line + 1..].trim_start();
            let is_key = variant.starts_with('[') || variant.starts_with("*[");
            (is_own && is_key).then_some(line)
        });
        let starts: Vec<usize> = starts.collect();
        (0..starts.len()).filter_map(move |index| {
            let end = starts.get(index + 1).copied().unwrap_or(text.len());
            let variant = text[starts[index]..end].trim_start();
            let is_default = variant.starts_with('*');
            let (key, words) = variant.trim_start_matches(['*', '[']).split_once(']')?;
            Some((key.trim(), is_default, words.trim()))
        })
    }
}

/// A brace of a text that Fluent reads as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Brace {
    Open,
    Close,
}

impl Brace {
    /// By how much more is open behind it.
    fn opens(self) -> i32 {
        match self {
            Self::Open => 1,
            Self::Close => -1,
        }
    }
}

/// The braces of a text, with their places: those between quotation marks are letters, as in
/// `{ "{" }`. Quotation marks in the words themselves mean nothing.
fn braces(text: &str) -> Vec<(usize, Brace)> {
    let mut braces = Vec::new();
    // For each brace that is open, whether an expression follows and not the variants of a choice.
    let mut open: Vec<bool> = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '{' => {
                braces.push((at, Brace::Open));
                open.push(true);
            }
            '}' => {
                braces.push((at, Brace::Close));
                open.pop();
            }
            // What begins in the first column is another text, whatever was left open.
            '\n' if text[at + 1..]
                .starts_with(|next: char| next.is_alphabetic() || next == '#') =>
            {
                open.clear();
            }
            '>' if text[..at].ends_with('-') => {
                if let Some(is_expression) = open.last_mut() {
                    *is_expression = false;
                }
            }
            '"' if open.last() == Some(&true) => {
                if let Some(length) = literal(&text[at + 1..]) {
                    while characters
                        .next_if(|(next, _)| *next <= at + length)
                        .is_some()
                    {}
                }
            }
            _ => {}
        }
    }
    braces
}

/// How long it is until behind the closing quotation mark; none where the line has none.
fn literal(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            '\n' => return None,
            '"' if !is_escaped => return Some(at + 1),
            _ => is_escaped = character == '\\' && !is_escaped,
        }
    }
    None
}

/// Every `{ $name }` and `{ $name -> … }` of a file of texts; what stands inside comes behind.
fn placeables(source: &str) -> Vec<Placeable<'_>> {
    let braces = braces(source);
    let found = braces
        .iter()
        .enumerate()
        .filter_map(|(index, (start, brace))| {
            if *brace == Brace::Close {
                return None;
            }
            let inside = &source[start + 1..];
            let variable = inside.trim_start_matches(' ').strip_prefix('$')?;
            let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
            // `->` begins with what may stand in a name.
            let length = variable.bytes().take_while(|byte| is_name(*byte)).count();
            let name = variable[..length].trim_end_matches('-');
            let behind = variable[name.len()..].trim_start_matches(' ');
            let begin = source.len() - behind.len();
            if name.is_empty() {
                return None;
            }
            let is_choice = behind.starts_with("->");
            if !is_choice && !behind.starts_with('}') {
                return None;
            }
            let mut open = 0;
            let end = braces[index..].iter().find_map(|(at, brace)| {
                open += brace.opens();
                (open == 0).then_some(*at)
            })?;
            Some(Placeable {
                name,
                start: *start,
                end: end + 1,
                choice: is_choice.then(|| Choice(&source[begin + 2..end])),
            })
        });
    found.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn values() -> LegalValues {
        let json = json!({ "$schema": "./values.schema.json", "values": {
            "lohn": { "title": "Mindestlohn", "unit": "euro", "source": "§ 1 MiLoG",
                "checked": "2026-11-01", "from": { "2027-01-01": 14.6, "2026-01-01": 13.9 } },
            "frist": { "title": "Frist", "unit": "years", "source": "§ 10 StAG",
                "checked": "2026-11-01", "from": { "2024-06-27": 5 } },
            "laender": { "title": "Länder", "unit": "countries", "source": "§ 41 AufenthV",
                "municipality": "Musterstadt", "checked": "2026-11-01",
                "from": { "2020-01-01": ["AU", "CA"] } },
        }});
        LegalValues::from_json(json.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn conditions_get_all_days() {
        assert_eq!(
            values().for_conditions().0,
            "frist 2024-06-27 5\nlaender 2020-01-01 AU CA\nlohn 2026-01-01 13.9 2027-01-01 14.6"
        );
        let form = json!({ "steps": [{ "when": { "field": "a", "inList": "laender" }, "checks": [
            { "rule": { "left": { "sum": [{ "value": "lohn" }] }, "right": { "field": "x" } } }
        ]}]});
        let used = values().of_form(&form);
        let names: Vec<&str> = used.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["laender", "lohn"]);
    }

    #[test]
    fn a_value_counts_from_its_day() {
        let values = values();
        let lohn = values.get("lohn").unwrap();
        let on = |text| lohn.on(day(text)).map(|(from, _)| from.to_string());
        assert_eq!(on("2026-12-31").unwrap(), "2026-01-01");
        assert_eq!(on("2027-01-01").unwrap(), "2027-01-01");
        // Before there was one.
        assert_eq!(on("2025-12-31").unwrap(), "2026-01-01");
        let next = |text| lohn.after(day(text)).map(|(from, _)| from.to_string());
        assert_eq!(next("2026-12-31").as_deref(), Some("2027-01-01"));
        assert_eq!(next("2027-01-01"), None);
        assert_eq!(lohn.german(day("2026-05-01")), "13,90 Euro");
        let german = |name| values.get(name).unwrap().german(day("2026-05-01"));
        assert_eq!(german("frist"), "5 Jahre");
        assert_eq!(german("laender"), "AU, CA");
    }

    #[test]
    fn texts_are_filled() {
        let text = "a = { $lohn } Euro, {$frist}{ $laender }{ $other } { \"$lohn\" }\n{ $lohn ->";
        let filled = values().fill(text, Counting::GERMAN, |value, said| {
            said(value.on(day("2026-05-01"))?.1)
        });
        assert_eq!(
            filled,
            "a = 13,90 Euro, 5{ $laender }{ $other } { \"$lohn\" }\n{ $lohn ->"
        );
        let used = values().of_texts(text);
        let names: Vec<&str> = used.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["frist", "laender", "lohn"]);
    }

    #[test]
    fn words_are_chosen_by_a_value() {
        let text = "a = Nach { $frist ->\n        [one] einem Jahr ({ $frist })\n        \
                    [7] sieben { $x }\n       *[other] { $frist } Jahren, { $lohn } Euro\n    } b\n";
        let on = |frist: f64, words: &dyn Fn(&LegalValue, &Said<'_>) -> Option<String>| {
            let mut values = values();
            let value = values.values.get_mut("frist").unwrap();
            value.from.insert(day("2025-01-01"), Amount::Number(frist));
            values.fill_with(text, Counting::GERMAN, words)
        };
        let now = |value: &LegalValue, said: &Said<'_>| said(value.on(day("2026-05-01"))?.1);
        assert_eq!(on(1.0, &now), "a = Nach einem Jahr (1) b\n");
        assert_eq!(on(7.0, &now), "a = Nach sieben { $x } b\n");
        assert_eq!(on(5.0, &now), "a = Nach 5 Jahren, 13,90 Euro b\n");
        // What counted before and what counts now are both chosen.
        let both = |value: &LegalValue, said: &Said<'_>| {
            let said: Option<Vec<String>> = value.from.values().map(said).collect();
            Some(said?.join("/"))
        };
        assert_eq!(
            on(1.0, &both),
            "a = Nach 5 Jahren, 13,90/14,60 Euro/einem Jahr (1) b\n"
        );
        // A choice by something else stays, and what stands in it is filled.
        let other = "{ $n ->\n [one] { $frist } x\n *[other] y\n }";
        assert_eq!(
            values().fill(other, Counting::GERMAN, now),
            "{ $n ->\n [one] 5 x\n *[other] y\n }"
        );
    }

    #[test]
    fn braces_between_quotation_marks_are_letters() {
        let now = |value: &LegalValue, said: &Said<'_>| said(value.on(day("2026-05-01"))?.1);
        for (text, expected) in [
            (
                r#"a = { "{ $lohn }" } { $lohn }"#,
                r#"a = { "{ $lohn }" } 13,90"#,
            ),
            (
                r#"a = { "}" }{ $lohn }{ "{" }"#,
                r#"a = { "}" }13,90{ "{" }"#,
            ),
            (r#"a = { "\"{" }{ $lohn }"#, r#"a = { "\"{" }13,90"#),
            (
                r#"a = { "\\" }{ $lohn }{ "\\" }"#,
                r#"a = { "\\" }13,90{ "\\" }"#,
            ),
            // In the words themselves they mean nothing, in those of a choice either.
            (
                r#"a = "{ $lohn }" und " { $lohn }"#,
                r#"a = "13,90" und " 13,90"#,
            ),
            (
                "a = { $frist ->\n    [one] \" x\n   *[other] \" { $frist } { \"}\" } { \"{\" }\n    } b",
                "a = \" 5 { \"}\" } { \"{\" } b",
            ),
            // A quotation mark that is not closed on its line quotes nothing.
            ("a = { \" }\nb = { $lohn } \"", "a = { \" }\nb = 13,90 \""),
            (
                "# { \" } \n\nb = \" { $lohn } \"",
                "# { \" } \n\nb = \" 13,90 \"",
            ),
        ] {
            assert_eq!(
                values().fill(text, Counting::GERMAN, now),
                expected,
                "{text}"
            );
        }
        let quoted = values().of_texts(r#"a = { "{ $lohn }" } { $frist }"#);
        let names: Vec<&str> = quoted.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["frist"]);
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let kept = serde_json::to_vec(&values()).unwrap();
        let read = LegalValues::from_json(&kept).unwrap();
        assert_eq!(
            read,
            LegalValues {
                schema: None,
                ..values()
            }
        );
    }

    proptest! {
        #[test]
        fn any_text_is_filled(text in r"([{}$ alohnä>*\[\]\n-]|\{ \$lohn ->|\n \*?\[one\] |\{ \$lohn \}){0,40}") {
            let words = |_: &LegalValue, said: &Said<'_>| said(&Amount::Number(13.0));
            let filled = values().fill(&text, Counting::GERMAN, words);
            prop_assert_eq!(filled.matches("{ $lohn }").count(), 0);
        }

        #[test]
        fn letters_between_quotation_marks_stay(
            text in r#"([{}$ alohn"ä>*\[\]\n\\-]|\{ \$lohn ->|\n \*?\[one\] |\{ "|" \}|\{ \$lohn \}){0,40}"#,
            letters in r"[{}$ alohn>\[\]-]{0,9}",
        ) {
            let words = |_: &LegalValue, said: &Said<'_>| said(&Amount::Number(13.0));
            let literal = format!("{{ \"{letters}\" }}");
            let quoted = format!("a = {literal} {{ $lohn }}{literal}\nb = {text}");
            let filled = values().fill(&quoted, Counting::GERMAN, words);
            prop_assert!(filled.starts_with(&format!("a = {literal} 13{literal}\nb = ")), "{}", filled);
            let unfilled = LegalValues::default().fill(&text, Counting::GERMAN, words);
            prop_assert_eq!(unfilled, text);
        }
    }
}
