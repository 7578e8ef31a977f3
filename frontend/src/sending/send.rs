//! Sending: announce, put, ask.

use std::rc::Rc;

use amtsweg_core::{problem::ProblemKind, time::Clock as _};

use super::{Progress, Sealed, SendError, Sent, api::Api, events::EventReader};
use crate::{
    device::{clock::DeviceClock, http::HttpError},
    site::Site,
};

/// Brings a sealed application to the edge and asks what the town hall says of it.
///
/// After a failure it can be called again with the same [`Sealed`]: what the edge has confirmed is
/// not sent again. Once the edge has everything there is no failure any more: as long as the town
/// hall's signed word is not there, the application is *parked*.
///
/// # Errors
/// [`SendError`].
pub async fn send(
    site: &Rc<Site>,
    sealed: &Sealed,
    progress: &dyn Fn(Progress),
) -> Result<Sent, SendError> {
    let api = Api::of(site);
    let mut outcome = deliver(&api, sealed, progress).await;
    if outcome.as_ref().is_err_and(has_forgotten) {
        // The announcement died, with all that was put under it. Everything once more.
        for part in &sealed.parts {
            part.is_put.set(false);
        }
        outcome = deliver(&api, sealed, progress).await;
    }
    outcome?;
    progress(Progress::Confirming);
    let mut sent = Sent {
        at: DeviceClock.now(),
        ..sealed.sent.clone()
    };
    if let Ok(log) = EventReader::new(Rc::clone(site)).read(&sent.code).await {
        sent.outcome = log.find(&sent.record).outcome;
    }
    Ok(sent)
}

async fn deliver(
    api: &Api<'_>,
    sealed: &Sealed,
    progress: &dyn Fn(Progress),
) -> Result<(), SendError> {
    let submission = sealed.sent.record.submission_id;
    let total = sealed.parts.iter().map(|part| part.length).sum();
    let report = || {
        let put = sealed.parts.iter().filter(|part| part.is_put.get());
        let done = put.map(|part| part.length).sum();
        progress(Progress::Sending { done, total });
    };
    report();
    let announced = api.announce(&sealed.announcement).await?;
    if announced.submission_id != submission || announced.case_id != sealed.sent.record.case_id {
        return Err(SendError::Internal(
            "the edge gave other ids than were proposed",
        ));
    }
    for part in sealed.parts.iter().filter(|part| !part.is_put.get()) {
        api.put_attachment(submission, part.id, &part.jwe).await?;
        part.is_put.set(true);
        report();
    }
    progress(Progress::Confirming);
    match api.put_submission(submission, &sealed.body).await {
        // Delivered (200) or parked (202): either way only a signed event counts.
        Ok(()) => Ok(()),
        Err(HttpError::Refused { problem, .. }) => Err(SendError::Refused(problem)),
        Err(error) => Err(error.into()),
    }
}

fn has_forgotten(error: &SendError) -> bool {
    matches!(error, SendError::Refused(problem)
        if problem.is(ProblemKind::SubmissionNotFound) || problem.is(ProblemKind::Incomplete))
}
