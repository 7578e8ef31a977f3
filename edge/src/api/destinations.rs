//! What a destination has published, and publishing it.

use amtsweg_core::{
    api,
    hash::sha256_base64url,
    id::DestinationId,
    intake::{IntakeError, SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::PublicJwk,
    limits::MAX_EVENT_BYTES,
    problem::ProblemKind,
    time::{Clock as _, Timestamp},
};
use worker::Request;

use super::Context;
use crate::{
    answer::Answer,
    body,
    clock::PlatformClock,
    failure::Failure,
    log,
    object::destination::{Client, Stamp},
};

/// A destination with its services and their schemas.
const MAX_DOCUMENT_BYTES: usize = 256 * 1024;

/// A key with its certificates.
const MAX_KEY_BYTES: usize = 32 * 1024;

pub(super) async fn read(context: &Context<'_>, id: DestinationId) -> Result<Answer, Failure> {
    context.destination(id)?;
    let document = Client::new(context.env, id).document().await?;
    Answer::json(200, &document.ok_or_else(unpublished)?)
}

pub(super) async fn read_key(
    context: &Context<'_>,
    id: DestinationId,
    kid: &str,
) -> Result<Answer, Failure> {
    context.destination(id)?;
    let client = Client::new(context.env, id);
    match client.key(kid).await? {
        Some(key) => Answer::json(200, &key),
        None if client.document().await?.is_none() => Err(unpublished()),
        None => Err(ProblemKind::KeyNotFound.into()),
    }
}

pub(super) async fn read_trust(
    context: &Context<'_>,
    id: DestinationId,
) -> Result<Answer, Failure> {
    context.destination(id)?;
    let trust = Client::new(context.env, id).trust().await?;
    Ok(Answer::jose(trust.ok_or_else(unpublished)?))
}

pub(super) async fn read_statement(
    context: &Context<'_>,
    id: DestinationId,
) -> Result<Answer, Failure> {
    context.destination(id)?;
    let statement = Client::new(context.env, id).statement().await?;
    Ok(Answer::jose(statement.ok_or_else(unpublished)?))
}

pub(super) async fn publish(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
) -> Result<Answer, Failure> {
    let (bytes, stamp) =
        signed(context, request, id, "application/json", MAX_DOCUMENT_BYTES).await?;
    let document: api::Destination = body::json(&bytes)?;
    if document.destination_id != id {
        return Err(Failure::peer(
            ProblemKind::Malformed,
            "The destinationId is not the one in the address.",
        ));
    }
    Client::new(context.env, id)
        .publish_document(stamp, document)
        .await?;
    log::line("destination.published")
        .with("destination", id.to_string())
        .write();
    Ok(Answer::no_content())
}

pub(super) async fn publish_key(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
    kid: &str,
) -> Result<Answer, Failure> {
    let (bytes, stamp) = signed(context, request, id, "application/json", MAX_KEY_BYTES).await?;
    let key: PublicJwk = body::json(&bytes)?;
    if key.kid() != kid {
        return Err(Failure::peer(
            ProblemKind::Malformed,
            "The kid is not the one in the address.",
        ));
    }
    Client::new(context.env, id).publish_key(stamp, key).await?;
    Ok(Answer::no_content())
}

pub(super) async fn publish_trust(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
) -> Result<Answer, Failure> {
    let (bytes, _) = signed(context, request, id, "application/jose", MAX_EVENT_BYTES).await?;
    let jws = body::jose(bytes)?;
    Client::new(context.env, id).publish_trust(jws).await?;
    Ok(Answer::no_content())
}

pub(super) async fn publish_statement(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
) -> Result<Answer, Failure> {
    let (bytes, _) = signed(context, request, id, "application/jose", MAX_EVENT_BYTES).await?;
    let jws = body::jose(bytes)?;
    Client::new(context.env, id).publish_statement(jws).await?;
    Ok(Answer::no_content())
}

/// Gives an anchor of the journal, to the town hall alone: it tells how much is done there.
pub(super) async fn read_anchor(
    context: &Context<'_>,
    request: &Request,
    id: DestinationId,
    seq: u64,
) -> Result<Answer, Failure> {
    check_signed(context, request, id, "GET", &[])?;
    let anchor = Client::new(context.env, id).anchor(seq).await?;
    Ok(Answer::jose(anchor.ok_or(ProblemKind::NotFound)?))
}

pub(super) async fn publish_anchor(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
    seq: u64,
) -> Result<Answer, Failure> {
    let (bytes, _) = signed(context, request, id, "application/jose", MAX_EVENT_BYTES).await?;
    let jws = body::jose(bytes)?;
    Client::new(context.env, id)
        .publish_anchor(seq, jws)
        .await?;
    Ok(Answer::no_content())
}

/// Reads a compact JWE that the destination's town hall brings.
pub(super) async fn signed_body(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
    limit: usize,
) -> Result<Vec<u8>, Failure> {
    let (bytes, _) = signed(context, request, id, "application/jose", limit).await?;
    Ok(bytes)
}

/// Reads a body that the destination's town hall has signed with the shared secret.
async fn signed(
    context: &Context<'_>,
    request: &mut Request,
    id: DestinationId,
    media_type: &str,
    limit: usize,
) -> Result<(Vec<u8>, Stamp), Failure> {
    context.destination(id)?;
    let headers = request.headers();
    if !headers.has(TIMESTAMP_HEADER)? || !headers.has(SIGNATURE_HEADER)? {
        return Err(ProblemKind::Unauthorized.into());
    }
    let bytes = body::read(request, media_type, limit).await?;
    let time = check_signed(context, request, id, "PUT", &bytes)?;
    let hash = sha256_base64url(&bytes);
    Ok((bytes, Stamp { time, hash }))
}

/// Checks that the destination's town hall has signed a request, and gives when.
pub(super) fn check_signed(
    context: &Context<'_>,
    request: &Request,
    id: DestinationId,
    method: &str,
    body: &[u8],
) -> Result<Timestamp, Failure> {
    let secret = &context.destination(id)?.secret;
    let timestamp = request.headers().get(TIMESTAMP_HEADER)?;
    let signature = request.headers().get(SIGNATURE_HEADER)?;
    let (path, now) = (request.path(), PlatformClock.now());
    let checked = secret.verify(
        method,
        &path,
        timestamp.as_deref(),
        signature.as_deref(),
        body,
        now,
    );
    checked.map_err(|error| match error {
        // Whose clock is wrong is worth knowing, and no secret.
        IntakeError::Time => Failure::peer(
            ProblemKind::Unauthorized,
            format!(
                "The request's time is more than five minutes from the edge's, which is {}. Set \
                 the clocks.",
                now.0
            ),
        ),
        _ => ProblemKind::Unauthorized.into(),
    })?;
    let time = timestamp.and_then(|text| text.parse().ok());
    Ok(Timestamp(time.unwrap_or_default()))
}

pub(super) fn unpublished() -> Failure {
    ProblemKind::DestinationNotPublished.into()
}
