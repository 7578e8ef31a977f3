//! The browser's cryptography: RSA-OAEP-256 with A256GCM, PS512, and A256GCM for what is kept.

use std::fmt;

use amtsweg_core::{
    draft::envelope::{self, EnvelopeError, IV_BYTES, Place},
    jose::{CompactJwe, CompactJws, DirectJwe, JweHeader, JweParts, PublicJwk},
};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::random::{self, NoRandomness};

const SECRET_BYTES: usize = 32;
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

    /// The key's id.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// A new content key, wrapped to this key.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn content_key(&self) -> Result<ContentKey, CryptoError> {
        let secret: [u8; SECRET_BYTES] = random::bytes()?;
        // Extractable, since wrapping it is a way of taking it out.
        let key = import_secret(&secret, true, &["encrypt"]).await?;
        let wrapped = subtle()?.wrap_key_with_str("raw", &key, &self.key, "RSA-OAEP");
        Ok(ContentKey {
            secret,
            iv: random::bytes()?,
            wrapped: bytes(&finish(wrapped, "wrapping the content key").await?),
        })
    }
}

/// The key, IV and wrapped key of one JWE.
///
/// It seals **one** plaintext: who seals a second time makes the same JWE again from the same
/// plaintext, and checks that it is the same before it goes anywhere.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentKey {
    #[serde(with = "base64")]
    secret: [u8; SECRET_BYTES],
    #[serde(with = "base64")]
    iv: [u8; IV_BYTES],
    #[serde(with = "base64")]
    wrapped: Vec<u8>,
}

impl ContentKey {
    /// The JWE of a plaintext of the media type `cty`, for the public key `kid` that this key is
    /// wrapped to. The same plaintext gives the same JWE.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn seal(
        &self,
        kid: &str,
        cty: &str,
        plaintext: &Uint8Array,
    ) -> Result<CompactJwe, CryptoError> {
        let key = import_secret(&self.secret, false, &["encrypt"]).await?;
        let protected = JweHeader::new(kid, cty).protected();
        let sealed = encrypt(&key, &self.iv, protected.as_bytes(), plaintext).await?;
        let mut ciphertext = sealed.to_vec();
        let tag = ciphertext.split_off(ciphertext.len().saturating_sub(TAG_BYTES));
        CompactJwe::assemble(&JweParts {
            protected,
            encrypted_key: self.wrapped.clone(),
            iv: self.iv.to_vec(),
            ciphertext,
            tag,
        })
        .map_err(|_| CryptoError::Failed("the sealed part is malformed"))
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentKey")
    }
}

/// Bytes as base64url in JSON.
mod base64 {
    use amtsweg_core::encoding::{base64url, from_base64url};
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(
        bytes: impl AsRef<[u8]>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&base64url(bytes.as_ref()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>, T: TryFrom<Vec<u8>>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let bytes = from_base64url(&String::deserialize(deserializer)?);
        // Without the text itself: it may be a key.
        let bytes = bytes.map_err(|_| D::Error::custom("not base64url"))?;
        bytes
            .try_into()
            .map_err(|_| D::Error::custom("of the wrong length"))
    }
}

/// Why an envelope does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It is no envelope, or one of a later version.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    /// Another key's, of another place, or changed.
    #[error("the envelope does not open with this key at this place")]
    Refused,
    /// There is no cryptography here.
    #[error(transparent)]
    Crypto(#[from] CryptoError),
}

/// A secret key that keeps things: AES-GCM with 256 bits. The program never sees its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretKey(CryptoKey);

impl SecretKey {
    /// A new key, which the browser keeps and never gives out.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn generate() -> Result<Self, CryptoError> {
        let algorithm = dictionary(&[("name", &"AES-GCM".into()), ("length", &256.into())]);
        let key =
            subtle()?.generate_key_with_object(&algorithm, false, &usages(&["encrypt", "decrypt"]));
        Ok(Self(finish(key, "making a key").await?.unchecked_into()))
    }

    /// The key of these bytes.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn import(secret: &[u8; SECRET_BYTES]) -> Result<Self, CryptoError> {
        let key = import_secret(secret, false, &["encrypt", "decrypt"]).await?;
        Ok(Self(key))
    }

    /// The browser's key, to be stored.
    pub fn as_js(&self) -> &CryptoKey {
        &self.0
    }

    /// The envelope of a part of a draft.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn seal(
        &self,
        place: &Place,
        plaintext: &Uint8Array,
    ) -> Result<Uint8Array, CryptoError> {
        self.seal_for(&place.aad(), plaintext).await
    }

    /// What is in the envelope of a part of a draft.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(&self, place: &Place, envelope: &[u8]) -> Result<Uint8Array, OpenError> {
        self.open_from(&place.aad(), envelope).await
    }

    /// An envelope that opens for the same associated data only.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub async fn seal_for(
        &self,
        aad: &[u8],
        plaintext: &Uint8Array,
    ) -> Result<Uint8Array, CryptoError> {
        let iv: [u8; IV_BYTES] = random::bytes()?;
        let sealed = encrypt(&self.0, &iv, aad, plaintext).await?;
        Ok(Uint8Array::from(
            envelope::join(&iv, &sealed.to_vec()).as_slice(),
        ))
    }

    /// Opens what [`SecretKey::seal_for`] made for the same associated data.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open_from(&self, aad: &[u8], envelope: &[u8]) -> Result<Uint8Array, OpenError> {
        let (iv, sealed) = envelope::split(envelope)?;
        self.decrypt(&iv, aad, sealed).await
    }

    /// Opens a JWE that is sealed directly with this key.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open_jwe(&self, jwe: &DirectJwe) -> Result<Uint8Array, OpenError> {
        let parts = jwe.parts().map_err(|_| OpenError::Refused)?;
        let aad = parts.protected.as_bytes();
        self.decrypt(&parts.iv, aad, &parts.sealed).await
    }

    async fn decrypt(
        &self,
        iv: &[u8; IV_BYTES],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Uint8Array, OpenError> {
        let algorithm = gcm(iv, aad);
        let opened = subtle()?.decrypt_with_object_and_js_u8_array(
            &algorithm,
            &self.0,
            &Uint8Array::from(sealed),
        );
        match finish(opened, "opening").await {
            Ok(buffer) => Ok(Uint8Array::new(&buffer)),
            Err(_) => Err(OpenError::Refused),
        }
    }
}

impl From<CryptoKey> for SecretKey {
    fn from(key: CryptoKey) -> Self {
        Self(key)
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

async fn import_secret(
    secret: &[u8; SECRET_BYTES],
    extractable: bool,
    uses: &[&str],
) -> Result<CryptoKey, CryptoError> {
    let key = subtle()?.import_key_with_str(
        "raw",
        &Uint8Array::from(&secret[..]),
        "AES-GCM",
        extractable,
        &usages(uses),
    );
    Ok(finish(key, "importing a secret").await?.unchecked_into())
}

async fn encrypt(
    key: &CryptoKey,
    iv: &[u8; IV_BYTES],
    aad: &[u8],
    plaintext: &Uint8Array,
) -> Result<Uint8Array, CryptoError> {
    let sealed = subtle()?.encrypt_with_object_and_js_u8_array(&gcm(iv, aad), key, plaintext);
    Ok(Uint8Array::new(&finish(sealed, "encrypting").await?))
}

fn gcm(iv: &[u8; IV_BYTES], aad: &[u8]) -> Object {
    dictionary(&[
        ("name", &"AES-GCM".into()),
        ("iv", &Uint8Array::from(&iv[..])),
        ("additionalData", &Uint8Array::from(aad)),
    ])
}

fn usages(names: &[&str]) -> Array {
    names.iter().map(|name| JsValue::from(*name)).collect()
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
    let key = subtle()?.import_key_with_object("jwk", &key, algorithm, false, &usages(&[usage]));
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
