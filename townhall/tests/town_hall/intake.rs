//! What arrives is filed, once, and answered with a signed event.

use amtsweg_core::{
    event::{EventKind, EventPayload},
    hash::{sha256_base64url, sha512_hex},
};

use crate::support::{Sealed, TestHall, eventually, flip, pdf};

#[tokio::test(flavor = "multi_thread")]
async fn an_application_arrives_and_a_clerk_reads_every_answer() {
    let hall = TestHall::start().await;
    let sealed = Sealed::sound(&hall);
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    let (kind, claims) = envelope.outcome(&hall, &receipt.event_log);
    assert_eq!(kind, EventKind::Accept);
    assert_eq!(claims.amtsweg.unwrap().seq, 0);

    let mut clerk = hall.clerk().await;
    let list = clerk.get("/").await;
    assert!(list.words().contains("Müller, Ärika"), "{}", list.words());
    assert!(list.words().contains("Probeantrag Neu 2"));
    let page = clerk.get(&list.link("/antraege/")).await;
    let words = page.words();
    // Beside each answer is the way to correct it.
    assert!(words.contains("Familienname Müller Berichtigen : Familienname Vornamen"));
    let mut words = words;
    for (start, label) in [
        ("Berichtigen", "Familienname"),
        ("Berichtigen", "Vornamen"),
        ("Berichtigen", "Geburtsdatum"),
        ("Berichtigen", "Staatsangehörigkeit"),
        ("Berichtigen", "Einkommen im Monat"),
        ("Berichtigen", "Für wen ist der Antrag?"),
        ("Berichtigen", "Sprachen"),
        ("Berichtigen", "Vorname"),
        ("Berichtigen", "Reist mit?"),
        ("Entfernen", "Kind 1"),
        ("Entfernen", "Kind 2"),
    ] {
        words = words.replace(&format!(" {start} : {label} "), " ");
    }
    words = words.replace(" Schule 1 hinzufügen ", " ");
    for expected in [
        "Zur Person Wer sind Sie? Familienname Müller Vornamen Ärika Geburtsdatum 17.05.1980",
        "Staatsangehörigkeit Syrien Einkommen im Monat 1.234,50 € Für wen ist der Antrag? Für mich",
        "Sprachen Deutsch Arabisch Bemerkung Erste Zeile zweite <b>Zeile</b>",
        "Kind 1 Vorname Ada Reist mit? Ja Kind 2 Vorname Bo Reist mit? Nein",
        "Ausweis Reisepass Müller.png Vielleicht beschädigt Vorschau Lohnabrechnungen lohn.pdf",
        "Alles ist richtig Ja",
        "Reisepass Müller.png Vielleicht beschädigt Bild (PNG) 250 kB Hauptakte",
        "lohn.pdf Vielleicht beschädigt PDF 13 Byte Getrennte Ablage",
        "Inhalt und Sendung gehören nachweislich zusammen",
        "Angenommen von Amtsweg ",
        "18.11.2026, 12:06 Uhr (2026-11-18T11:06:40Z)",
        "Sprache beim Ausfüllen Arabisch",
        "eingegangen und abgelegt ( Rathaus )",
        "geöffnet ( erika )",
    ] {
        assert!(words.contains(expected), "{expected}\nin\n{words}");
    }
    assert!(!words.contains("Name der Firma"));
    for file in &sealed.files {
        assert!(page.text.contains(&sha512_hex(&file.content)));
    }
    assert!(page.text.contains("zweite &lt;b&gt;Zeile"));
    assert!(
        clerk
            .get("/")
            .await
            .words()
            .contains("Probeantrag Geöffnet")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn files_come_out_as_they_went_in() {
    let hall = TestHall::start().await;
    let sealed = Sealed::sound(&hall);
    hall.deliver(&sealed.envelope()).await.receipt();
    let mut clerk = hall.clerk().await;
    let address = clerk.get("/").await.link("/antraege/");
    let page = clerk.get(&address).await;
    let links: Vec<String> = page
        .text
        .match_indices("/dateien/")
        .map(|(start, _)| page.text[start..].split('"').next().unwrap().to_owned())
        .collect();
    // Once beside the question, once in the list.
    assert_eq!(links.len(), 4);
    for (file, link) in sealed.files.iter().zip(&links) {
        let download = clerk.get(&format!("{address}{link}")).await;
        assert_eq!(download.bytes, file.content);
        assert_eq!(download.header("content-type"), file.media_type);
        assert_eq!(download.header("x-content-type-options"), "nosniff");
        assert!(
            download
                .header("content-security-policy")
                .starts_with("sandbox")
        );
        assert!(
            download
                .header("content-disposition")
                .starts_with("attachment; filename=\"antrag-1-datei-")
        );
    }
    let journal = clerk.get(&address).await.words();
    assert!(
        journal.contains("Datei gespeichert: Reisepass Müller.png ( erika )"),
        "{journal}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_delivery_gets_the_same_answer() {
    let mut hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    let first = hall.deliver(&envelope).await;
    hall.clock.advance(3600);
    assert_eq!(hall.deliver(&envelope).await.body, first.body);
    assert_eq!(hall.put_delivery(&envelope).await.body, first.body);
    hall.close().await;
    hall.open().await;
    assert_eq!(hall.put_delivery(&envelope).await.body, first.body);
    assert_eq!(hall.applications().await, 1);

    let mut other = envelope.clone();
    other.delivery.encrypted_data = flip(&envelope.delivery.encrypted_data, 4);
    let reply = hall.put_delivery(&other).await;
    assert_eq!(
        (reply.status, reply.problem().kind.as_str()),
        (409, "urn:amtsweg:problem:conflict")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_side_by_side_file_once() {
    let hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    for (id, jwe) in &envelope.parts {
        hall.put_part(&envelope, *id, jwe.as_str()).await;
    }
    let (a, b, c) = tokio::join!(
        hall.put_delivery(&envelope),
        hall.put_delivery(&envelope),
        hall.put_delivery(&envelope)
    );
    // One that came too late for the parts is told to send them again; the edge then gets the answer.
    let answers: Vec<_> = [a, b, c]
        .into_iter()
        .filter(|reply| reply.status == 200)
        .collect();
    assert!(!answers.is_empty());
    assert!(answers.iter().all(|reply| reply.body == answers[0].body));
    assert_eq!(hall.put_delivery(&envelope).await.body, answers[0].body);
    assert_eq!(hall.applications().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_application_in_another_sending_is_filed_once() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    let first = hall.deliver(&sealed.envelope()).await.receipt();
    sealed.in_another_sending();
    let again = sealed.envelope();
    let second = hall.deliver(&again).await.receipt();
    let (kind, claims) = again.outcome(&hall, &second.event_log);
    assert_eq!(kind, EventKind::Accept);
    // The chain of the case goes on.
    let chain = claims.amtsweg.unwrap();
    assert_eq!(chain.seq, 1);
    assert_eq!(
        chain.prev.unwrap(),
        sha256_base64url(first.event_log[0].as_str().as_bytes())
    );
    assert_eq!(hall.applications().await, 1);
    let page = hall.clerk().await.get("/antraege/1").await;
    assert!(
        page.words()
            .contains("noch einmal eingegangen, unverändert")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_id_with_other_content_is_shown_as_another_version() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    hall.deliver(&sealed.envelope()).await.receipt();
    sealed.in_another_sending();
    sealed.answers["person"]["vornamen"] = "Erika".into();
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    assert_eq!(
        envelope.outcome(&hall, &receipt.event_log).0,
        EventKind::Accept
    );
    assert_eq!(hall.applications().await, 2);
    let mut clerk = hall.clerk().await;
    assert!(clerk.get("/").await.words().contains("Weitere Fassung"));
    assert!(
        clerk
            .get("/antraege/1")
            .await
            .words()
            .contains("weitere Fassung eingegangen: Antrag 2")
    );
    assert!(
        clerk
            .get("/antraege/2")
            .await
            .text
            .contains("href=\"/antraege/1\"")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_client_may_leave_the_context_out() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    sealed.bound = false;
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    assert_eq!(
        envelope.outcome(&hall, &receipt.event_log).0,
        EventKind::Accept
    );
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/?ansicht=ungebunden").await.words();
    assert!(
        words.contains("Neu Vielleicht aus einer anderen Sendung 2"),
        "{words}"
    );

    // Replayed under other ids it is the same application still.
    let mut replay = envelope.clone();
    let mut other = Sealed::sound(&hall);
    other.bound = false;
    let ids = other.envelope().delivery;
    replay.delivery.submission_id = ids.submission_id;
    replay.delivery.case_id = ids.case_id;
    let receipt = hall.deliver(&replay).await.receipt();
    assert_eq!(
        replay.outcome(&hall, &receipt.event_log).0,
        EventKind::Accept
    );
    assert_eq!(hall.applications().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_doubt_and_an_answer_too_many_stop_nothing() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    sealed.answers["person"]["einkommen"] = "10".into();
    sealed.answers["person"]["lieblingsfarbe"] = "blau".into();
    let envelope = sealed.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    assert_eq!(
        envelope.outcome(&hall, &receipt.event_log).0,
        EventKind::Accept
    );
    let words = hall.clerk().await.get("/antraege/1").await.words();
    assert!(words.contains("Das Einkommen ist gering."), "{words}");
    assert!(words.contains("person.lieblingsfarbe blau"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_by_an_earlier_form_is_taken_and_stays_readable() {
    let mut hall = TestHall::start().await;
    let forms = hall.path("forms");
    std::fs::create_dir_all(forms.join("probe")).unwrap();
    let old = std::fs::read_to_string(hall.config.forms.join("probe/form.json")).unwrap();
    let late = Sealed::sound(&hall);
    std::fs::write(
        forms.join("probe/form.json"),
        old.replace("1.2.0", "1.3.0")
            .replace("\"vornamen\"", "\"rufname\""),
    )
    .unwrap();
    hall.close().await;
    hall.config.forms = forms;
    hall.config.services.retain(|service, _| service == "probe");
    hall.open().await;
    let envelope = late.envelope();
    let receipt = hall.deliver(&envelope).await.receipt();
    assert_eq!(
        envelope.outcome(&hall, &receipt.event_log).0,
        EventKind::Accept
    );
    let words = hall.clerk().await.get("/antraege/1").await.words();
    assert!(
        words.contains("Vornamen Ärika") && words.contains("Fassung 1.2.0"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_can_be_put_again_and_undelivered_ones_go() {
    let hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    let reply = hall.put_delivery(&envelope).await;
    assert_eq!(
        reply.problem().kind,
        "urn:amtsweg:problem:attachments-missing"
    );
    for _ in 0..2 {
        for (id, jwe) in &envelope.parts {
            assert_eq!(
                hall.put_part(&envelope, *id, jwe.as_str()).await.status,
                204
            );
        }
    }
    let receipt = hall.put_delivery(&envelope).await.receipt();
    assert_eq!(
        envelope.outcome(&hall, &receipt.event_log).0,
        EventKind::Accept
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_hall_that_is_cut_off_at_any_moment_loses_and_doubles_nothing() {
    let mut hall = TestHall::start().await;
    let mut sent = Vec::new();
    for round in 0..6_u64 {
        let mut sealed = Sealed::sound(&hall);
        sealed.files[1].content = pdf(&format!("round {round}"));
        let envelope = sealed.envelope();
        // The connection is dropped somewhere between the first part and the answer.
        let patience = std::time::Duration::from_millis(round * 40);
        let _ = tokio::time::timeout(patience, hall.deliver(&envelope)).await;
        hall.close().await;
        hall.open().await;
        sent.push(envelope);
    }
    for envelope in &sent {
        let receipt = eventually("an answer", async || {
            let reply = hall.deliver(envelope).await;
            (reply.status == 200).then(|| reply.receipt())
        })
        .await;
        let (kind, claims) = envelope.outcome(&hall, &receipt.event_log);
        assert_eq!(kind, EventKind::Accept);
        let payload: &EventPayload = claims.events.values().next().unwrap();
        assert!(payload.problems.is_empty());
    }
    assert_eq!(hall.applications().await, sent.len());
}
