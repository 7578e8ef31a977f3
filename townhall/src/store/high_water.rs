//! How high the database ever stood, in a file beside it. A database that stands lower, or is
//! another one, was restored from a backup, and says so.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Database, HallRow, Store, StoreError, dialect::Dialect, signed};
use crate::{crypto::random, files};

/// Numbers that are left out where nobody knows how many were given after a backup.
pub const LEAP: u64 = 1000;

/// How high the database stood after its last addition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct HighWater {
    generation: String,
    epoch: u32,
    applications: u64,
    events: u64,
}

impl From<&HallRow> for HighWater {
    fn from(hall: &HallRow) -> Self {
        Self {
            generation: hall.generation.clone(),
            epoch: hall.epoch,
            applications: hall.applications,
            events: hall.events,
        }
    }
}

impl HighWater {
    pub(super) fn file(database: &Database) -> PathBuf {
        database.folder().join("high-water.json")
    }

    fn read(path: &Path) -> io::Result<Option<Self>> {
        match fs::read(path) {
            Ok(text) => Ok(serde_json::from_slice(&text).ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The same, unless others have come further meanwhile.
    pub(super) fn raise(&self, path: &Path) -> io::Result<()> {
        let _lock = files::lock(&path.with_file_name("high-water.lock"))?;
        let is_reached = Self::read(path)?.is_some_and(|known| {
            known.generation == self.generation
                && known.epoch >= self.epoch
                && known.applications >= self.applications
                && known.events >= self.events
        });
        if is_reached {
            return Ok(());
        }
        self.write(path)
    }

    /// On the disk before anybody is answered.
    fn write(&self, path: &Path) -> io::Result<()> {
        let text = serde_json::to_vec(self).map_err(io::Error::other)?;
        files::replace(path, &text)
    }
}

/// A restore that was noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restored {
    /// How many numbers of applications are missing.
    pub missing: u64,
    /// The epoch that has begun.
    pub epoch: u32,
}

impl Store {
    /// Compares the database with how high it ever stood. After a restore its epoch is raised and
    /// no number is given twice.
    pub async fn notice_restore(&self, now: Timestamp) -> Result<Option<Restored>, StoreError> {
        let path = HighWater::file(&self.database);
        let known = HighWater::read(&path).map_err(StoreError::HighWater)?;
        let hall = self.hall().await?;
        let is_lower = known.as_ref().is_some_and(|known| {
            // After a later epoch has begun, another program has noticed the restore, or was told of it.
            (known.generation != hall.generation && known.epoch >= hall.epoch)
                || known.epoch > hall.epoch
                || known.applications > hall.applications
                || known.events > hall.events
        });
        let Some(known) = known.filter(|_| is_lower) else {
            HighWater::from(&hall)
                .raise(&path)
                .map_err(StoreError::HighWater)?;
            return Ok(None);
        };
        self.begin_epoch(&hall, &known, now).await.map(Some)
    }

    /// The database was just put in place from a backup, and nobody here knows what came after it.
    pub async fn restored(&self, now: Timestamp) -> Result<Restored, StoreError> {
        let _alone = match self.dialect {
            Dialect::Sqlite => None,
            Dialect::Postgres => Some(self.be_alone().await?),
        };
        let hall = self.hall().await?;
        let known =
            HighWater::read(&HighWater::file(&self.database)).map_err(StoreError::HighWater)?;
        let reached = match known {
            Some(known) if self.dialect == Dialect::Sqlite => known,
            // Of a server's database the file may be of any time: copied with the folder while
            // others went on, or another machine's, on which less arrived.
            known => {
                let known = known.unwrap_or_else(|| HighWater::from(&hall));
                HighWater {
                    applications: known.applications.max(hall.applications) + LEAP,
                    ..known
                }
            }
        };
        self.begin_epoch(&hall, &reached, now).await
    }

    async fn begin_epoch(
        &self,
        hall: &HallRow,
        known: &HighWater,
        now: Timestamp,
    ) -> Result<Restored, StoreError> {
        let epoch = hall.epoch.max(known.epoch).saturating_add(1);
        let missing = known.applications.saturating_sub(hall.applications);
        let generation = amtsweg_core::encoding::hex(
            &random::<16>().map_err(|_| StoreError::Corrupt("the machine's random numbers"))?,
        );
        let mut tx = self.write().await?;
        tx.adds();
        sqlx::query(
            "UPDATE hall SET generation = $1, epoch = $2,
             applications = CASE WHEN applications < $3 THEN $3 ELSE applications END,
             events = CASE WHEN events < $4 THEN $4 ELSE events END,
             restored_at = $5, restored_missing = $6",
        )
        .bind(generation)
        .bind(i64::from(epoch))
        .bind(signed(known.applications))
        .bind(signed(known.events))
        .bind(now.0)
        .bind(signed(missing))
        .execute(tx.sql())
        .await?;
        tx.commit().await?;
        Ok(Restored { missing, epoch })
    }
}
