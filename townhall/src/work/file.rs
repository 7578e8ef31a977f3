//! Files an application and answers it, in one transaction.

use std::time::Duration;

use amtsweg_core::{
    api::Delivery,
    encoding::equal_in_constant_time,
    event::{EventKind, EventPayload, PerPart, SentRecord},
    jose::CompactJws,
    reply::{CaseName, ReplyKey},
    time::Timestamp,
};

use super::{desk, join, receive::receive, sender::Sender};
use crate::{
    crypto::seal_direct,
    domain::{
        Actor, ApplicationNumber, Arrival, Earlier, Entry, JobName, Link, Refusal, SealedPart,
        case::Incoming,
    },
    events::{EventError, NewEvent},
    hall::Hall,
    store::{Outcome, StoreError, SubmissionRecord, Tx},
};

/// More of a word that the sender chose is not kept.
pub(crate) const MAX_WORD_CHARS: usize = 64;
/// So long a delivery that was answered before waits for the edge's events of its case.
const RECONCILING: Duration = Duration::from_secs(5);

/// Why a sending is not answered.
#[derive(Debug, thiserror::Error)]
pub enum FilingError {
    /// Another one was answered under its id.
    #[error("another submission was answered under this id")]
    Conflict,
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The answer.
    #[error("the answer cannot be signed")]
    Event(#[from] EventError),
}

/// The answer that this submission got before.
pub(crate) async fn earlier_answer(
    hall: &Hall,
    delivery: &Delivery,
    delivery_hash: &str,
    now: Timestamp,
) -> Result<Option<Vec<CompactJws>>, FilingError> {
    let submission = delivery.submission_id;
    if !is_answered(hall.store.was_answered(submission).await?, delivery_hash)? {
        return Ok(None);
    }
    // Asked once more, the edge may have been given another chain: of before a restore.
    let patience = tokio::time::timeout(RECONCILING, hall.events.reconcile(delivery.case_id));
    if let Ok(Err(error)) = patience.await {
        tracing::debug!("intake: {error}");
    }
    let mut tx = hall.store.write().await?;
    let events = answers(hall, &mut tx, delivery, now).await?;
    tx.commit().await?;
    Ok(Some(events))
}

fn is_answered(hash: Option<String>, delivery_hash: &str) -> Result<bool, FilingError> {
    match hash {
        None => Ok(false),
        Some(hash) if hash == delivery_hash => Ok(true),
        Some(_) => Err(FilingError::Conflict),
    }
}

async fn answers(
    hall: &Hall,
    tx: &mut Tx,
    delivery: &Delivery,
    now: Timestamp,
) -> Result<Vec<CompactJws>, FilingError> {
    let (case, submission) = (delivery.case_id, delivery.submission_id);
    Ok(hall.events.answers(tx, case, submission, now).await?)
}

/// Files what was examined, or only the refusal, and answers.
pub(crate) async fn file(
    hall: &Hall,
    delivery: &Delivery,
    delivery_hash: &str,
    parts: &[SealedPart],
    examined: Result<Arrival, Refusal>,
    now: Timestamp,
) -> Result<Vec<CompactJws>, FilingError> {
    let mut tx = hall.store.write().await?;
    // Two deliveries of the same submission may have been examined side by side.
    let hash = tx.answered(delivery.submission_id).await?;
    if is_answered(hash, delivery_hash)? {
        let events = answers(hall, &mut tx, delivery, now).await?;
        tx.commit().await?;
        return Ok(events);
    }
    let data_jwe_hash = delivery.encrypted_data.hash();
    // Of a rejected submission nobody has checked it.
    let service: String = delivery
        .public_service
        .name
        .chars()
        .take(MAX_WORD_CHARS)
        .collect();
    let record = |outcome| SubmissionRecord {
        submission_id: delivery.submission_id,
        case_id: delivery.case_id,
        delivery_hash,
        received_at: now,
        service: &service,
        data_jwe_hash: &data_jwe_hash,
        outcome,
    };
    let mut kept = None;
    let answer = match &examined {
        Ok(arrival) => {
            let application_id = arrival.application.application_id;
            let content_hash = arrival.content_hash.as_str();
            let earlier = tx
                .earlier(
                    &arrival.application.service,
                    application_id,
                    &data_jwe_hash,
                    content_hash,
                )
                .await?;
            tx.record_submission(&record(Outcome::Accepted {
                application_id,
                content_hash,
            }))
            .await?;
            let sender = Sender::find(&mut tx, earlier, arrival).await?;
            let filed = keep(hall, &mut tx, arrival, earlier, sender, now).await?;
            // What may be anybody's joins nothing.
            if sender == Sender::Same {
                join::join(&mut tx, arrival, filed, now).await?;
            }
            // What came before brings no ticket once more.
            if let Some(filed) = filed {
                desk::take(hall, &mut tx, arrival, filed, now).await?;
            }
            kept = Some((filed, sender));
            let case_number = case_number(hall, &mut tx, arrival, filed, earlier).await?;
            NewEvent {
                case_number,
                ..accept(delivery, parts)
            }
        }
        Err(refusal) => {
            tx.record_submission(&record(Outcome::Rejected(refusal)))
                .await?;
            reject(delivery, parts, refusal)
        }
    };
    let event = hall.events.append(&mut tx, answer, now).await?;
    let mut events = vec![event.jws];
    if let (Ok(arrival), Some((filed, Sender::Same))) = (&examined, kept) {
        events.extend(join::tell(hall, &mut tx, arrival, filed, now).await?);
    }
    tx.unstage(delivery.submission_id).await?;
    tx.commit().await?;
    Ok(events)
}

/// The ciphertexts as they arrived.
fn received(delivery: &Delivery, parts: &[SealedPart]) -> SentRecord {
    SentRecord::new(
        delivery.destination_id,
        delivery.submission_id,
        delivery.case_id,
        &delivery.encrypted_metadata,
        &delivery.encrypted_data,
        parts.iter().map(|part| (part.id, &part.jwe)),
    )
}

/// Accepts exactly these ciphertexts.
fn accept(delivery: &Delivery, parts: &[SealedPart]) -> NewEvent {
    let sent = received(delivery, parts);
    let payload = EventPayload {
        authentication_tags: Some(sent.authentication_tags),
        problems: Vec::new(),
    };
    answer(delivery, EventKind::Accept, payload, sent.jwe_hashes)
}

/// Rejects exactly these ciphertexts, with the reason: whoever sent others knows that they were
/// altered on the way.
fn reject(delivery: &Delivery, parts: &[SealedPart], refusal: &Refusal) -> NewEvent {
    let payload = EventPayload {
        authentication_tags: None,
        problems: vec![refusal.problem()],
    };
    let hashes = received(delivery, parts).jwe_hashes;
    answer(delivery, EventKind::Reject, payload, hashes)
}

fn answer(
    delivery: &Delivery,
    kind: EventKind,
    payload: EventPayload,
    jwe_hashes: PerPart,
) -> NewEvent {
    NewEvent {
        payload,
        jwe_hashes: Some(jwe_hashes),
        ..NewEvent::plain(delivery.case_id, delivery.submission_id, kind)
    }
}

/// What people call the case, sealed under the reply key that came with this very application: nobody else learns
/// it, and who sent none gets none. Of what came before it is the case of then.
async fn case_number(
    hall: &Hall,
    tx: &mut Tx,
    arrival: &Arrival,
    filed: Option<ApplicationNumber>,
    earlier: Option<Earlier>,
) -> Result<Option<String>, FilingError> {
    let key = arrival.secrets.reply_key.as_deref();
    let of = match (filed, earlier) {
        (Some(filed), _) => Some(filed),
        // Content can be sent again by whoever has it: the number of its case is for whom it came from.
        (None, Some(Earlier::Same { first: Some(first) })) => {
            let known = tx.reply_key(first).await?;
            let is_same = known.zip(key).is_some_and(|(known, given)| {
                equal_in_constant_time(known.as_bytes(), given.as_bytes())
            });
            is_same.then_some(first)
        }
        (None, Some(Earlier::Same { .. } | Earlier::OtherContent { .. }) | None) => None,
    };
    let (Some(of), Some(key)) = (of, key.and_then(ReplyKey::from_context)) else {
        return Ok(None);
    };
    let Some(number) = tx.short_number_of(of).await? else {
        return Ok(None);
    };
    let application = &arrival.application;
    let name = CaseName {
        number,
        service: Some(application.service.clone()),
    };
    let sealed = seal_direct(
        &CaseName::header(&key),
        &key.case_number_key(hall.config.destination_id, application.case_id),
        &name.to_plaintext(),
    )
    .map_err(EventError::from)?;
    Ok(Some(sealed.into()))
}

/// Keeps an application, unless it is the very same as one that came before; its number.
async fn keep(
    hall: &Hall,
    tx: &mut Tx,
    arrival: &Arrival,
    earlier: Option<Earlier>,
    sender: Sender,
    now: Timestamp,
) -> Result<Option<ApplicationNumber>, StoreError> {
    let by = &Actor::TownHall;
    let link = match (earlier, sender) {
        (Some(Earlier::Same { first }), _) => {
            tx.note(now, by, &Entry::ReceivedAgain, first).await?;
            return Ok(None);
        }
        (_, Sender::Unconfirmed { of }) => Link::UnconfirmedOf(of),
        (
            Some(Earlier::OtherContent {
                version_of: Some(first),
                ..
            }),
            Sender::Same,
        ) if tx.case_of(first).await?.1.takes_more() => Link::VersionOf(first),
        (Some(Earlier::OtherContent { .. }) | None, Sender::Same) => Link::First,
    };
    let application = &arrival.application;
    let naming = hall
        .forms
        .naming(&application.service, application.received_at);
    let number = tx.file_application(arrival, link, naming).await?;
    tx.note(now, by, &Entry::Received, Some(number)).await?;
    tx.call_job(JobName::Index, now).await?;
    if let Link::VersionOf(first) = link {
        receive(tx, first, Incoming::Version(number), now).await?;
    }
    Ok(Some(number))
}
