//! An application on its way, as it is kept until the town hall's word is there.

use std::fmt;

use amtsweg_core::{
    api::{Announcement, SubmissionBody},
    code::CaseCode,
    event::{EventKind, SentRecord},
    form::Answers,
    id::{ApplicationId, AttachmentId},
    number::ShortNumber,
    outcome::Outcome,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use super::Package;
use crate::device::crypto::ContentKey;

/// An application on its way. Kept encrypted, and only so: it holds the answers, the code and the
/// keys of the parts.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "camelCase")]
pub enum Outgoing {
    /// Complete and not sealed yet.
    Open {
        /// The application.
        package: Package,
    },
    /// Sealed; the edge has not confirmed that it has everything.
    Sealed {
        /// The application, to be sealed anew if it must be.
        package: Package,
        /// The sealed parts.
        plan: Box<Plan>,
    },
    /// The edge has everything; the town hall's word is not there yet.
    Sent {
        /// The application, should it not arrive.
        package: Package,
        /// What the receipt shows.
        sent: Box<Sent>,
    },
    /// The town hall has confirmed exactly what was sent.
    Arrived {
        /// What the receipt shows.
        sent: Sent,
        /// When it was confirmed.
        at: Timestamp,
    },
}

impl Outgoing {
    /// Reads what [`Outgoing::to_json`] wrote; nothing for what another version wrote.
    pub fn from_json(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// As JSON.
    pub fn to_json(&self) -> String {
        // Texts, numbers and maps whose keys are texts always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The service applied for.
    pub fn service(&self) -> &str {
        match self {
            Self::Open { package } | Self::Sealed { package, .. } | Self::Sent { package, .. } => {
                &package.service
            }
            Self::Arrived { sent, .. } => &sent.service,
        }
    }

    /// The application's id.
    pub fn application_id(&self) -> ApplicationId {
        match self {
            Self::Open { package } | Self::Sealed { package, .. } | Self::Sent { package, .. } => {
                package.application_id
            }
            Self::Arrived { sent, .. } => sent.application_id,
        }
    }

    /// The answers, as long as they are kept.
    pub fn answers(&self) -> Option<&Answers> {
        match self {
            Self::Open { package } | Self::Sealed { package, .. } | Self::Sent { package, .. } => {
                Some(&package.answers)
            }
            Self::Arrived { .. } => None,
        }
    }

    /// The case's code.
    pub fn code(&self) -> &CaseCode {
        match self {
            Self::Open { package } | Self::Sealed { package, .. } | Self::Sent { package, .. } => {
                &package.code
            }
            Self::Arrived { sent, .. } => &sent.code,
        }
    }

    /// The receipt, when there is one.
    pub fn receipt(&self) -> Option<Sent> {
        match self {
            Self::Open { .. } | Self::Sealed { .. } => None,
            Self::Sent { sent, .. } => Some(Sent::clone(sent)),
            Self::Arrived { sent, at } => Some(Sent {
                outcome: Outcome::Arrived(*at),
                ..sent.clone()
            }),
        }
    }

    /// What is on its way when the applicant presses *send* with `new`, this being on its way
    /// already: what was sent stays, and so do sealed parts that say the same. `completed` tells
    /// whether the edge may have everything of the sealed parts.
    #[must_use]
    pub fn superseded_by(self, new: Package, completed: bool) -> Self {
        match self {
            Self::Sealed { package, .. } if !completed && !package.says_the_same(&new) => {
                Self::Open { package: new }
            }
            Self::Open { .. } => Self::Open { package: new },
            kept => kept,
        }
    }

    /// The application to be sealed once more, because something else was rejected in its place;
    /// nothing when that was done before.
    #[must_use]
    pub fn once_more(self) -> Option<Self> {
        match self {
            Self::Sent { package, .. } if !package.is_again => Some(Self::Open {
                package: Package {
                    is_again: true,
                    ..package
                },
            }),
            _ => None,
        }
    }

    /// The application unsealed, to be sealed under other ids; what has arrived stays so.
    #[must_use]
    pub fn unsealed(self) -> Self {
        match self {
            Self::Open { package } | Self::Sealed { package, .. } | Self::Sent { package, .. } => {
                Self::Open { package }
            }
            arrived @ Self::Arrived { .. } => arrived,
        }
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open { .. } => "Outgoing::Open",
            Self::Sealed { .. } => "Outgoing::Sealed",
            Self::Sent { .. } => "Outgoing::Sent",
            Self::Arrived { .. } => "Outgoing::Arrived",
        })
    }
}

/// Sealed parts, without those that can be made again.
///
/// A file's piece is encrypted with its own content key and IV, which serve this one plaintext
/// only: the JWE is made again, byte for byte, when it is sent, and its hash has to be the one in
/// the record. Data and metadata are kept as they were sealed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The key that everything is sealed for.
    pub kid: String,
    /// What the edge is told first.
    pub announcement: Announcement,
    /// The files and their pieces.
    pub parts: Vec<Part>,
    /// Data and metadata.
    pub body: SubmissionBody,
    /// What an acceptance has to match: tags and hashes of all parts.
    pub record: SentRecord,
    /// When it was sealed.
    #[serde(default)]
    pub sealed_at: Option<Timestamp>,
}

impl Plan {
    /// The bytes of all parts together, as they travel.
    pub fn total(&self) -> u64 {
        self.parts.iter().map(|part| part.length).sum()
    }

    /// The bytes of those parts that the edge has confirmed.
    pub fn put(&self, is_put: impl Fn(AttachmentId) -> bool) -> u64 {
        let put = self.parts.iter().filter(|part| is_put(part.id));
        put.map(|part| part.length).sum()
    }

    /// How far each file is, when the edge has confirmed those parts.
    pub fn files(
        &self,
        package: &Package,
        is_put: impl Fn(AttachmentId) -> bool,
    ) -> Vec<FileProgress> {
        let bytes = |parts: &dyn Fn(&&Part) -> bool| -> u64 {
            let parts = self.parts.iter().filter(parts);
            parts.map(|part| part.length).sum()
        };
        let files = package.files.iter().map(|file| FileProgress {
            name: file.name.clone(),
            size: file.size,
            done: bytes(&|part| part.file == file.id && is_put(part.id)),
            total: bytes(&|part| part.file == file.id),
        });
        files.collect()
    }

    /// Whether a part that was made again is the one that was sealed.
    pub fn is_same(&self, part: AttachmentId, hash: &str) -> bool {
        let sealed = self.record.jwe_hashes.attachments.get(&part);
        sealed.is_some_and(|sealed| sealed == hash)
    }
}

/// A sealed file or piece of one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// Under which id it travels.
    pub id: AttachmentId,
    /// Of which file.
    pub file: AttachmentId,
    /// Its first byte.
    pub from: u64,
    /// The byte after its last.
    pub to: u64,
    /// The media type that its header names.
    pub cty: String,
    pub key: ContentKey,
    /// The JWE's length.
    pub length: u64,
}

/// How far a file is.
#[derive(Clone, PartialEq, Eq)]
pub struct FileProgress {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Bytes done, as they travel …
    pub done: u64,
    /// … of so many.
    pub total: u64,
}

impl fmt::Debug for FileProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileProgress({}/{})", self.done, self.total)
    }
}

/// An application that is out of the device: what its receipt shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sent {
    /// The service applied for.
    pub service: String,
    /// What an acceptance has to match.
    pub record: SentRecord,
    /// The application's id, as the authority shows it too.
    pub application_id: ApplicationId,
    /// The case's code.
    pub code: CaseCode,
    /// The files sent.
    pub files: Vec<SentFile>,
    /// The text ids of the slots whose documents will follow.
    pub promised: Vec<String>,
    /// When the edge had everything.
    pub at: Timestamp,
    /// When it was sealed: what a key has signed that was replaced later counts.
    #[serde(default)]
    pub sealed_at: Option<Timestamp>,
    /// The link for the second party, as a path with a fragment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether a clerk has filled it in at the town hall's desk: the receipt is for somebody else.
    #[serde(default)]
    pub desk: bool,
    /// What people call the case, once the authority has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<ShortNumber>,
    /// What is known of it. Asked for anew each time.
    #[serde(skip, default = "parked")]
    pub outcome: Outcome,
    /// What has answered something else in its place. Asked for anew, too.
    #[serde(skip)]
    pub contradiction: Option<EventKind>,
    /// How many parts of a second party are known to have arrived for it. Asked for anew, too.
    #[serde(skip)]
    pub parts: usize,
}

impl Sent {
    /// The receipt of an application that the edge has had since `at`.
    pub fn new(package: &Package, plan: Plan, at: Timestamp) -> Self {
        let files = package.files.iter().map(|file| SentFile {
            name: file.name.clone(),
            size: file.size,
        });
        Self {
            service: package.service.clone(),
            record: plan.record,
            sealed_at: plan.sealed_at,
            application_id: package.application_id,
            code: package.code.clone(),
            files: files.collect(),
            promised: package.promised.clone(),
            at,
            link: package.link.clone(),
            desk: package.desk.is_some(),
            number: None,
            outcome: Outcome::Parked,
            contradiction: None,
            parts: 0,
        }
    }
}

fn parked() -> Outcome {
    Outcome::Parked
}

/// A file that was sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

impl fmt::Debug for SentFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SentFile({} bytes)", self.size)
    }
}

#[cfg(test)]
mod tests {
    use amtsweg_core::{
        api::ServiceReference,
        event::PerPart,
        id::{CaseId, DestinationId, SubmissionId},
        jose::{CompactJwe, JweHeader, JweParts},
    };

    use super::*;
    use crate::outbox::package::tests::package;

    fn jwe() -> CompactJwe {
        CompactJwe::assemble(&JweParts {
            protected: JweHeader::new("enc-00000001", "application/json").protected(),
            encrypted_key: vec![7; 512],
            iv: vec![1; 12],
            ciphertext: b"secret".to_vec(),
            tag: vec![2; 16],
        })
        .unwrap()
    }

    fn record() -> SentRecord {
        let mut record = SentRecord::new(
            DestinationId::from_random([1; 16]),
            SubmissionId::from_random([2; 16]),
            CaseId::from_random([3; 16]),
            &jwe(),
            &jwe(),
            [],
        );
        let part = AttachmentId::from_random([4; 16]);
        record.jwe_hashes = PerPart {
            attachments: [(part, "hash".to_owned())].into(),
            ..record.jwe_hashes
        };
        record
    }

    fn plan() -> Plan {
        let part = AttachmentId::from_random([4; 16]);
        let key = serde_json::json!({
            "secret": "A".repeat(43), "iv": "A".repeat(16), "wrapped": "AAAA",
        });
        Plan {
            kid: "enc-00000001".into(),
            announcement: Announcement {
                destination_id: record().destination_id,
                announced_attachments: vec![part],
                public_service: ServiceReference {
                    name: "verpflichtungserklaerung".into(),
                    identifier: None,
                },
                case_access: None,
                submission_id: None,
                case_id: None,
            },
            parts: vec![Part {
                id: part,
                file: AttachmentId::from_random([1; 16]),
                from: 0,
                to: 7,
                cty: "application/pdf".into(),
                key: serde_json::from_value(key).unwrap(),
                length: 800,
            }],
            body: SubmissionBody {
                encrypted_metadata: jwe(),
                encrypted_data: jwe(),
            },
            record: record(),
            sealed_at: Some(Timestamp(4)),
        }
    }

    fn sealed() -> Outgoing {
        Outgoing::Sealed {
            package: package(7),
            plan: Box::new(plan()),
        }
    }

    fn sent() -> Sent {
        Sent::new(&package(7), plan(), Timestamp(5))
    }

    #[test]
    fn every_state_is_written_and_read() {
        let package = package(7);
        for outgoing in [
            Outgoing::Open {
                package: package.clone(),
            },
            sealed(),
            Outgoing::Sent {
                package,
                sent: Box::new(sent()),
            },
            Outgoing::Arrived {
                sent: sent(),
                at: Timestamp(9),
            },
        ] {
            let read = Outgoing::from_json(outgoing.to_json().as_bytes());
            assert_eq!(read, Some(outgoing));
        }
        assert_eq!(Outgoing::from_json(br#"{"state":"ofTomorrow"}"#), None);
    }

    #[test]
    fn only_a_signed_word_makes_a_receipt_say_arrived() {
        assert_eq!(sealed().receipt(), None);
        let package = package(7);
        let sent_out = Outgoing::Sent {
            package,
            sent: Box::new(sent()),
        };
        assert_eq!(sent_out.receipt().unwrap().outcome, Outcome::Parked);
        let at = Timestamp(9);
        let arrived = Outgoing::Arrived { sent: sent(), at };
        assert_eq!(arrived.receipt().unwrap().outcome, Outcome::Arrived(at));
    }

    #[test]
    fn what_is_sealed_stays_while_it_says_the_same() {
        assert_eq!(sealed().superseded_by(package(7), false), sealed());
        let other = Outgoing::Open {
            package: package(8),
        };
        assert_eq!(sealed().superseded_by(package(8), false), other);
        // The edge may have it already: then it is what was sent.
        assert_eq!(sealed().superseded_by(package(8), true), sealed());
        let open = Outgoing::Open {
            package: package(7),
        };
        assert_eq!(open.superseded_by(package(8), false), other);
    }

    #[test]
    fn what_was_sent_is_not_superseded_and_can_be_sealed_anew() {
        let out = Outgoing::Sent {
            package: package(7),
            sent: Box::new(sent()),
        };
        assert_eq!(out.clone().superseded_by(package(8), false), out);
        let open = Outgoing::Open {
            package: package(7),
        };
        assert_eq!(out.unsealed(), open);
        assert_eq!(sealed().unsealed(), open);
    }

    #[test]
    fn what_was_exchanged_is_sealed_once_more_and_no_more_often() {
        let sent = |package| Outgoing::Sent {
            package,
            sent: Box::new(sent()),
        };
        let Some(Outgoing::Open { package: again }) = sent(package(7)).once_more() else {
            panic!("it is not sealed once more");
        };
        assert!(again.says_the_same(&package(7)));
        assert_eq!(sent(again).once_more(), None);
        let at = Timestamp(9);
        let arrived = Outgoing::Arrived {
            sent: Sent::new(&package(7), plan(), at),
            at,
        };
        assert_eq!(arrived.once_more(), None);
    }

    #[test]
    fn a_part_that_differs_is_noticed() {
        let plan = plan();
        let part = plan.parts[0].id;
        assert!(plan.is_same(part, "hash"));
        assert!(!plan.is_same(part, "other"));
        assert!(!plan.is_same(AttachmentId::from_random([9; 16]), "hash"));
        assert_eq!(plan.total(), 800);
        assert_eq!(plan.put(|_| false), 0);
        assert_eq!(plan.put(|id| id == part), 800);
    }

    #[test]
    fn shows_no_secrets() {
        assert_eq!(format!("{:?}", sealed()), "Outgoing::Sealed");
        assert!(!format!("{:?}", sent()).contains("Mietvertrag"));
    }
}
