//! The portal of Amtsweg.
//!
//! Two builds of one crate: with `ssr` the start, service and legal pages and the shells are
//! rendered natively, once per language; with `csr` the program mounts on the shells of
//! `antrag/` and `vorgang/`.
//!
//! | module | what |
//! |---|---|
//! | [`pages`] | one module per page |
//! | [`components`] | what pages are made of |
//! | [`texts`], [`language`], [`site`], [`routes`] | texts, languages, the site's configuration, addresses |
//! | `rendering` | all pages that need no program, as files |
//! | `device` | what the browser gives: cryptography, files, network, time |
//! | `sending` | from answers to sealed parts to a verified acceptance |

pub mod components;
pub mod language;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rendering;
pub mod routes;
pub mod site;
pub mod texts;

#[cfg(feature = "csr")]
pub mod device;
#[cfg(feature = "csr")]
mod program;
#[cfg(feature = "csr")]
pub mod sending;
