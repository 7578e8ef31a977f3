//! How an application reads: as a document, for the file, as a table. It knows what an application
//! is, and no database.
//!
//! | module | what |
//! |---|---|
//! | `forms` | the services that are offered: their forms and their words |
//! | [`services`] | the form definitions of now and before |
//! | [`texts`] | their German texts |
//! | [`document`] | an application as a readable German document |
//! | [`filed`] | an application with all that it is shown and exported from |
//! | `names` | names of files and people, as they can be shown |
//! | `sentences` | what the journal says, in words |
//! | `disclosure` | all that is kept of a case, for the person whom it concerns |
//! | [`search`] | what applications are found by |
//! | [`nfc`] | one spelling for letters with marks |

pub(crate) mod disclosure;
pub mod document;
pub mod filed;
mod forms;
pub(crate) mod names;
pub mod nfc;
pub mod search;
pub(crate) mod sentences;
pub mod services;
pub mod texts;

pub use forms::{Forms, FormsError};
