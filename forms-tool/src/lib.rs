//! The form author's tools: checking, publishing, describing and importing forms before they are
//! used. It knows no town hall and no clock.
//!
//! | module | what |
//! |---|---|
//! | [`catalogue`] | the folder of forms, as whoever uses them reads it too |
//! | [`check`] | what is wrong with forms and their texts, with file and line |
//! | [`command`] | the commands |
//! | [`export`] | the JSON Schema of a form's data |
//! | `kind` | what all this knows of the kinds of field |
//! | [`published`] | which versions are published |
//! | [`xdf`] | reading FIM `XDatenfelder` documents |

pub mod catalogue;
pub mod check;
pub mod command;
pub mod export;
mod finding;
mod kind;
pub mod published;
mod source;
pub mod xdf;

pub use finding::{Finding, Weight};
