//! Keys from their first to their last day, changed by the program beside a running town hall.

use amtsweg_core::{
    chain,
    event::{EventClaims, EventKind},
    jose::{CompactJws, KeyUse},
    pins::{Pin, PinnedEvent, Pins, PreviousKey, believed},
    statement::{KeyState, StatementClaims},
    trust::Candidate,
};
use amtsweg_townhall::keys::{KeyFolder, KeyRecord, Phase};

use crate::support::{
    Envelope, ScriptedEdge, Sealed, TestHall, eventually, is_signed_by, text, townhall,
};

const DAY: i64 = 24 * 60 * 60;

/// Runs `townhall keys …`; what it says.
async fn keys(hall: &TestHall, args: &[&str]) -> String {
    let folder = hall.folder().path().to_owned();
    let args: Vec<String> = ["keys"].iter().chain(args).map(|&arg| arg.into()).collect();
    tokio::task::spawn_blocking(move || {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let output = townhall(&folder, &args, "");
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    })
    .await
    .unwrap()
}

fn records(hall: &TestHall) -> Vec<KeyRecord> {
    KeyFolder::new(hall.folder().keys()).list().unwrap()
}

fn record(hall: &TestHall, kid: &str) -> KeyRecord {
    let found = records(hall).into_iter().find(|record| record.kid() == kid);
    found.unwrap()
}

/// What an event says, signed by whichever key of ours.
fn read(hall: &TestHall, event: &CompactJws) -> EventClaims {
    let key = record(hall, &event.header().kid).public_key;
    assert!(is_signed_by(event, &key));
    EventClaims::read(event, hall.config.destination_id).unwrap()
}

fn kinds(hall: &TestHall, events: &[CompactJws]) -> Vec<EventKind> {
    let kind = |event| read(hall, event).kind().unwrap();
    events.iter().map(kind).collect()
}

fn assert_whole(hall: &TestHall, events: &[CompactJws]) {
    let mut all: Vec<_> = events
        .iter()
        .map(|event| (event.clone(), read(hall, event)))
        .collect();
    assert_eq!(chain::order(&mut all), []);
}

fn site(hall: &TestHall) -> serde_json::Value {
    let text = std::fs::read(hall.folder().public().join("site.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

/// As the site's configuration says them.
fn pins(hall: &TestHall) -> Pins {
    let site = site(hall);
    let previous = site.get("previousSigningKeys").cloned();
    let previous: Vec<PreviousKey> =
        previous.map_or_else(Vec::new, |keys| serde_json::from_value(keys).unwrap());
    Pins {
        current: serde_json::from_value(site["signingKeyThumbprints"].clone()).unwrap(),
        previous,
    }
}

async fn deliver(hall: &TestHall, edge: &ScriptedEdge) -> (Envelope, Vec<CompactJws>) {
    let envelope = Sealed::sound(hall).envelope();
    let events = hall.deliver(&envelope).await.receipt().event_log;
    edge.keep(envelope.delivery.case_id, &events);
    (envelope, events)
}

async fn outcome(hall: &TestHall, envelope: &Envelope) -> EventKind {
    let events = hall.deliver(envelope).await.receipt().event_log;
    let claims = read(hall, events.last().unwrap());
    claims.outcome_for(&envelope.record()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_to_encrypt_to_is_published_at_once_and_the_old_one_opens_for_30_days() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall_of_today().await;
    let (jws, first) = edge.statement("a statement", |_| true).await;
    let old = hall.encryption_key();
    let candidate =
        Candidate::<StatementClaims>::new(jws.clone(), hall.signing_key(), &pins(&hall).current)
            .unwrap();
    let is_valid = is_signed_by(&jws, &hall.signing_key());
    let now = hall.now();
    let claims = candidate.accept(is_valid, hall.config.destination_id, now, None);
    claims.unwrap().vouch_for(&old).unwrap();

    let early = Sealed::sound(&hall);
    let said = keys(&hall, &["rotate"]).await;
    assert!(
        said.contains(": in use") && said.contains(": retired, until"),
        "{said}"
    );
    let new = hall.encryption_key();
    assert_ne!(new.kid(), old.kid());
    let (_, second) = edge
        .statement("the new key", |claims| claims.vouch_for(&new).is_ok())
        .await;
    assert!(second.seq > first.seq);
    let stated = second.stated(&old).unwrap();
    assert_eq!(stated.state, KeyState::Retired);
    let left = stated.until.unwrap().seconds_since(hall.now());
    assert!((29 * DAY..=30 * DAY + 600).contains(&left), "{left}");
    assert!(second.takes(old.kid(), hall.now()));
    // It was fetched by nobody before it could be fetched.
    assert!(edge.published(&format!("/keys/{}", new.kid())).is_some());
    let destination: serde_json::Value = serde_json::from_slice(
        &edge
            .published(&hall.config.destination_id.to_string())
            .unwrap(),
    )
    .unwrap();
    assert_eq!(destination["encryptionKid"], new.kid());

    assert_eq!(outcome(&hall, &early.envelope()).await, EventKind::Accept);
    assert_eq!(
        outcome(&hall, &Sealed::sound(&hall).envelope()).await,
        EventKind::Accept
    );
    hall.clock.advance(30 * DAY + 600);
    let mut late = early;
    late.in_another_case();
    late.context.application_id =
        amtsweg_core::id::ApplicationId::from_random(crate::support::random());
    assert_eq!(outcome(&hall, &late.envelope()).await, EventKind::Reject);

    // The number is kept with the keys.
    hall.close().await;
    hall.open().await;
    edge.statement("a later statement", |claims| claims.seq > second.seq)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signing_key_is_pinned_before_it_signs_and_every_case_is_told() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall_of_today().await;
    let (envelope, events) = deliver(&hall, &edge).await;
    let case = envelope.delivery.case_id;
    let old = hall.signing_key();
    let said = keys(&hall, &["rotate", "--use", "signature"]).await;
    let prepared = records(&hall)
        .into_iter()
        .find(|record| record.state == Phase::Prepared)
        .unwrap();
    let both = [old.thumbprint(), prepared.public_key.thumbprint()];
    for thumbprint in &both {
        assert!(said.contains(thumbprint), "{said}");
        assert!(pins(&hall).current.contains(thumbprint));
    }
    assert!(
        said.contains(&format!("townhall keys activate {}", prepared.kid())),
        "{said}"
    );
    let listed = keys(&hall, &["list"]).await;
    assert!(
        listed.contains(&both[0]) && listed.contains(&both[1]),
        "{listed}"
    );
    assert!(listed.contains("prepared"), "{listed}");
    // Asked twice, one is prepared.
    keys(&hall, &["rotate", "--use", "signature"]).await;
    assert_eq!(records(&hall).len(), 3);
    let (_, statement) = edge.statement("a statement", |_| true).await;
    assert!(statement.stated(&prepared.public_key).is_none());
    let (_, signed) = deliver(&hall, &edge).await;
    assert_eq!(signed[0].header().kid, old.kid());

    let said = keys(&hall, &["activate", prepared.kid()]).await;
    assert!(said.contains("previousSigningKeys"), "{said}");
    let told = edge.told(case, 2).await;
    assert_eq!(told[0], events[0]);
    assert_eq!(
        kinds(&hall, &told),
        [EventKind::Accept, EventKind::KeyChanged]
    );
    assert_eq!(told[1].header().kid, prepared.kid());
    assert_whole(&hall, &told);
    let (jws, _) = edge
        .statement("the old key retired", |claims| {
            claims
                .stated(&old)
                .is_some_and(|key| key.state == KeyState::Retired)
        })
        .await;
    assert_eq!(jws.header().kid, prepared.kid());

    // A device that has not seen the first event before believes it by the second. A town hall that
    // has just seen the step before may have written the file once more.
    let pins = eventually("the new key alone at the site", async || {
        let pins = pins(&hall);
        (pins.current == [prepared.public_key.thumbprint()]).then_some(pins)
    })
    .await;
    assert!(matches!(pins.of(&old.thumbprint()), Some(Pin::Previous(_))));
    let pinned: Vec<PinnedEvent> = told
        .iter()
        .map(|event| PinnedEvent {
            jws: event.clone(),
            claims: read(&hall, event),
            pin: pins
                .of(&record(&hall, &event.header().kid).public_key.thumbprint())
                .unwrap(),
        })
        .collect();
    assert_eq!(believed(&pinned, None), [true, true]);

    // Once, over restarts too; and new cases are signed with it from the start.
    hall.close().await;
    hall.open().await;
    let (_, signed) = deliver(&hall, &edge).await;
    assert_eq!(signed[0].header().kid, prepared.kid());
    noted(
        &hall,
        "SELECT CASE WHEN count(*) = 0 THEN 1 ELSE 0 END FROM pending_events",
    )
    .await;
    assert_eq!(edge.events(case).len(), 2);
}

async fn noted(hall: &TestHall, question: &'static str) {
    let pool = hall.database().await;
    eventually("the note", async || {
        let (yes,): (i64,) = sqlx::query_as(question).fetch_one(&pool).await.unwrap();
        (yes > 0).then_some(())
    })
    .await;
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prepared_key_comes_into_use_on_its_day() {
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall_of_today().await;
    let old = hall.signing_key();
    let day = hall.now().plus_seconds(2 * DAY).date().to_string();
    keys(&hall, &["rotate", "--use", "signature", "--at", &day]).await;
    let (_, before) = deliver(&hall, &edge).await;
    assert_eq!(before[0].header().kid, old.kid());
    hall.clock.advance(2 * DAY);
    eventually("the change", async || {
        (hall.signing_key().kid() != old.kid()).then_some(())
    })
    .await;
    edge.statement("the old key retired", |claims| {
        claims
            .stated(&old)
            .is_some_and(|key| key.state == KeyState::Retired)
    })
    .await;
    let (_, after) = deliver(&hall, &edge).await;
    assert_eq!(after[0].header().kid, hall.signing_key().kid());
    assert!(pins(&hall).of(&old.thumbprint()).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_encrypted_to_a_compromised_key_is_taken() {
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall_of_today().await;
    let early = Sealed::sound(&hall);
    let old = hall.encryption_key();
    keys(&hall, &["compromised", old.kid()]).await;
    edge.statement("the compromise", |claims| {
        claims
            .stated(&old)
            .is_some_and(|key| key.state == KeyState::Compromised)
    })
    .await;
    let envelope = early.envelope();
    let events = hall.deliver(&envelope).await.receipt().event_log;
    let claims = read(&hall, &events[0]);
    assert_eq!(
        claims.outcome_for(&envelope.record()),
        Ok(EventKind::Reject)
    );
    let problem = &claims.events.values().next().unwrap().problems[0];
    assert!(
        problem.kind.ends_with("encryption-issue"),
        "{}",
        problem.kind
    );
    // Sealed anew it is taken.
    assert_ne!(hall.encryption_key().kid(), old.kid());
    assert_eq!(
        outcome(&hall, &Sealed::sound(&hall).envelope()).await,
        EventKind::Accept
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_compromised_signing_key_leaves_the_site_first_and_then_says_nothing_more() {
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall_of_today().await;
    let (envelope, _) = deliver(&hall, &edge).await;
    let case = envelope.delivery.case_id;
    let old = hall.signing_key();
    let said = keys(&hall, &["compromised", old.kid()]).await;
    assert!(
        said.contains("STILL IN USE") && said.contains("--removed-from-site"),
        "{said}"
    );
    assert!(
        said.find(&old.thumbprint()) < said.find("--removed-from-site"),
        "{said}"
    );
    // A town hall that has just seen the step before may have written the file once more.
    eventually("the site without the key", async || {
        pins(&hall).of(&old.thumbprint()).is_none().then_some(())
    })
    .await;
    assert_eq!(hall.signing_key().kid(), old.kid());

    keys(&hall, &["compromised", old.kid(), "--removed-from-site"]).await;
    let new = hall.signing_key();
    eventually("the new key alone at the site", async || {
        let pins = pins(&hall);
        (pins.current == [new.thumbprint()] && pins.previous.is_empty()).then_some(())
    })
    .await;
    // The answer is said again, by the new key, behind the old one.
    let told = eventually("the answer said again", async || {
        let events = edge.events(case);
        let is_new = |event: &CompactJws| {
            event.header().kid == new.kid() && read(&hall, event).kind() == Ok(EventKind::Accept)
        };
        events.iter().any(is_new).then_some(events)
    })
    .await;
    assert_whole(&hall, &told);
    let repeated = hall.put_delivery(&envelope).await.receipt().event_log;
    assert!(!repeated.is_empty());
    for event in &repeated {
        assert_eq!(event.header().kid, new.kid());
    }
    let accepted = repeated
        .iter()
        .any(|event| read(&hall, event).outcome_for(&envelope.record()) == Ok(EventKind::Accept));
    assert!(accepted);
    // Events and keys are brought beside each other.
    eventually("the new key at the edge", async || {
        edge.published(&format!("/keys/{}", new.kid()))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_restored_from_an_old_backup_do_not_take_the_number_back() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall_of_today().await;
    edge.statement("a statement", |_| true).await;
    hall.close().await;
    std::fs::write(hall.folder().keys().join("statement.number"), "900\n").unwrap();
    hall.open().await;
    // One more each time that all is published.
    edge.statement("number 901", |claims| (901..950).contains(&claims.seq))
        .await;
    hall.close().await;
    let known = edge.statement("the last", |_| true).await.1.seq;
    std::fs::write(hall.folder().keys().join("statement.number"), "3\n").unwrap();
    hall.open().await;
    edge.statement("a higher number", |claims| claims.seq > known)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_sense_is_refused_in_words() {
    let hall = TestHall::start().await;
    let (encryption, signing) = (hall.encryption_key(), hall.signing_key());
    for (args, words) in [
        (vec!["keys", "retire", encryption.kid()], "keys rotate"),
        (vec!["keys", "retire", signing.kid()], "keys rotate"),
        (
            vec!["keys", "activate", signing.kid()],
            "only a prepared key",
        ),
        (vec!["keys", "activate", "sig-00000000"], "there is no key"),
        (
            vec!["keys", "rotate", "--at", "2030-01-01"],
            "--at is for signing keys",
        ),
        (
            vec!["keys", "rotate", "--use", "signature", "--at", "2020-01-01"],
            "still to come",
        ),
    ] {
        let output = townhall(hall.folder().path(), &args, "");
        assert!(!output.status.success(), "{args:?}");
        let said = text(&output.stderr);
        assert!(said.contains(words), "{said}");
    }
    let left = records(&hall);
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|record| record.state == Phase::Active));
    for key_use in [KeyUse::Encryption, KeyUse::Signature] {
        assert!(left.iter().any(|record| record.key_use() == key_use));
    }
}

/// Of which key the cases have been told, and when that is looked at again.
async fn followed(hall: &TestHall) -> Option<(String, i64)> {
    let pool = hall.database().await;
    let row = sqlx::query_as(
        "SELECT signing_kid, due_at FROM hall, jobs
         WHERE name = 'follow-keys' AND lease IS NULL AND signing_kid IS NOT NULL",
    )
    .fetch_optional(&pool)
    .await
    .unwrap();
    pool.close().await;
    row
}

async fn alter(hall: &TestHall, sql: &str) {
    let pool = hall.database().await;
    sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_key_is_followed_once_jobs_can_be_called_again() {
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall_of_today().await;
    let old = hall.signing_key();
    eventually("the present key", async || {
        let (kid, due_at) = followed(&hall).await?;
        // Looked at again in an hour, whether somebody says so or not.
        (kid == old.kid() && due_at == hall.now().plus_seconds(3_600).0).then_some(())
    })
    .await;
    keys(&hall, &["rotate", "--use", "signature"]).await;
    let prepared = records(&hall)
        .into_iter()
        .find(|record| record.state == Phase::Prepared)
        .unwrap();
    // Nobody can call this job; applications are filed all the same.
    let refused = "NEW.name = 'follow-keys' AND NEW.calls <> OLD.calls";
    if crate::ON_SERVER {
        alter(
            &hall,
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
             AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$",
        )
        .await;
        let trigger = format!(
            "CREATE TRIGGER refuses BEFORE UPDATE ON jobs FOR EACH ROW WHEN ({refused})
             EXECUTE FUNCTION refuse()"
        );
        alter(&hall, &trigger).await;
    } else {
        let trigger = format!(
            "CREATE TRIGGER refuses BEFORE UPDATE ON jobs WHEN {refused}
             BEGIN SELECT RAISE(ABORT, 'refused'); END"
        );
        alter(&hall, &trigger).await;
    }
    keys(&hall, &["activate", prepared.kid()]).await;
    eventually("the change", async || {
        let (_, events) = deliver(&hall, &edge).await;
        (events[0].header().kid == prepared.kid()).then_some(())
    })
    .await;
    let of_table = if crate::ON_SERVER { " ON jobs" } else { "" };
    alter(&hall, &format!("DROP TRIGGER refuses{of_table}")).await;
    eventually("the other key", async || {
        let (kid, _) = followed(&hall).await?;
        (kid == prepared.kid()).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sealed_for_a_key_of_a_moment_ago_is_opened() {
    let hall = TestHall::start().await;
    // Again and again, so that the town hall's own look does not always come first.
    for _ in 0..3 {
        keys(&hall, &["rotate"]).await;
        let receipt = hall
            .deliver(&Sealed::sound(&hall).envelope())
            .await
            .receipt();
        let envelope_events = receipt.event_log.len();
        assert_eq!(envelope_events, 1);
    }
    assert_eq!(hall.applications().await, 3);
}
