//! SQLite. One connection writes, several read; every change is one transaction.

mod applications;
mod clerks;
mod events;
mod forms;
mod journal;
mod outbox;
mod parts;
mod staging;
mod submissions;
mod wordings;

use std::{borrow::Cow, path::Path, time::Duration};

use sqlx::{
    SqlSafeStr as _, Sqlite, SqlitePool, Transaction,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

pub use applications::{
    Application, ApplicationRow, FileContent, FileRow, ListFilter, ListOrder, ListPage, NewFile,
};
pub use clerks::{Clerk, Session};
pub use events::ChainEnd;
pub use journal::{Entry, JournalRow};
pub use outbox::OutgoingEvent;
pub use parts::{Part, PartState, Party, Related};
pub use staging::StagedPart;
pub use submissions::{Earlier, Outcome, RejectedRow, SubmissionRecord};

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database failed.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// A newer version of the program has used the database.
    #[error(
        "the database was last used by a newer version of this program (migration {0}); start that version"
    )]
    Newer(i64),
    /// The tables could not be brought up to date.
    #[error("the database's tables could not be brought up to date")]
    Migration(#[source] MigrateError),
    /// Something stored cannot be read back.
    #[error("something stored cannot be read back: {0}")]
    Corrupt(&'static str),
}

/// A transaction that writes.
pub type Writing = Transaction<'static, Sqlite>;

/// The database.
#[derive(Debug, Clone)]
pub struct Store {
    writer: SqlitePool,
    reader: SqlitePool,
}

impl Store {
    /// Opens the database and brings its tables up to date.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .journal_mode(SqliteJournalMode::Wal)
            // FULL: what was answered "accepted" is on the disk, whatever happens to the power.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // One large application does not leave a large log behind.
            .pragma("journal_size_limit", "67108864")
            .busy_timeout(Duration::from_secs(10));
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_mins(1))
            .connect_with(options.clone())
            .await?;
        migrator().run(&writer).await.map_err(|error| match error {
            MigrateError::VersionMissing(version) => StoreError::Newer(version),
            other => StoreError::Migration(other),
        })?;
        let reader = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self { writer, reader })
    }

    /// Begins to write. IMMEDIATE: what is read inside stays true until the end.
    pub async fn write(&self) -> Result<Writing, StoreError> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Copies the database into a new file, while others go on reading and writing.
    pub async fn back_up(&self, to: &str) -> Result<(), StoreError> {
        sqlx::query("VACUUM INTO ?")
            .bind(to)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").execute(&self.reader).await?;
        Ok(())
    }

    /// Closes all connections, which also empties the write-ahead log.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }

    fn reading(&self) -> &SqlitePool {
        &self.reader
    }
}

/// The steps of the schema, in order. A published one never changes.
fn migrator() -> Migrator {
    let migration = |version, name: &'static str, sql: &'static str| {
        Migration::new(
            version,
            Cow::Borrowed(name),
            MigrationType::Simple,
            sql.into_sql_str(),
            false,
        )
    };
    Migrator::with_migrations(vec![
        migration(1, "begin", include_str!("../../migrations/0001_begin.sql")),
        migration(2, "parts", include_str!("../../migrations/0002_parts.sql")),
        migration(
            3,
            "wordings",
            include_str!("../../migrations/0003_wordings.sql"),
        ),
    ])
}

/// A number of SQLite's as one that is never negative.
fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// A size as SQLite counts.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
