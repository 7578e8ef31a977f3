//! The languages of the portal.

/// A language that the portal may be offered in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language {
    /// The tag in addresses, `lang` attributes and folder names (BCP 47; `simple` is a
    /// registered variant).
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// The direction of its script: `ltr` or `rtl`.
    pub direction: &'static str,
}

/// All languages that there are texts for. German first: it is what counts before the law.
pub const LANGUAGES: [Language; 4] = [
    Language {
        tag: "de",
        name: "Deutsch",
        direction: "ltr",
    },
    Language {
        tag: "en",
        name: "English",
        direction: "ltr",
    },
    Language {
        tag: "ar",
        name: "العربية",
        direction: "rtl",
    },
    Language {
        tag: "de-simple",
        name: "Leichte Sprache",
        direction: "ltr",
    },
];

impl Language {
    /// German.
    pub const GERMAN: Self = LANGUAGES[0];
    /// Leichte Sprache.
    pub const SIMPLE: Self = LANGUAGES[3];

    /// The language of this tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        LANGUAGES.into_iter().find(|language| language.tag == tag)
    }

    /// Whether texts are German, in whatever register.
    pub fn is_german(self) -> bool {
        self.tag == "de" || self.tag == "de-simple"
    }
}
