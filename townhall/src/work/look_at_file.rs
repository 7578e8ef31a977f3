//! A clerk looks at what a file looks like: the journal tells who did.

use amtsweg_core::{id::AttachmentId, time::Timestamp};

use crate::{
    domain::{Actor, ApplicationNumber, ClerkNumber, Entry},
    store::{Store, StoreError},
};

/// So long one line of the journal stands for all that somebody sees of a file, in seconds: whoever leafs through
/// twenty pages has read one file.
const ONE_LOOK_SECONDS: i64 = 60 * 60;

/// How much of a file is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sight {
    /// A whole page.
    Page,
    /// The small picture on the page of its application: whoever has opened that has seen it, and the journal says so.
    Small,
}

/// Somebody is shown something of a file.
pub(crate) async fn looked_at(
    store: &Store,
    (application, file): (ApplicationNumber, AttachmentId),
    sight: Sight,
    (account, by): (ClerkNumber, &Actor),
    now: Timestamp,
) -> Result<(), StoreError> {
    let since = now.plus_seconds(-ONE_LOOK_SECONDS);
    let is_opened_enough = sight == Sight::Small;
    if store
        .has_seen((application, file), account, since, is_opened_enough)
        .await?
    {
        return Ok(());
    }
    let mut tx = store.write().await?;
    tx.note(now, by, &Entry::FileSeen(file), Some(application))
        .await?;
    tx.commit().await
}
