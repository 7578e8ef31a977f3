//! The form that a page asks, as it was loaded.

use amtsweg_core::form::{Field, Form, Path};

/// A form definition as it was loaded.
#[derive(Debug)]
pub struct LoadedForm {
    /// The definition.
    pub form: Form,
    /// What it was read from.
    pub json: String,
}

impl LoadedForm {
    /// The last step, where it asks for nothing but declarations. They are made below the answers
    /// that they are about: at the end of the review.
    pub fn closing(&self) -> Option<&str> {
        let (last, before) = self.form.steps.split_last()?;
        let is_consent = |field: &Field| field.kind.is_declaration();
        let is_info = |field: &Field| field.kind.as_info().is_some();
        let declares = last.fields.iter().any(is_consent)
            && last
                .fields
                .iter()
                .all(|field| is_consent(field) || is_info(field));
        (declares && !before.is_empty()).then_some(&last.id)
    }

    /// The id of the texts of the question at a place.
    pub fn text_id(&self, path: &Path) -> String {
        let field = self.form.field(path);
        field.map_or_else(|| path.text_id(), |field| field.text_id(path))
    }
}

impl PartialEq for LoadedForm {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}
