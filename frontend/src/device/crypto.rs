//! The browser's cryptography: RSA-OAEP-256 with A256GCM, and PS512.

use amtsweg_core::jose::{CompactJwe, CompactJws, JweHeader, JweParts, PublicJwk};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::random::{self, NoRandomness};

const TAG_BYTES: usize = 16;
const PS512_SALT_BYTES: u32 = 64;

/// Why the browser's cryptography failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// There is none: too old, or the page was not loaded over a secure connection.
    #[error("the browser offers no cryptography here")]
    Unavailable,
    /// It refused what the program asked for.
    #[error("the browser's cryptography failed: {0}")]
    Failed(&'static str),
}

impl From<NoRandomness> for CryptoError {
    fn from(_: NoRandomness) -> Self {
        Self::Unavailable
    }
}

/// A public key to encrypt to.
#[derive(Debug, Clone)]
pub struct EncryptionKey {
    key: CryptoKey,
    kid: String,
}

impl EncryptionKey {
    /// Hands a key to the browser.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn import(jwk: &PublicJwk) -> Result<Self, CryptoError> {
        let algorithm = dictionary(&[("name", &"RSA-OAEP".into()), ("hash", &"SHA-256".into())]);
        let key = import(jwk, "RSA-OAEP-256", &algorithm, "wrapKey").await?;
        Ok(Self {
            key,
            kid: jwk.kid().to_owned(),
        })
    }

    /// Encrypts a plaintext of the media type `cty`, with a content key of its own that never
    /// leaves the browser's cryptography.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn encrypt(
        &self,
        cty: &str,
        plaintext: &Uint8Array,
    ) -> Result<CompactJwe, CryptoError> {
        let subtle = subtle()?;
        let content_key = generate_content_key(&subtle).await?;
        let protected = JweHeader::new(&self.kid, cty).protected();
        let iv: [u8; 12] = random::bytes()?;
        let algorithm = dictionary(&[
            ("name", &"AES-GCM".into()),
            ("iv", &Uint8Array::from(&iv[..])),
            ("additionalData", &Uint8Array::from(protected.as_bytes())),
        ]);
        let sealed =
            subtle.encrypt_with_object_and_js_u8_array(&algorithm, &content_key, plaintext);
        let mut ciphertext = bytes(&finish(sealed, "encrypting").await?);
        let tag = ciphertext.split_off(ciphertext.len().saturating_sub(TAG_BYTES));
        let wrapped = subtle.wrap_key_with_str("raw", &content_key, &self.key, "RSA-OAEP");
        let encrypted_key = bytes(&finish(wrapped, "wrapping the content key").await?);
        CompactJwe::assemble(&JweParts {
            protected,
            encrypted_key,
            iv: iv.to_vec(),
            ciphertext,
            tag,
        })
        .map_err(|_| CryptoError::Failed("the sealed part is malformed"))
    }
}

/// A public key that verifies signatures.
#[derive(Debug, Clone)]
pub struct VerificationKey(CryptoKey);

impl VerificationKey {
    /// Hands a key to the browser.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn import(jwk: &PublicJwk) -> Result<Self, CryptoError> {
        let algorithm = dictionary(&[("name", &"RSA-PSS".into()), ("hash", &"SHA-512".into())]);
        Ok(Self(import(jwk, "PS512", &algorithm, "verify").await?))
    }

    /// Whether the signature is this key's.
    ///
    /// # Errors
    /// [`CryptoError`] when it cannot be told.
    pub async fn verify(&self, jws: &CompactJws) -> Result<bool, CryptoError> {
        let algorithm = dictionary(&[
            ("name", &"RSA-PSS".into()),
            ("saltLength", &PS512_SALT_BYTES.into()),
        ]);
        let verified = subtle()?.verify_with_object_and_u8_array_and_u8_array(
            &algorithm,
            &self.0,
            jws.signature(),
            jws.signing_input().as_bytes(),
        );
        Ok(finish(verified, "verifying").await?.is_truthy())
    }
}

fn subtle() -> Result<SubtleCrypto, CryptoError> {
    let subtle = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .map(|crypto| crypto.subtle());
    // Outside secure contexts the member is missing, whatever its type says.
    subtle
        .filter(|subtle| subtle.is_object())
        .ok_or(CryptoError::Unavailable)
}

async fn generate_content_key(subtle: &SubtleCrypto) -> Result<CryptoKey, CryptoError> {
    let algorithm = dictionary(&[("name", &"AES-GCM".into()), ("length", &256.into())]);
    let usages = Array::of1(&"encrypt".into());
    // Extractable, since wrapping it is a way of taking it out.
    let key = subtle.generate_key_with_object(&algorithm, true, &usages);
    Ok(finish(key, "making a content key").await?.unchecked_into())
}

/// `key_ops` is left out: FIT-Connect's `wrapKey` and `verify` would do, an `ext` of some other
/// maker would not.
async fn import(
    jwk: &PublicJwk,
    alg: &str,
    algorithm: &Object,
    usage: &str,
) -> Result<CryptoKey, CryptoError> {
    let key = dictionary(&[
        ("kty", &"RSA".into()),
        ("alg", &alg.into()),
        ("n", &jwk.n().into()),
        ("e", &jwk.e().into()),
    ]);
    let usages = Array::of1(&usage.into());
    let key = subtle()?.import_key_with_object("jwk", &key, algorithm, false, &usages);
    Ok(finish(key, "importing a key").await?.unchecked_into())
}

async fn finish(
    call: Result<Promise, JsValue>,
    what: &'static str,
) -> Result<JsValue, CryptoError> {
    let promise = call.map_err(|_| CryptoError::Failed(what))?;
    JsFuture::from(promise)
        .await
        .map_err(|_| CryptoError::Failed(what))
}

fn bytes(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}

fn dictionary(members: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        // Setting a member of a plain object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
