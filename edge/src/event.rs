//! The town hall's signed events: believed only when a key of the destination made them. What they
//! say is for the devices: an event of a kind that this edge has never heard of is relayed as well,
//! so that the town hall can be renewed after the edge.

use std::collections::BTreeMap;

use amtsweg_core::{
    event::{EVENT_TYP, EventKind, subject, transaction},
    id::{CaseId, DestinationId, SubmissionId},
    jose::{CompactJws, JoseError},
};
use serde::Deserialize;
use serde_json::Value;
use worker::Env;

use crate::{failure::Failure, object::destination, verify::signature_is_valid};

/// Why an event is not believed, in words for a log and for the town hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Disbelief {
    #[error(
        "its kid is none of the destination's published signing keys, or one that is withdrawn"
    )]
    UnknownKey,
    #[error("its signature does not fit the key")]
    Signature,
    #[error("what was signed is not an event")]
    NotAnEvent,
    #[error("the event is malformed: {0}")]
    Malformed(#[from] JoseError),
    #[error("it holds no event, or several")]
    NotOne,
    #[error("the event is by another destination")]
    OtherDestination,
    #[error("the event is about another submission or case")]
    OtherSubject,
}

/// What the edge reads of an event.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Event {
    iss: DestinationId,
    sub: String,
    txn: String,
    events: BTreeMap<String, Value>,
    #[serde(default)]
    amtsweg: Option<Place>,
    // Read so that an event without them is refused.
    #[serde(rename = "iat")]
    _iat: amtsweg_core::time::Timestamp,
    #[serde(rename = "jti")]
    _jti: String,
}

/// Its place in the case's chain.
#[derive(Debug, Clone, Deserialize)]
struct Place {
    seq: u32,
}

impl Event {
    /// Reads an event whose signature is somebody else's to verify.
    pub(crate) fn read(jws: &CompactJws, destination: DestinationId) -> Result<Self, Disbelief> {
        if jws.header().typ != EVENT_TYP {
            return Err(Disbelief::NotAnEvent);
        }
        let event: Self = jws.claims()?;
        if event.iss != destination {
            return Err(Disbelief::OtherDestination);
        }
        if event.events.len() != 1 {
            return Err(Disbelief::NotOne);
        }
        Ok(event)
    }

    /// Its number within the case.
    pub(crate) fn seq(&self) -> Option<u32> {
        self.amtsweg.as_ref().map(|place| place.seq)
    }

    /// Whether the town hall has taken the submission or refused it.
    pub(crate) fn is_answer(&self) -> bool {
        let answers = EventKind::ALL.into_iter().filter(|kind| kind.is_answer());
        answers
            .map(EventKind::uri)
            .any(|uri| self.events.contains_key(&uri))
    }

    /// Whether it is about this case.
    pub(crate) fn is_in(&self, case: CaseId) -> bool {
        self.txn == transaction(case)
    }

    /// Whether it is about this submission of this case.
    pub(crate) fn is_about(&self, submission: SubmissionId, case: CaseId) -> bool {
        self.sub == subject(submission) && self.is_in(case)
    }
}

/// Verifies an event and reads it.
pub(crate) async fn read(
    env: &Env,
    destination: DestinationId,
    event: &CompactJws,
) -> Result<Result<Event, Disbelief>, Failure> {
    let key = destination::Client::new(env, destination)
        .signing_key(&event.header().kid)
        .await?;
    let Some(key) = key else {
        return Ok(Err(Disbelief::UnknownKey));
    };
    if !signature_is_valid(event, &key).await? {
        return Ok(Err(Disbelief::Signature));
    }
    Ok(Event::read(event, destination))
}
