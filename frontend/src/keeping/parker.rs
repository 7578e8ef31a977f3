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
use wasm_bindgen_futures::spawn_local;

use super::{
    Deleted, document,
    document::Piece,
    error::KeepError,
    keeper::Keeper,
    parking::{Fetched, Place, Put},
    state::{Conflict, Other, Parking},
    vault::{self, ParkedFacts},
};
use crate::{
    device::{clock::Nap, http::HttpError, random},
    sending::Waits,
};

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
    is_full: Cell<bool>,
    /// The code is about to change: nothing is sent meanwhile.
    is_paused: Cell<bool>,
    is_running: Cell<bool>,
    again: Cell<bool>,
    nap: Nap,
}

/// Why it does not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    /// It passes by itself, after so many seconds if the edge says so.
    Passing(Option<u32>),
    /// The draft was deleted at the edge.
    Gone,
    /// The edge has forgotten the draft.
    Forgotten,
    /// The edge has no room for all files.
    Full,
    /// It is no longer this page's to do, or it does not pass.
    Stop,
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
        self.attempts.replace(facts.attempts.clone());
        self.parked.replace(None);
        self.is_listed.set(false);
    }

    /// The edge has this document.
    pub(super) fn set_parked(&self, document: DraftDocument, revision: u32) {
        self.revision.set(revision);
        self.attempts.borrow_mut().clear();
        self.parked.replace(Some(document));
        self.theirs.replace(None);
    }

    /// The edge turned out to have another document.
    pub(super) fn set_theirs(&self, theirs: Fetched) {
        self.theirs.replace(Some(theirs));
    }

    pub(super) fn wake(&self) {
        self.nap.wake();
    }

    fn forget(&self) {
        self.set_facts(&ParkedFacts::default());
        self.theirs.replace(None);
        self.dropped.take();
        self.is_full.set(false);
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

    fn facts(&self) -> ParkedFacts {
        ParkedFacts {
            revision: self.revision.get(),
            of: self.of.get(),
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
    /// Parks what is not parked, in the background, as long as the draft is to be parked.
    pub(super) fn park(self: &Rc<Self>) {
        if !self.document().shared || !self.may_save() || self.parker.is_paused.get() {
            return;
        }
        self.parker.again.set(true);
        self.parker.wake();
        if self.parker.is_running.replace(true) {
            return;
        }
        let keeper = Rc::clone(self);
        spawn_local(async move {
            keeper.go_on_parking().await;
            keeper.parker.is_running.set(false);
        });
    }

    async fn go_on_parking(self: &Rc<Self>) {
        let mut waits = Waits::default();
        loop {
            self.parker.again.set(false);
            let code = self.document().code;
            let trouble = self.park_all(&code).await.err();
            self.report_files();
            match trouble {
                None => waits = Waits::default(),
                Some(Trouble::Forgotten) => {
                    self.parker.forget();
                    self.files.nothing_at_edge();
                    self.parker.again.set(true);
                }
                Some(Trouble::Gone) if self.is_parking(&code) => return self.note_gone(),
                Some(Trouble::Full) => {
                    self.parker.is_full.set(true);
                    self.parker.again.set(true);
                }
                Some(Trouble::Passing(asked)) => {
                    self.note_behind();
                    let [jitter] = random::bytes().unwrap_or_default();
                    self.parker.nap.sleep(waits.next(asked, jitter)).await;
                    self.parker.again.set(true);
                }
                Some(Trouble::Gone | Trouble::Stop) => {
                    if self.is_parking(&code) {
                        self.note_behind();
                    }
                }
            }
            if !self.parker.again.get() || !self.document().shared || self.is_closed() {
                return;
            }
        }
    }

    /// Whether the edge has all that was typed, and all files.
    pub(super) fn is_parked_as_it_is(&self) -> bool {
        let document = self.document();
        document.shared
            && !self.saver.is_changed()
            && self.parker.has(&document)
            && self.files.are_parked(&document.files)
    }

    /// Whether the draft is to be parked under this code, by this page, now.
    fn is_parking(&self, code: &CaseCode) -> bool {
        let document = self.document();
        document.shared && document.code == *code && self.may_save() && !self.parker.is_paused.get()
    }

    async fn park_all(&self, code: &CaseCode) -> Result<(), Trouble> {
        let place = Place::of(&self.site, code).await?;
        while self.is_parking(code) {
            let document = self.document();
            if !self.parker.has(&document) {
                self.park_document(&place, document).await?;
                continue;
            }
            if !self.parker.is_listed.get() {
                self.list_pieces(&place).await?;
                continue;
            }
            let dropped = self.parker.dropped.borrow().first().copied();
            if let Some(file) = dropped {
                place.delete_file(file).await?;
                self.parker.dropped.borrow_mut().remove(&file);
                self.parker.is_full.set(false);
                continue;
            }
            let next = self
                .files
                .next_to_park(&document.files, self.device.is_some());
            let Some(piece) = next.filter(|_| !self.parker.is_full.get()) else {
                self.note_parked(&document);
                return Ok(());
            };
            self.note_parked(&document);
            self.park_piece(&place, &piece).await?;
            self.report_files();
        }
        Err(Trouble::Stop)
    }

    async fn park_document(&self, place: &Place, document: DraftDocument) -> Result<(), Trouble> {
        let parker = &self.parker;
        let of = self
            .device
            .as_ref()
            .map_or(0, |device| device.revision.get());
        let is_saved = self.saved.borrow().as_ref() == Some(&document);
        let revision = parker.revision.get();
        let envelope = place.seal.seal_document(&document, revision + 1).await?;
        parker.note_attempt(sha256_base64url(&envelope.to_vec()));
        self.note_facts().await;
        match place.put(&envelope, revision).await {
            Ok(Put::Stored(revision)) => {
                parker.set_parked(document, revision);
                if is_saved {
                    parker.of.set(of);
                }
                self.note_facts().await;
                Ok(())
            }
            Ok(Put::Changed) => self.look_at_other(place).await,
            Err(error) => Err(Trouble::from(&error)),
        }
    }

    /// The edge has another document than the one that was to be replaced: it may be this page's
    /// own, whose answer was lost.
    async fn look_at_other(&self, place: &Place) -> Result<(), Trouble> {
        let fetched = place.fetch(FETCH_SECONDS).await?;
        let is_own = self.parker.attempts.borrow().contains(&fetched.hash);
        if is_own || document::same(&fetched.document, &self.document()) {
            self.parker.set_parked(fetched.document, fetched.revision);
            self.note_facts().await;
            return Ok(());
        }
        self.note_other_device(fetched);
        Err(Trouble::Stop)
    }

    /// Another device has changed the parked draft.
    pub(super) fn note_other_device(&self, theirs: Fetched) {
        let saved_at = theirs.document.saved_at;
        self.parker.set_theirs(theirs);
        self.set_conflict(Conflict {
            with: Other::Device,
            saved_at,
        });
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

    fn note_parked(&self, document: &DraftDocument) {
        if self.device.is_none() {
            self.note_memory();
        }
        self.set_parking(if self.parker.is_full.get() {
            Parking::Full
        } else {
            Parking::Parked {
                at: document.saved_at,
                complete: self.files.are_parked(&document.files),
            }
        });
    }

    fn note_behind(&self) {
        let has_been_parked = self.parker.revision.get() > 0;
        let document = self.document();
        if self.parker.has(&document) {
            // Only files are missing.
            self.note_parked(&document);
        } else {
            self.set_parking(if has_been_parked {
                Parking::Behind
            } else {
                Parking::Pending
            });
        }
    }

    /// The parked draft was deleted, by someone who has the code.
    pub(super) fn note_gone(self: &Rc<Self>) {
        if self.leave_code().is_ok() {
            self.set_parking(Parking::Gone);
            self.save_now();
        }
    }

    /// The code opens nothing any more: what was deleted cannot come back under it.
    fn leave_code(&self) -> Result<(), KeepError> {
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
        if !self.document().shared {
            self.change_document(|document| document.shared = true);
            self.set_parking(Parking::Pending);
        }
        self.save_now();
        self.document().code
    }

    pub(super) async fn stop_sharing(self: &Rc<Self>) -> Result<(), KeepError> {
        if !self.document().shared {
            return Ok(());
        }
        self.bring_home().await?;
        let _pause = Pause::begin(&self.parker);
        self.place().await?.delete().await?;
        self.leave_code()?;
        self.set_parking(Parking::Off);
        self.save_now();
        Ok(())
    }

    pub(super) async fn replace_code(self: &Rc<Self>) -> Result<CaseCode, KeepError> {
        let code = random::case_code()?;
        if self.document().shared {
            self.bring_home().await?;
            let _pause = Pause::begin(&self.parker);
            self.move_to(&code).await?;
        } else {
            self.change_document(|document| document.code = code.clone());
        }
        self.save_now();
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
        self.parker.set_parked(document, revision);
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
        self.parker.set_parked(theirs.document, theirs.revision);
        // The other device has deleted the files that it does not have.
        self.parker.is_listed.set(false);
        self.note_facts().await;
        Ok(())
    }

    /// What another device has parked takes the place of what this page shows.
    pub(super) async fn follow_parked(self: &Rc<Self>) -> Result<(), KeepError> {
        let theirs = self.theirs().await?;
        self.parker
            .set_parked(theirs.document.clone(), theirs.revision);
        self.parker.is_listed.set(false);
        self.note_facts().await;
        self.replace(theirs.document).await
    }
}

/// Keeps parking still while the code changes.
struct Pause<'a>(&'a Parker);

impl<'a> Pause<'a> {
    fn begin(parker: &'a Parker) -> Self {
        parker.is_paused.set(true);
        Self(parker)
    }
}

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        self.0.is_paused.set(false);
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
