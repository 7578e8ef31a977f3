//! The portal's addresses: what they are, what their fragments ask for, and how the page goes from
//! one to another.
//!
//! Ground, as texts and forms are: whoever hands over a link or goes to a page needs no screen.

mod fragment;
#[cfg(feature = "delivery")]
mod go;
mod routes;

pub use fragment::Fragment;
#[cfg(feature = "delivery")]
pub use go::{
    go, language_of, of, reload, remember, remembered_desk, remembered_draft, take_fragment,
};
pub use routes::{BARRIER_FORM, Route, quick_check_form};
