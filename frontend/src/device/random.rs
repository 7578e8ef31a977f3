//! Random numbers from `crypto.getRandomValues`.

use amtsweg_core::code::CaseCode;

use super::crypto::CryptoError;

/// So many random bytes.
///
/// # Errors
/// [`CryptoError::Unavailable`] where the browser has none.
pub fn bytes<const N: usize>() -> Result<[u8; N], CryptoError> {
    let mut bytes = [0; N];
    web_sys::window()
        .ok_or(CryptoError::Unavailable)?
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes))
        .map_err(|_| CryptoError::Unavailable)?;
    Ok(bytes)
}

/// A new code of a case.
///
/// # Errors
/// [`CryptoError::Unavailable`] where the browser has no randomness.
pub fn case_code() -> Result<CaseCode, CryptoError> {
    loop {
        // Five of 37 values are outside the alphabet.
        if let Some(code) = CaseCode::from_random(bytes()?) {
            return Ok(code);
        }
    }
}
