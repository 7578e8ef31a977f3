//! What conditions, computed values and offers look at: that it exists, comes before, and can be
//! compared so.

use amtsweg_core::{
    form::{self, Condition, Fold, Kind, Operand, Path, Span},
    legal::Unit,
};
use serde_json::Value;

use super::outline::{Outline, Placed};
use crate::{
    finding::{Findings, any_of, nearest},
    kind::{Compared, can_be_listed, has_pattern, wrong_value},
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
            Condition::Fits(..) => {
                if let Some(item) = self.resolve(node, "field")
                    && !self.outline.items[item].kind().is_some_and(has_pattern)
                {
                    let path = &self.outline.items[item].path;
                    self.findings.error(
                        node.line_of("field"),
                        format!("{}: \"{path}\" has no pattern.", self.who),
                        "Look at a question of kind \"text\".",
                    );
                }
            }
            Condition::Answered(..) => {
                if let Some(item) = self.resolve(node, "field")
                    && self.outline.items[item]
                        .kind()
                        .is_some_and(|kind| kind.as_info().is_some())
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
    /// What has a number: the entries of a group, or files.
    fn counted(&mut self, node: &Node) -> Option<usize> {
        let index = self.resolve(node, "count")?;
        if self.outline.items[index]
            .kind()
            .and_then(Kind::as_file)
            .is_some()
        {
            return Some(index);
        }
        self.repeating(index, node, "count")
    }

    fn repeated(&mut self, node: &Node, member: &str) -> Option<usize> {
        let index = self.resolve(node, member)?;
        self.repeating(index, node, member)
    }

    fn repeating(&mut self, index: usize, node: &Node, member: &str) -> Option<usize> {
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
            .map_or(&[][..], |field| field.fields());
        let dates = || {
            fields
                .iter()
                .filter(|field| field.kind.measure() == form::Measure::Date)
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
        if let Some(value) = self.outline.legal.get(name) {
            if value.unit != Unit::Countries {
                self.findings.error(
                    line,
                    format!("{} uses the value \"{name}\" as a list.", self.who),
                    "Compare with it: { \"value\": … } is a number.",
                );
            }
            return;
        }
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
        if !item.kind().is_some_and(can_be_listed) {
            self.findings.error(
                line,
                format!("{}: \"{}\" can be on no list.", self.who, item.path),
                "Lists are for countries, nationalities, choices and texts.",
            );
        }
    }

    /// Whether a question can have this answer.
    fn value(&mut self, item: usize, value: &Value, line: usize, member: &str) {
        let item = &self.outline.items[item];
        let Some(kind) = item.kind() else { return };
        let place = Compared {
            who: &self.who,
            path: &item.path,
            member,
        };
        if let Some((wrong, mend)) = wrong_value(kind, value, &place) {
            self.findings.error(line, wrong, mend);
        }
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
                match self.outline.items[index].kind().map(Kind::measure) {
                    Some(form::Measure::Number) => Measure::Number,
                    Some(form::Measure::Date) => Measure::Date,
                    Some(form::Measure::Other) | None => Measure::Other,
                }
            }
            Operand::Today(_) | Operand::Date(..) => Measure::Date,
            Operand::Number(_) => Measure::Number,
            Operand::Count(_) => match self.counted(node) {
                Some(_) => Measure::Number,
                None => Measure::Unknown,
            },
            Operand::Since(span, _, on) => {
                let member = match span {
                    Span::Years => "age",
                    Span::Months => "months",
                    Span::Days => "days",
                };
                let begin = self.resolve(node, member);
                self.day(on.as_deref(), node);
                let Some(begin) = begin else {
                    return Measure::Unknown;
                };
                let begin = &self.outline.items[begin];
                if begin.kind().map(Kind::measure) == Some(form::Measure::Date) {
                    return Measure::Number;
                }
                self.findings.error(
                    node.line_of(member),
                    format!(
                        "{} counts the time since \"{}\", which is no date.",
                        self.who, begin.path
                    ),
                    "Name a field of kind \"date\".",
                );
                Measure::Unknown
            }
            Operand::Fold(fold, operands, over) => {
                let member = match fold {
                    Fold::Sum => "sum",
                    Fold::Min => "min",
                    Fold::Max => "max",
                };
                if over.is_none() {
                    return self.numbers(operands, node, member);
                }
                let Some(group) = self.repeated(node, "over") else {
                    return Measure::Unknown;
                };
                let inner = self.outline.items[group].path.clone();
                let outer = std::mem::replace(&mut self.here, inner);
                let measure = self.numbers(operands, node, member);
                self.here = outer;
                measure
            }
            Operand::Value(name, on) => {
                self.day(on.as_deref(), node);
                self.legal(name, node.line_of("value"))
            }
            Operand::Product(operands) => self.numbers(operands, node, "product"),
        }
    }

    /// The day on which something is counted.
    fn day(&mut self, on: Option<&Operand>, node: &Node) {
        let Some(on) = on else { return };
        let place = node.get("on").unwrap_or(node);
        let measure = self.operand(on, place);
        if !matches!(measure, Measure::Date | Measure::Unknown) {
            self.findings.error(
                place.line,
                format!("{} counts on a day that is no date.", self.who),
                "Write a date, a field of kind \"date\", or leave \"on\" out for today.",
            );
        }
    }

    /// A value of the law as a number.
    fn legal(&mut self, name: &str, line: usize) -> Measure {
        let legal = self.outline.legal;
        match legal.get(name) {
            Some(value) if value.unit == Unit::Countries => self.findings.error(
                line,
                format!("{} compares with \"{name}\", which is a list.", self.who),
                "Ask whether an answer is on it: \"inList\".",
            ),
            Some(_) => return Measure::Number,
            None => self.findings.error(
                line,
                format!(
                    "{} uses the value \"{name}\", which does not exist.",
                    self.who
                ),
                match nearest(name, legal.iter().map(|(name, _)| name)) {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => format!("Add it to {}.", super::values::FILE),
                },
            ),
        }
        Measure::Unknown
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
