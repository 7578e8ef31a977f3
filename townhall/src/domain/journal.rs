//! The journal: who did what and when.

use amtsweg_core::{id::AttachmentId, time::Timestamp};

use super::{Actor, ApplicationNumber, ClerkName, application::Format};

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
    /// The application was given out as a document or as data.
    GivenOut(Format),
    /// A clerk logged in.
    LoggedIn,
    /// A clerk logged out.
    LoggedOut,
    /// A clerk's account was made.
    ClerkAdded(ClerkName),
    /// A clerk's password was changed.
    PasswordChanged(ClerkName),
    /// A clerk's account cannot be used any more.
    ClerkDisabled(ClerkName),
    /// A clerk's account was removed.
    ClerkRemoved(ClerkName),
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
            Self::GivenOut(_) => "exported",
            Self::LoggedIn => "logged-in",
            Self::LoggedOut => "logged-out",
            Self::ClerkAdded(_) => "clerk-added",
            Self::PasswordChanged(_) => "password-changed",
            Self::ClerkDisabled(_) => "clerk-disabled",
            Self::ClerkRemoved(_) => "clerk-removed",
        }
    }

    /// What it happened with, as it is stored.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Received
            | Self::ReceivedAgain
            | Self::Opened
            | Self::LoggedIn
            | Self::LoggedOut => None,
            Self::OtherVersion(number) | Self::Joined(number) => Some(number.to_string()),
            Self::FileTaken(id) => Some(id.to_string()),
            Self::GivenOut(format) => Some(format.ending().to_owned()),
            Self::ClerkAdded(name)
            | Self::PasswordChanged(name)
            | Self::ClerkDisabled(name)
            | Self::ClerkRemoved(name) => Some(name.to_string()),
        }
    }

    /// What is stored as this.
    pub fn read(word: &str, detail: Option<String>) -> Option<Self> {
        let clerk = |entry: fn(ClerkName) -> Self, detail: Option<String>| {
            Some(entry(ClerkName::of_account(detail?)))
        };
        match word {
            "received" => Some(Self::Received),
            "received-again" => Some(Self::ReceivedAgain),
            "other-version" => Some(Self::OtherVersion(detail?.parse().ok()?)),
            "joined" => Some(Self::Joined(detail?.parse().ok()?)),
            "opened" => Some(Self::Opened),
            "downloaded" => Some(Self::FileTaken(detail?.parse().ok()?)),
            "exported" => {
                let ending = detail?;
                let mut formats = Format::ALL.into_iter();
                formats
                    .find(|format| format.ending() == ending)
                    .map(Self::GivenOut)
            }
            "logged-in" => Some(Self::LoggedIn),
            "logged-out" => Some(Self::LoggedOut),
            "clerk-added" => clerk(Self::ClerkAdded, detail),
            "password-changed" => clerk(Self::PasswordChanged, detail),
            "clerk-disabled" => clerk(Self::ClerkDisabled, detail),
            "clerk-removed" => clerk(Self::ClerkRemoved, detail),
            _ => None,
        }
    }
}

/// A line of the journal.
#[derive(Debug)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What.
    pub entry: Entry,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entries() -> impl Strategy<Value = Entry> {
        let number = || any::<i64>().prop_map(ApplicationNumber::new);
        let name = || any::<String>().prop_map(ClerkName::of_account);
        prop_oneof![
            Just(Entry::Received),
            Just(Entry::ReceivedAgain),
            number().prop_map(Entry::OtherVersion),
            number().prop_map(Entry::Joined),
            Just(Entry::Opened),
            any::<[u8; 16]>().prop_map(|bytes| Entry::FileTaken(AttachmentId::from_random(bytes))),
            prop::sample::select(Format::ALL.to_vec()).prop_map(Entry::GivenOut),
            Just(Entry::LoggedIn),
            Just(Entry::LoggedOut),
            name().prop_map(Entry::ClerkAdded),
            name().prop_map(Entry::PasswordChanged),
            name().prop_map(Entry::ClerkDisabled),
            name().prop_map(Entry::ClerkRemoved),
        ]
    }

    proptest! {
        #[test]
        fn what_is_stored_is_read_again(entry in entries()) {
            prop_assert_eq!(Entry::read(entry.word(), entry.detail()), Some(entry));
        }
    }

    #[test]
    fn other_words_are_no_entries() {
        assert_eq!(Entry::read("", None), None);
        assert_eq!(Entry::read("joined", None), None);
        assert_eq!(Entry::read("exported", Some("exe".into())), None);
    }
}
