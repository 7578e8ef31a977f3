//! SQL in a Durable Object: what the runtime's interface leaves to every caller.

use std::cell::Cell;

use serde::{Deserialize, de::DeserializeOwned};
use worker::{SqlStorage, SqlStorageValue, Storage};

use crate::failure::Failure;

/// An object's tables, made by the first write: an object that was only asked leaves nothing
/// behind.
pub(super) struct Tables {
    sql: SqlStorage,
    schema: &'static str,
    there: Cell<bool>,
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
        }
    }

    /// Makes the tables unless they are there.
    pub(super) fn create(&self) -> Result<(), Failure> {
        if !self.there.get() {
            self.sql.exec(self.schema, None)?;
            self.there.set(true);
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

    /// Deletes everything, the alarm included.
    pub(super) async fn forget(&self, storage: &Storage) -> Result<(), Failure> {
        self.there.set(false);
        storage.delete_alarm().await?;
        storage.delete_all().await?;
        Ok(())
    }
}
