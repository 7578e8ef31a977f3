//! SQLite. One connection writes, several read; every change is one transaction.

mod applications;
mod cases;
mod clerks;
mod events;
mod forms;
mod hall;
mod health;
mod high_water;
mod jobs;
mod journal;
mod outbox;
mod parts;
mod pending;
mod staging;
mod submissions;
mod tx;
mod wordings;

use std::{
    borrow::Cow,
    cmp::Ordering,
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    SqlSafeStr as _, SqlitePool,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use self::jobs::JobCalls;
pub use applications::{ListFilter, ListOrder, ListPage};
pub use clerks::{Account, AccountRow, SESSION_SECONDS, Session};
pub use events::{ChainEnd, HeldEvent};
pub use hall::HallRow;
pub use high_water::{LEAP, Restored};
pub use jobs::{LEASE_SECONDS, Lease};
pub use outbox::OutgoingEvent;
pub use pending::{Pending, PendingEvent};
pub use submissions::{Outcome, SubmissionRecord};
pub use tx::Tx;

/// No event waits for longer until it is tried again. What is due later was postponed before the
/// clock was set back, and is due now.
pub const LONGEST_WAIT_SECONDS: i64 = 60 * 60;

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
    /// An older version of the program has used the database, and may be running.
    #[error(
        "the database is of an older version of this program (migration {0}); `townhall migrate` of this version \
         brings it up to date"
    )]
    Older(i64),
    /// There is no database.
    #[error(
        "there is no database at {0}; if it was lost, `townhall restore` makes one of a backup"
    )]
    Missing(String),
    /// Somebody else owns the database.
    #[error(
        "{0} cannot be written by this user; run the program as the one who owns the folder, or give it away with \
         chown -R"
    )]
    NotOurs(String),
    /// It is damaged.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The tables could not be brought up to date.
    #[error("the database's tables could not be brought up to date")]
    Migration(#[source] MigrateError),
    /// What the database stood at cannot be written or read.
    #[error("the file high-water.json beside the database cannot be read or written")]
    HighWater(#[source] std::io::Error),
    /// Something stored cannot be read back.
    #[error("something stored cannot be read back: {0}")]
    Corrupt(&'static str),
}

/// The database.
#[derive(Debug, Clone)]
pub struct Store {
    writer: SqlitePool,
    reader: SqlitePool,
    path: PathBuf,
    last_check: health::LastCheck,
    job_calls: JobCalls,
}

impl Store {
    /// Opens the database and brings its tables up to date. For whoever works with it alone: the
    /// program that serves, `init`, `migrate`, and `restore` with its copy.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let store = Self::open_as_it_is(path).await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Opens the database for a program that changes no tables: they are as this version wants them.
    pub async fn open_beside(path: &Path) -> Result<Self, StoreError> {
        let store = Self::open_as_it_is(path).await?;
        let found = store.migration().await?;
        match found.cmp(&NEWEST) {
            Ordering::Equal => Ok(store),
            Ordering::Greater => Err(StoreError::Newer(found)),
            Ordering::Less => Err(StoreError::Older(found)),
        }
    }

    /// Brings the tables up to date: by all the steps that are missing, or by none. Where one fails,
    /// the program that was there before still works.
    async fn migrate(&self) -> Result<(), StoreError> {
        let mut tx = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        migrator()
            .run(&mut *tx)
            .await
            .map_err(|error| match error {
                MigrateError::VersionMissing(version) => StoreError::Newer(version),
                other => StoreError::Migration(other),
            })?;
        Ok(tx.commit().await?)
    }

    /// The number of the last step that the tables have made.
    pub async fn migration(&self) -> Result<i64, StoreError> {
        let (found,): (i64,) =
            sqlx::query_as("SELECT coalesce(max(version), 0) FROM _sqlx_migrations")
                .fetch_one(&self.reader)
                .await?;
        Ok(found)
    }

    /// Opens the database and changes nothing of it.
    pub async fn open_as_it_is(path: &Path) -> Result<Self, StoreError> {
        look_at(path)?;
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
        let reader = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self {
            writer,
            reader,
            path: path.to_owned(),
            last_check: health::LastCheck::default(),
            job_calls: JobCalls::default(),
        })
    }

    /// Begins to write.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Ok(Tx::begin(&self.writer, &self.path, &self.job_calls).await?)
    }

    /// Copies the database into a new or empty file, while others go on reading and writing.
    pub async fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        let to = to
            .to_str()
            .ok_or(StoreError::Corrupt("the name of the backup"))?;
        sqlx::query("VACUUM INTO ?")
            .bind(to)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Whether the whole database can be read.
    pub async fn examine(&self) -> Result<(), StoreError> {
        let (word,): (String,) = sqlx::query_as("PRAGMA quick_check(1)")
            .fetch_one(&self.reader)
            .await?;
        if word == "ok" {
            Ok(())
        } else {
            Err(StoreError::Damaged(word))
        }
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

/// A store of a test's own, with nothing in it.
#[cfg(test)]
async fn empty_store(dir: &tempfile::TempDir) -> Store {
    let path = dir.path().join("townhall.sqlite");
    std::fs::write(&path, b"").unwrap();
    Store::open(&path).await.unwrap()
}

/// What SQLite would say is hard to act on.
fn look_at(path: &Path) -> Result<(), StoreError> {
    match std::fs::OpenOptions::new().append(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(StoreError::Missing(path.display().to_string()))
        }
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            Err(StoreError::NotOurs(path.display().to_string()))
        }
        // What else it is SQLite says.
        Ok(_) | Err(_) => Ok(()),
    }
}

/// The number of the last step.
const NEWEST: i64 = 12;

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
        migration(
            4,
            "health",
            include_str!("../../migrations/0004_health.sql"),
        ),
        migration(
            5,
            "senders",
            include_str!("../../migrations/0005_senders.sql"),
        ),
        migration(
            6,
            "chains",
            include_str!("../../migrations/0006_chains.sql"),
        ),
        migration(
            7,
            "clerks",
            include_str!("../../migrations/0007_clerks.sql"),
        ),
        migration(8, "desk", include_str!("../../migrations/0008_desk.sql")),
        migration(
            9,
            "legal values",
            include_str!("../../migrations/0009_legal_values.sql"),
        ),
        migration(10, "jobs", include_str!("../../migrations/0010_jobs.sql")),
        migration(11, "cases", include_str!("../../migrations/0011_cases.sql")),
        migration(
            NEWEST,
            "doubts and follow-ups",
            include_str!("../../migrations/0012_doubts_and_follow_ups.sql"),
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
