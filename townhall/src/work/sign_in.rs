//! Somebody comes from the identity provider, where they have signed in or out; or an account is told whose it is there.

use amtsweg_core::time::Timestamp;

use crate::{
    crypto::PasswordHash,
    domain::{Actor, ClerkName, ClerkNumber, Entry, Grant, Identity, Person, Subject},
    store::{Ended, NewSession, Store, StoreError, Tx},
};

impl Reason {
    /// For the log, which has no names.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::NoRole => "no role",
            Self::NoName => "no name that an account could have",
            Self::NotLinked(_) => "an account of this name has a password",
            Self::NameTaken(_) => "the name is somebody else's",
            Self::Disabled => "the account is disabled",
        }
    }
}

/// What has come of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum SignedIn {
    /// A session has begun.
    Begun(ClerkNumber),
    /// The session that there was goes on.
    Confirmed,
    /// None has.
    Not(Reason),
}

/// Why somebody whom the provider knows does not get in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    /// They have no account, and nothing that they are said to be there for means anything here.
    NoRole,
    /// They have no account, and the provider says no name that one could be called by.
    NoName,
    /// They have no account, and one of their name has a password: it may be linked with them.
    NotLinked(ClerkName),
    /// They have no account, and one of their name is somebody else's, or was.
    NameTaken(ClerkName),
    /// Their account is disabled.
    Disabled,
}

/// Lets somebody in whom the provider has identified. An account is made of whoever has a role and none yet; roles are
/// those that the provider says now. The session of the hash `before` goes on, if it is theirs and was used since
/// `idle_since`.
pub(crate) async fn sign_in(
    store: &Store,
    identity: &Identity,
    before: Option<&str>,
    new: NewSession<'_>,
    network: String,
    [now, idle_since]: [Timestamp; 2],
) -> Result<SignedIn, StoreError> {
    let mut tx = store.write().await?;
    let account = match tx.account_of(&identity.subject).await? {
        Some(account) if !account.is_in_use => {
            let entry = Entry::LoginFailed {
                account: Some(account.name),
                network,
            };
            tx.note(now, &Actor::Nobody, &entry, None).await?;
            tx.commit().await?;
            return Ok(SignedIn::Not(Reason::Disabled));
        }
        Some(account) => Ok((account.number, account.name)),
        None => make_account(&mut tx, identity, now).await?,
    };
    let (number, name) = match account {
        Ok(account) => account,
        Err(reason) => {
            let entry = Entry::LoginFailed {
                account: None,
                network,
            };
            tx.note(now, &Actor::Nobody, &entry, None).await?;
            tx.commit().await?;
            return Ok(SignedIn::Not(reason));
        }
    };
    take_over_roles(&mut tx, number, &name, &identity.grants, now).await?;
    if let Some(hash) = before
        && tx
            .confirm_session(hash, number, identity, now, idle_since)
            .await?
    {
        tx.commit().await?;
        return Ok(SignedIn::Confirmed);
    }
    let is_begun = tx
        .begin_confirmed_session(number, identity, new, now)
        .await?;
    if !is_begun {
        return Ok(SignedIn::Not(Reason::Disabled));
    }
    tx.note(now, &own(number, name), &Entry::LoggedIn, None)
        .await?;
    tx.commit().await?;
    Ok(SignedIn::Begun(number))
}

fn own(number: ClerkNumber, name: ClerkName) -> Actor {
    Actor::Clerk(Person {
        number: Some(number),
        name,
        instead_of: None,
    })
}

async fn make_account(
    tx: &mut Tx,
    identity: &Identity,
    now: Timestamp,
) -> Result<Result<(ClerkNumber, ClerkName), Reason>, StoreError> {
    // Not everybody who works for the city has to do with applications.
    if identity.grants.is_empty() {
        return Ok(Err(Reason::NoRole));
    }
    let Some(name) = identity
        .name
        .as_deref()
        .and_then(|name| ClerkName::new(name.trim()).ok())
    else {
        return Ok(Err(Reason::NoName));
    };
    let no_password = PasswordHash::from_stored(String::new());
    if !tx.add_clerk(&name, &no_password, now).await? {
        let has_password = tx.has_password(&name).await?;
        return Ok(Err(if has_password {
            Reason::NotLinked(name)
        } else {
            Reason::NameTaken(name)
        }));
    }
    tx.link(&name, &identity.subject).await?;
    for entry in [
        Entry::ClerkAdded(name.clone()),
        linked(&name, &identity.subject),
    ] {
        tx.note(now, &Actor::TownHall, &entry, None).await?;
    }
    let number = tx.number_of(&name).await?;
    let number = number.ok_or(StoreError::Corrupt("an account that was just made"))?;
    Ok(Ok((number, name)))
}

fn linked(account: &ClerkName, subject: &Subject) -> Entry {
    Entry::ClerkLinked {
        account: account.clone(),
        subject: subject.id.clone(),
    }
}

async fn take_over_roles(
    tx: &mut Tx,
    number: ClerkNumber,
    name: &ClerkName,
    said: &[Grant],
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut had = tx.grants_of(number).await?;
    had.sort();
    if had == said {
        return Ok(());
    }
    tx.set_grants(number, said).await?;
    let entry = Entry::RolesChanged {
        account: name.clone(),
        roles: said.iter().map(Grant::text).collect(),
    };
    tx.note(now, &Actor::TownHall, &entry, None).await
}

/// Ends sessions of somebody who has signed out at the provider; whether there were any.
pub(crate) async fn signed_out(
    store: &Store,
    subject: &Subject,
    which: Ended<'_>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let Some(account) = tx.account_of(subject).await? else {
        return Ok(false);
    };
    let ended = tx.end_confirmed_sessions(account.number, which).await?;
    if ended > 0 {
        let (by, entry) = match which {
            Ended::Session(_) => (own(account.number, account.name), Entry::LoggedOut),
            Ended::All => (Actor::TownHall, Entry::SessionsEnded(account.name)),
        };
        tx.note(now, &by, &entry, None).await?;
    }
    tx.commit().await?;
    Ok(ended > 0)
}

/// Makes an account that is there be somebody's who signs in at the provider from now on; `false` when there is none of
/// this name, another one is theirs, or it is somebody else's there.
pub(crate) async fn link(
    store: &Store,
    by: &Actor,
    name: &ClerkName,
    subject: &Subject,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = store.write().await?;
    let is_done = tx.link(name, subject).await?;
    if is_done {
        tx.note(now, by, &linked(name, subject), None).await?;
    }
    tx.commit().await?;
    Ok(is_done)
}
