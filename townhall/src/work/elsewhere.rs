//! Somebody reads a case of others, for a reason that the journal keeps. Whether there is a case of the
//! number they learn only then: nothing hints at what may not be read.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{ApplicationNumber, CaseNumber, Entry, Permission, Private, Staff},
    store::{Store, StoreError},
};

/// So long a reason counts, in seconds: an hour.
pub(crate) const REASON_SECONDS: i64 = 60 * 60;

/// Writes down that somebody wanted to, and was asked for a reason.
pub(crate) async fn reason_asked(
    store: &Store,
    staff: &Staff,
    application: ApplicationNumber,
    now: Timestamp,
) -> Result<(), StoreError> {
    let is_there = store.place_of(application).await?.is_some();
    let entry = Entry::ReasonAsked(application);
    let about = is_there.then_some(application);
    let mut tx = store.write().await?;
    let by = staff.actor_for(Permission::ReadElsewhere);
    tx.note(now, &by, &entry, about).await?;
    tx.commit().await
}

/// Writes the reason down, and lets the case be read for an hour; the case, if there is one.
pub(crate) async fn give_reason(
    store: &Store,
    staff: &Staff,
    application: ApplicationNumber,
    reason: &str,
    now: Timestamp,
) -> Result<Option<CaseNumber>, StoreError> {
    let case = store.place_of(application).await?.map(|(_, case)| case);
    let entry = Entry::ReasonGiven {
        application,
        reason: Private(reason.to_owned()),
    };
    let mut tx = store.write().await?;
    if let Some(case) = case {
        let until = now.plus_seconds(REASON_SECONDS);
        tx.give_reason(staff.number, case, until).await?;
    }
    let about = case.map(|_| application);
    let by = staff.actor_for(Permission::ReadElsewhere);
    tx.note(now, &by, &entry, about).await?;
    tx.commit().await?;
    Ok(case)
}
