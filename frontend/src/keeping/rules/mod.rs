//! When the open draft is saved, its files are kept, and the draft is parked: the rules alone.
//!
//! [`on`] takes what has happened and says what is to be done next. It does nothing itself: the
//! [keeper](super::keeper) does what it says, and reports how that went. So everything that can
//! happen in any order can be tried without a browser.
//!
//! ```text
//! saving   idle --changed, after a moment--> running --saved--> idle
//!                                               +--again--> running
//! parking  idle --saved--> stepping --done--> idle
//!                             +--passing trouble--> resting --> stepping
//! ```

mod parking;
#[cfg(test)]
mod tests;

use amtsweg_core::time::Timestamp;

use super::state::{Conflict, Other, Parking, SaveProblem, Saving, State};
use parking::Phase;

/// How long typing may go on before it is saved.
const TYPING_MS: u32 = 2_000;

/// How long news of other windows may take, generously.
const NEWS_MS: u32 = 300;

/// After how long what failed is tried again by itself, the first time. Each further time it is
/// twice as long …
const FIRST_RETRY_MS: u32 = 5_000;

/// … and no longer than this.
const LONGEST_RETRY_MS: u32 = 300_000;

/// What has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// The applicant has changed something; perhaps the screen is another one.
    Changed {
        /// Whether it is.
        has_moved: bool,
    },
    /// The next change is to be saved at once.
    Urgent,
    /// Everything is to be saved now: a field or the page is left, a connection is back, somebody
    /// asks for it.
    Save,
    /// The wait is over.
    Due,
    /// What [`Task::Save`] has come to.
    Saved(Snapshot, Saved, Facts),
    /// What [`Task::Keep`] has come to: whether something is on the device now that was not.
    Kept(bool, Facts),
    /// Another window has opened or saved the draft.
    Elsewhere(Timestamp),
    /// Another window has deleted the draft, or its application was sent.
    Deleted,
    /// There is another state of the draft.
    Conflict(Conflict),
    /// The applicant has chosen which of the two states counts.
    Chosen,
    /// The code was shown: the draft is parked from now on.
    Shared,
    /// The draft is not parked any more.
    Unshared,
    /// The code is about to change: nothing is parked meanwhile.
    Paused,
    /// It has changed, or not.
    Resumed(Facts),
    /// What [`Task::Park`] has come to.
    Parked(Parked, Facts),
    /// What [`Task::Rest`] waited for is over.
    Rested,
    /// The draft is not this page's any more.
    Left,
    /// It is all the same.
    Stayed,
}

/// What the application has said of what it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Snapshot {
    /// It is taken in.
    Taken,
    /// It could not say it now, or does not show yet what it was given.
    NotNow,
    /// It was not understood: a mistake of the programs.
    NotUnderstood,
}

/// What saving has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saved {
    /// There is nothing to save yet.
    Blank,
    /// The device has what was taken in.
    Stored,
    /// Nothing is kept on this device, as the applicant wished.
    Memory,
    /// Another window has saved another state, at this time.
    Elsewhere(Timestamp),
    /// The application was sent, and its answers are deleted.
    Sent,
    /// The device has forgotten the draft, and with it perhaps everything.
    Forgotten,
    /// It did not work.
    Failed(SaveProblem),
}

/// What a step of parking has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parked {
    /// One thing is done; there may be more.
    Step {
        /// Whether there is more room now.
        made_room: bool,
    },
    /// There is nothing more to bring.
    Done,
    /// It was meant for a code that is no longer the draft's.
    Stale,
    /// It did not work.
    Trouble(Trouble),
    /// The edge has another state.
    Conflict(Conflict),
}

/// Why parking does not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It passes by itself, after so many seconds if the edge says so.
    Passing(Option<u32>),
    /// The draft was deleted at the edge.
    Gone,
    /// The edge has forgotten the draft.
    Forgotten,
    /// The edge has no room for all files.
    Full,
    /// The edge has no room for anybody, perhaps again after so many seconds.
    Crowded(Option<u32>),
    /// It does not pass.
    Stop,
}

/// What is known of the draft when something has come to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Facts {
    /// When the document last changed.
    pub(super) at: Timestamp,
    /// Whether nothing is filled in.
    pub(super) is_blank: bool,
    /// Whether a file has no room on the device.
    pub(super) lacks_room: bool,
    /// Whether a file is still on its way to the device.
    pub(super) has_incoming: bool,
    /// Whether there is something of a file that can be brought to the device.
    pub(super) can_keep: bool,
    /// Whether the edge has the document.
    pub(super) has_parked: bool,
    /// Whether the edge has all files.
    pub(super) has_parked_files: bool,
    /// Whether the edge has ever had one.
    pub(super) was_parked: bool,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    /// Report [`Event::Due`] after so many milliseconds. It takes the place of the wait before.
    Wait(u32),
    /// End the wait.
    NoWait,
    /// Take in what the application has, and write it: [`Event::Saved`].
    Save,
    /// The device has forgotten the draft: it is written as a new one.
    BeginAnew,
    /// Bring files to the device: [`Event::Kept`].
    Keep,
    /// Do the next thing of parking: [`Event::Parked`].
    Park {
        /// Whether there is room for files.
        with_files: bool,
    },
    /// Report [`Event::Rested`] after a wait, which grows; not before so many seconds.
    Rest(Option<u32>),
    /// End that wait.
    Wake,
    /// Waits are short again.
    Refreshed,
    /// Nothing of the draft is at the edge any more.
    ForgetParked,
    /// The code opens nothing any more: the draft gets another.
    LeaveCode,
}

/// What the wait is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wait {
    /// For the end of typing.
    Typing,
    /// For another attempt.
    Retry,
    /// For news of another window that may have deleted the draft.
    News,
}

/// Whether something is being saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Idle,
    Running {
        /// Whether it is to be followed by another.
        again: bool,
    },
}

/// What is going on with the open draft.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each can be so with every other"
)]
pub(super) struct Rules {
    /// What the screens are told.
    pub(super) shown: State,
    /// Whether the draft is to be parked.
    is_shared: bool,
    /// Something changed that no snapshot has taken in.
    is_changed: bool,
    /// The next change is to be saved at once.
    is_urgent: bool,
    wait: Option<Wait>,
    run: Run,
    /// How often saving has failed, one time after the other.
    failures: u32,
    /// Whether files are being brought to the device.
    is_keeping: bool,
    parking: Phase,
    /// Whether the code is about to change.
    is_paused: bool,
    /// The edge has no room for more files.
    is_full: bool,
    /// The edge has forgotten the draft, and nothing was brought since.
    has_forgotten: bool,
    /// The draft is no longer on the device, because somebody wanted that.
    is_deleted: bool,
    /// The draft is not this page's any more.
    is_left: bool,
}

impl Rules {
    /// A draft that was opened. `keeps_files` tells whether somebody else brings its files.
    pub(super) fn new(shown: State, is_shared: bool, keeps_files: bool) -> Self {
        Self {
            shown,
            is_shared,
            is_changed: false,
            is_urgent: false,
            wait: None,
            run: Run::Idle,
            failures: 0,
            is_keeping: keeps_files,
            parking: Phase::Idle,
            is_paused: false,
            is_full: false,
            has_forgotten: false,
            is_deleted: false,
            is_left: false,
        }
    }

    /// Whether this page is the one that saves the draft.
    pub(super) fn may_save(&self) -> bool {
        !self.is_left && self.shown.conflict.is_none() && !self.is_deleted
    }

    /// Whether something changed that is not taken in yet.
    pub(super) fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// Whether something is being saved.
    pub(super) fn is_saving(&self) -> bool {
        self.run != Run::Idle
    }

    /// Whether the draft is not this page's any more.
    pub(super) fn is_left(&self) -> bool {
        self.is_left
    }

    fn changed(&mut self, has_moved: bool) -> Vec<Task> {
        self.is_changed = true;
        self.note_unsaved();
        let is_urgent = std::mem::take(&mut self.is_urgent);
        if is_urgent || has_moved {
            self.save()
        } else if self.may_save() && !matches!(self.wait, Some(Wait::Typing | Wait::News)) {
            // Whoever types without a pause is saved as well: further changes do not put it off.
            self.wait_for(Wait::Typing)
        } else {
            Vec::new()
        }
    }

    /// Saves at once, or right after what is being saved.
    fn save(&mut self) -> Vec<Task> {
        if !self.may_save() {
            return self.no_wait();
        }
        // The wait for news ends in saving, too.
        if self.wait == Some(Wait::News) {
            return Vec::new();
        }
        let mut tasks = self.no_wait();
        match &mut self.run {
            Run::Running { again } => *again = true,
            Run::Idle => {
                self.run = Run::Running { again: false };
                self.is_changed = false;
                tasks.push(Task::Save);
            }
        }
        tasks
    }

    fn due(&mut self) -> Vec<Task> {
        let was_news = self.wait.take() == Some(Wait::News);
        let mut tasks = Vec::new();
        if was_news && self.may_save() {
            tasks.push(Task::BeginAnew);
        }
        tasks.extend(self.save());
        tasks
    }

    fn saved(&mut self, snapshot: Snapshot, saved: Saved, facts: Facts) -> Vec<Task> {
        let again = self.run == Run::Running { again: true };
        self.run = Run::Idle;
        if snapshot != Snapshot::Taken {
            self.is_changed = true;
        }
        let mut tasks = Vec::new();
        match saved {
            Saved::Blank => self.shown.saving = Saving::New,
            Saved::Stored => self.note_stored(facts),
            Saved::Memory => self.note_memory(facts),
            Saved::Elsewhere(saved_at) => self.conflict(Conflict {
                with: Other::Window,
                saved_at,
            }),
            Saved::Sent => self.is_deleted = true,
            Saved::Forgotten => {}
            Saved::Failed(problem) => self.shown.saving = Saving::Failed(problem),
        }
        if snapshot == Snapshot::NotUnderstood && self.may_save() {
            self.shown.saving = Saving::Failed(SaveProblem::Misfit);
        }
        self.note_deleted();
        if !self.may_save() {
            return self.no_wait();
        }
        let has_failed = matches!(saved, Saved::Failed(_)) || snapshot == Snapshot::NotUnderstood;
        self.failures = if has_failed { self.failures + 1 } else { 0 };
        if saved == Saved::Forgotten {
            self.is_changed = true;
            self.note_unsaved();
            tasks.extend(self.wait_for(Wait::News));
            return tasks;
        }
        tasks.extend(self.keep(facts));
        tasks.extend(self.park());
        if again {
            tasks.extend(self.save());
        } else if has_failed {
            tasks.extend(self.wait_for(Wait::Retry));
        } else if self.is_changed && self.wait.is_none() {
            self.note_unsaved();
            tasks.extend(self.wait_for(Wait::Typing));
        }
        tasks
    }

    fn keep(&mut self, facts: Facts) -> Option<Task> {
        if !self.shown.on_device || !facts.can_keep || self.is_keeping {
            return None;
        }
        self.is_keeping = true;
        Some(Task::Keep)
    }

    fn kept(&mut self, has_kept: bool, facts: Facts) -> Vec<Task> {
        self.is_keeping = false;
        if has_kept || !facts.can_keep {
            // The hashes are part of the document, and what the device has can be parked.
            return self.save();
        }
        if facts.lacks_room && matches!(self.shown.saving, Saving::Saved { .. }) {
            self.shown.saving = Saving::Failed(SaveProblem::Full);
        }
        Vec::new()
    }

    fn conflict(&mut self, conflict: Conflict) {
        self.shown.conflict = Some(conflict);
    }

    fn wait_for(&mut self, wait: Wait) -> Vec<Task> {
        self.wait = Some(wait);
        vec![Task::Wait(match wait {
            Wait::Typing => TYPING_MS,
            Wait::News => NEWS_MS,
            Wait::Retry => {
                let doublings = self.failures.saturating_sub(1).min(16);
                LONGEST_RETRY_MS.min(FIRST_RETRY_MS << doublings)
            }
        })]
    }

    fn no_wait(&mut self) -> Vec<Task> {
        match self.wait.take() {
            Some(_) => vec![Task::NoWait],
            None => Vec::new(),
        }
    }

    /// Says that the draft is saved, unless something changed meanwhile, a file is still being
    /// written, or one has no room.
    fn note_stored(&mut self, facts: Facts) {
        self.shown.saving = if facts.lacks_room {
            Saving::Failed(SaveProblem::Full)
        } else if self.is_changed || facts.has_incoming {
            Saving::Unsaved
        } else {
            Saving::Saved { at: facts.at }
        };
    }

    /// Once it is deleted, nothing that comes to an end later makes it saved.
    fn note_deleted(&mut self) {
        if self.is_deleted {
            self.shown.saving = Saving::Failed(SaveProblem::Deleted);
        }
    }

    fn note_unsaved(&mut self) {
        self.shown.saving = match self.shown.saving {
            // What failed is said until it has succeeded.
            failed @ Saving::Failed(_) => failed,
            _ if self.shown.on_device || self.is_shared => Saving::Unsaved,
            _ => Saving::Memory,
        };
    }

    /// Says of a draft in memory how safe it is.
    fn note_memory(&mut self, facts: Facts) {
        let is_parked = !self.is_changed && facts.has_parked && facts.has_parked_files;
        self.shown.saving = if facts.is_blank {
            Saving::New
        } else if self.is_shared && !is_parked {
            Saving::Unsaved
        } else {
            Saving::Memory
        };
    }
}

/// Takes what has happened, and says what is to be done, in this order.
pub(super) fn on(rules: &mut Rules, event: Event) -> Vec<Task> {
    match event {
        Event::Changed { has_moved } => rules.changed(has_moved),
        Event::Urgent => {
            rules.is_urgent = true;
            Vec::new()
        }
        Event::Save => rules.save(),
        Event::Due => rules.due(),
        Event::Saved(snapshot, saved, facts) => rules.saved(snapshot, saved, facts),
        Event::Kept(has_kept, facts) => rules.kept(has_kept, facts),
        Event::Elsewhere(saved_at) => {
            rules.conflict(Conflict {
                with: Other::Window,
                saved_at,
            });
            rules.no_wait()
        }
        Event::Conflict(conflict) => {
            rules.conflict(conflict);
            rules.no_wait()
        }
        Event::Deleted => {
            rules.is_deleted = true;
            rules.note_deleted();
            rules.no_wait()
        }
        Event::Chosen => {
            rules.shown.conflict = None;
            rules.save()
        }
        Event::Shared => {
            if !rules.is_shared {
                rules.is_shared = true;
                rules.shown.parking = Parking::Pending;
            }
            rules.save()
        }
        Event::Unshared => {
            rules.is_shared = false;
            rules.shown.parking = Parking::Off;
            rules.save()
        }
        Event::Paused => {
            rules.is_paused = true;
            Vec::new()
        }
        Event::Resumed(facts) => rules.resumed(facts),
        Event::Parked(parked, facts) => rules.parked(parked, facts),
        Event::Rested => rules.rested(),
        Event::Left => {
            rules.is_left = true;
            let mut tasks = rules.no_wait();
            tasks.push(Task::Wake);
            tasks
        }
        Event::Stayed => {
            rules.is_left = false;
            rules.save()
        }
    }
}
