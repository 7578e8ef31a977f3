//! Reading a form definition member by member.
//!
//! Not derived: the browser would pay a hundred kilobytes for generic code, and what is wrong is
//! said here with its place in the form.

use serde_json::Value;

use super::definition::FormError;

/// An object of the definition. What was read is gone from it, so that what is left at the end
/// is unknown.
///
/// It keeps the first thing that is wrong until it is asked for: asked after every member, the
/// browser would pay for as many ways out.
pub(super) struct Object {
    place: String,
    // No map: taking something out of one is a lot of code.
    members: Vec<(String, Value)>,
    error: Option<FormError>,
}

/// What a member can be read as.
pub(super) trait Member: Sized {
    /// What belongs there, for the message.
    const EXPECTED: &'static str;

    /// The member's value, if it is of this kind.
    fn read(value: Value) -> Option<Self>;
}

/// What a member can be read as whose values are a few words.
pub(super) trait Words: Copy + 'static {
    /// What belongs there, for the message.
    const EXPECTED: &'static str;
    /// The words, and what each stands for.
    const WORDS: &'static [(&'static str, Self)];
}

impl<T: Words> Member for T {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(value: Value) -> Option<Self> {
        let word = value.as_str()?;
        let mut words = T::WORDS.iter();
        let (_, meant) = words.find(|(written, _)| *written == word)?;
        Some(*meant)
    }
}

impl Object {
    pub(super) fn new(place: String, value: Value) -> Result<Self, FormError> {
        match value {
            Value::Object(members) => Ok(Self {
                place,
                members: members.into_iter().collect(),
                error: None,
            }),
            _ => Err(inconsistent(&place, "an object belongs here")),
        }
    }

    /// A member that has to be there.
    pub(super) fn required<T: Member>(&mut self, name: &str) -> Result<T, FormError> {
        let read = self.optional(name);
        read.ok_or_else(|| {
            self.refuse(name, T::EXPECTED);
            self.wrong(T::EXPECTED)
        })
    }

    /// A member that has to be there. Where it is not, something stands in for it until the object
    /// is refused.
    pub(super) fn needed<T: Member + Default>(&mut self, name: &str) -> T {
        let read = self.optional(name);
        read.unwrap_or_else(|| {
            self.refuse(name, T::EXPECTED);
            T::default()
        })
    }

    /// A member that may be left out.
    pub(super) fn optional<T: Member>(&mut self, name: &str) -> Option<T> {
        let read = T::read(self.take(name)?);
        if read.is_none() {
            self.refuse(name, T::EXPECTED);
        }
        read
    }

    /// A member whose parts are read one by one.
    pub(super) fn part<T>(
        &mut self,
        name: &str,
        read: fn(String, Value) -> Result<T, FormError>,
    ) -> Option<T> {
        let value = self.take(name)?;
        let read = read(self.place_of(name), value);
        self.keep(read)
    }

    /// A list of objects; empty when it is left out.
    pub(super) fn objects<T>(
        &mut self,
        name: &str,
        read: fn(Self) -> Result<T, FormError>,
    ) -> Vec<T> {
        let values = self.optional::<Vec<Value>>(name).unwrap_or_default();
        let read = |value: Value| {
            // Whatever has an id is found by it.
            let id = value.get("id").and_then(Value::as_str).unwrap_or(name);
            let object = Self::new(self.place_of(id), value).and_then(read);
            self.keep(object)
        };
        values.into_iter().map_while(read).collect()
    }

    /// A member that is a list whose parts are read one by one.
    pub(super) fn parts<T>(
        &mut self,
        name: &str,
        read: fn(String, Value) -> Result<T, FormError>,
    ) -> Option<Vec<T>> {
        let values = self.optional::<Vec<Value>>(name)?;
        let read = |value| {
            let part = read(self.place_of(name), value);
            self.keep(part)
        };
        Some(values.into_iter().map_while(read).collect())
    }

    /// All members, whatever their names, each read by `read`.
    pub(super) fn all<T>(
        mut self,
        read: fn(&mut Self, &str) -> Result<T, FormError>,
    ) -> Result<Vec<(String, T)>, FormError> {
        let names: Vec<String> = self.members.iter().map(|(name, _)| name.clone()).collect();
        let mut all = Vec::with_capacity(names.len());
        for name in names {
            let value = read(&mut self, &name)?;
            all.push((name, value));
        }
        Ok(all)
    }

    /// Refuses what nobody has asked for, and what was wrong before.
    pub(super) fn finish(self) -> Result<(), FormError> {
        let unknown = self.members.first().map(|(name, _)| self.place_of(name));
        match (self.error, unknown) {
            (Some(error), _) => Err(error),
            (None, Some(place)) => {
                Err(inconsistent(&place, "a definition has no such member here"))
            }
            (None, None) => Ok(()),
        }
    }

    /// An error of the object as a whole, unless something was wrong before.
    pub(super) fn wrong(&mut self, problem: &'static str) -> FormError {
        let before = self.error.take();
        before.unwrap_or_else(|| inconsistent(&self.place, problem))
    }

    /// What was read, or nothing where that is wrong.
    fn keep<T>(&mut self, read: Result<T, FormError>) -> Option<T> {
        match read {
            Ok(read) => Some(read),
            Err(error) => {
                self.error.get_or_insert(error);
                None
            }
        }
    }

    #[inline(never)]
    fn take(&mut self, name: &str) -> Option<Value> {
        let mut members = self.members.iter();
        let index = members.position(|(other, _)| other == name)?;
        Some(self.members.remove(index).1)
    }

    #[inline(never)]
    pub(super) fn refuse(&mut self, name: &str, problem: &'static str) {
        if self.error.is_none() {
            self.error = Some(inconsistent(&self.place_of(name), problem));
        }
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
