//! The town hall's signed events: believed only when a key of the destination made them.

use amtsweg_core::{event::EventClaims, id::DestinationId, jose::CompactJws};
use worker::Env;

use crate::{failure::Failure, object::destination, verify::signature_is_valid};

/// Why an event is not believed, in words for a log and for the town hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Disbelief {
    #[error("its kid is none of the destination's published signing keys")]
    UnknownKey,
    #[error("its signature does not fit the key")]
    Signature,
    #[error("{0}")]
    Claims(#[from] amtsweg_core::event::EventError),
}

/// Verifies an event and reads it.
pub(crate) async fn read(
    env: &Env,
    destination: DestinationId,
    event: &CompactJws,
) -> Result<Result<EventClaims, Disbelief>, Failure> {
    let key = destination::Client::new(env, destination)
        .signing_key(&event.header().kid)
        .await?;
    let Some(key) = key else {
        return Ok(Err(Disbelief::UnknownKey));
    };
    if !signature_is_valid(event, &key).await? {
        return Ok(Err(Disbelief::Signature));
    }
    Ok(EventClaims::read(event, destination).map_err(Disbelief::from))
}
