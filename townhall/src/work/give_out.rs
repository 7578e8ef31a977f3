//! An application is given out, as a document or as data: the journal tells to whom, and as what.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, ApplicationNumber, Entry, Format},
    store::{Store, StoreError},
};

/// Writes down that it was.
pub(crate) async fn given_out(
    store: &Store,
    application: ApplicationNumber,
    format: Format,
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.note(now, by, &Entry::GivenOut(format), Some(application))
        .await?;
    tx.commit().await
}
