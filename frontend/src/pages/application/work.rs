//! The applicant's work on an application: the draft, and where the applicant is.

use std::rc::Rc;

use amtsweg_core::time::Date;
use serde_json::Value;
use yew::Reducible;

use super::{
    draft::{Draft, LoadedForm},
    exchange::Start,
};
use crate::components::fields::Change;

/// A screen of the application.
#[derive(Clone, PartialEq)]
pub(super) enum Screen {
    /// A quick check, which has no other screen, and which nothing is kept of.
    QuickCheck,
    /// Asks whose device it is.
    Question,
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
            Self::Step(step) => format!("?schritt={step}"),
            Self::Review | Self::HandedOver => "?schritt=pruefen".into(),
            Self::QuickCheck | Self::Question | Self::Entry | Self::Tasks => String::new(),
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

/// An application and what is done with it.
#[derive(Clone)]
pub(super) struct Work {
    /// What was filled in so far.
    pub(super) draft: Draft,
    /// How often the draft was replaced as a whole.
    pub(super) edition: usize,
    /// How often there was something new to keep.
    pub(super) changes: usize,
    /// Where the applicant is.
    pub(super) screen: Screen,
    /// Where the focus was when the application was left.
    pub(super) focus: Option<String>,
    /// Whether the review asked for the change that is being made: that leads back there.
    pub(super) from_review: bool,
    /// Whether it is sent: then there is no way back into it.
    pub(super) is_sent: bool,
    /// How far the second program is with its screen.
    pub(super) elsewhere: Elsewhere,
    /// Whether nothing can be kept.
    pub(super) is_unkept: bool,
    /// How far the keeping of the files is.
    pub(super) file_states: Rc<Value>,
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
    /// The keeping of the files is so far.
    FileStates(Value),
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
            is_unkept: false,
            file_states: Rc::default(),
        }
    }

    /// Whether there is an application already.
    pub(super) fn has_begun(&self) -> bool {
        !matches!(
            self.screen,
            Screen::QuickCheck | Screen::Question | Screen::Entry
        )
    }

    /// Whether it is being filled, and not sent.
    pub(super) fn is_filled(&self) -> bool {
        self.has_begun() && self.screen != Screen::HandedOver
    }

    fn replace(&mut self, start: Start) {
        self.draft.restore(start);
        self.edition += 1;
        if let Screen::Step(step) = &self.screen {
            self.draft.open(step);
        }
    }

    fn show(&mut self, screen: Screen) {
        match &screen {
            Screen::Step(step) => self.draft.open(step),
            Screen::HandedOver => self.elsewhere = Elsewhere::Loading,
            _ => self.from_review = screen == Screen::Review,
        }
        self.focus = None;
        self.is_sent = false;
        self.screen = screen;
    }
}

impl Reducible for Work {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut work = (*self).clone();
        // What the second program says need not be told to it.
        work.changes += usize::from(matches!(
            action,
            Action::Show(_) | Action::Browse(_) | Action::Change(_) | Action::Attempt(_)
        ));
        match action {
            Action::Start(mut start) => {
                let (screen, focus) = (Screen::read(&start.screen), start.focus.take());
                work.replace(start);
                work.show(screen);
                work.focus = focus;
            }
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
            Action::Unkept(is_unkept) => work.is_unkept = is_unkept,
            Action::FileStates(states) => work.file_states = Rc::new(states),
        }
        Rc::new(work)
    }
}
