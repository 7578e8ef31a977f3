//! Clerks and their sessions.

use amtsweg_core::{hash::sha256_base64url, time::Timestamp};

use super::{Entry, Store, StoreError};
use crate::crypto::PasswordHash;

/// A clerk.
#[derive(Debug, Clone)]
pub struct Clerk {
    /// The account's number.
    pub id: i64,
    /// The name to log in with, also in the journal.
    pub name: String,
    /// The password's hash.
    pub password_hash: PasswordHash,
}

/// A clerk who is logged in.
#[derive(Clone)]
pub struct Session {
    /// The clerk's name.
    pub clerk: String,
    /// What every form has to bring back.
    pub csrf_token: String,
}

/// Who acts when no clerk does.
const TOWN_HALL: &str = "Rathaus";

impl Store {
    /// Makes an account; `false` when the name is taken.
    pub async fn add_clerk(
        &self,
        name: &str,
        password: &PasswordHash,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let done = sqlx::query(
            "INSERT INTO clerks (name, password_hash, created_at) VALUES (?, ?, ?)
             ON CONFLICT DO NOTHING",
        )
        .bind(name)
        .bind(password.as_str())
        .bind(now.0)
        .execute(&mut *writing)
        .await?;
        let added = done.rows_affected() > 0;
        if added {
            Self::note(
                &mut writing,
                now,
                TOWN_HALL,
                Entry::ClerkAdded,
                None,
                Some(name),
            )
            .await?;
        }
        writing.commit().await?;
        Ok(added)
    }

    /// Changes a password and ends the clerk's sessions; `false` when there is no such clerk.
    pub async fn change_password(
        &self,
        name: &str,
        password: &PasswordHash,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE clerks SET password_hash = ? WHERE name = ?")
            .bind(password.as_str())
            .bind(name)
            .execute(&mut *writing)
            .await?;
        let changed = done.rows_affected() > 0;
        if changed {
            sqlx::query(
                "DELETE FROM sessions WHERE clerk = (SELECT id FROM clerks WHERE name = ?)",
            )
            .bind(name)
            .execute(&mut *writing)
            .await?;
            Self::note(
                &mut writing,
                now,
                TOWN_HALL,
                Entry::PasswordChanged,
                None,
                Some(name),
            )
            .await?;
        }
        writing.commit().await?;
        Ok(changed)
    }

    /// The clerk of this name.
    pub async fn clerk(&self, name: &str) -> Result<Option<Clerk>, StoreError> {
        let row: Option<(i64, String, String)> =
            sqlx::query_as("SELECT id, name, password_hash FROM clerks WHERE name = ?")
                .bind(name)
                .fetch_optional(self.reading())
                .await?;
        Ok(row.map(|(id, name, hash)| Clerk {
            id,
            name,
            password_hash: PasswordHash::from_stored(hash),
        }))
    }

    /// Begins a session.
    pub async fn begin_session(
        &self,
        clerk: &Clerk,
        token: &str,
        csrf_token: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query(
            "INSERT INTO sessions (token_hash, clerk, csrf_token, created_at, seen_at)
             VALUES (?1, ?2, ?3, ?4, ?4)",
        )
        .bind(sha256_base64url(token.as_bytes()))
        .bind(clerk.id)
        .bind(csrf_token)
        .bind(now.0)
        .execute(&mut *writing)
        .await?;
        Self::note(&mut writing, now, &clerk.name, Entry::LoggedIn, None, None).await?;
        writing.commit().await?;
        Ok(())
    }

    /// The session of this token, unless it has been idle since before `idle_since`.
    pub async fn session(
        &self,
        token: &str,
        now: Timestamp,
        idle_since: Timestamp,
    ) -> Result<Option<Session>, StoreError> {
        let hash = sha256_base64url(token.as_bytes());
        let row: Option<(String, String, i64)> = sqlx::query_as(
            "SELECT clerks.name, csrf_token, seen_at FROM sessions
             JOIN clerks ON clerks.id = sessions.clerk WHERE token_hash = ? AND seen_at >= ?",
        )
        .bind(&hash)
        .bind(idle_since.0)
        .fetch_optional(self.reading())
        .await?;
        let Some((clerk, csrf_token, seen_at)) = row else {
            return Ok(None);
        };
        // Once a minute is exact enough, and most requests then write nothing.
        if now.seconds_since(Timestamp(seen_at)) >= 60 {
            let mut writing = self.write().await?;
            sqlx::query("UPDATE sessions SET seen_at = ? WHERE token_hash = ?")
                .bind(now.0)
                .bind(&hash)
                .execute(&mut *writing)
                .await?;
            writing.commit().await?;
        }
        Ok(Some(Session { clerk, csrf_token }))
    }

    /// Ends a session.
    pub async fn end_session(
        &self,
        token: &str,
        session: &Session,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query("DELETE FROM sessions WHERE token_hash = ?")
            .bind(sha256_base64url(token.as_bytes()))
            .execute(&mut *writing)
            .await?;
        Self::note(
            &mut writing,
            now,
            &session.clerk,
            Entry::LoggedOut,
            None,
            None,
        )
        .await?;
        writing.commit().await?;
        Ok(())
    }

    /// Forgets sessions that have been idle since before this time.
    pub async fn forget_sessions(&self, idle_since: Timestamp) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query("DELETE FROM sessions WHERE seen_at < ?")
            .bind(idle_since.0)
            .execute(&mut *writing)
            .await?;
        writing.commit().await?;
        Ok(())
    }
}
