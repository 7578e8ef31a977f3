//! Signatures, verified by the platform.

use amtsweg_core::jose::{CompactJws, PublicJwk};
use js_sys::{JSON, Object, Uint8Array};
use serde_json::json;
use wasm_bindgen::{JsCast as _, JsValue};
use worker::wasm_bindgen_futures::JsFuture;

use crate::{failure::Failure, random::platform_crypto};

/// Whether `key` made the signature: RSASSA-PSS, SHA-512, a salt of 64 bytes.
pub(crate) async fn signature_is_valid(jws: &CompactJws, key: &PublicJwk) -> Result<bool, Failure> {
    let subtle = platform_crypto()?.subtle();
    let jwk = json!({ "kty": "RSA", "alg": "PS512", "n": key.n(), "e": key.e(), "ext": true });
    let usages = js_sys::Array::of1(&"verify".into());
    let import = subtle
        .import_key_with_object(
            "jwk",
            &object(&jwk)?,
            &object(&json!({ "name": "RSA-PSS", "hash": "SHA-512" }))?,
            false,
            &usages,
        )
        .map_err(ours)?;
    let key: web_sys::CryptoKey = JsFuture::from(import).await.map_err(ours)?.unchecked_into();
    let verify = subtle
        .verify_with_object_and_js_u8_array_and_js_u8_array(
            &object(&json!({ "name": "RSA-PSS", "saltLength": 64 }))?,
            &key,
            &Uint8Array::from(jws.signature()),
            &Uint8Array::from(jws.signing_input().as_bytes()),
        )
        .map_err(ours)?;
    Ok(JsFuture::from(verify).await.map_err(ours)?.is_truthy())
}

fn object(value: &serde_json::Value) -> Result<Object, Failure> {
    let value = JSON::parse(&value.to_string()).map_err(ours)?;
    Ok(value.unchecked_into())
}

// The platform's own words may repeat the key; they say nothing that helps.
fn ours(_: JsValue) -> Failure {
    Failure::Ours("WebCrypto could not verify a signature".into())
}
