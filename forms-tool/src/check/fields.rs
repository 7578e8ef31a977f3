//! What fields say beside conditions: offers, computed values, limits.

use amtsweg_core::{file::MediaType, form::Field};

use super::{outline::Outline, references::References};
use crate::{
    finding::Findings,
    kind::{alike, unanswerable},
    source::Node,
};

/// Adds what is wrong with the fields.
pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings) {
    for index in 0..outline.items.len() {
        let item = &outline.items[index];
        let Some(field) = item.field else { continue };
        // What an address says holds for its questions, and is said of the address.
        let is_written = item
            .parent
            .and_then(|parent| outline.items[parent].field)
            .is_none_or(|parent| !parent.is_address());
        if !is_written {
            continue;
        }
        offers(outline, index, field, findings);
        let values = item.node.get("values");
        let info = field.kind.as_info();
        for (name, operand) in info.map_or(&[][..], |info| &info.values) {
            if let Some(node) = values.and_then(|values| values.get(name)) {
                let mut references = References {
                    outline,
                    who: format!("The value \"{name}\" of \"{}\"", item.path),
                    here: outline.around(index),
                    limit: index,
                    findings,
                };
                references.value_of(operand, node);
            }
        }
        for (member, why, mend) in unanswerable(&field.kind) {
            findings.error(
                item.node.line_of(member),
                format!("\"{}\" can have no answer: {why}.", item.path),
                mend,
            );
        }
        unknown_files(outline, index, field, findings);
    }
}

/// Files are recognised by their content, and only some kinds can be.
fn unknown_files(outline: &Outline<'_>, index: usize, field: &Field, findings: &mut Findings) {
    let item = &outline.items[index];
    let known = MediaType::IN_SLOTS.map(MediaType::name);
    let file = field.kind.as_file();
    for media_type in file.map_or(&[][..], |file| &file.accept) {
        if !known.contains(&media_type.as_str()) {
            findings.error(
                item.node.line_of("accept"),
                format!(
                    "\"{}\" accepts \"{media_type}\", but no file is recognised as that.",
                    item.path
                ),
                format!("Use {}.", known.join(", ")),
            );
        }
    }
}

fn offers(outline: &Outline<'_>, index: usize, field: &Field, findings: &mut Findings) {
    let item = &outline.items[index];
    let nodes = item.node.get("offer").map_or(&[][..], Node::items);
    for node in nodes {
        let Some(written) = node.text() else { continue };
        let mut references = References {
            outline,
            who: format!("The offer of \"{}\"", item.path),
            here: outline.around(index),
            limit: index,
            findings,
        };
        let Some(source) = references.find(written, node.line) else {
            continue;
        };
        let source = &outline.items[source];
        let fits = source.field.is_some_and(|other| {
            let (kind, of) = (&field.kind, &other.kind);
            let fits = alike(field, other) || (!kind.is_like(of) && kind.may_answer_as(of));
            fits && other.repeat().is_none()
        });
        if !fits {
            findings.error(
                node.line,
                format!(
                    "\"{}\" offers the answer of \"{}\", which is of another kind.",
                    item.path, source.path
                ),
                "Offer the answer of a question of the same kind.",
            );
        }
    }
}
