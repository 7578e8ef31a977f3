//! Brings the parts of two parties together, whichever comes first, and lets the applicant know.

use amtsweg_core::{event::EventKind, jose::CompactJws, time::Timestamp};

use super::{file::FilingError, receive::receive_part};
use crate::{
    domain::{Actor, ApplicationNumber, Arrival, Entry, Party},
    events::NewEvent,
    hall::Hall,
    store::{Pending, StoreError, Tx},
};

/// Joins an accepted submission with what is there of the other party: both are one case from then on, where that
/// can be. `filed` is its number; a repeat of an earlier one has none.
pub(super) async fn join(
    tx: &mut Tx,
    arrival: &Arrival,
    filed: Option<ApplicationNumber>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let part = &arrival.part;
    if let Some(application) = filed
        && (part.side.is_some() || part.join_id.is_some())
    {
        tx.file_part(application, part).await?;
        for other in tx.counterparts(application).await? {
            let (first, second) = match &part.side {
                Some((Party::Second, _)) => (other, application),
                Some((Party::First, _)) | None => (application, other),
            };
            if receive_part(tx, first, second, now).await? {
                let entry = Entry::Joined(first);
                tx.note(now, &Actor::TownHall, &entry, Some(second)).await?;
            }
        }
    }
    Ok(())
}

/// Tells who has to know that a part has met another. Gives the events of this very submission, for its answer;
/// those of other cases are signed by a job.
pub(super) async fn tell(
    hall: &Hall,
    tx: &mut Tx,
    arrival: &Arrival,
    filed: Option<ApplicationNumber>,
    now: Timestamp,
) -> Result<Vec<CompactJws>, FilingError> {
    let part = &arrival.part;
    let mut events = Vec::new();
    let case = arrival.application.case_id;
    // The acceptance brings word of what came before it.
    for other in tx.parts_to_tell(case, part).await? {
        let submission = arrival.application.submission_id;
        let new = NewEvent::plain(case, submission, EventKind::PartArrived);
        let event = hall.events.append(tx, new, now).await?;
        tx.told_part(case, other).await?;
        events.push(event.jws);
    }
    if let (Some(application), Some((Party::Second, _))) = (filed, &part.side) {
        for (case, submission) in tx.cases_to_tell(application).await? {
            let what = Pending::PartArrived(application);
            tx.want_event(case, submission, &what, now).await?;
            tx.told_part(case, application).await?;
        }
    }
    Ok(events)
}
