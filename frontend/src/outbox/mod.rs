//! Applications on their way out, and what is known of whom they go to.
//!
//! Below keeping and sending: both put something here and take it from here, and neither has to
//! know the other for it.
//!
//! | module | what |
//! |---|---|
//! | `entry` | the application of one draft on its way, and where it is kept |
//! | `outgoing` | how far it is: open, sealed, sent, arrived |
//! | `package` | what is sent |
//! | `turn` | one page at a time |
//! | [`memory`] | what the device remembers of a destination's keys |

pub mod memory;

mod entry;
mod outgoing;
mod package;
mod turn;

pub use entry::{Entry, Gone, Listed, Way, begin, draft_key, find, list, listed};
pub use outgoing::{FileProgress, Outgoing, Part, Plan, Sent};
pub use package::{Package, PackedFile};
pub use turn::{Turn, release_turns};

#[cfg(test)]
pub use package::tests;
