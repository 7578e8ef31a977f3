//! Lists that clerks keep, for themselves or for their group.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{
        Actor, ClerkNumber, Entry,
        view::{Look, Owner, View},
    },
    store::{NewView, Store, StoreError},
};

/// Keeps a list; `false` when there are too many. What a group shares stands in the journal.
pub(crate) async fn keep(
    store: &Store,
    (actor, author): (&Actor, ClerkNumber),
    new: NewView<'_>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    if !tx.keep_view(new, author, now).await? {
        return Ok(false);
    }
    if let Owner::Group(group) = new.owner {
        let entry = Entry::ViewKept {
            group: group.clone(),
            name: new.name.to_owned(),
        };
        tx.note(now, actor, &entry, None).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Keeps a list no more.
pub(crate) async fn remove(
    store: &Store,
    actor: &Actor,
    view: &View,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.remove_view(view.number).await?;
    if let Owner::Group(group) = &view.owner {
        let entry = Entry::ViewRemoved {
            group: group.clone(),
            name: view.name.clone(),
        };
        tx.note(now, actor, &entry, None).await?;
    }
    tx.commit().await
}

/// Somebody looks at their lists; when they did so before.
pub(crate) async fn looks(
    store: &Store,
    clerk: ClerkNumber,
    now: Timestamp,
) -> Result<Option<Look>, StoreError> {
    let mut tx = store.write().await?;
    tx.looks(clerk, now).await?;
    tx.commit().await?;
    store.last_look(clerk).await
}
