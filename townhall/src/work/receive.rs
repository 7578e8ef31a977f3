//! Something comes in to a case that is there.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{
        Actor, ApplicationNumber,
        case::{Act, By, Effect, Incoming, State},
    },
    store::{StoreError, Tx},
};

/// Lets it come in to the case of an application, whose journal says so; `false` when nothing can
/// come in any more.
pub(super) async fn receive(
    tx: &mut Tx,
    to: ApplicationNumber,
    what: Incoming,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let (number, mut case) = tx.case_of(to).await?;
    let Ok(effects) = case.apply(&Act::Receive(what), By::Applicant) else {
        return Ok(false);
    };
    tx.case_stands(number, case, now).await?;
    for effect in effects {
        if let Effect::Note(entry) = effect {
            tx.note(now, &Actor::TownHall, &entry, Some(to)).await?;
        }
    }
    Ok(true)
}

/// The part of the other party comes in: both parts are one case, unless the part is in one already,
/// or somebody has begun with it.
pub(super) async fn receive_part(
    tx: &mut Tx,
    to: ApplicationNumber,
    part: ApplicationNumber,
    now: Timestamp,
) -> Result<bool, StoreError> {
    if !receive(tx, to, Incoming::Part(part), now).await? {
        return Ok(false);
    }
    let (into, _) = tx.case_of(to).await?;
    let (from, case) = tx.case_of(part).await?;
    if from != into && case.state == State::Arrived && tx.began_with_second_part(from).await? {
        tx.join_case(from, into).await?;
    }
    Ok(true)
}
