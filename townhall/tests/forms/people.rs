//! People whose lives are unusual and lawful: `tests/data/people/<service>/<name>.json`. Each fills
//! a form through the doors of both sides, is warned of exactly what the file expects, and arrives.

use std::{collections::BTreeSet, fs, path::PathBuf};

use amtsweg_core::{
    event::EventKind,
    form::{Answers, FindingKind, Level, Standing, check_attachments, prune, unexpected},
    time::Date,
};
use amtsweg_forms_tool::export;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    shipped::{Shipped, root, shipped},
    support::{Sealed, TestHall},
    walker::{TODAY, facts, files},
};

/// A file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    /// The service that they apply for: the folder's name.
    service: String,
    /// Who they are, in one sentence: why they are here.
    who: String,
    /// All that they answer, as it is sent.
    answers: Value,
    expects: Expectations,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectations {
    /// The ids of the checks that warn them.
    warnings: BTreeSet<String>,
}

/// The people, by the name of their file.
fn people() -> Vec<(String, Person)> {
    let sorted = |folder: PathBuf| {
        let entries = fs::read_dir(folder).unwrap();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    };
    let mut people = Vec::new();
    for folder in sorted(root().join("tests/data/people")) {
        for file in sorted(folder.clone()) {
            let name = file.strip_prefix(root()).unwrap().display().to_string();
            let person: Person = serde_json::from_slice(&fs::read(&file).unwrap())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(folder.ends_with(&person.service), "{name}: another service");
            assert!(!person.who.is_empty(), "{name}: who is it?");
            people.push((name, person));
        }
    }
    assert!(!people.is_empty());
    people
}

/// What the people answer who apply for a service.
pub(crate) fn answers_for(service: &str) -> Vec<Answers> {
    let people = people().into_iter().map(|(_, person)| person);
    let of_service = people.filter(|person| person.service == service);
    of_service
        .map(|person| Answers::from_json(person.answers.to_string().as_bytes()).unwrap())
        .collect()
}

/// What is wrong with what somebody fills in; their warnings differ, or something stops them.
fn faults(person: &Person, shipped: &Shipped, today: Date) -> Vec<String> {
    let form = &shipped.form;
    let answers = match Answers::from_json(person.answers.to_string().as_bytes()) {
        Ok(answers) => answers,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    for place in unexpected(form, &answers, today) {
        faults.push(format!("{place} is not asked"));
    }
    let mut warnings = BTreeSet::new();
    let mut findings = Standing::of(form, &answers, today).all_findings();
    let facts = facts(&files(form, &answers, today));
    findings.extend(check_attachments(form, &answers, today, &facts));
    for finding in findings {
        match (finding.level, &finding.kind) {
            (Level::Warning, FindingKind::Check { id }) => {
                warnings.insert(id.clone());
            }
            (_, kind) => faults.push(format!("{}: {}", finding.path, kind.message().0)),
        }
    }
    if warnings != person.expects.warnings {
        faults.push(format!(
            "warned of {warnings:?}, not of {:?}",
            person.expects.warnings
        ));
    }
    let validator = jsonschema::validator_for(&export::schema(form, None)).unwrap();
    if let Err(error) = validator.validate(&person.answers) {
        faults.push(format!("against the exported schema: {error}"));
    }
    faults
}

/// A town hall that has these forms.
async fn hall_with(folder: PathBuf, forms: &[Shipped]) -> TestHall {
    TestHall::start_with(|config| {
        config.forms = folder;
        config.locales = root().join("locales");
        let any = config.services.values().next().cloned().unwrap();
        let sent = forms.iter().filter(|form| form.is_sent);
        config.services = sent
            .map(|form| (form.service.clone(), any.clone()))
            .collect();
    })
    .await
}

/// What the town hall says to somebody's application, if it refuses it.
async fn refusal(hall: &TestHall, person: &Person, form: &Shipped, today: Date) -> Option<String> {
    let answers = Answers::from_json(person.answers.to_string().as_bytes()).unwrap();
    let files = files(&form.form, &answers, today);
    let data = Value::Object(prune(&form.form, &answers, today).into_map());
    let sealed = Sealed::of(hall, &form.form, &form.json, data, files);
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    let (outcome, claims) = envelope.outcome(hall, &receipt.event_log);
    (outcome != EventKind::Accept).then(|| format!("{claims:?}"))
}

#[tokio::test]
async fn people_of_all_kinds_arrive_and_are_warned_of_what_is_expected() {
    let today: Date = TODAY.parse().unwrap();
    let (people, forms) = (people(), shipped());
    let hall = hall_with(root().join("forms"), &forms).await;
    let mut wrong = Vec::new();
    for (name, person) in people {
        let form = forms
            .iter()
            .find(|form| form.is_sent && form.service == person.service)
            .unwrap_or_else(|| panic!("{name}: no such service"));
        let faults = faults(&person, form, today);
        if !faults.is_empty() {
            let faults = faults.join("\n  ");
            wrong.push(format!("{name}: {}\n  {faults}", person.who));
            continue;
        }
        if let Some(claims) = refusal(&hall, &person, form, today).await {
            wrong.push(format!("{name}: {} Refused: {claims}", person.who));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_town_hall_without_the_values_of_the_law_takes_everybody_as_well() {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(root().join("forms")).unwrap() {
        let from = entry.unwrap().path();
        let form = from.join("form.json");
        if form.is_file() {
            let to = folder.path().join(from.file_name().unwrap());
            fs::create_dir(&to).unwrap();
            fs::copy(form, to.join("form.json")).unwrap();
        }
    }
    let today: Date = TODAY.parse().unwrap();
    let forms = shipped();
    let hall = hall_with(folder.path().to_owned(), &forms).await;
    let mut wrong = Vec::new();
    for (name, person) in people() {
        let form = forms
            .iter()
            .find(|form| form.is_sent && form.service == person.service)
            .unwrap();
        if let Some(claims) = refusal(&hall, &person, form, today).await {
            wrong.push(format!("{name}: {claims}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
