//! Whoever knows a case's id and access token can do nothing to the case.

use amtsweg_core::{
    encoding::base64url,
    event::{EventClaims, EventKind},
    handover::{HandoverSecret, JoinId},
    jose::CompactJws,
};
use serde_json::json;

use crate::support::{Envelope, Sealed, TestHall, flip, random, verified};

const MARK: &str = "Nicht von derselben Person bestätigt";

fn kinds(hall: &TestHall, events: &[CompactJws]) -> Vec<EventKind> {
    let kind = |event| verified(hall, event).kind().unwrap();
    events.iter().map(kind).collect()
}

async fn accepted(hall: &TestHall, envelope: &Envelope) {
    let events = hall.deliver(envelope).await.receipt().event_log;
    assert_eq!(kinds(hall, &events), [EventKind::Accept]);
}

/// The keys that are not the first application's.
fn other_keys() -> [Option<String>; 5] {
    [
        None,
        Some(base64url(&random::<32>())),
        Some(base64url(&[7; 31])),
        Some(format!("{}=", base64url(&[7; 32]))),
        Some(String::new()),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_in_anothers_case_is_filed_by_itself_and_marked() {
    let hall = TestHall::start().await;
    let first = Sealed::sound(&hall);
    accepted(&hall, &first.envelope()).await;
    let keys = other_keys();
    for key in &keys {
        let mut stranger = Sealed::sound(&hall);
        stranger.in_the_case_of(&first);
        stranger.context.reply_key.clone_from(key);
        stranger.answers["person"]["vornamen"] = "Fremd".into();
        accepted(&hall, &stranger.envelope()).await;
    }
    // A client that names no context has no key either.
    let mut unbound = Sealed::sound(&hall);
    unbound.in_the_case_of(&first);
    unbound.bound = false;
    unbound.answers["person"]["vornamen"] = "Fremd".into();
    accepted(&hall, &unbound.envelope()).await;
    // The sender's own further application in the case is none of them.
    let mut own = Sealed::sound(&hall);
    own.in_the_case_of(&first);
    own.context.reply_key.clone_from(&first.context.reply_key);
    accepted(&hall, &own.envelope()).await;

    let mut clerk = hall.clerk().await;
    let strangers = keys.len() + 1;
    let list = clerk.get("/").await.words();
    assert_eq!(list.matches(MARK).count(), strangers, "{list}");
    assert!(!list.contains("Weitere Fassung"), "{list}");
    for number in 2..2 + strangers {
        let words = clerk.get(&format!("/antraege/{number}")).await.words();
        assert!(words.contains(&format!("{MARK}. ")), "{words}");
        assert!(words.contains("denselben Vorgang wie Antrag 1"), "{words}");
        assert!(!words.contains("weitere Fassungen"), "{words}");
    }
    let words = clerk.get("/antraege/1").await.words();
    assert!(!words.contains(MARK) && !words.contains("Fremd"), "{words}");
    assert!(
        words.contains("Zu diesem Vorgang kam noch etwas."),
        "{words}"
    );
    let own = clerk
        .get(&format!("/antraege/{}", 2 + strangers))
        .await
        .words();
    assert!(!own.contains(MARK), "{own}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applications_id_alone_makes_no_version_of_it() {
    let hall = TestHall::start().await;
    let first = Sealed::sound(&hall);
    accepted(&hall, &first.envelope()).await;
    for key in other_keys() {
        // In a case of its own, and in the first's.
        for in_same_case in [false, true] {
            let mut stranger = Sealed::sound(&hall);
            stranger.context.application_id = first.context.application_id;
            if in_same_case {
                stranger.in_the_case_of(&first);
            }
            stranger.context.reply_key.clone_from(&key);
            stranger.answers["person"]["vornamen"] = "Fremd".into();
            accepted(&hall, &stranger.envelope()).await;
        }
    }
    let mut clerk = hall.clerk().await;
    let list = clerk.get("/").await.words();
    assert_eq!(list.matches(MARK).count(), 10, "{list}");
    assert!(!list.contains("Weitere Fassung"), "{list}");
    let words = clerk.get("/antraege/1").await.words();
    assert!(!words.contains("Fassung eingegangen"), "{words}");
}

fn part(hall: &TestHall, service: &str, join: JoinId) -> Sealed {
    let answers = match service {
        "teil_eins" => json!({"person": {"name": "Müller", "weg": "link"}}),
        _ => json!({"person": {"name": "Müller"}, "firma": {"name": "Fremde GmbH"}}),
    };
    Sealed::part(hall, service, answers, Some(join))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_in_anothers_case_joins_nothing() {
    let hall = TestHall::start().await;
    let join = || HandoverSecret::from_random([1; 16]).join_id();
    let first = part(&hall, "teil_eins", join());
    accepted(&hall, &first.envelope()).await;
    for service in ["teil_eins", "teil_zwei"] {
        let mut stranger = part(&hall, service, join());
        stranger.in_the_case_of(&first);
        accepted(&hall, &stranger.envelope()).await;
    }
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/antraege/1").await.words();
    assert!(words.contains("Der zweite Teil fehlt noch."), "{words}");
    for wrong in ["zusammengeführt", "Fremde GmbH", "Dieselbe Kennung"] {
        assert!(!words.contains(wrong), "{wrong}\nin\n{words}");
    }
    // The second party's part, in a case of its own, meets the first alone.
    let second = part(&hall, "teil_zwei", join()).envelope();
    accepted(&hall, &second).await;
    let words = clerk.get("/antraege/4").await.words();
    assert!(words.contains("Der Antrag dazu (1)"), "{words}");
    assert!(!words.contains("(2)") && !words.contains("(3)"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_rejection_changes_nothing_of_an_accepted_application() {
    let hall = TestHall::start().await;
    let sealed = Sealed::sound(&hall);
    accepted(&hall, &sealed.envelope()).await;
    let mut clerk = hall.clerk().await;
    let list = clerk.get("/").await.words();
    let mut stranger = Sealed::sound(&hall);
    stranger.in_the_case_of(&sealed);
    stranger.context.application_id = sealed.context.application_id;
    let mut broken = stranger.envelope();
    broken.delivery.encrypted_data = flip(&broken.delivery.encrypted_data, 5);
    let receipt = hall.deliver(&broken).await.receipt();
    let (kind, claims) = broken.outcome(&hall, &receipt.event_log);
    assert_eq!(kind, EventKind::Reject);
    // It names what it rejects: nobody takes it for an answer to the first.
    let hashes = |claims: &EventClaims| claims.amtsweg.clone().unwrap().jwe_hashes.unwrap();
    assert_eq!(hashes(&claims), broken.record().jwe_hashes);
    assert!(claims.outcome_for(&sealed.envelope().record()).is_err());
    assert_eq!(clerk.get("/").await.words(), list);
    let words = clerk.get("/antraege/1").await.words();
    assert!(!words.contains("abgelehnt"), "{words}");
}
