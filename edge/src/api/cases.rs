//! The events of a case.

use amtsweg_core::{
    api::DeliveryReceipt,
    id::{CaseId, DestinationId},
    intake::SIGNATURE_HEADER,
    limits::MAX_EVENT_BYTES,
    problem::ProblemKind,
};
use worker::Request;

use super::{Context, access, destinations};
use crate::{
    answer::Answer,
    body,
    failure::Failure,
    object::{
        case::Client,
        ledger::{self, Key},
        limiter::Purpose,
    },
};

pub(super) async fn read(
    context: &Context<'_>,
    request: &Request,
    id: CaseId,
) -> Result<Answer, Failure> {
    let destination = find(context, id).await?;
    let client = Client::new(context.env, id);
    if request.headers().has(SIGNATURE_HEADER)? {
        // Its own town hall, which adopts its events after a restore (docs/security.md 34).
        destinations::check_signed(context, request, destination, "GET", &[])?;
        let event_log = client.events().await?;
        return Answer::json(200, &DeliveryReceipt { event_log });
    }
    context
        .admit(&[Purpose::Read], destination, &id.to_string(), 0, None)
        .await?;
    let access = access::token_hash(request)?;
    let events = client.read(access).await?;
    Answer::json(200, &events)
}

pub(super) async fn append(
    context: &Context<'_>,
    request: &mut Request,
    id: CaseId,
) -> Result<Answer, Failure> {
    find(context, id).await?;
    let event = body::read_jose(request, MAX_EVENT_BYTES).await?;
    // A town hall that changes its key has something to say in every open case: what it has signed
    // is not limited, only what turns out not to be.
    let appended = Client::new(context.env, id).append(event).await;
    if let Err(Failure::Peer(problem)) = &appended
        && (problem.is(ProblemKind::EventRefused) || problem.is(ProblemKind::MalformedJose))
    {
        context.count_strictly(Purpose::Miss).await?;
    }
    appended.map(|()| Answer::no_content())
}

/// For whom a case is, before its object is called.
pub(super) async fn find(context: &Context<'_>, id: CaseId) -> Result<DestinationId, Failure> {
    let found = ledger::Client::new(context.env)
        .find(&Key::case(id))
        .await?;
    let Some(destination) = found else {
        context.count_strictly(Purpose::Miss).await?;
        return Err(ProblemKind::CaseNotFound.into());
    };
    context.destination.set(Some(destination));
    Ok(destination)
}
