//! The numbers that the town hall gives. Each is a type of its own: one is never taken for another.

use std::{fmt, num::ParseIntError, str::FromStr};

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
    /// That of a task of a case.
    TaskNumber;
    /// That of a list that was put together and kept.
    ViewNumber;
    /// That of a clerk's account.
    ClerkNumber;
}

impl CaseNumber {
    /// That of the case which this application begins.
    pub const fn of(first: ApplicationNumber) -> Self {
        Self(first.0)
    }
}
