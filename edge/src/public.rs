//! How the edge is reached from outside: by which scheme, and from whose pages.

use amtsweg_core::id::DestinationId;
use worker::{Request, Response};

use crate::{answer::Answer, bindings, config::Config, failure::Failure, headers, log};

/// Where the edge says how it is.
pub(crate) const HEALTH: &str = "/healthz";

/// The most that is logged of an origin.
const MAX_ORIGIN_CHARS: usize = 100;

/// Whether browsers came by https. Behind a proxy the edge itself sees http, so the proxy's word
/// counts as well, and the configuration's. A client that lies about it harms only itself.
pub(crate) fn is_https(config: &Config, request: &Request) -> worker::Result<bool> {
    let forwarded = request.headers().get("x-forwarded-proto")?;
    let forwarded = forwarded.and_then(|it| it.rsplit(',').next().map(|it| it.trim().to_owned()));
    Ok(config.is_https()
        || request.inner().url().starts_with("https:")
        || forwarded.is_some_and(|it| it.eq_ignore_ascii_case("https")))
}

/// Logs that a page of another origin may not read the answer: what its operator forgot to
/// configure looks to applicants as if the edge did not answer.
pub(crate) fn log_refused_origin(
    config: &Config,
    request: &Request,
    origin: Option<&str>,
    destination: Option<DestinationId>,
) {
    let Some(origin) = origin else {
        return;
    };
    let url = request.inner().url();
    let own = url
        .strip_prefix(origin)
        .is_some_and(|rest| rest.starts_with('/'))
        || config.public_origin.as_deref() == Some(origin);
    if !own && !config.allows_origin(destination, origin) {
        let plain = |letter: char| {
            if letter.is_ascii_graphic() {
                letter
            } else {
                '?'
            }
        };
        let shown: String = origin.chars().take(MAX_ORIGIN_CHARS).map(plain).collect();
        log::line("origin.refused")
            .with("origin", shown)
            .with("destination", destination.map(|id| id.to_string()))
            .write();
    }
}

/// What is wrong in the configuration, by place and reason, for whoever watches over the edge.
pub(crate) fn health(request: &Request, env: &worker::Env) -> worker::Result<Response> {
    let config = bindings::config(env);
    let common = headers::api(is_https(&config, request)?);
    let method = request.inner().method();
    let answer = if method == "GET" || method == "HEAD" {
        let status = if config.wrong.is_empty() { 200 } else { 503 };
        let health = serde_json::json!({
            "status": if config.wrong.is_empty() { "ok" } else { "wrong" },
            "destinations": config.destinations.len(),
            "wrong": config.wrong,
        });
        Answer::json(status, &health).unwrap_or_else(Answer::from)
    } else {
        Answer::from(Failure::Method("GET, HEAD"))
    };
    answer.into_response(common)
}
