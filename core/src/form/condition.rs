//! Conditions over answers.

use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    definition::{Form, FormError},
    path::Path,
    read::{Member, Object, inconsistent},
    value::amount,
};
use crate::time::Date;

/// A condition over answers, as written in the form's file.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference(String);

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Operand {
    field: Option<Reference>,
    today: bool,
    number: Option<f64>,
    date: Option<String>,
    plus_days: i64,
    plus_years: i64,
}

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Less, or earlier.
    Less,
    /// Less or equal.
    LessOrEqual,
    /// Equal.
    Equal,
    /// Greater or equal.
    GreaterOrEqual,
    /// Greater, or later.
    Greater,
}

impl Condition {
    pub(super) fn read(place: String, value: Value) -> Result<Self, FormError> {
        let mut object = Object::new(place, value)?;
        let condition = Self::read_one(&mut object)?;
        // Whatever is left is unknown, or a second thing that the condition says.
        object.finish()?;
        Ok(condition)
    }

    fn read_one(object: &mut Object) -> Result<Self, FormError> {
        if let Some(conditions) = object.part("all", Self::read_several)? {
            return Ok(Self::All(conditions));
        }
        if let Some(conditions) = object.part("any", Self::read_several)? {
            return Ok(Self::Any(conditions));
        }
        if let Some(condition) = object.part("not", Self::read)? {
            return Ok(Self::Not(Box::new(condition)));
        }
        if let Some(left) = object.part("left", Operand::read)? {
            let op = object.required("op")?;
            let right = object.part("right", Operand::read)?;
            let right = right.ok_or_else(|| object.wrong("a comparison has a \"right\""))?;
            return Ok(Self::Compare(left, op, right));
        }
        let field = Reference(object.required("field")?);
        if let Some(value) = object.optional("is")? {
            return Ok(Self::Is(field, value));
        }
        if let Some(values) = object.optional("in")? {
            return Ok(Self::In(field, values));
        }
        if let Some(list) = object.optional("inList")? {
            return Ok(Self::InList(field, list));
        }
        match object.optional("answered")? {
            Some(answered) => Ok(Self::Answered(field, answered)),
            None => Err(object.wrong("a condition says one thing about its \"field\"")),
        }
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "the shape of every reader of a part"
    )]
    fn read_several(place: String, value: Value) -> Result<Vec<Self>, FormError> {
        let values = Vec::<Value>::read(value)
            .ok_or_else(|| inconsistent(&place, Vec::<Value>::EXPECTED))?;
        values
            .into_iter()
            .map(|value| Self::read(place.clone(), value))
            .collect()
    }
}

impl Operand {
    fn read(place: String, value: Value) -> Result<Self, FormError> {
        let mut object = Object::new(place, value)?;
        let operand = Self {
            field: object.optional("field")?.map(Reference),
            today: object.optional("today")?.unwrap_or_default(),
            number: object.optional("number")?,
            date: object.optional("date")?,
            plus_days: object.optional("plusDays")?.unwrap_or_default(),
            plus_years: object.optional("plusYears")?.unwrap_or_default(),
        };
        object.finish()?;
        Ok(operand)
    }
}

impl Member for Comparison {
    const EXPECTED: &'static str = "one of <, <=, =, >= and > belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            "=" => Self::Equal,
            ">=" => Self::GreaterOrEqual,
            ">" => Self::Greater,
            _ => return None,
        })
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
                    .is_some_and(|value| self.form.list(list).iter().any(|code| code == value)),
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
                .ok()
                .or_else(|| amount(text).map(Operated::Number)),
            _ => None,
        }
    }
}

enum Operated {
    Date(Date),
    Number(f64),
}
