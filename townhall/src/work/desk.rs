//! A clerk takes an application at the desk, for somebody who came in person: the portal's form is opened with a ticket, and
//! what comes with it is marked.

use amtsweg_core::{
    desk::DeskTicket,
    time::{Date, Timestamp},
};

use super::assign::{Assigned, give};
use crate::{
    domain::{
        Actor, ApplicationNumber, Arrival, ClerkNumber, Entry, Permission,
        desk::{DeskProblem, Marked},
        may,
        workplace::Colleague,
    },
    hall::Hall,
    store::{Store, StoreError, Tx},
};

/// Keeps a new ticket for an application of this service: its hash alone. What it reads nobody knows but its link.
pub(crate) async fn keep_ticket(
    store: &Store,
    (by, clerk): (&Actor, ClerkNumber),
    (ticket, service): (&DeskTicket, &str),
    now: Timestamp,
    today: Date,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.keep_desk_ticket(&ticket.hash(), service, clerk, now, today)
        .await?;
    let entry = Entry::DeskTicketMade(service.to_owned());
    tx.note(now, by, &entry, None).await?;
    tx.commit().await
}

/// Looks at the ticket that an application came with, uses it up, and gives the case to who took it in. What is wrong with
/// the ticket is kept, and changes nothing else: the application is filed as any other.
pub(super) async fn take(
    hall: &Hall,
    tx: &mut Tx,
    arrival: &Arrival,
    filed: ApplicationNumber,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(text) = &arrival.desk else {
        return Ok(());
    };
    let taken_by = judge(tx, text, arrival, filed).await?;
    let number = taken_by.as_ref().map(|clerk| clerk.number);
    tx.mark_desk(filed, number.map_err(|problem| *problem))
        .await?;
    let entry = match &taken_by {
        Ok(clerk) => Entry::TakenAtDesk(clerk.name.clone()),
        Err(problem) => Entry::DeskTicketRefused(*problem),
    };
    tx.note(now, &Actor::TownHall, &entry, Some(filed)).await?;
    match taken_by {
        Ok(clerk) => give_to(hall, tx, &clerk, filed, now).await,
        Err(_) => Ok(()),
    }
}

/// Who took it in, by a ticket that marks it and is used up now.
async fn judge(
    tx: &mut Tx,
    text: &str,
    arrival: &Arrival,
    filed: ApplicationNumber,
) -> Result<Result<Colleague, DeskProblem>, StoreError> {
    let Ok(ticket) = text.parse::<DeskTicket>() else {
        return Ok(Err(DeskProblem::Unknown));
    };
    let hash = ticket.hash();
    let Some(kept) = tx.desk_ticket(&hash).await? else {
        return Ok(Err(DeskProblem::Unknown));
    };
    let (case, _) = tx.case_of(filed).await?;
    let marked = kept.marks(Marked {
        service: &arrival.application.service,
        date: arrival.application.date,
        case,
    });
    if let Err(problem) = marked {
        return Ok(Err(problem));
    }
    // Two may have come side by side.
    if kept.used_in.is_none() && !tx.use_desk_ticket(&hash, filed).await? {
        return Ok(Err(DeskProblem::Used));
    }
    Ok(Ok(kept.clerk))
}

/// Gives the case to who took it in, unless somebody has it, or they may not work on it any more.
async fn give_to(
    hall: &Hall,
    tx: &mut Tx,
    clerk: &Colleague,
    filed: ApplicationNumber,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (case, _) = tx.case_of(filed).await?;
    let Some(head) = tx.head(case).await? else {
        return Ok(());
    };
    let works = tx.staff(clerk.number).await?.is_some_and(|staff| {
        may(&staff, Permission::Work, &head.service, &hall.forms.groups).is_some()
    });
    if works && head.assignee.is_none() {
        // One that is decided or closed stays with nobody.
        let times = (now, hall.reply_leaves());
        let _: Assigned = give(tx, &Actor::TownHall, &head, Some(clerk), times).await?;
    }
    Ok(())
}
