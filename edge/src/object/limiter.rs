//! How much one address prefix may do: one object per prefix, purpose and day.

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

const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS bucket (value TEXT NOT NULL);";

/// The name holds the day, so that a day's object is not needed on the next.
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// Those whose address is not known share one bucket, which is that much larger.
const UNKNOWN_FACTOR: u32 = 10;

#[derive(Serialize, Deserialize)]
struct Call {
    per_hour: u32,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose {
    /// Announcements for a destination.
    Announce(DestinationId),
    /// Ciphertexts and events put.
    Part,
    /// Events read.
    Read,
    /// Drafts parked for the first time.
    Draft(DestinationId),
    /// Documents and pieces of drafts put or deleted.
    DraftWrite(DestinationId),
    /// Documents and pieces of drafts read.
    DraftRead(DestinationId),
    /// Calls that met no draft, or not with its token.
    DraftMiss(DestinationId),
}

/// Counts a request against its sender's limit.
pub(crate) async fn count(
    env: &Env,
    config: &Config,
    purpose: Purpose,
    address: Option<&str>,
) -> Result<(), Failure> {
    let prefix = prefix(address);
    let (name, limit) = match purpose {
        Purpose::Announce(destination) => (
            format!("announce/{destination}"),
            config.limits.announcements,
        ),
        Purpose::Part => ("part".to_owned(), config.limits.parts),
        Purpose::Read => ("read".to_owned(), config.limits.reads),
        Purpose::Draft(destination) => (format!("draft/{destination}"), config.limits.drafts),
        Purpose::DraftWrite(destination) => (
            format!("draft-write/{destination}"),
            config.limits.draft_writes,
        ),
        Purpose::DraftRead(destination) => (
            format!("draft-read/{destination}"),
            config.limits.draft_reads,
        ),
        Purpose::DraftMiss(destination) => (
            format!("draft-miss/{destination}"),
            config.limits.draft_misses,
        ),
    };
    let per_hour = if prefix == UNKNOWN {
        limit.saturating_mul(UNKNOWN_FACTOR)
    } else {
        limit
    };
    let who = pseudonym(&config.address_salt, &prefix);
    let wait: Option<u32> =
        super::call(env, BINDING, &format!("{name}/{who}"), &Call { per_hour }).await?;
    match wait {
        None => Ok(()),
        Some(seconds) => {
            log::line("limited").with("purpose", name).write();
            Err(Failure::Limited(seconds))
        }
    }
}

/// Stands for an address prefix for one day.
fn pseudonym(salt: &str, prefix: &str) -> String {
    let mut text = sha256(salt.as_bytes()).to_vec();
    text.extend(PlatformClock.now().date().to_string().bytes());
    text.extend(prefix.bytes());
    base64url(&sha256(&text))
}

/// The Durable Object of a token bucket.
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
        super::answer(self.take(call.per_hour).await)
    }

    async fn alarm(&self) -> worker::Result<Response> {
        super::answer(self.tables.forget(&self.storage).await)
    }
}

impl Limiter {
    async fn take(&self, per_hour: u32) -> Result<Option<u32>, Failure> {
        let now = PlatformClock::millis();
        let fresh = !self.tables.exist()?;
        self.tables.create()?;
        let stored = self
            .tables
            .text("SELECT value FROM bucket", vec![])?
            .and_then(|text| serde_json::from_str(&text).ok());
        let mut bucket = stored.unwrap_or_else(|| Bucket::full(per_hour, now));
        let taken = bucket.take(per_hour, now);
        let text =
            serde_json::to_string(&bucket).map_err(|error| Failure::json("a bucket", &error))?;
        self.tables.run("DELETE FROM bucket", vec![])?;
        self.tables
            .run("INSERT INTO bucket (value) VALUES (?)", vec![text.into()])?;
        if fresh {
            super::wake_at(&self.storage, now.saturating_add(DAY_MILLIS)).await?;
        }
        Ok(taken.err())
    }
}
