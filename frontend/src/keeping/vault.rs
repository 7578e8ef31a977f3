//! Drafts on the device. Each has a random key of its own, which no program can read and which is
//! deleted first.

use amtsweg_core::{
    draft::document::DraftDocument,
    id::{AttachmentId, DestinationId, DraftId},
    time::Timestamp,
};
use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{
    document::{Piece, Seal},
    error::KeepError,
};
use crate::{
    device::{
        crypto::SecretKey,
        database::{self, DatabaseError, Mode, Store, Transaction, beginning_with},
    },
    outbox::{Way, draft_key},
};

/// A draft in the list of this device's, or what is left of one that was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Its id on this device.
    pub id: String,
    /// The service applied for.
    pub service: String,
    /// The screen that it was left on, as the query of its address; nothing once it has arrived.
    pub screen: Option<String>,
    /// The tag of the language that it was filled in; nothing once it has arrived.
    pub language: Option<String>,
    /// When it was saved, or sent.
    pub saved_at: Timestamp,
    /// When it is deleted from this device.
    pub expires_at: Timestamp,
    /// Whether the device's clock, and nobody else, says that this is over.
    pub is_doubtful: bool,
    /// How far it is on its way to the authority; nothing while it is being filled in.
    pub way: Option<Way>,
    /// The case's code.
    pub code: amtsweg_core::code::CaseCode,
}

/// The drafts of this device.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    /// They, those saved last first.
    pub drafts: Vec<Listed>,
    /// How many were deleted just now because their time was over, without having been sent.
    pub expired: usize,
}

/// What is known of the state that is parked, so that this device recognises its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ParkedFacts {
    /// The revision at the edge; 0 when there is none.
    pub(super) revision: u32,
    /// The revision on the device that it has.
    pub(super) of: u32,
    /// The hash of its envelope; empty where it is not known.
    pub(super) hash: String,
    /// The hashes of the envelopes that were sent since, and whose answer has not come.
    pub(super) attempts: Vec<String>,
}

/// A draft's row, without the content of its files.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) revision: u32,
    pub(super) expires_at: Timestamp,
    /// When it was known first, by somebody else's clock, that this is over.
    pub(super) over_since: Option<Timestamp>,
    pub(super) parked: ParkedFacts,
    /// The sealed document; nothing once the draft has arrived.
    pub(super) document: Option<Uint8Array>,
}

impl Row {
    fn read(value: &JsValue) -> Option<Self> {
        let member = |name: &str| Reflect::get(value, &name.into()).ok();
        let attempts = Array::from(&member("attempts")?);
        Some(Self {
            revision: whole(&member("revision")?)?,
            expires_at: Timestamp(i64::from(whole(&member("expires")?)?)),
            over_since: whole(&member("over")?).map(|at| Timestamp(i64::from(at))),
            parked: ParkedFacts {
                revision: whole(&member("parkedRevision")?)?,
                of: whole(&member("parkedOf")?)?,
                hash: member("parkedHash")?.as_string().unwrap_or_default(),
                attempts: attempts.iter().filter_map(|it| it.as_string()).collect(),
            },
            document: member("bytes")?.dyn_into().ok(),
        })
    }

    fn write(&self) -> JsValue {
        let attempts: Array = self.parked.attempts.iter().map(JsValue::from).collect();
        // Until the year 2106.
        let seconds = |at: Timestamp| u32::try_from(at.0.max(0)).unwrap_or(u32::MAX);
        let over = self.over_since.map(seconds);
        let row = Object::new();
        for (name, value) in [
            ("revision", self.revision.into()),
            ("expires", seconds(self.expires_at).into()),
            ("over", over.map_or(JsValue::NULL, Into::into)),
            ("parkedRevision", self.parked.revision.into()),
            ("parkedOf", self.parked.of.into()),
            ("parkedHash", self.parked.hash.as_str().into()),
            ("attempts", attempts.into()),
            (
                "bytes",
                self.document.clone().map_or(JsValue::NULL, Into::into),
            ),
        ] {
            // A fresh object takes every member.
            let _ = Reflect::set(&row, &name.into(), &value);
        }
        row.into()
    }
}

fn whole(value: &JsValue) -> Option<u32> {
    let number = value.as_f64()?;
    // What was written here is a whole number of this size.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.0..=f64::from(u32::MAX))
        .contains(&number)
        .then_some(number as u32)
}

/// Why a draft was not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum SaveError {
    /// Another window has saved it meanwhile.
    #[error("another window has saved the draft")]
    Conflict,
    /// It has been sent, and its answers are deleted.
    #[error("the draft was sent")]
    Sent,
    /// The device knows nothing of it.
    #[error("the draft is not on the device")]
    Unknown,
    /// The device.
    #[error(transparent)]
    Device(#[from] KeepError),
}

impl From<DatabaseError> for SaveError {
    fn from(error: DatabaseError) -> Self {
        Self::Device(error.into())
    }
}

/// A draft's key and row.
pub(super) async fn load(id: &str) -> Result<(SecretKey, Row), KeepError> {
    let key = draft_key(id).await?.ok_or(KeepError::Gone)?;
    let transaction = Transaction::begin(&[Store::Drafts], Mode::Read).await?;
    let row = transaction.get(Store::Drafts, &id.into()).await?;
    Ok((key, Row::read(&row).ok_or(KeepError::Gone)?))
}

/// A draft as it was saved last.
pub(super) struct Opened {
    pub(super) seal: Seal,
    pub(super) row: Row,
    pub(super) document: DraftDocument,
}

/// Opens a draft.
pub(super) async fn open(destination_id: DestinationId, id: &str) -> Result<Opened, KeepError> {
    let (key, row) = load(id).await?;
    let seal = Seal {
        key,
        destination_id,
        draft_id: id.parse().map_err(|_| KeepError::Gone)?,
    };
    let sealed = row.document.as_ref().ok_or(KeepError::Gone)?.to_vec();
    let document = seal.open_document(&sealed, row.revision).await?;
    Ok(Opened {
        seal,
        row,
        document,
    })
}

/// Saves a draft over the revision that it was made from, and gives the new one. Revision 0 is
/// none: the draft's key is put with it. `is_parked` tells whether the edge has the same.
pub(super) async fn save(
    seal: &Seal,
    document: &DraftDocument,
    revision: u32,
    expires_at: Timestamp,
    is_parked: bool,
) -> Result<u32, SaveError> {
    let next = revision.saturating_add(1);
    let sealed = seal.seal_document(document, next).await?;
    let id = JsValue::from(seal.draft_id.to_string());
    // From here to the end nothing else happens to these stores.
    let transaction = Transaction::begin(&[Store::Keys, Store::Drafts], Mode::Write).await?;
    let mut parked = ParkedFacts::default();
    if revision == 0 {
        transaction.put(Store::Keys, &id, seal.key.as_js())?;
    } else {
        if transaction.get(Store::Keys, &id).await?.is_undefined() {
            return Err(SaveError::Unknown);
        }
        let row = transaction.get(Store::Drafts, &id).await?;
        let row = Row::read(&row).filter(|row| row.document.is_some());
        let row = row.ok_or(SaveError::Sent)?;
        if row.revision != revision {
            return Err(SaveError::Conflict);
        }
        parked = row.parked;
    }
    if is_parked {
        parked.of = next;
    }
    let row = Row {
        revision: next,
        expires_at,
        over_since: None,
        parked,
        document: Some(sealed),
    };
    transaction.put(Store::Drafts, &id, &row.write())?;
    transaction.commit().await?;
    Ok(next)
}

/// Notes what is known of the parked state.
pub(super) async fn note_parked(id: DraftId, parked: ParkedFacts) -> Result<(), KeepError> {
    change(&id.to_string(), |row| Row { parked, ..row }).await
}

/// Notes when it was known that a draft's time is over, or that it is not.
pub(super) async fn note_over(id: &str, over_since: Option<Timestamp>) -> Result<(), KeepError> {
    change(id, |row| Row { over_since, ..row }).await
}

async fn change(id: &str, change: impl FnOnce(Row) -> Row) -> Result<(), KeepError> {
    let id = JsValue::from(id);
    let transaction = Transaction::begin(&[Store::Drafts], Mode::Write).await?;
    let row = transaction.get(Store::Drafts, &id).await?;
    if let Some(row) = Row::read(&row) {
        transaction.put(Store::Drafts, &id, &change(row).write())?;
    }
    Ok(transaction.commit().await?)
}

/// Deletes a draft and all that belongs to it, the key first.
pub(super) async fn delete(id: &str) -> Result<(), KeepError> {
    database::delete(Store::Keys, id).await?;
    // Nobody can read what is left if this fails; the next listing deletes it.
    Ok(delete_rest(id).await?)
}

async fn delete_rest(id: &str) -> Result<(), DatabaseError> {
    let stores = [Store::Drafts, Store::Pieces, Store::Outbox, Store::Put];
    let transaction = Transaction::begin(&stores, Mode::Write).await?;
    let all = beginning_with(&[id])?;
    transaction.delete(Store::Drafts, &id.into())?;
    transaction.delete(Store::Outbox, &id.into())?;
    transaction.delete(Store::Pieces, &all)?;
    transaction.delete(Store::Put, &all)?;
    transaction.commit().await
}

/// Deletes answers and files of a draft that has arrived. Its key stays for the outbox.
pub(super) async fn empty(id: &str, expires_at: Timestamp) -> Result<(), KeepError> {
    let key = JsValue::from(id);
    let transaction = Transaction::begin(&[Store::Drafts, Store::Pieces], Mode::Write).await?;
    let row = transaction.get(Store::Drafts, &key).await?;
    if let Some(row) = Row::read(&row) {
        let row = Row {
            revision: row.revision.saturating_add(1),
            expires_at,
            over_since: None,
            parked: ParkedFacts::default(),
            document: None,
        };
        transaction.put(Store::Drafts, &key, &row.write())?;
    }
    transaction.delete(Store::Pieces, &beginning_with(&[id])?)?;
    Ok(transaction.commit().await?)
}

/// The ids of all drafts. What was left behind without a key is deleted.
pub(super) async fn ids() -> Result<Vec<String>, KeepError> {
    let stores = [
        Store::Keys,
        Store::Drafts,
        Store::Pieces,
        Store::Outbox,
        Store::Put,
    ];
    let transaction = match Transaction::begin(&stores, Mode::Read).await {
        Err(DatabaseError::Absent) => return Ok(Vec::new()),
        begun => begun?,
    };
    let mut named = Vec::new();
    for store in stores {
        for key in transaction.keys(store, None).await? {
            let id = key
                .as_string()
                .or_else(|| Array::from(&key).get(0).as_string());
            named.extend(id.map(|id| (store, id)));
        }
    }
    let with_key: Vec<String> = named
        .iter()
        .filter(|(store, _)| *store == Store::Keys)
        .map(|(_, id)| id.clone())
        .collect();
    let mut left: Vec<String> = named.into_iter().map(|(_, id)| id).collect();
    left.retain(|id| !with_key.contains(id));
    left.sort();
    left.dedup();
    for id in left {
        // Next time, then.
        let _ = delete_rest(&id).await;
    }
    Ok(with_key)
}

fn piece_key(id: DraftId, file: AttachmentId, index: u32) -> JsValue {
    let [id, file] = [id.to_string(), file.to_string()];
    Array::of3(&id.into(), &file.into(), &index.into()).into()
}

/// Keeps a piece of a file.
pub(super) async fn put_piece(
    seal: &Seal,
    piece: &Piece,
    content: &Uint8Array,
) -> Result<(), KeepError> {
    let sealed = seal.seal_piece(piece, content).await?;
    let key = piece_key(seal.draft_id, piece.file, piece.index);
    let transaction = Transaction::begin(&[Store::Keys, Store::Pieces], Mode::Write).await?;
    let id = JsValue::from(seal.draft_id.to_string());
    if transaction.get(Store::Keys, &id).await?.is_undefined() {
        return Err(KeepError::Gone);
    }
    transaction.put(Store::Pieces, &key, &sealed)?;
    Ok(transaction.commit().await?)
}

/// The content of a piece that is kept.
pub(super) async fn piece(seal: &Seal, piece: &Piece) -> Result<Uint8Array, KeepError> {
    let key = piece_key(seal.draft_id, piece.file, piece.index);
    let transaction = Transaction::begin(&[Store::Pieces], Mode::Read).await?;
    let sealed = transaction.get(Store::Pieces, &key).await?;
    let sealed: Uint8Array = sealed.dyn_into().map_err(|_| KeepError::Gone)?;
    seal.open_piece(piece, &sealed.to_vec()).await
}

/// Which pieces are kept: file and index.
pub(super) async fn pieces(id: DraftId) -> Result<Vec<(AttachmentId, u32)>, KeepError> {
    let transaction = Transaction::begin(&[Store::Pieces], Mode::Read).await?;
    let range = beginning_with(&[&id.to_string()])?;
    let keys = transaction.keys(Store::Pieces, Some(&range)).await?;
    let read = |key: &JsValue| {
        let key = Array::from(key);
        Some((key.get(1).as_string()?.parse().ok()?, whole(&key.get(2))?))
    };
    Ok(keys.iter().filter_map(read).collect())
}

/// Deletes the pieces of a file.
pub(super) async fn delete_file(id: DraftId, file: AttachmentId) -> Result<(), KeepError> {
    let transaction = Transaction::begin(&[Store::Pieces], Mode::Write).await?;
    let range = beginning_with(&[&id.to_string(), &file.to_string()])?;
    transaction.delete(Store::Pieces, &range)?;
    Ok(transaction.commit().await?)
}
