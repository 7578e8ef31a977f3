//! The kinds of field: everything that `core` knows of one stands here.
//!
//! A new kind is a member of [`Kind`] and a line in each `match` below, whatever is asked of kinds
//! elsewhere. None of them has a line for all the rest, so that no kind is forgotten: clippy and
//! the test `kinds` see to it. CONTRIBUTING has an example.
#![warn(clippy::wildcard_enum_match_arm)]

use std::mem::discriminant;

use serde_json::Value;
use validator::{ValidateLength as _, ValidateRange as _};

use super::{
    address,
    check::FindingKind,
    countries::{is_country, is_nationality},
    definition::{Check, Field, FormError, Personal, Repeat},
    operand::Operand,
    read::{Object, Words},
    slip,
    slot::Slot,
    value::{amount, are_digits, is_latin_name_character},
};
use crate::time::Date;

/// The greatest number of characters of a line of text unless the form says otherwise.
pub const DEFAULT_TEXT_CHARS: u64 = 200;
/// The greatest number of characters of a long text unless the form says otherwise.
pub const DEFAULT_LONG_TEXT_CHARS: u64 = 2000;

/// The kinds of field, with what a form says of each.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A line of text.
    Text(TextRules),
    /// Several lines of text.
    LongText(Lengths),
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// `1980-05-17`, or where the form allows it `1980-05` or `1980`.
    Date(Precision),
    /// ISO 3166-1 alpha-2.
    Country,
    /// ISO 3166-1 alpha-2, or one of [`super::NATIONALITIES_WITHOUT_COUNTRY`].
    Nationality,
    /// A number.
    Number(NumberRules),
    /// A decimal string such as `1234.50`, in euros.
    Money(Limits),
    /// One of several options.
    Choice(ChoiceRules),
    /// Any of these options.
    MultiChoice(Vec<String>),
    /// Yes or no.
    YesNo,
    /// A declaration that has to be made.
    Consent,
    /// A slot for files.
    File(FileRules),
    /// Text without a question.
    Info(InfoRules),
    /// Questions that belong together, once or repeated.
    Group(GroupRules),
}

/// What a field has in the data.
#[derive(Debug, Clone, Copy)]
pub enum Holds<'a> {
    /// Nothing: it is only read.
    Nothing,
    /// One answer.
    Answer,
    /// The answers to its questions.
    Group(&'a GroupRules),
}

/// As what conditions compare an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A number, or an amount in euros.
    Number,
    /// A day, or the days of a month or a year.
    Date,
    /// Neither.
    Other,
}

/// As what an answer is read that is one short text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As it is.
    Text,
    /// As a date.
    Date,
    /// As the name of a country.
    Country,
    /// The same, or one of the words for none.
    Nationality,
    /// As the words of an option.
    Option,
}

/// What becomes of a draft's answer under another version of its form.
pub(super) enum Fit {
    /// It stays.
    Whole(Value),
    /// This much of it stays.
    Part(Value),
    /// It has to be given again.
    None,
}

/// Of a line of text.
#[derive(Debug, Clone, Copy, Default)]
pub struct TextRules {
    /// How long it is.
    pub lengths: Lengths,
    /// Which characters.
    pub letters: Letters,
    /// How wide the field is shown, which hints at the length.
    pub width: Width,
}

/// How many characters a text has.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lengths {
    /// The least number.
    pub min: Option<u64>,
    /// The greatest number.
    pub max: Option<u64>,
}

/// Of a number.
#[derive(Debug, Clone, Copy)]
pub struct NumberRules {
    /// Between what it lies.
    pub limits: Limits,
    /// Whether it is one of things that are not divided.
    pub whole: bool,
}

/// Between what a number or an amount lies.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The least value.
    pub min: Option<f64>,
    /// The greatest value.
    pub max: Option<f64>,
}

/// Of one of several options.
#[derive(Debug, Clone)]
pub struct ChoiceRules {
    /// The ids of the options.
    pub options: Vec<String>,
    /// How shown.
    pub display: Display,
}

/// Of a slot for files.
#[derive(Debug, Clone)]
pub struct FileRules {
    /// The media types taken.
    pub accept: Vec<String>,
    /// How many files at most.
    pub max_files: usize,
    /// How large each may be, in bytes.
    pub max_bytes: Option<u64>,
    /// Whether "will follow" is an answer.
    pub will_follow: bool,
    /// In which part of the case's file it belongs.
    pub filing: Filing,
}

/// Of a text without a question.
#[derive(Debug, Clone)]
pub struct InfoRules {
    /// What its texts may name.
    pub values: Vec<(String, Operand)>,
    /// How it is shown.
    pub tone: Tone,
}

/// Of questions that belong together.
#[derive(Debug, Clone)]
pub struct GroupRules {
    /// The questions.
    pub fields: Vec<Field>,
    /// How often, if more than once.
    pub repeat: Option<Repeat>,
    /// What must hold between an entry's answers.
    pub checks: Vec<Check>,
    /// Whether it is an address: its questions are the same everywhere.
    pub address: bool,
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

impl Kind {
    /// Reads the kind and the members that only this kind has. An address takes the autofill token
    /// for its questions, and passes on what is said of the whole.
    pub(super) fn read(
        object: &mut Object,
        autocomplete: &mut Option<String>,
        personal: Option<Personal>,
    ) -> Result<Self, FormError> {
        const EXPECTED: &str = "the kind of a field belongs here";
        let written: Option<Value> = object.optional("kind");
        Ok(match written.as_ref().and_then(Value::as_str) {
            Some("text") => Self::Text(TextRules {
                lengths: Lengths::read(object),
                letters: object.optional("letters").unwrap_or_default(),
                width: object.optional("width").unwrap_or_default(),
            }),
            Some("longtext") => Self::LongText(Lengths::read(object)),
            Some("email") => Self::Email,
            Some("phone") => Self::Phone,
            Some("date") => Self::Date(object.optional("precision").unwrap_or_default()),
            Some("country") => Self::Country,
            Some("nationality") => Self::Nationality,
            Some("number") => Self::Number(NumberRules {
                limits: Limits::read(object),
                whole: object.optional("whole").unwrap_or_default(),
            }),
            Some("money") => Self::Money(Limits::read(object)),
            Some("choice") => Self::Choice(ChoiceRules {
                options: read_options(object),
                display: object.optional("display").unwrap_or_default(),
            }),
            Some("multichoice") => Self::MultiChoice(read_options(object)),
            Some("yesno") => Self::YesNo,
            Some("consent") => Self::Consent,
            Some("file") => Self::File(FileRules {
                accept: object.optional("accept").unwrap_or_default(),
                max_files: object.optional("maxFiles").unwrap_or(1),
                max_bytes: object.optional("maxBytes"),
                will_follow: object.optional("willFollow").unwrap_or(true),
                filing: object.optional("filing").unwrap_or_default(),
            }),
            Some("info") => Self::Info(InfoRules {
                values: object
                    .part("values", Operand::read_named)
                    .unwrap_or_default(),
                tone: object.optional("tone").unwrap_or_default(),
            }),
            Some(group @ ("group" | "address")) => {
                let address = group == "address";
                Self::Group(GroupRules {
                    fields: if address {
                        let abroad = object.optional("abroad").unwrap_or_default();
                        address::questions(abroad, autocomplete.take().is_some(), personal)
                    } else {
                        object.objects("fields", Field::read)
                    },
                    repeat: if address {
                        None
                    } else {
                        object.part("repeat", Repeat::read)
                    },
                    checks: object.objects("checks", Check::read),
                    address,
                })
            }
            _ => {
                object.refuse("kind", EXPECTED);
                return Err(object.wrong(EXPECTED));
            }
        })
    }

    /// What does not fit together in what a form says of this kind.
    pub(super) fn misfit(&self) -> Option<&'static str> {
        let misfit = |is: bool, problem| is.then_some(problem);
        match self {
            Self::Choice(ChoiceRules { options, .. }) | Self::MultiChoice(options) => misfit(
                options.is_empty(),
                "choices need options, other fields have none",
            ),
            Self::File(file) => misfit(
                file.accept.is_empty(),
                "a file slot names the types that it accepts",
            ),
            Self::Group(group) if group.fields.is_empty() => {
                Some("a group needs fields, other fields have none")
            }
            Self::Group(group) => misfit(
                group
                    .repeat
                    .is_some_and(|repeat| repeat.min > repeat.max || repeat.max > 100),
                "a repeat has min <= max <= 100",
            ),
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Date(_)
            | Self::Country
            | Self::Nationality
            | Self::Number(_)
            | Self::Money(_)
            | Self::YesNo
            | Self::Consent
            | Self::Info(_) => None,
        }
    }

    /// What it has in the data.
    pub fn holds(&self) -> Holds<'_> {
        match self {
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Date(_)
            | Self::Country
            | Self::Nationality
            | Self::Number(_)
            | Self::Money(_)
            | Self::Choice(_)
            | Self::MultiChoice(_)
            | Self::YesNo
            | Self::Consent
            | Self::File(_) => Holds::Answer,
            Self::Info(_) => Holds::Nothing,
            Self::Group(group) => Holds::Group(group),
        }
    }

    /// Checks an answer that is there. `Ok` for kinds that hold no value of their own.
    pub(super) fn check(&self, value: &Value) -> Result<(), FindingKind> {
        match self {
            Self::Text(rules) => rules.check(text(value)?),
            Self::LongText(lengths) => lengths.check(text(value)?, DEFAULT_LONG_TEXT_CHARS, true),
            Self::Email => require(is_email(text(value)?), FindingKind::Malformed("email")),
            Self::Phone => require(is_phone(text(value)?), FindingKind::Malformed("phone")),
            Self::Date(precision) => require(
                is_date(*precision, text(value)?),
                FindingKind::Malformed("date"),
            ),
            Self::Country => require(is_country(text(value)?), FindingKind::Malformed("country")),
            Self::Nationality => require(
                is_nationality(text(value)?),
                FindingKind::Malformed("nationality"),
            ),
            Self::Number(NumberRules { limits, whole }) => {
                let number = value.as_f64().ok_or(FindingKind::Malformed("number"))?;
                require(!whole || number.fract() == 0.0, FindingKind::NotWhole)?;
                limits.check(number)
            }
            Self::Money(limits) => {
                let amount = amount(text(value)?).ok_or(FindingKind::Malformed("money"))?;
                // Below zero only where the form says so.
                if limits.min.is_none() && amount < 0.0 {
                    return Err(FindingKind::TooSmall { min: 0.0 });
                }
                limits.check(amount)
            }
            Self::Choice(rules) => require(is_among(&rules.options, value), FindingKind::Option),
            Self::MultiChoice(options) => check_options(options, value),
            Self::YesNo => require(value.is_boolean(), FindingKind::Shape),
            Self::Consent => require(value == &Value::Bool(true), FindingKind::Consent),
            Self::File(rules) => rules.check(value),
            Self::Info(_) | Self::Group(_) => Ok(()),
        }
    }

    /// What is found where there has to be an answer and is none. It says what would be one, where
    /// that is more than to write something.
    pub(super) fn missing(&self) -> Option<FindingKind> {
        match self {
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Number(_)
            | Self::Money(_) => Some(FindingKind::Required),
            Self::Date(_) => Some(FindingKind::Malformed("date")),
            Self::Country => Some(FindingKind::Malformed("country")),
            Self::Nationality => Some(FindingKind::Malformed("nationality")),
            Self::Choice(_) | Self::MultiChoice(_) | Self::YesNo => Some(FindingKind::Option),
            Self::Consent => Some(FindingKind::Consent),
            Self::File(rules) => Some(rules.no_file()),
            Self::Info(_) | Self::Group(_) => None,
        }
    }

    /// What may be wrong with an answer that is allowed.
    pub(super) fn doubt(&self, value: &Value) -> Option<FindingKind> {
        match self {
            Self::Email => {
                let is_slip = value.as_str().is_some_and(slip::is_slip);
                is_slip.then_some(FindingKind::EmailSlip)
            }
            Self::Text(_)
            | Self::LongText(_)
            | Self::Phone
            | Self::Date(_)
            | Self::Country
            | Self::Nationality
            | Self::Number(_)
            | Self::Money(_)
            | Self::Choice(_)
            | Self::MultiChoice(_)
            | Self::YesNo
            | Self::Consent
            | Self::File(_)
            | Self::Info(_)
            | Self::Group(_) => None,
        }
    }

    /// What of an answer under another version of the form fits here. Whether it is complete and
    /// allowed is the check's to find.
    pub(super) fn fit(&self, value: Value) -> Fit {
        let text = value.as_str();
        let fits = match self {
            // What was written on several lines goes onto one, as its control would show it.
            Self::Text(_) | Self::Email => {
                return match text {
                    Some(text) => Fit::Whole(text.replace(char::is_control, " ").into()),
                    None => Fit::None,
                };
            }
            Self::LongText(_) => text.is_some(),
            // A few digits may be the beginning of it; a text without any is none.
            Self::Phone | Self::Date(_) | Self::Money(_) => text.is_some_and(has_digits),
            Self::Number(_) => value.is_number() || text.is_some_and(has_digits),
            Self::Country => text.is_some_and(is_country),
            Self::Nationality => text.is_some_and(is_nationality),
            Self::Choice(rules) => is_among(&rules.options, &value),
            Self::MultiChoice(options) => return fit_options(options, value),
            Self::YesNo | Self::Consent => value.is_boolean(),
            Self::File(rules) => match Slot::read(&value) {
                Some(Slot::WillFollow) => rules.will_follow,
                Some(Slot::Files(_)) => true,
                None => false,
            },
            Self::Info(_) | Self::Group(_) => false,
        };
        if fits { Fit::Whole(value) } else { Fit::None }
    }

    /// Whether an answer given elsewhere may be taken over as the answer to this.
    pub(super) fn takes_offers(&self) -> bool {
        match self {
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Date(_)
            | Self::Country
            | Self::Nationality
            | Self::Number(_)
            | Self::Money(_)
            | Self::Choice(_)
            | Self::MultiChoice(_)
            | Self::YesNo
            | Self::Group(_) => true,
            // A file is sent for one slot, and a declaration is made where it is asked.
            Self::File(_) | Self::Consent | Self::Info(_) => false,
        }
    }

    /// As what an answer is read that is one short text; nothing for any other.
    pub fn reading(&self) -> Option<Reading> {
        match self {
            Self::Text(_) => Some(Reading::Text),
            Self::Date(_) => Some(Reading::Date),
            Self::Country => Some(Reading::Country),
            Self::Nationality => Some(Reading::Nationality),
            Self::Choice(_) => Some(Reading::Option),
            Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Number(_)
            | Self::Money(_)
            | Self::MultiChoice(_)
            | Self::YesNo
            | Self::Consent
            | Self::File(_)
            | Self::Info(_)
            | Self::Group(_) => None,
        }
    }

    /// Whether an answer may be handed over to a second party: it is one short text.
    pub fn is_shareable(&self) -> bool {
        self.reading().is_some()
    }

    /// Whether a further application takes an answer along. Files and declarations are given anew.
    pub(super) fn is_taken_along(&self) -> bool {
        match self {
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Date(_)
            | Self::Country
            | Self::Nationality
            | Self::Number(_)
            | Self::Money(_)
            | Self::Choice(_)
            | Self::MultiChoice(_)
            | Self::YesNo
            | Self::Group(_) => true,
            Self::Consent | Self::File(_) | Self::Info(_) => false,
        }
    }

    /// As what conditions compare an answer.
    pub fn measure(&self) -> Measure {
        match self {
            Self::Number(_) | Self::Money(_) => Measure::Number,
            Self::Date(_) => Measure::Date,
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Country
            | Self::Nationality
            | Self::Choice(_)
            | Self::MultiChoice(_)
            | Self::YesNo
            | Self::Consent
            | Self::File(_)
            | Self::Info(_)
            | Self::Group(_) => Measure::Other,
        }
    }

    /// The ids of the options, where an answer is one or several of them.
    pub fn options(&self) -> &[String] {
        match self {
            Self::Choice(ChoiceRules { options, .. }) | Self::MultiChoice(options) => options,
            Self::Text(_)
            | Self::LongText(_)
            | Self::Email
            | Self::Phone
            | Self::Date(_)
            | Self::Country
            | Self::Nationality
            | Self::Number(_)
            | Self::Money(_)
            | Self::YesNo
            | Self::Consent
            | Self::File(_)
            | Self::Info(_)
            | Self::Group(_) => &[],
        }
    }

    /// Whether the other is the same kind, whatever the form says of each.
    pub fn is_like(&self, other: &Self) -> bool {
        discriminant(self) == discriminant(other)
    }

    /// Whether an answer of the other kind may answer this one: most nationalities are a country's.
    pub fn may_answer_as(&self, other: &Self) -> bool {
        self.is_like(other) || (self.is_like(&Self::Country) && other.is_like(&Self::Nationality))
    }

    /// Whether it is a declaration that has to be made.
    pub fn is_declaration(&self) -> bool {
        self.is_like(&Self::Consent)
    }

    /// The rules of a line of text, if it is one.
    pub fn as_text(&self) -> Option<&TextRules> {
        if let Self::Text(rules) = self {
            Some(rules)
        } else {
            None
        }
    }

    /// The rules of a slot for files, if it is one.
    pub fn as_file(&self) -> Option<&FileRules> {
        if let Self::File(rules) = self {
            Some(rules)
        } else {
            None
        }
    }

    /// The rules of a text without a question, if it is one.
    pub fn as_info(&self) -> Option<&InfoRules> {
        if let Self::Info(rules) = self {
            Some(rules)
        } else {
            None
        }
    }

    /// The questions that belong together, if it is a group.
    pub fn as_group(&self) -> Option<&GroupRules> {
        if let Self::Group(rules) = self {
            Some(rules)
        } else {
            None
        }
    }

    /// Whether it is the postcode of an address.
    pub fn is_postcode(&self) -> bool {
        if let Self::Text(rules) = self {
            rules.letters == Letters::Postcode
        } else {
            false
        }
    }
}

impl Lengths {
    fn read(object: &mut Object) -> Self {
        Self {
            min: object.optional("minLength"),
            max: object.optional("maxLength"),
        }
    }

    fn check(&self, text: &str, usual: u64, lines: bool) -> Result<(), FindingKind> {
        let max = self.max.unwrap_or(usual);
        if !text.validate_length(None, Some(max), None) {
            return Err(FindingKind::TooLong { max });
        }
        if let Some(min) = self.min
            && !text.trim().validate_length(Some(min), None, None)
        {
            return Err(FindingKind::TooShort { min });
        }
        let is_wrong = |c: char| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t'));
        require(!text.contains(is_wrong), FindingKind::Shape)
    }
}

impl TextRules {
    fn check(&self, text: &str) -> Result<(), FindingKind> {
        self.lengths.check(text, DEFAULT_TEXT_CHARS, false)?;
        match self.letters {
            Letters::Latin => require(
                text.chars().all(is_latin_name_character),
                FindingKind::NotLatin,
            ),
            Letters::Digits => require(are_digits(text), FindingKind::NotDigits),
            Letters::Any | Letters::Postcode => Ok(()),
        }
    }
}

impl Limits {
    fn read(object: &mut Object) -> Self {
        Self {
            min: object.optional("min"),
            max: object.optional("max"),
        }
    }

    fn check(&self, number: f64) -> Result<(), FindingKind> {
        if let Some(min) = self.min
            && !number.validate_range(Some(min), None, None, None)
        {
            return Err(FindingKind::TooSmall { min });
        }
        if let Some(max) = self.max
            && !number.validate_range(None, Some(max), None, None)
        {
            return Err(FindingKind::TooLarge { max });
        }
        Ok(())
    }
}

impl FileRules {
    /// There is no file where one is asked for.
    pub(super) fn no_file(&self) -> FindingKind {
        if self.will_follow {
            FindingKind::FileMissing
        } else {
            FindingKind::FileRequired
        }
    }

    fn check(&self, value: &Value) -> Result<(), FindingKind> {
        let has_one_member = value.as_object().is_some_and(|slot| slot.len() == 1);
        match Slot::read(value).filter(|_| has_one_member) {
            None => Err(FindingKind::Shape),
            Some(Slot::WillFollow) => require(self.will_follow, FindingKind::FileRequired),
            Some(Slot::Files(ids)) => {
                require(!ids.is_empty(), self.no_file())?;
                let max = self.max_files;
                require(ids.len() <= max, FindingKind::FileCount { max })
            }
        }
    }
}

fn read_options(object: &mut Object) -> Vec<String> {
    object.optional("options").unwrap_or_default()
}

fn require(holds: bool, otherwise: FindingKind) -> Result<(), FindingKind> {
    if holds { Ok(()) } else { Err(otherwise) }
}

fn text(value: &Value) -> Result<&str, FindingKind> {
    value.as_str().ok_or(FindingKind::Shape)
}

fn has_digits(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// A plain rule: one `@`, something before it, a dotted name behind it. Only a letter to the
/// address tells more.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    text.len() <= 254
        && !local.is_empty()
        && !local.contains('@')
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        && domain.contains('.')
        && domain
            .split('.')
            .all(|label| !label.is_empty() && !label.starts_with('-'))
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (4..=20).contains(&digits)
        && text.chars().enumerate().all(|(position, c)| {
            c.is_ascii_digit()
                || matches!(c, ' ' | '-' | '/' | '(' | ')')
                || (c == '+' && position == 0)
        })
}

fn is_date(precision: Precision, text: &str) -> bool {
    let complete = match (precision, text.len()) {
        (Precision::Partial, 4) => format!("{text}-01-01"),
        (Precision::Partial, 7) => format!("{text}-01"),
        (Precision::Partial | Precision::Day, _) => text.to_owned(),
    };
    // Years of three digits are slips of the finger.
    complete
        .parse::<Date>()
        .is_ok_and(|date| date.year() >= 1800)
}

fn is_among(options: &[String], value: &Value) -> bool {
    let mut options = options.iter();
    options.any(|option| Some(option.as_str()) == value.as_str())
}

fn check_options(options: &[String], value: &Value) -> Result<(), FindingKind> {
    let chosen = value.as_array().ok_or(FindingKind::Shape)?;
    // Before anything is compared: more than there are cannot be right, and comparing them would
    // take long.
    require(chosen.len() <= options.len(), FindingKind::Option)?;
    let known = |value: &Value| is_among(options, value);
    // No more often than there are options: a set would cost the browser more than it saves.
    let repeated = chosen
        .iter()
        .enumerate()
        .any(|(index, value)| chosen[..index].contains(value));
    require(chosen.iter().all(known) && !repeated, FindingKind::Option)
}

fn fit_options(options: &[String], value: Value) -> Fit {
    let Value::Array(mut chosen) = value else {
        return Fit::None;
    };
    let before = chosen.len();
    chosen.retain(|option| is_among(options, option));
    if chosen.is_empty() {
        return Fit::None;
    }
    let is_whole = chosen.len() == before;
    let chosen = Value::Array(chosen);
    if is_whole {
        Fit::Whole(chosen)
    } else {
        Fit::Part(chosen)
    }
}

impl Words for Letters {
    const EXPECTED: &'static str = "any, latin or digits belongs here";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("any", Self::Any),
        ("latin", Self::Latin),
        ("digits", Self::Digits),
    ];
}

impl Words for Width {
    const EXPECTED: &'static str = "short, medium or full belongs here";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("short", Self::Short),
        ("medium", Self::Medium),
        ("full", Self::Full),
    ];
}

impl Words for Precision {
    const EXPECTED: &'static str = "day or partial belongs here";
    const WORDS: &'static [(&'static str, Self)] =
        &[("day", Self::Day), ("partial", Self::Partial)];
}

impl Words for Display {
    const EXPECTED: &'static str = "radio or select belongs here";
    const WORDS: &'static [(&'static str, Self)] =
        &[("radio", Self::Radio), ("select", Self::Select)];
}

impl Words for Filing {
    const EXPECTED: &'static str = "ordinary or separate belongs here";
    const WORDS: &'static [(&'static str, Self)] =
        &[("ordinary", Self::Ordinary), ("separate", Self::Separate)];
}

impl Words for Tone {
    const EXPECTED: &'static str = "note, good or doubt belongs here";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("note", Self::Note),
        ("good", Self::Good),
        ("doubt", Self::Doubt),
    ];
}

#[cfg(test)]
mod tests;
