//! A further application of the same service after one that was sent: what of it is taken along.
//!
//! Read only where it is needed: the first load of an application carries none of it.

use serde_json::{Map, Value};

use super::{
    answers::Answers,
    check::{VisibleField, visible},
    definition::{Field, Form, FormError},
    kind::TextRules,
    path::Path,
    read::{Object, inconsistent},
};
use crate::{id::ApplicationId, time::Date};

/// How many characters the number of an application has.
const NUMBER_CHARS: u64 = 36;

/// How an application follows another one of the same service.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// The steps, groups and questions whose answers are taken along.
    pub take: Vec<Path>,
    /// The question for the number of the application before.
    pub number: Path,
    /// What else is answered from the beginning.
    pub set: Vec<(Path, Value)>,
}

impl FollowUp {
    /// What a form says of it, if it says anything.
    ///
    /// # Errors
    /// [`FormError`]: what is wrong and where.
    pub fn of(form: &Form) -> Result<Option<Self>, FormError> {
        let Some(value) = &form.follow_up else {
            return Ok(None);
        };
        let mut object = Object::new("followUp".to_owned(), value.clone())?;
        let take: Vec<String> = object.needed("take");
        let number: String = object.needed("number");
        let set: Option<Map<String, Value>> = match object.optional::<Value>("set") {
            None => Some(Map::new()),
            Some(Value::Object(set)) => Some(set),
            Some(_) => None,
        };
        object.finish()?;
        let set = set.ok_or_else(|| inconsistent("followUp.set", "an object belongs here"))?;
        let follow_up = Self {
            take: take.iter().map(|place| Path::parse(place)).collect(),
            number: Path::parse(&number),
            set: set
                .into_iter()
                .map(|(place, value)| (Path::parse(&place), value))
                .collect(),
        };
        follow_up.check(form)?;
        Ok(Some(follow_up))
    }

    /// The answers that the next application begins with: those of the one before that are taken
    /// along, as far as they were asked, and its number; of a row of applications always that of the
    /// first, which has the documents. Never a file, never a declaration: they are given anew.
    pub fn begin(
        &self,
        form: &Form,
        before: &Answers,
        number: &ApplicationId,
        today: Date,
    ) -> Answers {
        let mut answers = Answers::default();
        for step in visible(form, before, today) {
            let asked = step.fields.iter().flat_map(VisibleField::leaves);
            for leaf in
                asked.filter(|leaf| leaf.field.kind.is_taken_along() && self.takes(&leaf.path))
            {
                if let Some(value) = before.get(&leaf.path) {
                    answers.set(&leaf.path, value.clone());
                }
            }
        }
        for (place, value) in &self.set {
            answers.set(place, value.clone());
        }
        let first = self.number_in(before).unwrap_or(*number);
        answers.set(&self.number, Value::from(first.to_string()));
        answers
    }

    /// The number of the application that one with these answers follows, where it has one.
    pub fn number_in(&self, answers: &Answers) -> Option<ApplicationId> {
        answers.get(&self.number)?.as_str()?.trim().parse().ok()
    }

    fn takes(&self, place: &Path) -> bool {
        let place = place.segments();
        let mut take = self.take.iter();
        take.any(|taken| place.starts_with(taken.segments()))
    }

    fn check(&self, form: &Form) -> Result<(), FormError> {
        for place in &self.take {
            let is_there = match place.segments() {
                [_] => form.step(place.step()).is_some(),
                _ => form
                    .field(place)
                    .is_some_and(|field| field.kind.is_taken_along()),
            };
            if !is_there {
                return Err(inconsistent(
                    &format!("followUp.take.{place}"),
                    "the form has no such step, or no such question that can be taken along",
                ));
            }
        }
        for (place, value) in &self.set {
            let field = form
                .field(place)
                .filter(|field| field.kind.is_taken_along());
            if field.is_none_or(|field| field.kind.check(value).is_err()) {
                return Err(inconsistent(
                    &format!("followUp.set.{place}"),
                    "the form has no such question, or this is no answer to it",
                ));
            }
        }
        let holds_number = |field: &Field| {
            field
                .kind
                .as_text()
                .is_some_and(|TextRules { lengths, .. }| {
                    lengths.min.is_none_or(|min| min <= NUMBER_CHARS)
                        && lengths.max.is_none_or(|max| max >= NUMBER_CHARS)
                })
        };
        if !form.field(&self.number).is_some_and(holds_number) {
            return Err(inconsistent(
                "followUp.number",
                "this names no question for a text of 36 characters",
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::form::{check, testing::*};

    fn today() -> Date {
        Date::new(2026, 11, 29).unwrap()
    }

    fn answers(value: Value) -> Answers {
        serde_json::from_value(value).unwrap()
    }

    fn number() -> ApplicationId {
        "01890f2e-7c4a-7b3d-9a61-0c5d1e2f3a4b".parse().unwrap()
    }

    fn form(follow_up: &Value) -> Result<Form, String> {
        let steps = json!([
            {"id": "ich", "fields": [
                {"id": "name", "kind": "text"},
                {"id": "wahr", "kind": "consent"},
                {"id": "pass", "kind": "file", "accept": ["image/png"]},
                {"id": "kind", "kind": "group", "repeat": {"min": 0, "max": 3}, "fields": [
                    {"id": "name", "kind": "text"}]}]},
            {"id": "gast", "fields": [{"id": "name", "kind": "text"}]},
            {"id": "nochmal", "fields": [
                {"id": "weiterer", "kind": "yesno"},
                {"id": "nummer", "kind": "text", "minLength": 36, "maxLength": 36,
                    "when": {"field": "./weiterer", "is": true}},
                {"id": "kurz", "kind": "text", "required": false, "maxLength": 10}]}]);
        with(&steps, &json!({"followUp": follow_up})).map_err(|error| error.to_string())
    }

    fn of(follow_up: &Value) -> Result<FollowUp, String> {
        let follow_up = FollowUp::of(&form(follow_up)?).map_err(|error| error.to_string())?;
        Ok(follow_up.unwrap())
    }

    fn whole(take: &Value) -> Value {
        json!({"take": take, "number": "nochmal.nummer", "set": {"nochmal.weiterer": true}})
    }

    #[test]
    fn takes_along_what_it_names_and_neither_files_nor_declarations() {
        let form = form(&whole(&json!(["ich"]))).unwrap();
        let follow_up = FollowUp::of(&form).unwrap().unwrap();
        let before = answers(json!({
            "ich": {
                "name": "Zoë", "wahr": true,
                "pass": {"attachments": ["01890f2e-7c4a-7b3d-9a61-0c5d1e2f3a4c"]},
                "kind": [{"name": "A"}, {"name": "B"}],
                "gestern": "no question any more"
            },
            "gast": {"name": "Ó Súi"}
        }));
        let after = follow_up.begin(&form, &before, &number(), today());
        let expected = json!({
            "ich": {"name": "Zoë", "kind": [{"name": "A"}, {"name": "B"}]},
            "nochmal": {"weiterer": true, "nummer": number().to_string()}
        });
        assert_eq!(Value::Object(after.clone().into_map()), expected);
        assert_eq!(follow_up.number_in(&after), Some(number()));
        assert_eq!(follow_up.number_in(&before), None);
        // The third one names the first one, too.
        let other = "01890f2e-7c4a-7b3d-9a61-0c5d1e2f3a4d".parse().unwrap();
        assert_eq!(follow_up.begin(&form, &after, &other, today()), after);
    }

    #[test]
    fn names_only_what_the_form_has() {
        assert!(of(&whole(&json!(["ich", "gast.name", "ich.kind"]))).is_ok());
        for wrong in ["du", "ich.alter", "ich.pass", "ich.wahr"] {
            let error = of(&whole(&json!([wrong]))).unwrap_err();
            assert!(
                error.starts_with(&format!("followUp.take.{wrong}: ")),
                "{error}"
            );
        }
        let with_number = |number: &str| of(&json!({"take": [], "number": number}));
        assert!(with_number("nochmal.nummer").is_ok());
        for wrong in ["nochmal.kurz", "nochmal.weiterer", "nochmal", "x.y"] {
            assert!(
                with_number(wrong)
                    .unwrap_err()
                    .starts_with("followUp.number: ")
            );
        }
        for wrong in [
            json!({"nochmal.weiterer": "ja"}),
            json!({"ich.wahr": true}),
            json!([]),
        ] {
            let set = json!({"take": [], "number": "nochmal.nummer", "set": wrong});
            assert!(of(&set).unwrap_err().starts_with("followUp.set"));
        }
        assert!(of(&json!({"number": "nochmal.nummer"})).is_err());
        assert!(of(&json!({"take": [], "number": "nochmal.nummer", "more": 1})).is_err());
    }

    #[test]
    fn a_form_that_says_nothing_has_none() {
        let steps = json!([{"id": "ich", "fields": [{"id": "name", "kind": "text"}]}]);
        assert!(
            FollowUp::of(&with(&steps, &json!({})).unwrap())
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn the_next_guest_of_the_same_host() {
        let json = include_str!("../../../forms/verpflichtungserklaerung/form.json");
        let form = Form::from_json(json.as_bytes()).unwrap();
        let follow_up = FollowUp::of(&form).unwrap().unwrap();
        let before = answers(json!({
            "gastgeber_art": {"art": "person", "anderer_gast": false},
            "person": {"familienname": "Müller", "vornamen": "Zoë"},
            "gast": {"familienname": "Ó Súi"},
            "reisezeit": {"von": "2027-01-01"}
        }));
        let after = follow_up.begin(&form, &before, &number(), today());
        let expected = json!({
            "gastgeber_art": {
                "art": "person", "anderer_gast": true, "frueherer_antrag": number().to_string()
            },
            "person": {"familienname": "Müller", "vornamen": "Zoë"}
        });
        assert_eq!(Value::Object(after.clone().into_map()), expected);
        // The question for the number is asked, and the number answers it.
        let findings = check(&form, &after, today());
        let is_about = |finding: &super::super::Finding| finding.path == follow_up.number;
        assert!(!findings.iter().any(is_about));
        assert!(super::super::unexpected(&form, &after, today()).is_empty());
    }
}
