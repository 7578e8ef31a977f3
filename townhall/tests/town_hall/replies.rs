//! What applicants are told: held, sealed for them alone, brought in parts, said once.

use amtsweg_core::{
    event::EventKind,
    hash::sha256_base64url,
    jose::{CompactJws, DirectJwe},
    reply::{ARCHIVE_BYTES, Archive, CaseState, ReplyKey, ReplyKind},
};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

use crate::support::{
    Browser, Page, ScriptedEdge, Sealed, TestHall, eventually, somebody, verified,
};

/// Longer than anything is held.
const HELD: i64 = 5 * 60;

/// A hall with an edge, an application in it that has arrived, and a clerk.
struct Scene {
    edge: ScriptedEdge,
    hall: TestHall,
    sealed: Sealed,
    clerk: Browser,
}

impl Scene {
    async fn new() -> Self {
        let edge = ScriptedEdge::default();
        let hall = edge.with_hall().await;
        let sealed = Sealed::sound(&hall);
        Self::with(edge, hall, sealed).await
    }

    async fn with(edge: ScriptedEdge, hall: TestHall, sealed: Sealed) -> Self {
        let envelope = sealed.envelope();
        let events = hall.deliver(&envelope).await.receipt().event_log;
        edge.keep(envelope.delivery.case_id, &events);
        let clerk = somebody(&hall, "anna", &["clerk", "lead"]).await;
        Self {
            edge,
            hall,
            sealed,
            clerk,
        }
    }

    async fn page(&mut self) -> Page {
        self.clerk.get("/antraege/1").await
    }

    /// Does something with the case as its page has it now.
    async fn act(&mut self, what: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.page().await;
        let value = |name: &str| {
            let start = format!("name=\"{name}\" value=\"");
            let (_, rest) = page.text.split_once(&start).expect("no such field");
            rest.split('"').next().unwrap().to_owned()
        };
        let (csrf, version, once) = (value("csrf"), value("version"), value("einmal"));
        let mut all = vec![
            ("csrf", csrf.as_str()),
            ("version", version.as_str()),
            ("einmal", once.as_str()),
        ];
        all.extend(fields);
        self.clerk.post(&format!("/antraege/1/{what}"), &all).await
    }

    async fn write(&mut self, text: &str) {
        let page = self.act("vorgang/mitteilung", &[("text", text)]).await;
        assert_eq!(page.status, 303, "{}", page.words());
    }

    /// Waits until nothing is left to be done before this time.
    async fn rests_until(&self, time: i64) {
        let pool = self.hall.database().await;
        eventually("nothing to be done", async || {
            let (due,): (i64,) =
                sqlx::query_as("SELECT due_at FROM jobs WHERE name = 'replies' AND lease IS NULL")
                    .fetch_optional(&pool)
                    .await
                    .unwrap()?;
            (due >= time).then_some(())
        })
        .await;
        pool.close().await;
    }

    /// The events at the edge, once there are so many; time goes by.
    async fn events(&self, count: usize) -> Vec<CompactJws> {
        let case = self.sealed.context.case_id;
        self.edge.told_in_time(&self.hall, case, count).await
    }

    /// What the applicant reads of an event: verified, its parts as they lie at the edge, opened.
    fn read(&self, event: &CompactJws) -> Archive {
        let claims = verified(&self.hall, event);
        assert_eq!(claims.kind(), Ok(EventKind::SubmitReply));
        let reply = claims.amtsweg.clone().unwrap().reply.unwrap();
        let key = self.sealed.context.reply_key.as_deref().unwrap();
        let key = ReplyKey::from_context(key).unwrap();
        let case = self.sealed.context.case_id;
        let destination = self.hall.config.destination_id;
        let mut parts = Vec::new();
        for (index, hash) in reply.parts.iter().enumerate() {
            let path = format!("/api/v2/cases/{case}/replies/{}/{index}", reply.reply_id);
            let body = self.edge.published(&path).expect("a part is not there");
            assert_eq!(*hash, sha256_base64url(&body));
            let jwe: DirectJwe = String::from_utf8(body).unwrap().parse().unwrap();
            assert_eq!(*jwe.header(), key.part_header());
            let secret = key.part_key(destination, case, reply.reply_id, index);
            parts.push(opened(&jwe, &secret));
        }
        let archive = Archive::from_parts(&parts).unwrap();
        let events = self.edge.events(case);
        let known = events
            .iter()
            .map(|event| {
                let seq = verified(&self.hall, event).amtsweg.unwrap().seq;
                (seq, sha256_base64url(event.as_str().as_bytes()))
            })
            .collect();
        archive.manifest.agrees_with(&claims, &known).unwrap();
        archive
    }
}

fn opened(jwe: &DirectJwe, secret: &[u8; 32]) -> Vec<u8> {
    let parts = jwe.parts().unwrap();
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, secret).unwrap());
    let nonce = Nonce::assume_unique_for_key(parts.iv);
    let mut text = parts.sealed;
    let aad = Aad::from(parts.protected.as_bytes());
    cipher
        .open_in_place(nonce, aad, &mut text)
        .unwrap()
        .to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_clerk_writes_is_read_by_the_applicant_alone() {
    let mut scene = Scene::new().await;
    scene.write("Guten Tag,\r\nbitte rufen Sie an.").await;
    let words = scene.page().await.words();
    assert!(
        words.contains("kann bis dahin zurückgeholt werden"),
        "{words}"
    );
    // Nothing leaves before its time, however often is looked.
    let leaves = scene.hall.now().0 + HELD;
    scene.rests_until(leaves).await;
    scene.hall.clock.advance(HELD - 1);
    scene.rests_until(leaves).await;
    assert_eq!(scene.edge.events(scene.sealed.context.case_id).len(), 1);
    assert!(!scene.edge.has_any("/replies/"));

    let events = scene.events(2).await;
    let archive = scene.read(&events[1]);
    let manifest = &archive.manifest;
    assert_eq!(manifest.kind, ReplyKind::Message);
    assert_eq!(manifest.state, CaseState::Arrived);
    let words = manifest.words.as_ref().unwrap();
    assert_eq!(
        (words.language.as_str(), words.text.as_str()),
        ("de", "Guten Tag,\nbitte rufen Sie an.")
    );
    assert!(
        manifest
            .submissions
            .contains_key(&scene.sealed.envelope().delivery.submission_id)
    );
    assert!(manifest.journal_head.is_some());
    // Nothing of it lies open where others have it.
    let case = scene.sealed.context.case_id;
    let at_the_edge: String = scene
        .edge
        .events(case)
        .iter()
        .map(|event| event.as_str().to_owned())
        .collect();
    assert!(!at_the_edge.contains("rufen"));
    let page = scene.page().await;
    assert!(page.words().contains("Abgeschickt"), "{}", page.words());
    assert!(!page.text.contains("mitteilung-zurueckholen"));
    assert!(
        page.words().contains("Mitteilung abgeschickt"),
        "{}",
        page.words()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_never_leaves() {
    let mut scene = Scene::new().await;
    scene.write("Das war der falsche Fall.").await;
    scene.write("Das ist der richtige.").await;
    let page = scene.page().await;
    let (_, rest) = page
        .text
        .split_once("name=\"mitteilung\" value=\"")
        .unwrap();
    let first = rest.split('"').next().unwrap().to_owned();
    let done = scene
        .act("vorgang/mitteilung-zurueckholen", &[("mitteilung", &first)])
        .await;
    assert_eq!(done.status, 303);
    let events = scene.events(2).await;
    assert_eq!(events.len(), 2);
    let words = scene.read(&events[1]).manifest.words.unwrap();
    assert_eq!(words.text, "Das ist der richtige.");
    let page = scene.page().await;
    assert!(page.words().contains("Zurückgeholt, nicht abgeschickt"));
    // What has left has left.
    for gone in [first.as_str(), "2"] {
        let refused = scene
            .act("vorgang/mitteilung-zurueckholen", &[("mitteilung", gone)])
            .await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.words().contains("schon abgeschickt"),
            "{}",
            refused.words()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_case_stands_is_told_by_itself_and_looks_like_everything_else() {
    let mut scene = Scene::new().await;
    scene.act("vorgang/uebernehmen", &[]).await;
    let events = scene.events(2).await;
    let taken_up = scene.read(&events[1]).manifest;
    assert_eq!(
        (taken_up.kind, taken_up.state),
        (ReplyKind::State, CaseState::InProgress)
    );
    assert_eq!(taken_up.words, None);
    // Decided and at once open again: what is told is where it stands when it leaves, and once.
    let decision = [
        ("ergebnis", "granted"),
        ("tag", "2026-11-18"),
        ("text", "in ADVIS"),
    ];
    scene.act("stand/entscheiden", &decision).await;
    scene
        .act("stand/wieder-aufnehmen", &[("text", "Irrtum")])
        .await;
    scene.write("Ihr Antrag wird noch einmal geprüft.").await;
    let events = scene.events(4).await;
    assert_eq!(events.len(), 4);
    let state = scene.read(&events[2]).manifest;
    assert_eq!(
        (state.kind, state.state),
        (ReplyKind::State, CaseState::InProgress)
    );
    let message = scene.read(&events[3]).manifest;
    assert_eq!(
        (message.kind, message.state),
        (ReplyKind::Message, CaseState::InProgress)
    );
    // From outside they are the same: one part each, of one length, under the same words.
    let shape = |event: &CompactJws| {
        let reply = verified(&scene.hall, event).amtsweg.unwrap().reply.unwrap();
        let case = scene.sealed.context.case_id;
        let sizes: Vec<usize> = (0..reply.parts.len())
            .map(|index| {
                let path = format!("/api/v2/cases/{case}/replies/{}/{index}", reply.reply_id);
                scene.edge.published(&path).unwrap().len()
            })
            .collect();
        (event.as_str().len(), sizes)
    };
    assert_eq!(shape(&events[1]), shape(&events[3]));
    let (_, sizes) = shape(&events[1]);
    assert_eq!(sizes.len(), 1);
    assert!(sizes[0] > ARCHIVE_BYTES[0] * 4 / 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gave_no_key_is_written_to_on_paper() {
    let edge = ScriptedEdge::default();
    let hall = edge.with_hall().await;
    let mut sealed = Sealed::sound(&hall);
    sealed.context.reply_key = None;
    let mut scene = Scene::with(edge, hall, sealed).await;
    let page = scene.page().await;
    assert!(page.words().contains("Nur per Brief"), "{}", page.words());
    assert!(!page.text.contains("vorgang/mitteilung"));
    let refused = scene.act("vorgang/mitteilung", &[("text", "Hallo?")]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("Schreiben Sie einen Brief") && refused.words().contains("Hallo?")
    );
    scene.act("vorgang/uebernehmen", &[]).await;
    scene.rests_until(i64::MAX).await;
    assert_eq!(scene.edge.events(scene.sealed.context.case_id).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edge_that_is_away_delays_and_nothing_comes_twice() {
    let mut scene = Scene::new().await;
    scene.edge.is_away(true);
    scene.write("Eins").await;
    scene.hall.clock.advance(HELD);
    // It is sealed; the edge has nothing of it.
    let pool = scene.hall.database().await;
    eventually("another attempt", async || {
        let (attempts,): (i64,) = sqlx::query_as("SELECT max(attempts) FROM replies")
            .fetch_one(&pool)
            .await
            .unwrap();
        scene.hall.clock.advance(60);
        (attempts >= 2).then_some(())
    })
    .await;
    pool.close().await;
    let page = scene.page().await;
    assert!(
        page.words().contains("noch nicht beim Portal angekommen"),
        "{}",
        page.words()
    );
    // A restart in between is no harm either.
    scene.hall.close().await;
    scene.hall.open().await;
    scene.edge.is_away(false);
    let events = scene.events(2).await;
    assert_eq!(scene.read(&events[1]).manifest.words.unwrap().text, "Eins");
    scene.rests_until(i64::MAX).await;
    assert_eq!(scene.edge.events(scene.sealed.context.case_id).len(), 2);
}

/// What was held in the backup had left when it was restored.
#[tokio::test(flavor = "multi_thread")]
async fn after_a_restore_nothing_is_said_twice() {
    let mut scene = Scene::new().await;
    scene.write("Eins").await;
    let backup = scene.hall.copy_of_database("backup.sqlite").await;
    let said = scene.events(2).await;
    scene.hall.put_back(&backup).await;
    scene.hall.open().await;
    scene.hall.clock.advance(2 * HELD);
    let pool = scene.hall.database().await;
    eventually("what was said is known", async || {
        scene.hall.clock.advance(60);
        let (stage,): (String,) = sqlx::query_as("SELECT stage FROM replies")
            .fetch_one(&pool)
            .await
            .unwrap();
        (stage == "said").then_some(())
    })
    .await;
    pool.close().await;
    scene.rests_until(i64::MAX).await;
    assert_eq!(scene.edge.events(scene.sealed.context.case_id), said);
}

/// Its parts had come to the edge before the backup was restored, and were sealed otherwise.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_edge_has_under_its_id_is_never_replaced() {
    let mut scene = Scene::new().await;
    scene.write("Eins").await;
    let pool = scene.hall.database().await;
    let (id,): (String,) = sqlx::query_as("SELECT reply_id FROM replies")
        .fetch_one(&pool)
        .await
        .unwrap();
    pool.close().await;
    let case = scene.sealed.context.case_id;
    let path = format!("/api/v2/cases/{case}/replies/{id}/0");
    scene.edge.has(&path, b"another ciphertext");
    let events = scene.events(2).await;
    let archive = scene.read(&events[1]);
    assert_ne!(archive.manifest.reply_id.to_string(), id);
    assert_eq!(archive.manifest.words.unwrap().text, "Eins");
    assert_eq!(scene.edge.published(&path).unwrap(), b"another ciphertext");
}
