//! Forms before they are used: checking, publishing, describing and importing them.
//!
//! | module | what |
//! |---|---|
//! | [`check`] | what is wrong with forms and their texts, with file and line |
//! | [`command`] | the commands |
//! | [`export`] | the JSON Schema of a form's data |
//! | [`published`] | which versions are published |
//! | [`xdf`] | reading FIM `XDatenfelder` documents |

pub mod check;
pub mod command;
pub mod export;
mod finding;
pub mod published;
mod source;
pub mod xdf;

pub use finding::{Finding, Weight};
