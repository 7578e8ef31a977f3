//! Conditions over answers.

use serde::Deserialize;
use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    definition::Form,
    path::Path,
};
use crate::time::Date;

/// A condition over answers, as written in the form's file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "RawCondition")]
pub enum Condition {
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The answer is this value.
    Is(Reference, Value),
    /// The answer is one of these values.
    In(Reference, Vec<Value>),
    /// The answer is in the form's list of this name.
    InList(Reference, String),
    /// There is an answer, or there is none.
    Answered(Reference, bool),
    /// Two values compare so.
    Compare(Operand, Comparison, Operand),
}

/// Which answer is meant: `step.field`, or `./field` beside the field itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Operand {
    #[serde(default)]
    field: Option<Reference>,
    #[serde(default)]
    today: bool,
    #[serde(default)]
    number: Option<f64>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    plus_days: i64,
    #[serde(default)]
    plus_years: i64,
}

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Comparison {
    /// Less, or earlier.
    #[serde(rename = "<")]
    Less,
    /// Less or equal.
    #[serde(rename = "<=")]
    LessOrEqual,
    /// Equal.
    #[serde(rename = "=")]
    Equal,
    /// Greater or equal.
    #[serde(rename = ">=")]
    GreaterOrEqual,
    /// Greater, or later.
    #[serde(rename = ">")]
    Greater,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawCondition {
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
    field: Option<Reference>,
    is: Option<Value>,
    r#in: Option<Vec<Value>>,
    in_list: Option<String>,
    answered: Option<bool>,
    left: Option<Operand>,
    op: Option<Comparison>,
    right: Option<Operand>,
}

impl TryFrom<RawCondition> for Condition {
    type Error = &'static str;

    fn try_from(raw: RawCondition) -> Result<Self, Self::Error> {
        let RawCondition {
            all,
            any,
            not,
            field,
            is,
            r#in,
            in_list,
            answered,
            left,
            op,
            right,
        } = raw;
        let mut found = Vec::new();
        found.extend(all.map(Self::All));
        found.extend(any.map(Self::Any));
        found.extend(not.map(Self::Not));
        match field {
            Some(field) => {
                found.extend(is.map(|value| Self::Is(field.clone(), value)));
                found.extend(r#in.map(|values| Self::In(field.clone(), values)));
                found.extend(in_list.map(|list| Self::InList(field.clone(), list)));
                found.extend(answered.map(|answered| Self::Answered(field.clone(), answered)));
            }
            None if is.is_some() || r#in.is_some() || in_list.is_some() || answered.is_some() => {
                return Err("a condition on an answer names its \"field\"");
            }
            None => {}
        }
        match (left, op, right) {
            (Some(left), Some(op), Some(right)) => found.push(Self::Compare(left, op, right)),
            (None, None, None) => {}
            _ => return Err("a comparison has \"left\", \"op\" and \"right\""),
        }
        match (found.pop(), found.is_empty()) {
            (Some(condition), true) => Ok(condition),
            _ => Err("a condition says exactly one thing"),
        }
    }
}

/// What a condition is evaluated against.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) form: &'a Form,
    pub(super) answers: &'a Answers,
    pub(super) today: Date,
    /// The group or step that the condition stands in, for `./field`.
    pub(super) here: &'a Path,
}

impl Scope<'_> {
    fn value(&self, reference: &Reference) -> Option<&Value> {
        let path = match reference.0.strip_prefix("./") {
            Some(sibling) => self.here.name(sibling),
            None => Path::parse(&reference.0),
        };
        self.answers.get(&path)
    }

    /// Whether the condition holds; `None` when a comparison lacks an operand and so is neither
    /// true nor false.
    pub(super) fn evaluate(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::All(conditions) => self.all(conditions),
            Condition::Any(conditions) => self.any(conditions),
            Condition::Not(condition) => self.evaluate(condition).map(|holds| !holds),
            Condition::Is(field, value) => Some(self.value(field) == Some(value)),
            Condition::In(field, values) => Some(
                self.value(field)
                    .is_some_and(|value| values.contains(value)),
            ),
            Condition::InList(field, list) => Some(
                self.value(field)
                    .and_then(Value::as_str)
                    .zip(self.form.lists.get(list))
                    .is_some_and(|(value, codes)| codes.iter().any(|code| code == value)),
            ),
            Condition::Answered(field, answered) => {
                Some(is_answered(self.value(field)) == *answered)
            }
            Condition::Compare(left, op, right) => self.compare(left, *op, right),
        }
    }

    /// Whether something with this condition is shown.
    pub(super) fn shows(&self, when: Option<&Condition>) -> bool {
        when.is_none_or(|condition| self.evaluate(condition) == Some(true))
    }

    fn all(&self, conditions: &[Condition]) -> Option<bool> {
        let mut result = Some(true);
        for condition in conditions {
            match self.evaluate(condition) {
                Some(false) => return Some(false),
                None => result = None,
                Some(true) => {}
            }
        }
        result
    }

    fn any(&self, conditions: &[Condition]) -> Option<bool> {
        let mut result = Some(false);
        for condition in conditions {
            match self.evaluate(condition) {
                Some(true) => return Some(true),
                None => result = None,
                Some(false) => {}
            }
        }
        result
    }

    fn compare(&self, left: &Operand, op: Comparison, right: &Operand) -> Option<bool> {
        let ordering = match (self.resolve(left)?, self.resolve(right)?) {
            (Operated::Date(left), Operated::Date(right)) => left.cmp(&right),
            (Operated::Number(left), Operated::Number(right)) => left.partial_cmp(&right)?,
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

    fn resolve(&self, operand: &Operand) -> Option<Operated> {
        let shift = |date: Date| {
            date.plus_years(operand.plus_years)
                .plus_days(operand.plus_days)
        };
        if operand.today {
            return Some(Operated::Date(shift(self.today)));
        }
        if let Some(number) = operand.number {
            return Some(Operated::Number(number));
        }
        if let Some(date) = &operand.date {
            return date.parse().ok().map(|date| Operated::Date(shift(date)));
        }
        match self.value(operand.field.as_ref()?)? {
            Value::Number(number) => number.as_f64().map(Operated::Number),
            Value::String(text) => text
                .parse::<Date>()
                .map(|date| Operated::Date(shift(date)))
                .or_else(|_| text.parse().map(Operated::Number))
                .ok(),
            _ => None,
        }
    }
}

enum Operated {
    Date(Date),
    Number(f64),
}
