//! Forms before they are used: what the checks say, whether every path can be walked and people of
//! all kinds arrive, what is exported and imported.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail; helpers count as code outside of tests"
)]

mod application;
mod corrections;
mod einbuergerung;
mod export;
mod import;
mod language;
mod law;
mod mistakes;
mod nested;
mod new_service;
mod people;
mod probes;
mod reference;
mod residence;
mod shipped;
#[allow(
    dead_code,
    unused_imports,
    reason = "the town hall's tests use more of it"
)]
#[path = "../town_hall/support/mod.rs"]
mod support;
mod texts;
mod walker;

/// The database of these town halls is a file.
const ON_SERVER: bool = false;
