//! The services and the form definitions they have now or had before.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use amtsweg_core::legal::LegalValues;
use amtsweg_forms_tool::catalogue::{Definition, ServiceError, legal_values};

use crate::config::Config;

/// All definitions known: the current ones, and those that the store remembers.
#[derive(Debug, Default)]
pub struct Services {
    current: Vec<Arc<Definition>>,
    legal: LegalValues,
    known: RwLock<HashMap<(String, String), Arc<Definition>>>,
}

impl Services {
    /// Reads the definitions of the services offered.
    pub fn read(config: &Config) -> Result<Self, ServiceError> {
        let definitions = config
            .services
            .keys()
            .map(|service| Definition::read(&config.forms, service));
        let definitions = definitions.collect::<Result<_, _>>()?;
        Ok(Self::new(definitions, legal_values(&config.forms)?))
    }

    /// Knows these, the current ones, and the values of the law.
    pub fn new(current: Vec<Definition>, legal: LegalValues) -> Self {
        let mut services = Self {
            legal,
            ..Self::default()
        };
        services.current = current
            .into_iter()
            .map(|definition| services.remember(definition))
            .collect();
        services
    }

    /// Knows this one too: an earlier definition. Whatever it asks, today's values of the law
    /// judge what arrives by it.
    pub fn remember(&self, mut definition: Definition) -> Arc<Definition> {
        definition.form.values = self.legal.for_conditions();
        let definition = Arc::new(definition);
        let key = (definition.service.clone(), definition.hash.clone());
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, Arc::clone(&definition));
        definition
    }

    /// The values of the law.
    pub fn legal_values(&self) -> &LegalValues {
        &self.legal
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
