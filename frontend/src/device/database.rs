//! The browser's database, `IndexedDB`: what is kept of drafts. Everything of an applicant's in it
//! is encrypted before it gets here, but for ids, dates and sizes.
//!
//! | store | key | value |
//! |---|---|---|
//! | `keys` | draft | the draft's key, which no program can read |
//! | `drafts` | draft | the sealed document, its revision, and when it expires |
//! | `pieces` | draft, file, index | a sealed piece of a file |
//! | `outbox` | draft | a sealed application on its way |
//! | `put` | draft, part | nothing: the part is at the edge |
//! | `trust` | destination | what is known of a destination's keys; public |
//!
//! Some databases never answer: no event, not even an error, comes of a request. Each is given a time
//! limit. A database that has passed it counts as one that is not there until it answers after all,
//! so that nobody waits for it again and again.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DomException, Event, IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest,
    IdbTransaction,
};

const NAME: &str = "amtsweg";
const VERSION: u32 = 1;

/// How long the database may take to open. One that another page keeps from changing is not opened
/// either.
const OPEN_MS: u32 = 5_000;

/// How long a request may take: a slow phone writes a piece of a file meanwhile.
const ANSWER_MS: u32 = 15_000;

/// After how long a database that does not answer is tried once more.
const SILENCE_MS: f64 = 60_000.0;

/// Why the database did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseError {
    /// There is none, or this page may not use it, or it does not answer.
    #[error("the browser offers no database here")]
    Unavailable,
    /// Nothing was ever kept here: who only reads does not make the database.
    #[error("nothing is kept here")]
    Absent,
    /// There is no room on the device, or the page's share of it is used up.
    #[error("there is no room")]
    Full,
    /// Something else.
    #[error("the database failed")]
    Failed,
}

/// A part of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    /// The drafts' keys.
    Keys,
    /// The drafts' documents.
    Drafts,
    /// The content of files.
    Pieces,
    /// Applications on their way.
    Outbox,
    /// Which parts of an application the edge has confirmed.
    Put,
    /// What is known of destinations.
    Trust,
}

impl Store {
    const ALL: [Self; 6] = [
        Self::Keys,
        Self::Drafts,
        Self::Pieces,
        Self::Outbox,
        Self::Put,
        Self::Trust,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Drafts => "drafts",
            Self::Pieces => "pieces",
            Self::Outbox => "outbox",
            Self::Put => "put",
            Self::Trust => "trust",
        }
    }
}

/// Whether a transaction changes anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It only reads.
    Read,
    /// It writes, and no other transaction sees or changes these stores meanwhile.
    Write,
}

/// Several steps that happen together or not at all.
///
/// It ends by itself when nothing is asked of it: between two steps only its own are waited for.
#[derive(Debug)]
pub struct Transaction {
    transaction: IdbTransaction,
    /// Resolved with the event that ends it.
    end: Promise,
}

impl Transaction {
    /// Begins one over these stores.
    ///
    /// # Errors
    /// [`DatabaseError`].
    pub async fn begin(stores: &[Store], mode: Mode) -> Result<Self, DatabaseError> {
        let mut transaction = start(&database(mode).await?, stores, mode);
        if transaction.is_err() {
            // The browser has closed the database meanwhile.
            DATABASE.take();
            transaction = start(&database(mode).await?, stores, mode);
        }
        let transaction = transaction.map_err(|error| why(&error))?;
        let end = Promise::new(&mut |resolve, _| {
            transaction.set_oncomplete(Some(&resolve));
            transaction.set_onabort(Some(&resolve));
        });
        Ok(Self { transaction, end })
    }

    /// The value under a key; undefined when there is none.
    ///
    /// # Errors
    /// [`DatabaseError`].
    pub async fn get(&self, store: Store, key: &JsValue) -> Result<JsValue, DatabaseError> {
        let request = self.store(store)?.get(key);
        finish(&request.map_err(|error| why(&error))?, ANSWER_MS).await
    }

    /// The keys, all or those in a range, in their order.
    ///
    /// # Errors
    /// [`DatabaseError`].
    pub async fn keys(
        &self,
        store: Store,
        range: Option<&JsValue>,
    ) -> Result<Vec<JsValue>, DatabaseError> {
        let store = self.store(store)?;
        let request = match range {
            Some(range) => store.get_all_keys_with_key(range),
            None => store.get_all_keys(),
        };
        let keys = finish(&request.map_err(|error| why(&error))?, ANSWER_MS).await?;
        Ok(Array::from(&keys).to_vec())
    }

    /// Puts a value under a key. Whether that worked, [`Transaction::commit`] tells.
    ///
    /// # Errors
    /// [`DatabaseError`].
    pub fn put(&self, store: Store, key: &JsValue, value: &JsValue) -> Result<(), DatabaseError> {
        let request = self.store(store)?.put_with_key(value, key);
        request.map(drop).map_err(|error| why(&error))
    }

    /// Deletes what is under a key or in a range.
    ///
    /// # Errors
    /// [`DatabaseError`].
    pub fn delete(&self, store: Store, key: &JsValue) -> Result<(), DatabaseError> {
        let request = self.store(store)?.delete(key);
        request.map(drop).map_err(|error| why(&error))
    }

    /// Waits until everything is written.
    ///
    /// # Errors
    /// [`DatabaseError`]: nothing was written then.
    pub async fn commit(self) -> Result<(), DatabaseError> {
        let Some(end) = in_time(&self.end, ANSWER_MS).await else {
            // What is not written now must not be written later, over something else.
            let _ = self.transaction.abort();
            return Err(DatabaseError::Unavailable);
        };
        let end: Event = end
            .map_err(|error| why(&error))?
            .dyn_into()
            .map_err(|_| DatabaseError::Failed)?;
        if end.type_() == "complete" {
            return Ok(());
        }
        let error = self.transaction.error();
        Err(error.map_or(DatabaseError::Failed, |error| why(&error)))
    }

    fn store(&self, store: Store) -> Result<IdbObjectStore, DatabaseError> {
        let store = self.transaction.object_store(store.name());
        store.map_err(|error| why(&error))
    }
}

/// All keys that begin with these parts.
///
/// # Errors
/// [`DatabaseError`].
pub fn beginning_with(parts: &[&str]) -> Result<JsValue, DatabaseError> {
    let start: Array = parts.iter().map(|part| JsValue::from(*part)).collect();
    let end = start.slice(0, start.length());
    // Arrays come after everything else that a key can hold.
    end.push(&Array::new());
    let range = IdbKeyRange::bound(&start, &end);
    range.map(Into::into).map_err(|error| why(&error))
}

/// The bytes under a key.
///
/// # Errors
/// [`DatabaseError`].
pub async fn get(store: Store, key: &str) -> Result<Option<Vec<u8>>, DatabaseError> {
    let transaction = match Transaction::begin(&[store], Mode::Read).await {
        Err(DatabaseError::Absent) => return Ok(None),
        begun => begun?,
    };
    let value = transaction.get(store, &key.into()).await?;
    Ok(value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec))
}

/// Puts bytes under a key.
///
/// # Errors
/// [`DatabaseError`].
pub async fn put(store: Store, key: &str, bytes: &Uint8Array) -> Result<(), DatabaseError> {
    let transaction = Transaction::begin(&[store], Mode::Write).await?;
    transaction.put(store, &key.into(), bytes)?;
    transaction.commit().await
}

/// Deletes what is under a key.
///
/// # Errors
/// [`DatabaseError`].
pub async fn delete(store: Store, key: &str) -> Result<(), DatabaseError> {
    let transaction = Transaction::begin(&[store], Mode::Write).await?;
    transaction.delete(store, &key.into())?;
    transaction.commit().await
}

/// The keys of a store whose keys are single texts.
///
/// # Errors
/// [`DatabaseError`].
pub async fn ids(store: Store) -> Result<Vec<String>, DatabaseError> {
    let transaction = match Transaction::begin(&[store], Mode::Read).await {
        Err(DatabaseError::Absent) => return Ok(Vec::new()),
        begun => begun?,
    };
    let keys = transaction.keys(store, None).await?;
    Ok(keys.iter().filter_map(JsValue::as_string).collect())
}

/// The parts of a draft that are marked as being at the edge.
///
/// # Errors
/// [`DatabaseError`].
pub async fn marks(draft: &str) -> Result<BTreeSet<String>, DatabaseError> {
    let transaction = match Transaction::begin(&[Store::Put], Mode::Read).await {
        Err(DatabaseError::Absent) => return Ok(BTreeSet::new()),
        begun => begun?,
    };
    let range = beginning_with(&[draft])?;
    let keys = transaction.keys(Store::Put, Some(&range)).await?;
    let part = |key: &JsValue| Array::from(key).get(1).as_string();
    Ok(keys.iter().filter_map(part).collect())
}

/// Marks a part of a draft.
///
/// # Errors
/// [`DatabaseError`].
pub async fn mark(draft: &str, part: &str) -> Result<(), DatabaseError> {
    let transaction = Transaction::begin(&[Store::Put], Mode::Write).await?;
    transaction.put(Store::Put, &mark_key(draft, part), &1.into())?;
    transaction.commit().await
}

/// Takes the mark from a part of a draft.
///
/// # Errors
/// [`DatabaseError`].
pub async fn unmark(draft: &str, part: &str) -> Result<(), DatabaseError> {
    let transaction = Transaction::begin(&[Store::Put], Mode::Write).await?;
    transaction.delete(Store::Put, &mark_key(draft, part))?;
    transaction.commit().await
}

/// Takes the marks from all parts of a draft.
///
/// # Errors
/// [`DatabaseError`].
pub async fn unmark_all(draft: &str) -> Result<(), DatabaseError> {
    let transaction = Transaction::begin(&[Store::Put], Mode::Write).await?;
    transaction.delete(Store::Put, &beginning_with(&[draft])?)?;
    transaction.commit().await
}

fn mark_key(draft: &str, part: &str) -> JsValue {
    Array::of2(&draft.into(), &part.into()).into()
}

thread_local! {
    static DATABASE: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };

    /// Since when the database has left something unanswered; nothing while it answers.
    static SILENT_SINCE: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Whether the database does not answer. From time to time it is tried again.
fn is_silent() -> bool {
    SILENT_SINCE
        .get()
        .is_some_and(|since| running() - since < SILENCE_MS)
}

/// For how long the page has been there, in milliseconds: no clock that could be set.
fn running() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

/// What comes of a promise; nothing when nothing comes in time. Then the database counts as silent
/// until something comes after all.
async fn in_time(promise: &Promise, milliseconds: u32) -> Option<Result<JsValue, JsValue>> {
    let mut limit = None;
    // The events of a database are objects.
    let late = Promise::new(&mut |resolve, _| {
        limit = Some(Timeout::new(milliseconds, move || {
            // A promise's resolve function does not throw.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }));
    });
    let first = JsFuture::from(Promise::race(&Array::of2(promise, &late))).await;
    drop(limit);
    if !matches!(&first, Ok(first) if first.is_undefined()) {
        SILENT_SINCE.set(None);
        return Some(first);
    }
    SILENT_SINCE.set(Some(running()));
    let promise = promise.clone();
    spawn_local(async move {
        let late = JsFuture::from(promise).await;
        SILENT_SINCE.set(None);
        let request = late.ok().and_then(|event| {
            let target = event.dyn_into::<Event>().ok()?.target()?;
            target.dyn_into::<IdbOpenDbRequest>().ok()
        });
        // Nobody waits for it any more: the next one opens it anew.
        let opened = request.and_then(|request| request.result().ok());
        if let Some(Ok(database)) = opened.map(JsCast::dyn_into::<IdbDatabase>) {
            database.close();
        }
    });
    None
}

async fn database(mode: Mode) -> Result<IdbDatabase, DatabaseError> {
    if is_silent() {
        return Err(DatabaseError::Unavailable);
    }
    if let Some(database) = DATABASE.with_borrow(Clone::clone) {
        return Ok(database);
    }
    let database = open(mode).await?;
    // A later version of the program wants to change it: this page makes way, and opens it anew.
    let on_change = Closure::<dyn Fn()>::new(|| {
        if let Some(database) = DATABASE.take() {
            database.close();
        }
    });
    database.set_onversionchange(Some(on_change.as_ref().unchecked_ref()));
    // As long as the page.
    on_change.forget();
    Ok(DATABASE.with_borrow_mut(|known| known.get_or_insert(database).clone()))
}

async fn open(mode: Mode) -> Result<IdbDatabase, DatabaseError> {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    let request = factory
        .ok_or(DatabaseError::Unavailable)?
        .open_with_u32(NAME, VERSION)
        .map_err(|_| DatabaseError::Unavailable)?;
    let is_absent = Rc::new(Cell::new(false));
    let on_upgrade = {
        let is_absent = Rc::clone(&is_absent);
        Closure::once(move |event: Event| match mode {
            // On a device that is not the applicant's own nothing is made, not even this.
            Mode::Read => is_absent.set(leave_unmade(&event)),
            Mode::Write => upgrade(&event),
        })
    };
    request.set_onupgradeneeded(Some(on_upgrade.as_ref().unchecked_ref()));
    let opened = finish(&request, OPEN_MS).await;
    if is_silent() {
        // Should it answer after all, it must not be made without its parts.
        on_upgrade.forget();
    } else {
        request.set_onupgradeneeded(None);
    }
    match opened {
        Ok(database) => database.dyn_into().map_err(|_| DatabaseError::Failed),
        Err(_) if is_absent.get() => Err(DatabaseError::Absent),
        Err(DatabaseError::Full) => Err(DatabaseError::Full),
        Err(_) => Err(DatabaseError::Unavailable),
    }
}

/// Takes back that the database is made: who opens it is told an error then. Says whether that was
/// possible.
fn leave_unmade(event: &Event) -> bool {
    let request = event
        .target()
        .and_then(|it| it.dyn_into::<IdbOpenDbRequest>().ok());
    let making = request.and_then(|request| request.transaction());
    making.is_some_and(|making| making.abort().is_ok())
}

fn upgrade(event: &Event) {
    let request = event
        .target()
        .and_then(|it| it.dyn_into::<IdbOpenDbRequest>().ok());
    let database = request
        .and_then(|request| request.result().ok())
        .and_then(|result| result.dyn_into::<IdbDatabase>().ok());
    if let Some(database) = database {
        for store in Store::ALL {
            // What could not be created is missed by the first transaction.
            let _ = database.create_object_store(store.name());
        }
    }
}

fn start(database: &IdbDatabase, stores: &[Store], mode: Mode) -> Result<IdbTransaction, JsValue> {
    let names: Array = stores
        .iter()
        .map(|store| JsValue::from(store.name()))
        .collect();
    let (mode, durability) = match mode {
        Mode::Read => ("readonly", "default"),
        // Saved is what a flat battery does not take away.
        Mode::Write => ("readwrite", "strict"),
    };
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    // By name: `web-sys` counts the options among what may still change.
    let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    begin
        .call3(database, &names, &mode.into(), &options)?
        .dyn_into()
}

async fn finish(request: &IdbRequest, milliseconds: u32) -> Result<JsValue, DatabaseError> {
    let answer = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match in_time(&answer, milliseconds).await {
        None => return Err(DatabaseError::Unavailable),
        Some(Ok(_)) => return request.result().map_err(|error| why(&error)),
        Some(Err(_)) => {}
    }
    let error = request.error().ok().flatten();
    Err(error.map_or(DatabaseError::Failed, |error| why(&error)))
}

fn why(error: &JsValue) -> DatabaseError {
    let name = error.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError") => DatabaseError::Full,
        // Keys that a private window does not keep, and pages without an origin of their own.
        Some("DataCloneError" | "SecurityError") => DatabaseError::Unavailable,
        _ => DatabaseError::Failed,
    }
}
