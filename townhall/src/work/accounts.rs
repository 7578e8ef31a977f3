//! Accounts are made, changed and removed: by an administrator, or by whoever runs the town hall's
//! commands. Each act tells whether there was such an account.

use amtsweg_core::time::{Date, Timestamp};

use crate::{
    crypto::PasswordHash,
    domain::{Actor, ApplicationNumber, ClerkName, ClerkNumber, Entry, Grant},
    store::{Store, StoreError, Tx},
};

/// Makes an account; `false` when the name is taken, or was that of an account which was removed.
pub(crate) async fn add(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    password: &PasswordHash,
    grants: &[Grant],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.add_clerk(name, password, now).await?;
    if is_done {
        note(&mut tx, by, Entry::ClerkAdded(name.clone()), now).await?;
        set_grants(&mut tx, by, name, grants, now).await?;
    }
    tx.commit().await?;
    Ok(is_done)
}

/// Gives an account these roles in the place of those that it has.
pub(crate) async fn change_roles(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    grants: &[Grant],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = set_grants(&mut tx, by, name, grants, now).await?;
    tx.commit().await?;
    Ok(is_done)
}

/// Gives an account a role, or takes one.
pub(crate) async fn change_role(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    grant: &Grant,
    is_given: bool,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let Some(number) = tx.number_of(name).await? else {
        return Ok(false);
    };
    let mut grants = tx.grants_of(number).await?;
    grants.retain(|had| had != grant);
    if is_given {
        grants.push(grant.clone());
    }
    let is_done = set_grants(&mut tx, by, name, &grants, now).await?;
    tx.commit().await?;
    Ok(is_done)
}

async fn set_grants(
    tx: &mut Tx,
    by: &Actor,
    name: &ClerkName,
    grants: &[Grant],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some(number) = tx.number_of(name).await? else {
        return Ok(false);
    };
    tx.set_grants(number, grants).await?;
    let entry = Entry::RolesChanged {
        account: name.clone(),
        roles: grants.iter().map(Grant::text).collect(),
    };
    note(tx, by, entry, now).await?;
    Ok(true)
}

/// Changes a password and ends the clerk's sessions. Whoever gives an account a new password wants
/// it to be used.
pub(crate) async fn change_password(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.change_password(name, password).await?;
    noted(tx, is_done, by, Entry::PasswordChanged(name.clone()), now).await
}

/// Somebody changes their own password, which ends their sessions; an account that was disabled
/// meanwhile stays so.
pub(crate) async fn change_own_password(
    store: &Store,
    by: &Actor,
    (number, name): (ClerkNumber, &ClerkName),
    password: &PasswordHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.change_own_password(number, password).await?;
    noted(tx, is_done, by, Entry::PasswordChanged(name.clone()), now).await
}

/// Lets an account be used no more and ends its sessions; `false` when there is none of this name
/// in use.
pub(crate) async fn disable(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    give_back(&mut tx, by, name, now).await?;
    let is_done = tx.disable_clerk(name, now).await?;
    noted(tx, is_done, by, Entry::ClerkDisabled(name.clone()), now).await
}

/// Gives back what somebody works on who works here no more: nobody else would see it.
async fn give_back(
    tx: &mut Tx,
    by: &Actor,
    name: &ClerkName,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(number) = tx.number_of(name).await? else {
        return Ok(());
    };
    for head in tx.open_cases_of(number).await? {
        tx.change_case(&head, None, head.state, now).await?;
        let about = Some(ApplicationNumber::new(head.number.get()));
        tx.note(now, by, &Entry::GivenBack, about).await?;
    }
    Ok(())
}

/// Lets an account be used again; `false` when there is none of this name that was disabled.
pub(crate) async fn enable(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.enable_clerk(name).await?;
    noted(tx, is_done, by, Entry::ClerkEnabled(name.clone()), now).await
}

/// Removes an account, its sessions and roles; what the journal says of it stays.
pub(crate) async fn remove(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    give_back(&mut tx, by, name, now).await?;
    let is_done = tx.remove_clerk(name, now).await?;
    noted(tx, is_done, by, Entry::ClerkRemoved(name.clone()), now).await
}

/// Ends all sessions of an account.
pub(crate) async fn end_sessions(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.number_of(name).await?.is_some();
    tx.end_sessions(name).await?;
    noted(tx, is_done, by, Entry::SessionsEnded(name.clone()), now).await
}

/// Lets somebody stand in for somebody else, from one day to another; `false` when one of the two
/// is not there.
pub(crate) async fn name_deputy(
    store: &Store,
    by: &Actor,
    account: &ClerkName,
    deputy: &ClerkName,
    [first, last]: [Date; 2],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let (Some(whom), Some(who)) = (tx.number_of(account).await?, tx.number_of(deputy).await?)
    else {
        return Ok(false);
    };
    tx.name_deputy(whom, who, first, last).await?;
    let entry = Entry::DeputyNamed {
        account: account.clone(),
        deputy: deputy.clone(),
        days: [first.to_string(), last.to_string()],
    };
    noted(tx, true, by, entry, now).await
}

/// Lets somebody stand in for somebody else no more; `false` when they did not.
pub(crate) async fn end_deputy(
    store: &Store,
    by: &Actor,
    account: &ClerkName,
    deputy: &ClerkName,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let (Some(whom), Some(who)) = (tx.number_of(account).await?, tx.number_of(deputy).await?)
    else {
        return Ok(false);
    };
    let is_done = tx.end_deputy(whom, who).await?;
    let entry = Entry::DeputyEnded {
        account: account.clone(),
        deputy: deputy.clone(),
    };
    noted(tx, is_done, by, entry, now).await
}

async fn noted(
    mut tx: Tx,
    is_done: bool,
    by: &Actor,
    entry: Entry,
    now: Timestamp,
) -> Result<bool, StoreError> {
    if is_done {
        note(&mut tx, by, entry, now).await?;
    }
    tx.commit().await?;
    Ok(is_done)
}

async fn note(tx: &mut Tx, by: &Actor, entry: Entry, now: Timestamp) -> Result<(), StoreError> {
    tx.note(now, by, &entry, None).await
}
