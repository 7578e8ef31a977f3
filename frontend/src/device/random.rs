//! Random numbers from `crypto.getRandomValues`.

use amtsweg_core::code::CaseCode;

/// The browser has no randomness to give: there is no window, or it is too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser offers no randomness")]
pub struct NoRandomness;

/// So many random bytes.
///
/// # Errors
/// [`NoRandomness`], where the browser has none.
pub fn bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    web_sys::window()
        .ok_or(NoRandomness)?
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes))
        .map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// A new code of a case.
///
/// # Errors
/// [`NoRandomness`], where the browser has no randomness.
pub fn case_code() -> Result<CaseCode, NoRandomness> {
    loop {
        // Five of 37 values are outside the alphabet.
        if let Some(code) = CaseCode::from_random(bytes()?) {
            return Ok(code);
        }
    }
}
