//! Sending: announce, put, complete.

use std::collections::BTreeSet;

use amtsweg_core::{id::AttachmentId, problem::ProblemKind};

use super::{Progress, SendError, api::Api, dispatch::Report, seal::remake};
use crate::outbox::{Entry, Package, Plan};

/// Brings the sealed parts to the edge.
///
/// It can be called again whatever happened before: the announcement may be repeated, what the
/// edge has confirmed is not put again, and the last call gives the same answer each time.
///
/// # Errors
/// [`SendError`].
pub(super) async fn send(
    api: &Api<'_>,
    entry: &Entry,
    package: &Package,
    plan: &Plan,
    progress: Report<'_>,
) -> Result<(), SendError> {
    let mut outcome = deliver(api, entry, package, plan, progress).await;
    if outcome.as_ref().is_err_and(has_forgotten) {
        // The announcement died, with all that was put under it. Everything once more.
        entry.forget_confirmed().await;
        outcome = deliver(api, entry, package, plan, progress).await;
    }
    // Whoever was stopped has learnt nothing of the edge.
    if outcome
        .as_ref()
        .is_err_and(|error| error.passes().is_none() && *error != SendError::Stopped)
    {
        // A refusal is an answer: the edge has not taken it.
        entry.is_not_completed().await;
    }
    outcome
}

async fn deliver(
    api: &Api<'_>,
    entry: &Entry,
    package: &Package,
    plan: &Plan,
    progress: Report<'_>,
) -> Result<(), SendError> {
    let submission = plan.record.submission_id;
    let total = plan.total();
    let mut confirmed = entry.confirmed().await;
    let mut done = plan.put(|id| confirmed.contains(&id));
    let announced = api.announce(&plan.announcement).await?;
    if announced.submission_id != submission || announced.case_id != plan.record.case_id {
        return Err(SendError::Internal(
            "the edge gave other ids than were proposed",
        ));
    }
    // Not before: as long as nobody answers, nothing is being sent.
    let files = |done: &BTreeSet<AttachmentId>| plan.files(package, |id| done.contains(&id));
    progress(Progress::Sending {
        done,
        total,
        files: files(&confirmed),
    })?;
    for part in &plan.parts {
        if confirmed.contains(&part.id) {
            continue;
        }
        let jwe = remake(entry, package, plan, part).await?;
        api.put_attachment(submission, part.id, &jwe).await?;
        entry.confirm(part.id).await;
        confirmed.insert(part.id);
        done += part.length;
        progress(Progress::Sending {
            done,
            total,
            files: files(&confirmed),
        })?;
    }
    progress(Progress::Confirming)?;
    // From here on nobody knows without asking whether the edge has it.
    entry.may_be_completed().await;
    // Delivered (200) or parked (202): either way only a signed event counts.
    api.put_submission(submission, &plan.body).await?;
    Ok(())
}

fn has_forgotten(error: &SendError) -> bool {
    matches!(error, SendError::Refused(problem)
        if problem.is(ProblemKind::SubmissionNotFound) || problem.is(ProblemKind::Incomplete))
}
