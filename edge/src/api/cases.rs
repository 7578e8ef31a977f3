//! The events of a case.

use amtsweg_core::{hash::sha256_base64url, id::CaseId, limits::MAX_EVENT_BYTES};
use worker::Request;

use super::Context;
use crate::{
    answer::Answer,
    body,
    failure::Failure,
    object::{case::Client, limiter::Purpose},
};

pub(super) async fn read(
    context: &Context<'_>,
    request: &Request,
    id: CaseId,
) -> Result<Answer, Failure> {
    context.count(Purpose::Read).await?;
    let header = request.headers().get("authorization")?;
    let access = header
        .as_deref()
        .and_then(bearer)
        .map(|token| sha256_base64url(token.as_bytes()));
    let events = Client::new(context.env, id).read(access).await?;
    Answer::json(200, &events)
}

pub(super) async fn append(
    context: &Context<'_>,
    request: &mut Request,
    id: CaseId,
) -> Result<Answer, Failure> {
    context.count(Purpose::Part).await?;
    let event = body::read_jose(request, MAX_EVENT_BYTES).await?;
    Client::new(context.env, id).append(event).await?;
    Ok(Answer::no_content())
}

/// The token of an `Authorization` header; the scheme's name is written as one likes.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.trim().split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_token() {
        assert_eq!(bearer("Bearer abc"), Some("abc"));
        assert_eq!(bearer("bearer  abc "), Some("abc"));
        for other in ["", "Bearer", "Bearer ", "Basic abc", "abc"] {
            assert_eq!(bearer(other), None, "{other}");
        }
    }
}
