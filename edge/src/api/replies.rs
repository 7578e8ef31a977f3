//! The town hall's replies in a case: ciphertexts in parts, of which an event says which ones count.

use amtsweg_core::{
    id::{CaseId, ReplyId},
    jose::{DirectJwe, JoseError},
    limits::MAX_JWE_BYTES,
    problem::ProblemKind,
};
use worker::Request;

use super::{Context, access, cases, destinations};
use crate::{
    answer::Answer,
    body,
    failure::Failure,
    log,
    object::{case::Client, limiter::Purpose},
};

/// Gives a part to whoever may read the case.
pub(super) async fn read(
    context: &Context<'_>,
    request: &Request,
    case: CaseId,
    reply: ReplyId,
    index: u32,
) -> Result<Answer, Failure> {
    let destination = cases::find(context, case).await?;
    context
        .admit(&[Purpose::Read], destination, &case.to_string(), 0, None)
        .await?;
    let access = access::token_hash(request)?;
    let part = Client::new(context.env, case)
        .read_part(access, reply, index)
        .await?;
    Ok(Answer::jose(part.ok_or(ProblemKind::NotFound)?))
}

/// Takes a part from the case's town hall.
pub(super) async fn put(
    context: &Context<'_>,
    request: &mut Request,
    case: CaseId,
    reply: ReplyId,
    index: u32,
) -> Result<Answer, Failure> {
    let destination = cases::find(context, case).await?;
    let bytes = destinations::signed_body(context, request, destination, MAX_JWE_BYTES).await?;
    let part: DirectJwe = body::jose(bytes)?
        .parse()
        .map_err(|error: JoseError| Failure::peer(ProblemKind::MalformedJose, error.to_string()))?;
    Client::new(context.env, case)
        .put_part(reply, index, part)
        .await?;
    log::line("reply.part").case(case).write();
    Ok(Answer::no_content())
}
