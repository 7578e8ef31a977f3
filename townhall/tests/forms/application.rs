//! Made-up applications: well-formed answers to all that is asked, some of them wished for.

use std::collections::{BTreeMap, HashMap};

use amtsweg_core::{
    form::{
        Answers, COUNTRIES, Field, FindingKind, Form, Holds, Kind, Letters, Level, Limits, Measure,
        NATIONALITIES_WITHOUT_COUNTRY, Path, Precision, Segment, Slot, TextRules, check, visible,
    },
    id::AttachmentId,
    legal::Unit,
    time::Date,
};
use serde_json::{Value, json};

use crate::{
    probes::{Goal, resolve},
    shipped::legal,
};

/// Chance that can be repeated (`SplitMix64`).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// What is wished of answers, by places without entries; `None` is no answer.
pub(crate) type Wishes = HashMap<String, Option<Value>>;

/// Makes applications for one form.
pub(crate) struct Maker<'a> {
    pub(crate) form: &'a Form,
    source: Value,
    today: Date,
    /// Values that conditions compare a question with.
    mentioned: BTreeMap<String, Vec<Value>>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(form: &'a Form, json: &[u8], today: Date) -> Self {
        let source = with_values(serde_json::from_slice(json).unwrap(), today);
        let mut mentioned = BTreeMap::new();
        for step in source["steps"].as_array().unwrap() {
            mention(step, &[], &source["lists"], &mut mentioned);
        }
        Self {
            form,
            source,
            today,
            mentioned,
        }
    }

    /// An application with answers to all that is asked, as wished where something is wished.
    pub(crate) fn make(&self, wishes: &Wishes, chance: &mut Chance) -> Answers {
        self.make_from(wishes, &Answers::default(), chance)
    }

    /// The same, keeping what was answered before.
    fn make_from(&self, wishes: &Wishes, before: &Answers, chance: &mut Chance) -> Answers {
        let mut answers = Answers::default();
        let mut settled: BTreeMap<String, bool> = BTreeMap::new();
        // Every answer may bring further questions; each round answers those that are new.
        for _ in 0..60 {
            let mut open = Vec::new();
            for step in visible(self.form, &answers, self.today) {
                for field in &step.fields {
                    collect_open(field, &settled, &mut open);
                }
            }
            if open.is_empty() {
                break;
            }
            for (field, path) in open {
                settled.insert(path.to_string(), true);
                let wish = wishes.get(&without_entries(&path));
                if let Some(repeat) = field.repeat() {
                    let number = wish.and_then(|wish| wish.as_ref()?.as_u64());
                    let count = match (number, before.entries(&path)) {
                        (Some(count), _) => usize::try_from(count).unwrap(),
                        (None, 0) => repeat.min + chance.below(3),
                        (None, count) => count,
                    };
                    for index in 0..count.min(repeat.max) {
                        answers.set(&path.index(index), json!({}));
                    }
                    continue;
                }
                let value = match wish {
                    Some(wish) => wish.clone(),
                    None if before.get(&path).is_some() => before.get(&path).cloned(),
                    None if !field.required && chance.one_in(3) => None,
                    None => Some(self.value(field, &path, &answers, chance)),
                };
                if let Some(value) = value {
                    answers.set(&path, value);
                }
            }
        }
        answers
    }

    /// The same, and without errors; `None` when it cannot be had by trying.
    pub(crate) fn make_valid(&self, wishes: &Wishes, chance: &mut Chance) -> Option<Answers> {
        let mut wishes = wishes.clone();
        let mut answers = Answers::default();
        for _ in 0..40 {
            answers = self.make_from(&wishes, &answers, chance);
            let mut is_valid = true;
            for finding in check(self.form, &answers, self.today) {
                if finding.level == Level::Warning {
                    continue;
                }
                is_valid = false;
                if let FindingKind::Check { id } = &finding.kind {
                    let (rule, here) = self.rule(id);
                    self.mend(&rule, true, &here, &answers, &mut wishes, chance);
                } else {
                    // A wish for no answer that has to be there, or for one that cannot be.
                    wishes.remove(&without_entries(&finding.path));
                    answers.remove(&finding.path);
                }
            }
            if is_valid {
                return Some(answers);
            }
        }
        None
    }

    /// Wishes what makes a rule come out so, given the other answers.
    fn mend(
        &self,
        rule: &Value,
        holds: bool,
        here: &[String],
        answers: &Answers,
        wishes: &mut Wishes,
        chance: &mut Chance,
    ) {
        for (member, all) in [("all", holds), ("any", !holds)] {
            if let Some(parts) = rule[member].as_array() {
                if all {
                    for part in parts {
                        self.mend(part, holds, here, answers, wishes, chance);
                    }
                } else {
                    self.mend(chance.pick(parts), holds, here, answers, wishes, chance);
                }
                return;
            }
        }
        if let Some(part) = rule.get("not") {
            return self.mend(part, !holds, here, answers, wishes, chance);
        }
        if rule.get("left").is_some() && chance.below(4) > 0 {
            let op = rule["op"].as_str().unwrap();
            let less = op.starts_with('<') == holds;
            let sides = [("left", "right", less), ("right", "left", !less)];
            let first = chance.below(2);
            for (side, other, less) in [sides[first], sides[1 - first]] {
                if self.move_date(
                    &rule[side],
                    &rule[other],
                    less,
                    here,
                    answers,
                    wishes,
                    chance,
                ) {
                    return;
                }
            }
        }
        self.wish(rule, holds, here, wishes, chance);
    }

    /// Wishes a date before or after another one, or an age below or above a number. Whether it
    /// could be done.
    #[expect(clippy::too_many_arguments, reason = "what a comparison is made of")]
    fn move_date(
        &self,
        side: &Value,
        other: &Value,
        less: bool,
        here: &[String],
        answers: &Answers,
        wishes: &mut Wishes,
        chance: &mut Chance,
    ) -> bool {
        let shift = |operand: &Value, date: Date, sign: i64| {
            let by = |name: &str| sign * operand[name].as_i64().unwrap_or(0);
            date.plus_years(by("plusYears")).plus_days(by("plusDays"))
        };
        let days = *chance.pick(&[1, 1, 20, 60, 400]);
        if let (Some(born), Some(age)) = (side["age"].as_str(), other["number"].as_f64()) {
            #[expect(clippy::cast_possible_truncation, reason = "ages are small")]
            let years = age as i64;
            let date = self.today.plus_years(-years);
            let date = date.plus_days(if less { days } else { -days });
            let place = resolve(here, born);
            self.show(&place, wishes, chance);
            wishes.insert(place.join("."), Some(json!(date.to_string())));
            return true;
        }
        if let (Some(begin), Some(months)) = (side["months"].as_str(), other["number"].as_f64()) {
            #[expect(clippy::cast_possible_truncation, reason = "periods are short")]
            let months = months as i64;
            let date = self.today.plus_years(-months / 12);
            let date = date.plus_days(-(months % 12) * 31);
            let date = date.plus_days(if less { days } else { -days });
            let place = resolve(here, begin);
            self.show(&place, wishes, chance);
            wishes.insert(place.join("."), Some(json!(date.to_string())));
            return true;
        }
        let Some(field) = side["field"].as_str() else {
            return false;
        };
        let place = resolve(here, field).join(".");
        let is_date = self
            .form
            .field(&Path::parse(&place))
            .is_some_and(|field| field.kind.measure() == Measure::Date);
        let known = if other["today"] == json!(true) {
            Some(self.today)
        } else if let Some(date) = other["date"].as_str() {
            date.parse().ok()
        } else {
            other["field"].as_str().and_then(|other| {
                let place = resolve(here, other).join(".");
                let first = wishes.get(&place).cloned().flatten();
                let value = first.or_else(|| answers.get(&Path::parse(&place)).cloned())?;
                value.as_str()?.parse().ok()
            })
        };
        let (true, Some(known)) = (is_date, known) else {
            return false;
        };
        let date = shift(side, shift(other, known, 1), -1);
        let date = date.plus_days(if less { -days } else { days });
        wishes.insert(place, Some(json!(date.to_string())));
        true
    }

    /// Wishes what makes a goal likely.
    pub(crate) fn aim(&self, goal: &Goal, wishes: &mut Wishes, chance: &mut Chance) {
        self.show(&goal.here, wishes, chance);
        let condition = with_values(goal.condition.clone(), self.today);
        self.wish(&condition, goal.holds, &goal.here, wishes, chance);
    }

    /// Wishes that a step, group or question be asked.
    fn show(&self, place: &[String], wishes: &mut Wishes, chance: &mut Chance) {
        for depth in 1..=place.len() {
            let Some(part) = self.part(&place[..depth]) else {
                return;
            };
            if part.get("repeat").is_some() {
                wishes
                    .entry(place[..depth].join("."))
                    .or_insert_with(|| Some(json!(1 + chance.below(3))));
            }
            if let Some(when) = part.get("when") {
                let around = &place[..depth - 1];
                self.wish(when, true, around, wishes, chance);
            }
        }
    }

    /// The step, group or question at a place, as written.
    fn part(&self, place: &[String]) -> Option<&Value> {
        let mut list = &self.source["steps"];
        let mut found = None;
        for id in place {
            let part = list
                .as_array()?
                .iter()
                .find(|part| part["id"] == json!(id))?;
            list = &part["fields"];
            found = Some(part);
        }
        found
    }

    fn rule(&self, id: &str) -> (Value, Vec<String>) {
        fn search(part: &Value, here: &[String], id: &str) -> Option<(Value, Vec<String>)> {
            let place = [here, &[part["id"].as_str()?.to_owned()]].concat();
            let checks = part["checks"].as_array().into_iter().flatten();
            for check in checks {
                if check["id"] == json!(id) {
                    return Some((check["rule"].clone(), place));
                }
            }
            let fields = part["fields"].as_array().into_iter().flatten();
            fields
                .into_iter()
                .find_map(|field| search(field, &place, id))
        }
        let steps = self.source["steps"].as_array().unwrap();
        steps.iter().find_map(|step| search(step, &[], id)).unwrap()
    }

    /// Wishes answers with which a condition probably comes out so.
    fn wish(
        &self,
        condition: &Value,
        holds: bool,
        here: &[String],
        wishes: &mut Wishes,
        chance: &mut Chance,
    ) {
        let (all, parts) = match (condition["all"].as_array(), condition["any"].as_array()) {
            (Some(parts), _) => (holds, parts),
            (_, Some(parts)) => (!holds, parts),
            _ => return self.wish_one(condition, holds, here, wishes, chance),
        };
        if all {
            for part in parts {
                self.wish(part, holds, here, wishes, chance);
            }
        } else {
            self.wish(chance.pick(parts), holds, here, wishes, chance);
        }
    }

    fn wish_one(
        &self,
        condition: &Value,
        holds: bool,
        here: &[String],
        wishes: &mut Wishes,
        chance: &mut Chance,
    ) {
        if let Some(part) = condition.get("not") {
            return self.wish(part, !holds, here, wishes, chance);
        }
        if let Some(group) = condition.get("some").or(condition.get("periods")) {
            let group = resolve(here, group.as_str().unwrap());
            let count = if holds {
                1 + chance.below(2)
            } else {
                chance.below(3)
            };
            if holds || count > 0 {
                self.show(&group, wishes, chance);
            }
            wishes.insert(group.join("."), Some(json!(count)));
            if let Some(part) = condition.get("where") {
                self.wish(part, holds, &group, wishes, chance);
            }
            if let (Some(from), Some(to)) = (condition["from"].as_str(), condition["to"].as_str()) {
                // Two entries whose dates are drawn anew each time meet both outcomes.
                wishes.insert(group.join("."), Some(json!(1 + chance.below(2))));
                for name in [from, to] {
                    wishes.remove(&[group.join("."), name.to_owned()].join("."));
                }
            }
            return;
        }
        if condition.get("left").is_some() {
            for side in ["left", "right"] {
                self.wish_operand(&condition[side], here, wishes, chance);
            }
            return;
        }
        let Some(field) = condition["field"].as_str() else {
            return;
        };
        let place = resolve(here, field);
        let key = place.join(".");
        let parsed = Path::parse(&key);
        let Some(field) = self.form.field(&parsed) else {
            return;
        };
        if let Some(answered) = condition["answered"].as_bool() {
            if answered == holds {
                self.show(&place, wishes, chance);
                if wishes.get(&key) == Some(&None) {
                    wishes.remove(&key);
                }
                if !field.required {
                    let value = self.value(field, &parsed, &Answers::default(), chance);
                    wishes.insert(key, Some(value));
                }
            } else {
                wishes.insert(key, None);
            }
            return;
        }
        if let Some(pattern) = condition["pattern"].as_str() {
            self.show(&place, wishes, chance);
            let value = *chance.pick(samples(pattern)[usize::from(!holds)]);
            wishes.insert(key, Some(json!(value)));
            return;
        }
        let listed: Vec<Value> = condition["inList"]
            .as_str()
            .and_then(|list| self.source["lists"][list].as_array().cloned())
            .or_else(|| condition["in"].as_array().cloned())
            .or_else(|| condition.get("is").map(|value| vec![value.clone()]))
            .unwrap_or_default();
        let value = if holds {
            self.show(&place, wishes, chance);
            chance.pick(&listed).clone()
        } else {
            let mut value = self.value(field, &parsed, &Answers::default(), chance);
            for _ in 0..20 {
                if !listed.contains(&value) {
                    break;
                }
                value = self.value(field, &parsed, &Answers::default(), chance);
            }
            value
        };
        wishes.insert(key, Some(value));
    }

    fn wish_operand(
        &self,
        operand: &Value,
        here: &[String],
        wishes: &mut Wishes,
        chance: &mut Chance,
    ) {
        if let Some(group) = operand["count"].as_str() {
            let group = resolve(here, group);
            self.show(&group, wishes, chance);
            let place = Path::parse(&group.join("."));
            let slot = self.form.field(&place);
            let slot = slot.filter(|field| field.kind.as_file().is_some());
            // Of a slot the files are counted, which the answer brings.
            let wish = match slot {
                Some(slot) => self.value(slot, &place, &Answers::default(), chance),
                None => json!(chance.below(8)),
            };
            wishes.insert(group.join("."), Some(wish));
        }
        for member in ["field", "age", "months", "days"] {
            if let Some(reference) = operand[member].as_str() {
                let place = resolve(here, reference);
                self.show(&place, wishes, chance);
                let path = Path::parse(&place.join("."));
                if let Some(field) = self.form.field(&path) {
                    let value = self.value(field, &path, &Answers::default(), chance);
                    wishes.insert(place.join("."), Some(value));
                }
            }
        }
        let mut inside = here.to_vec();
        if let Some(group) = operand["over"].as_str() {
            inside = resolve(here, group);
            self.show(&inside, wishes, chance);
        }
        for part in ["sum", "min", "max", "product"] {
            for operand in operand[part].as_array().into_iter().flatten() {
                self.wish_operand(operand, &inside, wishes, chance);
            }
        }
        if operand.get("on").is_some() {
            self.wish_operand(&operand["on"], here, wishes, chance);
        }
    }

    /// A well-formed answer.
    fn value(&self, field: &Field, path: &Path, answers: &Answers, chance: &mut Chance) -> Value {
        let mentioned = self
            .mentioned
            .get(&without_entries(path))
            .map_or(&[][..], Vec::as_slice);
        match &field.kind {
            Kind::Text(rules) => self.text(rules, path, answers, chance),
            Kind::LongText(lengths) => {
                let rules = TextRules {
                    lengths: *lengths,
                    ..TextRules::default()
                };
                self.text(&rules, path, answers, chance)
            }
            Kind::Email => json!("erika@beispiel.example"),
            Kind::Phone => json!("+49 212 290-0"),
            Kind::Date(precision) => self.date(*precision, mentioned, chance),
            Kind::Country | Kind::Nationality if !mentioned.is_empty() && chance.one_in(2) => {
                chance.pick(mentioned).clone()
            }
            Kind::Nationality if chance.one_in(10) => {
                json!(chance.pick(&NATIONALITIES_WITHOUT_COUNTRY))
            }
            Kind::Country | Kind::Nationality => json!(chance.pick(&COUNTRIES)),
            Kind::Number(rules) => json!(number(rules.limits, rules.whole, mentioned, chance)),
            Kind::Money(limits) => {
                let cents = number(*limits, false, mentioned, chance);
                json!(format!("{cents:.0}"))
            }
            Kind::Choice(rules) => json!(chance.pick(&rules.options)),
            Kind::MultiChoice(options) => {
                let first = chance.below(options.len());
                json!(options[first..])
            }
            Kind::YesNo => json!(chance.one_in(2)),
            Kind::Consent => json!(true),
            Kind::File(rules) if rules.will_follow && !chance.one_in(4) => {
                Slot::WillFollow.to_value()
            }
            Kind::File(rules) => {
                let count = 1 + chance.below(rules.max_files.min(3));
                let ids: Vec<AttachmentId> = (0..count)
                    .map(|_| {
                        let (high, low) = (chance.next(), chance.next());
                        let mut bytes = [0; 16];
                        bytes[..8].copy_from_slice(&high.to_be_bytes());
                        bytes[8..].copy_from_slice(&low.to_be_bytes());
                        AttachmentId::from_random(bytes)
                    })
                    .collect();
                Slot::Files(ids).to_value()
            }
            Kind::Info(_) | Kind::Group(_) => Value::Null,
        }
    }

    fn text(
        &self,
        rules: &TextRules,
        path: &Path,
        answers: &Answers,
        chance: &mut Chance,
    ) -> Value {
        let mentioned = self.mentioned.get(&without_entries(path));
        if let Some(values) = mentioned.filter(|values| !values.is_empty() && chance.one_in(2)) {
            return chance.pick(values).clone();
        }
        if rules.letters == Letters::Postcode {
            let country = path
                .to_string()
                .rsplit_once('.')
                .and_then(|(around, _)| answers.get(&Path::parse(around).name("land")).cloned());
            let abroad = country.is_some_and(|country| country != json!("DE"));
            return json!(if abroad { "EC1A 1BB" } else { "42651" });
        }
        if rules.letters == Letters::Digits {
            let least = usize::try_from(rules.lengths.min.unwrap_or(1)).unwrap();
            return json!(format!("{:0least$}", chance.below(10)));
        }
        let mut words =
            String::from(*chance.pick(&["Müller-Lüdenscheidt", "Đặng", "O’Neill", "Ağça"]));
        let least = usize::try_from(rules.lengths.min.unwrap_or(1)).unwrap();
        while words.chars().count() < least {
            words.push('a');
        }
        let most = rules.lengths.max.unwrap_or(200).min(200);
        let most = usize::try_from(most).unwrap();
        // As long as allowed now and then.
        if chance.one_in(8) {
            while words.chars().count() < most {
                words.push('ß');
            }
        }
        json!(words.chars().take(most).collect::<String>())
    }

    fn date(&self, precision: Precision, mentioned: &[Value], chance: &mut Chance) -> Value {
        if !mentioned.is_empty() && chance.one_in(3) {
            return chance.pick(mentioned).clone();
        }
        // Around the limits that ages and stays have.
        let years: [i64; 22] = [
            0, 0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 15, 16, 17, 18, 21, 25, 30, 50, 60, 67,
        ];
        let days = [0, 0, 1, 7, 31, 89, 90, 91, 200];
        let years = *chance.pick(&years);
        let days = *chance.pick(&days);
        let sign = if chance.one_in(3) { 1 } else { -1 };
        let date = self
            .today
            .plus_years(sign * years)
            .plus_days(days * if chance.one_in(2) { 1 } else { -1 })
            .to_string();
        if precision == Precision::Partial && chance.one_in(4) {
            return json!(date[..[4, 7][chance.below(2)]]);
        }
        json!(date)
    }
}

/// Numbers of a known shape, and others.
fn samples(pattern: &str) -> [&'static [&'static str]; 2] {
    match pattern {
        "plate" => [&["H-A 1", "SG-AB 123E"], &["12 345 X", "SG-AB 0123"]],
        "iban" => [
            &["DE89 3704 0044 0532 0130 00", "NO9386011117947"],
            &["DE88370400440532013000"],
        ],
        "betriebsnummer" => [&["09912342", "09912347"], &["09912343"]],
        "postcode" => [&["80331", "01067"], &["8033", "8"]],
        other => panic!("no samples of {other}"),
    }
}

/// A form or condition with the values of the law as they are on a day.
fn with_values(mut part: Value, today: Date) -> Value {
    fn fill(part: &mut Value, today: Date) {
        let legal = legal();
        if let Some(name) = part["value"].as_str() {
            let (_, amount) = legal.get(name).unwrap().on(today).unwrap();
            *part = json!({ "number": amount });
            return;
        }
        match part {
            Value::Array(parts) => parts.iter_mut().for_each(|part| fill(part, today)),
            Value::Object(members) => members.values_mut().for_each(|part| fill(part, today)),
            _ => {}
        }
    }
    fill(&mut part, today);
    if let Some(lists) = part.get("steps").map(|_| json!({})) {
        let mut lists = part.get("lists").cloned().unwrap_or(lists);
        for (name, value) in legal().iter() {
            if value.unit == Unit::Countries {
                lists[name] = json!(value.on(today).unwrap().1);
            }
        }
        part["lists"] = lists;
    }
    part
}

fn number(limits: Limits, whole: bool, mentioned: &[Value], chance: &mut Chance) -> f64 {
    let mut near: Vec<f64> = mentioned
        .iter()
        .filter_map(Value::as_f64)
        .flat_map(|number| [number - 1.0, number, number + 1.0])
        .chain([0.0, 1.0, 2.0, 3.0, 40.0, 500.0, 2500.0])
        .chain(limits.min)
        .chain(limits.max)
        .collect();
    near.retain(|number| {
        *number >= limits.min.unwrap_or(0.0)
            && *number <= limits.max.unwrap_or(f64::MAX)
            && (!whole || number.fract() == 0.0)
    });
    *chance.pick(&near)
}

fn collect_open<'f>(
    visible: &amtsweg_core::form::VisibleField<'f>,
    settled: &BTreeMap<String, bool>,
    open: &mut Vec<(&'f Field, Path)>,
) {
    let field = visible.field;
    let is_question = match field.kind.holds() {
        Holds::Answer => true,
        Holds::Group(group) => group.repeat.is_some(),
        Holds::Nothing => false,
    };
    if is_question && !settled.contains_key(&visible.path.to_string()) {
        open.push((field, visible.path.clone()));
    }
    for entry in &visible.entries {
        for field in entry {
            collect_open(field, settled, open);
        }
    }
}

pub(crate) fn without_entries(path: &Path) -> String {
    let names: Vec<&str> = path
        .segments()
        .iter()
        .filter_map(Segment::as_name)
        .collect();
    names.join(".")
}

/// Collects the values that conditions compare with.
fn mention(
    part: &Value,
    here: &[String],
    lists: &Value,
    mentioned: &mut BTreeMap<String, Vec<Value>>,
) {
    let place = [here, &[part["id"].as_str().unwrap().to_owned()]].concat();
    if let Some(when) = part.get("when") {
        mention_in(when, here, lists, mentioned);
    }
    for check in part["checks"].as_array().into_iter().flatten() {
        mention_in(&check["rule"], &place, lists, mentioned);
    }
    for field in part["fields"].as_array().into_iter().flatten() {
        mention(field, &place, lists, mentioned);
    }
}

fn mention_in(
    condition: &Value,
    here: &[String],
    lists: &Value,
    mentioned: &mut BTreeMap<String, Vec<Value>>,
) {
    for part in ["all", "any"] {
        for part in condition[part].as_array().into_iter().flatten() {
            mention_in(part, here, lists, mentioned);
        }
    }
    if let Some(part) = condition.get("not") {
        mention_in(part, here, lists, mentioned);
    }
    if let (Some(group), Some(part)) = (condition["some"].as_str(), condition.get("where")) {
        mention_in(part, &resolve(here, group), lists, mentioned);
    }
    let mut add = |field: &Value, values: Vec<Value>| {
        if let Some(field) = field.as_str() {
            let place = resolve(here, field).join(".");
            mentioned.entry(place).or_default().extend(values);
        }
    };
    let listed = condition["inList"].as_str().map(|list| &lists[list]);
    for values in [Some(&condition["in"]), listed].into_iter().flatten() {
        add(
            &condition["field"],
            values.as_array().cloned().unwrap_or_default(),
        );
    }
    if let Some(pattern) = condition["pattern"].as_str() {
        // What does not fit is wished where it is aimed at; its question may refuse it.
        let [fitting, _] = samples(pattern);
        add(
            &condition["field"],
            fitting.iter().map(|sample| json!(sample)).collect(),
        );
    }
    if let Some(value) = condition.get("is").filter(|value| !value.is_boolean()) {
        add(&condition["field"], vec![value.clone()]);
    }
    for (one, other) in [("left", "right"), ("right", "left")] {
        for constant in ["number", "date"] {
            if let Some(value) = condition[other].get(constant) {
                add(&condition[one]["field"], vec![value.clone()]);
            }
        }
    }
}
