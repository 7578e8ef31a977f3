//! What two parties fill meets in one case, whichever part comes first.

use std::sync::{Arc, Mutex};

use amtsweg_core::{
    chain,
    event::{EventClaims, EventKind, subject, transaction},
    handover::{HandoverSecret, JoinId},
    jose::CompactJws,
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{Method, StatusCode, Uri},
};
use serde_json::json;
use tokio::net::TcpListener;

use crate::support::{Envelope, Sealed, TestHall, eventually, verified};

fn join_id(byte: u8) -> JoinId {
    HandoverSecret::from_random([byte; 16]).join_id()
}

/// What somebody applies with.
fn first(hall: &TestHall, join: Option<JoinId>) -> Sealed {
    let answers = json!({"person": {"name": "Müller", "weg": "link"}});
    Sealed::part(hall, "teil_eins", answers, join)
}

/// What the second party sends.
fn second(hall: &TestHall, firm: &str, join: Option<JoinId>) -> Sealed {
    let answers = json!({"person": {"name": "Müller"}, "firma": {"name": firm}});
    Sealed::part(hall, "teil_zwei", answers, join)
}

/// An edge that takes events, or refuses them while it is told to.
#[derive(Clone, Default)]
struct Edge {
    events: Arc<Mutex<Vec<(String, CompactJws)>>>,
    is_away: Arc<Mutex<bool>>,
    refused: Arc<Mutex<u32>>,
}

async fn take(State(edge): State<Edge>, method: Method, uri: Uri, body: Bytes) -> StatusCode {
    if method != Method::POST {
        return StatusCode::NO_CONTENT;
    }
    if *edge.is_away.lock().unwrap() {
        *edge.refused.lock().unwrap() += 1;
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let event = std::str::from_utf8(&body).unwrap().parse().unwrap();
    edge.events
        .lock()
        .unwrap()
        .push((uri.path().to_owned(), event));
    StatusCode::NO_CONTENT
}

impl Edge {
    /// A town hall with this edge.
    async fn with_hall(&self) -> TestHall {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(take).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        TestHall::start_with(|config| config.edge = address).await
    }

    fn is_away(&self, is_away: bool) {
        *self.is_away.lock().unwrap() = is_away;
    }

    /// The events of a case, once there are so many.
    async fn told(&self, envelope: &Envelope, count: usize) -> Vec<CompactJws> {
        let path = format!("/api/v2/cases/{}/events", envelope.delivery.case_id);
        eventually("the event at the edge", async || {
            let events = self.events.lock().unwrap();
            let own = events.iter().filter(|(at, _)| *at == path);
            let own: Vec<_> = own.map(|(_, event)| event.clone()).collect();
            (own.len() >= count).then_some(own)
        })
        .await
    }

    fn count(&self) -> usize {
        self.events.lock().unwrap().len()
    }
}

fn kinds(hall: &TestHall, events: &[CompactJws]) -> Vec<EventKind> {
    let kind = |event| verified(hall, event).kind().unwrap();
    events.iter().map(kind).collect()
}

/// All these events are one whole chain, about this submission.
fn assert_chain(hall: &TestHall, envelope: &Envelope, events: &[CompactJws]) {
    let mut all: Vec<(CompactJws, EventClaims)> = events
        .iter()
        .map(|event| (event.clone(), verified(hall, event)))
        .collect();
    assert_eq!(chain::order(&mut all), []);
    for (_, claims) in &all {
        assert_eq!(claims.txn, transaction(envelope.delivery.case_id));
        assert_eq!(claims.sub, subject(envelope.delivery.submission_id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_part_comes_later_and_the_applicant_is_told() {
    let edge = Edge::default();
    let hall = edge.with_hall().await;
    let application = first(&hall, Some(join_id(1))).envelope();
    let mut events = hall.deliver(&application).await.receipt().event_log;
    assert_eq!(kinds(&hall, &events), [EventKind::Accept]);
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/").await.words();
    assert!(words.contains("Neu Zweiter Teil fehlt"), "{words}");
    let words = clerk.get("/antraege/1").await.words();
    assert!(words.contains("Der zweite Teil fehlt noch."), "{words}");

    let part = second(&hall, "Bäckerei Brot", Some(join_id(1))).envelope();
    let receipt = hall.deliver(&part).await.receipt();
    // The second party is told nothing of the application.
    assert_eq!(kinds(&hall, &receipt.event_log), [EventKind::Accept]);
    events.extend(edge.told(&application, 1).await);
    assert_eq!(
        kinds(&hall, &events),
        [EventKind::Accept, EventKind::PartArrived]
    );
    assert_chain(&hall, &application, &events);
    // The event says nothing of the part.
    let claims = verified(&hall, &events[1]);
    let said = serde_json::to_string(&claims.events).unwrap();
    assert_eq!(said, r#"{"urn:amtsweg:event:part-arrived":{}}"#);

    let words = clerk.get("/").await.words();
    assert!(words.contains("Zweiter Teil da"), "{words}");
    assert!(
        words.contains("Neu Absender nicht geprüft Antrag da"),
        "{words}"
    );
    let words = clerk.get("/antraege/1").await.words();
    for expected in [
        "Der zweite Teil (2) Absender nicht geprüft",
        "Der zweite Teil, von Bäckerei Brot , eingegangen",
        "Zur Firma Name der Firma Bäckerei Brot",
        "mit dem Teil der anderen Seite zusammengeführt: Antrag 2",
    ] {
        assert!(words.contains(expected), "{expected}\nin\n{words}");
    }
    let words = clerk.get("/antraege/2").await.words();
    for expected in [
        "Absender nicht geprüft Antrag da",
        "Der Antrag dazu (1)",
        "Name der Person Müller Berichtigen : Name der Person Wie kommt der zweite Teil? Mit einem Link",
        "mit dem Teil der anderen Seite zusammengeführt: Antrag 1",
        // It was seen on the page of the first.
        "geöffnet ( erika )",
    ] {
        assert!(words.contains(expected), "{expected}\nin\n{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_part_was_there_first_and_the_acceptance_brings_word() {
    let edge = Edge::default();
    let mut hall = edge.with_hall().await;
    let part = second(&hall, "Bäckerei Brot", Some(join_id(1))).envelope();
    hall.deliver(&part).await.receipt();
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/").await.words();
    assert!(
        words.contains("Absender nicht geprüft Antrag fehlt"),
        "{words}"
    );
    hall.close().await;
    hall.open().await;

    let application = first(&hall, Some(join_id(1))).envelope();
    let events = hall.deliver(&application).await.receipt().event_log;
    assert_eq!(
        kinds(&hall, &events),
        [EventKind::Accept, EventKind::PartArrived]
    );
    assert_chain(&hall, &application, &events);
    // The same delivery once more has the same answer, and says it once.
    assert_eq!(hall.deliver(&application).await.receipt().event_log, events);
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/antraege/2").await.words();
    assert!(words.contains("Der zweite Teil (1) Absender nicht geprüft"));
    assert!(words.contains("Zweiter Teil da"));
    assert_eq!(edge.count(), 0);
}

/// Waits until the town hall has noted what became of an attempt.
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
async fn what_the_edge_does_not_take_waits_even_over_a_restart() {
    let edge = Edge::default();
    let mut hall = edge.with_hall().await;
    let application = first(&hall, Some(join_id(1))).envelope();
    hall.deliver(&application).await.receipt();
    edge.is_away(true);
    let part = second(&hall, "Bäckerei Brot", Some(join_id(1))).envelope();
    hall.deliver(&part).await.receipt();
    eventually("an attempt", async || {
        (*edge.refused.lock().unwrap() > 0).then_some(())
    })
    .await;
    noted(
        &hall,
        "SELECT count(*) FROM event_outbox WHERE attempts > 0",
    )
    .await;
    hall.close().await;
    edge.is_away(false);
    hall.open().await;
    assert_eq!(edge.count(), 0);
    hall.clock.advance(60);
    let told = edge.told(&application, 1).await;
    assert_eq!(kinds(&hall, &told), [EventKind::PartArrived]);
    // Once, and never again.
    noted(
        &hall,
        "SELECT CASE WHEN count(*) = 0 THEN 1 ELSE 0 END FROM event_outbox",
    )
    .await;
    hall.close().await;
    hall.open().await;
    hall.clock.advance(24 * 60 * 60);
    hall.deliver(&second(&hall, "Anderswo", Some(join_id(2))).envelope())
        .await
        .receipt();
    assert_eq!(edge.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_employers_part_is_shown_as_well() {
    let edge = Edge::default();
    let hall = edge.with_hall().await;
    let early = second(&hall, "Erste GmbH", Some(join_id(1))).envelope();
    hall.deliver(&early).await.receipt();
    let application = first(&hall, Some(join_id(1))).envelope();
    let mut events = hall.deliver(&application).await.receipt().event_log;
    let late = second(&hall, "Zweite GmbH", Some(join_id(1))).envelope();
    hall.deliver(&late).await.receipt();
    events.extend(edge.told(&application, 1).await);
    assert_eq!(
        kinds(&hall, &events),
        [
            EventKind::Accept,
            EventKind::PartArrived,
            EventKind::PartArrived
        ]
    );
    assert_chain(&hall, &application, &events);
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/antraege/2").await.words();
    for firm in ["von Erste GmbH", "von Zweite GmbH"] {
        assert!(words.contains(firm), "{words}");
    }
    let words = clerk.get("/antraege/1").await.words();
    assert!(words.contains("Dieselbe Kennung kam mehrmals."), "{words}");
    assert!(words.contains("Mit derselben Kennung (3)"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_belong_together_is_not_joined() {
    let edge = Edge::default();
    let hall = edge.with_hall().await;
    let application = first(&hall, Some(join_id(1))).envelope();
    hall.deliver(&application).await.receipt();
    // Another link; none at all; a form that is not made for two parties.
    hall.deliver(&second(&hall, "Anderswo", Some(join_id(2))).envelope())
        .await
        .receipt();
    hall.deliver(&second(&hall, "Ohne Link", None).envelope())
        .await
        .receipt();
    let mut alone = Sealed::sound(&hall);
    alone.context.handover = Some(join_id(1));
    hall.deliver(&alone.envelope()).await.receipt();
    // The applicant chose paper.
    let mut paper = first(&hall, Some(join_id(3)));
    paper.answers["person"]["weg"] = json!("papier");
    hall.deliver(&paper.envelope()).await.receipt();

    let mut clerk = hall.clerk().await;
    let words = clerk.get("/antraege/1").await.words();
    assert!(words.contains("Der zweite Teil fehlt noch."), "{words}");
    assert!(!words.contains("zusammengeführt"), "{words}");
    for (page, expected) in [
        (2, "Der Antrag dazu ist noch nicht da."),
        (3, "Mit diesem Teil kam keine Kennung."),
        (4, "Die Kennung wurde nicht beachtet."),
    ] {
        let words = clerk.get(&format!("/antraege/{page}")).await.words();
        assert!(words.contains(expected), "{words}");
        assert!(!words.contains("zusammengeführt"), "{words}");
    }
    let words = clerk.get("/antraege/5").await.words();
    assert!(!words.contains("Zweiter Teil"), "{words}");
    let words = clerk.get("/").await.words();
    assert!(words.contains("Übergabe nicht zuzuordnen"), "{words}");
    assert_eq!(edge.count(), 0);
}

/// Sent once more under another code, the application has another case: it hears of the part too.
#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_application_is_told() {
    let edge = Edge::default();
    let hall = edge.with_hall().await;
    let mut sealed = first(&hall, Some(join_id(1)));
    let one = sealed.envelope();
    hall.deliver(&one).await.receipt();
    sealed.in_another_case();
    let other = sealed.envelope();
    hall.deliver(&other).await.receipt();
    hall.deliver(&second(&hall, "Bäckerei", Some(join_id(1))).envelope())
        .await
        .receipt();
    for envelope in [&one, &other] {
        assert_eq!(edge.told(envelope, 1).await.len(), 1);
    }
    // And a third, which comes after the part.
    sealed.in_another_case();
    let third = sealed.envelope();
    let events = hall.deliver(&third).await.receipt().event_log;
    assert_eq!(
        kinds(&hall, &events),
        [EventKind::Accept, EventKind::PartArrived]
    );
    assert_chain(&hall, &third, &events);
}
