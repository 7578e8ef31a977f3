//! The journal: who did what and when.

pub mod chain;

use amtsweg_core::{id::AttachmentId, time::Timestamp};

use self::chain::Chain;
use super::{
    Actor, ApplicationNumber, CaseNumber, ClerkName, DeadlineNumber, NoteNumber, ReplyNumber,
    TaskNumber,
    application::Format,
    case::State,
    deadline,
    desk::DeskProblem,
    workplace::{Outcome, ReferenceKind},
};

/// Between the parts of a detail: no name has it, nor any other part.
const BETWEEN: char = '\n';

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// An application arrived and was filed.
    Received,
    /// The same application arrived once more; nothing was filed.
    ReceivedAgain,
    /// Another version of the application arrived.
    OtherVersion(ApplicationNumber),
    /// A part of the other party belongs to it.
    Joined(ApplicationNumber),
    /// A clerk opened the application.
    Opened,
    /// A clerk took a file.
    FileTaken(AttachmentId),
    /// A clerk looked at what a file looks like.
    FileSeen(AttachmentId),
    /// The application was given out as a document or as data.
    GivenOut(Format),
    /// All of a case was given out together.
    AllGivenOut,
    /// All that is kept of a case was given out, for the person whom it concerns.
    Disclosed,
    /// Somebody wanted to read a case of others, and was asked for a reason.
    ReasonAsked(ApplicationNumber),
    /// Somebody gave a reason to read a case of others.
    ReasonGiven {
        /// Which application was asked for, whether there is one or not.
        application: ApplicationNumber,
        /// Why.
        reason: Private,
    },
    /// A list showed whose these applications are.
    Listed(Vec<ApplicationNumber>),
    /// Somebody looked for something, and found these applications.
    Searched {
        /// What.
        text: Private,
        /// What the page showed.
        found: Vec<ApplicationNumber>,
    },
    /// Somebody saw which sendings were rejected.
    RejectedListed,
    /// Somebody read the journal.
    JournalRead,
    /// The journal of a case was given out.
    JournalGivenOut(CaseNumber),
    /// A clerk logged in.
    LoggedIn,
    /// A clerk logged out.
    LoggedOut,
    /// Somebody could not log in, from this network; to this account, if there is one of the name.
    LoginFailed {
        /// The account.
        account: Option<ClerkName>,
        /// The network.
        network: String,
    },
    /// A clerk's account was made.
    ClerkAdded(ClerkName),
    /// A clerk's password was changed.
    PasswordChanged(ClerkName),
    /// A clerk's account cannot be used any more.
    ClerkDisabled(ClerkName),
    /// A clerk's account can be used again.
    ClerkEnabled(ClerkName),
    /// A clerk's account was removed.
    ClerkRemoved(ClerkName),
    /// A clerk's account is somebody's who signs in at the identity provider.
    ClerkLinked {
        /// The account.
        account: ClerkName,
        /// Who it is there.
        subject: String,
    },
    /// All sessions of an account were ended.
    SessionsEnded(ClerkName),
    /// An account has these roles now: each as it is typed.
    RolesChanged {
        /// The account.
        account: ClerkName,
        /// The roles.
        roles: Vec<String>,
    },
    /// Somebody stands in for somebody else, for some days.
    DeputyNamed {
        /// Whom.
        account: ClerkName,
        /// Who.
        deputy: ClerkName,
        /// The first day and the last one.
        days: [String; 2],
    },
    /// Somebody stands in for somebody else no more.
    DeputyEnded {
        /// Whom.
        account: ClerkName,
        /// Who.
        deputy: ClerkName,
    },
    /// An account has a second factor now.
    SecondFactorAdded(ClerkName),
    /// An account has no second factor any more.
    SecondFactorRemoved(ClerkName),
    /// An account has new recovery codes.
    RecoveryCodesMade(ClerkName),
    /// A recovery code took the place of the second factor.
    RecoveryCodeUsed(ClerkName),
    /// Somebody works on the case from now on.
    Assigned(ClerkName),
    /// Nobody in particular works on it any more.
    GivenBack,
    /// It stands so now.
    Stands(State),
    /// Work has begun again.
    Reopened(Private),
    /// It was decided, on this day.
    Decided {
        /// How.
        outcome: Outcome,
        /// The day: 2026-11-18.
        day: String,
    },
    /// Answers were corrected: which version of them that made.
    Corrected(i64),
    /// Something was noted.
    Noted(NoteNumber),
    /// A note has another text now.
    NoteChanged(NoteNumber),
    /// Somebody is to do something on a day.
    TaskSet {
        /// Who.
        whom: ClerkName,
        /// The day.
        day: String,
    },
    /// A colleague is asked something, up to a day.
    AdviceAsked {
        /// Who.
        whom: ClerkName,
        /// The day.
        day: String,
    },
    /// A task is done.
    TaskDone(TaskNumber),
    /// A colleague has answered.
    AdviceGiven(TaskNumber),
    /// A question to a colleague was taken back.
    AdviceTakenBack(TaskNumber),
    /// What the case is called elsewhere was entered.
    ReferenceAdded(ReferenceKind),
    /// It was taken back.
    ReferenceRemoved(ReferenceKind),
    /// Something was done with a deadline.
    Deadline {
        /// Which.
        number: DeadlineNumber,
        /// What.
        act: deadline::Act,
        /// The day that matters: on which it is due, or with which a pause begins. None of one that is paused.
        day: Option<String>,
    },
    /// A clerk began an application of this service for somebody who came in person.
    DeskTicketMade(String),
    /// A clerk took the application at the desk.
    TakenAtDesk(ClerkName),
    /// The application says so by a ticket that marks nothing.
    DeskTicketRefused(DeskProblem),
    /// Something was written to the applicant.
    ReplyWritten(ReplyNumber),
    /// It was taken back before it left.
    ReplyTakenBack(ReplyNumber),
    /// The applicant can read it from now on.
    ReplySaid(ReplyNumber),
    /// A group shares a list of this name.
    ViewKept {
        /// The group.
        group: String,
        /// The list's name.
        name: String,
    },
    /// A group shares it no more.
    ViewRemoved {
        /// The group.
        group: String,
        /// The list's name.
        name: String,
    },
    /// These members of the configuration are other ones than at the start before.
    Configured(Vec<String>),
}

/// What somebody wrote or looked for. It may name people, so it is sealed in the database, and its
/// `Debug` says nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Private(pub String);

impl std::fmt::Debug for Private {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Private(…)")
    }
}

impl Entry {
    /// As it is stored: a word that never changes.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::ReceivedAgain => "received-again",
            Self::OtherVersion(_) => "other-version",
            Self::Joined(_) => "joined",
            Self::Opened => "opened",
            Self::FileTaken(_) => "downloaded",
            Self::FileSeen(_) => "previewed",
            Self::GivenOut(_) => "exported",
            Self::AllGivenOut => "all-exported",
            Self::Disclosed => "disclosed",
            Self::ReasonAsked(_) => "reason-asked",
            Self::ReasonGiven { .. } => "reason-given",
            Self::Listed(_) => "listed",
            Self::Searched { .. } => "searched",
            Self::RejectedListed => "rejected-listed",
            Self::JournalRead => "journal-read",
            Self::JournalGivenOut(_) => "journal-exported",
            Self::LoggedIn => "logged-in",
            Self::LoggedOut => "logged-out",
            Self::LoginFailed { .. } => "login-failed",
            Self::ClerkAdded(_) => "clerk-added",
            Self::PasswordChanged(_) => "password-changed",
            Self::ClerkDisabled(_) => "clerk-disabled",
            Self::ClerkEnabled(_) => "clerk-enabled",
            Self::ClerkRemoved(_) => "clerk-removed",
            Self::ClerkLinked { .. } => "clerk-linked",
            Self::SessionsEnded(_) => "sessions-ended",
            Self::RolesChanged { .. } => "roles-changed",
            Self::DeputyNamed { .. } => "deputy-named",
            Self::DeputyEnded { .. } => "deputy-ended",
            Self::SecondFactorAdded(_) => "second-factor-added",
            Self::SecondFactorRemoved(_) => "second-factor-removed",
            Self::RecoveryCodesMade(_) => "recovery-codes-made",
            Self::RecoveryCodeUsed(_) => "recovery-code-used",
            Self::Assigned(_) => "assigned",
            Self::GivenBack => "given-back",
            Self::Stands(_) => "stands",
            Self::Reopened(_) => "reopened",
            Self::Decided { .. } => "decided",
            Self::Corrected(_) => "corrected",
            Self::Noted(_) => "noted",
            Self::NoteChanged(_) => "note-changed",
            Self::TaskSet { .. } => "task-set",
            Self::AdviceAsked { .. } => "advice-asked",
            Self::TaskDone(_) => "task-done",
            Self::AdviceGiven(_) => "advice-given",
            Self::AdviceTakenBack(_) => "advice-taken-back",
            Self::DeskTicketMade(_) => "desk-ticket-made",
            Self::TakenAtDesk(_) => "taken-at-desk",
            Self::DeskTicketRefused(_) => "desk-ticket-refused",
            Self::ReferenceAdded(_) => "reference-added",
            Self::ReferenceRemoved(_) => "reference-removed",
            Self::Deadline { act, .. } => act.word(),
            Self::ReplyWritten(_) => "reply-written",
            Self::ReplyTakenBack(_) => "reply-taken-back",
            Self::ReplySaid(_) => "reply-said",
            Self::ViewKept { .. } => "view-kept",
            Self::ViewRemoved { .. } => "view-removed",
            Self::Configured(_) => "configured",
        }
    }

    /// What it happened with, as it is stored.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Received
            | Self::ReceivedAgain
            | Self::Opened
            | Self::RejectedListed
            | Self::JournalRead
            | Self::AllGivenOut
            | Self::Disclosed
            | Self::GivenBack
            | Self::Reopened(_)
            | Self::LoggedIn
            | Self::LoggedOut => None,
            Self::Stands(state) => Some(state.word().to_owned()),
            Self::Decided { outcome, day } => Some(joined([outcome.word(), day])),
            Self::Corrected(version) => Some(version.to_string()),
            Self::Noted(note) | Self::NoteChanged(note) => Some(note.to_string()),
            Self::TaskSet { whom, day } | Self::AdviceAsked { whom, day } => {
                Some(joined([whom.as_str(), day]))
            }
            Self::TaskDone(task) | Self::AdviceGiven(task) | Self::AdviceTakenBack(task) => {
                Some(task.to_string())
            }
            Self::ReplyWritten(reply) | Self::ReplyTakenBack(reply) | Self::ReplySaid(reply) => {
                Some(reply.to_string())
            }
            Self::ReferenceAdded(kind) | Self::ReferenceRemoved(kind) => {
                Some(kind.word().to_owned())
            }
            Self::Deadline { number, day, .. } => {
                let day = day.as_deref().unwrap_or_default();
                Some(joined([&*number.to_string(), day]))
            }
            Self::OtherVersion(number)
            | Self::Joined(number)
            | Self::ReasonAsked(number)
            | Self::ReasonGiven {
                application: number,
                ..
            } => Some(number.to_string()),
            Self::FileTaken(id) | Self::FileSeen(id) => Some(id.to_string()),
            Self::GivenOut(format) => Some(format.ending().to_owned()),
            Self::Listed(numbers) | Self::Searched { found: numbers, .. } => Some(listed(numbers)),
            Self::JournalGivenOut(case) => Some(case.to_string()),
            Self::LoginFailed { account, network } => {
                let account = account.as_ref().map_or("", ClerkName::as_str);
                Some(joined([network, account]))
            }
            Self::DeskTicketMade(service) => Some(service.clone()),
            Self::DeskTicketRefused(problem) => Some(problem.word().to_owned()),
            Self::Assigned(name)
            | Self::TakenAtDesk(name)
            | Self::ClerkAdded(name)
            | Self::PasswordChanged(name)
            | Self::ClerkDisabled(name)
            | Self::ClerkEnabled(name)
            | Self::ClerkRemoved(name)
            | Self::SessionsEnded(name)
            | Self::SecondFactorAdded(name)
            | Self::SecondFactorRemoved(name)
            | Self::RecoveryCodesMade(name)
            | Self::RecoveryCodeUsed(name) => Some(name.to_string()),
            Self::RolesChanged { account, roles } => {
                let roles = roles.iter().map(String::as_str);
                Some(joined([account.as_str()].into_iter().chain(roles)))
            }
            Self::DeputyNamed {
                account,
                deputy,
                days: [first, last],
            } => Some(joined([account.as_str(), deputy.as_str(), first, last])),
            // The subject comes last: nobody knows what is in it.
            Self::ClerkLinked { account, subject } => Some(joined([account.as_str(), subject])),
            Self::DeputyEnded { account, deputy } => {
                Some(joined([account.as_str(), deputy.as_str()]))
            }
            Self::ViewKept { group, name } | Self::ViewRemoved { group, name } => {
                Some(joined([group.as_str(), name]))
            }
            Self::Configured(members) => Some(joined(members.iter().map(String::as_str))),
        }
    }

    /// What is sealed of it.
    pub fn private(&self) -> Option<&Private> {
        match self {
            Self::ReasonGiven { reason: text, .. }
            | Self::Searched { text, .. }
            | Self::Reopened(text) => Some(text),
            _ => None,
        }
    }

    /// What is stored as this; what was sealed is opened, or its key is gone and it is empty.
    pub fn read(word: &str, detail: Option<String>, private: Option<String>) -> Option<Self> {
        let clerk = |entry: fn(ClerkName) -> Self, detail: Option<String>| {
            Some(entry(ClerkName::of_account(detail?)))
        };
        let name = |text: &str| ClerkName::of_account(text.to_owned());
        let private = Private(private.unwrap_or_default());
        match word {
            "received" => Some(Self::Received),
            "received-again" => Some(Self::ReceivedAgain),
            "other-version" => Some(Self::OtherVersion(detail?.parse().ok()?)),
            "joined" => Some(Self::Joined(detail?.parse().ok()?)),
            "opened" => Some(Self::Opened),
            "downloaded" => Some(Self::FileTaken(detail?.parse().ok()?)),
            "previewed" => Some(Self::FileSeen(detail?.parse().ok()?)),
            "exported" => {
                let ending = detail?;
                let mut formats = Format::ALL.into_iter();
                formats
                    .find(|format| format.ending() == ending)
                    .map(Self::GivenOut)
            }
            "reason-asked" => Some(Self::ReasonAsked(detail?.parse().ok()?)),
            "reason-given" => Some(Self::ReasonGiven {
                application: detail?.parse().ok()?,
                reason: private,
            }),
            "listed" => Some(Self::Listed(numbers(&detail?)?)),
            "searched" => Some(Self::Searched {
                text: private,
                found: numbers(&detail?)?,
            }),
            "rejected-listed" => Some(Self::RejectedListed),
            "journal-read" => Some(Self::JournalRead),
            "journal-exported" => Some(Self::JournalGivenOut(detail?.parse().ok()?)),
            "logged-in" => Some(Self::LoggedIn),
            "logged-out" => Some(Self::LoggedOut),
            "login-failed" => {
                let detail = detail?;
                let (network, account) = detail.split_once(BETWEEN)?;
                Some(Self::LoginFailed {
                    account: (!account.is_empty()).then(|| name(account)),
                    network: network.to_owned(),
                })
            }
            "clerk-added" => clerk(Self::ClerkAdded, detail),
            "password-changed" => clerk(Self::PasswordChanged, detail),
            "clerk-disabled" => clerk(Self::ClerkDisabled, detail),
            "clerk-enabled" => clerk(Self::ClerkEnabled, detail),
            "clerk-removed" => clerk(Self::ClerkRemoved, detail),
            "clerk-linked" => {
                let detail = detail?;
                let (account, subject) = detail.split_once(BETWEEN)?;
                Some(Self::ClerkLinked {
                    account: name(account),
                    subject: subject.to_owned(),
                })
            }
            "sessions-ended" => clerk(Self::SessionsEnded, detail),
            "second-factor-added" => clerk(Self::SecondFactorAdded, detail),
            "second-factor-removed" => clerk(Self::SecondFactorRemoved, detail),
            "recovery-codes-made" => clerk(Self::RecoveryCodesMade, detail),
            "recovery-code-used" => clerk(Self::RecoveryCodeUsed, detail),
            "roles-changed" => {
                let detail = detail?;
                let mut parts = detail.split(BETWEEN);
                Some(Self::RolesChanged {
                    account: name(parts.next()?),
                    roles: parts.map(str::to_owned).collect(),
                })
            }
            "deputy-named" => {
                let detail = detail?;
                let mut parts = detail.split(BETWEEN);
                Some(Self::DeputyNamed {
                    account: name(parts.next()?),
                    deputy: name(parts.next()?),
                    days: [parts.next()?.to_owned(), parts.next()?.to_owned()],
                })
            }
            "deputy-ended" => {
                let detail = detail?;
                let (account, deputy) = detail.split_once(BETWEEN)?;
                Some(Self::DeputyEnded {
                    account: name(account),
                    deputy: name(deputy),
                })
            }
            "view-kept" | "view-removed" => {
                let detail = detail?;
                let (group, name) = detail.split_once(BETWEEN)?;
                let (group, name) = (group.to_owned(), name.to_owned());
                Some(match word {
                    "view-kept" => Self::ViewKept { group, name },
                    _ => Self::ViewRemoved { group, name },
                })
            }
            "configured" => Some(Self::Configured(
                detail?.split(BETWEEN).map(str::to_owned).collect(),
            )),
            _ => Self::read_work(word, detail, private),
        }
    }

    /// The same of what clerks do with a case.
    fn read_work(word: &str, detail: Option<String>, private: Private) -> Option<Self> {
        let name = |text: &str| ClerkName::of_account(text.to_owned());
        match word {
            "assigned" => Some(Self::Assigned(name(&detail?))),
            "given-back" => Some(Self::GivenBack),
            "all-exported" => Some(Self::AllGivenOut),
            "disclosed" => Some(Self::Disclosed),
            "stands" => Some(Self::Stands(State::read(&detail?)?)),
            "reopened" => Some(Self::Reopened(private)),
            "decided" => {
                let detail = detail?;
                let (outcome, day) = detail.split_once(BETWEEN)?;
                Some(Self::Decided {
                    outcome: Outcome::read(outcome)?,
                    day: day.to_owned(),
                })
            }
            "corrected" => Some(Self::Corrected(detail?.parse().ok()?)),
            "noted" => Some(Self::Noted(detail?.parse().ok()?)),
            "note-changed" => Some(Self::NoteChanged(detail?.parse().ok()?)),
            "task-set" | "advice-asked" => {
                let detail = detail?;
                let (whom, day) = detail.split_once(BETWEEN)?;
                let (whom, day) = (name(whom), day.to_owned());
                Some(match word {
                    "task-set" => Self::TaskSet { whom, day },
                    _ => Self::AdviceAsked { whom, day },
                })
            }
            "task-done" => Some(Self::TaskDone(detail?.parse().ok()?)),
            "advice-given" => Some(Self::AdviceGiven(detail?.parse().ok()?)),
            "advice-taken-back" => Some(Self::AdviceTakenBack(detail?.parse().ok()?)),
            "reference-added" => Some(Self::ReferenceAdded(ReferenceKind::read(&detail?)?)),
            "reply-written" => Some(Self::ReplyWritten(detail?.parse().ok()?)),
            "reply-taken-back" => Some(Self::ReplyTakenBack(detail?.parse().ok()?)),
            "reply-said" => Some(Self::ReplySaid(detail?.parse().ok()?)),
            "reference-removed" => Some(Self::ReferenceRemoved(ReferenceKind::read(&detail?)?)),
            "desk-ticket-made" => Some(Self::DeskTicketMade(detail?)),
            "taken-at-desk" => Some(Self::TakenAtDesk(name(&detail?))),
            "desk-ticket-refused" => Some(Self::DeskTicketRefused(DeskProblem::read(&detail?)?)),
            _ => {
                let (act, detail) = (deadline::Act::read(word)?, detail?);
                let (number, day) = detail.split_once(BETWEEN)?;
                Some(Self::Deadline {
                    number: number.parse().ok()?,
                    act,
                    day: (!day.is_empty()).then(|| day.to_owned()),
                })
            }
        }
    }
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<&str> = parts.into_iter().collect();
    parts.join(&BETWEEN.to_string())
}

fn listed(numbers: &[ApplicationNumber]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    numbers.join(" ")
}

fn numbers(text: &str) -> Option<Vec<ApplicationNumber>> {
    text.split_whitespace()
        .map(|number| number.parse().ok())
        .collect()
}

/// A line of the journal.
#[derive(Debug)]
pub struct Line {
    /// Its number: of two, the later one has the higher one.
    pub id: i64,
    /// The chain that it is in.
    pub chain: Chain,
    /// Its place there.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What.
    pub entry: Entry,
    /// The application that it is about.
    pub application: Option<ApplicationNumber>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entries() -> impl Strategy<Value = Entry> {
        let number = || any::<i64>().prop_map(ApplicationNumber::new);
        let some = || prop::collection::vec(number(), 0..4);
        // No account has a control character in its name.
        let name = || "[^\\p{Cc}]{1,12}".prop_map(ClerkName::of_account);
        let word = || "[a-z:*@]{1,9}".prop_map(String::from);
        let private = || any::<String>().prop_map(Private);
        prop_oneof![
            Just(Entry::Received),
            Just(Entry::ReceivedAgain),
            number().prop_map(Entry::OtherVersion),
            number().prop_map(Entry::Joined),
            Just(Entry::Opened),
            any::<[u8; 16]>().prop_map(|bytes| Entry::FileTaken(AttachmentId::from_random(bytes))),
            any::<[u8; 16]>().prop_map(|bytes| Entry::FileSeen(AttachmentId::from_random(bytes))),
            prop::sample::select(Format::ALL.to_vec()).prop_map(Entry::GivenOut),
            number().prop_map(Entry::ReasonAsked),
            (number(), private()).prop_map(|(application, reason)| Entry::ReasonGiven {
                application,
                reason,
            }),
            some().prop_map(Entry::Listed),
            (private(), some()).prop_map(|(text, found)| Entry::Searched { text, found }),
            Just(Entry::RejectedListed),
            Just(Entry::JournalRead),
            any::<i64>().prop_map(|case| Entry::JournalGivenOut(CaseNumber::new(case))),
            Just(Entry::LoggedIn),
            Just(Entry::LoggedOut),
            (prop::option::of(name()), word())
                .prop_map(|(account, network)| Entry::LoginFailed { account, network }),
            name().prop_map(Entry::ClerkAdded),
            name().prop_map(Entry::PasswordChanged),
            name().prop_map(Entry::ClerkDisabled),
            name().prop_map(Entry::ClerkEnabled),
            name().prop_map(Entry::ClerkRemoved),
            (name(), any::<String>())
                .prop_map(|(account, subject)| Entry::ClerkLinked { account, subject }),
            name().prop_map(Entry::SessionsEnded),
            name().prop_map(Entry::SecondFactorAdded),
            name().prop_map(Entry::SecondFactorRemoved),
            name().prop_map(Entry::RecoveryCodesMade),
            name().prop_map(Entry::RecoveryCodeUsed),
            (name(), prop::collection::vec(word(), 0..4))
                .prop_map(|(account, roles)| Entry::RolesChanged { account, roles }),
            (name(), name(), word(), word()).prop_map(|(account, deputy, first, last)| {
                Entry::DeputyNamed {
                    account,
                    deputy,
                    days: [first, last],
                }
            }),
            (name(), name()).prop_map(|(account, deputy)| Entry::DeputyEnded { account, deputy }),
            prop::collection::vec(word(), 1..4).prop_map(Entry::Configured),
            name().prop_map(Entry::Assigned),
            Just(Entry::GivenBack),
            Just(Entry::AllGivenOut),
            Just(Entry::Disclosed),
            prop::sample::select(State::ALL.to_vec()).prop_map(Entry::Stands),
            private().prop_map(Entry::Reopened),
            (prop::sample::select(Outcome::ALL.to_vec()), word())
                .prop_map(|(outcome, day)| Entry::Decided { outcome, day }),
            any::<i64>().prop_map(|note| Entry::Noted(NoteNumber::new(note))),
            any::<i64>().prop_map(|note| Entry::NoteChanged(NoteNumber::new(note))),
            (name(), word()).prop_map(|(whom, day)| Entry::TaskSet { whom, day }),
            (name(), word()).prop_map(|(whom, day)| Entry::AdviceAsked { whom, day }),
            any::<i64>().prop_map(|task| Entry::TaskDone(TaskNumber::new(task))),
            any::<i64>().prop_map(|task| Entry::AdviceGiven(TaskNumber::new(task))),
            any::<i64>().prop_map(|task| Entry::AdviceTakenBack(TaskNumber::new(task))),
            any::<i64>().prop_map(|reply| Entry::ReplyWritten(ReplyNumber::new(reply))),
            any::<i64>().prop_map(|reply| Entry::ReplyTakenBack(ReplyNumber::new(reply))),
            any::<i64>().prop_map(|reply| Entry::ReplySaid(ReplyNumber::new(reply))),
            prop::sample::select(ReferenceKind::ALL.to_vec()).prop_map(Entry::ReferenceAdded),
            prop::sample::select(ReferenceKind::ALL.to_vec()).prop_map(Entry::ReferenceRemoved),
            (
                any::<i64>(),
                prop::sample::select(deadline::Act::ALL.to_vec()),
                prop::option::of(word()),
            )
                .prop_map(|(number, act, day)| Entry::Deadline {
                    number: DeadlineNumber::new(number),
                    act,
                    day,
                }),
            word().prop_map(Entry::DeskTicketMade),
            name().prop_map(Entry::TakenAtDesk),
            prop::sample::select(DeskProblem::ALL.to_vec()).prop_map(Entry::DeskTicketRefused),
        ]
    }

    proptest! {
        #[test]
        fn what_is_stored_is_read_again(entry in entries()) {
            let private = entry.private().map(|text| text.0.clone());
            // Nothing is left without words.
            prop_assert!(!crate::reading::sentences::sentence(&entry).is_empty());
            prop_assert_eq!(Entry::read(entry.word(), entry.detail(), private), Some(entry));
        }

        #[test]
        fn nothing_private_is_in_the_clear(text in "[A-Z]{12}", found in 0..9_i64) {
            let entries = [
                Entry::ReasonGiven {
                    application: ApplicationNumber::new(found),
                    reason: Private(text.clone()),
                },
                Entry::Searched {
                    text: Private(text.clone()),
                    found: vec![ApplicationNumber::new(found)],
                },
            ];
            for entry in entries {
                let shown = format!("{entry:?} {:?}", entry.detail());
                prop_assert!(!shown.contains(&text), "{}", shown);
            }
        }
    }

    #[test]
    fn other_words_are_no_entries() {
        assert_eq!(Entry::read("", None, None), None);
        assert_eq!(Entry::read("joined", None, None), None);
        assert_eq!(Entry::read("exported", Some("exe".into()), None), None);
        assert_eq!(Entry::read("listed", Some("x".into()), None), None);
    }
}
