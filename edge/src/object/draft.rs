//! A parked draft: its document and the pieces of its files, as ciphertexts that only the bearer of
//! the case's code can read (docs/security.md 8, 9).
//!
//! | table | what |
//! |---|---|
//! | `draft` | the one record: token's hash, revision, last use ([`crate::draft`]) |
//! | `document` | the one document |
//! | `piece` | a file's pieces, each below the 2 MB of a row |
//!
//! A draft that does not exist leaves no table behind, however often it is asked for.

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
use worker::{DurableObject, Env, Request, Response, State, Storage, durable_object};

use super::tables::Tables;
use crate::{
    bindings,
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
    CREATE TABLE IF NOT EXISTS document (
        one INTEGER PRIMARY KEY CHECK (one = 1), content BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS piece (
        attachment TEXT NOT NULL, position INTEGER NOT NULL,
        bytes INTEGER NOT NULL, content BLOB NOT NULL,
        PRIMARY KEY (attachment, position));
";

#[derive(Serialize, Deserialize)]
struct Call {
    draft: DraftId,
    access: String,
    action: Action,
}

#[derive(Serialize, Deserialize)]
enum Action {
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
}

impl<'a> Client<'a> {
    pub(crate) fn new(
        env: &'a Env,
        destination: DestinationId,
        draft: DraftId,
        access: String,
    ) -> Self {
        Self {
            env,
            destination,
            draft,
            access,
        }
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
            draft: self.draft,
            access: self.access.clone(),
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
            Action::Put(precondition) => super::answer(self.put(&call, precondition, bytes).await),
            Action::Read => super::answer_with_bytes(self.read(&call)),
            Action::Delete => super::answer(self.delete(&call).await),
            Action::Pieces => super::answer(self.pieces(&call)),
            Action::PutPiece(file, index) => {
                super::answer(self.put_piece(&call, file, index, bytes))
            }
            Action::ReadPiece(file, index) => {
                super::answer_with_bytes(self.read_piece(&call, file, index))
            }
            Action::DeletePieces(file) => super::answer(self.delete_pieces(&call, file)),
        }
    }

    async fn alarm(&self) -> worker::Result<Response> {
        if let Err(failure) = self.on_alarm().await {
            log::failure("alarm", &failure);
            // The platform gives up after some failed alarms; we do not.
            let soon = PlatformClock::millis().saturating_add(60_000);
            super::wake_at(&self.storage, soon)
                .await
                .map_err(|failure| worker::Error::RustError(failure.to_string()))?;
        }
        Response::empty()
    }
}

#[derive(Deserialize)]
struct PieceRow {
    attachment: String,
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
        let config = bindings::config(&self.env)?;
        let now = PlatformClock.now();
        let bytes = document.len();
        let hash = sha256_base64url(&document);
        let Some(mut parked) = self.open(&call.access)? else {
            if precondition != Precondition::Absent {
                return Err(ProblemKind::DraftNotFound.into());
            }
            let parked = Parked::new(call.access.clone(), hash, now);
            self.tables.create()?;
            self.store(&parked)?;
            self.store_document(document)?;
            self.wake(&parked, &config).await?;
            log::line("draft.parked")
                .draft(call.draft)
                .with("bytes", bytes)
                .write();
            return Ok(Ending::Stored(parked.revision()));
        };
        match parked.put(precondition, &hash) {
            Put::Same => {}
            Put::Changed => return Ok(Ending::Changed(parked.revision())),
            Put::Store => {
                parked.replace(hash);
                parked.note_use(now, &config.times);
                self.store(&parked)?;
                self.store_document(document)?;
                log::line("draft.replaced")
                    .draft(call.draft)
                    .with("bytes", bytes)
                    .write();
            }
        }
        Ok(Ending::Stored(parked.revision()))
    }

    fn read(&self, call: &Call) -> Result<(u32, Vec<u8>), Failure> {
        let parked = self.using(call)?;
        let document = self
            .tables
            .bytes("SELECT content FROM document", vec![])?
            .ok_or_else(|| Failure::Ours("a parked draft without its document".into()))?;
        Ok((parked.revision(), document))
    }

    async fn delete(&self, call: &Call) -> Result<(), Failure> {
        let config = bindings::config(&self.env)?;
        let mut parked = self.open(&call.access)?.ok_or(ProblemKind::DraftNotFound)?;
        parked.delete(PlatformClock.now());
        // Deleted rows would stay in the file until others take their place.
        self.tables
            .begin_anew(&self.storage, || self.store(&parked))
            .await?;
        self.wake(&parked, &config).await?;
        log::line("draft.deleted").draft(call.draft).write();
        Ok(())
    }

    fn pieces(&self, call: &Call) -> Result<DraftPieces, Failure> {
        self.using(call)?;
        let rows: Vec<PieceRow> = self.tables.rows(
            "SELECT attachment, position, bytes FROM piece ORDER BY attachment, position",
            vec![],
        )?;
        let pieces = rows
            .into_iter()
            .map(|row| {
                Ok(DraftPiece {
                    attachment_id: row.attachment.parse()?,
                    index: row.position,
                    size: row.bytes,
                })
            })
            .collect::<Result<_, amtsweg_core::id::IdError>>()
            .map_err(|error| Failure::Ours(format!("a stored piece: {error}")))?;
        Ok(DraftPieces { pieces })
    }

    fn put_piece(
        &self,
        call: &Call,
        file: AttachmentId,
        index: u32,
        piece: Vec<u8>,
    ) -> Result<(), Failure> {
        self.using(call)?;
        let limit = bindings::config(&self.env)?.limits.draft_bytes;
        let bytes = piece.len();
        let others: Vec<Total> = self.tables.rows(
            "SELECT COUNT(*) AS pieces, SUM(bytes) AS bytes FROM piece
             WHERE NOT (attachment = ? AND position = ?)",
            vec![file.to_string().into(), i64::from(index).into()],
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
        self.tables.run(
            "INSERT INTO piece (attachment, position, bytes, content) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (attachment, position) DO UPDATE SET bytes = ?3, content = ?4",
            vec![
                file.to_string().into(),
                i64::from(index).into(),
                i64::try_from(bytes).unwrap_or(i64::MAX).into(),
                piece.into(),
            ],
        )?;
        log::line("draft.piece")
            .draft(call.draft)
            .with("bytes", bytes)
            .write();
        Ok(())
    }

    fn read_piece(
        &self,
        call: &Call,
        file: AttachmentId,
        index: u32,
    ) -> Result<((), Vec<u8>), Failure> {
        self.using(call)?;
        let piece = self.tables.bytes(
            "SELECT content FROM piece WHERE attachment = ? AND position = ?",
            vec![file.to_string().into(), i64::from(index).into()],
        )?;
        // Not the problem of a draft that is not here: the caller is to go on with this one.
        let piece = piece.ok_or_else(|| {
            Failure::peer(ProblemKind::NotFound, "The draft does not have this piece.")
        })?;
        Ok(((), piece))
    }

    fn delete_pieces(&self, call: &Call, file: AttachmentId) -> Result<(), Failure> {
        self.using(call)?;
        self.tables.run(
            "DELETE FROM piece WHERE attachment = ?",
            vec![file.to_string().into()],
        )
    }

    async fn on_alarm(&self) -> Result<(), Failure> {
        let Some(parked) = self.load()? else {
            return Ok(());
        };
        let config = bindings::config(&self.env)?;
        if PlatformClock.now() < parked.ends_at(&config.times) {
            return self.wake(&parked, &config).await;
        }
        log::line("draft.forgotten")
            .with("deleted", parked.is_deleted())
            .write();
        self.tables.forget(&self.storage).await
    }

    /// Finds the draft for whoever has its token, and notes that it is used.
    fn using(&self, call: &Call) -> Result<Parked, Failure> {
        let mut parked = self.open(&call.access)?.ok_or(ProblemKind::DraftNotFound)?;
        let times = bindings::config(&self.env)?.times;
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

    fn store_document(&self, document: Vec<u8>) -> Result<(), Failure> {
        self.tables.run(
            "INSERT INTO document (one, content) VALUES (1, ?1)
             ON CONFLICT (one) DO UPDATE SET content = ?1",
            vec![document.into()],
        )
    }

    async fn wake(&self, parked: &Parked, config: &Config) -> Result<(), Failure> {
        let at = parked.ends_at(&config.times);
        super::wake_at(&self.storage, at.0.saturating_mul(1000)).await
    }
}
