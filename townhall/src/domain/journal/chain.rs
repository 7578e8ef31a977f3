//! How lines of the journal hang together: each one's hash covers it and the hash of the one before
//! it in its chain. Whoever changes, takes away or adds one has to change all that follow, and the
//! anchors of every day since, one of which lies at the edge (docs/security.md 44).

use std::fmt;

use amtsweg_core::hash::sha256_base64url;

use super::super::{CaseNumber, actor::StoredActor};

/// What a hash is made of begins with it.
const LABEL: &str = "amtsweg/v1/journal";
/// The chain of what concerns no case.
const HOUSE: i64 = 0;

/// A chain of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chain {
    /// Of what concerns no case.
    House,
    /// Of a case.
    Case(CaseNumber),
}

impl Chain {
    /// As it is stored.
    pub fn number(self) -> i64 {
        match self {
            Self::House => HOUSE,
            Self::Case(case) => case.get(),
        }
    }

    /// What is stored as this.
    pub fn of_number(number: i64) -> Self {
        match number {
            HOUSE => Self::House,
            case => Self::Case(CaseNumber::new(case)),
        }
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::House => f.write_str("the house's chain"),
            Self::Case(case) => write!(f, "the chain of case {case}"),
        }
    }
}

/// A line as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLine {
    /// Its number.
    pub id: i64,
    /// Its chain.
    pub chain: Chain,
    /// Its place there; the first is 1.
    pub seq: i64,
    /// When, in seconds since 1970.
    pub at: i64,
    /// The application that it is about.
    pub application: Option<i64>,
    /// Who.
    pub actor: StoredActor,
    /// What, in a word.
    pub action: String,
    /// With what.
    pub detail: Option<String>,
    /// What somebody wrote or looked for, sealed.
    pub sealed: Option<Vec<u8>>,
    /// Its hash.
    pub hash: String,
}

impl StoredLine {
    /// The hash that it has to have behind the line with this one; behind none it is empty.
    ///
    /// SHA-256, in base64url, over the JSON text of an array without spaces: label, chain, place,
    /// time, application, kind of actor, account, actor, in whose place, action, detail, the
    /// base64url SHA-256 of what is sealed, the hash before. Its number is not in it: anchors cover
    /// the order of all chains.
    pub fn hash_behind(&self, before: &str) -> String {
        let actor = &self.actor;
        let sealed = self.sealed.as_deref().map(sha256_base64url);
        let text = serde_json::json!([
            LABEL,
            self.chain.number(),
            self.seq,
            self.at,
            self.application,
            actor.kind,
            actor.account,
            actor.name,
            actor.instead_of,
            self.action,
            self.detail,
            sealed,
            before,
        ]);
        sha256_base64url(text.to_string().as_bytes())
    }
}

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The chain.
    pub chain: Chain,
    /// The place of its last line.
    pub seq: i64,
    /// The hash of that.
    pub hash: String,
}

/// What is wrong with a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A line is not as it was written, or stands in another's place.
    Changed {
        /// The chain.
        chain: Chain,
        /// The place.
        seq: i64,
        /// The line's number.
        id: i64,
    },
    /// Lines are gone from the middle.
    Removed {
        /// The chain.
        chain: Chain,
        /// The first place that is empty.
        first: i64,
        /// The last one.
        last: i64,
    },
    /// Lines are gone from the end.
    CutOff {
        /// The chain.
        chain: Chain,
        /// The first place that is empty.
        first: i64,
        /// The last one.
        last: i64,
    },
    /// A line was not written by the town hall.
    Inserted {
        /// The chain.
        chain: Chain,
        /// The place that it claims.
        seq: i64,
        /// The line's number.
        id: i64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = |first: i64, last: i64| {
            if first == last {
                format!("line {first}")
            } else {
                format!("lines {first} to {last}")
            }
        };
        match self {
            Self::Changed { chain, seq, id } => {
                write!(
                    f,
                    "{chain}: line {seq} (number {id}) was changed, or stands where another stood"
                )
            }
            Self::Removed { chain, first, last } => {
                write!(f, "{chain}: {} removed", range(*first, *last))
            }
            Self::CutOff { chain, first, last } => {
                write!(f, "{chain}: {} cut off", range(*first, *last))
            }
            Self::Inserted { chain, seq, id } => {
                write!(f, "{chain}: line {seq} (number {id}) was inserted")
            }
        }
    }
}

/// Follows a chain from its first line to its head.
#[derive(Debug)]
pub struct Walk {
    chain: Chain,
    next: i64,
    /// The hash of the line before; none where that is gone.
    before: Option<String>,
    head: Option<Head>,
    findings: Vec<Finding>,
}

impl Walk {
    /// Of a chain whose head is here.
    pub fn new(chain: Chain, head: Option<Head>) -> Self {
        Self {
            chain,
            next: 1,
            before: Some(String::new()),
            head,
            findings: Vec::new(),
        }
    }

    /// The chain.
    pub fn chain(&self) -> Chain {
        self.chain
    }

    /// The next line that is there, by places.
    pub fn line(&mut self, line: &StoredLine) {
        let chain = self.chain;
        let (seq, id) = (line.seq, line.id);
        let is_behind_head = self.head.as_ref().is_none_or(|head| seq > head.seq);
        if seq < self.next || is_behind_head {
            self.findings.push(Finding::Inserted { chain, seq, id });
            return;
        }
        if seq > self.next {
            self.findings.push(Finding::Removed {
                chain,
                first: self.next,
                last: seq - 1,
            });
            self.before = None;
        }
        let is_sound = match &self.before {
            Some(before) => line.hash == line.hash_behind(before),
            // What it hung on is gone; what hangs on it still tells.
            None => true,
        };
        let is_other_end = self
            .head
            .as_ref()
            .is_some_and(|head| head.seq == seq && head.hash != line.hash);
        if !is_sound || is_other_end {
            self.findings.push(Finding::Changed { chain, seq, id });
        }
        self.before = Some(line.hash.clone());
        self.next = seq + 1;
    }

    /// No line follows: what is wrong.
    pub fn end(mut self) -> Vec<Finding> {
        if let Some(head) = self.head
            && head.seq >= self.next
        {
            self.findings.push(Finding::CutOff {
                chain: self.chain,
                first: self.next,
                last: head.seq,
            });
        }
        self.findings
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Actor, Entry};

    const CHAIN: Chain = Chain::Case(CaseNumber::new(7));

    /// A sound chain.
    fn lines(count: i64) -> Vec<StoredLine> {
        let mut lines = Vec::new();
        let mut before = String::new();
        for seq in 1..=count {
            let mut line = StoredLine {
                id: 100 + seq,
                chain: CHAIN,
                seq,
                at: 1_795_000_000 + seq,
                application: Some(7),
                actor: Actor::TownHall.stored(),
                action: Entry::Opened.word().to_owned(),
                detail: (seq % 2 == 0).then(|| "ä\n".to_owned()),
                sealed: (seq % 3 == 0).then(|| vec![1, 2, 3]),
                hash: String::new(),
            };
            line.hash = line.hash_behind(&before);
            before.clone_from(&line.hash);
            lines.push(line);
        }
        lines
    }

    fn head(lines: &[StoredLine]) -> Head {
        let last = lines.last().unwrap();
        Head {
            chain: CHAIN,
            seq: last.seq,
            hash: last.hash.clone(),
        }
    }

    fn findings(lines: &[StoredLine], head: Head) -> Vec<Finding> {
        let mut walk = Walk::new(CHAIN, Some(head));
        for line in lines {
            walk.line(line);
        }
        walk.end()
    }

    fn changed(line: &StoredLine) -> Finding {
        Finding::Changed {
            chain: CHAIN,
            seq: line.seq,
            id: line.id,
        }
    }

    /// Others can compute it: the text is written out here once.
    #[test]
    fn a_hash_is_made_as_its_description_says() {
        let [first, ..] = &lines(1)[..] else {
            panic!("there is one")
        };
        let text = r#"["amtsweg/v1/journal",7,1,1795000001,7,"town-hall",null,"Rathaus",null,"opened",null,null,""]"#;
        assert_eq!(first.hash, sha256_base64url(text.as_bytes()));
    }

    #[test]
    fn whatever_of_a_line_is_changed_it_is_named() {
        let sound = lines(5);
        assert_eq!(findings(&sound, head(&sound)), []);
        let changes: [fn(&mut StoredLine); 10] = [
            |line| line.at += 1,
            |line| line.application = Some(8),
            |line| line.application = None,
            |line| line.actor.name = "erika".into(),
            |line| line.actor.kind = "clerk".into(),
            |line| line.actor.account = Some(1),
            |line| line.actor.instead_of = Some("bo".into()),
            |line| line.action = "received".into(),
            |line| line.detail = Some("x".into()),
            |line| line.sealed = Some(vec![4]),
        ];
        for at in 0..5 {
            for change in changes {
                let mut lines = sound.clone();
                change(&mut lines[at]);
                assert_eq!(findings(&lines, head(&sound)), [changed(&sound[at])]);
                // With its own hash made anew, what hangs on it no longer fits.
                let before = at.checked_sub(1).map_or("", |at| &sound[at].hash);
                lines[at].hash = lines[at].hash_behind(before);
                let named = &sound[(at + 1).min(4)];
                assert_eq!(findings(&lines, head(&sound)), [changed(named)]);
            }
        }
    }

    #[test]
    fn what_is_removed_cut_off_or_inserted_is_named() {
        let sound = lines(5);
        let mut removed = sound.clone();
        removed.drain(1..3);
        assert_eq!(
            findings(&removed, head(&sound)),
            [Finding::Removed {
                chain: CHAIN,
                first: 2,
                last: 3
            }]
        );
        assert_eq!(
            findings(&sound[..3], head(&sound)),
            [Finding::CutOff {
                chain: CHAIN,
                first: 4,
                last: 5
            }]
        );
        assert_eq!(
            findings(&[], head(&sound)),
            [Finding::CutOff {
                chain: CHAIN,
                first: 1,
                last: 5
            }]
        );
        // Behind the end, in a place that is taken, and with all numbers moved.
        assert_eq!(
            findings(&lines(6), head(&sound)),
            [Finding::Inserted {
                chain: CHAIN,
                seq: 6,
                id: 106
            }]
        );
        let mut twice = sound.clone();
        twice.insert(3, sound[2].clone());
        assert_eq!(
            findings(&twice, head(&sound)),
            [Finding::Inserted {
                chain: CHAIN,
                seq: 3,
                id: 103
            }]
        );
        let mut moved = sound.clone();
        moved.remove(1);
        for (seq, line) in (1..).zip(&mut moved) {
            line.seq = seq;
        }
        assert_eq!(findings(&moved, head(&sound))[0], changed(&moved[1]));
    }

    #[test]
    fn a_chain_without_a_head_was_not_written_by_the_town_hall() {
        let mut walk = Walk::new(CHAIN, None);
        walk.line(&lines(1)[0]);
        assert_eq!(walk.end().len(), 1);
    }

    proptest! {
        /// Whichever lines are left, in whatever order somebody put them: only the whole is sound.
        #[test]
        fn only_the_whole_is_sound(kept in prop::collection::vec(any::<bool>(), 6), swap in (0..6_usize, 0..6_usize)) {
            let sound = lines(6);
            let mut there: Vec<StoredLine> = sound
                .iter()
                .zip(&kept)
                .filter(|(_, kept)| **kept)
                .map(|(line, _)| line.clone())
                .collect();
            if swap.0 < there.len() && swap.1 < there.len() && swap.0 != swap.1 {
                let (one, other) = (there[swap.0].seq, there[swap.1].seq);
                there[swap.0].seq = other;
                there[swap.1].seq = one;
                there.sort_by_key(|line| line.seq);
            }
            let is_whole = there == sound;
            prop_assert_eq!(findings(&there, head(&sound)).is_empty(), is_whole);
        }
    }
}
