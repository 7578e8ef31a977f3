//! A parked draft: its document and the pieces of its files, as ciphertexts that only the bearer of
//! the case's code can read (docs/security.md 8, 9).
//!
//! | table | what |
//! |---|---|
//! | `draft` | the one record: token's hash, revision, last use ([`crate::draft`]) |
//! | `name` | the one record: by what name the ledger knows it |
//! | `held` | the one record: for how many bytes the ledger holds room |
//! | `content` | the document and the files' pieces, each below the 2 MB of a row |
//!
//! Nobody calls an object that the ledger does not know. What is replaced or deleted is first
//! overwritten with zeros where it stands, in the transaction that replaces it, and its place is
//! given free in the next: `SQLite` would leave its bytes on the disk otherwise. The file does not
//! get smaller by that, so a draft keeps the room that it once had until it ends. A row's first
//! bytes lie in pages that `SQLite` rearranges, and leaves copies of; so each row begins with zeros
//! that fill such a page, and its content lies behind, where nothing is moved.

// The attribute writes items without documentation.
#![allow(missing_docs)]

use amtsweg_core::{
    api::{DraftPiece, DraftPieces},
    hash::sha256_base64url,
    id::{AttachmentId, DestinationId, DraftId},
    limits::MAX_DRAFT_PIECES,
    problem::ProblemKind,
    time::Clock as _,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use worker::{
    DurableObject, Env, Request, Response, SqlStorageValue, State, Storage, durable_object,
};

use super::{
    ledger::{self, Claim, Key},
    tables::Tables,
};
use crate::{
    bindings,
    budget::Use,
    clock::PlatformClock,
    config::Config,
    draft::{Parked, Precondition, Put},
    failure::Failure,
    log,
};

const BINDING: &str = "DRAFT";

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS draft (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS name (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS held (
        one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS content (
        id INTEGER PRIMARY KEY, part TEXT NOT NULL, position INTEGER NOT NULL,
        bytes INTEGER NOT NULL, dead INTEGER NOT NULL, pad BLOB NOT NULL,
        bytes_here BLOB NOT NULL);
    CREATE INDEX IF NOT EXISTS content_part ON content (part, position);
";

/// The part that is no file.
const DOCUMENT: &str = "document";

/// What a row takes besides its content: the pad, and pages that are not full.
const ROW_BYTES: u64 = 8 * 1024;

/// When what was cut off is done after all, in milliseconds.
const SOON_MILLIS: i64 = 60_000;

/// The ledger is asked for room in steps.
const STEP_BYTES: u64 = 64 * 1024;

#[derive(Serialize, Deserialize)]
struct Call {
    destination: DestinationId,
    draft: DraftId,
    access: String,
    /// Whether the sender is above a limit and has paid by work.
    paid: bool,
    action: Action,
}

#[derive(Serialize, Deserialize)]
enum Action {
    Exists,
    Put(Precondition),
    Read,
    Delete,
    Pieces,
    PutPiece(AttachmentId, u32),
    ReadPiece(AttachmentId, u32),
    DeletePieces(AttachmentId),
}

/// How a put of the document ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ending {
    /// It is kept, as this revision.
    Stored(u32),
    /// It is not: the document is at this revision.
    Changed(u32),
}

/// A draft's object, from outside, for the bearer of a token with the hash `access`.
pub(crate) struct Client<'a> {
    env: &'a Env,
    destination: DestinationId,
    draft: DraftId,
    access: String,
    paid: bool,
}

impl<'a> Client<'a> {
    pub(crate) fn new(
        env: &'a Env,
        destination: DestinationId,
        draft: DraftId,
        access: String,
        paid: bool,
    ) -> Self {
        Self {
            env,
            destination,
            draft,
            access,
            paid,
        }
    }

    /// Makes room for a draft that is not here yet, and so lets its object come to be.
    pub(crate) async fn begin(&self, document: &[u8]) -> Result<(), Failure> {
        let begun = beginning(document.len());
        let claim = Claim {
            key: self.key(),
            destination: self.destination,
            bytes: begun.bytes,
            purpose: begun.purpose,
            paid: self.paid,
        };
        ledger::Client::new(self.env).hold(claim).await
    }

    /// Gives the room back after a beginning that came to nothing.
    pub(crate) async fn abandon(&self) -> Result<(), Failure> {
        match self.call::<bool>(Action::Exists, &[]).await? {
            (true, _) => Ok(()),
            (false, _) => ledger::Client::new(self.env).remove(self.key()).await,
        }
    }

    fn key(&self) -> Key {
        Key::draft(self.destination, self.draft)
    }

    /// Puts the document.
    pub(crate) async fn put(
        &self,
        precondition: Precondition,
        document: &[u8],
    ) -> Result<Ending, Failure> {
        let (ending, _) = self.call(Action::Put(precondition), document).await?;
        Ok(ending)
    }

    /// The document's revision and bytes.
    pub(crate) async fn read(&self) -> Result<(u32, Vec<u8>), Failure> {
        self.call(Action::Read, &[]).await
    }

    /// Deletes everything but the tombstone.
    pub(crate) async fn delete(&self) -> Result<(), Failure> {
        let ((), _) = self.call(Action::Delete, &[]).await?;
        Ok(())
    }

    /// Which pieces are here.
    pub(crate) async fn pieces(&self) -> Result<DraftPieces, Failure> {
        let (pieces, _) = self.call(Action::Pieces, &[]).await?;
        Ok(pieces)
    }

    /// Puts a piece, in place of the one that may have been there.
    pub(crate) async fn put_piece(
        &self,
        file: AttachmentId,
        index: u32,
        piece: &[u8],
    ) -> Result<(), Failure> {
        let ((), _) = self.call(Action::PutPiece(file, index), piece).await?;
        Ok(())
    }

    /// A piece's bytes.
    pub(crate) async fn read_piece(
        &self,
        file: AttachmentId,
        index: u32,
    ) -> Result<Vec<u8>, Failure> {
        let ((), piece) = self.call(Action::ReadPiece(file, index), &[]).await?;
        Ok(piece)
    }

    /// Deletes all pieces of a file.
    pub(crate) async fn delete_pieces(&self, file: AttachmentId) -> Result<(), Failure> {
        let ((), _) = self.call(Action::DeletePieces(file), &[]).await?;
        Ok(())
    }

    async fn call<A: DeserializeOwned>(
        &self,
        action: Action,
        bytes: &[u8],
    ) -> Result<(A, Vec<u8>), Failure> {
        let name = format!("{}/{}", self.destination, self.draft);
        let call = Call {
            destination: self.destination,
            draft: self.draft,
            access: self.access.clone(),
            paid: self.paid,
            action,
        };
        super::exchange(self.env, BINDING, &name, &call, bytes).await
    }
}

/// The Durable Object of a parked draft.
#[durable_object(alarm)]
pub struct Draft {
    tables: Tables,
    storage: Storage,
    env: Env,
}

impl DurableObject for Draft {
    fn new(state: State, env: Env) -> Self {
        let storage = state.storage();
        Self {
            tables: Tables::new(&storage, SCHEMA),
            storage,
            env,
        }
    }

    async fn fetch(&self, mut request: Request) -> worker::Result<Response> {
        let (call, bytes): (Call, _) = super::read_with_bytes(&mut request).await?;
        match call.action {
            Action::Exists => super::answer(self.load().map(|parked| parked.is_some())),
            Action::Put(precondition) => super::answer(self.put(&call, precondition, bytes).await),
            Action::Read => super::answer_with_bytes(self.read(&call)),
            Action::Delete => super::answer(self.delete(&call).await),
            Action::Pieces => super::answer(self.pieces(&call)),
            Action::PutPiece(file, index) => {
                super::answer(self.put_piece(&call, file, index, bytes).await)
            }
            Action::ReadPiece(file, index) => {
                super::answer_with_bytes(self.read_piece(&call, file, index))
            }
            Action::DeletePieces(file) => super::answer(self.delete_pieces(&call, file).await),
        }
    }

    async fn alarm(&self) -> worker::Result<Response> {
        if let Err(failure) = self.on_alarm().await {
            log::failure("alarm", &failure);
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
struct PieceRow {
    part: String,
    position: u32,
    bytes: u64,
}

#[derive(Deserialize)]
struct Total {
    pieces: u64,
    bytes: Option<u64>,
}

impl Draft {
    async fn put(
        &self,
        call: &Call,
        precondition: Precondition,
        document: Vec<u8>,
    ) -> Result<Ending, Failure> {
        let config = bindings::config(&self.env);
        let bytes = document.len();
        let hash = sha256_base64url(&document);
        if let Some(parked) = self.open(&call.access)?
            && parked.put(precondition, &hash) == Put::Store
        {
            self.make_room(call, bytes as u64, Use::Saving).await?;
        }
        let now = PlatformClock.now();
        let Some(mut parked) = self.open(&call.access)? else {
            if precondition != Precondition::Absent {
                return Err(ProblemKind::DraftNotFound.into());
            }
            let parked = Parked::new(call.access.clone(), hash, now);
            self.tables.create()?;
            self.store(&parked)?;
            let key = Key::draft(call.destination, call.draft);
            self.tables.store("name", &key)?;
            self.tables
                .store("held", &in_steps(bytes as u64 + ROW_BYTES))?;
            self.store_content(DOCUMENT, 0, document)?;
            // Soon, should we be cut off before the ledger knows.
            let soon = PlatformClock::millis().saturating_add(SOON_MILLIS);
            super::wake_at(&self.storage, ends_at(&parked, &config).min(soon)).await?;
            self.tell_ledger(call).await?;
            log::line("draft.parked")
                .draft(call.draft)
                .with("bytes", bytes)
                .write();
            return Ok(Ending::Stored(parked.revision()));
        };
        match parked.put(precondition, &hash) {
            // Perhaps the first time was cut off before the ledger knew.
            Put::Same => self.tell_ledger(call).await?,
            Put::Changed => return Ok(Ending::Changed(parked.revision())),
            Put::Store => {
                parked.replace(hash);
                parked.note_use(now, &config.times);
                self.store(&parked)?;
                self.overwrite("part = ?", vec![DOCUMENT.into()])?;
                self.store_content(DOCUMENT, 0, document)?;
                log::line("draft.replaced")
                    .draft(call.draft)
                    .with("bytes", bytes)
                    .write();
                self.free_overwritten().await?;
            }
        }
        Ok(Ending::Stored(parked.revision()))
    }

    fn read(&self, call: &Call) -> Result<(u32, Vec<u8>), Failure> {
        let parked = self.using(call)?;
        let document = self
            .tables
            .bytes(
                "SELECT bytes_here FROM content WHERE part = ? AND dead = 0",
                vec![DOCUMENT.into()],
            )?
            .ok_or_else(|| Failure::Ours("a parked draft without its document".into()))?;
        Ok((parked.revision(), document))
    }

    async fn delete(&self, call: &Call) -> Result<(), Failure> {
        let config = bindings::config(&self.env);
        let mut parked = self.open(&call.access)?.ok_or(ProblemKind::DraftNotFound)?;
        parked.delete(PlatformClock.now());
        let key = Key::draft(call.destination, call.draft);
        self.tables
            .begin_anew(&self.storage, ends_at(&parked, &config), || {
                self.tables.store("name", &key)?;
                self.store(&parked)
            })
            .await?;
        log::line("draft.deleted").draft(call.draft).write();
        let released = ledger::Client::new(&self.env).release(key, 0).await;
        if let Err(failure) = released {
            // It is deleted all the same; the room comes back when the tombstone goes.
            log::failure("ledger", &failure);
        }
        Ok(())
    }

    fn pieces(&self, call: &Call) -> Result<DraftPieces, Failure> {
        self.using(call)?;
        let rows: Vec<PieceRow> = self.tables.rows(
            "SELECT part, position, bytes FROM content
             WHERE part <> ? AND dead = 0 ORDER BY part, position",
            vec![DOCUMENT.into()],
        )?;
        let pieces = rows
            .into_iter()
            .map(|row| {
                Ok(DraftPiece {
                    attachment_id: row.part.parse()?,
                    index: row.position,
                    size: row.bytes,
                })
            })
            .collect::<Result<_, amtsweg_core::id::IdError>>()
            .map_err(|error| Failure::Ours(format!("a stored piece: {error}")))?;
        Ok(DraftPieces { pieces })
    }

    async fn put_piece(
        &self,
        call: &Call,
        file: AttachmentId,
        index: u32,
        piece: Vec<u8>,
    ) -> Result<(), Failure> {
        self.using(call)?;
        self.check_limit(file, index, piece.len())?;
        self.make_room(call, piece.len() as u64, Use::Draft).await?;

        // Meanwhile it may have been deleted, or filled.
        self.using(call)?;
        self.check_limit(file, index, piece.len())?;
        let bytes = piece.len();
        let part = file.to_string();
        self.overwrite(
            "part = ? AND position = ?",
            vec![part.as_str().into(), i64::from(index).into()],
        )?;
        self.store_content(&part, index, piece)?;
        log::line("draft.piece")
            .draft(call.draft)
            .with("bytes", bytes)
            .write();
        self.free_overwritten().await
    }

    fn check_limit(&self, file: AttachmentId, index: u32, bytes: usize) -> Result<(), Failure> {
        let limit = bindings::config(&self.env).limits.draft_bytes;
        let others: Vec<Total> = self.tables.rows(
            "SELECT COUNT(*) AS pieces, SUM(bytes) AS bytes FROM content
             WHERE part <> ? AND dead = 0 AND NOT (part = ? AND position = ?)",
            vec![
                DOCUMENT.into(),
                file.to_string().into(),
                i64::from(index).into(),
            ],
        )?;
        let pieces = others.first().map_or(0, |total| total.pieces);
        let total = others.first().and_then(|total| total.bytes).unwrap_or(0);
        if pieces >= MAX_DRAFT_PIECES as u64 || total.saturating_add(bytes as u64) > limit {
            return Err(Failure::peer(
                ProblemKind::DraftFull,
                format!(
                    "All pieces of a draft together may be {MAX_DRAFT_PIECES} and have {limit} \
                     bytes. Delete the pieces of files that are not needed."
                ),
            ));
        }
        Ok(())
    }

    /// Makes sure that the ledger holds room for all that is here and `more`.
    async fn make_room(&self, call: &Call, more: u64, purpose: Use) -> Result<(), Failure> {
        loop {
            let here: Vec<Total> = self.tables.rows(
                "SELECT COUNT(*) AS pieces, SUM(bytes + ?) AS bytes FROM content",
                vec![signed(ROW_BYTES).into()],
            )?;
            let here = here.first().and_then(|total| total.bytes).unwrap_or(0);
            let needed = in_steps(here.saturating_add(more).saturating_add(ROW_BYTES));
            // Without a note there is no draft to make room for, as the caller will see.
            let Some(held) = self.tables.load::<u64>("held")? else {
                return Ok(());
            };
            if held >= needed {
                return Ok(());
            }
            let claim = Claim {
                key: Key::draft(call.destination, call.draft),
                destination: call.destination,
                bytes: needed,
                purpose,
                paid: call.paid,
            };
            ledger::Client::new(&self.env).hold(claim).await?;
            // Meanwhile others may have stored more, or deleted all.
            if let Some(held) = self.tables.load::<u64>("held")? {
                self.tables.store("held", &held.max(needed))?;
            }
        }
    }

    /// This object is there, so that its entry stays.
    async fn tell_ledger(&self, call: &Call) -> Result<(), Failure> {
        let key = Key::draft(call.destination, call.draft);
        ledger::Client::new(&self.env).keep(key).await
    }

    fn read_piece(
        &self,
        call: &Call,
        file: AttachmentId,
        index: u32,
    ) -> Result<((), Vec<u8>), Failure> {
        self.using(call)?;
        let piece = self.tables.bytes(
            "SELECT bytes_here FROM content WHERE part = ? AND position = ? AND dead = 0",
            vec![file.to_string().into(), i64::from(index).into()],
        )?;
        // Not the problem of a draft that is not here: the caller is to go on with this one.
        let piece = piece.ok_or_else(|| {
            Failure::peer(ProblemKind::NotFound, "The draft does not have this piece.")
        })?;
        Ok(((), piece))
    }

    async fn delete_pieces(&self, call: &Call, file: AttachmentId) -> Result<(), Failure> {
        self.using(call)?;
        self.overwrite("part = ?", vec![file.to_string().into()])?;
        self.free_overwritten().await
    }

    /// Overwrites contents with zeros where they stand: as many, and the row no longer than it
    /// was, so that `SQLite` has no reason to write it elsewhere.
    fn overwrite(&self, which: &str, values: Vec<SqlStorageValue>) -> Result<(), Failure> {
        let change = "UPDATE content SET dead = 1, bytes_here = zeroblob(length(bytes_here))";
        self.tables
            .run(&format!("{change} WHERE dead = 0 AND {which}"), values)
    }

    /// Gives free what is overwritten, once that is on the disk. In one transaction `SQLite` would
    /// not write what it is about to give free.
    async fn free_overwritten(&self) -> Result<(), Failure> {
        let dead = self.tables.text(
            "SELECT part AS value FROM content WHERE dead = 1 LIMIT 1",
            vec![],
        )?;
        if dead.is_none() {
            return Ok(());
        }
        self.storage.sync().await?;
        if self.tables.exist()? {
            self.tables
                .run("DELETE FROM content WHERE dead = 1", vec![])?;
        }
        Ok(())
    }

    async fn on_alarm(&self) -> Result<(), Failure> {
        let Some(parked) = self.load()? else {
            return Ok(());
        };
        let config = bindings::config(&self.env);
        let key: Option<Key> = self.tables.load("name")?;
        let ledger = ledger::Client::new(&self.env);
        if PlatformClock.now() < parked.ends_at(&config.times) {
            if let Some(key) = key {
                ledger.keep(key).await?;
            }
            return self.wake(&parked, &config).await;
        }
        if let Some(key) = key {
            ledger.remove(key).await?;
        }
        log::line("draft.forgotten")
            .with("deleted", parked.is_deleted())
            .write();
        self.tables.forget(&self.storage).await
    }

    /// Finds the draft for whoever has its token, and notes that it is used.
    fn using(&self, call: &Call) -> Result<Parked, Failure> {
        let mut parked = self.open(&call.access)?.ok_or(ProblemKind::DraftNotFound)?;
        let times = bindings::config(&self.env).times;
        // The alarm finds out by itself that it comes too early.
        if parked.note_use(PlatformClock.now(), &times) {
            self.store(&parked)?;
        }
        Ok(parked)
    }

    /// Finds the draft for whoever has its token.
    fn open(&self, access: &str) -> Result<Option<Parked>, Failure> {
        match self.load()? {
            Some(parked) if !parked.opens(access) => Err(ProblemKind::DraftForbidden.into()),
            Some(parked) if parked.is_deleted() => Err(ProblemKind::DraftDeleted.into()),
            found => Ok(found),
        }
    }

    fn load(&self) -> Result<Option<Parked>, Failure> {
        self.tables.load("draft")
    }

    fn store(&self, parked: &Parked) -> Result<(), Failure> {
        self.tables.store("draft", parked)
    }

    fn store_content(&self, part: &str, position: u32, content: Vec<u8>) -> Result<(), Failure> {
        self.tables.run(
            "INSERT INTO content (part, position, bytes, dead, pad, bytes_here)
             VALUES (?, ?, ?, 0, zeroblob(4096), ?)",
            vec![
                part.into(),
                i64::from(position).into(),
                i64::try_from(content.len()).unwrap_or(i64::MAX).into(),
                content.into(),
            ],
        )
    }

    async fn wake(&self, parked: &Parked, config: &Config) -> Result<(), Failure> {
        super::wake_at(&self.storage, ends_at(parked, config)).await
    }
}

/// When nothing of it is kept any more, in milliseconds since 1970.
fn ends_at(parked: &Parked, config: &Config) -> i64 {
    parked.ends_at(&config.times).0.saturating_mul(1000)
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

/// What a draft begins with whose document has so many bytes.
pub(crate) fn beginning(document_bytes: usize) -> ledger::Beginning {
    ledger::Beginning {
        purpose: Use::Draft,
        bytes: in_steps(document_bytes as u64 + ROW_BYTES),
    }
}

fn in_steps(bytes: u64) -> u64 {
    bytes.div_ceil(STEP_BYTES).saturating_mul(STEP_BYTES)
}
