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
//! | [`texts`], [`fluent`], [`language`], [`site`], `form`, [`address`] | the ground: texts, languages, the site's configuration, the form, addresses |
//! | `law` | values of the law in texts, when the site is built |
//! | `rendering` | all pages that need no program, as files |
//! | `program` | the two programs: what they load and where they mount |
//! | `exchange` | what the two programs tell each other |
//! | `device` | what the browser gives: cryptography, storage, files, network, time |
//! | `outbox` | applications on their way, and what is remembered of whom they go to |
//! | `keeping` | drafts: on the device, parked at the edge, in files |
//! | `sending` | from answers to sealed parts to a verified acceptance |

pub mod address;
pub mod components;
pub mod fluent;
#[cfg(feature = "application")]
mod form;
pub mod language;
#[cfg(feature = "ssr")]
pub mod law;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rendering;
pub mod site;
pub mod texts;

#[cfg(feature = "csr")]
mod device;
#[cfg(feature = "csr")]
mod exchange;
#[cfg(feature = "delivery")]
mod keeping;
#[cfg(feature = "delivery")]
mod outbox;
#[cfg(feature = "csr")]
mod program;
#[cfg(feature = "delivery")]
mod sending;
