//! The numbers that the town hall gives. Each is a type of its own: one is never taken for another.

use std::{fmt, num::ParseIntError, str::FromStr};

use amtsweg_core::number::{Letters, ShortNumber};

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(i64);

            impl $name {
                /// The number that was given.
                pub const fn new(number: i64) -> Self {
                    Self(number)
                }

                /// As it is stored.
                pub const fn get(self) -> i64 {
                    self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.fmt(f)
                }
            }

            impl FromStr for $name {
                type Err = ParseIntError;

                fn from_str(text: &str) -> Result<Self, ParseIntError> {
                    text.parse().map(Self)
                }
            }
        )+
    };
}

numbers! {
    /// An application's, as clerks see it.
    ApplicationNumber;
    /// A case's: that of its first application.
    CaseNumber;
    /// That of a file of an application.
    FileNumber;
    /// That of a note on a case.
    NoteNumber;
    /// That of what a case is called elsewhere.
    ReferenceNumber;
    /// That of a correction of an application's answers.
    CorrectionNumber;
    /// That of what the applicant of a case is told.
    ReplyNumber;
    /// That of a task of a case.
    TaskNumber;
    /// That of a deadline of a case.
    DeadlineNumber;
    /// That of a pause of a deadline.
    PauseNumber;
    /// That of a list that was put together and kept.
    ViewNumber;
    /// That of a clerk's account.
    ClerkNumber;
}

/// By what cases of a service that arrive in a year are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Naming {
    /// The service's letters.
    pub letters: Letters,
    /// The year of the receipt.
    pub year: u16,
}

impl Naming {
    /// What this case is called. Its number is no other's in the town hall, so the whole is none either.
    pub fn of(self, case: CaseNumber) -> Option<ShortNumber> {
        ShortNumber::new(self.letters, self.year, u64::try_from(case.0).ok()?)
    }
}

impl CaseNumber {
    /// That of the case which this application begins.
    pub const fn of(first: ApplicationNumber) -> Self {
        Self(first.0)
    }
}
