//! The town hall as in `tests/town_hall`, on a PostgreSQL server that these tests start.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail; helpers count as code outside of tests"
)]
#![allow(
    dead_code,
    unused_imports,
    reason = "helpers of tests that are of files alone"
)]

#[path = "../town_hall/accounts.rs"]
mod accounts;
#[path = "../town_hall/at_rest.rs"]
mod at_rest;
mod both;
#[path = "../town_hall/cases.rs"]
mod cases;
#[path = "../town_hall/chains.rs"]
mod chains;
#[path = "../town_hall/contract.rs"]
mod contract;
#[path = "../town_hall/corrections.rs"]
mod corrections;
#[path = "../town_hall/deadlines.rs"]
mod deadlines;
#[path = "../town_hall/desk.rs"]
mod desk;
#[path = "../town_hall/doors.rs"]
mod doors;
#[path = "../town_hall/export.rs"]
mod export;
#[path = "../town_hall/identity.rs"]
mod identity;
#[path = "../town_hall/inbox.rs"]
mod inbox;
#[path = "../town_hall/intake.rs"]
mod intake;
#[path = "../town_hall/jobs.rs"]
mod jobs;
#[path = "../town_hall/journal.rs"]
mod journal;
#[path = "../town_hall/keys.rs"]
mod keys;
#[path = "../town_hall/monitor.rs"]
mod monitor;
#[path = "../town_hall/numbers.rs"]
mod numbers;
#[path = "../town_hall/parts.rs"]
mod parts;
#[path = "../town_hall/people.rs"]
mod people;
#[path = "../town_hall/previews.rs"]
mod previews;
#[path = "../town_hall/program.rs"]
mod program;
#[path = "../town_hall/publication.rs"]
mod publication;
#[path = "../town_hall/refusals.rs"]
mod refusals;
#[path = "../town_hall/replies.rs"]
mod replies;
#[path = "../town_hall/search.rs"]
mod search;
#[path = "../town_hall/senders.rs"]
mod senders;
mod server;
mod sharing;
#[path = "../town_hall/support/mod.rs"]
mod support;
#[path = "../town_hall/wording.rs"]
mod wording;
#[path = "../town_hall/workplace.rs"]
mod workplace;

/// The database of these town halls is on a server.
const ON_SERVER: bool = true;
