//! The portal's addresses. They can be passed on, so they stay.

use crate::language::Language;

/// A page of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The services.
    Start,
    /// What a service is and needs.
    Service(String),
    /// The application for a service.
    Application(String),
    /// A few questions before the application for a service.
    QuickCheck(String),
    /// The events of a case.
    Case,
    /// The drafts and sent applications of this device, and what a code opens.
    Drafts,
    /// The accessibility statement.
    Accessibility,
    /// How data are handled.
    Privacy,
    /// Who answers for the site.
    Imprint,
}

/// The form that reports a barrier (BITVNRW § 5). Every site offers it, listed or not.
pub const BARRIER_FORM: &str = "barriere_melden";

/// The form, and the texts, of a service's quick check.
pub fn quick_check_form(service: &str) -> String {
    [service, "_schnelltest"].concat()
}

impl Route {
    /// The form that reports a barrier.
    pub fn barrier() -> Self {
        Self::Application(BARRIER_FORM.to_owned())
    }

    /// The page's address in a language.
    pub fn path(&self, language: Language) -> String {
        let (page, service) = match self {
            Self::Start => ("", ""),
            Self::Service(service) => ("dienste/", service.as_str()),
            Self::Application(service) => ("antrag/", service.as_str()),
            Self::QuickCheck(service) => ("schnelltest/", service.as_str()),
            Self::Case => ("vorgang/", ""),
            Self::Drafts => ("antraege/", ""),
            Self::Accessibility => ("barrierefreiheit/", ""),
            Self::Privacy => ("datenschutz/", ""),
            Self::Imprint => ("impressum/", ""),
        };
        let end = if service.is_empty() { "" } else { "/" };
        ["/", language.tag, "/", page, service, end].concat()
    }

    /// Reads an address; `None` when no page has it.
    pub fn parse(path: &str) -> Option<(Language, Self)> {
        let mut parts = path.trim_matches('/').split('/');
        let language = Language::of_tag(parts.next()?)?;
        let route = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Self::Start,
            (Some("dienste"), Some(service), None) => Self::Service(service.to_owned()),
            (Some("antrag"), Some(service), None) => Self::Application(service.to_owned()),
            (Some("schnelltest"), Some(service), None) => Self::QuickCheck(service.to_owned()),
            (Some("vorgang"), None, _) => Self::Case,
            (Some("antraege"), None, _) => Self::Drafts,
            (Some("barrierefreiheit"), None, _) => Self::Accessibility,
            (Some("datenschutz"), None, _) => Self::Privacy,
            (Some("impressum"), None, _) => Self::Imprint,
            _ => return None,
        };
        Some((language, route))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::LANGUAGES;

    #[test]
    fn every_page_reads_its_own_address() {
        for language in LANGUAGES {
            for route in [
                Route::Start,
                Route::Service("a".into()),
                Route::Application("a".into()),
                Route::QuickCheck("a".into()),
                Route::Case,
                Route::Drafts,
                Route::Accessibility,
                Route::Privacy,
                Route::Imprint,
            ] {
                assert_eq!(Route::parse(&route.path(language)), Some((language, route)));
            }
        }
        assert_eq!(Route::parse("/fr/"), None);
        assert_eq!(Route::parse("/de/antrag/"), None);
    }
}
