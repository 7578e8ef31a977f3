//! Looks whether the journal is as it was written.

use crate::{
    domain::journal::chain::{Finding, StoredLine, Walk},
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
    /// What is wrong.
    pub(crate) findings: Vec<Finding>,
}

/// Walks all chains from their first lines to their heads.
pub(crate) async fn verify(store: &Store) -> Result<Outcome, StoreError> {
    let mut outcome = Outcome::default();
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
        outcome
            .findings
            .extend(walks.into_iter().flat_map(Walk::end));
        match up_to {
            Some(chain) => after = Some(chain),
            None => return Ok(outcome),
        }
    }
}
