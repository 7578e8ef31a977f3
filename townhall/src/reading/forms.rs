//! The services that a town hall offers: their forms and their words.

use std::collections::BTreeMap;

use amtsweg_core::{form::Path, number::Letters, time::Timestamp};
use amtsweg_forms_tool::catalogue::{Desk, ServiceError};

use super::{
    search::SearchedServices,
    services::Services,
    texts::{AllTexts, TextError},
};
use crate::{
    clock::LocalTime,
    config::Config,
    domain::{Groups, Naming},
};

/// The services' forms and their words.
#[derive(Debug)]
pub struct Forms {
    /// The form definitions, those of before among them.
    pub services: Services,
    /// Today's words.
    pub texts: AllTexts,
    /// What applications are found by.
    pub searched: SearchedServices,
    /// What stands on top of an application, by service.
    pub summaries: BTreeMap<String, Vec<Path>>,
    /// Which of them belong together.
    pub groups: Groups,
    /// By which letters their cases are called.
    letters: BTreeMap<String, Letters>,
}

/// Why forms cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FormsError {
    /// The definitions.
    #[error("the form definitions cannot be used")]
    Services(#[from] ServiceError),
    /// The texts.
    #[error("the texts cannot be used")]
    Texts(#[from] TextError),
}

impl Forms {
    /// Reads those that the configuration names.
    pub fn read(config: &Config) -> Result<Self, FormsError> {
        let services = Services::read(config)?;
        let texts = AllTexts::read(&config.forms, &config.locales, &services)?;
        let mut searched = Vec::new();
        let mut summaries = BTreeMap::new();
        let mut letters = BTreeMap::new();
        for service in config.services.keys() {
            let desk = Desk::read(&config.forms, service)?;
            searched.push((service.clone(), desk.search));
            let places = desk.summary.iter().map(|place| Path::parse(place));
            summaries.insert(service.clone(), places.collect());
            letters.extend(desk.letters.map(|letters| (service.clone(), letters)));
        }
        let pairs = services.current().iter().filter_map(|definition| {
            let to = &definition.form.handover.as_ref()?.to;
            Some((definition.service.clone(), to.clone()))
        });
        let groups = Groups::new(
            config
                .groups
                .iter()
                .map(|(id, group)| (id.clone(), group.services.clone()))
                .collect(),
            config.services.keys().cloned().collect(),
            pairs,
        );
        Ok(Self {
            services,
            texts,
            searched: SearchedServices::new(searched),
            summaries,
            groups,
            letters,
        })
    }

    /// By what the case of an application is called that arrives now. A service that has no letters shares the
    /// general ones.
    pub fn naming(&self, service: &str, received_at: Timestamp) -> Naming {
        let letters = self.letters.get(service).copied();
        Naming {
            letters: letters.unwrap_or(Letters::GENERAL),
            year: LocalTime::of(received_at).date().year(),
        }
    }
}
