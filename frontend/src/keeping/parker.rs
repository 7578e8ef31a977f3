//! Parking the open draft: the document after every change, then the files, one piece after the
//! other, and again from where it stopped whenever there is a connection.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use amtsweg_core::{
    code::CaseCode, draft::document::DraftDocument, hash::sha256_base64url, id::AttachmentId,
    problem::ProblemKind,
};
use gloo::timers::callback::Timeout;

use super::{
    Deleted, document,
    document::Piece,
    error::KeepError,
    keeper::Keeper,
    parking::{Fetched, Place, Put},
    rules::{Event, Parked, Trouble},
    state::{Conflict, Other},
    vault::{self, ParkedFacts},
};
use crate::device::{http::HttpError, random, waits::Waits};

/// How many answers may be missing. Older ones will not come any more.
const MAX_ATTEMPTS: usize = 8;

/// How long to wait for what is parked.
const FETCH_SECONDS: u32 = 30;

/// What is known of the parked state, and what is being done about it.
#[derive(Default)]
pub(super) struct Parker {
    /// The revision at the edge; 0 when there is none.
    revision: Cell<u32>,
    /// The revision on the device that it has.
    of: Cell<u32>,
    /// The hash of the envelope at the edge; empty where it is not known.
    hash: RefCell<String>,
    /// The envelopes that were sent and whose answer has not come, by hash.
    attempts: RefCell<Vec<String>>,
    /// The document as the edge has it.
    parked: RefCell<Option<DraftDocument>>,
    /// Another document that the edge turned out to have.
    theirs: RefCell<Option<Fetched>>,
    /// Files whose pieces are to be deleted at the edge.
    dropped: RefCell<BTreeSet<AttachmentId>>,
    /// Whether it is known which pieces the edge has.
    is_listed: Cell<bool>,
    /// The rest between two attempts, and how long the next one is.
    pub(super) rest: RefCell<Option<Timeout>>,
    waits: Cell<Waits>,
}

impl From<&HttpError> for Trouble {
    fn from(error: &HttpError) -> Self {
        let HttpError::Refused {
            problem,
            retry_after,
        } = error
        else {
            return Self::Passing(None);
        };
        if problem.is(ProblemKind::DraftDeleted) {
            Self::Gone
        } else if problem.is(ProblemKind::DraftNotFound) {
            Self::Forgotten
        } else if problem.is(ProblemKind::DraftFull) {
            Self::Full
        } else if problem.is(ProblemKind::RelayFull) {
            Self::Crowded(*retry_after)
        } else if problem.status >= 500 || matches!(problem.status, 408 | 425 | 429) {
            Self::Passing(*retry_after)
        } else {
            Self::Stop
        }
    }
}

impl From<KeepError> for Trouble {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Offline | KeepError::Unreachable | KeepError::TooMany => Self::Passing(None),
            KeepError::Gone => Self::Gone,
            KeepError::Unknown => Self::Forgotten,
            KeepError::Full => Self::Full,
            _ => Self::Stop,
        }
    }
}

impl Parker {
    /// What the device has noted.
    pub(super) fn set_facts(&self, facts: &ParkedFacts) {
        self.revision.set(facts.revision);
        self.of.set(facts.of);
        facts.hash.clone_into(&mut self.hash.borrow_mut());
        self.attempts.replace(facts.attempts.clone());
        self.parked.replace(None);
        self.is_listed.set(false);
    }

    /// The edge has this document.
    pub(super) fn set_parked(&self, document: DraftDocument, revision: u32, hash: &str) {
        self.revision.set(revision);
        hash.clone_into(&mut self.hash.borrow_mut());
        self.attempts.borrow_mut().clear();
        self.parked.replace(Some(document));
        self.theirs.replace(None);
    }

    /// The edge turned out to have another document.
    pub(super) fn set_theirs(&self, theirs: Fetched) {
        self.theirs.replace(Some(theirs));
    }

    /// How long to rest before the next attempt.
    pub(super) fn next_wait(&self, asked: Option<u32>) -> u32 {
        let mut waits = self.waits.get();
        let [jitter] = random::bytes().unwrap_or_default();
        let wait = waits.next(asked, jitter);
        self.waits.set(waits);
        wait
    }

    /// It works again.
    pub(super) fn refresh(&self) {
        self.waits.take();
    }

    /// Whether the edge has ever had the draft.
    pub(super) fn has_revision(&self) -> bool {
        self.revision.get() > 0
    }

    pub(super) fn forget(&self) {
        self.set_facts(&ParkedFacts::default());
        self.theirs.replace(None);
        self.dropped.take();
    }

    /// The edge has what is saved on the device under this revision.
    pub(super) fn set_of(&self, revision: u32) {
        self.of.set(revision);
    }

    /// Whether the edge has what this document says.
    pub(super) fn has(&self, document: &DraftDocument) -> bool {
        let parked = self.parked.borrow();
        parked
            .as_ref()
            .is_some_and(|parked| document::same(parked, document))
    }

    pub(super) fn facts(&self) -> ParkedFacts {
        ParkedFacts {
            revision: self.revision.get(),
            of: self.of.get(),
            hash: self.hash.borrow().clone(),
            attempts: self.attempts.borrow().clone(),
        }
    }

    fn note_attempt(&self, hash: String) {
        let mut attempts = self.attempts.borrow_mut();
        attempts.push(hash);
        let old = attempts.len().saturating_sub(MAX_ATTEMPTS);
        attempts.drain(..old);
    }
}

impl Keeper {
    /// Does the next thing of parking: the document first, then what is to be deleted, then the
    /// files, piece by piece.
    pub(super) async fn park(&self, with_files: bool) -> Parked {
        let code = self.document().code;
        let parked = self.park_next(&code, with_files).await;
        let document = self.document();
        if !document.shared || document.code != code {
            return Parked::Stale;
        }
        parked.unwrap_or_else(Parked::Trouble)
    }

    async fn park_next(&self, code: &CaseCode, with_files: bool) -> Result<Parked, Trouble> {
        let place = Place::of(&self.site, code).await?;
        let document = self.document();
        let mut made_room = false;
        if !self.parker.has(&document) {
            return self.park_document(&place, document).await;
        }
        if !self.parker.is_listed.get() {
            self.list_pieces(&place).await?;
            return Ok(Parked::Step { made_room });
        }
        let dropped = self.parker.dropped.borrow().first().copied();
        if let Some(file) = dropped {
            place.delete_file(file).await?;
            self.parker.dropped.borrow_mut().remove(&file);
            made_room = true;
            return Ok(Parked::Step { made_room });
        }
        let next = self
            .files
            .next_to_park(&document.files, self.device.is_some());
        let Some(piece) = next.filter(|_| with_files) else {
            return Ok(Parked::Done);
        };
        self.park_piece(&place, &piece).await?;
        Ok(Parked::Step { made_room })
    }

    /// Whether the edge has all that was typed, and all files.
    pub(super) fn is_parked_as_it_is(&self) -> bool {
        let document = self.document();
        document.shared
            && !self.is_changed()
            && self.parker.has(&document)
            && self.files.are_parked(&document.files)
    }

    async fn park_document(
        &self,
        place: &Place,
        document: DraftDocument,
    ) -> Result<Parked, Trouble> {
        let parker = &self.parker;
        let of = self
            .device
            .as_ref()
            .map_or(0, |device| device.revision.get());
        let is_saved = self.saved.borrow().as_ref() == Some(&document);
        let revision = parker.revision.get();
        let envelope = place.seal.seal_document(&document, revision + 1).await?;
        let hash = sha256_base64url(&envelope.to_vec());
        parker.note_attempt(hash.clone());
        self.note_facts().await;
        match place.put(&envelope, revision).await {
            Ok(Put::Stored(revision)) => {
                parker.set_parked(document, revision, &hash);
                if is_saved {
                    parker.of.set(of);
                }
                self.note_facts().await;
                Ok(Parked::Step { made_room: false })
            }
            Ok(Put::Changed) => self.look_at_other(place).await,
            Err(error) => Err(Trouble::from(&error)),
        }
    }

    /// The edge has another document than the one that was to be replaced: it may be this page's
    /// own, whose answer was lost.
    async fn look_at_other(&self, place: &Place) -> Result<Parked, Trouble> {
        let fetched = place.fetch(FETCH_SECONDS).await?;
        let is_own = self.parker.attempts.borrow().contains(&fetched.hash);
        if is_own || document::same(&fetched.document, &self.document()) {
            let Fetched {
                document,
                revision,
                hash,
            } = fetched;
            self.parker.set_parked(document, revision, &hash);
            self.note_facts().await;
            return Ok(Parked::Step { made_room: false });
        }
        // The edge counts up: it does not have what it was brought.
        let with = if fetched.revision <= self.parker.revision.get() {
            Other::SetBack
        } else {
            Other::Device
        };
        Ok(Parked::Conflict(self.note_theirs(with, fetched)))
    }

    /// The edge has another state of the draft.
    pub(super) fn note_theirs(&self, with: Other, theirs: Fetched) -> Conflict {
        let saved_at = theirs.document.saved_at;
        self.parker.set_theirs(theirs);
        Conflict { with, saved_at }
    }

    async fn list_pieces(&self, place: &Place) -> Result<(), Trouble> {
        let pieces = place
            .pieces()
            .await
            .map_err(|error| Trouble::from(&error))?;
        let pieces: Vec<_> = pieces
            .iter()
            .map(|piece| (piece.attachment_id, piece.index, piece.size))
            .collect();
        let others = self.files.listed(&pieces);
        self.parker.dropped.borrow_mut().extend(others);
        self.parker.is_listed.set(true);
        Ok(())
    }

    async fn park_piece(&self, place: &Place, piece: &Piece) -> Result<(), Trouble> {
        let Ok(content) = self.read_piece(piece).await else {
            self.files.missing(piece.file);
            return Ok(());
        };
        let envelope = place.seal.seal_piece(piece, &content).await?;
        let put = place.put_piece(piece, &envelope).await;
        put.map_err(|error| Trouble::from(&error))?;
        if self.files.contains(piece.file) {
            self.files.parked(piece);
        } else {
            self.drop_parked(piece.file);
        }
        Ok(())
    }

    /// The pieces of a file are to be deleted at the edge.
    pub(super) fn drop_parked(&self, file: AttachmentId) {
        if self.document().shared {
            self.parker.dropped.borrow_mut().insert(file);
        }
    }

    /// The code opens nothing any more: what was deleted cannot come back under it.
    pub(super) fn leave_code(&self) -> Result<(), KeepError> {
        let code = random::case_code()?;
        self.change_document(|document| {
            document.code = code;
            document.shared = false;
        });
        self.parker.forget();
        self.files.nothing_parked();
        for file in self.files.lost() {
            self.files.missing(file);
        }
        Ok(())
    }

    /// Notes on the device what is known of the parked state: a page that is killed must not take
    /// its own state for another device's.
    async fn note_facts(&self) {
        if let Some(device) = self
            .device
            .as_ref()
            .filter(|device| device.revision.get() > 0)
        {
            // Then the applicant may be asked which of two equal states counts.
            let _ = vault::note_parked(device.seal.draft_id, self.parker.facts()).await;
        }
    }

    // What the applicant asks for

    pub(super) fn share(self: &Rc<Self>) -> CaseCode {
        self.change_document(|document| document.shared = true);
        self.on(Event::Shared);
        self.document().code
    }

    pub(super) async fn stop_sharing(self: &Rc<Self>) -> Result<(), KeepError> {
        if !self.document().shared {
            return Ok(());
        }
        self.bring_home().await?;
        let _pause = Pause::begin(self);
        self.place().await?.delete().await?;
        self.leave_code()?;
        self.on(Event::Unshared);
        Ok(())
    }

    pub(super) async fn replace_code(self: &Rc<Self>) -> Result<CaseCode, KeepError> {
        let code = random::case_code()?;
        if self.document().shared {
            self.bring_home().await?;
            let _pause = Pause::begin(self);
            self.move_to(&code).await?;
        } else {
            self.change_document(|document| document.code = code.clone());
        }
        self.on(Event::Save);
        Ok(code)
    }

    /// Parks the draft under another code and deletes it under the one before.
    async fn move_to(&self, code: &CaseCode) -> Result<(), KeepError> {
        let document = DraftDocument {
            code: code.clone(),
            ..self.document()
        };
        let old = self.place().await?;
        let new = Place::of(&self.site, code).await?;
        let envelope = new.seal.seal_document(&document, 1).await?;
        let Put::Stored(revision) = new.put(&envelope, 0).await? else {
            return Err(KeepError::Changed);
        };
        if let Err(error) = old.delete().await {
            // The old one is good then, and nobody knows the new one.
            let _ = new.delete().await;
            return Err(error);
        }
        self.parker.forget();
        self.files.nothing_parked();
        self.change_document(|document| document.code = code.clone());
        let hash = sha256_base64url(&envelope.to_vec());
        self.parker.set_parked(document, revision, &hash);
        self.note_facts().await;
        Ok(())
    }

    pub(super) async fn delete_parked(&self) -> Deleted {
        if !self.document().shared {
            return Deleted::Everywhere;
        }
        let deleted = match self.place().await {
            Ok(place) => place.delete().await,
            Err(error) => Err(error),
        };
        match deleted {
            Ok(()) => Deleted::Everywhere,
            Err(_) => Deleted::NotAtEdge,
        }
    }

    async fn theirs(&self) -> Result<Fetched, KeepError> {
        let known = self.parker.theirs.take();
        match known {
            Some(theirs) => Ok(theirs),
            None => self.place().await?.fetch(FETCH_SECONDS).await,
        }
    }

    /// What this page shows is to be parked over what another device has parked.
    pub(super) async fn overwrite_parked(&self) -> Result<(), KeepError> {
        let theirs = self.theirs().await?;
        self.parker
            .set_parked(theirs.document, theirs.revision, &theirs.hash);
        // The other device has deleted the files that it does not have.
        self.parker.is_listed.set(false);
        self.note_facts().await;
        Ok(())
    }

    /// What another device has parked takes the place of what this page shows.
    pub(super) async fn follow_parked(self: &Rc<Self>) -> Result<(), KeepError> {
        let theirs = self.theirs().await?;
        self.parker
            .set_parked(theirs.document.clone(), theirs.revision, &theirs.hash);
        self.parker.is_listed.set(false);
        self.note_facts().await;
        self.replace(theirs.document).await
    }
}

/// Keeps parking still while the code changes.
struct Pause<'a>(&'a Rc<Keeper>);

impl<'a> Pause<'a> {
    fn begin(keeper: &'a Rc<Keeper>) -> Self {
        keeper.on(Event::Paused);
        Self(keeper)
    }
}

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        self.0.on(Event::Resumed(self.0.facts()));
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::problem::Problem;

    use super::*;

    fn trouble(kind: ProblemKind) -> Trouble {
        Trouble::from(&HttpError::Refused {
            problem: Problem::from(kind),
            retry_after: Some(7),
        })
    }

    #[test]
    fn what_passes_is_tried_again() {
        for error in [HttpError::Offline, HttpError::Unreachable] {
            assert_eq!(Trouble::from(&error), Trouble::Passing(None));
        }
        for kind in [ProblemKind::TooManyRequests, ProblemKind::Internal] {
            assert_eq!(trouble(kind), Trouble::Passing(Some(7)));
        }
    }

    #[test]
    fn what_does_not_pass_is_told_apart() {
        assert_eq!(trouble(ProblemKind::DraftDeleted), Trouble::Gone);
        assert_eq!(trouble(ProblemKind::DraftNotFound), Trouble::Forgotten);
        assert_eq!(trouble(ProblemKind::DraftFull), Trouble::Full);
        assert_eq!(trouble(ProblemKind::RelayFull), Trouble::Crowded(Some(7)));
        assert_eq!(trouble(ProblemKind::DraftForbidden), Trouble::Stop);
    }

    #[test]
    fn old_attempts_are_forgotten() {
        let parker = Parker::default();
        for attempt in 0..20 {
            parker.note_attempt(attempt.to_string());
        }
        let facts = parker.facts();
        assert_eq!(facts.attempts.len(), MAX_ATTEMPTS);
        assert_eq!(facts.attempts.last().map(String::as_str), Some("19"));
    }
}
