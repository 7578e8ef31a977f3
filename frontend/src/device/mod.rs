//! What the browser gives: randomness, time, cryptography, network, files.

pub mod assets;
pub mod clock;
#[cfg(feature = "delivery")]
pub mod crypto;
pub mod files;
#[cfg(feature = "delivery")]
pub mod http;
pub mod json;
pub mod random;
