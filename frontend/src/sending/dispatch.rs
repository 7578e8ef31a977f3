//! Bringing an application out, however long that takes.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use amtsweg_core::time::Clock as _;
use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;

use super::{
    SendError,
    api::Api,
    events::{EventReader, wants_new_seal},
    seal::seal,
    send::send,
    trust::Recipient,
};
use crate::{
    device::{
        clock::{DeviceClock, Nap},
        http::Stop,
        random,
        waits::Waits,
    },
    outbox::{Entry, FileProgress, Outgoing, Package, Sent, Turn},
    site::Site,
};

/// How far sealing and sending are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// The authority's keys are fetched and checked.
    Checking,
    /// Answers and files are read and encrypted.
    Encrypting {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The encrypted parts are brought to the edge.
    Sending {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
        /// How far each file is, in the order of the form.
        files: Vec<FileProgress>,
    },
    /// Everything is at the edge; the town hall is being asked.
    Confirming,
}

/// Takes how far it is, and stops what is being done once nobody wants it any more.
pub(super) type Report<'a> = &'a dyn Fn(Progress) -> Result<(), SendError>;

/// What is with the application now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// It is being sealed or sent.
    Working(Progress),
    /// It waits, and goes out by itself.
    Waiting {
        /// What for.
        error: SendError,
        /// Whether it is sealed already.
        is_sealed: bool,
        /// Whether it can still be changed: the edge has certainly not taken it.
        is_open: bool,
    },
    /// It does not go on by itself.
    Stopped {
        /// Why.
        error: SendError,
        /// Whether it can still be changed.
        is_open: bool,
    },
    /// The edge has everything, or the town hall has spoken already.
    Sent(Rc<Sent>),
}

/// Brings an application out of the outbox, until it is sent or this is dropped: at once, when
/// the device is online again, when the page is looked at again, and after growing waits. Once it
/// is dropped it leaves off what is on its way, unless that is the last part.
pub struct Dispatch {
    run: Rc<Run>,
    _wakers: [EventListener; 2],
}

impl Dispatch {
    /// Starts. `on_stage` is told of everything that changes.
    pub fn start(
        site: Rc<Site>,
        entry: Rc<Entry>,
        waits: Waits,
        on_stage: impl Fn(Stage) + 'static,
    ) -> Self {
        let run = Rc::new(Run {
            site,
            entry,
            first_waits: waits,
            on_stage: Box::new(on_stage),
            is_dropped: Cell::new(false),
            is_running: Cell::new(false),
            nap: Nap::default(),
            last: RefCell::default(),
            stop: Stop::default(),
        });
        let waker = || {
            let run = Rc::clone(&run);
            move |_: &web_sys::Event| {
                if !gloo::utils::document().hidden() {
                    run.nap.wake();
                }
            }
        };
        let wakers = [
            EventListener::new(&gloo::utils::document(), "visibilitychange", waker()),
            EventListener::new(&gloo::utils::window(), "online", waker()),
        ];
        Run::start(&run);
        Self {
            run,
            _wakers: wakers,
        }
    }

    /// Tries now: ends a wait, or starts again what had stopped.
    pub fn try_now(&self) {
        self.run.tell(Stage::Working(Progress::Checking));
        self.run.nap.wake();
        Run::start(&self.run);
    }
}

impl Drop for Dispatch {
    fn drop(&mut self) {
        self.run.is_dropped.set(true);
        self.run.stop.stop();
        self.run.nap.wake();
    }
}

struct Run {
    site: Rc<Site>,
    entry: Rc<Entry>,
    first_waits: Waits,
    on_stage: Box<dyn Fn(Stage)>,
    is_dropped: Cell<bool>,
    is_running: Cell<bool>,
    nap: Nap,
    last: RefCell<Option<Stage>>,
    stop: Stop,
}

impl Run {
    fn start(run: &Rc<Self>) {
        if run.is_running.replace(true) {
            return;
        }
        let run = Rc::clone(run);
        spawn_local(async move {
            run.go().await;
            run.is_running.set(false);
        });
    }

    async fn go(&self) {
        let mut waits = self.first_waits;
        while !self.is_dropped.get() {
            let error = match self.attempt().await {
                Ok(sent) => return self.tell(Stage::Sent(Rc::new(sent))),
                // Whoever stopped it says what follows.
                Err(SendError::Stopped) => return,
                Err(error) => error,
            };
            let is_open = !self.entry.is_perhaps_completed().await;
            let Some(passing) = error.passes() else {
                return self.tell(Stage::Stopped { error, is_open });
            };
            self.tell(Stage::Waiting {
                error,
                is_sealed: matches!(self.entry.load().await, Some(Outgoing::Sealed { .. })),
                is_open,
            });
            let [jitter] = random::bytes().unwrap_or_default();
            let wait = waits.next(passing.retry_after, jitter);
            self.nap.sleep(wait).await;
        }
    }

    /// Takes the application as far as it goes.
    async fn attempt(&self) -> Result<Sent, SendError> {
        let Self { site, entry, .. } = self;
        let progress = |progress| {
            if self.is_dropped.get() {
                return Err(SendError::Stopped);
            }
            // Who waits sees no change, and keeps the focus, until something succeeds.
            let waits = matches!(*self.last.borrow(), Some(Stage::Waiting { .. }));
            if !(waits && progress == Progress::Checking) {
                self.tell(Stage::Working(progress));
            }
            Ok(())
        };
        // Kept to the end: what another page has done meanwhile is seen after it.
        let _turn = Turn::of(entry.id()).await;
        if entry.is_wanted_back() {
            return Err(SendError::Stopped);
        }
        let mut renewed = false;
        let mut just_sealed = false;
        loop {
            let outgoing = entry.load().await.ok_or(SendError::Gone)?;
            match outgoing {
                Outgoing::Open { package } => {
                    let plan = Box::new(seal(site, entry, &package, &progress).await?);
                    // Before the first announcement: from then on only these parts are right.
                    entry.store(Outgoing::Sealed { package, plan }).await?;
                    just_sealed = true;
                }
                Outgoing::Sealed { package, plan } => {
                    self.check_elsewhere(&package).await?;
                    // What the edge may have already is only asked for again.
                    let is_fresh = std::mem::take(&mut just_sealed);
                    if !is_fresh && !renewed && !entry.is_perhaps_completed().await {
                        progress(Progress::Checking)?;
                        if !Recipient::ask(site).await?.is_for(&plan.kid) {
                            renewed = true;
                            entry.renew().await?;
                            continue;
                        }
                    }
                    let api = Api::of(site).until(&self.stop);
                    match send(&api, entry, &package, &plan, &progress).await {
                        Ok(()) => {
                            let sent = Sent::new(&package, *plan, DeviceClock.now());
                            entry
                                .store(Outgoing::Sent {
                                    package,
                                    sent: Box::new(sent),
                                })
                                .await?;
                        }
                        // Once by itself: a key was retired while the application waited.
                        Err(error) if error.wants_new_seal() && !renewed => {
                            renewed = true;
                            entry.renew().await?;
                        }
                        Err(error) => return Err(error),
                    }
                }
                Outgoing::Sent { mut sent, .. } => {
                    progress(Progress::Confirming)?;
                    let reader = EventReader::new(Rc::clone(site));
                    if let Ok(log) = reader.read_of(&sent).await {
                        let found = log.find(&sent.record);
                        // Exchanged on the way, or for a key that is known to others.
                        if wants_new_seal(&found) && entry.seal_once_more().await {
                            continue;
                        }
                        sent.outcome = found.outcome;
                        sent.contradiction = found.contradiction;
                        sent.parts = log.parts();
                        sent.number = log.number_for(&sent.record);
                    }
                    return Ok(*sent);
                }
                Outgoing::Arrived { .. } => return outgoing.receipt().ok_or(SendError::Gone),
            }
        }
    }

    /// A draft whose code was shown may have been sent from another device, or from a browser that
    /// has forgotten it: then the town hall must not get it twice.
    async fn check_elsewhere(&self, package: &Package) -> Result<(), SendError> {
        if !self.entry.is_perhaps_sent_elsewhere().await {
            return Ok(());
        }
        let reader = EventReader::new(Rc::clone(&self.site));
        match reader.read(&package.code, None).await {
            Ok(log) if log.is_taken() => return Err(SendError::AlreadySent),
            // There is no case of this code yet.
            Err(SendError::Refused(problem)) if matches!(problem.status, 403 | 404) => {}
            Ok(_) => {}
            Err(error) => return Err(error),
        }
        self.entry.is_not_sent_elsewhere().await;
        Ok(())
    }

    /// Tells what is new, unless nobody is there any more.
    fn tell(&self, stage: Stage) {
        if self.is_dropped.get() || self.last.borrow().as_ref() == Some(&stage) {
            return;
        }
        self.last.replace(Some(stage.clone()));
        (self.on_stage)(stage);
    }
}
