//! The way from the outbox into the town hall (docs/security.md 14).

use amtsweg_core::{
    api::{Delivery, DeliveryReceipt},
    id::{AttachmentId, SubmissionId},
    intake::{SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::CompactJws,
    time::Clock as _,
};
use worker::{AbortSignal, Fetch, Headers, Method, Request, RequestInit, RequestRedirect, Url};

use crate::{body, clock::PlatformClock, config::DestinationConfig, failure::Failure};

/// The longest that one request may take, in milliseconds.
const REQUEST_MILLIS: i64 = 60_000;

/// The longest answer that is read: some hundred events.
const MAX_RECEIPT_BYTES: usize = 4 * 1024 * 1024;

/// Why the town hall has not taken a submission this time. It is tried again in every case.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotTaken {
    /// No answer, or none in time.
    #[error("unreachable")]
    Unreachable,
    /// The time for this attempt is over.
    #[error("time over")]
    TimeOver,
    /// Another status than the one that means success.
    #[error("status {0}")]
    Status(u16),
    /// The answer is no event log.
    #[error("unreadable answer")]
    Unreadable,
    /// An event is not by the destination or about another submission, or there is none.
    #[error("wrong events: {0}")]
    Events(String),
    /// An event has the number of another one that is here.
    #[error("forked events: {0}")]
    Forked(String),
    /// Ours.
    #[error("{0}")]
    Ours(#[from] Failure),
}

impl NotTaken {
    /// One word for the log.
    pub(crate) fn word(&self) -> String {
        match self {
            Self::Ours(_) => "ours".into(),
            other => other.to_string(),
        }
    }
}

impl From<worker::Error> for NotTaken {
    fn from(error: worker::Error) -> Self {
        Self::Ours(error.into())
    }
}

/// A town hall, for one attempt.
pub(crate) struct TownHall<'a> {
    config: &'a DestinationConfig,
    submission: SubmissionId,
    /// When the attempt ends, in milliseconds since 1970.
    deadline: i64,
}

impl<'a> TownHall<'a> {
    pub(crate) fn new(
        config: &'a DestinationConfig,
        submission: SubmissionId,
        deadline: i64,
    ) -> Self {
        Self {
            config,
            submission,
            deadline,
        }
    }

    /// Hands over one ciphertext.
    pub(crate) async fn put_attachment(
        &self,
        id: AttachmentId,
        jwe: String,
    ) -> Result<(), NotTaken> {
        let path = format!("/v1/submissions/{}/attachments/{id}", self.submission);
        let response = self.put(&path, "application/jose", jwe).await?;
        match response.status_code() {
            200 | 201 | 204 => Ok(()),
            status => Err(NotTaken::Status(status)),
        }
    }

    /// Hands over the rest, and takes the signed events.
    pub(crate) async fn deliver(&self, delivery: &Delivery) -> Result<Vec<CompactJws>, NotTaken> {
        let path = format!("/v1/submissions/{}", self.submission);
        let text =
            serde_json::to_string(delivery).map_err(|error| Failure::json("a delivery", &error))?;
        let mut response = self.put(&path, "application/json", text).await?;
        if response.status_code() != 200 {
            return Err(NotTaken::Status(response.status_code()));
        }
        let stream = response.stream().map_err(|_| NotTaken::Unreadable)?;
        let bytes = body::collect(stream, MAX_RECEIPT_BYTES)
            .await
            .map_err(|_| NotTaken::Unreadable)?;
        let receipt: DeliveryReceipt =
            serde_json::from_slice(&bytes).map_err(|_| NotTaken::Unreadable)?;
        Ok(receipt.event_log)
    }

    async fn put(
        &self,
        path: &str,
        content_type: &str,
        body: String,
    ) -> Result<worker::Response, NotTaken> {
        let left = self.deadline.saturating_sub(PlatformClock::millis());
        if left <= 0 {
            return Err(NotTaken::TimeOver);
        }
        let url: Url = format!("{}{path}", self.config.intake)
            .parse()
            .map_err(|_| Failure::Ours("the intake is no address".into()))?;
        let time = PlatformClock.now();
        let signature = self
            .config
            .secret
            .sign("PUT", url.path(), time, body.as_bytes());
        let headers = Headers::new();
        headers.set("content-type", content_type)?;
        headers.set(TIMESTAMP_HEADER, &time.0.to_string())?;
        headers.set(SIGNATURE_HEADER, &signature)?;
        let mut init = RequestInit::new();
        init.with_method(Method::Put)
            .with_headers(headers)
            // A redirect could lead the ciphertexts elsewhere.
            .with_redirect(RequestRedirect::Manual)
            .with_body(Some(body.into()));
        let request = Request::new_with_init(url.as_str(), &init)?;
        let millis = u32::try_from(left.min(REQUEST_MILLIS)).unwrap_or(1);
        let signal = AbortSignal::from(web_sys::AbortSignal::timeout_with_u32(millis));
        Fetch::Request(request)
            .send_with_signal(&signal)
            .await
            .map_err(|_| NotTaken::Unreachable)
    }
}
