//! When the draft is parked: one step after the other, and again from where it stopped.

use super::{Facts, Parked, Rules, Task, Trouble};
use crate::keeping::state::Parking;

/// Whether the draft is being parked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nobody is at it.
    Idle,
    /// One step is being done.
    Stepping {
        /// Whether something changed since.
        again: bool,
    },
    /// It waits until it may go on.
    Resting,
}

impl Rules {
    /// Whether the draft is to be parked, by this page, now.
    fn may_park(&self) -> bool {
        self.is_shared && self.may_save() && !self.is_paused
    }

    fn step(&mut self) -> Vec<Task> {
        self.parking = Phase::Stepping { again: false };
        vec![Task::Park {
            with_files: !self.is_full,
        }]
    }

    fn stop(&mut self) -> Vec<Task> {
        self.parking = Phase::Idle;
        Vec::new()
    }

    /// Parks what is not parked.
    pub(super) fn park(&mut self) -> Vec<Task> {
        if !self.may_park() {
            return Vec::new();
        }
        match &mut self.parking {
            Phase::Idle => self.step(),
            Phase::Stepping { again } => {
                *again = true;
                Vec::new()
            }
            // It reports that the wait is over.
            Phase::Resting => vec![Task::Wake],
        }
    }

    /// Parks again. Under another code the files are not there yet, which is said at once.
    pub(super) fn resumed(&mut self, facts: Facts) -> Vec<Task> {
        self.is_paused = false;
        if self.may_park() && facts.has_parked {
            self.note_parked(facts);
        }
        self.park()
    }

    pub(super) fn rested(&mut self) -> Vec<Task> {
        if self.parking != Phase::Resting {
            return Vec::new();
        }
        if self.may_park() {
            self.step()
        } else {
            self.stop()
        }
    }

    pub(super) fn parked(&mut self, parked: Parked, facts: Facts) -> Vec<Task> {
        let again = self.parking == Phase::Stepping { again: true };
        self.parking = Phase::Idle;
        if let Parked::Conflict(conflict) = parked {
            self.conflict(conflict);
            return self.no_wait();
        }
        if !self.may_park() {
            return Vec::new();
        }
        match parked {
            Parked::Step { made_room } => {
                self.is_full &= !made_room;
                self.has_forgotten = false;
                if facts.has_parked {
                    self.note_parked(facts);
                }
                let mut tasks = vec![Task::Refreshed];
                tasks.extend(self.step());
                tasks
            }
            Parked::Done => {
                self.note_parked(facts);
                let mut tasks = vec![Task::Refreshed];
                if again {
                    tasks.extend(self.step());
                }
                tasks
            }
            Parked::Stale => self.step(),
            Parked::Trouble(trouble) => self.trouble(trouble, facts, again),
            Parked::Conflict(_) => Vec::new(),
        }
    }

    fn trouble(&mut self, trouble: Trouble, facts: Facts, again: bool) -> Vec<Task> {
        match trouble {
            Trouble::Passing(asked) => {
                self.note_behind(facts);
                self.parking = Phase::Resting;
                vec![Task::Rest(asked)]
            }
            Trouble::Crowded(asked) => {
                self.shown.parking = Parking::Crowded;
                self.parking = Phase::Resting;
                vec![Task::Rest(asked)]
            }
            Trouble::Gone => {
                self.is_shared = false;
                self.is_full = false;
                self.shown.parking = Parking::Gone;
                let mut tasks = vec![Task::LeaveCode];
                tasks.extend(self.save());
                tasks
            }
            Trouble::Forgotten => {
                self.is_full = false;
                let mut tasks = vec![Task::ForgetParked];
                // Twice in a row: it does not keep what it is given.
                if std::mem::replace(&mut self.has_forgotten, true) {
                    self.note_behind(facts);
                    self.parking = Phase::Resting;
                    tasks.push(Task::Rest(None));
                } else {
                    tasks.extend(self.step());
                }
                tasks
            }
            // Not even for the answers.
            Trouble::Full if self.is_full => {
                self.note_behind(facts);
                self.stop()
            }
            Trouble::Full => {
                self.is_full = true;
                self.step()
            }
            Trouble::Stop => {
                self.note_behind(facts);
                if again { self.step() } else { self.stop() }
            }
        }
    }

    fn note_parked(&mut self, facts: Facts) {
        if !self.shown.on_device {
            self.note_memory(facts);
        }
        self.shown.parking = if self.is_full {
            Parking::Full
        } else {
            Parking::Parked {
                at: facts.at,
                complete: facts.has_parked_files,
            }
        };
    }

    fn note_behind(&mut self, facts: Facts) {
        if facts.has_parked {
            // Only files are missing.
            self.note_parked(facts);
        } else if facts.was_parked {
            self.shown.parking = Parking::Behind;
        } else {
            self.shown.parking = Parking::Pending;
        }
    }
}
