//! What fields say beside conditions: offers, computed values, limits.

use amtsweg_core::form::{Field, FieldKind};

use super::{outline::Outline, references::References};
use crate::forms::{finding::Findings, source::Node};

/// Adds what is wrong with the fields.
pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings) {
    for index in 0..outline.items.len() {
        let item = &outline.items[index];
        let Some(field) = item.field else { continue };
        // What an address says holds for its questions, and is said of the address.
        let is_written = item
            .parent
            .and_then(|parent| outline.items[parent].field)
            .is_none_or(|parent| !parent.address);
        if !is_written {
            continue;
        }
        offers(outline, index, field, findings);
        let values = item.node.get("values");
        for (name, operand) in &field.values {
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
        if let (Some(min), Some(max)) = (field.min, field.max)
            && min > max
        {
            findings.error(
                item.node.line_of("min"),
                format!(
                    "\"{}\" can have no answer: \"min\" is greater than \"max\".",
                    item.path
                ),
                "Exchange them, or mend one of them.",
            );
        }
        if let (Some(min), Some(max)) = (field.min_length, field.max_length)
            && min > max
        {
            findings.error(
                item.node.line_of("minLength"),
                format!(
                    "\"{}\" can have no answer: \"minLength\" is greater than \"maxLength\".",
                    item.path
                ),
                "Exchange them, or mend one of them.",
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
        let fits = source
            .field
            .is_some_and(|other| alike(field, other) && other.repeat.is_none());
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

/// Whether the answer of one question can be the answer of the other.
pub(super) fn alike(one: &Field, other: &Field) -> bool {
    one.kind == other.kind
        && (one.kind != FieldKind::Choice
            || other
                .options
                .iter()
                .any(|option| one.options.contains(option)))
        && (one.kind != FieldKind::Group
            || one.fields.iter().any(|field| {
                other
                    .fields
                    .iter()
                    .any(|other| field.id == other.id && alike(field, other))
            }))
}
