#[cfg(any(feature = "delivery", test))]
use serde::{Deserialize, Serialize};

/// The form that the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(any(feature = "delivery", test), derive(Serialize, Deserialize))]
#[cfg_attr(
    any(feature = "delivery", test),
    serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct FormFacts {
    /// The service, which is also the form's id.
    pub service: String,
    /// The form's version.
    pub form_version: String,
    /// The definition as it was loaded.
    pub form_json: String,
    /// The tag of the language that it is shown in.
    pub language: String,
}

#[cfg(any(feature = "application", test))]
impl FormFacts {
    pub(super) fn members(self) -> super::Members {
        vec![
            ("service", self.service.into()),
            ("formVersion", self.form_version.into()),
            ("formJson", self.form_json.into()),
            ("language", self.language.into()),
        ]
    }

    /// As the second program reads it.
    #[cfg(feature = "application")]
    pub fn into_json(self) -> String {
        super::json::write(&self.members())
    }
}
