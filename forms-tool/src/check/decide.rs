//! Whether conditions can hold at all.
//!
//! Decided are conditions over answers of which there are finitely many kinds: options, yes and
//! no, declarations, countries and nationalities (as far as conditions tell them apart), numbers
//! and amounts against fixed numbers, ages today against fixed numbers, numbers of entries, and
//! whether something is answered at all; also that what is not asked counts as not answered.
//! Whatever else is compared (dates with each other or with today, sums, periods, "some … where")
//! is taken to come out either way, each time the same way for the same words. So everything that
//! is said here to be impossible is impossible; not everything impossible is found.

use std::collections::HashMap;

use amtsweg_core::form::{
    Comparison, Condition, Kind, Limits, Measure, Operand, Path, Span, amount,
};
use serde_json::{Value, json};

use super::outline::Outline;
use crate::kind::{Answers, answers, may_stay_open};

/// Beyond so many looks at a condition it counts as possible.
const MOST_STEPS: u32 = 50_000;

/// What a condition can come to: a set of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Outcomes(u8);

impl Outcomes {
    pub(super) const HOLDS: Self = Self(1);
    pub(super) const FAILS: Self = Self(2);
    /// A comparison lacks an operand.
    const OPEN: Self = Self(4);

    fn of(holds: bool) -> Self {
        if holds { Self::HOLDS } else { Self::FAILS }
    }

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What comes of two if `rule` says what comes of one each.
    fn combine(self, other: Self, rule: fn(Self, Self) -> Self) -> Self {
        let each = [Self::HOLDS, Self::FAILS, Self::OPEN];
        let mut result = Self(0);
        for left in each.into_iter().filter(|one| self.has(*one)) {
            for right in each.into_iter().filter(|one| other.has(*one)) {
                result = result.or(rule(left, right));
            }
        }
        result
    }

    fn and(self, other: Self) -> Self {
        self.combine(other, |left, right| {
            if left == Self::FAILS || right == Self::FAILS {
                Self::FAILS
            } else if left == Self::OPEN || right == Self::OPEN {
                Self::OPEN
            } else {
                Self::HOLDS
            }
        })
    }

    fn not(self) -> Self {
        let mut result = Self(self.0 & Self::OPEN.0);
        if self.has(Self::HOLDS) {
            result = result.or(Self::FAILS);
        }
        if self.has(Self::FAILS) {
            result = result.or(Self::HOLDS);
        }
        result
    }

    /// Shown is only what holds.
    fn shown(self) -> Self {
        if self.has(Self::OPEN) {
            Self(self.0 & Self::HOLDS.0 | Self::FAILS.0)
        } else {
            self
        }
    }
}

/// What is not known before it is tried.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Unknown {
    /// The answer to a question; `None` is no answer.
    Answer(usize),
    /// How many entries a group has.
    Count(usize),
    /// Completed years since a date, today.
    Age(usize),
    /// What a comparison comes to that is not looked into.
    Said(String),
}

/// What was found out on the way: the outcomes, and what to try next to know more.
type Found = (Outcomes, Option<Unknown>);

/// Decides for one form.
pub(super) struct Decider<'a> {
    outline: &'a Outline<'a>,
    /// The answers that conditions tell apart, by question.
    answers: HashMap<usize, Vec<Option<Value>>>,
    /// Fixed numbers that counts and ages are compared with.
    counts: HashMap<usize, Vec<f64>>,
    ages: HashMap<usize, Vec<f64>>,
    /// Conditions that are wrong in another way already, or never hold: their items count as
    /// possible, so that one mistake is said once.
    ignored: Vec<bool>,
}

struct Search<'a, 'b> {
    decider: &'b Decider<'a>,
    tried: HashMap<Unknown, Option<Value>>,
    steps: u32,
}

impl<'a> Decider<'a> {
    pub(super) fn new(outline: &'a Outline<'a>) -> Self {
        let mut decider = Self {
            outline,
            answers: HashMap::new(),
            counts: HashMap::new(),
            ages: HashMap::new(),
            ignored: vec![false; outline.items.len()],
        };
        let mut mentions = Mentions {
            outline,
            values: HashMap::new(),
            lists: HashMap::new(),
            numbers: HashMap::new(),
            counts: &mut decider.counts,
            ages: &mut decider.ages,
        };
        for index in 0..outline.items.len() {
            if let Some(when) = &outline.items[index].when {
                mentions.condition(when.what, &outline.around(index));
            }
            for check in &outline.items[index].checks {
                mentions.condition(&check.what.rule, &outline.items[index].path);
            }
        }
        let Mentions {
            values,
            lists,
            numbers,
            ..
        } = mentions;
        for index in 0..outline.items.len() {
            let values = values.get(&index).cloned().unwrap_or_default();
            let lists = lists.get(&index).cloned().unwrap_or_default();
            let numbers = numbers.get(&index).cloned().unwrap_or_default();
            let answers = decider.possible_answers(index, values, &lists, &numbers);
            decider.answers.insert(index, answers);
        }
        decider
    }

    /// The item at a place.
    pub(super) fn find(&self, path: &Path) -> Option<usize> {
        self.outline.find(path)
    }

    /// Takes an item for possible, whatever its condition says.
    pub(super) fn ignore(&mut self, index: usize) {
        self.ignored[index] = true;
    }

    /// Whether the condition can come to this while what it stands in is shown. `here` is what
    /// `./` means in it; `inside` the step, group or question whose showing it takes for granted.
    pub(super) fn can(
        &self,
        condition: &Condition,
        here: &Path,
        inside: Option<usize>,
        outcome: Outcomes,
    ) -> bool {
        let mut search = Search {
            decider: self,
            tried: HashMap::new(),
            steps: 0,
        };
        search.possible(condition, here, inside, outcome)
    }

    /// One answer of each kind that conditions can tell apart, and none.
    fn possible_answers(
        &self,
        index: usize,
        mut values: Vec<Value>,
        lists: &[String],
        numbers: &[f64],
    ) -> Vec<Option<Value>> {
        let Some(field) = self.outline.items[index].field else {
            return vec![None];
        };
        let form = self.outline.form;
        // A text that nobody compares with.
        let other = json!("\u{1}");
        match answers(&field.kind, other.clone()) {
            Answers::None => values.clear(),
            Answers::Fixed(fixed) => values = fixed,
            Answers::Codes(known) => {
                let kind_of = |value: &str| -> (bool, Vec<bool>) {
                    let listed = |list: &String| {
                        let codes = form.list(list).unwrap_or_default();
                        codes.iter().any(|code| code == value)
                    };
                    (
                        values.contains(&json!(value)),
                        lists.iter().map(listed).collect(),
                    )
                };
                let mut kinds = Vec::new();
                let mut kept = Vec::new();
                for value in known {
                    let kind = kind_of(value);
                    if kind.0 || !kinds.contains(&kind) {
                        kinds.push(kind);
                        kept.push(json!(value));
                    }
                }
                values = kept;
            }
            Answers::Numbers(Limits { min, max }) => {
                values = around(numbers)
                    .into_iter()
                    .filter(|number| {
                        min.is_none_or(|min| *number >= min) && max.is_none_or(|max| *number <= max)
                    })
                    .map(|number| json!(number))
                    .chain(values)
                    .collect();
                // Limits that leave none of these still leave something.
                values.extend(min.or(max).map(|limit| json!(limit)));
            }
            Answers::Texts => {
                values.extend(
                    lists
                        .iter()
                        .flat_map(|list| form.list(list).unwrap_or_default())
                        .map(|code| json!(code)),
                );
                values.push(other);
            }
        }
        std::iter::once(None)
            .chain(values.into_iter().map(Some))
            .collect()
    }
}

/// Below, at and above each of these numbers, and between them.
fn around(numbers: &[f64]) -> Vec<f64> {
    let mut near: Vec<f64> = numbers
        .iter()
        .flat_map(|number| [number - 1.0, *number, number + 1.0])
        .chain(
            numbers
                .iter()
                .flat_map(|one| numbers.iter().map(move |other| f64::midpoint(*one, *other))),
        )
        .chain([0.0, 1.0])
        .collect();
    near.sort_by(f64::total_cmp);
    near.dedup();
    near
}

/// Collects what conditions compare with.
struct Mentions<'a, 'b> {
    outline: &'a Outline<'a>,
    values: HashMap<usize, Vec<Value>>,
    lists: HashMap<usize, Vec<String>>,
    numbers: HashMap<usize, Vec<f64>>,
    counts: &'b mut HashMap<usize, Vec<f64>>,
    ages: &'b mut HashMap<usize, Vec<f64>>,
}

impl Mentions<'_, '_> {
    fn condition(&mut self, condition: &Condition, here: &Path) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(part, here);
                }
            }
            Condition::Not(part) => self.condition(part, here),
            Condition::Is(field, value) => {
                self.add_values(&field.path(here), std::slice::from_ref(value));
            }
            Condition::In(field, values) => self.add_values(&field.path(here), values),
            Condition::InList(field, list) => {
                if let Some(index) = self.outline.find(&field.path(here)) {
                    self.lists.entry(index).or_default().push(list.clone());
                }
            }
            Condition::Compare(left, _, right) => {
                for (one, other) in [(left, right), (right, left)] {
                    if let (Some(measure), Operand::Number(number)) =
                        (measure(one, here, self.outline), other)
                    {
                        let numbers = match measure {
                            Unknown::Answer(index) => self.numbers.entry(index),
                            Unknown::Count(index) => self.counts.entry(index),
                            Unknown::Age(index) => self.ages.entry(index),
                            Unknown::Said(_) => continue,
                        };
                        numbers.or_default().push(*number);
                    }
                }
            }
            Condition::Entry(group, holds) => {
                if let Some(holds) = holds {
                    self.condition(holds, &group.path(here));
                }
            }
            Condition::Answered(..) | Condition::Fits(..) | Condition::Periods(_) => {}
        }
    }

    fn add_values(&mut self, path: &Path, values: &[Value]) {
        if let Some(index) = self.outline.find(path) {
            let known = self.values.entry(index).or_default();
            for value in values {
                if !known.contains(value) {
                    known.push(value.clone());
                }
            }
        }
    }
}

/// What is looked into when it is compared with a fixed number.
fn measure(operand: &Operand, here: &Path, outline: &Outline<'_>) -> Option<Unknown> {
    match operand {
        Operand::Field(field, _) => {
            let index = outline.find(&field.path(here))?;
            let measure = outline.items[index].kind().map(Kind::measure);
            (measure == Some(Measure::Number)).then_some(Unknown::Answer(index))
        }
        Operand::Count(counted) => {
            let index = outline.find(&counted.path(here))?;
            // Files are not looked into: they may follow.
            let repeats = outline.items[index].repeat().is_some();
            repeats.then_some(Unknown::Count(index))
        }
        Operand::Since(Span::Years, born, None) => outline.find(&born.path(here)).map(Unknown::Age),
        _ => None,
    }
}

impl Search<'_, '_> {
    /// Tries what matters, one after the other, until the outcome is sure or sure not to come.
    fn possible(
        &mut self,
        condition: &Condition,
        here: &Path,
        inside: Option<usize>,
        outcome: Outcomes,
    ) -> bool {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return true;
        }
        let (shown, first) = inside.map_or((Outcomes::HOLDS, None), |index| self.shown(index));
        if !shown.has(Outcomes::HOLDS) {
            return false;
        }
        let (outcomes, second) = self.evaluate(condition, here);
        if !outcomes.has(outcome) {
            return false;
        }
        if shown == Outcomes::HOLDS && outcomes == outcome {
            return true;
        }
        let Some(unknown) = first.or(second) else {
            return true;
        };
        for value in self.choices(&unknown) {
            self.tried.insert(unknown.clone(), value);
            if self.possible(condition, here, inside, outcome) {
                return true;
            }
        }
        self.tried.remove(&unknown);
        false
    }

    fn choices(&self, unknown: &Unknown) -> Vec<Option<Value>> {
        match unknown {
            Unknown::Answer(index) => self.decider.answers.get(index).cloned().unwrap_or_default(),
            Unknown::Said(_) => vec![Some(json!(true)), Some(json!(false))],
            Unknown::Count(index) => {
                let repeat = self.decider.outline.items[*index].repeat();
                #[expect(clippy::cast_precision_loss, reason = "at most 100")]
                let most = repeat.map_or(1.0, |repeat| repeat.max as f64);
                let numbers = self.decider.counts.get(index).cloned().unwrap_or_default();
                around(&numbers)
                    .into_iter()
                    .filter(|count| count.fract() == 0.0 && (0.0..=most).contains(count))
                    .map(|count| Some(json!(count)))
                    .collect()
            }
            Unknown::Age(index) => {
                let numbers = self.decider.ages.get(index).cloned().unwrap_or_default();
                around(&numbers)
                    .into_iter()
                    .filter(|age| age.fract() == 0.0 && (0.0..=230.0).contains(age))
                    .map(|age| Some(json!(age)))
                    .collect()
            }
        }
    }

    /// Whether an item is asked.
    fn shown(&self, index: usize) -> Found {
        let item = &self.decider.outline.items[index];
        let (outer, first) = match item.parent {
            Some(parent) => self.shown(parent),
            None => (Outcomes::HOLDS, None),
        };
        if outer == Outcomes::FAILS {
            return (outer, None);
        }
        let (own, second) = match &item.when {
            Some(when) if !self.decider.ignored[index] => {
                let (own, unknown) = self.evaluate(when.what, &self.decider.outline.around(index));
                (own.shown(), unknown)
            }
            _ => (Outcomes::HOLDS, None),
        };
        (outer.and(own), first.or(second))
    }

    fn evaluate(&self, condition: &Condition, here: &Path) -> Found {
        match condition {
            Condition::All(parts) => self.all(parts, here, false),
            Condition::Any(parts) => {
                let (outcomes, unknown) = self.all(parts, here, true);
                (outcomes.not(), unknown)
            }
            Condition::Not(part) => {
                let (outcomes, unknown) = self.evaluate(part, here);
                (outcomes.not(), unknown)
            }
            Condition::Is(field, value) => {
                self.answer(&field.path(here), &|answer| answer == Some(value))
            }
            Condition::In(field, values) => self.answer(&field.path(here), &|answer| {
                answer.is_some_and(|answer| values.contains(answer))
            }),
            Condition::InList(field, list) => {
                let outline = self.decider.outline;
                match outline.form.list(list) {
                    Some(codes) if outline.legal.get(list).is_none() => {
                        self.answer(&field.path(here), &|answer| {
                            answer
                                .and_then(Value::as_str)
                                .is_some_and(|answer| codes.iter().any(|code| code == answer))
                        })
                    }
                    // What is on a list of the law changes, and nobody knows what is on no list.
                    _ => self.said(format!("{list} {}", field.path(here)), false),
                }
            }
            Condition::Fits(field, pattern) => {
                let path = field.path(here);
                let said = self.said(format!("{path} {pattern:?}"), false);
                match self.decider.outline.find(&path) {
                    Some(index) => self.if_answered(index, false, &|_| said.clone()),
                    None => said,
                }
            }
            Condition::Answered(field, answered) => {
                let path = field.path(here);
                let outline = self.decider.outline;
                let group = outline.find(&path).filter(|index| outline.is_group(*index));
                match group {
                    Some(_) => self.said(format!("{path} answered {answered}"), false),
                    None => self.answer(&path, &|answer| answer.is_some() == *answered),
                }
            }
            Condition::Compare(left, op, right) => self.compare(left, *op, right, here),
            Condition::Entry(group, None) => self.count(&group.path(here), |count| count > 0.0),
            Condition::Entry(group, Some(_)) => {
                let group = group.path(here);
                let (some, unknown) = match self.decider.outline.find(&group) {
                    Some(index) => self.shown(index),
                    None => (Outcomes::HOLDS, None),
                };
                if !some.has(Outcomes::HOLDS) {
                    return (Outcomes::FAILS, None);
                }
                let (said, other) = self.said(format!("{condition:?} at {here}"), true);
                if some == Outcomes::HOLDS {
                    (said, unknown.or(other))
                } else {
                    (said.or(Outcomes::FAILS), unknown.or(other))
                }
            }
            Condition::Periods(_) => self.said(format!("{condition:?} at {here}"), true),
        }
    }

    /// All of these hold; or with `negated`, none of them.
    fn all(&self, parts: &[Condition], here: &Path, negated: bool) -> Found {
        let mut result = Outcomes::HOLDS;
        let mut next = None;
        for part in parts {
            let (outcomes, unknown) = self.evaluate(part, here);
            let outcomes = if negated { outcomes.not() } else { outcomes };
            if outcomes == Outcomes::FAILS {
                return (Outcomes::FAILS, None);
            }
            result = result.and(outcomes);
            next = next.or(unknown);
        }
        (result, next)
    }

    fn answer(&self, path: &Path, holds: &dyn Fn(Option<&Value>) -> bool) -> Found {
        let Some(index) = self.decider.outline.find(path) else {
            return self.said(path.to_string(), true);
        };
        let (shown, unknown) = self.shown(index);
        let unasked = Outcomes::of(holds(None));
        if !shown.has(Outcomes::HOLDS) {
            return (unasked, None);
        }
        let key = Unknown::Answer(index);
        let (asked, other) = if let Some(answer) = self.tried.get(&key) {
            (Outcomes::of(holds(answer.as_ref())), None)
        } else {
            let all = self.choices(&key);
            let outcomes = all
                .iter()
                .map(|answer| Outcomes::of(holds(answer.as_ref())))
                .reduce(Outcomes::or);
            (outcomes.unwrap_or(unasked), Some(key))
        };
        if shown == Outcomes::HOLDS {
            (asked, unknown.or(other))
        } else {
            (asked.or(unasked), unknown.or(other))
        }
    }

    /// Something that is not looked into: it comes out this way or that.
    fn said(&self, words: String, may_be_open: bool) -> Found {
        let key = Unknown::Said(words);
        let open = if may_be_open {
            Outcomes::OPEN
        } else {
            Outcomes(0)
        };
        match self.tried.get(&key) {
            Some(said) => (Outcomes::of(*said == Some(json!(true))).or(open), None),
            None => (Outcomes::HOLDS.or(Outcomes::FAILS).or(open), Some(key)),
        }
    }

    fn count(&self, group: &Path, holds: impl Fn(f64) -> bool) -> Found {
        let Some(index) = self.decider.outline.find(group) else {
            return self.said(group.to_string(), true);
        };
        let (shown, unknown) = self.shown(index);
        let unasked = Outcomes::of(holds(0.0));
        if !shown.has(Outcomes::HOLDS) {
            return (unasked, None);
        }
        let (asked, other) = self.number(Unknown::Count(index), &holds);
        if shown == Outcomes::HOLDS {
            (asked, unknown.or(other))
        } else {
            (asked.or(unasked), unknown.or(other))
        }
    }

    fn number(&self, key: Unknown, holds: &dyn Fn(f64) -> bool) -> Found {
        let outcome = |value: &Option<Value>| {
            Outcomes::of(value.as_ref().and_then(number_of).is_some_and(holds))
        };
        if let Some(value) = self.tried.get(&key) {
            (outcome(value), None)
        } else {
            let all = self.choices(&key);
            let outcomes = all.iter().map(outcome).reduce(Outcomes::or);
            (outcomes.unwrap_or(Outcomes::FAILS), Some(key))
        }
    }

    fn compare(&self, left: &Operand, op: Comparison, right: &Operand, here: &Path) -> Found {
        let outline = self.decider.outline;
        let fixed = match (left, right) {
            (one, Operand::Number(number)) => Some((one, op, *number)),
            (Operand::Number(number), one) => Some((one, turned(op), *number)),
            _ => None,
        };
        if let Some((one, op, number)) = fixed
            && let Some(unknown) = measure(one, here, outline)
        {
            let holds = move |value: f64| compares(value, op, number);
            return match unknown {
                Unknown::Count(group) => self.count(&outline.items[group].path, holds),
                Unknown::Answer(index) => self.if_answered(index, false, &|search| {
                    let answer = search.tried.get(&Unknown::Answer(index));
                    let number = answer.and_then(|answer| number_of(answer.as_ref()?));
                    (
                        number.map_or(Outcomes::OPEN, |number| Outcomes::of(holds(number))),
                        None,
                    )
                }),
                Unknown::Age(index) => self.if_answered(index, false, &|search| {
                    search.number(Unknown::Age(index), &holds)
                }),
                Unknown::Said(_) => self.said(format!("{left:?} {op:?} {right:?}"), true),
            };
        }
        // Not looked into, but open while an answer is missing.
        let words = format!("{left:?} {op:?} {right:?} at {here}");
        let mut result = self.said(words, false);
        for path in [left.references(here), right.references(here)].concat() {
            let Some(index) = outline.find(&path) else {
                continue;
            };
            if outline.is_group(index) {
                continue;
            }
            let inner = result.clone();
            result = self.if_answered(index, is_open(outline, index), &|_| inner.clone());
        }
        if matches!(
            (left, right),
            (Operand::Fold(..) | Operand::Product(_), _)
                | (_, Operand::Fold(..) | Operand::Product(_))
        ) {
            // Sums and the like make do with what is known.
            result.0 = result.0.or(Outcomes::HOLDS).or(Outcomes::FAILS);
        }
        result
    }

    /// What comes of something that needs an answer.
    fn if_answered(&self, index: usize, open: bool, then: &dyn Fn(&Self) -> Found) -> Found {
        let (shown, unknown) = self.shown(index);
        if !shown.has(Outcomes::HOLDS) {
            return (Outcomes::OPEN, None);
        }
        let key = Unknown::Answer(index);
        let (mut outcomes, mut other) = match self.tried.get(&key) {
            Some(None) => (Outcomes::OPEN, None),
            Some(Some(_)) => then(self),
            None => (
                Outcomes::HOLDS.or(Outcomes::FAILS).or(Outcomes::OPEN),
                Some(key),
            ),
        };
        if open {
            outcomes = outcomes.or(Outcomes::OPEN);
        }
        if shown != Outcomes::HOLDS {
            outcomes = outcomes.or(Outcomes::OPEN);
        }
        other = unknown.or(other);
        (outcomes, other)
    }
}

fn is_open(outline: &Outline<'_>, index: usize) -> bool {
    outline.items[index].kind().is_some_and(may_stay_open)
}

fn number_of(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str().and_then(amount))
}

fn compares(left: f64, op: Comparison, right: f64) -> bool {
    match op {
        Comparison::Less => left < right,
        Comparison::LessOrEqual => left <= right,
        Comparison::Equal => left.total_cmp(&right).is_eq(),
        Comparison::GreaterOrEqual => left >= right,
        Comparison::Greater => left > right,
    }
}

fn turned(op: Comparison) -> Comparison {
    match op {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Equal => Comparison::Equal,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        Comparison::Greater => Comparison::Less,
    }
}
