//! The languages of the portal.

/// A language that the portal may be offered in.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    /// The tag in addresses, `lang` attributes and folder names (BCP 47; `simple` is a
    /// registered variant).
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// The direction of its script: `ltr` or `rtl`.
    pub direction: &'static str,
    /// What parts a number's decimals.
    pub decimal_separator: &'static str,
    /// The CLDR plural category of a count.
    pub plural: fn(f64) -> &'static str,
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Language {}

/// All languages that there are texts for. German first: it is what counts before the law.
pub const LANGUAGES: [Language; 4] = [
    Language {
        tag: "de",
        name: "Deutsch",
        direction: "ltr",
        decimal_separator: ",",
        plural: germanic_plural,
    },
    Language {
        tag: "en",
        name: "English",
        direction: "ltr",
        decimal_separator: ".",
        plural: germanic_plural,
    },
    Language {
        tag: "ar",
        name: "العربية",
        direction: "rtl",
        decimal_separator: ",",
        plural: arabic_plural,
    },
    Language {
        tag: "de-simple",
        name: "Leichte Sprache",
        direction: "ltr",
        decimal_separator: ",",
        plural: germanic_plural,
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
}

#[expect(clippy::float_cmp, reason = "exactly one is one")]
fn germanic_plural(count: f64) -> &'static str {
    if count == 1.0 { "one" } else { "other" }
}

#[expect(clippy::float_cmp, reason = "whole numbers are exact")]
fn arabic_plural(count: f64) -> &'static str {
    // Categories of fractions and of counts beyond all measure are not needed here.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = count as u32;
    if f64::from(whole) != count {
        return "other";
    }
    match (whole, whole % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..) => "many",
        _ => "other",
    }
}
