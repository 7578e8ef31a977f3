//! Signed events: Security Event Tokens (RFC 8417) as FIT-Connect uses them.
//!
//! FIT-Connect's members stand where its schema has them. What Amtsweg adds (the order of events
//! and the hashes that make an acceptance a commitment, docs/security.md 1 and 12) stands in one claim
//! of its own, `amtsweg`, beside them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    id::{AttachmentId, CaseId, DestinationId, ReplyId, SubmissionId},
    jose::{CompactJwe, CompactJws, JoseError},
    time::Timestamp,
};

/// The `typ` of an event.
pub const EVENT_TYP: &str = "secevent+jwt";

/// The schema that an event names.
pub const EVENT_SCHEMA: &str =
    "https://schema.fitko.de/fit-connect/set-payload/1.2.2/set-payload.schema.json";

const EVENTS: &str = "https://schema.fitko.de/fit-connect/events/";
const OWN_EVENTS: &str = "urn:amtsweg:event:";

/// What an event says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// The town hall opened, verified, checked and stored the submission.
    Accept,
    /// The town hall could not take it; the problems say why.
    Reject,
    /// A second party's part arrived for the submission's application. It says nothing of the
    /// part; each one gives an event of its own.
    PartArrived,
    /// The town hall signs with another key from here on. It says nothing about the submission;
    /// signed by the new key, it carries the events before it over (docs/security.md 34, 42).
    KeyChanged,
    /// The town hall has something to say, which lies at the edge in parts, sealed for the sender
    /// (docs/security.md 32). What it is, nobody else sees.
    SubmitReply,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Accept,
        Self::Reject,
        Self::PartArrived,
        Self::KeyChanged,
        Self::SubmitReply,
    ];

    /// The event's URI.
    pub fn uri(self) -> String {
        let (family, name) = match self {
            Self::Accept => (EVENTS, "accept-submission"),
            Self::Reject => (EVENTS, "reject-submission"),
            // FIT-Connect has no word for it.
            Self::PartArrived => (OWN_EVENTS, "part-arrived"),
            Self::KeyChanged => (OWN_EVENTS, "key-changed"),
            Self::SubmitReply => (OWN_EVENTS, "submit-reply"),
        };
        format!("{family}{name}")
    }

    /// Whether it ends the submission's way: the town hall has taken it or refused it.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Accept | Self::Reject)
    }
}

/// The claims of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventClaims {
    /// Always [`EVENT_SCHEMA`] when written.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The destination that speaks.
    pub iss: DestinationId,
    /// When.
    pub iat: Timestamp,
    /// The event's own id, a UUID.
    pub jti: AttachmentId,
    /// `submission:<id>`.
    pub sub: String,
    /// `case:<id>`.
    pub txn: String,
    /// One event by its URI.
    pub events: BTreeMap<String, EventPayload>,
    /// Amtsweg's addition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amtsweg: Option<Chain>,
}

/// What FIT-Connect puts into accept and reject.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventPayload {
    /// The tags of what was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_tags: Option<PerPart>,
    /// Why it was rejected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<EventProblem>,
}

/// A value for each ciphertext of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerPart {
    /// For the metadata.
    pub metadata: String,
    /// For the data.
    pub data: String,
    /// For each attachment or fragment.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attachments: BTreeMap<AttachmentId, String>,
}

/// A problem in an event. Constant words per type: events travel in the clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventProblem {
    /// One of FIT-Connect's problem URIs.
    #[serde(rename = "type")]
    pub kind: String,
    /// The same for every problem of the type.
    pub title: String,
    /// What to do.
    pub detail: String,
    /// `metadata`, `data`, `attachment:<id>` or `other`.
    pub instance: String,
}

/// Order and commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Chain {
    /// The event's number within the case, from 0.
    pub seq: u32,
    /// SHA-256 of the event before it (the compact JWS), base64url; absent in the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// How often the town hall was restored from a backup before this event: what follows a
    /// restore is told from what was lost by it. Absent while it never was.
    #[serde(default, skip_serializing_if = "is_first")]
    pub epoch: u32,
    /// SHA-256 of each complete compact JWE, base64url; in accept and reject events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwe_hashes: Option<PerPart>,
    /// What the case is called, for the sender alone: a [`DirectJwe`](crate::jose::DirectJwe) of one length, in
    /// accept events. Read as any text: one that is none must not make the acceptance worthless.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "if_readable"
    )]
    pub case_number: Option<String>,
    /// The reply, in `submit-reply` events. Read as the case number is.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "if_readable"
    )]
    pub reply: Option<ReplyParts>,
}

/// Which ciphertexts are a reply: whoever holds the key could make others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReplyParts {
    /// The reply.
    pub reply_id: ReplyId,
    /// SHA-256 of each complete compact JWE, base64url, in their order.
    pub parts: Vec<String>,
}

/// What is of another form is none.
fn if_readable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_first(epoch: &u32) -> bool {
    *epoch == 0
}

/// What a sender keeps of a submission to recognise its acceptance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SentRecord {
    /// To whom.
    pub destination_id: DestinationId,
    /// In which sending.
    pub submission_id: SubmissionId,
    /// In which case.
    pub case_id: CaseId,
    /// The authentication tags of all ciphertexts.
    pub authentication_tags: PerPart,
    /// The hashes of all ciphertexts.
    pub jwe_hashes: PerPart,
}

impl SentRecord {
    /// Records the ciphertexts of a submission.
    pub fn new<'a>(
        destination_id: DestinationId,
        submission_id: SubmissionId,
        case_id: CaseId,
        metadata: &CompactJwe,
        data: &CompactJwe,
        attachments: impl IntoIterator<Item = (AttachmentId, &'a CompactJwe)>,
    ) -> Self {
        let mut tags = BTreeMap::new();
        let mut hashes = BTreeMap::new();
        for (id, jwe) in attachments {
            tags.insert(id, jwe.authentication_tag().to_owned());
            hashes.insert(id, jwe.hash());
        }
        Self {
            destination_id,
            submission_id,
            case_id,
            authentication_tags: PerPart {
                metadata: metadata.authentication_tag().to_owned(),
                data: data.authentication_tag().to_owned(),
                attachments: tags,
            },
            jwe_hashes: PerPart {
                metadata: metadata.hash(),
                data: data.hash(),
                attachments: hashes,
            },
        }
    }
}

/// Why an event cannot be believed or does not belong to a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    /// It is not a well-formed event.
    #[error("the event is malformed: {0}")]
    Malformed(#[from] JoseError),
    /// Its `typ` is that of something else the same key signs.
    #[error("what was signed is not an event")]
    NotAnEvent,
    /// It holds no event or several, or one that this version does not know.
    #[error("the event is of an unknown kind")]
    UnknownKind,
    /// Another destination speaks.
    #[error("the event is by another destination")]
    OtherDestination,
    /// It is about another submission or case.
    #[error("the event is about another submission or case")]
    OtherSubject,
    /// It accepts or rejects other ciphertexts than those that were sent.
    #[error("the event answers something else than what was sent")]
    OtherContent(EventKind),
}

impl EventClaims {
    /// Reads the claims of an event whose signature was verified.
    ///
    /// # Errors
    /// [`EventError`] when form, kind or issuer are wrong.
    pub fn read(event: &CompactJws, destination_id: DestinationId) -> Result<Self, EventError> {
        if event.header().typ != EVENT_TYP {
            return Err(EventError::NotAnEvent);
        }
        let claims: Self = event.claims()?;
        if claims.iss != destination_id {
            return Err(EventError::OtherDestination);
        }
        claims.kind()?;
        Ok(claims)
    }

    /// What the event says.
    ///
    /// # Errors
    /// [`EventError::UnknownKind`].
    pub fn kind(&self) -> Result<EventKind, EventError> {
        let mut uris = self.events.keys();
        match (uris.next(), uris.next()) {
            (Some(uri), None) => EventKind::ALL
                .into_iter()
                .find(|kind| kind.uri() == *uri)
                .ok_or(EventError::UnknownKind),
            _ => Err(EventError::UnknownKind),
        }
    }

    /// Whether the event is about this submission of this case.
    ///
    /// # Errors
    /// [`EventError::OtherSubject`].
    pub fn is_about(&self, submission: SubmissionId, case: CaseId) -> Result<(), EventError> {
        if self.sub == subject(submission) && self.txn == transaction(case) {
            Ok(())
        } else {
            Err(EventError::OtherSubject)
        }
    }

    /// What the event means for the sender of `sent`. An answer counts only when destination,
    /// submission and case are those recorded, and all hashes as well: a rejection of what
    /// somebody altered on the way is none of the application (docs/security.md 28). An
    /// acceptance has all tags beside.
    ///
    /// # Errors
    /// [`EventError`] when it does not belong to `sent`.
    pub fn outcome_for(&self, sent: &SentRecord) -> Result<EventKind, EventError> {
        if self.iss != sent.destination_id {
            return Err(EventError::OtherDestination);
        }
        self.is_about(sent.submission_id, sent.case_id)?;
        let kind = self.kind()?;
        let hashes = self
            .amtsweg
            .as_ref()
            .and_then(|chain| chain.jwe_hashes.as_ref());
        let has_hashes = || hashes == Some(&sent.jwe_hashes);
        let has_tags = || {
            let tags = self
                .events
                .values()
                .find_map(|event| event.authentication_tags.as_ref());
            tags == Some(&sent.authentication_tags)
        };
        let belongs = match kind {
            EventKind::Accept => has_hashes() && has_tags(),
            EventKind::Reject => has_hashes(),
            EventKind::PartArrived | EventKind::KeyChanged | EventKind::SubmitReply => true,
        };
        if belongs {
            Ok(kind)
        } else {
            Err(EventError::OtherContent(kind))
        }
    }
}

/// The `sub` of a submission's events.
pub fn subject(submission: SubmissionId) -> String {
    format!("submission:{submission}")
}

/// The `txn` of a case's events.
pub fn transaction(case: CaseId) -> String {
    format!("case:{case}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::{JweHeader, JweParts};

    fn jwe(ciphertext: &[u8], tag: u8) -> CompactJwe {
        CompactJwe::assemble(&JweParts {
            protected: JweHeader::new("key-00000001", "application/json").protected(),
            encrypted_key: vec![7; 512],
            iv: vec![1; 12],
            ciphertext: ciphertext.to_vec(),
            tag: vec![tag; 16],
        })
        .unwrap()
    }

    fn sent() -> SentRecord {
        let attachment = AttachmentId::from_random([4; 16]);
        SentRecord::new(
            DestinationId::from_random([1; 16]),
            SubmissionId::from_random([2; 16]),
            CaseId::from_random([3; 16]),
            &jwe(b"metadata", 1),
            &jwe(b"data", 2),
            [(attachment, &jwe(b"file", 3))],
        )
    }

    fn accept(sent: &SentRecord) -> EventClaims {
        EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: sent.destination_id,
            iat: Timestamp(0),
            jti: AttachmentId::from_random([5; 16]),
            sub: subject(sent.submission_id),
            txn: transaction(sent.case_id),
            events: BTreeMap::from([(
                EventKind::Accept.uri(),
                EventPayload {
                    authentication_tags: Some(sent.authentication_tags.clone()),
                    problems: vec![],
                },
            )]),
            amtsweg: Some(Chain {
                seq: 0,
                prev: None,
                epoch: 0,
                jwe_hashes: Some(sent.jwe_hashes.clone()),
                case_number: None,
                reply: None,
            }),
        }
    }

    #[test]
    fn arrived_only_when_everything_matches() {
        let sent = sent();
        assert_eq!(accept(&sent).outcome_for(&sent), Ok(EventKind::Accept));

        let mut other = accept(&sent);
        other.iss = DestinationId::from_random([9; 16]);
        assert_eq!(other.outcome_for(&sent), Err(EventError::OtherDestination));
        let mut other = accept(&sent);
        other.sub = subject(SubmissionId::from_random([9; 16]));
        assert_eq!(other.outcome_for(&sent), Err(EventError::OtherSubject));
        let mut other = accept(&sent);
        other.txn = transaction(CaseId::from_random([9; 16]));
        assert_eq!(other.outcome_for(&sent), Err(EventError::OtherSubject));
        let mut other = accept(&sent);
        other.amtsweg = None;
        assert_eq!(
            other.outcome_for(&sent),
            Err(EventError::OtherContent(EventKind::Accept))
        );
        let mut other = accept(&sent);
        if let Some(hashes) = other
            .amtsweg
            .as_mut()
            .and_then(|chain| chain.jwe_hashes.as_mut())
        {
            hashes.attachments.clear();
        }
        assert_eq!(
            other.outcome_for(&sent),
            Err(EventError::OtherContent(EventKind::Accept))
        );
        let mut other = accept(&sent);
        for payload in other.events.values_mut() {
            payload.authentication_tags = None;
        }
        assert_eq!(
            other.outcome_for(&sent),
            Err(EventError::OtherContent(EventKind::Accept))
        );
    }

    #[test]
    fn a_rejection_of_something_else_is_none_of_ours() {
        let sent = sent();
        let mut reject = accept(&sent);
        reject.events = BTreeMap::from([(EventKind::Reject.uri(), EventPayload::default())]);
        assert_eq!(reject.outcome_for(&sent), Ok(EventKind::Reject));
        let other = Err(EventError::OtherContent(EventKind::Reject));
        let mut altered = reject.clone();
        if let Some(hashes) = altered
            .amtsweg
            .as_mut()
            .and_then(|chain| chain.jwe_hashes.as_mut())
        {
            hashes.data = "other".into();
        }
        assert_eq!(altered.outcome_for(&sent), other);
        let mut silent = reject;
        silent.amtsweg = None;
        assert_eq!(silent.outcome_for(&sent), other);
    }

    #[test]
    fn the_first_epoch_is_not_written() {
        let mut chain = accept(&sent()).amtsweg.unwrap();
        assert!(!serde_json::to_string(&chain).unwrap().contains("epoch"));
        chain.epoch = 2;
        let text = serde_json::to_string(&chain).unwrap();
        assert_eq!(serde_json::from_str::<Chain>(&text).unwrap(), chain);
    }

    /// Whatever stands there, the acceptance counts.
    #[test]
    fn the_case_number_is_a_text_or_none() {
        let chain =
            |member: &str| serde_json::from_str::<Chain>(&format!(r#"{{"seq":0{member}}}"#));
        assert_eq!(chain("").unwrap().case_number, None);
        for (member, expected) in [
            (r#","caseNumber":"no JWE at all""#, Some("no JWE at all")),
            (r#","caseNumber":{"a":[1]}"#, None),
            (r#","caseNumber":null"#, None),
            (r#","ofTomorrow":true"#, None),
        ] {
            let chain = chain(member).unwrap();
            assert_eq!(chain.case_number.as_deref(), expected, "{member}");
        }
        let sent = sent();
        let mut claims = accept(&sent);
        if let Some(chain) = claims.amtsweg.as_mut() {
            chain.case_number = Some("no JWE at all".into());
        }
        assert_eq!(claims.outcome_for(&sent), Ok(EventKind::Accept));
    }

    /// Two texts with the same tag differ in their hash: the tag alone would not notice.
    #[test]
    fn a_tag_is_no_commitment() {
        assert_eq!(
            jwe(b"one", 1).authentication_tag(),
            jwe(b"two", 1).authentication_tag()
        );
        assert_ne!(jwe(b"one", 1).hash(), jwe(b"two", 1).hash());
    }

    #[test]
    fn a_part_that_arrived_is_no_acceptance() {
        let sent = sent();
        let mut claims = accept(&sent);
        claims.events = BTreeMap::from([(EventKind::PartArrived.uri(), EventPayload::default())]);
        assert_eq!(claims.outcome_for(&sent), Ok(EventKind::PartArrived));
        assert!(!EventKind::PartArrived.is_answer());
        assert_eq!(
            EventKind::PartArrived.uri(),
            "urn:amtsweg:event:part-arrived"
        );
    }

    #[test]
    fn exactly_one_known_event() {
        let mut claims = accept(&sent());
        claims
            .events
            .insert(EventKind::Reject.uri(), EventPayload::default());
        assert_eq!(claims.kind(), Err(EventError::UnknownKind));
        claims.events.clear();
        assert_eq!(claims.kind(), Err(EventError::UnknownKind));
    }
}
