//! Who comes by from outside.
//!
//! | module | what |
//! |---|---|
//! | [`intake`] | the edge's side: verify, open, check, file, answer with a signed event |
//! | [`inbox`] | the clerks' pages |
//! | `monitor` | what monitoring asks |
//! | `listener` | a listener that whoever comes by cannot keep busy |

pub mod inbox;
pub mod intake;
mod listener;
pub(crate) mod monitor;

pub use listener::Patience;
pub(crate) use listener::{NoBody, health, serve};
