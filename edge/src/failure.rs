//! Three kinds of failure, kept apart: the peer's, ours, and too much of the right thing.

use amtsweg_core::problem::{Problem, ProblemKind};

/// Why a call gives no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The peer's: answered as it stands.
    #[error("{}", .0.title)]
    Peer(Problem),
    /// The peer may come back after so many seconds.
    #[error("over a rate limit")]
    Limited(u32),
    /// The peer may come back with a proof of work, or after so many seconds.
    #[error("a proof of work is needed")]
    Work(String, u32),
    /// The address takes these methods only.
    #[error("another method is needed")]
    Method(&'static str),
    /// Ours: logged where it arises, shown without detail.
    #[error("{0}")]
    Ours(String),
}

impl From<ProblemKind> for Failure {
    fn from(kind: ProblemKind) -> Self {
        Self::Peer(kind.into())
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Peer(problem)
    }
}

impl From<worker::Error> for Failure {
    fn from(error: worker::Error) -> Self {
        Self::Ours(error.to_string())
    }
}

impl Failure {
    /// A problem with a detail.
    pub(crate) fn peer(kind: ProblemKind, detail: impl Into<String>) -> Self {
        Self::Peer(kind.with_detail(detail))
    }

    /// JSON of ours that cannot be read or written. serde's message may quote values: left out.
    pub(crate) fn json(what: &str, error: &serde_json::Error) -> Self {
        Self::Ours(format!("{what}: {}", json_place(error)))
    }
}

/// Where JSON is wrong and how, without any of its values.
pub(crate) fn json_place(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    let how = match error.classify() {
        Category::Io => "it cannot be read",
        Category::Syntax => "it is not JSON",
        Category::Data => "a member is missing, unknown or of the wrong form",
        Category::Eof => "it ends early",
    };
    format!("{how} (line {}, column {})", error.line(), error.column())
}
