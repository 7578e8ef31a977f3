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

use amtsweg_core::form::{self, Check, Field, Form};
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

/// The folders of the services.
fn services() -> Vec<PathBuf> {
    let forms = Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms");
    let entries = fs::read_dir(forms).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The forms in files of this name.
fn shipped(file: &str) -> Vec<Form> {
    services()
        .iter()
        .filter_map(|folder| {
            let json = fs::read(folder.join(file)).ok()?;
            let form = Form::from_json(&json);
            Some(form.unwrap_or_else(|error| panic!("{}: {error}", folder.display())))
        })
        .collect()
}

/// What a form shows and German lacks, or says with variables that it is not given. What is shown
/// besides the questions depends on where the form stands.
fn faults(form: &Form, also: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut known = texts(REFERENCE, "application.ftl");
    known.extend(texts(REFERENCE, &format!("{}.ftl", form.id)));
    let mut needed = Needed::new(&known);
    for id in also {
        needed.text(&id, &[]);
    }
    needed.form(form);
    needed.faults
}

#[test]
fn everything_that_a_form_shows_has_its_german_text() {
    let forms = shipped("form.json");
    assert!(!forms.is_empty(), "there are no forms");
    let parts = [
        "title", "short", "who", "prepare", "fee", "duration", "law", "data", "after",
    ];
    for form in forms {
        let sections = form.sections.iter();
        let sections = sections.map(|section| format!("section-{}", section.id));
        let parts = parts.map(|part| format!("service-{part}"));
        let faults = faults(&form, sections.chain(parts));
        assert!(faults.is_empty(), "{}: {faults:#?}", form.id);
    }
}

#[test]
fn every_result_of_a_quick_check_names_its_law() {
    for form in shipped("quick-check.json") {
        let mut faults = faults(&form, ["service-title".into()]);
        let known = texts(REFERENCE, &format!("{}.ftl", form.id));
        let results = form.step("ergebnis").map(|step| &step.fields);
        for result in results.into_iter().flatten() {
            let id = result.text_id(&form::Path::parse("ergebnis").name(&result.id));
            if !known.contains_key(&format!("{id}.law")) {
                faults.push(format!("{id}.law is missing"));
            }
        }
        assert!(faults.is_empty(), "{}: {faults:#?}", form.id);
    }
}

#[test]
fn every_link_says_why_it_is_one() {
    for folder in services() {
        let Ok(link) = fs::read_to_string(folder.join("link.json")) else {
            continue;
        };
        let link: serde_json::Value = serde_json::from_str(&link).unwrap();
        let id = folder.file_name().unwrap().to_str().unwrap();
        assert_eq!(link["id"], id, "the id of a link is the name of its folder");
        let known = texts(REFERENCE, &format!("{id}.ftl"));
        let mut needed = Needed::new(&known);
        for part in ["title", "short", "who", "why", "law"] {
            needed.text(&format!("service-{part}"), &[]);
        }
        assert!(needed.faults.is_empty(), "{id}: {:#?}", needed.faults);
    }
}

/// The texts that a form cannot do without, and what is wrong with them.
struct Needed<'a> {
    known: &'a Texts,
    faults: Vec<String>,
}

impl<'a> Needed<'a> {
    fn new(known: &'a Texts) -> Self {
        let faults = Vec::new();
        Self { known, faults }
    }

    fn text(&mut self, id: &str, given: &[&str]) {
        if self.known.contains_key(id) {
            self.variables(id, given);
        } else {
            self.faults.push(format!("{id} is missing"));
        }
    }

    /// A text can name only what it is given.
    fn variables(&mut self, id: &str, given: &[&str]) {
        for variable in self.known.get(id).into_iter().flatten() {
            if !given.contains(&variable.as_str()) {
                self.faults.push(format!("{id} is not given {variable}"));
            }
        }
    }

    fn form(&mut self, form: &Form) {
        for step in &form.steps {
            self.text(&format!("step-{}", step.id), &[]);
            self.variables(&format!("step-{}.intro", step.id), &[]);
            self.checks(&step.checks);
            self.fields(&step.fields, &form::Path::of_step(&step.id));
        }
    }

    fn checks(&mut self, checks: &[Check]) {
        for check in checks {
            self.text(&format!("check-{}", check.id), &[]);
        }
    }

    fn fields(&mut self, fields: &[Field], place: &form::Path) {
        for field in fields {
            let path = place.name(&field.id);
            let id = field.text_id(&path);
            let values: Vec<&str> = field.values.iter().map(|(name, _)| name.as_str()).collect();
            if field.repeat.is_some() {
                for part in ["item", "add", "remove"] {
                    self.text(&format!("{id}.{part}"), &["number"]);
                }
                self.variables(&id, &[]);
            } else {
                self.text(&id, &values);
            }
            self.variables(&format!("{id}.hint"), &values);
            self.variables(&format!("{id}.more"), &[]);
            for option in &field.options {
                self.text(&format!("{id}.option-{option}"), &[]);
            }
            if let Some(purpose) = &field.purpose {
                self.text(&format!("purpose-{purpose}"), &[]);
            }
            self.checks(&field.checks);
            self.fields(&field.fields, &path);
        }
    }
}
