//! Whether the database can be written, as monitoring asks it.

use std::{path::PathBuf, sync::Arc, time::Duration};

use tokio::{sync::Mutex, time::Instant};

use super::{Store, StoreError};

/// Whoever asks more often than this gets the last answer: a check writes to the disk.
const AT_MOST_EVERY: Duration = Duration::from_secs(1);
/// With less on the disk the next submission may not find room.
const LEAST_FREE_BYTES: u64 = 32 * 1024 * 1024;

/// Why the town hall is not well.
#[derive(Debug, thiserror::Error)]
pub enum Unwell {
    /// A write failed.
    #[error("the database cannot be written; look at its disk, its owner and its permissions")]
    Write(#[from] StoreError),
    /// The disk is nearly full.
    #[error(
        "the disk of {folder} has only {free} bytes left; make room, at least {LEAST_FREE_BYTES}"
    )]
    Full {
        /// Whose disk.
        folder: String,
        /// How much is left.
        free: u64,
    },
}

/// The last answer, and when it was found.
pub(super) type LastCheck = Arc<Mutex<Option<(Instant, bool)>>>;

impl Store {
    /// Whether the database can be written and has room. The reason why not is in the log.
    pub async fn is_well(&self) -> bool {
        let mut last = self.last_check.lock().await;
        if let Some((then, well)) = *last
            && then.elapsed() < AT_MOST_EVERY
        {
            return well;
        }
        let well = match self.check().await {
            Ok(()) => true,
            Err(error) => {
                tracing::error!("health: {}", crate::errors::with_causes(&error));
                false
            }
        };
        #[expect(
            clippy::disallowed_methods,
            reason = "how often a disk is written has nothing to do with the town hall's clock"
        )]
        let now = Instant::now();
        *last = Some((now, well));
        well
    }

    async fn check(&self) -> Result<(), Unwell> {
        let mut tx = self.write_beside().await?;
        sqlx::query("UPDATE health SET checks = checks + 1")
            .execute(tx.sql())
            .await
            .map_err(StoreError::from)?;
        tx.commit().await?;
        let folder = self.database.folder().to_owned();
        match free_bytes(folder.clone()).await {
            Some(free) if free < LEAST_FREE_BYTES => Err(Unwell::Full {
                folder: folder.display().to_string(),
                free,
            }),
            _ => Ok(()),
        }
    }
}

/// How much the disk of a folder takes, where the system tells.
async fn free_bytes(folder: PathBuf) -> Option<u64> {
    #[cfg(unix)]
    {
        tokio::task::spawn_blocking(move || {
            let stat = rustix::fs::statvfs(&folder).ok()?;
            Some(stat.f_bavail.saturating_mul(stat.f_frsize))
        })
        .await
        .ok()?
    }
    #[cfg(not(unix))]
    {
        drop(folder);
        None
    }
}
