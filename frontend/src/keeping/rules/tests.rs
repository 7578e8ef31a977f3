//! Whatever happens in whatever order: nothing that was typed is forgotten, nothing is saved twice
//! at once, *saved* means the newest, and nobody's state is overwritten unasked.

use proptest::prelude::*;

use super::*;

/// Something that happens to a draft, or comes to an end.
#[derive(Debug, Clone, Copy)]
enum Act {
    /// The applicant types; perhaps into another screen.
    Type { has_moved: bool },
    /// A field is left, the page is hidden, a connection is back.
    Leave,
    /// A file was chosen: the next change is urgent.
    Choose,
    /// What was asked of the database comes to its end.
    FinishSave,
    /// A step of parking comes to its end.
    FinishPark,
    /// The wait is over.
    Wait,
    /// The rest between two attempts to park is over.
    Rest,
    /// The database works, or not at all, or is full.
    Database(Disk),
    /// The network is there or away.
    Network(bool),
    /// The application can say what it has, or not now.
    Application(bool),
    /// Another window of this browser opens the draft and saves something else.
    OtherWindow,
    /// Another device with the code parks something else.
    OtherDevice,
    /// The edge has forgotten everything.
    EdgeForgets,
    /// The edge is set back to something older.
    EdgeSetBack,
    /// The device has forgotten everything.
    DeviceForgets,
    /// The code is shown.
    Share,
    /// The applicant chooses between two states.
    Decide { mine: bool },
    /// The device's clock is set.
    Clock(i64),
    /// The page is killed, and opened again on what the device has.
    Crash,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Disk {
    Works,
    Silent,
    Full,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => any::<bool>().prop_map(|has_moved| Act::Type { has_moved }),
        2 => Just(Act::Leave),
        1 => Just(Act::Choose),
        5 => Just(Act::FinishSave),
        5 => Just(Act::FinishPark),
        4 => Just(Act::Wait),
        2 => Just(Act::Rest),
        2 => prop_oneof![Just(Disk::Works), Just(Disk::Silent), Just(Disk::Full)]
            .prop_map(Act::Database),
        2 => any::<bool>().prop_map(Act::Network),
        1 => any::<bool>().prop_map(Act::Application),
        1 => Just(Act::OtherWindow),
        1 => Just(Act::OtherDevice),
        1 => Just(Act::EdgeForgets),
        1 => Just(Act::EdgeSetBack),
        1 => Just(Act::DeviceForgets),
        1 => Just(Act::Share),
        2 => any::<bool>().prop_map(|mine| Act::Decide { mine }),
        1 => (-10_000_000_000_i64..10_000_000_000).prop_map(Act::Clock),
        1 => Just(Act::Crash),
    ]
}

/// A state of the draft somewhere, under a revision; 0 is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Kept {
    text: u32,
    revision: u32,
}

/// A device, an edge and an applicant, as far as the rules need them.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct World {
    rules: Rules,
    /// The last text that exists anywhere: each is another.
    texts: u32,
    /// What the page shows.
    shown: u32,
    /// What the keeper has taken in.
    document: u32,
    device: Kept,
    /// The revision on the device that this page goes on from.
    known: u32,
    edge: Kept,
    edge_before: Kept,
    /// What the page knows of the edge.
    parked: Kept,
    disk: Disk,
    is_online: bool,
    speaks: bool,
    now: i64,
    /// What is being written, if something is, and over which revision.
    saving: Option<(u32, Snapshot, u32)>,
    is_parking: bool,
    is_waiting: bool,
    is_resting: bool,
    /// States that were overwritten without the applicant's choice.
    overwritten: Vec<&'static str>,
}

impl World {
    fn new(on_device: bool) -> Self {
        Self {
            rules: rules(on_device, false, 0, 0),
            texts: 0,
            shown: 0,
            document: 0,
            device: Kept::default(),
            known: 0,
            edge: Kept::default(),
            edge_before: Kept::default(),
            parked: Kept::default(),
            disk: Disk::Works,
            is_online: true,
            speaks: true,
            now: 1_800_000_000,
            saving: None,
            is_parking: false,
            is_waiting: false,
            is_resting: false,
            overwritten: Vec::new(),
        }
    }

    fn facts(&self) -> Facts {
        Facts {
            at: Timestamp(self.now),
            is_blank: self.document == 0,
            has_parked: self.parked.revision > 0 && self.parked.text == self.document,
            has_parked_files: true,
            was_parked: self.parked.revision > 0,
            ..nothing()
        }
    }

    fn on(&mut self, event: Event) {
        for task in on(&mut self.rules, event) {
            self.perform(task);
        }
        self.check();
    }

    fn perform(&mut self, task: Task) {
        match task {
            Task::Wait(_) => self.is_waiting = true,
            Task::NoWait => self.is_waiting = false,
            Task::Save => {
                assert!(self.saving.is_none(), "two savings at once");
                assert!(self.rules.shown.conflict.is_none(), "saved in a conflict");
                let snapshot = if self.speaks {
                    self.document = self.shown;
                    Snapshot::Taken
                } else {
                    Snapshot::NotNow
                };
                self.saving = Some((self.document, snapshot, self.known));
            }
            Task::BeginAnew => self.known = 0,
            Task::Keep => panic!("there are no files here"),
            Task::Park { .. } => {
                assert!(!self.is_parking && !self.is_resting, "two parkings at once");
                assert!(self.rules.shown.conflict.is_none(), "parked in a conflict");
                self.is_parking = true;
            }
            Task::Rest(_) => {
                assert!(!self.is_parking && !self.is_resting, "two parkings at once");
                self.is_resting = true;
            }
            Task::Wake => {
                if std::mem::take(&mut self.is_resting) {
                    self.on(Event::Rested);
                }
            }
            Task::Refreshed => {}
            Task::ForgetParked => self.parked = Kept::default(),
            Task::LeaveCode => panic!("nobody deletes it at the edge"),
        }
    }

    /// What holds at every moment.
    fn check(&self) {
        if matches!(self.rules.shown.saving, Saving::Saved { .. }) {
            assert_eq!(self.document, self.shown, "saved is not the newest");
        }
        assert!(self.overwritten.is_empty(), "{:?}", self.overwritten);
    }

    fn act(&mut self, act: Act) {
        match act {
            Act::Type { has_moved } => {
                self.texts += 1;
                self.shown = self.texts;
                self.on(Event::Changed { has_moved });
            }
            Act::Leave => self.on(Event::Save),
            Act::Choose => self.on(Event::Urgent),
            Act::FinishSave => self.finish_save(),
            Act::FinishPark => self.finish_park(),
            Act::Wait => {
                if std::mem::take(&mut self.is_waiting) {
                    self.on(Event::Due);
                }
            }
            Act::Rest => {
                if std::mem::take(&mut self.is_resting) {
                    self.on(Event::Rested);
                }
            }
            Act::Database(disk) => self.disk = disk,
            Act::Network(is_online) => {
                self.is_online = is_online;
                if is_online {
                    self.on(Event::Save);
                }
            }
            Act::Application(speaks) => self.speaks = speaks,
            Act::OtherWindow => {
                if self.rules.shown.on_device && self.device.revision > 0 {
                    self.texts += 1;
                    self.device = Kept {
                        text: self.texts,
                        revision: self.device.revision + 1,
                    };
                    // It is told, or not: then saving notices it.
                    if self.texts.is_multiple_of(2) {
                        self.on(Event::Elsewhere(Timestamp(self.now)));
                    }
                }
            }
            Act::OtherDevice => {
                // What somebody writes over a state that was set back cannot be told from what this
                // page has brought: the edge knows revisions alone.
                if self.edge.revision > 0 && self.edge.revision >= self.parked.revision {
                    self.texts += 1;
                    self.edge = Kept {
                        text: self.texts,
                        revision: self.edge.revision + 1,
                    };
                }
            }
            Act::EdgeForgets => self.edge = Kept::default(),
            Act::EdgeSetBack => self.edge = self.edge_before,
            Act::DeviceForgets => self.device = Kept::default(),
            Act::Share => self.on(Event::Shared),
            Act::Decide { mine } => self.decide(mine),
            Act::Clock(by) => self.now += by,
            Act::Crash => self.crash(),
        }
    }

    fn finish_save(&mut self) {
        let Some((text, snapshot, over)) = self.saving.take() else {
            return;
        };
        let saved = if !self.rules.shown.on_device {
            Saved::Memory
        } else if over == 0 && text == 0 {
            Saved::Blank
        } else if self.disk == Disk::Silent {
            Saved::Failed(SaveProblem::Unavailable)
        } else if over > 0 && self.device.revision == 0 {
            Saved::Forgotten
        } else if self.disk == Disk::Full {
            Saved::Failed(SaveProblem::Full)
        } else if over != self.device.revision {
            Saved::Elsewhere(Timestamp(self.now))
        } else {
            self.known = over + 1;
            self.device = Kept {
                text,
                revision: self.known,
            };
            Saved::Stored
        };
        let facts = self.facts();
        self.on(Event::Saved(snapshot, saved, facts));
        if matches!(self.rules.shown.saving, Saving::Saved { .. }) && saved == Saved::Stored {
            assert_eq!(self.device.text, self.shown, "saved is not the newest");
        }
    }

    fn finish_park(&mut self) {
        if !std::mem::take(&mut self.is_parking) {
            return;
        }
        let conflict = Conflict {
            with: Other::Device,
            saved_at: Timestamp(self.now),
        };
        let parked = if !self.is_online {
            Parked::Trouble(Trouble::Passing(None))
        } else if self.parked.revision > 0 && self.parked.text == self.document {
            // Nobody is asked.
            Parked::Done
        } else if self.parked.revision > 0 && self.edge.revision == 0 {
            Parked::Trouble(Trouble::Forgotten)
        } else if self.edge.revision != self.parked.revision {
            Parked::Conflict(conflict)
        } else {
            if self.edge != self.parked {
                self.overwritten.push("what was parked");
            }
            self.edge_before = self.edge;
            self.edge = Kept {
                text: self.document,
                revision: self.edge.revision + 1,
            };
            self.parked = self.edge;
            Parked::Step { made_room: false }
        };
        let facts = self.facts();
        self.on(Event::Parked(parked, facts));
    }

    /// The keeper's part of a choice: whichever state is chosen, both places are known then.
    fn decide(&mut self, mine: bool) {
        // What is being saved comes to its end first.
        self.finish_save();
        let Some(conflict) = self.rules.shown.conflict else {
            return;
        };
        if conflict.with == Other::Window {
            self.known = self.device.revision;
            if !mine {
                self.shown = self.device.text;
            }
        } else {
            self.parked = self.edge;
            if !mine {
                self.shown = self.edge.text;
            }
        }
        if !mine {
            self.document = self.shown;
        }
        self.on(Event::Chosen);
    }

    fn crash(&mut self) {
        let on_device = self.rules.shown.on_device;
        let is_there = on_device && self.device.revision > 0;
        self.shown = if is_there { self.device.text } else { 0 };
        self.document = self.shown;
        self.known = if is_there { self.device.revision } else { 0 };
        let is_shared = is_there && self.rules.is_shared;
        if !is_shared {
            self.parked = Kept::default();
            self.edge = Kept::default();
        }
        self.saving = None;
        self.is_parking = false;
        self.is_waiting = false;
        self.is_resting = false;
        self.rules = rules(on_device, is_shared, self.known, self.now);
        self.on(Event::Save);
    }

    /// Everything works again, and whatever is under way comes to its end.
    fn settle(&mut self) {
        self.disk = Disk::Works;
        self.speaks = true;
        self.act(Act::Network(true));
        for _ in 0..60 {
            self.act(Act::FinishSave);
            self.act(Act::FinishPark);
            self.act(Act::Wait);
            self.act(Act::Rest);
            self.act(Act::Decide { mine: true });
        }
        assert!(self.saving.is_none() && !self.is_parking, "it never ends");
    }
}

/// Nothing is known.
fn nothing() -> Facts {
    Facts {
        at: Timestamp(0),
        is_blank: false,
        lacks_room: false,
        has_incoming: false,
        can_keep: false,
        has_parked: false,
        has_parked_files: false,
        was_parked: false,
    }
}

fn rules(on_device: bool, is_shared: bool, revision: u32, now: i64) -> Rules {
    let shown = State {
        on_device,
        saving: if revision > 0 {
            Saving::Saved { at: Timestamp(now) }
        } else {
            Saving::New
        },
        parking: if is_shared {
            Parking::Pending
        } else {
            Parking::Off
        },
        conflict: None,
        changes: None,
    };
    Rules::new(shown, is_shared, true)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn nothing_that_was_typed_is_forgotten(
        on_device in any::<bool>(),
        acts in prop::collection::vec(act(), 0..80),
    ) {
        let mut world = World::new(on_device);
        for act in acts {
            world.act(act);
        }
        world.settle();
        let last = world.shown;
        prop_assert_eq!(world.document, last, "not taken in");
        if on_device && last > 0 {
            prop_assert_eq!(world.device.text, last, "not on the device");
            let is_saved = matches!(world.rules.shown.saving, Saving::Saved { .. });
            prop_assert!(is_saved, "{:?}", world.rules.shown);
        }
        if world.rules.is_shared {
            // Unless somebody else has changed it there since.
            prop_assert_eq!(world.parked.text, last, "not at the edge");
            let is_parked = matches!(world.rules.shown.parking, Parking::Parked { .. });
            prop_assert!(is_parked, "{:?}", world.rules.shown);
        }
    }

    #[test]
    fn what_was_deleted_elsewhere_is_never_saved_again(
        before in prop::collection::vec(act(), 0..30),
        after in prop::collection::vec(act(), 0..30),
    ) {
        let mut world = World::new(true);
        for act in before {
            world.act(act);
        }
        // Only what is on the device can be deleted there.
        if world.known == 0 {
            return Ok(());
        }
        world.device = Kept::default();
        world.saving = world.saving.filter(|(.., over)| *over > 0);
        world.on(Event::Deleted);
        for act in after {
            if !matches!(act, Act::Crash) {
                world.act(act);
                prop_assert_eq!(world.device, Kept::default());
                prop_assert_eq!(
                    world.rules.shown.saving,
                    Saving::Failed(SaveProblem::Deleted)
                );
            }
        }
    }
}

#[test]
fn typing_without_a_pause_is_saved_all_the_same() {
    let mut rules = rules(true, false, 1, 0);
    let typed = Event::Changed { has_moved: false };
    assert_eq!(on(&mut rules, typed), [Task::Wait(TYPING_MS)]);
    assert_eq!(on(&mut rules, typed), []);
    assert_eq!(on(&mut rules, Event::Due), [Task::Save]);
}

#[test]
fn what_fails_is_tried_again_by_itself_and_less_and_less_often() {
    let mut rules = rules(true, false, 1, 0);
    let failed = Saved::Failed(SaveProblem::Unavailable);
    let mut waits = Vec::new();
    on(&mut rules, Event::Save);
    for _ in 0..9 {
        let tasks = on(&mut rules, Event::Saved(Snapshot::Taken, failed, nothing()));
        waits.extend(tasks);
        assert_eq!(on(&mut rules, Event::Due), [Task::Save]);
    }
    assert_eq!(waits[0], Task::Wait(FIRST_RETRY_MS));
    assert_eq!(waits[1], Task::Wait(2 * FIRST_RETRY_MS));
    assert_eq!(waits[8], Task::Wait(LONGEST_RETRY_MS));
}

#[test]
fn what_is_not_understood_is_never_called_saved() {
    let mut rules = rules(true, false, 1, 0);
    on(&mut rules, Event::Changed { has_moved: true });
    let facts = nothing();
    on(
        &mut rules,
        Event::Saved(Snapshot::NotUnderstood, Saved::Stored, facts),
    );
    assert_eq!(rules.shown.saving, Saving::Failed(SaveProblem::Misfit));
    assert!(rules.is_changed());
    on(&mut rules, Event::Due);
    on(
        &mut rules,
        Event::Saved(Snapshot::Taken, Saved::Stored, facts),
    );
    assert_eq!(rules.shown.saving, Saving::Saved { at: facts.at });
}

#[test]
fn a_full_edge_keeps_the_answers_and_says_so() {
    let mut rules = rules(true, true, 1, 0);
    let facts = Facts {
        has_parked: true,
        ..nothing()
    };
    on(&mut rules, Event::Save);
    let tasks = on(
        &mut rules,
        Event::Saved(Snapshot::Taken, Saved::Stored, facts),
    );
    assert_eq!(tasks, [Task::Park { with_files: true }]);
    let full = Event::Parked(Parked::Trouble(Trouble::Full), facts);
    assert_eq!(on(&mut rules, full), [Task::Park { with_files: false }]);
    on(&mut rules, Event::Parked(Parked::Done, facts));
    assert_eq!(rules.shown.parking, Parking::Full);
    // A file was taken out.
    on(&mut rules, Event::Save);
    on(
        &mut rules,
        Event::Saved(Snapshot::Taken, Saved::Stored, facts),
    );
    let step = Event::Parked(Parked::Step { made_room: true }, facts);
    let tasks = on(&mut rules, step);
    assert_eq!(tasks.last(), Some(&Task::Park { with_files: true }));
}

#[test]
fn nothing_is_parked_while_the_code_changes() {
    let mut rules = rules(true, true, 1, 0);
    on(&mut rules, Event::Paused);
    on(&mut rules, Event::Save);
    let facts = nothing();
    let saved = Event::Saved(Snapshot::Taken, Saved::Stored, facts);
    assert_eq!(on(&mut rules, saved), []);
    assert_eq!(
        on(&mut rules, Event::Resumed(facts)),
        [Task::Park { with_files: true }]
    );
}

#[test]
fn files_are_not_called_parked_under_a_code_that_is_new() {
    let mut rules = rules(true, true, 1, 0);
    let parked = |has_parked_files| Facts {
        has_parked: true,
        has_parked_files,
        ..nothing()
    };
    on(&mut rules, Event::Save);
    let saved = Event::Saved(Snapshot::Taken, Saved::Stored, parked(true));
    on(&mut rules, saved);
    on(&mut rules, Event::Parked(Parked::Done, parked(true)));
    let is_complete =
        |rules: &Rules| matches!(rules.shown.parking, Parking::Parked { complete: true, .. });
    assert!(is_complete(&rules));
    on(&mut rules, Event::Paused);
    on(&mut rules, Event::Resumed(parked(false)));
    assert!(!is_complete(&rules));
}

#[test]
fn what_was_deleted_at_the_edge_gets_another_code() {
    let mut rules = rules(true, true, 1, 0);
    on(&mut rules, Event::Resumed(nothing()));
    let gone = Event::Parked(Parked::Trouble(Trouble::Gone), nothing());
    assert_eq!(on(&mut rules, gone), [Task::LeaveCode, Task::Save]);
    assert_eq!(rules.shown.parking, Parking::Gone);
}
