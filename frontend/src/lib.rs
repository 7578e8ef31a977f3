//! The portal of Amtsweg.
//!
//! Three builds of one crate:
//!
//! - with `ssr` the start, service and legal pages and the shells are rendered natively, once per
//!   language;
//! - with `application` the program that mounts on the shells of `antrag/`: it asks and checks;
//! - with `delivery` the program that comes second: it keeps what is filled in, and when that is
//!   complete it seals, sends and shows the receipt. It also mounts on the shells of `antraege/`
//!   and `vorgang/`.
//!
//! | module | what |
//! |---|---|
//! | [`pages`] | one module per page |
//! | [`components`] | what pages are made of |
//! | [`texts`], [`fluent`], [`language`], [`site`], [`routes`] | texts, languages, the site's configuration, addresses |
//! | `rendering` | all pages that need no program, as files |
//! | `program` | the two programs: what they load and where they mount |
//! | `hand_over` | what the first program gives to the second |
//! | `device` | what the browser gives: cryptography, storage, files, network, time |
//! | `keeping` | drafts: on the device, parked at the edge, in files |
//! | `sending` | from answers to sealed parts to a verified acceptance |

pub mod components;
pub mod fluent;
pub mod language;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rendering;
pub mod routes;
pub mod site;
pub mod texts;

#[cfg(feature = "csr")]
mod device;
#[cfg(feature = "delivery")]
mod hand_over;
#[cfg(feature = "delivery")]
mod keeping;
#[cfg(feature = "csr")]
mod program;
#[cfg(feature = "delivery")]
mod sending;
