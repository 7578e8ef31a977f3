//! Announcing, filling and completing a submission.

use std::collections::BTreeSet;

use amtsweg_core::{
    api::Announcement,
    encoding::from_base64url,
    id::{AttachmentId, DestinationId, SubmissionId},
    limits::{MAX_ANNOUNCED, MAX_JSON_BYTES, MAX_JWE_BYTES},
    problem::ProblemKind,
};
use serde::Deserialize;
use serde_json::json;
use worker::Request;

use super::{Context, Standing, destinations};
use crate::{
    answer::Answer,
    body,
    failure::Failure,
    object::{
        destination,
        ledger::{self, Key},
        limiter::Purpose,
        submission::{self, Client, Ending},
    },
    random,
};

/// 300 ids take 12 KB.
const MAX_ANNOUNCEMENT_BYTES: usize = 32 * 1024;

/// The longest name or identifier of a service.
const MAX_SERVICE_CHARS: usize = 200;

/// Padded JSON, encrypted and encoded, with header, key, vector and tag.
const MAX_JSON_JWE_BYTES: usize = MAX_JSON_BYTES / 3 * 4 + 2048;

/// What of a destination takes submissions.
const ACTIVE: &str = "active";

pub(super) async fn announce(
    context: &Context<'_>,
    request: &mut Request,
) -> Result<Answer, Failure> {
    let announcement: Announcement = body::read_json(request, MAX_ANNOUNCEMENT_BYTES).await?;
    let destination = announcement.destination_id;
    context.destination(destination)?;
    check(&announcement)?;
    let document = destination::Client::new(context.env, destination)
        .document()
        .await?
        .ok_or_else(destinations::unpublished)?;
    if document.status != ACTIVE {
        return Err(Failure::peer(
            ProblemKind::DestinationNotPublished,
            "This destination takes no submissions at present.",
        ));
    }
    let submission = match announcement.submission_id {
        Some(id) => id,
        None => SubmissionId::from_random(random::random_bytes()?),
    };
    let client = Client::new(context.env, submission);
    let key = Key::submission(submission);
    let known = ledger::Client::new(context.env).find(&key).await?;
    let is_new = known.is_none();
    let purpose = if is_new {
        Purpose::Announce(destination)
    } else {
        // A repeat costs no more than any other call.
        Purpose::Part
    };
    let subject = submission.to_string();
    let begins = is_new.then_some(submission::BEGINNING);
    let standing = context
        .admit(&[purpose], destination, &subject, 0, begins)
        .await;
    let standing = standing.map_err(|failure| match failure {
        // A challenge about an id that the sender does not know would help nobody.
        Failure::Work(_, seconds) if announcement.submission_id.is_none() => {
            Failure::Limited(seconds)
        }
        other => other,
    })?;
    if known.is_some_and(|known| known != destination) {
        return Err(Failure::peer(
            ProblemKind::Conflict,
            "This submissionId is another destination's. Choose another id.",
        ));
    }
    if is_new {
        client.begin(destination, standing.is_paid()).await?;
    }
    match client.announce(announcement).await {
        Ok(announced) => Answer::json(201, &announced),
        Err(failure) => {
            if is_new {
                client.abandon().await?;
            }
            Err(failure)
        }
    }
}

pub(super) async fn attach(
    context: &Context<'_>,
    request: &mut Request,
    submission: SubmissionId,
    id: AttachmentId,
) -> Result<Answer, Failure> {
    let destination = find(context, submission).await?;
    let jwe = body::read_jose(request, MAX_JWE_BYTES).await?;
    let standing = admit(context, destination, submission, jwe.len()).await?;
    let client = Client::new(context.env, submission);
    client.attach(id, jwe, standing.is_paid()).await?;
    Ok(Answer::no_content())
}

/// As texts first, so that what is wrong in the JSON and in the JOSE are told apart.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawBody {
    encrypted_metadata: String,
    encrypted_data: String,
}

pub(super) async fn complete(
    context: &Context<'_>,
    request: &mut Request,
    submission: SubmissionId,
) -> Result<Answer, Failure> {
    let destination = find(context, submission).await?;
    let body: RawBody = body::read_json(request, 2 * MAX_JSON_JWE_BYTES + 1024).await?;
    if [&body.encrypted_metadata, &body.encrypted_data]
        .iter()
        .any(|jwe| jwe.len() > MAX_JSON_JWE_BYTES)
    {
        return Err(Failure::peer(
            ProblemKind::TooLarge,
            format!("Metadata and data may each have {MAX_JSON_BYTES} bytes before encryption."),
        ));
    }
    let bytes = body.encrypted_metadata.len() + body.encrypted_data.len();
    admit(context, destination, submission, bytes).await?;
    let ending = Client::new(context.env, submission)
        .complete(body.encrypted_metadata, body.encrypted_data)
        .await?;
    let status = match ending {
        Ending::Delivered => 200,
        Ending::Parked => 202,
    };
    Answer::json(status, &json!({}))
}

/// For whom a submission is, before its object is called and before anything large is read.
async fn find(context: &Context<'_>, submission: SubmissionId) -> Result<DestinationId, Failure> {
    let key = Key::submission(submission);
    let Some(destination) = ledger::Client::new(context.env).find(&key).await? else {
        context.count_strictly(Purpose::Miss).await?;
        return Err(ProblemKind::SubmissionNotFound.into());
    };
    context.destination.set(Some(destination));
    Ok(destination)
}

async fn admit(
    context: &Context<'_>,
    destination: DestinationId,
    submission: SubmissionId,
    bytes: usize,
) -> Result<Standing, Failure> {
    let purposes = [Purpose::Part, Purpose::Bytes(destination, bytes)];
    let subject = submission.to_string();
    context
        .admit(&purposes, destination, &subject, bytes, None)
        .await
}

fn check(announcement: &Announcement) -> Result<(), Failure> {
    let malformed = |detail: String| Failure::peer(ProblemKind::Malformed, detail);
    let ids = &announcement.announced_attachments;
    if ids.len() > MAX_ANNOUNCED {
        return Err(Failure::peer(
            ProblemKind::TooLarge,
            format!("At most {MAX_ANNOUNCED} attachments can be announced."),
        ));
    }
    if ids.iter().collect::<BTreeSet<_>>().len() < ids.len() {
        return Err(malformed("announcedAttachments names an id twice.".into()));
    }
    let is_hash = |text: &String| from_base64url(text).is_ok_and(|bytes| bytes.len() == 32);
    if !announcement.case_access.as_ref().is_none_or(is_hash) {
        return Err(malformed(
            "caseAccess is not the SHA-256 of an access token as canonical base64url.".into(),
        ));
    }
    let service = &announcement.public_service;
    let too_long = |text: &str| text.chars().count() > MAX_SERVICE_CHARS;
    if service.name.is_empty()
        || too_long(&service.name)
        || service.identifier.as_deref().is_some_and(too_long)
    {
        return Err(malformed(format!(
            "publicService.name must have 1 to {MAX_SERVICE_CHARS} characters, an identifier no more."
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use amtsweg_core::{api::ServiceReference, encoding::base64url};

    use super::*;

    fn announcement() -> Announcement {
        Announcement {
            destination_id: DestinationId::from_random([1; 16]),
            announced_attachments: (0..=255)
                .map(|byte| AttachmentId::from_random([byte; 16]))
                .collect(),
            public_service: ServiceReference {
                name: "verpflichtungserklaerung".into(),
                identifier: None,
            },
            case_access: Some(base64url(&[7; 32])),
            submission_id: None,
            case_id: None,
        }
    }

    fn problem(announcement: &Announcement) -> Option<u16> {
        match check(announcement) {
            Err(Failure::Peer(problem)) => Some(problem.status),
            _ => None,
        }
    }

    #[test]
    fn takes_what_is_in_order() {
        assert_eq!(problem(&announcement()), None);
        let without = Announcement {
            case_access: None,
            ..announcement()
        };
        assert_eq!(problem(&without), None);
    }

    #[test]
    fn refuses_too_many_and_twice() {
        let mut twice = announcement();
        twice
            .announced_attachments
            .push(twice.announced_attachments[0]);
        assert_eq!(problem(&twice), Some(400));
        let mut many = announcement();
        many.announced_attachments
            .extend(many.announced_attachments.clone());
        assert_eq!(problem(&many), Some(413));
    }

    #[test]
    fn refuses_what_is_no_hash() {
        for access in [
            "",
            "x",
            &base64url(&[7; 31]),
            &format!("{}=", base64url(&[7; 32])),
        ] {
            let wrong = Announcement {
                case_access: Some(access.into()),
                ..announcement()
            };
            assert_eq!(problem(&wrong), Some(400), "{access}");
        }
    }
}
