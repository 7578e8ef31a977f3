//! The town hall through its public doors: intake, inbox, publication, program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail; helpers count as code outside of tests"
)]

mod accounts;
mod at_rest;
mod backup;
mod before;
mod cases;
mod chains;
mod contract;
mod corrections;
mod deadlines;
mod desk;
mod documents;
mod doors;
mod export;
mod failures;
mod identity;
mod inbox;
mod intake;
mod jobs;
mod journal;
mod keys;
mod monitor;
mod numbers;
mod parts;
mod people;
mod previews;
mod program;
mod publication;
mod refusals;
mod replies;
mod restore;
mod search;
mod senders;
mod setup;
#[allow(
    dead_code,
    unused_imports,
    reason = "the tests on a server and the measurements use more of it"
)]
mod support;
mod wording;
mod workplace;

/// The database of these town halls is a file.
const ON_SERVER: bool = false;
