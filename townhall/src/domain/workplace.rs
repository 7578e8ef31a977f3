//! What clerks do with a case beside deciding it: who works on it, what they note, what is to be done on which day.

use amtsweg_core::{
    number::ShortNumber,
    time::{Date, Timestamp},
};

use super::{
    CaseNumber, ClerkName, ClerkNumber, DeadlineNumber, NoteNumber, PauseNumber, ReferenceNumber,
    TaskNumber,
    case::State,
    deadline::{Condition, Pause, Standing, Terms},
};

/// Somebody of the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The account's number.
    pub number: ClerkNumber,
    /// Its name.
    pub name: ClerkName,
}

/// Where a case stands, and with whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The case.
    pub number: CaseNumber,
    /// What people call it; none as long as a case of an earlier version has got none.
    pub short_number: Option<ShortNumber>,
    /// The service.
    pub service: String,
    /// Where it stands.
    pub state: State,
    /// Who works on it.
    pub assignee: Option<Colleague>,
    /// Goes up with each change, so that nobody overwrites what they have not seen.
    pub version: i64,
}

/// A version of a note. Its `Debug` says nothing of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// The note.
    pub number: NoteNumber,
    /// Which version of it.
    pub version: i64,
    /// Who wrote this version.
    pub author: ClerkName,
    /// When.
    pub written_at: Timestamp,
    /// What.
    pub text: String,
}

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Note({}, {}, …)", self.number, self.version)
    }
}

/// What a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskKind {
    /// Something to do on a day (Wiedervorlage).
    Todo,
    /// Something that a colleague is asked.
    Advice,
}

impl TaskKind {
    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Advice => "advice",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Todo, Self::Advice]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// Something to be done with a case. Its `Debug` says nothing of the texts.
#[derive(Clone, PartialEq, Eq)]
pub struct Task {
    /// The task.
    pub number: TaskNumber,
    /// The case.
    pub case: CaseNumber,
    /// What it is.
    pub kind: TaskKind,
    /// Who set it.
    pub author: Colleague,
    /// Who is to do it.
    pub whom: Colleague,
    /// On which day.
    pub due: Date,
    /// When it was done, or answered.
    pub done_at: Option<Timestamp>,
    /// What is to be done, or what is asked.
    pub text: String,
    /// What the colleague said.
    pub answer: Option<String>,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Task({}, {:?}, {}, …)", self.number, self.kind, self.due)
    }
}

/// A version of a deadline: what it is for, and how long it is. Its `Debug` says nothing of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct DeadlineVersion {
    /// The deadline.
    pub deadline: DeadlineNumber,
    /// Which version of it. Some have none: what else is done with it counts, too.
    pub version: i64,
    /// Who wrote this version.
    pub author: ClerkName,
    /// When.
    pub written_at: Timestamp,
    /// How long it is.
    pub terms: Terms,
    /// What for.
    pub text: String,
}

impl std::fmt::Debug for DeadlineVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (number, version) = (self.deadline, self.version);
        write!(
            f,
            "DeadlineVersion({number}, {version}, {:?}, …)",
            self.terms
        )
    }
}

/// A pause of a deadline. Its `Debug` does not say why.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptPause {
    /// Its number.
    pub number: PauseNumber,
    /// The days.
    pub days: Pause,
    /// Who entered that it begins.
    pub author: ClerkName,
    /// Why.
    pub reason: String,
}

impl std::fmt::Debug for KeptPause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeptPause({}, {:?}, …)", self.number, self.days)
    }
}

/// How a deadline has ended: what it was set for was there, or it was removed for a reason. Its `Debug` does not say why.
#[derive(Clone, PartialEq, Eq)]
pub struct DeadlineEnd {
    /// When.
    pub at: Timestamp,
    /// Who said so.
    pub by: ClerkName,
    /// Why it was removed, if it was.
    pub reason: Option<String>,
}

impl std::fmt::Debug for DeadlineEnd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeadlineEnd({:?}, {})", self.at, self.reason.is_some())
    }
}

/// A deadline of a case (Frist).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The deadline.
    pub number: DeadlineNumber,
    /// The case.
    pub case: CaseNumber,
    /// Goes up with whatever is done with it.
    pub version: i64,
    /// The version that counts.
    pub counts: DeadlineVersion,
    /// Its pauses, by their first days.
    pub pauses: Vec<KeptPause>,
    /// How it has ended.
    pub ended: Option<DeadlineEnd>,
}

impl Deadline {
    /// The days of its pauses.
    pub fn days_of_pauses(&self) -> Vec<Pause> {
        self.pauses.iter().map(|pause| pause.days).collect()
    }

    /// When it is due, or what is left of it.
    pub fn standing(&self) -> Standing {
        self.counts.terms.standing(&self.days_of_pauses())
    }

    /// As far as acts depend on it.
    pub fn condition(&self) -> Condition {
        if self.ended.is_some() {
            return Condition::Ended;
        }
        match self.standing() {
            Standing::Runs { .. } => Condition::Runs,
            Standing::Paused { .. } => Condition::Paused,
        }
    }
}

/// Where a case is called something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceKind {
    /// In a specialised procedure, as ADVIS.
    Procedure,
    /// In the Ausländerzentralregister (§ 3(1) no. 1 AZRG).
    Azr,
    /// In the E-Akte.
    File,
}

impl ReferenceKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Procedure, Self::Azr, Self::File];

    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Procedure => "procedure",
            Self::Azr => "azr",
            Self::File => "file",
        }
    }

    /// As clerks call it.
    pub fn german(self) -> &'static str {
        match self {
            Self::Procedure => "Aktenzeichen im Fachverfahren",
            Self::Azr => "AZR-Nummer",
            Self::File => "Aktenzeichen der E-Akte",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What a case is called elsewhere. Its `Debug` does not say it.
#[derive(Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its number here.
    pub number: ReferenceNumber,
    /// Where.
    pub kind: ReferenceKind,
    /// What.
    pub text: String,
}

impl std::fmt::Debug for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reference({:?}, …)", self.kind)
    }
}

/// What a clerk types into a field of a case's page.
#[derive(Clone, Copy)]
pub struct Typed<'a> {
    /// The field.
    pub field: &'a str,
    /// What.
    pub text: &'a str,
    /// Which version of a note it is to follow; 0 of what is new.
    pub seen: i64,
}

/// What a clerk has typed into a field of a case's page and not saved yet. Its `Debug` says nothing of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// The field.
    pub field: String,
    /// When they last typed.
    pub typed_at: Timestamp,
    /// Which version of a note it is to follow; 0 of what is new.
    pub seen: i64,
    /// What.
    pub text: String,
}

impl std::fmt::Debug for Unsaved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unsaved({}, …)", self.field)
    }
}

/// How a case was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As it was asked for.
    Granted,
    /// In part.
    Partly,
    /// Not.
    Refused,
    /// There was nothing left to decide.
    Moot,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Granted, Self::Partly, Self::Refused, Self::Moot];

    /// As it is stored: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Partly => "partly",
            Self::Refused => "refused",
            Self::Moot => "moot",
        }
    }

    /// As clerks call it.
    pub fn german(self) -> &'static str {
        match self {
            Self::Granted => "stattgegeben",
            Self::Partly => "teilweise stattgegeben",
            Self::Refused => "abgelehnt",
            Self::Moot => "erledigt",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.word() == word)
    }
}

/// A decision as it was entered. Its `Debug` says nothing of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct Decision {
    /// How.
    pub outcome: Outcome,
    /// On which day.
    pub decided_on: Date,
    /// Who entered it.
    pub author: ClerkName,
    /// Where, and what there is to say of it.
    pub text: String,
}

impl std::fmt::Debug for Decision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Decision({:?}, {}, …)", self.outcome, self.decided_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_again() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::read(outcome.word()), Some(outcome));
        }
        for kind in [TaskKind::Todo, TaskKind::Advice] {
            assert_eq!(TaskKind::read(kind.word()), Some(kind));
        }
        for kind in ReferenceKind::ALL {
            assert_eq!(ReferenceKind::read(kind.word()), Some(kind));
        }
        assert_eq!(Outcome::read("x"), None);
        assert_eq!(TaskKind::read(""), None);
    }
}
