//! From answers to sealed parts to a verified acceptance.
//!
//! [`seal`] encrypts a [`Package`] to the key that the authority vouches for; [`send`] brings the
//! [`Sealed`] parts to the edge and asks for the town hall's signed word; a [`Watch`] asks again,
//! for the receipt and for the page of a case. Each can be called anew after a failure: sealing
//! starts over, sending goes on where it stopped.

mod api;
mod error;
mod events;
mod memory;
mod package;
mod retry;
mod seal;
mod send;
mod trust;
mod watch;

pub use error::SendError;
pub use events::CaseLog;
pub use package::{Package, Progress, SealedFile, Sent, SlotFile};
pub use seal::{Sealed, seal};
pub use send::send;
pub use watch::Watch;

pub use crate::device::files::ChosenFile;
