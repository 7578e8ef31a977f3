//! Conditions and checks: what they look at, and whether they can hold.

use amtsweg_core::form::{Condition, Path};

use super::{
    decide::{Decider, Outcomes},
    outline::{Outline, Placed},
    references::References,
};
use crate::{finding::Findings, source::Node};

const EXCLUDED: &str = "The answers that it asks for exclude each other, or belong to questions \
                        that are not asked then.";

/// Adds what is wrong with the form's conditions and checks.
pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings) {
    let mut decider = Decider::new(outline);
    for index in 0..outline.items.len() {
        shown(outline, &mut decider, index, findings);
    }
    for index in 0..outline.items.len() {
        for check in &outline.items[index].checks {
            rule(outline, &decider, index, *check, findings);
        }
    }
}

fn shown(outline: &Outline<'_>, decider: &mut Decider<'_>, index: usize, findings: &mut Findings) {
    let item = &outline.items[index];
    let Some(when) = item.when else { return };
    let here = outline.around(index);
    let is_step = item.field.is_none();
    let mut references = References {
        outline,
        who: if is_step {
            format!("The condition of the step \"{}\"", item.path)
        } else {
            format!("The condition of \"{}\"", item.path)
        },
        here: here.clone(),
        limit: index,
        findings,
    };
    if !references.condition(when) {
        decider.ignore(index);
        return;
    }
    let part = Part {
        decider,
        here: &here,
        inside: item.parent,
    };
    if part.can_hold(when.what) {
        part.dead_parts(
            when,
            &format!("the condition of \"{}\"", item.path),
            findings,
        );
        return;
    }
    let line = part.culprit(when).line;
    if is_step {
        findings.error(
            line,
            format!(
                "The step \"{}\" can never be reached: its condition cannot hold.",
                item.path
            ),
            format!("{EXCLUDED} Loosen the condition, or take the step out."),
        );
    } else {
        findings.error(
            line,
            format!(
                "\"{}\" is never asked: its condition cannot hold.",
                item.path
            ),
            format!("{EXCLUDED} Loosen the condition, or take the field out."),
        );
    }
    decider.ignore(index);
}

fn rule(
    outline: &Outline<'_>,
    decider: &Decider<'_>,
    index: usize,
    check: Placed<'_, amtsweg_core::form::Check>,
    findings: &mut Findings,
) {
    let item = &outline.items[index];
    let id = &check.what.id;
    let rule = Placed {
        what: &check.what.rule,
        node: check.node.get("rule").unwrap_or(check.node),
    };
    let mut references = References {
        outline,
        who: format!("The check \"{id}\""),
        here: item.path.clone(),
        limit: item.end,
        findings,
    };
    if !references.condition(rule) {
        return;
    }
    let part = Part {
        decider,
        here: &item.path,
        // It speaks only where its question is asked.
        inside: outline.find(&item.path.name(&check.what.at)),
    };
    if !part.can_hold(rule.what) {
        findings.error(
            part.culprit(rule).line,
            format!("The check \"{id}\" fails always: its rule cannot hold."),
            "The rule says what must be so. If it says what must not be so, put it into \
             { \"not\": … }.",
        );
    } else if !part.can_fail(rule.what) {
        findings.error(
            rule.node.line,
            format!("The check \"{id}\" never says anything: its rule holds always."),
            "Mend the rule, or take the check out.",
        );
    } else {
        part.dead_parts(rule, &format!("the check \"{id}\""), findings);
    }
}

/// A condition's place, for questions about its parts.
struct Part<'a, 'b> {
    decider: &'b Decider<'a>,
    here: &'b Path,
    inside: Option<usize>,
}

impl Part<'_, '_> {
    fn can_hold(&self, condition: &Condition) -> bool {
        let Self {
            decider,
            here,
            inside,
        } = self;
        decider.can(condition, here, *inside, Outcomes::HOLDS)
    }

    fn can_fail(&self, condition: &Condition) -> bool {
        let Self {
            decider,
            here,
            inside,
        } = self;
        decider.can(condition, here, *inside, Outcomes::FAILS)
    }

    /// The smallest part that makes a condition impossible.
    fn culprit<'n>(&self, condition: Placed<'n, Condition>) -> &'n Node {
        let (parts, member): (&[Condition], _) = match condition.what {
            Condition::All(parts) => (parts, "all"),
            Condition::Any(parts) => (parts, "any"),
            _ => return condition.node,
        };
        let nodes = condition.node.get(member).map_or(&[][..], Node::items);
        parts
            .iter()
            .zip(nodes)
            .find(|(part, _)| !self.can_hold(part))
            .map_or(condition.node, |(what, node)| {
                self.culprit(Placed { what, node })
            })
    }

    /// Says which parts of a condition that can hold contribute nothing.
    fn dead_parts(&self, condition: Placed<'_, Condition>, whose: &str, findings: &mut Findings) {
        let node = condition.node;
        match condition.what {
            Condition::All(parts) => {
                let nodes = node.get("all").map_or(&[][..], Node::items);
                for (what, node) in parts.iter().zip(nodes) {
                    self.dead_parts(Placed { what, node }, whose, findings);
                }
            }
            Condition::Any(parts) => {
                let nodes = node.get("any").map_or(&[][..], Node::items);
                for (what, node) in parts.iter().zip(nodes) {
                    self.dead_part(Placed { what, node }, whose, findings);
                }
            }
            Condition::Not(part) => {
                if let Some(node) = node.get("not") {
                    self.dead_part(Placed { what: part, node }, whose, findings);
                }
            }
            Condition::Entry(group, Some(holds)) => {
                if let Some(node) = node.get("where") {
                    let here = group.path(self.here);
                    let inner = Part {
                        decider: self.decider,
                        inside: self.decider.find(&here),
                        here: &here,
                    };
                    inner.dead_part(Placed { what: holds, node }, whose, findings);
                }
            }
            _ => {}
        }
    }

    fn dead_part(&self, part: Placed<'_, Condition>, whose: &str, findings: &mut Findings) {
        if self.can_hold(part.what) {
            self.dead_parts(part, whose, findings);
        } else {
            findings.error(
                self.culprit(part).line,
                format!("This part of {whose} can never hold."),
                format!("{EXCLUDED} Mend it, or take it out."),
            );
        }
    }
}
