//! Who acts, and what each may.

use std::fmt;

/// Who acts when no clerk does, as the journal calls it.
const TOWN_HALL: &str = "Rathaus";
/// Whoever runs the command, on the town hall's machine.
const EXPORT: &str = "townhall export";
/// More names that would be taken for the town hall's own.
const RESERVED: [&str; 4] = [TOWN_HALL, EXPORT, "townhall", "Amtsweg"];

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

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The town hall by itself, or whoever runs its commands.
    TownHall,
    /// Whoever runs `townhall export`.
    Export,
    /// A clerk.
    Clerk(ClerkName),
}

impl Actor {
    /// As the journal calls them.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TownHall => TOWN_HALL,
            Self::Export => EXPORT,
            Self::Clerk(name) => name.as_str(),
        }
    }

    /// Who stands in the journal. No clerk has a name of the town hall's own.
    pub(crate) fn of_journal(name: String) -> Self {
        match name.as_str() {
            TOWN_HALL => Self::TownHall,
            EXPORT => Self::Export,
            _ => Self::Clerk(ClerkName::of_account(name)),
        }
    }

    /// Whether they may do this.
    pub fn may(&self, permission: Permission) -> bool {
        match self {
            // It files and answers; it has nothing to look for in what was filed.
            Self::TownHall => false,
            Self::Export => permission == Permission::GiveOut,
            // All accounts are alike: each clerk may see every application.
            Self::Clerk(_) => true,
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// See which applications there are.
    List,
    /// Read one.
    Read,
    /// Take a file of one.
    TakeFile,
    /// Give one out, as a document or as data.
    GiveOut,
    /// See which sendings were rejected, and why.
    SeeRejected,
}

impl Permission {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::List,
        Self::Read,
        Self::TakeFile,
        Self::GiveOut,
        Self::SeeRejected,
    ];
}

/// What somebody of the authority is there for. No role has another in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Reads.
    Reader,
    /// Works on cases.
    Clerk,
    /// Answers for them.
    Lead,
    /// Keeps the records.
    Records,
    /// Runs the town hall, and reads no case.
    Admin,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Reader,
        Self::Clerk,
        Self::Lead,
        Self::Records,
        Self::Admin,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clerk() -> Actor {
        Actor::Clerk(ClerkName::new("erika").unwrap())
    }

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
        for actor in [Actor::TownHall, Actor::Export, clerk()] {
            assert_eq!(Actor::of_journal(actor.to_string()), actor);
        }
    }

    /// Who may what, as a table: a new permission has to be put into it.
    #[test]
    fn each_may_what_the_table_says() {
        for permission in Permission::ALL {
            let (town_hall, export, of_clerk) = match permission {
                Permission::List
                | Permission::Read
                | Permission::TakeFile
                | Permission::SeeRejected => (false, false, true),
                Permission::GiveOut => (false, true, true),
            };
            assert_eq!(Actor::TownHall.may(permission), town_hall, "{permission:?}");
            assert_eq!(Actor::Export.may(permission), export, "{permission:?}");
            assert_eq!(clerk().may(permission), of_clerk, "{permission:?}");
        }
    }
}
