//! Where the two databases do not speak alike. Everything else is one text for both.
//!
//! PostgreSQL's advisory locks have numbers: 7309 is held by whoever writes alone, until the end of
//! the transaction; 7310 by whoever serves, as long as they are connected (`presence.rs`).

/// Which database speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// SQLite: one program serves, one connection writes.
    Sqlite,
    /// PostgreSQL: several programs may serve.
    Postgres,
}

/// What a transaction is begun for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin {
    /// What it reads stays true until its end: nobody else writes so meanwhile.
    Alone,
    /// Each statement decides by itself what it changes.
    Beside,
}

impl Dialect {
    /// Begins a transaction that writes.
    ///
    /// On SQLite there is one writer anyway, and IMMEDIATE makes it wait at the beginning and not in
    /// the middle. PostgreSQL lets those that decide by what they read wait for each other. Not
    /// REPEATABLE READ: it would look at what was there before the wait.
    pub(super) fn begin(self, begin: Begin) -> &'static str {
        match (self, begin) {
            (Self::Sqlite, _) => "BEGIN IMMEDIATE",
            (Self::Postgres, Begin::Alone) => {
                "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; \
                 SELECT pg_advisory_xact_lock(7309)"
            }
            (Self::Postgres, Begin::Beside) => "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        }
    }

    /// Ends it well. PostgreSQL takes everything back and calls it a success when a statement has
    /// failed before; asked for anything else, it says so.
    pub(super) fn commit(self) -> &'static str {
        match self {
            Self::Sqlite => "COMMIT",
            Self::Postgres => "SELECT 1; COMMIT",
        }
    }

    /// What a row is chosen with that one of several programs takes: rows that others are taking are
    /// passed over.
    pub(super) fn lease_tail(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => "FOR UPDATE SKIP LOCKED",
        }
    }

    /// How many tables of this name there are.
    pub(super) fn count_of_tables(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1",
            Self::Postgres => "SELECT CAST(count(to_regclass($1)) AS BIGINT)",
        }
    }

    /// A text in which large and small letters are the same, as far as ASCII has them.
    pub(super) fn folded(self, text: &str) -> String {
        match self {
            Self::Sqlite => format!("{text} COLLATE NOCASE"),
            // Of this collation the server knows no letters but those of ASCII.
            Self::Postgres => format!("lower({text} COLLATE \"C\")"),
        }
    }

    /// The table of case keys.
    pub(super) fn case_keys(self) -> &'static str {
        match self {
            Self::Sqlite => "case_keys",
            Self::Postgres => "amtsweg_keys.case_keys",
        }
    }

    /// Makes it where it is not there.
    pub(super) fn make_case_keys(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &["CREATE TABLE IF NOT EXISTS case_keys (
                    id TEXT PRIMARY KEY,
                    -- The id of the master key that it is wrapped with.
                    master TEXT NOT NULL,
                    sealed BLOB NOT NULL,
                    made_at INTEGER NOT NULL
                 ) STRICT"],
            Self::Postgres => &[
                "CREATE SCHEMA IF NOT EXISTS amtsweg_keys",
                "CREATE TABLE IF NOT EXISTS amtsweg_keys.case_keys (
                    id TEXT COLLATE \"C\" PRIMARY KEY,
                    master TEXT COLLATE \"C\" NOT NULL,
                    sealed BYTEA NOT NULL,
                    made_at BIGINT NOT NULL
                 )",
            ],
        }
    }

    /// Writes the table of case keys anew, without what was replaced in it.
    pub(super) fn sweep_case_keys(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"],
            Self::Postgres => &["VACUUM FULL amtsweg_keys.case_keys"],
        }
    }

    /// Makes the tables of the index where they are not there.
    pub(super) fn make_index(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[
                "CREATE TABLE IF NOT EXISTS tokens (
                    token BLOB NOT NULL,
                    application INTEGER NOT NULL,
                    PRIMARY KEY (token, application)
                 ) STRICT, WITHOUT ROWID",
                "CREATE TABLE IF NOT EXISTS progress (
                    fingerprint TEXT NOT NULL,
                    up_to INTEGER NOT NULL,
                    -- How many of them could not be read.
                    unread INTEGER NOT NULL
                 ) STRICT",
            ],
            Self::Postgres => &[
                "CREATE SCHEMA IF NOT EXISTS amtsweg_index",
                "CREATE UNLOGGED TABLE IF NOT EXISTS amtsweg_index.tokens (
                    token BYTEA NOT NULL,
                    application BIGINT NOT NULL,
                    PRIMARY KEY (token, application)
                 )",
                // What the planner knows of a column stands in tables that the log has.
                "ALTER TABLE amtsweg_index.tokens ALTER COLUMN token SET STATISTICS 0",
                "CREATE UNLOGGED TABLE IF NOT EXISTS amtsweg_index.progress (
                    fingerprint TEXT COLLATE \"C\" NOT NULL,
                    up_to BIGINT NOT NULL,
                    unread BIGINT NOT NULL
                 )",
            ],
        }
    }

    /// Writes the tables anew that once had answers in the clear.
    pub(super) fn sweep(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &["VACUUM"],
            // What the planner knows of the columns are values of them.
            Self::Postgres => &[
                "VACUUM FULL applications",
                "VACUUM FULL files",
                "ANALYZE applications",
                "ANALYZE files",
                "VACUUM FULL pg_statistic",
            ],
        }
    }

    /// Empties the write-ahead log, where that can be asked for; the first column says whether it could
    /// not be.
    pub(super) fn empty_log(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some("PRAGMA wal_checkpoint(TRUNCATE)"),
            Self::Postgres => None,
        }
    }

    /// What a connection is told before it is used.
    pub(super) fn greeting(self, reads_only: bool) -> &'static str {
        match (self, reads_only) {
            // FULL: what was answered "accepted" is on the disk, whatever happens to the power.
            // One large application does not leave a large log behind.
            (Self::Sqlite, false) => {
                "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA journal_size_limit = 67108864; PRAGMA foreign_keys = ON"
            }
            (Self::Sqlite, true) => "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON",
            // The same of the disk, where the server was told to be less careful. Whoever is stopped
            // in the middle of a transaction loses it, and keeps nobody else waiting.
            (Self::Postgres, false) => {
                "SET lock_timeout = '60s'; SET idle_in_transaction_session_timeout = '60s'; \
                 SELECT set_config('synchronous_commit', 'on', false) \
                 WHERE current_setting('synchronous_commit') = 'off'"
            }
            (Self::Postgres, true) => "SET default_transaction_read_only = on",
        }
    }
}
