//! How clerks read a form: they are not the ones who were asked. A German heading or question that
//! speaks to the applicant has other words for them in `desk.ftl` beside the form.
//!
//! A declaration stays as it was given: its very words count.

use std::{collections::BTreeMap, fs, path::Path};

use amtsweg_core::form::{Field, Holds};

use super::{
    outline::Outline,
    texts::{Law, Text, parse},
    values,
};
use crate::{
    catalogue::{DESK, LANGUAGE, SUBJECT},
    finding::{Finding, Findings, nearest},
};

/// What German addresses a reader with.
const ADDRESS: [&str; 8] = [
    "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "Ihnen",
];

/// What a form shows to clerks.
#[derive(Default)]
struct Shown {
    /// The ids of headings and questions, in their order.
    texts: Vec<String>,
    /// Those of declarations and options, which may have other words but need none.
    allowed: Vec<String>,
    /// The ids of questions that have one answer in words.
    answers: Vec<String>,
    /// Messages of checks, which may have other words too.
    checks: Vec<String>,
}

impl Shown {
    fn of(outline: &Outline<'_>) -> Self {
        let mut shown = Self::default();
        let form = outline.form;
        let mut headings = Vec::new();
        for (index, item) in outline.items.iter().enumerate() {
            let checks = item.checks.iter();
            let checks = checks.map(|check| format!("check-{}", check.what.id));
            shown.checks.extend(checks);
            let Some(field) = item.field else {
                let inside = &outline.items[index + 1..item.end];
                let asks = inside.iter().any(|inner| {
                    let kind = inner.kind();
                    kind.is_some_and(|kind| matches!(kind.holds(), Holds::Answer))
                });
                if asks {
                    headings.push(item.path.step().to_owned());
                    shown.texts.push(format!("step-{}", item.path.step()));
                }
                continue;
            };
            let parent = item.parent.map(|parent| &outline.items[parent]);
            let in_address = parent
                .and_then(|parent| parent.field)
                .is_some_and(Field::is_address);
            if in_address {
                continue;
            }
            let id = field.text_id(&item.path);
            for option in field.kind.options() {
                shown.allowed.push(format!("{id}.option-{option}"));
            }
            match field.kind.holds() {
                Holds::Nothing => {}
                Holds::Group(group) if group.repeat.is_some() => {
                    shown.texts.push(format!("{id}.item"));
                }
                Holds::Group(_) => shown.texts.push(id),
                Holds::Answer if field.kind.is_declaration() => shown.allowed.push(id),
                Holds::Answer => {
                    let is_short = field.kind.reading().is_some();
                    if is_short && parent.is_some_and(|parent| parent.repeat().is_none()) {
                        shown.answers.push(id.clone());
                    }
                    shown.texts.push(id);
                }
            }
        }
        let sections = form
            .sections
            .iter()
            .filter(|section| section.steps.iter().any(|step| headings.contains(step)))
            .map(|section| format!("section-{}", section.id));
        shown.texts.extend(sections);
        shown
    }
}

/// What is wrong with the words for clerks, and which are missing.
pub(super) fn check(
    forms: &Path,
    locales: &Path,
    outline: &Outline<'_>,
    law: Law<'_>,
) -> Vec<Finding> {
    let shown = Shown::of(outline);
    let path = forms.join(&outline.form.id).join(DESK);
    let mut findings = Findings::of(path.display().to_string());
    let own = match fs::read_to_string(&path) {
        Ok(source) => parse(&source, &mut findings),
        Err(_) if !path.exists() => Some(BTreeMap::new()),
        Err(error) => {
            findings.error(
                1,
                format!("The file cannot be read: {error}."),
                "Look at its rights and its encoding, which has to be UTF-8.",
            );
            None
        }
    };
    let Some(own) = own else {
        return findings.into_vec();
    };
    look(&own, &shown, law, &mut findings);
    let mut all = findings.into_vec();
    all.append(&mut missing(&own, &shown, locales, outline, &path));
    all
}

fn look(own: &BTreeMap<String, Text>, shown: &Shown, law: Law<'_>, findings: &mut Findings) {
    let asked = || shown.texts.iter().chain(&shown.allowed);
    let known = || asked().chain(&shown.checks).map(String::as_str);
    for (id, text) in own {
        let is_heading = id.starts_with("step-") || id.starts_with("section-");
        law.look(
            id,
            text,
            !is_heading && asked().any(|asked| asked == id),
            findings,
        );
        let answers: &[String] = if id == SUBJECT { &shown.answers } else { &[] };
        for variable in text.variables.iter().filter(|name| {
            let is_number = id.rsplit('.').next() == Some("item") && *name == "number";
            !is_number && !answers.contains(name) && law.values.get(name).is_none()
        }) {
            let answers = answers.iter().map(String::as_str);
            findings.error(
                text.line,
                format!("The text \"{id}\" uses {{ ${variable} }}, which nothing fills."),
                match nearest(variable, answers) {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => format!(
                        "Only \"{SUBJECT}\" has answers in it: those to questions with one answer \
                         in words, outside of groups that repeat."
                    ),
                },
            );
        }
        if id != SUBJECT && !known().any(|known| known == id) {
            findings.note(
                text.line,
                format!("Clerks never see the text \"{id}\"."),
                match nearest(id, known().filter(|known| !own.contains_key(*known))) {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => "Take it out, or mend its id.".to_owned(),
                },
            );
        } else if addresses(&text.words) {
            findings.note(
                text.line,
                format!("The text \"{id}\" speaks to the applicant, but only clerks read it."),
                "Speak of the applicant.",
            );
        }
    }
}

/// The German texts that speak to the applicant, for which clerks have no words.
fn missing(
    own: &BTreeMap<String, Text>,
    shown: &Shown,
    locales: &Path,
    outline: &Outline<'_>,
    desk: &Path,
) -> Vec<Finding> {
    let german = locales
        .join(LANGUAGE)
        .join(format!("{}.ftl", outline.form.id));
    let mut findings = Findings::of(german.display().to_string());
    // What is wrong with that file is said elsewhere.
    let source = fs::read_to_string(&german).unwrap_or_default();
    let Some(texts) = parse(&source, &mut Findings::of("")) else {
        return Vec::new();
    };
    for id in &shown.texts {
        let Some(text) = texts.get(id).filter(|_| !own.contains_key(id)) else {
            continue;
        };
        if addresses(&text.words) {
            findings.note(
                text.line,
                format!(
                    "The text \"{id}\" speaks to the applicant, and clerks read it as well: \
                     \"{}\".",
                    text.words
                ),
                format!(
                    "Write {} into {} as it is called for them.",
                    written(id),
                    desk.display()
                ),
            );
        }
    }
    let mut all = findings.into_vec();
    all.append(&mut amounts(own, &texts, outline, &german, desk));
    all
}

/// Messages of checks that name what a value was on the day of the application, where the check looks at
/// another day: clerks would read of an amount that nobody was measured by.
fn amounts(
    own: &BTreeMap<String, Text>,
    texts: &BTreeMap<String, Text>,
    outline: &Outline<'_>,
    german: &Path,
    desk: &Path,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for check in outline.items.iter().flat_map(|item| &item.checks) {
        let id = format!("check-{}", check.what.id);
        let (text, file) = match (own.get(&id), texts.get(&id)) {
            (Some(text), _) => (text, desk),
            (None, Some(text)) => (text, german),
            (None, None) => continue,
        };
        let Some(name) = values::on_another_day(&check.what.rule) else {
            continue;
        };
        if text.variables.contains(name) {
            let mut wrong = Findings::of(file.display().to_string());
            wrong.error(
                text.line,
                format!(
                    "The check \"{}\" looks at \"{name}\" on a day that somebody names, but clerks \
                     read in \"{id}\" what it was on the day of the application.",
                    check.what.id
                ),
                format!(
                    "Write {} without the amount into {}.",
                    written(&id),
                    desk.display()
                ),
            );
            found.append(&mut wrong.into_vec());
        }
    }
    found
}

/// How a text is written into a file.
fn written(id: &str) -> String {
    match id.split_once('.') {
        Some((id, attribute)) => format!("\".{attribute} = …\" below \"{id} =\""),
        None => format!("\"{id} = …\""),
    }
}

fn addresses(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic())
        .any(|word| ADDRESS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_speaks_to_its_reader_is_told_apart() {
        for spoken in [
            "Ihr Name",
            "Wo wohnen Sie?",
            "So erreichen wir Sie",
            "bei Ihnen",
        ] {
            assert!(addresses(spoken), "{spoken}");
        }
        for other in [
            "Name",
            "Anschrift des Gastes",
            "Was sie verlangt",
            "Siegel",
            "Ihringen",
        ] {
            assert!(!addresses(other), "{other}");
        }
    }
}
