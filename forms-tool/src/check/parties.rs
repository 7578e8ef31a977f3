//! Forms that belong together: a second party's, and earlier versions.

use amtsweg_core::form::{Form, Path};

use super::outline::Outline;
use crate::{
    finding::{Findings, nearest},
    kind::alike,
    source::Node,
};

/// Adds what is wrong with a form's words on other forms. `forms` are all that can be read;
/// `unread` are those that cannot, of which nothing is known.
pub(super) fn check(
    outline: &Outline<'_>,
    forms: &[&Form],
    unread: &[&str],
    findings: &mut Findings,
) {
    moved(outline, findings);
    let is_known = |service: &String| !unread.contains(&service.as_str());
    if outline.form.joins.as_ref().is_some_and(is_known) {
        joins(outline, forms, findings);
    }
    if let Some(to) = outline.form.handover.as_ref().map(|handover| &handover.to)
        && is_known(to)
    {
        handover(outline, forms, findings);
    }
}

fn moved(outline: &Outline<'_>, findings: &mut Findings) {
    let Some(node) = outline.root.get("moved") else {
        return;
    };
    for member in node.members() {
        let new = Path::parse(&member.name);
        if outline.find(&new).is_none() {
            findings.error(
                member.line,
                format!(
                    "\"moved\" says where \"{}\" was, but that does not exist.",
                    member.name
                ),
                match meant(outline, &member.name) {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => "Write the new place first, then the old one.".to_owned(),
                },
            );
        }
        let old = member.value.text().unwrap_or_default();
        if outline.find(&Path::parse(old)).is_some() {
            findings.error(
                member.value.line,
                format!("\"moved\" says that \"{old}\" is gone, but it is still asked."),
                "Take the line out, or the question.",
            );
        }
    }
}

fn meant(outline: &Outline<'_>, written: &str) -> Option<String> {
    let paths: Vec<String> = outline
        .items
        .iter()
        .map(|item| item.path.to_string())
        .collect();
    nearest(written, paths.iter().map(String::as_str)).map(str::to_owned)
}

fn joins(outline: &Outline<'_>, forms: &[&Form], findings: &mut Findings) {
    let Some(service) = &outline.form.joins else {
        return;
    };
    let line = outline.root.line_of("joins");
    let Some(first) = forms.iter().find(|form| form.id == *service) else {
        findings.error(
            line,
            format!("The form joins \"{service}\", which does not exist."),
            match nearest(service, forms.iter().map(|form| form.id.as_str())) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => "Write the id of the applicant's form.".to_owned(),
            },
        );
        return;
    };
    let id = &outline.form.id;
    if first
        .handover
        .as_ref()
        .is_none_or(|handover| handover.to != *id)
    {
        findings.error(
            line,
            format!("The form joins \"{service}\", which does not hand over to it."),
            format!("Add \"handover\": {{ \"to\": \"{id}\", … }} there, or take \"joins\" out."),
        );
    }
}

fn handover(outline: &Outline<'_>, forms: &[&Form], findings: &mut Findings) {
    let (Some(handover), Some(node)) = (&outline.form.handover, outline.root.get("handover"))
    else {
        return;
    };
    if outline.find(&Path::of_step(&handover.step)).is_none() {
        findings.error(
            node.line_of("step"),
            format!(
                "The link is shown in the step \"{}\", which does not exist.",
                handover.step
            ),
            match meant(outline, &handover.step) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => "Write the id of a step.".to_owned(),
            },
        );
    }
    let Some(second) = forms.iter().find(|form| form.id == handover.to) else {
        findings.error(
            node.line_of("to"),
            format!(
                "The form hands over to \"{}\", which does not exist.",
                handover.to
            ),
            match nearest(&handover.to, forms.iter().map(|form| form.id.as_str())) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => "Write the id of the second party's form.".to_owned(),
            },
        );
        return;
    };
    let id = &outline.form.id;
    if second.joins.as_ref() != Some(id) {
        findings.error(
            node.line_of("to"),
            format!(
                "The form hands over to \"{}\", which does not say that it belongs here.",
                handover.to
            ),
            format!("Add \"joins\": \"{id}\" there."),
        );
    }
    let share = node.get("share").map_or(&[][..], Node::members);
    for member in share {
        let there = second.field(&Path::parse(&member.name));
        let written = member.value.text().unwrap_or_default();
        let here = outline.find(&Path::parse(written));
        if there.is_none() {
            findings.error(
                member.line,
                format!(
                    "\"{}\" is to be filled in for the second party, but \"{}\" does not ask it.",
                    member.name, handover.to
                ),
                "Write the place there first, then the place here.",
            );
        }
        let Some(here) = here.and_then(|index| outline.items[index].field) else {
            findings.error(
                member.value.line,
                format!("\"{written}\" is to be shared, but does not exist."),
                match meant(outline, written) {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => "Write the ids of a step and of one of its questions.".to_owned(),
                },
            );
            continue;
        };
        if !here.kind.is_shareable() {
            findings.error(
                member.value.line,
                format!("\"{written}\" cannot be shared."),
                "Only texts, dates, countries, nationalities and choices are.",
            );
        } else if let Some(there) = there
            && !alike(there, here)
        {
            findings.error(
                member.line,
                format!(
                    "\"{}\" and \"{written}\" are of different kinds.",
                    member.name
                ),
                "Share an answer with a question of the same kind.",
            );
        }
    }
}
