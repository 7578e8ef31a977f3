//! A case's chain of events does not fork, and nothing queued is given up: not when the edge is
//! away for long, nor when an older backup is restored.

use amtsweg_core::{
    chain,
    event::{EventClaims, EventKind},
    handover::{HandoverSecret, JoinId},
    jose::CompactJws,
};
use serde_json::json;

use crate::support::{Envelope, ScriptedEdge, Sealed, TestHall, eventually, verified};

const DAY: i64 = 24 * 60 * 60;

fn join_id() -> JoinId {
    HandoverSecret::from_random([1; 16]).join_id()
}

fn first_part(hall: &TestHall) -> Sealed {
    let answers = json!({"person": {"name": "Müller", "weg": "link"}});
    Sealed::part(hall, "teil_eins", answers, Some(join_id()))
}

fn second_part(hall: &TestHall) -> Sealed {
    let answers = json!({"person": {"name": "Müller"}, "firma": {"name": "Bäckerei"}});
    Sealed::part(hall, "teil_zwei", answers, Some(join_id()))
}

/// Delivers, and lets the edge have the answer.
async fn deliver(hall: &TestHall, edge: &ScriptedEdge, envelope: &Envelope) -> Vec<CompactJws> {
    let events = hall.deliver(envelope).await.receipt().event_log;
    edge.keep(envelope.delivery.case_id, &events);
    events
}

/// A further application of the same sender in the same case.
fn further(hall: &TestHall, first: &Sealed) -> Envelope {
    let mut sealed = Sealed::sound(hall);
    sealed.in_the_case_of(first);
    sealed
        .context
        .reply_key
        .clone_from(&first.context.reply_key);
    sealed.envelope()
}

fn epochs(hall: &TestHall, events: &[CompactJws]) -> Vec<u32> {
    let epoch = |event| verified(hall, event).amtsweg.unwrap().epoch;
    events.iter().map(epoch).collect()
}

fn kinds(hall: &TestHall, events: &[CompactJws]) -> Vec<EventKind> {
    let kind = |event| verified(hall, event).kind().unwrap();
    events.iter().map(kind).collect()
}

fn assert_whole(hall: &TestHall, events: &[CompactJws]) {
    let mut all: Vec<(CompactJws, EventClaims)> = events
        .iter()
        .map(|event| (event.clone(), verified(hall, event)))
        .collect();
    assert_eq!(chain::order(&mut all), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_waits_for_the_edge_as_long_as_it_takes() {
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall().await;
    let application = first_part(&hall).envelope();
    let case = application.delivery.case_id;
    deliver(&hall, &edge, &application).await;
    edge.is_away(true);
    hall.deliver(&second_part(&hall).envelope()).await.receipt();
    for attempts in 1..5_i64 {
        hall.clock.advance(100 * DAY);
        let pool = hall.database().await;
        eventually("another attempt", async || {
            let (found,): (i64,) = sqlx::query_as("SELECT attempts FROM event_outbox")
                .fetch_optional(&pool)
                .await
                .unwrap()?;
            (found >= attempts).then_some(())
        })
        .await;
        pool.close().await;
    }
    edge.is_away(false);
    let told = edge.told_in_time(&hall, case, 2).await;
    assert_eq!(
        kinds(&hall, &told),
        [EventKind::Accept, EventKind::PartArrived]
    );
    assert_whole(&hall, &told);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_backup_is_noticed_and_the_chain_goes_on() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall().await;
    let first = Sealed::sound(&hall);
    let case = first.context.case_id;
    deliver(&hall, &edge, &first.envelope()).await;
    let backup = hall.copy_of_database("backup.sqlite").await;
    // What the backup does not have: an application in the case, and one in a case of its own.
    let lost = further(&hall, &first);
    deliver(&hall, &edge, &lost).await;
    let alone = Sealed::sound(&hall);
    deliver(&hall, &edge, &alone.envelope()).await;
    assert_eq!(hall.applications().await, 3);
    assert_eq!(epochs(&hall, &edge.events(case)), [0, 0]);

    hall.put_back(&backup).await;
    hall.open().await;
    let words = hall.clerk().await.get("/").await.words();
    assert!(
        words.contains("Eine ältere Sicherung wurde eingespielt."),
        "{words}"
    );
    assert!(words.contains("Bis zu 2 Nummern"), "{words}");
    assert!(words.contains("1 Antrag"), "{words}");

    // The case goes on behind what the database has lost.
    deliver(&hall, &edge, &further(&hall, &first)).await;
    let events = edge.events(case);
    assert_whole(&hall, &events);
    assert_eq!(epochs(&hall, &events), [0, 0, 1]);
    // And so does the other case, which the database does not know.
    deliver(&hall, &edge, &further(&hall, &alone)).await;
    let events = edge.events(alone.context.case_id);
    assert_whole(&hall, &events);
    assert_eq!(epochs(&hall, &events), [0, 1]);
    // A new one begins as ever.
    let new = Sealed::sound(&hall).envelope();
    let events = deliver(&hall, &edge, &new).await;
    assert_eq!(epochs(&hall, &events), [1]);

    // Numbers go on behind those that were lost.
    let mut clerk = hall.clerk().await;
    for (number, status) in [(1, 200), (2, 404), (3, 404), (4, 200), (5, 200), (6, 200)] {
        let page = clerk.get(&format!("/antraege/{number}")).await;
        assert_eq!(page.status, status, "{number}");
    }
    // It was one restore, and the next start is none.
    hall.close().await;
    hall.open().await;
    let events = deliver(&hall, &edge, &further(&hall, &first)).await;
    assert_eq!(epochs(&hall, &events), [1]);
    // The same backup once more is another one.
    hall.put_back(&backup).await;
    hall.open().await;
    deliver(&hall, &edge, &further(&hall, &first)).await;
    let events = edge.events(case);
    assert_whole(&hall, &events);
    assert_eq!(epochs(&hall, &events), [0, 0, 1, 1, 2]);
}

/// A whole machine that was set back does not know that it was.
#[tokio::test(flavor = "multi_thread")]
async fn what_collides_at_the_edge_is_signed_anew_behind_what_is_there() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall().await;
    let application = first_part(&hall);
    let case = application.context.case_id;
    deliver(&hall, &edge, &application.envelope()).await;
    let backup = hall.copy_of_database("backup.sqlite").await;
    let mut lost = first_part(&hall);
    lost.context.handover = None;
    lost.in_the_case_of(&application);
    lost.context
        .reply_key
        .clone_from(&application.context.reply_key);
    deliver(&hall, &edge, &lost.envelope()).await;
    hall.put_back(&backup).await;
    std::fs::remove_file(hall.folder().path().join("high-water.json")).unwrap();
    hall.open().await;

    // The event for the applicant's case takes the number that the lost one has.
    hall.deliver(&second_part(&hall).envelope()).await.receipt();
    let events = edge.told_in_time(&hall, case, 3).await;
    assert_eq!(
        kinds(&hall, &events),
        [EventKind::Accept, EventKind::Accept, EventKind::PartArrived]
    );
    assert_whole(&hall, &events);
    assert_eq!(epochs(&hall, &events), [0, 0, 1]);
}

/// The edge has taken another answer in its place: asked again, the town hall moves its own.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_collides_moves_when_it_is_asked_for_again() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall().await;
    let first = Sealed::sound(&hall);
    let case = first.context.case_id;
    deliver(&hall, &edge, &first.envelope()).await;
    let backup = hall.copy_of_database("backup.sqlite").await;
    deliver(&hall, &edge, &further(&hall, &first)).await;
    hall.put_back(&backup).await;
    std::fs::remove_file(hall.folder().path().join("high-water.json")).unwrap();
    hall.open().await;
    let next = further(&hall, &first);
    let collides = hall.deliver(&next).await.receipt().event_log;
    assert_eq!(verified(&hall, &collides[0]).amtsweg.unwrap().seq, 1);
    let moved = hall.put_delivery(&next).await.receipt().event_log;
    assert_eq!(next.outcome(&hall, &moved).0, EventKind::Accept);
    edge.keep(case, &moved);
    let events = edge.events(case);
    assert_whole(&hall, &events);
    assert_eq!(epochs(&hall, &events), [0, 0, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_signed_here_is_not_taken_over() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall().await;
    let first = Sealed::sound(&hall);
    let case = first.context.case_id;
    let events = deliver(&hall, &edge, &first.envelope()).await;
    let other = Sealed::sound(&hall);
    let foreign = deliver(&hall, &edge, &other.envelope()).await;
    let backup = hall.copy_of_database("backup.sqlite").await;
    deliver(&hall, &edge, &Sealed::sound(&hall).envelope()).await;
    hall.put_back(&backup).await;
    hall.open().await;
    // Another case's event; one whose signature does not fit.
    let mut forged = events[0].as_str().to_owned();
    let end = if forged.ends_with("AA") { "BA" } else { "AA" };
    forged.replace_range(forged.len() - 2.., end);
    for event in [foreign[0].clone(), forged.parse().unwrap()] {
        edge.force(case, event);
        let envelope = further(&hall, &first);
        assert_eq!(hall.deliver(&envelope).await.status, 500);
        // Other cases go on.
        hall.deliver(&Sealed::sound(&hall).envelope())
            .await
            .receipt();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edge_that_lost_events_gets_them_again() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall().await;
    let first = Sealed::sound(&hall);
    let case = first.context.case_id;
    // The edge never had the first answer.
    hall.deliver(&first.envelope()).await.receipt();
    let backup = hall.copy_of_database("backup.sqlite").await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    hall.put_back(&backup).await;
    hall.open().await;
    let next = hall
        .deliver(&further(&hall, &first))
        .await
        .receipt()
        .event_log;
    edge.told(case, 1).await;
    edge.keep(case, &next);
    assert_whole(&hall, &edge.events(case));
}
