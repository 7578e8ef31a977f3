//! The application of one draft on its way out, kept until the town hall's word is there.
//!
//! An entry lies beside its draft, sealed with the draft's key. Where nothing is kept on the
//! device, or there is no room, it lives as long as the page. In both cases there is one entry
//! per draft, and what was made for it stays: sending it twice is sending the same.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use amtsweg_core::{code::CaseCode, id::AttachmentId, time::Timestamp};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use web_sys::CryptoKey;

use super::{Outgoing, Package, Sent, Turn};
use crate::device::{
    crypto::SecretKey,
    database::{self, DatabaseError, Mode, Store, Transaction},
};

/// The part that says that the edge may have everything.
const COMPLETED: &str = "completed";

/// The part that says that the draft may have been sent from elsewhere.
const ELSEWHERE: &str = "elsewhere";

/// The application was taken away meanwhile, perhaps on another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the application is no longer here")]
pub struct Gone;

/// The application of one draft on its way out.
#[derive(Debug)]
pub struct Entry {
    /// The draft's id on this device.
    id: String,
    /// The draft's key, where drafts are kept.
    key: Option<SecretKey>,
    /// Whether the device has what was stored last.
    is_stored: Cell<bool>,
    /// Whether the applicant wants it back: whoever waits for a turn to send it lets it be.
    is_wanted_back: Cell<bool>,
    /// Whether the host was told that it is out.
    is_told: Cell<bool>,
    memory: RefCell<Memory>,
}

impl Entry {
    /// The draft's id on this device.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether it outlives the page.
    pub fn is_on_device(&self) -> bool {
        self.is_stored.get()
    }

    /// What is on its way; nothing when it was taken away.
    pub async fn load(&self) -> Option<Outgoing> {
        self.read().await.ok().flatten()
    }

    /// The same. A database that fails says nothing of what this page does not know itself.
    async fn read(&self) -> Result<Option<Outgoing>, DatabaseError> {
        let known = || self.memory.borrow().outgoing.clone();
        let Some(key) = self.key.as_ref().filter(|_| self.is_stored.get()) else {
            return Ok(known());
        };
        match database::get(Store::Outbox, &self.id).await {
            Ok(Some(sealed)) => {
                let json = key.open_from(&self.aad(), &sealed).await.ok();
                Ok(json.and_then(|json| Outgoing::from_json(&json.to_vec())))
            }
            // Taken away, perhaps on another page.
            Ok(None) => Ok(None),
            Err(error) => known().map(Some).ok_or(error),
        }
    }

    /// Keeps what is on its way now. When the device has no room, the page holds it.
    ///
    /// # Errors
    /// [`Gone`] when it was taken away meanwhile.
    pub async fn store(&self, outgoing: Outgoing) -> Result<(), Gone> {
        if self.load().await.is_none() {
            return Err(Gone);
        }
        self.put(outgoing).await;
        Ok(())
    }

    async fn put(&self, outgoing: Outgoing) {
        if let Some(key) = &self.key {
            let json = Uint8Array::from(outgoing.to_json().as_bytes());
            let stored = match key.seal_for(&self.aad(), &json).await {
                Ok(sealed) => database::put(Store::Outbox, &self.id, &sealed)
                    .await
                    .is_ok(),
                Err(_) => false,
            };
            self.is_stored.set(stored);
        }
        self.memory.borrow_mut().outgoing = Some(outgoing);
    }

    /// The parts that the edge has confirmed.
    pub async fn confirmed(&self) -> BTreeSet<AttachmentId> {
        let parts = self.marks().await;
        parts.iter().filter_map(|part| part.parse().ok()).collect()
    }

    /// The edge has confirmed a part.
    pub async fn confirm(&self, part: AttachmentId) {
        self.mark(&part.to_string()).await;
    }

    /// Whether the edge may have everything, without its answer having come.
    pub async fn is_perhaps_completed(&self) -> bool {
        self.marks().await.contains(COMPLETED)
    }

    /// From now on the edge may have everything.
    pub async fn may_be_completed(&self) {
        self.mark(COMPLETED).await;
    }

    /// The edge has certainly not everything.
    pub async fn is_not_completed(&self) {
        // What stays marked only keeps the applicant from changing the answers.
        self.unmark(COMPLETED).await;
    }

    /// Whether the draft's code was shown, so that it may have been sent from elsewhere.
    pub async fn is_perhaps_sent_elsewhere(&self) -> bool {
        self.marks().await.contains(ELSEWHERE)
    }

    /// The edge knows nothing of it that was sent from elsewhere.
    pub async fn is_not_sent_elsewhere(&self) {
        // What stays marked is only asked once more.
        self.unmark(ELSEWHERE).await;
    }

    /// Nothing of it is at the edge any more, or ever was.
    pub async fn forget_confirmed(&self) {
        self.memory.borrow_mut().confirmed.clear();
        if self.key.is_some() {
            // A part that is wrongly believed to be there is missed by the edge, which says so.
            let _ = database::unmark_all(&self.id).await;
        }
    }

    /// Lets the application be sealed anew, under other ids than before.
    ///
    /// # Errors
    /// [`Gone`] when it was taken away meanwhile.
    pub async fn renew(&self) -> Result<(), Gone> {
        let outgoing = self.load().await.ok_or(Gone)?;
        self.is_told.set(false);
        self.forget_confirmed().await;
        self.store(outgoing.unsealed()).await
    }

    /// Lets the application be sealed once more, under other ids, because something else was
    /// rejected in its place. Says whether that is so; it is done once.
    pub async fn seal_once_more(&self) -> bool {
        let Some(again) = self.load().await.and_then(Outgoing::once_more) else {
            return false;
        };
        self.is_told.set(false);
        self.forget_confirmed().await;
        self.store(again).await.is_ok()
    }

    /// Takes the application back to change it, unless the edge may have everything. Says whether
    /// it was.
    pub async fn take_back(&self) -> bool {
        self.is_wanted_back.set(true);
        // An attempt that is under way comes to its end first.
        let _turn = Turn::of(&self.id).await;
        self.is_wanted_back.set(false);
        let is_out = match self.load().await {
            Some(Outgoing::Open { .. }) | None => false,
            Some(Outgoing::Sealed { .. }) => self.is_perhaps_completed().await,
            Some(Outgoing::Sent { .. } | Outgoing::Arrived { .. }) => true,
        };
        if !is_out {
            self.discard().await;
        }
        !is_out
    }

    /// Whether the applicant is taking it back.
    pub fn is_wanted_back(&self) -> bool {
        self.is_wanted_back.get()
    }

    /// Whether this is the first to tell that it is out: several may be asking.
    pub fn is_news(&self) -> bool {
        !self.is_told.replace(true)
    }

    /// Takes the application out of the outbox, whatever became of it. The draft stays.
    pub async fn discard(&self) {
        self.is_told.set(false);
        self.forget_confirmed().await;
        self.memory.borrow_mut().outgoing = None;
        if self.key.is_some() {
            // It stays in the list then, and can be deleted there.
            let _ = database::delete(Store::Outbox, &self.id).await;
        }
        ENTRIES.with_borrow_mut(|entries| entries.remove(&self.id));
    }

    /// The town hall has confirmed exactly what was sent: what the receipt shows stays.
    pub async fn arrived(&self, sent: Sent, at: Timestamp) {
        if self.store(Outgoing::Arrived { sent, at }).await.is_ok() {
            self.forget_confirmed().await;
        }
    }

    async fn marks(&self) -> BTreeSet<String> {
        let mut marks = self.memory.borrow().confirmed.clone();
        if self.key.is_some() {
            // What cannot be read is put once more, which does no harm.
            marks.extend(database::marks(&self.id).await.unwrap_or_default());
        }
        marks
    }

    async fn mark(&self, part: &str) {
        self.memory.borrow_mut().confirmed.insert(part.to_owned());
        if self.key.is_some() {
            let _ = database::mark(&self.id, part).await;
        }
    }

    async fn unmark(&self, part: &str) {
        self.memory.borrow_mut().confirmed.remove(part);
        if self.key.is_some() {
            let _ = database::unmark(&self.id, part).await;
        }
    }

    /// Ties an entry to its place and to the version of what it holds.
    fn aad(&self) -> Vec<u8> {
        format!("amtsweg/outbox/v1\0{}", self.id).into_bytes()
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What the page itself holds of an entry.
#[derive(Debug, Default)]
struct Memory {
    outgoing: Option<Outgoing>,
    confirmed: BTreeSet<String>,
}

thread_local! {
    /// The entries that this page has worked with.
    static ENTRIES: RefCell<BTreeMap<String, Rc<Entry>>> = const { RefCell::new(BTreeMap::new()) };
}

/// An entry as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The draft's id on this device.
    pub id: String,
    /// The service applied for.
    pub service: String,
    /// The case's code.
    pub code: CaseCode,
    /// How far it is.
    pub way: Way,
}

/// How far an application is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It waits on this device.
    Waiting,
    /// The edge has it since then.
    Sent(Timestamp),
    /// The town hall has confirmed it.
    Arrived {
        /// Since when the edge had it.
        sent: Timestamp,
        /// When it was confirmed.
        arrived: Timestamp,
    },
}

impl Way {
    fn of(outgoing: &Outgoing) -> Self {
        match outgoing {
            Outgoing::Open { .. } | Outgoing::Sealed { .. } => Self::Waiting,
            Outgoing::Sent { sent, .. } => Self::Sent(sent.at),
            Outgoing::Arrived { sent, at } => Self::Arrived {
                sent: sent.at,
                arrived: *at,
            },
        }
    }
}

/// Puts a draft's application into the outbox. What is on its way already stays, as far as it has
/// to. `is_shared` tells whether the draft's code was shown.
pub async fn begin(
    id: &str,
    key: Option<SecretKey>,
    package: Package,
    is_shared: bool,
) -> Rc<Entry> {
    let entry = entry(id, key);
    // Another page may be sending it just now.
    let _turn = Turn::of(id).await;
    let outgoing = match entry.load().await {
        Some(before) => before.superseded_by(package, entry.is_perhaps_completed().await),
        None => Outgoing::Open { package },
    };
    if matches!(outgoing, Outgoing::Open { .. }) {
        entry.forget_confirmed().await;
        if is_shared {
            entry.mark(ELSEWHERE).await;
        }
    }
    entry.put(outgoing).await;
    entry
}

/// The entry of a draft, if its application is on its way or has arrived.
pub async fn find(id: &str) -> Option<Rc<Entry>> {
    let entry = entry(id, draft_key(id).await.ok().flatten());
    entry.load().await.is_some().then_some(entry)
}

/// All entries that are kept on this device.
///
/// # Errors
/// [`DatabaseError`]: nobody knows then what is on its way.
pub async fn list() -> Result<Vec<Listed>, DatabaseError> {
    let mut all = Vec::new();
    for id in database::ids(Store::Outbox).await? {
        all.extend(listed(&id).await?);
    }
    Ok(all)
}

/// The entry of a draft; nothing when it is not on its way.
///
/// # Errors
/// [`DatabaseError`]: nobody knows then whether it is.
pub async fn listed(id: &str) -> Result<Option<Listed>, DatabaseError> {
    let entry = entry(id, draft_key(id).await?);
    let outgoing = entry.read().await?;
    Ok(outgoing.map(|outgoing| Listed {
        id: id.to_owned(),
        service: outgoing.service().to_owned(),
        code: outgoing.code().clone(),
        way: Way::of(&outgoing),
    }))
}

/// A draft's key, if it is on this device.
///
/// # Errors
/// [`DatabaseError`], which says nothing of whether there is one.
pub async fn draft_key(id: &str) -> Result<Option<SecretKey>, DatabaseError> {
    let transaction = match Transaction::begin(&[Store::Keys], Mode::Read).await {
        Err(DatabaseError::Absent) => return Ok(None),
        begun => begun?,
    };
    let key = transaction.get(Store::Keys, &id.into()).await?;
    Ok(key.dyn_into::<CryptoKey>().ok().map(Into::into))
}

/// The page's one entry of a draft. A draft gets its key when it is first kept.
fn entry(id: &str, key: Option<SecretKey>) -> Rc<Entry> {
    ENTRIES.with_borrow_mut(|entries| {
        if let Some(entry) = entries.get(id)
            && (entry.key.is_some() || key.is_none())
        {
            return Rc::clone(entry);
        }
        let entry = Rc::new(Entry {
            id: id.to_owned(),
            is_stored: Cell::new(key.is_some()),
            key,
            is_wanted_back: Cell::default(),
            is_told: Cell::default(),
            memory: RefCell::default(),
        });
        entries.insert(id.to_owned(), Rc::clone(&entry));
        entry
    })
}
