//! The open draft of this page.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use amtsweg_core::{
    draft::document::{DraftDocument, DraftFile},
    hash::sha256_base64url,
    id::DraftId,
};
use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::{
    Deleted, Hooks, Identity, Side,
    document::{self, Seal},
    error::KeepError,
    files::Files,
    open::restored_files,
    parker::Parker,
    parking::Place,
    rules::{self, Event, Facts, Rules, Task},
    state::{Changes, Other, Parking, Saving, State},
    tabs::{News, Tabs, What},
    vault,
};
use crate::{
    exchange::{FormFacts, HandOver, Start},
    outbox::{Package, PackedFile},
    site::Site,
};

thread_local! {
    static PRESENT: RefCell<Option<Rc<Keeper>>> = const { RefCell::new(None) };
}

/// The open draft.
pub(super) fn present() -> Option<Rc<Keeper>> {
    PRESENT.with_borrow(Clone::clone)
}

/// The draft's place on this device.
pub(super) struct Device {
    pub(super) seal: Seal,
    /// The revision that this page has saved or opened; 0 before the first.
    pub(super) revision: Cell<u32>,
}

/// The open draft: what it is, where it is kept, and who is told. What is done when is up to the
/// [`rules`]; here it is done.
pub(super) struct Keeper {
    pub(super) site: Rc<Site>,
    /// The draft's id on this device, or in memory.
    id: DraftId,
    pub(super) device: Option<Device>,
    /// The form that the page shows; none while a draft is only brought onto the device.
    form: Option<FormFacts>,
    document: RefCell<DraftDocument>,
    /// The document as the device has it.
    pub(super) saved: RefCell<Option<DraftDocument>>,
    pub(super) files: Files,
    pub(super) parker: Parker,
    pub(super) hooks: RefCell<Option<Hooks>>,
    pub(super) listeners: RefCell<Vec<EventListener>>,
    tabs: RefCell<Option<Tabs>>,
    rules: RefCell<Rules>,
    /// The wait that the rules have asked for.
    wait: RefCell<Option<Timeout>>,
    /// Who waits until nothing is being saved.
    waiters: RefCell<Vec<Function>>,
    /// How often the application was given another state.
    pub(super) edition: Cell<u32>,
    subscribers: RefCell<Vec<(u32, Callback<State>)>>,
}

/// What a keeper begins with.
pub(super) struct Beginning {
    pub(super) site: Rc<Site>,
    pub(super) id: DraftId,
    pub(super) device: Option<Device>,
    pub(super) form: Option<FormFacts>,
    pub(super) document: DraftDocument,
    pub(super) files: Files,
    pub(super) parker: Parker,
    pub(super) changes: Changes,
    /// Whether somebody else brings its files to the device.
    pub(super) brings_files: bool,
}

impl Keeper {
    pub(super) fn new(beginning: Beginning) -> Self {
        let Beginning {
            site,
            id,
            device,
            form,
            document,
            files,
            parker,
            changes,
            brings_files,
        } = beginning;
        let is_shared = document.shared;
        let state = State {
            on_device: device.is_some(),
            saving: match &device {
                Some(device) if device.revision.get() > 0 => Saving::Saved {
                    at: document.saved_at,
                },
                _ => Saving::New,
            },
            parking: if is_shared {
                Parking::Pending
            } else {
                Parking::Off
            },
            conflict: None,
            changes: (!changes.is_empty()).then(|| Rc::new(changes)),
        };
        Self {
            site,
            id,
            device,
            form,
            document: RefCell::new(document),
            saved: RefCell::default(),
            files,
            parker,
            hooks: RefCell::default(),
            listeners: RefCell::default(),
            tabs: RefCell::default(),
            rules: RefCell::new(Rules::new(state, is_shared, brings_files)),
            wait: RefCell::default(),
            waiters: RefCell::default(),
            edition: Cell::default(),
            subscribers: RefCell::default(),
        }
    }

    /// Makes this the page's draft, and tells other windows that have it open.
    pub(super) fn become_present(self: &Rc<Self>) {
        if let Some(before) = PRESENT.replace(Some(Rc::clone(self))) {
            before.end();
        }
        if self.device.is_some() {
            let keeper = Rc::downgrade(self);
            let tabs = Tabs::new(move |news| {
                if let Some(keeper) = keeper.upgrade() {
                    keeper.hear(news);
                }
            });
            self.tabs.replace(Some(tabs));
            self.tell(What::Opened);
        }
    }

    /// Ends: nothing is saved any more.
    pub(super) fn close(self: &Rc<Self>) {
        PRESENT.with_borrow_mut(|present| {
            present.take_if(|present| Rc::ptr_eq(present, self));
        });
        self.end();
    }

    fn end(self: &Rc<Self>) {
        // First what others could still ask of it: whoever is told may be a program that has stopped.
        self.listeners.take();
        self.tabs.take();
        self.hooks.take();
        self.on(Event::Left);
    }

    pub(super) fn is_closed(&self) -> bool {
        self.rules.borrow().is_left()
    }

    // What happens, and what is done about it

    /// Something has happened: the rules say what is done about it.
    pub(super) fn on(self: &Rc<Self>, event: Event) {
        let before = self.state();
        let tasks = rules::on(&mut self.rules.borrow_mut(), event);
        self.tell_state(&before);
        for task in tasks {
            self.perform(task);
        }
        if !self.rules.borrow().is_saving() {
            for resolve in self.waiters.take() {
                // A promise's resolve function does not throw.
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }
        }
    }

    fn perform(self: &Rc<Self>, task: Task) {
        let keeper = Rc::clone(self);
        match task {
            Task::Wait(milliseconds) => {
                let wait = Timeout::new(milliseconds, move || keeper.on(Event::Due));
                self.wait.replace(Some(wait));
            }
            Task::NoWait => drop(self.wait.take()),
            Task::Save => spawn_local(async move {
                let (snapshot, saved) = keeper.save().await;
                let facts = keeper.facts();
                keeper.on(Event::Saved(snapshot, saved, facts));
                keeper.report_files();
            }),
            Task::BeginAnew => self.begin_anew(),
            Task::Keep => spawn_local(async move {
                let has_kept = keeper.keep_all().await;
                let facts = keeper.facts();
                keeper.on(Event::Kept(has_kept, facts));
            }),
            Task::Park { with_files } => spawn_local(async move {
                let parked = keeper.park(with_files).await;
                keeper.report_files();
                let facts = keeper.facts();
                keeper.on(Event::Parked(parked, facts));
            }),
            Task::Rest(asked) => {
                let milliseconds = self.parker.next_wait(asked);
                let rest = Timeout::new(milliseconds, move || keeper.wake());
                self.parker.rest.replace(Some(rest));
            }
            Task::Wake => self.wake(),
            Task::Refreshed => self.parker.refresh(),
            Task::ForgetParked => {
                self.parker.forget();
                self.files.nothing_at_edge();
            }
            Task::LeaveCode => {
                // A browser without randomness has not come so far.
                let _ = self.leave_code();
            }
        }
    }

    /// Ends the rest between two attempts to park, if there is one.
    fn wake(self: &Rc<Self>) {
        if self.parker.rest.take().is_some() {
            self.on(Event::Rested);
        }
    }

    /// What the rules have to know of the draft.
    pub(super) fn facts(&self) -> Facts {
        let document = self.document.borrow();
        Facts {
            at: document.saved_at,
            is_blank: document::is_blank(&document),
            lacks_room: self.files.lack_room(),
            has_incoming: self.files.are_incoming(),
            can_keep: self.device.is_some() && self.files.next_to_keep().is_some(),
            has_parked: self.parker.has(&document),
            has_parked_files: self.files.are_parked(&document.files),
            was_parked: self.parker.has_revision(),
        }
    }

    /// Waits until nothing is being saved.
    pub(super) async fn idle(&self) {
        if self.rules.borrow().is_saving() {
            let idle = Promise::new(&mut |resolve, _| self.waiters.borrow_mut().push(resolve));
            // It is never rejected.
            let _ = JsFuture::from(idle).await;
        }
    }

    /// Saves, and waits until that is done or has failed.
    pub(super) async fn save_and_wait(self: &Rc<Self>) {
        self.on(Event::Save);
        self.idle().await;
    }

    /// Whether this page is the one that saves the draft.
    pub(super) fn may_save(&self) -> bool {
        self.rules.borrow().may_save()
    }

    /// Whether something changed that is not taken in yet.
    pub(super) fn is_changed(&self) -> bool {
        self.rules.borrow().is_changed()
    }

    pub(super) fn attach(self: &Rc<Self>, hooks: Hooks) {
        // What is not understood is said with the first saving.
        let edition = (hooks.snapshot)().map_or(0, |snapshot| snapshot.edition);
        self.attach_to(hooks, edition);
    }

    /// The same, with what grows from this edition.
    pub(super) fn attach_to(self: &Rc<Self>, hooks: Hooks, edition: u32) {
        self.edition.set(edition);
        self.hooks.replace(Some(hooks));
        self.listen();
        self.report_files();
        self.on(Event::Save);
    }

    // Who is told

    pub(super) fn state(&self) -> State {
        self.rules.borrow().shown.clone()
    }

    pub(super) fn subscribe(&self, on_state: Callback<State>) -> u32 {
        on_state.emit(self.state());
        let mut subscribers = self.subscribers.borrow_mut();
        let id = subscribers.last().map_or(0, |(id, _)| id + 1);
        subscribers.push((id, on_state));
        id
    }

    pub(super) fn unsubscribe(&self, id: u32) {
        self.subscribers
            .borrow_mut()
            .retain(|(known, _)| *known != id);
    }

    fn set_changes(&self, changes: Option<Rc<Changes>>) {
        let before = self.state();
        self.rules.borrow_mut().shown.changes = changes;
        self.tell_state(&before);
    }

    fn tell_state(&self, before: &State) {
        let state = self.state();
        if state != *before {
            let subscribers = self.subscribers.borrow().clone();
            for (_, on_state) in subscribers {
                on_state.emit(state.clone());
            }
        }
    }

    /// Whether closing the page now would lose something.
    pub(super) fn is_at_risk(&self) -> bool {
        let State {
            saving, conflict, ..
        } = self.state();
        match saving {
            Saving::New | Saving::Saved { .. } => conflict.is_some(),
            Saving::Memory => !self.is_parked_as_it_is(),
            Saving::Unsaved | Saving::Failed(_) => true,
        }
    }

    pub(super) fn changes_seen(&self) {
        self.set_changes(None);
    }

    /// Tells the application how far the files are.
    pub(super) fn report_files(&self) {
        let is_parked = self.document.borrow().shared;
        let states = self.files.states(self.device.is_some(), is_parked);
        if let Some(hooks) = &*self.hooks.borrow() {
            (hooks.files)(&states);
        }
    }

    // What it is

    pub(super) fn document(&self) -> DraftDocument {
        self.document.borrow().clone()
    }

    /// The screen, as the query of its address.
    pub(super) fn screen(&self) -> String {
        self.document.borrow().screen.clone()
    }

    pub(super) fn change_document(&self, change: impl FnOnce(&mut DraftDocument)) {
        change(&mut self.document.borrow_mut());
    }

    pub(super) fn start(&self) -> Start {
        Start {
            edition: self.edition.get(),
            ..Start::from(&*self.document.borrow())
        }
    }

    pub(super) fn identity(&self) -> Identity {
        let document = self.document.borrow();
        Identity {
            id: self.id.to_string(),
            key: self.device.as_ref().map(|device| device.seal.key.clone()),
            application_id: document.application_id,
            code: document.code.clone(),
            shared: document.shared,
        }
    }

    /// The definition of the form that the page shows, as it was loaded.
    pub(super) fn form_json(&self) -> Option<&str> {
        self.form.as_ref().map(|form| form.form_json.as_str())
    }

    /// The draft's place at the edge.
    pub(super) async fn place(&self) -> Result<Place, KeepError> {
        let code = self.document.borrow().code.clone();
        Place::of(&self.site, &code).await
    }

    pub(super) async fn package(
        self: &Rc<Self>,
        hand_over: HandOver,
        language: &str,
    ) -> Option<Package> {
        self.save_and_wait().await;
        let HandOver {
            service,
            form_version,
            form_json,
            answers,
            files,
            promised,
            today,
        } = hand_over;
        let files = files.into_iter().map(|handed| {
            let DraftFile {
                id,
                name,
                media_type,
                size,
                ..
            } = self.files.facts(handed.id)?;
            Some(PackedFile {
                slot: handed.slot,
                id,
                name,
                media_type,
                size,
            })
        });
        let files = files.collect::<Option<Vec<_>>>()?;
        let link = self
            .handing()
            .filter(|handing| handing.is_shown(&answers))
            .map(|handing| handing.path());
        let Identity {
            application_id,
            code,
            ..
        } = self.identity();
        Some(Package {
            service,
            form_version,
            form_hash: sha256_base64url(form_json.as_bytes()),
            language: language.to_owned(),
            answers,
            files,
            promised,
            application_id,
            code,
            today,
            handover: self.document().handover.map(|handover| handover.secret),
            desk: self.document().desk,
            link,
            is_again: false,
        })
    }

    // Other windows, other devices

    pub(super) fn tell(&self, what: What) {
        let news = News {
            draft: self.id,
            what,
            at: self.document.borrow().saved_at,
        };
        if let Some(tabs) = &*self.tabs.borrow() {
            tabs.tell(&news);
        }
    }

    fn hear(self: &Rc<Self>, news: News) {
        if news.draft == self.id {
            self.on(match news.what {
                What::Deleted => Event::Deleted,
                What::Opened | What::Saved => Event::Elsewhere(news.at),
            });
        }
    }

    pub(super) async fn take_over(self: &Rc<Self>, side: Side) -> Result<(), KeepError> {
        // What is being saved was made from the state before.
        self.idle().await;
        let Some(conflict) = self.state().conflict else {
            return Ok(());
        };
        match (conflict.with, side) {
            (Other::Window, Side::Mine) => self.overwrite_window().await?,
            (Other::Window, Side::Theirs) => self.follow_window().await?,
            (Other::Device | Other::SetBack, Side::Mine) => self.overwrite_parked().await?,
            (Other::Device | Other::SetBack, Side::Theirs) => self.follow_parked().await?,
        }
        self.on(Event::Chosen);
        Ok(())
    }

    /// What this page shows is to be saved over what another window has saved.
    async fn overwrite_window(&self) -> Result<(), KeepError> {
        let device = self.device.as_ref().ok_or(KeepError::Failed)?;
        let id = device.seal.draft_id;
        let (_, row) = vault::load(&id.to_string()).await?;
        let files = self.document().files;
        // The other window may have deleted files that are still shown here.
        let may_be_at_edge = self.document().shared;
        self.files
            .replace(restored_files(&files, id, may_be_at_edge).await?);
        for file in self.files.lost() {
            self.files.missing(file);
        }
        self.parker.set_facts(&row.parked);
        device.revision.set(row.revision);
        self.saved.replace(None);
        Ok(())
    }

    /// What another window has saved takes the place of what this page shows.
    async fn follow_window(self: &Rc<Self>) -> Result<(), KeepError> {
        let device = self.device.as_ref().ok_or(KeepError::Failed)?;
        let id = device.seal.draft_id;
        let opened = vault::open(self.site.destination_id, &id.to_string()).await?;
        self.parker.set_facts(&opened.row.parked);
        self.replace(opened.document.clone()).await?;
        device.revision.set(opened.row.revision);
        self.saved.replace(Some(opened.document));
        Ok(())
    }

    /// Shows another state of the draft.
    pub(super) async fn replace(
        self: &Rc<Self>,
        mut document: DraftDocument,
    ) -> Result<(), KeepError> {
        let mut changes = Changes::default();
        if let Some(form) = &self.form {
            changes = document::fit(&mut document, form)?;
        }
        let files = match &self.device {
            Some(device) => {
                let id = device.seal.draft_id;
                restored_files(&document.files, id, document.shared).await?
            }
            None => Files::restored(&document.files, &[], document.shared, None),
        };
        self.files.replace(files);
        let lost = self.files.lost();
        changes.lost_files = document::take_out(&mut document, &lost);
        self.document.replace(document);
        // What the application says from now on counts once it shows this.
        self.edition.set(self.edition.get() + 1);
        self.on(Event::Urgent);
        if let Some(hooks) = &*self.hooks.borrow() {
            (hooks.replace)(&self.start());
        }
        if !changes.is_empty() {
            self.set_changes(Some(Rc::new(changes)));
        }
        self.report_files();
        Ok(())
    }

    /// Has it noted that there is this draft, or that it is gone.
    pub(super) fn note_drafts(&self) {
        super::open::note_drafts(&self.site);
    }

    pub(super) async fn delete(self: &Rc<Self>) -> Result<Deleted, KeepError> {
        // What is being saved must not come after.
        self.on(Event::Left);
        self.idle().await;
        // First, so that no window takes it for forgotten and saves it once more.
        self.tell(What::Deleted);
        if let Some(device) = &self.device {
            let deleted = vault::delete(&device.seal.draft_id.to_string()).await;
            deleted.inspect_err(|_| self.on(Event::Stayed))?;
        }
        let deleted = self.delete_parked().await;
        self.close();
        Ok(deleted)
    }
}
