//! What a form's applications are found by, as its `desk.json` says: questions that there are, of the
//! kind that is looked for so.

use std::{fs, io::ErrorKind, path::Path};

use amtsweg_core::form::Path as Place;

use super::{outline::Outline, shape::Shape};
use crate::{
    catalogue::DESK_JSON,
    finding::{Finding, Findings, nearest},
    kind::{FoundBy, found_by},
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
    }
    findings.into_vec()
}

fn look(outline: &Outline<'_>, field: &str, place: &Node, findings: &mut Findings) {
    let Some(written) = place.text() else {
        return;
    };
    let kind = outline
        .find(&Place::parse(written))
        .and_then(|index| outline.items[index].kind());
    let Some(kind) = kind else {
        let paths: Vec<String> = outline
            .items
            .iter()
            .filter(|item| item.field.is_some())
            .map(|item| item.path.to_string())
            .collect();
        findings.error(
            place.line,
            format!("Applications are to be found by \"{written}\", which does not exist."),
            match nearest(written, paths.iter().map(String::as_str)) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => "Write the ids of a step and of one of its questions: \"step.field\"."
                    .to_owned(),
            },
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
