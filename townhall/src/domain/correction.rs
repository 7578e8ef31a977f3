//! Corrections of answers: what was sent never changes, and what stands is the last version of it.

use amtsweg_core::{form::Path, time::Timestamp};
use serde_json::Value;

use super::{ClerkName, CorrectionNumber};

/// An answer that was changed. Not to be printed for debugging: it holds answers.
#[derive(Clone, PartialEq)]
pub struct Changed {
    /// Where it stood before.
    pub path: Path,
    /// What it was.
    pub before: Option<Value>,
    /// What it is from then on.
    pub after: Option<Value>,
    /// Whether it is gone because with the other answers nobody asks for it any more.
    pub is_dropped: bool,
}

/// A version of an application's answers that was made here. Its `Debug` says nothing of them.
#[derive(Clone, PartialEq)]
pub struct Correction {
    /// Its number.
    pub number: CorrectionNumber,
    /// Which version: the answers as they came are 0.
    pub version: i64,
    /// Who made it.
    pub author: ClerkName,
    /// When.
    pub made_at: Timestamp,
    /// Why.
    pub reason: String,
    /// What was changed in the version before.
    pub changes: Vec<Changed>,
    /// All answers as they stand by it (JSON).
    pub data: Vec<u8>,
}

impl std::fmt::Debug for Correction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Correction({}, {}, …)", self.number, self.version)
    }
}

impl Changed {
    /// Whether an entry of a repeat group was taken out.
    pub fn is_entry(&self) -> bool {
        let last = self.path.segments().last();
        last.is_some_and(|segment| segment.as_name().is_none())
    }
}

/// Where a place of one version is in the next.
pub fn moved(path: &Path, changes: &[Changed]) -> Option<Path> {
    let mut gone: Vec<&Path> = changes
        .iter()
        .filter(|change| change.is_entry())
        .map(|change| &change.path)
        .collect();
    gone.sort();
    let mut gone = gone.into_iter().rev();
    gone.try_fold(path.clone(), |path, entry| path.without(entry))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gone(path: &str) -> Changed {
        Changed {
            path: Path::parse(path),
            before: None,
            after: None,
            is_dropped: false,
        }
    }

    #[test]
    fn places_move_up_when_entries_before_them_go() {
        let changes = [
            gone("a.b.0"),
            gone("a.b.2"),
            gone("a.name"),
            gone("a.b.3.c.0"),
        ];
        for (before, after) in [
            ("a.b.0.x", None),
            ("a.b.1.x", Some("a.b.0.x")),
            ("a.b.2", None),
            ("a.b.3.x", Some("a.b.1.x")),
            ("a.b.3.c.0.y", None),
            ("a.b.3.c.2.y", Some("a.b.1.c.1.y")),
            ("a.name", Some("a.name")),
            ("a", Some("a")),
            ("d.b.1", Some("d.b.1")),
        ] {
            let moved = moved(&Path::parse(before), &changes);
            assert_eq!(
                moved.map(|path| path.to_string()).as_deref(),
                after,
                "{before}"
            );
        }
    }
}
