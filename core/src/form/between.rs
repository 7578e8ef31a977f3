//! Dates that need not be exact, and how they compare.

use super::condition::Comparison;
use crate::time::Date;

/// The days between which a date lies: one day where it is exact, a month or a year where it is not.
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
