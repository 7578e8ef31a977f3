//! Values that conditions compare and that texts name.

use serde_json::Value;

use super::{
    condition::Reference,
    definition::FormError,
    path::Path,
    read::{Member, Object},
};
use crate::time::Date;

/// One side of a comparison, or a value that a text names.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// The answer to a question.
    Field(Reference, Shift),
    /// The day on which the form is filled.
    Today(Shift),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date, Shift),
    /// How many entries a repeat group has.
    Count(Reference),
    /// The completed years since the date that was answered, on another day than today if it
    /// says so.
    Age(Reference, Option<Box<Operand>>),
    /// All that is known of these, added up.
    Sum(Vec<Operand>),
    /// These, multiplied.
    Product(Vec<Operand>),
}

/// By how much a date is moved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shift {
    /// Years, before the days.
    pub years: i64,
    /// Days.
    pub days: i64,
}

impl Operand {
    pub(super) fn read(place: String, value: Value) -> Result<Self, FormError> {
        let mut object = Object::new(place, value)?;
        let operand = Self::read_one(&mut object)?;
        object.finish()?;
        Ok(operand)
    }

    /// Operands by name.
    pub(super) fn read_named(
        place: String,
        value: Value,
    ) -> Result<Vec<(String, Self)>, FormError> {
        Object::new(place, value)?.all(|object, name| {
            let operand = object.part(name, Self::read);
            operand.ok_or_else(|| object.wrong("an operand belongs here"))
        })
    }

    fn read_one(object: &mut Object) -> Result<Self, FormError> {
        if let Some(field) = object.optional("field") {
            return Ok(Self::Field(field, Shift::read(object)));
        }
        if let Some(true) = object.optional("today") {
            return Ok(Self::Today(Shift::read(object)));
        }
        if let Some(number) = object.optional("number") {
            return Ok(Self::Number(number));
        }
        if let Some(date) = object.optional("date") {
            return Ok(Self::Date(date, Shift::read(object)));
        }
        if let Some(group) = object.optional("count") {
            return Ok(Self::Count(group));
        }
        if let Some(born) = object.optional("age") {
            let on = object.part("on", Self::read);
            return Ok(Self::Age(born, on.map(Box::new)));
        }
        if let Some(operands) = object.parts("sum", Self::read) {
            return Ok(Self::Sum(operands));
        }
        match object.parts("product", Self::read) {
            Some(operands) => Ok(Self::Product(operands)),
            None => Err(object.wrong("an operand says one thing")),
        }
    }

    /// The places that the operand looks at, if it stands in a step or group at `here`.
    pub fn references(&self, here: &Path) -> Vec<Path> {
        let mut places = Vec::new();
        self.collect_references(here, &mut places);
        places
    }

    pub(super) fn collect_references(&self, here: &Path, places: &mut Vec<Path>) {
        match self {
            Self::Field(reference, _) | Self::Count(reference) => {
                places.push(reference.path(here));
            }
            Self::Age(born, on) => {
                places.push(born.path(here));
                if let Some(on) = on {
                    on.collect_references(here, places);
                }
            }
            Self::Sum(operands) | Self::Product(operands) => {
                for operand in operands {
                    operand.collect_references(here, places);
                }
            }
            Self::Today(_) | Self::Number(_) | Self::Date(..) => {}
        }
    }
}

impl Shift {
    fn read(object: &mut Object) -> Self {
        Self {
            years: object.optional("plusYears").unwrap_or_default(),
            days: object.optional("plusDays").unwrap_or_default(),
        }
    }

    pub(super) fn of(self, date: Date) -> Date {
        date.plus_years(self.years).plus_days(self.days)
    }
}

impl Member for Date {
    const EXPECTED: &'static str = "a date such as 2026-05-17 belongs here";

    fn read(value: Value) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}
