//! The outbox of one submission: its ciphertexts, until the town hall has signed for them.
//!
//! Every state is written before it is answered or acted upon, and every step can be repeated:
//! whatever is cut off by a crash, the alarm does again.

// The attribute writes items without documentation.
#![allow(missing_docs)]

use std::cell::Cell;

use amtsweg_core::{
    api::{Announced, Announcement, Delivery, RelayState},
    hash::sha256_base64url,
    id::{AttachmentId, CaseId, DestinationId, SubmissionId},
    jose::{CompactJwe, CompactJws},
    limits::{MAX_ANNOUNCED, MAX_FILES_BYTES, MAX_JSON_BYTES},
    problem::ProblemKind,
    time::Clock as _,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{
    DurableObject, Env, Request, Response, State as ObjectState, Storage, durable_object,
};

use super::{
    case::{self, Matter, Report},
    destination,
    ledger::{self, Claim, Key},
    tables::Tables,
};
use crate::{
    bindings,
    budget::Use,
    clock::PlatformClock,
    config::{Config, DestinationConfig},
    delivery::{NotTaken, TownHall},
    event,
    failure::Failure,
    log,
    outbox::{Completion, Due, Outbox, Put, State},
    random,
};

const BINDING: &str = "SUBMISSION";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS outbox (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS held (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS part (
        id TEXT PRIMARY KEY, hash TEXT NOT NULL, bytes INTEGER NOT NULL,
        handed_over INTEGER NOT NULL DEFAULT 0, jwe TEXT);
";

/// The parts that have no id of their own.
const METADATA: &str = "metadata";
const DATA: &str = "data";

/// How long one attempt by the alarm may take, in milliseconds.
const ATTEMPT_MILLIS: i64 = 5 * 60 * 1000;

/// When what was cut off is done after all, in milliseconds.
const SOON_MILLIS: i64 = 60_000;

/// All ciphertexts of a submission: its files, encoded and with their headers and keys.
const MAX_PARTS_BYTES: u64 = MAX_FILES_BYTES / 3 * 4 + MAX_ANNOUNCED as u64 * 2048;

/// Metadata and data, padded, encrypted and encoded.
const MAX_END_BYTES: u64 = 2 * (MAX_JSON_BYTES as u64 / 3 * 4 + 2048);

/// The ledger is asked for room in steps.
const STEP_BYTES: u64 = 1024 * 1024;

/// What an announcement holds from the beginning: room for an application without files.
const HELD_BYTES: u64 = STEP_BYTES;

/// What a submission begins with.
pub(crate) const BEGINNING: ledger::Beginning = ledger::Beginning {
    purpose: Use::Announcement,
    bytes: HELD_BYTES,
};

#[derive(Serialize, Deserialize)]
enum Call {
    Destination,
    Announce {
        submission: SubmissionId,
        announcement: Announcement,
    },
    Attach {
        id: AttachmentId,
        jwe: String,
        paid: bool,
    },
    Complete {
        metadata: String,
        data: String,
    },
}

/// How a completion ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ending {
    Delivered,
    Parked,
}

/// A submission's object, from outside.
pub(crate) struct Client<'a> {
    env: &'a Env,
    id: SubmissionId,
}

impl<'a> Client<'a> {
    pub(crate) fn new(env: &'a Env, id: SubmissionId) -> Self {
        Self { env, id }
    }

    /// Makes room for a submission, and so lets its object come to be.
    pub(crate) async fn begin(&self, for_whom: DestinationId, paid: bool) -> Result<(), Failure> {
        let claim = Claim {
            key: Key::submission(self.id),
            destination: for_whom,
            bytes: BEGINNING.bytes,
            purpose: BEGINNING.purpose,
            paid,
        };
        ledger::Client::new(self.env).hold(claim).await
    }

    /// Gives the room back after a beginning that came to nothing.
    pub(crate) async fn abandon(&self) -> Result<(), Failure> {
        let destination: Option<DestinationId> = self.call(&Call::Destination).await?;
        if destination.is_some() {
            return Ok(());
        }
        let key = Key::submission(self.id);
        ledger::Client::new(self.env).remove(key).await
    }

    /// Announces it, for the first time or again.
    pub(crate) async fn announce(&self, announcement: Announcement) -> Result<Announced, Failure> {
        let submission = self.id;
        let call = Call::Announce {
            submission,
            announcement,
        };
        self.call(&call).await
    }

    /// Stores a ciphertext.
    pub(crate) async fn attach(
        &self,
        id: AttachmentId,
        jwe: String,
        paid: bool,
    ) -> Result<(), Failure> {
        self.call(&Call::Attach { id, jwe, paid }).await
    }

    /// Stores the rest, and tries to deliver.
    pub(crate) async fn complete(&self, metadata: String, data: String) -> Result<Ending, Failure> {
        self.call(&Call::Complete { metadata, data }).await
    }

    async fn call<A: DeserializeOwned>(&self, call: &Call) -> Result<A, Failure> {
        super::call(self.env, BINDING, &self.id.to_string(), call).await
    }
}

/// The Durable Object of a submission.
#[durable_object(alarm)]
pub struct Submission {
    tables: Tables,
    storage: Storage,
    env: Env,
    delivering: Cell<bool>,
}

impl DurableObject for Submission {
    fn new(state: ObjectState, env: Env) -> Self {
        let storage = state.storage();
        Self {
            tables: Tables::new(&storage, SCHEMA),
            storage,
            env,
            delivering: Cell::new(false),
        }
    }

    async fn fetch(&self, mut request: Request) -> worker::Result<Response> {
        match super::read(&mut request).await? {
            Call::Destination => {
                super::answer(self.load().map(|it| it.map(|outbox| outbox.destination_id)))
            }
            Call::Announce {
                submission,
                announcement,
            } => super::answer(self.announce(submission, announcement).await),
            Call::Attach { id, jwe, paid } => super::answer(self.attach(id, &jwe, paid).await),
            Call::Complete { metadata, data } => {
                super::answer(self.complete(&metadata, &data).await)
            }
        }
    }

    async fn alarm(&self) -> worker::Result<Response> {
        let result = self.on_alarm().await;
        if let Err(failure) = &result {
            log::failure("alarm", failure);
            // The platform gives up after some failed alarms; we do not.
            let soon = PlatformClock::millis().saturating_add(SOON_MILLIS);
            super::wake_at(&self.storage, soon)
                .await
                .map_err(|failure| worker::Error::RustError(failure.to_string()))?;
        }
        Response::empty()
    }
}

#[derive(Deserialize)]
struct PartRow {
    id: String,
    hash: String,
    bytes: i64,
    handed_over: i64,
}

#[derive(Deserialize)]
struct Size {
    bytes: Option<u64>,
}

/// Held by the one delivery that runs.
struct Turn<'a>(&'a Cell<bool>);

impl<'a> Turn<'a> {
    fn take(taken: &'a Cell<bool>) -> Option<Self> {
        // Not `then_some`: a turn made in vain would end the other's when it is dropped.
        (!taken.replace(true)).then(|| Self(taken))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

impl Submission {
    async fn announce(
        &self,
        submission: SubmissionId,
        announcement: Announcement,
    ) -> Result<Announced, Failure> {
        if let Some(outbox) = self.load()? {
            let announced = announced_again(&outbox, &announcement)?;
            // Perhaps the first time was cut off here.
            self.tell_ledger(submission).await?;
            return Ok(announced);
        }
        let config = bindings::config(&self.env);
        let case = match announcement.case_id {
            Some(case) => case,
            None => CaseId::from_random(random::random_bytes()?),
        };
        self.hold_case(case, announcement.destination_id, Use::Announcement)
            .await?;
        let claim = case::Claim {
            case,
            matter: Matter {
                destination: announcement.destination_id,
                access: announcement.case_access.clone(),
            },
            submission: submission.log_id(),
            seconds: config.times.announcement_seconds,
        };
        case::Client::new(&self.env, case).claim(claim).await?;

        if let Some(outbox) = self.load()? {
            return announced_again(&outbox, &announcement);
        }
        let outbox = Outbox::new(announcement, submission, case, PlatformClock.now());
        self.tables.create()?;
        self.store(&outbox)?;
        self.tables.store("held", &HELD_BYTES)?;
        // Soon, should we be cut off before the ledger knows.
        self.wake_soon(&outbox, &config).await?;
        self.tell_ledger(submission).await?;
        log::line("submission.announced")
            .submission(submission)
            .case(case)
            .with("attachments", outbox.announced.len())
            .write();
        Ok(Announced {
            submission_id: submission,
            case_id: case,
        })
    }

    async fn attach(&self, id: AttachmentId, text: &str, paid: bool) -> Result<(), Failure> {
        let jwe = read_jwe(text, "The attachment")?;
        let hash = jwe.hash();
        let outbox = self.load()?.ok_or(ProblemKind::SubmissionNotFound)?;
        match self.judge(&outbox, id, &hash)? {
            Put::Store => {}
            Put::Same => return Ok(()),
            refusal => return Err(refused(refusal)),
        }
        self.check_key(&outbox, &jwe).await?;
        self.check_size(text.len())?;
        self.make_room(&outbox, text.len(), paid).await?;

        // Meanwhile another request may have put the same.
        let outbox = self.load()?.ok_or(ProblemKind::SubmissionNotFound)?;
        match self.judge(&outbox, id, &hash)? {
            Put::Store => {}
            Put::Same => return Ok(()),
            refusal => return Err(refused(refusal)),
        }
        self.check_size(text.len())?;
        self.store_part(&id.to_string(), &jwe)?;
        log::line("attachment.stored")
            .submission(outbox.submission_id)
            .with("bytes", text.len())
            .write();
        Ok(())
    }

    fn check_size(&self, more: usize) -> Result<(), Failure> {
        if self.stored_bytes()?.saturating_add(more as u64) > MAX_PARTS_BYTES {
            return Err(Failure::peer(
                ProblemKind::TooLarge,
                "All files of a submission together may have at most 100 MB.",
            ));
        }
        Ok(())
    }

    /// Makes sure that the ledger holds room for all that is here, `more`, and the end.
    async fn make_room(&self, outbox: &Outbox, more: usize, paid: bool) -> Result<(), Failure> {
        loop {
            let here = self.stored_bytes()?.saturating_add(more as u64);
            let needed = in_steps(here.saturating_add(MAX_END_BYTES));
            // Without a note there is no submission to make room for, as the caller will see.
            let Some(held) = self.tables.load::<u64>("held")? else {
                return Ok(());
            };
            if held >= needed {
                return Ok(());
            }
            let claim = Claim {
                key: Key::submission(outbox.submission_id),
                destination: outbox.destination_id,
                bytes: needed,
                purpose: Use::Submission,
                paid,
            };
            ledger::Client::new(&self.env).hold(claim).await?;
            // Meanwhile others may have stored more, or all may be delivered.
            if let Some(held) = self.tables.load::<u64>("held")? {
                self.tables.store("held", &held.max(needed))?;
            }
        }
    }

    /// Lets the case's object come to be.
    async fn hold_case(
        &self,
        case: CaseId,
        destination: DestinationId,
        purpose: Use,
    ) -> Result<(), Failure> {
        let claim = Claim {
            key: Key::case(case),
            destination,
            bytes: 0,
            purpose,
            paid: false,
        };
        ledger::Client::new(&self.env).hold(claim).await
    }

    /// This object is there, so that its entry stays.
    async fn tell_ledger(&self, id: SubmissionId) -> Result<(), Failure> {
        let key = Key::submission(id);
        ledger::Client::new(&self.env).keep(key).await
    }

    async fn complete(&self, metadata: &str, data: &str) -> Result<Ending, Failure> {
        let metadata = read_jwe(metadata, "encryptedMetadata")?;
        let data = read_jwe(data, "encryptedData")?;
        let hash = sha256_base64url(format!("{}.{}", metadata.hash(), data.hash()).as_bytes());
        let outbox = self.load()?.ok_or(ProblemKind::SubmissionNotFound)?;
        if let Some(ending) = completed_before(&outbox, &hash)? {
            return Ok(ending);
        }
        self.check_key(&outbox, &metadata).await?;
        self.check_key(&outbox, &data).await?;
        let config = bindings::config(&self.env);

        // Meanwhile another request may have completed it.
        let mut outbox = self.load()?.ok_or(ProblemKind::SubmissionNotFound)?;
        if let Some(ending) = completed_before(&outbox, &hash)? {
            return Ok(ending);
        }
        let there = self.parts()?;
        let missing = outbox
            .announced
            .iter()
            .filter(|id| !there.iter().any(|part| part.id == id.to_string()))
            .count();
        if missing > 0 {
            return Err(Failure::peer(
                ProblemKind::Incomplete,
                format!(
                    "{missing} of {} announced attachments are missing. Put them first.",
                    outbox.announced.len()
                ),
            ));
        }
        self.store_part(METADATA, &metadata)?;
        self.store_part(DATA, &data)?;
        outbox.park(hash, PlatformClock.now());
        self.store(&outbox)?;
        // From here on it is in our hands: the alarm goes on if we are cut off.
        self.wake(&outbox, &config).await?;
        log::line("submission.parked")
            .submission(outbox.submission_id)
            .with("bytes", self.stored_bytes()?)
            .write();

        #[expect(clippy::cast_possible_truncation)]
        let wait = (config.times.wait_seconds * 1000.0) as i64;
        let deadline = PlatformClock::millis().saturating_add(wait);
        let attempt = self.attempt(&config, deadline).await;
        if let Err(failure) = &attempt {
            // The submission is safe, so this is no reason to tell the sender otherwise.
            log::failure("first delivery", failure);
        }
        let delivered = self
            .load()?
            .is_some_and(|outbox| matches!(outbox.state, State::Delivered { .. }));
        Ok(if delivered {
            Ending::Delivered
        } else {
            Ending::Parked
        })
    }

    async fn on_alarm(&self) -> Result<(), Failure> {
        let Some(outbox) = self.load()? else {
            return Ok(());
        };
        let config = bindings::config(&self.env);
        match outbox.due(PlatformClock.now(), &config.times) {
            Due::Forget => {
                let key = Key::submission(outbox.submission_id);
                ledger::Client::new(&self.env).remove(key).await?;
                log::line("submission.forgotten")
                    .submission(outbox.submission_id)
                    .write();
                self.tables.forget(&self.storage).await
            }
            Due::Deliver => {
                // Set before anything else, should this attempt be cut off.
                self.wake(&outbox, &config).await?;
                let deadline = PlatformClock::millis().saturating_add(ATTEMPT_MILLIS);
                self.attempt(&config, deadline).await
            }
            Due::Tell => {
                self.delete_ciphertexts(&outbox).await?;
                self.wake(&outbox, &config).await?;
                self.tell_expired(outbox, &config).await
            }
            Due::Nothing => {
                self.tell_ledger(outbox.submission_id).await?;
                self.delete_ciphertexts(&outbox).await?;
                self.wake(&outbox, &config).await
            }
        }
    }

    /// Tries to deliver once, unless another attempt is under way, and sets the next alarm.
    async fn attempt(&self, config: &Config, deadline: i64) -> Result<(), Failure> {
        let Some(_turn) = Turn::take(&self.delivering) else {
            return Ok(());
        };
        let Some(outbox) = self.load()? else {
            return Ok(());
        };
        let State::Parked { told, attempts, .. } = outbox.state else {
            return Ok(());
        };
        if !told {
            self.report(&outbox, vec![]).await?;
            self.change(Outbox::told_case)?;
        }
        let begin = PlatformClock::millis();
        let taken = self.hand_over_and_report(&outbox, config, deadline).await;
        let line = log::line("delivery")
            .submission(outbox.submission_id)
            .with("attempt", attempts.saturating_add(1))
            .with("ms", PlatformClock::millis().saturating_sub(begin));
        let outbox = match taken {
            Ok(()) => {
                line.with("outcome", "delivered").write();
                self.change(|outbox| outbox.deliver(PlatformClock.now()))?
            }
            Err(reason) => {
                if let NotTaken::Ours(failure) = &reason {
                    log::failure("delivery", failure);
                }
                line.with("outcome", reason.word()).write();
                let times = config.times;
                self.change(|outbox| outbox.failed(PlatformClock.now(), &times))?
            }
        };
        let Some(outbox) = outbox else {
            return Ok(());
        };
        // Until that is done, the alarm of before comes soon and does it.
        self.delete_ciphertexts(&outbox).await?;
        self.wake(&outbox, config).await?;
        if outbox.due(PlatformClock.now(), &config.times) == Due::Tell {
            self.tell_expired(outbox, config).await?;
        }
        Ok(())
    }

    /// The case first: until it has the events, the ciphertexts stay.
    async fn hand_over_and_report(
        &self,
        outbox: &Outbox,
        config: &Config,
        deadline: i64,
    ) -> Result<(), NotTaken> {
        let events = self.hand_over(outbox, config, deadline).await?;
        let mut delivered = outbox.clone();
        delivered.deliver(PlatformClock.now());
        match self.report(&delivered, events).await {
            Err(Failure::Peer(problem)) if problem.is(ProblemKind::Conflict) => {
                Err(NotTaken::Forked(problem.detail.unwrap_or_default()))
            }
            result => Ok(result?),
        }
    }

    async fn hand_over(
        &self,
        outbox: &Outbox,
        config: &Config,
        deadline: i64,
    ) -> Result<Vec<CompactJws>, NotTaken> {
        let destination: &DestinationConfig = config
            .destinations
            .get(&outbox.destination_id)
            .ok_or_else(|| Failure::Ours("a parked submission's destination is gone".into()))?;
        let town_hall = TownHall::new(destination, outbox.submission_id, deadline);
        let parts = self.parts()?;
        for id in &outbox.announced {
            let name = id.to_string();
            if parts
                .iter()
                .any(|part| part.id == name && part.handed_over != 0)
            {
                continue;
            }
            town_hall.put_attachment(*id, self.jwe(&name)?).await?;
            self.tables.run(
                "UPDATE part SET handed_over = 1 WHERE id = ?",
                vec![name.into()],
            )?;
        }
        let delivery = Delivery {
            destination_id: outbox.destination_id,
            submission_id: outbox.submission_id,
            case_id: outbox.case_id,
            case_access: outbox.case_access.clone(),
            public_service: outbox.public_service.clone(),
            announced_attachments: outbox.announced.clone(),
            encrypted_metadata: read_jwe(&self.jwe(METADATA)?, METADATA)?,
            encrypted_data: read_jwe(&self.jwe(DATA)?, DATA)?,
        };
        let events = match town_hall.deliver(&delivery).await {
            Ok(events) => events,
            Err(NotTaken::Status(status)) if status < 500 => {
                // It may have lost what we gave it, say by a restored backup: begin anew.
                self.tables.run("UPDATE part SET handed_over = 0", vec![])?;
                return Err(NotTaken::Status(status));
            }
            Err(other) => return Err(other),
        };
        self.verify(outbox, &events).await?;
        Ok(events)
    }

    /// Believes the answer only as a whole: every event is the destination's and about this
    /// submission, and one of them is the acceptance or the rejection.
    async fn verify(&self, outbox: &Outbox, events: &[CompactJws]) -> Result<(), NotTaken> {
        let mut is_answered = false;
        for event in events {
            let event = event::read(&self.env, outbox.destination_id, event)
                .await?
                .and_then(|event| {
                    let about = event.is_about(outbox.submission_id, outbox.case_id);
                    about.then_some(event).ok_or(event::Disbelief::OtherSubject)
                })
                .map_err(|why| NotTaken::Events(why.to_string()))?;
            is_answered |= event.is_answer();
        }
        if is_answered {
            Ok(())
        } else {
            Err(NotTaken::Events("there is no answer among them".into()))
        }
    }

    async fn tell_expired(&self, outbox: Outbox, config: &Config) -> Result<(), Failure> {
        self.report(&outbox, vec![]).await?;
        log::line("submission.expired")
            .submission(outbox.submission_id)
            .write();
        if let Some(outbox) = self.change(Outbox::told_case)? {
            self.wake(&outbox, config).await?;
        }
        Ok(())
    }

    /// Tells the case how far the submission is.
    async fn report(&self, outbox: &Outbox, events: Vec<CompactJws>) -> Result<(), Failure> {
        let (state, since) = match outbox.state {
            State::Announced { .. } => return Ok(()),
            State::Parked { since, .. } => (RelayState::Parked, since),
            State::Delivered { since, .. } => (RelayState::Delivered, since),
            State::Expired { since, .. } => (RelayState::Expired, since),
        };
        let report = Report {
            matter: Matter {
                destination: outbox.destination_id,
                access: outbox.case_access.clone(),
            },
            submission: outbox.submission_id.log_id(),
            relay: case::word(state, since),
            events,
        };
        // It may have been forgotten meanwhile.
        self.hold_case(outbox.case_id, outbox.destination_id, Use::Submission)
            .await?;
        case::Client::new(&self.env, outbox.case_id)
            .report(report)
            .await
    }

    /// Whether a ciphertext is for a key of the destination.
    async fn check_key(&self, outbox: &Outbox, jwe: &CompactJwe) -> Result<(), Failure> {
        let known = destination::Client::new(&self.env, outbox.destination_id)
            .takes(&jwe.header().kid)
            .await?;
        if known {
            Ok(())
        } else {
            Err(Failure::peer(
                ProblemKind::UnknownKey,
                "Encrypt to the key that the destination names as encryptionKid.",
            ))
        }
    }

    fn judge(&self, outbox: &Outbox, id: AttachmentId, hash: &str) -> Result<Put, Failure> {
        let stored = self.tables.text(
            "SELECT hash AS value FROM part WHERE id = ?",
            vec![id.to_string().into()],
        )?;
        Ok(outbox.put(id, stored.as_deref(), hash))
    }

    fn load(&self) -> Result<Option<Outbox>, Failure> {
        self.tables.load("outbox")
    }

    fn store(&self, outbox: &Outbox) -> Result<(), Failure> {
        self.tables.store("outbox", outbox)
    }

    /// Reads, changes and writes in one go.
    fn change(&self, change: impl FnOnce(&mut Outbox)) -> Result<Option<Outbox>, Failure> {
        let mut outbox = self.load()?;
        if let Some(outbox) = &mut outbox {
            change(outbox);
            self.store(outbox)?;
        }
        Ok(outbox)
    }

    async fn wake(&self, outbox: &Outbox, config: &Config) -> Result<(), Failure> {
        let at = outbox.wake(PlatformClock::millis(), &config.times, random::chance());
        super::wake_at(&self.storage, at).await
    }

    async fn wake_soon(&self, outbox: &Outbox, config: &Config) -> Result<(), Failure> {
        let now = PlatformClock::millis();
        let at = outbox.wake(now, &config.times, random::chance());
        super::wake_at(&self.storage, at.min(now.saturating_add(SOON_MILLIS))).await
    }

    fn store_part(&self, id: &str, jwe: &CompactJwe) -> Result<(), Failure> {
        let bytes = i64::try_from(jwe.as_str().len()).unwrap_or(i64::MAX);
        self.tables.run(
            "INSERT INTO part (id, hash, bytes, jwe) VALUES (?, ?, ?, ?)",
            vec![
                id.into(),
                jwe.hash().into(),
                bytes.into(),
                jwe.as_str().into(),
            ],
        )
    }

    fn parts(&self) -> Result<Vec<PartRow>, Failure> {
        self.tables
            .rows("SELECT id, hash, bytes, handed_over FROM part", vec![])
    }

    fn jwe(&self, id: &str) -> Result<String, Failure> {
        self.tables
            .text(
                "SELECT jwe AS value FROM part WHERE id = ? AND jwe IS NOT NULL",
                vec![id.into()],
            )?
            .ok_or_else(|| Failure::Ours("a stored ciphertext is gone".into()))
    }

    fn stored_bytes(&self) -> Result<u64, Failure> {
        let rows: Vec<Size> = self
            .tables
            .rows("SELECT SUM(bytes) AS bytes FROM part", vec![])?;
        Ok(rows.first().and_then(|row| row.bytes).unwrap_or(0))
    }

    /// Deletes the ciphertexts of a settled submission, from the disk as well. The hashes stay, so
    /// that a repeat is recognised.
    async fn delete_ciphertexts(&self, outbox: &Outbox) -> Result<(), Failure> {
        if !matches!(
            outbox.state,
            State::Delivered { .. } | State::Expired { .. }
        ) {
            return Ok(());
        }
        let left = self.tables.text(
            "SELECT id AS value FROM part WHERE jwe IS NOT NULL LIMIT 1",
            vec![],
        )?;
        if left.is_some() {
            let parts = self.parts()?;
            // Soon, should the rest be cut off; the caller sets the right one.
            let at = PlatformClock::millis().saturating_add(SOON_MILLIS);
            self.tables
                .begin_anew(&self.storage, at, || {
                    self.store(outbox)?;
                    parts.into_iter().try_for_each(|part| {
                        self.tables.run(
                            "INSERT INTO part (id, hash, bytes, handed_over) VALUES (?, ?, ?, 1)",
                            vec![part.id.into(), part.hash.into(), part.bytes.into()],
                        )
                    })
                })
                .await?;
        }
        let key = Key::submission(outbox.submission_id);
        ledger::Client::new(&self.env).release(key, 0).await
    }
}

fn in_steps(bytes: u64) -> u64 {
    bytes.div_ceil(STEP_BYTES).saturating_mul(STEP_BYTES)
}

fn announced_again(outbox: &Outbox, announcement: &Announcement) -> Result<Announced, Failure> {
    if outbox.is_announced_by(announcement) {
        Ok(Announced {
            submission_id: outbox.submission_id,
            case_id: outbox.case_id,
        })
    } else {
        Err(Failure::peer(
            ProblemKind::Conflict,
            "This submissionId was announced with other content. Choose another id.",
        ))
    }
}

fn completed_before(outbox: &Outbox, hash: &str) -> Result<Option<Ending>, Failure> {
    match outbox.completion(hash) {
        Completion::New => Ok(None),
        Completion::Parked => Ok(Some(Ending::Parked)),
        Completion::Delivered => Ok(Some(Ending::Delivered)),
        Completion::Conflict => Err(Failure::peer(
            ProblemKind::Conflict,
            "The submission was completed with other content. Announce a new one.",
        )),
        Completion::Gone => Err(gone()),
    }
}

fn refused(put: Put) -> Failure {
    match put {
        Put::NotAnnounced => ProblemKind::NotAnnounced.into(),
        Put::Gone => gone(),
        _ => Failure::peer(
            ProblemKind::Conflict,
            "Another ciphertext was put under this id. The first one counts.",
        ),
    }
}

fn gone() -> Failure {
    Failure::peer(
        ProblemKind::SubmissionNotFound,
        "The town hall did not take the submission in time, and it was deleted. Send it anew.",
    )
}

fn read_jwe(text: &str, what: &str) -> Result<CompactJwe, Failure> {
    text.parse()
        .map_err(|error: amtsweg_core::jose::JoseError| {
            Failure::peer(ProblemKind::MalformedJose, format!("{what}: {error}"))
        })
}
