//! Several programs on one database: everything is done once, and whoever dies loses nothing.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use amtsweg_core::{event::EventKind, handover::HandoverSecret, id::CaseId};
use amtsweg_townhall::serve::{Listeners, Tables, TownHall};
use serde_json::json;
use tokio::{
    net::TcpListener,
    sync::{Mutex, watch},
    task::JoinSet,
};

use crate::support::{
    Browser, Envelope, ScriptedEdge, Sealed, Serving, TestHall, eventually, verified,
};

/// A number that the database tells.
async fn count(hall: &TestHall, question: &'static str) -> i64 {
    let pool = hall.database().await;
    let (count,): (i64,) = sqlx::query_as(question).fetch_one(&pool).await.unwrap();
    pool.close().await;
    count
}

#[tokio::test(flavor = "multi_thread")]
async fn the_daily_work_is_done_by_one_of_several() {
    const DAY: i64 = 24 * 60 * 60;
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall().await;
    // Another program on the same folder.
    let (stop, stopped) = watch::channel(false);
    let mut others = JoinSet::new();
    for _ in 0..2 {
        let clock = Arc::new(hall.clock.clone());
        let other = TownHall::open(&hall.folder(), clock, Tables::UpToDate)
            .await
            .unwrap();
        let listeners = Listeners {
            intake: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            inbox: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            monitor: None,
        };
        let stopped = stopped.clone();
        let interval = Duration::from_millis(20);
        others.spawn(async move {
            other.serve_on(listeners, interval, stopped).await.unwrap();
        });
    }
    let at_rest = "SELECT count(*) FROM jobs WHERE lease IS NOT NULL OR due_at <= ";
    let rest = async || {
        eventually("rest", async || {
            let question = format!("{at_rest}{}", hall.now().0);
            let pool = hall.database().await;
            let (busy,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(question))
                .fetch_one(&pool)
                .await
                .unwrap();
            pool.close().await;
            (busy == 0 && edge.publications() > 0).then_some(())
        })
        .await;
    };
    // Each calls everything when it opens.
    eventually("all of them", async || {
        (count(&hall, "SELECT calls FROM jobs WHERE name = 'publish'").await >= 2).then_some(())
    })
    .await;
    rest().await;
    let before = edge.publications();
    for day in 1..=5 {
        hall.clock.advance(DAY);
        eventually("the day's publication", async || {
            (edge.publications() >= before + day).then_some(())
        })
        .await;
        rest().await;
        assert_eq!(edge.publications(), before + day);
    }
    stop.send(true).unwrap();
    others.join_all().await;
}

/// What is sent, and where.
struct Load {
    edge: ScriptedEdge,
    envelopes: Vec<Envelope>,
    /// The doors that are open.
    doors: Mutex<Vec<String>>,
}

impl Load {
    /// Sends again and again as the edge does, at whichever door is open, until it is answered.
    async fn deliver(&self, hall: &TestHall, index: usize, first_door: usize) {
        let envelope = &self.envelopes[index];
        for attempt in first_door..2_000 {
            let door = {
                let doors = self.doors.lock().await;
                doors[attempt % doors.len()].clone()
            };
            // By their clock the programs judge what was signed when.
            hall.clock.set_to_real_time();
            let reply = hall.try_deliver_at(&door, envelope).await;
            if let Some(reply) = reply.filter(|reply| reply.status == 200) {
                let events = reply.receipt().event_log;
                let (kind, _) = envelope.outcome(hall, &events[..1]);
                assert_eq!(kind, EventKind::Accept);
                self.edge.keep(envelope.delivery.case_id, &events);
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("sending {index} was never answered");
    }
}

/// The list as a clerk sees it at one of the doors.
async fn listed(hall: &TestHall, inbox: &str) -> BTreeSet<String> {
    let mut browser = Browser::new(hall);
    browser.base = inbox.to_owned();
    let page = browser.log_in("erika", TestHall::PASSWORD).await;
    assert_eq!(page.status, 303, "{}", page.text);
    browser.numbers().await
}

const PLAIN: u8 = 60;
const PAIRS: u8 = 6;

/// Applications by themselves, and pairs of parts; and the cases of those who apply with another.
fn sendings(hall: &TestHall) -> (Vec<Envelope>, Vec<CaseId>) {
    let mut envelopes: Vec<Envelope> = (0..PLAIN).map(|_| Sealed::sound(hall).envelope()).collect();
    let mut applicants = Vec::new();
    for n in 0..PAIRS {
        let join = HandoverSecret::from_random([n; 16]).join_id();
        let answers = json!({"person": {"name": "Müller", "weg": "link"}});
        let first = Sealed::part(hall, "teil_eins", answers, Some(join.clone()));
        applicants.push(first.context.case_id);
        let answers = json!({"person": {"name": "Müller"}, "firma": {"name": "Bäckerei"}});
        envelopes.push(first.envelope());
        envelopes.push(Sealed::part(hall, "teil_zwei", answers, Some(join)).envelope());
    }
    (envelopes, applicants)
}

/// Everything is there, once.
async fn assert_all_once(hall: &TestHall) {
    let total = i64::from(PLAIN) + 2 * i64::from(PAIRS);
    for (question, expected) in [
        ("SELECT count(*) FROM applications", total),
        (
            "SELECT count(DISTINCT submission_id) FROM applications",
            total,
        ),
        // No number is left out either: what was not committed gave none away.
        ("SELECT max(id) FROM applications", total),
        ("SELECT applications FROM hall", total),
        (
            "SELECT count(*) FROM submissions WHERE outcome = 'accepted'",
            total,
        ),
        (
            "SELECT count(*) FROM journal WHERE action = 'received'",
            total,
        ),
        (
            "SELECT count(*) FROM journal WHERE action = 'received-again'",
            0,
        ),
        // One line at each of two.
        (
            "SELECT count(*) FROM journal WHERE action = 'joined'",
            2 * i64::from(PAIRS),
        ),
        ("SELECT count(*) FROM events", total + i64::from(PAIRS)),
        ("SELECT events FROM hall", total + i64::from(PAIRS)),
        ("SELECT count(*) FROM files", 2 * i64::from(PLAIN)),
        ("SELECT count(*) FROM staged_parts", 0),
        ("SELECT count(*) FROM cases", total - i64::from(PAIRS)),
    ] {
        assert_eq!(count(hall, question).await, expected, "{question}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_that_are_killed_under_load_lose_and_double_nothing() {
    let edge = ScriptedEdge::default();
    let mut hall = edge.with_hall().await;
    hall.close().await;
    hall.clock.set_to_real_time();
    let dir = hall.folder().path().to_owned();
    let (mut one, mut two) = (Serving::start(&dir), Serving::start(&dir));

    let (envelopes, applicants) = sendings(&hall);
    let total = envelopes.len();
    let doors = vec![one.address("intake"), two.address("intake")];
    let load = Arc::new(Load {
        edge: edge.clone(),
        envelopes,
        doors: Mutex::new(doors),
    });
    let hall = Arc::new(hall);
    let (answered, mut answers) = watch::channel(0);
    let mut sending = JoinSet::new();
    for lane in 0..8 {
        let (hall, load, answered) = (Arc::clone(&hall), Arc::clone(&load), answered.clone());
        sending.spawn(async move {
            for index in (lane..total).step_by(8) {
                // At one door, or at both at the same moment.
                match index % 3 {
                    0 => {
                        let both = [0, 1].map(|door| load.deliver(&hall, index, door));
                        let [one, other] = both;
                        tokio::join!(one, other);
                    }
                    door => load.deliver(&hall, index, door).await,
                }
                // The edge asks once more when it did not hear the answer.
                if index % 4 == 0 {
                    load.deliver(&hall, index, 1).await;
                }
                answered.send_modify(|answered| *answered += 1);
            }
        });
    }
    // In the middle of it one is killed, another begins, and the second is killed.
    answers
        .wait_for(|answered| *answered >= total / 4)
        .await
        .unwrap();
    one.kill();
    let mut three = Serving::start(&dir);
    let inbox = three.address("inbox");
    let door = three.address("intake");
    load.doors.lock().await[0].clone_from(&door);
    answers
        .wait_for(|answered| *answered >= total / 2)
        .await
        .unwrap();
    two.kill();
    load.doors.lock().await[1] = door;
    sending.join_all().await;

    // As if the time of the dead were over: their leases end, and what they put off is due.
    let pool = hall.database().await;
    for step in [
        "UPDATE jobs SET leased_until = 1, due_at = 1",
        "UPDATE pending_events SET due_at = 1",
        "UPDATE event_outbox SET due_at = 1",
    ] {
        sqlx::query(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
    for case in applicants {
        hall.clock.set_to_real_time();
        let events = edge.told(case, 2).await;
        let kind = |event| verified(&hall, event).kind().unwrap();
        let kinds: Vec<EventKind> = events.iter().map(kind).collect();
        assert_eq!(kinds, [EventKind::Accept, EventKind::PartArrived]);
    }
    assert_all_once(&hall).await;
    let list = listed(&hall, &inbox).await;
    assert_eq!(list.len(), total);
    // What came over a dead one's door is read at another's, the same.
    let mut four = Serving::start(&dir);
    assert_eq!(listed(&hall, &four.address("inbox")).await, list);
    drop(three);
}
