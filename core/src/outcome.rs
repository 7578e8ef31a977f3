//! What became of a submission, seen from its sender.

use crate::{
    api::RelayState,
    event::{EventClaims, EventError, EventKind, EventProblem, SentRecord},
    time::Timestamp,
};

/// What became of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The edge has it, encrypted; the town hall has not yet said that it took it.
    Parked,
    /// The town hall confirmed, signed, exactly what was sent.
    Arrived(Timestamp),
    /// The town hall could not take it.
    Rejected(Timestamp, Vec<EventProblem>),
    /// The town hall did not take it in time and the edge deleted it.
    Expired,
}

/// An [`Outcome`], and what contradicts the sender's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What became of it.
    pub outcome: Outcome,
    /// An authentic event accepts or rejects, for this very submission, something else than what
    /// was sent, and nothing answers what was sent. After a contradicting rejection the sender
    /// seals anew, once, under a new submission id (docs/security.md 28).
    pub contradiction: Option<EventKind>,
}

impl Outcome {
    /// Whether nothing more will come: asking again is of no use.
    pub fn is_final(&self) -> bool {
        *self != Self::Parked
    }

    /// Finds what became of `sent`. `events` are those whose signatures were verified, in their
    /// order. An acceptance is final; of rejections the last one counts. `relay` is the edge's
    /// unsigned word: it can say that a submission expired, never that it arrived.
    pub fn find<'a>(
        events: impl IntoIterator<Item = &'a EventClaims>,
        sent: &SentRecord,
        relay: RelayState,
    ) -> Finding {
        let mut outcome = None;
        let mut contradiction = None;
        for event in events {
            match event.outcome_for(sent) {
                Ok(EventKind::Accept) => {
                    outcome = Some(Self::Arrived(event.iat));
                    break;
                }
                Ok(EventKind::Reject) => {
                    let problems = event.events.values().flat_map(|payload| &payload.problems);
                    outcome = Some(Self::Rejected(event.iat, problems.cloned().collect()));
                }
                Err(EventError::OtherContent(kind)) => contradiction = Some(kind),
                Ok(EventKind::PartArrived | EventKind::KeyChanged | EventKind::SubmitReply)
                | Err(_) => {}
            }
        }
        let unsigned = || match relay {
            RelayState::Expired => Self::Expired,
            RelayState::Parked | RelayState::Delivered => Self::Parked,
        };
        Finding {
            contradiction: contradiction.filter(|_| outcome.is_none()),
            outcome: outcome.unwrap_or_else(unsigned),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        event::{Chain, EVENT_SCHEMA, EventPayload, PerPart, subject, transaction},
        id::{AttachmentId, CaseId, DestinationId, SubmissionId},
    };

    fn parts(text: &str) -> PerPart {
        PerPart {
            metadata: text.into(),
            data: text.into(),
            attachments: BTreeMap::new(),
        }
    }

    fn sent() -> SentRecord {
        SentRecord {
            destination_id: DestinationId::from_random([1; 16]),
            submission_id: SubmissionId::from_random([2; 16]),
            case_id: CaseId::from_random([3; 16]),
            authentication_tags: parts("tag"),
            jwe_hashes: parts("hash"),
        }
    }

    fn event(kind: EventKind, iat: i64, hash: &str) -> EventClaims {
        let sent = sent();
        EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: sent.destination_id,
            iat: Timestamp(iat),
            jti: AttachmentId::from_random([5; 16]),
            sub: subject(sent.submission_id),
            txn: transaction(sent.case_id),
            events: BTreeMap::from([(
                kind.uri(),
                EventPayload {
                    authentication_tags: Some(parts("tag")),
                    problems: Vec::new(),
                },
            )]),
            amtsweg: Some(Chain {
                seq: 0,
                prev: None,
                epoch: 0,
                jwe_hashes: Some(parts(hash)),
                case_number: None,
                reply: None,
            }),
        }
    }

    fn outcome(events: &[EventClaims], relay: RelayState) -> Finding {
        Outcome::find(events, &sent(), relay)
    }

    fn plain(outcome: Outcome) -> Finding {
        Finding {
            outcome,
            contradiction: None,
        }
    }

    #[test]
    fn only_a_signed_event_says_arrived() {
        assert_eq!(outcome(&[], RelayState::Parked), plain(Outcome::Parked));
        assert_eq!(outcome(&[], RelayState::Delivered), plain(Outcome::Parked));
        assert_eq!(outcome(&[], RelayState::Expired), plain(Outcome::Expired));
        let accept = event(EventKind::Accept, 7, "hash");
        for relay in [
            RelayState::Parked,
            RelayState::Delivered,
            RelayState::Expired,
        ] {
            let arrived = plain(Outcome::Arrived(Timestamp(7)));
            assert_eq!(outcome(std::slice::from_ref(&accept), relay), arrived);
        }
    }

    #[test]
    fn an_answer_to_something_else_is_told_and_does_not_count() {
        for kind in [EventKind::Accept, EventKind::Reject] {
            let other = event(kind, 7, "other");
            let found = outcome(std::slice::from_ref(&other), RelayState::Delivered);
            let contradicted = Finding {
                outcome: Outcome::Parked,
                contradiction: Some(kind),
            };
            assert_eq!(found, contradicted);
            let answered = [other.clone(), event(EventKind::Accept, 8, "hash"), other];
            assert_eq!(
                outcome(&answered, RelayState::Delivered),
                plain(Outcome::Arrived(Timestamp(8)))
            );
        }
    }

    #[test]
    fn an_acceptance_is_final_and_other_submissions_do_not_count() {
        let reject = event(EventKind::Reject, 1, "hash");
        let accept = event(EventKind::Accept, 2, "hash");
        let mut foreign = event(EventKind::Reject, 3, "hash");
        foreign.sub = subject(SubmissionId::from_random([9; 16]));
        let found = outcome(&[reject.clone(), accept, foreign], RelayState::Delivered);
        assert_eq!(found, plain(Outcome::Arrived(Timestamp(2))));
        let late = [
            event(EventKind::Accept, 2, "hash"),
            event(EventKind::Reject, 9, "hash"),
        ];
        assert_eq!(
            outcome(&late, RelayState::Delivered),
            plain(Outcome::Arrived(Timestamp(2)))
        );
        let part = event(EventKind::PartArrived, 4, "hash");
        let found = outcome(std::slice::from_ref(&part), RelayState::Delivered);
        assert_eq!(found, plain(Outcome::Parked));
        let found = outcome(&[reject.clone(), part], RelayState::Delivered);
        assert_eq!(found, plain(Outcome::Rejected(Timestamp(1), Vec::new())));
        let found = outcome(&[reject], RelayState::Delivered);
        assert_eq!(found, plain(Outcome::Rejected(Timestamp(1), Vec::new())));
    }
}
