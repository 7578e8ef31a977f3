//! What the API answers, before it becomes the platform's response.

use amtsweg_core::problem::{PROBLEM_TYPE, Problem, ProblemKind};
use serde::Serialize;
use worker::{Headers, Response, ResponseBody};

use crate::{failure::Failure, headers::Pairs};

/// An answer of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The headers that belong to this answer alone.
    pub(crate) headers: Pairs,
    /// Empty for none.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Done, nothing to say.
    pub(crate) fn no_content() -> Self {
        Self {
            status: 204,
            headers: vec![],
            body: vec![],
        }
    }

    /// JSON.
    pub(crate) fn json<T: Serialize>(status: u16, value: &T) -> Result<Self, Failure> {
        let body =
            serde_json::to_string(value).map_err(|error| Failure::json("an answer", &error))?;
        Ok(Self::text(status, "application/json", body))
    }

    /// A compact JWS.
    pub(crate) fn jose(body: String) -> Self {
        Self::text(200, "application/jose", body)
    }

    /// What only the sender can read.
    pub(crate) fn bytes(body: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: vec![("content-type".into(), "application/octet-stream".into())],
            body,
        }
    }

    fn text(status: u16, media_type: &str, body: String) -> Self {
        Self {
            status,
            headers: vec![("content-type".into(), media_type.into())],
            body: body.into_bytes(),
        }
    }

    /// With one more header.
    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The platform's response, with the headers that all answers have.
    pub(crate) fn into_response(self, common: Pairs) -> worker::Result<Response> {
        let headers = Headers::new();
        for (name, value) in common.into_iter().chain(self.headers) {
            headers.append(&name, &value)?;
        }
        let body = if self.body.is_empty() {
            ResponseBody::Empty
        } else {
            ResponseBody::Body(self.body)
        };
        Ok(Response::from_body(body)?
            .with_status(self.status)
            .with_headers(headers))
    }
}

impl From<Failure> for Answer {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Peer(problem) if problem.is(ProblemKind::DestinationNotPublished) => {
                problem_answer(&problem).with("retry-after", "60")
            }
            Failure::Peer(problem) if problem.is(ProblemKind::RelayFull) => {
                problem_answer(&problem).with("retry-after", "3600")
            }
            Failure::Peer(problem) => problem_answer(&problem),
            Failure::Work(challenge, seconds) => {
                let problem = Problem {
                    challenge: Some(challenge),
                    ..ProblemKind::WorkRequired.with_detail(
                        "Solve the challenge and repeat the call with the answer in the header \
                         amtsweg-work, or wait.",
                    )
                };
                problem_answer(&problem).with("retry-after", seconds.to_string())
            }
            Failure::Limited(seconds) => problem_answer(&ProblemKind::TooManyRequests.into())
                .with("retry-after", seconds.to_string()),
            Failure::Method(allowed) => {
                let problem = ProblemKind::MethodNotAllowed.with_detail(format!("Use {allowed}."));
                problem_answer(&problem).with("allow", allowed)
            }
            Failure::Ours(_) => problem_answer(&ProblemKind::Internal.into()),
        }
    }
}

fn problem_answer(problem: &Problem) -> Answer {
    // Plain members always serialise.
    let body = serde_json::to_string(problem).unwrap_or_default();
    Answer::text(problem.status, PROBLEM_TYPE, body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        let found = answer.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    #[test]
    fn our_failures_show_nothing_of_themselves() {
        let answer = Answer::from(Failure::Ours("geheim".into()));
        assert_eq!(answer.status, 500);
        let body = String::from_utf8(answer.body.clone()).unwrap();
        assert!(!body.contains("geheim"));
        assert_eq!(header(&answer, "content-type"), Some(PROBLEM_TYPE));
    }

    #[test]
    fn limits_and_methods_say_what_to_do() {
        let limited = Answer::from(Failure::Limited(7));
        assert_eq!(
            (limited.status, header(&limited, "retry-after")),
            (429, Some("7"))
        );
        let method = Answer::from(Failure::Method("GET"));
        assert_eq!(
            (method.status, header(&method, "allow")),
            (405, Some("GET"))
        );
    }
}
