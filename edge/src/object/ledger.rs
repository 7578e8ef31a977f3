//! What is here at all, how much it takes, and who has paid for more.
//!
//! One object for the whole edge. In workerd every object that is called has a file on the disk for
//! good, whether it ever writes or not; so nobody calls an object by an id from outside before the
//! ledger knows it. An entry is made before the object, and goes before the object's storage does:
//! whatever is cut off in between, nothing that is kept becomes unreachable. What was only begun (who
//! asked has gone, or the edge was killed, before the object was there) takes room for an hour: an
//! object that has written tells the ledger so, and what no object has told goes again.
//!
//! | table | what |
//! |---|---|
//! | `entry` | submissions, cases and drafts that are here: for whom, and the bytes held for them |
//! | `begun` | those whose object has not told yet that it is there, and until when it may |
//! | `total` | the same summed up, per destination and (`''`) for all; cases have no end yet and do not count |
//! | `credit` | how often a submission or draft has paid by work, and what is left of it |

// The attribute writes items without documentation.
#![allow(missing_docs)]

use amtsweg_core::{
    hash::sha256_base64url,
    id::{CaseId, DestinationId, DraftId, SubmissionId},
    problem::ProblemKind,
    work::BOUGHT_BYTES,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{DurableObject, Env, Request, Response, State, Storage, durable_object};

use super::tables::Tables;
use crate::{
    bindings,
    budget::{Amount, Budget, Use, bits},
    clock::PlatformClock,
    failure::Failure,
    log,
};

const BINDING: &str = "LEDGER";

/// The one object.
const NAME: &str = "edge";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS entry (
        name TEXT PRIMARY KEY, destination TEXT NOT NULL, bytes INTEGER NOT NULL,
        paid INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS begun (
        name TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS total (
        destination TEXT NOT NULL, paid INTEGER NOT NULL,
        objects INTEGER NOT NULL, bytes INTEGER NOT NULL,
        PRIMARY KEY (destination, paid)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS credit (
        subject TEXT PRIMARY KEY, rounds INTEGER NOT NULL, bytes INTEGER NOT NULL,
        until INTEGER NOT NULL) WITHOUT ROWID;
";

/// The sum of all destinations.
const ALL: &str = "";

/// What a call above the limit costs at least of what was bought, in bytes.
const LEAST_COST: u64 = 64 * 1024;

/// How long credit lasts, in milliseconds. Much longer than a challenge, so that none buys twice.
const CREDIT_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// How long the alarm rests at least, in milliseconds.
const LEAST_REST_MILLIS: i64 = 1000;

/// The name of something that is kept. The ids open what they name, so the ledger has their hashes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Key(String);

impl Key {
    /// A submission.
    pub(crate) fn submission(id: SubmissionId) -> Self {
        Self::new("submission", &id.to_string())
    }

    /// A case.
    pub(crate) fn case(id: CaseId) -> Self {
        Self::new("case", &id.to_string())
    }

    /// A draft.
    pub(crate) fn draft(destination: DestinationId, id: DraftId) -> Self {
        Self::new("draft", &format!("{destination}/{id}"))
    }

    fn new(kind: &str, id: &str) -> Self {
        Self(format!("{kind}/{}", sha256_base64url(id.as_bytes())))
    }

    fn counts(&self) -> bool {
        !self.0.starts_with("case/")
    }
}

/// Room that is asked for. Bytes are those of the whole object; less than before gives none back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Claim {
    pub(crate) key: Key,
    pub(crate) destination: DestinationId,
    pub(crate) bytes: u64,
    pub(crate) purpose: Use,
    /// Whether the sender is above a limit and has paid by work.
    pub(crate) paid: bool,
}

/// What a call begins, should it be let through: one object more.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Beginning {
    pub(crate) purpose: Use,
    /// What is held for it first.
    pub(crate) bytes: u64,
}

/// What a sender above a limit is asked for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Price {
    pub(crate) round: u32,
    pub(crate) bits: u8,
}

#[derive(Serialize, Deserialize)]
enum Call {
    Find(Key),
    Hold(Claim),
    Keep(Key),
    Release {
        key: Key,
        bytes: u64,
    },
    Remove(Key),
    Pay {
        destination: DestinationId,
        subject: String,
        cost: u64,
        solved: Option<u32>,
        begins: Option<Beginning>,
    },
}

/// The ledger, from outside.
pub(crate) struct Client<'a> {
    env: &'a Env,
}

impl<'a> Client<'a> {
    pub(crate) fn new(env: &'a Env) -> Self {
        Self { env }
    }

    /// For whom something is, if it is here.
    pub(crate) async fn find(&self, key: &Key) -> Result<Option<DestinationId>, Failure> {
        self.call(&Call::Find(key.clone())).await
    }

    /// Makes an entry, or room for more in one, unless a budget is full.
    pub(crate) async fn hold(&self, claim: Claim) -> Result<(), Failure> {
        self.call(&Call::Hold(claim)).await
    }

    /// Says that the object of an entry is there, and so lets the entry stay.
    pub(crate) async fn keep(&self, key: Key) -> Result<(), Failure> {
        self.call(&Call::Keep(key)).await
    }

    /// Gives back what is not needed any more.
    pub(crate) async fn release(&self, key: Key, bytes: u64) -> Result<(), Failure> {
        self.call(&Call::Release { key, bytes }).await
    }

    /// Takes an entry out.
    pub(crate) async fn remove(&self, key: Key) -> Result<(), Failure> {
        self.call(&Call::Remove(key)).await
    }

    /// Pays for a call above a limit: with the challenge of round `solved`, or with what is left
    /// of an earlier one. A price where neither is enough; none is asked for what `begins` something
    /// that there is no room for.
    pub(crate) async fn pay(
        &self,
        destination: DestinationId,
        subject: &str,
        cost: u64,
        solved: Option<u32>,
        begins: Option<Beginning>,
    ) -> Result<Option<Price>, Failure> {
        let call = Call::Pay {
            destination,
            subject: sha256_base64url(subject.as_bytes()),
            cost,
            solved,
            begins,
        };
        self.call(&call).await
    }

    async fn call<A: DeserializeOwned>(&self, call: &Call) -> Result<A, Failure> {
        super::call(self.env, BINDING, NAME, call).await
    }
}

/// The Durable Object of the ledger.
#[durable_object(alarm)]
pub struct Ledger {
    tables: Tables,
    storage: Storage,
    env: Env,
}

impl DurableObject for Ledger {
    fn new(state: State, env: Env) -> Self {
        let storage = state.storage();
        Self {
            tables: Tables::new(&storage, SCHEMA),
            storage,
            env,
        }
    }

    async fn fetch(&self, mut request: Request) -> worker::Result<Response> {
        let call = super::read(&mut request).await?;
        self.tables
            .create()
            .map_err(|failure| worker::Error::RustError(failure.to_string()))?;
        match call {
            Call::Find(key) => {
                super::answer(self.find(&key).map(|it| it.map(|entry| entry.destination)))
            }
            Call::Hold(claim) => super::answer(self.hold(&claim).await),
            Call::Keep(key) => super::answer(self.keep(&key)),
            Call::Release { key, bytes } => super::answer(self.release(&key, bytes)),
            Call::Remove(key) => super::answer(self.remove(&key)),
            Call::Pay {
                destination,
                subject,
                cost,
                solved,
                begins,
            } => {
                let paid = self.pay(destination, &subject, cost, solved, begins);
                super::answer(paid.await)
            }
        }
    }

    async fn alarm(&self) -> worker::Result<Response> {
        super::answer(self.forget().await)
    }
}

#[derive(Deserialize)]
struct Entry {
    destination: DestinationId,
    bytes: u64,
    paid: i64,
}

#[derive(Deserialize)]
struct Total {
    paid: i64,
    objects: u64,
    bytes: u64,
}

/// When the next of something ends, in milliseconds since 1970.
#[derive(Deserialize)]
struct End {
    until: Option<i64>,
}

#[derive(Deserialize)]
struct Name {
    name: Key,
}

#[derive(Deserialize)]
struct Credit {
    rounds: u32,
    bytes: u64,
}

impl Ledger {
    fn find(&self, key: &Key) -> Result<Option<Entry>, Failure> {
        let rows: Vec<Entry> = self.tables.rows(
            "SELECT destination, bytes, paid FROM entry WHERE name = ?",
            vec![key.0.as_str().into()],
        )?;
        Ok(rows.into_iter().next())
    }

    async fn hold(&self, claim: &Claim) -> Result<(), Failure> {
        let is_new = self.find(&claim.key)?.is_none();
        self.make_room(claim)?;
        if !claim.purpose.begins() {
            return self.keep(&claim.key);
        }
        if !is_new {
            return Ok(());
        }
        let seconds = bindings::config(&self.env).times.beginning_seconds;
        let until = PlatformClock::millis().saturating_add(seconds.saturating_mul(1000));
        self.tables.run(
            "INSERT INTO begun (name, until) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET until = ?2",
            vec![claim.key.0.as_str().into(), until.into()],
        )?;
        self.wake_by(until).await
    }

    fn keep(&self, key: &Key) -> Result<(), Failure> {
        self.tables.run(
            "DELETE FROM begun WHERE name = ?",
            vec![key.0.as_str().into()],
        )
    }

    fn make_room(&self, claim: &Claim) -> Result<(), Failure> {
        let known = self.find(&claim.key)?;
        if let Some(entry) = &known
            && entry.destination != claim.destination
            && claim.key.counts()
        {
            // Two announcements at the same moment. It would be taken out of the totals of one that
            // never had it.
            return Err(Failure::peer(
                ProblemKind::Conflict,
                "This id is another destination's. Choose another id.",
            ));
        }
        let had = known.as_ref().map_or(0, |entry| entry.bytes);
        let bytes = claim.bytes.max(had);
        let was_paid = known.as_ref().is_some_and(|entry| entry.paid != 0);
        let paid = was_paid || claim.paid;
        if known.is_some() && bytes == had && paid == was_paid {
            return Ok(());
        }
        if claim.key.counts() {
            let more = Amount {
                objects: u64::from(known.is_none()),
                bytes: bytes - had,
            };
            for scope in [claim.destination.to_string().as_str(), ALL] {
                if !self.budget(scope)?.has_room(more, claim.purpose, paid) {
                    return Err(full(claim.destination, claim.purpose, paid, scope == ALL));
                }
            }
        }
        if let Some(entry) = &known {
            self.count(&claim.key, entry, -1)?;
        }
        let entry = Entry {
            destination: claim.destination,
            bytes,
            paid: i64::from(paid),
        };
        self.tables.run(
            "INSERT INTO entry (name, destination, bytes, paid) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (name) DO UPDATE SET bytes = ?3, paid = ?4",
            vec![
                claim.key.0.as_str().into(),
                claim.destination.to_string().into(),
                signed(bytes).into(),
                entry.paid.into(),
            ],
        )?;
        self.count(&claim.key, &entry, 1)
    }

    fn release(&self, key: &Key, bytes: u64) -> Result<(), Failure> {
        let Some(entry) = self.find(key)? else {
            return Ok(());
        };
        let bytes = bytes.min(entry.bytes);
        self.tables.run(
            "UPDATE entry SET bytes = ? WHERE name = ?",
            vec![signed(bytes).into(), key.0.as_str().into()],
        )?;
        self.count(key, &entry, -1)?;
        self.count(key, &Entry { bytes, ..entry }, 1)
    }

    fn remove(&self, key: &Key) -> Result<(), Failure> {
        let Some(entry) = self.find(key)? else {
            return Ok(());
        };
        self.tables.run(
            "DELETE FROM entry WHERE name = ?",
            vec![key.0.as_str().into()],
        )?;
        self.keep(key)?;
        self.count(key, &entry, -1)
    }

    /// Adds an entry to the totals, or takes it out of them.
    fn count(&self, key: &Key, entry: &Entry, sign: i64) -> Result<(), Failure> {
        if !key.counts() {
            return Ok(());
        }
        for scope in [entry.destination.to_string().as_str(), ALL] {
            self.tables.run(
                "INSERT INTO total (destination, paid, objects, bytes) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (destination, paid)
                 DO UPDATE SET objects = objects + ?3, bytes = bytes + ?4",
                vec![
                    scope.into(),
                    entry.paid.into(),
                    sign.into(),
                    (sign * signed(entry.bytes)).into(),
                ],
            )?;
        }
        Ok(())
    }

    fn budget(&self, scope: &str) -> Result<Budget, Failure> {
        let limits = bindings::config(&self.env).limits;
        let (objects, bytes) = if scope == ALL {
            (limits.edge_objects, limits.edge_bytes)
        } else {
            (limits.destination_objects, limits.destination_bytes)
        };
        let mut budget = Budget {
            limit: Amount { objects, bytes },
            ..Budget::default()
        };
        let rows: Vec<Total> = self.tables.rows(
            "SELECT paid, objects, bytes FROM total WHERE destination = ?",
            vec![scope.into()],
        )?;
        for row in rows {
            budget.used.objects += row.objects;
            budget.used.bytes += row.bytes;
            if row.paid != 0 {
                budget.paid = Amount {
                    objects: row.objects,
                    bytes: row.bytes,
                };
            }
        }
        Ok(budget)
    }

    async fn pay(
        &self,
        destination: DestinationId,
        subject: &str,
        cost: u64,
        solved: Option<u32>,
        begins: Option<Beginning>,
    ) -> Result<Option<Price>, Failure> {
        let rows: Vec<Credit> = self.tables.rows(
            "SELECT rounds, bytes FROM credit WHERE subject = ?",
            vec![subject.into()],
        )?;
        let Credit { rounds, bytes } = rows.into_iter().next().unwrap_or(Credit {
            rounds: 0,
            bytes: 0,
        });
        let cost = cost.max(LEAST_COST);
        let (rounds, bytes) = if solved == Some(rounds) {
            // The call itself is part of what was bought.
            (rounds.saturating_add(1), bytes.saturating_add(BOUGHT_BYTES))
        } else if bytes >= cost {
            (rounds, bytes - cost)
        } else {
            let mut fill = 0;
            for scope in [destination.to_string().as_str(), ALL] {
                let budget = self.budget(scope)?;
                // Nobody works for minutes to be told then that there is no room.
                if let Some(Beginning { purpose, bytes }) = begins {
                    let more = Amount { objects: 1, bytes };
                    if !budget.has_room(more, purpose, true) {
                        return Err(full(destination, purpose, true, scope == ALL));
                    }
                }
                fill = fill.max(budget.fill());
            }
            return Ok(Some(Price {
                round: rounds,
                bits: bits(fill),
            }));
        };
        let until = PlatformClock::millis().saturating_add(CREDIT_MILLIS);
        self.tables.run(
            "INSERT INTO credit (subject, rounds, bytes, until) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (subject) DO UPDATE SET rounds = ?2, bytes = ?3, until = ?4",
            vec![
                subject.into(),
                i64::from(rounds).into(),
                signed(bytes).into(),
                until.into(),
            ],
        )?;
        self.wake_by(until).await?;
        Ok(None)
    }

    /// Forgets credit that nobody used, and what was only begun.
    async fn forget(&self) -> Result<(), Failure> {
        let now = PlatformClock::millis();
        self.tables.create()?;
        self.tables
            .run("DELETE FROM credit WHERE until <= ?", vec![now.into()])?;
        let over: Vec<Name> = self
            .tables
            .rows("SELECT name FROM begun WHERE until <= ?", vec![now.into()])?;
        for Name { name } in &over {
            self.remove(name)?;
        }
        if !over.is_empty() {
            log::line("begun.forgotten")
                .with("count", over.len())
                .write();
        }
        let next: Vec<End> = self.tables.rows(
            "SELECT MIN(until) AS until FROM (
                SELECT until FROM begun UNION ALL SELECT until FROM credit)",
            vec![],
        )?;
        match next.first().and_then(|next| next.until) {
            // Credit is used again and again: what ends next is soon said to end later.
            Some(next) => {
                self.wake_by(next.max(now.saturating_add(LEAST_REST_MILLIS)))
                    .await
            }
            None => Ok(()),
        }
    }

    /// Sees to it that the alarm comes no later.
    async fn wake_by(&self, millis: i64) -> Result<(), Failure> {
        match self.storage.get_alarm().await? {
            Some(set) if set <= millis => Ok(()),
            _ => super::wake_at(&self.storage, millis).await,
        }
    }
}

/// `SQLite` has signed numbers only; no disk has more.
fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

fn full(destination: DestinationId, purpose: Use, paid: bool, everywhere: bool) -> Failure {
    log::line("relay.full")
        .with("destination", destination.to_string())
        .with("everywhere", everywhere)
        .with("purpose", purpose)
        .with("paid", paid)
        .write();
    let what = match purpose {
        Use::Draft | Use::Saving => {
            "Keep the draft on the device, or as a file, and park it here later. Applications \
             can still be sent."
        }
        Use::Announcement | Use::Submission => {
            "Keep the application on the device and send it again later: the relay gets room \
             as soon as the town hall has taken what waits here."
        }
    };
    Failure::peer(ProblemKind::RelayFull, what)
}
