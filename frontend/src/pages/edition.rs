//! What a page rendered at build time is made from.

use std::rc::Rc;

use yew::prelude::*;

use crate::{language::Language, site::Site, texts::Texts};

/// All texts of one language.
#[derive(Clone, PartialEq)]
pub struct Edition {
    /// The texts of the frame and of the pages.
    pub texts: Texts,
    /// The services offered, in the site's order.
    pub services: Vec<Service>,
    /// The form that reports a barrier: a service that no list shows.
    pub barrier: Service,
}

impl Edition {
    /// The language.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// Every service, the unlisted one included.
    pub fn all_services(&self) -> impl Iterator<Item = &Service> {
        let barrier = Some(&self.barrier);
        let unlisted = barrier.filter(|barrier| !self.services.contains(barrier));
        self.services.iter().chain(unlisted)
    }

    /// The service of this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.all_services().find(|service| service.id == id)
    }
}

/// A service and its texts.
#[derive(Clone)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// Its texts.
    pub texts: Texts,
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
