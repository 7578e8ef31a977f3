//! The services and the form definitions they have now or had before.

use std::{
    collections::HashMap,
    fs, io,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};

use amtsweg_core::{
    form::{Form, FormError},
    hash::sha256_base64url,
};

use crate::config::Config;

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

/// All definitions known: the current ones, and those that the store remembers.
#[derive(Debug, Default)]
pub struct Services {
    current: Vec<Arc<Definition>>,
    known: RwLock<HashMap<(String, String), Arc<Definition>>>,
}

impl Services {
    /// Reads the definitions of the services offered.
    pub fn read(config: &Config) -> Result<Self, ServiceError> {
        let definitions = config
            .services
            .keys()
            .map(|service| Definition::read(&config.forms, service));
        definitions.collect::<Result<_, _>>().map(Self::new)
    }

    /// Knows these, the current ones.
    pub fn new(current: Vec<Definition>) -> Self {
        let current: Vec<Arc<Definition>> = current.into_iter().map(Arc::new).collect();
        let services = Self {
            current: current.clone(),
            known: RwLock::default(),
        };
        for definition in current {
            services.remember(definition);
        }
        services
    }

    /// Knows this one too: an earlier definition.
    pub fn remember(&self, definition: Arc<Definition>) {
        let key = (definition.service.clone(), definition.hash.clone());
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, definition);
    }

    /// The current definitions.
    pub fn current(&self) -> &[Arc<Definition>] {
        &self.current
    }

    /// The current definition of a service.
    pub fn current_of(&self, service: &str) -> Option<Arc<Definition>> {
        self.current
            .iter()
            .find(|definition| definition.service == service)
            .cloned()
    }

    /// The definition of this hash.
    pub fn by_hash(&self, service: &str, hash: &str) -> Option<Arc<Definition>> {
        self.known
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&(service.to_owned(), hash.to_owned()))
            .cloned()
    }
}
