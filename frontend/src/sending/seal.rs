//! Sealing: answers, metadata and files become JWEs for the authority's key.

use std::collections::BTreeMap;

use amtsweg_core::{
    api::{Announcement, SubmissionBody},
    context::Context,
    encoding::base64url,
    event::SentRecord,
    file::pieces,
    handover::HandoverSecret,
    hash::FileHash,
    id::{AttachmentId, SubmissionId},
    jose::CompactJwe,
    limits::{MAX_ANNOUNCED, MAX_JSON_BYTES},
    metadata::{Attachment, FileFacts, Metadata, MetadataParts},
    padding::pad_json,
    time::Clock as _,
};
use js_sys::Uint8Array;

use super::{Progress, SendError, dispatch::Report, trust::Recipient};
use crate::{
    device::{clock::DeviceClock, crypto::EncryptionKey, http::JSON, random, served},
    keeping::{self, ContentError},
    outbox::{Entry, Package, PackedFile, Part, Plan},
    site::Site,
};

/// The media type of a fragment: a piece of a PDF is no PDF.
const FRAGMENT_TYPE: &str = "application/octet-stream";

/// Checks the authority's keys and encrypts the package, under a new submission id.
///
/// Each piece of a file is encrypted and forgotten: the plan says how to make it again.
///
/// # Errors
/// [`SendError`]; nothing was sent.
pub(super) async fn seal(
    site: &Site,
    entry: &Entry,
    package: &Package,
    progress: Report<'_>,
) -> Result<Plan, SendError> {
    let total = total_bytes(package, site.drafts.max_files_bytes)?;
    progress(Progress::Checking)?;
    let recipient = Recipient::find(site).await?;
    let mut sealer = Sealer {
        key: &recipient.key,
        entry,
        progress,
        done: 0,
        total,
        parts: Vec::new(),
        tags: BTreeMap::new(),
        hashes: BTreeMap::new(),
    };
    sealer.report(0)?;
    let mut attachments = Vec::new();
    for file in &package.files {
        attachments.push(sealer.seal_file(file).await?);
    }
    let context = context(site, package, recipient.thumbprint.clone())?;
    let data = pad_json(package.answers.to_json());
    let metadata = Metadata::assemble(MetadataParts {
        data: &data,
        schema_uri: schema_uri(package),
        attachments,
        application_date: package
            .today
            .parse()
            .map_err(|_| SendError::Internal("the day is none"))?,
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
    let now = DeviceClock.now();
    let sealed_at = served::latest().map_or(now, |served| served.max(now));
    Ok(Plan {
        kid: recipient.key.kid().to_owned(),
        announcement,
        parts: sealer.parts,
        body,
        record,
        sealed_at: Some(sealed_at),
    })
}

/// The failure of reading a file: it may be at the edge only, which passes.
fn unread(error: ContentError, name: &str) -> SendError {
    match error {
        ContentError::Unreachable => SendError::Unreachable,
        ContentError::Gone | ContentError::Changed => SendError::FileChanged {
            name: name.to_owned(),
        },
    }
}

/// Makes a part again as it was sealed.
///
/// # Errors
/// [`SendError::FileChanged`] when the file's content is not there any more, or another one.
pub(super) async fn remake(
    entry: &Entry,
    package: &Package,
    plan: &Plan,
    part: &Part,
) -> Result<CompactJwe, SendError> {
    let file = package.files.iter().find(|file| file.id == part.file);
    let name = file.map_or("", |file| &file.name);
    let content = keeping::content(entry.id(), part.file, part.from, part.to)
        .await
        .map_err(|error| unread(error, name))?;
    let jwe = part.key.seal(&plan.kid, &part.cty, &content).await?;
    // Other content under the same key and IV must never leave.
    if plan.is_same(part.id, &jwe.hash()) {
        Ok(jwe)
    } else {
        Err(unread(ContentError::Changed, name))
    }
}

/// All bytes of the files, when they are no more than `max`.
fn total_bytes(package: &Package, max: u64) -> Result<u64, SendError> {
    let sizes = || package.files.iter().map(|file| file.size);
    let total: u64 = sizes().sum();
    let parts: usize = sizes().map(|size| pieces(size).count()).sum();
    if total > max || parts > MAX_ANNOUNCED {
        return Err(SendError::TooMuch);
    }
    Ok(total)
}

fn context(site: &Site, package: &Package, key_thumbprint: String) -> Result<Context, SendError> {
    let destination_id = site.destination_id;
    let code = &package.code;
    Ok(Context {
        destination_id,
        submission_id: SubmissionId::from_random(random::bytes()?),
        case_id: code.case_id(destination_id),
        application_id: package.application_id,
        service: package.service.clone(),
        form: package.service.clone(),
        form_version: package.form_version.clone(),
        form_hash: package.form_hash.clone(),
        language: package.language.clone(),
        key_thumbprint,
        case_access: Some(code.access_token(destination_id).case_access()),
        reply_key: Some(base64url(&code.reply_key(destination_id))),
        handover: package.handover.as_ref().map(HandoverSecret::join_id),
        desk: package.desk.as_ref().map(ToString::to_string),
    })
}

fn schema_uri(package: &Package) -> String {
    let origin = web_sys::window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default();
    format!(
        "{origin}/schemas/{}/{}.json",
        package.service, package.form_version
    )
}

struct Sealer<'a> {
    key: &'a EncryptionKey,
    entry: &'a Entry,
    progress: Report<'a>,
    done: u64,
    total: u64,
    parts: Vec<Part>,
    tags: BTreeMap<AttachmentId, String>,
    hashes: BTreeMap<AttachmentId, String>,
}

impl Sealer<'_> {
    fn report(&mut self, bytes: u64) -> Result<(), SendError> {
        self.done += bytes;
        (self.progress)(Progress::Encrypting {
            done: self.done,
            total: self.total,
        })
    }

    async fn seal_json(&self, json: &str) -> Result<CompactJwe, SendError> {
        if json.len() > MAX_JSON_BYTES {
            return Err(SendError::TooMuch);
        }
        let bytes = Uint8Array::from(json.as_bytes());
        let key = self.key.content_key().await?;
        Ok(key.seal(self.key.kid(), JSON, &bytes).await?)
    }

    /// Reads, hashes and encrypts a file in one go, so that what is hashed is what is sent even
    /// if the file changes meanwhile.
    async fn seal_file(&mut self, file: &PackedFile) -> Result<Attachment, SendError> {
        let mut hash = FileHash::default();
        let mut part_ids = Vec::new();
        let is_whole = pieces(file.size).count() == 1;
        for (from, to) in pieces(file.size) {
            let content = keeping::content(self.entry.id(), file.id, from, to)
                .await
                .map_err(|error| unread(error, &file.name))?;
            hash.update(&content.to_vec());
            let (id, cty) = if is_whole {
                (file.id, file.media_type.as_str())
            } else {
                (AttachmentId::from_random(random::bytes()?), FRAGMENT_TYPE)
            };
            let key = self.key.content_key().await?;
            let jwe = key.seal(self.key.kid(), cty, &content).await?;
            self.tags.insert(id, jwe.authentication_tag().to_owned());
            self.hashes.insert(id, jwe.hash());
            self.parts.push(Part {
                id,
                file: file.id,
                from,
                to,
                cty: cty.to_owned(),
                key,
                length: jwe.as_str().len() as u64,
            });
            part_ids.push(id);
            self.report(to - from)?;
        }
        let facts = FileFacts {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            slot: file.slot.clone(),
            sha512: hash.finish(),
        };
        Ok(Attachment::of_file(file.id, facts, part_ids))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::tests::package;

    #[test]
    fn more_than_can_be_sent_is_refused_before_anything_is_done() {
        assert_eq!(total_bytes(&package(7), 7), Ok(7));
        assert_eq!(total_bytes(&package(8), 7), Err(SendError::TooMuch));
    }
}
