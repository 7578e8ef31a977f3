//! The German texts of the services (Fluent).

use std::{
    collections::{BTreeSet, HashMap},
    fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::{
    form::FindingKind,
    hash::sha256_base64url,
    legal::{Counting, LegalValues},
    time::Date,
};
use amtsweg_forms_tool::{
    catalogue::{DESK, LANGUAGE, SUBJECT},
    check,
};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::reading::services::Services;

/// Why texts cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// A file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The values of the law cannot be read.
    #[error("the values of the law of {path} cannot be used")]
    Values {
        /// Which file, or whose values.
        path: String,
        /// Why.
        source: serde_json::Error,
    },
    /// A file is not Fluent, or has an id twice.
    #[error("{path} has {problems} faults, the first near: {first}")]
    Fluent {
        /// Which.
        path: String,
        /// How many.
        problems: usize,
        /// The first of them.
        first: String,
    },
}

/// The texts that belong to no service: the questions of an address, and what is no country.
const SHARED: &str = "application";

/// The words of a service, as their author wrote them (Fluent), and the values of the law that they
/// and the form's conditions name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The service's texts.
    pub questions: String,
    /// The texts that belong to no service.
    pub shared: String,
    /// The words for clerks; empty where the service has none of its own.
    pub desk: String,
    /// The values with all of their days (JSON); empty if nothing names one.
    pub legal: String,
}

impl Wording {
    /// Reads `<locales>/de/<service>.ftl` and, for what is not in it, `application.ftl` beside it;
    /// for clerks, `<forms>/<service>/desk.ftl`, if there is one; of the values those that the texts
    /// or the form name.
    pub fn read(
        forms: &Path,
        locales: &Path,
        service: &str,
        legal: &ServiceValues<'_>,
    ) -> Result<Self, TextError> {
        let desk = desk_path(forms, service);
        let questions = read(&path(locales, service))?;
        let desk = if desk.exists() {
            read(&desk)?
        } else {
            String::new()
        };
        let named = legal
            .all
            .of_form(legal.form)
            .with(legal.all.of_texts(&questions))
            .with(legal.all.of_texts(&desk));
        Ok(Self {
            questions,
            shared: read(&path(locales, SHARED))?,
            desk,
            legal: if named.is_empty() {
                String::new()
            } else {
                // Made of texts and numbers alone.
                serde_json::to_string(&named).unwrap_or_default()
            },
        })
    }

    /// SHA-256 of all, base64url. The lengths keep them apart; a wording without words for clerks
    /// or without values has the hash that it had before there were any.
    pub fn hash(&self) -> String {
        let Self {
            questions,
            shared,
            desk,
            legal,
        } = self;
        let (first, second) = (questions.len(), shared.len());
        let all = if !legal.is_empty() {
            let third = desk.len();
            format!("{first} {second} {third}\n{questions}{shared}{desk}{legal}")
        } else if desk.is_empty() {
            format!("{first}\n{questions}{shared}")
        } else {
            format!("{first} {second}\n{questions}{shared}{desk}")
        };
        sha256_base64url(all.as_bytes())
    }

    /// The values of the law that they name.
    pub fn legal_values(&self) -> Result<LegalValues, serde_json::Error> {
        if self.legal.is_empty() {
            return Ok(LegalValues::default());
        }
        LegalValues::from_json(self.legal.as_bytes())
    }
}

/// The values of the law that a service may name.
#[derive(Clone, Copy)]
pub struct ServiceValues<'a> {
    /// All that there are.
    pub all: &'a LegalValues,
    /// The service's form.
    pub form: &'a serde_json::Value,
}

/// The German texts of a service, as clerks read them: in their own words where there are some,
/// otherwise as the applicant was asked.
pub struct Texts {
    wording: Wording,
    legal: LegalValues,
    bundle: FluentBundle<FluentResource>,
    desk: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

impl Texts {
    /// Reads the texts of a service as they are now. Values of the law are not filled in: that
    /// needs a day.
    pub fn read(
        forms: &Path,
        locales: &Path,
        service: &str,
        legal: &ServiceValues<'_>,
    ) -> Result<Self, TextError> {
        let name = |service| path(locales, service).display().to_string();
        Self::parse(
            Wording::read(forms, locales, service, legal)?,
            None,
            &name(service),
            &name(SHARED),
            &desk_path(forms, service).display().to_string(),
        )
    }

    /// Reads a wording as it was on a day, with the values of the law that counted then.
    pub fn on(day: Date, wording: Wording) -> Result<Self, TextError> {
        let name = format!("the wording {}", wording.hash());
        Self::parse(wording, Some(day), &name, &name, &name)
    }

    /// The names are for what is said about faults.
    fn parse(
        wording: Wording,
        day: Option<Date>,
        name: &str,
        shared_name: &str,
        desk_name: &str,
    ) -> Result<Self, TextError> {
        let legal = wording.legal_values().map_err(|error| TextError::Values {
            path: name.to_owned(),
            source: error,
        })?;
        let fill = |source: &str| {
            legal.fill(source, Counting::GERMAN, |value, said| {
                let (_, amount) = value.on(day?)?;
                said(amount)
            })
        };
        let questions = fill(&wording.questions);
        let mut bundle = bundle(&questions, name)?;
        // A service's own word goes first; that there is another is no fault.
        let _ = bundle.add_resource(resource(&wording.shared, shared_name)?);
        let desk = self::bundle(&fill(&wording.desk), desk_name)?;
        Ok(Self {
            wording,
            legal,
            bundle,
            desk,
        })
    }

    /// The values of the law that they and their form name.
    pub fn legal_values(&self) -> &LegalValues {
        &self.legal
    }

    /// What they were read from.
    pub fn wording(&self) -> &Wording {
        &self.wording
    }

    /// A message; its id when there is none, which is better than a hole.
    pub fn text(&self, id: &str) -> String {
        self.find(id, None, None).unwrap_or_else(|| id.to_owned())
    }

    /// The name of the service.
    pub fn service_title(&self) -> String {
        self.text("service-title")
    }

    /// A message's attribute; the attribute's name when there is none.
    pub fn attribute(&self, id: &str, attribute: &str) -> String {
        self.find(id, Some(attribute), None)
            .unwrap_or_else(|| attribute.to_owned())
    }

    /// A message's attribute with a number in it, if there is one.
    pub fn numbered(&self, id: &str, attribute: &str, number: usize) -> Option<String> {
        let mut arguments = FluentArgs::new();
        arguments.set("number", number);
        self.find(id, Some(attribute), Some(&arguments))
    }

    /// What an entry of a group that repeats is called; they count from 0.
    pub fn entry(&self, group: &str, index: usize) -> String {
        self.numbered(group, "item", index + 1)
            .unwrap_or_else(|| format!("{} {}", self.text(group), index + 1))
    }

    /// What is wrong with an answer, in words.
    pub fn finding(&self, kind: &FindingKind) -> String {
        let (id, argument) = kind.message();
        let mut arguments = FluentArgs::new();
        if let Some((name, value)) = argument {
            arguments.set(name, value);
        }
        self.find(&id, None, Some(&arguments))
            .unwrap_or_else(|| "Diese Angabe ist so nicht möglich.".to_owned())
    }

    fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        [&self.desk, &self.bundle].into_iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            Some(
                bundle
                    .format_pattern(pattern, arguments, &mut errors)
                    .into_owned(),
            )
        })
    }

    /// What an application is about, in the clerks' words; `answer` gives the answer to the
    /// question whose text has this id. Nothing when an answer is missing, or the words are.
    pub fn subject(&self, answer: impl Fn(&str) -> Option<String>) -> Option<String> {
        let pattern = self.desk.get_message(SUBJECT)?.value()?;
        let mut arguments = FluentArgs::new();
        for id in variables_of(&self.wording.desk, SUBJECT) {
            arguments.set(id.clone(), answer(&id)?);
        }
        let mut errors = Vec::new();
        let subject = self
            .desk
            .format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| subject.into_owned())
    }
}

/// The variables that a message uses.
fn variables_of(source: &str, id: &str) -> BTreeSet<String> {
    let texts = check::variables(source).unwrap_or_default();
    texts.get(id).cloned().unwrap_or_default()
}

fn bundle(source: &str, name: &str) -> Result<FluentBundle<FluentResource>, TextError> {
    let mut bundle = FluentBundle::new_concurrent(vec![
        LANGUAGE.parse::<LanguageIdentifier>().unwrap_or_default(),
    ]);
    // The clerks' pages isolate by elements; invisible marks would travel on when copied.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource(source, name)?)
        .map_err(|errors| fault(name, errors.iter().map(ToString::to_string)))?;
    Ok(bundle)
}

fn desk_path(forms: &Path, service: &str) -> PathBuf {
    forms.join(service).join(DESK)
}

fn path(locales: &Path, name: &str) -> PathBuf {
    locales.join(LANGUAGE).join(format!("{name}.ftl"))
}

fn read(path: &Path) -> Result<String, TextError> {
    fs::read_to_string(path).map_err(|source| TextError::Read {
        path: path.display().to_string(),
        source,
    })
}

fn resource(source: &str, name: &str) -> Result<FluentResource, TextError> {
    FluentResource::try_new(source.to_owned())
        .map_err(|(_, errors)| fault(name, errors.iter().map(ToString::to_string)))
}

fn fault(name: &str, problems: impl ExactSizeIterator<Item = String>) -> TextError {
    TextError::Fluent {
        path: name.to_owned(),
        problems: problems.len(),
        first: problems.into_iter().next().unwrap_or_default(),
    }
}

/// The texts of all services, by their ids.
#[derive(Debug, Default)]
pub struct AllTexts(HashMap<String, Texts>);

impl AllTexts {
    /// Reads the texts of these services, and the values of the law that they name.
    pub fn read(forms: &Path, locales: &Path, services: &Services) -> Result<Self, TextError> {
        services
            .current()
            .iter()
            .map(|definition| {
                let service = definition.service.clone();
                let form = serde_json::from_slice(&definition.bytes).map_err(|source| {
                    TextError::Values {
                        path: service.clone(),
                        source,
                    }
                })?;
                let legal = ServiceValues {
                    all: services.legal_values(),
                    form: &form,
                };
                let texts = Texts::read(forms, locales, &service, &legal)?;
                Ok((service, texts))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The texts of a service.
    pub fn of(&self, service: &str) -> Option<&Texts> {
        self.0.get(service)
    }

    /// The name of a service.
    pub fn service_title(&self, service: &str) -> String {
        self.of(service)
            .map_or_else(|| service.to_owned(), Texts::service_title)
    }
}
