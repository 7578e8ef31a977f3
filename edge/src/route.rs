//! Which call of the API a method and a path name.

use std::str::FromStr;

use amtsweg_core::{
    id::{AttachmentId, CaseId, DestinationId, SubmissionId},
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
        _ => Err(nothing),
    }
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

fn only(method: &str, required: &'static str, route: Route) -> Result<Route, NoRoute> {
    if method == required {
        Ok(route)
    } else {
        Err(NoRoute::Method(required))
    }
}

impl Route {
    /// The destination, where the path names it.
    pub fn destination(&self) -> Option<DestinationId> {
        match self {
            Self::Destination(_, id) | Self::Key(_, id, _) | Self::Trust(_, id) => Some(*id),
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
            Self::Announce => "submission.announce",
            Self::Attachment(..) => "attachment.put",
            Self::Submission(_) => "submission.put",
            Self::ReadEvents(_) => "events.read",
            Self::AppendEvent(_) => "events.append",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";

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
            ("POST", "submissions".to_owned(), "submission.announce"),
            ("PUT", format!("submissions/{ID}"), "submission.put"),
            (
                "PUT",
                format!("submissions/{ID}/attachments/{ID}"),
                "attachment.put",
            ),
            ("GET", format!("cases/{ID}/events"), "events.read"),
            ("POST", format!("cases/{ID}/events"), "events.append"),
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
    }

    #[test]
    fn what_is_no_id_is_not_there() {
        for (path, kind) in [
            ("destinations/x", ProblemKind::DestinationNotFound),
            ("submissions/x", ProblemKind::SubmissionNotFound),
            ("cases/x/events", ProblemKind::CaseNotFound),
            ("", ProblemKind::NotFound),
            ("submissions/", ProblemKind::SubmissionNotFound),
            ("elsewhere", ProblemKind::NotFound),
        ] {
            let found = route("PUT", &format!("/api/v2/{path}"));
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
