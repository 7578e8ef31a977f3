//! What needs a private key, a password or a random number.

mod jwe;
mod master;
mod password;
mod rest;
mod rsa;
mod tokens;
mod totp;

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};

pub use jwe::{open, seal_direct};
pub use master::{MasterError, MasterKeys, MasterSource, Wrapped};
pub use password::{Password, PasswordHash};
pub use rest::RestKey;
pub use rsa::{DecryptionKey, PrivateKey, SigningKey, is_signed_by};
pub use tokens::{TokenKey, TokenSecret};
pub use totp::TotpSecret;

/// Cryptography that failed. Nothing more is told: the difference between one failure and another
/// is what attacks feed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a cryptographic operation failed")]
pub struct CryptoError;

impl From<aws_lc_rs::error::Unspecified> for CryptoError {
    fn from(_: aws_lc_rs::error::Unspecified) -> Self {
        Self
    }
}

/// Random bytes from the operating system's generator.
pub fn random<const N: usize>() -> Result<[u8; N], CryptoError> {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes)?;
    Ok(bytes)
}

/// A random text of 256 bits, base64url.
pub fn random_token() -> Result<String, CryptoError> {
    Ok(amtsweg_core::encoding::base64url(&random::<32>()?))
}
