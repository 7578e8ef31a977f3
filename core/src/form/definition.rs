//! A form as its file describes it.

use serde_json::Value;
use validator::ValidateLength as _;

use super::{
    condition::{Condition, Reference},
    hand_over::{Handover, Moved},
    kind::Kind,
    path::{Path, Segment},
    read::{Object, Words, inconsistent},
    unique::Unique,
    values::Values,
};

/// A form: its steps, in sections as the task list shows them.
#[derive(Debug, Clone)]
pub struct Form {
    /// The form's id.
    pub id: String,
    /// The version: a published one never changes.
    pub version: String,
    /// Named lists of codes for conditions.
    pub lists: Vec<(String, Vec<String>)>,
    /// The task list.
    pub sections: Vec<Section>,
    /// The steps, each one screen.
    pub steps: Vec<Step>,
    /// Where answers of earlier versions stood.
    pub moved: Vec<Moved>,
    /// The service whose second party fills this form. It is opened with a hand-over link.
    pub joins: Option<String>,
    /// How a part of the application is handed over to a second party.
    pub handover: Option<Handover>,
    /// What a further application takes along, as it stands in the file: see
    /// [`FollowUp`](super::FollowUp).
    pub follow_up: Option<Value>,
    /// Values of the law that conditions look up. No part of the definition: whoever reads one
    /// adds them.
    pub values: Values,
}

/// A part of the task list.
#[derive(Debug, Clone)]
pub struct Section {
    /// The section's id.
    pub id: String,
    /// Its steps, in order.
    pub steps: Vec<String>,
}

/// One screen with one group of questions.
#[derive(Debug, Clone)]
pub struct Step {
    /// The step's id, and its object's name in the data.
    pub id: String,
    /// Shown only when this holds.
    pub when: Option<Condition>,
    /// Why its personal questions are asked, where they do not say it themselves: the text
    /// `purpose-<id>`.
    pub purpose: Option<String>,
    /// The questions.
    pub fields: Vec<Field>,
    /// What must hold between answers.
    pub checks: Vec<Check>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Field {
    /// The field's id, and its member's name in the data.
    pub id: String,
    /// What kind of answer it takes, and what the form says of just that kind.
    pub kind: Kind,
    /// Whether it must be answered while it is visible.
    pub required: bool,
    /// Shown only when this holds.
    pub when: Option<Condition>,
    /// The autofill token (WCAG 1.3.5).
    pub autocomplete: Option<String>,
    /// Where its texts stand, if not under the names of its place.
    pub text: Option<String>,
    /// Earlier questions whose answer may be taken over by a button.
    pub offer: Vec<Reference>,
    /// What the GDPR says of the answer, where it is personal.
    pub personal: Option<Personal>,
    /// Why it is asked, or what is in it if it is a group: the text `purpose-<id>`.
    pub purpose: Option<String>,
}

/// What the GDPR says of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    /// Personal data.
    Ordinary,
    /// Of a special category (Article 9).
    Special,
    /// On criminal convictions and offences (Article 10).
    Criminal,
    /// Not personal, though the question may look so: the address of a company.
    Nobody,
}

/// How often a group may occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeat {
    /// At least so often.
    pub min: usize,
    /// At most so often.
    pub max: usize,
}

/// Something that must hold between answers.
#[derive(Debug, Clone)]
pub struct Check {
    /// The check's id; its message is `check-<id>`.
    pub id: String,
    /// Whether it stops the sending.
    pub level: Level,
    /// The field beside which the message stands, within the same step or group.
    pub at: String,
    /// What must hold.
    pub rule: Condition,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Level {
    /// Has to be mended before sending.
    #[default]
    Error,
    /// A doubt: shown, never stops an application.
    Warning,
}

/// Why a text is no form definition.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// Not JSON, or a member stands twice in an object.
    #[error("not a form definition: {0}")]
    Json(#[from] serde_json::Error),
    /// A member is missing, unknown or of the wrong shape, or parts do not fit together.
    #[error("{place}: {problem}")]
    Inconsistent {
        /// Where, as a path of ids.
        place: String,
        /// What is wrong.
        problem: &'static str,
    },
}

impl Form {
    /// Reads a definition and checks that its parts fit together.
    ///
    /// # Errors
    /// [`FormError`]: what is wrong and where.
    pub fn from_json(json: &[u8]) -> Result<Self, FormError> {
        let Unique(value) = serde_json::from_slice(json)?;
        Self::from_value(value)
    }

    /// Reads a definition that somebody else has parsed, and checks that its parts fit together.
    ///
    /// # Errors
    /// [`FormError`]: what is wrong and where.
    pub fn from_value(value: Value) -> Result<Self, FormError> {
        let form = Self::from_published(value)?;
        form.check_steps()?;
        for step in &form.steps {
            check_fields(&step.id, &step.fields, &step.checks, 0)?;
        }
        form.check_parties()?;
        Ok(form)
    }

    /// Reads a definition whose parts fit together, since it was checked before it was published:
    /// the browser need not carry the code.
    ///
    /// # Errors
    /// [`FormError`]: what is wrong and where.
    pub fn from_published(value: Value) -> Result<Self, FormError> {
        Self::read(Object::new(String::new(), value)?)
    }

    /// The codes of a list that the form has itself.
    pub fn list(&self, name: &str) -> Option<&[String]> {
        let list = self.lists.iter().find(|(other, _)| other == name);
        list.map(|(_, codes)| codes.as_slice())
    }

    /// The step of this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The field at a place, whichever entries of repeat groups the place names, if any.
    pub fn field(&self, path: &Path) -> Option<&Field> {
        let names = path.segments().iter().filter_map(Segment::as_name);
        let mut fields = self.step(path.step())?.fields.as_slice();
        let mut found = None;
        for name in names.skip(1) {
            let field = fields.iter().find(|field| field.id == name)?;
            fields = field.fields();
            found = Some(field);
        }
        found
    }

    fn check_parties(&self) -> Result<(), FormError> {
        if let Some(service) = &self.joins {
            check_id("joins", service)?;
        }
        let Some(handover) = &self.handover else {
            return Ok(());
        };
        check_id("handover.to", &handover.to)?;
        if self.step(&handover.step).is_none() {
            return Err(inconsistent(
                "handover.step",
                "the form has no step of this id",
            ));
        }
        let shareable = |here: &Path| {
            self.field(here)
                .is_some_and(|field| field.kind.is_shareable())
        };
        match handover
            .share
            .iter()
            .find(|shared| !shareable(&shared.here))
        {
            None => Ok(()),
            Some(shared) => Err(inconsistent(
                &format!("handover.share.{}", shared.there),
                "only texts, dates, countries, nationalities and choices of this form are shared",
            )),
        }
    }

    fn check_steps(&self) -> Result<(), FormError> {
        check_id("id", &self.id)?;
        if !self.version.validate_length(Some(1), Some(32), None) {
            return Err(inconsistent("version", "a version has 1 to 32 characters"));
        }
        if !self.steps.validate_length(Some(1), Some(200), None) {
            return Err(inconsistent("steps", "a form has 1 to 200 steps"));
        }
        let in_sections: Vec<&String> = self
            .sections
            .iter()
            .flat_map(|section| &section.steps)
            .collect();
        let in_steps: Vec<&String> = self.steps.iter().map(|step| &step.id).collect();
        if in_sections != in_steps {
            return Err(inconsistent(
                "sections",
                "the sections must name every step once, in the order of the steps",
            ));
        }
        for section in &self.sections {
            check_id(&format!("sections.{}", section.id), &section.id)?;
        }
        for (index, step) in self.steps.iter().enumerate() {
            check_id(&step.id, &step.id)?;
            if self.steps[..index].iter().any(|other| other.id == step.id) {
                return Err(inconsistent(&step.id, "the id of a step occurs twice"));
            }
        }
        Ok(())
    }
}

/// How many groups that repeat may stand in each other.
const MOST_REPEATS: usize = 3;

fn check_fields(
    place: &str,
    fields: &[Field],
    checks: &[Check],
    repeats: usize,
) -> Result<(), FormError> {
    for (index, field) in fields.iter().enumerate() {
        let here = format!("{place}.{}", field.id);
        check_id(&here, &field.id)?;
        if fields[..index].iter().any(|other| other.id == field.id) {
            return Err(inconsistent(&here, "the id of a field occurs twice"));
        }
        if let Some(problem) = field.kind.misfit() {
            return Err(inconsistent(&here, problem));
        }
        let repeats = repeats + usize::from(field.repeat().is_some());
        if repeats > MOST_REPEATS {
            return Err(inconsistent(
                &here,
                "at most three groups that repeat stand in each other",
            ));
        }
        check_fields(&here, field.fields(), field.checks(), repeats)?;
    }
    for check in checks {
        if !fields.iter().any(|field| field.id == check.at) {
            return Err(inconsistent(
                &format!("{place}.checks.{}", check.id),
                "\"at\" names no field of the same step or group",
            ));
        }
    }
    Ok(())
}

/// Ids are German and ASCII, as in FIM, and become parts of text ids, paths and element ids.
fn check_id(place: &str, id: &str) -> Result<(), FormError> {
    let plain = id.validate_length(Some(1), Some(64), None)
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && id.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    if plain {
        Ok(())
    } else {
        Err(inconsistent(
            place,
            "an id has 1 to 64 small letters, digits and underscores",
        ))
    }
}

impl Form {
    fn read(mut object: Object) -> Result<Self, FormError> {
        // For editors; not used here.
        object.optional::<String>("$schema");
        let form = Self {
            id: object.needed("id"),
            version: object.needed("version"),
            lists: object.part("lists", read_lists).unwrap_or_default(),
            sections: object.objects("sections", Section::read),
            steps: object.objects("steps", Step::read),
            moved: object.part("moved", Moved::read).unwrap_or_default(),
            joins: object.optional("joins"),
            handover: object.part("handover", Handover::read),
            follow_up: object.optional("followUp"),
            values: Values::default(),
        };
        object.finish()?;
        Ok(form)
    }
}

fn read_lists(place: String, value: Value) -> Result<Vec<(String, Vec<String>)>, FormError> {
    Object::new(place, value)?.all(Object::required)
}

impl Section {
    fn read(mut object: Object) -> Result<Self, FormError> {
        let section = Self {
            id: object.needed("id"),
            steps: object.needed("steps"),
        };
        object.finish()?;
        Ok(section)
    }
}

impl Step {
    fn read(mut object: Object) -> Result<Self, FormError> {
        let step = Self {
            id: object.needed("id"),
            when: object.part("when", Condition::read),
            purpose: object.optional("purpose"),
            fields: object.objects("fields", Field::read),
            checks: object.objects("checks", Check::read),
        };
        object.finish()?;
        Ok(step)
    }
}

impl Field {
    pub(super) fn read(mut object: Object) -> Result<Self, FormError> {
        let mut autocomplete = object.optional("autocomplete");
        let personal = object.optional("personal");
        let field = Self {
            kind: Kind::read(&mut object, &mut autocomplete, personal)?,
            id: object.needed("id"),
            required: object.optional("required").unwrap_or(true),
            when: object.part("when", Condition::read),
            autocomplete,
            text: object.optional("text"),
            offer: object.optional("offer").unwrap_or_default(),
            personal,
            purpose: object.optional("purpose"),
        };
        object.finish()?;
        Ok(field)
    }

    /// Where its texts stand, if its answer stands at this place.
    pub fn text_id(&self, path: &Path) -> String {
        self.text.clone().unwrap_or_else(|| path.text_id())
    }

    /// The questions inside it: none unless it is a group.
    pub fn fields(&self) -> &[Self] {
        self.kind.as_group().map_or(&[], |group| &group.fields)
    }

    /// What must hold between the answers inside it.
    pub fn checks(&self) -> &[Check] {
        self.kind.as_group().map_or(&[], |group| &group.checks)
    }

    /// How often it occurs, if more than once.
    pub fn repeat(&self) -> Option<Repeat> {
        self.kind.as_group()?.repeat
    }

    /// Whether it is an address.
    pub fn is_address(&self) -> bool {
        self.kind.as_group().is_some_and(|group| group.address)
    }
}

impl Repeat {
    pub(super) fn read(place: String, value: Value) -> Result<Self, FormError> {
        let mut object = Object::new(place, value)?;
        let repeat = Self {
            min: object.optional("min").unwrap_or_default(),
            max: object.needed("max"),
        };
        object.finish()?;
        Ok(repeat)
    }
}

impl Check {
    pub(super) fn read(mut object: Object) -> Result<Self, FormError> {
        let rule = object.part("rule", Condition::read);
        let rule = rule.ok_or_else(|| object.wrong("a check has a \"rule\""))?;
        let check = Self {
            id: object.needed("id"),
            level: object.optional("level").unwrap_or_default(),
            at: object.needed("at"),
            rule,
        };
        object.finish()?;
        Ok(check)
    }
}

impl Words for Level {
    const EXPECTED: &'static str = "error or warning belongs here";
    const WORDS: &'static [(&'static str, Self)] =
        &[("error", Self::Error), ("warning", Self::Warning)];
}

impl Words for Personal {
    const EXPECTED: &'static str = "ordinary, special, criminal or none belongs here";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("ordinary", Self::Ordinary),
        ("special", Self::Special),
        ("criminal", Self::Criminal),
        ("none", Self::Nobody),
    ];
}
