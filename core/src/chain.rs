//! The order of a case's events (docs/security.md 12): each carries its number and the hash of the one
//! before, so that an edge that hides or reorders some is noticed.

use crate::{event::EventClaims, hash::sha256_base64url, jose::CompactJws};

/// A place where the chain of events does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// One event or several are missing before the event of this number.
    Missing {
        /// The number of the event after the gap.
        before: u32,
    },
    /// The event of this number does not continue the one before it, or there are two of it.
    Broken {
        /// The event's number.
        at: u32,
    },
    /// Some event carries no number: its place cannot be told.
    Unnumbered,
}

/// Puts events into their order and names the places where the chain does not hold.
///
/// That the last events are held back cannot be seen here; what is missing then is the
/// acceptance itself.
pub fn order(events: &mut [(CompactJws, EventClaims)]) -> Vec<Gap> {
    // What carries no number goes by its time, behind the others.
    events.sort_by_key(|(_, claims)| {
        let number = claims.amtsweg.as_ref().map(|chain| chain.seq);
        (number.is_none(), number, claims.iat)
    });
    let mut gaps = Vec::new();
    let mut before: Option<(u32, String)> = None;
    for (jws, claims) in events.iter() {
        let Some(chain) = &claims.amtsweg else {
            gaps.push(Gap::Unnumbered);
            break;
        };
        let expected = before
            .as_ref()
            .map_or(Some(0), |(number, _)| number.checked_add(1));
        let hash = before.as_ref().map(|(_, hash)| hash);
        if expected.is_some_and(|number| number < chain.seq) {
            gaps.push(Gap::Missing { before: chain.seq });
        } else if expected != Some(chain.seq) || chain.prev.as_ref() != hash {
            gaps.push(Gap::Broken { at: chain.seq });
        }
        before = Some((chain.seq, sha256_base64url(jws.as_str().as_bytes())));
    }
    gaps
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        event::{Chain, EVENT_SCHEMA, EVENT_TYP, EventKind, EventPayload, subject, transaction},
        id::{AttachmentId, CaseId, DestinationId, SubmissionId},
        jose::signing_input,
        time::Timestamp,
    };

    fn event(chain: Option<Chain>) -> (CompactJws, EventClaims) {
        let claims = EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: DestinationId::from_random([1; 16]),
            iat: Timestamp(0),
            jti: AttachmentId::from_random([2; 16]),
            sub: subject(SubmissionId::from_random([3; 16])),
            txn: transaction(CaseId::from_random([4; 16])),
            events: BTreeMap::from([(EventKind::Accept.uri(), EventPayload::default())]),
            amtsweg: chain,
        };
        let input = signing_input("sig-00000001", EVENT_TYP, &claims).unwrap();
        (CompactJws::assemble(&input, &[0; 512]).unwrap(), claims)
    }

    fn chain(length: u32) -> Vec<(CompactJws, EventClaims)> {
        let mut events: Vec<(CompactJws, EventClaims)> = Vec::new();
        for seq in 0..length {
            let prev = events
                .last()
                .map(|(jws, _)| sha256_base64url(jws.as_str().as_bytes()));
            events.push(event(Some(Chain {
                seq,
                prev,
                epoch: 0,
                jwe_hashes: None,
                case_number: None,
                reply: None,
            })));
        }
        events
    }

    #[test]
    fn puts_a_whole_chain_into_order() {
        let whole = chain(4);
        let mut shuffled = vec![
            whole[2].clone(),
            whole[0].clone(),
            whole[3].clone(),
            whole[1].clone(),
        ];
        assert_eq!(order(&mut shuffled), []);
        assert!(shuffled == whole);
        assert_eq!(order(&mut []), []);
    }

    #[test]
    fn notices_what_is_hidden() {
        let mut events = chain(4);
        events.remove(1);
        assert_eq!(order(&mut events), [Gap::Missing { before: 2 }]);
        let mut events = chain(2);
        events.remove(0);
        assert_eq!(order(&mut events), [Gap::Missing { before: 1 }]);
    }

    #[test]
    fn notices_what_was_exchanged_or_doubled() {
        let mut events = chain(2);
        events[1] = event(Some(Chain {
            seq: 1,
            prev: Some("other".into()),
            epoch: 0,
            jwe_hashes: None,
            case_number: None,
            reply: None,
        }));
        assert_eq!(order(&mut events), [Gap::Broken { at: 1 }]);
        let mut events = chain(2);
        events.push(events[1].clone());
        assert_eq!(order(&mut events), [Gap::Broken { at: 1 }]);
        let mut events = chain(1);
        events.push(event(None));
        assert_eq!(order(&mut events), [Gap::Unnumbered]);
    }
}
