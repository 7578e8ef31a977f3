//! A draft as a file to download, and back.

use std::{collections::BTreeMap, rc::Rc};

use amtsweg_core::{
    code::CaseCode,
    draft::{
        document::DraftDocument,
        draft_file::{
            FRAME_BYTES, HEADER_BYTES, Header, REVISION, frame, header, read_frame, read_header,
        },
        envelope::Part,
    },
    id::AttachmentId,
    time::Clock as _,
};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, File};

use super::{
    document::{Piece, Seal},
    error::KeepError,
    keeper::Keeper,
    open::{Found, Origin},
};
use crate::{
    device::{
        clock::DeviceClock,
        crypto::SecretKey,
        files::{read, size_of},
        http::OCTETS,
    },
    site::Site,
};

/// Where the pieces are in a draft file that was opened. The file itself stays where it is.
pub(super) struct Imported {
    file: File,
    seal: Seal,
    /// Where each piece's envelope begins and ends.
    pieces: BTreeMap<(AttachmentId, u32), (u64, u64)>,
}

impl Imported {
    /// The content of a piece.
    pub(super) async fn piece(&self, piece: &Piece) -> Result<Uint8Array, KeepError> {
        let place = self.pieces.get(&(piece.file, piece.index));
        let (from, to) = place.copied().ok_or(KeepError::Gone)?;
        let sealed = part(&self.file, from, to).await?;
        self.seal.open_piece(piece, &sealed).await
    }
}

/// Looks into a draft file with its code.
pub(super) async fn look_into(site: &Site, file: File, code: CaseCode) -> Result<Found, KeepError> {
    let start = HEADER_BYTES as u64;
    if size_of(&file) < start {
        return Err(KeepError::NotADraftFile);
    }
    let found = read_header(&part(&file, 0, start).await?)?;
    if found.destination_id != site.destination_id {
        return Err(KeepError::OtherDestination);
    }
    if found.draft_id != code.draft_id(found.destination_id) {
        return Err(KeepError::OtherCode);
    }
    let seal = seal(site, &code).await?;
    let (from, mut end) = envelope_at(&file, Part::Document, start).await?;
    let document = seal
        .open_document(&part(&file, from, end).await?, REVISION)
        .await?;
    if document.code != code {
        return Err(KeepError::Unreadable);
    }
    let mut pieces = BTreeMap::new();
    for piece in all_pieces(&document) {
        let (from, to) = envelope_at(&file, Part::File(piece.file), end).await?;
        pieces.insert((piece.file, piece.index), (from, to));
        end = to;
    }
    Ok(Found {
        document,
        origin: Origin::File(Rc::new(Imported { file, seal, pieces })),
    })
}

/// The open draft with all its files, and a name for the file.
pub(super) async fn export(keeper: &Rc<Keeper>) -> Result<(Blob, String), KeepError> {
    keeper.save_and_wait().await;
    let document = keeper.document();
    let seal = seal(&keeper.site, &document.code).await?;
    let parts = Array::new();
    // The browser may put blobs where there is more room than in memory.
    let push = |bytes: &Uint8Array| -> Result<(), KeepError> {
        let part = blob(&Array::of1(bytes))?;
        parts.push(&part);
        Ok(())
    };
    let head = header(Header {
        destination_id: seal.destination_id,
        draft_id: seal.draft_id,
    });
    push(&Uint8Array::from(head.as_slice()))?;
    let framed = |part: Part, envelope: &Uint8Array| -> Result<Uint8Array, KeepError> {
        let length = usize::try_from(envelope.length()).unwrap_or(usize::MAX);
        Ok(Uint8Array::from(&frame(part, length)?[..]))
    };
    let envelope = seal.seal_document(&document, REVISION).await?;
    push(&framed(Part::Document, &envelope)?)?;
    push(&envelope)?;
    for piece in all_pieces(&document) {
        let content = keeper.content(piece.file, piece.from, piece.to).await;
        let content = content.map_err(|_| KeepError::Failed)?;
        let envelope = seal.seal_piece(&piece, &content).await?;
        push(&framed(Part::File(piece.file), &envelope)?)?;
        push(&envelope)?;
    }
    let name = format!("{}-{}.amtsweg", document.service, DeviceClock.now().date());
    Ok((blob(&parts)?, name))
}

async fn seal(site: &Site, code: &CaseCode) -> Result<Seal, KeepError> {
    let destination_id = site.destination_id;
    Ok(Seal {
        key: SecretKey::import(&code.draft_key(destination_id)).await?,
        destination_id,
        draft_id: code.draft_id(destination_id),
    })
}

/// All pieces of all files, in the order in which the file has them.
fn all_pieces(document: &DraftDocument) -> impl Iterator<Item = Piece> {
    let files = document.files.iter();
    files.flat_map(|file| Piece::all(file.id, file.size))
}

/// Where the envelope behind the frame at `from` begins and ends.
async fn envelope_at(file: &File, of: Part, from: u64) -> Result<(u64, u64), KeepError> {
    let start = from + FRAME_BYTES as u64;
    if start > size_of(file) {
        return Err(KeepError::NotADraftFile);
    }
    let bytes = part(file, from, start).await?;
    let bytes = bytes.try_into().map_err(|_| KeepError::NotADraftFile)?;
    let end = start + read_frame(of, bytes)? as u64;
    if end > size_of(file) {
        return Err(KeepError::NotADraftFile);
    }
    Ok((start, end))
}

async fn part(file: &File, from: u64, to: u64) -> Result<Vec<u8>, KeepError> {
    let bytes = read(file, from, to).await;
    Ok(bytes.map_err(|_| KeepError::NotADraftFile)?.to_vec())
}

fn blob(parts: &Array) -> Result<Blob, KeepError> {
    let options = BlobPropertyBag::new();
    options.set_type(OCTETS);
    let blob = Blob::new_with_buffer_source_sequence_and_options(parts, &options);
    blob.map_err(|_: JsValue| KeepError::Failed)
}
