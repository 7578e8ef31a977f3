//! When and how the open draft is saved: never twice at the same time, and what changes while it
//! is being saved is saved next.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use amtsweg_core::{draft::document::DraftDocument, id::AttachmentId, time::Clock as _};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Timeout,
};
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::BeforeUnloadEvent;

use super::{
    document::{self, expiry},
    error::KeepError,
    keeper::{Device, Keeper},
    start::Snapshot,
    state::{Conflict, Other, SaveProblem, Saving},
    tabs::What,
    vault::{self, SaveError},
};
use crate::device::{
    clock::{DeviceClock, sleep},
    storage,
};

/// How long typing may go on before it is saved.
const TYPING_MS: u32 = 2_000;

/// How long news of other windows may take, generously.
const NEWS_MS: u32 = 300;

/// Whoever changes the place of the questions: its elements take no place in the draft.
const PANEL: &str = ".keeping";

/// The heading has the focus when nothing else had it.
const HEADING: &str = "heading";

/// What is going on with saving.
#[derive(Default)]
pub(super) struct Saver {
    /// Something changed since the last snapshot.
    is_changed: Cell<bool>,
    /// The next change is to be saved at once.
    is_urgent: Cell<bool>,
    /// The application is taking over another state: what it has is not what is shown.
    is_replacing: Cell<bool>,
    /// The saving that is under way.
    running: RefCell<Option<Promise>>,
    /// It is to be followed by another.
    again: Cell<bool>,
    timer: RefCell<Option<Timeout>>,
}

impl Saver {
    pub(super) fn is_changed(&self) -> bool {
        self.is_changed.get()
    }

    pub(super) fn set_replacing(&self, is_replacing: bool) {
        self.is_replacing.set(is_replacing);
    }
}

impl Keeper {
    /// Something changed: it is saved in a moment, at once when the screen is another one.
    pub(super) fn changed(self: &Rc<Self>) {
        self.saver.is_changed.set(true);
        self.note_unsaved();
        let search = gloo::utils::window().location().search();
        let has_moved = search.is_ok_and(|search| search != self.screen());
        if self.saver.is_urgent.take() || has_moved {
            self.save_now();
        } else {
            // Whoever types without a pause is saved as well: further changes do not put it off.
            self.saver.timer.borrow_mut().get_or_insert_with(|| {
                let keeper = Rc::clone(self);
                Timeout::new(TYPING_MS, move || keeper.save_now())
            });
        }
    }

    /// The next change is saved at once.
    pub(super) fn save_with_next_change(&self) {
        self.saver.is_urgent.set(true);
    }

    /// Saves at once, and tries again what failed.
    pub(super) fn try_again(self: &Rc<Self>) {
        self.files.try_room_again();
        self.save_now();
    }

    /// Saves at once, or right after what is being saved.
    pub(super) fn save_now(self: &Rc<Self>) {
        self.saver.timer.take();
        if self.saver.running.borrow().is_some() {
            self.saver.again.set(true);
            return;
        }
        let keeper = Rc::clone(self);
        let running = future_to_promise(async move {
            loop {
                keeper.saver.again.set(false);
                keeper.save().await;
                if !keeper.saver.again.get() {
                    break;
                }
            }
            keeper.saver.running.take();
            Ok(JsValue::UNDEFINED)
        });
        self.saver.running.replace(Some(running));
    }

    /// Saves, and waits until that is done or has failed.
    pub(super) async fn save_and_wait(self: &Rc<Self>) {
        self.save_now();
        let running = self.saver.running.borrow().clone();
        if let Some(running) = running {
            // It is never rejected.
            let _ = JsFuture::from(running).await;
        }
    }

    async fn save(self: &Rc<Self>) {
        if !self.may_save() {
            return;
        }
        let gone = self.take_snapshot();
        match &self.device {
            Some(device) => self.save_on_device(device).await,
            None => self.note_memory(),
        }
        if self.may_save() {
            // That may make the room that was missing.
            let is_full = self.state().saving == Saving::Failed(SaveProblem::Full);
            if is_full && !gone.is_empty() {
                self.saver.again.set(true);
            }
            for file in gone {
                self.drop_file(file).await;
            }
            self.keep_files();
            self.report_files();
            self.park();
        }
    }

    /// Whether this page is the one that saves the draft.
    pub(super) fn may_save(&self) -> bool {
        let state = self.state();
        let is_deleted = state.saving == Saving::Failed(SaveProblem::Deleted);
        !self.is_closed() && state.conflict.is_none() && !is_deleted
    }

    /// Puts into the document what the application has; gives the files that it has no more.
    fn take_snapshot(&self) -> Vec<AttachmentId> {
        if self.saver.is_replacing.get() {
            return Vec::new();
        }
        let Some(snapshot) = self.snapshot() else {
            return Vec::new();
        };
        self.saver.is_changed.set(false);
        let (files, gone) = self.files.named(&snapshot.files);
        self.change_document(|document| {
            let before = document.clone();
            document::take_in(document, snapshot, page_language(), focused());
            document.files = files;
            if *document != before {
                document.saved_at = DeviceClock.now();
            }
        });
        gone
    }

    /// Takes in what the application shows now, without saving it.
    pub(super) fn look_now(&self) {
        let was_changed = self.saver.is_changed.get();
        self.take_snapshot();
        self.saver.is_changed.set(was_changed);
    }

    fn snapshot(&self) -> Option<Snapshot> {
        let hooks = self.hooks.borrow();
        let json = (hooks.as_ref()?.snapshot)()?;
        // The programs are of one build: what is not understood is a mistake.
        serde_json::from_str(&json).ok()
    }

    async fn save_on_device(self: &Rc<Self>, device: &Device) {
        let document = self.document();
        let revision = device.revision.get();
        if revision == 0 && document::is_blank(&document) && !document.shared {
            return self.set_saving(Saving::New);
        }
        if self.saved.borrow().as_ref() == Some(&document) {
            return self.note_saved(&document);
        }
        let days = self.site.drafts.device_days;
        let expires_at = expiry(DeviceClock.now(), days);
        let is_parked = self.parker.has(&document);
        match vault::save(&device.seal, &document, revision, expires_at, is_parked).await {
            Ok(revision) => {
                device.revision.set(revision);
                if is_parked {
                    self.parker.set_of(revision);
                }
                self.saved.replace(Some(document.clone()));
                self.tell(What::Saved);
                self.note_saved(&document);
                if revision == 1 {
                    // Not waited for: some browsers ask the applicant first.
                    spawn_local(storage::persist());
                }
            }
            Err(SaveError::Conflict) => self.note_other_window().await,
            Err(SaveError::Sent) => self.set_saving(Saving::Failed(SaveProblem::Deleted)),
            Err(SaveError::Unknown) => self.begin_anew(device).await,
            Err(SaveError::Device(error)) => self.set_saving(Saving::Failed(problem(error))),
        }
    }

    /// Says that the draft is saved, unless something changed meanwhile, a file is still being
    /// written, or one has no room.
    fn note_saved(&self, document: &DraftDocument) {
        self.set_saving(if self.files.lack_room() {
            Saving::Failed(SaveProblem::Full)
        } else if self.saver.is_changed.get() || self.files.are_incoming() {
            Saving::Unsaved
        } else {
            Saving::Saved {
                at: document.saved_at,
            }
        });
    }

    /// Says when a file has no room.
    pub(super) fn note_room(&self) {
        if self.files.lack_room() && matches!(self.state().saving, Saving::Saved { .. }) {
            self.set_saving(Saving::Failed(SaveProblem::Full));
        }
    }

    fn note_unsaved(&self) {
        match (&self.device, self.state().saving) {
            // What failed is said until it has succeeded.
            (Some(_), Saving::Failed(_)) => {}
            (Some(_), _) => self.set_saving(Saving::Unsaved),
            (None, _) if self.document().shared => self.set_saving(Saving::Unsaved),
            (None, _) => self.set_saving(Saving::Memory),
        }
    }

    /// Says of a draft in memory how safe it is.
    pub(super) fn note_memory(&self) {
        let document = self.document();
        self.set_saving(if document::is_blank(&document) {
            Saving::New
        } else if document.shared && !self.is_parked_as_it_is() {
            Saving::Unsaved
        } else {
            Saving::Memory
        });
    }

    /// The device has forgotten the draft while it was open, and with it perhaps everything. When
    /// a window has deleted it, that window has said so.
    async fn begin_anew(&self, device: &Device) {
        sleep(NEWS_MS).await;
        if self.may_save() {
            device.revision.set(0);
            self.saved.replace(None);
            self.files.nothing_on_device();
            storage::set_own_device();
            self.saver.again.set(true);
        }
    }

    /// Another window has saved the draft over the state that this one began with.
    async fn note_other_window(&self) {
        let Some(device) = &self.device else { return };
        let id = device.seal.draft_id.to_string();
        let theirs = vault::open(self.site.destination_id, &id).await;
        let saved_at = theirs.map_or_else(|_| DeviceClock.now(), |theirs| theirs.document.saved_at);
        self.set_conflict(Conflict {
            with: Other::Window,
            saved_at,
        });
    }

    /// Deletes what is kept of a file that the answers name no more.
    async fn drop_file(&self, file: AttachmentId) {
        self.files.remove(file);
        self.files.try_room_again();
        self.drop_parked(file);
        self.delete_kept(file).await;
    }

    /// Saves whenever a field is left, the page is hidden or left, or a connection is back.
    pub(super) fn listen(self: &Rc<Self>) {
        let document = gloo::utils::document();
        let window = gloo::utils::window();
        let saves = || {
            let keeper = Rc::clone(self);
            move || keeper.save_now()
        };
        let mut listeners = Vec::new();
        {
            let save = saves();
            listeners.push(EventListener::new(&document, "focusout", move |_| {
                // Once the focus is where it goes.
                let save = save.clone();
                Timeout::new(0, save).forget();
            }));
        }
        let on_both = [
            (document.as_ref(), "visibilitychange"),
            (window.as_ref(), "pagehide"),
        ];
        for (target, event) in on_both {
            let save = saves();
            listeners.push(EventListener::new(target, event, move |_| save()));
        }
        {
            let keeper = Rc::clone(self);
            listeners.push(EventListener::new(&window, "online", move |_| {
                keeper.save_now();
            }));
        }
        let keeper = Rc::clone(self);
        // The browser asks only where the event is cancelled.
        let options = EventListenerOptions {
            phase: EventListenerPhase::Bubble,
            passive: false,
        };
        listeners.push(EventListener::new_with_options(
            &window,
            "beforeunload",
            options,
            move |event| {
                if keeper.saver.is_changed.get() {
                    keeper.save_now();
                }
                if keeper.is_at_risk() {
                    event.prevent_default();
                    if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                        event.set_return_value("");
                    }
                }
            },
        ));
        self.listeners.replace(listeners);
    }
}

fn problem(error: KeepError) -> SaveProblem {
    match error {
        KeepError::Full => SaveProblem::Full,
        KeepError::Unavailable => SaveProblem::Unavailable,
        _ => SaveProblem::Other,
    }
}

/// The language that the page is shown in.
fn page_language() -> Option<String> {
    let root = gloo::utils::document().document_element()?;
    root.get_attribute("lang").filter(|tag| !tag.is_empty())
}

/// The element that has the focus, if it is one of the questions.
fn focused() -> Option<String> {
    let element = gloo::utils::document().active_element()?;
    let is_in_panel = matches!(element.closest(PANEL), Ok(Some(_)));
    let id = element.id();
    (!is_in_panel && !id.is_empty() && id != HEADING).then_some(id)
}
