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
    domain::journal::chain::{Chain, Finding, StoredLine, Walk},
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
    /// How many lines no anchor covers yet.
    pub(crate) uncovered: u64,
    /// The day of the last anchor.
    pub(crate) anchored_on: Option<Date>,
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
    /// Between two anchors, or before the first one, there are lines that none covers, or were.
    Gap {
        /// The place of the later one.
        seq: u64,
    },
    /// The edge has not got one that is kept here.
    Missing {
        /// Its place.
        seq: u64,
    },
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
            Self::Gap { seq } => write!(
                f,
                "anchor {seq}: it does not begin where the one before ends: lines between were not anchored, or an \
                 anchor was made to leave them out"
            ),
            Self::Missing { seq } => write!(f, "anchor {seq}: the edge has not got it"),
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
                match usize::try_from(seq).ok().and_then(|at| anchors.get(at)) {
                    Some(there) if there == here => {}
                    Some(_) => outcome.findings.push(Problem::OtherAnchor { seq }),
                    None => outcome.findings.push(Problem::Missing { seq }),
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
    days(store, &claims, &mut outcome).await?;
    Ok(outcome)
}

/// Compares the lines of each day with its anchor, and looks for lines that no anchor covers.
async fn days(
    store: &Store,
    claims: &[AnchorClaims],
    outcome: &mut Outcome,
) -> Result<(), StoreError> {
    let mut covered = 0;
    for (at, one) in claims.iter().enumerate() {
        let mut later = claims.iter().skip(at + 1);
        match later.find(|later| later.first <= one.last) {
            Some(later) if later.epoch > one.epoch => {
                outcome.lost.push(Lost {
                    day: one.day,
                    covered: one.count,
                });
                continue;
            }
            Some(_) => {
                outcome.findings.push(Problem::Again { seq: one.seq });
                continue;
            }
            None if covers(store, one).await? => {}
            None => outcome.findings.push(Problem::Lines(Box::new(one.clone()))),
        }
        if one.first != covered + 1 {
            outcome.findings.push(Problem::Gap { seq: one.seq });
        }
        covered = one.last;
    }
    // No line has a number below the first.
    if store.span(i64::MIN, 0).await?.is_some() {
        outcome.findings.push(Problem::Gap { seq: 0 });
    }
    let uncovered = store.span(covered, i64::MAX).await?;
    outcome.uncovered = uncovered.map_or(0, |span| span.count);
    outcome.anchored_on = claims.last().map(|claims| claims.day);
    Ok(())
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
        for walk in walks {
            let chain = walk.chain();
            let mut findings = walk.end();
            if !findings.is_empty() {
                findings = once_more(store, chain).await?;
            }
            outcome
                .findings
                .extend(findings.into_iter().map(Problem::Chain));
        }
        match up_to {
            Some(chain) => after = Some(chain),
            None => return Ok(()),
        }
    }
}

/// A chain by itself: a town hall that is running adds lines between two looks at it.
async fn once_more(store: &Store, chain: Chain) -> Result<Vec<Finding>, StoreError> {
    let mut head = store.journal_head(chain).await?;
    loop {
        let mut walk = Walk::new(chain, head.clone());
        let mut last: Option<StoredLine> = None;
        let limit = head.as_ref().map(|head| head.seq);
        loop {
            let lines = store.lines_of_chain(chain, last.as_ref(), AT_ONCE).await?;
            if lines.is_empty() {
                break;
            }
            for line in &lines {
                walk.line(line);
            }
            last = lines.into_iter().last();
        }
        let findings = walk.end();
        let now = store.journal_head(chain).await?;
        // Only what was added meanwhile makes it look anew.
        if findings.is_empty() || now.as_ref().map(|head| head.seq) == limit {
            return Ok(findings);
        }
        head = now;
    }
}
