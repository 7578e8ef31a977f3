//! Values of the law (`values.json`): whether they can be used, and that no application can be lost
//! by one. A value is no part of a form, so the portal may still have an older one than the town
//! hall: nothing may be asked, and nobody be stopped, because of it.

use std::{fs, io::ErrorKind, path::Path};

use amtsweg_core::{
    form::{COUNTRIES, Condition, Level, NATIONALITIES_WITHOUT_COUNTRY, Operand},
    legal::{Amount, LegalValue, LegalValues, Unit},
    time::Date,
};

use super::{
    numbers::{self, Exceptions},
    outline::Outline,
    shape::Shape,
};
use crate::{
    finding::{Finding, Findings},
    source::{self, Node},
};

/// The file, beside the services' folders.
pub(crate) const FILE: &str = "values.json";

/// Reads the values of a folder of forms, and says what is wrong with them. A folder without the
/// file has none.
pub(super) fn read(forms: &Path, shape: &Shape, today: Date) -> (LegalValues, Vec<Finding>) {
    let path = forms.join(FILE);
    let mut findings = Findings::of(path.display().to_string());
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return (LegalValues::default(), Vec::new());
        }
        Err(error) => {
            findings.error(
                1,
                format!("The file cannot be read: {error}."),
                "Look at its rights.",
            );
            return (LegalValues::default(), findings.into_vec());
        }
    };
    let Some(root) = source::read(&bytes, &mut findings) else {
        return (LegalValues::default(), findings.into_vec());
    };
    shape.check(&root, &mut findings);
    let values = match LegalValues::from_json(&bytes) {
        Ok(values) => values,
        Err(error) => {
            if findings.len() == 0 {
                findings.error(
                    error.line().max(1),
                    format!("The values cannot be used: {error}."),
                    "Mend what it says; a day is written as 2026-11-30.",
                );
            }
            return (LegalValues::default(), findings.into_vec());
        }
    };
    if let Some(nodes) = root.get("values") {
        for (name, value) in values.iter() {
            if let Some(node) = nodes.get(name) {
                look(name, value, node, today, &mut findings);
            }
        }
    }
    (values, findings.into_vec())
}

fn look(name: &str, value: &LegalValue, node: &Node, today: Date, findings: &mut Findings) {
    let from = node.get("from").unwrap_or(node);
    for (day, amount) in &value.from {
        let line = from.line_of(&day.to_string());
        match (amount, value.unit) {
            (Amount::List(codes), Unit::Countries) => {
                for code in codes {
                    let known = COUNTRIES.contains(&code.as_str())
                        || NATIONALITIES_WITHOUT_COUNTRY.contains(&code.as_str());
                    if !known {
                        findings.error(
                            line,
                            format!("\"{name}\" has \"{code}\", which is no country."),
                            "Write the two capital letters of ISO 3166-1, such as \"DE\".",
                        );
                    }
                }
            }
            (Amount::Number(number), Unit::Euro | Unit::Percent | Unit::Number) => {
                let cents = number * 100.0;
                if (cents - cents.round()).abs() > 1e-6 || !(0.0..1e9).contains(number) {
                    findings.error(
                        line,
                        format!("\"{name}\" is {number}."),
                        "Write a number with at most two decimals, not below zero.",
                    );
                }
            }
            (Amount::Number(number), Unit::Years | Unit::Months | Unit::Weeks | Unit::Days) => {
                if number.fract() != 0.0 || !(0.0..1e4).contains(number) {
                    findings.error(
                        line,
                        format!("\"{name}\" is {number}."),
                        "Write a whole number.",
                    );
                }
            }
            _ => findings.error(
                line,
                format!("\"{name}\" does not fit its \"unit\"."),
                "\"countries\" have a list such as [\"DE\", \"FR\"], everything else a number.",
            ),
        }
    }
    if value.checked.plus_years(1) < today {
        findings.note(
            node.line_of("checked"),
            format!("\"{name}\" was compared with its source more than a year ago."),
            format!(
                "Look up {}, mend the value if it has changed, and write today's date.",
                value.source
            ),
        );
    }
    if value.checked > today.plus_days(1) {
        findings.error(
            node.line_of("checked"),
            format!("\"{name}\" was compared with its source on a day to come."),
            "Write the day on which somebody did it.",
        );
    }
}

/// Adds what would let an application be lost by a value, and lists that have no source.
pub(super) fn check(
    outline: &Outline<'_>,
    exceptions: &Exceptions,
    today: Date,
    findings: &mut Findings,
) {
    lists(outline, exceptions, today, findings);
    for item in &outline.items {
        let is_read = item.kind().is_some_and(|kind| kind.as_info().is_some());
        if let Some(when) = &item.when
            && !is_read
            && let Some(name) = rests_on(when.what, outline)
        {
            findings.error(
                when.node.line,
                format!(
                    "\"{}\" is asked depending on the value \"{name}\", which may change while \
                     people fill the form.",
                    item.path
                ),
                "What is asked belongs to the form: write the number or the list into it, and give \
                 it a new version when the law changes. Let a warning or an \"info\" look at the \
                 value.",
            );
        }
        for check in &item.checks {
            if check.what.level == Level::Error
                && let Some(name) = rests_on(&check.what.rule, outline)
            {
                findings.error(
                    check.node.line_of("id"),
                    format!(
                        "The check \"{}\" stops the sending and rests on the value \"{name}\", \
                         which may change while people fill the form.",
                        check.what.id
                    ),
                    "Write \"level\": \"warning\".",
                );
            }
        }
    }
}

/// A form has a list of countries of its own only where something is asked by it, and then as the
/// law has it.
fn lists(outline: &Outline<'_>, exceptions: &Exceptions, today: Date, findings: &mut Findings) {
    let nodes = outline.root.get("lists");
    for (name, codes) in &outline.form.lists {
        let line = nodes.map_or(outline.root.line, |nodes| nodes.line_of(name));
        let Some(value) = outline.legal.get(name) else {
            let is_country = |code: &String| COUNTRIES.contains(&code.as_str());
            let id = format!("list-{name}");
            if codes.iter().all(is_country) && !exceptions.allow(&id) {
                findings.error(
                    line,
                    format!(
                        "The list \"{name}\" holds countries and does not say where it is from."
                    ),
                    numbers::mend(&id),
                );
            }
            continue;
        };
        if !is_asked_by(outline, name) {
            findings.error(
                line,
                format!("The list \"{name}\" is in {FILE} as well, and nothing is asked by it."),
                "Take it out of the form: warnings and what is there to be read look at the value.",
            );
        }
        let Some((from, Amount::List(now))) = value.on(today) else {
            findings.error(
                line,
                format!("\"{name}\" is a list here and a number in {FILE}."),
                "Give one of them another name.",
            );
            continue;
        };
        let differs = now.len() != codes.len() || !now.iter().all(|code| codes.contains(code));
        if differs {
            findings.note(
                line,
                format!("The list \"{name}\" is not what {FILE} has since {from}."),
                "Write it as it is there, and give the form a new version.",
            );
        }
    }
}

/// Whether a question or an error looks at a list.
fn is_asked_by(outline: &Outline<'_>, list: &str) -> bool {
    outline.items.iter().any(|item| {
        let is_read = item.kind().is_some_and(|kind| kind.as_info().is_some());
        let when = item.when.iter().filter(|_| !is_read).map(|when| when.what);
        let errors = item.checks.iter().map(|check| check.what);
        let errors = errors.filter(|check| check.level == Level::Error);
        let mut conditions = when.chain(errors.map(|check| &check.rule));
        conditions.any(|condition| looks_at(condition, list))
    })
}

fn looks_at(condition: &Condition, list: &str) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| looks_at(part, list))
        }
        Condition::Not(part) | Condition::Entry(_, Some(part)) => looks_at(part, list),
        Condition::InList(_, name) => name == list,
        _ => false,
    }
}

/// A value of the law that a condition rests on.
fn rests_on<'a>(condition: &'a Condition, outline: &Outline<'_>) -> Option<&'a str> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().find_map(|part| rests_on(part, outline))
        }
        Condition::Not(part) => rests_on(part, outline),
        Condition::InList(_, list) => {
            let is_own = outline.form.lists.iter().any(|(name, _)| name == list);
            (!is_own && outline.legal.get(list).is_some()).then_some(list.as_str())
        }
        Condition::Compare(left, _, right) => named(left).or_else(|| named(right)),
        Condition::Entry(_, holds) => rests_on(holds.as_deref()?, outline),
        Condition::Is(..)
        | Condition::In(..)
        | Condition::Answered(..)
        | Condition::Fits(..)
        | Condition::Periods(_) => None,
    }
}

/// A value that a condition takes as it is on another day than that of the application.
pub(super) fn on_another_day(condition: &Condition) -> Option<&str> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().find_map(on_another_day),
        Condition::Not(part) => on_another_day(part),
        Condition::Entry(_, holds) => on_another_day(holds.as_deref()?),
        Condition::Compare(left, _, right) => on_day(left).or_else(|| on_day(right)),
        _ => None,
    }
}

fn on_day(operand: &Operand) -> Option<&str> {
    match operand {
        Operand::Value(name, Some(_)) => Some(name),
        Operand::Fold(_, operands, _) | Operand::Product(operands) => {
            operands.iter().find_map(on_day)
        }
        _ => None,
    }
}

fn named(operand: &Operand) -> Option<&str> {
    match operand {
        Operand::Value(name, _) => Some(name),
        Operand::Fold(_, operands, _) | Operand::Product(operands) => {
            operands.iter().find_map(named)
        }
        Operand::Since(_, _, on) => named(on.as_deref()?),
        Operand::Field(..)
        | Operand::Today(_)
        | Operand::Number(_)
        | Operand::Date(..)
        | Operand::Count(_) => None,
    }
}
