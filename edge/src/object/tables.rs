//! SQL in a Durable Object: what the runtime's interface leaves to every caller.

use std::cell::Cell;

use futures_util::future::join3;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{SqlStorage, SqlStorageValue, Storage};

use crate::failure::Failure;

/// An object's tables, made by the first write: an object that was only asked leaves nothing
/// behind.
pub(super) struct Tables {
    sql: SqlStorage,
    schema: &'static str,
    there: Cell<bool>,
    /// Whether all tables of this version are there.
    made: Cell<bool>,
}

/// A row of one text.
#[derive(Deserialize)]
struct Text {
    value: String,
}

impl Tables {
    /// `schema` may be run any number of times.
    pub(super) fn new(storage: &Storage, schema: &'static str) -> Self {
        Self {
            sql: storage.sql(),
            schema,
            there: Cell::new(false),
            made: Cell::new(false),
        }
    }

    /// Makes the tables unless they are there. An object of an earlier version may have some of them.
    pub(super) fn create(&self) -> Result<(), Failure> {
        if !self.made.get() {
            self.sql.exec(self.schema, None)?;
            self.there.set(true);
            self.made.set(true);
        }
        Ok(())
    }

    /// Whether anything was ever written.
    pub(super) fn exist(&self) -> Result<bool, Failure> {
        if !self.there.get() {
            let found: Vec<Text> = self
                .sql
                .exec("SELECT name AS value FROM sqlite_master LIMIT 1", None)?
                .to_array()?;
            self.there.set(!found.is_empty());
        }
        Ok(self.there.get())
    }

    /// Writes.
    pub(super) fn run(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<(), Failure> {
        self.sql.exec(query, values)?;
        Ok(())
    }

    /// Reads.
    pub(super) fn rows<T: DeserializeOwned>(
        &self,
        query: &str,
        values: Vec<SqlStorageValue>,
    ) -> Result<Vec<T>, Failure> {
        Ok(self.sql.exec(query, values)?.to_array()?)
    }

    /// Reads the first row's column `value`.
    pub(super) fn text(
        &self,
        query: &str,
        values: Vec<SqlStorageValue>,
    ) -> Result<Option<String>, Failure> {
        let rows: Vec<Text> = self.rows(query, values)?;
        Ok(rows.into_iter().next().map(|row| row.value))
    }

    /// Reads what [`Self::store`] has written into a table; nothing before anything was written.
    pub(super) fn load<T: DeserializeOwned>(&self, table: &str) -> Result<Option<T>, Failure> {
        if !self.exist()? {
            return Ok(None);
        }
        self.text(&format!("SELECT value FROM {table}"), vec![])?
            .map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|error| Failure::json(table, &error))
    }

    /// Writes the only row of a table with the columns `one` and `value`, as JSON.
    pub(super) fn store(&self, table: &str, value: &impl Serialize) -> Result<(), Failure> {
        let value = serde_json::to_string(value).map_err(|error| Failure::json(table, &error))?;
        self.run(
            &format!(
                "INSERT INTO {table} (one, value) VALUES (1, ?1)
                 ON CONFLICT (one) DO UPDATE SET value = ?1"
            ),
            vec![value.into()],
        )
    }

    /// Reads the first row's only column, which holds bytes.
    pub(super) fn bytes(
        &self,
        query: &str,
        values: Vec<SqlStorageValue>,
    ) -> Result<Option<Vec<u8>>, Failure> {
        let Some(row) = self.sql.exec(query, values)?.raw().next() else {
            return Ok(None);
        };
        match row?.into_iter().next() {
            Some(SqlStorageValue::Blob(bytes)) => Ok(Some(bytes)),
            _ => Err(Failure::Ours("a column that should hold bytes".into())),
        }
    }

    /// Deletes everything, from the disk as well, and begins anew with what `write` writes and an
    /// alarm at `wake`, in milliseconds since 1970. It is written before anyone else gets to see
    /// the empty storage.
    pub(super) async fn begin_anew(
        &self,
        storage: &Storage,
        wake: i64,
        write: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let beginning = async {
            self.made.set(false);
            self.create()?;
            write()
        };
        // One right after the other: the platform deletes when it is asked, and only its word on
        // it is waited for. The alarm goes with all else, so it is set anew.
        let waking = super::wake_at(storage, wake);
        let (deletion, beginning, waking) = join3(storage.delete_all(), beginning, waking).await;
        deletion?;
        beginning?;
        waking
    }

    /// Deletes everything, the alarm included.
    pub(super) async fn forget(&self, storage: &Storage) -> Result<(), Failure> {
        self.there.set(false);
        self.made.set(false);
        storage.delete_alarm().await?;
        storage.delete_all().await?;
        Ok(())
    }
}
