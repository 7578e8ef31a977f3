//! Backups of a town hall's folder, and how they are put in place again.
//!
//! A backup is two folders, to be kept apart: `data/`, where everything of a case is sealed, and
//! `keys/`, which are wrapped with the master key. The master key itself is in neither.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use amtsweg_core::time::Timestamp;
use serde_json::json;

use crate::{
    config::{Config, ConfigError, Folder},
    crypto::MasterSource,
    files,
    keys::{KeyError, KeyFolder, KeyRing},
    store::{Database, Restored, Store, StoreError},
};

/// Written last: with it a backup is complete.
const MARK: &str = "backup.json";
/// The part with the data.
const DATA: &str = "data";
/// The part with the keys.
const KEYS: &str = "keys";
/// What a backup has beside the database, in the names of the town hall's folder.
const FILES: [&str; 3] = ["config.json", "intake.secret", "edge.json"];
/// What only some town halls have.
const SOME_HAVE: &str = "oidc.secret";
/// Folders; the second one only some have.
const FOLDERS: [&str; 2] = ["public", "fonts"];

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The configuration.
    #[error("there is no town hall to work with")]
    Config(#[from] ConfigError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The keys.
    #[error("the keys cannot be used")]
    Keys(#[from] KeyError),
    /// The database has a backup of its own.
    #[error(
        "the database {database} is PostgreSQL's, and its backup is made by PostgreSQL, while everything runs: first \
         `pg_dump --format=custom --exclude-schema='amtsweg_*'` with a copy of {folder} without keys/, master.key and high-water.json, \
         then, to be kept apart, `pg_dump --format=custom --schema=amtsweg_keys` with keys/"
    )]
    Server {
        /// Which.
        database: String,
        /// The folder.
        folder: String,
    },
    /// There is nothing that could have been put in place.
    #[error(
        "the database is a file of the folder: --from names the backup that it is restored from"
    )]
    NoBackup,
    /// A backup of a folder whose database is elsewhere.
    #[error(
        "{0} names a PostgreSQL database in its config.json: put that in place with pg_restore, copy the folder to \
         its place, and run `townhall restore` without --from"
    )]
    NoDatabase(String),
    /// There is something already.
    #[error("{0} exists already; nothing is overwritten")]
    Exists(String),
    /// A file cannot be read or written.
    #[error("cannot copy to {path}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The backup is none, or broke off.
    #[error("{folder} is no complete backup: {missing} is missing")]
    Incomplete {
        /// Which.
        folder: String,
        /// What.
        missing: String,
    },
    /// The keys are not there.
    #[error(
        "the keys are missing: they are backed up apart. Put them to {0}, or name their folder with --keys"
    )]
    NoKeys(String),
    /// The keys are others.
    #[error(
        "the keys do not have {kid}, to which devices encrypt by this backup; take the newest backup of the keys"
    )]
    OtherKeys {
        /// Which one is missing.
        kid: String,
    },
    /// Some cases' keys are not there.
    #[error(
        "{0} applications could not be read with these keys: they are older than the data. Take a backup of the keys \
         that is as new"
    )]
    OlderKeys(u64),
    /// A folder that the configuration names is not there.
    #[error(
        "{path} is not there, which the backup's config.json names as {member}; name another with --{member}"
    )]
    Missing {
        /// The option and member.
        member: &'static str,
        /// The path.
        path: String,
    },
}

/// Makes a backup while the town hall is running: a new folder that only its owner can look into.
pub async fn back_up(folder: &Folder, to: &Path, now: Timestamp) -> Result<(), BackupError> {
    let source = Config::read(folder)?.database(folder);
    if source.is_shared() {
        return Err(BackupError::Server {
            database: source.to_string(),
            folder: folder.path().display().to_string(),
        });
    }
    if to.exists() {
        return Err(BackupError::Exists(to.display().to_string()));
    }
    files::make_folder(to).map_err(file_error(to))?;
    let made = copy_both(folder, &source, to, now).await;
    if made.is_err() {
        // Half a backup is none. Nobody else has put anything there.
        let _ = fs::remove_dir_all(to);
    }
    made
}

async fn copy_both(
    folder: &Folder,
    source: &Database,
    to: &Path,
    now: Timestamp,
) -> Result<(), BackupError> {
    let (data, keys) = (to.join(DATA), to.join(KEYS));
    files::make_folder(&data).map_err(file_error(&data))?;
    let database = new_database(&data.join("townhall.sqlite"))?;
    let store = Store::open_as_it_is(source).await?;
    let copied = async {
        store.back_up(&database).await?;
        // After the data: whatever is sealed in them has its key. Nobody changes keys meanwhile.
        let _lock = KeyFolder::new(folder.keys()).lock()?;
        copy_keys(folder, &keys)?;
        // An older version has sealed nothing.
        if store.has_case_keys().await? {
            let case_keys = new_database(&keys.join("case-keys.sqlite"))?;
            store.back_up_keys(&case_keys).await?;
        }
        Ok::<_, BackupError>(())
    }
    .await;
    store.close().await;
    copied?;
    copy(folder.path(), &data)?;
    let words = json!({"made": now.rfc3339(), "program": env!("CARGO_PKG_VERSION")});
    let mark = data.join(MARK);
    files::write_new(&mark, format!("{words:#}\n").as_bytes()).map_err(file_error(&mark))
}

/// An empty file is an empty database, and this one only its owner can read.
fn new_database(path: &Path) -> Result<PathBuf, BackupError> {
    files::write_new(path, b"").map_err(file_error(path))?;
    Ok(path.to_owned())
}

/// The private keys and their records. Case keys are a database, and copied as one.
fn copy_keys(folder: &Folder, to: &Path) -> Result<(), BackupError> {
    files::make_folder(to).map_err(file_error(to))?;
    let from = folder.keys();
    for entry in fs::read_dir(&from).map_err(file_error(&from))? {
        let path = entry.map_err(file_error(&from))?.path();
        let is_key = path.extension().is_some_and(|end| {
            end == "json" || end == "der" || end == files::WRAPPED || end == "number"
        });
        if let Some(name) = path.file_name().filter(|_| is_key) {
            let to = to.join(name);
            files::copy_new(&path, &to).map_err(file_error(&to))?;
        }
    }
    Ok(())
}

/// What a restore needs to know.
#[derive(Debug)]
pub struct Plan {
    /// The backup.
    pub from: PathBuf,
    /// Where the town hall will be.
    pub folder: Folder,
    /// Where the keys are, unless they are beside the data or in place.
    pub keys: Option<PathBuf>,
    /// Where the master key is, unless it comes from somewhere or is in place.
    pub master_key: Option<PathBuf>,
    /// Where the forms are, unless they are where they were.
    pub forms: Option<PathBuf>,
    /// Where the texts are, unless they are where they were.
    pub locales: Option<PathBuf>,
}

impl Plan {
    /// Where the data are: backups of earlier versions are these alone.
    fn data(&self) -> PathBuf {
        let part = self.from.join(DATA);
        if part.is_dir() {
            part
        } else {
            self.from.clone()
        }
    }

    /// Where the keys are to be copied from, where they are not in place.
    fn keys(&self) -> Option<PathBuf> {
        let beside = self.from.join(KEYS);
        self.keys
            .clone()
            .or_else(|| beside.is_dir().then_some(beside))
    }

    fn masters(&self) -> MasterSource {
        match &self.master_key {
            Some(given) => MasterSource::File(given.clone()),
            None => MasterSource::of(self.folder.path()),
        }
    }
}

/// Makes a town hall of a backup and the keys. What is in the folder already is left alone.
pub async fn restore(plan: &Plan, now: Timestamp) -> Result<Restored, BackupError> {
    let Plan { folder, .. } = plan;
    let from = &plan.data();
    let database = from.join("townhall.sqlite");
    let needed = FILES
        .iter()
        .chain(&["public/destination.json", MARK])
        .map(|name| from.join(name))
        .chain([database.clone()]);
    for path in needed {
        if !path.is_file() {
            return Err(BackupError::Incomplete {
                folder: from.display().to_string(),
                missing: path
                    .strip_prefix(from)
                    .unwrap_or(&path)
                    .display()
                    .to_string(),
            });
        }
    }
    for taken in [
        folder.config(),
        folder.database(),
        folder.intake_secret(),
        folder.oidc_secret(),
        folder.edge(),
        folder.public(),
        folder.fonts(),
    ] {
        if taken.exists() {
            return Err(BackupError::Exists(taken.display().to_string()));
        }
    }
    let config = new_config(plan)?;
    check_keys(plan)?;

    if plan.keys.is_some() && folder.keys().exists() {
        return Err(BackupError::Exists(folder.keys().display().to_string()));
    }
    let was_there = folder.path().exists();
    let made = put_in_place(plan, from, &database, &config, now).await;
    if made.is_err() && !was_there {
        // Nobody else has put anything there, and the next try is not refused for it.
        let _ = fs::remove_dir_all(folder.path());
    }
    made
}

async fn put_in_place(
    plan: &Plan,
    from: &Path,
    database: &Path,
    config: &Config,
    now: Timestamp,
) -> Result<Restored, BackupError> {
    let folder = &plan.folder;
    files::make_folder(folder.path()).map_err(file_error(folder.path()))?;
    if let Some(given) = &plan.master_key {
        let target = folder.master_key();
        if target.exists() {
            return Err(BackupError::Exists(target.display().to_string()));
        }
        files::copy_new(given, &target).map_err(file_error(&target))?;
    }
    if let Some(keys) = plan.keys().filter(|_| !folder.keys().exists()) {
        files::copy_folder(&keys, &folder.keys()).map_err(file_error(&folder.keys()))?;
    }
    let target = folder.database();
    files::copy_new(database, &target).map_err(file_error(&target))?;
    let store = Store::open(&Database::File(target)).await?;
    let restored = async {
        store.examine().await?;
        readable(&store, now).await
    }
    .await;
    store.close().await;
    let restored = restored?;
    KeyFolder::new(folder.keys()).wrap_all()?;
    copy_all_but_config(from, folder.path())?;
    // Last: a folder with a configuration is a complete one.
    let path = folder.config();
    let text = format!("{:#}\n", json!(config));
    files::write_new(&path, text.as_bytes()).map_err(file_error(&path))?;
    Ok(restored)
}

/// Somebody has put a PostgreSQL database in its place from a backup: no number is given twice, and
/// what the edge was told since is fetched from there.
pub async fn database_was_restored(
    folder: &Folder,
    now: Timestamp,
) -> Result<Restored, BackupError> {
    let database = Config::read(folder)?.database(folder);
    if !database.is_shared() {
        return Err(BackupError::NoBackup);
    }
    let store = Store::open_beside(&database).await?;
    let restored = readable(&store, now).await;
    store.close().await;
    restored
}

/// Notes that a backup was put in place, if it can be read with the keys that there are.
async fn readable(store: &Store, now: Timestamp) -> Result<Restored, BackupError> {
    store.look_at_keys().await?;
    match store.unreadable().await? {
        0 => Ok(store.restored(now).await?),
        applications => Err(BackupError::OlderKeys(applications)),
    }
}

/// The configuration, with the folders that this machine has.
fn new_config(plan: &Plan) -> Result<Config, BackupError> {
    let mut config = Config::read(&Folder::new(plan.data()))?;
    if config.database.is_some() {
        return Err(BackupError::NoDatabase(plan.from.display().to_string()));
    }
    for (member, given, place) in [
        ("forms", &plan.forms, &mut config.forms),
        ("locales", &plan.locales, &mut config.locales),
    ] {
        if let Some(given) = given {
            *place = fs::canonicalize(given).map_err(file_error(given))?;
        }
        if !place.is_dir() {
            return Err(BackupError::Missing {
                member,
                path: place.display().to_string(),
            });
        }
    }
    Ok(config)
}

/// With other keys nothing that arrives could be opened.
fn check_keys(plan: &Plan) -> Result<(), BackupError> {
    let in_place = plan.folder.keys();
    let keys = if in_place.exists() {
        in_place
    } else {
        plan.keys()
            .ok_or_else(|| BackupError::NoKeys(in_place.display().to_string()))?
    };
    let ring = KeyRing::read(&KeyFolder::new(keys).with_masters(plan.masters()))?;
    let path = plan.data().join("public/destination.json");
    let text = fs::read(&path).map_err(file_error(&path))?;
    let destination: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let kid = destination["encryptionKid"].as_str().unwrap_or_default();
    if ring.records().iter().any(|record| record.kid() == kid) {
        Ok(())
    } else {
        Err(BackupError::OtherKeys {
            kid: kid.to_owned(),
        })
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), BackupError> {
    copy_file(from, to, "config.json")?;
    copy_all_but_config(from, to)
}

fn copy_all_but_config(from: &Path, to: &Path) -> Result<(), BackupError> {
    for name in FILES.iter().filter(|name| **name != "config.json") {
        copy_file(from, to, name)?;
    }
    if from.join(SOME_HAVE).exists() {
        copy_file(from, to, SOME_HAVE)?;
    }
    for name in FOLDERS {
        let (from, to) = (from.join(name), to.join(name));
        if from.is_dir() {
            files::copy_folder(&from, &to).map_err(file_error(&to))?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path, name: &str) -> Result<(), BackupError> {
    let to = to.join(name);
    files::copy_new(&from.join(name), &to).map_err(file_error(&to))
}

fn file_error(path: &Path) -> impl FnOnce(io::Error) -> BackupError {
    let path = path.display().to_string();
    move |source| BackupError::File { path, source }
}
