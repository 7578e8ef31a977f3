//! Who acts.

use std::fmt;

use super::ClerkNumber;

/// Who acts when no clerk does, as the journal calls it.
const TOWN_HALL: &str = "Rathaus";
/// Whoever runs a command, on the town hall's machine.
const COMMAND: &str = "townhall";
/// The same, of one that gives applications out.
const EXPORT: &str = "townhall export";
/// Somebody at the door who is not known.
const NOBODY: &str = "unbekannt";
/// Names that would be taken for the town hall's own.
const RESERVED: [&str; 5] = [TOWN_HALL, COMMAND, EXPORT, NOBODY, "Amtsweg"];

/// The name of a clerk's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClerkName(String);

/// Why a name is none for a clerk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// It cannot be read, or not be told from another.
    #[error("a clerk's name is not empty and has neither control characters nor spaces around it")]
    Unreadable,
    /// The journal has it for somebody else.
    #[error("this name stands in the journal for the town hall itself; choose another")]
    Reserved,
}

impl ClerkName {
    /// A name for a new account.
    pub fn new(name: &str) -> Result<Self, NameProblem> {
        if name.trim().is_empty() || name.trim() != name || name.chars().any(char::is_control) {
            return Err(NameProblem::Unreadable);
        }
        let is_reserved = RESERVED
            .iter()
            .any(|reserved| reserved.to_lowercase() == name.to_lowercase());
        if is_reserved {
            return Err(NameProblem::Reserved);
        }
        Ok(Self(name.to_owned()))
    }

    /// The name of an account that there is.
    pub(crate) fn of_account(name: String) -> Self {
        Self(name)
    }

    /// Its letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClerkName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Somebody of the authority, as the journal keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The number of the account; lines of versions before have only the name.
    pub number: Option<ClerkNumber>,
    /// The account's name.
    pub name: ClerkName,
    /// In whose place they acted.
    pub instead_of: Option<ClerkName>,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The town hall by itself.
    TownHall,
    /// Whoever runs its commands, on its machine.
    Command,
    /// Whoever runs `townhall export`.
    Export,
    /// Nobody who is known: somebody at the door.
    Nobody,
    /// A clerk.
    Clerk(Person),
}

/// An actor as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredActor {
    /// A word that never changes.
    pub kind: String,
    /// The number of a clerk's account.
    pub account: Option<i64>,
    /// The name.
    pub name: String,
    /// In whose place a clerk acted.
    pub instead_of: Option<String>,
}

impl Actor {
    /// As the journal calls them.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TownHall => TOWN_HALL,
            Self::Command => COMMAND,
            Self::Export => EXPORT,
            Self::Nobody => NOBODY,
            Self::Clerk(person) => person.name.as_str(),
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::TownHall => "town-hall",
            Self::Command => "command",
            Self::Export => "export",
            Self::Nobody => "nobody",
            Self::Clerk(_) => "clerk",
        }
    }

    /// As it is stored.
    pub fn stored(&self) -> StoredActor {
        let person = match self {
            Self::Clerk(person) => Some(person),
            _ => None,
        };
        StoredActor {
            kind: self.kind().to_owned(),
            account: person.and_then(|person| Some(person.number?.get())),
            name: self.as_str().to_owned(),
            instead_of: person.and_then(|person| Some(person.instead_of.as_ref()?.to_string())),
        }
    }

    /// What is stored as this.
    pub fn read(stored: StoredActor) -> Option<Self> {
        let fixed = [Self::TownHall, Self::Command, Self::Export, Self::Nobody];
        match stored.kind.as_str() {
            "clerk" => Some(Self::Clerk(Person {
                number: stored.account.map(ClerkNumber::new),
                name: ClerkName::of_account(stored.name),
                instead_of: stored.instead_of.map(ClerkName::of_account),
            })),
            kind => fixed.into_iter().find(|actor| actor.kind() == kind),
        }
    }

    /// Who stands in a line of a version that kept names alone. No clerk has a name of the town
    /// hall's own.
    pub(crate) fn of_name(name: String) -> Self {
        match name.as_str() {
            TOWN_HALL => Self::TownHall,
            EXPORT => Self::Export,
            _ => Self::Clerk(Person {
                number: None,
                name: ClerkName::of_account(name),
                instead_of: None,
            }),
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_stand_for_somebody_else_are_no_clerks() {
        for name in [
            "Rathaus",
            "RATHAUS",
            "townhall",
            "Townhall Export",
            "amtsweg",
        ] {
            assert_eq!(ClerkName::new(name), Err(NameProblem::Reserved), "{name}");
        }
        for name in ["", " ", "erika ", "eri\nka"] {
            assert_eq!(
                ClerkName::new(name),
                Err(NameProblem::Unreadable),
                "{name:?}"
            );
        }
        assert_eq!(ClerkName::new("Özgür Groß").unwrap().as_str(), "Özgür Groß");
    }

    #[test]
    fn whoever_stands_in_the_journal_is_found_again() {
        let name = |name| ClerkName::new(name).unwrap();
        for actor in [
            Actor::TownHall,
            Actor::Command,
            Actor::Export,
            Actor::Nobody,
            Actor::Clerk(Person {
                number: Some(ClerkNumber::new(7)),
                name: name("erika"),
                instead_of: Some(name("bo")),
            }),
            Actor::of_name("erika".into()),
        ] {
            assert_eq!(Actor::read(actor.stored()), Some(actor));
        }
        for actor in [Actor::TownHall, Actor::Export] {
            assert_eq!(Actor::of_name(actor.to_string()), actor);
        }
    }
}
