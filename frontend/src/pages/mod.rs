//! One module per page.

#[cfg(feature = "application")]
pub mod application;
#[cfg(feature = "delivery")]
pub mod case;
#[cfg(feature = "delivery")]
pub mod delivery;
#[cfg(feature = "delivery")]
pub mod drafts;
#[cfg(feature = "delivery")]
pub mod messages;
// Its pure parts are tested without a browser.
#[cfg(any(feature = "delivery", test))]
pub mod keeping;
#[cfg(feature = "delivery")]
pub mod receipt;

// The pages that are finished when the site is built: the program has no use for them.
#[cfg(feature = "ssr")]
pub mod accessibility;
#[cfg(feature = "ssr")]
pub mod document;
#[cfg(feature = "ssr")]
pub mod edition;
#[cfg(feature = "ssr")]
pub mod imprint;
#[cfg(feature = "ssr")]
mod kept;
#[cfg(feature = "ssr")]
pub mod language_choice;
#[cfg(feature = "ssr")]
pub mod not_found;
#[cfg(feature = "ssr")]
pub mod privacy;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod start;

/// A day in words.
#[cfg(feature = "ssr")]
pub(crate) fn date(texts: &crate::texts::Texts, day: amtsweg_core::time::Date) -> yew::AttrValue {
    texts.with(
        "site-date",
        [
            ("day", u32::from(day.day()).into()),
            ("month", u32::from(day.month()).into()),
            ("year", u32::from(day.year()).into()),
        ],
    )
}
