//! Randomness from the platform.

use wasm_bindgen::JsCast as _;
use web_sys::WorkerGlobalScope;

use crate::failure::Failure;

/// The platform's cryptography.
pub(crate) fn platform_crypto() -> Result<web_sys::Crypto, Failure> {
    let scope: WorkerGlobalScope = js_sys::global().unchecked_into();
    scope
        .crypto()
        .map_err(|_| Failure::Ours("the platform has no cryptography".into()))
}

/// 16 random bytes, for an id.
pub(crate) fn random_bytes() -> Result<[u8; 16], Failure> {
    let mut bytes = [0; 16];
    platform_crypto()?
        .get_random_values_with_u8_array(&mut bytes)
        .map_err(|_| Failure::Ours("no random bytes".into()))?;
    Ok(bytes)
}

/// A number between 0 and 1, for spreading retries; not for secrets.
pub(crate) fn chance() -> f64 {
    js_sys::Math::random()
}
