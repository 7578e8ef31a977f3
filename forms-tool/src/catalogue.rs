//! The folder of forms as it lies there: definitions, values of the law, and how what belongs to a
//! form is called. Whoever checks forms and whoever uses them read it alike.

use std::{fs, io, path::Path};

use amtsweg_core::{
    form::{Form, FormError},
    hash::sha256_base64url,
    legal::LegalValues,
    number::Letters,
};
use serde::Deserialize;

/// The language that counts before the law, and in which is filed.
pub const LANGUAGE: &str = "de";
/// In a form's folder: how its questions are called when they are not put to the applicant.
pub const DESK: &str = "desk.ftl";
/// In a form's folder: how its cases are called, and what clerks find its applications by. The town hall alone reads it, and it is no part of
/// the form: a change of it makes no other version.
pub const DESK_JSON: &str = "desk.json";
/// The text in [`DESK`] that says what an application is about.
pub const SUBJECT: &str = "subject";

/// A definition as read from its file.
#[derive(Debug)]
pub struct Definition {
    /// The service that it belongs to.
    pub service: String,
    /// SHA-256 of its bytes, base64url.
    pub hash: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What they say.
    pub form: Form,
}

/// Why definitions cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// A file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A file of JSON cannot be read: the values of the law, or what applications are found by.
    #[error("{path} cannot be used")]
    Json {
        /// Which.
        path: String,
        /// What is wrong.
        source: serde_json::Error,
    },
    /// A file is no form definition.
    #[error("{path} cannot be used")]
    Form {
        /// Which.
        path: String,
        /// What is wrong.
        source: FormError,
    },
}

impl AsRef<Self> for Definition {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl Definition {
    /// Reads a definition's bytes.
    pub fn from_bytes(service: &str, bytes: Vec<u8>) -> Result<Self, FormError> {
        Ok(Self {
            service: service.to_owned(),
            hash: sha256_base64url(&bytes),
            form: Form::from_json(&bytes)?,
            bytes,
        })
    }

    /// Reads `<forms>/<service>/form.json`.
    pub fn read(forms: &Path, service: &str) -> Result<Self, ServiceError> {
        let path = forms.join(service).join("form.json");
        let bytes = fs::read(&path).map_err(|source| ServiceError::Read {
            path: path.display().to_string(),
            source,
        })?;
        Self::from_bytes(service, bytes).map_err(|source| ServiceError::Form {
            path: path.display().to_string(),
            source,
        })
    }
}

/// What a `desk.json` says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// The path to the schema, for editors.
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    /// The letters that the numbers of its cases begin with.
    #[serde(default)]
    pub letters: Option<Letters>,
    /// What applications are found by.
    #[serde(default)]
    pub search: SearchFields,
    /// What stands on top of an application: questions, or groups of them, by their places without entries.
    #[serde(default)]
    pub summary: Vec<String>,
}

/// The questions whose answers applications are found by, each by its place without entries:
/// `kinder.kind.vorname`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchFields {
    /// Names of people and firms: found by how each of their words begins.
    #[serde(default)]
    pub names: Vec<String>,
    /// Dates: found whole.
    #[serde(default)]
    pub dates: Vec<String>,
    /// Numbers of papers, plates and the like: found by how they begin.
    #[serde(default)]
    pub numbers: Vec<String>,
}

impl Desk {
    /// Reads `<forms>/<service>/desk.json`; without the file nothing is found.
    pub fn read(forms: &Path, service: &str) -> Result<Self, ServiceError> {
        json(&forms.join(service).join(DESK_JSON), |json| {
            serde_json::from_slice(json)
        })
    }
}

/// The services that have a definition in the folder, in the order of their ids.
pub fn found_in(forms: &Path) -> Result<Vec<String>, ServiceError> {
    let read_error = |source| ServiceError::Read {
        path: forms.display().to_string(),
        source,
    };
    let mut services = Vec::new();
    for entry in fs::read_dir(forms).map_err(read_error)? {
        let path = entry.map_err(read_error)?.path();
        if path.join("form.json").is_file()
            && let Some(name) = path.file_name().and_then(|name| name.to_str())
        {
            services.push(name.to_owned());
        }
    }
    services.sort();
    Ok(services)
}

/// Reads `<forms>/values.json`, the values of the law; without the file there are none.
pub fn legal_values(forms: &Path) -> Result<LegalValues, ServiceError> {
    json(&forms.join("values.json"), LegalValues::from_json)
}

/// Reads a file that need not be there.
fn json<T: Default>(
    path: &Path,
    read: impl FnOnce(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<T, ServiceError> {
    let named = || path.display().to_string();
    let json = match fs::read(path) {
        Ok(json) => json,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(T::default()),
        Err(source) => {
            let path = named();
            return Err(ServiceError::Read { path, source });
        }
    };
    read(&json).map_err(|source| ServiceError::Json {
        path: named(),
        source,
    })
}
