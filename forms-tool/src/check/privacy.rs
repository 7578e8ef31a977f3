//! What is personal says so, and says why it is asked.

use amtsweg_core::form::{Field, Personal};

use super::outline::{Item, Outline};
use crate::{finding::Findings, kind::looks_personal};

/// Adds what is personal without a purpose, and what looks personal without saying so.
pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings) {
    for (index, item) in outline.items.iter().enumerate() {
        match item.field {
            None => {
                without_purpose(outline, index, findings);
                idle_purpose(outline, index, findings);
            }
            Some(field) if is_written(outline, item) => {
                let is_group = field.kind.as_group().is_some_and(|group| !group.address);
                if is_group && field.personal.is_none() {
                    idle_purpose(outline, index, findings);
                } else {
                    purpose(field, item, findings);
                }
                unmarked(field, item, findings);
            }
            Some(_) => {}
        }
    }
}

/// What an address says holds for its questions, and is said of the address.
fn is_written(outline: &Outline<'_>, item: &Item<'_>) -> bool {
    let parent = item.parent.and_then(|parent| outline.items[parent].field);
    parent.is_none_or(|parent| !parent.is_address())
}

/// What is ordinary may have the purpose of its group or step; it is said once for each step.
fn without_purpose(outline: &Outline<'_>, index: usize, findings: &mut Findings) {
    let step = &outline.items[index];
    let without: Vec<&str> = (index + 1..step.end)
        .filter(|index| is_written(outline, &outline.items[*index]))
        .filter(|index| {
            let says = |index: usize| outline.items[index].node.get("purpose").is_some();
            let field = outline.items[*index].field;
            field.is_some_and(|field| field.personal == Some(Personal::Ordinary))
                && !says(*index)
                && !outline.ancestors(*index).any(says)
        })
        .filter_map(|index| outline.items[index].field)
        .map(|field| field.id.as_str())
        .collect();
    let asked = match without[..] {
        [] => return,
        [one] => format!("\"{one}\""),
        [one, other] => format!("\"{one}\" and \"{other}\""),
        [one, ref rest @ ..] => format!("\"{one}\" and {} more questions", rest.len()),
    };
    findings.error(
        step.line(),
        format!(
            "The step \"{}\" asks for personal data without saying why: {asked}.",
            step.path
        ),
        "Add \"purpose\": \"<id>\" to the step, its group or the question, and the text \"purpose-<id>\" \
         that tells the applicant.",
    );
}

/// The purpose of a step or a group is that of something.
fn idle_purpose(outline: &Outline<'_>, index: usize, findings: &mut Findings) {
    let item = &outline.items[index];
    let is_personal = |field: &Field| field.personal.is_some_and(|kind| kind != Personal::Nobody);
    let has_personal = outline.items[index + 1..item.end]
        .iter()
        .filter_map(|inner| inner.field)
        .any(is_personal);
    if let Some(purpose) = item.node.get("purpose")
        && !has_personal
    {
        findings.error(
            purpose.line,
            format!(
                "\"{}\" has a purpose, but asks for nothing that is personal.",
                item.node.text_of("id").unwrap_or_default()
            ),
            "Take the purpose out, or mark what is personal.",
        );
    }
}

/// A special category and convictions need a purpose of their own.
fn purpose(field: &Field, item: &Item<'_>, findings: &mut Findings) {
    let id = &field.id;
    let kept = match field.personal {
        Some(Personal::Special) => "special categories (Article 9 GDPR)",
        Some(Personal::Criminal) => "criminal convictions (Article 10 GDPR)",
        Some(Personal::Ordinary) => return,
        None | Some(Personal::Nobody) => {
            if field.purpose.is_some() {
                findings.error(
                    item.node.line_of("purpose"),
                    format!("\"{id}\" has a purpose, but does not say that it is personal."),
                    "Add \"personal\": \"ordinary\", \"special\" or \"criminal\".",
                );
            }
            return;
        }
    };
    if field.purpose.is_none() {
        findings.error(
            item.node.line_of("personal"),
            format!("\"{id}\" asks for data on {kept} without saying why."),
            "Add \"purpose\": \"<id>\", and the text \"purpose-<id>\" that tells the applicant.",
        );
    }
}

/// What a browser fills in is the applicant's own. The rest may belong to an organisation, which
/// only the author knows.
fn unmarked(field: &Field, item: &Item<'_>, findings: &mut Findings) {
    if field.personal.is_some() {
        return;
    }
    let id = &field.id;
    let token = item.node.text_of("autocomplete");
    if token.is_some_and(|token| !token.starts_with("organization")) {
        findings.error(
            item.node.line_of("autocomplete"),
            format!("\"{id}\" is filled in with the applicant's own data, but does not say that it is personal."),
            "Add \"personal\": \"ordinary\", or take \"autocomplete\" out.",
        );
    } else if looks_personal(&field.kind) {
        findings.note(
            item.line(),
            format!("\"{id}\" looks personal, but does not say whether it is."),
            "Add \"personal\": \"ordinary\"; or \"none\" where it is not about a person.",
        );
    }
}
