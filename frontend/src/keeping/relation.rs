//! What a parked state is to the one of this device. An edge that was set back, or that is malicious,
//! can show an older state; it can make none, and an envelope opens under its own revision only.

use amtsweg_core::draft::document::DraftDocument;

use super::{document, parking::Fetched, vault::ParkedFacts};

/// What a parked state is to the one of this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The edge has what this device has brought, and nothing since.
    Same,
    /// It goes on from what this device has, or is this device's own.
    Newer,
    /// Both have changed it.
    Other,
    /// It is older than what this device has brought already.
    Older,
}

/// Compares what was fetched with the draft of this device, which is of this `revision` here.
pub(super) fn relate(
    known: &ParkedFacts,
    revision: u32,
    ours: &DraftDocument,
    theirs: &Fetched,
) -> Relation {
    let is_own = known.attempts.contains(&theirs.hash);
    let says_the_same = document::same(&theirs.document, ours);
    let is_another = !known.hash.is_empty() && known.hash != theirs.hash;
    if theirs.revision == known.revision && (says_the_same || !is_another) {
        Relation::Same
    } else if is_own || says_the_same {
        Relation::Newer
    } else if theirs.revision <= known.revision {
        Relation::Older
    } else if known.of != revision {
        Relation::Other
    } else if theirs.document.saved_at < ours.saved_at {
        // The one that this device has brought was in between, and is missing there.
        Relation::Older
    } else {
        Relation::Newer
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::time::Timestamp;

    use super::*;
    use crate::keeping::document::tests::document;

    const OURS: &str = "?schritt=a";

    fn ours() -> DraftDocument {
        DraftDocument {
            screen: OURS.into(),
            saved_at: Timestamp(50),
            ..document()
        }
    }

    fn theirs(revision: u32, screen: &str, saved_at: i64) -> Fetched {
        Fetched {
            document: DraftDocument {
                screen: screen.into(),
                saved_at: Timestamp(saved_at),
                ..document()
            },
            revision,
            hash: format!("{revision} {screen}"),
        }
    }

    /// Brought under revision 5; the device has 9, of which the edge has `of`.
    fn known(of: u32) -> ParkedFacts {
        ParkedFacts {
            revision: 5,
            of,
            hash: format!("5 {OURS}"),
            attempts: vec!["6 ?mine".into()],
        }
    }

    fn relation(of: u32, theirs: &Fetched) -> Relation {
        relate(&known(of), 9, &ours(), theirs)
    }

    #[test]
    fn only_what_both_have_changed_is_another() {
        assert_eq!(relation(1, &theirs(5, OURS, 50)), Relation::Same);
        assert_eq!(relation(9, &theirs(6, "?b", 60)), Relation::Newer);
        assert_eq!(relation(8, &theirs(6, "?b", 60)), Relation::Other);
        assert_eq!(relation(8, &theirs(6, OURS, 60)), Relation::Newer);
        // Its own, whose answer was lost.
        assert_eq!(relation(8, &theirs(6, "?mine", 50)), Relation::Newer);
    }

    #[test]
    fn an_edge_that_was_set_back_is_never_newer() {
        for of in [8, 9] {
            assert_eq!(relation(of, &theirs(4, "?b", 40)), Relation::Older);
            // Set back, and written to by somebody else since.
            assert_eq!(relation(of, &theirs(4, "?b", 60)), Relation::Older);
            assert_eq!(relation(of, &theirs(5, "?b", 60)), Relation::Older);
        }
        assert_eq!(relation(9, &theirs(6, "?b", 40)), Relation::Older);
        // Nothing is lost where it says the same.
        assert_eq!(relation(9, &theirs(4, OURS, 40)), Relation::Newer);
    }

    #[test]
    fn without_a_hash_the_revision_decides() {
        let known = ParkedFacts {
            hash: String::new(),
            ..known(9)
        };
        let same = relate(&known, 9, &ours(), &theirs(5, "?b", 40));
        assert_eq!(same, Relation::Same);
    }
}
