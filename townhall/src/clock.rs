//! The present, and the time of day in Germany.

use std::{
    fmt,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use amtsweg_core::time::{Clock, Date, Timestamp};

/// A clock that all parts of a town hall share.
pub type SharedClock = Arc<dyn Clock + Send + Sync>;

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the clock that all others are to ask"
    )]
    fn now(&self) -> Timestamp {
        let seconds = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        Timestamp(i64::try_from(seconds).unwrap_or(i64::MAX))
    }
}

/// An instant as clocks in Germany show it.
///
/// The two rules of § 2 ZeitG and Directive 2000/84/EC instead of a time zone database: summer
/// time lasts from the last Sunday of March to the last Sunday of October, 1:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTime {
    date: Date,
    minute_of_day: i64,
}

impl LocalTime {
    /// The instant in Germany.
    pub fn of(instant: Timestamp) -> Self {
        let summer = {
            let year = instant.date().year();
            last_sunday(year, 3).is_some_and(|start| instant >= start)
                && last_sunday(year, 10).is_some_and(|end| instant < end)
        };
        let local = instant.plus_seconds(if summer { 7200 } else { 3600 });
        Self {
            date: local.date(),
            minute_of_day: local.0.rem_euclid(86_400) / 60,
        }
    }

    /// The first second of a day. No clock is changed at midnight.
    pub fn beginning_of(day: Date) -> Timestamp {
        let [winter, summer] = [3600, 7200].map(|east| Timestamp(day.days() * 86_400 - east));
        if Self::of(summer).date == day {
            summer
        } else {
            winter
        }
    }

    /// The day.
    pub fn date(self) -> Date {
        self.date
    }
}

/// 1:00 UTC on the last Sunday of a month of 31 days.
fn last_sunday(year: u16, month: u8) -> Option<Timestamp> {
    let last = Date::new(year, month, 31).ok()?.days();
    // 1970-01-01 was a Thursday.
    let after_sunday = (last + 4).rem_euclid(7);
    Some(Timestamp((last - after_sunday) * 86_400 + 3600))
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, {:02}:{:02} Uhr",
            german_date(self.date),
            self.minute_of_day / 60,
            self.minute_of_day % 60
        )
    }
}

/// `17.05.1980`.
pub fn german_date(date: Date) -> String {
    let text = date.to_string();
    let mut parts = text.splitn(3, '-');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day)) => format!("{day}.{month}.{year}"),
        _ => text,
    }
}

/// How long ago, in words: „vor 3 Tagen“.
pub fn age_in_words(now: Timestamp, then: Timestamp) -> String {
    let seconds = now.seconds_since(then);
    let days = LocalTime::of(now).date.days() - LocalTime::of(then).date.days();
    match (seconds, days) {
        (..60, _) => "gerade eben".into(),
        (60..120, _) => "vor 1 Minute".into(),
        (120..3600, _) => format!("vor {} Minuten", seconds / 60),
        (3600..7200, _) => "vor 1 Stunde".into(),
        (_, 0) => format!("vor {} Stunden", seconds / 3600),
        (_, 1) => "gestern".into(),
        (_, days) => format!("vor {days} Tagen"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_summer_time() {
        // 2026: 29 March, 25 October.
        for (instant, local) in [
            (1_774_745_999, "29.03.2026, 01:59 Uhr"),
            (1_774_746_000, "29.03.2026, 03:00 Uhr"),
            (1_792_889_999, "25.10.2026, 02:59 Uhr"),
            (1_792_890_000, "25.10.2026, 02:00 Uhr"),
            (1_795_000_000, "18.11.2026, 12:06 Uhr"),
        ] {
            assert_eq!(LocalTime::of(Timestamp(instant)).to_string(), local);
        }
    }

    #[test]
    fn days_begin_at_midnight_also_when_a_clock_is_changed() {
        for day in [
            "2026-03-28",
            "2026-03-29",
            "2026-03-30",
            "2026-10-25",
            "2026-10-26",
        ] {
            let day: Date = day.parse().unwrap();
            let begins = LocalTime::beginning_of(day);
            assert_eq!(
                LocalTime::of(begins),
                LocalTime {
                    date: day,
                    minute_of_day: 0
                }
            );
        }
    }

    #[test]
    fn ages_read_naturally() {
        let now = Timestamp(1_795_000_000);
        for (seconds, words) in [
            (-5, "gerade eben"),
            (59, "gerade eben"),
            (60, "vor 1 Minute"),
            (3599, "vor 59 Minuten"),
            (3600, "vor 1 Stunde"),
            (7300, "vor 2 Stunden"),
            (86_400, "gestern"),
            (3 * 86_400, "vor 3 Tagen"),
        ] {
            assert_eq!(age_in_words(now, now.plus_seconds(-seconds)), words);
        }
    }
}
