//! Calls over the network: JSON, JOSE and binary bodies, problem details, no cookies.

use amtsweg_core::{
    problem::{PROBLEM_TYPE, Problem, ProblemKind},
    work::WORK_HEADER,
};
use js_sys::{Array, Function, Reflect, Uint8Array};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, AbortSignal, Headers, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestMode, RequestRedirect, Response,
};

use super::{served, work};

/// How often one call is paid for by a proof of work: the first may have come too late.
const PROOFS: u32 = 2;

/// The media type of JSON.
pub const JSON: &str = "application/json";
/// The media type of compact JWE and JWS.
pub const JOSE: &str = "application/jose";
/// The media type of bytes that say nothing.
pub const OCTETS: &str = "application/octet-stream";

/// What a browser sends off even when the page is being left, in bytes: all such bodies together.
const KEEPALIVE_BYTES: u32 = 60_000;

/// Why a call gave no answer that counts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HttpError {
    /// The device says that it is offline.
    #[error("offline")]
    Offline,
    /// No answer: network, name, certificate, CORS or time-out. Browsers do not say which.
    #[error("no answer")]
    Unreachable,
    /// The other side refused.
    #[error("refused with status {}", .problem.status)]
    Refused {
        /// Why. Of the type `about:blank` where the other side did not say.
        problem: Problem,
        /// After how many seconds to try again, if the other side says so.
        retry_after: Option<u32>,
    },
    /// An answer that is not what the call gives.
    #[error("an answer that is not understood")]
    NotUnderstood,
}

/// A call.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// `GET`, `POST`, `PUT`, `DELETE`.
    pub method: &'a str,
    /// Where.
    pub url: &'a str,
    /// Media type and body: a string or a blob.
    pub body: Option<(&'a str, &'a JsValue)>,
    /// The bearer token.
    pub bearer: Option<&'a str>,
    /// When to give up.
    pub timeout_seconds: u32,
    /// What ends it before.
    pub stop: Option<&'a Stop>,
}

/// Ends calls that are not wanted any more. In a browser that cannot, they end by themselves.
#[derive(Debug)]
pub struct Stop(Option<AbortController>);

impl Default for Stop {
    fn default() -> Self {
        Self(AbortController::new().ok())
    }
}

impl Stop {
    /// Ends all of them.
    pub fn stop(&self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }

    /// Whether they have been ended.
    pub fn is_stopped(&self) -> bool {
        let stopped = self
            .0
            .as_ref()
            .map(|controller| controller.signal().aborted());
        stopped.unwrap_or_default()
    }

    /// What ends a call at the one or the other.
    fn or(&self, timeout: &AbortSignal) -> Option<AbortSignal> {
        let stopped = self.0.as_ref()?.signal();
        // By name: some browsers lack it.
        let class = Reflect::get(&js_sys::global(), &"AbortSignal".into()).ok()?;
        let any = Reflect::get(&class, &"any".into()).ok()?;
        let any: Function = any.dyn_into().ok()?;
        let both = any.call1(&class, &Array::of2(timeout, &stopped)).ok()?;
        both.dyn_into().ok()
    }
}

impl<'a> Call<'a> {
    /// A `GET`.
    pub fn get(url: &'a str) -> Self {
        Self {
            method: "GET",
            url,
            body: None,
            bearer: None,
            timeout_seconds: 30,
            stop: None,
        }
    }
}

/// An answer with a status of success.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The body.
    pub body: String,
}

impl Answer {
    /// Reads the body as JSON.
    ///
    /// # Errors
    /// [`HttpError::NotUnderstood`].
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, HttpError> {
        serde_json::from_str(&self.body).map_err(|_| HttpError::NotUnderstood)
    }
}

/// An answer of bytes.
#[derive(Debug, Clone)]
pub struct Octets {
    /// The body.
    pub body: Vec<u8>,
    /// The revision that the `ETag` names.
    pub revision: Option<u32>,
}

/// Makes a call.
///
/// # Errors
/// [`HttpError`]: failure to reach the other side is kept apart from its refusal.
pub async fn call(call: Call<'_>) -> Result<Answer, HttpError> {
    let response = exchange(call, None).await?;
    let body = text(&response).await.ok_or(HttpError::Unreachable)?;
    Ok(Answer { body })
}

/// Makes a call whose answer is bytes. `precondition` is the name and value of one more header.
///
/// # Errors
/// [`HttpError`], as of [`call`].
pub async fn octets(
    call: Call<'_>,
    precondition: Option<(&str, &str)>,
) -> Result<Octets, HttpError> {
    let response = exchange(call, precondition).await?;
    let tag = response.headers().get("etag").ok().flatten();
    let buffer = response
        .array_buffer()
        .map_err(|_| HttpError::NotUnderstood)?;
    let buffer = JsFuture::from(buffer)
        .await
        .map_err(|_| HttpError::Unreachable)?;
    Ok(Octets {
        body: Uint8Array::new(&buffer).to_vec(),
        revision: tag.as_deref().and_then(revision),
    })
}

/// The revision that an `ETag` names. Who compresses on the way may make it a weak one.
fn revision(tag: &str) -> Option<u32> {
    let tag = tag.trim().trim_start_matches("W/");
    tag.trim_matches('"').parse().ok()
}

/// Makes a call, and makes it again with a proof of work where the other side asks for one.
async fn exchange(
    call: Call<'_>,
    precondition: Option<(&str, &str)>,
) -> Result<Response, HttpError> {
    let mut proof = None;
    for _ in 0..PROOFS {
        let answer = attempt(call, precondition, proof.as_deref()).await;
        let challenge = match &answer {
            Err(HttpError::Refused { problem, .. }) if problem.is(ProblemKind::WorkRequired) => {
                problem.challenge.as_deref()
            }
            _ => None,
        };
        let Some(challenge) = challenge else {
            return answer;
        };
        proof = work::solve(challenge, call.stop).await;
        if proof.is_none() {
            return answer;
        }
    }
    attempt(call, precondition, proof.as_deref()).await
}

async fn attempt(
    call: Call<'_>,
    precondition: Option<(&str, &str)>,
    proof: Option<&str>,
) -> Result<Response, HttpError> {
    let proof = proof.map(|proof| (WORK_HEADER, proof));
    let response = fetch(call, [precondition, proof]).await.map_err(|_| {
        if is_offline() {
            HttpError::Offline
        } else {
            HttpError::Unreachable
        }
    })?;
    if response.ok() {
        return Ok(response);
    }
    let status = response.status();
    let header = |name| response.headers().get(name).ok().flatten();
    let media_type = header("content-type").unwrap_or_default();
    let retry_after = header("retry-after").and_then(|text| text.trim().parse().ok());
    let body = text(&response).await.ok_or(HttpError::Unreachable)?;
    let problem = Some(body)
        .filter(|_| media_type.starts_with(PROBLEM_TYPE))
        .and_then(|body| serde_json::from_str(&body).ok())
        .unwrap_or_else(|| Problem {
            kind: "about:blank".into(),
            title: String::new(),
            status,
            detail: None,
            challenge: None,
        });
    Err(HttpError::Refused {
        problem,
        retry_after,
    })
}

async fn fetch(call: Call<'_>, more: [Option<(&str, &str)>; 2]) -> Result<Response, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let headers = Headers::new()?;
    let init = RequestInit::new();
    if let Some((media_type, body)) = call.body {
        headers.set("content-type", media_type)?;
        init.set_body(body);
    }
    if let Some(token) = call.bearer {
        headers.set("authorization", &format!("Bearer {token}"))?;
    }
    for (name, value) in more.into_iter().flatten() {
        headers.set(name, value)?;
    }
    init.set_method(call.method);
    init.set_headers(&headers);
    init.set_mode(RequestMode::Cors);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    // No call of the API is ever redirected; following one would hand the body to someone else.
    init.set_redirect(RequestRedirect::Error);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    let timeout = AbortSignal::timeout_with_u32(call.timeout_seconds * 1000);
    let both = call.stop.and_then(|stop| stop.or(&timeout));
    init.set_signal(Some(&both.unwrap_or(timeout)));
    let small = call.body.and_then(|(_, body)| body.dyn_ref::<Uint8Array>());
    if small.is_some_and(|body| body.length() < KEEPALIVE_BYTES)
        && window.document().is_some_and(|document| document.hidden())
    {
        // The page may be going: this is the last chance to bring it out.
        Reflect::set(&init, &"keepalive".into(), &JsValue::TRUE)?;
    }
    let response = JsFuture::from(window.fetch_with_str_and_init(call.url, &init)).await?;
    let response: Response = response.dyn_into()?;
    served::note_answer(&response);
    Ok(response)
}

async fn text(response: &Response) -> Option<String> {
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}

fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_revision_of_a_tag() {
        assert_eq!(revision("\"17\""), Some(17));
        assert_eq!(revision("W/\"17\""), Some(17));
        assert_eq!(revision("\"x\""), None);
        assert_eq!(revision(""), None);
    }
}
