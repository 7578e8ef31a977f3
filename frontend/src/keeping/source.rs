//! Reading the content of files wherever it is, and bringing it where it is to be: one piece at a
//! time, however large a file is.

use amtsweg_core::{draft::document::DraftFile, id::AttachmentId};
use js_sys::{Array, Uint8Array};
use web_sys::{Blob, File};

use super::{
    document::Piece,
    error::{ContentError, KeepError},
    files::Source,
    keeper::Keeper,
    vault,
};
use crate::device::files::ChosenFile;

/// Why a piece did not get onto the device.
enum NotKept {
    /// It could not be read.
    Unread(KeepError),
    /// The device did not take it.
    Unwritten,
    /// The device does not answer.
    Unanswered,
}

impl Keeper {
    /// The bytes of a file, cut as all files are.
    pub(super) async fn content(
        &self,
        file: AttachmentId,
        from: u64,
        to: u64,
    ) -> Result<Uint8Array, ContentError> {
        let facts = self.files.facts(file).ok_or(ContentError::Gone)?;
        let piece = Piece::at(file, facts.size, from, to).ok_or(ContentError::Gone)?;
        Ok(self.read_piece(&piece).await?)
    }

    pub(super) async fn read_piece(&self, piece: &Piece) -> Result<Uint8Array, KeepError> {
        let source = self.files.source(piece).ok_or(KeepError::Gone)?;
        let content = match (self.read_from(&source, piece).await, source) {
            (Err(error), Source::Device) => {
                // The device does not give it; the browser may still have what was chosen.
                let elsewhere = self.files.source_elsewhere(piece).ok_or(error)?;
                self.read_from(&elsewhere, piece).await?
            }
            (content, _) => content?,
        };
        if self.files.check(piece, &content.to_vec()) {
            Ok(content)
        } else {
            Err(KeepError::Unreadable)
        }
    }

    async fn read_from(&self, source: &Source, piece: &Piece) -> Result<Uint8Array, KeepError> {
        match source {
            Source::Device => {
                let device = self.device.as_ref().ok_or(KeepError::Gone)?;
                vault::piece(&device.seal, piece).await
            }
            Source::Handle(handle) => handle
                .read(piece.from, piece.to)
                .await
                .map_err(|_| KeepError::Changed),
            Source::Imported(imported) => imported.piece(piece).await,
            Source::Edge => self.place().await?.piece(piece).await,
        }
    }

    /// Brings the content of all files onto the device, as far as it goes. Says whether it did
    /// anything.
    pub(super) async fn keep_all(&self) -> bool {
        let mut has_kept = false;
        while !self.is_closed() {
            let Some(piece) = self.files.next_to_keep() else {
                break;
            };
            match self.keep(&piece).await {
                Ok(()) => {
                    has_kept = true;
                    self.files.kept(&piece);
                    self.check_kept(piece.file).await;
                }
                Err(NotKept::Unwritten) => {
                    self.files.no_room(piece.file);
                    // The room that there is belongs to the answers.
                    self.delete_kept(piece.file).await;
                }
                // With the next change, or when there is a connection.
                Err(NotKept::Unanswered) => break,
                Err(NotKept::Unread(error)) if may_pass(error) => break,
                Err(NotKept::Unread(_)) => self.files.missing(piece.file),
            }
            self.report_files();
        }
        has_kept
    }

    async fn keep(&self, piece: &Piece) -> Result<(), NotKept> {
        let content = self.read_piece(piece).await.map_err(NotKept::Unread)?;
        let device = self.device.as_ref().ok_or(NotKept::Unwritten)?;
        let kept = vault::put_piece(&device.seal, piece, &content).await;
        kept.map_err(|error| match error {
            KeepError::Unavailable => NotKept::Unanswered,
            _ => NotKept::Unwritten,
        })?;
        if !self.files.contains(piece.file) {
            // Taken out meanwhile: nothing of it stays.
            self.delete_kept(piece.file).await;
        }
        Ok(())
    }

    /// Deletes what is on the device of a file.
    pub(super) async fn delete_kept(&self, file: AttachmentId) {
        if let Some(device) = &self.device {
            // What stays is deleted when the draft is opened, or the file takes its place.
            let _ = vault::delete_file(device.seal.draft_id, file).await;
        }
    }

    /// A file that was fetched in several goes is read once more, in order, to check its hash.
    async fn check_kept(&self, file: AttachmentId) {
        for piece in self.files.to_check(file) {
            if self.read_piece(&piece).await.is_err() {
                self.files.missing(file);
                return;
            }
        }
    }

    /// Fetches what is nowhere but at the edge, before it is deleted there.
    pub(super) async fn bring_home(&self) -> Result<(), KeepError> {
        let files = self.document().files;
        while let Some(away) = self.files.next_away(&files) {
            let facts = self.files.facts(away.file).ok_or(KeepError::Failed)?;
            let handle = self.handle(&facts).await?;
            self.files.bring_home(facts.id, handle);
        }
        Ok(())
    }

    /// The whole file as a handle. The browser may put it where there is more room than in memory.
    async fn handle(&self, facts: &DraftFile) -> Result<ChosenFile, KeepError> {
        let parts = Array::new();
        for piece in Piece::all(facts.id, facts.size) {
            let content = self.read_piece(&piece).await?;
            let part = Blob::new_with_u8_array_sequence(&Array::of1(&content));
            let part = part.map_err(|_| KeepError::Failed)?;
            parts.push(&part);
        }
        let file = File::new_with_blob_sequence(&parts, &facts.name);
        Ok(ChosenFile {
            id: facts.id,
            file: file.map_err(|_| KeepError::Failed)?,
            name: facts.name.clone(),
            media_type: facts.media_type.clone(),
            size: facts.size,
        })
    }
}

fn may_pass(error: KeepError) -> bool {
    matches!(
        error,
        KeepError::Offline | KeepError::Unreachable | KeepError::TooMany
    )
}
