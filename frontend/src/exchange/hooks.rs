//! The names by which the second program, and `static/boot.js` between the two, call the first.

#![cfg_attr(
    not(all(feature = "application", feature = "delivery")),
    allow(dead_code, reason = "each program uses its own")
)]

/// Gives the [`Snapshot`](super::Snapshot) of now.
pub const SNAPSHOT: &str = "snapshot";
/// Takes [`FileNote`](super::FileNote)s.
pub const FILES: &str = "files";
/// Takes a [`Start`](super::Start) in place of what the application has.
pub const REPLACE: &str = "replace";
/// Takes the [`Start`](super::Start) that the application begins with.
pub const START: &str = "start";
/// The application is sent.
pub const SENT: &str = "sent";
/// The applicant goes back to the answers.
pub const BACK: &str = "back";
/// The second program's screen is to be seen.
pub const DRAWN: &str = "drawn";
/// The second program's screen could not be had.
pub const FAILED: &str = "failed";
/// Whether nothing can be kept at the moment.
pub const UNKEPT: &str = "unkept";

/// Something was said that is not understood.
pub const MISFIT: &str = "misfit";

/// All of them.
#[cfg(test)]
pub(super) const ALL: [&str; 10] = [
    SNAPSHOT, FILES, REPLACE, START, SENT, BACK, DRAWN, FAILED, UNKEPT, MISFIT,
];
