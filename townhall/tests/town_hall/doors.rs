//! What the listeners take from whoever comes by: little, and not for long.

use std::time::Duration;

use amtsweg_core::intake::{SIGNATURE_HEADER, TIMESTAMP_HEADER};
use amtsweg_townhall::doors::Patience;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::support::{Sealed, TestHall, eventually};

const PART: &str = "/v1/submissions/00000000-0000-4000-8000-000000000001/attachments/00000000-0000-4000-8000-000000000002";

async fn connect(base: &str) -> TcpStream {
    TcpStream::connect(base.strip_prefix("http://").unwrap())
        .await
        .unwrap()
}

/// What comes until the other side closes. It has to, long before the test's own end.
async fn until_closed(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    // A reset is a closed door, too.
    let reading = stream.read_to_end(&mut said);
    let _ = tokio::time::timeout(Duration::from_secs(20), reading)
        .await
        .expect("the door was never closed");
    String::from_utf8_lossy(&said).into_owned()
}

/// The first line of an answer to a head whose body never comes.
async fn answer_to_head(base: &str, head: &str) -> String {
    let mut stream = connect(base).await;
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut said = Vec::new();
    let mut byte = [0];
    while byte != *b"\n" {
        let reading = tokio::time::timeout(Duration::from_secs(20), stream.read_exact(&mut byte));
        reading.await.expect("no answer without the body").unwrap();
        said.push(byte[0]);
    }
    String::from_utf8(said).unwrap().trim_end().to_owned()
}

fn head(
    hall: &TestHall,
    path: &str,
    time_off: i64,
    signature: Option<&str>,
    length: u64,
) -> String {
    let time = hall.now().0 + time_off;
    let signature = signature
        .map(|signature| format!("{SIGNATURE_HEADER}: {signature}\r\n"))
        .unwrap_or_default();
    format!(
        "PUT {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/jose\r\n\
         {TIMESTAMP_HEADER}: {time}\r\n{signature}content-length: {length}\r\n\r\n"
    )
}

fn short() -> Patience {
    Patience {
        head: Duration::from_millis(300),
        body: Duration::from_millis(300),
        ..Patience::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_intake_looks_at_the_head_before_it_reads_a_body() {
    let hall = TestHall::start().await;
    let formed = "0".repeat(64);
    let submission = PART.split_once("/attachments").unwrap().0;
    for (what, head, status) in [
        ("no signature", head(&hall, PART, 0, None, 1_000_000), "401"),
        (
            "no form of one",
            head(&hall, PART, 0, Some("00"), 1_000_000),
            "401",
        ),
        (
            "an old time",
            head(&hall, PART, -301, Some(&formed), 1_000_000),
            "401",
        ),
        (
            "too long",
            head(&hall, PART, 0, Some(&formed), 1_900_001),
            "413",
        ),
        (
            "another type",
            head(&hall, submission, 0, Some(&formed), 10),
            "415",
        ),
    ] {
        let line = answer_to_head(&hall.intake, &head).await;
        assert!(line.contains(status), "{what}: {line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inbox_takes_no_long_forms() {
    let hall = TestHall::start().await;
    let head = "POST /anmelden HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n\
                content-length: 1000000\r\n\r\n";
    let line = answer_to_head(&hall.inbox, head).await;
    assert!(line.contains("400"), "{line}");
}

/// Whoever sends everything before listening reads why it was refused, in place of a reset.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_sends_too_much_reads_why() {
    let hall = TestHall::start().await;
    let formed = "0".repeat(64);
    let length = 1_900_001;
    let form = format!(
        "POST /anmelden HTTP/1.1\r\nhost: x\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n"
    );
    for (door, head, status) in [
        (
            &hall.intake,
            head(&hall, PART, 0, Some(&formed), length),
            "413",
        ),
        (
            &hall.intake,
            head(&hall, PART, 0, Some("00"), length),
            "401",
        ),
        (&hall.inbox, form, "400"),
    ] {
        for _ in 0..20 {
            let mut stream = connect(door).await;
            stream.write_all(head.as_bytes()).await.unwrap();
            let body = vec![b'a'; usize::try_from(length).unwrap()];
            stream.write_all(&body).await.expect("it was cut off");
            let mut said = String::new();
            stream.read_to_string(&mut said).await.expect("a reset");
            let line = said.lines().next().unwrap_or_default();
            assert!(line.contains(status), "{line}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_slow_is_let_go_at_both_doors() {
    let hall = TestHall::start_patient(short()).await;
    for door in [&hall.intake, &hall.inbox] {
        // Says nothing.
        assert_eq!(until_closed(&mut connect(door).await).await, "");

        // Says something, and then nothing any more. Where it came to speak too late itself, it is
        // another's turn.
        let said = eventually("an answer", async || {
            let mut idle = connect(door).await;
            let request = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";
            let _ = idle.write_all(request).await;
            let said = until_closed(&mut idle).await;
            (!said.is_empty()).then_some(said)
        })
        .await;
        assert!(said.starts_with("HTTP/1.1 200"), "{said}");

        // Never comes to the end of its head.
        let (mut reading, mut writing) = connect(door).await.into_split();
        let trickle = tokio::spawn(async move {
            let _ = writing.write_all(b"GET /healthz HTTP/1.1\r\nx: ").await;
            while writing.write_all(b"y").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        let mut said = Vec::new();
        let ended = reading.read_to_end(&mut said);
        let _ = tokio::time::timeout(Duration::from_secs(20), ended)
            .await
            .expect("a head without end was read for ever");
        assert!(!said.starts_with(b"HTTP/1.1 200"));
        trickle.abort();
    }
    // Never comes to the end of its body; for its head there was time enough.
    let hall = TestHall::start_patient(Patience {
        head: Patience::default().head,
        ..short()
    })
    .await;
    let bodies = [
        (
            &hall.intake,
            head(&hall, PART, 0, Some(&"0".repeat(64)), 1000),
        ),
        (
            &hall.inbox,
            "POST /anmelden HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n".to_owned(),
        ),
    ];
    for (door, head) in bodies {
        let line = answer_to_head(door, &format!("{head}name=")).await;
        assert!(line.contains("400"), "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_when_all_places_are_taken_waits_until_one_is_free() {
    let patience = Patience {
        connections: 2,
        ..Patience::default()
    };
    let hall = TestHall::start_patient(patience).await;
    for door in [&hall.intake, &hall.inbox] {
        let mut first = connect(door).await;
        let _second = connect(door).await;
        // Both have their place.
        first
            .write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")
            .await
            .unwrap();
        let mut byte = [0];
        first.read_exact(&mut byte).await.unwrap();

        let mut third = connect(door).await;
        third
            .write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")
            .await
            .unwrap();
        let waiting =
            tokio::time::timeout(Duration::from_millis(500), third.read_exact(&mut byte)).await;
        assert!(waiting.is_err(), "it was served beside the others");
        drop(first);
        let served = tokio::time::timeout(Duration::from_secs(20), third.read_exact(&mut byte));
        served
            .await
            .expect("the free place went to nobody")
            .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_connections_keep_nobody_out_for_long() {
    let patience = Patience {
        connections: 8,
        ..short()
    };
    let mut hall = TestHall::start_patient(patience).await;
    let mut crowd = Vec::new();
    for _ in 0..64 {
        crowd.push((connect(&hall.intake).await, connect(&hall.inbox).await));
    }
    let envelope = Sealed::sound(&hall).envelope();
    eventually("an answer in spite of the crowd", async || {
        hall.try_deliver(&envelope)
            .await
            .filter(|reply| reply.status == 200)
    })
    .await;
    drop(crowd);
    // A clerk who looks is given the usual time.
    hall.close().await;
    hall.patience = Patience::default();
    hall.open().await;
    assert_eq!(hall.applications().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_hall_that_closes_waits_for_nobody_who_is_idle() {
    let mut hall = TestHall::start().await;
    let _silent = (connect(&hall.intake).await, connect(&hall.inbox).await);
    let closing = tokio::time::timeout(Duration::from_secs(50), hall.close());
    closing.await.expect("the town hall did not close");
}
