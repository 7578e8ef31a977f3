//! Somebody looks at what names people: a list, what a search found, what was rejected, the journal.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, Entry},
    store::{Store, StoreError},
};

/// Writes down that they did, before they see it.
pub(crate) async fn looked(
    store: &Store,
    by: &Actor,
    entry: Entry,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.note(now, by, &entry, None).await?;
    tx.commit().await
}
