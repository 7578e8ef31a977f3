//! Case keys, in a store of their own: of SQLite a second file, in the folder of the keys; of
//! PostgreSQL a second schema. Whoever has the data alone cannot read them. Once a case's keys are
//! destroyed, here and in the backups of keys, nobody can, not even out of a backup of the data.

use std::{
    collections::{BTreeSet, HashMap},
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use amtsweg_core::{encoding::hex, time::Timestamp};
use sqlx::{AnyPool, AssertSqlSafe, any::AnyPoolOptions};

use super::{Database, StoreError, dialect::Dialect, file, look_at, places, pool_options};
use crate::{
    crypto::{MasterError, MasterKeys, RestKey, TokenSecret, Wrapped, random},
    files,
};

/// The layout of the places that values are sealed at.
const VERSION: &str = "amtsweg/v1";
/// Where the secret of the index is: no case's key has such an id.
const TOKEN_SECRET: &str = "index";
/// Where the key is that the journal's texts are sealed with which concern no case.
const JOURNAL_KEY: &str = "journal";
/// Where the key is that secrets of accounts are sealed with.
const ACCOUNTS_KEY: &str = "accounts";
/// All that are no case's.
const OWN: [&str; 3] = [TOKEN_SECRET, JOURNAL_KEY, ACCOUNTS_KEY];
/// So many keys are asked for at once.
const AT_ONCE: usize = 100;

/// What is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sealed {
    /// Who applies, and what for.
    Who,
    /// The metadata as they came.
    Metadata,
    /// The data as they came.
    Data,
    /// The key for replies.
    ReplyKey,
    /// The hash of the case's access token.
    CaseAccess,
    /// The name of a file.
    FileName,
    /// The content of a file.
    FileContent,
    /// What somebody wrote or looked for, in a line of the journal.
    JournalText,
    /// The secret of an account's second factor.
    SecondFactor,
    /// The ID token of a session.
    IdToken,
    /// A version of a note.
    Note,
    /// What is to be done, or what a colleague is asked.
    Task,
    /// What the colleague said.
    TaskAnswer,
    /// Where a case was decided, and what there is to say of it.
    Decision,
    /// What a clerk has typed and not saved yet.
    Unsaved,
    /// What a case is called elsewhere.
    Reference,
    /// What a deadline is for, in a version of it.
    Deadline,
    /// Why one is paused.
    PauseReason,
    /// Why one was removed.
    RemovalReason,
    /// What was corrected in answers, and why.
    Correction,
    /// All answers as they stand by a correction.
    CorrectedData,
    /// What is written to an applicant.
    Reply,
}

impl Sealed {
    /// A word that never changes, and that is no column's name.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Who => "names",
            Self::Metadata => "fit-connect-metadata",
            Self::Data => "answers",
            Self::ReplyKey => "reply-key",
            Self::CaseAccess => "case-access",
            Self::FileName => "file-name",
            Self::FileContent => "file-content",
            Self::JournalText => "journal-text",
            Self::SecondFactor => "second-factor",
            Self::IdToken => "id-token",
            Self::Note => "note",
            Self::Task => "task",
            Self::TaskAnswer => "task-answer",
            Self::Decision => "decision",
            Self::Unsaved => "unsaved-text",
            Self::Reference => "case-reference",
            Self::Deadline => "deadline-purpose",
            Self::PauseReason => "pause-reason",
            Self::RemovalReason => "removal-reason",
            Self::Correction => "correction",
            Self::CorrectedData => "corrected-answers",
            Self::Reply => "reply-text",
        }
    }
}

/// A key that a case's values are sealed with.
pub(super) struct CaseKey {
    id: String,
    key: RestKey,
}

impl CaseKey {
    /// Its id.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Seals a value of a row, which is named by what others call it as well: an id that came with it.
    pub(super) fn seal(
        &self,
        what: Sealed,
        row: &str,
        value: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        Ok(self.key.seal(&self.place(what, row), value)?)
    }

    /// Opens it.
    pub(super) fn open(
        &self,
        what: Sealed,
        row: &str,
        sealed: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        self.key
            .open(&self.place(what, row), sealed)
            .map_err(|_| StoreError::Sealed(what.label()))
    }

    /// The same of a text.
    pub(super) fn open_text(
        &self,
        what: Sealed,
        row: &str,
        sealed: &[u8],
    ) -> Result<String, StoreError> {
        let text = self.open(what, row, sealed)?;
        String::from_utf8(text).map_err(|_| StoreError::Sealed(what.label()))
    }

    /// label | case key | row | version | chunk | whether it is the last one: each value is one chunk.
    fn place(&self, what: Sealed, row: &str) -> String {
        format!("{VERSION}/{}|{}|{row}|1|0|1", what.label(), self.id)
    }
}

/// The store of case keys.
#[derive(Debug, Clone)]
pub(super) struct Vault {
    pool: AnyPool,
    dialect: Dialect,
    /// The town hall's folder, where the master key may lie.
    folder: PathBuf,
    masters: Arc<OnceLock<MasterKeys>>,
}

impl Vault {
    /// The one that belongs to a database. Nothing is opened yet.
    pub(super) fn beside(database: &Database) -> Result<Self, StoreError> {
        let (dialect, pool) = match database {
            Database::File(_) => {
                let options = file(&file_beside(database), "rw")?;
                (
                    Dialect::Sqlite,
                    lazy(Dialect::Sqlite).connect_lazy_with(options),
                )
            }
            Database::Server { url, .. } => {
                let options = url.options().ok_or(super::UrlProblem::Malformed)?;
                (
                    Dialect::Postgres,
                    lazy(Dialect::Postgres).connect_lazy_with(options),
                )
            }
        };
        Ok(Self {
            pool,
            dialect,
            folder: database.folder().to_owned(),
            masters: Arc::default(),
        })
    }

    /// Makes it where it is not there yet, and the master key with it.
    pub(super) async fn prepare(&self) -> Result<(), StoreError> {
        if self.dialect == Dialect::Sqlite {
            let path = key_file(&self.folder);
            let folder = path.parent().unwrap_or(Path::new(""));
            files::make_folder(folder).map_err(StoreError::KeyFile)?;
            if !path.exists() {
                // An empty file is an empty database, and this one only its owner can read.
                files::write_new(&path, b"").map_err(StoreError::KeyFile)?;
            }
        }
        for step in self.dialect.make_case_keys() {
            sqlx::query(*step).execute(&self.pool).await?;
        }
        // With keys there was a master key, and another one would open nothing.
        if self.is_empty().await?
            && !self.has_wrapped_private_keys()
            && MasterKeys::make_unless_given(&self.folder)?
        {
            tracing::warn!(
                "a master key was made: master.key in {}. Keep a copy of it apart from every backup: without it nobody \
                 opens one",
                self.folder.display()
            );
        }
        Ok(())
    }

    fn has_wrapped_private_keys(&self) -> bool {
        let Ok(entries) = std::fs::read_dir(self.folder.join("keys")) else {
            return false;
        };
        let mut names = entries.flatten().map(|entry| entry.path());
        names.any(|path| path.extension().is_some_and(|end| end == files::WRAPPED))
    }

    async fn is_empty(&self) -> Result<bool, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM (SELECT id FROM {} LIMIT 1) one",
            self.table()
        );
        let (keys,): (i64,) = sqlx::query_as(AssertSqlSafe(sql))
            .fetch_one(&self.pool)
            .await?;
        Ok(keys == 0)
    }

    /// Whether it is there and can be written, and whether the master key opens all that is in it.
    pub(super) async fn look(&self) -> Result<(), StoreError> {
        self.is_there()?;
        if self.dialect == Dialect::Sqlite {
            look_at(&key_file(&self.folder))?;
        }
        let masters = self.masters()?;
        let sql = format!(
            "SELECT master, min(id) FROM {} GROUP BY master",
            self.table()
        );
        let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(sql))
            .fetch_all(&self.pool)
            .await?;
        for (master, id) in rows {
            if !masters.has(&master) {
                return Err(StoreError::OtherMaster(master));
            }
            self.key(&id).await?;
        }
        Ok(())
    }

    fn is_there(&self) -> Result<(), StoreError> {
        let path = key_file(&self.folder);
        if self.dialect == Dialect::Sqlite && !path.exists() {
            return Err(StoreError::NoKeyStore(path.display().to_string()));
        }
        Ok(())
    }

    fn table(&self) -> &'static str {
        self.dialect.case_keys()
    }

    fn masters(&self) -> Result<&MasterKeys, MasterError> {
        if let Some(masters) = self.masters.get() {
            return Ok(masters);
        }
        let read = MasterKeys::read(&self.folder)?;
        Ok(self.masters.get_or_init(|| read))
    }

    /// Makes a key. It is on the disk before anything is sealed with it.
    pub(super) async fn make(&self, now: Timestamp) -> Result<CaseKey, StoreError> {
        self.is_there()?;
        let id = hex(&random::<16>()?);
        let secret = random::<{ RestKey::BYTES }>()?;
        let wrapped = self.masters()?.wrap(&place(&id), &secret)?;
        self.keep(&id, &wrapped, now, "").await?;
        let key = RestKey::new(&secret)?;
        Ok(CaseKey { id, key })
    }

    async fn keep(
        &self,
        id: &str,
        wrapped: &Wrapped,
        now: Timestamp,
        otherwise: &'static str,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO {} (id, master, sealed, made_at) VALUES ($1, $2, $3, $4) {otherwise}",
            self.table()
        );
        sqlx::query(AssertSqlSafe(sql))
            .bind(id)
            .bind(&wrapped.master)
            .bind(&wrapped.sealed)
            .bind(now.0)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// The key of this id.
    pub(super) async fn key(&self, id: &str) -> Result<CaseKey, StoreError> {
        let mut keys = self.keys([id.to_owned()].into()).await?;
        keys.remove(id)
            .ok_or_else(|| StoreError::NoCaseKey(id.to_owned()))
    }

    /// The keys of these ids, as far as they are there.
    pub(super) async fn keys(
        &self,
        ids: BTreeSet<String>,
    ) -> Result<HashMap<String, CaseKey>, StoreError> {
        self.is_there()?;
        let ids: Vec<String> = ids.into_iter().collect();
        let secrets = self.secrets(&ids).await?;
        let keys = secrets.into_iter().map(|(id, secret)| {
            let key = RestKey::new(&secret)?;
            Ok((id.clone(), CaseKey { id, key }))
        });
        keys.collect()
    }

    async fn secrets(
        &self,
        ids: &[String],
    ) -> Result<HashMap<String, [u8; RestKey::BYTES]>, StoreError> {
        let mut secrets = HashMap::with_capacity(ids.len());
        for ids in ids.chunks(AT_ONCE) {
            let sql = format!(
                "SELECT id, master, sealed FROM {} WHERE id IN ({})",
                self.table(),
                places(1, ids.len())
            );
            let mut query = sqlx::query_as::<_, (String, String, Vec<u8>)>(AssertSqlSafe(sql));
            for id in ids {
                query = query.bind(id);
            }
            for (id, master, sealed) in query.fetch_all(&self.pool).await? {
                let secret = self
                    .masters()?
                    .unwrap(&place(&id), &Wrapped { master, sealed })?;
                let secret = secret
                    .try_into()
                    .map_err(|_| StoreError::Corrupt("the length of a case's key"))?;
                secrets.insert(id, secret);
            }
        }
        Ok(secrets)
    }

    /// The secret that the index's tokens are made with.
    pub(super) async fn token_secret(&self) -> Result<TokenSecret, StoreError> {
        Ok(TokenSecret::new(&self.own_secret(TOKEN_SECRET).await?))
    }

    /// The key of the journal's texts that concern no case.
    pub(super) async fn journal_key(&self) -> Result<CaseKey, StoreError> {
        self.own_key(JOURNAL_KEY).await
    }

    /// The same, to open what is there.
    ///
    /// # Errors
    /// [`StoreError::NoCaseKey`] where there is none.
    pub(super) async fn known_journal_key(&self) -> Result<CaseKey, StoreError> {
        self.key(JOURNAL_KEY).await
    }

    /// The key of the accounts' secrets.
    pub(super) async fn accounts_key(&self) -> Result<CaseKey, StoreError> {
        self.own_key(ACCOUNTS_KEY).await
    }

    /// The same, to open what is there.
    ///
    /// # Errors
    /// [`StoreError::NoCaseKey`] where there is none.
    pub(super) async fn known_accounts_key(&self) -> Result<CaseKey, StoreError> {
        self.key(ACCOUNTS_KEY).await
    }

    async fn own_key(&self, name: &str) -> Result<CaseKey, StoreError> {
        let key = RestKey::new(&self.own_secret(name).await?)?;
        let id = name.to_owned();
        Ok(CaseKey { id, key })
    }

    /// A secret of the town hall's own, made when it is first asked for. It is kept like a case's key.
    async fn own_secret(&self, name: &str) -> Result<[u8; RestKey::BYTES], StoreError> {
        self.is_there()?;
        let id = name.to_owned();
        if let Some(secret) = self.secrets(std::slice::from_ref(&id)).await?.remove(&id) {
            return Ok(secret);
        }
        let secret = random::<{ RestKey::BYTES }>()?;
        let wrapped = self.masters()?.wrap(&place(&id), &secret)?;
        // Another program may have made one meanwhile.
        self.keep(&id, &wrapped, Timestamp(0), "ON CONFLICT DO NOTHING")
            .await?;
        let secret = self.secrets(std::slice::from_ref(&id)).await?.remove(&id);
        secret.ok_or(StoreError::NoCaseKey(id))
    }

    /// The ids of all keys that the master key opens.
    pub(super) async fn ids(&self) -> Result<BTreeSet<String>, StoreError> {
        let masters = self.masters()?;
        let sql = format!("SELECT id, master FROM {}", self.table());
        let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(sql))
            .fetch_all(&self.pool)
            .await?;
        let known = rows.into_iter().filter(|(_, master)| masters.has(master));
        Ok(known.map(|(id, _)| id).collect())
    }

    /// How many keys are wrapped with this master key.
    pub(super) async fn wrapped_with(&self, master: &str) -> Result<i64, StoreError> {
        self.is_there()?;
        let sql = format!("SELECT count(*) FROM {} WHERE master = $1", self.table());
        let (keys,): (i64,) = sqlx::query_as(AssertSqlSafe(sql))
            .bind(master)
            .fetch_one(&self.pool)
            .await?;
        Ok(keys)
    }

    /// Wraps every key with the master key in use; how many cases' were wrapped with another one.
    pub(super) async fn rewrap(&self, masters: &MasterKeys) -> Result<u64, StoreError> {
        self.is_there()?;
        let mut rewrapped = 0;
        loop {
            let mut tx = self.pool.begin().await?;
            let sql = format!(
                "SELECT id, master, sealed FROM {} WHERE master <> $1 ORDER BY id LIMIT 500",
                self.table()
            );
            let rows: Vec<(String, String, Vec<u8>)> = sqlx::query_as(AssertSqlSafe(sql))
                .bind(masters.id())
                .fetch_all(&mut *tx)
                .await?;
            if rows.is_empty() {
                return Ok(rewrapped);
            }
            for (id, master, sealed) in rows {
                let secret = masters.unwrap(&place(&id), &Wrapped { master, sealed })?;
                let wrapped = masters.wrap(&place(&id), &secret)?;
                let sql = format!(
                    "UPDATE {} SET master = $1, sealed = $2 WHERE id = $3",
                    self.table()
                );
                sqlx::query(AssertSqlSafe(sql))
                    .bind(&wrapped.master)
                    .bind(&wrapped.sealed)
                    .bind(&id)
                    .execute(&mut *tx)
                    .await?;
                rewrapped += u64::from(!OWN.contains(&id.as_str()));
            }
            tx.commit().await?;
        }
    }

    /// Lets nothing of what was replaced stay on the disk.
    pub(super) async fn sweep(&self) -> Result<(), StoreError> {
        for step in self.dialect.sweep_case_keys() {
            sqlx::query(*step).execute(&self.pool).await?;
        }
        Ok(())
    }

    /// Copies a file of keys into a new or empty one.
    pub(super) async fn back_up(&self, to: &str) -> Result<(), StoreError> {
        self.is_there()?;
        sqlx::query("VACUUM INTO $1")
            .bind(to)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    pub(super) async fn close(&self) {
        self.pool.close().await;
    }
}

/// The file of case keys that belongs to a database in this folder.
pub(super) fn key_file(folder: &Path) -> PathBuf {
    folder.join("keys").join("case-keys.sqlite")
}

fn file_beside(database: &Database) -> PathBuf {
    key_file(database.folder())
}

/// A connection of their own: whoever writes holds one of the others meanwhile.
fn lazy(dialect: Dialect) -> AnyPoolOptions {
    pool_options(dialect, 2, false)
}

fn place(id: &str) -> String {
    format!("{VERSION}/case-key|{id}")
}
