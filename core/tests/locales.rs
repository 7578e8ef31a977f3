//! Every shipped language says everything: the same messages, attributes and variables as German,
//! in files that can be read completely; and German has a text for all that a form shows.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers fail the test; clippy knows only the test functions themselves"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use amtsweg_core::form::{self, Field, Form};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};

/// German is what counts before the law: the others are compared with it.
const REFERENCE: &str = "de";
const LANGUAGES: [&str; 4] = [REFERENCE, "en", "ar", "de-simple"];

/// The variables of each text, by its id (`message` or `message.attribute`).
type Texts = BTreeMap<String, BTreeSet<String>>;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

fn file_names(language: &str) -> BTreeSet<String> {
    fs::read_dir(locales().join(language))
        .unwrap_or_else(|error| panic!("{language}: {error}"))
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn texts(language: &str, file: &str) -> Texts {
    let source = fs::read_to_string(locales().join(language).join(file)).unwrap();
    let place = format!("{language}/{file}");
    let resource = match parser::parse(source.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{place}: {}", errors[0]),
    };
    collect(&place, &resource)
}

fn collect(place: &str, resource: &Resource<&str>) -> Texts {
    let mut texts = Texts::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut variables = BTreeSet::new();
        in_pattern(pattern, &mut variables);
        assert!(
            texts.insert(id.clone(), variables).is_none(),
            "{place}: {id} is there twice"
        );
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            let id = format!("{}.{}", message.id.name, attribute.id.name);
            add(id, &attribute.value);
        }
    }
    texts
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(expression: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, variables),
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        in_inline(argument, variables);
    }
}

#[test]
fn every_language_has_the_same_files() {
    for language in LANGUAGES {
        assert_eq!(file_names(language), file_names(REFERENCE), "{language}");
    }
    let shipped: BTreeSet<_> = fs::read_dir(locales())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(shipped, LANGUAGES.map(str::to_owned).into());
}

#[test]
fn every_language_has_the_same_texts() {
    let mut faults = Vec::new();
    for file in file_names(REFERENCE) {
        let reference = texts(REFERENCE, &file);
        for language in &LANGUAGES[1..] {
            if !locales().join(language).join(&file).exists() {
                continue; // the other test says so
            }
            let texts = texts(language, &file);
            let place = format!("{language}/{file}");
            for (id, variables) in &reference {
                match texts.get(id) {
                    None => faults.push(format!("{place}: {id} is missing")),
                    // A language may leave a number out, but cannot use what it is not given.
                    Some(used) if !used.is_subset(variables) => {
                        faults.push(format!("{place}: {id} uses other variables: {used:?}"));
                    }
                    Some(_) => {}
                }
            }
            for id in texts.keys().filter(|id| !reference.contains_key(*id)) {
                faults.push(format!("{place}: {id} is not in {REFERENCE}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn everything_that_a_form_shows_has_its_german_text() {
    let forms = Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms");
    let mut seen = 0;
    for entry in fs::read_dir(forms).unwrap() {
        let file = entry.unwrap().path().join("form.json");
        let Ok(json) = fs::read(&file) else { continue };
        let form = Form::from_json(&json).unwrap();
        let known = texts(REFERENCE, &format!("{}.ftl", form.id));
        let missing: Vec<String> = needed(&form)
            .into_iter()
            .filter(|id| !known.contains_key(id))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", form.id);
        seen += 1;
    }
    assert!(seen > 0, "there are no forms");
}

/// The ids of the texts that a form cannot do without.
fn needed(form: &Form) -> Vec<String> {
    let mut ids: Vec<String> = [
        "title", "short", "who", "prepare", "fee", "duration", "law", "data", "after",
    ]
    .iter()
    .map(|part| format!("service-{part}"))
    .collect();
    ids.extend(
        form.sections
            .iter()
            .map(|section| format!("section-{}", section.id)),
    );
    for step in &form.steps {
        ids.push(format!("step-{}", step.id));
        ids.extend(
            step.checks
                .iter()
                .map(|check| format!("check-{}", check.id)),
        );
        needed_by_fields(&step.fields, &form::Path::of_step(&step.id), &mut ids);
    }
    ids
}

fn needed_by_fields(fields: &[Field], place: &form::Path, ids: &mut Vec<String>) {
    for field in fields {
        let path = place.name(&field.id);
        let id = field.text_id(&path);
        ids.extend(
            field
                .options
                .iter()
                .map(|option| format!("{id}.option-{option}")),
        );
        ids.extend(
            field
                .checks
                .iter()
                .map(|check| format!("check-{}", check.id)),
        );
        if field.repeat.is_some() {
            ids.extend(["item", "add", "remove"].map(|part| format!("{id}.{part}")));
        } else {
            ids.push(id);
        }
        // The questions of an address have the program's texts, the same in every form.
        if !field.address {
            needed_by_fields(&field.fields, &path, ids);
        }
    }
}
