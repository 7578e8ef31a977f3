//! Saving the open draft: what the application has is taken in, and written in one go.

use std::rc::Rc;

use amtsweg_core::{id::AttachmentId, time::Clock as _};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::spawn_local;
use web_sys::BeforeUnloadEvent;

use super::{
    document,
    error::KeepError,
    expiry::expiry,
    keeper::{Device, Keeper},
    rules::{self, Event, Saved},
    state::SaveProblem,
    tabs::What,
    vault::{self, SaveError},
};
use crate::{
    address::Route,
    device::{clock::DeviceClock, served, storage},
    exchange::{Misfit, Snapshot},
};

/// Whoever changes the place of the questions: its elements take no place in the draft.
const PANEL: &str = ".keeping";

/// The heading has the focus when nothing else had it.
const HEADING: &str = "heading";

impl Keeper {
    /// Something changed: it is saved in a moment, at once when the screen is another one.
    pub(super) fn changed(self: &Rc<Self>) {
        let search = gloo::utils::window().location().search();
        let has_moved = search.is_ok_and(|search| search != self.screen());
        self.on(Event::Changed { has_moved });
    }

    /// Saves at once, and tries again what failed.
    pub(super) fn try_again(self: &Rc<Self>) {
        self.files.try_room_again();
        self.on(Event::Save);
    }

    /// Takes in what the application has, and writes it.
    pub(super) async fn save(self: &Rc<Self>) -> (rules::Snapshot, Saved) {
        let (snapshot, gone) = self.take_snapshot();
        let saved = match &self.device {
            Some(device) => self.save_on_device(device).await,
            None => Saved::Memory,
        };
        let is_done = matches!(
            saved,
            Saved::Blank | Saved::Stored | Saved::Memory | Saved::Failed(_)
        );
        if is_done && !gone.is_empty() && self.may_save() {
            for file in gone {
                self.drop_file(file).await;
            }
            if saved == Saved::Failed(SaveProblem::Full) {
                // That may have made the room that was missing.
                self.on(Event::Save);
            }
        }
        (snapshot, saved)
    }

    /// Puts into the document what the application has; gives the files that it has no more.
    fn take_snapshot(&self) -> (rules::Snapshot, Vec<AttachmentId>) {
        let snapshot = match self.snapshot() {
            // There is no application: a draft is brought onto the device.
            None => return (rules::Snapshot::Taken, Vec::new()),
            Some(Ok(snapshot)) => snapshot,
            Some(Err(why)) => return (why, Vec::new()),
        };
        let (files, gone) = self.files.named(&snapshot.files);
        self.change_document(|document| {
            let before = document.clone();
            document::take_in(document, snapshot, page_language(), focused());
            document.files = files;
            if *document != before {
                document.saved_at = DeviceClock.now();
            }
        });
        (rules::Snapshot::Taken, gone)
    }

    /// Takes in what the application shows now, without saving it.
    pub(super) fn look_now(&self) {
        self.take_snapshot();
    }

    fn snapshot(&self) -> Option<Result<Snapshot, rules::Snapshot>> {
        let hooks = self.hooks.borrow();
        Some(match (hooks.as_ref()?.snapshot)() {
            Ok(snapshot) if snapshot.edition != self.edition.get() => Err(rules::Snapshot::NotNow),
            Ok(snapshot) => Ok(snapshot),
            // The programs are of one build: this is a mistake, and nothing is saved by it.
            Err(Misfit) => Err(rules::Snapshot::NotUnderstood),
        })
    }

    async fn save_on_device(&self, device: &Device) -> Saved {
        let document = self.document();
        let revision = device.revision.get();
        if revision == 0 && document::is_blank(&document) && !document.shared {
            return Saved::Blank;
        }
        if self.saved.borrow().as_ref() == Some(&document) {
            return Saved::Stored;
        }
        let days = self.site.drafts.device_days;
        let expires_at = expiry(DeviceClock.now(), served::latest(), days);
        let is_parked = self.parker.has(&document);
        match vault::save(&device.seal, &document, revision, expires_at, is_parked).await {
            Ok(revision) => {
                device.revision.set(revision);
                if is_parked {
                    self.parker.set_of(revision);
                }
                self.saved.replace(Some(document));
                self.tell(What::Saved);
                if revision == 1 {
                    // The pages before the application show a way to it from now on.
                    self.note_drafts();
                    // Not waited for: some browsers ask the applicant first.
                    spawn_local(storage::persist());
                }
                Saved::Stored
            }
            Err(SaveError::Conflict) => {
                let id = device.seal.draft_id.to_string();
                let theirs = vault::open(self.site.destination_id, &id).await;
                let saved_at = theirs.map(|theirs| theirs.document.saved_at);
                Saved::Elsewhere(saved_at.unwrap_or_else(|_| DeviceClock.now()))
            }
            Err(SaveError::Sent) => Saved::Sent,
            Err(SaveError::Unknown) => Saved::Forgotten,
            Err(SaveError::Device(error)) => Saved::Failed(problem(error)),
        }
    }

    /// The device has forgotten the draft while it was open, and with it perhaps everything.
    pub(super) fn begin_anew(&self) {
        if let Some(device) = &self.device {
            device.revision.set(0);
            self.saved.replace(None);
            self.files.nothing_on_device();
            storage::set_own_device();
        }
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
            move || keeper.on(Event::Save)
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
                keeper.on(Event::Save);
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
                if keeper.is_changed() {
                    keeper.on(Event::Save);
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

/// The language that the page is shown in, by its address: a translator says of the document that
/// it speaks another one.
fn page_language() -> Option<String> {
    let path = gloo::utils::window().location().pathname().ok()?;
    let (language, _) = Route::parse(&path)?;
    Some(language.tag.to_owned())
}

/// The element that has the focus, if it is one of the questions.
fn focused() -> Option<String> {
    let element = gloo::utils::document().active_element()?;
    let is_in_panel = matches!(element.closest(PANEL), Ok(Some(_)));
    let id = element.id();
    (!is_in_panel && !id.is_empty() && id != HEADING).then_some(id)
}
