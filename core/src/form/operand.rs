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
    /// How many entries a repeat group has, or how many files were chosen.
    Count(Reference),
    /// The completed years or months, or the days, since the date that was answered, on another day
    /// than today if it says so.
    Since(Span, Reference, Option<Box<Operand>>),
    /// One number of all that is known of these; of each entry of a repeat group if one is named.
    Fold(Fold, Vec<Operand>, Option<Reference>),
    /// These, multiplied.
    Product(Vec<Operand>),
    /// A value of the law, on another day than today if it says so.
    Value(String, Option<Box<Operand>>),
}

/// In what a stretch of time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// Years.
    Years,
    /// Months.
    Months,
    /// Days.
    Days,
}

/// How several numbers become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// Added up.
    Sum,
    /// The least of them.
    Min,
    /// The greatest of them.
    Max,
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
        for (name, span) in [
            ("age", Span::Years),
            ("months", Span::Months),
            ("days", Span::Days),
        ] {
            if let Some(begin) = object.optional(name) {
                return Ok(Self::Since(span, begin, Self::read_day(object)));
            }
        }
        for (name, fold) in [("sum", Fold::Sum), ("min", Fold::Min), ("max", Fold::Max)] {
            if let Some(operands) = object.parts(name, Self::read) {
                return Ok(Self::Fold(fold, operands, object.optional("over")));
            }
        }
        if let Some(name) = object.optional("value") {
            return Ok(Self::Value(name, Self::read_day(object)));
        }
        match object.parts("product", Self::read) {
            Some(operands) => Ok(Self::Product(operands)),
            None => Err(object.wrong("an operand says one thing")),
        }
    }

    fn read_day(object: &mut Object) -> Option<Box<Self>> {
        object.part("on", Self::read).map(Box::new)
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
            Self::Since(_, begin, on) => {
                places.push(begin.path(here));
                if let Some(on) = on {
                    on.collect_references(here, places);
                }
            }
            Self::Fold(_, operands, Some(group)) => {
                let group = group.path(here);
                for operand in operands {
                    operand.collect_references(&group, places);
                }
                places.push(group);
            }
            Self::Fold(_, operands, None) | Self::Product(operands) => {
                for operand in operands {
                    operand.collect_references(here, places);
                }
            }
            Self::Value(_, Some(on)) => on.collect_references(here, places),
            Self::Today(_) | Self::Number(_) | Self::Date(..) | Self::Value(_, None) => {}
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
