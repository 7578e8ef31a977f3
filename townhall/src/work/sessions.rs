//! A clerk logs in and out.

use amtsweg_core::time::Timestamp;

use crate::{
    domain::{Actor, Entry},
    store::{Account, Session, Store, StoreError},
};

/// Begins a session.
pub(crate) async fn log_in(
    store: &Store,
    clerk: &Account,
    token: &str,
    csrf_token: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let by = Actor::Clerk(clerk.name.clone());
    let mut tx = store.write().await?;
    tx.begin_session(clerk.number, token, csrf_token, now)
        .await?;
    tx.note(now, &by, &Entry::LoggedIn, None).await?;
    tx.commit().await
}

/// Ends a session.
pub(crate) async fn log_out(
    store: &Store,
    token: &str,
    session: &Session,
    now: Timestamp,
) -> Result<(), StoreError> {
    let by = Actor::Clerk(session.clerk.clone());
    let mut tx = store.write().await?;
    tx.end_session(token).await?;
    tx.note(now, &by, &Entry::LoggedOut, None).await?;
    tx.commit().await
}
