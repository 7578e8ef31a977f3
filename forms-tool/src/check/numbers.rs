//! Numbers of the law that stand in texts and conditions instead of `values.json`: whoever changes
//! them would have to find them all.
//!
//! A number may stay where a file beside the form says why: `numbers.json`, reasons by the ids of
//! texts. The condition of a question has the id of its text, a check `check-<id>`.

use std::{fs, io::ErrorKind, path::Path, sync::LazyLock};

use amtsweg_core::form::{Condition, Level, Operand, Shift};
use regex::Regex;

use super::outline::Outline;
use crate::{
    finding::{Finding, Findings},
    kind::is_money,
    source::{self, Node},
};

/// The file, in the service's folder.
const FILE: &str = "numbers.json";
/// Whoever writes less has given no reason.
const SHORTEST_REASON: usize = 10;

/// A number before euros, percent, days, months or years, in all languages of the portal. Daily rates
/// of a fine are no days.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix) € [\s\u{a0}]* \d [\d.,]*
        | \d [\d.,]* [\s\u{a0}\u{202f}-]*
          ( € | EUR \b | Euros? \b | % | ٪ | Prozent | per\s?cent | Monat | Jahr | Jähr | months? \b | years? \b
          | ( ( Arbeits | Kalender | Werk ) -? )? Tag ( e | en )? \b | tägig
          | ( ( calendar | working ) [\s\u{a0}-]* )? days? \b
          | يورو | بالمئة | بالمائة | في\ المئة | في\ المائة
          | شهر | أشهر | شهور | سنة | سنوات | سنين | عام | أعوام | يوم | أيام )",
    )
    .ok()
});

/// The number of the law in a piece of text, if there is one.
pub(super) fn in_text(text: &str) -> Option<&str> {
    Some(NUMBER.as_ref()?.find(text)?.as_str())
}

/// The numbers that may stay.
#[derive(Debug)]
pub(super) struct Exceptions {
    root: Option<Node>,
    findings: Findings,
}

impl Exceptions {
    /// Reads those of a service; there need not be any.
    pub(super) fn read(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let mut findings = Findings::of(path.display().to_string());
        let mut root = None;
        match fs::read(&path) {
            Ok(bytes) => root = source::read(&bytes, &mut findings),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => findings.error(
                1,
                format!("The file cannot be read: {error}."),
                "Look at its rights.",
            ),
        }
        for member in root.iter().flat_map(Node::members) {
            let reason = member.value.text().unwrap_or_default();
            if reason.chars().count() < SHORTEST_REASON {
                findings.error(
                    member.line,
                    format!("\"{}\" has no reason.", member.name),
                    format!(
                        "Say in a sentence why the number is not in {}.",
                        super::values::FILE
                    ),
                );
            }
        }
        Self { root, findings }
    }

    /// Whether a text, with its attributes and its question's condition, may have numbers.
    pub(super) fn allow(&self, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        let root = self.root.as_ref();
        root.is_some_and(|root| root.get(message).is_some())
    }

    /// What is wrong with the exceptions themselves.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings.into_vec()
    }
}

/// Adds the numbers of the law that warnings and what is there to be read hold. What is asked, and
/// what stops the sending, may rest on no value: its numbers belong to the form.
pub(super) fn check(outline: &Outline<'_>, exceptions: &Exceptions, findings: &mut Findings) {
    for item in &outline.items {
        let id = match item.field {
            Some(field) => field.text_id(&item.path),
            None => format!("step-{}", item.path),
        };
        let mut found = Vec::new();
        if let Some(when) = &item.when
            && item.kind().is_some_and(|kind| kind.as_info().is_some())
            && in_condition(when.what, outline)
        {
            found.push((
                when.node.line,
                id.clone(),
                format!("The condition of \"{}\"", item.path),
            ));
        }
        let is_computed = |(_, operand): &(String, Operand)| is_amount(operand);
        if item
            .kind()
            .and_then(|kind| kind.as_info())
            .is_some_and(|info| info.values.iter().any(is_computed))
        {
            let line = item.node.line_of("values");
            found.push((line, id, format!("A value of \"{}\"", item.path)));
        }
        for check in &item.checks {
            if check.what.level == Level::Warning && in_condition(&check.what.rule, outline) {
                let id = &check.what.id;
                let line = check.node.line_of("rule");
                found.push((line, format!("check-{id}"), format!("The check \"{id}\"")));
            }
        }
        for (line, id, what) in found {
            if !exceptions.allow(&id) {
                findings.error(
                    line,
                    format!("{what} holds an age, a period or an amount as a number."),
                    mend(&id),
                );
            }
        }
    }
}

/// What to do with a number.
pub(super) fn mend(id: &str) -> String {
    let id = id.split('.').next().unwrap_or(id);
    format!(
        "Give it a name in forms/values.json; or say why it belongs to the form: \"{id}\" in {FILE} \
         beside the form."
    )
}

/// What to do with a value where a number belongs.
pub(super) fn write_out(id: &str) -> String {
    let id = id.split('.').next().unwrap_or(id);
    format!(
        "What is asked belongs to the form: write the number, say why under \"{id}\" in {FILE} beside \
         the form, and give the form a new version when the law changes. A hint may name the value."
    )
}

fn in_condition(condition: &Condition, outline: &Outline<'_>) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| in_condition(part, outline))
        }
        Condition::Not(part) => in_condition(part, outline),
        Condition::Entry(_, Some(holds)) => in_condition(holds, outline),
        Condition::Compare(left, _, right) => {
            let is_measured = is_measured(left, outline) || is_measured(right, outline);
            [left, right]
                .into_iter()
                .any(|side| is_moved(side) || (is_measured && holds_number(side)))
        }
        _ => false,
    }
}

/// Whether it is moved by years or days; by one day only the day itself is taken in or left out.
fn is_moved(operand: &Operand) -> bool {
    match operand {
        Operand::Field(_, Shift { years, days })
        | Operand::Today(Shift { years, days })
        | Operand::Date(_, Shift { years, days }) => *years != 0 || days.unsigned_abs() > 1,
        Operand::Since(_, _, on) | Operand::Value(_, on) => on.as_deref().is_some_and(is_moved),
        Operand::Fold(_, operands, _) | Operand::Product(operands) => operands.iter().any(is_moved),
        Operand::Number(_) | Operand::Count(_) => false,
    }
}

/// Whether it is a stretch of time or an amount of money.
fn is_measured(operand: &Operand, outline: &Outline<'_>) -> bool {
    match operand {
        Operand::Since(..) => true,
        Operand::Field(reference, _) => {
            let name = reference.as_str().rsplit(['.', '/']).next();
            outline.items.iter().any(|item| {
                item.kind().is_some_and(is_money)
                    && item.field.map(|field| field.id.as_str()) == name
            })
        }
        Operand::Fold(_, operands, _) | Operand::Product(operands) => {
            operands.iter().any(|operand| is_measured(operand, outline))
        }
        _ => false,
    }
}

/// Whether there is a number other than nothing in it.
fn holds_number(operand: &Operand) -> bool {
    match operand {
        Operand::Number(number) => *number != 0.0,
        Operand::Fold(_, operands, _) | Operand::Product(operands) => {
            operands.iter().any(holds_number)
        }
        _ => false,
    }
}

/// Whether a computed value has a number in it that counts no people.
fn is_amount(operand: &Operand) -> bool {
    match operand {
        Operand::Number(number) => *number > 2.0,
        Operand::Fold(_, operands, _) | Operand::Product(operands) => {
            operands.iter().any(is_amount)
        }
        other => is_moved(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_law_are_found_in_every_language() {
        for (text, number) in [
            ("kostet 255 Euro für", "255 Euro"),
            ("höchstens 1.234,50\u{a0}€ im", "1.234,50\u{a0}€"),
            ("seit 5 Jahren", "5 Jahr"),
            ("in den ersten 3 Monaten", "3 Monat"),
            ("eine 24-monatige Frist", "24-monat"),
            ("19 % davon", "19 %"),
            ("costs €255 for", "€255"),
            ("for 5 years", "5 years"),
            ("a 6-month stay", "6-month"),
            ("20 per cent", "20 per cent"),
            ("منذ 5 سنوات", "5 سنوات"),
            ("خلال 11 شهرًا", "11 شهر"),
            ("255 يورو", "255 يورو"),
            ("bis zu 90 Tagen gemacht", "90 Tagen"),
            ("nach 90\u{a0}Tagen.", "90\u{a0}Tagen"),
            ("10 Werktage", "10 Werktage"),
            ("Bei 5 Arbeits-Tagen", "5 Arbeits-Tagen"),
            ("ein 90-tägiger Besuch", "90-tägig"),
            ("up to 90 days", "90 days"),
            ("a 90-day visit", "90-day"),
            ("within 5 working days", "5 working days"),
            ("لا تزيد على 90 يومًا", "90 يوم"),
            ("عند 5 أيام عمل", "5 أيام"),
        ] {
            assert_eq!(in_text(text), Some(number), "{text}");
        }
        for text in [
            "§ 10 StAG",
            "20 MB",
            "3 bis 4 Wochen",
            "im Jahr 2024",
            "{ $x } Euro",
            "A 5 B",
            "Geldstrafe von 30 Tagessätzen",
            "Geld-Strafe von 30 Tages-Sätzen",
            "30 daily rates",
        ] {
            assert_eq!(in_text(text), None, "{text}");
        }
    }
}
