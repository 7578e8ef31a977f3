//! A deadline is set on a case, changed, paused, resumed, met or removed. What may be done the table of the domain says;
//! nobody does it with one that was another when they saw it.

use amtsweg_core::time::{Date, Timestamp};

use crate::{
    domain::{
        Actor, ApplicationNumber, CaseNumber, ClerkNumber, DeadlineNumber, Entry, PauseNumber,
        deadline::{Act, Condition, NotNow, NotSo, may},
        workplace::Deadline,
    },
    store::{NewDeadline, Once, Store, StoreError, Tx},
};

/// What is to be done with one.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    /// It is for something else, or of another length.
    Change(NewDeadline<'a>),
    /// It does not run from this day on.
    Pause {
        /// The day.
        first: Date,
        /// Why.
        reason: &'a str,
    },
    /// It did not run up to this day, and does so again.
    Resume {
        /// The day.
        last: Date,
    },
    /// A pause was none.
    TakeBackPause(PauseNumber),
    /// What it was set for is there.
    Meet,
    /// It was none.
    Remove {
        /// Why.
        reason: &'a str,
    },
}

impl Step<'_> {
    fn act(self) -> Act {
        match self {
            Self::Change(_) => Act::Change,
            Self::Pause { .. } => Act::Pause,
            Self::Resume { .. } => Act::Resume,
            Self::TakeBackPause(_) => Act::TakeBackPause,
            Self::Meet => Act::Meet,
            Self::Remove { .. } => Act::Remove,
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stepped {
    /// It is done.
    Done,
    /// Somebody has done something with it since it was seen: it is like this now.
    Changed(Box<Deadline>),
    /// It cannot be done as things are.
    NotNow(NotNow),
    /// It makes no deadline, or no pause.
    NotSo(NotSo),
    /// There is no such deadline, pause or case.
    Gone,
}

/// Who wants it: as the journal has them, and their account.
pub(crate) type By<'a> = (&'a Actor, ClerkNumber);

/// Sets a deadline, once.
pub(crate) async fn set(
    store: &Store,
    (actor, author): By<'_>,
    case: CaseNumber,
    (new, once): (NewDeadline<'_>, &Once),
    now: Timestamp,
) -> Result<Stepped, StoreError> {
    if let Err(why) = new.terms.check() {
        return Ok(Stepped::NotSo(why));
    }
    let mut tx = store.write().await?;
    let Some(head) = tx.head(case).await? else {
        return Ok(Stepped::Gone);
    };
    if let Err(why) = may(Act::Set, Condition::New, head.state) {
        return Ok(Stepped::NotNow(why));
    }
    if let Some(number) = tx.add_deadline(case, author, new, once, now).await? {
        let day = Some(new.terms.ends);
        told(&mut tx, actor, case, (number, Act::Set, day), now).await?;
    }
    tx.commit().await?;
    Ok(Stepped::Done)
}

/// Does something with a deadline of a case that was seen in this version, on a day.
pub(crate) async fn step(
    store: &Store,
    (actor, account): By<'_>,
    case: CaseNumber,
    (number, seen): (DeadlineNumber, i64),
    step: Step<'_>,
    (now, today): (Timestamp, Date),
) -> Result<Stepped, StoreError> {
    let mut tx = store.write().await?;
    let Some(head) = tx.head(case).await? else {
        return Ok(Stepped::Gone);
    };
    let find = async || -> Result<Option<Deadline>, StoreError> {
        let mut all = store.deadlines(case).await?.into_iter();
        Ok(all.find(|deadline| deadline.number == number))
    };
    let Some(deadline) = find().await? else {
        return Ok(Stepped::Gone);
    };
    if deadline.version != seen {
        return Ok(Stepped::Changed(Box::new(deadline)));
    }
    if let Err(why) = may(step.act(), deadline.condition(), head.state) {
        return Ok(Stepped::NotNow(why));
    }
    let pause = match step {
        Step::TakeBackPause(pause) => {
            let found = deadline.pauses.iter().find(|kept| kept.number == pause);
            let Some(found) = found else {
                return Ok(Stepped::Gone);
            };
            Some(found.days.first)
        }
        _ => None,
    };
    if let Err(why) = check(&deadline, step, today) {
        return Ok(Stepped::NotSo(why));
    }
    let is_done = match step {
        Step::Change(new) => tx.change_deadline(&deadline, account, new, now).await?,
        Step::Pause { first, reason } => {
            tx.pause_deadline(&deadline, account, (first, reason), now)
                .await?
        }
        Step::Resume { last } => tx.resume_deadline(&deadline, last).await?,
        Step::TakeBackPause(pause) => tx.remove_pause(&deadline, pause).await?,
        Step::Meet => tx.end_deadline(&deadline, account, None, now).await?,
        Step::Remove { reason } => {
            tx.end_deadline(&deadline, account, Some(reason), now)
                .await?
        }
    };
    if !is_done {
        // Between the look and the deed: on a server two of them can be at it.
        drop(tx);
        return Ok(find()
            .await?
            .map_or(Stepped::Gone, |now| Stepped::Changed(Box::new(now))));
    }
    let day = match step {
        Step::Pause { first, .. } => Some(first),
        Step::TakeBackPause(_) => pause,
        _ => due_after(&deadline, step),
    };
    told(&mut tx, actor, case, (number, step.act(), day), now).await?;
    tx.commit().await?;
    Ok(Stepped::Done)
}

/// Whether a deadline, and its pauses, stay what they are.
fn check(deadline: &Deadline, step: Step<'_>, today: Date) -> Result<(), NotSo> {
    let pauses = deadline.days_of_pauses();
    match step {
        Step::Change(new) => new.terms.check(),
        Step::Pause { first, .. } => deadline.counts.terms.check_pause(&pauses, first, today),
        Step::Resume { last } => {
            let mut open = pauses.iter().filter(|pause| pause.last.is_none());
            open.try_for_each(|pause| pause.check_end(last, today))
        }
        Step::TakeBackPause(_) | Step::Meet | Step::Remove { .. } => Ok(()),
    }
}

/// When it is due after that.
fn due_after(deadline: &Deadline, step: Step<'_>) -> Option<Date> {
    let mut terms = deadline.counts.terms;
    let mut pauses = deadline.days_of_pauses();
    match step {
        Step::Change(new) => terms = new.terms,
        Step::Resume { last } => {
            for pause in pauses.iter_mut().filter(|pause| pause.last.is_none()) {
                pause.last = Some(last);
            }
        }
        _ => {}
    }
    terms.standing(&pauses).due()
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    case: CaseNumber,
    (number, act, day): (DeadlineNumber, Act, Option<Date>),
    now: Timestamp,
) -> Result<(), StoreError> {
    let day = day.map(|day| day.to_string());
    let entry = Entry::Deadline { number, act, day };
    let about = Some(ApplicationNumber::new(case.get()));
    tx.note(now, actor, &entry, about).await
}
