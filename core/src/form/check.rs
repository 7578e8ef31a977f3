//! Checks of answers against a form: the same on the device and at the town hall.

use serde_json::{Map, Value};

use super::{
    address::COUNTRY,
    answers::{Answers, is_answered},
    definition::{Check, Field, Form, Level, Step},
    evaluate::{Computed, Scope},
    kind::{GroupRules, Holds},
    path::Path,
    slot::Slot,
    value::is_german_postcode,
};
use crate::{id::AttachmentId, time::Date};

/// Something that is not right with an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Where.
    pub path: Path,
    /// What.
    pub kind: FindingKind,
    /// How much it weighs.
    pub level: Level,
}

/// What is not right. Never holds the answer.
#[derive(Debug, Clone, PartialEq)]
pub enum FindingKind {
    /// There is no answer and there has to be one.
    Required,
    /// More characters than allowed.
    TooLong {
        /// The greatest number.
        max: u64,
    },
    /// Fewer characters than needed.
    TooShort {
        /// The least number.
        min: u64,
    },
    /// Characters that registers do not take.
    NotLatin,
    /// Something else than digits.
    NotDigits,
    /// Not what the kind of field of this name takes: no e-mail address, no date, or not as exact
    /// as needed.
    Malformed(&'static str),
    /// An e-mail address whose end looks like a slip of the finger.
    EmailSlip,
    /// A number with a fraction where there can be none.
    NotWhole,
    /// A number below the least allowed.
    TooSmall {
        /// The least number.
        min: f64,
    },
    /// A number above the greatest allowed.
    TooLarge {
        /// The greatest number.
        max: f64,
    },
    /// No postcode of the country.
    Postcode,
    /// None of the options.
    Option,
    /// The declaration was not made.
    Consent,
    /// Too few entries.
    EntriesMin {
        /// The least number.
        min: usize,
    },
    /// Too many entries.
    EntriesMax {
        /// The greatest number.
        max: usize,
    },
    /// Neither a file nor "will follow".
    FileMissing,
    /// No file, where "will follow" is no answer.
    FileRequired,
    /// A file of a type that the slot does not take.
    FileType,
    /// A file that is too large.
    FileSize {
        /// The greatest size, in bytes.
        max: u64,
    },
    /// Too many files.
    FileCount {
        /// The greatest number.
        max: usize,
    },
    /// A value of a shape that the field never has.
    Shape,
    /// An answer to a question that the form does not ask (here).
    Unexpected,
    /// A check of the form's own.
    Check {
        /// Its id.
        id: String,
    },
}

impl FindingKind {
    /// The id of the message, and its argument's name and value if it has one.
    pub fn message(&self) -> (String, Option<(&'static str, f64)>) {
        // Limits are small numbers, exact in an f64.
        #[expect(clippy::cast_precision_loss)]
        let (id, argument) = match self {
            Self::Required => ("required", None),
            Self::TooLong { max } => ("too-long", Some(("max", *max as f64))),
            Self::TooShort { min } => ("too-short", Some(("min", *min as f64))),
            Self::NotLatin => ("not-latin", None),
            Self::NotDigits => ("not-digits", None),
            Self::Malformed(kind) => (*kind, None),
            Self::EmailSlip => ("email-slip", None),
            Self::NotWhole => ("not-whole", None),
            Self::TooSmall { min } => ("number-min", Some(("min", *min))),
            Self::TooLarge { max } => ("number-max", Some(("max", *max))),
            Self::Postcode => ("postcode", None),
            Self::Option | Self::Shape | Self::Unexpected => ("option", None),
            Self::Consent => ("consent", None),
            Self::EntriesMin { min } => ("entries-min", Some(("min", *min as f64))),
            Self::EntriesMax { max } => ("entries-max", Some(("max", *max as f64))),
            Self::FileMissing => ("file-missing", None),
            Self::FileRequired => ("file-required", None),
            Self::FileType => ("file-type", None),
            Self::FileSize { max } => ("file-size", Some(("max", *max as f64 / 1_000_000.0))),
            Self::FileCount { max } => ("file-count", Some(("max", *max as f64))),
            Self::Check { id } => return (["check-", id].concat(), None),
        };
        (["error-", id].concat(), argument)
    }
}

/// A step with those of its questions that are asked, given the answers so far.
#[derive(Debug, Clone)]
pub struct VisibleStep<'a> {
    /// The step.
    pub step: &'a Step,
    /// Its questions, outermost; those of groups are [`VisibleField::entries`].
    pub fields: Vec<VisibleField<'a>>,
}

/// A question that is asked.
#[derive(Debug, Clone)]
pub struct VisibleField<'a> {
    /// The field.
    pub field: &'a Field,
    /// Where its answer stands.
    pub path: Path,
    /// Of a group: the questions of each entry (one entry when the group is not repeated).
    pub entries: Vec<Vec<VisibleField<'a>>>,
    /// Of an info: what its texts may name, as far as it can be computed.
    pub values: Vec<(&'a str, Computed)>,
}

impl<'a> VisibleField<'a> {
    /// The id of its texts.
    pub fn text_id(&self) -> String {
        self.field.text_id(&self.path)
    }

    /// The field and all fields inside it that hold answers, in their order.
    pub fn leaves(&self) -> Vec<&VisibleField<'a>> {
        if self.field.kind.as_group().is_some() {
            self.entries
                .iter()
                .flatten()
                .flat_map(VisibleField::leaves)
                .collect()
        } else {
            vec![self]
        }
    }
}

/// How a form stands with some answers. To find it out goes through the whole form: whoever wants
/// to know several things asks once.
pub struct Standing<'a> {
    form: &'a Form,
    today: Date,
    /// The steps and questions that are asked.
    pub steps: Vec<VisibleStep<'a>>,
    /// The answers that count: those to questions that are asked.
    pub answers: Answers,
}

impl<'a> Standing<'a> {
    /// Goes through the form in order and takes over each answer whose question is asked.
    ///
    /// What is not asked counts as not answered: conditions look only at answers to questions that
    /// are asked themselves, whatever else still stands in `answers` from before.
    pub fn of(form: &'a Form, answers: &Answers, today: Date) -> Self {
        let (steps, answers) = walk(form, answers, today);
        Self {
            form,
            today,
            steps,
            answers,
        }
    }

    /// Checks the answers of one step; nothing when the step is not asked.
    pub fn findings(&self, step: &str) -> Vec<Finding> {
        let asked = self.steps.iter();
        let own = asked.filter(|visible| visible.step.id == step);
        own.flat_map(|visible| self.check(visible)).collect()
    }

    /// Checks all answers.
    pub fn all_findings(&self) -> Vec<Finding> {
        let asked = self.steps.iter();
        asked.flat_map(|visible| self.check(visible)).collect()
    }

    fn check(&self, visible: &VisibleStep<'_>) -> Vec<Finding> {
        check_visible(self.form, visible, &self.answers, self.today)
    }
}

/// The steps and questions that are asked.
pub fn visible<'a>(form: &'a Form, answers: &Answers, today: Date) -> Vec<VisibleStep<'a>> {
    walk(form, answers, today).0
}

/// The answers to questions that are asked, and no others: what is sent.
#[must_use]
pub fn prune(form: &Form, answers: &Answers, today: Date) -> Answers {
    walk(form, answers, today).1
}

/// Checks all answers.
pub fn check(form: &Form, answers: &Answers, today: Date) -> Vec<Finding> {
    Standing::of(form, answers, today).all_findings()
}

/// The places that hold something the form does not ask for.
pub fn unexpected(form: &Form, answers: &Answers, today: Date) -> Vec<Path> {
    let effective = prune(form, answers, today);
    let mut places = Vec::new();
    difference(
        &Path::default(),
        answers.as_map(),
        effective.as_map(),
        &mut places,
    );
    places
}

/// What is known of a file without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentFacts {
    /// The file's id.
    pub id: AttachmentId,
    /// The media type, found from the content.
    pub media_type: String,
    /// Its size, in bytes.
    pub size: u64,
}

/// Checks the files that the answers name against their slots: each there, each named once, of a
/// type that the slot takes and not too large. A file that no answer names is unexpected.
pub fn check_attachments(
    form: &Form,
    answers: &Answers,
    today: Date,
    files: &[AttachmentFacts],
) -> Vec<Finding> {
    let (steps, effective) = walk(form, answers, today);
    let mut findings = Vec::new();
    let mut named = Vec::new();
    let slots = steps
        .iter()
        .flat_map(|step| &step.fields)
        .flat_map(VisibleField::leaves)
        .filter_map(|visible| Some((&visible.path, visible.field.kind.as_file()?)));
    for (path, rules) in slots {
        let mut find = |kind| findings.push(error(path, kind));
        for id in effective
            .get(path)
            .and_then(Slot::read)
            .map(Slot::files)
            .unwrap_or_default()
        {
            if named.contains(&id) {
                find(FindingKind::Unexpected);
            }
            named.push(id);
            let Some(facts) = files.iter().find(|facts| facts.id == id) else {
                find(rules.no_file());
                continue;
            };
            if !rules.accept.contains(&facts.media_type) {
                find(FindingKind::FileType);
            }
            if let Some(max) = rules.max_bytes.filter(|max| facts.size > *max) {
                find(FindingKind::FileSize { max });
            }
        }
    }
    if files.iter().any(|facts| !named.contains(&facts.id)) {
        findings.push(error(&Path::default(), FindingKind::Unexpected));
    }
    findings
}

fn error(path: &Path, kind: FindingKind) -> Finding {
    Finding {
        path: path.clone(),
        kind,
        level: Level::Error,
    }
}

fn walk<'a>(form: &'a Form, answers: &Answers, today: Date) -> (Vec<VisibleStep<'a>>, Answers) {
    let mut walk = Walk {
        form,
        answers,
        today,
        effective: Answers::default(),
    };
    let mut steps = Vec::new();
    for step in &form.steps {
        let path = Path::of_step(&step.id);
        if walk.scope(&path).shows(step.when.as_ref()) {
            let fields = walk.fields(&step.fields, &path);
            steps.push(VisibleStep { step, fields });
        }
    }
    (steps, walk.effective)
}

struct Walk<'a, 'b> {
    form: &'a Form,
    answers: &'b Answers,
    today: Date,
    effective: Answers,
}

impl<'a> Walk<'a, '_> {
    fn scope<'s>(&'s self, here: &'s Path) -> Scope<'s> {
        Scope {
            form: self.form,
            answers: &self.effective,
            today: self.today,
            here,
        }
    }

    fn fields(&mut self, fields: &'a [Field], here: &Path) -> Vec<VisibleField<'a>> {
        let mut visible = Vec::new();
        for field in fields {
            if !self.scope(here).shows(field.when.as_ref()) {
                continue;
            }
            let scope = self.scope(here);
            let named = field.kind.as_info().map_or(&[][..], |info| &info.values);
            let values = named
                .iter()
                .filter_map(|(name, operand)| Some((name.as_str(), scope.resolve(operand)?)))
                .collect();
            let path = here.name(&field.id);
            let entries = match field.kind.holds() {
                Holds::Group(group) if group.repeat.is_none() => {
                    vec![self.fields(&group.fields, &path)]
                }
                Holds::Group(group) => self.repeated(group, &path),
                Holds::Nothing => Vec::new(),
                Holds::Answer => {
                    if let Some(value) = self.answers.get(&path).filter(|v| is_answered(Some(v))) {
                        self.effective.set(&path, value.clone());
                    }
                    Vec::new()
                }
            };
            visible.push(VisibleField {
                field,
                path,
                entries,
                values,
            });
        }
        visible
    }

    fn repeated(&mut self, group: &'a GroupRules, path: &Path) -> Vec<Vec<VisibleField<'a>>> {
        // More entries than a form can have are cut where they do no harm and found by the check.
        let count = self.answers.entries(path).min(101);
        (0..count)
            .map(|index| {
                let entry = path.index(index);
                self.effective.set(&entry, Value::Object(Map::new()));
                self.fields(&group.fields, &entry)
            })
            .collect()
    }
}

fn check_visible(
    form: &Form,
    visible: &VisibleStep<'_>,
    effective: &Answers,
    today: Date,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let checker = Checker {
        form,
        effective,
        today,
    };
    let path = Path::of_step(&visible.step.id);
    checker.fields(&visible.fields, &mut findings);
    checker.checks(&visible.step.checks, &visible.fields, &path, &mut findings);
    findings
}

struct Checker<'a> {
    form: &'a Form,
    effective: &'a Answers,
    today: Date,
}

impl Checker<'_> {
    fn fields(&self, fields: &[VisibleField<'_>], findings: &mut Vec<Finding>) {
        for visible in fields {
            let VisibleField {
                field,
                path,
                entries,
                ..
            } = visible;
            if let Some(group) = field.kind.as_group() {
                if let Some(repeat) = group.repeat {
                    if entries.len() < repeat.min {
                        findings.push(error(path, FindingKind::EntriesMin { min: repeat.min }));
                    }
                    if entries.len() > repeat.max {
                        findings.push(error(path, FindingKind::EntriesMax { max: repeat.max }));
                    }
                }
                for (index, entry) in entries.iter().enumerate() {
                    let here = if group.repeat.is_some() {
                        path.index(index)
                    } else {
                        path.clone()
                    };
                    self.fields(entry, findings);
                    self.checks(&group.checks, entry, &here, findings);
                }
            } else if let Some(kind) = self.finding(field, path, fields) {
                findings.push(error(path, kind));
            } else if let Some(kind) = self.effective.get(path).and_then(|v| field.kind.doubt(v)) {
                findings.push(Finding {
                    path: path.clone(),
                    kind,
                    level: Level::Warning,
                });
            }
        }
    }

    fn finding(
        &self,
        field: &Field,
        path: &Path,
        beside: &[VisibleField<'_>],
    ) -> Option<FindingKind> {
        match self.effective.get(path) {
            Some(value) => {
                let german = field.kind.is_postcode() && self.in_germany(beside);
                let fits = !german || value.as_str().is_some_and(is_german_postcode);
                let otherwise = (!fits).then_some(FindingKind::Postcode);
                field.kind.check(value).err().or(otherwise)
            }
            None if !field.required => None,
            None => field.kind.missing(),
        }
    }

    /// Whether an address is in Germany: where it may be elsewhere, its country is asked.
    fn in_germany(&self, address: &[VisibleField<'_>]) -> bool {
        let mut fields = address.iter();
        let country = fields.find(|visible| visible.field.id == COUNTRY);
        country.is_none_or(|country| {
            let code = self.effective.get(&country.path);
            code.is_some_and(|code| code == "DE")
        })
    }

    fn checks(
        &self,
        checks: &[Check],
        fields: &[VisibleField<'_>],
        here: &Path,
        findings: &mut Vec<Finding>,
    ) {
        let scope = Scope {
            form: self.form,
            answers: self.effective,
            today: self.today,
            here,
        };
        for check in checks {
            let shown = fields.iter().any(|visible| visible.field.id == check.at);
            if shown && scope.evaluate(&check.rule) == Some(false) {
                findings.push(Finding {
                    path: here.name(&check.at),
                    kind: FindingKind::Check {
                        id: check.id.clone(),
                    },
                    level: check.level,
                });
            }
        }
    }
}

fn difference(
    here: &Path,
    given: &Map<String, Value>,
    known: &Map<String, Value>,
    places: &mut Vec<Path>,
) {
    for (name, value) in given {
        let path = here.name(name);
        match (value, known.get(name)) {
            (Value::Object(given), Some(Value::Object(known))) => {
                difference(&path, given, known, places);
            }
            (Value::Array(given), Some(Value::Array(known))) if given != known => {
                for (index, pair) in given.iter().enumerate() {
                    match (pair, known.get(index)) {
                        (Value::Object(given), Some(Value::Object(known))) => {
                            difference(&path.index(index), given, known, places);
                        }
                        (given, known) if known != Some(given) => places.push(path.index(index)),
                        _ => {}
                    }
                }
            }
            (value, Some(known)) if value == known => {}
            // A step or group without anything in it.
            (Value::Object(given), None) if given.is_empty() => {}
            _ => places.push(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn form() -> Form {
        Form::from_json(
            json!({
                "id": "probe", "version": "1", "lists": {"eu": ["DE", "FR"]},
                "sections": [{"id": "alles", "steps": ["art", "person", "kinder", "zeit"]}],
                "steps": [
                    {"id": "art", "fields": [
                        {"id": "art", "kind": "choice", "options": ["firma", "mensch"]}]},
                    {"id": "person", "when": {"field": "art.art", "is": "mensch"}, "fields": [
                        {"id": "staat", "kind": "country"},
                        {"id": "titel", "kind": "text",
                         "when": {"not": {"field": "person.staat", "inList": "eu"}}}]},
                    {"id": "kinder", "fields": [
                        {"id": "mit", "kind": "yesno"},
                        {"id": "kind", "kind": "group", "repeat": {"min": 1, "max": 2},
                         "when": {"field": "./mit", "is": true},
                         "fields": [{"id": "name", "kind": "text"},
                                    {"id": "geboren", "kind": "date"}],
                         "checks": [{"id": "minderjaehrig", "at": "geboren", "rule":
                            {"left": {"field": "./geboren", "plusYears": 18}, "op": ">",
                             "right": {"today": true}}}]}]},
                    {"id": "zeit", "fields": [
                        {"id": "von", "kind": "date"}, {"id": "bis", "kind": "date"}],
                     "checks": [
                        {"id": "reihenfolge", "at": "bis", "rule":
                            {"left": {"field": "zeit.bis"}, "op": ">=", "right": {"field": "zeit.von"}}},
                        {"id": "lang", "level": "warning", "at": "bis", "rule":
                            {"left": {"field": "zeit.bis"}, "op": "<=",
                             "right": {"field": "zeit.von", "plusDays": 90}}}]}
                ]
            })
            .to_string()
            .as_bytes(),
        )
        .unwrap()
    }

    fn today() -> Date {
        "2026-11-23".parse().unwrap()
    }

    fn answers(json: &Value) -> Answers {
        Answers::from_json(json.to_string().as_bytes()).unwrap()
    }

    fn found(json: &Value) -> Vec<String> {
        check(&form(), &answers(json), today())
            .iter()
            .map(|finding| format!("{} {}", finding.path, finding.kind.message().0))
            .collect()
    }

    #[test]
    fn asks_what_the_answers_call_for() {
        assert_eq!(
            found(&json!({})),
            [
                "art.art error-option",
                "kinder.mit error-option",
                "zeit.von error-date",
                "zeit.bis error-date"
            ]
        );
        let good = json!({"art": {"art": "mensch"}, "person": {"staat": "FR"},
            "kinder": {"mit": false}, "zeit": {"von": "2026-12-01", "bis": "2026-12-20"}});
        assert_eq!(found(&good), Vec::<String>::new());
        let mut other = answers(&good);
        other.set(&Path::parse("person.staat"), json!("SY"));
        assert_eq!(
            check(&form(), &other, today())[0].path.to_string(),
            "person.titel"
        );
    }

    #[test]
    fn what_is_no_longer_asked_is_neither_checked_nor_sent() {
        let stale = answers(
            &json!({"art": {"art": "firma"}, "person": {"staat": "SY", "titel": ""},
            "kinder": {"mit": false, "kind": [{"name": "Ada"}]}, "fremd": 1,
            "zeit": {"von": "2026-12-01", "bis": "2026-12-20"}}),
        );
        assert!(check(&form(), &stale, today()).is_empty());
        assert_eq!(
            prune(&form(), &stale, today()).to_json(),
            r#"{"art":{"art":"firma"},"kinder":{"mit":false},"zeit":{"bis":"2026-12-20","von":"2026-12-01"}}"#
        );
        let places: Vec<String> = unexpected(&form(), &stale, today())
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(places, ["fremd", "kinder.kind", "person"]);
        assert!(unexpected(&form(), &prune(&form(), &stale, today()), today()).is_empty());
        let empty = answers(&json!({"person": {}, "nirgends": {}}));
        assert_eq!(unexpected(&form(), &empty, today()), []);
    }

    #[test]
    fn checks_entries_and_days() {
        let children = json!({"art": {"art": "firma"},
            "kinder": {"mit": true, "kind": [{"name": "Ada", "geboren": "2008-11-24"},
                {"geboren": "2008-11-23"}]},
            "zeit": {"von": "2026-12-01", "bis": "2027-03-02"}});
        assert_eq!(
            found(&children),
            [
                "kinder.kind.1.name error-required",
                "kinder.kind.1.geboren check-minderjaehrig",
                "zeit.bis check-lang"
            ]
        );
        let backwards = json!({"art": {"art": "firma"}, "kinder": {"mit": true},
            "zeit": {"von": "2026-12-01", "bis": "2026-11-30"}});
        assert_eq!(
            found(&backwards),
            [
                "kinder.kind error-entries-min",
                "zeit.bis check-reihenfolge"
            ]
        );
    }

    #[test]
    fn files_belong_to_slots() {
        let form = Form::from_json(json!({"id": "probe", "version": "1",
            "sections": [{"id": "s", "steps": ["unterlagen"]}],
            "steps": [{"id": "unterlagen", "fields": [
                {"id": "pass", "kind": "file", "accept": ["image/png"], "maxFiles": 2, "maxBytes": 10}]}]})
            .to_string().as_bytes()).unwrap();
        let id = AttachmentId::from_random([1; 16]);
        let other = AttachmentId::from_random([2; 16]);
        let answers = answers(&json!({"unterlagen": {"pass": {"attachments": [id]}}}));
        let facts = |id, media_type: &str, size| AttachmentFacts {
            id,
            media_type: media_type.into(),
            size,
        };
        let kinds = |files: &[AttachmentFacts]| -> Vec<FindingKind> {
            check_attachments(&form, &answers, today(), files)
                .into_iter()
                .map(|f| f.kind)
                .collect()
        };
        assert_eq!(kinds(&[facts(id, "image/png", 10)]), []);
        assert_eq!(kinds(&[]), [FindingKind::FileMissing]);
        assert_eq!(
            kinds(&[facts(id, "text/html", 11)]),
            [FindingKind::FileType, FindingKind::FileSize { max: 10 }]
        );
        assert_eq!(
            kinds(&[facts(id, "image/png", 1), facts(other, "image/png", 1)]),
            [FindingKind::Unexpected]
        );
    }

    #[test]
    fn a_definition_that_does_not_fit_together_says_where() {
        let broken =
            json!({"id": "probe", "version": "1", "sections": [{"id": "s", "steps": ["a"]}],
            "steps": [{"id": "a", "fields": [{"id": "x", "kind": "choice"}]}]})
            .to_string();
        assert_eq!(
            Form::from_json(broken.as_bytes()).unwrap_err().to_string(),
            "a.x: choices need options, other fields have none"
        );
    }

    #[test]
    fn what_was_published_is_only_read() {
        let mut form = json!({"id": "probe", "version": "1", "sections": [{"id": "s", "steps": ["a"]}],
            "steps": [{"id": "a", "fields": [{"id": "x", "kind": "choice"}]}]});
        assert!(Form::from_value(form.clone()).is_err());
        assert!(Form::from_published(form.clone()).is_ok());
        form["steps"][0]["mehr"] = Value::Null;
        let error = Form::from_published(form).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a.mehr: a definition has no such member here"
        );
    }

    proptest! {
        #[test]
        fn never_panics_and_pruning_settles(text in r#"[\{\}\[\]":,a-z0-9 ]{0,80}"#) {
            if let Ok(answers) = Answers::from_json(text.as_bytes()) {
                let _ = check(&form(), &answers, today());
                let once = prune(&form(), &answers, today());
                prop_assert!(prune(&form(), &once, today()) == once);
            }
        }
    }
}
