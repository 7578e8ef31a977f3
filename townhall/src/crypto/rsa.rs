//! RSA-4096 keys: made, read, used.

use std::fmt;

use amtsweg_core::{
    encoding::from_base64url,
    jose::{CompactJws, KeyUse, PublicJwk, signing_input},
};
use aws_lc_rs::{
    encoding::{AsDer as _, Pkcs8V1Der},
    rand::SystemRandom,
    rsa::{KeyPair, KeySize, OaepPrivateDecryptingKey, PrivateDecryptingKey, PublicKeyComponents},
    signature::{KeyPair as _, RSA_PSS_2048_8192_SHA512, RSA_PSS_SHA512},
};
use serde::Serialize;

use super::CryptoError;

/// A private key as PKCS#8 (DER), as it lies on the disk.
pub struct PrivateKey(Vec<u8>);

impl PrivateKey {
    /// Makes a key.
    pub fn generate() -> Result<Self, CryptoError> {
        let pair = KeyPair::generate(KeySize::Rsa4096)?;
        let der: Pkcs8V1Der<'_> = pair.as_der()?;
        Ok(Self(der.as_ref().to_vec()))
    }

    /// Takes a key as it was read.
    pub fn from_pkcs8(der: Vec<u8>) -> Self {
        Self(der)
    }

    /// What to write.
    pub fn pkcs8(&self) -> &[u8] {
        &self.0
    }

    /// The public half.
    pub fn public(&self, kid: &str, key_use: KeyUse) -> Result<PublicJwk, CryptoError> {
        let pair = KeyPair::from_pkcs8(&self.0).map_err(|_| CryptoError)?;
        let modulus = pair.public_key().modulus();
        PublicJwk::new(kid, key_use, modulus.big_endian_without_leading_zero())
            .map_err(|_| CryptoError)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

/// A key that signs events and trust statements (PS512).
pub struct SigningKey {
    public: PublicJwk,
    pair: KeyPair,
}

impl SigningKey {
    /// A key ready to sign.
    pub fn new(kid: &str, key: &PrivateKey) -> Result<Self, CryptoError> {
        Ok(Self {
            public: key.public(kid, KeyUse::Signature)?,
            pair: KeyPair::from_pkcs8(key.pkcs8()).map_err(|_| CryptoError)?,
        })
    }

    /// The public half.
    pub fn public(&self) -> &PublicJwk {
        &self.public
    }

    /// Signs claims as a compact JWS.
    pub fn sign<T: Serialize>(&self, typ: &str, claims: &T) -> Result<CompactJws, CryptoError> {
        let input = signing_input(self.public.kid(), typ, claims).map_err(|_| CryptoError)?;
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair.sign(
            &RSA_PSS_SHA512,
            &SystemRandom::new(),
            input.as_bytes(),
            &mut signature,
        )?;
        CompactJws::assemble(&input, &signature).map_err(|_| CryptoError)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public.kid())
    }
}

/// A key that opens what was encrypted to its public half (RSA-OAEP-256).
pub struct DecryptionKey {
    public: PublicJwk,
    key: OaepPrivateDecryptingKey,
}

impl DecryptionKey {
    /// A key ready to open.
    pub fn new(kid: &str, key: &PrivateKey) -> Result<Self, CryptoError> {
        let private = PrivateDecryptingKey::from_pkcs8(key.pkcs8()).map_err(|_| CryptoError)?;
        Ok(Self {
            public: key.public(kid, KeyUse::Encryption)?,
            key: OaepPrivateDecryptingKey::new(private)?,
        })
    }

    /// The public half.
    pub fn public(&self) -> &PublicJwk {
        &self.public
    }

    pub(super) fn oaep(&self) -> &OaepPrivateDecryptingKey {
        &self.key
    }
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecryptionKey({})", self.public.kid())
    }
}

/// Whether a key has made this signature.
pub fn is_signed_by(jws: &CompactJws, key: &PublicJwk) -> bool {
    let (Ok(n), Ok(e)) = (from_base64url(key.n()), from_base64url(key.e())) else {
        return false;
    };
    PublicKeyComponents { n, e }
        .verify(
            &RSA_PSS_2048_8192_SHA512,
            jws.signing_input().as_bytes(),
            jws.signature(),
        )
        .is_ok()
}
