//! Ids: each once, in the sections as in the steps, and named where they are.

use std::collections::BTreeMap;

use crate::{
    finding::{Findings, any_of, nearest},
    source::Node,
};

/// Adds what is wrong with the ids of a form whose shape is right.
pub(super) fn check(root: &Node, findings: &mut Findings) {
    let steps = items(root, "steps");
    once(steps, "step", findings);
    once(items(root, "sections"), "section", findings);
    sections(root, findings);
    let mut checks = BTreeMap::new();
    for step in steps {
        part(step, &mut checks, findings);
    }
}

fn items<'a>(node: &'a Node, name: &str) -> &'a [Node] {
    node.get(name).map_or(&[], Node::items)
}

fn ids(nodes: &[Node]) -> Vec<(&str, usize)> {
    nodes
        .iter()
        .filter_map(|node| Some((node.text_of("id")?, node.line_of("id"))))
        .collect()
}

fn once(nodes: &[Node], what: &str, findings: &mut Findings) {
    let ids = ids(nodes);
    for (index, (id, line)) in ids.iter().enumerate() {
        if let Some((_, first)) = ids[..index].iter().find(|(other, _)| other == id) {
            findings.error(
                *line,
                format!("There is a {what} \"{id}\" already, on line {first}."),
                "Give one of them another id.",
            );
        }
    }
}

fn sections(root: &Node, findings: &mut Findings) {
    let steps = ids(items(root, "steps"));
    let mut named: Vec<(&str, usize)> = Vec::new();
    let mut is_known = true;
    for step in items(root, "sections")
        .iter()
        .flat_map(|section| items(section, "steps"))
    {
        let Some(id) = step.text() else { continue };
        if let Some((_, first)) = named.iter().find(|(other, _)| *other == id) {
            findings.error(
                step.line,
                format!("The step \"{id}\" is in a section already, on line {first}."),
                "Every step belongs to one section: take one of them out.",
            );
            is_known = false;
        } else if steps.iter().all(|(other, _)| *other != id) {
            let meant = nearest(id, steps.iter().map(|(id, _)| *id));
            findings.error(
                step.line,
                format!("The section names the step \"{id}\", which does not exist."),
                match meant {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => "Add the step to \"steps\", or take its name out here.".to_owned(),
                },
            );
            is_known = false;
        }
        named.push((id, step.line));
    }
    for (id, line) in &steps {
        if named.iter().all(|(other, _)| other != id) {
            findings.error(
                *line,
                format!("The step \"{id}\" belongs to no section."),
                "Name it in the \"steps\" of a section, at its place in the order.",
            );
            is_known = false;
        }
    }
    let out_of_order = named
        .iter()
        .zip(&steps)
        .find(|((named, _), (step, _))| named != step);
    if let Some(((named, line), (step, step_line))) = out_of_order
        && is_known
    {
        findings.error(
            *line,
            format!(
                "The sections name \"{named}\" where the step \"{step}\" comes next, on line \
                 {step_line}."
            ),
            "Put sections and steps into the same order.",
        );
    }
}

/// A step or a group.
fn part<'a>(node: &'a Node, checks: &mut BTreeMap<&'a str, usize>, findings: &mut Findings) {
    let fields = items(node, "fields");
    once(fields, "field", findings);
    for check in items(node, "checks") {
        let Some(id) = check.text_of("id") else {
            continue;
        };
        let line = check.line_of("id");
        if let Some(first) = checks.insert(id, line) {
            findings.error(
                line,
                format!("There is a check \"{id}\" already, on line {first}."),
                "Give it another id; the text of its message is found by it.",
            );
        }
        at(node, check, id, findings);
    }
    for field in fields {
        repeat(field, findings);
        part(field, checks, findings);
    }
}

/// More entries than that no form can have.
const MOST_ENTRIES: u64 = 100;

fn repeat(field: &Node, findings: &mut Findings) {
    let Some(repeat) = field.get("repeat") else {
        return;
    };
    let number = |name: &str| repeat.get(name).and_then(|node| node.to_value().as_u64());
    let (min, max) = (number("min").unwrap_or(0), number("max").unwrap_or(0));
    let id = field.text_of("id").unwrap_or_default();
    if max > MOST_ENTRIES {
        findings.error(
            repeat.line_of("max"),
            format!("\"{id}\" could have {max} entries."),
            format!("Write at most {MOST_ENTRIES}."),
        );
    } else if min > max {
        findings.error(
            repeat.line_of("min"),
            format!("\"{id}\" needs at least {min} entries, but can have only {max}."),
            "Exchange the numbers, or mend one of them.",
        );
    }
}

/// The questions of an address, in its order.
const ADDRESS: [&str; 6] = ["land", "strasse", "hausnummer", "zusatz", "plz", "ort"];

fn at(node: &Node, check: &Node, id: &str, findings: &mut Findings) {
    let Some(at) = check.text_of("at") else {
        return;
    };
    let fields: Vec<&str> = if node.text_of("kind") == Some("address") {
        ADDRESS.to_vec()
    } else {
        let ids = ids(items(node, "fields"));
        ids.into_iter().map(|(id, _)| id).collect()
    };
    if fields.contains(&at) {
        return;
    }
    findings.error(
        check.line_of("at"),
        format!(
            "The check \"{id}\" stands at \"{at}\", which is no field of \"{}\".",
            node.text_of("id").unwrap_or_default()
        ),
        match nearest(at, fields.iter().copied()) {
            Some(meant) => format!("Did you mean \"{meant}\"?"),
            None => format!("Write {}.", any_of(fields)),
        },
    );
}
