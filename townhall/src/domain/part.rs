//! The parts of what two parties fill.

use amtsweg_core::handover::JoinId;

use super::ApplicationNumber;

/// Whose part it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// The one who applies and hands the link over.
    First,
    /// The one who got the link.
    Second,
}

/// Which part an application is.
#[derive(Clone)]
pub struct Part {
    /// Its service.
    pub service: String,
    /// By which both parts meet.
    pub join_id: Option<JoinId>,
    /// Whose it is, and the service of the other party's form; nothing when the form is not made
    /// for two parties.
    pub side: Option<(Party, String)>,
    /// Whether the application says that another part will come.
    pub awaits: bool,
}

/// How a part stands to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartState {
    /// Whose it is; nothing when the form is not made for two parties.
    pub party: Option<Party>,
    /// Whether it came with something to meet others by.
    pub is_joined: bool,
    /// Whether the application says that another part will come.
    pub awaits: bool,
    /// How many parts of the other party are there.
    pub others: u64,
}

/// Another part with the same join id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Related {
    /// Its number.
    pub application: ApplicationNumber,
    /// Whose it is.
    pub party: Party,
}
