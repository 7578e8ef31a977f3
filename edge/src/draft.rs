//! The life of one parked draft at the edge, without its ciphertexts.
//!
//! ```text
//! parked --DELETE--> deleted --30 days--> forgotten
//!     +--30 days without use--------------------^
//! ```
//!
//! The first PUT sets the token; every call has to show it. Every PUT of the document names the
//! revision that it replaces, so that of two writers the second is told and nothing is lost.

use amtsweg_core::{encoding::equal_in_constant_time, time::Timestamp};
use serde::{Deserialize, Serialize};

use crate::config::Times;

/// The first revision of a document.
const FIRST: u32 = 1;

/// A use that follows another within an hour is not noted: every note is a write.
const LONGEST_UNNOTED_SECONDS: i64 = 60 * 60;

/// What the edge knows of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parked {
    /// The hash of the token that opens it.
    access: String,
    /// How often the document was put.
    revision: u32,
    /// The hash of the document as it was put last, so that a repeat is recognised.
    document: String,
    /// The last use that was noted.
    used_at: Timestamp,
    /// Only this and the token's hash remain of a deleted draft.
    deleted_at: Option<Timestamp>,
}

/// What a document that is put is meant to replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Precondition {
    /// Nothing: it is the first.
    Absent,
    /// This revision.
    Revision(u32),
}

/// What a document that is put meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is to be stored.
    Store,
    /// The same bytes are here by the same call, whose answer may have been lost.
    Same,
    /// The document is at another revision.
    Changed,
}

impl Parked {
    /// A draft that was just put for the first time.
    pub fn new(access: String, document: String, now: Timestamp) -> Self {
        Self {
            access,
            revision: FIRST,
            document,
            used_at: now,
            deleted_at: None,
        }
    }

    /// Whether the token with this hash opens it.
    pub fn opens(&self, access: &str) -> bool {
        equal_in_constant_time(self.access.as_bytes(), access.as_bytes())
    }

    /// The document's present revision.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Whether only the tombstone is left.
    pub fn is_deleted(&self) -> bool {
        self.deleted_at.is_some()
    }

    /// Decides about a document that is put; `document` is its hash.
    pub fn put(&self, precondition: Precondition, document: &str) -> Put {
        let replaced = match precondition {
            Precondition::Absent => 0,
            Precondition::Revision(replaced) => replaced,
        };
        if replaced == self.revision {
            Put::Store
        } else if replaced.checked_add(1) == Some(self.revision) && document == self.document {
            Put::Same
        } else {
            Put::Changed
        }
    }

    /// Takes a document in place of the one before.
    pub fn replace(&mut self, document: String) {
        self.revision = self.revision.saturating_add(1);
        self.document = document;
    }

    /// Notes a use; false when another was noted shortly before.
    pub fn note_use(&mut self, now: Timestamp, times: &Times) -> bool {
        let unnoted = (times.draft_seconds / 24).min(LONGEST_UNNOTED_SECONDS);
        let worth_it = now.seconds_since(self.used_at) >= unnoted.max(1);
        if worth_it {
            self.used_at = now;
        }
        worth_it
    }

    /// Leaves the tombstone.
    pub fn delete(&mut self, now: Timestamp) {
        self.deleted_at = Some(now);
        self.document.clear();
    }

    /// When nothing of it is kept any more.
    pub fn ends_at(&self, times: &Times) -> Timestamp {
        match self.deleted_at {
            None => self.used_at.plus_seconds(times.draft_seconds),
            Some(deleted_at) => deleted_at.plus_seconds(times.draft_tombstone_seconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    fn parked() -> Parked {
        Parked::new("access".into(), "one".into(), Timestamp(0))
    }

    #[test]
    fn only_its_token_opens_it() {
        assert!(parked().opens("access"));
        for other in ["", "acces", "accesses", "Access"] {
            assert!(!parked().opens(other), "{other}");
        }
    }

    #[test]
    fn a_document_replaces_the_revision_that_it_names() {
        use Precondition::{Absent, Revision};
        let mut parked = parked();
        for (precondition, document, expected) in [
            (Revision(1), "two", Put::Store),
            (Revision(1), "one", Put::Store),
            (Absent, "one", Put::Same),
            (Absent, "two", Put::Changed),
            (Revision(0), "two", Put::Changed),
            (Revision(2), "two", Put::Changed),
            (Revision(u32::MAX), "one", Put::Changed),
        ] {
            let met = parked.put(precondition, document);
            assert_eq!(met, expected, "{precondition:?} {document}");
        }
        parked.replace("two".into());
        assert_eq!(parked.revision(), 2);
        for (precondition, document, expected) in [
            (Revision(2), "three", Put::Store),
            (Revision(1), "two", Put::Same),
            (Revision(1), "three", Put::Changed),
            (Absent, "one", Put::Changed),
            (Absent, "two", Put::Changed),
        ] {
            let met = parked.put(precondition, document);
            assert_eq!(met, expected, "{precondition:?} {document}");
        }
    }

    #[test]
    fn ends_thirty_days_after_its_last_use() {
        let times = Times::default();
        let mut parked = parked();
        assert_eq!(parked.ends_at(&times), Timestamp(30 * DAY));
        assert!(!parked.note_use(Timestamp(3_599), &times));
        assert!(parked.note_use(Timestamp(3_600), &times));
        assert_eq!(parked.ends_at(&times), Timestamp(30 * DAY + 3_600));
        // A clock that goes back takes nothing away.
        assert!(!parked.note_use(Timestamp(0), &times));
        assert_eq!(parked.ends_at(&times), Timestamp(30 * DAY + 3_600));
    }

    #[test]
    fn short_times_are_kept_to_the_second() {
        let times = Times {
            draft_seconds: 3,
            ..Times::default()
        };
        let mut parked = parked();
        assert!(!parked.note_use(Timestamp(0), &times));
        assert!(parked.note_use(Timestamp(1), &times));
        assert_eq!(parked.ends_at(&times), Timestamp(4));
    }

    #[test]
    fn a_tombstone_keeps_the_token_only() {
        let times = Times::default();
        let mut parked = parked();
        parked.delete(Timestamp(5 * DAY));
        assert!(parked.is_deleted() && parked.opens("access"));
        assert_eq!(parked.ends_at(&times), Timestamp(35 * DAY));
        assert!(!serde_json::to_string(&parked).unwrap().contains("one"));
    }
}
