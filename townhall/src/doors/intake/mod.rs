//! Takes submissions from the edge (ARCHITECTURE.md, "The way of an application").
//!
//! Parts are staged one by one, still encrypted; the delivery then names them all. It is opened
//! and examined, and filed and answered in one transaction, so that a crash leaves either nothing
//! or everything, and a second delivery finds the answer of the first.

mod examine;
mod fault;

use std::{collections::BTreeSet, sync::Arc};

use amtsweg_core::{
    api::{Delivery, DeliveryReceipt},
    id::{AttachmentId, SubmissionId},
    intake::{IntakeError, SIGNATURE_HEADER, TIMESTAMP_HEADER, look_at_head},
    jose::CompactJwe,
    limits::{MAX_ANNOUNCED, MAX_JWE_BYTES},
    problem::ProblemKind,
    time::Timestamp,
};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::Response,
    routing::{get, put},
};
use tokio::sync::Semaphore;

use self::{
    examine::{Limits, examine},
    fault::Fault,
};
use crate::{
    doors::{NoBody, Patience},
    hall::Hall,
    work::{file, stage},
};

/// A delivery is data and metadata, a few hundred ids, and little else.
const MAX_DELIVERY_BYTES: usize = 1_000_000;
/// So many deliveries are opened at the same time: each may hold all its files in memory.
const OPENED_AT_ONCE: usize = 2;
/// So many bodies are read at the same time: whether the edge signed one is known at its end only.
const READ_AT_ONCE: usize = 32;

/// What the intake works with.
pub struct Intake {
    hall: Arc<Hall>,
    opening: Semaphore,
    reading: Semaphore,
    patience: Patience,
}

impl Intake {
    /// An intake.
    pub fn new(hall: Arc<Hall>, patience: Patience) -> Self {
        Self {
            hall,
            opening: Semaphore::new(OPENED_AT_ONCE),
            reading: Semaphore::new(READ_AT_ONCE),
            patience,
        }
    }

    /// The intake's addresses.
    pub fn router(self) -> Router {
        Router::new()
            .route("/healthz", get(healthy))
            .route("/v1/submissions/{submission}", put(deliver))
            .route(
                "/v1/submissions/{submission}/attachments/{attachment}",
                put(stage),
            )
            .fallback(async || Fault::from(ProblemKind::NotFound))
            .method_not_allowed_fallback(async || Fault::from(ProblemKind::MethodNotAllowed))
            .with_state(Arc::new(self))
    }
}

async fn healthy(State(intake): State<Arc<Intake>>) -> Response {
    crate::doors::health(&intake.hall.store).await
}

/// Takes a part and keeps it, encrypted, until the delivery.
async fn stage(
    State(intake): State<Arc<Intake>>,
    Path((submission, part)): Path<(String, String)>,
    request: Request,
) -> Result<StatusCode, Fault> {
    let now = intake.hall.now();
    let body = intake
        .authentic_body(request, "application/jose", MAX_JWE_BYTES, now)
        .await?;
    let submission: SubmissionId = submission.parse().map_err(|_| malformed_id())?;
    let part: AttachmentId = part.parse().map_err(|_| malformed_id())?;
    let jwe: CompactJwe = std::str::from_utf8(&body)
        .ok()
        .and_then(|text| text.parse().ok())
        .ok_or(ProblemKind::MalformedJose)?;

    let hall = &intake.hall;
    stage::stage(
        &hall.store,
        &hall.config.intake,
        submission,
        part,
        &jwe,
        now,
    )
    .await?;
    tracing::debug!(
        submission = submission.log_id(),
        bytes = body.len(),
        "intake: part staged"
    );
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a complete submission and answers with its signed events.
async fn deliver(
    State(intake): State<Arc<Intake>>,
    Path(submission): Path<String>,
    request: Request,
) -> Result<Json<DeliveryReceipt>, Fault> {
    let now = intake.hall.now();
    let body = intake
        .authentic_body(request, "application/json", MAX_DELIVERY_BYTES, now)
        .await?;
    let delivery = read_delivery(&intake, &submission, &body)?;
    let submission = delivery.submission_id;
    let delivery_hash =
        amtsweg_core::hash::sha256_base64url(&serde_json::to_vec(&delivery).map_err(Fault::ours)?);
    if let Some(event_log) =
        file::earlier_answer(&intake.hall, &delivery, &delivery_hash, now).await?
    {
        tracing::info!(
            submission = submission.log_id(),
            outcome = "answered before",
            "intake: delivered"
        );
        return Ok(Json(DeliveryReceipt { event_log }));
    }
    intake.hall.events.make_ready(delivery.case_id).await?;

    let permit = intake.opening.acquire().await.map_err(Fault::ours)?;
    let mut parts = intake.hall.store.staged(submission).await?;
    let announced: BTreeSet<AttachmentId> =
        delivery.announced_attachments.iter().copied().collect();
    parts.retain(|part| announced.contains(&part.id));
    if parts.len() != announced.len() {
        return Err(ProblemKind::Incomplete.into());
    }

    let hall = Arc::clone(&intake.hall);
    let (delivery, parts, examined) = tokio::task::spawn_blocking(move || {
        // One ring for all of it: keys may change meanwhile.
        let kid = &delivery.encrypted_metadata.header().kid;
        let ring = hall.keys.with(kid);
        let limits = Limits {
            max_files_bytes: hall.config.intake.max_files_bytes,
        };
        let examined = examine(&ring, &hall.forms, &limits, &delivery, &parts, now);
        (delivery, parts, examined)
    })
    .await
    .map_err(Fault::ours)?;
    let outcome = match &examined {
        Ok(_) => "accepted".to_owned(),
        Err(refusal) => format!("rejected: {}", refusal.kind.slug()),
    };
    let event_log = file::file(
        &intake.hall,
        &delivery,
        &delivery_hash,
        &parts,
        examined,
        now,
    )
    .await?;
    drop(permit);
    tracing::info!(
        submission = submission.log_id(),
        parts = parts.len(),
        bytes = parts
            .iter()
            .map(|part| part.jwe.as_str().len())
            .sum::<usize>()
            + body.len(),
        outcome,
        "intake: delivered"
    );
    Ok(Json(DeliveryReceipt { event_log }))
}

fn read_delivery(intake: &Intake, submission: &str, body: &[u8]) -> Result<Delivery, Fault> {
    // serde's own words quote values; place and class are enough.
    let delivery: Delivery = serde_json::from_slice(body).map_err(|error| {
        Fault::detailed(
            ProblemKind::Malformed,
            &format!(
                "the body is not a delivery: {:?} error in line {}, column {}",
                error.classify(),
                error.line(),
                error.column()
            ),
        )
    })?;
    if delivery.destination_id != intake.hall.config.destination_id {
        return Err(ProblemKind::DestinationNotFound.into());
    }
    if delivery.submission_id.to_string() != submission {
        return Err(Fault::detailed(
            ProblemKind::Malformed,
            "submissionId is not the one in the path",
        ));
    }
    let ids: BTreeSet<&AttachmentId> = delivery.announced_attachments.iter().collect();
    if delivery.announced_attachments.len() > MAX_ANNOUNCED
        || ids.len() != delivery.announced_attachments.len()
    {
        return Err(Fault::detailed(
            ProblemKind::Malformed,
            "announcedAttachments has an id twice, or more than 300",
        ));
    }
    Ok(delivery)
}

impl Intake {
    /// The body of a request that the edge has signed. Its head is looked at first: what cannot be
    /// the edge's is refused before a byte of the body is read.
    async fn authentic_body(
        &self,
        request: Request,
        media_type: &str,
        limit: usize,
        now: Timestamp,
    ) -> Result<Bytes, Fault> {
        let (head, body) = request.into_parts();
        let timestamp = header(&head.headers, TIMESTAMP_HEADER);
        let signature = header(&head.headers, SIGNATURE_HEADER);
        look_at_head(timestamp, signature, now).map_err(unauthorized)?;
        let found = header(&head.headers, CONTENT_TYPE.as_str())
            .and_then(|value| value.split(';').next())
            .map(str::trim);
        if found != Some(media_type) {
            return Err(ProblemKind::UnsupportedMediaType.into());
        }
        let body = {
            let _place = self.reading.acquire().await.map_err(Fault::ours)?;
            self.patience
                .body(&head.headers, body, limit)
                .await
                .map_err(|error| match error {
                    NoBody::TooLarge => Fault::from(ProblemKind::TooLarge),
                    NoBody::TooSlow => {
                        tracing::warn!("intake: a body did not come in time");
                        Fault::detailed(ProblemKind::Malformed, "the body did not come in time")
                    }
                })?
        };
        self.hall
            .secret
            .verify(
                head.method.as_str(),
                head.uri.path(),
                timestamp,
                signature,
                &body,
                now,
            )
            .map_err(unauthorized)?;
        Ok(body)
    }
}

fn unauthorized(error: IntakeError) -> Fault {
    tracing::warn!("intake: {error}");
    ProblemKind::Unauthorized.into()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn malformed_id() -> Fault {
    Fault::detailed(
        ProblemKind::Malformed,
        "the path holds something that is no UUID in lower case with hyphens",
    )
}
