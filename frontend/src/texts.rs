//! The texts of one language, from Fluent files.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    fluent::{Argument, Arguments, Messages},
    language::Language,
};

/// The texts of one language. Cheap to clone.
#[derive(Clone)]
pub struct Texts(Rc<Messages>);

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Texts {
    /// Reads Fluent files; later ones win. What cannot be read is left out: a check over all
    /// files at build time makes sure that there is nothing of the kind.
    pub fn new(language: Language, files: impl IntoIterator<Item = String>) -> Self {
        Self(Rc::new(Messages::new(language, files)))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// The text of this id; the id itself where there is none.
    pub fn get(&self, id: &str) -> AttrValue {
        self.find(id).unwrap_or_else(|| id.to_owned().into())
    }

    /// The text of this id with arguments.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "arguments are made for the call"
    )]
    pub fn with<const N: usize>(&self, id: &str, arguments: [(&str, Argument); N]) -> AttrValue {
        self.format(id, None, &arguments)
            .unwrap_or_else(|| id.to_owned().into())
    }

    /// The text of this id, if there is one.
    pub fn find(&self, id: &str) -> Option<AttrValue> {
        self.format(id, None, &[])
    }

    /// An attribute of a text, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<AttrValue> {
        self.format(id, Some(attribute), &[])
    }

    /// An attribute of a text with a number as argument.
    pub fn attribute_with_number(
        &self,
        id: &str,
        attribute: &str,
        number: usize,
    ) -> Option<AttrValue> {
        self.format(id, Some(attribute), &[("number", number.into())])
    }

    /// A text, or an attribute of it, with any number of arguments.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<AttrValue> {
        let text = self.0.format(id, attribute, arguments)?;
        Some(text.into())
    }
}

/// The texts of the page's language.
#[hook]
pub fn use_texts() -> Texts {
    use_context::<Texts>().unwrap_or_else(|| Texts::new(Language::GERMAN, []))
}
