//! Which signing keys a site believes, and until when (docs/security.md 34, 42).
//!
//! A key that was replaced may have become known to others since: with the edge's help it could
//! forge the acceptance of something that was never taken. So what it signed counts only where a
//! present key has carried it on, or where the application was sealed before the key's end.

use serde::{Deserialize, Serialize};

use crate::{event::EventClaims, hash::sha256_base64url, jose::CompactJws, time::Timestamp};

/// A signing key that was replaced, as the site's configuration names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviousKey {
    /// Its thumbprint (RFC 7638).
    pub thumbprint: String,
    /// When it was replaced, in seconds since 1970.
    pub until: Timestamp,
}

/// The pins of a site's configuration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pins {
    /// Thumbprints of the keys in use; several while keys change.
    pub current: Vec<String>,
    /// Those that were replaced.
    pub previous: Vec<PreviousKey>,
}

/// How far a signing key is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pin {
    /// In use.
    Current,
    /// Replaced at this time.
    Previous(Timestamp),
}

impl Pins {
    /// What the site says of the key with this thumbprint; nothing of keys that it does not know.
    pub fn of(&self, thumbprint: &str) -> Option<Pin> {
        if self.current.iter().any(|pin| pin == thumbprint) {
            return Some(Pin::Current);
        }
        self.previous
            .iter()
            .find(|previous| previous.thumbprint == thumbprint)
            .map(|previous| Pin::Previous(previous.until))
    }
}

/// An event whose signature a pinned key has made.
#[derive(Debug, Clone)]
pub struct PinnedEvent {
    /// As it was signed.
    pub jws: CompactJws,
    /// What it says.
    pub claims: EventClaims,
    /// What the site says of its key.
    pub pin: Pin,
}

/// Which of a case's events are believed, in the order given. An event counts when
/// - a key in use has signed it, or
/// - a believed event names it as the one before, or
/// - the reader has sealed the application before the end of the key that signed it.
///
/// `sealed_at` is the reader's own record of when it sealed, nothing where it has none.
pub fn believed(events: &[PinnedEvent], sealed_at: Option<Timestamp>) -> Vec<bool> {
    let hashes: Vec<String> = events
        .iter()
        .map(|event| sha256_base64url(event.jws.as_str().as_bytes()))
        .collect();
    let mut believed: Vec<bool> = events
        .iter()
        .map(|event| match event.pin {
            Pin::Current => true,
            Pin::Previous(until) => sealed_at.is_some_and(|sealed| sealed < until),
        })
        .collect();
    // Each round carries belief one event further back; a case has few events.
    loop {
        let mut has_grown = false;
        for (named, hash) in hashes.iter().enumerate() {
            let is_named = || {
                events.iter().zip(&believed).any(|(event, believed)| {
                    *believed
                        && event
                            .claims
                            .amtsweg
                            .as_ref()
                            .is_some_and(|chain| chain.prev.as_ref() == Some(hash))
                })
            };
            if !believed.get(named).copied().unwrap_or(true) && is_named() {
                if let Some(one) = believed.get_mut(named) {
                    *one = true;
                }
                has_grown = true;
            }
        }
        if !has_grown {
            return believed;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        event::{Chain, EVENT_SCHEMA, EVENT_TYP, EventKind, EventPayload, subject, transaction},
        id::{AttachmentId, CaseId, DestinationId, SubmissionId},
        jose::signing_input,
    };

    const END: Timestamp = Timestamp(1_000);

    fn event(seq: u32, before: Option<&PinnedEvent>, pin: Pin) -> PinnedEvent {
        let claims = EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: DestinationId::from_random([1; 16]),
            iat: Timestamp(0),
            jti: AttachmentId::from_random([2; 16]),
            sub: subject(SubmissionId::from_random([3; 16])),
            txn: transaction(CaseId::from_random([4; 16])),
            events: BTreeMap::from([(EventKind::Accept.uri(), EventPayload::default())]),
            amtsweg: Some(Chain {
                seq,
                prev: before.map(|event| sha256_base64url(event.jws.as_str().as_bytes())),
                epoch: 0,
                jwe_hashes: None,
                case_number: None,
                reply: None,
            }),
        };
        let input = signing_input("sig-00000001", EVENT_TYP, &claims).unwrap();
        PinnedEvent {
            jws: CompactJws::assemble(&input, &[0; 512]).unwrap(),
            claims,
            pin,
        }
    }

    #[test]
    fn a_key_in_use_is_believed_and_a_replaced_one_is_not() {
        let new = event(0, None, Pin::Current);
        assert_eq!(believed(std::slice::from_ref(&new), None), [true]);
        let old = event(0, None, Pin::Previous(END));
        assert_eq!(believed(std::slice::from_ref(&old), None), [false]);
    }

    #[test]
    fn a_replaced_key_is_believed_by_who_sealed_before_its_end() {
        let old = [event(0, None, Pin::Previous(END))];
        assert_eq!(believed(&old, Some(Timestamp(999))), [true]);
        assert_eq!(believed(&old, Some(END)), [false]);
    }

    #[test]
    fn a_key_in_use_carries_on_what_was_before() {
        let first = event(0, None, Pin::Previous(END));
        let second = event(1, Some(&first), Pin::Previous(END));
        let changed = event(2, Some(&second), Pin::Current);
        let events = [first.clone(), second.clone(), changed];
        assert_eq!(believed(&events, None), [true; 3]);
        // Signed by the stolen key behind what the present one has carried on.
        let forged = event(3, Some(&events[2]), Pin::Previous(END));
        let [a, b, c] = events;
        assert_eq!(
            believed(&[a, b, c, forged], None),
            [true, true, true, false]
        );
    }

    #[test]
    fn another_event_of_the_same_number_is_not_carried_on() {
        let first = event(0, None, Pin::Previous(END));
        let changed = event(1, Some(&first), Pin::Current);
        let mut forged = event(0, None, Pin::Previous(END));
        forged.claims.iat = Timestamp(5);
        let input = signing_input("sig-00000001", EVENT_TYP, &forged.claims).unwrap();
        forged.jws = CompactJws::assemble(&input, &[0; 512]).unwrap();
        assert_eq!(
            believed(&[first, forged, changed], None),
            [true, false, true]
        );
    }

    #[test]
    fn pins_are_found_by_thumbprint() {
        let pins = Pins {
            current: vec!["new".into()],
            previous: vec![PreviousKey {
                thumbprint: "old".into(),
                until: END,
            }],
        };
        assert_eq!(pins.of("new"), Some(Pin::Current));
        assert_eq!(pins.of("old"), Some(Pin::Previous(END)));
        assert_eq!(pins.of("other"), None);
    }
}
