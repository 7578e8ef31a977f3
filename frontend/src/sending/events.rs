//! Reading a case's events: only what a pinned key of the authority has signed.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use amtsweg_core::{
    api::RelayState,
    chain::{self, Gap},
    code::CaseCode,
    event::{EventClaims, EventError, EventKind, SentRecord, transaction},
    id::CaseId,
    jose::{CompactJws, KeyUse, is_key_id},
    outcome::{Finding, Outcome},
    problem::ProblemKind,
    time::Timestamp,
};

use super::{SendError, api::Api};
use crate::{
    device::{crypto::VerificationKey, http::HttpError},
    site::Site,
};

/// The events of a case, verified and in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLog {
    /// The events that a pinned key has signed for this case.
    pub events: Vec<CaseEvent>,
    /// Where the chain of events does not hold.
    pub gaps: Vec<Gap>,
    /// How many events were there that cannot be believed.
    pub refused: usize,
    /// The edge's own, unsigned word.
    pub relay: RelayState,
    /// Since when, by the edge's word.
    pub relay_since: Timestamp,
    relays: BTreeMap<String, RelayState>,
}

/// A verified event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEvent {
    /// What it says; `None` for what only newer versions know.
    pub kind: Option<EventKind>,
    /// When it was signed.
    pub at: Timestamp,
    claims: EventClaims,
}

impl CaseLog {
    /// Whether events are missing, exchanged, or not by the authority.
    pub fn is_doubtful(&self) -> bool {
        !self.gaps.is_empty() || self.refused > 0
    }

    /// How many parts of a second party have arrived for the case's application.
    pub fn parts(&self) -> usize {
        let kinds = self.events.iter().filter_map(|event| event.kind);
        kinds.filter(|kind| *kind == EventKind::PartArrived).count()
    }

    /// Whether an application has arrived in this case, or is on its way to the authority.
    pub(super) fn is_taken(&self) -> bool {
        is_taken(self.events.iter().map(|event| event.kind), self.relay)
    }

    /// What became of a submission of the case.
    pub fn find(&self, sent: &SentRecord) -> Finding {
        let relay = self.relays.get(&sent.submission_id.log_id());
        Outcome::find(
            self.events.iter().map(|event| &event.claims),
            sent,
            relay.copied().unwrap_or(self.relay),
        )
    }
}

/// What was rejected or has expired can be sent once more. `relay` is about the last submission.
fn is_taken(events: impl Iterator<Item = Option<EventKind>>, relay: RelayState) -> bool {
    let mut last = None;
    for kind in events.flatten().filter(|kind| kind.is_answer()) {
        if kind == EventKind::Accept {
            return true;
        }
        last = Some(kind);
    }
    match relay {
        RelayState::Parked => true,
        RelayState::Delivered => last.is_none(),
        RelayState::Expired => false,
    }
}

/// Reads events and keeps the keys it has seen, so that asking often costs one call.
pub struct EventReader {
    site: Rc<Site>,
    keys: RefCell<BTreeMap<String, VerificationKey>>,
}

impl EventReader {
    /// A reader for the site's destination.
    pub fn new(site: Rc<Site>) -> Self {
        Self {
            site,
            keys: RefCell::default(),
        }
    }

    /// Asks for the events of the case that the code belongs to.
    ///
    /// # Errors
    /// [`SendError`]; [`SendError::Refused`] with 403 or 404 for a code that opens no case here.
    pub async fn read(&self, code: &CaseCode) -> Result<CaseLog, SendError> {
        let api = Api::of(&self.site);
        let case = code.case_id(self.site.destination_id);
        let token = code.access_token(self.site.destination_id);
        let answer = api.events(case, &token).await?;
        let mut verified = Vec::new();
        let mut refused = 0;
        for jws in answer.event_log {
            match self.verify(&api, &jws, case).await? {
                Some(claims) => verified.push((jws, claims)),
                None => refused += 1,
            }
        }
        let gaps = chain::order(&mut verified);
        let event = |(_, claims): (CompactJws, EventClaims)| CaseEvent {
            kind: claims.kind().ok(),
            at: claims.iat,
            claims,
        };
        let relay = |(id, relay): (String, amtsweg_core::api::Relay)| (id, relay.state);
        Ok(CaseLog {
            events: verified.into_iter().map(event).collect(),
            gaps,
            refused,
            relay: answer.relay.state,
            relay_since: answer.relay.since,
            relays: answer.submissions.into_iter().map(relay).collect(),
        })
    }

    /// The event's claims if a pinned key signed them for this case.
    async fn verify(
        &self,
        api: &Api<'_>,
        jws: &CompactJws,
        case: CaseId,
    ) -> Result<Option<EventClaims>, SendError> {
        let Some(key) = self.key(api, &jws.header().kid).await? else {
            return Ok(None);
        };
        if !key.verify(jws).await? {
            return Ok(None);
        }
        let claims = match EventClaims::read(jws, self.site.destination_id) {
            // Authentic, and from a newer town hall: it keeps its place in the chain.
            Err(EventError::UnknownKind) => jws.claims().ok(),
            claims => claims.ok(),
        };
        Ok(claims.filter(|claims: &EventClaims| claims.txn == transaction(case)))
    }

    /// The signing key of this id, if it is pinned. Retired keys are good for events.
    async fn key(&self, api: &Api<'_>, kid: &str) -> Result<Option<VerificationKey>, SendError> {
        if let Some(key) = self.keys.borrow().get(kid) {
            return Ok(Some(key.clone()));
        }
        if !is_key_id(kid) {
            return Ok(None);
        }
        let jwk = match api.key(kid).await {
            Ok(jwk) => jwk,
            Err(HttpError::NotUnderstood) => return Ok(None),
            Err(HttpError::Refused { problem, .. }) if problem.is(ProblemKind::KeyNotFound) => {
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        let thumbprint = jwk.thumbprint();
        let pinned = self
            .site
            .signing_key_thumbprints
            .iter()
            .chain(&self.site.previous_signing_key_thumbprints)
            .any(|pin| *pin == thumbprint);
        if !pinned || jwk.key_use() != KeyUse::Signature || jwk.kid() != kid {
            return Ok(None);
        }
        let key = VerificationKey::import(&jwk).await?;
        self.keys.borrow_mut().insert(kid.to_owned(), key.clone());
        Ok(Some(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_failed_may_be_sent_once_more() {
        use EventKind::{Accept, PartArrived, Reject};
        use RelayState::{Delivered, Expired, Parked};
        for (events, relay, expected) in [
            (vec![], Parked, true),
            (vec![], Delivered, true),
            (vec![], Expired, false),
            (vec![Some(Accept)], Delivered, true),
            (vec![Some(Accept)], Expired, true),
            (vec![Some(Reject)], Delivered, false),
            // The one after the rejected one.
            (vec![Some(Reject)], Parked, true),
            (vec![None], Delivered, true),
            (vec![Some(Reject), Some(PartArrived)], Delivered, false),
        ] {
            assert_eq!(
                is_taken(events.clone().into_iter(), relay),
                expected,
                "{events:?} {relay:?}"
            );
        }
    }
}
