//! What the device remembers of a destination (docs/security.md 6): the newest trust statement that it
//! accepted, and the keys that go with it, so that sealing works offline while they are good.
//!
//! All of it is public. It is not believed because it is remembered: whoever uses it checks it
//! again.

use std::{cell::RefCell, collections::BTreeMap};

use amtsweg_core::{
    api::Destination,
    id::DestinationId,
    jose::{CompactJws, PublicJwk},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use crate::keeping::outbox;

/// What an edge says of a destination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Word {
    pub(super) destination: Destination,
    pub(super) trust: CompactJws,
    pub(super) signing_key: PublicJwk,
    pub(super) encryption_key: PublicJwk,
}

/// What is remembered of one destination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Memory {
    /// The highest `iat` that was accepted.
    newest: Option<Timestamp>,
    /// The last word that was believed in all.
    word: Option<Word>,
}

impl Memory {
    /// Both memories as one: the highest `iat`, and the word that belongs to it.
    fn merge(self, other: Self) -> Self {
        let (newer, older) = if other.newest > self.newest {
            (other, self)
        } else {
            (self, other)
        };
        Self {
            newest: newer.newest,
            word: newer.word.or(older.word),
        }
    }
}

thread_local! {
    /// For this page; the device's store is asked once and told of every change.
    static MEMORIES: RefCell<BTreeMap<DestinationId, Memory>> = const { RefCell::new(BTreeMap::new()) };
}

/// The highest `iat` that was accepted from the destination.
pub(super) async fn newest_trust(destination: DestinationId) -> Option<Timestamp> {
    recall(destination).await.newest
}

/// The last word on the destination that was believed.
pub(super) async fn last_word(destination: DestinationId) -> Option<Word> {
    recall(destination).await.word
}

/// Remembers an accepted `iat`; an older one than is known changes nothing.
pub(super) async fn remember_trust(destination: DestinationId, iat: Timestamp) {
    let newest = Some(iat);
    remember(destination, Memory { newest, word: None }).await;
}

/// Remembers a word that was believed in all, and its `iat`.
pub(super) async fn remember_word(destination: DestinationId, word: Word, iat: Timestamp) {
    let memory = Memory {
        newest: Some(iat),
        word: Some(word),
    };
    remember(destination, memory).await;
}

async fn recall(destination: DestinationId) -> Memory {
    if let Some(memory) = MEMORIES.with_borrow(|all| all.get(&destination).cloned()) {
        return memory;
    }
    let stored = outbox::remembered(destination).await;
    // What is not understood was written by another version: the edge will be asked anyway.
    let stored: Memory = stored
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    MEMORIES.with_borrow_mut(|all| {
        // Something may have been remembered meanwhile.
        let memory = all.entry(destination).or_default();
        *memory = std::mem::take(memory).merge(stored);
        memory.clone()
    })
}

async fn remember(destination: DestinationId, new: Memory) {
    let known = recall(destination).await;
    let memory = new.merge(known.clone());
    if memory == known {
        return;
    }
    MEMORIES.with_borrow_mut(|all| all.insert(destination, memory.clone()));
    if let Ok(text) = serde_json::to_string(&memory) {
        outbox::remember(destination, &text).await;
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::jose::{KeyUse, signing_input};

    use super::*;

    fn memory(newest: Option<i64>, kid: Option<&str>) -> Memory {
        let word = |kid: &str| Word {
            destination: Destination {
                destination_id: DestinationId::from_random([1; 16]),
                status: "active".into(),
                encryption_kid: kid.into(),
                public_services: Vec::new(),
                metadata_versions: Vec::new(),
            },
            trust: CompactJws::assemble(
                &signing_input("sig-00000001", "amtsweg-trust+jwt", &()).unwrap(),
                &[0; 512],
            )
            .unwrap(),
            signing_key: PublicJwk::new("sig-00000001", KeyUse::Signature, &[0xff; 512]).unwrap(),
            encryption_key: PublicJwk::new(kid, KeyUse::Encryption, &[0xfe; 512]).unwrap(),
        };
        Memory {
            newest: newest.map(Timestamp),
            word: kid.map(word),
        }
    }

    #[test]
    fn keeps_the_highest_and_the_word_that_goes_with_it() {
        let (old, new) = ("enc-00000001", "enc-00000002");
        let first = memory(Some(1), Some(old));
        let second = memory(Some(2), Some(new));
        assert_eq!(second.clone().merge(first.clone()), second);
        assert_eq!(first.clone().merge(second.clone()), second);
        assert_eq!(Memory::default().merge(first.clone()), first);
        let told = memory(Some(3), None);
        assert_eq!(told.merge(first), memory(Some(3), Some(old)));
    }

    #[test]
    fn is_written_and_read() {
        let memory = memory(Some(7), Some("enc-00000001"));
        let text = serde_json::to_string(&memory).unwrap();
        assert_eq!(serde_json::from_str::<Memory>(&text).unwrap(), memory);
    }
}
