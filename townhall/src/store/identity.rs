//! Accounts of those who sign in at the identity provider, and their sessions.

use amtsweg_core::{hash::sha256_base64url, time::Timestamp};

use super::{SESSION_SECONDS, Store, StoreError, Tx, clerks::is_named, vault::Sealed};
use crate::domain::{ClerkName, ClerkNumber, Identity, Subject};

/// The account of somebody who signs in at the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedAccount {
    /// The account's number.
    pub number: ClerkNumber,
    /// Its name here.
    pub name: ClerkName,
    /// Whether it can be used.
    pub is_in_use: bool,
}

/// Sessions that end, since the provider says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended<'a> {
    /// Those that began in this session of the provider's, or in one that it did not name then.
    Session(&'a str),
    /// All of this person.
    All,
}

/// A session that begins.
#[derive(Clone, Copy)]
pub struct NewSession<'a> {
    /// What the browser brings back.
    pub token: &'a str,
    /// What every form brings back.
    pub csrf_token: &'a str,
}

impl Store {
    /// The ID token that a session began with, unless its key is gone.
    pub async fn id_token(&self, token: &str) -> Result<Option<String>, StoreError> {
        let hash = sha256_base64url(token.as_bytes());
        let row: Option<(Option<Vec<u8>>,)> =
            sqlx::query_as("SELECT id_token FROM sessions WHERE token_hash = $1")
                .bind(&hash)
                .fetch_optional(self.reading())
                .await?;
        let Some((Some(sealed),)) = row else {
            return Ok(None);
        };
        let key = match self.vault.known_accounts_key().await {
            Ok(key) => key,
            Err(StoreError::NoCaseKey(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(String::from_utf8(key.open(Sealed::IdToken, &hash, &sealed)?).ok())
    }
}

impl Tx {
    /// The account of this person, unless it was removed.
    pub async fn account_of(
        &mut self,
        subject: &Subject,
    ) -> Result<Option<LinkedAccount>, StoreError> {
        let row: Option<(i64, String, Option<i64>)> = sqlx::query_as(
            "SELECT id, name, disabled_at FROM clerks
             WHERE issuer = $1 AND subject = $2 AND removed_at IS NULL",
        )
        .bind(&subject.issuer)
        .bind(&subject.id)
        .fetch_optional(self.sql())
        .await?;
        Ok(row.map(|(id, name, disabled_at)| LinkedAccount {
            number: ClerkNumber::new(id),
            name: ClerkName::of_account(name),
            is_in_use: disabled_at.is_none(),
        }))
    }

    /// Makes an account that is there be this person's: with no password, no second factor and no session from now on;
    /// `false` when there is none of this name, another one is this person's, or this one is another person's there.
    pub async fn link(&mut self, name: &ClerkName, subject: &Subject) -> Result<bool, StoreError> {
        let Some(number) = self.number_of(name).await? else {
            return Ok(false);
        };
        let other = self.account_of(subject).await?;
        if other.is_some_and(|other| other.number != number) {
            return Ok(false);
        }
        let (others,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM clerks WHERE id = $1 AND issuer = $2 AND subject <> $3",
        )
        .bind(number.get())
        .bind(&subject.issuer)
        .bind(&subject.id)
        .fetch_one(self.sql())
        .await?;
        if others > 0 {
            return Ok(false);
        }
        self.set_second_factor(number, None, 0).await?;
        let is_named = is_named(self.dialect());
        sqlx::query(sqlx::AssertSqlSafe(format!(
            "UPDATE clerks SET issuer = $2, subject = $3, password_hash = ''
             WHERE {is_named} AND removed_at IS NULL"
        )))
        .bind(name.as_str())
        .bind(&subject.issuer)
        .bind(&subject.id)
        .execute(self.sql())
        .await?;
        self.end_sessions(name).await?;
        Ok(true)
    }

    /// Begins a session of somebody who has just signed in at the provider; `false` when the account was disabled
    /// meanwhile, or is another person's.
    pub async fn begin_confirmed_session(
        &mut self,
        clerk: ClerkNumber,
        identity: &Identity,
        new: NewSession<'_>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let hash = sha256_base64url(new.token.as_bytes());
        let sealed = self.sealed_id_token(&hash, identity).await?;
        let done = sqlx::query(
            "INSERT INTO sessions (token_hash, clerk, csrf_token, created_at, seen_at, confirmed_at, provider_session,
                                   id_token)
             SELECT $1, id, $3, $4, $4, $4, $5, $6 FROM clerks
             WHERE id = $2 AND issuer = $7 AND subject = $8 AND disabled_at IS NULL AND removed_at IS NULL",
        )
        .bind(hash)
        .bind(clerk.get())
        .bind(new.csrf_token)
        .bind(now.0)
        .bind(identity.session.as_deref())
        .bind(sealed)
        .bind(&identity.subject.issuer)
        .bind(&identity.subject.id)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Keeps that the provider has confirmed who has the session of this hash; `false` when there is no such session, it
    /// is somebody else's, or it is over: idle since before `idle_since`, or begun a day ago.
    pub async fn confirm_session(
        &mut self,
        token_hash: &str,
        clerk: ClerkNumber,
        identity: &Identity,
        now: Timestamp,
        idle_since: Timestamp,
    ) -> Result<bool, StoreError> {
        let sealed = self.sealed_id_token(token_hash, identity).await?;
        let done = sqlx::query(
            "UPDATE sessions SET confirmed_at = $3, seen_at = $3, provider_session = $4, id_token = $5
             WHERE token_hash = $1 AND clerk = $2 AND confirmed_at IS NOT NULL AND seen_at >= $6
             AND created_at > $7",
        )
        .bind(token_hash)
        .bind(clerk.get())
        .bind(now.0)
        .bind(identity.session.as_deref())
        .bind(sealed)
        .bind(idle_since.0)
        .bind(now.plus_seconds(-SESSION_SECONDS).0)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    async fn sealed_id_token(
        &mut self,
        token_hash: &str,
        identity: &Identity,
    ) -> Result<Vec<u8>, StoreError> {
        let key = self.vault().accounts_key().await?;
        key.seal(Sealed::IdToken, token_hash, identity.id_token.as_bytes())
    }

    /// Ends sessions of somebody who has signed out at the provider; how many that were.
    pub async fn end_confirmed_sessions(
        &mut self,
        clerk: ClerkNumber,
        which: Ended<'_>,
    ) -> Result<u64, StoreError> {
        let session = match which {
            Ended::Session(session) => Some(session),
            Ended::All => None,
        };
        let done = sqlx::query(
            "DELETE FROM sessions
             WHERE clerk = $1 AND confirmed_at IS NOT NULL AND ($2 IS NULL OR provider_session IS NULL OR provider_session = $2)",
        )
        .bind(clerk.get())
        .bind(session)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected())
    }
}
