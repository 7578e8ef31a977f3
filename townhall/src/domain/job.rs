//! What the town hall does by itself.

/// A kind of job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobName {
    /// Give the edge the destination, its keys and what they may do.
    Publish,
    /// Let cases be told of another signing key, and of one that others know.
    FollowKeys,
    /// Sign events that no delivery waits for.
    SignEvents,
    /// Bring events to the edge that no delivery waits for.
    BringEvents,
    /// Tell applicants what their cases have to say.
    Replies,
    /// Forget parts of sendings that were never delivered.
    Unstage,
    /// Forget sessions that have ended.
    ForgetSessions,
    /// Let applications be found by words of their answers.
    Index,
    /// Put at the edge what the journal is like.
    Anchor,
}

impl JobName {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Publish,
        Self::FollowKeys,
        Self::SignEvents,
        Self::BringEvents,
        Self::Replies,
        Self::Unstage,
        Self::ForgetSessions,
        Self::Index,
        Self::Anchor,
    ];

    /// As it is stored: a word that never changes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::FollowKeys => "follow-keys",
            Self::SignEvents => "sign-events",
            Self::BringEvents => "bring-events",
            Self::Replies => "replies",
            Self::Unstage => "unstage",
            Self::ForgetSessions => "forget-sessions",
            Self::Index => "index",
            Self::Anchor => "anchor",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_again() {
        for name in JobName::ALL {
            assert_eq!(JobName::read(name.as_str()), Some(name));
        }
        assert_eq!(JobName::read("sweep"), None);
    }
}
