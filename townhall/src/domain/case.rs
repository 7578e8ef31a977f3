//! A case: where it stands, and what may be done with it, in one table.

use super::{ApplicationNumber, Entry, Role};

/// Where a case stands. That it waits is no state: it can wait for several at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody has begun.
    Arrived,
    /// Somebody works on it.
    InProgress,
    /// It is decided.
    Decided,
    /// It is done and put away.
    Closed,
    /// The applicant wants it no more.
    Withdrawn,
    /// Nothing is left but that it was there.
    Destroyed,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Arrived,
        Self::InProgress,
        Self::Decided,
        Self::Closed,
        Self::Withdrawn,
        Self::Destroyed,
    ];

    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::InProgress => "in_progress",
            Self::Decided => "decided",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Destroyed => "destroyed",
        }
    }

    /// As clerks call it.
    pub fn german(self) -> &'static str {
        match self {
            Self::Arrived => "eingegangen",
            Self::InProgress => "in Bearbeitung",
            Self::Decided => "entschieden",
            Self::Closed => "abgeschlossen",
            Self::Withdrawn => "zurückgezogen",
            Self::Destroyed => "vernichtet",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// What comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incoming {
    /// Another version of the answers.
    Version(ApplicationNumber),
    /// The part of the other party.
    Part(ApplicationNumber),
}

/// What is to be done with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Something comes in.
    Receive(Incoming),
    /// Work begins.
    TakeUp,
    /// An answer is corrected by the office.
    Correct,
    /// It is decided.
    Decide,
    /// It is put away.
    Close,
    /// The applicant wants it no more.
    Withdraw,
    /// Work begins again.
    Reopen {
        /// Why.
        reason: String,
    },
    /// Nothing is to be left of it.
    Destroy,
}

/// Who wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// Whoever applies, by something that came in.
    Applicant,
    /// Somebody of the authority, with these roles. None of them has another in it.
    Staff(&'a [Role]),
}

/// What follows from an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// The case stands elsewhere now.
    Enter(State),
    /// The journal says so.
    Note(Entry),
}

/// Why an act is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAllowed {
    /// Not as the case stands.
    #[error("that cannot be done with a case that stands so")]
    State,
    /// Not by them.
    #[error("others have to do that")]
    Role,
    /// Something that was asked is not answered.
    #[error("what was asked has to be answered or taken back first")]
    OpenRequests,
    /// It has to be said why.
    #[error("a reason is needed")]
    Reason,
    /// It has to be kept.
    #[error("it has to be kept for now")]
    Kept,
}

/// A case, as far as acts depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub state: State,
    /// How many requests are neither answered nor taken back.
    pub open_requests: u32,
    /// Whether its time is over and nobody holds it.
    pub may_go: bool,
}

impl Case {
    /// A case that stands so, of which nothing else is known: nothing was asked, and it is to be
    /// kept.
    pub const fn standing(state: State) -> Self {
        Self {
            state,
            open_requests: 0,
            may_go: false,
        }
    }

    /// What follows from an act, if it is allowed. Nothing is changed when it is not.
    pub fn apply(&mut self, act: &Act, by: By<'_>) -> Result<Vec<Effect>, NotAllowed> {
        let next = self.next(act)?;
        if !is_theirs(act, by) {
            return Err(NotAllowed::Role);
        }
        match act {
            Act::Decide if self.open_requests > 0 => return Err(NotAllowed::OpenRequests),
            Act::Reopen { reason } if reason.trim().is_empty() => return Err(NotAllowed::Reason),
            Act::Destroy if !self.may_go => return Err(NotAllowed::Kept),
            _ => {}
        }
        let mut effects = Vec::new();
        if next != self.state {
            self.state = next;
            effects.push(Effect::Enter(next));
        }
        match act {
            Act::Receive(Incoming::Version(number)) => {
                effects.push(Effect::Note(Entry::OtherVersion(*number)));
            }
            Act::Receive(Incoming::Part(number)) => {
                effects.push(Effect::Note(Entry::Joined(*number)));
            }
            _ => {}
        }
        Ok(effects)
    }

    /// Whether something can still come in.
    pub fn takes_more(self) -> bool {
        self.state != State::Destroyed
    }

    /// The table: which act leads where.
    fn next(self, act: &Act) -> Result<State, NotAllowed> {
        use State::{Arrived, Closed, Decided, Destroyed, InProgress, Withdrawn};
        match (act, self.state) {
            // Nobody is shut out: what comes in comes in.
            (Act::Receive(_), state) if self.takes_more() => Ok(state),
            (Act::TakeUp, Arrived) | (Act::Reopen { .. }, Decided | Closed | Withdrawn) => {
                Ok(InProgress)
            }
            // What was decided was decided by what stood there.
            (Act::Correct, state @ (Arrived | InProgress)) => Ok(state),
            (Act::Decide, InProgress) => Ok(Decided),
            (Act::Close, Decided | Withdrawn) => Ok(Closed),
            (Act::Withdraw, Arrived | InProgress) => Ok(Withdrawn),
            (Act::Destroy, Closed) => Ok(Destroyed),
            _ => Err(NotAllowed::State),
        }
    }
}

/// Who does what.
fn is_theirs(act: &Act, by: By<'_>) -> bool {
    let of_staff: &[Role] = match act {
        Act::Receive(_) => &[],
        Act::TakeUp | Act::Correct | Act::Decide | Act::Withdraw => &[Role::Clerk, Role::Lead],
        Act::Close => &[Role::Clerk, Role::Lead, Role::Records],
        Act::Reopen { .. } => &[Role::Lead, Role::Records],
        Act::Destroy => &[Role::Records],
    };
    match by {
        By::Applicant => matches!(act, Act::Receive(_) | Act::Withdraw),
        By::Staff(roles) => roles.iter().any(|role| of_staff.contains(role)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const ROLES: [Role; 5] = Role::ALL;

    fn acts() -> Vec<Act> {
        let number = ApplicationNumber::new(7);
        vec![
            Act::Receive(Incoming::Version(number)),
            Act::Receive(Incoming::Part(number)),
            Act::TakeUp,
            Act::Decide,
            Act::Close,
            Act::Withdraw,
            Act::Reopen {
                reason: "Widerspruch".into(),
            },
            Act::Destroy,
            Act::Correct,
        ]
    }

    fn case(state: State) -> Case {
        Case {
            may_go: true,
            ..Case::standing(state)
        }
    }

    /// Where each act leads, with nothing against it; the columns are the states in their order.
    #[test]
    fn each_act_leads_where_the_table_says() {
        // The states by their first letters, x for destroyed; - where it is not allowed.
        let table = [
            "aidcw-", "aidcw-", "i-----", "-d----", "--c-c-", "ww----", "--iii-", "---x--",
            "ai----",
        ];
        for (act, row) in acts().iter().zip(table) {
            for (state, letter) in State::ALL.into_iter().zip(row.chars()) {
                let expected = "aidcwx".find(letter).map(|at| State::ALL[at]);
                let by = if matches!(act, Act::Receive(_)) {
                    By::Applicant
                } else {
                    By::Staff(&ROLES)
                };
                let mut moved = case(state);
                let effects = moved.apply(act, by);
                assert_eq!(effects.is_ok(), expected.is_some(), "{act:?} {state:?}");
                assert_eq!(moved.state, expected.unwrap_or(state), "{act:?} {state:?}");
            }
        }
    }

    #[test]
    fn each_role_does_what_is_its_own_and_no_other() {
        let doing = |role: Role| -> BTreeSet<usize> {
            let acts = acts();
            let may = |act: &Act| {
                State::ALL
                    .into_iter()
                    .any(|state| case(state).apply(act, By::Staff(&[role])).is_ok())
            };
            (0..acts.len()).filter(|at| may(&acts[*at])).collect()
        };
        assert_eq!(doing(Role::Reader), [].into());
        assert_eq!(doing(Role::Clerk), [2, 3, 4, 5, 8].into());
        assert_eq!(doing(Role::Lead), [2, 3, 4, 5, 6, 8].into());
        assert_eq!(doing(Role::Records), [4, 6, 7].into());
        assert_eq!(doing(Role::Admin), [].into());
    }

    #[test]
    fn an_open_request_a_missing_reason_and_a_hold_stand_against_it() {
        let staff = By::Staff(&ROLES);
        let mut asked = case(State::InProgress);
        asked.open_requests = 1;
        assert_eq!(
            asked.apply(&Act::Decide, staff),
            Err(NotAllowed::OpenRequests)
        );
        let reason = " ".to_owned();
        let reopen = Act::Reopen { reason };
        assert_eq!(
            case(State::Closed).apply(&reopen, staff),
            Err(NotAllowed::Reason)
        );
        let mut kept = Case::standing(State::Closed);
        assert_eq!(kept.apply(&Act::Destroy, staff), Err(NotAllowed::Kept));
    }

    #[test]
    fn words_of_states_are_read_again() {
        for state in State::ALL {
            assert_eq!(State::read(state.word()), Some(state));
        }
        assert_eq!(State::read("waiting"), None);
    }

    proptest! {
        /// Whatever is tried in whatever order: what is not allowed changes nothing, what is said to
        /// follow is what has happened, and nothing comes back from the dead.
        #[test]
        fn a_case_stays_whole(tried in prop::collection::vec((0..9_usize, 0..6_usize), 0..40)) {
            let acts = acts();
            let mut case = Case::standing(State::Arrived);
            let mut is_destroyed = false;
            for (act, who) in tried {
                let roles = ROLES.get(who).map(std::slice::from_ref);
                let by = roles.map_or(By::Applicant, By::Staff);
                let before = case;
                case.may_go = who == 3;
                let judged = case;
                match case.apply(&acts[act], by) {
                    Err(_) => prop_assert_eq!(case, judged),
                    Ok(effects) => {
                        let entered = effects.contains(&Effect::Enter(case.state));
                        prop_assert_eq!(entered, case.state != before.state);
                        prop_assert!(!is_destroyed);
                    }
                }
                is_destroyed |= case.state == State::Destroyed;
            }
        }
    }
}
