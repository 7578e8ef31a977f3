//! The texts of one language, from Fluent files.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use yew::prelude::*;

use crate::language::Language;

/// The texts of one language. Cheap to clone.
#[derive(Clone)]
pub struct Texts(Rc<Inner>);

struct Inner {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Texts {
    /// Reads Fluent files; later ones win. What cannot be read is left out: a check over all
    /// files at build time makes sure that there is nothing of the kind.
    pub fn new(language: Language, files: impl IntoIterator<Item = String>) -> Self {
        // `de-simple` has German plurals and numbers.
        let tag = language.tag.split('-').next().unwrap_or_default();
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Isolation marks help where directions mix and disturb everywhere else.
        bundle.set_use_isolating(language.direction == "rtl");
        for file in files {
            let resource = FluentResource::try_new(file).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self(Rc::new(Inner { language, bundle }))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The text of this id; the id itself where there is none.
    pub fn get(&self, id: &str) -> AttrValue {
        self.find(id).unwrap_or_else(|| id.to_owned().into())
    }

    /// The text of this id with arguments.
    pub fn with<const N: usize>(
        &self,
        id: &str,
        arguments: [(&str, FluentValue<'_>); N],
    ) -> AttrValue {
        self.format(id, None, Some(&arguments.into_iter().collect()))
            .unwrap_or_else(|| id.to_owned().into())
    }

    /// The text of this id, if there is one.
    pub fn find(&self, id: &str) -> Option<AttrValue> {
        self.format(id, None, None)
    }

    /// An attribute of a text, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<AttrValue> {
        self.format(id, Some(attribute), None)
    }

    /// An attribute of a text with a number as argument.
    pub fn attribute_with_number(
        &self,
        id: &str,
        attribute: &str,
        number: usize,
    ) -> Option<AttrValue> {
        let mut arguments = FluentArgs::new();
        arguments.set("number", number);
        self.format(id, Some(attribute), Some(&arguments))
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<AttrValue> {
        let message = self.0.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let text = self
            .0
            .bundle
            .format_pattern(pattern, arguments, &mut Vec::new());
        Some(text.into_owned().into())
    }
}

/// The texts of the page's language.
#[hook]
pub fn use_texts() -> Texts {
    use_context::<Texts>().unwrap_or_else(|| Texts::new(Language::GERMAN, []))
}
