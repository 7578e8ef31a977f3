//! Lists that clerks put together and keep, for themselves or for their group.

use amtsweg_core::time::Timestamp;

use super::{ApplicationNumber, ClerkName, ClerkNumber, ViewNumber};

/// Whose a list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// One person's: nobody else sees it.
    Clerk(ClerkNumber),
    /// A group's: all see it who work for the group.
    Group(String),
}

/// A list that was put together and kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Its number.
    pub number: ViewNumber,
    /// Whose it is.
    pub owner: Owner,
    /// What it is called.
    pub name: String,
    /// The list, as its address has it.
    pub address: String,
    /// Who kept it last.
    pub author: ClerkName,
}

/// When somebody looked at their lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// The last application that was there then.
    pub last: ApplicationNumber,
}

/// So many lists each person and each group can have.
pub const MOST_VIEWS: usize = 30;
/// No name of a list is longer, in characters.
pub const LONGEST_NAME: usize = 60;
