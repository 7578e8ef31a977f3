//! Where a case stands is changed: decided, withdrawn, closed, open again. What may be done the table of the domain says.

use amtsweg_core::time::{Date, Timestamp};

use crate::{
    domain::{
        Actor, ApplicationNumber, CaseNumber, ClerkNumber, Entry, Private, Role,
        case::{Act, By, Case, NotAllowed},
        workplace::{Head, Outcome},
    },
    store::{Store, StoreError},
};

/// How a case is decided.
pub(crate) struct NewDecision<'a> {
    /// How.
    pub(crate) outcome: Outcome,
    /// On which day.
    pub(crate) decided_on: Date,
    /// Where, and what there is to say of it.
    pub(crate) text: &'a str,
}

/// Who wants it.
pub(crate) struct Wanting<'a> {
    /// As the journal has them.
    pub(crate) actor: &'a Actor,
    /// Their account.
    pub(crate) account: ClerkNumber,
    /// Their roles for this case.
    pub(crate) roles: &'a [Role],
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum StateChange {
    /// It stands so now.
    Done,
    /// Somebody has changed the case since it was seen: it is like this now.
    Changed(Head),
    /// It is not allowed.
    Not(NotAllowed),
    /// There is no such case.
    Gone,
}

/// Does an act with a case that was seen in this version; a decision comes with `Act::Decide` alone. The applicant is
/// told where it stands, not before `told_at`.
pub(crate) async fn change_state(
    store: &Store,
    by: &Wanting<'_>,
    case: CaseNumber,
    seen: i64,
    act: &Act,
    decision: Option<&NewDecision<'_>>,
    (now, told_at): (Timestamp, Timestamp),
) -> Result<StateChange, StoreError> {
    let mut tx = store.write().await?;
    let Some(head) = tx.head(case).await? else {
        return Ok(StateChange::Gone);
    };
    if head.version != seen {
        return Ok(StateChange::Changed(head));
    }
    let mut standing = Case::standing(head.state);
    if let Err(why) = standing.apply(act, By::Staff(by.roles)) {
        return Ok(StateChange::Not(why));
    }
    let assignee = head.assignee.as_ref().map(|assignee| assignee.number);
    let is_done = tx.change_case(&head, assignee, standing.state, now).await?;
    if !is_done {
        return Ok(StateChange::Changed(head));
    }
    let about = Some(ApplicationNumber::new(case.get()));
    if let Some(decision) = decision {
        let NewDecision {
            outcome,
            decided_on,
            text,
        } = *decision;
        tx.add_decision(case, outcome, decided_on, by.account, text, now)
            .await?;
        let entry = Entry::Decided {
            outcome,
            day: decided_on.to_string(),
        };
        tx.note(now, by.actor, &entry, about).await?;
    }
    if let Act::Reopen { reason } = act {
        let entry = Entry::Reopened(Private(reason.clone()));
        tx.note(now, by.actor, &entry, about).await?;
    }
    let entry = Entry::Stands(standing.state);
    tx.note(now, by.actor, &entry, about).await?;
    tx.tell_state(case, (now, told_at)).await?;
    tx.commit().await?;
    Ok(StateChange::Done)
}
