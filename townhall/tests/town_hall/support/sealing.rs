//! A client that seals applications, written against the wire and not against the town hall.

use amtsweg_core::{
    api::{Delivery, ServiceReference},
    context::Context,
    encoding::{base64url, from_base64url},
    event::{EventClaims, EventKind, SentRecord},
    form::Form,
    handover::JoinId,
    hash::{sha256_base64url, sha512_hex},
    id::{ApplicationId, AttachmentId, CaseId, SubmissionId},
    jose::{CompactJwe, CompactJws, JweHeader, JweParts, PublicJwk},
    metadata::{
        AdditionalReferenceInfo, Attachment, Author, ContentStructure, DataDescription, DataSet,
        Hash, METADATA_SCHEMA, Metadata, Product, SchemaReference,
    },
    padding::pad_json,
};
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    encoding::AsDer as _,
    rand::{SecureRandom as _, SystemRandom},
    rsa::{
        OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey, PublicKeyComponents,
    },
    signature::RSA_PSS_2048_8192_SHA512,
};
use serde_json::{Value, json};

use super::TestHall;

pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).unwrap();
    bytes
}

fn components(key: &PublicJwk) -> PublicKeyComponents<Vec<u8>> {
    PublicKeyComponents {
        n: from_base64url(key.n()).unwrap(),
        e: from_base64url(key.e()).unwrap(),
    }
}

/// Encrypts to a key.
pub(crate) fn seal(key: &PublicJwk, media_type: &str, plaintext: &[u8]) -> CompactJwe {
    let protected = JweHeader::new(key.kid(), media_type).protected();
    let content_key: [u8; 32] = random();
    let iv: [u8; 12] = random();
    let der = components(key).as_der().unwrap();
    let public =
        OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(der.as_ref()).unwrap()).unwrap();
    let mut encrypted_key = vec![0; public.ciphertext_size()];
    public
        .encrypt(
            &OAEP_SHA256_MGF1SHA256,
            &content_key,
            &mut encrypted_key,
            None,
        )
        .unwrap();
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &content_key).unwrap());
    let mut ciphertext = plaintext.to_vec();
    let tag = cipher
        .seal_in_place_separate_tag(
            Nonce::assume_unique_for_key(iv),
            Aad::from(protected.as_bytes()),
            &mut ciphertext,
        )
        .unwrap();
    CompactJwe::assemble(&JweParts {
        protected,
        encrypted_key,
        iv: iv.to_vec(),
        ciphertext,
        tag: tag.as_ref().to_vec(),
    })
    .unwrap()
}

pub(crate) fn is_signed_by(jws: &CompactJws, key: &PublicJwk) -> bool {
    components(key)
        .verify(
            &RSA_PSS_2048_8192_SHA512,
            jws.signing_input().as_bytes(),
            jws.signature(),
        )
        .is_ok()
}

/// The claims of an event whose signature is good.
pub(crate) fn verified(hall: &TestHall, event: &CompactJws) -> EventClaims {
    let key = hall.signing_key();
    assert_eq!(event.header().kid, key.kid());
    assert!(is_signed_by(event, &key));
    EventClaims::read(event, hall.config.destination_id).unwrap()
}

/// Changes the last byte of a segment of a JWE.
pub(crate) fn flip(jwe: &CompactJwe, segment: usize) -> CompactJwe {
    let mut parts = jwe.parts().unwrap();
    let bytes = match segment {
        2 => &mut parts.encrypted_key,
        3 => &mut parts.iv,
        4 => &mut parts.ciphertext,
        _ => &mut parts.tag,
    };
    *bytes.last_mut().unwrap() ^= 1;
    CompactJwe::assemble(&parts).unwrap()
}

pub(crate) fn pdf(content: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{content}").into_bytes()
}

pub(crate) fn png(size: usize) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.extend((file.len()..size).map(|index| u8::try_from(index % 251).unwrap()));
    file
}

#[derive(Clone)]
pub(crate) struct TestFile {
    pub(crate) id: AttachmentId,
    pub(crate) slot: &'static str,
    pub(crate) name: &'static str,
    pub(crate) media_type: &'static str,
    pub(crate) content: Vec<u8>,
    /// Cut into pieces of so many bytes.
    pub(crate) fragment: Option<usize>,
}

impl TestFile {
    pub(crate) fn new(
        slot: &'static str,
        name: &'static str,
        media_type: &'static str,
        content: Vec<u8>,
    ) -> Self {
        Self {
            id: AttachmentId::from_random(random()),
            slot,
            name,
            media_type,
            content,
            fragment: None,
        }
    }
}

/// What is sent.
#[derive(Clone)]
pub(crate) struct Envelope {
    pub(crate) delivery: Delivery,
    pub(crate) parts: Vec<(AttachmentId, CompactJwe)>,
}

impl Envelope {
    pub(crate) fn record(&self) -> SentRecord {
        SentRecord::new(
            self.delivery.destination_id,
            self.delivery.submission_id,
            self.delivery.case_id,
            &self.delivery.encrypted_metadata,
            &self.delivery.encrypted_data,
            self.parts.iter().map(|(id, jwe)| (*id, jwe)),
        )
    }

    /// What the newest event of a reply says, once signature and content are checked.
    pub(crate) fn outcome(
        &self,
        hall: &TestHall,
        events: &[CompactJws],
    ) -> (EventKind, EventClaims) {
        let claims = verified(hall, events.last().unwrap());
        (claims.outcome_for(&self.record()).unwrap(), claims)
    }
}

/// An application on its way into an envelope.
pub(crate) struct Sealed {
    pub(crate) key: PublicJwk,
    pub(crate) context: Context,
    pub(crate) metadata: Metadata,
    pub(crate) bound: bool,
    pub(crate) answers: Value,
    pub(crate) files: Vec<TestFile>,
    service: String,
    delivery_context: Context,
}

impl Sealed {
    /// A sound application with two files, one of them in fragments.
    pub(crate) fn sound(hall: &TestHall) -> Self {
        let mut passport =
            TestFile::new("ausweis", "Reisepass Müller.png", "image/png", png(250_000));
        passport.fragment = Some(100_000);
        Self::new(
            hall,
            json!({
                "person": {
                    "familienname": "Müller", "vornamen": "Ärika", "geburtsdatum": "1980-05-17",
                    "staat": "SY", "einkommen": "1234.50", "art": "person",
                    "sprachen": ["deutsch", "arabisch"], "bemerkung": "Erste Zeile\nzweite <b>Zeile</b>"
                },
                "kinder": {"kind": [
                    {"vorname": "Ada", "mitreise": true}, {"vorname": "Bo", "mitreise": false}
                ]},
                "schluss": {"richtig": true}
            }),
            vec![
                passport,
                TestFile::new("lohn", "lohn.pdf", "application/pdf", pdf("Lohn")),
            ],
        )
    }

    pub(crate) fn new(hall: &TestHall, mut answers: Value, files: Vec<TestFile>) -> Self {
        for slot in ["ausweis", "lohn"] {
            let ids: Vec<AttachmentId> = files
                .iter()
                .filter(|file| file.slot == slot)
                .map(|file| file.id)
                .collect();
            answers["unterlagen"][slot] = if ids.is_empty() {
                json!({"nachgereicht": true})
            } else {
                json!({"attachments": ids})
            };
        }
        let json = std::fs::read(hall.config.forms.join("probe/form.json")).unwrap();
        let form = Form::from_json(&json).unwrap();
        Self::of(hall, &form, &json, answers, files)
    }

    /// An application for any form.
    pub(crate) fn of(
        hall: &TestHall,
        form: &Form,
        json: &[u8],
        answers: Value,
        files: Vec<TestFile>,
    ) -> Self {
        let key = hall.encryption_key();
        let context = Context {
            destination_id: hall.config.destination_id,
            submission_id: SubmissionId::from_random(random()),
            case_id: CaseId::from_random(random()),
            application_id: ApplicationId::from_random(random()),
            service: form.id.clone(),
            form: form.id.clone(),
            form_version: form.version.clone(),
            form_hash: sha256_base64url(json),
            language: "ar".into(),
            key_thumbprint: key.thumbprint(),
            case_access: Some(sha256_base64url(b"token")),
            reply_key: Some(base64url(&random::<32>())),
            handover: None,
            desk: None,
        };
        let metadata = Metadata {
            schema: METADATA_SCHEMA.into(),
            content_structure: ContentStructure {
                data: DataDescription {
                    hash: Hash::sha512(String::new()),
                    submission_schema: SchemaReference {
                        schema_uri: hall.config.schema_uri(&form.id, &form.version),
                        mime_type: "application/json".into(),
                    },
                },
                attachments: vec![],
            },
            additional_reference_info: Some(AdditionalReferenceInfo {
                sender_reference: None,
                application_date: Some("2026-11-18".into()),
            }),
            author: Some(Author {
                name: "Test".into(),
                product: Product {
                    name: "Test".into(),
                    version: "1".into(),
                    manufacturer: "Test".into(),
                },
            }),
            data_sets: vec![],
        };
        Self {
            key,
            delivery_context: context.clone(),
            context,
            metadata,
            bound: true,
            answers,
            files,
            service: form.id.clone(),
        }
    }

    /// A part of what two parties fill.
    pub(crate) fn part(
        hall: &TestHall,
        service: &str,
        answers: Value,
        join_id: Option<JoinId>,
    ) -> Self {
        let json = std::fs::read(hall.config.forms.join(service).join("form.json")).unwrap();
        let form = Form::from_json(&json).unwrap();
        let mut sealed = Self::of(hall, &form, &json, answers, vec![]);
        sealed.context.handover = join_id;
        sealed
    }

    /// The same application in another sending.
    pub(crate) fn in_another_sending(&mut self) {
        self.context.submission_id = SubmissionId::from_random(random());
        self.delivery_context.submission_id = self.context.submission_id;
    }

    /// The same application under another code.
    pub(crate) fn in_another_case(&mut self) {
        self.in_another_sending();
        self.context.case_id = CaseId::from_random(random());
        self.context.reply_key = Some(base64url(&random::<32>()));
        self.delivery_context.case_id = self.context.case_id;
    }

    /// In this case.
    pub(crate) fn in_case(&mut self, case: CaseId) {
        self.context.case_id = case;
        self.delivery_context.case_id = case;
    }

    /// In the case of another application, as whoever knows the case may send it.
    pub(crate) fn in_the_case_of(&mut self, other: &Self) {
        self.in_case(other.context.case_id);
        self.context
            .case_access
            .clone_from(&other.context.case_access);
        self.delivery_context
            .case_access
            .clone_from(&other.context.case_access);
    }

    pub(crate) fn announced_for(&mut self, service: &str) {
        self.service = service.into();
    }

    pub(crate) fn envelope(&self) -> Envelope {
        self.envelope_with(|_| {})
    }

    /// Seals, after a last change of the metadata.
    pub(crate) fn envelope_with(&self, change: impl FnOnce(&mut Metadata)) -> Envelope {
        let data = pad_json(self.answers.to_string());
        let mut metadata = self.metadata.clone();
        metadata.content_structure.data.hash = Hash::sha512(sha512_hex(data.as_bytes()));
        let mut parts = Vec::new();
        for file in &self.files {
            let mut fragments = None;
            match file.fragment {
                None => parts.push((file.id, seal(&self.key, file.media_type, &file.content))),
                Some(size) => {
                    let ids: Vec<AttachmentId> = file
                        .content
                        .chunks(size)
                        .map(|piece| {
                            let id = AttachmentId::from_random(random());
                            parts.push((id, seal(&self.key, file.media_type, piece)));
                            id
                        })
                        .collect();
                    fragments = Some(ids);
                }
            }
            metadata.content_structure.attachments.push(Attachment {
                attachment_id: file.id,
                purpose: "attachment".into(),
                mime_type: file.media_type.into(),
                hash: Hash::sha512(sha512_hex(&file.content)),
                filename: Some(file.name.into()),
                description: None,
                fragments,
            });
        }
        if self.bound {
            metadata.data_sets.push(
                DataSet::of_context(AttachmentId::from_random(random()), &self.context).unwrap(),
            );
        }
        change(&mut metadata);
        let metadata = pad_json(serde_json::to_string(&metadata).unwrap());
        let outside = &self.delivery_context;
        Envelope {
            delivery: Delivery {
                destination_id: outside.destination_id,
                submission_id: outside.submission_id,
                case_id: outside.case_id,
                case_access: outside.case_access.clone(),
                public_service: ServiceReference {
                    name: self.service.clone(),
                    identifier: None,
                },
                announced_attachments: parts.iter().map(|(id, _)| *id).collect(),
                encrypted_metadata: seal(&self.key, "application/json", metadata.as_bytes()),
                encrypted_data: seal(&self.key, "application/json", data.as_bytes()),
            },
            parts,
        }
    }
}
