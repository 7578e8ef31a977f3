//! Periods that follow each other, such as the addresses of the last years.

use serde_json::Value;

use super::{
    condition::{Comparison, Reference},
    definition::FormError,
    read::{Member, Object},
};
use crate::time::Date;

/// A rule for a repeat group whose entries are periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods {
    /// The group.
    pub group: Reference,
    /// The field of an entry that has the first day.
    pub from: String,
    /// The field that has the last day; until today where it is not answered.
    pub to: String,
    /// What must hold.
    pub must: Must,
    /// Up to how many days it need not.
    pub days: i64,
}

/// What must hold of periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// No more days than allowed lie between one and the next.
    Follow,
    /// No more days than allowed belong to two.
    NotOverlap,
}

/// The days between which the first or last day of a period lies: one day where the date is
/// exact, a month or a year where it is not.
#[derive(Debug, Clone, Copy)]
pub(super) struct Between {
    pub(super) earliest: Date,
    pub(super) latest: Date,
}

impl Between {
    pub(super) fn day(day: Date) -> Self {
        Self {
            earliest: day,
            latest: day,
        }
    }

    /// Of `1980-05-17`, `1980-05` or `1980`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Ok(day) = text.parse() {
            return Some(Self::day(day));
        }
        let (earliest, months) = match text.len() {
            4 => ([text, "-01-01"].concat(), 12),
            7 => ([text, "-01"].concat(), 1),
            _ => return None,
        };
        let earliest: Date = earliest.parse().ok()?;
        // The day before the same day of the next month or year: both exist on the first.
        let (year, month) = (earliest.year(), u16::from(earliest.month()) - 1 + months);
        let month_after = u8::try_from(month % 12 + 1).ok()?;
        let latest = match Date::new(year + month / 12, month_after, 1) {
            Ok(next) => next.plus_days(-1),
            // After the calendar's last year there is none.
            Err(_) => Date::from_days(i64::MAX),
        };
        Some(Self { earliest, latest })
    }

    /// What a comparison comes to; `None` where it depends on what is not said.
    pub(super) fn compare(self, op: Comparison, other: Self) -> Option<bool> {
        match op {
            Comparison::Less => self.is_before(other),
            Comparison::GreaterOrEqual => self.is_before(other).map(|before| !before),
            Comparison::Greater => other.is_before(self),
            Comparison::LessOrEqual => other.is_before(self).map(|after| !after),
            Comparison::Equal => Some(!(self.is_before(other)? || other.is_before(self)?)),
        }
    }

    fn is_before(self, other: Self) -> Option<bool> {
        if self.latest < other.earliest {
            Some(true)
        } else if self.earliest >= other.latest {
            Some(false)
        } else {
            None
        }
    }
}

impl Must {
    /// Whether it holds of the periods, as far as is certain: a date that is not exact never makes
    /// a gap or an overlap of its own.
    pub(super) fn holds(self, mut periods: Vec<(Between, Between)>, days: i64) -> bool {
        match self {
            Self::Follow => {
                periods.sort_by_key(|(from, _)| from.earliest);
                let mut reached: Option<Date> = None;
                periods.iter().all(|(from, to)| {
                    let near =
                        reached.is_none_or(|end| from.earliest.days() - end.days() - 1 <= days);
                    reached = reached.max(Some(to.latest));
                    near
                })
            }
            Self::NotOverlap => periods.iter().enumerate().all(|(index, (from, to))| {
                periods[..index].iter().all(|(other_from, other_to)| {
                    let first = from.latest.max(other_from.latest);
                    let last = to.earliest.min(other_to.earliest);
                    last.days() - first.days() < days
                })
            }),
        }
    }
}

impl Periods {
    pub(super) fn read(group: Reference, object: &mut Object) -> Result<Self, FormError> {
        Ok(Self {
            group,
            from: object.required("from")?,
            to: object.required("to")?,
            must: object.required("must")?,
            days: object.required("days")?,
        })
    }
}

impl Member for Must {
    const EXPECTED: &'static str = "follow or not_overlap belongs here";

    fn read(value: Value) -> Option<Self> {
        Some(match value.as_str()? {
            "follow" => Self::Follow,
            "not_overlap" => Self::NotOverlap,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::form::testing::*;

    /// Whether the rule finds something in periods of `from` and `to`.
    fn fails(must: &str, days: i64, periods: &[[&str; 2]]) -> bool {
        let form = one_step(
            &json!([{"id": "ort", "kind": "group", "repeat": {"max": 20}, "fields": [
                {"id": "von", "kind": "date", "precision": "partial", "required": false},
                {"id": "bis", "kind": "date", "precision": "partial", "required": false}]}]),
            &json!([{"id": "zeiten", "level": "warning", "at": "ort", "rule":
                {"periods": "./ort", "from": "von", "to": "bis", "must": must, "days": days}}]),
        );
        let entries: Vec<Value> = periods
            .iter()
            .map(|[from, to]| json!({"von": from, "bis": to}))
            .collect();
        let found = found(&form, &json!({"a": {"ort": entries}}));
        found.iter().any(|found| found == "a.ort check-zeiten")
    }

    #[test]
    fn gaps_are_found_whatever_the_order() {
        let seamless = [["2021-02-01", ""], ["2020-01-01", "2021-01-31"]];
        assert!(!fails("follow", 0, &seamless));
        let gap = [["2021-03-05", ""], ["2020-01-01", "2021-01-31"]];
        assert!(!fails("follow", 32, &gap));
        assert!(fails("follow", 31, &gap));
        // A long stay covers what lies between two short ones.
        let covered = [
            ["2010-01-01", "2020-12-31"],
            ["2011-01-01", "2011-02-01"],
            ["2021-01-01", ""],
        ];
        assert!(!fails("follow", 0, &covered));
        assert!(!fails("follow", 0, &[]));
    }

    #[test]
    fn overlaps_are_found() {
        let moved = [["2020-01-01", "2021-01-31"], ["2021-01-31", ""]];
        assert!(!fails("not_overlap", 1, &moved));
        assert!(fails("not_overlap", 0, &moved));
        // Until today, 2026-11-23.
        assert!(fails(
            "not_overlap",
            0,
            &[["2026-11-23", "2026-12-01"], ["2020-01-01", ""]]
        ));
        assert!(!fails(
            "not_overlap",
            0,
            &[["2026-11-24", "2026-12-01"], ["2020-01-01", ""]]
        ));
    }

    #[test]
    fn only_what_is_certain_fails() {
        // Until some day of 2020, from some day of March 2021: at least January and February.
        let vague = [["2019", "2020"], ["2021-03", ""]];
        assert!(!fails("follow", 59, &vague));
        assert!(fails("follow", 58, &vague));
        assert!(!fails(
            "not_overlap",
            0,
            &[["2019", "2020"], ["2020", "2021"]]
        ));
        assert!(fails(
            "not_overlap",
            0,
            &[["2019", "2021"], ["2020-01", "2020-03"]]
        ));
        // No date at all leaves the question open; without a first day there is no period.
        assert!(!fails("follow", 0, &[["2019", "bald"], ["2024", ""]]));
        assert!(!fails("follow", 0, &[["2019", "2020"], ["", "2024"]]));
    }

    #[test]
    fn dates_that_are_not_exact_are_compared_as_far_as_they_say() {
        use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual};
        let of = |left: &str, op, right: &str| {
            Between::parse(left)
                .unwrap()
                .compare(op, Between::parse(right).unwrap())
        };
        for (left, right, less, less_or_equal, equal) in [
            (
                "2020-05-17",
                "2020-05-18",
                Some(true),
                Some(true),
                Some(false),
            ),
            (
                "2020-05-17",
                "2020-05-17",
                Some(false),
                Some(true),
                Some(true),
            ),
            ("2020", "2021-03", Some(true), Some(true), Some(false)),
            ("2020-05", "2020-06-01", Some(true), Some(true), Some(false)),
            ("2020-05", "2020-05-17", None, None, None),
            ("2020", "2020", None, None, None),
            ("2020-05", "2020-05-31", None, Some(true), None),
            ("2020-05-31", "2020-05", Some(false), None, None),
            ("2021", "2020-12-31", Some(false), Some(false), Some(false)),
        ] {
            let place = format!("{left} {right}");
            assert_eq!(of(left, Less, right), less, "{place}");
            assert_eq!(of(left, LessOrEqual, right), less_or_equal, "{place}");
            assert_eq!(of(left, Equal, right), equal, "{place}");
            let not = |holds: Option<bool>| holds.map(|holds| !holds);
            assert_eq!(of(left, GreaterOrEqual, right), not(less), "{place}");
            assert_eq!(of(left, Greater, right), not(less_or_equal), "{place}");
            assert_eq!(of(right, Greater, left), less, "{place}");
        }
    }

    #[test]
    fn months_and_years_end_with_their_last_day() {
        for (text, last) in [
            ("2024-02", "2024-02-29"),
            ("1980-12", "1980-12-31"),
            ("9999", "9999-12-31"),
        ] {
            assert_eq!(Between::parse(text).unwrap().latest.to_string(), last);
        }
        for wrong in ["", "80", "1980-13", "198é", "0000", "ä-01"] {
            assert!(Between::parse(wrong).is_none(), "{wrong}");
        }
    }

    proptest! {
        /// Exact dates are as certain as can be, so that both readings of a date agree.
        #[test]
        fn vague_dates_find_no_more_than_exact_ones(
            spans in proptest::collection::vec((0_i64..8000, 0_i64..900), 0..6),
            days in 0_i64..60, vague: bool, follow: bool,
        ) {
            let cut = if vague { 7 } else { 4 };
            let exact: Vec<[String; 2]> = spans.iter().map(|(start, length)| {
                [*start, start + length].map(|day| Date::from_days(day).to_string())
            }).collect();
            let must = if follow { "follow" } else { "not_overlap" };
            let as_text: Vec<[&str; 2]> =
                exact.iter().map(|[from, to]| [from.as_str(), to.as_str()]).collect();
            let less: Vec<[&str; 2]> = as_text.iter().map(|[from, to]| [&from[..cut], &to[..cut]]).collect();
            prop_assert!(!fails(must, days, &less) || fails(must, days, &as_text));
        }
    }
}
