//! What the device remembers of a destination (docs/security.md 6, 41): the newest statement of key
//! states that it accepted, and the keys that go with it, so that sealing works offline while they
//! are good.
//!
//! All of it is public. It is not believed because it is remembered: whoever uses it checks it
//! again.

use std::{cell::RefCell, collections::BTreeMap};

use amtsweg_core::{
    api::Destination,
    id::DestinationId,
    jose::{CompactJws, PublicJwk},
    statement::Seen,
    time::Timestamp,
};
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};

use crate::device::{
    database::{self, Store},
    served, storage,
};

/// What an edge says of a destination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Word {
    /// The destination.
    pub destination: Destination,
    /// The authority's statement.
    pub trust: CompactJws,
    /// The key that has signed it.
    pub signing_key: PublicJwk,
    /// The key to encrypt to.
    pub encryption_key: PublicJwk,
}

/// What is remembered of one destination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Memory {
    /// The newest statement that was accepted.
    #[serde(default)]
    seen: Option<Seen>,
    /// When it was signed.
    #[serde(default)]
    signed_at: Option<Timestamp>,
    /// The last word that was believed in all.
    word: Option<Word>,
}

impl Memory {
    /// Both memories as one: the highest number, and the word that belongs to it.
    fn merge(self, other: Self) -> Self {
        let number = |memory: &Self| memory.seen.as_ref().map(|seen| seen.seq);
        let (newer, older) = if number(&other) > number(&self) {
            (other, self)
        } else {
            (self, other)
        };
        Self {
            seen: newer.seen.or(older.seen),
            signed_at: newer.signed_at.max(older.signed_at),
            word: newer.word.or(older.word),
        }
    }
}

thread_local! {
    /// For this page; the device's store is asked once and told of every change.
    static MEMORIES: RefCell<BTreeMap<DestinationId, Memory>> = const { RefCell::new(BTreeMap::new()) };
}

/// The newest statement that was accepted from the destination.
pub async fn newest_statement(destination: DestinationId) -> Option<Seen> {
    recall(destination).await.seen
}

/// The last word on the destination that was believed.
pub async fn last_word(destination: DestinationId) -> Option<Word> {
    recall(destination).await.word
}

/// Remembers an accepted statement and when it was signed; an older one than is known changes
/// nothing.
pub async fn remember_statement(destination: DestinationId, seen: Seen, iat: Timestamp) {
    served::note(iat);
    let memory = Memory {
        seen: Some(seen),
        signed_at: Some(iat),
        word: None,
    };
    remember(destination, memory).await;
}

/// Remembers a word that was believed in all. Its statement is remembered already.
pub async fn remember_word(destination: DestinationId, word: Word) {
    let memory = Memory {
        word: Some(word),
        ..recall(destination).await
    };
    MEMORIES.with_borrow_mut(|all| all.insert(destination, memory.clone()));
    write(destination, &memory).await;
}

async fn recall(destination: DestinationId) -> Memory {
    if let Some(memory) = MEMORIES.with_borrow(|all| all.get(&destination).cloned()) {
        return memory;
    }
    let text = stored(destination).await;
    // What is not understood was written by another version: the edge will be asked anyway.
    let stored: Memory = text
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    MEMORIES.with_borrow_mut(|all| {
        // Something may have been remembered meanwhile.
        let memory = all.entry(destination).or_default();
        *memory = std::mem::take(memory).merge(stored);
        if let Some(signed_at) = memory.signed_at {
            served::note(signed_at);
        }
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
    write(destination, &memory).await;
}

async fn write(destination: DestinationId, memory: &Memory) {
    if let Ok(text) = serde_json::to_string(memory) {
        store(destination, &text).await;
    }
}

/// What the device has stored. Only where the applicant wants things to be kept.
async fn stored(destination: DestinationId) -> Option<String> {
    let text = database::get(Store::Trust, &destination.to_string())
        .await
        .ok()??;
    String::from_utf8(text).ok()
}

async fn store(destination: DestinationId, text: &str) {
    if storage::is_own_device() {
        // Without it the page asks again.
        let text = Uint8Array::from(text.as_bytes());
        let _ = database::put(Store::Trust, &destination.to_string(), &text).await;
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::jose::{KeyUse, signing_input};

    use super::*;

    fn memory(seq: Option<u64>, kid: Option<&str>) -> Memory {
        let word = |kid: &str| Word {
            destination: Destination {
                destination_id: DestinationId::from_random([1; 16]),
                status: "active".into(),
                encryption_kid: kid.into(),
                public_services: Vec::new(),
                metadata_versions: Vec::new(),
            },
            trust: CompactJws::assemble(
                &signing_input("sig-00000001", "amtsweg-trust-2+jwt", &()).unwrap(),
                &[0; 512],
            )
            .unwrap(),
            signing_key: PublicJwk::new("sig-00000001", KeyUse::Signature, &[0xff; 512]).unwrap(),
            encryption_key: PublicJwk::new(kid, KeyUse::Encryption, &[0xfe; 512]).unwrap(),
        };
        Memory {
            seen: seq.map(|seq| Seen {
                seq,
                hash: seq.to_string(),
            }),
            signed_at: None,
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
