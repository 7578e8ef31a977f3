//! The edge: calls of it, and what it is given to publish.
//!
//! | module | what |
//! |---|---|
//! | `client` | calls, signed with the secret that both share |
//! | `statements` | the destination, and what its keys may do |
//! | [`site`] | what the site's configuration has to say of the keys |

mod client;
pub mod site;
pub(crate) mod statements;

pub use client::{Edge, EdgeError};
