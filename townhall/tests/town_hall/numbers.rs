//! What people call a case: made when it is opened, told to its sender alone, and the same wherever it stands.

use amtsweg_core::{
    encoding::base64url,
    event::EventKind,
    jose::{CompactJws, DirectJwe},
    number::ShortNumber,
    reply::{CaseName, ReplyKey},
};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

use crate::{
    cases::parts,
    support::{
        Browser, Page, Sealed, TestHall, csrf, found, hall_of_groups, indexed, random, set,
        somebody, three_applications, verified,
    },
};

/// What the accept event among these has for the sender, as it travels.
fn claim(hall: &TestHall, events: &[CompactJws]) -> Option<String> {
    let mut claims = events.iter().map(|event| verified(hall, event));
    let accept = claims.find(|claims| claims.kind() == Ok(EventKind::Accept));
    accept.unwrap().amtsweg.unwrap().case_number
}

/// What the sender reads in it.
fn opened(hall: &TestHall, sealed: &Sealed, claim: &str) -> Option<CaseName> {
    let jwe: DirectJwe = claim.parse().unwrap();
    let key = ReplyKey::from_context(sealed.context.reply_key.as_ref()?)?;
    if *jwe.header() != CaseName::header(&key) {
        return None;
    }
    let secret = key.case_number_key(hall.config.destination_id, sealed.context.case_id);
    let parts = jwe.parts().unwrap();
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &secret).unwrap());
    let nonce = Nonce::assume_unique_for_key(parts.iv);
    let mut text = parts.sealed;
    let aad = Aad::from(parts.protected.as_bytes());
    CaseName::from_plaintext(cipher.open_in_place(nonce, aad, &mut text).ok()?)
}

/// What the town hall tells the sender of an application that it takes.
async fn told(hall: &TestHall, sealed: &Sealed) -> Option<CaseName> {
    let events = hall.deliver(&sealed.envelope()).await.receipt().event_log;
    let claim = claim(hall, &events)?;
    Some(opened(hall, sealed, &claim).unwrap())
}

async fn number(hall: &TestHall, sealed: &Sealed) -> String {
    told(hall, sealed).await.unwrap().number.to_string()
}

async fn looked_for(browser: &mut Browser, text: &str) -> Page {
    let csrf = csrf(browser).await;
    let sent = browser
        .post("/suche", &[("csrf", &csrf), ("suche", text)])
        .await;
    let address = sent.header("location").to_owned();
    browser.get(&address).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_accept_event_tells_the_sender_what_clerks_see_and_exports_have() {
    let hall = TestHall::start().await;
    let (one, two) = (Sealed::sound(&hall), Sealed::sound(&hall));
    let mut lengths = Vec::new();
    for sealed in [&one, &two] {
        let events = hall.deliver(&sealed.envelope()).await.receipt().event_log;
        let claim = claim(&hall, &events).unwrap();
        lengths.push(claim.len());
        assert_eq!(
            opened(&hall, &one, &claim).is_some(),
            sealed.context.case_id == one.context.case_id
        );
        let name = opened(&hall, sealed, &claim).unwrap();
        assert_eq!(name.service.as_deref(), Some("probe"));
        // Nothing of it lies open in the event.
        let number = name.number.to_string();
        assert!(events.iter().all(|event| {
            let claims = serde_json::to_string(&verified(&hall, event)).unwrap();
            !claims.contains(&number)
        }));
    }
    // Another service, with a longer id and other letters: the same length.
    let (first, second) = parts(&hall, 1);
    for sealed in [first, second("Bäckerei Brot")] {
        let events = hall.deliver(&sealed.envelope()).await.receipt().event_log;
        lengths.push(claim(&hall, &events).unwrap().len());
    }
    assert!(
        lengths.iter().all(|length| *length == lengths[0]),
        "{lengths:?}"
    );

    let called = "PB-26-000001-3";
    let mut clerk = hall.clerk().await;
    for path in ["/", "/antraege/1", "/arbeit?liste=offen"] {
        let words = clerk.get(path).await.words();
        assert!(words.contains(called), "{path} {words}");
    }
    let words = clerk.get("/antraege/1").await.words();
    assert!(
        words.contains(&format!("Vorgangsnummer: {called}")),
        "{words}"
    );
    let table = clerk.get("/antraege/1/antrag.csv").await;
    assert!(
        table
            .text
            .contains(&format!("\r\n;Vorgangsnummer;{called}\r\n"))
    );
    for ending in ["pdf", "json", "csv"] {
        let saved = clerk.get(&format!("/antraege/1/antrag.{ending}")).await;
        assert_eq!(
            saved.header("content-disposition"),
            format!("attachment; filename=\"{called}-antrag-1.{ending}\"")
        );
    }
    let all = clerk.get("/antraege/1/alles.zip").await;
    assert_eq!(
        all.header("content-disposition"),
        format!("attachment; filename=\"vorgang-{called}.zip\"")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_called_one_thing_whatever_comes_in() {
    let hall = TestHall::start().await;
    let mut sealed = Sealed::sound(&hall);
    let envelope = sealed.envelope();
    let answer = hall.deliver(&envelope).await.receipt().event_log;
    let name = opened(&hall, &sealed, &claim(&hall, &answer).unwrap());
    let called = name.unwrap().number.to_string();
    // Once more, the very same in another sending, and another version.
    assert_eq!(hall.deliver(&envelope).await.receipt().event_log, answer);
    sealed.in_another_sending();
    assert_eq!(number(&hall, &sealed).await, called);
    sealed.in_another_sending();
    sealed.answers["person"]["vornamen"] = "Anders".into();
    assert_eq!(number(&hall, &sealed).await, called);
    // A stranger in the case learns what theirs is called, and nothing of this one.
    let mut stranger = Sealed::sound(&hall);
    stranger.in_the_case_of(&sealed);
    stranger.context.reply_key = Some(base64url(&random::<32>()));
    let other = number(&hall, &stranger).await;
    assert_ne!(other, called);
    assert_eq!(
        "PB-26-000003".to_owned(),
        other[..other.len() - 2].to_owned()
    );
    // Also where they send the same again; and who sends on what another has sent learns nothing.
    stranger.in_another_sending();
    assert_eq!(number(&hall, &stranger).await, other);
    stranger.in_another_case();
    assert_eq!(told(&hall, &stranger).await, None);
    // Who has sent no key, or none that is one, is told nothing and accepted all the same.
    for key in [None, Some("no key".to_owned())] {
        let mut foreign = Sealed::sound(&hall);
        foreign.context.reply_key = key;
        assert_eq!(told(&hall, &foreign).await, None);
    }
    let mut unbound = Sealed::sound(&hall);
    unbound.bound = false;
    assert_eq!(told(&hall, &unbound).await, None);
    // A refusal has none.
    let mut refused = Sealed::sound(&hall);
    refused.answers["person"]["staat"] = "XX".into();
    let events = hall.deliver(&refused.envelope()).await.receipt().event_log;
    let claims = verified(&hall, &events[0]);
    assert_eq!(claims.kind(), Ok(EventKind::Reject));
    assert_eq!(claims.amtsweg.unwrap().case_number, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn both_parties_are_told_one_number_and_an_earlier_one_still_finds_the_case() {
    let hall = TestHall::start().await;
    let (first, second) = parts(&hall, 1);
    let called = number(&hall, &first).await;
    assert_eq!(number(&hall, &second("Bäckerei Brot")).await, called);
    // The other party first: it was told what its case was called then.
    let (first, second) = parts(&hall, 2);
    let before = number(&hall, &second("Metzgerei Wurst")).await;
    let called = number(&hall, &first).await;
    assert_ne!(before, called);
    let mut clerk = hall.clerk().await;
    indexed(&hall).await;
    for text in [&called, &before] {
        assert_eq!(found(&mut clerk, text).await, set(&["4"]), "{text}");
    }
    let words = clerk.get("/antraege/4").await.words();
    assert!(
        words.contains(&format!("{called} , früher auch {before}")),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_is_said_on_the_phone_is_found_by_who_may_read_it_and_nobody_else() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    indexed(&hall).await;
    let mut theirs = somebody(&hall, "eins", &["clerk@eins"]).await;
    let mut others = somebody(&hall, "zwei", &["clerk@zwei"]).await;
    for text in [
        "PB-26-000001-3",
        "pb 26 000001 3",
        "PB26OOOOOl3",
        " pb-26-000001-3\u{a0}",
    ] {
        assert_eq!(found(&mut theirs, text).await, set(&["1"]), "{text}");
    }
    let hidden = looked_for(&mut others, "PB-26-000001-3").await.words();
    let missing: ShortNumber = ShortNumber::new("PB".parse().unwrap(), 2026, 999_999).unwrap();
    let missing = looked_for(&mut others, &missing.to_string()).await.words();
    let same = |words: &str| words.contains("Nichts gefunden.") && !words.contains("Prüfziffer");
    assert!(same(&hidden) && same(&missing), "{hidden} {missing}");
    // Another service's letters, though the number of the case is right.
    let wrong = ShortNumber::new("EB".parse().unwrap(), 2026, 1).unwrap();
    assert_eq!(found(&mut theirs, &wrong.to_string()).await, set(&[]));
    for text in ["PB-26-000001-8", "PB-26-000010-3", "BP-26-000001-3"] {
        let words = looked_for(&mut theirs, text).await.words();
        assert!(
            words.contains("Die Prüfziffer passt nicht."),
            "{text} {words}"
        );
    }
    let words = looked_for(&mut theirs, "Müller").await.words();
    assert!(!words.contains("Prüfziffer"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn other_letters_change_no_number_that_was_given() {
    let mut hall = TestHall::start().await;
    let called = number(&hall, &Sealed::sound(&hall)).await;
    hall.close().await;
    let forms = hall.path("other-forms");
    for service in ["probe", "teil_eins", "teil_zwei"] {
        let to = forms.join(service);
        std::fs::create_dir_all(&to).unwrap();
        let from = hall.config.forms.join(service).join("form.json");
        std::fs::copy(from, to.join("form.json")).unwrap();
    }
    std::fs::write(forms.join("probe/desk.json"), r#"{"letters": "XY"}"#).unwrap();
    hall.config.forms = forms;
    hall.write_config();
    hall.open().await;
    let other = number(&hall, &Sealed::sound(&hall)).await;
    assert!(
        called.starts_with("PB-") && other.starts_with("XY-"),
        "{called} {other}"
    );
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/antraege/1").await.words();
    assert!(words.contains(&called), "{words}");
}

/// As after a version that knew no numbers, and as after a start that broke off while it gave them.
#[tokio::test(flavor = "multi_thread")]
async fn cases_without_a_number_get_it_at_the_next_start_and_keep_it() {
    let mut hall = TestHall::start().await;
    let mut called = Vec::new();
    for _ in 0..3 {
        called.push(number(&hall, &Sealed::sound(&hall)).await);
    }
    for lost in ["TRUE", "case_number < 3"] {
        hall.close().await;
        let pool = hall.database().await;
        let sql = format!("DELETE FROM case_numbers WHERE {lost}");
        let gone = sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&pool)
            .await
            .unwrap();
        assert!(gone.rows_affected() > 1);
        pool.close().await;
        hall.open().await;
        let mut clerk = hall.clerk().await;
        for (index, called) in called.iter().enumerate() {
            let words = clerk.get(&format!("/antraege/{}", index + 1)).await.words();
            assert!(words.contains(called), "{words}");
        }
    }
}
