//! Deadlines (Fristen) of a case, and their pauses: which day one is due follows from when it began, how long it is, and on
//! which days it did not run. That day is nowhere the truth: it is computed anew from these.

use amtsweg_core::time::Date;
use serde::{Deserialize, Serialize};

use super::case::State;

/// No deadline is longer, in days: more is a mistyped year. It is no rule of law.
pub const LONGEST_DAYS: i64 = 36_600;

/// What happens when a pause ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AfterPause {
    /// What was left of it runs on.
    #[default]
    Continue,
    /// It begins again with its whole length.
    Restart,
}

impl AfterPause {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Continue, Self::Restart];

    /// As it is stored and configured: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Continue => "continue",
            Self::Restart => "restart",
        }
    }

    /// As clerks call it.
    pub fn german(self) -> &'static str {
        match self {
            Self::Continue => "läuft der Rest weiter",
            Self::Restart => "beginnt die Frist neu",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|after| after.word() == word)
    }
}

/// How long a deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The day that it counts from. It is not counted itself (§ 187(1) BGB).
    pub begins: Date,
    /// Its last day, as if it was never paused.
    pub ends: Date,
    /// What happens when a pause ends.
    pub after_pause: AfterPause,
}

/// Days on which a deadline does not run: the first and the last one are among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first of them.
    pub first: Date,
    /// The last one; none as long as it has not ended.
    pub last: Option<Date>,
}

/// How a deadline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It runs, or has run out.
    Runs {
        /// Its last day.
        due: Date,
    },
    /// It is paused.
    Paused {
        /// Since which day.
        since: Date,
        /// So many days run when the pause has ended.
        rest: i64,
    },
}

impl Standing {
    /// The last day, if there is one.
    pub fn due(self) -> Option<Date> {
        match self {
            Self::Runs { due } => Some(due),
            Self::Paused { .. } => None,
        }
    }
}

impl Terms {
    /// So many days.
    pub fn days(self) -> i64 {
        (self.ends.days() - self.begins.days()).max(0)
    }

    /// How it stands after these pauses, in whatever order. A day that is in two of them is one day. What was paused after
    /// its last day, or before it began, has nothing to do with it.
    pub fn standing(self, pauses: &[Pause]) -> Standing {
        let (mut begins, mut due) = (self.begins.days(), self.ends.days());
        for run in runs(pauses) {
            let first = run.first.max(begins + 1);
            if run.last.is_some_and(|last| last < first) {
                continue;
            }
            if first > due {
                break;
            }
            match (run.last, self.after_pause) {
                (Some(last), AfterPause::Continue) => due += last - first + 1,
                (Some(last), AfterPause::Restart) => {
                    begins = last;
                    due = last + self.days();
                }
                (None, after) => {
                    return Standing::Paused {
                        since: Date::from_days(run.first),
                        rest: match after {
                            AfterPause::Continue => due - first + 1,
                            AfterPause::Restart => self.days(),
                        },
                    };
                }
            }
        }
        Standing::Runs {
            due: Date::from_days(due),
        }
    }

    /// Whether it is one.
    pub fn check(self) -> Result<(), NotSo> {
        match self.ends.days() - self.begins.days() {
            1..=LONGEST_DAYS => Ok(()),
            ..=0 => Err(NotSo::EndsBeforeItBegins),
            _ => Err(NotSo::TooLong),
        }
    }

    /// Whether it can be paused from this day on, which lies in the past or is today: what comes is not known yet.
    pub fn check_pause(self, pauses: &[Pause], first: Date, today: Date) -> Result<(), NotSo> {
        match self.standing(pauses) {
            Standing::Paused { since, .. } => Err(NotSo::Paused(since)),
            Standing::Runs { .. } if first > today => Err(NotSo::InFuture),
            Standing::Runs { .. } if first < self.begins => Err(NotSo::BeforeItBegins(self.begins)),
            Standing::Runs { due } if first > due => Err(NotSo::Over(due)),
            Standing::Runs { .. } => Ok(()),
        }
    }
}

impl Pause {
    /// Whether it can have ended with this day.
    pub fn check_end(self, last: Date, today: Date) -> Result<(), NotSo> {
        if last < self.first {
            Err(NotSo::PauseEndsBeforeItBegins(self.first))
        } else if last > today {
            Err(NotSo::InFuture)
        } else {
            Ok(())
        }
    }

    /// So many days, if it has ended.
    pub fn days(self) -> Option<i64> {
        Some(self.last?.days() - self.first.days() + 1)
    }
}

/// Days in a row on which nothing runs, as numbers; the last one is none where there is no end.
#[derive(Debug, Clone, Copy)]
struct Run {
    first: i64,
    last: Option<i64>,
}

/// The days of all pauses, each once, in their order.
fn runs(pauses: &[Pause]) -> Vec<Run> {
    let mut sorted: Vec<Run> = pauses
        .iter()
        .map(|pause| Run {
            first: pause.first.days(),
            last: pause.last.map(Date::days),
        })
        .filter(|run| run.last.is_none_or(|last| last >= run.first))
        .collect();
    sorted.sort_by_key(|run| run.first);
    let mut runs: Vec<Run> = Vec::new();
    for next in sorted {
        match runs.last_mut() {
            Some(run) if run.last.is_none_or(|last| next.first <= last + 1) => {
                // Without an end as soon as one of them has none.
                run.last = run.last.zip(next.last).map(|(one, other)| one.max(other));
            }
            _ => runs.push(next),
        }
    }
    runs
}

/// Why something is no deadline, or no pause of this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSo {
    /// Its end is not after its beginning.
    #[error("a deadline ends after the day that it begins with")]
    EndsBeforeItBegins,
    /// It is longer than [`LONGEST_DAYS`].
    #[error("a deadline of more than {LONGEST_DAYS} days is none")]
    TooLong,
    /// It is paused since that day.
    #[error("it is paused since {0}")]
    Paused(Date),
    /// It was over with that day.
    #[error("it was over with {0}")]
    Over(Date),
    /// It began with that day.
    #[error("it began with {0}")]
    BeforeItBegins(Date),
    /// The day is yet to come.
    #[error("the day is yet to come")]
    InFuture,
    /// The pause began with that day.
    #[error("the pause began with {0}")]
    PauseEndsBeforeItBegins(Date),
}

/// What is done with a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It is set.
    Set,
    /// What it is for or how long it is becomes something else.
    Change,
    /// It is paused.
    Pause,
    /// The pause ends.
    Resume,
    /// A pause was none.
    TakeBackPause,
    /// What it was set for is there.
    Meet,
    /// It was none.
    Remove,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Set,
        Self::Change,
        Self::Pause,
        Self::Resume,
        Self::TakeBackPause,
        Self::Meet,
        Self::Remove,
    ];

    /// As the journal has it: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Set => "deadline-set",
            Self::Change => "deadline-changed",
            Self::Pause => "deadline-paused",
            Self::Resume => "deadline-resumed",
            Self::TakeBackPause => "deadline-pause-taken-back",
            Self::Meet => "deadline-met",
            Self::Remove => "deadline-removed",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.word() == word)
    }
}

/// A deadline, as far as acts depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// There is none yet.
    New,
    /// It runs, or has run out.
    Runs,
    /// It is paused.
    Paused,
    /// It was met or removed.
    Ended,
}

/// Why something cannot be done with a deadline as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// The case is not open: its deadlines are of no concern.
    #[error("the case is not open")]
    CaseNotOpen,
    /// The table has no such way from here.
    #[error("that cannot be done with a deadline that is so")]
    Condition,
}

/// Whether deadlines of a case that stands so run at all.
pub fn run_in(state: State) -> bool {
    matches!(state, State::Arrived | State::InProgress)
}

/// The table: what can be done with a deadline that is so, of a case that stands so.
pub fn may(act: Act, condition: Condition, case: State) -> Result<(), NotNow> {
    use Condition::{Ended, New, Paused, Runs};
    if !run_in(case) {
        return Err(NotNow::CaseNotOpen);
    }
    match (act, condition) {
        (Act::Set, New)
        | (Act::Pause, Runs)
        | (Act::Resume, Paused)
        | (Act::Change | Act::TakeBackPause | Act::Meet | Act::Remove, Runs | Paused) => Ok(()),
        (_, New | Runs | Paused | Ended) => Err(NotNow::Condition),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// Of December 2026.
    fn december(day: i64) -> Date {
        Date::new(2026, 12, 1).unwrap().plus_days(day - 1)
    }

    fn terms(begins: i64, ends: i64, after_pause: AfterPause) -> Terms {
        Terms {
            begins: december(begins),
            ends: december(ends),
            after_pause,
        }
    }

    fn pause(first: i64, last: impl Into<Option<i64>>) -> Pause {
        Pause {
            first: december(first),
            last: last.into().map(december),
        }
    }

    /// From 1 to 11 December: ten days.
    fn due(after: AfterPause, pauses: &[Pause]) -> i64 {
        let due = terms(1, 11, after).standing(pauses).due().unwrap();
        due.days() - december(0).days()
    }

    #[test]
    fn a_pause_moves_the_last_day_by_its_days() {
        for (pauses, goes_on, begins_again) in [
            (&[][..], 11, 11),
            // Three days of December.
            (&[pause(3, 5)], 14, 15),
            // On one day.
            (&[pause(3, 3)], 12, 13),
            // Twice.
            (&[pause(3, 5), pause(8, 9)], 16, 19),
            (&[pause(8, 9), pause(3, 5)], 16, 19),
            // One in the other, and both in part: a day is a day.
            (&[pause(3, 8), pause(4, 5)], 17, 18),
            (&[pause(3, 6), pause(5, 8)], 17, 18),
            (&[pause(3, 5), pause(6, 8)], 17, 18),
            // Its last day is one on which it runs; the one after it is none.
            (&[pause(11, 20)], 21, 30),
            (&[pause(12, 20)], 11, 11),
            // What came first has moved it so far that it was not over yet.
            (&[pause(3, 5), pause(13, 14)], 16, 24),
            // Before it began, and with the day that is not counted.
            (&[pause(-5, 1)], 11, 11),
            (&[pause(-5, 2)], 12, 12),
            // The end of a pause before its beginning is none.
            (&[pause(5, 3)], 11, 11),
        ] {
            assert_eq!(due(AfterPause::Continue, pauses), goes_on, "{pauses:?}");
            assert_eq!(due(AfterPause::Restart, pauses), begins_again, "{pauses:?}");
        }
        // Months and leap days are days.
        let over_february = Terms {
            begins: day("2028-02-20"),
            ends: day("2028-03-05"),
            after_pause: AfterPause::Continue,
        };
        let pause = Pause {
            first: day("2028-02-28"),
            last: Some(day("2028-03-01")),
        };
        let due = over_february.standing(&[pause]).due();
        assert_eq!(due, Some(day("2028-03-08")));
    }

    #[test]
    fn a_pause_that_is_open_has_no_last_day() {
        let stands = |after, pauses: &[Pause]| terms(1, 11, after).standing(pauses);
        let paused = |since, rest| Standing::Paused {
            since: december(since),
            rest,
        };
        let open = [pause(8, None)];
        assert_eq!(stands(AfterPause::Continue, &open), paused(8, 4));
        assert_eq!(stands(AfterPause::Restart, &open), paused(8, 10));
        // On the last day one day is left, and on the first one all.
        assert_eq!(
            stands(AfterPause::Continue, &[pause(11, None)]),
            paused(11, 1)
        );
        assert_eq!(
            stands(AfterPause::Continue, &[pause(1, None)]),
            paused(1, 10)
        );
        // After another one, and within one.
        let twice = [pause(8, None), pause(3, 5)];
        assert_eq!(stands(AfterPause::Continue, &twice), paused(8, 7));
        let within = [pause(8, None), pause(6, 9)];
        assert_eq!(stands(AfterPause::Continue, &within), paused(6, 6));
        // What is over is not paused.
        let after = [pause(12, None)];
        assert_eq!(
            stands(AfterPause::Continue, &after).due(),
            Some(december(11))
        );
    }

    #[test]
    fn what_is_no_deadline_or_no_pause_is_told() {
        let after = AfterPause::Continue;
        let ten = terms(1, 11, after);
        assert_eq!(ten.check(), Ok(()));
        assert_eq!(terms(1, 1, after).check(), Err(NotSo::EndsBeforeItBegins));
        assert_eq!(terms(2, 1, after).check(), Err(NotSo::EndsBeforeItBegins));
        let long = Terms {
            ends: day("9999-12-31"),
            ..ten
        };
        assert_eq!(long.check(), Err(NotSo::TooLong));
        let (begins, today) = (december(1), december(12));
        for (pauses, first, expected) in [
            (&[][..], 1, Ok(())),
            (&[], 11, Ok(())),
            (&[], 12, Err(NotSo::Over(december(11)))),
            (&[pause(3, 4)], 12, Ok(())),
            (&[], 13, Err(NotSo::InFuture)),
            (&[], 0, Err(NotSo::BeforeItBegins(begins))),
            (&[pause(3, None)], 5, Err(NotSo::Paused(december(3)))),
        ] {
            let checked = ten.check_pause(pauses, december(first), today);
            assert_eq!(checked, expected, "{pauses:?} {first}");
        }
        let open = pause(3, None);
        assert_eq!(open.check_end(december(3), today), Ok(()));
        assert_eq!(open.check_end(december(12), today), Ok(()));
        assert_eq!(open.check_end(december(13), today), Err(NotSo::InFuture));
        assert_eq!(
            open.check_end(december(2), today),
            Err(NotSo::PauseEndsBeforeItBegins(december(3)))
        );
        assert_eq!((open.days(), pause(3, 5).days()), (None, Some(3)));
    }

    /// The columns are the conditions: new, runs, paused, ended.
    #[test]
    fn the_table_says_what_can_be_done() {
        use Condition::{Ended, New, Paused, Runs};
        let table = ["x---", "-xx-", "-x--", "--x-", "-xx-", "-xx-", "-xx-"];
        for (act, row) in Act::ALL.into_iter().zip(table) {
            for (condition, letter) in [New, Runs, Paused, Ended].into_iter().zip(row.chars()) {
                for state in State::ALL {
                    let expected = match (run_in(state), letter) {
                        (false, _) => Err(NotNow::CaseNotOpen),
                        (true, 'x') => Ok(()),
                        (true, _) => Err(NotNow::Condition),
                    };
                    assert_eq!(
                        may(act, condition, state),
                        expected,
                        "{act:?} {condition:?}"
                    );
                }
            }
        }
        let open = [State::Arrived, State::InProgress];
        assert!(
            State::ALL
                .into_iter()
                .all(|state| run_in(state) == open.contains(&state))
        );
    }

    #[test]
    fn words_are_read_again() {
        for act in Act::ALL {
            assert_eq!(Act::read(act.word()), Some(act));
        }
        for after in AfterPause::ALL {
            assert_eq!(AfterPause::read(after.word()), Some(after));
        }
        assert_eq!((Act::read("x"), AfterPause::read("")), (None, None));
    }

    /// Day by day: those that are paused are passed over, until all days have run; or the whole begins again.
    fn by_counting(terms: Terms, pauses: &[Pause]) -> Date {
        let is_paused = |day: Date| {
            let mut pauses = pauses.iter();
            pauses.any(|pause| pause.first <= day && pause.last.is_some_and(|last| day <= last))
        };
        let (mut day, mut left) = (terms.begins, terms.days());
        while left > 0 {
            day = day.plus_days(1);
            if !is_paused(day) {
                left -= 1;
            } else if terms.after_pause == AfterPause::Restart {
                left = terms.days();
            }
        }
        day
    }

    fn after_pauses() -> impl Strategy<Value = AfterPause> {
        prop::sample::select(AfterPause::ALL.to_vec())
    }

    fn closed_pauses() -> impl Strategy<Value = Vec<Pause>> {
        let one = (-10..80_i64, 0..15_i64).prop_map(|(first, more)| pause(first, first + more));
        prop::collection::vec(one, 0..6)
    }

    proptest! {
        #[test]
        fn no_day_is_lost_and_none_counts_twice(
            days in 1..40_i64, after in after_pauses(), pauses in closed_pauses(),
        ) {
            let terms = terms(1, 1 + days, after);
            let due = terms.standing(&pauses).due();
            prop_assert_eq!(due, Some(by_counting(terms, &pauses)));
            // However often it is said.
            let twice: Vec<Pause> = pauses.iter().chain(&pauses).copied().collect();
            prop_assert_eq!(terms.standing(&twice).due(), due);
        }

        #[test]
        fn the_order_of_pauses_does_not_matter(
            days in 1..40_i64, after in after_pauses(), open in prop::option::of(0..60_i64),
            (pauses, shuffled) in closed_pauses()
                .prop_flat_map(|pauses| (Just(pauses.clone()), Just(pauses).prop_shuffle())),
        ) {
            let terms = terms(1, 1 + days, after);
            let with = |mut pauses: Vec<Pause>| {
                pauses.extend(open.map(|first| pause(first, None)));
                pauses
            };
            let mut from_behind = with(shuffled);
            from_behind.reverse();
            prop_assert_eq!(terms.standing(&with(pauses)), terms.standing(&from_behind));
        }

        /// What is said to be left while a pause is open is what runs when it has ended.
        #[test]
        fn what_is_left_runs_after_the_pause(
            days in 1..40_i64, after in after_pauses(), pauses in closed_pauses(), first in 1..60_i64, more in 0..40_i64,
        ) {
            let terms = terms(1, 1 + days, after);
            let with = |last: Option<i64>| {
                let mut pauses = pauses.clone();
                pauses.push(pause(first, last));
                terms.standing(&pauses)
            };
            // Later than all that is known of other pauses.
            let last = 100 + more;
            match with(None) {
                Standing::Paused { rest, since } => {
                    prop_assert!((1..=days).contains(&rest) && since <= december(first));
                    prop_assert_eq!(with(Some(last)).due(), Some(december(last + rest)));
                }
                over @ Standing::Runs { due } => {
                    prop_assert!(due < december(first));
                    prop_assert_eq!(with(Some(last)), over);
                }
            }
        }

        /// It is paused from a day on that it could be paused from, and from no other.
        #[test]
        fn a_pause_that_is_allowed_is_one(
            days in 1..40_i64, after in after_pauses(), pauses in closed_pauses(), first in -5..80_i64,
        ) {
            let terms = terms(1, 1 + days, after);
            let is_allowed = terms.check_pause(&pauses, december(first), december(200)).is_ok();
            let mut with = pauses;
            with.push(pause(first, None));
            let is_paused = terms.standing(&with).due().is_none();
            prop_assert!(is_paused || !is_allowed);
        }
    }
}
