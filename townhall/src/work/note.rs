//! Something is noted on a case, or a note is changed. No version is overwritten.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, ApplicationNumber, CaseNumber, ClerkNumber, Entry, NoteNumber},
    store::{Once, Store, StoreError},
};

/// Notes something, once.
pub(crate) async fn add(
    store: &Store,
    by: (&Actor, ClerkNumber),
    case: CaseNumber,
    text: &str,
    once: &Once,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (actor, author) = by;
    let mut tx = store.write().await?;
    if let Some(note) = tx.add_note(case, author, text, once, now).await? {
        let about = Some(ApplicationNumber::new(case.get()));
        tx.note(now, actor, &Entry::Noted(note), about).await?;
    }
    tx.commit().await
}

/// Changes a note that was seen in this version; `false` when it is another one by now, and nothing is changed.
pub(crate) async fn change(
    store: &Store,
    by: (&Actor, ClerkNumber),
    case: CaseNumber,
    note: (NoteNumber, i64),
    text: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let ((actor, author), (note, seen)) = (by, note);
    let mut tx = store.write().await?;
    let is_done = tx.change_note(case, note, seen, author, text, now).await?;
    if is_done {
        let about = Some(ApplicationNumber::new(case.get()));
        tx.note(now, actor, &Entry::NoteChanged(note), about)
            .await?;
    }
    tx.commit().await?;
    Ok(is_done)
}
