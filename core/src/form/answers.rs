//! The answers, in the shape in which they arrive: objects nested by step and group, repeats as
//! arrays.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::path::{Path, Segment};
use crate::strict::is_strict_json;

/// The answers of one application. What stands in them is personal: `Debug` shows none of it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(Map<String, Value>);

/// The data are not a JSON object, or an object in them names a member twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the data are not a JSON object that names each member once")]
pub struct AnswersError;

impl Answers {
    /// Reads data as they arrive.
    ///
    /// # Errors
    /// [`AnswersError`], which repeats nothing of the data.
    pub fn from_json(json: &[u8]) -> Result<Self, AnswersError> {
        if !is_strict_json(json) {
            return Err(AnswersError);
        }
        serde_json::from_slice(json).map_err(|_| AnswersError)
    }

    /// The data as JSON.
    pub fn to_json(&self) -> String {
        // A map of JSON values always serialises.
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// Whether there is no answer at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answers as a JSON object.
    pub fn as_map(&self) -> &Map<String, Value> {
        &self.0
    }

    /// The answers as a JSON object of its own.
    pub fn into_map(self) -> Map<String, Value> {
        self.0
    }

    /// The value at a place.
    pub fn get(&self, path: &Path) -> Option<&Value> {
        let mut segments = path.segments().iter();
        let Some(Segment::Name(first)) = segments.next() else {
            return None;
        };
        let mut value = self.0.get(first)?;
        for segment in segments {
            value = match segment {
                Segment::Name(name) => value.get(name)?,
                Segment::Index(index) => value.get(index)?,
            };
        }
        Some(value)
    }

    /// Puts a value at a place and makes the objects and entries on the way that are missing.
    /// What stands in the way and is of another shape is replaced.
    pub fn set(&mut self, path: &Path, value: Value) {
        let mut segments = path.segments().iter();
        let Some(Segment::Name(first)) = segments.next() else {
            return;
        };
        let mut place = self.0.entry(first.clone()).or_insert(Value::Null);
        for segment in segments {
            place = match segment {
                Segment::Name(name) => {
                    if !place.is_object() {
                        *place = Value::Object(Map::new());
                    }
                    match place {
                        Value::Object(object) => object.entry(name.clone()).or_insert(Value::Null),
                        _ => return,
                    }
                }
                Segment::Index(index) => {
                    if !place.is_array() {
                        *place = Value::Array(Vec::new());
                    }
                    match place {
                        Value::Array(entries) => {
                            // An index far beyond the end is a mistake, not a wish for memory.
                            if *index > entries.len() {
                                return;
                            }
                            if *index == entries.len() {
                                entries.push(Value::Object(Map::new()));
                            }
                            &mut entries[*index]
                        }
                        _ => return,
                    }
                }
            };
        }
        *place = value;
    }

    /// Takes a value out; an entry of a repeat group closes the gap.
    pub fn remove(&mut self, path: &Path) {
        let Some((last, rest)) = path.segments().split_last() else {
            return;
        };
        let Some((first, between)) = rest.split_first() else {
            if let Segment::Name(name) = last {
                remove(&mut self.0, name);
            }
            return;
        };
        let Segment::Name(first) = first else { return };
        let mut place = self.0.get_mut(first);
        for segment in between {
            place = match (segment, place) {
                (Segment::Name(name), Some(value)) => value.get_mut(name),
                (Segment::Index(index), Some(value)) => value.get_mut(index),
                (_, None) => return,
            };
        }
        match (last, place) {
            (Segment::Name(name), Some(Value::Object(object))) => {
                remove(object, name);
            }
            (Segment::Index(index), Some(Value::Array(entries))) if *index < entries.len() => {
                entries.remove(*index);
            }
            _ => {}
        }
    }

    /// How many entries a repeat group has.
    pub fn entries(&self, group: &Path) -> usize {
        self.get(group)
            .and_then(Value::as_array)
            .map_or(0, Vec::len)
    }
}

impl From<Map<String, Value>> for Answers {
    /// Takes data that somebody else has parsed.
    fn from(steps: Map<String, Value>) -> Self {
        Self(steps)
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} steps)", self.0.len())
    }
}

/// Whether a value counts as an answer: neither missing nor empty.
pub(super) fn is_answered(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(Value::Array(entries)) => !entries.is_empty(),
        Some(Value::Object(members)) => !members.is_empty(),
        Some(Value::Bool(_) | Value::Number(_)) => true,
    }
}

/// Takes a member out. The map's own way is a lot of code, and nothing else in the first program
/// of the browser needs it.
fn remove(members: &mut Map<String, Value>, name: &str) {
    let all = std::mem::take(members).into_iter();
    members.extend(all.filter(|(other, _)| other != name));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn sets_gets_and_removes() {
        let mut answers = Answers::default();
        answers.set(&Path::parse("kinder.kind.0.vorname"), json!("Ada"));
        answers.set(&Path::parse("kinder.kind.1.vorname"), json!("Bo"));
        answers.set(&Path::parse("kinder.kind.9.vorname"), json!("lost"));
        assert_eq!(answers.entries(&Path::parse("kinder.kind")), 2);
        answers.remove(&Path::parse("kinder.kind.0"));
        assert_eq!(
            answers.get(&Path::parse("kinder.kind.0.vorname")),
            Some(&json!("Bo"))
        );
        answers.set(&Path::parse("kinder.kind.0.alter"), json!(7));
        answers.remove(&Path::parse("kinder.kind.0.vorname"));
        answers.remove(&Path::parse("kinder.kind.0.nichts"));
        assert_eq!(
            answers.get(&Path::parse("kinder.kind.0")),
            Some(&json!({"alter": 7}))
        );
        answers.remove(&Path::parse("kinder"));
        assert!(answers.is_empty());
    }

    #[test]
    fn refuses_two_answers_to_one_question() {
        let doubled = br#"{"person": {"name": "Erika", "name": "Eva"}}"#;
        assert_eq!(Answers::from_json(doubled), Err(AnswersError));
    }

    #[test]
    fn debug_shows_no_answer() {
        let answers = Answers::from_json(br#"{"person": {"name": "Erika"}}"#).unwrap();
        assert_eq!(format!("{answers:?}"), "Answers(1 steps)");
    }
}
