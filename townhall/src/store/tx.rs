//! A transaction that writes. One that does not end well takes its connection with it.

use std::{path::PathBuf, sync::Arc};

use sqlx::{Any, AnyConnection, Executor as _, pool::PoolConnection};

use super::{
    Store, StoreError,
    dialect::{Begin, Dialect},
    high_water::HighWater,
    jobs::JobCalls,
    vault::Vault,
};

/// A transaction that writes: state, journal, events and jobs, all or nothing.
///
/// SQLite ends a transaction by itself when the disk is full or cannot be written, and whoever
/// counts along is wrong from then on. So nothing is counted here: a connection whose transaction
/// was not committed is closed, and the next one begins on a new connection.
pub struct Tx {
    connection: PoolConnection<Any>,
    dialect: Dialect,
    is_sound: bool,
    /// Whether something is added that the file beside the database counts.
    adds: bool,
    high_water: PathBuf,
    /// Who is told of jobs that are called, once that is written.
    job_calls: JobCalls,
    calls_jobs: bool,
    vault: Vault,
}

impl Tx {
    /// Begins.
    pub(super) async fn begin(store: &Store, begin: Begin) -> Result<Self, sqlx::Error> {
        // Not sound from the start: the wait for the beginning may be broken off as well.
        let mut tx = Self {
            connection: store.writer.acquire().await?,
            dialect: store.dialect,
            is_sound: false,
            adds: false,
            high_water: HighWater::file(&store.database),
            job_calls: Arc::clone(&store.job_calls),
            calls_jobs: false,
            vault: store.vault.clone(),
        };
        let begin = tx.dialect.begin(begin);
        tx.sql().execute(sqlx::raw_sql(begin)).await?;
        Ok(tx)
    }

    /// What queries go through. Nobody outside of the store writes any.
    pub(super) fn sql(&mut self) -> &mut AnyConnection {
        &mut self.connection
    }

    /// The case keys.
    pub(super) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// How the database speaks.
    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Something is added that no restore may take back unseen.
    pub(super) fn adds(&mut self) {
        self.adds = true;
    }

    /// A job is called.
    pub(super) fn calls_jobs(&mut self) {
        self.calls_jobs = true;
    }

    /// Ends it well: what was written is on the disk.
    ///
    /// # Errors
    /// Nothing was written then.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        let reached = if self.adds {
            Some(HighWater::from(&self.hall().await?))
        } else {
            None
        };
        let commit = self.dialect.commit();
        self.sql().execute(sqlx::raw_sql(commit)).await?;
        self.is_sound = true;
        if self.calls_jobs {
            self.job_calls.send_modify(|calls| *calls += 1);
        }
        // What was written is true whether it is counted or not.
        if let Some(reached) = reached
            && let Err(error) = reached.raise(&self.high_water)
        {
            tracing::error!("store: high-water.json was not written: {error}");
        }
        Ok(())
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        if !self.is_sound {
            // Closing takes back what was not committed.
            self.connection.close_on_drop();
        }
    }
}
