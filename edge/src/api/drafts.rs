//! Parked drafts: what one device leaves here for another. Octets that the edge cannot read.
//!
//! Below `/api/v2/destinations/{destinationId}/drafts/{draftId}`, every call with the draft's token
//! (`Authorization: Bearer`):
//!
//! | call | answer |
//! |---|---|
//! | `PUT` the document, with `If-None-Match: *` for the first, `If-Match: "<revision>"` for all others | 201 or 204, and `ETag: "<new revision>"`; the same bytes again get the same answer, others 412 with the present `ETag` |
//! | `GET` | the document and its `ETag` |
//! | `DELETE` | 204; from then on 410 for 30 days |
//! | `GET …/pieces` | which pieces of files are here |
//! | `PUT …/pieces/{attachmentId}/{index}` | 204; a piece that is there is replaced |
//! | `GET …/pieces/{attachmentId}/{index}` | the piece |
//! | `DELETE …/pieces/{attachmentId}` | 204; all pieces of the file |
//!
//! A draft that does not exist is 404 `draft-not-found`, another's 403 `draft-forbidden`. Both count
//! against a limit of their own, so that whoever tries codes is soon refused, while a neighbour at
//! the same address goes on with a draft that exists. A right code would still be let through: what
//! makes finding one hopeless is its 120 bits, and what makes trying slow is the limit on all calls.

use amtsweg_core::{
    id::{DestinationId, DraftId},
    limits::{MAX_DRAFT_DOCUMENT_BYTES, MAX_DRAFT_PIECE_BYTES},
    problem::{Problem, ProblemKind},
};
use worker::Request;

use super::{Context, access};
use crate::{
    answer::Answer,
    body,
    draft::Precondition,
    failure::Failure,
    object::{
        draft::{self, Client, Ending},
        ledger::{self, Key},
        limiter::Purpose,
    },
    route::DraftCall,
};

const MEDIA_TYPE: &str = "application/octet-stream";

pub(super) async fn respond(
    context: &Context<'_>,
    request: &mut Request,
    destination: DestinationId,
    draft: DraftId,
    call: DraftCall,
) -> Result<Answer, Failure> {
    context.destination(destination)?;
    let answer = dispatch(context, request, destination, draft, call).await;
    if let Err(Failure::Peer(problem)) = &answer
        && is_miss(problem)
    {
        let purpose = Purpose::DraftMiss(destination);
        context.count_strictly(purpose).await?;
    }
    answer
}

async fn dispatch(
    context: &Context<'_>,
    request: &mut Request,
    destination: DestinationId,
    draft: DraftId,
    call: DraftCall,
) -> Result<Answer, Failure> {
    let access = access::token_hash(request)?.ok_or_else(|| {
        Failure::peer(
            ProblemKind::DraftForbidden,
            "Send the draft's token as Authorization: Bearer.",
        )
    })?;
    let key = Key::draft(destination, draft);
    let found = ledger::Client::new(context.env).find(&key).await?;
    let known = found.is_some();
    let (precondition, body) = match call {
        DraftCall::Put => {
            let precondition = precondition_of(request)?;
            let is_new = !known && precondition == Precondition::Absent;
            if !known && !is_new {
                return Err(ProblemKind::DraftNotFound.into());
            }
            let document = read(request, MAX_DRAFT_DOCUMENT_BYTES).await?;
            (Some(precondition), document)
        }
        // Whatever is asked of a draft that is not here: its object is not called for it.
        _ if !known => return Err(ProblemKind::DraftNotFound.into()),
        DraftCall::PutPiece(..) => (None, read(request, MAX_DRAFT_PIECE_BYTES).await?),
        _ => (None, vec![]),
    };
    let mut purposes = vec![if call.writes() {
        Purpose::DraftWrite(destination)
    } else {
        Purpose::DraftRead(destination)
    }];
    if precondition == Some(Precondition::Absent) {
        purposes.push(Purpose::Draft(destination));
    }
    if !body.is_empty() {
        purposes.push(Purpose::Bytes(destination, body.len()));
    }
    let begins = (!known).then(|| draft::beginning(body.len()));
    let standing = context
        .admit(
            &purposes,
            destination,
            &draft.to_string(),
            body.len(),
            begins,
        )
        .await?;
    let paid = standing.is_paid();
    let client = Client::new(context.env, destination, draft, access, paid);
    match call {
        DraftCall::Read => {
            let (revision, document) = client.read().await?;
            Ok(Answer::bytes(document).with("etag", etag(revision)))
        }
        DraftCall::Put => {
            let precondition = precondition.unwrap_or(Precondition::Absent);
            put(&client, precondition, &body, known).await
        }
        DraftCall::Delete => {
            client.delete().await?;
            Ok(Answer::no_content())
        }
        DraftCall::Pieces => Answer::json(200, &client.pieces().await?),
        DraftCall::ReadPiece(file, index) => {
            Ok(Answer::bytes(client.read_piece(file, index).await?))
        }
        DraftCall::PutPiece(file, index) => {
            client.put_piece(file, index, &body).await?;
            Ok(Answer::no_content())
        }
        DraftCall::DeletePieces(file) => {
            client.delete_pieces(file).await?;
            Ok(Answer::no_content())
        }
    }
}

async fn put(
    client: &Client<'_>,
    precondition: Precondition,
    document: &[u8],
    known: bool,
) -> Result<Answer, Failure> {
    if !known {
        client.begin(document).await?;
    }
    let ending = client.put(precondition, document).await;
    if ending.is_err() && !known {
        client.abandon().await?;
    }
    let (answer, revision) = match ending? {
        Ending::Stored(revision) => {
            let status = match precondition {
                Precondition::Absent => 201,
                Precondition::Revision(_) => 204,
            };
            let answer = Answer {
                status,
                ..Answer::no_content()
            };
            (answer, revision)
        }
        Ending::Changed(revision) => {
            let problem = ProblemKind::DraftChanged.with_detail(format!(
                "The document is at revision {revision}. Read it, join it with what you have, and \
                 put that in its place."
            ));
            (Answer::from(Failure::from(problem)), revision)
        }
    };
    Ok(answer.with("etag", etag(revision)))
}

fn precondition_of(request: &Request) -> Result<Precondition, Failure> {
    let if_match = request.headers().get("if-match")?;
    let if_none_match = request.headers().get("if-none-match")?;
    precondition(if_match.as_deref(), if_none_match.as_deref())
}

async fn read(request: &mut Request, limit: usize) -> Result<Vec<u8>, Failure> {
    let bytes = body::read(request, MEDIA_TYPE, limit).await?;
    if bytes.is_empty() {
        let detail = "The body is empty; it should be ciphertext.";
        return Err(Failure::peer(ProblemKind::Malformed, detail));
    }
    Ok(bytes)
}

/// Whether the caller did not know an existing draft and its token.
fn is_miss(problem: &Problem) -> bool {
    problem.is(ProblemKind::DraftNotFound) || problem.is(ProblemKind::DraftForbidden)
}

fn etag(revision: u32) -> String {
    format!("\"{revision}\"")
}

fn precondition(
    if_match: Option<&str>,
    if_none_match: Option<&str>,
) -> Result<Precondition, Failure> {
    let malformed = || {
        Failure::peer(
            ProblemKind::Malformed,
            "Say either If-None-Match: * for the first document, or If-Match with the ETag of the \
             document that this one replaces.",
        )
    };
    match (if_match, if_none_match) {
        (None, None) => Err(ProblemKind::RevisionRequired.into()),
        (None, Some("*")) => Ok(Precondition::Absent),
        (Some(tag), None) => {
            let revision = tag.trim_matches('"').parse().ok();
            let revision = revision.filter(|revision| etag(*revision) == tag);
            revision.map(Precondition::Revision).ok_or_else(malformed)
        }
        _ => Err(malformed()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(if_match: Option<&str>, if_none_match: Option<&str>) -> Option<u16> {
        match precondition(if_match, if_none_match) {
            Err(Failure::Peer(problem)) => Some(problem.status),
            _ => None,
        }
    }

    #[test]
    fn every_put_says_what_it_replaces() {
        assert_eq!(precondition(None, Some("*")).unwrap(), Precondition::Absent);
        assert_eq!(
            precondition(Some("\"17\""), None).unwrap(),
            Precondition::Revision(17)
        );
        assert_eq!(status(None, None), Some(428));
        for tag in [
            "*",
            "",
            "17",
            "\"017\"",
            "\"+1\"",
            "\"-1\"",
            "\"\"",
            "W/\"1\"",
            "\"1\", \"2\"",
            "\"4294967296\"",
        ] {
            assert_eq!(status(Some(tag), None), Some(400), "{tag}");
        }
        assert_eq!(status(None, Some("\"1\"")), Some(400));
        assert_eq!(status(Some("\"1\""), Some("*")), Some(400));
    }
}
