//! The workplace: what a clerk does in a morning, through the doors.

use std::collections::BTreeSet;

use crate::support::{
    Browser, Page, Sealed, TestHall, csrf, eventually, found, hall_of_groups, indexed, logged_in,
    number_of, set, somebody, three_applications, townhall,
};

/// Somebody at the workplace.
pub(crate) struct Desk(pub(crate) Browser);

impl Desk {
    pub(crate) async fn of(hall: &TestHall, name: &str, roles: &[&str]) -> Self {
        Self(somebody(hall, name, roles).await)
    }

    pub(crate) async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = csrf(&mut self.0).await;
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend(fields);
        self.0.post(address, &all).await
    }

    /// Does something with a case as it is now.
    pub(crate) async fn act(&mut self, case: &str, what: &str, fields: &[(&str, &str)]) -> Page {
        let version = self.version(case).await;
        let mut all = vec![("version", version.as_str())];
        all.extend(fields);
        self.post(&format!("/antraege/{case}/{what}"), &all).await
    }

    pub(crate) async fn version(&mut self, case: &str) -> String {
        let page = self.0.get(&format!("/antraege/{case}")).await;
        let (_, rest) = page.text.split_once("name=\"version\" value=\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    }

    pub(crate) async fn words(&mut self, address: &str) -> String {
        self.0.get(address).await.words()
    }

    /// The cases of a list.
    pub(crate) async fn list(&mut self, list: &str) -> BTreeSet<String> {
        let page = self.0.get(&format!("/arbeit?liste={list}")).await;
        let (_, table) = page.text.split_once("<tbody>").unwrap_or_default();
        let links = table.split("href=\"/antraege/").skip(1);
        links
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    }
}

pub(crate) fn is_done(page: &Page) {
    assert_eq!(page.status, 303, "{}", page.words());
}

pub(crate) async fn send(hall: &TestHall, count: usize) {
    for _ in 0..count {
        hall.deliver(&Sealed::sound(hall).envelope())
            .await
            .receipt();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerks_morning() {
    let hall = hall_of_groups().await;
    send(&hall, 40).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    Desk::of(&hall, "bo", &["clerk@eins"]).await;
    let bo_number = number_of(&hall, "bo").await.to_string();
    // What is due today, in the first line.
    is_done(&anna.act("7", "vorgang/uebernehmen", &[]).await);
    let fields = [
        ("an", ""),
        ("tag", "2026-11-18"),
        ("text", "Frau Müller zurückrufen"),
    ];
    let own = number_of(&hall, "anna").await.to_string();
    let mut with_own = fields;
    with_own[0].1 = &own;
    is_done(&anna.act("7", "vorgang/wiedervorlage", &with_own).await);
    assert_eq!(anna.0.get("/start").await.header("location"), "/arbeit");
    let words = anna.words("/arbeit").await;
    assert!(words.contains("Heute fällig: 1"), "{words}");
    assert!(words.contains("Frau Müller zurückrufen (heute)"), "{words}");
    assert!(
        words.contains("Meine (1)") && words.contains("Nicht zugeteilt (39)"),
        "{words}"
    );

    // Somebody is on the phone.
    indexed(&hall).await;
    // All of them are called so; the newest come first.
    assert!(found(&mut anna.0, "Mueller").await.contains("40"));
    let page = anna.0.get("/antraege/7").await;
    assert!(
        page.words().contains("Sie bearbeiten diesen Vorgang."),
        "{}",
        page.words()
    );
    assert!(page.words().contains("in Bearbeitung"));
    is_done(
        &anna
            .act("7", "vorgang/notiz", &[("text", "Zieht im Mai um.")])
            .await,
    );
    let ask = [
        ("an", bo_number.as_str()),
        ("tag", "2026-11-20"),
        ("text", "Reicht das Einkommen?"),
    ];
    is_done(&anna.act("7", "vorgang/rueckfrage", &ask).await);
    is_done(
        &anna
            .act("7", "vorgang/zuteilen", &[("an", &bo_number)])
            .await,
    );

    // After lunch, on the third day: the colleague is reminded, answers, and has the case.
    hall.clock.advance(2 * 24 * 60 * 60);
    let mut bo = Desk(logged_in(&hall, "bo").await);
    let words = bo.words("/arbeit").await;
    assert!(
        words.contains("anna fragt: Reicht das Einkommen? (heute)"),
        "{words}"
    );
    assert!(
        words.contains("Frau Müller zurückrufen ( überfällig seit 18.11.2026 )"),
        "{words}"
    );
    let page = bo.0.get("/antraege/7").await;
    let (_, rest) = page.text.split_once("vorgang/antwort").unwrap();
    let (_, rest) = rest.split_once("name=\"aufgabe\" value=\"").unwrap();
    let task = rest.split('"').next().unwrap().to_owned();
    let answer = [("aufgabe", task.as_str()), ("text", "Ja, knapp.")];
    is_done(&bo.act("7", "vorgang/antwort", &answer).await);
    // She is told, and once she has seen it, no more.
    let mut anna = Desk(logged_in(&hall, "anna").await);
    let words = anna.words("/arbeit").await;
    assert!(words.contains("Antworten auf Ihre Fragen: 1"), "{words}");
    assert!(words.contains("bo antwortet: Ja, knapp."), "{words}");
    // Once is enough.
    let again = bo.act("7", "vorgang/antwort", &answer).await;
    assert_eq!(again.status, 422);
    assert!(again.words().contains("schon erledigt oder beantwortet"));
    let decision = [
        ("ergebnis", "granted"),
        ("tag", "2026-11-20"),
        ("text", "in ADVIS"),
    ];
    is_done(&bo.act("7", "stand/entscheiden", &decision).await);
    is_done(&bo.act("7", "stand/abschliessen", &[]).await);
    let words = bo.words("/antraege/7").await;
    for said in [
        "Entschieden am 20.11.2026: stattgegeben. in ADVIS",
        "Antwort: Ja, knapp.",
        "Zieht im Mai um.",
        "zugeteilt an bo ( anna )",
        "Rückfrage an bo, bis 20.11.2026 ( anna )",
        "Rückfrage beantwortet ( bo )",
        "Stand: abgeschlossen ( bo )",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!bo.list("meine").await.contains("7"));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_are_assigned_at_once_and_each_is_judged_by_itself() {
    let hall = hall_of_groups().await;
    send(&hall, 22).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    let bo_number = number_of(&hall, "bo").await.to_string();
    let versions: Vec<(String, String)> = (1..=20).map(|n| (format!("v{n}"), "0".into())).collect();
    let mut fields: Vec<(&str, &str)> = versions
        .iter()
        .map(|(name, version)| (name.as_str(), version.as_str()))
        .collect();
    fields.push(("an", &bo_number));
    // Meanwhile somebody has taken one, and one is withdrawn.
    is_done(&bo.act("3", "vorgang/uebernehmen", &[]).await);
    is_done(&anna.act("5", "vorgang/uebernehmen", &[]).await);
    is_done(&anna.act("9", "vorgang/uebernehmen", &[]).await);
    is_done(&anna.act("9", "stand/zurueckziehen", &[]).await);
    let page = anna.post("/arbeit/zuteilen", &fields).await;
    let words = page.words();
    assert_eq!(page.status, 200, "{words}");
    // 3 is his already: that is no refusal.
    assert!(words.contains("18 Vorgänge sind jetzt bei bo"), "{words}");
    assert!(
        words.contains("2 Vorgänge wurden nicht geändert:"),
        "{words}"
    );
    assert!(
        words.contains("wurde inzwischen geändert und ist bei anna"),
        "{words}"
    );
    assert!(words.contains("wurde inzwischen geändert"), "{words}");
    assert_eq!(anna.list("meine").await, set(&["5"]));
    assert_eq!(anna.list("frei").await, set(&["21", "22"]));
    assert_eq!(bo.list("meine").await.len(), 18);

    let nothing = anna.post("/arbeit/zuteilen", &[("an", &bo_number)]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.words().contains("Nichts ausgewählt"));
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_of_others_are_neither_listed_nor_assigned_nor_named() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut zoe = Desk::of(&hall, "zoe", &["clerk@zwei"]).await;
    let mut reader = Desk::of(&hall, "reader", &["reader"]).await;
    let zoe_number = number_of(&hall, "zoe").await.to_string();
    assert_eq!(anna.list("offen").await, set(&["1"]));
    assert_eq!(zoe.list("frei").await, set(&["2", "3"]));
    let page = anna
        .post("/arbeit/zuteilen", &[("v2", "0"), ("v99", "0"), ("an", "")])
        .await;
    let words = page.words();
    assert!(
        words.contains("Nummer 2 gibt es nicht, oder gehört zu einer anderen Gruppe"),
        "{words}"
    );
    assert!(words.contains("Nummer 99 gibt es nicht, oder gehört zu einer anderen Gruppe"));
    assert!(!words.contains("Zweifel"), "{words}");
    // Of a service that is not theirs they see nothing.
    assert_eq!(anna.list("offen&leistung=teil_eins").await, set(&[]));
    let words = anna.words("/arbeit?liste=offen&leistung=teil_eins").await;
    let said = "An Vorgängen dieser Leistung arbeiten Sie nicht.";
    assert!(words.contains(said), "{words}");
    assert_eq!(zoe.list("offen&leistung=teil_eins").await, set(&["2"]));
    // Nobody gets what they could not work on.
    let page = anna
        .act("1", "vorgang/zuteilen", &[("an", &zoe_number)])
        .await;
    assert_eq!(page.status, 422);
    assert!(
        page.words()
            .contains("Diese Person arbeitet nicht an dieser Leistung.")
    );
    for what in ["vorgang/notiz", "stand/entscheiden"] {
        let page = zoe
            .post(&format!("/antraege/1/{what}"), &[("text", "x")])
            .await;
        assert_eq!(page.status, 404, "{what}");
        let page = reader
            .post(&format!("/antraege/1/{what}"), &[("text", "x")])
            .await;
        assert_eq!(page.status, 404, "{what}");
    }
    // Whoever reads sees what was noted, and has nothing to change it with.
    is_done(
        &anna
            .act("1", "vorgang/notiz", &[("text", "Nur für uns.")])
            .await,
    );
    let page = reader.0.get("/antraege/1").await;
    assert!(page.words().contains("Nur für uns."));
    assert!(!page.text.contains("/vorgang/") && !page.text.contains("/stand/"));
    assert_eq!(reader.0.get("/arbeit").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_has_not_seen_one_does_not_overwrite() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["lead@eins"]).await;
    is_done(
        &anna
            .act("1", "vorgang/notiz", &[("text", "Grundlage")])
            .await,
    );
    let page = anna.0.get("/antraege/1").await;
    let (_, rest) = page.text.split_once("name=\"notiz\" value=\"").unwrap();
    let note = rest.split('"').next().unwrap().to_owned();
    let change = |text| {
        [
            ("notiz", note.clone()),
            ("gesehen", "1".to_owned()),
            ("text", String::from(text)),
        ]
    };
    let send_change = async |desk: &mut Desk, fields: [(&str, String); 3]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        desk.act("1", "vorgang/notiz-aendern", &fields).await
    };
    is_done(&send_change(&mut bo, change("von Bo")).await);
    let page = send_change(&mut anna, change("von Anna")).await;
    assert_eq!(page.status, 409);
    let words = page.words();
    for said in [
        "Grundlage",
        "von Bo",
        "von Anna",
        "Die Notiz wurde inzwischen geändert",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let mut seen = change("von beiden");
    seen[1].1 = "2".to_owned();
    is_done(&send_change(&mut anna, seen).await);
    assert!(anna.words("/antraege/1").await.contains("von beiden"));
}

/// Where a case stands and with whom: the same, field by field.
#[tokio::test(flavor = "multi_thread")]
async fn what_others_changed_in_a_case_is_shown_field_by_field() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["lead@eins"]).await;
    let stale = anna.version("1").await;
    let anna_number = number_of(&hall, "anna").await.to_string();
    is_done(&bo.act("1", "vorgang/uebernehmen", &[]).await);
    let seen = [
        ("version", stale.as_str()),
        ("stand", "arrived"),
        ("bei", "niemand"),
    ];
    let page = anna.post("/antraege/1/vorgang/uebernehmen", &seen).await;
    assert_eq!(page.status, 409);
    let words = page.words();
    for row in [
        "Stand eingegangen in Bearbeitung geändert keine",
        "Bearbeitung niemand bo geändert anna",
    ] {
        assert!(words.contains(row), "{row}: {words}");
    }
    // What the page offers then does it.
    assert!(
        anna.words("/antraege/1")
            .await
            .contains("bo bearbeitet diesen Vorgang")
    );
    let offered = form_of(&page.text, "/antraege/1/vorgang/zuteilen");
    assert_eq!(field_of(&offered, "an"), anna_number);
    let offered: Vec<(&str, &str)> = offered.iter().map(|(k, v)| (&**k, &**v)).collect();
    is_done(&anna.post("/antraege/1/vorgang/zuteilen", &offered).await);
    assert!(
        anna.words("/antraege/1")
            .await
            .contains("Sie bearbeiten diesen Vorgang")
    );

    let stale = anna.version("1").await;
    is_done(&bo.act("1", "vorgang/uebernehmen", &[]).await);
    let decision = [
        ("version", stale.as_str()),
        ("stand", "in_progress"),
        ("bei", "anna"),
        ("ergebnis", "refused"),
        ("tag", "2026-11-18"),
        ("text", "Begründung"),
    ];
    let page = anna.post("/antraege/1/stand/entscheiden", &decision).await;
    assert_eq!(page.status, 409);
    let words = page.words();
    for row in [
        "Stand in Bearbeitung in Bearbeitung entschieden",
        "Bearbeitung anna bo geändert keine",
    ] {
        assert!(words.contains(row), "{row}: {words}");
    }
    // What was typed is in it, and it is done with all that was chosen.
    assert!(page.text.contains("Begründung</textarea>"));
    let mut offered = form_of(&page.text, "/antraege/1/stand/entscheiden");
    offered.push(("text".to_owned(), "Begründung".to_owned()));
    let offered: Vec<(&str, &str)> = offered.iter().map(|(k, v)| (&**k, &**v)).collect();
    is_done(&anna.post("/antraege/1/stand/entscheiden", &offered).await);
    let words = anna.words("/antraege/1").await;
    assert!(
        words.contains("Entschieden am 18.11.2026: abgelehnt. Begründung"),
        "{words}"
    );

    // What cannot be done any more is said, and its text is there to be copied.
    let again = [
        &decision[..1],
        &[("stand", "in_progress"), ("text", "zu spät")],
    ]
    .concat();
    let again = [
        &again[..],
        &[("ergebnis", "granted"), ("tag", "2026-11-18")],
    ]
    .concat();
    let page = anna.post("/antraege/1/stand/entscheiden", &again).await;
    assert_eq!(page.status, 409);
    let words = page.words();
    assert!(
        words.contains("Das geht in diesem Stand nicht") && words.contains("zu spät"),
        "{words}"
    );
    assert!(!page.text.contains("Trotzdem"));
    // What the form did not say, the page does not invent.
    assert!(words.contains("Bearbeitung unbekannt bo keine"), "{words}");
}

/// The hidden fields of the form of a page that goes to this address.
fn form_of(html: &str, action: &str) -> Vec<(String, String)> {
    let (_, form) = html
        .split_once(&format!("action=\"{action}\""))
        .expect("no such form");
    let form = form.split("</form>").next().unwrap_or_default();
    form.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|input| {
            let (name, rest) = input.split_once('"').unwrap();
            let value = rest.strip_prefix(" value=\"").unwrap().split('"').next();
            (name.to_owned(), value.unwrap().to_owned())
        })
        .filter(|(name, _)| name != "csrf")
        .collect()
}

fn field_of<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    let found = form.iter().find(|(field, _)| field == name);
    &found.expect("no such field").1
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_told_and_what_was_typed_is_not_lost() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut rita = Desk::of(&hall, "rita", &["records@eins"]).await;
    let own = number_of(&hall, "anna").await.to_string();
    let long = "ä".repeat(5_001);
    for (what, fields, mistake) in [
        ("vorgang/notiz", vec![("text", "  ")], "Schreiben Sie etwas"),
        ("vorgang/notiz", vec![("text", long.as_str())], "zu lang"),
        (
            "vorgang/wiedervorlage",
            vec![("text", "x"), ("an", &own)],
            "Nennen Sie den Tag",
        ),
        (
            "vorgang/wiedervorlage",
            vec![("text", "typed"), ("an", &own), ("tag", "2026-11-17")],
            "schon vorbei",
        ),
        (
            "vorgang/rueckfrage",
            vec![("text", "typed"), ("an", &own), ("tag", "2026-11-20")],
            "Wählen Sie jemanden",
        ),
        (
            "stand/entscheiden",
            vec![("ergebnis", "granted")],
            "Nennen Sie das Ergebnis",
        ),
        (
            "stand/entscheiden",
            vec![("ergebnis", "granted"), ("tag", "2026-11-19")],
            "Nennen Sie das Ergebnis",
        ),
        (
            "stand/abschliessen",
            vec![],
            "Das geht in diesem Stand nicht",
        ),
    ] {
        let page = anna.act("1", what, &fields).await;
        assert_eq!(page.status, 422, "{what}");
        assert!(page.words().contains(mistake), "{what}: {}", page.words());
        if fields.contains(&("text", "typed")) {
            assert!(page.text.contains(">typed</textarea>"), "{what}");
        }
    }
    for what in ["vorgang/anderes", "stand/anderes"] {
        assert_eq!(anna.act("1", what, &[]).await.status, 404, "{what}");
    }
    // The longest that goes in does.
    let longest = "ä".repeat(5_000);
    is_done(&anna.act("1", "vorgang/notiz", &[("text", &longest)]).await);
    // Records open and close, but decide nothing.
    is_done(&anna.act("1", "vorgang/uebernehmen", &[]).await);
    let version = anna.version("1").await;
    let decision = [
        ("version", version.as_str()),
        ("ergebnis", "granted"),
        ("tag", "2026-11-18"),
    ];
    let page = rita.post("/antraege/1/stand/entscheiden", &decision).await;
    assert!(
        page.words().contains("Das tun andere als Sie."),
        "{}",
        page.words()
    );
    is_done(&anna.act("1", "stand/zurueckziehen", &[]).await);
    let version = anna.version("1").await;
    let reopen = |text| [("version", version.as_str()), ("text", text)];
    let page = rita
        .post("/antraege/1/stand/wieder-aufnehmen", &reopen(" "))
        .await;
    assert!(
        page.words().contains("Nennen Sie einen Grund."),
        "{}",
        page.words()
    );
    is_done(
        &rita
            .post("/antraege/1/stand/wieder-aufnehmen", &reopen("Widerspruch"))
            .await,
    );
    let words = rita.words("/protokoll?art=bearbeitung").await;
    assert!(
        words.contains("rita wieder aufgenommen: „Widerspruch“"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_done_with_one_part_stays_when_the_other_comes() {
    let hall = hall_of_groups().await;
    let secret = amtsweg_core::handover::HandoverSecret::from_random([7; 16]);
    let second = Sealed::part(
        &hall,
        "teil_zwei",
        serde_json::json!({"person": {"name": "Zweifel"}, "firma": {"name": "Dritte"}}),
        Some(secret.join_id()),
    );
    hall.deliver(&second.envelope()).await.receipt();
    let mut zoe = Desk::of(&hall, "zoe", &["clerk@zwei"]).await;
    is_done(
        &zoe.act("1", "vorgang/notiz", &[("text", "Firma ist bekannt.")])
            .await,
    );
    let own = number_of(&hall, "zoe").await.to_string();
    let task = [
        ("an", own.as_str()),
        ("tag", "2026-11-18"),
        ("text", "Auf den Antrag warten"),
    ];
    is_done(&zoe.act("1", "vorgang/wiedervorlage", &task).await);
    let first = Sealed::part(
        &hall,
        "teil_eins",
        serde_json::json!({"person": {"name": "Zweifel", "weg": "link"}}),
        Some(secret.join_id()),
    );
    hall.deliver(&first.envelope()).await.receipt();
    let words = zoe.words("/antraege/2").await;
    for said in ["Firma ist bekannt.", "Auf den Antrag warten"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    // Both parts are one case.
    assert_eq!(zoe.list("frei").await, set(&["2"]));
    assert!(
        zoe.words("/arbeit")
            .await
            .contains("Auf den Antrag warten (heute)")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_survives_a_lost_session_and_a_restart() {
    let mut hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    let typed = [("feld", "notiz-text"), ("text", "Halb getippt")];
    assert_eq!(anna.post("/antraege/1/getippt", &typed).await.status, 204);
    for (field, text) in [
        ("../x", "x"),
        ("", "x"),
        ("notiz-text", &*"x".repeat(5_001)),
    ] {
        let page = anna
            .post("/antraege/1/getippt", &[("feld", field), ("text", text)])
            .await;
        assert_eq!(page.status, 422, "{field}");
    }
    // Only for whom types it, and sealed.
    assert!(!bo.words("/antraege/1").await.contains("Halb getippt"));
    let pool = hall.database().await;
    let (sealed,): (Vec<u8>,) = sqlx::query_as("SELECT sealed FROM unsaved")
        .fetch_one(&pool)
        .await
        .unwrap();
    pool.close().await;
    assert!(!String::from_utf8_lossy(&sealed).contains("getippt"));

    hall.close().await;
    hall.open().await;
    let mut anna = Desk(logged_in(&hall, "anna").await);
    let page = anna.0.get("/antraege/1").await;
    assert!(page.text.contains(">Halb getippt</textarea>"));
    assert!(
        page.words().contains("noch nicht gespeichert"),
        "{}",
        page.words()
    );
    let note = [("feld", "notiz-text"), ("text", "Ganz getippt")];
    is_done(&anna.act("1", "vorgang/notiz", &note).await);
    let page = anna.0.get("/antraege/1").await;
    assert!(page.words().contains("Ganz getippt") && !page.text.contains("Halb getippt"));

    // Without any script: what is sent too late is there to be copied.
    let csrf = csrf(&mut anna.0).await;
    hall.clock.advance(9 * 60 * 60);
    let form = [("csrf", csrf.as_str()), ("text", "Zu spät <b>getippt</b>")];
    // Another site's words are not shown as if somebody had typed them.
    let own = anna
        .0
        .origin
        .replace("https://elsewhere.example".to_owned());
    let page = anna.0.post("/antraege/1/vorgang/notiz", &form).await;
    assert_eq!(page.header("location"), "/anmelden");
    anna.0.origin = own;
    let page = anna.0.post("/antraege/1/vorgang/notiz", &form).await;
    assert_eq!(page.status, 401);
    assert!(
        page.text
            .contains("Zu spät &lt;b&gt;getippt&lt;/b&gt;</textarea>"),
        "{}",
        page.text
    );
    let page = anna
        .0
        .post("/antraege/1/vorgang/uebernehmen", &[("csrf", &csrf)])
        .await;
    assert_eq!(page.header("location"), "/anmelden");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_else_looks_is_shown_to_whom_the_case_is() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    assert!(
        !anna
            .words("/antraege/1")
            .await
            .contains("auch andere offen")
    );
    hall.clock.advance(60);
    let words = bo.words("/antraege/1").await;
    assert!(
        words.contains("Diesen Vorgang haben auch andere offen: anna (vor 1 Minute)."),
        "{words}"
    );
    let present = anna.0.get("/antraege/1/dabei").await;
    assert!(
        present.text.contains("bo (gerade eben)"),
        "{}",
        present.text
    );
    // A page that is open for long takes the token of a session that has begun anew.
    assert!(present.text.contains(&csrf(&mut anna.0).await));
    hall.clock.advance(10 * 60 + 1);
    assert!(!anna.0.get("/antraege/1/dabei").await.text.contains("bo"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_found_by_what_it_is_called_elsewhere() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut zoe = Desk::of(&hall, "zoe", &["clerk@zwei"]).await;
    indexed(&hall).await;
    for (kind, text) in [("procedure", "ADV-2026/0471"), ("azr", "270 412 345 678")] {
        is_done(
            &anna
                .act(
                    "1",
                    "vorgang/aktenzeichen",
                    &[("art", kind), ("text", text)],
                )
                .await,
        );
    }
    let refused = anna
        .act(
            "1",
            "vorgang/aktenzeichen",
            &[("art", "azr"), ("text", " - ")],
        )
        .await;
    assert_eq!(refused.status, 422);
    for text in ["ADV-2026/0471", "adv2026", "270412345678", "270 412 345"] {
        eventually(text, async || {
            found(&mut anna.0, text).await.contains("1").then_some(())
        })
        .await;
        assert!(found(&mut zoe.0, text).await.is_empty(), "{text}");
    }
    let page = anna.0.get("/antraege/1").await;
    assert!(
        page.words()
            .contains("Aktenzeichen im Fachverfahren: ADV-2026/0471"),
        "{}",
        page.words()
    );
    let (_, rest) = page
        .text
        .split_once("name=\"aktenzeichen\" value=\"")
        .unwrap();
    let number = rest.split('"').next().unwrap().to_owned();
    let fields = [("aktenzeichen", number.as_str())];
    is_done(
        &anna
            .act("1", "vorgang/aktenzeichen-entfernen", &fields)
            .await,
    );
    // The token may be there still: what is found is read.
    assert!(found(&mut anna.0, "ADV-2026/0471").await.is_empty());
    let words = anna.words("/antraege/1").await;
    assert!(
        words.contains("Aktenzeichen im Fachverfahren entfernt ( anna )"),
        "{words}"
    );
}

/// What an archive has, by its names.
pub(crate) fn unzipped(page: &Page) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(page.bytes.clone())).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_case_is_given_out_together_and_disclosed_to_whom_it_concerns() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut lea = Desk::of(&hall, "lea", &["lead@eins"]).await;
    is_done(&anna.act("1", "vorgang/uebernehmen", &[]).await);
    is_done(
        &anna
            .act("1", "vorgang/notiz", &[("text", "Wirkt <freundlich>.")])
            .await,
    );
    let number = number_of(&hall, "lea").await.to_string();
    let ask = [
        ("an", number.as_str()),
        ("tag", "2026-11-20"),
        ("text", "Reicht das?"),
    ];
    is_done(&anna.act("1", "vorgang/rueckfrage", &ask).await);
    is_done(
        &anna
            .act(
                "1",
                "vorgang/aktenzeichen",
                &[("art", "azr"), ("text", "270 412")],
            )
            .await,
    );
    let page = anna.0.get("/antraege/1/alles.zip").await;
    assert_eq!(page.header("content-type"), "application/zip");
    assert!(
        page.header("content-security-policy")
            .starts_with("sandbox")
    );
    let all = unzipped(&page);
    let names: Vec<&str> = all.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "antrag-1.csv",
            "antrag-1.json",
            "antrag-1.pdf",
            "dateien-1/1-Reisepass Müller.png",
            "dateien-1/2-lohn.pdf",
        ]
    );
    assert_eq!(
        all["antrag-1.json"],
        anna.0.get("/antraege/1/antrag.json").await.bytes
    );
    assert_eq!(
        all["dateien-1/2-lohn.pdf"],
        anna.0.get("/antraege/1/dateien/2").await.bytes
    );
    // The same is the same bytes.
    assert_eq!(unzipped(&anna.0.get("/antraege/1/alles.zip").await), all);

    assert_eq!(anna.0.get("/antraege/1/auskunft.zip").await.status, 404);
    let all = unzipped(&lea.0.get("/antraege/1/auskunft.zip").await);
    assert_eq!(all.len(), 7);
    assert!(all["vorgang.pdf"].starts_with(b"%PDF"));
    let kept: serde_json::Value = serde_json::from_slice(&all["vorgang.json"]).unwrap();
    assert_eq!(kept["notes"][0]["text"], "Wirkt <freundlich>.");
    assert_eq!(kept["tasks"][0]["text"], "Reicht das?");
    assert_eq!(kept["references"][0]["text"], "270 412");
    assert_eq!(kept["state"], "in_progress");
    let text = String::from_utf8(all["vorgang.json"].clone()).unwrap();
    // Nothing in it is about clerks.
    assert!(!text.contains("anna") && !text.contains("lea"), "{text}");
    assert!(text.contains("zugeteilt an (Beschäftigte)"), "{text}");
    let words = lea.words("/antraege/1").await;
    assert!(
        words.contains("Auskunft nach Art. 15 DSGVO ausgegeben ( lea )"),
        "{words}"
    );
    assert!(
        words.contains("alles zusammen ausgegeben ( anna )"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_on_an_older_version_overwrites_no_newer_one() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    is_done(
        &anna
            .act("1", "vorgang/notiz", &[("text", "Grundlage")])
            .await,
    );
    let page = anna.0.get("/antraege/1").await;
    let (_, rest) = page.text.split_once("name=\"notiz\" value=\"").unwrap();
    let note = rest.split('"').next().unwrap().to_owned();
    let field = format!("notiz-{note}");
    let typed = [
        ("feld", field.as_str()),
        ("text", "Annas Entwurf"),
        ("gesehen", "1"),
    ];
    assert_eq!(anna.post("/antraege/1/getippt", &typed).await.status, 204);
    // In this browser somebody else logs in meanwhile: it is not theirs.
    let theirs = [typed[0], typed[1], ("konto", "999")];
    assert_eq!(anna.post("/antraege/1/getippt", &theirs).await.status, 409);
    let by_bo = [
        ("notiz", note.as_str()),
        ("gesehen", "1"),
        ("text", "Bos Fassung"),
    ];
    is_done(&bo.act("1", "vorgang/notiz-aendern", &by_bo).await);
    // Her page says which version she has typed on, however often she comes back.
    let page = anna.0.get("/antraege/1").await;
    assert!(page.text.contains(">Annas Entwurf</textarea>"));
    assert!(
        page.text.contains("name=\"gesehen\" value=\"1\""),
        "{}",
        page.text
    );
    let by_anna = [
        ("notiz", note.as_str()),
        ("gesehen", "1"),
        ("text", "Annas Entwurf"),
        ("feld", field.as_str()),
    ];
    let page = anna.act("1", "vorgang/notiz-aendern", &by_anna).await;
    assert_eq!(page.status, 409);
    is_done(
        &anna
            .act("1", "vorgang/entwurf-verwerfen", &[("feld", &field)])
            .await,
    );
    let page = anna.0.get("/antraege/1").await;
    assert!(page.text.contains("Bos Fassung") && !page.text.contains("Annas Entwurf"));
    assert!(page.text.contains("name=\"gesehen\" value=\"2\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_has_what_is_due_and_may_answer_and_a_closed_account_gives_back() {
    let hall = hall_of_groups().await;
    send(&hall, 2).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    let mut cleo = Desk::of(&hall, "cleo", &["clerk@zwei"]).await;
    let bo_number = number_of(&hall, "bo").await.to_string();
    is_done(&bo.act("1", "vorgang/uebernehmen", &[]).await);
    let ask = [
        ("an", bo_number.as_str()),
        ("tag", "2026-11-18"),
        ("text", "Und?"),
    ];
    is_done(&anna.act("2", "vorgang/rueckfrage", &ask).await);
    assert!(!cleo.words("/arbeit").await.contains("Und?"));
    let folder = hall.folder();
    let args = [
        "clerk",
        "deputy",
        "bo",
        "--by",
        "cleo",
        "--from",
        "2026-11-18",
        "--until",
        "2026-11-19",
    ];
    assert!(townhall(folder.path(), &args, "").status.success());
    let words = cleo.words("/arbeit").await;
    assert!(
        words.contains("anna fragt: Und?") && words.contains("Meine (1)"),
        "{words}"
    );
    let page = cleo.0.get("/antraege/2").await;
    // Whoever only stands in takes nothing in their own name.
    assert!(!page.text.contains("vorgang/uebernehmen"));
    let (_, rest) = page.text.split_once("name=\"aufgabe\" value=\"").unwrap();
    let task = rest.split('"').next().unwrap().to_owned();
    // Only who has asked takes it back; and that is no answer.
    let refused = bo.act("2", "vorgang/erledigt", &[("aufgabe", &task)]).await;
    assert!(
        refused
            .words()
            .contains("Zurücknehmen kann die Rückfrage, wer sie gestellt hat.")
    );
    is_done(
        &cleo
            .act(
                "2",
                "vorgang/antwort",
                &[("aufgabe", &task), ("text", "Ja.")],
            )
            .await,
    );
    let words = anna.words("/antraege/2").await;
    assert!(
        words.contains("Rückfrage beantwortet ( cleo für bo )"),
        "{words}"
    );
    is_done(&anna.act("2", "vorgang/rueckfrage", &ask).await);
    let page = anna.0.get("/antraege/2").await;
    let (_, rest) = page.text.split_once("name=\"aufgabe\" value=\"").unwrap();
    let task = rest.split('"').next().unwrap().to_owned();
    is_done(
        &anna
            .act("2", "vorgang/erledigt", &[("aufgabe", &task)])
            .await,
    );
    assert!(
        anna.words("/antraege/2")
            .await
            .contains("Rückfrage zurückgenommen ( anna )")
    );

    let due = [
        ("an", bo_number.as_str()),
        ("tag", "2026-11-18"),
        ("text", "Nachsehen"),
    ];
    is_done(&anna.act("1", "vorgang/wiedervorlage", &due).await);
    assert!(
        townhall(folder.path(), &["clerk", "disable", "bo"], "")
            .status
            .success()
    );
    assert_eq!(anna.list("frei").await, set(&["1", "2"]));
    // What he was to do with it goes to whom it is given.
    is_done(&anna.act("1", "vorgang/uebernehmen", &[]).await);
    assert!(anna.words("/arbeit").await.contains("Nachsehen (heute)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_sent_twice_counts_once_and_nobody_sits_at_an_idle_desk() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let note = [
        ("einmal", "of this page"),
        ("text", "Zeile eins\r\nZeile zwei"),
    ];
    for _ in 0..2 {
        is_done(&anna.act("1", "vorgang/notiz", &note).await);
    }
    let words = anna.words("/antraege/1").await;
    assert_eq!(words.matches("Notiz geschrieben").count(), 1, "{words}");
    // As many letters as the browser has counted.
    let lines = "ab\r\n".repeat(1_600) + &"x".repeat(200);
    is_done(&anna.act("1", "vorgang/notiz", &[("text", &lines)]).await);
    // A page that asks by itself keeps no session alive.
    for _ in 0..9 {
        hall.clock.advance(60 * 60);
        anna.0.get("/antraege/1/dabei").await;
    }
    assert_eq!(
        anna.0.get("/antraege/1").await.header("location"),
        "/anmelden"
    );
}

/// The address of a list as a form brings it back.
fn listed(page: &Page) -> String {
    let (_, rest) = page.text.split_once("name=\"ansicht\" value=\"").unwrap();
    rest.split('"').next().unwrap().replace("&amp;", "&")
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_filtered_and_kept() {
    let hall = hall_of_groups().await;
    send(&hall, 5).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    let mut zoe = Desk::of(&hall, "zoe", &["clerk@zwei"]).await;
    is_done(&anna.act("2", "vorgang/uebernehmen", &[]).await);
    is_done(&anna.act("3", "stand/zurueckziehen", &[]).await);
    for (list, expected) in [
        ("offen", set(&["1", "2", "4", "5"])),
        ("alle", set(&["1", "2", "3", "4", "5"])),
        ("alle&stand=withdrawn", set(&["3"])),
        ("offen&stand=in_progress", set(&["2"])),
        // What a list cannot have is not filtered.
        ("offen&stand=withdrawn", set(&["1", "2", "4", "5"])),
        ("offen&merkmal=ungeoeffnet", set(&["1", "4", "5"])),
        (
            "alle&von=2026-11-18&bis=2026-11-18",
            set(&["1", "2", "3", "4", "5"]),
        ),
        ("alle&von=2026-11-19", set(&[])),
        ("alle&bis=2026-11-17", set(&[])),
        ("alle&sprache=ar", set(&["1", "2", "3", "4", "5"])),
        ("alle&sprache=en", set(&[])),
        ("alle&leistung=probe", set(&["1", "2", "3", "4", "5"])),
        // Twice is once: the last one counts.
        ("meine&liste=offen", set(&["1", "2", "4", "5"])),
    ] {
        assert_eq!(anna.list(list).await, expected, "{list}");
    }
    let words = anna.words("/arbeit?liste=alle&sprache=en").await;
    assert!(words.contains("Englisch: 0 Vorgänge"), "{words}");
    assert!(words.contains("Zu diesem Filter passt nichts."), "{words}");
    let words = anna.words("/arbeit?liste=alle&von=gestern").await;
    assert!(words.contains("„ gestern “ ist kein Tag"), "{words}");
    // Columns are those that were chosen.
    let reference = [("art", "procedure"), ("text", "AV-7")];
    is_done(&anna.act("1", "vorgang/aktenzeichen", &reference).await);
    let columns = "/arbeit?liste=offen&spalte=sprache&spalte=aktenzeichen";
    let page = anna.0.get(columns).await;
    let words = page.words();
    assert!(words.contains("Sprache Aktenzeichen"), "{words}");
    assert!(words.contains("Arabisch AV-7"), "{words}");
    assert!(!page.text.contains("<th scope=\"col\">Stand</th>"));

    // Kept for oneself and for the group, whose other members have it too.
    let shown = listed(&page);
    for (name, whom) in [("Nummern", ""), ("Sprachen", "gruppe:eins")] {
        let fields = [("ansicht", shown.as_str()), ("name", name), ("fuer", whom)];
        is_done(&anna.post("/arbeit/ansichten", &fields).await);
    }
    let foreign = [("ansicht", ""), ("name", "x"), ("fuer", "gruppe:zwei")];
    assert_eq!(anna.post("/arbeit/ansichten", &foreign).await.status, 404);
    let nameless = [("ansicht", shown.as_str()), ("name", " ")];
    let refused = anna.post("/arbeit/ansichten", &nameless).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .words()
            .contains("Geben Sie der Ansicht einen Namen")
    );
    let words = anna.words("/arbeit").await;
    assert!(words.contains("Nummern Sprachen (eins)"), "{words}");
    let page = bo.0.get("/arbeit").await;
    assert!(page.words().contains("Sprachen (eins)"), "{}", page.words());
    assert!(!page.words().contains("Nummern"), "{}", page.words());
    assert!(page.text.contains("spalte=sprache&amp;spalte=aktenzeichen"));
    assert!(!zoe.words("/arbeit").await.contains("Sprachen"));
    // Whoever does not see it cannot take it away.
    let (_, rest) = page.text.split_once("/arbeit/ansichten/").unwrap();
    let number = rest.split('/').next().unwrap().to_owned();
    let address = format!("/arbeit/ansichten/{number}/entfernen");
    is_done(&zoe.post(&address, &[]).await);
    assert!(bo.words("/arbeit").await.contains("Sprachen (eins)"));
    is_done(&bo.post(&address, &[]).await);
    let words = anna.words("/arbeit").await;
    assert!(
        words.contains("Nummern") && !words.contains("Sprachen"),
        "{words}"
    );
    let mut lead = Desk::of(&hall, "leni", &["lead"]).await;
    let words = lead.words("/protokoll").await;
    assert!(
        words.contains("Ansicht „Sprachen“ für die Gruppe eins gespeichert"),
        "{words}"
    );
    assert!(
        words.contains("Ansicht „Sprachen“ der Gruppe eins entfernt"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_after_the_last_look_is_new() {
    let hall = hall_of_groups().await;
    send(&hall, 2).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut zoe = Desk::of(&hall, "zoe", &["clerk@zwei"]).await;
    for desk in [&mut anna, &mut zoe] {
        assert!(!desk.words("/arbeit").await.contains("ist etwas gekommen"));
    }
    hall.clock.advance(60 * 60);
    send(&hall, 1).await;
    let words = anna.words("/arbeit?liste=offen").await;
    assert!(words.contains("ist etwas gekommen: 1 Vorgang ."), "{words}");
    assert_eq!(words.matches("Seit zuletzt").count(), 1, "{words}");
    assert_eq!(anna.list("offen&merkmal=neu").await, set(&["3"]));
    // Of what others deal with nothing is said.
    assert!(!zoe.words("/arbeit").await.contains("ist etwas gekommen"));
    // While she goes through it, it stays; when she comes again, it is what she has seen.
    hall.clock.advance(10 * 60);
    assert_eq!(anna.list("offen&merkmal=neu").await, set(&["3"]));
    hall.clock.advance(60 * 60);
    assert!(!anna.words("/arbeit").await.contains("ist etwas gekommen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_matters_stands_on_top() {
    let hall = hall_of_groups().await;
    let answers = serde_json::json!({
        "person": {
            "familienname": "Müller", "vornamen": "Ärika", "geburtsdatum": "1980-05-17",
            "staat": "SY", "einkommen": "1234.50", "art": "person", "sprachen": ["deutsch"], "herkunft": "SY",
            "anschrift": {"land": "DE", "strasse": "Weg", "hausnummer": "7", "plz": "42651", "ort": "Solingen"}
        },
        "kinder": {"kind": [{"vorname": "Ada", "mitreise": true}, {"vorname": "Bo", "mitreise": false}]},
        "schluss": {"richtig": true}
    });
    hall.deliver(&Sealed::new(&hall, answers, Vec::new()).envelope())
        .await
        .receipt();
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let words = anna.words("/antraege/1").await;
    let (_, top) = words.split_once("Auf einen Blick").unwrap();
    let (top, _) = top.split_once("Auf dieser Seite").unwrap_or((top, ""));
    let (top, _) = top.split_once("Diesen Vorgang bearbeitet").unwrap();
    for part in [
        "Wird nachgereicht: Ausweis",
        "Geburtsdatum 17.05.1980",
        "Vorname Ada; Bo",
        "1.234,50",
        "Solingen",
    ] {
        assert!(top.contains(part), "{part}: {top}");
    }
    // What was not asked is not missed.
    assert!(!top.contains("Firma"), "{top}");
    // What is taken most is found before everything else.
    let (before, _) = words.split_once("Auf einen Blick").unwrap();
    assert!(
        before.contains("PDF für die Akte Alles als ZIP"),
        "{before}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn other_cases_of_the_same_person_are_suggested_to_who_may_see_them() {
    let hall = hall_of_groups().await;
    send(&hall, 2).await;
    let other = |name: &str, birth: &str| {
        serde_json::json!({
            "person": {
                "familienname": name, "vornamen": "Ärika", "geburtsdatum": birth,
                "staat": "SY", "einkommen": "1.50", "art": "person", "sprachen": ["deutsch"]
            },
            "kinder": {"kind": [{"vorname": "Ada", "mitreise": true}]},
            "schluss": {"richtig": true}
        })
    };
    for (name, birth) in [
        ("Müller", "1981-05-17"),
        ("Mueller", "1980-05-17"),
        ("Müllerin", "1980-05-17"),
    ] {
        let sealed = Sealed::new(&hall, other(name, birth), Vec::new());
        hall.deliver(&sealed.envelope()).await.receipt();
    }
    indexed(&hall).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let words = anna.words("/antraege/1").await;
    let (_, rest) = words.split_once("Vielleicht dieselbe Person.").unwrap();
    let (same, _) = rest.split_once("Prüfen Sie es selbst").unwrap();
    assert!(
        same.contains("Gleicher Name und gleiches Geburtsdatum"),
        "{same}"
    );
    // However it is spelt; not who was born on another day, and not the case itself.
    assert!(
        same.contains("Antrag 4") && same.contains("Antrag 2"),
        "{same}"
    );
    for other in ["Antrag 1", "Antrag 3", "Antrag 5"] {
        assert!(!same.contains(other), "{other}: {same}");
    }
    let words = anna.words("/antraege/3").await;
    assert!(!words.contains("Vielleicht dieselbe Person"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_in_an_old_form_is_not_lost() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    // As a page has it that was open while she logged in anew.
    let old = [("csrf", "of before"), ("text", "Eine lange Notiz.")];
    let page = anna.0.post("/antraege/1/vorgang/notiz", &old).await;
    assert_eq!(page.status, 403);
    let words = page.words();
    assert!(words.contains("Ihr Text ist nicht gespeichert."), "{words}");
    assert!(words.contains("Eine lange Notiz."), "{words}");
    let words = anna.words("/antraege/1").await;
    assert!(!words.contains("Eine lange Notiz."), "{words}");
}
