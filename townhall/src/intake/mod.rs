//! Takes submissions from the edge (ARCHITECTURE.md, "The way of an application").
//!
//! Parts are staged one by one, still encrypted; the delivery then names them all. It is opened
//! and examined, and filed and answered in one transaction, so that a crash leaves either nothing
//! or everything, and a second delivery finds the answer of the first.

mod examine;
mod fault;
mod filing;
mod joining;
mod refusal;

use std::{collections::BTreeSet, sync::Arc};

use amtsweg_core::{
    api::{Delivery, DeliveryReceipt},
    id::{AttachmentId, SubmissionId},
    intake::{IntakeSecret, SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::CompactJwe,
    limits::{MAX_ANNOUNCED, MAX_JWE_BYTES},
    problem::ProblemKind,
    time::Timestamp,
};
use axum::{
    Json, Router,
    body::{Body, Bytes, to_bytes},
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    routing::{get, put},
};
use tokio::sync::{Notify, Semaphore};

pub use refusal::RefusalKind;

use self::fault::Fault;
use crate::{clock::SharedClock, config::Config, keys::KeyRing, services::Services, store::Store};

/// A delivery is data and metadata, a few hundred ids, and little else.
const MAX_DELIVERY_BYTES: usize = 1_000_000;
/// So many deliveries are opened at the same time: each may hold all its files in memory.
const OPENED_AT_ONCE: usize = 2;

/// What the intake works with.
pub struct Intake {
    config: Arc<Config>,
    keys: Arc<KeyRing>,
    services: Arc<Services>,
    store: Store,
    secret: IntakeSecret,
    clock: SharedClock,
    /// Rung when an event waits for the edge.
    bell: Arc<Notify>,
    opening: Semaphore,
}

impl Intake {
    /// An intake.
    pub fn new(
        config: Arc<Config>,
        keys: Arc<KeyRing>,
        services: Arc<Services>,
        store: Store,
        secret: IntakeSecret,
        clock: SharedClock,
        bell: Arc<Notify>,
    ) -> Self {
        Self {
            config,
            keys,
            services,
            store,
            secret,
            clock,
            bell,
            opening: Semaphore::new(OPENED_AT_ONCE),
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

async fn healthy(State(intake): State<Arc<Intake>>) -> Result<&'static str, Fault> {
    intake.store.ping().await?;
    Ok("ok")
}

/// Takes a part and keeps it, encrypted, until the delivery.
async fn stage(
    State(intake): State<Arc<Intake>>,
    Path((submission, part)): Path<(String, String)>,
    request: Request,
) -> Result<StatusCode, Fault> {
    let now = intake.clock.now();
    let body = intake
        .authentic_body(request, "application/jose", MAX_JWE_BYTES, now)
        .await?;
    let submission: SubmissionId = submission.parse().map_err(|_| malformed_id())?;
    let part: AttachmentId = part.parse().map_err(|_| malformed_id())?;
    let jwe: CompactJwe = std::str::from_utf8(&body)
        .ok()
        .and_then(|text| text.parse().ok())
        .ok_or(ProblemKind::MalformedJose)?;

    let mut writing = intake.store.write().await?;
    // An answered submission needs its parts no more.
    if Store::answered(&mut writing, submission).await?.is_none() {
        let (own, all) = Store::staged_bytes(&mut writing, submission, part).await?;
        let size = body.len() as u64;
        if own + size > intake.config.intake.max_staged_bytes {
            return Err(Fault::detailed(
                ProblemKind::TooLarge,
                "all parts of the submission together are larger than allowed",
            ));
        }
        if all + size > intake.config.intake.max_staged_bytes_in_all {
            tracing::error!(bytes = all, "intake: the staging area is full");
            return Err(ProblemKind::TooManyRequests.into());
        }
        Store::stage(&mut writing, submission, part, &jwe, now).await?;
    }
    writing
        .commit()
        .await
        .map_err(crate::store::StoreError::from)?;
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
    let now = intake.clock.now();
    let body = intake
        .authentic_body(request, "application/json", MAX_DELIVERY_BYTES, now)
        .await?;
    let delivery = read_delivery(&intake, &submission, &body)?;
    let submission = delivery.submission_id;
    let delivery_hash =
        amtsweg_core::hash::sha256_base64url(&serde_json::to_vec(&delivery).map_err(Fault::ours)?);
    if let Some(event_log) = filing::earlier_answer(&intake, submission, &delivery_hash).await? {
        tracing::info!(
            submission = submission.log_id(),
            outcome = "answered before",
            "intake: delivered"
        );
        return Ok(Json(DeliveryReceipt { event_log }));
    }

    let permit = intake.opening.acquire().await.map_err(Fault::ours)?;
    let mut parts = intake.store.staged(submission).await?;
    let announced: BTreeSet<AttachmentId> =
        delivery.announced_attachments.iter().copied().collect();
    parts.retain(|part| announced.contains(&part.id));
    if parts.len() != announced.len() {
        return Err(ProblemKind::Incomplete.into());
    }

    let examining = Arc::clone(&intake);
    let (delivery, parts, examined) = tokio::task::spawn_blocking(move || {
        let examined = examine::examine(&examining, &delivery, &parts, now);
        (delivery, parts, examined)
    })
    .await
    .map_err(Fault::ours)?;
    let outcome = match &examined {
        Ok(_) => "accepted".to_owned(),
        Err(refusal) => format!("rejected: {}", refusal.kind.slug()),
    };
    let event_log = filing::file(&intake, &delivery, &delivery_hash, &parts, examined, now).await?;
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
    if delivery.destination_id != intake.config.destination_id {
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
    /// The body of a request that the edge has signed.
    async fn authentic_body(
        &self,
        request: Request<Body>,
        media_type: &str,
        limit: usize,
        now: Timestamp,
    ) -> Result<Bytes, Fault> {
        let (head, body) = request.into_parts();
        let body = to_bytes(body, limit)
            .await
            .map_err(|_| ProblemKind::TooLarge)?;
        self.secret
            .verify(
                head.method.as_str(),
                head.uri.path(),
                header(&head.headers, TIMESTAMP_HEADER),
                header(&head.headers, SIGNATURE_HEADER),
                &body,
                now,
            )
            .map_err(|error| {
                tracing::warn!("intake: {error}");
                ProblemKind::Unauthorized
            })?;
        let found = header(&head.headers, CONTENT_TYPE.as_str())
            .and_then(|value| value.split(';').next())
            .map(str::trim);
        if found == Some(media_type) {
            Ok(body)
        } else {
            Err(ProblemKind::UnsupportedMediaType.into())
        }
    }
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
