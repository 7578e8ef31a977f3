//! Answers that were sent are corrected: changes of single answers are applied, and the whole is checked by the rules
//! that the form has for everybody.

use std::fmt;

use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    check::{Finding, FindingKind, Standing, VisibleField},
    definition::{Form, Level},
    kind::Holds,
    path::{Path, Segment},
};
use crate::time::Date;

/// So many changes are made at once, at most: more than a form of a usual length has questions.
pub const MOST_CHANGES: usize = 500;

/// A change of one answer. What stands in it is personal: `Debug` shows none of it.
#[derive(Clone, PartialEq)]
pub struct Change {
    /// Where the answer stands. An entry of a repeat group, counted as the answers have it before: it is taken out;
    /// or one behind the last, for an answer in an entry that is new.
    pub path: Path,
    /// The answer from now on; null, or what counts as none, where there is to be none.
    pub value: Value,
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Change({}, …)", self.path)
    }
}

/// Answers after some changes. Whether they may stand so, `errors` says.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// The answers. What is not asked any more is not among them; what never was asked stays as it came.
    pub answers: Answers,
    /// What has to be mended before they can stand: all that the changes bring, and what is wrong where something was
    /// changed. What was wrong elsewhere before keeps nobody from mending the rest.
    pub errors: Vec<Finding>,
    /// Questions that are asked now and were not before, in the form's order: answers to be given.
    pub opened: Vec<Path>,
    /// Questions that had an answer and are not asked any more, in the form's order, where they stood before.
    pub closed: Vec<Path>,
}

/// Why changes cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem}", cut(.place))]
pub struct ChangeError {
    /// Where.
    pub place: Path,
    /// What is wrong, and what to do.
    pub problem: ChangeProblem,
}

/// What is wrong with a change, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeProblem {
    /// The form has no such question.
    #[error(
        "the form has no such question; name one by its place, as in step.field or step.group.0.field"
    )]
    NoQuestion,
    /// It is a step or group.
    #[error("answers are changed one by one; name a question, not what it stands in")]
    NotOne,
    /// There is no such entry, nor would it be the next one.
    #[error(
        "the group has no such entry; entries count from 0, and a new one comes behind the last"
    )]
    NoEntry,
    /// It is named more than once.
    #[error("the place is named twice; say once what the answer is")]
    Twice,
    /// With all the changes the form does not ask for it.
    #[error(
        "with these answers the form does not ask for it; leave it out, or change what it depends on"
    )]
    NotAsked,
    /// There are too many.
    #[error("more than {MOST_CHANGES} changes come at once; make them one after the other")]
    TooMany,
}

/// Names come from outside, too.
fn cut(place: &Path) -> String {
    place.to_string().chars().take(100).collect()
}

/// What a place is.
enum Place {
    Answer,
    Entry,
}

/// Applies changes to answers, and checks the whole.
///
/// Values of the wrong kind are no reason to refuse: they are among the [`Corrected::errors`], where the same words speak
/// about them as about any other answer. Files that are named are the caller's to look for: see
/// [`check_attachments`](super::check_attachments).
///
/// # Errors
/// [`ChangeError`], when a change is about no question that is asked. It repeats no answer.
pub fn correct(
    form: &Form,
    answers: &Answers,
    changes: &[Change],
    today: Date,
) -> Result<Corrected, ChangeError> {
    let refuse = |place: &Path, problem| {
        let place = place.clone();
        Err(ChangeError { place, problem })
    };
    if changes.len() > MOST_CHANGES {
        return refuse(&Path::default(), ChangeProblem::TooMany);
    }
    // In their order each entry that is new comes behind the last.
    let mut sorted: Vec<&Change> = changes.iter().collect();
    sorted.sort_by(|one, other| one.path.cmp(&other.path));
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0].path == pair[1].path) {
        return refuse(&pair[0].path, ChangeProblem::Twice);
    }
    let before = Standing::of(form, answers, today);
    let mut whole = answers.clone();
    let mut removed: Vec<&Path> = Vec::new();
    for change in &sorted {
        match place(form, &whole, &change.path) {
            Ok(Place::Answer) if is_answered(Some(&change.value)) => {
                whole.set(&change.path, change.value.clone());
            }
            Ok(Place::Answer) => whole.remove(&change.path),
            Ok(Place::Entry) if change.value.is_null() => removed.push(&change.path),
            Ok(Place::Entry) => return refuse(&change.path, ChangeProblem::NotOne),
            Err(problem) => return refuse(&change.path, problem),
        }
    }
    // The last ones first: so each still has its place when its turn comes.
    for entry in removed.iter().rev() {
        whole.remove(entry);
    }
    let now = |path: &Path| {
        removed
            .iter()
            .rev()
            .try_fold(path.clone(), |path, entry| path.without(entry))
    };
    let after = Standing::of(form, &whole, today);
    let asked_after = asked(&after);
    let mut places = Vec::new();
    for change in &sorted {
        let Some(path) = now(&change.path) else {
            continue;
        };
        if is_answered(Some(&change.value)) && !asked_after.contains(&path) {
            return refuse(&change.path, ChangeProblem::NotAsked);
        }
        places.push(path);
    }
    let asked_before = asked(&before);
    let known: Vec<Path> = asked_before.iter().filter_map(now).collect();
    let opened = asked_after.iter().filter(|path| !known.contains(path));
    let opened = opened.cloned().collect();
    let mut closed = Vec::new();
    for path in asked_before {
        // What is in an entry that was taken out went with it.
        let Some(place) = now(&path) else { continue };
        if before.answers.get(&path).is_some() && !asked_after.contains(&place) {
            whole.remove(&place);
            closed.push(path);
        }
    }
    let found_before: Vec<(Option<Path>, FindingKind)> = before
        .all_findings()
        .into_iter()
        .map(|finding| (now(&finding.path), finding.kind))
        .collect();
    let is_old = |finding: &Finding| {
        let mut old = found_before.iter();
        old.any(|(path, kind)| path.as_ref() == Some(&finding.path) && *kind == finding.kind)
    };
    let errors = after.all_findings().into_iter().filter(|finding| {
        finding.level == Level::Error && (places.contains(&finding.path) || !is_old(finding))
    });
    Ok(Corrected {
        errors: errors.collect(),
        answers: whole,
        opened,
        closed,
    })
}

/// The places of all questions that are asked and take an answer.
fn asked(standing: &Standing<'_>) -> Vec<Path> {
    standing
        .steps
        .iter()
        .flat_map(|step| &step.fields)
        .flat_map(VisibleField::leaves)
        .filter(|leaf| matches!(leaf.field.kind.holds(), Holds::Answer))
        .map(|leaf| leaf.path.clone())
        .collect()
}

/// What a place is in these answers to the form.
fn place(form: &Form, answers: &Answers, path: &Path) -> Result<Place, ChangeProblem> {
    let mut segments = path.segments().iter();
    let Some(Segment::Name(step)) = segments.next() else {
        return Err(ChangeProblem::NoQuestion);
    };
    let step = form.step(step).ok_or(ChangeProblem::NoQuestion)?;
    let mut here = Path::of_step(&step.id);
    let mut fields = step.fields.as_slice();
    loop {
        let Some(segment) = segments.next() else {
            return Err(ChangeProblem::NotOne);
        };
        let name = segment.as_name().ok_or(ChangeProblem::NoQuestion)?;
        let field = fields.iter().find(|field| field.id == name);
        let field = field.ok_or(ChangeProblem::NoQuestion)?;
        here = here.name(name);
        match field.kind.holds() {
            Holds::Answer if segments.next().is_none() => return Ok(Place::Answer),
            Holds::Answer | Holds::Nothing => return Err(ChangeProblem::NoQuestion),
            Holds::Group(group) if group.repeat.is_some() => {
                let Some(segment) = segments.next() else {
                    return Err(ChangeProblem::NotOne);
                };
                let Segment::Index(index) = segment else {
                    return Err(ChangeProblem::NoQuestion);
                };
                let entries = answers.entries(&here);
                let is_end = segments.as_slice().is_empty();
                if *index > entries || (is_end && *index == entries) {
                    return Err(ChangeProblem::NoEntry);
                }
                if is_end {
                    return Ok(Place::Entry);
                }
                here = here.index(*index);
                fields = &group.fields;
            }
            Holds::Group(group) => fields = &group.fields,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::form::{
        prune,
        testing::{answers, objects, read, today, values},
    };

    fn form() -> Form {
        read(&json!([
            {"id": "person", "fields": [
                {"id": "name", "kind": "text"},
                {"id": "art", "kind": "choice", "options": ["mensch", "firma"]},
                {"id": "geboren", "kind": "date", "when": {"field": "./art", "is": "mensch"}},
                {"id": "pass", "kind": "file", "accept": ["image/png"],
                 "when": {"field": "./art", "is": "mensch"}},
                {"id": "firma", "kind": "text", "when": {"field": "./art", "is": "firma"}},
                {"id": "bemerkung", "kind": "longtext", "required": false},
                {"id": "hinweis", "kind": "info"}]},
            {"id": "kinder", "fields": [
                {"id": "kind", "kind": "group", "repeat": {"max": 3}, "fields": [
                    {"id": "name", "kind": "text"},
                    {"id": "alter", "kind": "number", "required": false},
                    {"id": "schule", "kind": "group", "repeat": {"max": 2}, "fields": [
                        {"id": "ort", "kind": "text"}]}]},
                {"id": "viele", "kind": "text", "required": false,
                 "when": {"left": {"count": "kinder.kind"}, "op": ">=", "right": {"number": 2}}}]}
        ]))
        .unwrap()
    }

    fn sent() -> Answers {
        answers(&json!({
            "person": {"name": "Erika", "art": "mensch", "geboren": "1980-05-17", "pass": {"nachgereicht": true}},
            "kinder": {"kind": [
                {"name": "Ada", "alter": 7, "schule": [{"ort": "Köln"}, {"ort": "Bonn"}]}, {"name": "Bo"}],
                "viele": "ja"},
            "mehr": {"x": 1}
        }))
    }

    fn change(path: &str, value: Value) -> Change {
        Change {
            path: Path::parse(path),
            value,
        }
    }

    fn corrected(changes: &[Change]) -> Corrected {
        correct(&form(), &sent(), changes, today()).unwrap()
    }

    fn refused(changes: &[Change]) -> (String, ChangeProblem) {
        let error = correct(&form(), &sent(), changes, today()).unwrap_err();
        (error.place.to_string(), error.problem)
    }

    fn texts(paths: &[Path]) -> Vec<String> {
        paths.iter().map(ToString::to_string).collect()
    }

    fn errors(corrected: &Corrected) -> Vec<String> {
        let errors = corrected.errors.iter();
        errors
            .map(|one| format!("{} {}", one.path, one.kind.message().0))
            .collect()
    }

    #[test]
    fn one_answer_is_changed_and_nothing_else() {
        let done = corrected(&[change("kinder.kind.1.name", json!("Bodo"))]);
        let mut expected = sent();
        expected.set(&Path::parse("kinder.kind.1.name"), json!("Bodo"));
        assert!(done.answers == expected);
        assert!(done.errors.is_empty() && done.opened.is_empty() && done.closed.is_empty());
        // What came without being asked for stays.
        assert_eq!(done.answers.get(&Path::parse("mehr.x")), Some(&json!(1)));
    }

    #[test]
    fn what_opens_is_asked_and_what_closes_is_left_out() {
        let done = corrected(&[change("person.art", json!("firma"))]);
        assert_eq!(texts(&done.opened), ["person.firma"]);
        assert_eq!(texts(&done.closed), ["person.geboren", "person.pass"]);
        assert_eq!(errors(&done), ["person.firma error-required"]);
        assert_eq!(done.answers.get(&Path::parse("person.geboren")), None);
        let done = corrected(&[
            change("person.firma", json!("Muster GmbH")),
            change("person.art", json!("firma")),
        ]);
        assert!(done.errors.is_empty());
        // The other way round the answer is gone, and has to be given anew.
        let back = [change("person.art", json!("mensch"))];
        let back = correct(&form(), &done.answers, &back, today()).unwrap();
        assert_eq!(
            errors(&back),
            [
                "person.geboren error-date",
                "person.pass error-file-missing"
            ]
        );
    }

    #[test]
    fn entries_come_and_go() {
        let done = corrected(&[
            change("kinder.kind.2.name", json!("Cleo")),
            change("kinder.kind.2.schule.0.ort", json!("Ulm")),
        ]);
        assert_eq!(done.answers.entries(&Path::parse("kinder.kind")), 3);
        assert_eq!(
            texts(&done.opened),
            [
                "kinder.kind.2.name",
                "kinder.kind.2.alter",
                "kinder.kind.2.schule.0.ort"
            ]
        );
        assert!(done.errors.is_empty());
        // One too many.
        let done = corrected(&[
            change("kinder.kind.3.name", json!("Dan")),
            change("kinder.kind.2.name", json!("Cleo")),
        ]);
        assert_eq!(errors(&done), ["kinder.kind error-entries-max"]);
        // The first goes: the second has its place, and with one alone less is asked.
        let done = corrected(&[
            change("kinder.kind.0", Value::Null),
            change("kinder.kind.1.name", json!("Bodo")),
        ]);
        assert_eq!(
            done.answers.get(&Path::parse("kinder")),
            Some(&json!({"kind": [{"name": "Bodo"}]}))
        );
        assert!(done.opened.is_empty() && done.errors.is_empty());
        assert_eq!(texts(&done.closed), ["kinder.viele"]);
        let all = [
            change("kinder.kind.0", Value::Null),
            change("kinder.kind.1", Value::Null),
        ];
        assert_eq!(
            corrected(&all).answers.entries(&Path::parse("kinder.kind")),
            0
        );
        let inner = [
            change("kinder.kind.0.schule.0", Value::Null),
            change("kinder.kind.0.schule.1.ort", json!("Bern")),
        ];
        assert_eq!(
            corrected(&inner)
                .answers
                .get(&Path::parse("kinder.kind.0.schule")),
            Some(&json!([{"ort": "Bern"}]))
        );
    }

    #[test]
    fn an_answer_is_taken_away_where_none_is_needed() {
        for nothing in [json!(null), json!(" "), json!([])] {
            let done = corrected(&[change("kinder.kind.0.alter", nothing)]);
            assert_eq!(done.answers.get(&Path::parse("kinder.kind.0.alter")), None);
            assert!(done.errors.is_empty());
        }
        let done = corrected(&[change("person.name", json!(""))]);
        assert_eq!(errors(&done), ["person.name error-required"]);
    }

    #[test]
    fn what_is_no_question_is_refused_with_what_and_where() {
        use ChangeProblem as P;
        for (path, problem) in [
            ("", P::NoQuestion),
            ("0", P::NoQuestion),
            ("person", P::NotOne),
            ("person.nichts", P::NoQuestion),
            ("person.hinweis", P::NoQuestion),
            ("person.name.mehr", P::NoQuestion),
            ("person.0", P::NoQuestion),
            ("mehr.x", P::NoQuestion),
            ("kinder.kind", P::NotOne),
            ("kinder.kind.name", P::NoQuestion),
            ("kinder.kind.0", P::NotOne),
            ("kinder.kind.2", P::NoEntry),
            ("kinder.kind.3.name", P::NoEntry),
            ("kinder.kind.18446744073709551615.name", P::NoEntry),
            ("kinder.kind.1.schule.1.ort", P::NoEntry),
            ("person.firma", P::NotAsked),
        ] {
            let (place, found) = refused(&[change(path, json!("x"))]);
            assert_eq!((place.as_str(), found), (path, problem));
        }
        let twice = [
            change("person.name", json!("A")),
            change("person.art", json!("firma")),
            change("person.name", json!("B")),
        ];
        assert_eq!(refused(&twice).1, P::Twice);
        let many = vec![change("person.name", json!("A")); MOST_CHANGES + 1];
        assert_eq!(refused(&many).1, P::TooMany);
        let long = "x".repeat(10_000);
        let error = correct(&form(), &sent(), &[change(&long, json!("secret"))], today());
        let said = error.unwrap_err().to_string();
        assert!(
            said.len() < 300 && said.contains("name one by its place") && !said.contains("secret")
        );
    }

    #[test]
    fn hostile_values_are_findings_like_any_other() {
        let mut deep = json!("x");
        for _ in 0..100 {
            deep = json!([deep]);
        }
        for (path, value, message) in [
            ("person.name", deep, "error-option"),
            ("person.name", json!({"a": 1}), "error-option"),
            ("person.name", json!("a\u{0}b"), "error-option"),
            ("person.name", json!("x".repeat(201)), "error-too-long"),
            ("person.art", json!("staat"), "error-option"),
            ("person.geboren", json!("31.2.1980"), "error-date"),
            ("kinder.kind.0.alter", json!("sieben"), "error-number"),
            (
                "person.pass",
                json!({"attachments": ["../x"]}),
                "error-option",
            ),
        ] {
            let done = corrected(&[change(path, value)]);
            assert!(
                errors(&done).contains(&format!("{path} {message}")),
                "{path}: {:?}",
                errors(&done)
            );
        }
    }

    #[test]
    fn what_was_wrong_elsewhere_before_keeps_nobody_from_mending_the_rest() {
        let mut answers = sent();
        answers.remove(&Path::parse("person.geboren"));
        let mend =
            |path, value| correct(&form(), &answers, &[change(path, value)], today()).unwrap();
        assert!(mend("person.name", json!("Eva")).errors.is_empty());
        assert!(
            mend("person.geboren", json!("1980-05-18"))
                .errors
                .is_empty()
        );
        assert_eq!(
            errors(&mend("person.geboren", json!(null))),
            ["person.geboren error-date"]
        );
    }

    const NAMES: &[&str] = &[
        "person", "kinder", "kind", "name", "art", "alter", "schule", "ort", "viele", "x",
    ];

    fn paths() -> impl Strategy<Value = String> {
        let known = prop::sample::select(vec![
            "person.name",
            "person.art",
            "person.geboren",
            "person.firma",
            "person.bemerkung",
            "person.pass",
            "kinder.kind.0.name",
            "kinder.kind.1.name",
            "kinder.kind.0.alter",
            "kinder.kind.2.name",
            "kinder.kind.0",
            "kinder.kind.1",
            "kinder.kind.0.schule.0.ort",
            "kinder.kind.0.schule.0",
        ]);
        prop_oneof![
            4 => known.prop_map(str::to_owned),
            1 => "[a-z.0-3]{0,14}",
        ]
    }

    proptest! {
        #[test]
        fn no_change_changes_nothing(any in objects(NAMES, values(NAMES))) {
            let answers = answers(&any);
            let done = correct(&form(), &answers, &[], today()).unwrap();
            prop_assert!(done.answers == answers);
            prop_assert!(done.errors.is_empty() && done.opened.is_empty() && done.closed.is_empty());
        }

        /// Whatever is sent and whatever is changed: nothing panics; what is asked and was changed reads back; what
        /// counts afterwards counts again; and what was not named is what it was, or is not asked any more.
        #[test]
        fn what_is_changed_reads_back(
            sound: bool,
            any in objects(NAMES, values(NAMES)),
            changes in prop::collection::vec((paths(), values(NAMES)), 0..5),
        ) {
            let form = form();
            let answers = if sound { sent() } else { answers(&any) };
            let changes: Vec<Change> = changes.into_iter().map(|(path, value)| change(&path, value)).collect();
            let Ok(done) = correct(&form, &answers, &changes, today()) else { return Ok(()) };
            let takes_out = |change: &Change| matches!(change.path.segments().last(), Some(Segment::Index(_)));
            let counted = prune(&form, &done.answers, today());
            if !changes.iter().any(takes_out) {
                for change in &changes {
                    let expected = Some(&change.value).filter(|value| is_answered(Some(value)));
                    prop_assert_eq!(counted.get(&change.path), expected);
                }
                let before = Standing::of(&form, &answers, today());
                for path in asked(&before) {
                    let is_named = changes.iter().any(|change| change.path == path) || done.closed.contains(&path);
                    if !is_named {
                        prop_assert_eq!(counted.get(&path), before.answers.get(&path), "{}", path);
                    }
                }
            }
            for path in &done.closed {
                prop_assert!(counted.get(path).is_none() || changes.iter().any(takes_out));
            }
            // A second time there is nothing left to change.
            let again = correct(&form, &done.answers, &[], today()).unwrap();
            prop_assert!(again.answers == done.answers);
        }
    }
}
