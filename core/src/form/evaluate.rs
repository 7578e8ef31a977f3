//! What conditions and operands come to, given the answers.

use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    between::Between,
    condition::{Comparison, Condition, Reference},
    definition::{FieldKind, Form},
    operand::{Operand, Shift},
    path::Path,
    periods::Periods,
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
            Condition::InList(field, list) => Some(
                self.value(field)
                    .and_then(Value::as_str)
                    .is_some_and(|value| self.form.list(list).iter().any(|code| code == value)),
            ),
            Condition::Answered(field, answered) => {
                Some(is_answered(self.value(field)) == *answered)
            }
            Condition::Compare(left, op, right) => self.compare(left, *op, right),
            Condition::Entry(group, holds) => self.some_entry(group, holds.as_deref()),
            Condition::Periods(periods) => self.periods(periods),
        }
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
        let ordering = self.number(left)?.partial_cmp(&self.number(right)?)?;
        Some(match op {
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
            Comparison::Equal => ordering.is_eq(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
            Comparison::Greater => ordering.is_gt(),
        })
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
        let is_date = self.form.field(&path)?.kind == FieldKind::Date;
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
            Operand::Count(group) => {
                // At most 101 entries are looked at: exact in an f64.
                #[expect(clippy::cast_precision_loss)]
                let count = self.answers.entries(&group.path(self.here)) as f64;
                Computed::Number(count)
            }
            Operand::Age(born, on) => {
                let on = match on {
                    None => self.today,
                    Some(on) => match self.resolve(on)? {
                        Computed::Date(on) => on,
                        _ => return None,
                    },
                };
                // The last day that it can have been: nobody is taken for older than they are.
                let born = Between::parse(self.value(born)?.as_str()?)?.latest;
                Computed::Number(f64::from(completed_years(born, on)))
            }
            Operand::Sum(operands) => {
                let known = operands.iter().filter_map(|operand| self.number(operand));
                Computed::Number(known.reduce(|sum, number| sum + number)?)
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
                let kind = self.form.field(&path)?.kind;
                Some(match (kind, text.parse::<Date>(), amount(text)) {
                    (FieldKind::Date, Ok(date), _) => Computed::Date(shift.of(date)),
                    (FieldKind::Number | FieldKind::Money, _, Some(number)) => {
                        Computed::Number(number)
                    }
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

fn completed_years(born: Date, on: Date) -> u16 {
    let years = on.year().saturating_sub(born.year());
    let birthday = born.plus_years(i64::from(years));
    years.saturating_sub(u16::from(birthday > on))
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
                    {"id": "alter", "kind": "number"}]},
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
                "kinder.kind.0.staat.1.pass.0.gleich error-required",
                "kinder.kind.1.wo.land error-required",
                "kinder.kind.1.staat check-staaten",
                "kinder.kind.2.staat error-entries-max",
                "kinder.kind.2.staat.0.seit error-date",
                "kinder.kind.2.staat.1.land error-nationality",
                "kinder.kind.2.staat.1.seit error-required",
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
        assert_eq!(looks_at(&kind.checks[0].rule, &here), ["kinder.kind.staat"]);
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
            any::<i64>()
                .prop_map(|days| json!({"today": true, "plusDays": days, "plusYears": days})),
            any::<f64>().prop_map(|number| json!({"number": number})),
        ]
        .prop_recursive(2, 8, 3, |inner| {
            proptest::collection::vec(inner, 0..3).prop_flat_map(|all| {
                prop_oneof![
                    Just(json!({"sum": all.clone()})),
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
