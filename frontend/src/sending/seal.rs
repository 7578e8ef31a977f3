//! Sealing: answers, metadata and files become JWEs for the authority's key.

use std::{cell::Cell, collections::BTreeMap};

use amtsweg_core::{
    api::{Announcement, SubmissionBody},
    context::Context,
    encoding::base64url,
    event::SentRecord,
    file::pieces,
    hash::FileHash,
    id::AttachmentId,
    jose::CompactJwe,
    limits::{MAX_ANNOUNCED, MAX_FILES_BYTES, MAX_JSON_BYTES},
    metadata::{Attachment, FileFacts, Metadata, MetadataParts},
    outcome::Outcome,
    padding::pad_json,
    time::Timestamp,
};
use js_sys::{Array, Uint8Array};
use web_sys::Blob;

use super::{Package, Progress, SealedFile, SendError, Sent, SlotFile, trust::Recipient};
use crate::{
    device::{crypto::EncryptionKey, files::ChosenFile, http::JSON, random},
    site::Site,
};

/// The media type of a fragment: a piece of a PDF is no PDF.
const FRAGMENT_TYPE: &str = "application/octet-stream";

/// A sealed application: nothing in it is readable for anyone but the authority, and sending it
/// again is sending the same.
#[derive(Debug)]
pub struct Sealed {
    pub(super) announcement: Announcement,
    pub(super) parts: Vec<Part>,
    pub(super) body: SubmissionBody,
    /// What the receipt shows, but for time and outcome.
    pub(super) sent: Sent,
}

/// A sealed file or fragment. The browser keeps blobs, on disk if it likes.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) id: AttachmentId,
    pub(super) jwe: Blob,
    pub(super) length: u64,
    /// Whether the edge has confirmed it.
    pub(super) is_put: Cell<bool>,
}

/// Checks the authority's keys and encrypts the package.
///
/// # Errors
/// [`SendError`]; nothing was sent.
pub async fn seal(
    site: &Site,
    package: &Package,
    progress: &dyn Fn(Progress),
) -> Result<Sealed, SendError> {
    let total = total_bytes(package)?;
    progress(Progress::Checking);
    let recipient = Recipient::find(site).await?;
    let mut sealer = Sealer {
        key: &recipient.key,
        progress,
        done: 0,
        total,
        parts: Vec::new(),
        tags: BTreeMap::new(),
        hashes: BTreeMap::new(),
    };
    sealer.report(0);

    let mut attachments = Vec::with_capacity(package.files.len());
    for file in &package.files {
        attachments.push(sealer.seal_file(file).await?);
    }
    let context = context(site, package, recipient.thumbprint.clone());
    let data = pad_json(package.answers.to_json());
    let metadata = Metadata::assemble(MetadataParts {
        data: &data,
        schema_uri: schema_uri(package),
        attachments,
        application_date: package.today,
        program_version: env!("CARGO_PKG_VERSION"),
        context: &context,
        context_id: AttachmentId::from_random(random::bytes()?),
    })
    .and_then(|metadata| serde_json::to_string(&metadata))
    .map_err(|_| SendError::Internal("the metadata cannot be written"))?;
    let body = SubmissionBody {
        encrypted_metadata: sealer.seal_json(&pad_json(metadata)).await?,
        encrypted_data: sealer.seal_json(&data).await?,
    };
    sealer.report(0);

    let announcement = Announcement {
        destination_id: context.destination_id,
        announced_attachments: sealer.parts.iter().map(|part| part.id).collect(),
        public_service: recipient.service(&package.service),
        case_access: context.case_access.clone(),
        submission_id: Some(context.submission_id),
        case_id: Some(context.case_id),
    };
    let mut record = SentRecord::new(
        context.destination_id,
        context.submission_id,
        context.case_id,
        &body.encrypted_metadata,
        &body.encrypted_data,
        [],
    );
    record.authentication_tags.attachments = sealer.tags;
    record.jwe_hashes.attachments = sealer.hashes;
    Ok(Sealed {
        announcement,
        parts: sealer.parts,
        body,
        sent: Sent::unsent(package, record),
    })
}

impl Sent {
    /// The receipt of what is not sent yet: [`super::send`] fills in time and outcome.
    fn unsent(package: &Package, record: SentRecord) -> Self {
        let file = |ChosenFile { name, size, .. }: &ChosenFile| SealedFile {
            name: name.clone(),
            size: *size,
        };
        Self {
            service: package.service.clone(),
            record,
            application_id: package.application_id,
            code: package.code.clone(),
            files: package.files.iter().map(|slot| file(&slot.file)).collect(),
            at: Timestamp(0),
            outcome: Outcome::Parked,
        }
    }
}

/// All bytes of the files, when they are not too many.
fn total_bytes(package: &Package) -> Result<u64, SendError> {
    let sizes = || package.files.iter().map(|slot| slot.file.size);
    let total: u64 = sizes().sum();
    let parts: usize = sizes().map(|size| pieces(size).count()).sum();
    if total > MAX_FILES_BYTES || parts > MAX_ANNOUNCED {
        return Err(SendError::TooMuch);
    }
    Ok(total)
}

fn context(site: &Site, package: &Package, key_thumbprint: String) -> Context {
    let destination_id = site.destination_id;
    let code = &package.code;
    Context {
        destination_id,
        submission_id: package.submission_id,
        case_id: code.case_id(destination_id),
        application_id: package.application_id,
        service: package.service.clone(),
        form: package.form.clone(),
        form_version: package.form_version.clone(),
        form_hash: package.form_hash.clone(),
        language: package.language.clone(),
        key_thumbprint,
        case_access: Some(code.access_token(destination_id).case_access()),
        reply_key: Some(base64url(&code.reply_key(destination_id))),
    }
}

fn schema_uri(package: &Package) -> String {
    let origin = web_sys::window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default();
    format!(
        "{origin}/schemas/{}/{}.json",
        package.form, package.form_version
    )
}

struct Sealer<'a> {
    key: &'a EncryptionKey,
    progress: &'a dyn Fn(Progress),
    done: u64,
    total: u64,
    parts: Vec<Part>,
    tags: BTreeMap<AttachmentId, String>,
    hashes: BTreeMap<AttachmentId, String>,
}

impl Sealer<'_> {
    fn report(&mut self, bytes: u64) {
        self.done += bytes;
        (self.progress)(Progress::Encrypting {
            done: self.done,
            total: self.total,
        });
    }

    async fn seal_json(&self, json: &str) -> Result<CompactJwe, SendError> {
        if json.len() > MAX_JSON_BYTES {
            return Err(SendError::TooMuch);
        }
        let bytes = Uint8Array::from(json.as_bytes());
        Ok(self.key.encrypt(JSON, &bytes).await?)
    }

    /// Reads, hashes and encrypts a file in one go, so that what is hashed is what is sent even
    /// if the file changes meanwhile.
    async fn seal_file(
        &mut self,
        SlotFile { slot, file }: &SlotFile,
    ) -> Result<Attachment, SendError> {
        let mut hash = FileHash::default();
        let mut part_ids = Vec::new();
        let is_whole = pieces(file.size).count() == 1;
        for (from, to) in pieces(file.size) {
            let bytes = file
                .read(from, to)
                .await
                .map_err(|_| SendError::FileChanged {
                    name: file.name.clone(),
                })?;
            hash.update(&bytes.to_vec());
            let (id, media_type) = if is_whole {
                (file.id, file.media_type.as_str())
            } else {
                (AttachmentId::from_random(random::bytes()?), FRAGMENT_TYPE)
            };
            let jwe = self.key.encrypt(media_type, &bytes).await?;
            self.keep(id, &jwe)?;
            part_ids.push(id);
            self.report(to - from);
        }
        let facts = FileFacts {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            slot: slot.to_string(),
            sha512: hash.finish(),
        };
        Ok(Attachment::of_file(file.id, facts, part_ids))
    }

    fn keep(&mut self, id: AttachmentId, jwe: &CompactJwe) -> Result<(), SendError> {
        let text = Uint8Array::from(jwe.as_str().as_bytes());
        let blob = Blob::new_with_u8_array_sequence(&Array::of1(&text))
            .map_err(|_| SendError::Internal("the browser keeps no blob"))?;
        self.parts.push(Part {
            id,
            jwe: blob,
            length: jwe.as_str().len() as u64,
            is_put: Cell::new(false),
        });
        self.tags.insert(id, jwe.authentication_tag().to_owned());
        self.hashes.insert(id, jwe.hash());
        Ok(())
    }
}
