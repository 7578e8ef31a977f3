//! What conditions and operands come to, given the answers.

use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    between::Between,
    condition::{Comparison, Condition, Reference},
    definition::Form,
    kind::Measure,
    operand::{Fold, Operand, Shift, Span},
    path::Path,
    periods::Periods,
    slot::Slot,
    value::amount,
};
use crate::time::Date;

/// What an operand comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Computed {
    /// A number, or an amount in euros.
    Number(f64),
    /// A day.
    Date(Date),
    /// An answer as it was given.
    Text(String),
}

/// Which day is taken of a date that may have been one of several.
#[derive(Clone, Copy)]
enum Begins {
    Earliest,
    Latest,
}

/// What a condition is evaluated against.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) form: &'a Form,
    pub(super) answers: &'a Answers,
    pub(super) today: Date,
    /// The step, group or entry that the condition stands in, for `./field` and `../field`.
    pub(super) here: &'a Path,
}

impl<'a> Scope<'a> {
    fn value(&self, reference: &Reference) -> Option<&'a Value> {
        self.answers.get(&reference.path(self.here))
    }

    /// Whether the condition holds; `None` when a comparison lacks an operand and so is neither
    /// true nor false.
    pub(super) fn evaluate(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::All(conditions) => {
                let not = |condition| self.evaluate(condition).map(|holds| !holds);
                at_least_one(conditions.iter().map(not)).map(|fails| !fails)
            }
            Condition::Any(conditions) => {
                at_least_one(conditions.iter().map(|condition| self.evaluate(condition)))
            }
            Condition::Not(condition) => self.evaluate(condition).map(|holds| !holds),
            Condition::Is(field, value) => Some(self.value(field) == Some(value)),
            Condition::In(field, values) => Some(
                self.value(field)
                    .is_some_and(|value| values.contains(value)),
            ),
            Condition::InList(field, list) => match self.value(field).and_then(Value::as_str) {
                Some(value) if !value.is_empty() => self.lists(list, value),
                _ => Some(false),
            },
            Condition::Fits(field, pattern) => {
                let text = self.value(field)?.as_str()?;
                (!text.is_empty()).then(|| pattern.fits(text))
            }
            Condition::Answered(field, answered) => {
                Some(is_answered(self.value(field)) == *answered)
            }
            Condition::Compare(left, op, right) => self.compare(left, *op, right),
            Condition::Entry(group, holds) => self.some_entry(group, holds.as_deref()),
            Condition::Periods(periods) => self.periods(periods),
        }
    }

    /// Whether a code is on a list; `None` where nobody knows the list.
    fn lists(&self, list: &str, value: &str) -> Option<bool> {
        // By its own the form asks, whatever the law says meanwhile.
        if let Some(own) = self.form.list(list) {
            return Some(own.iter().any(|code| code == value));
        }
        let codes = self.form.values.on(list, self.today)?;
        Some(codes.contains(&value))
    }

    /// Whether something with this condition is shown.
    pub(super) fn shows(&self, when: Option<&Condition>) -> bool {
        when.is_none_or(|condition| self.evaluate(condition) == Some(true))
    }

    fn some_entry(&self, group: &Reference, holds: Option<&Condition>) -> Option<bool> {
        let group = group.path(self.here);
        let entries = 0..self.answers.entries(&group);
        let Some(holds) = holds else {
            return Some(!entries.is_empty());
        };
        at_least_one(entries.map(|index| {
            let here = &group.index(index);
            Scope { here, ..*self }.evaluate(holds)
        }))
    }

    /// Entries without a first day are left out; a date that is none leaves the question open.
    fn periods(&self, rule: &Periods) -> Option<bool> {
        let group = rule.group.path(self.here);
        let mut periods = Vec::new();
        for index in 0..self.answers.entries(&group) {
            let entry = group.index(index);
            let date = |name: &str| {
                let value = self.answers.get(&entry.name(name));
                value.filter(|value| is_answered(Some(value)))
            };
            let Some(from) = date(&rule.from) else {
                continue;
            };
            let to = match date(&rule.to) {
                Some(to) => Between::parse(to.as_str()?)?,
                None => Between::day(self.today),
            };
            periods.push((Between::parse(from.as_str()?)?, to));
        }
        Some(rule.must.holds(periods, rule.days))
    }

    fn compare(&self, left: &Operand, op: Comparison, right: &Operand) -> Option<bool> {
        if let (Some(left), Some(right)) = (self.days(left), self.days(right)) {
            return left.compare(op, right);
        }
        let compare = |begins: Begins| {
            let left = self.number_of(left, begins)?;
            let right = self.number_of(right, begins)?;
            let ordering = left.partial_cmp(&right)?;
            Some(match op {
                Comparison::Less => ordering.is_lt(),
                Comparison::LessOrEqual => ordering.is_le(),
                Comparison::Equal => ordering.is_eq(),
                Comparison::GreaterOrEqual => ordering.is_ge(),
                Comparison::Greater => ordering.is_gt(),
            })
        };
        let holds = compare(Begins::Latest);
        // What is compared with a value of the law is only said, and only if it is sure.
        let is_said = matches!(left, Operand::Value(..)) || matches!(right, Operand::Value(..));
        if is_said && compare(Begins::Earliest) != holds {
            return None;
        }
        holds
    }

    /// The days between which a date lies, where the operand is one.
    fn days(&self, operand: &Operand) -> Option<Between> {
        let Operand::Field(reference, shift) = operand else {
            return match self.resolve(operand)? {
                Computed::Date(day) => Some(Between::day(day)),
                _ => None,
            };
        };
        let path = reference.path(self.here);
        let days = Between::parse(self.answers.get(&path)?.as_str()?)?;
        let is_date = self.form.field(&path)?.kind.measure() == Measure::Date;
        is_date.then(|| Between {
            earliest: shift.of(days.earliest),
            latest: shift.of(days.latest),
        })
    }

    /// What the operand comes to; `None` while an answer that it needs is missing or malformed.
    pub(super) fn resolve(&self, operand: &Operand) -> Option<Computed> {
        Some(match operand {
            Operand::Field(reference, shift) => return self.answer(reference, *shift),
            Operand::Today(shift) => Computed::Date(shift.of(self.today)),
            Operand::Number(number) => Computed::Number(*number),
            Operand::Date(date, shift) => Computed::Date(shift.of(*date)),
            Operand::Count(counted) => {
                let path = counted.path(self.here);
                let count = if self.form.field(&path)?.kind.as_file().is_some() {
                    match Slot::read(self.answers.get(&path)?)? {
                        Slot::Files(files) => files.len(),
                        // It has no number yet.
                        Slot::WillFollow => return None,
                    }
                } else {
                    self.answers.entries(&path)
                };
                // At most 101 entries are looked at: exact in an f64.
                #[expect(clippy::cast_precision_loss)]
                let count = count as f64;
                Computed::Number(count)
            }
            // Nobody is taken for older than they are.
            Operand::Since(span, begin, on) => {
                Computed::Number(self.since(*span, begin, on.as_deref(), Begins::Latest)?)
            }
            Operand::Fold(fold, operands, over) => {
                let mut known = None;
                let mut add = |scope: &Scope<'_>| {
                    for operand in operands {
                        if let Some(number) = scope.number(operand) {
                            known = Some(known.map_or(number, |known| fold.of(known, number)));
                        }
                    }
                };
                match over {
                    None => add(self),
                    Some(group) => {
                        let group = group.path(self.here);
                        for index in 0..self.answers.entries(&group) {
                            let here = &group.index(index);
                            add(&Scope { here, ..*self });
                        }
                    }
                }
                Computed::Number(known?)
            }
            Operand::Value(name, on) => {
                let day = self.day(on.as_deref())?;
                Computed::Number(amount(self.form.values.on(name, day)?.first()?)?)
            }
            Operand::Product(operands) => {
                let mut product = 1.0;
                for operand in operands {
                    product *= self.number(operand)?;
                }
                Computed::Number(product)
            }
        })
    }

    /// The completed years or months, or the days, since a date.
    fn since(
        &self,
        span: Span,
        begin: &Reference,
        on: Option<&Operand>,
        begins: Begins,
    ) -> Option<f64> {
        let on = match on {
            None => self.today,
            // Until which day of several stays open: nobody is taken for younger than they were.
            Some(on) => {
                let on = self.days(on)?;
                (on.earliest == on.latest).then_some(on.earliest)?
            }
        };
        let begin = Between::parse(self.value(begin)?.as_str()?)?;
        let begin = match begins {
            Begins::Earliest => begin.earliest,
            Begins::Latest => begin.latest,
        };
        let months = completed_months(begin, on);
        Some(f64::from(match span {
            Span::Years => months / 12,
            Span::Months => months,
            // Four digits of a year are far fewer days than fit.
            Span::Days => u32::try_from(on.days() - begin.days()).unwrap_or_default(),
        }))
    }

    fn number_of(&self, operand: &Operand, begins: Begins) -> Option<f64> {
        match operand {
            Operand::Since(span, begin, on) => self.since(*span, begin, on.as_deref(), begins),
            other => self.number(other),
        }
    }

    /// The day for which a value is looked up: today, if nothing else is said; of a date without day
    /// or month the first that it can be.
    fn day(&self, on: Option<&Operand>) -> Option<Date> {
        let Some(on) = on else {
            return Some(self.today);
        };
        Some(self.days(on)?.earliest)
    }

    fn number(&self, operand: &Operand) -> Option<f64> {
        match self.resolve(operand)? {
            Computed::Number(number) => Some(number),
            _ => None,
        }
    }

    fn answer(&self, reference: &Reference, shift: Shift) -> Option<Computed> {
        let path = reference.path(self.here);
        match self.answers.get(&path)? {
            Value::Number(number) => number.as_f64().map(Computed::Number),
            Value::String(text) => {
                let measure = self.form.field(&path)?.kind.measure();
                Some(match (measure, text.parse::<Date>(), amount(text)) {
                    (Measure::Date, Ok(date), _) => Computed::Date(shift.of(date)),
                    (Measure::Number, _, Some(number)) => Computed::Number(number),
                    _ => Computed::Text(text.clone()),
                })
            }
            _ => None,
        }
    }
}

/// Whether one is true; `None` when none is and one is open.
fn at_least_one(mut each: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut result = Some(false);
    each.find_map(|holds| match holds {
        Some(true) => Some(Some(true)),
        None => {
            result = None;
            None
        }
        Some(false) => None,
    })
    .unwrap_or(result)
}

impl Fold {
    fn of(self, one: f64, other: f64) -> f64 {
        match self {
            Self::Sum => one + other,
            Self::Min => one.min(other),
            Self::Max => one.max(other),
        }
    }
}

/// A month is complete on the day of the same number, or where the month has none, on the first of
/// the next: as ages are counted in German law (§§ 187, 188 BGB).
fn completed_months(begin: Date, on: Date) -> u32 {
    let months = |day: Date| u32::from(day.year()) * 12 + u32::from(day.month());
    let complete = months(on) - u32::from(on.day() < begin.day());
    complete.saturating_sub(months(begin))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::form::{Form, check, prune, testing::*};

    /// What an operand comes to in the info at the end of a form.
    fn computed(operand: &Value, given: &Value) -> Option<Computed> {
        let form = one_step(
            &json!([
                {"id": "geboren", "kind": "date", "precision": "partial"},
                {"id": "reise", "kind": "date"},
                {"id": "lohn", "kind": "money"}, {"id": "rente", "kind": "money"},
                {"id": "plz", "kind": "text"},
                {"id": "kind", "kind": "group", "repeat": {"max": 9}, "fields": [
                    {"id": "alter", "kind": "number"}, {"id": "geld", "kind": "money"}]},
                {"id": "ergebnis", "kind": "info", "values": {"wert": operand}}]),
            &json!([]),
        );
        let info = asked(&form, &answers(&json!({"a": given})), "a.ergebnis");
        info.values
            .into_iter()
            .find(|(name, _)| *name == "wert")
            .map(|(_, value)| value)
    }

    fn number(operand: &Value, given: &Value) -> Option<f64> {
        match computed(operand, given)? {
            Computed::Number(number) => Some(number),
            _ => None,
        }
    }

    #[test]
    fn nobody_is_taken_for_older_than_they_are() {
        let age = json!({"age": "a.geboren"});
        for (born, years) in [
            ("2008-11-23", 18.0),
            ("2008-11-24", 17.0),
            ("2008-11", 17.0),
            ("2008-10", 18.0),
            ("2008", 17.0),
            ("2026", 0.0),
        ] {
            assert_eq!(
                number(&age, &json!({"geboren": born})),
                Some(years),
                "{born}"
            );
        }
        assert_eq!(number(&age, &json!({})), None);
        let later = json!({"age": "a.geboren", "on": {"field": "a.reise", "plusDays": 1}});
        let given = json!({"geboren": "2008-02-29", "reise": "2026-02-28"});
        assert_eq!(number(&later, &given), Some(18.0));
        assert_eq!(number(&later, &json!({"geboren": "2008-02-29"})), None);
    }

    #[test]
    fn sums_count_what_is_known_and_products_need_all() {
        let both = json!([{"field": "a.lohn"}, {"field": "a.rente"}]);
        let (sum, product) = (json!({"sum": both}), json!({"product": both}));
        let one = json!({"lohn": "100.50", "rente": ""});
        let two = json!({"lohn": "100.50", "rente": "2"});
        assert_eq!(
            (number(&sum, &one), number(&product, &one)),
            (Some(100.5), None)
        );
        assert_eq!(
            (number(&sum, &two), number(&product, &two)),
            (Some(102.5), Some(201.0))
        );
        assert_eq!(number(&sum, &json!({})), None);
        let fee =
            json!({"sum": [{"number": 255}, {"product": [{"number": 51}, {"count": "a.kind"}]}]});
        assert_eq!(
            number(&fee, &json!({"kind": [{}, {"alter": 3}]})),
            Some(357.0)
        );
        assert_eq!(number(&fee, &json!({})), Some(255.0));
    }

    #[test]
    fn months_are_complete_on_their_day() {
        let months = json!({"months": "a.geboren", "on": {"field": "a.reise"}});
        for (begin, on, expected) in [
            ("2026-05-17", "2026-06-16", 0.0),
            ("2026-05-17", "2026-06-17", 1.0),
            ("2025-12-31", "2026-01-30", 0.0),
            ("2026-01-31", "2026-02-28", 0.0),
            ("2026-01-31", "2026-03-01", 1.0),
            ("2016-02-29", "2026-02-28", 119.0),
            ("2016-02-29", "2026-03-01", 120.0),
            ("2026-05-17", "2026-05-16", 0.0),
            ("2030-01-01", "2026-05-16", 0.0),
            // The last day that it can have been.
            ("2026-05", "2026-06-30", 0.0),
            ("2026-05", "2026-07-01", 1.0),
        ] {
            let given = json!({"geboren": begin, "reise": on});
            assert_eq!(number(&months, &given), Some(expected), "{begin} {on}");
        }
        assert_eq!(number(&months, &json!({"geboren": "2026-05-17"})), None);
        let today = json!({"months": "a.geboren"});
        assert_eq!(number(&today, &json!({"geboren": "2026-10-23"})), Some(1.0));
    }

    #[test]
    fn days_are_counted_from_the_day_after() {
        let days = json!({"days": "a.geboren", "on": {"field": "a.reise"}});
        for (begin, on, expected) in [
            ("2026-12-31", "2026-12-31", 0.0),
            ("2026-12-31", "2027-01-01", 1.0),
            ("2028-02-01", "2028-03-01", 29.0),
            ("2027-01-01", "2027-03-31", 89.0),
            ("2027-01-02", "2027-01-01", 0.0),
            // The last day that it can have been.
            ("2026-05", "2026-06-01", 1.0),
            ("2026", "2027-01-01", 1.0),
        ] {
            let given = json!({"geboren": begin, "reise": on});
            assert_eq!(number(&days, &given), Some(expected), "{begin} {on}");
        }
        assert_eq!(number(&days, &json!({"geboren": "2026-05-17"})), None);
        let today = json!({"days": "a.geboren"});
        assert_eq!(number(&today, &json!({"geboren": "2026-11-20"})), Some(3.0));
    }

    #[test]
    fn entries_are_added_up_and_compared() {
        let of = |fold: &str, member: &str| json!({fold: [{"field": format!("./{member}")}], "over": "a.kind"});
        let given =
            json!({"kind": [{"geld": "10.50"}, {"geld": ""}, {}, {"geld": "3", "alter": 7}]});
        assert_eq!(number(&of("sum", "geld"), &given), Some(13.5));
        assert_eq!(number(&of("min", "geld"), &given), Some(3.0));
        assert_eq!(number(&of("max", "geld"), &given), Some(10.5));
        assert_eq!(number(&of("max", "alter"), &given), Some(7.0));
        assert_eq!(number(&of("sum", "geld"), &json!({"kind": [{}]})), None);
        assert_eq!(number(&of("sum", "geld"), &json!({})), None);
        let both = json!({"min": [{"field": "a.lohn"}, {"number": 20}, {"field": "a.rente"}]});
        assert_eq!(number(&both, &json!({"lohn": "100"})), Some(20.0));
        assert_eq!(number(&both, &json!({"rente": "1.5"})), Some(1.5));
        // What each entry comes to, and of all of them one.
        let heaviest = json!({"max": [{"product": [{"field": "./alter"}, {"field": "./geld"}]}],
            "over": "a.kind"});
        let given = json!({"kind": [{"geld": "2", "alter": 3}, {"geld": "4", "alter": 1}]});
        assert_eq!(number(&heaviest, &given), Some(6.0));
    }

    #[test]
    fn values_of_the_law_count_by_the_day() {
        let steps = json!([{"id": "a", "fields": [
            {"id": "lohn", "kind": "money"}, {"id": "land", "kind": "country"},
            {"id": "reise", "kind": "date", "required": false}], "checks": [
            {"id": "lohn", "level": "warning", "at": "lohn", "rule":
                {"left": {"field": "./lohn"}, "op": ">=", "right": {"value": "mindestlohn"}}},
            {"id": "land", "level": "warning", "at": "land", "rule":
                {"field": "./land", "inList": "laender"}}]}]);
        let mut form = read(&steps).unwrap();
        form.values = crate::form::Values(
            "mindestlohn 2026-01-01 13.9 2027-01-01 14.6\nladen 2026-01-01 DE\nlaender 2026-01-01 AU CA".into(),
        );
        let given = answers(&json!({"a": {"lohn": "14", "land": "CA"}}));
        let on = |day: &str| -> Vec<String> {
            let findings = check(&form, &given, day.parse().unwrap());
            findings
                .iter()
                .map(|finding| finding.kind.message().0)
                .collect()
        };
        assert!(on("2026-12-31").is_empty());
        assert_eq!(on("2027-01-01"), ["check-lohn"]);
        // Before there was a value nothing is said of it, and of no list either.
        assert!(on("2025-12-31").is_empty());
        // A form that has the list itself goes by its own.
        form.lists = vec![("laender".into(), vec!["NL".into()])];
        let land = |land: &str| {
            let given = answers(&json!({"a": {"lohn": "14", "land": land}}));
            check(&form, &given, "2026-12-31".parse().unwrap()).len()
        };
        assert_eq!((land("NL"), land("CA")), (0, 1));
    }

    #[test]
    fn a_list_that_nobody_knows_leaves_it_open() {
        let steps = json!([{"id": "a", "fields": [
            {"id": "land", "kind": "country", "required": false},
            {"id": "drin", "kind": "info", "when": {"field": "./land", "inList": "laender"}},
            {"id": "draussen", "kind": "info",
             "when": {"not": {"field": "./land", "inList": "laender"}}}], "checks": [
            {"id": "drin", "level": "warning", "at": "land", "rule":
                {"field": "./land", "inList": "laender"}},
            {"id": "draussen", "level": "warning", "at": "land", "rule":
                {"not": {"field": "./land", "inList": "laender"}}}]}]);
        let mut form = read(&steps).unwrap();
        let on = |form: &Form, land: &str| {
            let given = answers(&json!({"a": {"land": land}}));
            let today = "2026-11-23".parse().unwrap();
            let shown = crate::form::visible(form, &given, today);
            let shown = shown[0].fields.iter().skip(1);
            let infos: Vec<String> = shown.map(|field| field.field.id.clone()).collect();
            let checks = check(form, &given, today);
            let checks = checks.iter().map(|finding| finding.kind.message().0);
            (infos.join(" "), checks.collect::<Vec<_>>().join(" "))
        };
        let said = |infos: &str, checks: &str| (infos.to_owned(), checks.to_owned());
        // Neither the form nor the values: nothing is shown, and nobody is told anything.
        assert_eq!(on(&form, "CA"), said("", ""));
        // No answer is on no list, whatever it has.
        assert_eq!(on(&form, ""), said("draussen", "check-drin"));
        for (values, land, infos, checks) in [
            ("laender 2026-01-01 AU CA", "CA", "drin", "check-draussen"),
            ("laender 2026-01-01 AU CA", "NL", "draussen", "check-drin"),
            // An empty list is known.
            ("laender 2026-01-01", "CA", "draussen", "check-drin"),
            // One that begins later is not known yet.
            ("laender 2027-01-01 AU CA", "CA", "", ""),
            ("lander 2026-01-01 AU CA", "CA", "", ""),
        ] {
            form.values = crate::form::Values(values.into());
            assert_eq!(on(&form, land), said(infos, checks), "{values} {land}");
        }
        form.values = crate::form::Values::default();
        form.lists = vec![("laender".into(), vec!["CA".into()])];
        assert_eq!(on(&form, "CA"), said("drin", "check-draussen"));
        assert_eq!(on(&form, "NL"), said("draussen", "check-drin"));
    }

    #[test]
    fn an_age_beside_a_value_of_the_law_is_open_where_the_date_is() {
        let mut form = one_step(
            &json!([{"id": "seit", "kind": "date", "precision": "partial"}]),
            &json!([
                {"id": "lang", "level": "warning", "at": "seit", "rule":
                    {"left": {"age": "./seit"}, "op": "<", "right": {"value": "jahre"}}},
                {"id": "kurz", "level": "warning", "at": "seit", "rule":
                    {"left": {"value": "jahre"}, "op": "<=", "right": {"age": "./seit"}}},
                {"id": "zahl", "level": "warning", "at": "seit", "rule":
                    {"left": {"age": "./seit"}, "op": ">=", "right": {"number": 5}}},
            ]),
        );
        form.values = crate::form::Values("jahre 2020-01-01 5".into());
        let on = |seit: &str| {
            let given = answers(&json!({"a": {"seit": seit}}));
            let findings = check(&form, &given, "2026-11-15".parse().unwrap());
            let messages = findings.iter().map(|finding| finding.kind.message().0);
            messages.collect::<Vec<_>>()
        };
        assert_eq!(on("2021-11-15"), ["check-lang"]);
        assert_eq!(on("2021-11-16"), ["check-kurz", "check-zahl"]);
        assert_eq!(on("2021-10"), ["check-lang"]);
        assert_eq!(on("2021-12"), ["check-kurz", "check-zahl"]);
        // Beside a number nobody is taken for older than they are; beside a value nothing is said.
        for open in ["2021-11", "2021"] {
            assert_eq!(on(open), ["check-zahl"], "{open}");
        }
    }

    #[test]
    fn a_value_may_count_on_another_day() {
        let mut form = one_step(
            &json!([{"id": "lohn", "kind": "money"}, {"id": "von", "kind": "date"}]),
            &json!([{"id": "lohn", "level": "warning", "at": "lohn", "rule":
                {"left": {"field": "./lohn"}, "op": ">=",
                 "right": {"value": "mindestlohn", "on": {"field": "./von"}}}}]),
        );
        form.values = crate::form::Values("mindestlohn 2026-01-01 13.90 2027-01-01 14.60".into());
        let on = |von: &str| {
            let mut found = found(&form, &json!({"a": {"lohn": "14", "von": von}}));
            found.retain(|finding| finding.contains("check"));
            found
        };
        assert_eq!(on("2026-12-31"), [""; 0]);
        assert_eq!(on("2027-01-01"), ["a.lohn check-lohn"]);
        assert_eq!(on("2025-12-31"), [""; 0]);
        assert_eq!(on(""), [""; 0]);
    }

    #[test]
    fn a_value_counts_from_the_first_day_that_a_date_can_be() {
        let mut form = one_step(
            &json!([{"id": "lohn", "kind": "money"},
                {"id": "von", "kind": "date", "precision": "partial"}]),
            &json!([{"id": "lohn", "level": "warning", "at": "lohn", "rule":
                {"left": {"field": "./lohn"}, "op": ">=",
                 "right": {"value": "mindestlohn", "on": {"field": "./von"}}}}]),
        );
        form.values = crate::form::Values("mindestlohn 2026-01-01 13.90 2026-07-01 14.60".into());
        let on = |von: &str| found(&form, &json!({"a": {"lohn": "14", "von": von}}));
        for too_early in ["2026", "2026-06"] {
            assert_eq!(on(too_early), [""; 0]);
        }
        for later in ["2026-07", "2027"] {
            assert_eq!(on(later), ["a.lohn check-lohn"]);
        }
    }

    #[test]
    fn numbers_of_a_known_shape() {
        let form = one_step(
            &json!([{"id": "konto", "kind": "text", "required": false}]),
            &json!([{"id": "konto", "at": "konto", "rule": {"field": "./konto", "pattern": "iban"}}]),
        );
        let on = |konto: &str| found(&form, &json!({"a": {"konto": konto}}));
        assert_eq!(on("DE89 3704 0044 0532 0130 00"), [""; 0]);
        assert_eq!(on("DE88 3704 0044 0532 0130 00"), ["a.konto check-konto"]);
        // What is not answered is neither right nor wrong.
        assert_eq!(on(""), [""; 0]);
    }

    #[test]
    fn files_are_counted_where_there_are_some() {
        let form = one_step(
            &json!([{"id": "lohn", "kind": "file", "accept": ["image/png"], "maxFiles": 6}]),
            &json!([{"id": "drei", "level": "warning", "at": "lohn", "rule":
                {"left": {"count": "./lohn"}, "op": ">=", "right": {"number": 3}}}]),
        );
        let of = |lohn: Value| found(&form, &json!({"a": {"lohn": lohn}}));
        let id = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
        assert_eq!(of(json!({"attachments": [id, id]})), ["a.lohn check-drei"]);
        assert_eq!(of(json!({"attachments": [id, id, id]})), [""; 0]);
        assert_eq!(of(json!({"nachgereicht": true})), [""; 0]);
        assert_eq!(of(json!("")), ["a.lohn error-file-missing"]);
    }

    #[test]
    fn texts_name_answers_as_they_are() {
        let given = json!({"plz": "01067", "geboren": "1980-05", "reise": "2026-12-31"});
        let of = |field: &str| computed(&json!({"field": field}), &given);
        assert_eq!(of("a.plz"), Some(Computed::Text("01067".into())));
        assert_eq!(of("a.geboren"), Some(Computed::Text("1980-05".into())));
        let next = json!({"field": "a.reise", "plusDays": 1});
        assert_eq!(
            computed(&next, &given),
            "2027-01-01".parse().ok().map(Computed::Date)
        );
        assert_eq!(of("a.lohn"), None);
        assert_eq!(of("a.fremd"), None);
    }

    fn family() -> Form {
        read(&json!([
            {"id": "kinder", "fields": [
                {"id": "land", "kind": "country", "required": false},
                {"id": "kind", "kind": "group", "repeat": {"max": 3}, "fields": [
                    {"id": "wohnt", "kind": "choice", "options": ["hier", "dort"]},
                    {"id": "staat", "kind": "group", "repeat": {"max": 3}, "fields": [
                        {"id": "land", "kind": "nationality"},
                        {"id": "seit", "kind": "date", "precision": "partial",
                         "when": {"not": {"field": "./land", "inList": "eu"}}},
                        {"id": "pass", "kind": "group", "repeat": {"max": 2}, "fields": [
                            {"id": "nummer", "kind": "text"},
                            {"id": "gleich", "kind": "yesno",
                             "when": {"field": "../land", "is": "DE"}}]}]},
                    {"id": "wo", "kind": "group", "when": {"field": "./wohnt", "is": "dort"},
                     "fields": [
                        {"id": "ort", "kind": "text", "when": {"field": "../wohnt", "is": "dort"}},
                        {"id": "land", "kind": "country"}]},
                    {"id": "deutsch", "kind": "yesno",
                     "when": {"some": "./staat", "where": {"field": "./land", "is": "DE"}}}],
                 "checks": [{"id": "staaten", "at": "staat", "rule": {"some": "./staat"}}]}]},
            {"id": "ende", "when": {"some": "kinder.kind", "where":
                {"some": "./staat", "where": {"field": "./land", "in": ["staatenlos"]}}},
             "fields": [{"id": "nachweis", "kind": "text"}]}
        ]))
        .unwrap()
    }

    #[test]
    fn groups_repeat_within_groups() {
        let given = json!({"kinder": {"kind": [
            {"wohnt": "hier", "deutsch": true, "staat": [
                {"land": "FR", "pass": [{"nummer": "1", "gleich": true}]},
                {"land": "DE", "pass": [{"nummer": "2"}]}]},
            {"wohnt": "dort", "wo": {"ort": "Ghent"}, "deutsch": true},
            {"wohnt": "hier", "staat": [{"land": "staatenlos", "seit": "bald"}, {"land": "XX"},
                {"land": "FR"}, {"land": "FR"}]}]}});
        assert_eq!(
            found(&family(), &given),
            [
                "kinder.kind.0.staat.1.pass.0.gleich error-option",
                "kinder.kind.1.wo.land error-country",
                "kinder.kind.1.staat check-staaten",
                "kinder.kind.2.staat error-entries-max",
                "kinder.kind.2.staat.0.seit error-date",
                "kinder.kind.2.staat.1.land error-nationality",
                "kinder.kind.2.staat.1.seit error-date",
                "ende.nachweis error-required"
            ]
        );
        let pruned = prune(&family(), &answers(&given), today());
        let at = |place: &str| pruned.get(&Path::parse(place)).is_some();
        assert!(at("kinder.kind.0.deutsch") && !at("kinder.kind.1.deutsch"));
        assert!(!at("kinder.kind.0.staat.0.pass.0.gleich"));
        let unasked: Vec<String> = crate::form::unexpected(&family(), &answers(&given), today())
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            unasked,
            [
                "kinder.kind.0.staat.0.pass.0.gleich",
                "kinder.kind.1.deutsch"
            ]
        );
    }

    #[test]
    fn at_most_three_groups_repeat_within_each_other() {
        let mut field = json!({"id": "x", "kind": "text"});
        for (level, id) in ["d", "c", "b", "a"].iter().enumerate() {
            field = json!({"id": id, "kind": "group", "repeat": {"max": 2}, "fields": [field]});
            assert_eq!(
                read(&json!([{"id": "s", "fields": [field]}])).is_ok(),
                level < 3
            );
        }
    }

    #[test]
    fn conditions_tell_what_they_look_at() {
        let form = family();
        let here = Path::parse("kinder.kind");
        let kind = form.field(&here).unwrap();
        let looks_at = |condition: &Condition, here: &Path| -> Vec<String> {
            let places = condition.references(here);
            places.iter().map(ToString::to_string).collect()
        };
        assert_eq!(
            looks_at(&kind.checks()[0].rule, &here),
            ["kinder.kind.staat"]
        );
        let deutsch = form.field(&here.name("deutsch")).unwrap();
        assert_eq!(
            looks_at(deutsch.when.as_ref().unwrap(), &here),
            ["kinder.kind.staat.land", "kinder.kind.staat"]
        );
        let ort = Path::parse("kinder.kind.wo.ort");
        let when = form.field(&ort).unwrap().when.clone().unwrap();
        assert_eq!(looks_at(&when, &ort.parent()), ["kinder.kind.wohnt"]);
    }

    #[test]
    fn wrong_operands_and_conditions_say_where() {
        let of = |rule: Value| {
            read(&json!([{"id": "a", "fields": [{"id": "x", "kind": "text", "when": rule}]}]))
                .unwrap_err()
                .to_string()
        };
        let compare = |left: Value| json!({"left": left, "op": "<", "right": {"number": 1}});
        assert_eq!(
            of(compare(json!({}))),
            "a.x.when.left: an operand says one thing"
        );
        assert_eq!(
            of(compare(json!({"sum": [{"date": "2026-02-30"}]}))),
            "a.x.when.left.sum.date: a date such as 2026-05-17 belongs here"
        );
        assert_eq!(
            of(compare(json!({"count": "a.b", "number": 1}))),
            "a.x.when.left.count: a definition has no such member here"
        );
        assert_eq!(
            of(json!({"periods": "./x", "from": "a", "to": "b", "days": 1})),
            "a.x.when.must: follow or not_overlap belongs here"
        );
    }

    const NAMES: &[&str] = &[
        "kinder", "kind", "wohnt", "staat", "land", "seit", "pass", "nummer", "gleich", "wo",
        "ort", "deutsch", "ende", "nachweis",
    ];

    proptest! {
        #[test]
        fn any_answers_are_checked_and_pruned(given in objects(NAMES, values(NAMES))) {
            let form = family();
            let Value::Object(given) = given else { unreachable!() };
            let given = Answers::from(given);
            let once = prune(&form, &given, today());
            prop_assert!(prune(&form, &once, today()) == once);
            prop_assert!(crate::form::unexpected(&form, &once, today()).is_empty());
            prop_assert_eq!(check(&form, &once, today()), check(&form, &given, today()));
        }

        #[test]
        fn any_condition_is_read_or_refused_and_evaluated(
            rule in conditions(), given in objects(NAMES, values(NAMES)),
        ) {
            let steps = json!([{"id": "kinder", "fields": [
                {"id": "land", "kind": "date"},
                {"id": "kind", "kind": "group", "repeat": {"max": 9},
                 "fields": [{"id": "seit", "kind": "date", "precision": "partial"},
                            {"id": "ort", "kind": "text"}]},
                {"id": "ort", "kind": "money", "when": rule},
                {"id": "wo", "kind": "info", "values": {"x": rule["left"]}}],
                "checks": [{"id": "c", "at": "kind", "rule": rule}]}]);
            if let Ok(form) = read(&steps) {
                let Value::Object(given) = given else { unreachable!() };
                let given = Answers::from(given);
                let once = prune(&form, &given, today());
                prop_assert!(prune(&form, &once, today()) == once);
                prop_assert_eq!(check(&form, &once, today()), check(&form, &given, today()));
            }
        }
    }

    fn conditions() -> impl Strategy<Value = Value> {
        let reference = || {
            proptest::sample::select(vec![
                "kinder.land",
                "./land",
                "../land",
                "kinder.kind",
                "./kind",
                "./seit",
                "./ort",
                "kinder.ort",
                "fremd",
                "",
                "..",
                "./.",
            ])
        };
        let operand = prop_oneof![
            reference().prop_map(|field| json!({"field": field, "plusDays": 9})),
            reference().prop_map(|group| json!({"count": group})),
            reference().prop_map(|born| json!({"age": born, "on": {"field": "./land"}})),
            reference().prop_map(|begin| json!({"months": begin})),
            reference().prop_map(|begin| json!({"days": begin})),
            reference().prop_map(|on| json!({"value": "lohn", "on": {"field": on}})),
            any::<i64>()
                .prop_map(|days| json!({"today": true, "plusDays": days, "plusYears": days})),
            any::<f64>().prop_map(|number| json!({"number": number})),
        ]
        .prop_recursive(2, 8, 3, |inner| {
            proptest::collection::vec(inner, 0..3).prop_flat_map(|all| {
                prop_oneof![
                    Just(json!({"sum": all.clone()})),
                    Just(json!({"min": all.clone(), "over": "kinder.kind"})),
                    Just(json!({"max": all.clone(), "over": "./kind"})),
                    Just(json!({"product": all}))
                ]
            })
        });
        let leaf = prop_oneof![
            (operand.clone(), operand)
                .prop_map(|(left, right)| json!({"left": left, "op": "<=", "right": right})),
            reference().prop_map(|group| json!({"some": group})),
            (reference(), any::<i64>(), any::<bool>()).prop_map(|(group, days, follow)| {
                let must = if follow { "follow" } else { "not_overlap" };
                json!({"periods": group, "from": "seit", "to": "ort", "must": must, "days": days})
            }),
            reference().prop_map(|field| json!({"field": field, "answered": true})),
            reference().prop_map(|field| json!({"field": field, "pattern": "plate"})),
        ];
        leaf.prop_recursive(3, 12, 3, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..3).prop_map(|all| json!({"all": all})),
                proptest::collection::vec(inner.clone(), 0..3).prop_map(|any| json!({"any": any})),
                inner.clone().prop_map(|not| json!({"not": not})),
                (reference(), inner)
                    .prop_map(|(group, holds)| json!({"some": group, "where": holds})),
            ]
        })
    }
}
