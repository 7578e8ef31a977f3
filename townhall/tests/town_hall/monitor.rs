//! What monitoring is told: whether the town hall can work, how much waits, and nothing of anybody.

use std::collections::BTreeMap;

use crate::support::{Sealed, TestHall, eventually, flip};

/// The samples, by name and labels.
async fn figures(hall: &TestHall) -> BTreeMap<String, i64> {
    let answer = hall
        .http
        .get(format!("{}/metrics", hall.monitor))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    let kind = answer.headers()["content-type"].to_str().unwrap();
    assert_eq!(kind, "text/plain; version=0.0.4; charset=utf-8");
    let text = answer.text().await.unwrap();
    let mut samples = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.rsplit_once(' ').unwrap();
        assert!(name.starts_with("amtsweg_"), "{line}");
        samples.insert(name.to_owned(), value.parse().unwrap());
    }
    samples
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_say_what_came_and_what_waits() {
    let hall = TestHall::start().await;
    let of = |outcome: &str| format!("amtsweg_submissions_total{{outcome=\"{outcome}\"}}");
    let waiting = |what: &str| format!("amtsweg_waiting{{what=\"{what}\"}}");
    let oldest = |what: &str| format!("amtsweg_waiting_oldest_seconds{{what=\"{what}\"}}");

    let empty = figures(&hall).await;
    assert_eq!(empty.get(&of("accepted")), None);
    for what in [
        "application-unopened",
        "part-undelivered",
        "event-unsigned",
        "event-unbrought",
    ] {
        assert_eq!(empty[&waiting(what)], 0, "{what}");
    }
    assert_eq!(empty[&oldest("application-unopened")], 0);

    let envelope = Sealed::sound(&hall).envelope();
    let (id, jwe) = &envelope.parts[0];
    hall.put_part(&envelope, *id, jwe.as_str()).await;
    let staged = figures(&hall).await;
    assert_eq!(staged[&waiting("part-undelivered")], 1);
    let size = i64::try_from(jwe.as_str().len()).unwrap();
    assert_eq!(staged["amtsweg_staged_bytes"], size);

    hall.deliver(&envelope).await.receipt();
    let mut broken = Sealed::sound(&hall).envelope();
    broken.delivery.encrypted_data = flip(&broken.delivery.encrypted_data, 5);
    hall.deliver(&broken).await.receipt();
    hall.clock.advance(100);
    let arrived = figures(&hall).await;
    assert_eq!(arrived[&of("accepted")], 1);
    assert_eq!(arrived[&of("rejected")], 1);
    assert_eq!(arrived[&waiting("part-undelivered")], 0);
    assert_eq!(arrived[&waiting("application-unopened")], 1);
    assert_eq!(arrived[&oldest("application-unopened")], 100);

    hall.clerk().await.get("/antraege/1").await;
    let opened = figures(&hall).await;
    assert_eq!(opened[&waiting("application-unopened")], 0);

    // The edge of these tests does not exist.
    eventually("a failed publication", async || {
        let failures = figures(&hall).await["amtsweg_job_failures{job=\"publish\"}"];
        (failures > 0).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_but_figures_is_told() {
    let hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    hall.deliver(&envelope).await.receipt();
    hall.clerk().await.get("/antraege/1").await;
    let of_envelope = [
        envelope.delivery.submission_id.to_string(),
        envelope.delivery.case_id.to_string(),
    ];
    for name in figures(&hall).await.into_keys() {
        for secret in of_envelope
            .iter()
            .map(String::as_str)
            .chain(["erika", "Müller"])
        {
            assert!(!name.contains(secret), "{name}");
        }
    }
    for path in ["/", "/healthz", "/anmelden", "/v1/submissions"] {
        let answer = hall
            .http
            .get(format!("{}{path}", hall.monitor))
            .send()
            .await;
        assert_eq!(answer.unwrap().status().as_u16(), 404, "{path}");
    }
    for door in [&hall.intake, &hall.inbox] {
        let answer = hall.http.get(format!("{door}/metrics")).send().await;
        assert_ne!(answer.unwrap().status().as_u16(), 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_figure_stands_in_the_document() {
    let document = include_str!("../../../docs/running-a-town-hall.md");
    let hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let told = figures(&hall).await;
    for sample in told.keys() {
        let (name, labels) = sample.split_once('{').unwrap_or((sample, ""));
        assert!(document.contains(&format!("`{name}")), "{name}");
        if let Some(what) = labels.strip_prefix("what=") {
            let one = what.trim_end_matches('}');
            let is_there = document.contains(&format!("{name}{{what={one}}}"))
                || document.contains(&format!("{name}{{what}}"));
            assert!(is_there, "{sample}");
        }
    }
    let row = |line: &&str| line.starts_with("| `amtsweg_");
    for line in document.lines().filter(row) {
        let name = line.split(['`', '{']).nth(1).unwrap();
        let is_told = told
            .keys()
            .any(|sample| sample.split('{').next() == Some(name));
        assert!(is_told, "{name}");
    }
}
