//! Conditions over answers.

use serde_json::Value;

use super::{
    definition::FormError,
    operand::Operand,
    path::Path,
    pattern::Pattern,
    periods::Periods,
    read::{Member, Object, Words},
};

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
    /// The answer is in the list of this name: one of the form, or one of the law.
    InList(Reference, String),
    /// The answer has the shape of such numbers.
    Fits(Reference, Pattern),
    /// There is an answer, or there is none.
    Answered(Reference, bool),
    /// Two values compare so.
    Compare(Operand, Comparison, Operand),
    /// A repeat group has an entry, of which the condition holds if there is one.
    Entry(Reference, Option<Box<Condition>>),
    /// The entries of a repeat group are periods that fit together.
    Periods(Periods),
}

/// Which answer is meant: `step.field`, through groups `step.group.field`, `./field` beside what
/// refers to it, or `../field` beside the group that it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference(String);

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

impl Reference {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place that is meant, if what refers to it stands in the step, group or entry at `here`.
    pub fn path(&self, here: &Path) -> Path {
        if let Some(sibling) = self.0.strip_prefix("./") {
            here.name(sibling)
        } else if let Some(outer) = self.0.strip_prefix("../") {
            here.outwards().name(outer)
        } else {
            Path::parse(&self.0)
        }
    }
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
        if let Some(conditions) = object.parts("all", Self::read) {
            return Ok(Self::All(conditions));
        }
        if let Some(conditions) = object.parts("any", Self::read) {
            return Ok(Self::Any(conditions));
        }
        if let Some(condition) = object.part("not", Self::read) {
            return Ok(Self::Not(Box::new(condition)));
        }
        if let Some(left) = object.part("left", Operand::read) {
            let op = object.required("op")?;
            let right = object.part("right", Operand::read);
            let right = right.ok_or_else(|| object.wrong("a comparison has a \"right\""))?;
            return Ok(Self::Compare(left, op, right));
        }
        if let Some(group) = object.optional("some") {
            let holds = object.part("where", Self::read);
            return Ok(Self::Entry(group, holds.map(Box::new)));
        }
        if let Some(group) = object.optional("periods") {
            return Ok(Self::Periods(Periods::read(group, object)?));
        }
        let field = object.required("field")?;
        if let Some(value) = object.optional("is") {
            return Ok(Self::Is(field, value));
        }
        if let Some(values) = object.optional("in") {
            return Ok(Self::In(field, values));
        }
        if let Some(list) = object.optional("inList") {
            return Ok(Self::InList(field, list));
        }
        if let Some(pattern) = object.optional("pattern") {
            return Ok(Self::Fits(field, pattern));
        }
        match object.optional("answered") {
            Some(answered) => Ok(Self::Answered(field, answered)),
            None => Err(object.wrong("a condition says one thing about its \"field\"")),
        }
    }

    /// The places that the condition looks at, if it stands in a step or group at `here`. Groups
    /// are named without the entries, as in `step.group.field`.
    pub fn references(&self, here: &Path) -> Vec<Path> {
        let mut places = Vec::new();
        self.collect_references(here, &mut places);
        places
    }

    fn collect_references(&self, here: &Path, places: &mut Vec<Path>) {
        match self {
            Self::All(conditions) | Self::Any(conditions) => {
                for condition in conditions {
                    condition.collect_references(here, places);
                }
            }
            Self::Not(condition) => condition.collect_references(here, places),
            Self::Is(field, _)
            | Self::In(field, _)
            | Self::InList(field, _)
            | Self::Fits(field, _)
            | Self::Answered(field, _) => places.push(field.path(here)),
            Self::Compare(left, _, right) => {
                left.collect_references(here, places);
                right.collect_references(here, places);
            }
            Self::Entry(group, holds) => {
                let group = group.path(here);
                if let Some(holds) = holds {
                    holds.collect_references(&group, places);
                }
                places.push(group);
            }
            Self::Periods(periods) => {
                let group = periods.group.path(here);
                places.push(group.name(&periods.from));
                places.push(group.name(&periods.to));
                places.push(group);
            }
        }
    }
}

impl Member for Reference {
    const EXPECTED: &'static str = String::EXPECTED;

    fn read(value: Value) -> Option<Self> {
        String::read(value).map(Self)
    }
}

impl Member for Vec<Reference> {
    const EXPECTED: &'static str = Vec::<String>::EXPECTED;

    fn read(value: Value) -> Option<Self> {
        let references = Vec::<String>::read(value)?;
        Some(references.into_iter().map(Reference).collect())
    }
}

impl Words for Comparison {
    const EXPECTED: &'static str = "one of <, <=, =, >= and > belongs here";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("<", Self::Less),
        ("<=", Self::LessOrEqual),
        ("=", Self::Equal),
        (">=", Self::GreaterOrEqual),
        (">", Self::Greater),
    ];
}
