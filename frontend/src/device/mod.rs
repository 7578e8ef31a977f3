//! What the browser gives: randomness, time, cryptography, network, files.

pub mod assets;
pub mod clock;
pub mod crypto;
pub mod files;
pub mod http;
pub mod random;
