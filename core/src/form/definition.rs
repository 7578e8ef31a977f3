//! A form as its file describes it.

use serde_json::Value;
use validator::ValidateLength as _;

use super::{
    address,
    condition::{Condition, Reference},
    hand_over::{Handover, Moved},
    operand::Operand,
    path::{Path, Segment},
    read::{Member, Object, inconsistent},
    unique::Unique,
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
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a member of form.json"
)]
pub struct Field {
    /// The field's id, and its member's name in the data.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: FieldKind,
    /// Whether it must be answered while it is visible.
    pub required: bool,
    /// Shown only when this holds.
    pub when: Option<Condition>,
    /// The autofill token (WCAG 1.3.5).
    pub autocomplete: Option<String>,
    /// `text`, `longtext`: the least number of characters.
    pub min_length: Option<u64>,
    /// `text`, `longtext`: the greatest number of characters.
    pub max_length: Option<u64>,
    /// `text`: which characters.
    pub letters: Letters,
    /// `text`: how wide the field is shown, which hints at the length.
    pub width: Width,
    /// `date`: how exact.
    pub precision: Precision,
    /// `number`, `money`: the least value.
    pub min: Option<f64>,
    /// `number`, `money`: the greatest value.
    pub max: Option<f64>,
    /// `number`: whether it is one of things that are not divided.
    pub whole: bool,
    /// `choice`, `multichoice`: the ids of the options.
    pub options: Vec<String>,
    /// `choice`: how shown.
    pub display: Display,
    /// `file`: the media types taken.
    pub accept: Vec<String>,
    /// `file`: how many files at most.
    pub max_files: Option<usize>,
    /// `file`: how large each may be, in bytes.
    pub max_bytes: Option<u64>,
    /// `file`: whether "will follow" is an answer.
    pub will_follow: bool,
    /// `file`: in which part of the case's file it belongs.
    pub filing: Filing,
    /// `group`: the questions.
    pub fields: Vec<Field>,
    /// `group`: how often, if more than once.
    pub repeat: Option<Repeat>,
    /// `group`: what must hold between an entry's answers.
    pub checks: Vec<Check>,
    /// Where its texts stand, if not under the names of its place.
    pub text: Option<String>,
    /// Earlier questions whose answer may be taken over by a button.
    pub offer: Vec<Reference>,
    /// What the GDPR says of the answer, where it is personal.
    pub personal: Option<Personal>,
    /// Why it is asked, or what is in it if it is a group: the text `purpose-<id>`.
    pub purpose: Option<String>,
    /// `info`: what its texts may name.
    pub values: Vec<(String, Operand)>,
    /// `info`: how it is shown.
    pub tone: Tone,
    /// Whether the group is the address of a field of kind `address`.
    pub address: bool,
}

/// The kinds of field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// `1980-05-17`, or where the form allows it `1980-05` or `1980`.
    Date,
    /// ISO 3166-1 alpha-2.
    Country,
    /// ISO 3166-1 alpha-2, or one of [`super::NATIONALITIES_WITHOUT_COUNTRY`].
    Nationality,
    /// A number.
    Number,
    /// A decimal string such as `1234.50`, in euros.
    Money,
    /// One of several options.
    Choice,
    /// Any of several options.
    MultiChoice,
    /// Yes or no.
    YesNo,
    /// A declaration that has to be made.
    Consent,
    /// A slot for files.
    File,
    /// Text without a question.
    Info,
    /// Questions that belong together, once or repeated.
    Group,
}

/// Which characters a text takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Letters {
    /// All.
    #[default]
    Any,
    /// Those of names in German registers (DIN 91379).
    Latin,
    /// The digits 0 to 9, as in numbers that nobody calculates with.
    Digits,
    /// Those of postcodes: in an address in Germany, five digits.
    Postcode,
}

/// How wide a field is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    /// For some five characters.
    Short,
    /// For some twenty.
    Medium,
    /// As wide as the column.
    #[default]
    Full,
}

/// How exact a date has to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Precision {
    /// A day.
    #[default]
    Day,
    /// A day, a month or a year: birth dates are not always known to the day.
    Partial,
}

/// How a choice is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Display {
    /// All options at once.
    #[default]
    Radio,
    /// A list that opens.
    Select,
}

/// In which part of the case's file a document belongs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filing {
    /// With the application.
    #[default]
    Ordinary,
    /// Apart, because it is destroyed at another time (creditworthiness documents).
    Separate,
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

/// How an `info` is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// To be known.
    #[default]
    Note,
    /// Nothing seems to be in the way.
    Good,
    /// Something may be in the way.
    Doubt,
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
        let form = Self::read(Object::new(String::new(), value)?)?;
        form.check_steps()?;
        for step in &form.steps {
            check_fields(&step.id, &step.fields, &step.checks, 0)?;
        }
        form.check_parties()?;
        Ok(form)
    }

    /// The codes of a named list; none when the form has no such list.
    pub fn list(&self, name: &str) -> &[String] {
        let list = self.lists.iter().find(|(other, _)| other == name);
        list.map_or(&[], |(_, codes)| codes)
    }

    /// The step of this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The field at a place, whichever entries of repeat groups the place names, if any.
    pub fn field(&self, path: &Path) -> Option<&Field> {
        let names = path.segments().iter().filter_map(Segment::as_name);
        let mut fields = &self.step(path.step())?.fields;
        let mut found = None;
        for name in names.skip(1) {
            let field = fields.iter().find(|field| field.id == name)?;
            fields = &field.fields;
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
            self.field(here).is_some_and(|field| {
                matches!(
                    field.kind,
                    FieldKind::Text
                        | FieldKind::Date
                        | FieldKind::Country
                        | FieldKind::Nationality
                        | FieldKind::Choice
                )
            })
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
        let needs_options = matches!(field.kind, FieldKind::Choice | FieldKind::MultiChoice);
        if needs_options == field.options.is_empty() {
            return Err(inconsistent(
                &here,
                "choices need options, other fields have none",
            ));
        }
        if (field.kind == FieldKind::Group) == field.fields.is_empty() {
            return Err(inconsistent(
                &here,
                "a group needs fields, other fields have none",
            ));
        }
        if (field.kind == FieldKind::File) == field.accept.is_empty() {
            return Err(inconsistent(
                &here,
                "a file slot names the types that it accepts",
            ));
        }
        if field
            .repeat
            .is_some_and(|repeat| repeat.min > repeat.max || repeat.max > 100)
        {
            return Err(inconsistent(&here, "a repeat has min <= max <= 100"));
        }
        let repeats = repeats + usize::from(field.repeat.is_some());
        if repeats > MOST_REPEATS {
            return Err(inconsistent(
                &here,
                "at most three groups that repeat stand in each other",
            ));
        }
        check_fields(&here, &field.fields, &field.checks, repeats)?;
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
        let Kind { kind, address } = object.required("kind")?;
        let mut field = Self {
            id: object.needed("id"),
            kind,
            required: object.optional("required").unwrap_or(true),
            when: object.part("when", Condition::read),
            autocomplete: object.optional("autocomplete"),
            min_length: object.optional("minLength"),
            max_length: object.optional("maxLength"),
            letters: object.optional("letters").unwrap_or_default(),
            width: object.optional("width").unwrap_or_default(),
            precision: object.optional("precision").unwrap_or_default(),
            min: object.optional("min"),
            max: object.optional("max"),
            whole: false,
            options: object.optional("options").unwrap_or_default(),
            display: object.optional("display").unwrap_or_default(),
            accept: object.optional("accept").unwrap_or_default(),
            max_files: object.optional("maxFiles"),
            max_bytes: object.optional("maxBytes"),
            will_follow: object.optional("willFollow").unwrap_or(true),
            filing: object.optional("filing").unwrap_or_default(),
            fields: Vec::new(),
            repeat: None,
            checks: object.objects("checks", Check::read),
            text: object.optional("text"),
            offer: object.optional("offer").unwrap_or_default(),
            personal: object.optional("personal"),
            purpose: object.optional("purpose"),
            values: Vec::new(),
            tone: Tone::default(),
            address,
        };
        // What only some kinds have is unknown to the others.
        if address {
            let abroad = object.optional("abroad").unwrap_or_default();
            address::expand(&mut field, abroad);
        } else {
            field.fields = object.objects("fields", Self::read);
            field.repeat = object.part("repeat", Repeat::read);
        }
        if kind == FieldKind::Number {
            field.whole = object.optional("whole").unwrap_or_default();
        }
        if kind == FieldKind::Info {
            field.values = object
                .part("values", Operand::read_named)
                .unwrap_or_default();
            field.tone = object.optional("tone").unwrap_or_default();
        }
        object.finish()?;
        Ok(field)
    }

    /// Where its texts stand, if its answer stands at this place.
    pub fn text_id(&self, path: &Path) -> String {
        self.text.clone().unwrap_or_else(|| path.text_id())
    }

    /// A field of this kind, about which nothing else is said.
    pub(super) fn plain(id: &str, kind: FieldKind) -> Self {
        Self {
            id: id.to_owned(),
            kind,
            required: true,
            when: None,
            autocomplete: None,
            min_length: None,
            max_length: None,
            letters: Letters::default(),
            width: Width::default(),
            precision: Precision::default(),
            min: None,
            max: None,
            whole: false,
            options: Vec::new(),
            display: Display::default(),
            accept: Vec::new(),
            max_files: None,
            max_bytes: None,
            will_follow: true,
            filing: Filing::default(),
            fields: Vec::new(),
            repeat: None,
            checks: Vec::new(),
            text: None,
            offer: Vec::new(),
            personal: None,
            purpose: None,
            values: Vec::new(),
            tone: Tone::default(),
            address: false,
        }
    }
}

impl Repeat {
    fn read(place: String, value: Value) -> Result<Self, FormError> {
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
    fn read(mut object: Object) -> Result<Self, FormError> {
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

/// A kind as it is written: an address is a group whose questions are known.
struct Kind {
    kind: FieldKind,
    address: bool,
}

impl Member for Kind {
    const EXPECTED: &'static str = "the kind of a field belongs here";

    fn read(value: Value) -> Option<Self> {
        let written = value.as_str()?;
        let kind = match written {
            "text" => FieldKind::Text,
            "longtext" => FieldKind::LongText,
            "email" => FieldKind::Email,
            "phone" => FieldKind::Phone,
            "date" => FieldKind::Date,
            "country" => FieldKind::Country,
            "nationality" => FieldKind::Nationality,
            "number" => FieldKind::Number,
            "money" => FieldKind::Money,
            "choice" => FieldKind::Choice,
            "multichoice" => FieldKind::MultiChoice,
            "yesno" => FieldKind::YesNo,
            "consent" => FieldKind::Consent,
            "file" => FieldKind::File,
            "info" => FieldKind::Info,
            "group" | "address" => FieldKind::Group,
            _ => return None,
        };
        Some(Self {
            kind,
            address: written == "address",
        })
    }
}

impl Member for Letters {
    const EXPECTED: &'static str = "any, latin or digits belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "any" => Self::Any,
            "latin" => Self::Latin,
            "digits" => Self::Digits,
            _ => return None,
        })
    }
}

impl Member for Width {
    const EXPECTED: &'static str = "short, medium or full belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "short" => Self::Short,
            "medium" => Self::Medium,
            "full" => Self::Full,
            _ => return None,
        })
    }
}

impl Member for Precision {
    const EXPECTED: &'static str = "day or partial belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "day" => Self::Day,
            "partial" => Self::Partial,
            _ => return None,
        })
    }
}

impl Member for Display {
    const EXPECTED: &'static str = "radio or select belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "radio" => Self::Radio,
            "select" => Self::Select,
            _ => return None,
        })
    }
}

impl Member for Filing {
    const EXPECTED: &'static str = "ordinary or separate belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "ordinary" => Self::Ordinary,
            "separate" => Self::Separate,
            _ => return None,
        })
    }
}

impl Member for Level {
    const EXPECTED: &'static str = "error or warning belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "error" => Self::Error,
            "warning" => Self::Warning,
            _ => return None,
        })
    }
}

impl Member for Personal {
    const EXPECTED: &'static str = "ordinary, special, criminal or none belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "ordinary" => Self::Ordinary,
            "special" => Self::Special,
            "criminal" => Self::Criminal,
            "none" => Self::Nobody,
            _ => return None,
        })
    }
}

impl Member for Tone {
    const EXPECTED: &'static str = "note, good or doubt belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "note" => Self::Note,
            "good" => Self::Good,
            "doubt" => Self::Doubt,
            _ => return None,
        })
    }
}
