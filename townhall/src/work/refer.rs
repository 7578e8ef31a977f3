//! What a case is called elsewhere is entered, or taken back; it is found by that.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{
        Actor, ApplicationNumber, CaseNumber, ClerkNumber, Entry, JobName, ReferenceNumber,
        workplace::ReferenceKind,
    },
    store::{Once, Store, StoreError},
};

/// Enters it, once.
pub(crate) async fn add(
    store: &Store,
    by: (&Actor, ClerkNumber),
    case: CaseNumber,
    reference: (ReferenceKind, &str),
    once: &Once,
    now: Timestamp,
) -> Result<(), StoreError> {
    let ((actor, author), kind) = (by, reference.0);
    let mut tx = store.write().await?;
    if tx.add_reference(case, reference, author, once, now).await? {
        let about = Some(ApplicationNumber::new(case.get()));
        tx.note(now, actor, &Entry::ReferenceAdded(kind), about)
            .await?;
        tx.call_job(JobName::Index, now).await?;
    }
    tx.commit().await
}

/// Takes it back; `false` when it was not there.
pub(crate) async fn remove(
    store: &Store,
    by: &Actor,
    case: CaseNumber,
    reference: ReferenceNumber,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let kind = tx.remove_reference(case, reference).await?;
    if let Some(kind) = kind {
        let about = Some(ApplicationNumber::new(case.get()));
        tx.note(now, by, &Entry::ReferenceRemoved(kind), about)
            .await?;
    }
    tx.commit().await?;
    Ok(kind.is_some())
}
