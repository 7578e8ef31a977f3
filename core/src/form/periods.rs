//! Periods that follow each other, such as the addresses of the last years.

use serde_json::Value;

use super::{
    condition::Reference,
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
