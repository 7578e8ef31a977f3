//! The town hall through its public doors: intake, inbox, publication, program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail; helpers count as code outside of tests"
)]

mod backup;
mod export;
mod inbox;
mod intake;
mod parts;
mod program;
mod publication;
mod refusals;
mod support;
mod wording;
