//! Whatever a service asks, clerks can correct: tried with the people of all services.

use amtsweg_core::form::{Change, Path, correct};
use amtsweg_townhall::reading::{
    document::{Control, is_correctable, questions, typed},
    texts::{ServiceValues, Texts},
};
use serde_json::Value;

use crate::{
    people::answers_for,
    shipped::{legal, root, shipped},
    walker::TODAY,
};

#[test]
fn who_opens_an_answer_and_saves_it_again_changes_nothing() {
    let today = TODAY.parse().unwrap();
    let mut tried = 0;
    for shipped in shipped().iter().filter(|shipped| shipped.is_sent) {
        let form = &shipped.form;
        let json: Value = serde_json::from_slice(&shipped.json).unwrap();
        let values = ServiceValues {
            all: legal(),
            form: &json,
        };
        let (forms, locales) = (root().join("forms"), root().join("locales"));
        let texts = Texts::read(&forms, &locales, &shipped.service, &values).unwrap();
        for answers in answers_for(&shipped.service) {
            let asked = questions(form, &texts, &answers, today);
            let field = |path: &Path| form.field(path).unwrap();
            let own = asked
                .iter()
                .filter(|question| is_correctable(field(&question.path)));
            let changes: Vec<Change> = own
                .map(|question| Change {
                    value: typed(field(&question.path), &question.typed),
                    path: question.path.clone(),
                })
                .collect();
            tried += changes.len();
            for change in &changes {
                let before = answers.get(&change.path).cloned().unwrap_or_default();
                assert_eq!(change.value, before, "{} {}", shipped.service, change.path);
            }
            let done = correct(form, &answers, &changes, today).unwrap();
            let place = |path: &Path| format!("{} {path}", shipped.service);
            let errors: Vec<_> = done.errors.iter().map(|one| place(&one.path)).collect();
            assert_eq!(errors, [""; 0]);
            assert!(done.opened.is_empty() && done.closed.is_empty());
        }
    }
    assert!(tried > 500, "{tried}");
}

/// Each option of each question of each person: what opens can be answered on the page, all of it.
#[test]
fn whatever_an_option_opens_is_asked() {
    let today = TODAY.parse().unwrap();
    let mut opened = 0;
    for shipped in shipped().iter().filter(|shipped| shipped.is_sent) {
        let form = &shipped.form;
        let json: Value = serde_json::from_slice(&shipped.json).unwrap();
        let values = ServiceValues {
            all: legal(),
            form: &json,
        };
        let (forms, locales) = (root().join("forms"), root().join("locales"));
        let texts = Texts::read(&forms, &locales, &shipped.service, &values).unwrap();
        for answers in answers_for(&shipped.service) {
            for question in questions(form, &texts, &answers, today) {
                let Control::One {
                    options,
                    opens: false,
                } = &question.control
                else {
                    continue;
                };
                let field = form.field(&question.path).unwrap();
                for (option, words) in options {
                    assert!(!words.is_empty());
                    let value = typed(field, std::slice::from_ref(option));
                    let path = question.path.clone();
                    let done = correct(form, &answers, &[Change { path, value }], today).unwrap();
                    let now = questions(form, &texts, &done.answers, today);
                    let is_asked = |path: &Path| now.iter().any(|question| question.path == *path);
                    opened += done.opened.len();
                    for path in &done.opened {
                        assert!(is_asked(path), "{} {path}", shipped.service);
                    }
                    for path in &done.closed {
                        assert!(!is_asked(path), "{} {path}", shipped.service);
                    }
                }
            }
        }
    }
    assert!(opened > 100, "{opened}");
}
