//! The applicant of a case is told something, or what was to be told is taken back.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, ApplicationNumber, CaseNumber, ClerkNumber, Entry, ReplyNumber},
    store::{Once, Store, StoreError},
};

/// Writes to the applicant, once. It leaves when it has been held long enough.
pub(crate) async fn write(
    store: &Store,
    by: (&Actor, ClerkNumber),
    case: CaseNumber,
    text: &str,
    once: &Once,
    (now, leaves): (Timestamp, Timestamp),
) -> Result<(), StoreError> {
    let (actor, author) = by;
    let mut tx = store.write().await?;
    if let Some(reply) = tx
        .add_reply(case, author, text, once, (now, leaves))
        .await?
    {
        let about = Some(ApplicationNumber::new(case.get()));
        tx.note(now, actor, &Entry::ReplyWritten(reply), about)
            .await?;
    }
    tx.commit().await
}

/// Takes back what has not left yet; `false` when it has, and nothing is changed.
pub(crate) async fn take_back(
    store: &Store,
    by: &Actor,
    case: CaseNumber,
    reply: ReplyNumber,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.take_back_reply(case, reply).await?;
    if is_done {
        let about = Some(ApplicationNumber::new(case.get()));
        tx.note(now, by, &Entry::ReplyTakenBack(reply), about)
            .await?;
    }
    tx.commit().await?;
    Ok(is_done)
}
