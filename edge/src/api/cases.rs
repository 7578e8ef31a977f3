//! The events of a case.

use amtsweg_core::{id::CaseId, limits::MAX_EVENT_BYTES};
use worker::Request;

use super::{Context, access};
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
    let access = access::token_hash(request)?;
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
