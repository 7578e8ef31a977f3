//! The town hall through its public doors: intake, inbox, publication, program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail; helpers count as code outside of tests"
)]

mod backup;
mod cases;
mod chains;
mod doors;
mod export;
mod failures;
mod inbox;
mod intake;
mod jobs;
mod keys;
mod parts;
mod program;
mod publication;
mod refusals;
mod restore;
mod senders;
mod setup;
mod support;
mod wording;
