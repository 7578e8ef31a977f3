//! The life of one submission at the edge, without its ciphertexts.
//!
//! ```text
//! announced --complete--> parked --accept or reject verified--> delivered --+
//!     |                      +--14 days--> expired -------------------------+
//!     +--one day--> forgotten <--30 days------------------------------------+
//! ```

use amtsweg_core::{
    api::{Announcement, ServiceReference},
    id::{AttachmentId, CaseId, DestinationId, SubmissionId},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use crate::{backoff::backoff, config::Times};

/// What the edge knows of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbox {
    /// Which.
    pub submission_id: SubmissionId,
    /// For whom.
    pub destination_id: DestinationId,
    /// In which case.
    pub case_id: CaseId,
    /// Who may read the case's events.
    pub case_access: Option<String>,
    /// For what.
    pub public_service: ServiceReference,
    /// The ciphertexts to come, in the order announced.
    pub announced: Vec<AttachmentId>,
    /// How far it has come.
    pub state: State,
}

/// How far a submission has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Some ciphertexts may be here.
    Announced {
        /// When it was announced.
        since: Timestamp,
    },
    /// All is here; the town hall has not taken it.
    Parked {
        /// When it was completed.
        since: Timestamp,
        /// The hash of metadata and data.
        body: String,
        /// Failed deliveries.
        attempts: u32,
        /// Whether the case knows.
        told: bool,
    },
    /// The town hall has signed an accept or a reject; the ciphertexts are deleted.
    Delivered {
        /// When.
        since: Timestamp,
        /// The hash of metadata and data.
        body: String,
    },
    /// The town hall did not take it in time; the ciphertexts are deleted.
    Expired {
        /// When.
        since: Timestamp,
        /// Whether the case knows.
        told: bool,
    },
}

/// What a ciphertext that is put meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    Store,
    /// The same bytes are here, or were.
    Same,
    /// Other bytes are here, or were.
    Conflict,
    /// It was not announced.
    NotAnnounced,
    /// The submission was deleted undelivered.
    Gone,
}

/// What a completion meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completion {
    /// It is the first.
    New,
    /// It was completed by the same and waits.
    Parked,
    /// It was completed by the same and is delivered.
    Delivered,
    /// It was completed by other content.
    Conflict,
    /// The submission was deleted undelivered.
    Gone,
}

/// What an alarm has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing yet.
    Nothing,
    /// Try to deliver.
    Deliver,
    /// Tell the case that it expired.
    Tell,
    /// Delete everything.
    Forget,
}

impl Outbox {
    /// A submission that was just announced.
    pub fn new(
        announcement: Announcement,
        submission_id: SubmissionId,
        case_id: CaseId,
        now: Timestamp,
    ) -> Self {
        Self {
            submission_id,
            destination_id: announcement.destination_id,
            case_id,
            case_access: announcement.case_access,
            public_service: announcement.public_service,
            announced: announcement.announced_attachments,
            state: State::Announced { since: now },
        }
    }

    /// Whether an announcement says the same as the one this began with. A case that the client
    /// does not propose is the one chosen then.
    pub fn is_announced_by(&self, announcement: &Announcement) -> bool {
        self.destination_id == announcement.destination_id
            && self.announced == announcement.announced_attachments
            && self.public_service == announcement.public_service
            && self.case_access == announcement.case_access
            && announcement.case_id.is_none_or(|id| id == self.case_id)
    }

    /// Judges a ciphertext; `stored` is the hash of the one that is, or was, here.
    pub fn put(&self, id: AttachmentId, stored: Option<&str>, hash: &str) -> Put {
        match (&self.state, stored) {
            (State::Expired { .. }, _) => Put::Gone,
            _ if !self.announced.contains(&id) => Put::NotAnnounced,
            (_, Some(stored)) if stored == hash => Put::Same,
            (State::Announced { .. }, None) => Put::Store,
            _ => Put::Conflict,
        }
    }

    /// Judges a completion by its hash.
    pub fn completion(&self, hash: &str) -> Completion {
        match &self.state {
            State::Announced { .. } => Completion::New,
            State::Expired { .. } => Completion::Gone,
            State::Parked { body, .. } if body == hash => Completion::Parked,
            State::Delivered { body, .. } if body == hash => Completion::Delivered,
            State::Parked { .. } | State::Delivered { .. } => Completion::Conflict,
        }
    }

    /// Makes an announced submission a complete one.
    pub fn park(&mut self, body: String, now: Timestamp) {
        self.state = State::Parked {
            since: now,
            body,
            attempts: 0,
            told: false,
        };
    }

    /// Notes that the case knows the present state.
    pub fn told_case(&mut self) {
        if let State::Parked { told, .. } | State::Expired { told, .. } = &mut self.state {
            *told = true;
        }
    }

    /// Notes a failed delivery; when the time is over, the submission expires.
    pub fn failed(&mut self, now: Timestamp, times: &Times) {
        if let State::Parked {
            since, attempts, ..
        } = &mut self.state
        {
            if now.seconds_since(*since) >= times.expiry_seconds {
                self.state = State::Expired {
                    since: now,
                    told: false,
                };
            } else {
                *attempts = attempts.saturating_add(1);
            }
        }
    }

    /// Notes that the town hall has taken it.
    pub fn deliver(&mut self, now: Timestamp) {
        if let State::Parked { body, .. } = &mut self.state {
            self.state = State::Delivered {
                since: now,
                body: std::mem::take(body),
            };
        }
    }

    /// What is to be done now.
    pub fn due(&self, now: Timestamp, times: &Times) -> Due {
        let over = |since: Timestamp, seconds| now.seconds_since(since) >= seconds;
        match self.state {
            State::Announced { since } if over(since, times.announcement_seconds) => Due::Forget,
            State::Parked { .. } => Due::Deliver,
            State::Expired { told: false, .. } => Due::Tell,
            State::Delivered { since, .. } | State::Expired { since, .. }
                if over(since, times.tombstone_seconds) =>
            {
                Due::Forget
            }
            _ => Due::Nothing,
        }
    }

    /// When something will be to be done, in milliseconds since 1970.
    pub fn wake(&self, now_millis: i64, times: &Times, chance: f64) -> i64 {
        let at = |since: Timestamp, seconds| since.plus_seconds(seconds).0.saturating_mul(1000);
        let soon = |attempts| now_millis.saturating_add(backoff(times, attempts, chance));
        match self.state {
            State::Announced { since } => at(since, times.announcement_seconds),
            State::Parked {
                since, attempts, ..
            } => {
                let expiry = at(since, times.expiry_seconds);
                let next = soon(attempts);
                if expiry > now_millis {
                    next.min(expiry)
                } else {
                    next
                }
            }
            State::Expired { told: false, .. } => soon(0),
            State::Delivered { since, .. } | State::Expired { since, .. } => {
                at(since, times.tombstone_seconds)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_000_000);
    const NOW_MILLIS: i64 = NOW.0 * 1000;

    fn announcement() -> Announcement {
        Announcement {
            destination_id: DestinationId::from_random([1; 16]),
            announced_attachments: vec![AttachmentId::from_random([2; 16])],
            public_service: ServiceReference {
                name: "verpflichtungserklaerung".into(),
                identifier: None,
            },
            case_access: Some("x".into()),
            submission_id: None,
            case_id: None,
        }
    }

    fn outbox() -> Outbox {
        Outbox::new(
            announcement(),
            SubmissionId::from_random([3; 16]),
            CaseId::from_random([4; 16]),
            NOW,
        )
    }

    #[test]
    fn a_repeated_announcement_is_recognised() {
        let outbox = outbox();
        assert!(outbox.is_announced_by(&announcement()));
        let with_case = Announcement {
            case_id: Some(outbox.case_id),
            ..announcement()
        };
        assert!(outbox.is_announced_by(&with_case));
        for other in [
            Announcement {
                case_id: Some(CaseId::from_random([9; 16])),
                ..announcement()
            },
            Announcement {
                case_access: None,
                ..announcement()
            },
            Announcement {
                announced_attachments: vec![],
                ..announcement()
            },
            Announcement {
                destination_id: DestinationId::from_random([9; 16]),
                ..announcement()
            },
        ] {
            assert!(!outbox.is_announced_by(&other));
        }
    }

    #[test]
    fn the_first_ciphertext_wins() {
        let mut outbox = outbox();
        let id = outbox.announced[0];
        assert_eq!(outbox.put(id, None, "a"), Put::Store);
        assert_eq!(outbox.put(id, Some("a"), "a"), Put::Same);
        assert_eq!(outbox.put(id, Some("a"), "b"), Put::Conflict);
        let other = AttachmentId::from_random([9; 16]);
        assert_eq!(outbox.put(other, None, "a"), Put::NotAnnounced);
        outbox.park("body".into(), NOW);
        outbox.deliver(NOW);
        assert_eq!(outbox.put(id, Some("a"), "a"), Put::Same);
        assert_eq!(outbox.put(id, Some("a"), "b"), Put::Conflict);
    }

    #[test]
    fn a_repeated_completion_is_answered_by_the_present_state() {
        let mut outbox = outbox();
        assert_eq!(outbox.completion("a"), Completion::New);
        outbox.park("a".into(), NOW);
        assert_eq!(outbox.completion("a"), Completion::Parked);
        assert_eq!(outbox.completion("b"), Completion::Conflict);
        outbox.deliver(NOW);
        assert_eq!(outbox.completion("a"), Completion::Delivered);
        assert_eq!(outbox.completion("b"), Completion::Conflict);
    }

    #[test]
    fn parked_is_tried_until_it_expires() {
        let times = Times::default();
        let mut outbox = outbox();
        outbox.park("a".into(), NOW);
        assert_eq!(outbox.due(NOW, &times), Due::Deliver);
        assert_eq!(outbox.wake(NOW_MILLIS, &times, 1.0), NOW_MILLIS + 2_000);
        outbox.failed(NOW, &times);
        assert_eq!(outbox.wake(NOW_MILLIS, &times, 1.0), NOW_MILLIS + 4_000);

        let late = NOW.plus_seconds(times.expiry_seconds);
        let shortly_before = (late.0 - 1) * 1000;
        assert_eq!(outbox.wake(shortly_before, &times, 1.0), late.0 * 1000);
        // An edge that was away for all that time still tries once.
        assert_eq!(outbox.due(late, &times), Due::Deliver);
        outbox.failed(late, &times);
        assert_eq!(outbox.due(late, &times), Due::Tell);
        assert_eq!(outbox.completion("a"), Completion::Gone);
        outbox.told_case();
        assert_eq!(outbox.due(late, &times), Due::Nothing);
        let end = late.plus_seconds(times.tombstone_seconds);
        assert_eq!(outbox.wake(late.0 * 1000, &times, 1.0), end.0 * 1000);
        assert_eq!(outbox.due(end, &times), Due::Forget);
    }

    #[test]
    fn an_unfinished_announcement_is_forgotten_after_a_day() {
        let times = Times::default();
        let outbox = outbox();
        let end = NOW.plus_seconds(86_400);
        assert_eq!(outbox.wake(NOW_MILLIS, &times, 0.5), end.0 * 1000);
        assert_eq!(outbox.due(end.plus_seconds(-1), &times), Due::Nothing);
        assert_eq!(outbox.due(end, &times), Due::Forget);
    }

    #[test]
    fn delivered_is_never_taken_back() {
        let times = Times::default();
        let mut outbox = outbox();
        outbox.park("a".into(), NOW);
        outbox.deliver(NOW);
        let delivered = outbox.clone();
        outbox.failed(NOW.plus_seconds(times.expiry_seconds), &times);
        outbox.told_case();
        assert_eq!(outbox, delivered);
    }
}
