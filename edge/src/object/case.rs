//! A case: who may read it, the town hall's signed events, and how far its submissions are.

// The attribute writes items without documentation.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use amtsweg_core::{
    api::{CaseEvents, Relay, RelayState},
    encoding::equal_in_constant_time,
    hash::sha256_base64url,
    id::{CaseId, DestinationId, ReplyId},
    jose::{CompactJws, DirectJwe},
    problem::ProblemKind,
    time::{Clock as _, Timestamp},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{DurableObject, Env, Request, Response, State, Storage, durable_object};

use super::{
    ledger::{self, Key},
    tables::Tables,
};
use crate::{
    bindings,
    clock::PlatformClock,
    event::{self, Event},
    failure::Failure,
    log,
};

const BINDING: &str = "CASE";

/// How long a case outlives the announcements in it, in seconds.
const KEEP_SECONDS: i64 = 60 * 60;

/// The parts of one case's replies, and of one reply. Only its town hall puts them.
const MAX_PARTS: u32 = 4_000;
const MAX_PARTS_OF_REPLY: u32 = 32;

/// The events of one case. Only a town hall makes them; each submission gives one or some.
const MAX_EVENTS: u32 = 2_000;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS matter (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS name (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS event (
        position INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, seq INTEGER, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS relay (
        position INTEGER PRIMARY KEY, submission TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS announced (
        submission TEXT PRIMARY KEY, until INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS part (
        reply TEXT NOT NULL, place INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (reply, place));
";

/// To whom a case belongs and who may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Matter {
    /// The destination.
    pub(crate) destination: DestinationId,
    /// The hash of the access token; nobody reads without one.
    pub(crate) access: Option<String>,
}

/// What a submission tells its case.
#[derive(Serialize, Deserialize)]
pub(crate) struct Report {
    /// The case, should it have been forgotten meanwhile.
    pub(crate) matter: Matter,
    /// The submission's log id.
    pub(crate) submission: String,
    /// How far it is.
    pub(crate) relay: Relay,
    /// Verified events.
    pub(crate) events: Vec<CompactJws>,
}

#[derive(Serialize, Deserialize)]
enum Call {
    Claim(Claim),
    Report(Report),
    Read(Option<String>),
    Events,
    Append {
        case: CaseId,
        event: String,
    },
    ReadPart {
        access: Option<String>,
        reply: ReplyId,
        index: u32,
    },
    PutPart {
        reply: ReplyId,
        index: u32,
        part: DirectJwe,
    },
}

/// What an announcement tells its case.
#[derive(Serialize, Deserialize)]
pub(crate) struct Claim {
    /// The case.
    pub(crate) case: CaseId,
    /// To whom it belongs.
    pub(crate) matter: Matter,
    /// The submission's log id.
    pub(crate) submission: String,
    /// Until the announcement has to be completed.
    pub(crate) seconds: i64,
}

/// A case's object, from outside.
pub(crate) struct Client<'a> {
    env: &'a Env,
    id: CaseId,
}

impl<'a> Client<'a> {
    pub(crate) fn new(env: &'a Env, id: CaseId) -> Self {
        Self { env, id }
    }

    /// Opens the case, or joins it when destination and access are the same. A case to which
    /// nothing is sent is forgotten an hour after its last announcement.
    pub(crate) async fn claim(&self, claim: Claim) -> Result<(), Failure> {
        self.call(&Call::Claim(claim)).await
    }

    /// Notes how far a submission is.
    pub(crate) async fn report(&self, report: Report) -> Result<(), Failure> {
        self.call(&Call::Report(report)).await
    }

    /// Reads the events with the hash of an access token.
    pub(crate) async fn read(&self, access: Option<String>) -> Result<CaseEvents, Failure> {
        self.call(&Call::Read(access)).await
    }

    /// All events, for the town hall that signed them.
    pub(crate) async fn events(&self) -> Result<Vec<CompactJws>, Failure> {
        self.call(&Call::Events).await
    }

    /// Appends an event of the town hall.
    pub(crate) async fn append(&self, event: String) -> Result<(), Failure> {
        let case = self.id;
        self.call(&Call::Append { case, event }).await
    }

    /// A part of a reply, with the hash of an access token; nothing if there is none.
    pub(crate) async fn read_part(
        &self,
        access: Option<String>,
        reply: ReplyId,
        index: u32,
    ) -> Result<Option<String>, Failure> {
        self.call(&Call::ReadPart {
            access,
            reply,
            index,
        })
        .await
    }

    /// Keeps a part of a reply. The same once more is no mistake, another one is.
    pub(crate) async fn put_part(
        &self,
        reply: ReplyId,
        index: u32,
        part: DirectJwe,
    ) -> Result<(), Failure> {
        self.call(&Call::PutPart { reply, index, part }).await
    }

    async fn call<A: DeserializeOwned>(&self, call: &Call) -> Result<A, Failure> {
        super::call(self.env, BINDING, &self.id.to_string(), call).await
    }
}

/// The Durable Object of a case.
#[durable_object(alarm)]
pub struct Case {
    tables: Tables,
    storage: Storage,
    env: Env,
}

impl DurableObject for Case {
    fn new(state: State, env: Env) -> Self {
        let storage = state.storage();
        Self {
            tables: Tables::new(&storage, SCHEMA),
            storage,
            env,
        }
    }

    async fn fetch(&self, mut request: Request) -> worker::Result<Response> {
        match super::read(&mut request).await? {
            Call::Claim(claim) => super::answer(self.claim(&claim).await),
            Call::Report(report) => super::answer(self.report(&report)),
            Call::Read(access) => super::answer(self.read(access.as_deref())),
            Call::Events => super::answer(self.known_events()),
            Call::Append { case, event } => super::answer(self.append(case, &event).await),
            Call::ReadPart {
                access,
                reply,
                index,
            } => super::answer(self.read_part(access.as_deref(), reply, index)),
            Call::PutPart { reply, index, part } => {
                super::answer(self.put_part(reply, index, &part))
            }
        }
    }

    async fn alarm(&self) -> worker::Result<Response> {
        super::answer(self.forget_if_empty().await)
    }
}

#[derive(Deserialize)]
struct RelayRow {
    submission: String,
    value: String,
}

#[derive(Deserialize)]
struct Count {
    count: u32,
}

#[derive(Deserialize)]
struct EventRow {
    value: String,
}

impl Case {
    async fn claim(&self, claim: &Claim) -> Result<(), Failure> {
        let limit = bindings::config(&self.env).limits.case_submissions;
        match self.matter()? {
            Some(known) if !same(&known, &claim.matter) => {
                return Err(ProblemKind::Forbidden.into());
            }
            Some(_) => {}
            None => self.open(&claim.matter)?,
        }
        self.tables.store("name", &Key::case(claim.case))?;
        let now = PlatformClock.now();
        self.tables
            .run("DELETE FROM announced WHERE until <= ?", vec![now.0.into()])?;
        let others: Vec<Count> = self.tables.rows(
            "SELECT COUNT(*) AS count FROM (
                SELECT submission FROM relay UNION SELECT submission FROM announced)
             WHERE submission <> ?",
            vec![claim.submission.as_str().into()],
        )?;
        if others.first().is_some_and(|others| others.count >= limit) {
            return Err(Failure::peer(
                ProblemKind::TooLarge,
                format!(
                    "This case has {limit} submissions already. Begin a new case for what is to \
                     be sent, or wait a day until those are forgotten that nobody has finished."
                ),
            ));
        }
        let until = now.plus_seconds(claim.seconds);
        self.tables.run(
            "INSERT INTO announced (submission, until) VALUES (?1, ?2)
             ON CONFLICT (submission) DO UPDATE SET until = ?2",
            vec![claim.submission.as_str().into(), until.0.into()],
        )?;
        if self.is_empty()? {
            let forget = until.plus_seconds(KEEP_SECONDS);
            super::wake_at(&self.storage, forget.0.saturating_mul(1000)).await?;
        }
        let key = Key::case(claim.case);
        ledger::Client::new(&self.env).keep(key).await
    }

    fn report(&self, report: &Report) -> Result<(), Failure> {
        match self.matter()? {
            // Claimed by this very submission, so it can only be the same.
            Some(known) if !same(&known, &report.matter) => {
                return Err(Failure::Ours("a report for another's case".into()));
            }
            Some(_) => {}
            None => self.open(&report.matter)?,
        }
        let events: Vec<_> = report
            .events
            .iter()
            .map(|event| {
                let read = Event::read(event, report.matter.destination).ok();
                (event, read.and_then(|event| event.seq()))
            })
            .collect();
        for (event, seq) in &events {
            self.check_fork(event, *seq)?;
        }
        for (event, seq) in &events {
            self.insert(event, *seq)?;
        }
        let known = self
            .tables
            .text(
                "SELECT value FROM relay WHERE submission = ?",
                vec![report.submission.as_str().into()],
            )?
            .map(|text| relay(&text))
            .transpose()?;
        if known.is_some_and(|known| !may_follow(known.state, report.relay.state)) {
            return Ok(());
        }
        let value = serde_json::to_string(&report.relay)
            .map_err(|error| Failure::json("a relay state", &error))?;
        self.tables.run(
            "DELETE FROM announced WHERE submission = ?",
            vec![report.submission.as_str().into()],
        )?;
        self.tables.run(
            "INSERT INTO relay (submission, value) VALUES (?1, ?2)
             ON CONFLICT (submission) DO UPDATE SET value = ?2",
            vec![report.submission.as_str().into(), value.into()],
        )
    }

    fn read(&self, access: Option<&str>) -> Result<CaseEvents, Failure> {
        self.check_access(access)?;
        let rows: Vec<RelayRow> = self.tables.rows(
            "SELECT submission, value FROM relay ORDER BY position",
            vec![],
        )?;
        let mut submissions = BTreeMap::new();
        let mut latest = None;
        for row in rows {
            let relay = relay(&row.value)?;
            latest = Some(relay);
            submissions.insert(row.submission, relay);
        }
        let relay = latest.ok_or_else(|| {
            Failure::peer(
                ProblemKind::CaseNotFound,
                "No submission of this case has been completed yet.",
            )
        })?;
        if submissions.len() < 2 {
            submissions.clear();
        }
        Ok(CaseEvents {
            event_log: self.events()?,
            relay,
            submissions,
        })
    }

    /// Whether somebody with this hash of an access token may read the case.
    fn check_access(&self, access: Option<&str>) -> Result<(), Failure> {
        let matter = self.matter()?.ok_or(ProblemKind::CaseNotFound)?;
        let opens = match (&matter.access, access) {
            (Some(required), Some(given)) => {
                equal_in_constant_time(required.as_bytes(), given.as_bytes())
            }
            _ => false,
        };
        opens
            .then_some(())
            .ok_or_else(|| ProblemKind::Forbidden.into())
    }

    fn read_part(
        &self,
        access: Option<&str>,
        reply: ReplyId,
        index: u32,
    ) -> Result<Option<String>, Failure> {
        self.check_access(access)?;
        self.part(reply, index)
    }

    /// Of a case that there is.
    fn part(&self, reply: ReplyId, index: u32) -> Result<Option<String>, Failure> {
        // A case of before replies has no table for them.
        self.tables.create()?;
        self.tables.text(
            "SELECT value FROM part WHERE reply = ? AND place = ?",
            vec![reply.to_string().into(), i64::from(index).into()],
        )
    }

    fn put_part(&self, reply: ReplyId, index: u32, part: &DirectJwe) -> Result<(), Failure> {
        if self.matter()?.is_none() {
            return Err(ProblemKind::CaseNotFound.into());
        }
        if index >= MAX_PARTS_OF_REPLY {
            return Err(Failure::peer(
                ProblemKind::TooLarge,
                format!("A reply has at most {MAX_PARTS_OF_REPLY} parts."),
            ));
        }
        match self.part(reply, index)? {
            Some(known) if known == part.as_str() => return Ok(()),
            Some(_) => {
                return Err(Failure::peer(
                    ProblemKind::Conflict,
                    "Another ciphertext is this part of this reply already: seal a reply anew \
                     under a replyId of its own.",
                ));
            }
            None => {}
        }
        let count: Vec<Count> = self
            .tables
            .rows("SELECT COUNT(*) AS count FROM part", vec![])?;
        if count.first().is_some_and(|parts| parts.count >= MAX_PARTS) {
            return Err(Failure::peer(
                ProblemKind::TooLarge,
                format!("A case holds {MAX_PARTS} parts of replies, and this one has as many."),
            ));
        }
        self.tables.run(
            "INSERT INTO part (reply, place, value) VALUES (?, ?, ?)",
            vec![
                reply.to_string().into(),
                i64::from(index).into(),
                part.as_str().into(),
            ],
        )
    }

    fn known_events(&self) -> Result<Vec<CompactJws>, Failure> {
        match self.matter()? {
            Some(_) => self.events(),
            None => Err(ProblemKind::CaseNotFound.into()),
        }
    }

    /// In the town hall's own order; as they came, where it does not say.
    fn events(&self) -> Result<Vec<CompactJws>, Failure> {
        let rows: Vec<EventRow> = self.tables.rows(
            "SELECT value FROM event ORDER BY seq IS NULL, seq, position",
            vec![],
        )?;
        rows.into_iter()
            .map(|row| row.value.parse())
            .collect::<Result<_, _>>()
            .map_err(|error| Failure::Ours(format!("a stored event: {error}")))
    }

    async fn append(&self, case: CaseId, event: &str) -> Result<(), Failure> {
        let event: CompactJws = event
            .parse()
            .map_err(|error: amtsweg_core::jose::JoseError| {
                Failure::peer(ProblemKind::MalformedJose, error.to_string())
            })?;
        let matter = self.matter()?.ok_or(ProblemKind::CaseNotFound)?;
        let read = event::read(&self.env, matter.destination, &event)
            .await?
            .map_err(|error| Failure::peer(ProblemKind::EventRefused, error.to_string()))?;
        if !read.is_in(case) {
            return Err(Failure::peer(
                ProblemKind::EventRefused,
                "The event's txn names another case.",
            ));
        }
        // The case may have been forgotten while the signature was verified.
        if self.matter()?.is_none() {
            return Err(ProblemKind::CaseNotFound.into());
        }
        self.check_fork(&event, read.seq())?;
        let count: Vec<Count> = self
            .tables
            .rows("SELECT COUNT(*) AS count FROM event", vec![])?;
        if count
            .first()
            .is_some_and(|events| events.count >= MAX_EVENTS)
        {
            return Err(Failure::peer(
                ProblemKind::TooLarge,
                format!("A case holds {MAX_EVENTS} events, and this one has as many."),
            ));
        }
        self.insert(&event, read.seq())?;
        log::line("event.appended").case(case).write();
        Ok(())
    }

    /// One number, one event. Two of them are the trace of a restored backup.
    fn check_fork(&self, event: &CompactJws, seq: Option<u32>) -> Result<(), Failure> {
        let Some(seq) = seq else {
            return Ok(());
        };
        let known = self.tables.text(
            "SELECT hash AS value FROM event WHERE seq = ?",
            vec![i64::from(seq).into()],
        )?;
        let hash = sha256_base64url(event.as_str().as_bytes());
        if known.is_none_or(|known| known == hash) {
            return Ok(());
        }
        Err(Failure::peer(
            ProblemKind::Conflict,
            format!(
                "Another event of the number {seq} is in this case already. After a restored \
                 backup, read the case's events here and continue from the last one."
            ),
        ))
    }

    /// Adds an event unless it is there.
    fn insert(&self, event: &CompactJws, seq: Option<u32>) -> Result<(), Failure> {
        self.tables.run(
            "INSERT INTO event (hash, seq, value) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
            vec![
                sha256_base64url(event.as_str().as_bytes()).into(),
                seq.map(i64::from).into(),
                event.as_str().into(),
            ],
        )
    }

    async fn forget_if_empty(&self) -> Result<(), Failure> {
        if !self.tables.exist()? || !self.is_empty()? {
            return Ok(());
        }
        if let Some(key) = self.tables.load("name")? {
            ledger::Client::new(&self.env).remove(key).await?;
        }
        // Meanwhile something may have been sent after all.
        if self.is_empty()? {
            self.tables.forget(&self.storage).await?;
        }
        Ok(())
    }

    fn is_empty(&self) -> Result<bool, Failure> {
        let row = self
            .tables
            .text("SELECT submission AS value FROM relay LIMIT 1", vec![])?;
        Ok(row.is_none())
    }

    fn matter(&self) -> Result<Option<Matter>, Failure> {
        self.tables.load("matter")
    }

    fn open(&self, matter: &Matter) -> Result<(), Failure> {
        self.tables.create()?;
        self.tables.store("matter", matter)
    }
}

fn relay(text: &str) -> Result<Relay, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::json("a stored relay state", &error))
}

fn same(known: &Matter, given: &Matter) -> bool {
    let [known_access, given_access] =
        [known, given].map(|matter| matter.access.as_deref().unwrap_or_default());
    known.destination == given.destination
        && equal_in_constant_time(known_access.as_bytes(), given_access.as_bytes())
}

/// A report that comes late takes nothing back.
fn may_follow(known: RelayState, new: RelayState) -> bool {
    match (known, new) {
        (RelayState::Parked, _) | (RelayState::Expired, RelayState::Delivered) => known != new,
        _ => false,
    }
}

/// The relay's word on a submission.
pub(crate) fn word(state: RelayState, since: Timestamp) -> Relay {
    Relay { state, since }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delivered_is_the_last_word() {
        use RelayState::{Delivered, Expired, Parked};
        for (known, new, expected) in [
            (Parked, Delivered, true),
            (Parked, Expired, true),
            (Parked, Parked, false),
            (Delivered, Parked, false),
            (Delivered, Expired, false),
            (Expired, Parked, false),
            (Expired, Delivered, true),
        ] {
            assert_eq!(may_follow(known, new), expected, "{known:?} {new:?}");
        }
    }
}
