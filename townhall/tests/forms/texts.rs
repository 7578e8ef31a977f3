//! Every shipped language says everything: the same texts with the same variables as German, those
//! of the program included. What a form needs of its texts `forms check` knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use amtsweg_core::form::{Form, Path};
use amtsweg_forms_tool::check::variables;
use serde_json::json;

use crate::shipped::{legal, root};

/// German is what counts before the law: the others are compared with it.
const REFERENCE: &str = "de";
const LANGUAGES: [&str; 4] = [REFERENCE, "en", "ar", "de-simple"];

fn names(folder: &str) -> BTreeSet<String> {
    fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        // A glossary is for those who write the texts.
        .filter(|name| name != "glossary.md")
        .collect()
}

fn texts(language: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join("locales").join(language).join(file);
    let source = fs::read_to_string(path).unwrap();
    variables(&source).unwrap_or_else(|wrong| panic!("{language}/{file}: {wrong:?}"))
}

#[test]
fn every_language_has_the_same_files() {
    assert_eq!(names("locales"), LANGUAGES.map(str::to_owned).into());
    let reference = names(&format!("locales/{REFERENCE}"));
    for language in LANGUAGES {
        assert_eq!(
            names(&format!("locales/{language}")),
            reference,
            "{language}"
        );
    }
}

#[test]
fn every_language_has_the_same_texts() {
    let mut faults = Vec::new();
    for file in names(&format!("locales/{REFERENCE}")) {
        let reference = texts(REFERENCE, &file);
        for language in &LANGUAGES[1..] {
            let texts = texts(language, &file);
            let place = format!("{language}/{file}");
            for (id, variables) in &reference {
                match texts.get(id) {
                    None => faults.push(format!("{place}: {id} is missing")),
                    // A language may leave a number out, but cannot use what it is not given.
                    // Values of the law are given everywhere.
                    Some(used)
                        if !used.iter().all(|name| {
                            variables.contains(name) || legal().get(name).is_some()
                        }) =>
                    {
                        faults.push(format!("{place}: {id} uses other variables: {used:?}"));
                    }
                    Some(_) => {}
                }
            }
            let further = texts.keys().filter(|id| !reference.contains_key(*id));
            for id in further.filter(|id| !explains(language, id, &reference)) {
                faults.push(format!("{place}: {id} is not in {REFERENCE}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Leichte Sprache explains at the place what German may take for known.
fn explains(language: &str, id: &str, reference: &BTreeMap<String, BTreeSet<String>>) -> bool {
    let Some((message, attribute)) = id.split_once('.') else {
        return false;
    };
    language == "de-simple"
        && ["hint", "more", "intro"].contains(&attribute)
        && reference
            .keys()
            .any(|id| id.split('.').next() == Some(message))
}

#[test]
fn the_questions_of_an_address_have_texts_of_the_program() {
    let form = Form::from_value(json!({
        "id": "probe", "version": "1.0.0",
        "sections": [{ "id": "alles", "steps": ["schritt"] }],
        "steps": [{ "id": "schritt", "fields": [
            { "id": "anschrift", "kind": "address", "abroad": true }
        ] }]
    }))
    .unwrap();
    let known = texts(REFERENCE, "application.ftl");
    let address = &form.steps[0].fields[0];
    assert_eq!(address.fields().len(), 6);
    for question in address.fields() {
        let id = question.text_id(&Path::parse("schritt.anschrift").name(&question.id));
        assert!(known.contains_key(&id), "{id}");
    }
}
