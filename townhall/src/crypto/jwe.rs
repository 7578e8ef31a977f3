//! Opening a JWE, and sealing one for whom a key is shared with.

use amtsweg_core::jose::{CompactJwe, DirectHeader, DirectJwe, DirectParts};
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    rsa::OAEP_SHA256_MGF1SHA256,
};

use super::{CryptoError, DecryptionKey, random};

const CONTENT_KEY_BYTES: usize = 32;

/// Seals under a key that the other side has, too, with a random IV.
pub fn seal_direct(
    header: &DirectHeader,
    key: &[u8; CONTENT_KEY_BYTES],
    plaintext: &[u8],
) -> Result<DirectJwe, CryptoError> {
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key)?);
    let (protected, iv) = (header.protected(), random::<NONCE_LEN>()?);
    let mut sealed = plaintext.to_vec();
    let nonce = Nonce::assume_unique_for_key(iv);
    cipher.seal_in_place_append_tag(nonce, Aad::from(protected.as_bytes()), &mut sealed)?;
    let parts = DirectParts {
        protected,
        iv,
        sealed,
    };
    DirectJwe::assemble(&parts).map_err(|_| CryptoError)
}

/// Opens a JWE that is encrypted to `key`.
///
/// # Errors
/// One and the same for every reason. A content key that cannot be opened is replaced by a random
/// one (RFC 7516 § 11.5), so that not even the time tells which of the two steps failed.
pub fn open(jwe: &CompactJwe, key: &DecryptionKey) -> Result<Vec<u8>, CryptoError> {
    let parts = jwe.parts().map_err(|_| CryptoError)?;
    let mut content_key = random::<CONTENT_KEY_BYTES>()?;
    let mut opened = vec![0; key.oaep().min_output_size()];
    if let Ok(unwrapped) = key.oaep().decrypt(
        &OAEP_SHA256_MGF1SHA256,
        &parts.encrypted_key,
        &mut opened,
        None,
    ) && unwrapped.len() == CONTENT_KEY_BYTES
    {
        content_key.copy_from_slice(unwrapped);
    }
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &content_key)?);
    let nonce = Nonce::try_assume_unique_for_key(&parts.iv)?;
    let mut text = parts.ciphertext;
    text.extend_from_slice(&parts.tag);
    let length = cipher
        .open_in_place(nonce, Aad::from(parts.protected.as_bytes()), &mut text)?
        .len();
    text.truncate(length);
    Ok(text)
}
