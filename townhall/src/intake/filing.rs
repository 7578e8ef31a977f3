//! Files an application and answers it, in one transaction.

use std::collections::BTreeMap;

use amtsweg_core::{
    api::Delivery,
    event::{
        Chain, EVENT_SCHEMA, EVENT_TYP, EventClaims, EventKind, EventPayload, PerPart, SentRecord,
        subject, transaction,
    },
    id::{AttachmentId, CaseId, DestinationId, SubmissionId},
    jose::CompactJws,
    problem::ProblemKind,
    time::Timestamp,
};

use super::{Intake, examine::Examined, fault::Fault, joining, refusal::Refusal};
use crate::{
    crypto::random,
    store::{
        Application, Earlier, Entry, NewFile, Outcome, StagedPart, Store, StoreError,
        SubmissionRecord, Writing,
    },
};

/// Who acts in the journal when no clerk does.
pub(super) const ACTOR: &str = "Rathaus";
/// More of a word that the sender chose is not kept.
const MAX_WORD_CHARS: usize = 64;

/// The answer that this submission got before.
pub(super) async fn earlier_answer(
    intake: &Intake,
    submission: SubmissionId,
    delivery_hash: &str,
) -> Result<Option<Vec<CompactJws>>, Fault> {
    let mut writing = intake.store.write().await?;
    answered(&mut writing, submission, delivery_hash).await
}

async fn answered(
    writing: &mut Writing,
    submission: SubmissionId,
    delivery_hash: &str,
) -> Result<Option<Vec<CompactJws>>, Fault> {
    match Store::answered(writing, submission).await? {
        None => Ok(None),
        Some(hash) if hash == delivery_hash => {
            Ok(Some(Store::events_of(writing, submission).await?))
        }
        Some(_) => Err(ProblemKind::Conflict.into()),
    }
}

/// Files what was examined, or only the refusal, and answers.
pub(super) async fn file(
    intake: &Intake,
    delivery: &Delivery,
    delivery_hash: &str,
    parts: &[StagedPart],
    examined: Result<Examined, Refusal>,
    now: Timestamp,
) -> Result<Vec<CompactJws>, Fault> {
    let mut writing = intake.store.write().await?;
    // Two deliveries of the same submission may have been examined side by side.
    if let Some(events) = answered(&mut writing, delivery.submission_id, delivery_hash).await? {
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
    let record = SubmissionRecord {
        submission_id: delivery.submission_id,
        case_id: delivery.case_id,
        delivery_hash,
        received_at: now,
        service: &service,
        outcome: Outcome::Accepted,
        application_id: None,
        data_jwe_hash: &data_jwe_hash,
        content_hash: None,
        problem: None,
    };
    let mut filed = None;
    let answer = match &examined {
        Ok(examined) => {
            let earlier = Store::earlier(
                &mut writing,
                examined.application_id(),
                &data_jwe_hash,
                &examined.content_hash,
            )
            .await?;
            Store::record_submission(
                &mut writing,
                &SubmissionRecord {
                    application_id: examined.application_id(),
                    content_hash: Some(&examined.content_hash),
                    ..record
                },
            )
            .await?;
            filed = keep(&mut writing, delivery, examined, earlier, now).await?;
            NewEvent::accept(delivery, parts)
        }
        Err(refusal) => {
            let part = refusal.part.to_string();
            Store::record_submission(
                &mut writing,
                &SubmissionRecord {
                    outcome: Outcome::Rejected,
                    problem: Some((refusal.kind.slug(), &part, &refusal.places)),
                    ..record
                },
            )
            .await?;
            NewEvent::reject(delivery, refusal)
        }
    };
    let (_, event) = answer.append(intake, &mut writing, now).await?;
    let mut events = vec![event];
    let mut has_queued = false;
    if let Ok(examined) = &examined {
        let joined = joining::join(intake, &mut writing, delivery, examined, filed, now).await?;
        events.extend(joined.events);
        has_queued = joined.has_queued;
    }
    Store::unstage(&mut writing, delivery.submission_id).await?;
    writing.commit().await.map_err(StoreError::from)?;
    if has_queued {
        intake.bell.notify_one();
    }
    Ok(events)
}

/// The next event of a case.
pub(super) struct NewEvent {
    destination_id: DestinationId,
    pub(super) case_id: CaseId,
    pub(super) submission_id: SubmissionId,
    kind: EventKind,
    payload: EventPayload,
    jwe_hashes: Option<PerPart>,
}

impl NewEvent {
    /// About a submission that was just delivered.
    pub(super) fn of(delivery: &Delivery, kind: EventKind, payload: EventPayload) -> Self {
        Self {
            destination_id: delivery.destination_id,
            case_id: delivery.case_id,
            submission_id: delivery.submission_id,
            kind,
            payload,
            jwe_hashes: None,
        }
    }

    /// Accepts exactly these ciphertexts.
    fn accept(delivery: &Delivery, parts: &[StagedPart]) -> Self {
        let sent = SentRecord::new(
            delivery.destination_id,
            delivery.submission_id,
            delivery.case_id,
            &delivery.encrypted_metadata,
            &delivery.encrypted_data,
            parts.iter().map(|part| (part.id, &part.jwe)),
        );
        let payload = EventPayload {
            authentication_tags: Some(sent.authentication_tags),
            problems: Vec::new(),
        };
        Self {
            jwe_hashes: Some(sent.jwe_hashes),
            ..Self::of(delivery, EventKind::Accept, payload)
        }
    }

    /// Rejects, with the reason.
    fn reject(delivery: &Delivery, refusal: &Refusal) -> Self {
        let payload = EventPayload {
            authentication_tags: None,
            problems: vec![refusal.problem()],
        };
        Self::of(delivery, EventKind::Reject, payload)
    }

    /// Signs it as the next event of its case, and gives its number there.
    pub(super) async fn append(
        self,
        intake: &Intake,
        writing: &mut Writing,
        now: Timestamp,
    ) -> Result<(u32, CompactJws), Fault> {
        let end = Store::chain_end(writing, self.case_id).await?;
        let claims = EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: self.destination_id,
            iat: now,
            jti: AttachmentId::from_random(random().map_err(Fault::ours)?),
            sub: subject(self.submission_id),
            txn: transaction(self.case_id),
            events: BTreeMap::from([(self.kind.uri(), self.payload)]),
            amtsweg: Some(Chain {
                seq: end.next,
                prev: end.last_hash,
                jwe_hashes: self.jwe_hashes,
            }),
        };
        let event = intake
            .keys
            .signing()
            .sign(EVENT_TYP, &claims)
            .map_err(Fault::ours)?;
        Store::append_event(
            writing,
            self.case_id,
            self.submission_id,
            end.next,
            &event,
            now,
        )
        .await?;
        Ok((end.next, event))
    }
}

/// Keeps an application, unless it is the very same as one that came before; its number.
async fn keep(
    writing: &mut Writing,
    delivery: &Delivery,
    examined: &Examined,
    earlier: Option<Earlier>,
    now: Timestamp,
) -> Result<Option<i64>, StoreError> {
    let version_of = match earlier {
        Some(Earlier::Same { first }) => {
            Store::note(writing, now, ACTOR, Entry::ReceivedAgain, first, None).await?;
            return Ok(None);
        }
        Some(Earlier::OtherContent { first }) => first,
        None => None,
    };
    let context = examined.context.as_ref();
    let language: Option<String> =
        context.map(|context| context.language.chars().take(MAX_WORD_CHARS).collect());
    let application = Store::file_application(
        writing,
        &Application {
            submission_id: delivery.submission_id,
            case_id: delivery.case_id,
            application_id: examined.application_id(),
            version_of,
            bound: context.is_some(),
            service: &delivery.public_service.name,
            form_version: &examined.definition.form.version,
            form_hash: &examined.definition.hash,
            language: language.as_deref(),
            key_id: &examined.key_id,
            case_access: delivery.case_access.as_deref(),
            reply_key: context.and_then(|context| context.reply_key.as_deref()),
            application_date: examined.date,
            applicant: examined.applicant.as_deref(),
            received_at: now,
            data_sha512: &examined.data_sha512,
            metadata_jwe_hash: &delivery.encrypted_metadata.hash(),
            data_jwe_hash: &delivery.encrypted_data.hash(),
            metadata: &examined.metadata,
            data: &examined.data,
        },
    )
    .await?;
    for (position, file) in examined.files.iter().enumerate() {
        let file = NewFile {
            attachment_id: file.attachment_id,
            slot: file.slot.as_deref(),
            filing: file.filing,
            name: file.name.as_deref(),
            media_type: file.media_type,
            sha512: &file.sha512,
            content: &file.content,
        };
        Store::keep_file(writing, application, position, &file).await?;
    }
    Store::note(
        writing,
        now,
        ACTOR,
        Entry::Received,
        Some(application),
        None,
    )
    .await?;
    if let Some(first) = version_of {
        let detail = application.to_string();
        Store::note(
            writing,
            now,
            ACTOR,
            Entry::OtherVersion,
            Some(first),
            Some(&detail),
        )
        .await?;
    }
    Ok(Some(application))
}

impl Examined {
    fn application_id(&self) -> Option<amtsweg_core::id::ApplicationId> {
        self.context.as_ref().map(|context| context.application_id)
    }
}
