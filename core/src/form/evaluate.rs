//! What conditions and operands come to, given the answers.

use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    condition::{Comparison, Condition, Reference},
    definition::{FieldKind, Form},
    operand::{Operand, Shift},
    path::Path,
    periods::{Between, Periods},
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
                any(conditions.iter().map(not)).map(|fails| !fails)
            }
            Condition::Any(conditions) => {
                any(conditions.iter().map(|condition| self.evaluate(condition)))
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
        any(entries.map(|index| {
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
        let ordering = match (self.resolve(left)?, self.resolve(right)?) {
            (Computed::Date(left), Computed::Date(right)) => left.cmp(&right),
            (Computed::Number(left), Computed::Number(right)) => left.partial_cmp(&right)?,
            _ => return None,
        };
        Some(match op {
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
            Comparison::Equal => ordering.is_eq(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
            Comparison::Greater => ordering.is_gt(),
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
fn any(mut each: impl Iterator<Item = Option<bool>>) -> Option<bool> {
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
