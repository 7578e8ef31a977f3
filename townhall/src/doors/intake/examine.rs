//! Opens a submission and examines it: the checks of docs/security.md 1 to 3, 5 and 22, and the
//! form's.

use std::{collections::BTreeMap, sync::Arc};

use amtsweg_core::{
    api::Delivery,
    context::Context,
    encoding::{base64url, from_base64url},
    file::{FileDoubt, MediaType},
    form::{
        Answers, AttachmentFacts, Filing, Finding, FollowUp, Form, Level, check, check_attachments,
        visible,
    },
    hash::{FileHash, sha256, sha512_hex},
    id::AttachmentId,
    jose::CompactJwe,
    limits::{MAX_FILE_NAME_CHARS, MAX_JSON_BYTES},
    metadata::{Attachment, Hash, Metadata},
    time::{Date, Timestamp},
};
use amtsweg_forms_tool::catalogue::Definition;

use crate::{
    clock::LocalTime,
    crypto::{self, DecryptionKey},
    domain::{
        Application, Arrival, NewFile, Part, Party, Place, Refusal, RefusalKind, SealedPart,
        Secrets,
    },
    keys::KeyRing,
    reading::{Forms, document},
    work::file::MAX_WORD_CHARS,
};

/// How far the applicant's date may lie before the receipt: what the edge parks, and a day.
const DAYS_BEFORE: i64 = 15;
/// And after it: clocks of devices are not exact.
const DAYS_AFTER: i64 = 1;
/// More places than that help nobody.
const MAX_PLACES: usize = 30;
const REPLY_KEY_BYTES: usize = 32;
const JSON: &str = "application/json";

/// How much is taken.
pub(super) struct Limits {
    /// Of all files together.
    pub(super) max_files_bytes: u64,
}

/// Opens and examines a submission whose announced parts are all there.
pub(super) fn examine(
    ring: &KeyRing,
    forms: &Forms,
    limits: &Limits,
    delivery: &Delivery,
    parts: &[SealedPart],
    now: Timestamp,
) -> Result<Arrival, Refusal> {
    let key = find_key(ring, delivery, now)?;
    let metadata_bytes = open_json(&delivery.encrypted_metadata, key, Place::Metadata)?;
    let metadata: Metadata = serde_json::from_slice(&metadata_bytes)
        .map_err(|_| Refusal::new(RefusalKind::Syntax, Place::Metadata))?;
    if !metadata
        .schema
        .starts_with("https://schema.fitko.de/fit-connect/metadata/2.")
    {
        return Err(Refusal::new(
            RefusalKind::UnsupportedSchema,
            Place::Metadata,
        ));
    }
    let context = read_context(&metadata, delivery, key)?;
    let definition = find_definition(forms, delivery, &metadata, context.as_ref())?;

    let data = open_json(&delivery.encrypted_data, key, Place::Data)?;
    let data_sha512 = sha512_hex(&data);
    let described = &metadata.content_structure.data;
    if described.hash != Hash::sha512(data_sha512.clone()) {
        return Err(Refusal::new(RefusalKind::Hash, Place::Data));
    }
    let answers =
        Answers::from_json(&data).map_err(|_| Refusal::new(RefusalKind::Syntax, Place::Data))?;

    let files = open_files(limits, &metadata, parts, key)?;
    let day = application_date(&metadata, now);
    check_form(&definition, &answers, day, &files)?;

    // A form that is published has no mistake in what it says of that.
    let follow_up = FollowUp::of(&definition.form).ok().flatten();
    let follows = follow_up.and_then(|follow_up| follow_up.number_in(&answers));
    let application = Application {
        submission_id: delivery.submission_id,
        case_id: delivery.case_id,
        application_id: context.as_ref().map(|context| context.application_id),
        bound: context.is_some(),
        service: delivery.public_service.name.clone(),
        form_version: definition.form.version.clone(),
        form_hash: definition.hash.clone(),
        language: context
            .as_ref()
            .map(|context| context.language.chars().take(MAX_WORD_CHARS).collect()),
        key_id: key.public().kid().to_owned(),
        date: day,
        applicant: document::applicant(&definition.form, &answers, day),
        subject: forms
            .texts
            .of(&definition.service)
            .and_then(|texts| document::subject(&definition.form, texts, &answers, day)),
        received_at: now,
        data_sha512,
    };
    Ok(Arrival {
        part: part(delivery, context.as_ref(), &definition.form, &answers, day),
        secrets: Secrets {
            case_access: delivery.case_access.clone(),
            reply_key: reply_key(context.as_ref()),
        },
        content_hash: content_hash(&application.data_sha512, &files),
        files: place_files(files, &definition, &answers, day),
        application,
        metadata: metadata_bytes,
        metadata_jwe_hash: delivery.encrypted_metadata.hash(),
        data,
        data_jwe_hash: delivery.encrypted_data.hash(),
        follows,
        desk: context.and_then(|context| context.desk),
    })
}

/// Which part it is, by its form and by what came with it.
fn part(
    delivery: &Delivery,
    context: Option<&Context>,
    form: &Form,
    answers: &Answers,
    date: Date,
) -> Part {
    Part {
        service: delivery.public_service.name.clone(),
        join_id: context.and_then(|context| context.handover.clone()),
        side: match (&form.handover, &form.joins) {
            (Some(handover), _) => Some((Party::First, handover.to.clone())),
            (None, Some(service)) => Some((Party::Second, service.clone())),
            (None, None) => None,
        },
        awaits: awaits_part(form, answers, date),
    }
}

/// The key for replies, when it is one.
fn reply_key(context: Option<&Context>) -> Option<String> {
    let key = context?.reply_key.as_ref()?;
    from_base64url(key)
        .is_ok_and(|bytes| bytes.len() == REPLY_KEY_BYTES)
        .then(|| key.clone())
}

/// The one key that metadata and data are encrypted to. An unknown or compromised one gives the
/// same answer as a failure to open.
fn find_key<'a>(
    ring: &'a KeyRing,
    delivery: &Delivery,
    now: Timestamp,
) -> Result<&'a DecryptionKey, Refusal> {
    let kid = &delivery.encrypted_metadata.header().kid;
    if *kid != delivery.encrypted_data.header().kid {
        return Err(Refusal::new(RefusalKind::Encryption, Place::Data));
    }
    ring.decryption(kid, now)
        .ok_or(Refusal::new(RefusalKind::Encryption, Place::Metadata))
}

fn open(jwe: &CompactJwe, key: &DecryptionKey, part: Place) -> Result<Vec<u8>, Refusal> {
    if jwe.header().kid != key.public().kid() {
        return Err(Refusal::new(RefusalKind::Encryption, part));
    }
    crypto::open(jwe, key).map_err(|_| Refusal::new(RefusalKind::Encryption, part))
}

fn open_json(jwe: &CompactJwe, key: &DecryptionKey, part: Place) -> Result<Vec<u8>, Refusal> {
    let json = open(jwe, key, part)?;
    if jwe.header().cty == JSON && json.len() <= MAX_JSON_BYTES {
        Ok(json)
    } else {
        Err(Refusal::new(RefusalKind::Syntax, part))
    }
}

/// The context, when the sender gave one; it has to be that of this envelope.
fn read_context(
    metadata: &Metadata,
    delivery: &Delivery,
    key: &DecryptionKey,
) -> Result<Option<Context>, Refusal> {
    let context = metadata
        .context()
        .map_err(|_| Refusal::new(RefusalKind::Context, Place::Metadata))?;
    if let Some(context) = &context {
        context
            .matches(delivery, &key.public().thumbprint())
            .map_err(|mismatch| Refusal {
                places: mismatch.member.to_owned(),
                ..Refusal::new(RefusalKind::Context, Place::Metadata)
            })?;
        if context.service != delivery.public_service.name {
            return Err(Refusal {
                places: "service".to_owned(),
                ..Refusal::new(RefusalKind::Context, Place::Metadata)
            });
        }
    }
    Ok(context)
}

/// The definition that the answers are for: by its hash where the context names it, else the
/// current one, if it is of the version in the schema's URI.
fn find_definition(
    forms: &Forms,
    delivery: &Delivery,
    metadata: &Metadata,
    context: Option<&Context>,
) -> Result<Arc<Definition>, Refusal> {
    let service = &delivery.public_service.name;
    if forms.services.current_of(service).is_none() {
        return Err(Refusal::new(RefusalKind::Service, Place::Metadata));
    }
    let schema = &metadata.content_structure.data.submission_schema;
    let definition = match context {
        Some(context) => forms
            .services
            .by_hash(service, &context.form_hash)
            .filter(|definition| {
                definition.form.id == context.form
                    && definition.form.version == context.form_version
            }),
        None => forms.services.current_of(service),
    };
    definition
        .filter(|definition| {
            // The portal's address may change, the rest of the URI is the form's identity.
            let end = format!("/schemas/{service}/{}.json", definition.form.version);
            schema.mime_type == JSON && schema.schema_uri.ends_with(&end)
        })
        .ok_or(Refusal::new(
            RefusalKind::UnsupportedSchema,
            Place::Metadata,
        ))
}

/// A file whose slot is not yet known.
struct Unplaced<'a> {
    description: &'a Attachment,
    sha512: String,
    content: Vec<u8>,
}

fn open_files<'a>(
    limits: &Limits,
    metadata: &'a Metadata,
    parts: &[SealedPart],
    key: &DecryptionKey,
) -> Result<Vec<Unplaced<'a>>, Refusal> {
    let attachments = &metadata.content_structure.attachments;
    let mut by_id: BTreeMap<AttachmentId, &CompactJwe> =
        parts.iter().map(|part| (part.id, &part.jwe)).collect();
    let mismatch = || Refusal::new(RefusalKind::Attachments, Place::Metadata);
    for (index, attachment) in attachments.iter().enumerate() {
        let repeated = attachments[..index]
            .iter()
            .any(|other| other.attachment_id == attachment.attachment_id);
        if repeated {
            return Err(mismatch());
        }
    }
    let mut total = 0_u64;
    let mut files = Vec::new();
    for description in attachments {
        let part = Place::Attachment(description.attachment_id);
        let mut content = Vec::new();
        let mut hash = FileHash::default();
        for id in description.part_ids() {
            // Taken out: a part that two files name is a mismatch.
            let jwe = by_id.remove(&id).ok_or_else(mismatch)?;
            let piece = open(jwe, key, part)?;
            total += piece.len() as u64;
            if total > limits.max_files_bytes {
                return Err(Refusal::new(RefusalKind::Size, part));
            }
            hash.update(&piece);
            content.extend_from_slice(&piece);
        }
        let sha512 = hash.finish();
        if description.hash != Hash::sha512(sha512.clone()) {
            return Err(Refusal::new(RefusalKind::Hash, part));
        }
        files.push(Unplaced {
            description,
            sha512,
            content,
        });
    }
    if by_id.is_empty() {
        Ok(files)
    } else {
        Err(mismatch())
    }
}

/// The applicant's date, kept near the receipt; the day of the receipt without one.
fn application_date(metadata: &Metadata, now: Timestamp) -> Date {
    let received = LocalTime::of(now).date();
    metadata
        .additional_reference_info
        .as_ref()
        .and_then(|info| info.application_date.as_deref())
        .and_then(|date| date.parse().ok())
        .map_or(received, |date: Date| {
            date.clamp(
                received.plus_days(-DAYS_BEFORE),
                received.plus_days(DAYS_AFTER),
            )
        })
}

/// The form's own checks. Warnings never reject; nor do answers to questions that are not asked,
/// which the clerk is shown apart.
fn check_form(
    definition: &Definition,
    answers: &Answers,
    date: Date,
    files: &[Unplaced<'_>],
) -> Result<(), Refusal> {
    let facts: Vec<AttachmentFacts> = files
        .iter()
        .map(|file| AttachmentFacts {
            id: file.description.attachment_id,
            media_type: media_type(&file.content).to_owned(),
            size: file.content.len() as u64,
        })
        .collect();
    let form = &definition.form;
    let refuse = |findings: Vec<Finding>, part| {
        let places = findings
            .iter()
            .filter(|finding| finding.level == Level::Error)
            .take(MAX_PLACES)
            .map(|finding| format!("{} ({})", finding.path, finding.kind.message().0))
            .collect::<Vec<_>>()
            .join(", ");
        if places.is_empty() {
            Ok(())
        } else {
            Err(Refusal {
                places,
                ..Refusal::new(RefusalKind::Schema, part)
            })
        }
    };
    refuse(check(form, answers, date), Place::Data)?;
    refuse(check_attachments(form, answers, date, &facts), Place::Other)
}

/// Whether the step that hands the link over was shown.
fn awaits_part(form: &Form, answers: &Answers, date: Date) -> bool {
    form.handover.as_ref().is_some_and(|handover| {
        visible(form, answers, date)
            .iter()
            .any(|visible| visible.step.id == handover.step)
    })
}

/// Gives each file its place in the case's file.
fn place_files(
    files: Vec<Unplaced<'_>>,
    definition: &Definition,
    answers: &Answers,
    date: Date,
) -> Vec<NewFile> {
    let slots = document::slots(&definition.form, answers, date);
    files
        .into_iter()
        .map(|file| {
            let id = file.description.attachment_id;
            let slot = slots.iter().find(|slot| slot.files.contains(&id));
            NewFile {
                attachment_id: id,
                slot: slot.map(|slot| slot.path.to_string()),
                filing: slot.map_or(Filing::Ordinary, |slot| slot.filing),
                name: file
                    .description
                    .filename
                    .as_ref()
                    .map(|name| name.chars().take(MAX_FILE_NAME_CHARS).collect()),
                media_type: media_type(&file.content),
                doubt: MediaType::of_content(&file.content)
                    .and_then(|found| FileDoubt::of_bytes(found, &file.content)),
                sha512: file.sha512,
                content: file.content,
            }
        })
        .collect()
}

fn content_hash(data_sha512: &str, files: &[Unplaced<'_>]) -> String {
    let mut lines = vec![format!("data {data_sha512}")];
    lines.extend(
        files
            .iter()
            .map(|file| format!("{} {}", file.description.attachment_id, file.sha512)),
    );
    base64url(&sha256(lines.join("\n").as_bytes()))
}

/// The media type of a content, found from the content.
fn media_type(content: &[u8]) -> &'static str {
    MediaType::of_content(content).map_or("application/octet-stream", MediaType::name)
}
