//! Calls of the edge, signed with the secret that both share.

use std::time::Duration;

use amtsweg_core::{
    id::{CaseId, ReplyId},
    intake::{IntakeSecret, SIGNATURE_HEADER, TIMESTAMP_HEADER, TOLERANCE_SECONDS},
    jose::{CompactJws, DirectJwe},
    problem::{Problem, ProblemKind},
    time::Timestamp,
};
use reqwest::{Method, Response, header::DATE};

use crate::clock::SharedClock;

const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);
/// More is not read of what the edge answers.
const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;
/// A problem is a few words.
const MAX_PROBLEM_BYTES: usize = 16 * 1024;

/// Why the edge did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum EdgeError {
    /// No answer, or a broken one.
    #[error("the edge cannot be reached")]
    Connection(#[from] reqwest::Error),
    /// The edge's address is not one.
    #[error("the edge's address in the configuration (edge) is not one")]
    Address,
    /// The answer has no end.
    #[error("the edge's answer is longer than is taken here")]
    TooLong,
    /// The edge refused.
    #[error("the edge answered {status}{}", words(problem.as_deref()))]
    Refused {
        /// With what status.
        status: u16,
        /// What it says itself.
        problem: Option<Box<Problem>>,
    },
    /// The edge did not recognise us, since the clocks differ.
    #[error(
        "the edge answered 401: this machine's clock and the edge's are {minutes} minutes apart, more than the 5 \
         that are allowed; set the clock"
    )]
    Clock {
        /// How far.
        minutes: i64,
    },
    /// The edge did not recognise us, though the clocks agree.
    #[error(
        "the edge answered 401: the secret in intake.secret is not the one that the edge has for this destination \
         in INTAKE_SECRETS"
    )]
    Secret,
}

fn words(problem: Option<&Problem>) -> String {
    problem.map_or_else(String::new, |problem| match &problem.detail {
        Some(detail) => format!(": {}: {detail}", problem.title),
        None => format!(": {}", problem.title),
    })
}

impl EdgeError {
    /// Whether the edge answered with this problem.
    pub fn is(&self, kind: ProblemKind) -> bool {
        match self {
            Self::Refused { status, problem } => {
                *status == kind.status() && problem.as_ref().is_none_or(|problem| problem.is(kind))
            }
            _ => false,
        }
    }
}

/// What calls the edge: patient, but not for ever, and led nowhere else.
#[derive(Clone)]
pub struct Edge {
    http: reqwest::Client,
    address: String,
    secret: IntakeSecret,
    clock: SharedClock,
}

impl Edge {
    /// The edge at this address.
    pub fn new(address: &str, secret: IntakeSecret, clock: SharedClock) -> Result<Self, EdgeError> {
        let http = reqwest::Client::builder()
            .timeout(REQUEST_TIMEOUT)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        Ok(Self {
            http,
            address: address.trim_end_matches('/').to_owned(),
            secret,
            clock,
        })
    }

    /// Puts something, signed.
    pub(crate) async fn put(
        &self,
        path: &str,
        media_type: &'static str,
        body: Vec<u8>,
    ) -> Result<(), EdgeError> {
        self.signed(Method::PUT, path, Some(media_type), body)
            .await
            .map(drop)
    }

    /// Reads something, signed.
    pub(crate) async fn get(&self, path: &str) -> Result<Vec<u8>, EdgeError> {
        let answer = self.signed(Method::GET, path, None, Vec::new()).await?;
        read(answer, MAX_ANSWER_BYTES).await
    }

    /// Brings a part of a reply, counted from 0. The same once more is no harm.
    pub(crate) async fn put_reply_part(
        &self,
        case: CaseId,
        reply: ReplyId,
        index: usize,
        part: &DirectJwe,
    ) -> Result<(), EdgeError> {
        let path = format!("/api/v2/cases/{case}/replies/{reply}/{index}");
        self.put(&path, "application/jose", part.as_str().into())
            .await
    }

    /// Brings an event. It authenticates itself: the edge believes whoever brings it.
    pub(crate) async fn append(&self, case: CaseId, event: &CompactJws) -> Result<(), EdgeError> {
        let url = self.url(&format!("/api/v2/cases/{case}/events"))?;
        let request = self
            .http
            .post(url)
            .header("content-type", "application/jose")
            .body(event.as_str().to_owned());
        self.answer(request).await.map(drop)
    }

    fn url(&self, path: &str) -> Result<reqwest::Url, EdgeError> {
        reqwest::Url::parse(&format!("{}{path}", self.address)).map_err(|_| EdgeError::Address)
    }

    async fn signed(
        &self,
        method: Method,
        path: &str,
        media_type: Option<&'static str>,
        body: Vec<u8>,
    ) -> Result<Response, EdgeError> {
        let url = self.url(path)?;
        let now = self.clock.now();
        let signature = self.secret.sign(method.as_str(), url.path(), now, &body);
        let mut request = self
            .http
            .request(method, url)
            .header(TIMESTAMP_HEADER, now.0.to_string())
            .header(SIGNATURE_HEADER, signature);
        if let Some(media_type) = media_type {
            request = request.header("content-type", media_type).body(body);
        }
        self.answer(request).await
    }

    async fn answer(&self, request: reqwest::RequestBuilder) -> Result<Response, EdgeError> {
        // Addresses name cases: they are not for the log.
        let answer = request.send().await.map_err(reqwest::Error::without_url)?;
        let status = answer.status().as_u16();
        if answer.status().is_success() {
            return Ok(answer);
        }
        if status == ProblemKind::Unauthorized.status() {
            return Err(self.unauthorized(&answer));
        }
        let problem = read(answer, MAX_PROBLEM_BYTES)
            .await
            .ok()
            .and_then(|body| serde_json::from_slice(&body).ok());
        Err(EdgeError::Refused { status, problem })
    }

    /// Every answer says what time the edge has.
    fn unauthorized(&self, answer: &Response) -> EdgeError {
        let theirs = answer
            .headers()
            .get(DATE)
            .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok())
            .and_then(|date| date.duration_since(std::time::UNIX_EPOCH).ok())
            .and_then(|since| i64::try_from(since.as_secs()).ok());
        let apart = theirs.map_or(0, |theirs| {
            self.clock
                .now()
                .seconds_since(Timestamp(theirs))
                .saturating_abs()
        });
        if apart > TOLERANCE_SECONDS {
            EdgeError::Clock {
                minutes: apart / 60,
            }
        } else {
            EdgeError::Secret
        }
    }
}

async fn read(mut answer: Response, limit: usize) -> Result<Vec<u8>, EdgeError> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(reqwest::Error::without_url)? {
        if body.len() + chunk.len() > limit {
            return Err(EdgeError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
