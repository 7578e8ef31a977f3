//! Who else works with a shared database: whoever serves is present, and tables are changed by
//! whoever is alone.

use std::sync::Arc;

use sqlx::{AnyConnection, AnyPool, Connection as _};
use tokio::sync::Mutex;

use super::{Store, StoreError, dialect::Dialect};

/// The connection that says that this program serves. The server forgets it with the connection,
/// however the program ended.
#[derive(Debug, Clone, Default)]
pub(super) struct Presence(Arc<Mutex<Option<AnyConnection>>>);

/// Nobody else is present, as long as this is there.
pub(super) struct Alone(AnyConnection);

impl Alone {
    /// Lets others in again.
    pub(super) async fn end(mut self) {
        // The server needs a while to notice that a connection is closed, and whoever comes next would
        // still find somebody.
        let unlocked = sqlx::query("SELECT pg_advisory_unlock(7310)");
        // Closed in any case.
        let _ = unlocked.execute(&mut self.0).await;
        let _ = self.0.close().await;
    }
}

impl Store {
    /// Begins to serve. Whoever finds nobody else serving takes back all leases: those who held
    /// them are gone.
    pub async fn begin_serving(&self) -> Result<(), StoreError> {
        match self.dialect {
            // The folder's lock says that nobody else works with it.
            Dialect::Sqlite => self.release_jobs().await,
            Dialect::Postgres => {
                let mut connection = own_connection(&self.writer).await?;
                let is_alone = try_alone(&mut connection).await?;
                if is_alone {
                    self.release_jobs().await?;
                }
                be_present(&mut connection).await?;
                // Whoever was alone meanwhile may have changed the tables.
                self.is_ours().await?;
                if is_alone {
                    sqlx::query("SELECT pg_advisory_unlock(7310)")
                        .execute(&mut connection)
                        .await?;
                }
                *self.presence.0.lock().await = Some(connection);
                Ok(())
            }
        }
    }

    /// Sees to it that a program that serves is still present: a server that was started anew has
    /// forgotten it. Says whether it was away; it may have come back with less than it had.
    pub async fn go_on_serving(&self) -> Result<bool, StoreError> {
        let mut presence = self.presence.0.lock().await;
        let Some(connection) = presence.as_mut() else {
            return Ok(false);
        };
        if connection.ping().await.is_ok() {
            return Ok(false);
        }
        let mut connection = own_connection(&self.writer).await?;
        be_present(&mut connection).await?;
        self.is_ours().await?;
        *presence = Some(connection);
        Ok(true)
    }

    /// Is no longer present.
    pub(super) async fn end_serving(&self) {
        if let Some(connection) = self.presence.0.lock().await.take() {
            // Closed in any case.
            let _ = connection.close().await;
        }
    }

    /// Keeps others out until it is let go of.
    pub(super) async fn be_alone(&self) -> Result<Alone, StoreError> {
        let mut connection = own_connection(&self.writer).await?;
        if try_alone(&mut connection).await? {
            Ok(Alone(connection))
        } else {
            Err(StoreError::InUse)
        }
    }
}

/// A connection that no pool takes back.
async fn own_connection(pool: &AnyPool) -> Result<AnyConnection, sqlx::Error> {
    Ok(pool.acquire().await?.detach())
}

async fn try_alone(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    let (is_alone,): (bool,) = sqlx::query_as("SELECT pg_try_advisory_lock(7310)")
        .fetch_one(connection)
        .await?;
    Ok(is_alone)
}

/// Waits for whoever is alone at the moment.
async fn be_present(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT pg_advisory_lock_shared(7310)")
        .execute(connection)
        .await?;
    Ok(())
}
