//! From answers to sealed parts to a verified acceptance.
//!
//! An [`Outgoing`] application lies in the [outbox](crate::outbox). A [`Dispatch`] takes
//! it from there: it seals the [`Package`] to the key that the authority vouches for, brings the
//! sealed parts to the edge, and asks for the town hall's signed word. Whatever stops it, it goes
//! on from what the outbox holds. A [`Watch`] asks again, for the receipt and for the page of a
//! case. What the authority tells is opened by [`open_reply`].

mod api;
mod case_name;
mod dispatch;
mod error;
mod events;
mod pins;
mod replies;
mod retry;
mod seal;
mod send;
mod trust;
mod watch;

pub use dispatch::{Dispatch, Progress, Stage};
pub use error::SendError;
pub use events::{CaseEvent, CaseLog, wants_new_seal};
pub use replies::{ReplyError, open_reply};
pub use trust::refresh_keys;
pub use watch::Watch;
