//! What the applicant of a case is told (docs/security.md 30 to 35).

use std::fmt;

use amtsweg_core::{
    id::{CaseId, ReplyId, SubmissionId},
    reply::CaseState,
    time::Timestamp,
};

use super::{ApplicationNumber, CaseNumber, ClerkName, ReplyNumber, case::State};

/// The longest text, in characters.
pub const MAX_REPLY_CHARS: usize = 10_000;

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// Where the case stands; said by itself when that changes.
    State,
    /// What a clerk writes.
    Message,
}

impl Telling {
    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Message => "message",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        [Self::State, Self::Message]
            .into_iter()
            .find(|telling| telling.word() == word)
    }
}

/// How far it is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It waits, and can be taken back.
    Held,
    /// It is sealed, and its parts are on their way to the edge.
    Sealed,
    /// Its event is signed: it counts.
    Said,
    /// It was taken back.
    TakenBack,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Held, Self::Sealed, Self::Said, Self::TakenBack];

    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Sealed => "sealed",
            Self::Said => "said",
            Self::TakenBack => "taken-back",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.word() == word)
    }
}

/// What the applicant of a case is told. Not to be printed for debugging: it holds what was written.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its number.
    pub number: ReplyNumber,
    /// What it is.
    pub telling: Telling,
    /// Who wrote it; nobody where the town hall says it by itself.
    pub author: Option<ClerkName>,
    /// When it was written.
    pub written_at: Timestamp,
    /// When it leaves, as long as it is held.
    pub due_at: Timestamp,
    /// How far it is.
    pub stage: Stage,
    /// When its event was signed.
    pub said_at: Option<Timestamp>,
    /// What was written; nothing where it says only where the case stands.
    pub text: String,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("number", &self.number)
            .field("stage", &self.stage)
            .finish_non_exhaustive()
    }
}

/// A reply that is on its way, and to whom.
#[derive(Debug, Clone)]
pub struct DueReply {
    /// Its number.
    pub number: ReplyNumber,
    /// Under which it is sealed, once.
    pub reply_id: ReplyId,
    /// Whose case.
    pub case: CaseNumber,
    /// What the case is on the wire.
    pub case_id: CaseId,
    /// The application that it answers.
    pub application: ApplicationNumber,
    /// Its submission.
    pub submission_id: SubmissionId,
    /// How far it is.
    pub stage: Stage,
    /// How often it could not go on.
    pub attempts: i64,
}

/// Where a case stands, as its applicant is told.
pub fn told(state: State) -> CaseState {
    match state {
        State::Arrived => CaseState::Arrived,
        State::InProgress => CaseState::InProgress,
        State::Decided => CaseState::Decided,
        // Of a case that is destroyed nobody is told anything any more.
        State::Closed | State::Destroyed => CaseState::Closed,
        State::Withdrawn => CaseState::Withdrawn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_again() {
        for stage in Stage::ALL {
            assert_eq!(Stage::read(stage.word()), Some(stage));
        }
        for telling in [Telling::State, Telling::Message] {
            assert_eq!(Telling::read(telling.word()), Some(telling));
        }
        assert_eq!(Stage::read("sent"), None);
        assert_eq!(Telling::read("decision"), None);
    }
}
