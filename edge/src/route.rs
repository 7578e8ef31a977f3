//! Which call of the API a method and a path name.

use std::str::FromStr;

use amtsweg_core::{
    id::{AttachmentId, CaseId, DestinationId, DraftId, ReplyId, SubmissionId},
    problem::ProblemKind,
};

/// A call of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The destination's document.
    Destination(Verb, DestinationId),
    /// One of its keys.
    Key(Verb, DestinationId, String),
    /// Its trust statement.
    Trust(Verb, DestinationId),
    /// What its keys may still do.
    Statement(Verb, DestinationId),
    /// What its journal was like, at this place among the anchors. For the town hall alone.
    Anchor(Verb, DestinationId, u64),
    /// Announce a submission.
    Announce,
    /// Put a ciphertext of a submission.
    Attachment(SubmissionId, AttachmentId),
    /// Complete a submission.
    Submission(SubmissionId),
    /// Read a case's events.
    ReadEvents(CaseId),
    /// Append to a case's events.
    AppendEvent(CaseId),
    /// A part of a reply, counted from 0.
    ReplyPart(Verb, CaseId, ReplyId, u32),
    /// Something about a parked draft.
    Draft(DestinationId, DraftId, DraftCall),
}

/// The calls on a parked draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftCall {
    /// Read its document.
    Read,
    /// Put its document.
    Put,
    /// Delete it.
    Delete,
    /// List the pieces of its files.
    Pieces,
    /// Read a piece of a file.
    ReadPiece(AttachmentId, u32),
    /// Put a piece of a file.
    PutPiece(AttachmentId, u32),
    /// Delete all pieces of a file.
    DeletePieces(AttachmentId),
}

/// Reading, or publishing by the town hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// `GET`.
    Read,
    /// `PUT`.
    Publish,
}

/// Why there is no call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRoute {
    /// No such address; the problem says what was not found.
    NotFound(ProblemKind),
    /// The address takes these methods only.
    Method(&'static str),
}

/// Whether the path belongs to the API; all others are the site's.
pub fn is_api(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

/// Finds the call.
///
/// # Errors
/// [`NoRoute`].
pub fn route(method: &str, path: &str) -> Result<Route, NoRoute> {
    let nothing = NoRoute::NotFound(ProblemKind::NotFound);
    let path = path.strip_prefix("/api/v2/").ok_or(nothing)?;
    let segments: Vec<&str> = path.split('/').collect();
    match segments.as_slice() {
        ["destinations", destination, rest @ ..] => {
            let destination = id(destination, ProblemKind::DestinationNotFound)?;
            match rest {
                [] => Ok(Route::Destination(verb(method)?, destination)),
                ["keys", kid] if is_kid(kid) => {
                    Ok(Route::Key(verb(method)?, destination, (*kid).to_owned()))
                }
                ["keys", _] => Err(NoRoute::NotFound(ProblemKind::KeyNotFound)),
                ["trust"] => Ok(Route::Trust(verb(method)?, destination)),
                ["trust", "2"] => Ok(Route::Statement(verb(method)?, destination)),
                ["anchors", seq] => {
                    let seq = position(seq).ok_or(nothing)?;
                    Ok(Route::Anchor(verb(method)?, destination, seq.into()))
                }
                ["drafts", draft, rest @ ..] => {
                    let draft = id(draft, ProblemKind::DraftNotFound)?;
                    let call = draft_call(method, rest)?;
                    Ok(Route::Draft(destination, draft, call))
                }
                _ => Err(nothing),
            }
        }
        ["submissions"] => only(method, "POST", Route::Announce),
        ["submissions", submission] => {
            let submission = id(submission, ProblemKind::SubmissionNotFound)?;
            only(method, "PUT", Route::Submission(submission))
        }
        ["submissions", submission, "attachments", attachment] => {
            let submission = id(submission, ProblemKind::SubmissionNotFound)?;
            let attachment = id(attachment, ProblemKind::NotFound)?;
            only(method, "PUT", Route::Attachment(submission, attachment))
        }
        ["cases", case, "events"] => {
            let case = id(case, ProblemKind::CaseNotFound)?;
            match method {
                "GET" => Ok(Route::ReadEvents(case)),
                "POST" => Ok(Route::AppendEvent(case)),
                _ => Err(NoRoute::Method("GET, POST")),
            }
        }
        ["cases", case, "replies", reply, index] => {
            let case = id(case, ProblemKind::CaseNotFound)?;
            let reply = id(reply, ProblemKind::NotFound)?;
            let index = position(index).ok_or(nothing)?;
            Ok(Route::ReplyPart(verb(method)?, case, reply, index))
        }
        _ => Err(nothing),
    }
}

fn draft_call(method: &str, path: &[&str]) -> Result<DraftCall, NoRoute> {
    let nothing = ProblemKind::NotFound;
    match (path, method) {
        ([], "GET") => Ok(DraftCall::Read),
        ([], "PUT") => Ok(DraftCall::Put),
        ([], "DELETE") => Ok(DraftCall::Delete),
        ([], _) => Err(NoRoute::Method("GET, PUT, DELETE")),
        (["pieces"], _) => only(method, "GET", DraftCall::Pieces),
        (["pieces", file], _) => only(
            method,
            "DELETE",
            DraftCall::DeletePieces(id(file, nothing)?),
        ),
        (["pieces", file, index], _) => {
            let file = id(file, nothing)?;
            let index = position(index).ok_or(NoRoute::NotFound(nothing))?;
            match method {
                "GET" => Ok(DraftCall::ReadPiece(file, index)),
                "PUT" => Ok(DraftCall::PutPiece(file, index)),
                _ => Err(NoRoute::Method("GET, PUT")),
            }
        }
        _ => Err(NoRoute::NotFound(nothing)),
    }
}

/// A piece's number; other spellings would be other names for the same piece.
fn position(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Whether a text can be a key's id: the same rule as for a published key.
fn is_kid(text: &str) -> bool {
    (8..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn id<T: FromStr>(text: &str, otherwise: ProblemKind) -> Result<T, NoRoute> {
    text.parse().map_err(|_| NoRoute::NotFound(otherwise))
}

fn verb(method: &str) -> Result<Verb, NoRoute> {
    match method {
        "GET" => Ok(Verb::Read),
        "PUT" => Ok(Verb::Publish),
        _ => Err(NoRoute::Method("GET, PUT")),
    }
}

fn only<T>(method: &str, required: &'static str, call: T) -> Result<T, NoRoute> {
    if method == required {
        Ok(call)
    } else {
        Err(NoRoute::Method(required))
    }
}

impl Route {
    /// The destination, where the path names it.
    pub fn destination(&self) -> Option<DestinationId> {
        match self {
            Self::Destination(_, id)
            | Self::Key(_, id, _)
            | Self::Trust(_, id)
            | Self::Statement(_, id)
            | Self::Anchor(_, id, _)
            | Self::Draft(id, ..) => Some(*id),
            _ => None,
        }
    }

    /// What a log calls it; without any id.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Destination(Verb::Read, _) => "destination.read",
            Self::Destination(Verb::Publish, _) => "destination.publish",
            Self::Key(Verb::Read, ..) => "key.read",
            Self::Key(Verb::Publish, ..) => "key.publish",
            Self::Trust(Verb::Read, _) => "trust.read",
            Self::Trust(Verb::Publish, _) => "trust.publish",
            Self::Statement(Verb::Read, _) => "statement.read",
            Self::Statement(Verb::Publish, _) => "statement.publish",
            Self::Anchor(Verb::Read, ..) => "anchor.read",
            Self::Anchor(Verb::Publish, ..) => "anchor.publish",
            Self::Announce => "submission.announce",
            Self::Attachment(..) => "attachment.put",
            Self::Submission(_) => "submission.put",
            Self::ReadEvents(_) => "events.read",
            Self::AppendEvent(_) => "events.append",
            Self::ReplyPart(Verb::Read, ..) => "reply.read",
            Self::ReplyPart(Verb::Publish, ..) => "reply.put",
            Self::Draft(_, _, call) => call.name(),
        }
    }
}

impl DraftCall {
    fn name(self) -> &'static str {
        match self {
            Self::Read => "draft.read",
            Self::Put => "draft.put",
            Self::Delete => "draft.delete",
            Self::Pieces => "pieces.read",
            Self::ReadPiece(..) => "piece.read",
            Self::PutPiece(..) => "piece.put",
            Self::DeletePieces(_) => "pieces.delete",
        }
    }

    /// Whether it changes what is kept.
    pub fn writes(self) -> bool {
        match self {
            Self::Read | Self::Pieces | Self::ReadPiece(..) => false,
            Self::Put | Self::Delete | Self::PutPiece(..) | Self::DeletePieces(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";

    fn draft(rest: &str) -> String {
        format!("destinations/{ID}/drafts/{ID}{rest}")
    }

    #[test]
    fn every_call_of_the_api() {
        let calls = [
            ("GET", format!("destinations/{ID}"), "destination.read"),
            ("PUT", format!("destinations/{ID}"), "destination.publish"),
            (
                "GET",
                format!("destinations/{ID}/keys/enc-0001"),
                "key.read",
            ),
            (
                "PUT",
                format!("destinations/{ID}/keys/enc-0001"),
                "key.publish",
            ),
            ("GET", format!("destinations/{ID}/trust"), "trust.read"),
            ("PUT", format!("destinations/{ID}/trust"), "trust.publish"),
            ("GET", format!("destinations/{ID}/anchors/0"), "anchor.read"),
            (
                "PUT",
                format!("destinations/{ID}/anchors/17"),
                "anchor.publish",
            ),
            ("POST", "submissions".to_owned(), "submission.announce"),
            ("PUT", format!("submissions/{ID}"), "submission.put"),
            (
                "PUT",
                format!("submissions/{ID}/attachments/{ID}"),
                "attachment.put",
            ),
            ("GET", format!("cases/{ID}/events"), "events.read"),
            ("POST", format!("cases/{ID}/events"), "events.append"),
            ("GET", format!("cases/{ID}/replies/{ID}/0"), "reply.read"),
            ("PUT", format!("cases/{ID}/replies/{ID}/31"), "reply.put"),
            ("GET", draft(""), "draft.read"),
            ("PUT", draft(""), "draft.put"),
            ("DELETE", draft(""), "draft.delete"),
            ("GET", draft("/pieces"), "pieces.read"),
            ("DELETE", draft(&format!("/pieces/{ID}")), "pieces.delete"),
            ("GET", draft(&format!("/pieces/{ID}/0")), "piece.read"),
            (
                "PUT",
                draft(&format!("/pieces/{ID}/4294967295")),
                "piece.put",
            ),
        ];
        for (method, path, name) in calls {
            let found = route(method, &format!("/api/v2/{path}")).unwrap();
            assert_eq!(found.name(), name, "{method} {path}");
        }
    }

    #[test]
    fn another_method_is_told_which_one_it_takes() {
        let path = format!("/api/v2/cases/{ID}/events");
        assert_eq!(route("DELETE", &path), Err(NoRoute::Method("GET, POST")));
        assert_eq!(
            route("GET", "/api/v2/submissions"),
            Err(NoRoute::Method("POST"))
        );
        for (rest, methods) in [
            (String::new(), "GET, PUT, DELETE"),
            ("/pieces".to_owned(), "GET"),
            (format!("/pieces/{ID}"), "DELETE"),
            (format!("/pieces/{ID}/0"), "GET, PUT"),
        ] {
            let found = route("POST", &format!("/api/v2/{}", draft(&rest)));
            assert_eq!(found, Err(NoRoute::Method(methods)), "{rest}");
        }
    }

    #[test]
    fn what_is_no_id_is_not_there() {
        for (path, kind) in [
            ("destinations/x", ProblemKind::DestinationNotFound),
            ("submissions/x", ProblemKind::SubmissionNotFound),
            ("cases/x/events", ProblemKind::CaseNotFound),
            ("cases/x/replies/y/0", ProblemKind::CaseNotFound),
            ("", ProblemKind::NotFound),
            ("submissions/", ProblemKind::SubmissionNotFound),
            ("elsewhere", ProblemKind::NotFound),
        ] {
            let found = route("PUT", &format!("/api/v2/{path}"));
            assert_eq!(found, Err(NoRoute::NotFound(kind)), "{path}");
        }
        let pieces = format!("/pieces/{ID}");
        for (path, kind) in [
            (format!("destinations/{ID}/drafts"), ProblemKind::NotFound),
            (
                format!("destinations/{ID}/drafts/x"),
                ProblemKind::DraftNotFound,
            ),
            (format!("cases/{ID}/replies/x/0"), ProblemKind::NotFound),
            (format!("cases/{ID}/replies/{ID}"), ProblemKind::NotFound),
            (format!("cases/{ID}/replies/{ID}/01"), ProblemKind::NotFound),
            (draft("/"), ProblemKind::NotFound),
            (draft("/pieces/x"), ProblemKind::NotFound),
            (draft("/pieces/x/0"), ProblemKind::NotFound),
            (draft(&format!("{pieces}/")), ProblemKind::NotFound),
            (draft(&format!("{pieces}/01")), ProblemKind::NotFound),
            (draft(&format!("{pieces}/+1")), ProblemKind::NotFound),
            (draft(&format!("{pieces}/-1")), ProblemKind::NotFound),
            (
                draft(&format!("{pieces}/4294967296")),
                ProblemKind::NotFound,
            ),
            (draft(&format!("{pieces}/0/0")), ProblemKind::NotFound),
        ] {
            let found = route("GET", &format!("/api/v2/{path}"));
            assert_eq!(found, Err(NoRoute::NotFound(kind)), "{path}");
        }
        let upper = format!("/api/v2/submissions/{}", ID.to_uppercase());
        assert_eq!(
            route("PUT", &upper),
            Err(NoRoute::NotFound(ProblemKind::SubmissionNotFound))
        );
        assert!(route("GET", "/api/v1/submissions").is_err());
    }

    #[test]
    fn only_the_api_is_the_api() {
        assert!(is_api("/api") && is_api("/api/v2"));
        assert!(!is_api("/apis") && !is_api("/de/api/"));
    }
}
