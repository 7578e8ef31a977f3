//! What a clerk types is kept before it is saved: it survives a lost session, a closed window and a restart. The journal
//! does not say so: nothing of it counts yet, and nobody else sees it.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{CaseNumber, ClerkNumber, workplace::Typed},
    store::{Store, StoreError},
};

/// Keeps it, or forgets it where nothing is left of it.
pub(crate) async fn keep(
    store: &Store,
    clerk: ClerkNumber,
    case: CaseNumber,
    typed: Typed<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    if typed.text.trim().is_empty() {
        tx.drop_unsaved(clerk, case, typed.field).await?;
    } else {
        tx.keep_unsaved(clerk, case, typed, now).await?;
    }
    tx.commit().await
}
