//! The next event of a case.

use std::collections::BTreeMap;

use amtsweg_core::{
    event::{
        Chain, EVENT_SCHEMA, EVENT_TYP, EventClaims, EventKind, EventPayload, PerPart, ReplyParts,
        subject, transaction,
    },
    id::{AttachmentId, CaseId, SubmissionId},
    jose::CompactJws,
    time::Timestamp,
};

use super::{EventError, Events};
use crate::{
    crypto::random,
    keys::KeyRing,
    store::{HeldEvent, Tx},
};

/// What the next event of a case will say.
pub(crate) struct NewEvent {
    /// In which case.
    pub(crate) case_id: CaseId,
    /// About which submission.
    pub(crate) submission_id: SubmissionId,
    /// What happened.
    pub(crate) kind: EventKind,
    /// FIT-Connect's part of it.
    pub(crate) payload: EventPayload,
    /// The hashes of what is answered.
    pub(crate) jwe_hashes: Option<PerPart>,
    /// What the case is called, sealed for the sender.
    pub(crate) case_number: Option<String>,
    /// The ciphertexts of a reply.
    pub(crate) reply: Option<ReplyParts>,
}

impl NewEvent {
    /// Something that happened, and nothing more.
    pub(crate) fn plain(case_id: CaseId, submission_id: SubmissionId, kind: EventKind) -> Self {
        Self {
            case_id,
            submission_id,
            kind,
            payload: EventPayload::default(),
            jwe_hashes: None,
            case_number: None,
            reply: None,
        }
    }

    /// What an event of ours said, for another place in the chain or by another key.
    pub(super) fn again(case_id: CaseId, event: &HeldEvent) -> Option<Self> {
        let claims: EventClaims = event.jws.claims().ok()?;
        let kind = claims.kind().ok()?;
        let chain = claims.amtsweg;
        let case_number = chain.as_ref().and_then(|chain| chain.case_number.clone());
        let reply = chain.as_ref().and_then(|chain| chain.reply.clone());
        Some(Self {
            case_id,
            submission_id: event.submission_id,
            kind,
            payload: claims.events.into_values().next()?,
            jwe_hashes: chain.and_then(|chain| chain.jwe_hashes),
            case_number,
            reply,
        })
    }
}

impl Events {
    /// Signs an event as the next one of its case. The chain has to be known: see
    /// [`Events::make_ready`].
    pub(crate) async fn append(
        &self,
        tx: &mut Tx,
        new: NewEvent,
        now: Timestamp,
    ) -> Result<HeldEvent, EventError> {
        let end = tx.chain_end(new.case_id).await?;
        let hall = tx.hall().await?;
        let claims = EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: self.destination,
            iat: now,
            jti: AttachmentId::from_random(random()?),
            sub: subject(new.submission_id),
            txn: transaction(new.case_id),
            events: BTreeMap::from([(new.kind.uri(), new.payload)]),
            amtsweg: Some(Chain {
                seq: end.next,
                prev: end.last_hash,
                epoch: hall.epoch,
                jwe_hashes: new.jwe_hashes,
                case_number: new.case_number,
                reply: new.reply,
            }),
        };
        let jws = self.keys.now().signing().sign(EVENT_TYP, &claims)?;
        tx.append_event(new.case_id, new.submission_id, end.next, &jws, now)
            .await?;
        Ok(HeldEvent {
            seq: end.next,
            submission_id: new.submission_id,
            jws,
        })
    }

    /// Signs an event and lets it be brought to the edge.
    pub(super) async fn append_and_queue(
        &self,
        tx: &mut Tx,
        new: NewEvent,
        now: Timestamp,
    ) -> Result<(), EventError> {
        let case = new.case_id;
        let event = self.append(tx, new, now).await?;
        tx.queue_event(case, event.seq, now).await?;
        Ok(())
    }

    /// What a submission was answered, for whoever asks once more. What was signed by a key that
    /// others know is not given out again: the answer is signed anew.
    pub(crate) async fn answers(
        &self,
        tx: &mut Tx,
        case: CaseId,
        submission: SubmissionId,
        now: Timestamp,
    ) -> Result<Vec<CompactJws>, EventError> {
        let ring = self.keys.now();
        let (good, bad): (Vec<HeldEvent>, Vec<HeldEvent>) = tx
            .events_of(submission)
            .await?
            .into_iter()
            .partition(|event| !ring.is_compromised(&event.jws.header().kid));
        let mut events: Vec<CompactJws> = good.iter().map(|event| event.jws.clone()).collect();
        if !good.iter().any(is_answer) && bad.iter().any(is_answer) {
            if !self.store.is_adopted(case).await? {
                return Err(EventError::NotReady);
            }
            for event in bad.iter().filter(|event| is_answer(event)) {
                if let Some(new) = NewEvent::again(case, event) {
                    events.push(self.append(tx, new, now).await?.jws);
                    tx.said_again(case, event.seq).await?;
                }
            }
        }
        Ok(events)
    }
}

fn is_answer(event: &HeldEvent) -> bool {
    event
        .jws
        .claims::<EventClaims>()
        .ok()
        .and_then(|claims| claims.kind().ok())
        .is_some_and(EventKind::is_answer)
}

/// The events that may be brought to others.
pub(super) fn may_be_told(ring: &KeyRing, event: &CompactJws) -> bool {
    !ring.is_compromised(&event.header().kid)
}
