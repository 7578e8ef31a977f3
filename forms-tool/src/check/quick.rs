//! What a quick check has to be.

use super::outline::Outline;
use crate::finding::Findings;

/// The steps of a quick check.
pub(super) const STEPS: [&str; 2] = ["fragen", "ergebnis"];

/// Adds what makes it none.
pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings) {
    let form = outline.form;
    let steps: Vec<&str> = form.steps.iter().map(|step| step.id.as_str()).collect();
    if steps != STEPS {
        findings.error(
            outline.root.line_of("steps"),
            "A quick check has other steps than these.",
            "Write two: \"fragen\" with the questions, then \"ergebnis\" with the results.",
        );
        return;
    }
    for item in &outline.items {
        let Some(field) = item.field else { continue };
        if item.path.step() == STEPS[0] {
            if field.kind.as_file().is_some() {
                findings.error(
                    item.line(),
                    format!(
                        "\"{}\" asks for a file, but a quick check sends nothing.",
                        item.path
                    ),
                    "Take it out.",
                );
            }
        } else if field.kind.as_info().is_none() {
            findings.error(
                item.line(),
                format!("\"{}\" is a question among the results.", item.path),
                "Move it to \"fragen\", or make it \"kind\": \"info\".",
            );
        } else if item.when.is_none() {
            findings.error(
                item.line(),
                format!("The result \"{}\" is always shown.", item.path),
                "Say with \"when\" for which answers it is right.",
            );
        }
    }
}
