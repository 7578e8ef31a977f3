//! The destination's keys, from the first to the last day of each.

pub mod command;
mod folder;
mod life;
mod record;
mod ring;
mod running;

use std::io;

pub use folder::KeyFolder;
pub use life::{Change, Compromise, ENCRYPTION_SECONDS};
pub use record::{KeyRecord, Phase};
pub use ring::KeyRing;
pub use running::Keys;

use crate::crypto::{CryptoError, MasterError};

/// Why keys cannot be made, read or changed.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A file cannot be read or written.
    #[error("cannot read or write {path}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A record is not one.
    #[error("{path} is not the record of a key")]
    Record {
        /// Which.
        path: String,
        /// Where and what.
        source: serde_json::Error,
    },
    /// The number of the last statement is none.
    #[error(
        "{path} holds no number; write one into it that is higher than that of every statement so far"
    )]
    Number {
        /// Which file.
        path: String,
    },
    /// A private key is not the one of its record.
    #[error("the private key {kid} is unreadable or not the one of its record")]
    Mismatch {
        /// Which.
        kid: String,
    },
    /// There is no key for a use.
    #[error("there is no active key for {0}")]
    None(&'static str),
    /// There is no key of this id.
    #[error("there is no key {kid}; `townhall keys list` shows all")]
    Unknown {
        /// Which.
        kid: String,
    },
    /// The key is not where it can be changed so.
    #[error("{kid} was not changed: {reason}")]
    Refused {
        /// Which.
        kid: String,
        /// Why.
        reason: &'static str,
    },
    /// The master key that they are wrapped with.
    #[error("the private keys cannot be unwrapped")]
    Master(#[from] MasterError),
    /// Making one failed.
    #[error("making a key failed")]
    Crypto(#[from] CryptoError),
}
