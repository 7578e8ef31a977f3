//! Answers of a draft that was begun with another version of the form.

use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::{
    answers::{Answers, is_answered},
    definition::{Field, Form},
    hand_over::Moved,
    kind::{Fit, GroupRules, Holds},
    path::{Path, Segment},
};

/// What became of a draft's answers under another version of its form. All lists are in the
/// order of the form, or of the answers, and name nothing twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Adoption {
    /// The answers that still fit.
    pub answers: Answers,
    /// The [`field_ids`] of questions that were answered and that the form no longer has.
    pub dropped: Vec<String>,
    /// The text ids of questions whose answer, or a part of it, no longer fits: they have to be
    /// answered again.
    pub reset: Vec<String>,
    /// The text ids of questions that the form did not have before.
    pub new: Vec<String>,
}

/// The ids of all questions of a form, those of groups among them, whether they are asked or not:
/// made of the names of their places ([`Path::text_id`]), so that each is another.
pub fn field_ids(form: &Form) -> Vec<String> {
    let mut ids = Vec::new();
    for step in &form.steps {
        collect_ids(&step.fields, &Path::of_step(&step.id), &mut ids);
    }
    ids
}

fn collect_ids(fields: &[Field], here: &Path, ids: &mut Vec<String>) {
    for field in fields {
        let path = here.name(&field.id);
        match field.kind.holds() {
            Holds::Nothing => {}
            Holds::Group(group) => collect_ids(&group.fields, &path, ids),
            Holds::Answer => ids.push(path.text_id()),
        }
    }
}

/// Takes over the answers of a draft into this version of the form, and says what changed.
/// `known_fields` are the [`field_ids`] of the version that was filled. What the form says has
/// moved is looked for where it stood before, unless that version already had it here.
///
/// An answer fits when the form still has its question and it is of the kind, or one of the
/// options, that the question takes. Whether it is complete and allowed is the checks' to find,
/// beside the field, where it can be mended. A declaration stays made while its field keeps its
/// id: who changes what is declared gives the field another one.
pub fn adopt(form: &Form, answers: &Answers, known_fields: &[String]) -> Adoption {
    let mut adopting = Adopting {
        known_fields,
        dropped: Vec::new(),
        reset: Vec::new(),
    };
    let moves = relevant_moves(form, known_fields);
    let mut given = answers.as_map().clone();
    for moved in &moves {
        relocate(&mut given, moved.new.segments(), moved.old.segments());
    }
    let mut adopted = Map::new();
    for step in &form.steps {
        if let Some(value) = given.remove(&step.id) {
            let path = Path::of_step(&step.id);
            let value = adopting.filled(&step.fields, value, &path);
            adopted.extend(value.map(|value| (step.id.clone(), value)));
        }
    }
    adopting.drop_members(&given, &Path::default());
    let is_new = |id: &str| {
        let before = moves.iter().find_map(|moved| moved.before(id));
        !known_fields
            .iter()
            .any(|known| known == before.as_deref().unwrap_or(id))
    };
    let mut new = Vec::new();
    for step in &form.steps {
        collect_new(&step.fields, &Path::of_step(&step.id), &is_new, &mut new);
    }
    Adoption {
        answers: adopted.into(),
        dropped: adopting.dropped,
        reset: adopting.reset,
        new,
    }
}

/// The text ids of questions that are new. An address is one question to people.
fn collect_new(
    fields: &[Field],
    here: &Path,
    is_new: &impl Fn(&str) -> bool,
    new: &mut Vec<String>,
) {
    for field in fields {
        let path = here.name(&field.id);
        let before = new.len();
        match field.kind.holds() {
            Holds::Group(group) => collect_new(&group.fields, &path, is_new, new),
            Holds::Answer if is_new(&path.text_id()) => note(new, field.text_id(&path)),
            Holds::Answer | Holds::Nothing => {}
        }
        if field.is_address() && new.len() > before {
            new.truncate(before);
            note(new, field.text_id(&path));
        }
    }
}

/// The moves since the version that was filled, the innermost first: whatever was inside a group
/// is gone from it when the group itself moves.
fn relevant_moves<'a>(form: &'a Form, known_fields: &[String]) -> Vec<&'a Moved> {
    let has = |place: &Path| {
        let id = place.text_id();
        known_fields
            .iter()
            .any(|known| within(known, &id).is_some())
    };
    let mut moves: Vec<_> = form.moved.iter().filter(|moved| !has(&moved.new)).collect();
    moves.sort_by_key(|moved| Reverse(moved.old.segments().len()));
    moves
}

/// What follows the id of a place in the id of a place inside it; nothing for the place itself.
fn within<'a>(id: &'a str, place: &str) -> Option<&'a str> {
    let rest = id.strip_prefix(place)?;
    (rest.is_empty() || rest.starts_with('-')).then_some(rest)
}

impl Moved {
    /// The text id that a question had before, if it has moved with this.
    fn before(&self, id: &str) -> Option<String> {
        let rest = within(id, &self.new.text_id())?;
        Some([&self.old.text_id(), rest].concat())
    }
}

/// Puts what stands at the old place to the new one. What both have in common may hold repeat
/// groups: then it moves in each of their entries.
fn relocate(members: &mut Map<String, Value>, new: &[Segment], old: &[Segment]) {
    let ([Segment::Name(from), old_rest @ ..], [Segment::Name(to), new_rest @ ..]) = (old, new)
    else {
        return;
    };
    if from == to && !old_rest.is_empty() && !new_rest.is_empty() {
        match members.get_mut(from) {
            Some(Value::Object(inner)) => relocate(inner, new_rest, old_rest),
            Some(Value::Array(entries)) => {
                for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
                    relocate(entry, new_rest, old_rest);
                }
            }
            _ => {}
        }
    } else if let Some(value) = take(members, from, old_rest) {
        put(members, to, new_rest, value);
    }
}

fn take(members: &mut Map<String, Value>, name: &str, rest: &[Segment]) -> Option<Value> {
    match rest {
        [] => members.remove(name),
        [next, rest @ ..] => take(
            members.get_mut(name)?.as_object_mut()?,
            next.as_name()?,
            rest,
        ),
    }
}

/// Never over an answer that is there; groups are joined.
fn put(members: &mut Map<String, Value>, name: &str, rest: &[Segment], value: Value) {
    let place = members.entry(name).or_insert(Value::Null);
    if let [Segment::Name(next), rest @ ..] = rest {
        if !is_answered(Some(place)) {
            *place = Value::Object(Map::new());
        }
        if let Value::Object(inner) = place {
            put(inner, next, rest, value);
        }
        return;
    }
    match (place, value) {
        (Value::Object(inner), Value::Object(value)) => {
            for (name, value) in value {
                put(inner, &name, &[], value);
            }
        }
        (place, value) if !is_answered(Some(place)) => *place = value,
        _ => {}
    }
}

struct Adopting<'a> {
    known_fields: &'a [String],
    dropped: Vec<String>,
    reset: Vec<String>,
}

impl Adopting<'_> {
    /// The answers of a step, a group or an entry; nothing when they are of another shape.
    fn object(&mut self, fields: &[Field], value: Value, here: &Path) -> Option<Value> {
        let Value::Object(mut given) = value else {
            self.drop_value(&value, here);
            return None;
        };
        let mut adopted = Map::new();
        for field in fields {
            if let Some(value) = given.remove(&field.id) {
                let value = self.field(field, value, &here.name(&field.id));
                adopted.extend(value.map(|value| (field.id.clone(), value)));
            }
        }
        self.drop_members(&given, here);
        Some(Value::Object(adopted))
    }

    /// The answers of a step or a group, if any of them still fits.
    fn filled(&mut self, fields: &[Field], value: Value, here: &Path) -> Option<Value> {
        self.object(fields, value, here)
            .filter(|value| is_answered(Some(value)))
    }

    fn field(&mut self, field: &Field, value: Value, path: &Path) -> Option<Value> {
        match field.kind.holds() {
            Holds::Group(group) if group.repeat.is_none() => self.group(group, value, path),
            Holds::Group(group) => self.entries(group, value, path),
            Holds::Nothing => {
                self.drop_value(&value, path);
                None
            }
            Holds::Answer => {
                if !is_answered(Some(&value)) {
                    return None;
                }
                let fitting = match field.kind.fit(value) {
                    Fit::Whole(value) => return Some(value),
                    Fit::Part(value) => Some(value),
                    Fit::None => None,
                };
                note(&mut self.reset, field.text_id(path));
                fitting
            }
        }
    }

    /// Of a group that could be repeated before, the first entry fits.
    fn group(&mut self, group: &GroupRules, value: Value, path: &Path) -> Option<Value> {
        let Value::Array(entries) = value else {
            return self.filled(&group.fields, value, path);
        };
        let mut entries = entries.into_iter();
        let first = entries.next()?;
        for other in entries {
            self.drop_value(&other, path);
        }
        self.filled(&group.fields, first, path)
    }

    /// A group that could not be repeated before fits as the first entry.
    fn entries(&mut self, group: &GroupRules, value: Value, path: &Path) -> Option<Value> {
        let given = match value {
            Value::Array(entries) => entries,
            Value::Object(_) => vec![value],
            other => {
                self.drop_value(&other, path);
                return None;
            }
        };
        let mut entries = Vec::with_capacity(given.len());
        for entry in given {
            let path = path.index(entries.len());
            entries.extend(self.object(&group.fields, entry, &path));
        }
        Some(Value::Array(entries))
    }

    fn drop_members(&mut self, members: &Map<String, Value>, here: &Path) {
        for (name, value) in members {
            self.drop_value(value, &here.name(name));
        }
    }

    /// Notes the questions that the value answered: those inside it unless it was an answer
    /// itself.
    fn drop_value(&mut self, value: &Value, path: &Path) {
        if !is_answered(Some(value)) {
            return;
        }
        match value {
            _ if self.known_fields.contains(&path.text_id()) => {
                note(&mut self.dropped, path.text_id());
            }
            Value::Object(members) => self.drop_members(members, path),
            Value::Array(entries) if entries.iter().all(Value::is_object) => {
                for entry in entries {
                    self.drop_value(entry, path);
                }
            }
            _ => note(&mut self.dropped, path.text_id()),
        }
    }
}

fn note(ids: &mut Vec<String>, id: String) {
    if !ids.contains(&id) {
        ids.push(id);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn form(steps: &Value) -> Form {
        let ids: Vec<&str> = steps
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|step| step["id"].as_str())
            .collect();
        Form::from_value(json!({"id": "probe", "version": "1",
            "sections": [{"id": "alles", "steps": ids}], "steps": steps}))
        .unwrap()
    }

    fn old() -> Form {
        form(&json!([
            {"id": "gast", "fields": [
                {"id": "name", "kind": "text"},
                {"id": "geboren", "kind": "date"},
                {"id": "zweck", "kind": "choice", "options": ["besuch", "arbeit"]},
                {"id": "sprachen", "kind": "multichoice", "options": ["de", "en", "fr"]},
                {"id": "hinweis", "kind": "info"},
                {"id": "beruf", "kind": "text"}]},
            {"id": "kinder", "fields": [
                {"id": "kind", "kind": "group", "repeat": {"max": 5}, "fields": [
                    {"id": "vorname", "kind": "text"}, {"id": "alter", "kind": "number"}]}]},
            {"id": "unterlagen", "fields": [
                {"id": "pass", "kind": "file", "accept": ["image/png"]},
                {"id": "visum", "kind": "file", "accept": ["image/png"]}]},
            {"id": "wohnung", "fields": [{"id": "flaeche", "kind": "number"}]}
        ]))
    }

    fn new() -> Form {
        form(&json!([
            {"id": "gast", "fields": [
                {"id": "name", "kind": "text"},
                {"id": "geboren", "kind": "date"},
                {"id": "zweck", "kind": "choice", "options": ["besuch", "studium"]},
                {"id": "sprachen", "kind": "multichoice", "options": ["de", "fr"]},
                {"id": "hinweis", "kind": "info"},
                {"id": "beruf", "kind": "yesno"},
                {"id": "email", "kind": "email"}]},
            {"id": "kinder", "fields": [
                {"id": "kind", "kind": "group", "repeat": {"max": 2}, "fields": [
                    {"id": "vorname", "kind": "text"}, {"id": "geboren", "kind": "date"}]}]},
            {"id": "unterlagen", "fields": [
                {"id": "pass", "kind": "file", "accept": ["image/png"]},
                {"id": "visum", "kind": "file", "accept": ["image/png"], "willFollow": false}]}
        ]))
    }

    fn answers(json: &Value) -> Answers {
        Answers::from_json(json.to_string().as_bytes()).unwrap()
    }

    fn filled() -> Value {
        json!({
            "gast": {"name": "Zoë", "geboren": "1980-5", "zweck": "arbeit",
                "sprachen": ["fr", "en"], "beruf": "Ärztin"},
            "kinder": {"kind": [{"vorname": "Ada", "alter": 3}, {}, {"vorname": "Bo", "alter": 5}]},
            "unterlagen": {
                "pass": {"attachments": ["04040404-0404-4404-8404-040404040404"]},
                "visum": {"nachgereicht": true}},
            "wohnung": {"flaeche": 80}
        })
    }

    #[test]
    fn names_every_question_once() {
        assert_eq!(
            field_ids(&new()),
            [
                "gast-name",
                "gast-geboren",
                "gast-zweck",
                "gast-sprachen",
                "gast-beruf",
                "gast-email",
                "kinder-kind-vorname",
                "kinder-kind-geboren",
                "unterlagen-pass",
                "unterlagen-visum"
            ]
        );
    }

    #[test]
    fn the_same_form_changes_nothing() {
        let adoption = adopt(&old(), &answers(&filled()), &field_ids(&old()));
        assert!(adoption.answers == answers(&filled()));
        assert_eq!(
            (adoption.dropped, adoption.reset, adoption.new),
            (vec![], vec![], vec![])
        );
    }

    #[test]
    fn keeps_what_fits_and_says_what_does_not() {
        let adoption = adopt(&new(), &answers(&filled()), &field_ids(&old()));
        let kept = json!({
            "gast": {"name": "Zoë", "geboren": "1980-5", "sprachen": ["fr"]},
            "kinder": {"kind": [{"vorname": "Ada"}, {}, {"vorname": "Bo"}]},
            "unterlagen": {"pass": {"attachments": ["04040404-0404-4404-8404-040404040404"]}}
        });
        assert_eq!(adoption.answers.to_json(), answers(&kept).to_json());
        assert_eq!(
            adoption.reset,
            [
                "gast-zweck",
                "gast-sprachen",
                "gast-beruf",
                "unterlagen-visum"
            ]
        );
        assert_eq!(adoption.dropped, ["kinder-kind-alter", "wohnung-flaeche"]);
        assert_eq!(adoption.new, ["gast-email", "kinder-kind-geboren"]);
    }

    #[test]
    fn a_group_may_begin_and_cease_to_be_repeated() {
        let once = form(&json!([{"id": "a", "fields": [
            {"id": "g", "kind": "group", "fields": [{"id": "x", "kind": "text"}]}]}]));
        let often = form(&json!([{"id": "a", "fields": [
            {"id": "g", "kind": "group", "repeat": {"max": 3},
             "fields": [{"id": "x", "kind": "text"}]}]}]));
        let known = field_ids(&once);
        assert_eq!(known, field_ids(&often));

        let adoption = adopt(&often, &answers(&json!({"a": {"g": {"x": "1"}}})), &known);
        assert_eq!(adoption.answers.to_json(), r#"{"a":{"g":[{"x":"1"}]}}"#);
        assert!(adoption.dropped.is_empty());

        let two = answers(&json!({"a": {"g": [{"x": "1"}, {"x": "2"}]}}));
        let adoption = adopt(&once, &two, &known);
        assert_eq!(adoption.answers.to_json(), r#"{"a":{"g":{"x":"1"}}}"#);
        assert_eq!(adoption.dropped, ["a-g-x"]);
    }

    #[test]
    fn a_slot_is_one_question_when_it_is_dropped() {
        let none = form(&json!([{"id": "a", "fields": [{"id": "x", "kind": "yesno"}]}]));
        let given = answers(&json!({"a": {"x": null},
            "unterlagen": {"pass": {"attachments": ["x"]}, "leer": ""}}));
        let adoption = adopt(&none, &given, &["unterlagen-pass".into(), "a-x".into()]);
        assert_eq!(adoption.dropped, ["unterlagen-pass"]);
        assert!(adoption.answers.is_empty());
    }

    #[test]
    fn what_is_half_typed_stays() {
        let typed = form(&json!([{"id": "a", "fields": [
            {"id": "tag", "kind": "date"}, {"id": "geld", "kind": "money"},
            {"id": "mail", "kind": "email"}, {"id": "zeile", "kind": "text"}]}]));
        let half = answers(&json!({"a": {"tag": "-12", "geld": "1.0x", "mail": "erika",
            "zeile": "eins\nzwei"}}));
        let adoption = adopt(&typed, &half, &field_ids(&typed));
        assert_eq!(
            adoption.answers.to_json(),
            r#"{"a":{"geld":"1.0x","mail":"erika","tag":"-12","zeile":"eins zwei"}}"#
        );
        assert!(adoption.reset.is_empty());
        let name = answers(&json!({"a": {"tag": "Müller"}}));
        assert_eq!(adopt(&typed, &name, &[]).reset, ["a-tag"]);
    }

    /// A form in which things stand elsewhere than in [`old`].
    fn moved() -> Form {
        crate::form::testing::with(
            &json!([
                {"id": "person", "fields": [
                    {"id": "rufname", "kind": "text"},
                    {"id": "geburt", "kind": "group", "fields": [{"id": "tag", "kind": "date"}]},
                    {"id": "anschrift", "kind": "address"},
                    {"id": "zweck", "kind": "text", "text": "gemeinsam"}]},
                {"id": "kinder", "fields": [
                    {"id": "kind", "kind": "group", "repeat": {"max": 5}, "fields": [
                        {"id": "name", "kind": "text"}, {"id": "alter", "kind": "number"}]}]},
                {"id": "papiere", "fields": [
                    {"id": "reisepass", "kind": "file", "accept": ["image/png"]},
                    {"id": "visum", "kind": "file", "accept": ["image/png"]}]}
            ]),
            &json!({"moved": {
                "person.rufname": "gast.name", "person.geburt.tag": "gast.geboren",
                "kinder.kind.name": "kinder.kind.vorname",
                "papiere": "unterlagen", "papiere.reisepass": "unterlagen.pass"}}),
        )
        .unwrap()
    }

    #[test]
    fn answers_are_taken_over_from_where_they_stood() {
        let adoption = adopt(&moved(), &answers(&filled()), &field_ids(&old()));
        let kept = json!({
            "person": {"rufname": "Zoë", "geburt": {"tag": "1980-5"}},
            "kinder": {"kind": [{"name": "Ada", "alter": 3}, {}, {"name": "Bo", "alter": 5}]},
            "papiere": {
                "reisepass": {"attachments": ["04040404-0404-4404-8404-040404040404"]},
                "visum": {"nachgereicht": true}}
        });
        assert_eq!(adoption.answers.to_json(), answers(&kept).to_json());
        assert!(adoption.reset.is_empty());
        assert_eq!(
            adoption.dropped,
            [
                "gast-beruf",
                "gast-sprachen",
                "gast-zweck",
                "wohnung-flaeche"
            ]
        );
        // An address is one question, and both go by the names of their texts.
        assert_eq!(adoption.new, ["person-anschrift", "gemeinsam"]);

        let again = adopt(&moved(), &adoption.answers, &field_ids(&moved()));
        assert!(again.answers == adoption.answers);
        assert!(again.new.is_empty() && again.dropped.is_empty());
    }

    #[test]
    fn what_stood_here_before_is_not_moved_over() {
        let given = answers(&json!({"gast": {"name": "alt"}, "person": {"rufname": "neu"}}));
        let known = ["gast-name".into(), "person-rufname".into()];
        let adoption = adopt(&moved(), &given, &known);
        assert_eq!(
            adoption.answers.to_json(),
            r#"{"person":{"rufname":"neu"}}"#
        );
        assert_eq!(adoption.dropped, ["gast-name"]);
        // Nor over what is there although nobody knew it.
        let adoption = adopt(&moved(), &given, &known[..1]);
        assert_eq!(
            adoption.answers.to_json(),
            r#"{"person":{"rufname":"neu"}}"#
        );
    }

    #[test]
    fn debug_shows_no_answer() {
        let adoption = adopt(&new(), &answers(&filled()), &field_ids(&old()));
        assert!(!format!("{adoption:?}").contains("Zoë"));
    }

    /// Values as they may stand anywhere in answers.
    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "[a-z0-9 -]{0,6}|besuch|arbeit|DE|fr".prop_map(Value::from),
            Just(json!({"nachgereicht": true})),
            Just(json!({"attachments": ["04040404-0404-4404-8404-040404040404"]})),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                objects(inner),
            ]
        })
    }

    fn objects(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
        let name = proptest::sample::select(vec![
            "gast",
            "kinder",
            "unterlagen",
            "wohnung",
            "name",
            "geboren",
            "zweck",
            "sprachen",
            "hinweis",
            "beruf",
            "kind",
            "vorname",
            "pass",
            "visum",
            "fremd",
        ]);
        proptest::collection::btree_map(name, value, 0..6).prop_map(|members| {
            let members = members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value));
            Value::Object(members.collect())
        })
    }

    proptest! {
        /// What was adopted once is adopted for good.
        #[test]
        fn never_panics_and_settles(given in objects(values())) {
            let Value::Object(given) = given else { unreachable!() };
            let known = field_ids(&old());
            let once = adopt(&new(), &given.into(), &known);
            for ids in [&once.dropped, &once.reset, &once.new] {
                prop_assert!(ids.iter().enumerate().all(|(index, id)| !ids[..index].contains(id)));
            }
            let twice = adopt(&new(), &once.answers, &field_ids(&new()));
            prop_assert_eq!(twice.answers.to_json(), once.answers.to_json());
            prop_assert!(twice.dropped.is_empty() && twice.reset.is_empty() && twice.new.is_empty());
        }

        #[test]
        fn moves_anything_once(given in objects(values())) {
            let Value::Object(given) = given else { unreachable!() };
            let once = adopt(&moved(), &given.into(), &field_ids(&old()));
            let twice = adopt(&moved(), &once.answers, &field_ids(&moved()));
            prop_assert_eq!(twice.answers.to_json(), once.answers.to_json());
        }

        #[test]
        fn takes_any_text(text in ".{0,20}", json in r#"[\{\}\[\]":,a-z0-9 ]{0,80}"#) {
            let mut given = answers(&filled());
            given.set(&Path::parse("gast.name"), Value::String(text));
            let _ = adopt(&new(), &given, &[]);
            if let Ok(answers) = Answers::from_json(json.as_bytes()) {
                let _ = adopt(&new(), &answers, &[]);
            }
        }
    }
}
