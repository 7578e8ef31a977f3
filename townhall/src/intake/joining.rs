//! Brings the parts of two parties together, whichever comes first, and lets the applicant know.

use amtsweg_core::{
    api::Delivery,
    event::{EventKind, EventPayload},
    jose::CompactJws,
    time::Timestamp,
};

use super::{
    Intake,
    examine::Examined,
    fault::Fault,
    filing::{ACTOR, NewEvent},
};
use crate::store::{Entry, Part, Party, Store, Writing};

/// What came of it.
#[derive(Default)]
pub(super) struct Joined {
    /// Events of this very submission, for its answer.
    pub(super) events: Vec<CompactJws>,
    /// Whether events of other cases wait for the edge.
    pub(super) has_queued: bool,
}

/// Joins an accepted submission with what is there of the other party. `filed` is its number; a
/// repeat of an earlier one has none.
pub(super) async fn join(
    intake: &Intake,
    writing: &mut Writing,
    delivery: &Delivery,
    examined: &Examined,
    filed: Option<i64>,
    now: Timestamp,
) -> Result<Joined, Fault> {
    let part = part(delivery, examined);
    if let Some(application) = filed
        && (part.side.is_some() || part.join_id.is_some())
    {
        Store::file_part(writing, application, &part).await?;
        for other in Store::counterparts(writing, application).await? {
            note(writing, now, application, other).await?;
            note(writing, now, other, application).await?;
        }
    }
    let mut joined = Joined::default();
    // The acceptance brings word of what came before it.
    for other in Store::parts_to_tell(writing, delivery.case_id, &part).await? {
        let new = NewEvent::of(delivery, EventKind::PartArrived, EventPayload::default());
        let (_, event) = new.append(intake, writing, now).await?;
        Store::told_part(writing, delivery.case_id, other).await?;
        joined.events.push(event);
    }
    if let (Some(application), Some((Party::Second, _))) = (filed, part.side) {
        for (case, submission) in Store::cases_to_tell(writing, application).await? {
            let mut new = NewEvent::of(delivery, EventKind::PartArrived, EventPayload::default());
            (new.case_id, new.submission_id) = (case, submission);
            let (seq, _) = new.append(intake, writing, now).await?;
            Store::told_part(writing, case, application).await?;
            Store::queue_event(writing, case, seq, now).await?;
            joined.has_queued = true;
        }
    }
    Ok(joined)
}

/// Which part it is, by its form and by what came with it.
fn part<'a>(delivery: &'a Delivery, examined: &'a Examined) -> Part<'a> {
    let form = &examined.definition.form;
    let side = match (&form.handover, &form.joins) {
        (Some(handover), _) => Some((Party::First, handover.to.as_str())),
        (None, Some(service)) => Some((Party::Second, service.as_str())),
        (None, None) => None,
    };
    Part {
        service: &delivery.public_service.name,
        join_id: examined
            .context
            .as_ref()
            .and_then(|context| context.handover.as_ref()),
        side,
        awaits: examined.awaits_part,
    }
}

async fn note(
    writing: &mut Writing,
    now: Timestamp,
    application: i64,
    other: i64,
) -> Result<(), Fault> {
    let detail = other.to_string();
    Store::note(
        writing,
        now,
        ACTOR,
        Entry::Joined,
        Some(application),
        Some(&detail),
    )
    .await?;
    Ok(())
}
