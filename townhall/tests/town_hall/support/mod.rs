//! A town hall to test with, and clients of it.

mod browser;
mod hall;
mod sealing;

pub(crate) use browser::Browser;
pub(crate) use hall::{TestClock, TestHall, eventually};
pub(crate) use sealing::{
    Envelope, Sealed, TestFile, flip, is_signed_by, pdf, png, seal, verified,
};
