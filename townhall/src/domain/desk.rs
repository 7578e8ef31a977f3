//! The desk: applications that a clerk fills in for somebody who came in person.
//!
//! They come as any other, with a ticket that the town hall has made. It marks an application and opens
//! nothing; what is wrong with it is said, and never costs the application.

use amtsweg_core::time::Date;

use super::{CaseNumber, ClerkName, workplace::Colleague};

/// So many days after the one on which it was made a ticket still counts, by the day of the application:
/// whoever begins in the evening sends it the next morning.
const DAYS: i64 = 1;
/// And before it: clocks of devices are not exact.
const DAYS_BEFORE: i64 = 1;

/// A ticket as it is kept. What it reads nobody knows but its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTicket {
    /// For which service.
    pub service: String,
    /// Who made it.
    pub clerk: Colleague,
    /// On which day.
    pub made_on: Date,
    /// The case of the application that it has marked.
    pub used_in: Option<CaseNumber>,
}

/// Why a ticket marks nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskProblem {
    /// There is none like that, or it is long forgotten.
    Unknown,
    /// It was made for another service.
    OtherService,
    /// The application is of a later day.
    Expired,
    /// It has marked another application.
    Used,
}

impl DeskProblem {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::OtherService, Self::Expired, Self::Used];

    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::OtherService => "other-service",
            Self::Expired => "expired",
            Self::Used => "used",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|problem| problem.word() == word)
    }

    /// As clerks read it.
    pub fn german(self) -> &'static str {
        match self {
            Self::Unknown => "hier nicht bekannt",
            Self::OtherService => "für eine andere Leistung",
            Self::Expired => "abgelaufen",
            Self::Used => "schon für einen anderen Antrag benutzt",
        }
    }
}

/// What is known of how an application came to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskMark {
    /// A clerk took it at the desk.
    TakenBy(ClerkName),
    /// It says that one did, by a ticket that is worth nothing.
    Refused(DeskProblem),
}

/// An application that names a ticket.
#[derive(Debug, Clone, Copy)]
pub struct Marked<'a> {
    /// The service.
    pub service: &'a str,
    /// The day of the application, which is never far from the day on which it came: what waits on its way keeps the day on
    /// which it was filled in.
    pub date: Date,
    /// The case that it is in.
    pub case: CaseNumber,
}

impl KeptTicket {
    /// Whether it marks this application. Another version of the one that it has marked already, from the same draft, it
    /// marks as well.
    ///
    /// # Errors
    /// Why not.
    pub fn marks(&self, application: Marked<'_>) -> Result<(), DeskProblem> {
        let days = self.made_on.plus_days(-DAYS_BEFORE)..=self.made_on.plus_days(DAYS);
        if self.service != application.service {
            Err(DeskProblem::OtherService)
        } else if self.used_in.is_some_and(|case| case != application.case) {
            Err(DeskProblem::Used)
        } else if !days.contains(&application.date) {
            Err(DeskProblem::Expired)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ClerkNumber;

    fn ticket(used_in: Option<i64>) -> KeptTicket {
        KeptTicket {
            service: "probe".into(),
            clerk: Colleague {
                number: ClerkNumber::new(7),
                name: ClerkName::of_account("anna".into()),
            },
            made_on: "2026-11-18".parse().unwrap(),
            used_in: used_in.map(CaseNumber::new),
        }
    }

    fn marks(ticket: &KeptTicket, service: &str, date: &str) -> Result<(), DeskProblem> {
        ticket.marks(Marked {
            service,
            date: date.parse().unwrap(),
            case: CaseNumber::new(5),
        })
    }

    #[test]
    fn a_ticket_counts_for_its_service_on_its_day_and_the_next_one() {
        let new = ticket(None);
        for (date, expected) in [
            ("2026-11-16", Err(DeskProblem::Expired)),
            ("2026-11-17", Ok(())),
            ("2026-11-18", Ok(())),
            ("2026-11-19", Ok(())),
            ("2026-11-20", Err(DeskProblem::Expired)),
            ("2027-11-18", Err(DeskProblem::Expired)),
        ] {
            assert_eq!(marks(&new, "probe", date), expected, "{date}");
        }
        let other = marks(&new, "teil_zwei", "2026-11-18");
        assert_eq!(other, Err(DeskProblem::OtherService));
    }

    #[test]
    fn a_ticket_counts_for_one_case() {
        assert_eq!(marks(&ticket(Some(5)), "probe", "2026-11-18"), Ok(()));
        let used = marks(&ticket(Some(4)), "probe", "2026-11-18");
        assert_eq!(used, Err(DeskProblem::Used));
    }

    #[test]
    fn what_is_stored_is_read_again() {
        for problem in DeskProblem::ALL {
            assert_eq!(DeskProblem::read(problem.word()), Some(problem));
        }
        assert_eq!(DeskProblem::read(""), None);
    }
}
