//! Looks whether the journal is as it was written: chain by chain, and day by day by its anchors.

use std::fmt;

use amtsweg_core::{
    anchor::{AnchorClaims, anchor_hash},
    id::DestinationId,
    jose::CompactJws,
    time::Date,
};

use super::anchor::{at_edge, covers, read};
use crate::{
    domain::journal::chain::{Finding, StoredLine, Walk},
    edge::Edge,
    keys::KeyRing,
    store::{Store, StoreError},
};

/// So many are read at once.
const AT_ONCE: u32 = 1_000;

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// How many lines there are.
    pub(crate) lines: u64,
    /// How many chains.
    pub(crate) chains: u64,
    /// How many anchors they were compared with.
    pub(crate) anchors: u64,
    /// Whether these are those of the edge.
    pub(crate) was_edge_asked: bool,
    /// What is wrong.
    pub(crate) findings: Vec<Problem>,
    /// Lines that were lost when a backup was restored.
    pub(crate) lost: Vec<Lost>,
}

/// Something that is wrong.
#[derive(Debug)]
pub(crate) enum Problem {
    /// With a chain.
    Chain(Finding),
    /// An anchor was not signed here, or does not follow the one before.
    Anchor {
        /// Its place.
        seq: u64,
    },
    /// The edge has another one than is kept here.
    OtherAnchor {
        /// Its place.
        seq: u64,
    },
    /// Lines are not as they were on that day.
    Lines(Box<AnchorClaims>),
    /// A later anchor covers the same lines, though no backup was restored between.
    Again {
        /// The place of the first.
        seq: u64,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chain(finding) => finding.fmt(f),
            Self::Anchor { seq } => write!(
                f,
                "anchor {seq}: it was not signed by this town hall, or does not follow the one before"
            ),
            Self::OtherAnchor { seq } => {
                write!(
                    f,
                    "anchor {seq}: the edge has another one than is kept here"
                )
            }
            Self::Lines(claims) => write!(
                f,
                "anchor of {}: the lines with the numbers {} to {} are not the {} that were there on that day",
                claims.day, claims.first, claims.last, claims.count
            ),
            Self::Again { seq } => write!(
                f,
                "anchor {seq}: a later one covers the same lines, and no backup was restored between"
            ),
        }
    }
}

/// Lines that were lost when a backup was restored.
#[derive(Debug)]
pub(crate) struct Lost {
    /// The day on which they were anchored.
    pub(crate) day: Date,
    /// How many lines the anchor covers; those behind the backup are lost.
    pub(crate) covered: u64,
}

/// Walks all chains from their first lines to their heads, and compares all days with their anchors:
/// with those at the edge, or where it does not answer, with those that are kept here.
pub(crate) async fn verify(
    store: &Store,
    edge: &Edge,
    ring: &KeyRing,
    destination: DestinationId,
) -> Result<Outcome, StoreError> {
    let mut outcome = Outcome::default();
    chains(store, &mut outcome).await?;
    let kept: Vec<CompactJws> = store
        .anchors()
        .await?
        .into_iter()
        .map(|anchor| anchor.jws)
        .collect();
    let anchors = match all_at_edge(edge, destination).await {
        Ok(anchors) => {
            outcome.was_edge_asked = true;
            for (seq, here) in (0..).zip(&kept) {
                let there = usize::try_from(seq).ok().and_then(|at| anchors.get(at));
                if there != Some(here) {
                    outcome.findings.push(Problem::OtherAnchor { seq });
                }
            }
            anchors
        }
        Err(error) => {
            tracing::warn!("journal: {}", crate::errors::with_causes(&error));
            kept
        }
    };
    let mut claims: Vec<AnchorClaims> = Vec::new();
    let mut prev = String::new();
    for (seq, anchor) in (0..).zip(&anchors) {
        match read(anchor, ring, destination, seq, &prev) {
            Ok(one) => claims.push(one),
            Err(_) => outcome.findings.push(Problem::Anchor { seq }),
        }
        prev = anchor_hash(anchor);
    }
    outcome.anchors = anchors.len() as u64;
    for (at, one) in claims.iter().enumerate() {
        let later = claims.iter().skip(at + 1);
        match later.clone().find(|later| later.first <= one.last) {
            Some(later) if later.epoch > one.epoch => outcome.lost.push(Lost {
                day: one.day,
                covered: one.count,
            }),
            Some(_) => outcome.findings.push(Problem::Again { seq: one.seq }),
            None if covers(store, one).await? => {}
            None => outcome.findings.push(Problem::Lines(Box::new(one.clone()))),
        }
    }
    Ok(outcome)
}

async fn all_at_edge(
    edge: &Edge,
    destination: DestinationId,
) -> Result<Vec<CompactJws>, super::anchor::AnchorError> {
    let mut anchors = Vec::new();
    while let Some(anchor) = at_edge(edge, destination, anchors.len() as u64).await? {
        anchors.push(anchor);
    }
    Ok(anchors)
}

async fn chains(store: &Store, outcome: &mut Outcome) -> Result<(), StoreError> {
    let mut last: Option<StoredLine> = None;
    let mut after = None;
    loop {
        let heads = store.journal_heads(after, AT_ONCE).await?;
        // Behind the last head there may be lines that somebody put there.
        let up_to = heads.last().map(|head| head.chain);
        let mut walks: Vec<Walk> = heads
            .into_iter()
            .map(|head| Walk::new(head.chain, Some(head)))
            .collect();
        let mut at = 0;
        loop {
            let lines = store.stored_lines(last.as_ref(), up_to, AT_ONCE).await?;
            if lines.is_empty() {
                break;
            }
            for line in &lines {
                while walks.get(at).is_some_and(|walk| walk.chain() < line.chain) {
                    at += 1;
                }
                if walks.get(at).is_none_or(|walk| walk.chain() != line.chain) {
                    // A chain without a head.
                    walks.insert(at, Walk::new(line.chain, None));
                }
                if let Some(walk) = walks.get_mut(at) {
                    walk.line(line);
                }
            }
            outcome.lines += lines.len() as u64;
            last = lines.into_iter().last();
        }
        outcome.chains += walks.len() as u64;
        let findings = walks.into_iter().flat_map(Walk::end);
        outcome.findings.extend(findings.map(Problem::Chain));
        match up_to {
            Some(chain) => after = Some(chain),
            None => return Ok(()),
        }
    }
}
