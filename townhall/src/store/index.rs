//! What applications are found by: tokens of words, in a store of their own that no backup has. It
//! is made of what is sealed, and made anew whenever it is missing: of SQLite a third file, of
//! PostgreSQL a schema of tables that the server's log leaves out, and empties after a crash.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use sqlx::{
    Any, AnyPool, AssertSqlSafe, Row as _, Transaction,
    any::{AnyArguments, AnyRow},
    query::QueryAs,
    query_as,
};

use super::{
    Database, Store, StoreError,
    applications::{COLUMNS_FROM, Keys},
    dialect::Dialect,
    file, places, pool_options, unsigned,
    vault::Sealed,
};
use crate::{
    crypto::TokenSecret,
    domain::{ApplicationNumber, FiledApplication, Scope},
    files,
    reading::search::{Field, Query, SearchedServices, Term, Words},
};

/// So many applications are indexed at once.
const INDEXED_AT_ONCE: i64 = 100;
/// So many rows one statement adds: each is two values, and databases have a limit.
const ROWS_AT_ONCE: usize = 400;
/// So many tokens one statement looks for: SQLite puts no more than 500 parts together.
const TOKENS_AT_ONCE: usize = 200;
/// So many are looked at to tell which of several words is the rarest.
const COUNTED: i64 = 300;
/// So long is a beginning that has a token, in letters.
const BEGINNINGS: [usize; 4] = [3, 4, 6, 9];

/// The store of tokens.
#[derive(Debug, Clone)]
pub(super) struct Index {
    pool: AnyPool,
    dialect: Dialect,
    folder: PathBuf,
}

/// How far the index has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indexed {
    /// What it was made with.
    pub fingerprint: String,
    /// The last application in it.
    pub up_to: ApplicationNumber,
    /// How many of them could not be read.
    pub unread: u64,
}

/// Applications that are found by their tokens. What was really looked for only their words tell: a
/// short token may be that of another beginning.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Candidates {
    /// The newest first.
    pub numbers: Vec<ApplicationNumber>,
    /// The next ones are behind this one; nothing when there are no more.
    pub goes_on_at: Option<ApplicationNumber>,
}

impl Index {
    /// The one that belongs to a database. Nothing is opened yet.
    pub(super) fn beside(database: &Database) -> Result<Self, StoreError> {
        let (dialect, options) = match database {
            Database::File(_) => (Dialect::Sqlite, file(&index_file(database.folder()), "rw")?),
            Database::Server { url, .. } => (
                Dialect::Postgres,
                url.options().ok_or(super::UrlProblem::Malformed)?,
            ),
        };
        Ok(Self {
            pool: pool_options(dialect, 2, false).connect_lazy_with(options),
            dialect,
            folder: database.folder().to_owned(),
        })
    }

    /// Makes its tables where they are not there. Whoever serves need not be allowed to.
    pub(super) async fn prepare(&self) -> Result<(), StoreError> {
        if self.is_made().await? {
            return Ok(());
        }
        let path = index_file(&self.folder);
        if self.dialect == Dialect::Sqlite && !path.exists() {
            files::write_new(&path, b"").map_err(StoreError::IndexFile)?;
        }
        for step in self.dialect.make_index() {
            sqlx::query(*step).execute(&self.pool).await?;
        }
        Ok(())
    }

    /// Whether it is there.
    async fn is_made(&self) -> Result<bool, StoreError> {
        if self.dialect == Dialect::Sqlite && !index_file(&self.folder).exists() {
            return Ok(false);
        }
        let (tables,): (i64,) = query_as(self.dialect.count_of_tables())
            .bind(self.table("progress"))
            .fetch_one(&self.pool)
            .await?;
        Ok(tables > 0)
    }

    fn table(&self, name: &str) -> String {
        match self.dialect {
            Dialect::Sqlite => name.to_owned(),
            Dialect::Postgres => format!("amtsweg_index.{name}"),
        }
    }

    async fn progress(&self) -> Result<Option<Indexed>, StoreError> {
        let sql = format!(
            "SELECT fingerprint, up_to, unread FROM {}",
            self.table("progress")
        );
        let row: Option<(String, i64, i64)> = query_as(AssertSqlSafe(sql))
            .fetch_optional(&self.pool)
            .await?;
        Ok(row.map(|(fingerprint, up_to, unread)| Indexed {
            fingerprint,
            up_to: ApplicationNumber::new(up_to),
            unread: unsigned(unread),
        }))
    }

    /// Empties it.
    async fn begin_anew(&self, fingerprint: &str) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        for table in ["tokens", "progress"] {
            let sql = format!("DELETE FROM {}", self.table(table));
            sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await?;
        }
        let sql = format!(
            "INSERT INTO {} (fingerprint, up_to, unread) VALUES ($1, 0, 0)",
            self.table("progress")
        );
        sqlx::query(AssertSqlSafe(sql))
            .bind(fingerprint)
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Adds the tokens of applications up to this one; `false`, and nothing is added, when another
    /// one has made the index anew of something else.
    async fn add(
        &self,
        fingerprint: &str,
        tokens: &[(Vec<u8>, i64)],
        up_to: i64,
        unread: i64,
    ) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        let sql = format!(
            "UPDATE {} SET up_to = $1, unread = unread + $2 WHERE fingerprint = $3",
            self.table("progress")
        );
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(up_to)
            .bind(unread)
            .bind(fingerprint)
            .execute(&mut *tx)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        self.put(&mut tx, tokens).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Adds tokens of what is in it already.
    async fn add_more(
        &self,
        fingerprint: &str,
        tokens: &[(Vec<u8>, i64)],
    ) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        // The same lock as for what is new: nobody makes it anew meanwhile.
        let sql = format!(
            "UPDATE {} SET up_to = up_to WHERE fingerprint = $1",
            self.table("progress")
        );
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(fingerprint)
            .execute(&mut *tx)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        self.put(&mut tx, tokens).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn put(
        &self,
        tx: &mut Transaction<'_, Any>,
        tokens: &[(Vec<u8>, i64)],
    ) -> Result<(), StoreError> {
        for rows in tokens.chunks(ROWS_AT_ONCE) {
            let places: Vec<String> = (0..rows.len())
                .map(|row| format!("(${}, ${})", 2 * row + 1, 2 * row + 2))
                .collect();
            let sql = format!(
                "INSERT INTO {} (token, application) VALUES {} ON CONFLICT DO NOTHING",
                self.table("tokens"),
                places.join(", ")
            );
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for (token, application) in rows {
                query = query.bind(token.as_slice()).bind(*application);
            }
            query.execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// How many there are of these tokens, up to [`COUNTED`].
    async fn count(&self, tokens: &[Vec<u8>], before: i64) -> Result<i64, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM (SELECT 1 FROM {} WHERE token IN ({}) AND application < $1
             LIMIT {COUNTED}) found",
            self.table("tokens"),
            places(2, tokens.len())
        );
        let query = query_as(AssertSqlSafe(sql)).bind(before);
        let (count,): (i64,) = with_tokens(query, tokens).fetch_one(&self.pool).await?;
        Ok(count)
    }

    /// The newest applications with one of these tokens, of those before this one.
    async fn newest(
        &self,
        tokens: &[Vec<u8>],
        before: i64,
        most: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let mut found = BTreeSet::new();
        for tokens in tokens.chunks(TOKENS_AT_ONCE) {
            found.extend(self.newest_of(tokens, before, most).await?);
        }
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Ok(found.into_iter().rev().take(most).collect())
    }

    async fn newest_of(
        &self,
        tokens: &[Vec<u8>],
        before: i64,
        most: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let table = self.table("tokens");
        // Each by itself comes in its order: nothing is sorted but what was found.
        let one = |place: usize| {
            format!(
                "SELECT application FROM (SELECT application FROM {table} WHERE token = ${place}
                 AND application < $1 ORDER BY application DESC LIMIT $2) found{place}"
            )
        };
        let each: Vec<String> = (3..3 + tokens.len()).map(one).collect();
        let sql = format!(
            "SELECT DISTINCT application FROM ({}) found ORDER BY application DESC LIMIT $2",
            each.join(" UNION ALL ")
        );
        let query = query_as(AssertSqlSafe(sql)).bind(before).bind(most);
        let rows: Vec<(i64,)> = with_tokens(query, tokens).fetch_all(&self.pool).await?;
        Ok(rows.into_iter().map(|(number,)| number).collect())
    }

    /// Which of these applications have one of these tokens.
    async fn having(&self, tokens: &[Vec<u8>], of: &[i64]) -> Result<BTreeSet<i64>, StoreError> {
        let sql = format!(
            "SELECT DISTINCT application FROM {} WHERE token IN ({}) AND application IN ({})",
            self.table("tokens"),
            places(1, tokens.len()),
            places(1 + tokens.len(), of.len())
        );
        let mut query = with_tokens(query_as(AssertSqlSafe(sql)), tokens);
        for number in of {
            query = query.bind(number);
        }
        let rows: Vec<(i64,)> = query.fetch_all(&self.pool).await?;
        Ok(rows.into_iter().map(|(number,)| number).collect())
    }

    pub(super) async fn close(&self) {
        self.pool.close().await;
    }
}

type NumberQuery<'q> = QueryAs<'q, Any, (i64,), AnyArguments>;

fn with_tokens<'q>(mut query: NumberQuery<'q>, tokens: &'q [Vec<u8>]) -> NumberQuery<'q> {
    for token in tokens {
        query = query.bind(token.as_slice());
    }
    query
}

/// The file of tokens that belongs to a database in this folder.
pub(super) fn index_file(folder: &Path) -> PathBuf {
    folder.join("search.sqlite")
}

impl Store {
    /// How far the index has come; nothing where there is none.
    pub async fn indexed(&self) -> Result<Option<Indexed>, StoreError> {
        if !self.index.is_made().await? {
            return Ok(None);
        }
        self.index.progress().await
    }

    /// The secret that tokens are made with. Made where it is not there yet.
    pub async fn token_secret(&self) -> Result<TokenSecret, StoreError> {
        self.vault.token_secret().await
    }

    /// Makes the index ready for what follows the last application in it; which one that is. What
    /// was made with something else is thrown away.
    pub async fn begin_indexing(&self, fingerprint: &str) -> Result<ApplicationNumber, StoreError> {
        self.index.prepare().await?;
        if let Some(indexed) = self.index.progress().await?
            && indexed.fingerprint == fingerprint
        {
            return Ok(indexed.up_to);
        }
        self.index.begin_anew(fingerprint).await?;
        Ok(ApplicationNumber::new(0))
    }

    /// The applications that follow this one, with their services and data; those of which the data
    /// cannot be read have none.
    pub async fn next_to_index(
        &self,
        after: ApplicationNumber,
    ) -> Result<Vec<ToIndex>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, service, submission_id, case_key, data FROM applications
             WHERE id > $1 ORDER BY id LIMIT $2",
        )
        .bind(after.get())
        .bind(INDEXED_AT_ONCE)
        .fetch_all(self.reading())
        .await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        let numbers = numbers_of(&rows)?;
        let mut references = self.texts_of_references(&numbers).await?;
        let mut corrected = self.corrected_data(&numbers).await?;
        rows.iter()
            .map(|row| {
                let number = ApplicationNumber::new(row.try_get("id")?);
                let sealed: Vec<u8> = row.try_get("data")?;
                let data = keys
                    .of_row(row)
                    .and_then(|key| key.open(Sealed::Data, row.try_get("submission_id")?, &sealed));
                Ok(ToIndex {
                    number,
                    service: row.try_get("service")?,
                    versions: readable(number, data)?.map(|data| {
                        let corrected = corrected.remove(&number.get());
                        with_corrected(data, corrected)
                    }),
                    references: references.remove(&number.get()).unwrap_or_default(),
                })
            })
            .collect()
    }

    /// Puts the words of applications into the index; those that cannot be read have none. `false`, and
    /// nothing is put there, when another one has made it anew of something else.
    pub async fn index(
        &self,
        secret: &TokenSecret,
        fingerprint: &str,
        words: &[(ApplicationNumber, String, Option<Words>)],
    ) -> Result<bool, StoreError> {
        let Some((last, ..)) = words.last() else {
            return Ok(true);
        };
        let mut rows = BTreeSet::new();
        let mut unread = 0;
        for (number, service, words) in words {
            let Some(words) = words else {
                unread += 1;
                continue;
            };
            for (field, word) in words.iter() {
                let tokens = tokens_of(secret, service, field, word);
                rows.extend(tokens.into_iter().map(|token| (token, number.get())));
            }
        }
        let rows: Vec<_> = rows.into_iter().collect();
        self.index.add(fingerprint, &rows, last.get(), unread).await
    }

    /// Puts words of applications into the index that are in it already; `false`, and nothing is put there, when another
    /// one has made it anew of something else.
    pub async fn index_more(
        &self,
        secret: &TokenSecret,
        fingerprint: &str,
        words: &[(ApplicationNumber, String, Words)],
    ) -> Result<bool, StoreError> {
        let mut rows = Vec::new();
        for (number, service, words) in words {
            for (field, word) in words.iter() {
                let tokens = tokens_of(secret, service, field, word);
                rows.extend(tokens.into_iter().map(|token| (token, number.get())));
            }
        }
        self.index.add_more(fingerprint, &rows).await
    }

    /// Lets the index be made anew if something in it could not be read: what was missing may have been
    /// put back while nobody served.
    pub async fn retry_unread(&self) -> Result<(), StoreError> {
        if self.indexed().await?.is_some_and(|index| index.unread > 0) {
            self.index.begin_anew("").await?;
        }
        Ok(())
    }

    /// The next applications of these services, of those in `scope`, that may be what is looked for.
    pub async fn candidates(
        &self,
        secret: &TokenSecret,
        query: &Query,
        services: &SearchedServices,
        scope: &Scope,
        before: Option<ApplicationNumber>,
        most: u32,
    ) -> Result<Candidates, StoreError> {
        let before = before.map_or(i64::MAX, ApplicationNumber::get);
        // How short a word begins no token tells, only whoever reads the answers.
        let long: Vec<&Term> = query.terms().iter().filter(|term| is_long(term)).collect();
        let leading = if long.is_empty() {
            query.terms().iter().collect()
        } else {
            long
        };
        let terms: Vec<Vec<Vec<u8>>> = leading
            .into_iter()
            .map(|term| tokens_for(secret, services, scope, term))
            .collect();
        if terms.is_empty() || terms.iter().any(Vec::is_empty) {
            return Ok(Candidates::default());
        }
        let is_alone = terms.len() == 1;
        let mut by_rarity = Vec::new();
        for tokens in terms {
            let count = if is_alone {
                0
            } else {
                self.index.count(&tokens, before).await?
            };
            by_rarity.push((count, tokens));
        }
        by_rarity.sort_by_key(|(count, _)| *count);
        let mut terms = by_rarity.into_iter().map(|(_, tokens)| tokens);
        let rarest = terms.next().unwrap_or_default();
        let mut numbers = self.index.newest(&rarest, before, i64::from(most)).await?;
        let goes_on_at = (numbers.len() >= usize::try_from(most).unwrap_or(usize::MAX))
            .then(|| numbers.last().copied().map(ApplicationNumber::new))
            .flatten();
        for tokens in terms {
            if numbers.is_empty() {
                break;
            }
            let having = self.index.having(&tokens, &numbers).await?;
            numbers.retain(|number| having.contains(number));
        }
        Ok(Candidates {
            numbers: numbers.into_iter().map(ApplicationNumber::new).collect(),
            goes_on_at,
        })
    }

    /// These applications with their data, all versions of them, and what their cases are called elsewhere, the newest
    /// first; those of which the data cannot be read have none.
    pub async fn with_data(
        &self,
        numbers: &[ApplicationNumber],
    ) -> Result<Vec<(FiledApplication, Option<Vec<Vec<u8>>>, Vec<String>)>, StoreError> {
        if numbers.is_empty() {
            return Ok(Vec::new());
        }
        // Only constants and numbers are put together here.
        let sql = format!(
            "{} WHERE id IN ({}) ORDER BY id DESC",
            COLUMNS_FROM.replacen("SELECT id,", "SELECT id, data,", 1),
            places(1, numbers.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for number in numbers {
            query = query.bind(number.get());
        }
        let rows = query.fetch_all(self.reading()).await?;
        let keys = Keys::of(&self.vault, &rows).await?;
        let numbers = numbers_of(&rows)?;
        let mut references = self.texts_of_references(&numbers).await?;
        let mut corrected = self.corrected_data(&numbers).await?;
        let mut found = Vec::with_capacity(rows.len());
        for (application, row) in self.filed(&rows).await?.into_iter().zip(&rows) {
            let sealed: Vec<u8> = row.try_get("data")?;
            let data = keys
                .of_row(row)
                .and_then(|key| key.open(Sealed::Data, row.try_get("submission_id")?, &sealed));
            let data = readable(application.number, data)?;
            let called = references.remove(&application.number.get());
            let corrected = corrected.remove(&application.number.get());
            let versions = data.map(|data| with_corrected(data, corrected));
            found.push((application, versions, called.unwrap_or_default()));
        }
        Ok(found)
    }
}

/// An application that is to be found. Not to be printed for debugging: it holds answers.
pub struct ToIndex {
    /// Its number.
    pub number: ApplicationNumber,
    /// Its service.
    pub service: String,
    /// Its data, as decrypted, if that can be done: as they came, and as they stand by each correction.
    pub versions: Option<Vec<Vec<u8>>>,
    /// What the case is called elsewhere that it began.
    pub references: Vec<String>,
}

/// Data as they came, and as they stand by each correction: by all of them an application is found.
fn with_corrected(data: Vec<u8>, corrected: Option<Vec<Vec<u8>>>) -> Vec<Vec<u8>> {
    let mut versions = vec![data];
    versions.extend(corrected.into_iter().flatten());
    versions
}

/// What cannot be opened keeps nobody from finding the others.
fn readable(
    number: ApplicationNumber,
    data: Result<Vec<u8>, StoreError>,
) -> Result<Option<Vec<u8>>, StoreError> {
    match data {
        Ok(data) => Ok(Some(data)),
        Err(error @ (StoreError::Sealed(_) | StoreError::NoCaseKey(_))) => {
            tracing::error!("store: application {number} cannot be read: {error}");
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn numbers_of(rows: &[AnyRow]) -> Result<Vec<i64>, sqlx::Error> {
    rows.iter().map(|row| row.try_get("id")).collect()
}

/// The tokens that an application with this word has.
fn tokens_of(secret: &TokenSecret, service: &str, field: Field, word: &str) -> Vec<Vec<u8>> {
    let key = secret.key(service, field.as_str());
    let beginnings = BEGINNINGS
        .iter()
        .filter_map(|letters| first(word, *letters));
    let mut tokens: Vec<Vec<u8>> = beginnings
        .filter(|_| field != Field::Dates)
        .map(|beginning| key.beginning(beginning))
        .collect();
    // Nobody looks for more than a beginning where there is one: less is told so.
    if tokens.is_empty() {
        tokens.push(key.word(word));
    }
    tokens
}

/// The tokens that applications have which are found by this.
fn tokens_for(
    secret: &TokenSecret,
    services: &SearchedServices,
    scope: &Scope,
    term: &Term,
) -> Vec<Vec<u8>> {
    let mut tokens = Vec::new();
    for (field, word) in term.iter() {
        let found_by = services.found_by(field);
        for service in found_by.filter(|service| scope.has(service)) {
            let key = secret.key(service, field.as_str());
            let longest = BEGINNINGS.iter().rev().find_map(|n| first(word, *n));
            tokens.push(match longest.filter(|_| field != Field::Dates) {
                Some(beginning) => key.beginning(beginning),
                // A date, or less than the shortest beginning.
                None => key.word(word),
            });
        }
    }
    tokens
}

/// Whether all that this may be has a token of its beginning.
fn is_long(term: &Term) -> bool {
    let [shortest, ..] = BEGINNINGS;
    term.iter()
        .all(|(field, word)| field == Field::Dates || first(word, shortest).is_some())
}

/// The first letters of a word, if it has so many.
fn first(word: &str, letters: usize) -> Option<&str> {
    match word.char_indices().nth(letters) {
        Some((end, _)) => word.get(..end),
        None => (word.chars().count() == letters).then_some(word),
    }
}
