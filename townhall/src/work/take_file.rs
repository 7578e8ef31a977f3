//! A clerk takes a file of an application: the journal tells who took it.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, ApplicationNumber, Entry, FileContent, FileNumber},
    store::{Store, StoreError},
};

/// The file, if there is one of this number.
pub(crate) async fn take_file(
    store: &Store,
    application: ApplicationNumber,
    file: FileNumber,
    by: &Actor,
    now: Timestamp,
) -> Result<Option<FileContent>, StoreError> {
    let Some(taken) = store.file(application, file).await? else {
        return Ok(None);
    };
    let entry = Entry::FileTaken(taken.file.attachment_id);
    let mut tx = store.write().await?;
    tx.note(now, by, &entry, Some(application)).await?;
    tx.commit().await?;
    Ok(Some(taken))
}
