//! What goes wrong between edge and intake, as problem details. Nothing is stored then.

use amtsweg_core::problem::{PROBLEM_TYPE, Problem, ProblemKind};
use axum::{
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};

use crate::{
    errors::with_causes,
    events::EventError,
    store::StoreError,
    work::{file::FilingError, stage::StagingError},
};

/// Why a request is not answered with an event.
#[derive(Debug)]
pub(super) enum Fault {
    /// The request's.
    Theirs(Problem),
    /// Ours: logged here, shown without detail; the edge tries again.
    Ours,
}

impl Fault {
    /// A problem with a hint where it is.
    pub(super) fn detailed(kind: ProblemKind, detail: &str) -> Self {
        Self::Theirs(kind.with_detail(detail))
    }

    /// Something of ours that failed.
    pub(super) fn ours(error: impl std::error::Error) -> Self {
        tracing::error!("intake: {}", with_causes(&error));
        Self::Ours
    }
}

impl From<ProblemKind> for Fault {
    fn from(kind: ProblemKind) -> Self {
        Self::Theirs(kind.into())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::ours(error)
    }
}

impl From<StagingError> for Fault {
    fn from(error: StagingError) -> Self {
        match error {
            StagingError::TooLarge => Self::detailed(ProblemKind::TooLarge, &error.to_string()),
            StagingError::Full { .. } => {
                tracing::error!("intake: {error}");
                ProblemKind::TooManyRequests.into()
            }
            StagingError::Store(error) => error.into(),
        }
    }
}

impl From<FilingError> for Fault {
    fn from(error: FilingError) -> Self {
        match error {
            FilingError::Conflict => ProblemKind::Conflict.into(),
            FilingError::Store(error) => error.into(),
            FilingError::Event(error) => error.into(),
        }
    }
}

impl From<EventError> for Fault {
    fn from(error: EventError) -> Self {
        Self::ours(error)
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let problem = match self {
            Self::Theirs(problem) => problem,
            Self::Ours => ProblemKind::Internal.into(),
        };
        let status =
            StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&problem).unwrap_or_default();
        (status, [(CONTENT_TYPE, PROBLEM_TYPE)], body).into_response()
    }
}
