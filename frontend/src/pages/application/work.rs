//! The applicant's work on an application: the draft, and where the applicant is.

use std::rc::Rc;

use amtsweg_core::time::Date;
use yew::Reducible;

use super::draft::Draft;
use crate::{
    components::fields::Change,
    exchange::{FileNote, Start},
    form::LoadedForm,
};

/// A screen of the application.
#[derive(Clone, PartialEq)]
pub(super) enum Screen {
    /// A quick check, which has no other screen, and which nothing is kept of.
    QuickCheck,
    /// Asks what to go on with. The second program draws it.
    Entry,
    /// The list of steps.
    Tasks,
    /// One step.
    Step(String),
    /// All answers once more.
    Review,
    /// Sending, and the receipt. The second program draws it.
    HandedOver,
}

impl Screen {
    /// The part of the address that names the screen. A step's id says nothing of the applicant.
    pub(super) fn query(&self) -> String {
        match self {
            Self::Step(step) => ["?schritt=", step].concat(),
            Self::Review | Self::HandedOver => "?schritt=pruefen".into(),
            Self::QuickCheck | Self::Entry | Self::Tasks => String::new(),
        }
    }

    /// The screen of an address.
    pub(super) fn read(query: &str) -> Self {
        match query.strip_prefix("?schritt=") {
            None | Some("") => Self::Tasks,
            Some("pruefen") => Self::Review,
            Some(step) => Self::Step(step.to_owned()),
        }
    }

    /// Whether the second program draws it.
    pub(super) fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Entry | Self::HandedOver)
    }
}

/// How far the second program is with its screen.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Elsewhere {
    /// On its way.
    Loading,
    /// To be seen.
    Drawn,
    /// It could not be had.
    Failed,
}

/// Whether the second program keeps the application.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Keeping {
    /// As far as is known here.
    Works,
    /// It cannot be had.
    Fails,
    /// It said something that is not understood.
    Misfit,
}

/// The id of a step's heading on the review.
pub(super) fn reviewed(step: &str) -> String {
    ["review-", step].concat()
}

/// An application and what is done with it.
#[derive(Clone)]
pub(super) struct Work {
    /// What was filled in so far.
    pub(super) draft: Draft,
    /// What the draft grew from: another one whenever it is replaced as a whole.
    pub(super) edition: u32,
    /// How often there was something new to keep.
    pub(super) changes: usize,
    /// Where the applicant is.
    pub(super) screen: Screen,
    /// Where the focus was when the application was left, or belongs on the review.
    pub(super) focus: Option<String>,
    /// Whether the review asked for the change that is being made: that leads back there.
    pub(super) from_review: bool,
    /// Whether it is sent: then there is no way back into it.
    pub(super) is_sent: bool,
    /// How far the second program is with its screen.
    pub(super) elsewhere: Elsewhere,
    /// Whether it is kept.
    pub(super) keeping: Keeping,
    /// How far the keeping of the files is.
    pub(super) file_notes: Rc<Vec<FileNote>>,
}

/// What happens to an application.
pub(super) enum Action {
    /// It begins, or goes on from what was kept.
    Start(Start),
    /// The applicant goes to a screen.
    Show(Screen),
    /// The applicant uses the browser's buttons.
    Browse(Screen),
    /// The applicant filled something in.
    Change(Change),
    /// The applicant wanted to leave a step.
    Attempt(String),
    /// Another window or device has more than this one.
    Replace(Start),
    /// It is sent.
    Sent,
    /// The second program is so far with its screen.
    Elsewhere(Elsewhere),
    /// Nothing can be kept, or again it can.
    Unkept(bool),
    /// The second program said something that is not understood.
    Misfit,
    /// The keeping of the files is so far.
    FileNotes(Vec<FileNote>),
}

impl Work {
    /// Nothing is done yet.
    pub(super) fn new(loaded: Rc<LoadedForm>, today: Date, screen: Screen) -> Self {
        Self {
            draft: Draft::new(loaded, today),
            edition: 0,
            changes: 0,
            screen,
            focus: None,
            from_review: false,
            is_sent: false,
            elsewhere: Elsewhere::Loading,
            keeping: Keeping::Works,
            file_notes: Rc::default(),
        }
    }

    /// Whether there is an application already.
    pub(super) fn has_begun(&self) -> bool {
        !matches!(self.screen, Screen::QuickCheck | Screen::Entry)
    }

    /// Whether it is being filled, and not sent.
    pub(super) fn is_filled(&self) -> bool {
        self.has_begun() && self.screen != Screen::HandedOver
    }

    /// The same, going on from what there was.
    pub(super) fn with(mut self, start: Start) -> Self {
        if self.screen == Screen::QuickCheck {
            self.replace(start);
        } else {
            self.go_on(start);
        }
        self
    }

    fn go_on(&mut self, mut start: Start) {
        let (screen, focus) = (Screen::read(&start.screen), start.focus.take());
        self.replace(start);
        self.show(screen);
        self.focus = focus;
    }

    fn replace(&mut self, start: Start) {
        self.edition = start.edition;
        self.draft.restore(start);
        if let Screen::Step(step) = &self.screen {
            self.draft.open(step);
        }
    }

    fn show(&mut self, screen: Screen) {
        self.focus = None;
        match (&screen, &self.screen) {
            (Screen::Step(step), _) => self.draft.open(step),
            (Screen::HandedOver, _) => self.elsewhere = Elsewhere::Loading,
            (Screen::Review, Screen::Step(step)) if self.from_review => {
                self.focus = Some(reviewed(step));
            }
            _ => self.from_review = screen == Screen::Review,
        }
        self.is_sent = false;
        self.screen = screen;
    }
}

impl Reducible for Work {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut work = (*self).clone();
        // What the second program says need not be told to it, but that it is shown now.
        work.changes += usize::from(matches!(
            action,
            Action::Show(_)
                | Action::Browse(_)
                | Action::Change(_)
                | Action::Attempt(_)
                | Action::Replace(_)
        ));
        match action {
            Action::Start(start) => work.go_on(start),
            Action::Show(screen) => work.show(screen),
            Action::Browse(screen) => {
                // What was sent is sent, and what has not begun has no screens yet.
                if !work.is_sent && work.has_begun() {
                    work.show(screen);
                }
            }
            Action::Change(change) => work.draft.change(change),
            Action::Attempt(step) => work.draft.attempt(step),
            Action::Replace(start) => work.replace(start),
            Action::Sent => work.is_sent = true,
            Action::Elsewhere(elsewhere) => work.elsewhere = elsewhere,
            Action::Unkept(is_unkept) => {
                // Only a page that is loaded anew has halves that fit.
                if work.keeping != Keeping::Misfit {
                    work.keeping = if is_unkept {
                        Keeping::Fails
                    } else {
                        Keeping::Works
                    };
                }
            }
            Action::Misfit => work.keeping = Keeping::Misfit,
            Action::FileNotes(notes) => work.file_notes = Rc::new(notes),
        }
        Rc::new(work)
    }
}
