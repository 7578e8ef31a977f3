//! What is wrong is refused with the right word, and nothing of it is stored.

use amtsweg_core::{
    event::{EventKind, EventProblem},
    id::{ApplicationId, CaseId, DestinationId, SubmissionId},
    limits::MAX_JWE_BYTES,
    metadata::Hash,
};
use amtsweg_townhall::keys::{KeyRecord, Phase};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};

use crate::support::{Envelope, Sealed, TestFile, TestHall, flip, pdf, png, seal};

const AMTSWEG: &str = "urn:amtsweg:event-problem:";
const FIT_CONNECT: &str = "https://schema.fitko.de/fit-connect/events/problems/";

/// Delivers, expects a signed rejection, and finds nothing filed.
async fn rejected(hall: &TestHall, envelope: &Envelope) -> EventProblem {
    let reply = hall.deliver(envelope).await;
    let receipt = reply.receipt();
    let (kind, mut claims) = envelope.outcome(hall, &receipt.event_log);
    assert_eq!(kind, EventKind::Reject);
    let hashes = claims.amtsweg.as_ref().unwrap().jwe_hashes.as_ref();
    let delivered = &envelope.delivery;
    assert_eq!(
        hashes.unwrap().metadata,
        delivered.encrypted_metadata.hash()
    );
    assert_eq!(hashes.unwrap().data, delivered.encrypted_data.hash());
    assert_eq!(hall.applications().await, 0);
    assert_eq!(hall.put_delivery(envelope).await.body, reply.body);
    let (_, payload) = claims.events.pop_first().unwrap();
    let [problem] = payload.problems.as_slice() else {
        panic!("one problem: {:?}", payload.problems);
    };
    let mut clerk = hall.clerk().await;
    let list = clerk.get("/abgelehnt").await.words();
    let slug = problem.kind.rsplit(['/', ':']).next().unwrap();
    assert!(list.contains(slug), "{slug} in {list}");
    assert!(!list.contains("Müller"));
    problem.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_tag_byte_key_or_iv_gives_one_and_the_same_answer() {
    let hall = TestHall::start().await;
    let mut answers = Vec::new();
    for segment in 2..=5 {
        let mut envelope = Sealed::sound(&hall).envelope();
        envelope.delivery.encrypted_data = flip(&envelope.delivery.encrypted_data, segment);
        answers.push(rejected(&hall, &envelope).await);
    }
    assert_eq!(answers[0].kind, format!("{FIT_CONNECT}encryption-issue"));
    assert!(
        answers.iter().all(|answer| *answer == answers[0]),
        "{answers:?}"
    );

    let mut envelope = Sealed::sound(&hall).envelope();
    envelope.delivery.encrypted_metadata = flip(&envelope.delivery.encrypted_metadata, 5);
    assert_eq!(rejected(&hall, &envelope).await.instance, "metadata");
    let mut envelope = Sealed::sound(&hall).envelope();
    envelope.parts[0].1 = flip(&envelope.parts[0].1, 4);
    let problem = rejected(&hall, &envelope).await;
    assert_eq!(problem.kind, answers[0].kind);
    assert!(problem.instance.starts_with("attachment:"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_or_compromised_key_gives_that_answer_too() {
    let mut hall = TestHall::start().await;
    let sealed = Sealed::sound(&hall);
    let mut foreign = Sealed::sound(&hall);
    // The signing key is a sound RSA key, only not one to encrypt to.
    foreign.key = amtsweg_core::jose::PublicJwk::new(
        "enc-unknown-0001",
        amtsweg_core::jose::KeyUse::Encryption,
        &amtsweg_core::encoding::from_base64url(hall.signing_key().n()).unwrap(),
    )
    .unwrap();
    let problem = rejected(&hall, &foreign.envelope()).await;
    assert_eq!(problem.kind, format!("{FIT_CONNECT}encryption-issue"));

    let keys = amtsweg_townhall::keys::KeyFolder::new(hall.folder().keys());
    keys.generate(
        amtsweg_core::jose::KeyUse::Encryption,
        Phase::Active,
        amtsweg_core::time::Timestamp(1_800_000_000),
    )
    .unwrap();
    for state in [Phase::Retired, Phase::Compromised] {
        let path = hall
            .folder()
            .keys()
            .join(format!("{}.json", sealed.key.kid()));
        let mut record: KeyRecord = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        record.state = state;
        record.until = Some(amtsweg_core::time::Timestamp(1_900_000_000));
        std::fs::write(&path, serde_json::to_vec(&record).unwrap()).unwrap();
        hall.close().await;
        hall.open().await;
        let mut sealed = Sealed::sound(&hall);
        sealed.key = record.public_key;
        sealed.context.key_thumbprint = sealed.key.thumbprint();
        let envelope = sealed.envelope();
        let receipt = hall.deliver(&envelope).await.receipt();
        let expected = match state {
            Phase::Retired => EventKind::Accept,
            _ => EventKind::Reject,
        };
        assert_eq!(
            envelope.outcome(&hall, &receipt.event_log).0,
            expected,
            "{state}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_hash_order_or_size_is_found() {
    let hall = TestHall::start().await;
    let hash = format!("{FIT_CONNECT}incorrect-hash");
    let wrong = || Hash::sha512("0".repeat(128));

    let sealed = Sealed::sound(&hall);
    let envelope = sealed.envelope_with(|metadata| metadata.content_structure.data.hash = wrong());
    let problem = rejected(&hall, &envelope).await;
    assert_eq!(
        (problem.kind, problem.instance.as_str()),
        (hash.clone(), "data")
    );

    let sealed = Sealed::sound(&hall);
    let envelope =
        sealed.envelope_with(|metadata| metadata.content_structure.attachments[1].hash = wrong());
    let problem = rejected(&hall, &envelope).await;
    assert_eq!(problem.kind, hash);
    assert_eq!(
        problem.instance,
        format!("attachment:{}", sealed.files[1].id)
    );

    let envelope = Sealed::sound(&hall).envelope_with(|metadata| {
        let fragments = metadata.content_structure.attachments[0]
            .fragments
            .as_mut()
            .unwrap();
        fragments.swap(0, 1);
    });
    assert_eq!(rejected(&hall, &envelope).await.kind, hash);

    // Without its padding the data are no longer what was hashed.
    let sealed = Sealed::sound(&hall);
    let mut envelope = sealed.envelope();
    envelope.delivery.encrypted_data = seal(
        &sealed.key,
        "application/json",
        sealed.answers.to_string().as_bytes(),
    );
    assert_eq!(rejected(&hall, &envelope).await.kind, hash);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_in_another_envelope_is_found() {
    let hall = TestHall::start().await;
    let problem = "urn:amtsweg:event-problem:context-mismatch";
    let sealed = Sealed::sound(&hall);

    let mut envelope = sealed.envelope();
    envelope.delivery.submission_id = SubmissionId::from_random([1; 16]);
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    let mut envelope = Sealed::sound(&hall).envelope();
    envelope.delivery.case_id = CaseId::from_random([1; 16]);
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    let mut envelope = Sealed::sound(&hall).envelope();
    envelope.delivery.case_access = None;
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    let mut other_destination = Sealed::sound(&hall);
    other_destination.context.destination_id = DestinationId::from_random([1; 16]);
    assert_eq!(
        rejected(&hall, &other_destination.envelope()).await.kind,
        problem
    );
    let mut other_key = Sealed::sound(&hall);
    other_key.context.key_thumbprint = hall.signing_key().thumbprint();
    assert_eq!(rejected(&hall, &other_key.envelope()).await.kind, problem);
    let mut other_service = Sealed::sound(&hall);
    other_service.announced_for("barriere_melden");
    assert_eq!(
        rejected(&hall, &other_service.envelope()).await.kind,
        problem
    );

    // A context whose hash or number is wrong cannot be relied on.
    let envelope = Sealed::sound(&hall).envelope_with(|metadata| {
        metadata.data_sets[0].hash = Hash::sha512("0".repeat(128));
    });
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    let envelope = Sealed::sound(&hall).envelope_with(|metadata| {
        let again = metadata.data_sets[0].clone();
        metadata.data_sets.push(again);
    });
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_parts_announced_described_and_sent_have_to_be_the_same() {
    let hall = TestHall::start().await;
    let problem = format!("{FIT_CONNECT}attachments-mismatch");

    // Described, not sent.
    let mut envelope = Sealed::sound(&hall).envelope();
    envelope.delivery.announced_attachments.pop();
    envelope.parts.pop();
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    // Sent, not described.
    let envelope = Sealed::sound(&hall).envelope_with(|metadata| {
        metadata.content_structure.attachments.pop();
    });
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    // One part for two files.
    let envelope = Sealed::sound(&hall).envelope_with(|metadata| {
        let again = metadata.content_structure.attachments[1].clone();
        metadata.content_structure.attachments.push(again);
    });
    assert_eq!(rejected(&hall, &envelope).await.kind, problem);
    // A file that no answer names.
    let mut sealed = Sealed::sound(&hall);
    sealed.answers["unterlagen"]["lohn"] = serde_json::json!({"nachgereicht": true});
    assert_eq!(
        rejected(&hall, &sealed.envelope()).await.kind,
        format!("{FIT_CONNECT}schema-violation")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn files_have_to_be_what_their_slot_takes() {
    let hall = TestHall::start().await;
    let problem = format!("{FIT_CONNECT}schema-violation");
    for content in [
        b"<html><script>alert(1)</script>".to_vec(),
        b"MZ\x90".to_vec(),
        png(100),
    ] {
        let mut sealed = Sealed::sound(&hall);
        // Its name and its type say PDF; its content does not.
        sealed.files[1].content = content;
        assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, problem);
    }
    let mut sealed = Sealed::sound(&hall);
    sealed.files[0].content = png(3_000_001);
    sealed.files[0].fragment = Some(1_000_000);
    assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, problem);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_have_to_fit_the_form() {
    let hall = TestHall::start().await;
    let schema = format!("{FIT_CONNECT}schema-violation");
    for (step, field, value) in [
        ("person", "familienname", serde_json::json!("")),
        ("person", "geburtsdatum", serde_json::json!("2026-11-30")),
        ("person", "staat", serde_json::json!("Syrien")),
        ("person", "art", serde_json::json!("verein")),
        ("schluss", "richtig", serde_json::json!(false)),
    ] {
        let mut sealed = Sealed::sound(&hall);
        sealed.answers[step][field] = value;
        let problem = rejected(&hall, &sealed.envelope()).await;
        assert_eq!(
            (problem.kind, problem.instance.as_str()),
            (schema.clone(), "data")
        );
        let list = hall.clerk().await.get("/abgelehnt").await.words();
        assert!(list.contains(&format!("{step}.{field}")), "{list}");
        // In words first.
        let words = "Die Angaben passen nicht zum Formular. Das liegt an den Angaben.";
        assert!(list.contains(words), "{list}");
        let asked = match field {
            "geburtsdatum" => "Geburtsdatum",
            "staat" => "Staatsangehörigkeit",
            "art" => "Für wen ist der Antrag?",
            "richtig" => "Alles ist richtig",
            _ => continue,
        };
        let asked = format!("Es geht um diese Fragen: {asked}");
        assert!(list.contains(&asked), "{asked}\nin\n{list}");
    }
    let mut sealed = Sealed::sound(&hall);
    sealed.answers = serde_json::json!("a text");
    let problem = rejected(&hall, &sealed.envelope()).await;
    assert_eq!(problem.kind, format!("{FIT_CONNECT}syntax-violation"));
}

#[tokio::test(flavor = "multi_thread")]
async fn services_that_are_not_set_up_are_refused_as_such() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    sealed.announced_for("hundesteuer");
    sealed.context.service = "hundesteuer".into();
    let problem = rejected(&hall, &sealed.envelope()).await;
    assert_eq!(
        problem.kind,
        "urn:amtsweg:event-problem:unsupported-service"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_and_metadata_of_unknown_versions_are_refused() {
    let hall = TestHall::start().await;
    let unknown = format!("{FIT_CONNECT}unsupported-schema");
    let mut sealed = Sealed::sound(&hall);
    sealed.context.form_hash = "x".repeat(43);
    assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, unknown);
    let mut sealed = Sealed::sound(&hall);
    sealed.context.form_version = "9.0.0".into();
    assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, unknown);
    let mut sealed = Sealed::sound(&hall);
    sealed.bound = false;
    sealed
        .metadata
        .content_structure
        .data
        .submission_schema
        .schema_uri = "https://portal.example/schemas/probe/1.1.0.json".into();
    assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, unknown);
    let mut sealed = Sealed::sound(&hall);
    sealed.metadata.schema =
        "https://schema.fitko.de/fit-connect/metadata/1.0.0/metadata.schema.json".into();
    assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, unknown);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_application_can_be_mended_and_sent_again() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    sealed.answers["person"]["staat"] = "x".into();
    rejected(&hall, &sealed.envelope()).await;
    sealed.answers["person"]["staat"] = "SY".into();
    sealed.in_another_sending();
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    let (kind, claims) = envelope.outcome(&hall, &receipt.event_log);
    assert_eq!((kind, claims.amtsweg.unwrap().seq), (EventKind::Accept, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_applicants_date_counts_within_reason() {
    let hall = TestHall::start().await;
    // Born on the day itself: right or wrong depending on the day that the checks are made for.
    for (date, born, expected) in [
        (Some("2026-11-10"), "2026-11-11", EventKind::Reject),
        (Some("2026-11-19"), "2026-11-19", EventKind::Accept),
        (Some("2030-01-01"), "2026-11-20", EventKind::Reject),
        (Some("1990-01-01"), "2026-11-03", EventKind::Accept),
        (Some("nonsense"), "2026-11-18", EventKind::Accept),
        (None, "2026-11-19", EventKind::Reject),
    ] {
        let mut sealed = Sealed::sound(&hall);
        sealed.metadata.additional_reference_info =
            date.map(|date| amtsweg_core::metadata::AdditionalReferenceInfo {
                sender_reference: None,
                application_date: Some(date.into()),
            });
        sealed.answers["person"]["geburtsdatum"] = born.into();
        let envelope = sealed.envelope();
        let receipt = hall.deliver(&envelope).await.receipt();
        assert_eq!(
            envelope.outcome(&hall, &receipt.event_log).0,
            expected,
            "{date:?} {born}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_edge_is_heard() {
    let hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    let path = format!("/v1/submissions/{}", envelope.delivery.submission_id);
    let body = serde_json::to_vec(&envelope.delivery).unwrap();
    let now = 1_795_000_000_i64;
    let sign = |time: i64, method: &str, path: &str| {
        hall.secret
            .sign(method, path, amtsweg_core::time::Timestamp(time), &body)
    };
    for (time, signature) in [
        (now, String::new()),
        (now, "0".repeat(64)),
        (now, sign(now + 1, "PUT", &path)),
        (now, sign(now, "POST", &path)),
        (now, sign(now, "PUT", "/v1/submissions/x")),
        (now - 301, sign(now - 301, "PUT", &path)),
        (now + 301, sign(now + 301, "PUT", &path)),
    ] {
        let reply = hall
            .put_signed(
                &path,
                "application/json",
                body.clone(),
                &time.to_string(),
                &signature,
            )
            .await;
        assert_eq!(reply.problem().kind, "urn:amtsweg:problem:unauthorized");
    }
    let reply = hall
        .put_signed(
            &path,
            "application/json",
            b"changed".to_vec(),
            &now.to_string(),
            &sign(now, "PUT", &path),
        )
        .await;
    assert_eq!(reply.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn malformed_requests_get_problems_without_their_content() {
    let hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    let path = format!("/v1/submissions/{}", envelope.delivery.submission_id);
    let good = serde_json::to_value(&envelope.delivery).unwrap();
    let with = |member: &str, value: serde_json::Value| {
        let mut changed = good.clone();
        changed[member] = value;
        changed.to_string()
    };
    let id = envelope.parts[0].0;
    for (body, problem) in [
        ("geheim".to_owned(), "malformed-request"),
        (with("extra", "geheim".into()), "malformed-request"),
        (with("encryptedData", "geheim".into()), "malformed-request"),
        (with("caseId", "geheim".into()), "malformed-request"),
        (
            with("announcedAttachments", serde_json::json!([id, id])),
            "malformed-request",
        ),
        (
            with("submissionId", id.to_string().into()),
            "malformed-request",
        ),
        (
            with("destinationId", id.to_string().into()),
            "destination-not-found",
        ),
    ] {
        let reply = hall.put(&path, "application/json", body).await;
        assert_eq!(
            reply.problem().kind,
            format!("urn:amtsweg:problem:{problem}")
        );
        assert!(!reply.body.contains("geheim"), "{}", reply.body);
    }
    let reply = hall.put(&path, "text/plain", good.to_string()).await;
    assert_eq!(reply.status, 415);

    let part = format!("{path}/attachments/{id}");
    let jwe = envelope.parts[0].1.as_str();
    for text in [
        "geheim".to_owned(),
        String::new(),
        format!("{jwe}."),
        format!("{jwe}="),
        jwe.replacen('.', "..", 1),
        jwe.replacen("eyJ", "eyK", 1),
    ] {
        let reply = hall.put(&part, "application/jose", text).await;
        assert_eq!(reply.problem().kind, "urn:amtsweg:problem:malformed-jose");
    }
    let reply = hall
        .put(&part, "application/jose", "a".repeat(MAX_JWE_BYTES + 1))
        .await;
    assert_eq!(reply.problem().kind, "urn:amtsweg:problem:too-large");
    let reply = hall
        .put(&path, "application/json", " ".repeat(1_000_001))
        .await;
    assert_eq!(reply.status, 413);
    let reply = hall
        .put("/v1/submissions/x/attachments/y", "application/jose", jwe)
        .await;
    assert_eq!(reply.status, 400);
    assert_eq!(
        hall.put("/v2/anything", "application/json", "")
            .await
            .status,
        404
    );
    assert_eq!(hall.applications().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn sizes_are_limited_in_sum() {
    let hall = TestHall::start_with(|config| {
        config.intake.max_staged_bytes = 200_000;
        config.intake.max_staged_bytes_in_all = 300_000;
        config.intake.max_files_bytes = 50_000;
    })
    .await;
    let part = |hall: &TestHall| {
        let mut sealed = Sealed::sound(hall);
        sealed.files = vec![TestFile::new(
            "lohn",
            "a",
            "application/pdf",
            pdf(&"x".repeat(100_000)),
        )];
        sealed.envelope()
    };
    let envelope = part(&hall);
    let (id, jwe) = &envelope.parts[0];
    assert_eq!(
        hall.put_part(&envelope, *id, jwe.as_str()).await.status,
        204
    );
    // The same again replaces, another adds.
    assert_eq!(
        hall.put_part(&envelope, *id, jwe.as_str()).await.status,
        204
    );
    let other = amtsweg_core::id::AttachmentId::from_random([9; 16]);
    assert_eq!(
        hall.put_part(&envelope, other, jwe.as_str()).await.status,
        413
    );
    let second = part(&hall);
    assert_eq!(
        hall.put_part(&second, second.parts[0].0, jwe.as_str())
            .await
            .status,
        204
    );
    let third = part(&hall);
    assert_eq!(
        hall.put_part(&third, third.parts[0].0, jwe.as_str())
            .await
            .status,
        429
    );

    let mut sealed = Sealed::new(
        &hall,
        Sealed::sound(&hall).answers,
        vec![TestFile::new(
            "lohn",
            "a",
            "application/pdf",
            pdf(&"x".repeat(50_000)),
        )],
    );
    sealed.context.application_id = ApplicationId::from_random([3; 16]);
    // Room again: the first is delivered and refused, its part is gone.
    let problem = rejected(&hall, &envelope).await;
    assert_eq!(problem.kind, format!("{AMTSWEG}files-too-large"));
    assert_eq!(rejected(&hall, &sealed.envelope()).await.kind, problem.kind);
    let list = hall.clerk().await.get("/abgelehnt").await.words();
    assert!(
        list.contains("Die Dateien sind zusammen größer, als hier angenommen wird"),
        "{list}"
    );
}

/// Whatever bytes come, signed or not: an answer, never a panic, and nothing filed.
#[test]
fn random_requests_are_answered() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let hall = runtime.block_on(TestHall::start());
    let envelope = Sealed::sound(&hall).envelope();
    let delivery = serde_json::to_vec(&envelope.delivery).unwrap();
    let path = format!("/v1/submissions/{}", envelope.delivery.submission_id);
    let part = format!("{path}/attachments/{}", envelope.parts[0].0);
    let strategy = (
        any::<bool>(),
        any::<bool>(),
        proptest::collection::vec(any::<u8>(), 0..200),
        any::<proptest::sample::Index>(),
        any::<u8>(),
    );
    let mut runner = TestRunner::new(Config::with_cases(150));
    runner
        .run(&strategy, |(whole, to_part, bytes, place, byte)| {
            let body = if whole {
                bytes
            } else {
                let mut body = if to_part {
                    envelope.parts[0].1.as_str().as_bytes().to_vec()
                } else {
                    delivery.clone()
                };
                let place = place.index(body.len());
                body[place] = byte;
                body
            };
            let (path, media_type) = if to_part {
                (&part, "application/jose")
            } else {
                (&path, "application/json")
            };
            let reply = runtime.block_on(hall.put(path, media_type, body));
            if matches!(reply.status, 200 | 204 | 400 | 404 | 409 | 422) {
                Ok(())
            } else {
                Err(TestCaseError::fail(format!(
                    "{} {}",
                    reply.status, reply.body
                )))
            }
        })
        .unwrap();
    assert_eq!(runtime.block_on(hall.applications()), 0);
}
