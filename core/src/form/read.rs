//! Reading a form definition member by member.
//!
//! Not derived: the browser would pay a hundred kilobytes for generic code, and what is wrong is
//! said here with its place in the form.

use serde_json::{Map, Value};

use super::definition::FormError;

/// An object of the definition. What was read is gone from it, so that what is left at the end
/// is unknown.
pub(super) struct Object {
    place: String,
    members: Map<String, Value>,
}

/// What a member can be read as.
pub(super) trait Member: Sized {
    /// What belongs there, for the message.
    const EXPECTED: &'static str;

    /// The member's value, if it is of this kind.
    fn read(value: Value) -> Option<Self>;
}

impl Object {
    pub(super) fn new(place: String, value: Value) -> Result<Self, FormError> {
        match value {
            Value::Object(members) => Ok(Self { place, members }),
            _ => Err(inconsistent(&place, "an object belongs here")),
        }
    }

    /// A member that has to be there.
    pub(super) fn required<T: Member>(&mut self, name: &str) -> Result<T, FormError> {
        self.optional(name)?
            .ok_or_else(|| inconsistent(&self.place_of(name), T::EXPECTED))
    }

    /// A member that may be left out.
    pub(super) fn optional<T: Member>(&mut self, name: &str) -> Result<Option<T>, FormError> {
        let Some(value) = self.members.remove(name) else {
            return Ok(None);
        };
        match T::read(value) {
            Some(read) => Ok(Some(read)),
            None => Err(inconsistent(&self.place_of(name), T::EXPECTED)),
        }
    }

    /// A member whose parts are read one by one.
    pub(super) fn part<T>(
        &mut self,
        name: &str,
        read: fn(String, Value) -> Result<T, FormError>,
    ) -> Result<Option<T>, FormError> {
        let value = self.members.remove(name);
        value
            .map(|value| read(self.place_of(name), value))
            .transpose()
    }

    /// A list of objects; empty when it is left out.
    pub(super) fn objects<T>(
        &mut self,
        name: &str,
        read: fn(Self) -> Result<T, FormError>,
    ) -> Result<Vec<T>, FormError> {
        let mut objects = Vec::new();
        for value in self.optional::<Vec<Value>>(name)?.unwrap_or_default() {
            // Whatever has an id is found by it.
            let id = value.get("id").and_then(Value::as_str).unwrap_or(name);
            objects.push(read(Self::new(self.place_of(id), value)?)?);
        }
        Ok(objects)
    }

    /// A member that is a list whose parts are read one by one.
    pub(super) fn parts<T>(
        &mut self,
        name: &str,
        read: fn(String, Value) -> Result<T, FormError>,
    ) -> Result<Option<Vec<T>>, FormError> {
        let Some(values) = self.optional::<Vec<Value>>(name)? else {
            return Ok(None);
        };
        let read = |value| read(self.place_of(name), value);
        values
            .into_iter()
            .map(read)
            .collect::<Result<_, _>>()
            .map(Some)
    }

    /// All members, whatever their names, each read by `read`.
    pub(super) fn all<T>(
        mut self,
        read: fn(&mut Self, &str) -> Result<T, FormError>,
    ) -> Result<Vec<(String, T)>, FormError> {
        let names: Vec<String> = self.members.keys().cloned().collect();
        let mut all = Vec::with_capacity(names.len());
        for name in names {
            let value = read(&mut self, &name)?;
            all.push((name, value));
        }
        Ok(all)
    }

    /// Refuses what nobody has asked for.
    pub(super) fn finish(self) -> Result<(), FormError> {
        match self.members.keys().next() {
            None => Ok(()),
            Some(name) => Err(inconsistent(
                &self.place_of(name),
                "a definition has no such member here",
            )),
        }
    }

    /// An error of the object as a whole.
    pub(super) fn wrong(&self, problem: &'static str) -> FormError {
        inconsistent(&self.place, problem)
    }

    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() {
            name.to_owned()
        } else {
            [&self.place, name].join(".")
        }
    }
}

pub(super) fn inconsistent(place: &str, problem: &'static str) -> FormError {
    FormError::Inconsistent {
        place: place.to_owned(),
        problem,
    }
}

impl Member for Value {
    const EXPECTED: &'static str = "a value belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl Member for Vec<Value> {
    const EXPECTED: &'static str = "a list belongs here";

    fn read(value: Value) -> Option<Self> {
        match value {
            Value::Array(entries) => Some(entries),
            _ => None,
        }
    }
}

impl Member for String {
    const EXPECTED: &'static str = "a text belongs here";

    fn read(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl Member for Vec<String> {
    const EXPECTED: &'static str = "a list of texts belongs here";

    fn read(value: Value) -> Option<Self> {
        let entries = Vec::<Value>::read(value)?;
        entries.into_iter().map(String::read).collect()
    }
}

impl Member for bool {
    const EXPECTED: &'static str = "true or false belongs here";

    fn read(value: Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Member for f64 {
    const EXPECTED: &'static str = "a number belongs here";

    fn read(value: Value) -> Option<Self> {
        value.as_f64()
    }
}

impl Member for i64 {
    const EXPECTED: &'static str = "a whole number belongs here";

    fn read(value: Value) -> Option<Self> {
        value.as_i64()
    }
}

impl Member for u64 {
    const EXPECTED: &'static str = "a whole number from 0 belongs here";

    fn read(value: Value) -> Option<Self> {
        value.as_u64()
    }
}

impl Member for usize {
    const EXPECTED: &'static str = u64::EXPECTED;

    fn read(value: Value) -> Option<Self> {
        value.as_u64()?.try_into().ok()
    }
}
