//! The German texts of the services (Fluent).

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::hash::sha256_base64url;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// The language that counts before the law, and in which is filed.
const LANGUAGE: &str = "de";

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

/// The words of a service's questions, as their author wrote them (Fluent).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The service's texts.
    pub questions: String,
    /// The texts that belong to no service.
    pub shared: String,
}

impl Wording {
    /// Reads `<locales>/de/<service>.ftl` and, for what is not in it, `application.ftl` beside it.
    pub fn read(locales: &Path, service: &str) -> Result<Self, TextError> {
        Ok(Self {
            questions: read(&path(locales, service))?,
            shared: read(&path(locales, SHARED))?,
        })
    }

    /// SHA-256 of both, base64url. The length of the first keeps them apart.
    pub fn hash(&self) -> String {
        let Self { questions, shared } = self;
        sha256_base64url(format!("{}\n{questions}{shared}", questions.len()).as_bytes())
    }
}

/// The German texts of a service.
pub struct Texts {
    wording: Wording,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

impl Texts {
    /// Reads the texts of a service as they are now.
    pub fn read(locales: &Path, service: &str) -> Result<Self, TextError> {
        let name = |service| path(locales, service).display().to_string();
        Self::parse(
            Wording::read(locales, service)?,
            &name(service),
            &name(SHARED),
        )
    }

    /// Reads a wording that was kept.
    pub fn kept(wording: Wording) -> Result<Self, TextError> {
        let name = format!("the wording {}", wording.hash());
        Self::parse(wording, &name, &name)
    }

    /// The names are for what is said about faults.
    fn parse(wording: Wording, name: &str, shared_name: &str) -> Result<Self, TextError> {
        let mut bundle = FluentBundle::new_concurrent(vec![
            LANGUAGE.parse::<LanguageIdentifier>().unwrap_or_default(),
        ]);
        // The clerks' pages isolate by elements; invisible marks would travel on when copied.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource(&wording.questions, name)?)
            .map_err(|errors| fault(name, errors.iter().map(ToString::to_string)))?;
        // A service's own word goes first; that there is another is no fault.
        let _ = bundle.add_resource(resource(&wording.shared, shared_name)?);
        Ok(Self { wording, bundle })
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

    fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, arguments, &mut errors)
                .into_owned(),
        )
    }
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
    /// Reads the texts of these services.
    pub fn read<'a>(
        locales: &Path,
        services: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, TextError> {
        services
            .into_iter()
            .map(|service| Ok((service.to_owned(), Texts::read(locales, service)?)))
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
