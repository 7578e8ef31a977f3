//! A clerk opens an application: it is marked as read, and the journal says who read it.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, ApplicationNumber, Entry},
    reading::{
        Forms,
        filed::{Filed, Kept, Unreadable, Version},
    },
    store::{Store, StoreError},
};

/// Why an application cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The store.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// What it keeps.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}

/// The application of this number, as it reads by its answers as they stand. Whoever shows it to somebody says so: [`opened`],
/// or [`super::give_out::given_out`].
pub(crate) async fn read(
    store: &Store,
    forms: &Forms,
    number: ApplicationNumber,
) -> Result<Option<Filed>, ReadError> {
    read_version(store, forms, number, Version::Standing).await
}

/// The same by one version of its answers.
pub(crate) async fn read_version(
    store: &Store,
    forms: &Forms,
    number: ApplicationNumber,
    version: Version,
) -> Result<Option<Filed>, ReadError> {
    let Some(application) = store.application(number).await? else {
        return Ok(None);
    };
    let Some(data) = store.data(number).await? else {
        return Ok(None);
    };
    let wording = match &application.wording {
        Some(hash) => Some(store.wording(hash).await?),
        None => None,
    };
    let kept = Kept {
        files: store.files(number).await?,
        application,
        data,
        corrections: store.corrections(number).await?,
        wording,
    };
    Ok(Some(Filed::of(kept, version, forms)?))
}

/// Whose case somebody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// One of theirs.
    Own,
    /// One of others, for a reason.
    Elsewhere,
}

/// Marks an application as opened, unless it was read by others than those that it is for; every
/// opening goes into the journal.
pub(crate) async fn opened(
    store: &Store,
    number: ApplicationNumber,
    reading: Reading,
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    if reading == Reading::Own {
        tx.opened(number, now).await?;
    }
    tx.note(now, by, &Entry::Opened, Some(number)).await?;
    tx.commit().await
}
