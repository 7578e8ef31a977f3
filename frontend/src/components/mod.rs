//! What pages are made of.

pub mod alert;
#[cfg(feature = "delivery")]
pub mod case_code;
#[cfg(feature = "delivery")]
pub mod contact;
#[cfg(feature = "application")]
pub mod fields;
#[cfg(feature = "csr")]
pub mod file_text;
#[cfg(feature = "csr")]
pub mod focus;
#[cfg(feature = "csr")]
pub mod format;
pub mod icon;
pub mod layout;
#[cfg(feature = "application")]
pub mod message;
// Tested without a browser.
#[cfg(any(feature = "delivery", test))]
pub mod qr;
pub mod rich_text;
#[cfg(feature = "ssr")]
pub mod wording;
