//! A case is given to somebody, or back. Work begins with the first who has it.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{
        Actor, ApplicationNumber, CaseNumber, Entry, Role,
        case::{Act, By, Case, State},
        workplace::{Colleague, Head},
    },
    store::{Store, StoreError, Tx},
};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Assigned {
    /// It is theirs, or nobody's.
    Done,
    /// Somebody has changed the case since it was seen: it is like this now.
    Changed(Head),
    /// Nobody works on a case that stands so.
    Over(State),
    /// There is no such case.
    Gone,
}

/// Gives a case, as it was seen in this version, to somebody or to nobody in particular. Where that begins the work,
/// the applicant is told, not before `told_at`.
pub(crate) async fn assign(
    store: &Store,
    by: &Actor,
    case: CaseNumber,
    seen: i64,
    whom: Option<&Colleague>,
    (now, told_at): (Timestamp, Timestamp),
) -> Result<Assigned, StoreError> {
    let mut tx = store.write().await?;
    let Some(head) = tx.head(case).await? else {
        return Ok(Assigned::Gone);
    };
    let before = head.assignee.as_ref();
    if before.map(|before| before.number) == whom.map(|whom| whom.number) {
        // It is as it was wanted, whoever did it.
        return Ok(Assigned::Done);
    }
    if head.version != seen {
        return Ok(Assigned::Changed(head));
    }
    let assigned = give(&mut tx, by, &head, whom, (now, told_at)).await?;
    if assigned == Assigned::Done {
        tx.commit().await?;
    }
    Ok(assigned)
}

/// Gives a case as it is now, in a transaction that is committed only when that is done.
pub(super) async fn give(
    tx: &mut Tx,
    by: &Actor,
    head: &Head,
    whom: Option<&Colleague>,
    (now, told_at): (Timestamp, Timestamp),
) -> Result<Assigned, StoreError> {
    let case = head.number;
    let mut standing = Case::standing(head.state);
    match head.state {
        State::Arrived if whom.is_some() => {
            // Whoever may assign may let work begin.
            if standing
                .apply(&Act::TakeUp, By::Staff(&[Role::Clerk]))
                .is_err()
            {
                return Ok(Assigned::Over(head.state));
            }
        }
        State::Arrived | State::InProgress => {}
        state => return Ok(Assigned::Over(state)),
    }
    let assignee = whom.map(|whom| whom.number);
    let is_done = tx.change_case(head, assignee, standing.state, now).await?;
    if !is_done {
        return Ok(Assigned::Changed(head.clone()));
    }
    // What is to be done with it is theirs now.
    if let Some(whom) = whom {
        tx.hand_over_todos(case, whom.number).await?;
    }
    let about = Some(ApplicationNumber::new(case.get()));
    let entry = match whom {
        Some(whom) => Entry::Assigned(whom.name.clone()),
        None => Entry::GivenBack,
    };
    tx.note(now, by, &entry, about).await?;
    if standing.state != head.state {
        tx.note(now, by, &Entry::Stands(standing.state), about)
            .await?;
        tx.tell_state(case, (now, told_at)).await?;
    }
    Ok(Assigned::Done)
}
