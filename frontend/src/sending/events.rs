//! Reading a case's events: only what a pinned key of the authority has signed.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use amtsweg_core::{
    api::RelayState,
    chain::{self, Gap},
    code::CaseCode,
    event::{EventClaims, EventError, EventKind, ReplyParts, SentRecord, transaction},
    hash::sha256_base64url,
    id::{CaseId, ReplyId},
    jose::{CompactJws, KeyUse, is_key_id},
    number::ShortNumber,
    outcome::{Finding, Outcome},
    pins::{Pin, PinnedEvent, believed},
    problem::ProblemKind,
    reply::{CaseName, Manifest},
    time::{Clock as _, Timestamp},
};

use super::{SendError, api::Api, case_name, pins};
use crate::{
    device::{clock::DeviceClock, crypto::VerificationKey, http::HttpError, served},
    outbox::Sent,
    site::Site,
};

/// How long an event that is missing may still be under way, in seconds.
const UNDER_WAY: i64 = 60 * 60;

/// The events of a case, verified and in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLog {
    /// The events that a pinned key has signed for this case.
    pub events: Vec<CaseEvent>,
    /// Where the chain of events does not hold.
    pub gaps: Vec<Gap>,
    /// Whether events are missing that may still be under way.
    pub is_incomplete: bool,
    /// How many events were there that cannot be believed.
    pub refused: usize,
    /// The edge's own, unsigned word.
    pub relay: RelayState,
    /// Since when, by the edge's word.
    pub relay_since: Timestamp,
    relays: BTreeMap<String, RelayState>,
    /// The hash of each event, by its number.
    hashes: BTreeMap<u32, String>,
}

/// A verified event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEvent {
    /// What it says; `None` for what only newer versions know.
    pub kind: Option<EventKind>,
    /// When it was signed.
    pub at: Timestamp,
    /// What it calls the case, where it does.
    pub name: Option<CaseName>,
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

    /// What became of the case's application, as far as events tell without the sender's record:
    /// the first one that was accepted is the application, and what was rejected later concerns
    /// itself. Nothing as long as one is on its way.
    pub fn answer(&self) -> Option<EventKind> {
        answer(self.events.iter().map(|event| event.kind), self.relay)
    }

    /// What people call the case: as the first event says that accepted something and names it.
    pub fn name(&self) -> Option<&CaseName> {
        let accepted = |event: &&CaseEvent| event.kind == Some(EventKind::Accept);
        let mut accepts = self.events.iter().filter(accepted);
        accepts.find_map(|event| event.name.as_ref())
    }

    /// What people call the case that this submission was accepted in.
    pub fn number_for(&self, sent: &SentRecord) -> Option<ShortNumber> {
        let accepts = |event: &&CaseEvent| event.claims.outcome_for(sent) == Ok(EventKind::Accept);
        Some(self.events.iter().find(accepts)?.name.as_ref()?.number)
    }

    /// Whether the application had arrived before this event.
    pub fn has_arrived_before(&self, index: usize) -> bool {
        let before = self.events.iter().take(index);
        before
            .into_iter()
            .any(|event| event.kind == Some(EventKind::Accept))
    }

    /// Whether an application has arrived in this case, or is on its way to the authority.
    pub(super) fn is_taken(&self) -> bool {
        is_taken(self.events.iter().map(|event| event.kind), self.relay)
    }

    /// The events that announce replies, the newest first.
    pub fn replies(&self) -> impl Iterator<Item = &CaseEvent> {
        let newest_first = self.events.iter().rev();
        newest_first.filter(|event| event.reply().is_some())
    }

    /// Whether what a reply says fits its event and all others that are known.
    pub(super) fn fits(&self, event: &CaseEvent, manifest: &Manifest) -> bool {
        manifest.agrees_with(&event.claims, &self.hashes).is_ok()
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

impl CaseEvent {
    /// The ciphertexts of the reply that it announces, where it announces one.
    pub(super) fn reply(&self) -> Option<&ReplyParts> {
        let is_announced = self.kind == Some(EventKind::SubmitReply);
        let chain = self.claims.amtsweg.as_ref().filter(|_| is_announced);
        chain.and_then(|chain| chain.reply.as_ref())
    }

    /// Which reply it announces, where it announces one.
    pub fn reply_id(&self) -> Option<ReplyId> {
        self.reply().map(|reply| reply.reply_id)
    }
}

fn answer(
    mut events: impl Iterator<Item = Option<EventKind>>,
    relay: RelayState,
) -> Option<EventKind> {
    let mut last = None;
    if events.any(|kind| {
        last = kind.filter(|kind| kind.is_answer()).or(last);
        kind == Some(EventKind::Accept)
    }) {
        return Some(EventKind::Accept);
    }
    // The edge's word is about the last submission, which may be another than what was rejected.
    last.filter(|_| relay != RelayState::Parked)
}

/// Whether the application is to be sealed once more by itself: something else was rejected in its
/// place, or nobody could open it, as when its key has become known to others meanwhile.
pub fn wants_new_seal(found: &Finding) -> bool {
    match &found.outcome {
        Outcome::Rejected(_, problems) => {
            let mut kinds = problems.iter().map(|problem| problem.kind.as_str());
            kinds.any(|kind| kind.ends_with("/encryption-issue"))
        }
        Outcome::Parked | Outcome::Expired => found.contradiction == Some(EventKind::Reject),
        Outcome::Arrived(_) => false,
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
    /// The keys for which the site was asked anew whether it pins them.
    asked: RefCell<BTreeSet<String>>,
    /// By their ids, with their thumbprints.
    keys: RefCell<BTreeMap<String, (VerificationKey, String)>>,
}

impl EventReader {
    /// A reader for the site's destination.
    pub fn new(site: Rc<Site>) -> Self {
        Self {
            asked: RefCell::default(),
            site,
            keys: RefCell::default(),
        }
    }

    /// Asks for the events of the case that the code belongs to. `sealed_at` is when this device
    /// sealed the application, where it did.
    ///
    /// # Errors
    /// [`SendError`]; [`SendError::Refused`] with 403 or 404 for a code that opens no case here.
    pub async fn read(
        &self,
        code: &CaseCode,
        sealed_at: Option<Timestamp>,
    ) -> Result<CaseLog, SendError> {
        let api = Api::of(&self.site);
        let case = code.case_id(self.site.destination_id);
        let token = code.access_token(self.site.destination_id);
        let answer = api.events(case, &token).await?;
        let mut pinned = Vec::new();
        let mut refused = 0;
        for jws in answer.event_log {
            match self.verify(&api, &jws, case).await? {
                Some((claims, pin)) => pinned.push(PinnedEvent { jws, claims, pin }),
                None => refused += 1,
            }
        }
        let believed = believed(&pinned, sealed_at);
        let (kept, others): (Vec<_>, Vec<_>) = pinned
            .into_iter()
            .zip(believed)
            .partition(|(_, is_believed)| *is_believed);
        refused += others.len();
        let mut verified: Vec<_> = kept
            .into_iter()
            .map(|(event, _)| (event.jws, event.claims))
            .collect();
        let all = chain::order(&mut verified);
        let now = served::latest().unwrap_or_else(|| DeviceClock.now());
        let is_late = |gap: &Gap| is_late(*gap, &verified, now);
        let (gaps, under_way): (Vec<_>, Vec<_>) = all.into_iter().partition(is_late);
        let mut events = Vec::new();
        let mut hashes = BTreeMap::new();
        for (jws, claims) in verified {
            if let Some(chain) = &claims.amtsweg {
                hashes.insert(chain.seq, sha256_base64url(jws.as_str().as_bytes()));
            }
            events.push(CaseEvent {
                kind: claims.kind().ok(),
                at: claims.iat,
                name: case_name::open(code, self.site.destination_id, case, &claims).await,
                claims,
            });
        }
        let relay = |(id, relay): (String, amtsweg_core::api::Relay)| (id, relay.state);
        Ok(CaseLog {
            events,
            gaps,
            is_incomplete: !under_way.is_empty(),
            refused,
            relay: answer.relay.state,
            relay_since: answer.relay.since,
            hashes,
            relays: answer.submissions.into_iter().map(relay).collect(),
        })
    }

    /// The same for an application that was sent from this device.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn read_of(&self, sent: &Sent) -> Result<CaseLog, SendError> {
        self.read(&sent.code, Some(sent.sealed_at.unwrap_or(sent.at)))
            .await
    }

    /// The event's claims if a pinned key signed them for this case, and what the site says of
    /// the key.
    async fn verify(
        &self,
        api: &Api<'_>,
        jws: &CompactJws,
        case: CaseId,
    ) -> Result<Option<(EventClaims, Pin)>, SendError> {
        let Some((key, pin)) = self.key(api, &jws.header().kid).await? else {
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
        let claims = claims.filter(|claims: &EventClaims| claims.txn == transaction(case));
        Ok(claims.map(|claims| (claims, pin)))
    }

    /// What the site says of the key with this thumbprint. It may say more than when the page was
    /// opened: a key that it did not name then is asked for once.
    async fn pin(&self, thumbprint: &str) -> Option<Pin> {
        let known = pins::known(&self.site).of(thumbprint);
        if known.is_some() || self.asked.borrow().contains(thumbprint) {
            return known;
        }
        let now = pins::ask(&self.site).await?;
        self.asked.borrow_mut().insert(thumbprint.to_owned());
        now.of(thumbprint)
    }

    /// The signing key of this id, if it is pinned.
    async fn key(
        &self,
        api: &Api<'_>,
        kid: &str,
    ) -> Result<Option<(VerificationKey, Pin)>, SendError> {
        let seen = self.keys.borrow().get(kid).cloned();
        if let Some((key, thumbprint)) = seen {
            // What was replaced meanwhile is believed no more without being carried on.
            return Ok(self.pin(&thumbprint).await.map(|pin| (key, pin)));
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
        let Some(pin) = self.pin(&thumbprint).await else {
            return Ok(None);
        };
        if jwk.key_use() != KeyUse::Signature || jwk.kid() != kid {
            return Ok(None);
        }
        let key = VerificationKey::import(&jwk).await?;
        let seen = (key.clone(), thumbprint);
        self.keys.borrow_mut().insert(kid.to_owned(), seen);
        Ok(Some((key, pin)))
    }
}

/// Whether what is missing should have been there by now. Events are queued in their order, and
/// one that comes before another may be a moment behind it.
fn is_late(gap: Gap, events: &[(CompactJws, EventClaims)], now: Timestamp) -> bool {
    let Gap::Missing { before } = gap else {
        return true;
    };
    let number = |claims: &EventClaims| claims.amtsweg.as_ref().map(|chain| chain.seq);
    let next = events
        .iter()
        .find(|(_, claims)| number(claims) == Some(before));
    next.is_none_or(|(_, claims)| now.seconds_since(claims.iat) >= UNDER_WAY)
}

#[cfg(test)]
mod tests {
    use amtsweg_core::event::EventProblem;

    use super::*;

    #[test]
    fn what_nobody_could_open_is_sealed_once_more() {
        let at = Timestamp(1);
        let rejected = |kind: &str| {
            let problem = EventProblem {
                kind: format!("https://schema.fitko.de/fit-connect/events/problems/{kind}"),
                title: String::new(),
                detail: String::new(),
                instance: String::new(),
            };
            Outcome::Rejected(at, vec![problem])
        };
        for (outcome, contradiction, expected) in [
            (rejected("encryption-issue"), None, true),
            (rejected("schema-violation"), None, false),
            (Outcome::Parked, Some(EventKind::Reject), true),
            (Outcome::Parked, Some(EventKind::Accept), false),
            (Outcome::Parked, None, false),
            (Outcome::Arrived(at), Some(EventKind::Reject), false),
        ] {
            let found = Finding {
                outcome,
                contradiction,
            };
            assert_eq!(wants_new_seal(&found), expected, "{found:?}");
        }
    }

    #[test]
    fn the_first_that_was_accepted_is_the_application() {
        use EventKind::{Accept, KeyChanged, Reject};
        use RelayState::{Delivered, Parked};
        for (events, relay, expected) in [
            (vec![Accept, Reject], Delivered, Some(Accept)),
            (vec![Reject, Accept, Reject], Parked, Some(Accept)),
            (vec![Reject], Delivered, Some(Reject)),
            (vec![Reject, KeyChanged], Delivered, Some(Reject)),
            // The rejected one is another than the one that is on its way.
            (vec![Reject], Parked, None),
            (vec![KeyChanged], Delivered, None),
        ] {
            let kinds = events.iter().copied().map(Some);
            assert_eq!(answer(kinds, relay), expected, "{events:?} {relay:?}");
        }
    }

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
