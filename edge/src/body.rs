//! Reading what a peer sends, never more than agreed.

use amtsweg_core::problem::ProblemKind;
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;
use worker::{ByteStream, Request};

use crate::failure::{Failure, json_place};

/// Reads a request's body of the media type, up to `limit` bytes.
pub(crate) async fn read(
    request: &mut Request,
    media_type: &str,
    limit: usize,
) -> Result<Vec<u8>, Failure> {
    let header = request.headers().get("content-type")?.unwrap_or_default();
    if !is_of_type(&header, media_type) {
        return Err(Failure::peer(
            ProblemKind::UnsupportedMediaType,
            format!("Send the body as {media_type}."),
        ));
    }
    let announced = request.headers().get("content-length")?;
    let announced = announced.and_then(|text| text.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit as u64) {
        return Err(too_large(limit));
    }
    if request.inner().body().is_none() {
        return Ok(Vec::new());
    }
    collect(request.stream()?, limit).await
}

/// Reads a request's JSON.
pub(crate) async fn read_json<T: DeserializeOwned>(
    request: &mut Request,
    limit: usize,
) -> Result<T, Failure> {
    let bytes = read(request, "application/json", limit).await?;
    json(&bytes)
}

/// Reads JSON that a peer sent.
pub(crate) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(bytes)
        .map_err(|error| Failure::peer(ProblemKind::Malformed, json_place(&error)))
}

/// Reads a request's compact JWE or JWS as text.
pub(crate) async fn read_jose(request: &mut Request, limit: usize) -> Result<String, Failure> {
    let bytes = read(request, "application/jose", limit).await?;
    jose(bytes)
}

/// Takes bytes as the text of a compact JWE or JWS, which is always ASCII.
pub(crate) fn jose(bytes: Vec<u8>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|_| {
        Failure::peer(
            ProblemKind::MalformedJose,
            "A compact serialisation is ASCII text.",
        )
    })
}

/// Collects a stream, up to `limit` bytes.
pub(crate) async fn collect(mut stream: ByteStream, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_| {
            Failure::peer(ProblemKind::Malformed, "The body broke off; send again.")
        })?;
        if bytes.len() + chunk.len() > limit {
            return Err(too_large(limit));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn too_large(limit: usize) -> Failure {
    Failure::peer(
        ProblemKind::TooLarge,
        format!("The body may have at most {limit} bytes."),
    )
}

/// Whether a `Content-Type` is the media type, whatever its parameters.
fn is_of_type(header: &str, media_type: &str) -> bool {
    let essence = header.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case(media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_do_not_matter_to_the_type() {
        assert!(is_of_type("application/json", "application/json"));
        assert!(is_of_type(
            "Application/JSON; charset=utf-8",
            "application/json"
        ));
        assert!(!is_of_type("application/jsonp", "application/json"));
        assert!(!is_of_type("", "application/json"));
    }
}
