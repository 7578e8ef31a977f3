//! What a form says of other versions of itself and of the form of a second party.

use serde_json::Value;

use super::{definition::FormError, path::Path, read::Object};

/// Where answers of an earlier version stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The place of a step, a group or a field now.
    pub new: Path,
    /// Where it was.
    pub old: Path,
}

/// How a part of an application is handed over to a second party, by a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// The id of the form that the second party fills.
    pub to: String,
    /// The step of this form that shows the link.
    pub step: String,
    /// What may be filled in there already, if the applicant agrees.
    pub share: Vec<Shared>,
}

/// An answer that a second party may be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Its place in the form of the second party.
    pub there: Path,
    /// Its place in this form.
    pub here: Path,
}

impl Moved {
    pub(super) fn read(place: String, value: Value) -> Result<Vec<Self>, FormError> {
        let pairs = read_pairs(place, value)?;
        Ok(pairs.map(|(new, old)| Self { new, old }).collect())
    }
}

impl Handover {
    pub(super) fn read(place: String, value: Value) -> Result<Self, FormError> {
        let mut object = Object::new(place, value)?;
        let handover = Self {
            to: object.needed("to"),
            step: object.needed("step"),
            share: object.part("share", Shared::read).unwrap_or_default(),
        };
        object.finish()?;
        Ok(handover)
    }
}

impl Shared {
    fn read(place: String, value: Value) -> Result<Vec<Self>, FormError> {
        let pairs = read_pairs(place, value)?;
        Ok(pairs.map(|(there, here)| Self { there, here }).collect())
    }
}

fn read_pairs(
    place: String,
    value: Value,
) -> Result<impl Iterator<Item = (Path, Path)>, FormError> {
    let pairs: Vec<(String, String)> = Object::new(place, value)?.all(Object::required)?;
    let paths = |(left, right): (String, String)| (Path::parse(&left), Path::parse(&right));
    Ok(pairs.into_iter().map(paths))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::form::testing::*;

    fn read(handover: &Value) -> Result<Handover, String> {
        let steps = json!([{"id": "ich", "fields": [
            {"id": "name", "kind": "text"}, {"id": "lohn", "kind": "money"}]}]);
        let form = with(&steps, &json!({"handover": handover, "joins": "andere"}));
        form.map(|form| form.handover.unwrap())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn shares_answers_that_the_form_has() {
        let read_one = |step: &str, here: &str| {
            read(&json!({"to": "zweite", "step": step, "share": {"er.name": here}}))
        };
        let handover = read_one("ich", "ich.name").unwrap();
        assert_eq!((handover.to.as_str(), handover.share.len()), ("zweite", 1));
        assert_eq!(handover.share[0].there, Path::parse("er.name"));
        assert_eq!(handover.share[0].here, Path::parse("ich.name"));
        assert_eq!(
            read_one("du", "ich.name").unwrap_err(),
            "handover.step: the form has no step of this id"
        );
        for wrong in ["ich.lohn", "ich.fremd", "ich"] {
            assert!(
                read_one("ich", wrong)
                    .unwrap_err()
                    .starts_with("handover.share.er.name: only")
            );
        }
        assert!(read(&json!({"step": "ich"})).is_err());
        assert!(read(&json!({"to": "zweite", "step": "ich", "share": {"a": 1}})).is_err());
    }
}
