//! The journal: who did what and when.

use amtsweg_core::time::Timestamp;

use super::{Store, StoreError, Writing};

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// An application arrived and was filed.
    Received,
    /// The same application arrived once more; nothing was filed.
    ReceivedAgain,
    /// Another version of the application arrived.
    OtherVersion,
    /// A part of the other party belongs to it.
    Joined,
    /// A clerk opened the application.
    Opened,
    /// A clerk downloaded a file.
    Downloaded,
    /// The application was given out as a document or as data.
    Exported,
    /// A clerk logged in.
    LoggedIn,
    /// A clerk logged out.
    LoggedOut,
    /// A clerk's account was made.
    ClerkAdded,
    /// A clerk's password was changed.
    PasswordChanged,
}

impl Entry {
    fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::ReceivedAgain => "received-again",
            Self::OtherVersion => "other-version",
            Self::Joined => "joined",
            Self::Opened => "opened",
            Self::Downloaded => "downloaded",
            Self::Exported => "exported",
            Self::LoggedIn => "logged-in",
            Self::LoggedOut => "logged-out",
            Self::ClerkAdded => "clerk-added",
            Self::PasswordChanged => "password-changed",
        }
    }
}

/// A line of the journal as stored.
#[derive(Debug)]
pub struct JournalRow {
    /// When.
    pub at: Timestamp,
    /// Who: a clerk's name, or the town hall itself.
    pub actor: String,
    /// What, as a stable word.
    pub action: String,
    /// To what.
    pub detail: Option<String>,
}

impl Store {
    /// Adds a line.
    pub async fn note(
        writing: &mut Writing,
        now: Timestamp,
        actor: &str,
        entry: Entry,
        application: Option<i64>,
        detail: Option<&str>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO journal (at, application, actor, action, detail) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(now.0)
        .bind(application)
        .bind(actor)
        .bind(entry.as_str())
        .bind(detail)
        .execute(&mut **writing)
        .await?;
        Ok(())
    }

    /// The journal of an application, oldest line first.
    pub async fn journal(&self, application: i64) -> Result<Vec<JournalRow>, StoreError> {
        let rows: Vec<(i64, String, String, Option<String>)> = sqlx::query_as(
            "SELECT at, actor, action, detail FROM journal WHERE application = ? ORDER BY id",
        )
        .bind(application)
        .fetch_all(self.reading())
        .await?;
        Ok(rows
            .into_iter()
            .map(|(at, actor, action, detail)| JournalRow {
                at: Timestamp(at),
                actor,
                action,
                detail,
            })
            .collect())
    }
}
