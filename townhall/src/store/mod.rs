//! The database, of SQLite or of PostgreSQL: one set of queries. Every change is one transaction.
//!
//! | module | what |
//! |---|---|
//! | `database` | which database it is |
//! | `dialect` | where the two do not speak alike |
//! | `migrations` | the steps of their tables |
//! | `presence` | who else serves on a shared one |
//! | `tx` | a transaction that writes |
//! | `vault` | the keys that a case's values are sealed with, in a store of their own |
//! | `index` | what applications are found by, in a store of its own |
//! | `sealing`, `chaining` | seal and chain what earlier versions kept without |
//! | `health`, `high_water` | whether it can be written, and whether it stands as high as before |
//! | all others | what is kept in it, by subject |

mod anchors;
mod applications;
mod cases;
mod chaining;
mod clerks;
mod corrections;
mod database;
mod deadlines;
mod desk;
mod dialect;
mod events;
mod figures;
mod forms;
mod hall;
mod health;
mod high_water;
mod identity;
mod index;
mod jobs;
mod journal;
mod list;
mod migrations;
mod outbox;
mod parts;
mod pending;
mod presence;
mod replies;
mod sealing;
mod second_factor;
mod settings;
mod staging;
mod submissions;
mod tx;
mod vault;
mod views;
mod wordings;
mod worklists;
mod workplace;

use std::{cmp::Ordering, io, path::Path, str::FromStr as _, time::Duration};

use amtsweg_core::time::Timestamp;
use sqlx::{
    AnyConnection, AnyPool, ConnectOptions as _, Connection as _, Executor as _, Row as _,
    any::{AnyConnectOptions, AnyPoolOptions},
    migrate::{MigrateError, Migrator},
};

use self::{
    dialect::{Begin, Dialect},
    index::Index,
    jobs::JobCalls,
    migrations::{CHAINED, NEWEST, SEALED, migrator},
    presence::Presence,
    vault::Vault,
};
pub use anchors::{KnownAnchor, Span};
pub use clerks::{Account, AccountRow, SESSION_SECONDS, Session};
pub use corrections::{CorrectionToIndex, Names, NewCorrection};
pub use database::{Database, DatabaseUrl, UrlProblem};
pub use deadlines::NewDeadline;
pub use events::{ChainEnd, HeldEvent};
pub use figures::{Figures, Waiting};
pub use hall::HallRow;
pub use high_water::{LEAP, Restored};
pub use identity::{Ended, LinkedAccount, NewSession};
pub use index::{Candidates, Indexed, ToIndex};
pub use jobs::{LEASE_SECONDS, Lease};
pub use journal::JournalView;
pub use list::{ListFilter, ListFrom, ListOrder, ListPage, ListView};
pub use outbox::OutgoingEvent;
pub use pending::{Pending, PendingEvent};
pub use submissions::{Outcome, SubmissionRecord};
pub use tx::Tx;
pub use views::NewView;
pub use worklists::{
    COUNTED, Count, DueDeadline, LOOKED_AT, Mark, WorkFilter, WorkPage, WorkView, Worklist,
};
pub use workplace::{NewTask, Once};

use crate::crypto::{CryptoError, MasterError, MasterKeys};

/// No event waits for longer until it is tried again. What is due later was postponed before the
/// clock was set back, and is due now.
pub const LONGEST_WAIT_SECONDS: i64 = 60 * 60;
/// So many connections of each kind a program has on a shared server, which serves others too.
const SHARED_CONNECTIONS: u32 = 4;

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
    /// There is a database on a server, and no town hall in it.
    #[error(
        "there is no town hall in the database {0}; if it was lost, put its backup in place again with pg_restore"
    )]
    Empty(String),
    /// There is a town hall already.
    #[error("there is a town hall in the database {0} already; name another one")]
    Taken(String),
    /// No server answers, or it lets nobody in.
    #[error(
        "the database {database} cannot be reached; look whether the server runs, lets this user in, and has the \
         database"
    )]
    Unreachable {
        /// Which.
        database: String,
        /// Why.
        source: sqlx::Error,
    },
    /// An address is none.
    #[error("the database's address cannot be used: {0}")]
    Url(#[from] UrlProblem),
    /// The server would spoil texts.
    #[error("the database {database} is encoded as {encoding}; make one with ENCODING 'UTF8'")]
    Encoding {
        /// Which.
        database: String,
        /// How.
        encoding: String,
    },
    /// Tables are to be changed while others work with them.
    #[error(
        "other town halls are running on this database, and their tables would change under them; stop all of them, \
         then start this version"
    )]
    InUse,
    /// It is asked of a server what can only be done with a file.
    #[error("{what} is not done with a PostgreSQL database; {instead}")]
    OnlyFile {
        /// What.
        what: &'static str,
        /// What to do instead.
        instead: &'static str,
    },
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
    #[error("the file high-water.json of the town hall's folder cannot be read or written")]
    HighWater(#[source] std::io::Error),
    /// Something stored cannot be read back.
    #[error("something stored cannot be read back: {0}")]
    Corrupt(&'static str),
    /// The master key.
    #[error("the master key cannot be used")]
    Master(#[from] MasterError),
    /// No random number, or no cipher.
    #[error("cryptography is not available")]
    Crypto(#[from] CryptoError),
    /// A sealed value was changed, or lies in another row.
    #[error("a sealed value does not open: {0}")]
    Sealed(&'static str),
    /// Somebody else reads the database just now.
    #[error("the write-ahead log cannot be emptied while somebody else reads the database")]
    LogInUse,
    /// The store of case keys is not there.
    #[error(
        "there are no case keys at {0}; look for the file, or put the newest backup of the keys in place while nothing \
         runs: without them nothing that is stored can be read"
    )]
    NoKeyStore(String),
    /// The key of a case is not there.
    #[error(
        "the key {0} of a case is not there; a backup of the keys may have it. Replace no file of keys by an older one: \
         it has fewer"
    )]
    NoCaseKey(String),
    /// Some case keys are wrapped with another master key.
    #[error(
        "some case keys are wrapped with the master key {0}, which is not there. If `townhall keys rewrap` broke off, \
         call it again; else put that master key in place"
    )]
    OtherMaster(String),
    /// The file of case keys cannot be made.
    #[error("the file of case keys cannot be made")]
    KeyFile(#[source] io::Error),
    /// The file of the index cannot be made.
    #[error("the file search.sqlite of the town hall's folder cannot be made")]
    IndexFile(#[source] io::Error),
}

/// The database.
#[derive(Debug, Clone)]
pub struct Store {
    writer: AnyPool,
    reader: AnyPool,
    dialect: Dialect,
    database: Database,
    last_check: health::LastCheck,
    job_calls: JobCalls,
    presence: Presence,
    vault: Vault,
    index: Index,
}

impl Store {
    /// Opens the database and brings its tables up to date. For whoever works with it alone, or
    /// finds nothing to be done: the program that serves, `migrate`, and `restore` with its copy.
    pub async fn open(database: &Database) -> Result<Self, StoreError> {
        let store = Self::open_as_it_is(database).await?;
        if store.dialect == Dialect::Postgres && store.migration().await? == 0 {
            return Err(StoreError::Empty(database.to_string()));
        }
        store.migrate().await?;
        Ok(store)
    }

    /// Makes the tables in an empty database.
    pub async fn create(database: &Database) -> Result<Self, StoreError> {
        let store = Self::open_as_it_is(database).await?;
        store.refuse_to_overwrite().await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Whether a town hall can be made in a database.
    ///
    /// # Errors
    /// It cannot be reached, or there is one already.
    pub async fn look_for_room(database: &Database) -> Result<(), StoreError> {
        let store = Self::open_as_it_is(database).await?;
        store.refuse_to_overwrite().await?;
        store.close().await;
        Ok(())
    }

    async fn refuse_to_overwrite(&self) -> Result<(), StoreError> {
        if self.migration().await? == 0 {
            Ok(())
        } else {
            Err(StoreError::Taken(self.database.to_string()))
        }
    }

    /// Opens the database for a program that changes no tables: they are as this version wants them.
    pub async fn open_beside(database: &Database) -> Result<Self, StoreError> {
        let store = Self::open_as_it_is(database).await?;
        store.is_ours().await?;
        Ok(store)
    }

    /// Whether the tables are as this version wants them.
    async fn is_ours(&self) -> Result<(), StoreError> {
        let found = self.migration().await?;
        match found.cmp(&NEWEST) {
            Ordering::Equal => Ok(()),
            Ordering::Greater => Err(StoreError::Newer(found)),
            Ordering::Less if found == 0 && self.dialect == Dialect::Postgres => {
                Err(StoreError::Empty(self.database.to_string()))
            }
            Ordering::Less => Err(StoreError::Older(found)),
        }
    }

    /// Brings the tables up to date: by all the steps that are missing, or by none. Where one fails,
    /// the program that was there before still works.
    async fn migrate(&self) -> Result<(), StoreError> {
        let found = self.migration().await?;
        let alone = if self.dialect == Dialect::Postgres && found < NEWEST {
            Some(self.be_alone().await?)
        } else {
            None
        };
        let done = self.make_steps(found).await;
        if done.is_ok()
            && let Err(error) = self.sweep().await
        {
            tracing::warn!(
                "store: what lay in the clear before may still be in freed pages or in the log: {error}. The next start \
                 tries again"
            );
        }
        if let Some(alone) = alone {
            alone.end().await;
        }
        done
    }

    async fn make_steps(&self, found: i64) -> Result<(), StoreError> {
        if found < SEALED {
            self.vault.prepare().await?;
        }
        let begin = match self.dialect {
            Dialect::Sqlite => self.dialect.begin(Begin::Alone),
            // Whoever makes steps has been let in alone.
            Dialect::Postgres => self.dialect.begin(Begin::Beside),
        };
        let mut tx = self.writer.begin_with(begin).await?;
        if found < SEALED {
            steps(migrator(self.dialect, SEALED - 1), &mut tx).await?;
            sealing::seal_all(&mut tx, &self.vault).await?;
        }
        if found < CHAINED {
            steps(migrator(self.dialect, CHAINED - 1), &mut tx).await?;
            chaining::chain_all(&mut tx).await?;
        }
        steps(migrator(self.dialect, NEWEST), &mut tx).await?;
        tx.commit().await?;
        self.index.prepare().await
    }

    /// The number of the last step that the tables have made; 0 where there are none.
    pub async fn migration(&self) -> Result<i64, StoreError> {
        let (tables,): (i64,) = sqlx::query_as(self.dialect.count_of_tables())
            .bind("_sqlx_migrations")
            .fetch_one(&self.reader)
            .await?;
        if tables == 0 {
            return Ok(0);
        }
        let (found,): (i64,) =
            sqlx::query_as("SELECT coalesce(max(version), 0) FROM _sqlx_migrations")
                .fetch_one(&self.reader)
                .await?;
        Ok(found)
    }

    /// Opens the database and changes nothing of it.
    pub async fn open_as_it_is(database: &Database) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let (dialect, writer, reader) = match database {
            Database::File(path) => {
                look_at(path)?;
                let dialect = Dialect::Sqlite;
                let writer = pool(dialect, &file(path, "rw")?, 1, false).await?;
                let reader = pool(dialect, &file(path, "ro")?, 4, true).await?;
                (dialect, writer, reader)
            }
            Database::Server { url, .. } => {
                url.check()?;
                let options = url.options().ok_or(UrlProblem::Malformed)?;
                let dialect = Dialect::Postgres;
                // A pool would try again for a minute.
                let first = options.connect().await;
                let first = first.map_err(|source| StoreError::Unreachable {
                    database: database.to_string(),
                    source,
                })?;
                first.close().await?;
                let writer = pool(dialect, &options, SHARED_CONNECTIONS, false).await?;
                let reader = pool(dialect, &options, SHARED_CONNECTIONS, true).await?;
                look_at_encoding(&reader, database).await?;
                (dialect, writer, reader)
            }
        };
        Ok(Self {
            writer,
            reader,
            dialect,
            database: database.clone(),
            last_check: health::LastCheck::default(),
            job_calls: JobCalls::default(),
            presence: Presence::default(),
            vault: Vault::beside(database)?,
            index: Index::beside(database)?,
        })
    }

    /// Begins to write, and lets nobody else write who decides by what they read.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Ok(Tx::begin(self, Begin::Alone).await?)
    }

    /// Begins to write what each statement decides by itself, beside others.
    async fn write_beside(&self) -> Result<Tx, StoreError> {
        Ok(Tx::begin(self, Begin::Beside).await?)
    }

    /// Copies the database into a new or empty file, while others go on reading and writing.
    pub async fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        self.only_file(
            "a backup of the database",
            "pg_dump makes one while everything runs",
        )?;
        let to = to
            .to_str()
            .ok_or(StoreError::Corrupt("the name of the backup"))?;
        sqlx::query("VACUUM INTO $1")
            .bind(to)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Copies the case keys into a new or empty file. Of those a backup may have more than its data
    /// need, and never less: the data are copied first.
    pub async fn back_up_keys(&self, to: &Path) -> Result<(), StoreError> {
        self.only_file(
            "a backup of the case keys",
            "pg_dump makes one of the schema amtsweg_keys",
        )?;
        let to = to
            .to_str()
            .ok_or(StoreError::Corrupt("the name of the backup"))?;
        self.vault.back_up(to).await
    }

    /// Whether the case keys are there, and the master key opens them.
    pub async fn look_at_keys(&self) -> Result<(), StoreError> {
        self.vault.look().await
    }

    /// How many applications there is no key for.
    pub async fn unreadable(&self) -> Result<u64, StoreError> {
        let rows: Vec<(String, i64)> =
            sqlx::query_as("SELECT case_key, count(*) FROM applications GROUP BY case_key")
                .fetch_all(&self.reader)
                .await?;
        let known = self.vault.ids().await?;
        let unknown = rows.iter().filter(|(id, _)| !known.contains(id));
        Ok(unknown
            .map(|(_, applications)| unsigned(*applications))
            .sum())
    }

    /// How many case keys are wrapped with the master key of this id.
    pub async fn wrapped_with(&self, master: &str) -> Result<u64, StoreError> {
        Ok(unsigned(self.vault.wrapped_with(master).await?))
    }

    /// Whether nobody serves on the database. Of a file the folder's lock says so.
    ///
    /// # Errors
    /// Somebody does.
    pub async fn look_whether_alone(&self) -> Result<(), StoreError> {
        if self.dialect == Dialect::Postgres {
            self.be_alone().await?.end().await;
        }
        Ok(())
    }

    /// Wraps all case keys with the master key in use, while nobody serves; how many were wrapped
    /// with another one.
    ///
    /// # Errors
    /// Somebody serves, or the database.
    pub async fn rewrap_keys(&self, masters: &MasterKeys) -> Result<u64, StoreError> {
        let alone = match self.dialect {
            Dialect::Sqlite => None,
            Dialect::Postgres => Some(self.be_alone().await?),
        };
        let done = async {
            let rewrapped = self.vault.rewrap(masters).await?;
            self.vault.sweep().await?;
            Ok(rewrapped)
        }
        .await;
        if let Some(alone) = alone {
            alone.end().await;
        }
        done
    }

    /// Whether there is a store of case keys: not before anything is sealed.
    pub async fn has_case_keys(&self) -> Result<bool, StoreError> {
        Ok(self.migration().await? >= SEALED)
    }

    /// Sees to it that nothing is left on the disk of what lay there in the clear once. What breaks off
    /// is done by the next one that serves.
    pub async fn sweep(&self) -> Result<(), StoreError> {
        let (swept,): (i64,) = sqlx::query_as("SELECT swept FROM hall")
            .fetch_one(&self.reader)
            .await?;
        if swept != 0 {
            return Ok(());
        }
        for step in self.dialect.sweep() {
            sqlx::query(*step).execute(&self.writer).await?;
        }
        if let Some(emptied) = self.dialect.empty_log() {
            // Says as a row that somebody else still reads what is in it.
            let row = sqlx::query(emptied).fetch_one(&self.writer).await?;
            if row.try_get::<i64, _>(0)? != 0 {
                return Err(StoreError::LogInUse);
            }
        }
        sqlx::query("UPDATE hall SET swept = 1")
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Whether the whole database can be read.
    pub async fn examine(&self) -> Result<(), StoreError> {
        self.only_file("reading all of it", "pg_amcheck looks for damage")?;
        let (word,): (String,) = sqlx::query_as("PRAGMA quick_check(1)")
            .fetch_one(&self.reader)
            .await?;
        if word == "ok" {
            Ok(())
        } else {
            Err(StoreError::Damaged(word))
        }
    }

    fn only_file(&self, what: &'static str, instead: &'static str) -> Result<(), StoreError> {
        match self.dialect {
            Dialect::Sqlite => Ok(()),
            Dialect::Postgres => Err(StoreError::OnlyFile { what, instead }),
        }
    }

    /// Closes all connections, which also empties the write-ahead log of a file.
    pub async fn close(&self) {
        self.end_serving().await;
        self.reader.close().await;
        self.writer.close().await;
        self.vault.close().await;
        self.index.close().await;
    }

    /// The earliest of these times, and no later than [`LONGEST_WAIT_SECONDS`] from now.
    async fn first_due(
        &self,
        sql: &'static str,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let (first,): (Option<i64>,) = sqlx::query_as(sql).fetch_one(self.reading()).await?;
        let latest = now.plus_seconds(LONGEST_WAIT_SECONDS);
        Ok(first.map(|first| Timestamp(first).min(latest)))
    }

    fn reading(&self) -> &AnyPool {
        &self.reader
    }
}

/// Makes steps, or says why not.
async fn steps(migrator: Migrator, connection: &mut AnyConnection) -> Result<(), StoreError> {
    migrator.run(connection).await.map_err(|error| match error {
        MigrateError::VersionMissing(version) => StoreError::Newer(version),
        other => StoreError::Migration(other),
    })
}

async fn pool(
    dialect: Dialect,
    options: &AnyConnectOptions,
    most: u32,
    reads_only: bool,
) -> Result<AnyPool, sqlx::Error> {
    pool_options(dialect, most, reads_only)
        .connect_with(options.clone())
        .await
}

/// Connections that are greeted before they are used.
fn pool_options(dialect: Dialect, most: u32, reads_only: bool) -> AnyPoolOptions {
    let greeting = dialect.greeting(reads_only);
    AnyPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(Duration::from_mins(1))
        .after_connect(move |connection, _| {
            Box::pin(async move { connection.execute(sqlx::raw_sql(greeting)).await.map(drop) })
        })
}

/// A file's address. Written so that nothing of its path is read as something else.
fn file(path: &Path, mode: &str) -> Result<AnyConnectOptions, StoreError> {
    let path = path
        .to_str()
        .ok_or(StoreError::Corrupt("the name of the database"))?;
    let path: String = path
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    Ok(AnyConnectOptions::from_str(&format!(
        "sqlite:{path}?mode={mode}"
    ))?)
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

/// Names and texts are of all of Unicode.
async fn look_at_encoding(pool: &AnyPool, database: &Database) -> Result<(), StoreError> {
    let (encoding,): (String,) = sqlx::query_as("SELECT current_setting('server_encoding')")
        .fetch_one(pool)
        .await?;
    if encoding == "UTF8" {
        Ok(())
    } else {
        Err(StoreError::Encoding {
            database: database.to_string(),
            encoding,
        })
    }
}

/// A text that a sender chose, as both databases keep it: PostgreSQL has no place for the character
/// that nobody sees and everybody ends texts with.
fn storable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// So many places for values in a query, the first with this number: `$2, $3`.
fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count).map(|n| format!("${n}")).collect();
    places.join(", ")
}

/// A number of the database's as one that is never negative.
fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// A size as databases count.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
