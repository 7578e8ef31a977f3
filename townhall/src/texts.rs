//! The German texts of the services (Fluent).

use std::{collections::HashMap, fs, io, path::Path};

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

/// The German texts of a service.
pub struct Texts(FluentBundle<FluentResource>);

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

impl Texts {
    /// Reads `<locales>/de/<service>.ftl` and, for what is not in it, `application.ftl` beside it.
    pub fn read(locales: &Path, service: &str) -> Result<Self, TextError> {
        let file = |name: &str| locales.join(LANGUAGE).join(format!("{name}.ftl"));
        let (path, shared) = (file(service), file(SHARED));
        let mut bundle = FluentBundle::new_concurrent(vec![
            LANGUAGE.parse::<LanguageIdentifier>().unwrap_or_default(),
        ]);
        // The clerks' pages isolate by elements; invisible marks would travel on when copied.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource(&path)?)
            .map_err(|errors| fault(&path, errors.iter().map(ToString::to_string)))?;
        // A service's own word goes first; that there is another is no fault.
        let _ = bundle.add_resource(resource(&shared)?);
        Ok(Self(bundle))
    }

    /// A message; its id when there is none, which is better than a hole.
    pub fn text(&self, id: &str) -> String {
        self.find(id, None, None).unwrap_or_else(|| id.to_owned())
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
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(
            self.0
                .format_pattern(pattern, arguments, &mut errors)
                .into_owned(),
        )
    }
}

fn resource(path: &Path) -> Result<FluentResource, TextError> {
    let source = fs::read_to_string(path).map_err(|source| TextError::Read {
        path: path.display().to_string(),
        source,
    })?;
    FluentResource::try_new(source)
        .map_err(|(_, errors)| fault(path, errors.iter().map(ToString::to_string)))
}

fn fault(path: &Path, problems: impl ExactSizeIterator<Item = String>) -> TextError {
    TextError::Fluent {
        path: path.display().to_string(),
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
            .map_or_else(|| service.to_owned(), |texts| texts.text("service-title"))
    }
}
