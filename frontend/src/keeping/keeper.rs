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
use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::{
    Deleted, Hooks, Identity, Side,
    document::{self, Seal},
    error::KeepError,
    files::Files,
    open::restored_files,
    parker::Parker,
    parking::Place,
    save::Saver,
    start::{FormFacts, Start},
    state::{Changes, Conflict, Other, Parking, SaveProblem, Saving, State},
    tabs::{News, Tabs, What},
    vault,
};
use crate::{
    device::clock::sleep,
    hand_over::HandOver,
    sending::{Package, PackedFile, refresh_keys},
    site::Site,
};

/// How long the application takes to show another state, generously.
const REPLACING_MS: u32 = 100;

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

/// The open draft: what it is, where it is kept, and who is told.
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
    pub(super) is_keeping_files: Cell<bool>,
    pub(super) saver: Saver,
    pub(super) parker: Parker,
    pub(super) hooks: RefCell<Option<Hooks>>,
    pub(super) listeners: RefCell<Vec<EventListener>>,
    tabs: RefCell<Option<Tabs>>,
    state: RefCell<State>,
    subscribers: RefCell<Vec<(u32, Callback<State>)>>,
    is_closed: Cell<bool>,
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
        } = beginning;
        let state = State {
            on_device: device.is_some(),
            saving: match &device {
                Some(device) if device.revision.get() > 0 => Saving::Saved {
                    at: document.saved_at,
                },
                _ => Saving::New,
            },
            parking: if document.shared {
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
            is_keeping_files: Cell::default(),
            saver: Saver::default(),
            parker,
            hooks: RefCell::default(),
            listeners: RefCell::default(),
            tabs: RefCell::default(),
            state: RefCell::new(state),
            subscribers: RefCell::default(),
            is_closed: Cell::default(),
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

    fn end(&self) {
        self.is_closed.set(true);
        self.listeners.take();
        self.tabs.take();
        self.hooks.take();
        self.parker.wake();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.is_closed.get()
    }

    pub(super) fn attach(self: &Rc<Self>, hooks: Hooks) {
        self.hooks.replace(Some(hooks));
        self.listen();
        self.report_files();
        self.save_now();
        // While there is a connection: sealing needs none then.
        let site = Rc::clone(&self.site);
        spawn_local(async move { refresh_keys(&site).await });
    }

    // Who is told

    pub(super) fn state(&self) -> State {
        self.state.borrow().clone()
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

    fn change_state(&self, change: impl FnOnce(&mut State)) {
        let before = self.state();
        change(&mut self.state.borrow_mut());
        let state = self.state();
        if state != before {
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

    pub(super) fn set_saving(&self, saving: Saving) {
        self.change_state(|state| state.saving = saving);
    }

    pub(super) fn set_parking(&self, parking: Parking) {
        self.change_state(|state| state.parking = parking);
    }

    pub(super) fn set_conflict(&self, conflict: Conflict) {
        self.change_state(|state| state.conflict = Some(conflict));
    }

    pub(super) fn changes_seen(&self) {
        self.change_state(|state| state.changes = None);
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
        Start::from(&*self.document.borrow())
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
            link,
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

    fn hear(&self, news: News) {
        if news.draft != self.id {
            return;
        }
        match news.what {
            What::Deleted => self.set_saving(Saving::Failed(SaveProblem::Deleted)),
            What::Opened | What::Saved => self.set_conflict(Conflict {
                with: Other::Window,
                saved_at: news.at,
            }),
        }
    }

    pub(super) async fn take_over(self: &Rc<Self>, side: Side) -> Result<(), KeepError> {
        let Some(conflict) = self.state().conflict else {
            return Ok(());
        };
        match (conflict.with, side) {
            (Other::Window, Side::Mine) => self.overwrite_window().await?,
            (Other::Window, Side::Theirs) => self.follow_window().await?,
            (Other::Device, Side::Mine) => self.overwrite_parked().await?,
            (Other::Device, Side::Theirs) => self.follow_parked().await?,
        }
        self.change_state(|state| state.conflict = None);
        self.save_now();
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
        self.saver.set_replacing(true);
        if let Some(hooks) = &*self.hooks.borrow() {
            (hooks.replace)(&self.start());
        }
        if !changes.is_empty() {
            self.change_state(|state| state.changes = Some(Rc::new(changes)));
        }
        self.report_files();
        sleep(REPLACING_MS).await;
        self.saver.set_replacing(false);
        Ok(())
    }

    pub(super) async fn delete(self: &Rc<Self>) -> Result<Deleted, KeepError> {
        // What is being saved must not come after.
        self.is_closed.set(true);
        self.save_and_wait().await;
        // First, so that no window takes it for forgotten and saves it once more.
        self.tell(What::Deleted);
        if let Some(device) = &self.device {
            let deleted = vault::delete(&device.seal.draft_id.to_string()).await;
            deleted.inspect_err(|_| self.is_closed.set(false))?;
        }
        let deleted = self.delete_parked().await;
        self.close();
        Ok(deleted)
    }
}
