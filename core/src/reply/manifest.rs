//! What a reply says, and what it belongs to: the first thing in its archive.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    event::{EventClaims, EventKind},
    id::{CaseId, DestinationId, ReplyId, SubmissionId},
    time::Timestamp,
};

/// The longest text of a reply, in characters.
const MAX_TEXT_CHARS: usize = 10_000;

/// What a reply is. From outside all look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// Where the case stands has changed.
    State,
    /// The authority writes something.
    Message,
    /// Something that a newer version knows.
    #[serde(other)]
    Unknown,
}

/// Where a case stands, as far as the applicant is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// It is there, and nobody has begun.
    Arrived,
    /// Somebody works on it.
    InProgress,
    /// It is decided. How, a decision says.
    Decided,
    /// It is done.
    Closed,
    /// It is not wanted any more.
    Withdrawn,
    /// Something that a newer version knows.
    #[serde(other)]
    Unknown,
}

/// What a submission of the case was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The application.
    Application,
    /// Something that a newer version knows.
    #[serde(other)]
    Unknown,
}

/// The newest event of the case when the reply was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainHead {
    /// Its number.
    pub seq: u32,
    /// SHA-256 of the compact JWS, base64url.
    pub hash: String,
}

/// What somebody has written.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// In which language, as in BCP 47.
    pub language: String,
    /// Plain text; lines end with a line feed.
    pub text: String,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} bytes)", self.text.len())
    }
}

/// A file that comes with a reply.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyFile {
    /// What it is called.
    pub name: String,
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: String,
    /// Its length, in bytes.
    pub size: u64,
    /// SHA-512, hexadecimal.
    pub sha512: String,
}

impl fmt::Debug for ReplyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReplyFile({} bytes)", self.size)
    }
}

/// What a reply says, and what it belongs to. Nothing of it is shown before all of it agrees with the event that
/// announces it: see [`Manifest::agrees_with`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// Who says it.
    pub destination_id: DestinationId,
    /// In which case.
    pub case_id: CaseId,
    /// As which reply.
    pub reply_id: ReplyId,
    /// What it is.
    pub kind: ReplyKind,
    /// Which submission it answers, where it answers one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_reply_to: Option<SubmissionId>,
    /// What each submission of the case was taken for.
    pub submissions: BTreeMap<SubmissionId, Purpose>,
    /// The newest event of the case when this was sealed.
    pub head: ChainHead,
    /// The end of the journal's chain of the case then: what the town hall says later of what was done has to lead
    /// through it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journal_head: Option<String>,
    /// When it was written.
    pub written_at: Timestamp,
    /// Where the case stood then. Every reply says it, so that the newest one is enough to know.
    pub state: CaseState,
    /// What somebody has written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// The files, in the order of their bytes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<ReplyFile>,
}

/// A reply is not the one that its event announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the reply's {member} is not what its event and the case's chain say")]
pub struct Mismatch {
    /// Which member differs.
    pub member: &'static str,
}

impl Manifest {
    /// Compares the manifest with the verified event that announces the reply. `known` has the hash of each event
    /// of the case that is known, by its number: the event that was the newest one has to be among them unless it
    /// is not there at all.
    ///
    /// # Errors
    /// The first member that differs.
    pub fn agrees_with(
        &self,
        event: &EventClaims,
        known: &BTreeMap<u32, String>,
    ) -> Result<(), Mismatch> {
        let chain = event.amtsweg.as_ref();
        let reply = chain.and_then(|chain| chain.reply.as_ref());
        let is_announced = event.kind() == Ok(EventKind::SubmitReply);
        let own = chain.map_or(0, |chain| chain.seq);
        for (member, agrees) in [
            ("kind", is_announced),
            ("destinationId", self.destination_id == event.iss),
            (
                "caseId",
                crate::event::transaction(self.case_id) == event.txn,
            ),
            (
                "replyId",
                reply.is_some_and(|reply| reply.reply_id == self.reply_id),
            ),
            (
                "head",
                self.head.seq < own
                    && known
                        .get(&self.head.seq)
                        .is_none_or(|hash| *hash == self.head.hash),
            ),
            (
                "words",
                self.words
                    .as_ref()
                    .is_none_or(|words| words.text.chars().count() <= MAX_TEXT_CHARS),
            ),
        ] {
            if !agrees {
                return Err(Mismatch { member });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{
        event::{Chain, EVENT_SCHEMA, EventPayload, ReplyParts, subject, transaction},
        id::AttachmentId,
    };

    pub(in super::super) fn manifest() -> Manifest {
        Manifest {
            destination_id: DestinationId::from_random([1; 16]),
            case_id: CaseId::from_random([2; 16]),
            reply_id: ReplyId::from_random([3; 16]),
            kind: ReplyKind::Message,
            in_reply_to: None,
            submissions: BTreeMap::from([(
                SubmissionId::from_random([4; 16]),
                Purpose::Application,
            )]),
            head: ChainHead {
                seq: 0,
                hash: "hash-0".into(),
            },
            journal_head: None,
            written_at: Timestamp(1_795_000_000),
            state: CaseState::InProgress,
            words: Some(Words {
                language: "de".into(),
                text: "Guten Tag".into(),
            }),
            files: vec![],
        }
    }

    fn event(manifest: &Manifest) -> EventClaims {
        EventClaims {
            schema: EVENT_SCHEMA.into(),
            iss: manifest.destination_id,
            iat: Timestamp(0),
            jti: AttachmentId::from_random([5; 16]),
            sub: subject(SubmissionId::from_random([4; 16])),
            txn: transaction(manifest.case_id),
            events: BTreeMap::from([(EventKind::SubmitReply.uri(), EventPayload::default())]),
            amtsweg: Some(Chain {
                seq: 2,
                prev: Some("hash-1".into()),
                epoch: 0,
                jwe_hashes: None,
                case_number: None,
                reply: Some(ReplyParts {
                    reply_id: manifest.reply_id,
                    parts: vec!["part".into()],
                }),
            }),
        }
    }

    fn known() -> BTreeMap<u32, String> {
        BTreeMap::from([(0, "hash-0".into()), (1, "hash-1".into())])
    }

    #[test]
    fn what_agrees_in_everything_is_taken() {
        let manifest = manifest();
        assert_eq!(manifest.agrees_with(&event(&manifest), &known()), Ok(()));
        // An event that is under way says nothing against it.
        assert_eq!(
            manifest.agrees_with(&event(&manifest), &BTreeMap::new()),
            Ok(())
        );
    }

    #[test]
    fn each_member_counts() {
        let good = manifest();
        let refused = |change: &dyn Fn(&mut Manifest), member| {
            let mut changed = good.clone();
            change(&mut changed);
            assert_eq!(
                changed.agrees_with(&event(&good), &known()),
                Err(Mismatch { member })
            );
        };
        refused(
            &|it| it.destination_id = DestinationId::from_random([9; 16]),
            "destinationId",
        );
        refused(&|it| it.case_id = CaseId::from_random([9; 16]), "caseId");
        refused(&|it| it.reply_id = ReplyId::from_random([9; 16]), "replyId");
        refused(&|it| it.head.hash = "another".into(), "head");
        refused(&|it| it.head.seq = 2, "head");
        refused(
            &|it| it.words.as_mut().unwrap().text = "a".repeat(MAX_TEXT_CHARS + 1),
            "words",
        );
        let mut other = event(&good);
        other.events = BTreeMap::from([(EventKind::Accept.uri(), EventPayload::default())]);
        assert_eq!(
            good.agrees_with(&other, &known()),
            Err(Mismatch { member: "kind" })
        );
        let mut silent = event(&good);
        if let Some(chain) = silent.amtsweg.as_mut() {
            chain.reply = None;
        }
        assert_eq!(
            good.agrees_with(&silent, &known()),
            Err(Mismatch { member: "replyId" })
        );
    }

    /// What a newer town hall says is read as far as it is known.
    #[test]
    fn what_is_new_does_not_hide_the_rest() {
        let mut json = serde_json::to_value(manifest()).unwrap();
        json["kind"] = "invitation".into();
        json["state"] = "resting".into();
        json["ofTomorrow"] = true.into();
        for purpose in json["submissions"].as_object_mut().unwrap().values_mut() {
            *purpose = "answer".into();
        }
        let read: Manifest = serde_json::from_value(json).unwrap();
        assert_eq!(read.kind, ReplyKind::Unknown);
        assert_eq!(read.state, CaseState::Unknown);
        assert_eq!(read.words, manifest().words);
    }

    #[test]
    fn what_was_written_is_in_no_log() {
        let mut manifest = manifest();
        manifest.files.push(ReplyFile {
            name: "Bescheid.pdf".into(),
            media_type: "application/pdf".into(),
            size: 7,
            sha512: String::new(),
        });
        let debug = format!("{manifest:?}");
        assert!(
            !debug.contains("Guten") && !debug.contains("Bescheid"),
            "{debug}"
        );
    }
}
