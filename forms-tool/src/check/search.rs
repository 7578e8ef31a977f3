//! What clerks do with a form's applications, as its `desk.json` says: they are found by questions that there are, of the
//! kind that is looked for so, and summed up by such that there are.

use std::{fs, io::ErrorKind, path::Path};

use amtsweg_core::form::{Kind, Path as Place};

use super::{outline::Outline, shape::Shape};
use crate::{
    catalogue::DESK_JSON,
    finding::{Finding, Findings, nearest},
    kind::{FoundBy, found_by, is_summed_up},
    source::{self, Node},
};

/// What is wrong with it. There need not be any.
pub(super) fn check(folder: &Path, outline: &Outline<'_>, shape: &Shape) -> Vec<Finding> {
    let path = folder.join(DESK_JSON);
    let mut findings = Findings::of(path.display().to_string());
    let root = match fs::read(&path) {
        Ok(bytes) => source::read(&bytes, &mut findings),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => {
            findings.error(
                1,
                format!("The file cannot be read: {error}."),
                "Look at its rights.",
            );
            None
        }
    };
    if let Some(root) = &root {
        shape.check(root, &mut findings);
        let fields = root.get("search").into_iter().flat_map(Node::members);
        for field in fields {
            for place in field.value.items() {
                look(outline, &field.name, place, &mut findings);
            }
        }
        for place in root.get("summary").into_iter().flat_map(Node::items) {
            summed_up(outline, place, &mut findings);
        }
    }
    findings.into_vec()
}

fn look(outline: &Outline<'_>, field: &str, place: &Node, findings: &mut Findings) {
    let Some(written) = place.text() else {
        return;
    };
    let Some(kind) = kind_at(outline, written) else {
        findings.error(
            place.line,
            format!("Applications are to be found by \"{written}\", which does not exist."),
            meant(outline, written),
        );
        return;
    };
    let (needed, wanted) = match field {
        "dates" => (FoundBy::Date, "a date"),
        _ => (FoundBy::Words, "a line of text"),
    };
    if found_by(kind) != needed {
        findings.error(
            place.line,
            format!("Applications are to be found by \"{written}\" under \"{field}\", which does not ask for {wanted}."),
            "Name another question, or write it under what it asks for.",
        );
    }
}

fn summed_up(outline: &Outline<'_>, place: &Node, findings: &mut Findings) {
    let Some(written) = place.text() else {
        return;
    };
    match kind_at(outline, written) {
        None => findings.error(
            place.line,
            format!("The summary names \"{written}\", which does not exist."),
            meant(outline, written),
        ),
        Some(kind) if !is_summed_up(kind) => findings.error(
            place.line,
            format!("The summary names \"{written}\", whose answer is no text."),
            "Name another question. Files that are to follow are listed in any case.",
        ),
        Some(_) => {}
    }
}

fn kind_at<'a>(outline: &Outline<'a>, written: &str) -> Option<&'a Kind> {
    let index = outline.find(&Place::parse(written))?;
    outline.items.get(index)?.field.map(|field| &field.kind)
}

/// Which place is likely meant.
fn meant(outline: &Outline<'_>, written: &str) -> String {
    let places: Vec<String> = outline
        .items
        .iter()
        .filter(|item| item.field.is_some())
        .map(|item| item.path.to_string())
        .collect();
    match nearest(written, places.iter().map(String::as_str)) {
        Some(meant) => format!("Did you mean \"{meant}\"?"),
        None => "Write the ids of a step and of one of its questions: \"step.field\".".to_owned(),
    }
}
