//! The log: one JSON object per line, of ids made unusable, sizes, durations and outcomes.

use amtsweg_core::{
    hash::sha256_base64url,
    id::{CaseId, DraftId, SubmissionId},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::Failure;

/// A line being put together.
#[derive(Debug)]
pub(crate) struct Line(Value);

/// Begins a line.
pub(crate) fn line(event: &str) -> Line {
    Line(json!({ "event": event }))
}

impl Line {
    /// Adds a value: a number, or one of our own words.
    pub(crate) fn with(mut self, name: &str, value: impl Serialize) -> Self {
        self.0[name] = json!(value);
        self
    }

    /// Adds which submission it is about.
    pub(crate) fn submission(self, id: SubmissionId) -> Self {
        self.with("submission", id.log_id())
    }

    /// Adds which case it is about.
    pub(crate) fn case(self, id: CaseId) -> Self {
        self.with("case", hashed(&id.to_string()))
    }

    /// Adds which draft it is about.
    pub(crate) fn draft(self, id: DraftId) -> Self {
        self.with("draft", hashed(&id.to_string()))
    }

    /// Writes it.
    pub(crate) fn write(self) {
        worker::console_log!("{}", self.0);
    }
}

/// Enough of a capability's hash to tell two apart.
fn hashed(id: &str) -> String {
    let hash = sha256_base64url(id.as_bytes());
    hash.chars().take(10).collect()
}

/// Writes one of our own failures. The peers' are their own affair.
pub(crate) fn failure(place: &str, failure: &Failure) {
    if let Failure::Ours(what) = failure {
        worker::console_error!(
            "{}",
            json!({ "event": "failure", "place": place, "what": what })
        );
    }
}
