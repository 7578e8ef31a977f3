//! A clerk logs in and out, or cannot.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, ClerkName, Entry, Person},
    store::{Account, Session, Store, StoreError},
};

/// Begins a session; `false` when the account was changed or disabled since its password was looked
/// at.
pub(crate) async fn log_in(
    store: &Store,
    clerk: &Account,
    token: &str,
    csrf_token: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let by = Actor::Clerk(Person {
        number: Some(clerk.number),
        name: clerk.name.clone(),
        instead_of: None,
    });
    let mut tx = store.write().await?;
    let is_begun = tx.begin_session(clerk, token, csrf_token, now).await?;
    if is_begun {
        tx.note(now, &by, &Entry::LoggedIn, None).await?;
    }
    tx.commit().await?;
    Ok(is_begun)
}

/// Writes down that somebody could not log in: to which account, if it is one, and from where. What
/// was typed as a name may be a password, and is not kept.
pub(crate) async fn failed(
    store: &Store,
    account: Option<ClerkName>,
    network: String,
    now: Timestamp,
) -> Result<(), StoreError> {
    let entry = Entry::LoginFailed { account, network };
    let mut tx = store.write().await?;
    tx.note(now, &Actor::Nobody, &entry, None).await?;
    tx.commit().await
}

/// Keeps that somebody has given a code of their second factor in this session.
pub(crate) async fn code_given(
    store: &Store,
    token: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.code_given(token, now).await?;
    tx.commit().await
}

/// Ends a session.
pub(crate) async fn log_out(
    store: &Store,
    token: &str,
    session: &Session,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    tx.end_session(token).await?;
    tx.note(now, &session.staff.actor(), &Entry::LoggedOut, None)
        .await?;
    tx.commit().await
}
