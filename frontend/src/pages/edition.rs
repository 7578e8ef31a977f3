//! What a page rendered at build time is made from.

use std::rc::Rc;

use amtsweg_core::time::Date;
use yew::prelude::*;

use crate::{language::Language, site::Site, texts::Texts};

/// All texts of one language.
#[derive(Clone, PartialEq)]
pub struct Edition {
    /// The texts of the frame and of the pages.
    pub texts: Texts,
    /// The services offered, in the site's order.
    pub services: Vec<Service>,
    /// Forms that somebody else fills for one of the services, by a link: no list shows them.
    pub joining: Vec<Service>,
    /// The form that reports a barrier: a service that no list shows.
    pub barrier: Service,
}

impl Edition {
    /// The language.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// Every service with a page of its own, the unlisted one included.
    pub fn all_services(&self) -> impl Iterator<Item = &Service> {
        let barrier = Some(&self.barrier);
        let unlisted = barrier.filter(|barrier| !self.services.contains(barrier));
        self.services.iter().chain(unlisted)
    }

    /// Every service with a form.
    pub fn all_forms(&self) -> impl Iterator<Item = &Service> {
        let with_form = self.all_services().filter(|service| !service.is_link);
        with_form.chain(&self.joining)
    }

    /// The service of this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.all_services().find(|service| service.id == id)
    }
}

/// What a service's page says of the values of the law that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcesOfValues {
    /// The day since which none of them was compared with its source.
    pub checked: Date,
    /// Statutes and paragraphs, in German.
    pub sources: Vec<String>,
}

/// A service and its texts.
#[derive(Clone)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// Its texts.
    pub texts: Texts,
    /// The texts of its quick check, if it has one.
    pub quick_check: Option<Texts>,
    /// Where the values of the law stand that it names, if it names any.
    pub law: Option<Rc<SourcesOfValues>>,
    /// Whether it is offered elsewhere.
    pub is_link: bool,
}

impl PartialEq for Service {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.texts.language() == other.texts.language()
    }
}

/// What every page depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The texts.
    pub edition: Rc<Edition>,
    /// The German texts, which count before the law.
    pub german: Rc<Edition>,
}
