//! Clerks' accounts are made, changed and removed by whoever runs the town hall's commands.

use amtsweg_core::time::Timestamp;

use crate::{
    crypto::PasswordHash,
    domain::{Actor, ClerkName, Entry},
    store::{Store, StoreError, Tx},
};

/// Makes an account; `false` when the name is taken.
pub(crate) async fn add(
    store: &Store,
    name: &ClerkName,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.add_clerk(name, password, now).await?;
    noted(tx, is_done, &Entry::ClerkAdded(name.clone()), now).await
}

/// Changes a password and ends the clerk's sessions; `false` when there is no such clerk. Whoever
/// gives an account a new password wants it to be used.
pub(crate) async fn change_password(
    store: &Store,
    name: &ClerkName,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.change_password(name, password).await?;
    noted(tx, is_done, &Entry::PasswordChanged(name.clone()), now).await
}

/// Lets an account be used no more and ends its sessions; `false` when there is none of this name
/// in use.
pub(crate) async fn disable(
    store: &Store,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.disable_clerk(name, now).await?;
    noted(tx, is_done, &Entry::ClerkDisabled(name.clone()), now).await
}

/// Removes an account and its sessions; what the journal says of it stays. `false` when there is
/// none of this name.
pub(crate) async fn remove(
    store: &Store,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.remove_clerk(name).await?;
    noted(tx, is_done, &Entry::ClerkRemoved(name.clone()), now).await
}

async fn noted(
    mut tx: Tx,
    is_done: bool,
    entry: &Entry,
    now: Timestamp,
) -> Result<bool, StoreError> {
    if is_done {
        tx.note(now, &Actor::TownHall, entry, None).await?;
    }
    tx.commit().await?;
    Ok(is_done)
}
