//! What the browser gives: randomness, time, cryptography, storage, network, files.

pub mod app;
pub mod assets;
pub mod clock;
#[cfg(feature = "delivery")]
pub mod crypto;
#[cfg(feature = "delivery")]
pub mod database;
#[cfg(feature = "delivery")]
pub mod files;
#[cfg(feature = "delivery")]
pub mod http;
pub mod json;
#[cfg(feature = "delivery")]
mod nap;
pub mod nfc;
#[cfg(feature = "delivery")]
pub mod random;
#[cfg(feature = "delivery")]
pub mod served;
#[cfg(feature = "delivery")]
pub mod storage;
#[cfg(feature = "delivery")]
pub mod waits;
#[cfg(feature = "delivery")]
pub mod work;
