//! What conditions, computed values and offers look at: that it exists, comes before, and can be
//! compared so.

use amtsweg_core::form::{
    COUNTRIES, Condition, FieldKind, NATIONALITIES_WITHOUT_COUNTRY, Operand, Path,
};
use serde_json::Value;

use super::outline::{Outline, Placed};
use crate::forms::{
    finding::{Findings, any_of, nearest},
    source::Node,
};

/// Looks at references from one place of the form.
pub(super) struct References<'a, 'f> {
    pub(super) outline: &'a Outline<'a>,
    /// What it is that refers to others, as in `The condition of "x"`.
    pub(super) who: String,
    /// The step, group or entry that `./` is.
    pub(super) here: Path,
    /// The first item that is asked too late to be looked at.
    pub(super) limit: usize,
    pub(super) findings: &'f mut Findings,
}

/// What an operand is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Number,
    Date,
    Other,
    /// Said already what is wrong with it.
    Unknown,
}

impl References<'_, '_> {
    /// Checks a condition. Whether it is worth thinking about further.
    pub(super) fn condition(&mut self, condition: Placed<'_, Condition>) -> bool {
        let before = self.findings.len();
        self.visit(condition.what, condition.node);
        self.findings.len() == before
    }

    fn visit(&mut self, condition: &Condition, node: &Node) {
        match condition {
            Condition::All(parts) => self.each(parts, node.get("all")),
            Condition::Any(parts) => self.each(parts, node.get("any")),
            Condition::Not(part) => self.visit(part, node.get("not").unwrap_or(node)),
            Condition::Is(_, value) => {
                if let Some(item) = self.resolve(node, "field") {
                    self.value(item, value, node.line_of("is"), "is");
                }
            }
            Condition::In(_, values) => {
                if let Some(item) = self.resolve(node, "field") {
                    let lines = node.get("in").map_or(&[][..], Node::items);
                    for (value, place) in values.iter().zip(lines) {
                        self.value(item, value, place.line, "in");
                    }
                }
            }
            Condition::InList(_, list) => {
                self.list(list, node.line_of("inList"));
                if let Some(item) = self.resolve(node, "field") {
                    self.listed(item, node.line_of("field"));
                }
            }
            Condition::Answered(..) => {
                if let Some(item) = self.resolve(node, "field")
                    && self.outline.items[item].kind() == Some(FieldKind::Info)
                {
                    let path = &self.outline.items[item].path;
                    self.findings.error(
                        node.line_of("field"),
                        format!(
                            "{} asks whether \"{path}\" is answered, but that is only a text to \
                             read.",
                            self.who
                        ),
                        "Look at a question instead.",
                    );
                }
            }
            Condition::Compare(left, _, right) => self.compare(left, right, node),
            Condition::Entry(_, holds) => {
                if let Some(group) = self.repeated(node, "some")
                    && let Some(holds) = holds
                {
                    let inner = self.outline.items[group].path.clone();
                    let outer = std::mem::replace(&mut self.here, inner);
                    self.visit(holds, node.get("where").unwrap_or(node));
                    self.here = outer;
                }
            }
            Condition::Periods(periods) => {
                if let Some(group) = self.repeated(node, "periods") {
                    for (member, id) in [("from", &periods.from), ("to", &periods.to)] {
                        self.period(group, id, node.line_of(member), member);
                    }
                }
            }
        }
    }

    fn each(&mut self, parts: &[Condition], list: Option<&Node>) {
        for (part, node) in parts.iter().zip(list.map_or(&[][..], Node::items)) {
            self.visit(part, node);
        }
    }

    /// The item that a member refers to, if it can be looked at from here.
    pub(super) fn resolve(&mut self, node: &Node, member: &str) -> Option<usize> {
        let written = node.text_of(member)?.to_owned();
        self.find(&written, node.line_of(member))
    }

    /// The item that a reference means, if it can be looked at from here.
    pub(super) fn find(&mut self, written: &str, line: usize) -> Option<usize> {
        let path = if let Some(sibling) = written.strip_prefix("./") {
            self.here.name(sibling)
        } else if let Some(outer) = written.strip_prefix("../") {
            self.here.outwards().name(outer)
        } else {
            Path::parse(written)
        };
        let Some(index) = self.outline.find(&path) else {
            self.unknown(written, &path, line);
            return None;
        };
        let item = &self.outline.items[index];
        if item.field.is_none() {
            let first = self.outline.items.get(index + 1).map(|item| &item.path);
            self.findings.error(
                line,
                format!("{} looks at \"{written}\", which is a step.", self.who),
                match first {
                    Some(first) => format!("Name one of its questions, such as \"{first}\"."),
                    None => "Name one of its questions.".to_owned(),
                },
            );
            return None;
        }
        let through = self
            .outline
            .ancestors(index)
            .find(|ancestor| self.outline.items[*ancestor].repeat().is_some())
            .filter(|group| {
                let group = &self.outline.items[*group].path;
                !(self.here == *group || is_inside(&self.here, group)) || !written.starts_with('.')
            });
        if let Some(group) = through {
            let group = &self.outline.items[group].path;
            let inside = self.here == *group || is_inside(&self.here, group);
            self.findings.error(
                line,
                format!(
                    "{} looks at \"{written}\", but there can be several: \"{group}\" repeats.",
                    self.who
                ),
                if inside {
                    format!(
                        "Write \"./{}\" for the same entry.",
                        written.rsplit('.').next().unwrap_or_default()
                    )
                } else {
                    format!(
                        "Ask for any of them: {{ \"some\": \"{group}\", \"where\": {{ \"field\": \
                         \"./…\" }} }}."
                    )
                },
            );
            return None;
        }
        if item.end > self.limit {
            self.findings.error(
                line,
                format!(
                    "{} looks at \"{written}\", which is asked later, on line {}.",
                    self.who,
                    item.line()
                ),
                "Only earlier answers can be looked at. Ask that question before, or look at \
                 another one.",
            );
            return None;
        }
        Some(index)
    }

    fn unknown(&mut self, written: &str, path: &Path, line: usize) {
        let paths: Vec<String> = self
            .outline
            .items
            .iter()
            .filter(|item| item.field.is_some())
            .map(|item| item.path.to_string())
            .collect();
        let full = path.to_string();
        let leaf = full.rsplit('.').next().unwrap_or_default();
        let meant = nearest(&full, paths.iter().map(String::as_str)).or_else(|| {
            // The right name in the wrong place.
            let mut same = paths
                .iter()
                .filter(|path| path.rsplit('.').next() == Some(leaf));
            same.next()
                .filter(|_| same.next().is_none())
                .map(String::as_str)
        });
        self.findings.error(
            line,
            format!("{} looks at \"{written}\", which does not exist.", self.who),
            match meant {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => "Write the ids of a step and of one of its questions: \"step.field\"; or \
                         \"./field\" in the same step."
                    .to_owned(),
            },
        );
    }

    /// The repeat group that a member refers to.
    fn repeated(&mut self, node: &Node, member: &str) -> Option<usize> {
        let index = self.resolve(node, member)?;
        if self.outline.items[index].repeat().is_some() {
            return Some(index);
        }
        self.findings.error(
            node.line_of(member),
            format!(
                "{} counts the entries of \"{}\", which is not a group that repeats.",
                self.who, self.outline.items[index].path
            ),
            "Name a group with \"repeat\".",
        );
        None
    }

    fn period(&mut self, group: usize, id: &str, line: usize, member: &str) {
        let outline = self.outline;
        let fields = outline.items[group]
            .field
            .map_or(&[][..], |field| field.fields.as_slice());
        let dates = || {
            fields
                .iter()
                .filter(|field| field.kind == FieldKind::Date)
                .map(|field| field.id.as_str())
        };
        if !dates().any(|date| date == id) {
            self.findings.error(
                line,
                format!(
                    "{}: \"{member}\" is \"{id}\", which is no date of \"{}\".",
                    self.who, outline.items[group].path
                ),
                match dates().next() {
                    Some(_) => format!("Write {}.", any_of(dates())),
                    None => "Give the group a field of kind \"date\".".to_owned(),
                },
            );
        }
    }

    fn list(&mut self, name: &str, line: usize) {
        let lists = || {
            self.outline
                .form
                .lists
                .iter()
                .map(|(name, _)| name.as_str())
        };
        if !lists().any(|list| list == name) {
            let mend = match (nearest(name, lists()), lists().next()) {
                (Some(meant), _) => format!("Did you mean \"{meant}\"?"),
                (None, Some(_)) => format!("Write {}, or add it to \"lists\".", any_of(lists())),
                (None, None) => "Add it to \"lists\" at the beginning of the form.".to_owned(),
            };
            self.findings.error(
                line,
                format!(
                    "{} uses the list \"{name}\", which does not exist.",
                    self.who
                ),
                mend,
            );
        }
    }

    fn listed(&mut self, item: usize, line: usize) {
        let item = &self.outline.items[item];
        if !matches!(
            item.kind(),
            Some(FieldKind::Choice | FieldKind::Country | FieldKind::Nationality | FieldKind::Text)
        ) {
            self.findings.error(
                line,
                format!("{}: \"{}\" can be on no list.", self.who, item.path),
                "Lists are for countries, nationalities, choices and texts.",
            );
        }
    }

    /// Whether a question can have this answer.
    fn value(&mut self, item: usize, value: &Value, line: usize, member: &str) {
        let outline = self.outline;
        let item = &outline.items[item];
        let (path, who) = (&item.path, &self.who);
        let Some(field) = item.field else { return };
        let (wrong, mend) = match field.kind {
            FieldKind::Choice => {
                let options = || field.options.iter().map(String::as_str);
                let text = value.as_str().unwrap_or_default();
                if options().any(|option| option == text) {
                    return;
                }
                (
                    format!(
                        "{who} compares \"{path}\" with {value}, which is none of its options."
                    ),
                    match nearest(text, options()) {
                        Some(meant) => format!("Did you mean \"{meant}\"?"),
                        None => format!("Write {}.", any_of(options())),
                    },
                )
            }
            FieldKind::YesNo | FieldKind::Consent => {
                if value.is_boolean() {
                    return;
                }
                (
                    format!(
                        "{who} compares \"{path}\" with {value}, but it is answered with yes or no."
                    ),
                    "Write true or false, without quotation marks.".to_owned(),
                )
            }
            FieldKind::Country | FieldKind::Nationality => {
                let code = value.as_str().unwrap_or_default();
                let known = COUNTRIES.contains(&code)
                    || (field.kind == FieldKind::Nationality
                        && NATIONALITIES_WITHOUT_COUNTRY.contains(&code));
                if known {
                    return;
                }
                (
                    format!("{who} compares \"{path}\" with {value}, which is no country."),
                    "Write the two capital letters of ISO 3166-1, such as \"DE\".".to_owned(),
                )
            }
            FieldKind::Number => {
                if value.is_number() {
                    return;
                }
                (
                    format!("{who} compares \"{path}\" with {value}, but it is a number."),
                    "Write a number, without quotation marks.".to_owned(),
                )
            }
            FieldKind::MultiChoice => (
                format!(
                    "{who}: \"{path}\" takes several answers at once, so that \"{member}\" never holds."
                ),
                "Ask with \"answered\", or make it a question of kind \"choice\" or \"yesno\"."
                    .to_owned(),
            ),
            FieldKind::Info | FieldKind::Group | FieldKind::File => (
                format!("{who}: \"{path}\" has no answer that could be compared."),
                "Ask with \"answered\", or look at another question.".to_owned(),
            ),
            FieldKind::Text
            | FieldKind::LongText
            | FieldKind::Email
            | FieldKind::Phone
            | FieldKind::Date
            | FieldKind::Money => {
                if value.is_string() {
                    return;
                }
                (
                    format!("{who} compares \"{path}\" with {value}, but its answer is a text."),
                    "Put the value in quotation marks.".to_owned(),
                )
            }
        };
        self.findings.error(line, wrong, mend);
    }

    fn compare(&mut self, left: &Operand, right: &Operand, node: &Node) {
        let left = self.operand(left, node.get("left").unwrap_or(node));
        let right = self.operand(right, node.get("right").unwrap_or(node));
        if left == Measure::Unknown || right == Measure::Unknown {
            return;
        }
        if left != right || left == Measure::Other {
            self.findings.error(
                node.line_of("left"),
                format!(
                    "{} compares {} with {}.",
                    self.who,
                    left.words(),
                    right.words()
                ),
                "Compare a date with a date, or a number with a number.",
            );
        }
    }

    /// Checks an operand that stands alone, as the value of an information does.
    pub(super) fn value_of(&mut self, operand: &Operand, node: &Node) {
        self.operand(operand, node);
    }

    fn operand(&mut self, operand: &Operand, node: &Node) -> Measure {
        match operand {
            Operand::Field(..) => {
                let Some(index) = self.resolve(node, "field") else {
                    return Measure::Unknown;
                };
                match self.outline.items[index].kind() {
                    Some(FieldKind::Number | FieldKind::Money) => Measure::Number,
                    Some(FieldKind::Date) => Measure::Date,
                    _ => Measure::Other,
                }
            }
            Operand::Today(_) | Operand::Date(..) => Measure::Date,
            Operand::Number(_) => Measure::Number,
            Operand::Count(_) => match self.repeated(node, "count") {
                Some(_) => Measure::Number,
                None => Measure::Unknown,
            },
            Operand::Age(_, on) => {
                let born = self.resolve(node, "age");
                if let Some(on) = on {
                    let place = node.get("on").unwrap_or(node);
                    let measure = self.operand(on, place);
                    if !matches!(measure, Measure::Date | Measure::Unknown) {
                        self.findings.error(
                            place.line,
                            format!("{} takes an age on a day that is no date.", self.who),
                            "Write a date, a field of kind \"date\", or leave \"on\" out for today.",
                        );
                    }
                }
                let Some(born) = born else {
                    return Measure::Unknown;
                };
                let born = &self.outline.items[born];
                if born.kind() == Some(FieldKind::Date) {
                    return Measure::Number;
                }
                self.findings.error(
                    node.line_of("age"),
                    format!(
                        "{} takes the age from \"{}\", which is no date.",
                        self.who, born.path
                    ),
                    "Name a field of kind \"date\".",
                );
                Measure::Unknown
            }
            Operand::Sum(operands) => self.numbers(operands, node, "sum"),
            Operand::Product(operands) => self.numbers(operands, node, "product"),
        }
    }

    fn numbers(&mut self, operands: &[Operand], node: &Node, member: &str) -> Measure {
        let mut measure = Measure::Number;
        let places = node.get(member).map_or(&[][..], Node::items);
        for (operand, place) in operands.iter().zip(places) {
            match self.operand(operand, place) {
                Measure::Number => {}
                Measure::Unknown => measure = Measure::Unknown,
                other => {
                    self.findings.error(
                        place.line,
                        format!("{} has {} in a \"{member}\".", self.who, other.words()),
                        "Only numbers and amounts of money belong here.",
                    );
                    measure = Measure::Unknown;
                }
            }
        }
        measure
    }
}

impl Measure {
    fn words(self) -> &'static str {
        match self {
            Self::Number => "a number",
            Self::Date => "a date",
            Self::Other | Self::Unknown => "something that is neither a number nor a date",
        }
    }
}

/// Whether a place lies inside of another.
fn is_inside(inner: &Path, outer: &Path) -> bool {
    let (inner, outer) = (inner.segments(), outer.segments());
    inner.len() > outer.len() && inner.starts_with(outer)
}
