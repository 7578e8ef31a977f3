//! How much one address prefix may do. The prefixes share a fixed number of objects, and a bucket
//! that is full again is forgotten: whoever changes addresses makes no files and no heap of rows.

// The attribute writes items without documentation.
#![allow(missing_docs)]

use amtsweg_core::{encoding::base64url, hash::sha256, id::DestinationId, time::Clock as _};
use serde::{Deserialize, Serialize};
use worker::{DurableObject, Env, Request, Response, State, Storage, durable_object};

use super::tables::Tables;
use crate::{
    address::{UNKNOWN, prefix},
    bucket::Bucket,
    clock::PlatformClock,
    config::Config,
    failure::Failure,
    log,
};

const BINDING: &str = "LIMITER";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS bucket (
        name TEXT PRIMARY KEY, value TEXT NOT NULL, full_at INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS bucket_full ON bucket (full_at);
";

/// How many objects share the prefixes.
const OBJECTS: u8 = 64;

/// How often full buckets are forgotten, in milliseconds.
const SWEEP_MILLIS: i64 = 60 * 60 * 1000;

/// Those whose address is not known share one bucket, which is that much larger.
const UNKNOWN_FACTOR: f64 = 10.0;

#[derive(Serialize, Deserialize)]
struct Call {
    name: String,
    cost: f64,
    per_hour: f64,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose {
    /// Announcements for a destination.
    Announce(DestinationId),
    /// Ciphertexts put.
    Part,
    /// Events read.
    Read,
    /// Calls on submissions and cases that are not here, and events that nobody has signed.
    Miss,
    /// Bytes put for a destination.
    Bytes(DestinationId, usize),
    /// Drafts parked for the first time.
    Draft(DestinationId),
    /// Documents and pieces of drafts put or deleted.
    DraftWrite(DestinationId),
    /// Documents and pieces of drafts read.
    DraftRead(DestinationId),
    /// Calls that met no draft, or not with its token.
    DraftMiss(DestinationId),
}

impl Purpose {
    /// A name for whose limit it is, what it costs, and how much there is in an hour.
    fn measure(self, config: &Config) -> (String, f64, f64) {
        let limits = &config.limits;
        let one = |name: String, limit: u32| (name, 1.0, f64::from(limit));
        match self {
            Self::Announce(id) => one(format!("announce/{id}"), limits.announcements),
            Self::Part => one("part".to_owned(), limits.parts),
            Self::Read => one("read".to_owned(), limits.reads),
            Self::Miss => one("miss".to_owned(), limits.misses),
            // Exact in a double up to petabytes.
            #[expect(clippy::cast_precision_loss)]
            Self::Bytes(id, bytes) => (format!("bytes/{id}"), bytes as f64, limits.bytes as f64),
            Self::Draft(id) => one(format!("draft/{id}"), limits.drafts),
            Self::DraftWrite(id) => one(format!("draft-write/{id}"), limits.draft_writes),
            Self::DraftRead(id) => one(format!("draft-read/{id}"), limits.draft_reads),
            Self::DraftMiss(id) => one(format!("draft-miss/{id}"), limits.draft_misses),
        }
    }
}

/// Counts a request against its sender's limit: `None`, or the seconds until there is room again.
pub(crate) async fn count(
    env: &Env,
    config: &Config,
    purpose: Purpose,
    address: Option<&str>,
) -> Result<Option<u32>, Failure> {
    let prefix = prefix(address);
    let (name, cost, limit) = purpose.measure(config);
    let per_hour = if prefix == UNKNOWN {
        limit * UNKNOWN_FACTOR
    } else {
        limit
    };
    let who = pseudonym(&config.salt, &prefix);
    let object = who.first().copied().unwrap_or_default() % OBJECTS;
    let call = Call {
        name: format!("{name}/{}", base64url(&who)),
        cost,
        per_hour,
    };
    let wait: Option<u32> = super::call(env, BINDING, &object.to_string(), &call).await?;
    if wait.is_some() {
        log::line("limited").with("purpose", name).write();
    }
    Ok(wait)
}

/// Stands for an address prefix for one day.
fn pseudonym(salt: &str, prefix: &str) -> [u8; 32] {
    let mut text = sha256(salt.as_bytes()).to_vec();
    text.extend(PlatformClock.now().date().to_string().bytes());
    text.extend(prefix.bytes());
    sha256(&text)
}

/// The Durable Object of some token buckets.
#[durable_object(alarm)]
pub struct Limiter {
    tables: Tables,
    storage: Storage,
}

impl DurableObject for Limiter {
    fn new(state: State, _env: Env) -> Self {
        let storage = state.storage();
        Self {
            tables: Tables::new(&storage, SCHEMA),
            storage,
        }
    }

    async fn fetch(&self, mut request: Request) -> worker::Result<Response> {
        let call: Call = super::read(&mut request).await?;
        super::answer(self.take(&call).await)
    }

    async fn alarm(&self) -> worker::Result<Response> {
        super::answer(self.sweep().await)
    }
}

impl Limiter {
    async fn take(&self, call: &Call) -> Result<Option<u32>, Failure> {
        let now = PlatformClock::millis();
        self.tables.create()?;
        let stored = self
            .tables
            .text(
                "SELECT value FROM bucket WHERE name = ?",
                vec![call.name.as_str().into()],
            )?
            .and_then(|text| serde_json::from_str(&text).ok());
        let mut bucket = stored.unwrap_or_else(|| Bucket::full(call.per_hour, now));
        let taken = bucket.take(call.cost, call.per_hour, now);
        let text =
            serde_json::to_string(&bucket).map_err(|error| Failure::json("a bucket", &error))?;
        let is_first = self.is_empty()?;
        self.tables.run(
            "INSERT INTO bucket (name, value, full_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET value = ?2, full_at = ?3",
            vec![
                call.name.as_str().into(),
                text.into(),
                bucket.full_at(call.per_hour).into(),
            ],
        )?;
        if is_first {
            super::wake_at(&self.storage, now.saturating_add(SWEEP_MILLIS)).await?;
        }
        Ok(taken.err())
    }

    async fn sweep(&self) -> Result<(), Failure> {
        let now = PlatformClock::millis();
        if !self.tables.exist()? {
            return Ok(());
        }
        self.tables
            .run("DELETE FROM bucket WHERE full_at <= ?", vec![now.into()])?;
        if !self.is_empty()? {
            super::wake_at(&self.storage, now.saturating_add(SWEEP_MILLIS)).await?;
        }
        Ok(())
    }

    fn is_empty(&self) -> Result<bool, Failure> {
        let row = self
            .tables
            .text("SELECT name AS value FROM bucket LIMIT 1", vec![])?;
        Ok(row.is_none())
    }
}
