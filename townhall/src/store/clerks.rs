//! Clerks and their sessions.

use amtsweg_core::{hash::sha256_base64url, time::Timestamp};

use super::{Store, StoreError, Tx, dialect::Dialect};
use crate::{
    crypto::PasswordHash,
    domain::{ClerkName, ClerkNumber},
};

/// A clerk.
#[derive(Debug, Clone)]
pub struct Account {
    /// The account's number.
    pub number: ClerkNumber,
    /// The name to log in with, also in the journal.
    pub name: ClerkName,
    /// The password's hash.
    pub password_hash: PasswordHash,
}

/// A clerk who is logged in.
#[derive(Clone)]
pub struct Session {
    /// The clerk's name.
    pub clerk: ClerkName,
    /// What every form has to bring back.
    pub csrf_token: String,
}

/// A session ends after a day, however busy it is.
pub const SESSION_SECONDS: i64 = 24 * 60 * 60;

/// An account as the list shows it.
#[derive(Debug)]
pub struct AccountRow {
    /// The name to log in with.
    pub name: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when it cannot be used.
    pub disabled_at: Option<Timestamp>,
}

impl Store {
    /// All accounts, by their names.
    pub async fn clerks(&self) -> Result<Vec<AccountRow>, StoreError> {
        let by_name = self.dialect.folded("name");
        // Only constants are put together here.
        let rows: Vec<(String, i64, Option<i64>)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT name, created_at, disabled_at FROM clerks ORDER BY {by_name}"
        )))
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .into_iter()
            .map(|(name, created_at, disabled_at)| AccountRow {
                name,
                created_at: Timestamp(created_at),
                disabled_at: disabled_at.map(Timestamp),
            })
            .collect())
    }

    /// The account of this name that is in use.
    pub async fn clerk(&self, name: &str) -> Result<Option<Account>, StoreError> {
        let is_named = is_named(self.dialect);
        let row: Option<(i64, String, String)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "SELECT id, name, password_hash FROM clerks WHERE {is_named} AND disabled_at IS NULL"
        )))
        .bind(name)
        .fetch_optional(self.reading())
        .await?;
        Ok(row.map(|(id, name, hash)| Account {
            number: ClerkNumber::new(id),
            name: ClerkName::of_account(name),
            password_hash: PasswordHash::from_stored(hash),
        }))
    }

    /// The session of this token, unless it has been idle since before `idle_since`, or has lasted
    /// a day.
    pub async fn session(
        &self,
        token: &str,
        now: Timestamp,
        idle_since: Timestamp,
    ) -> Result<Option<Session>, StoreError> {
        let hash = sha256_base64url(token.as_bytes());
        let row: Option<(String, String, i64)> = sqlx::query_as(
            "SELECT clerks.name, csrf_token, seen_at FROM sessions
             JOIN clerks ON clerks.id = sessions.clerk
             WHERE token_hash = $1 AND seen_at >= $2 AND sessions.created_at > $3",
        )
        .bind(&hash)
        .bind(idle_since.0)
        .bind(now.plus_seconds(-SESSION_SECONDS).0)
        .fetch_optional(self.reading())
        .await?;
        let Some((clerk, csrf_token, seen_at)) = row else {
            return Ok(None);
        };
        // Once a minute is exact enough, and most requests then write nothing.
        if now.seconds_since(Timestamp(seen_at)) >= 60 {
            let mut tx = self.write_beside().await?;
            sqlx::query("UPDATE sessions SET seen_at = $1 WHERE token_hash = $2")
                .bind(now.0)
                .bind(&hash)
                .execute(tx.sql())
                .await?;
            tx.commit().await?;
        }
        Ok(Some(Session {
            clerk: ClerkName::of_account(clerk),
            csrf_token,
        }))
    }

    /// Forgets sessions that have been idle since before this time, or have begun before that one.
    pub async fn forget_sessions(
        &self,
        idle_since: Timestamp,
        begun_before: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.write_beside().await?;
        sqlx::query("DELETE FROM sessions WHERE seen_at < $1 OR created_at <= $2")
            .bind(idle_since.0)
            .bind(begun_before.0)
            .execute(tx.sql())
            .await?;
        tx.commit().await
    }
}

impl Tx {
    /// Makes an account; `false` when the name is taken.
    pub async fn add_clerk(
        &mut self,
        name: &ClerkName,
        password: &PasswordHash,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO clerks (name, password_hash, created_at) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING",
        )
        .bind(name.as_str())
        .bind(password.as_str())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Changes a password, lets the account be used again, and ends its sessions; `false` when
    /// there is no such clerk.
    pub async fn change_password(
        &mut self,
        name: &ClerkName,
        password: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let is_named = is_named(self.dialect());
        let done = sqlx::query(sqlx::AssertSqlSafe(format!(
            "UPDATE clerks SET password_hash = $2, disabled_at = NULL WHERE {is_named}"
        )))
        .bind(name.as_str())
        .bind(password.as_str())
        .execute(self.sql())
        .await?;
        self.end_sessions(name).await?;
        Ok(done.rows_affected() > 0)
    }

    /// Lets an account be used no more and ends its sessions; `false` when there is none of this
    /// name in use.
    pub async fn disable_clerk(
        &mut self,
        name: &ClerkName,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let is_named = is_named(self.dialect());
        let done = sqlx::query(sqlx::AssertSqlSafe(format!(
            "UPDATE clerks SET disabled_at = $2 WHERE {is_named} AND disabled_at IS NULL"
        )))
        .bind(name.as_str())
        .bind(now.0)
        .execute(self.sql())
        .await?;
        self.end_sessions(name).await?;
        Ok(done.rows_affected() > 0)
    }

    /// Removes an account and its sessions; `false` when there is none of this name.
    pub async fn remove_clerk(&mut self, name: &ClerkName) -> Result<bool, StoreError> {
        self.end_sessions(name).await?;
        let is_named = is_named(self.dialect());
        let done = sqlx::query(sqlx::AssertSqlSafe(format!(
            "DELETE FROM clerks WHERE {is_named}"
        )))
        .bind(name.as_str())
        .execute(self.sql())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Begins a session.
    pub async fn begin_session(
        &mut self,
        clerk: ClerkNumber,
        token: &str,
        csrf_token: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO sessions (token_hash, clerk, csrf_token, created_at, seen_at)
             VALUES ($1, $2, $3, $4, $4)",
        )
        .bind(sha256_base64url(token.as_bytes()))
        .bind(clerk.get())
        .bind(csrf_token)
        .bind(now.0)
        .execute(self.sql())
        .await?;
        Ok(())
    }

    /// Ends a session.
    pub async fn end_session(&mut self, token: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE token_hash = $1")
            .bind(sha256_base64url(token.as_bytes()))
            .execute(self.sql())
            .await?;
        Ok(())
    }

    async fn end_sessions(&mut self, clerk: &ClerkName) -> Result<(), StoreError> {
        let is_named = is_named(self.dialect());
        sqlx::query(sqlx::AssertSqlSafe(format!(
            "DELETE FROM sessions WHERE clerk = (SELECT id FROM clerks WHERE {is_named})"
        )))
        .bind(clerk.as_str())
        .execute(self.sql())
        .await?;
        Ok(())
    }
}

/// Whether an account has the name of the first parameter.
fn is_named(dialect: Dialect) -> String {
    format!("{} = {}", dialect.folded("name"), dialect.folded("$1"))
}
