//! Deadlines that pause, through the doors.

use amtsweg_core::time::Date;
use amtsweg_townhall::domain::deadline::{AfterPause, Pause, Terms};

use crate::{
    at_rest::{everything_below, found},
    support::{Page, TestHall, hall_of_groups, hall_of_groups_with, logged_in, number_of, set},
    workplace::{Desk, is_done, send, unzipped},
};

const DAY: i64 = 24 * 60 * 60;

/// On 18 November 2026 for thirty days.
const PAPERS: [(&str, &str); 4] = [
    ("text", "Unterlagen nachreichen"),
    ("beginn", "2026-11-18"),
    ("ende", "2026-12-18"),
    ("nach", "continue"),
];

/// The first deadline on a case's page, as forms name it: which one, and which version.
async fn first(desk: &mut Desk, case: &str) -> [(&'static str, String); 2] {
    let page = desk.0.get(&format!("/antraege/{case}")).await;
    let value = |name: &str| {
        let (_, rest) = page
            .text
            .split_once(&format!("name=\"{name}\" value=\""))
            .unwrap_or_else(|| panic!("{name}: {}", page.words()));
        rest.split('"').next().unwrap().to_owned()
    };
    let number = value("frist");
    // That of a note stands further below.
    let (_, rest) = page
        .text
        .split_once(&format!("name=\"frist\" value=\"{number}\""))
        .unwrap();
    let (_, rest) = rest.split_once("name=\"gesehen\" value=\"").unwrap();
    let seen = rest.split('"').next().unwrap().to_owned();
    [("frist", number), ("gesehen", seen)]
}

/// Does something with the first deadline of a case, as it is.
async fn with_first(desk: &mut Desk, case: &str, what: &str, fields: &[(&str, &str)]) -> Page {
    let named = first(desk, case).await;
    with(desk, case, what, &named, fields).await
}

/// The same with one that was seen so.
async fn with(
    desk: &mut Desk,
    case: &str,
    what: &str,
    named: &[(&str, String)],
    fields: &[(&str, &str)],
) -> Page {
    let mut all: Vec<(&str, &str)> = named.iter().map(|(k, v)| (*k, v.as_str())).collect();
    all.extend(fields);
    desk.post(&format!("/antraege/{case}/frist/{what}"), &all)
        .await
}

/// Some days later, logged in again.
async fn later(hall: &TestHall, name: &str, days: i64) -> Desk {
    hall.clock.advance(days * DAY);
    Desk(logged_in(hall, name).await)
}

async fn set_on(desk: &mut Desk, case: &str, fields: &[(&str, &str)]) -> Page {
    desk.post(&format!("/antraege/{case}/frist/setzen"), fields)
        .await
}

fn says(words: &str, all: &[&str]) {
    for said in all {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[track_caller]
fn is_refused(page: &Page, why: &str) {
    assert_eq!(page.status, 422, "{}", page.words());
    assert!(page.words().contains(why), "{why}: {}", page.words());
}

/// What lists show is what the rule says of what it is derived from.
async fn is_derived(hall: &TestHall) {
    type Row = (i64, Option<String>, String, String, String);
    let pool = hall.database().await;
    let sql = "SELECT id, due_on, begins_on, ends_on, after_pause FROM deadlines
         JOIN deadline_versions ON deadline = id AND deadline_versions.version = terms";
    let rows: Vec<Row> = sqlx::query_as(sql).fetch_all(&pool).await.unwrap();
    assert!(!rows.is_empty());
    let day = |text: &str| -> Date { text.parse().unwrap() };
    for (id, due, begins, ends, after) in rows {
        let sql = "SELECT first_day, last_day FROM pauses WHERE deadline = $1";
        let pauses: Vec<(String, Option<String>)> =
            sqlx::query_as(sql).bind(id).fetch_all(&pool).await.unwrap();
        let pauses: Vec<Pause> = pauses
            .iter()
            .map(|(first, last)| Pause {
                first: day(first),
                last: last.as_deref().map(day),
            })
            .collect();
        let terms = Terms {
            begins: day(&begins),
            ends: day(&ends),
            after_pause: AfterPause::read(&after).unwrap(),
        };
        let rule = terms.standing(&pauses).due().map(|due| due.to_string());
        assert_eq!(due, rule, "{terms:?} {pauses:?}");
    }
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_pauses_more_than_once_and_no_day_is_lost() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    is_done(&set_on(&mut anna, "1", &PAPERS).await);
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &[
            "Frist bis 18.12.2026",
            "Unterlagen nachreichen : läuft ab am 18.12.2026 , noch 30 Tage",
            "Beginn 18.11.2026, ohne Pausen bis 18.12.2026 (30 Tage). Nach einer Pause läuft der Rest weiter.",
            "Frist gesetzt: bis 18.12.2026 ( anna )",
        ],
    );
    is_derived(&hall).await;

    // Two days have run. It is paused, and as long as it is, nobody knows its last day.
    let mut anna = later(&hall, "anna", 2).await;
    let pause = [("tag", "2026-11-21"), ("text", "Warten auf das <BAMF>")];
    let page = with_first(&mut anna, "1", "ruhen", &pause).await;
    is_refused(&page, "Der Tag liegt in der Zukunft.");
    // What was typed is there to be copied.
    assert!(page.text.contains("Warten auf das &lt;BAMF&gt;</textarea>"));
    let pause = [("tag", "2026-11-20"), ("text", "Warten auf das <BAMF>")];
    is_done(&with_first(&mut anna, "1", "ruhen", &pause).await);
    is_derived(&hall).await;
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &[
            "Frist ruht seit 20.11.2026. Rest: 29 Tage.",
            "Ruht seit 20.11.2026: Warten auf das <BAMF> Eingetragen von anna",
            "Frist ruht ab 20.11.2026 ( anna )",
        ],
    );
    assert!(!words.contains("läuft ab am"), "{words}");
    let page = with_first(&mut anna, "1", "ruhen", &pause).await;
    is_refused(&page, "Das geht mit dieser Frist nicht");
    let page = with_first(&mut anna, "1", "weiter", &[("tag", "2026-11-19")]).await;
    is_refused(&page, "Die Pause hat am 20.11.2026 begonnen.");
    let page = with_first(&mut anna, "1", "weiter", &[("tag", "2026-11-22")]).await;
    is_refused(&page, "Der Tag liegt in der Zukunft.");

    // Five days it did not run: from the 20th to the 24th.
    let mut anna = later(&hall, "anna", 5).await;
    is_done(&with_first(&mut anna, "1", "weiter", &[("tag", "2026-11-24")]).await);
    says(
        &anna.words("/antraege/1").await,
        &[
            "läuft ab am 23.12.2026 , noch 28 Tage",
            "Ruhte vom 20.11.2026 bis 24.11.2026 (5 Tage)",
            "Frist läuft wieder: bis 23.12.2026 ( anna )",
        ],
    );
    // Once more, on one day; and on days of which some have been paused already.
    for (first, last, due) in [
        ("2026-11-25", "2026-11-25", "24.12.2026"),
        ("2026-11-19", "2026-11-21", "25.12.2026"),
    ] {
        let pause = [("tag", first), ("text", "Noch einmal")];
        is_done(&with_first(&mut anna, "1", "ruhen", &pause).await);
        is_done(&with_first(&mut anna, "1", "weiter", &[("tag", last)]).await);
        let words = anna.words("/antraege/1").await;
        says(&words, &[&format!("läuft ab am {due}")]);
        is_derived(&hall).await;
    }
    // The first of them was a mistake: it is as if it had never been, and the journal knows.
    let page = anna.0.get("/antraege/1").await;
    let (_, rest) = page.text.split_once("name=\"pause\" value=\"").unwrap();
    let number = rest.split('"').next().unwrap().to_owned();
    let take_back = [("pause", number.as_str())];
    is_done(&with_first(&mut anna, "1", "pause-zuruecknehmen", &take_back).await);
    says(
        &anna.words("/antraege/1").await,
        &[
            "läuft ab am 24.12.2026",
            "Ruhen der Frist ab 19.11.2026 zurückgenommen ( anna )",
        ],
    );
    let page = with_first(&mut anna, "1", "pause-zuruecknehmen", &take_back).await;
    assert_eq!(page.status, 404);
    is_derived(&hall).await;

    is_done(&with_first(&mut anna, "1", "erledigt", &[]).await);
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &[
            "Keine Frist läuft.",
            "Beendete Fristen (1)",
            "Unterlagen nachreichen : erledigt am 25.11.2026",
            "Frist erledigt: bis 24.12.2026 ( anna )",
        ],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_can_begin_again_after_a_pause() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut again = PAPERS;
    again[3].1 = "restart";
    is_done(&set_on(&mut anna, "1", &again).await);
    let mut anna = later(&hall, "anna", 2).await;
    let pause = [("tag", "2026-11-20"), ("text", "x")];
    is_done(&with_first(&mut anna, "1", "ruhen", &pause).await);
    let words = anna.words("/antraege/1").await;
    says(&words, &["Danach beginnt sie neu: 30 Tage."]);
    let mut anna = later(&hall, "anna", 4).await;
    is_done(&with_first(&mut anna, "1", "weiter", &[("tag", "2026-11-24")]).await);
    // Thirty days after the 24th.
    let words = anna.words("/antraege/1").await;
    says(&words, &["läuft ab am 24.12.2026"]);
    // What is to happen is changed: it counts from what is known, as if it had always been so.
    is_done(&with_first(&mut anna, "1", "aendern", &PAPERS).await);
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &[
            "läuft ab am 23.12.2026",
            "Frühere Fassungen : Unterlagen nachreichen",
            "Nach einer Pause beginnt die Frist neu.",
            "Frist geändert: bis 23.12.2026 ( anna )",
        ],
    );
    is_derived(&hall).await;
}

/// Its service proposes what happens after a pause; a clerk chooses otherwise.
#[tokio::test(flavor = "multi_thread")]
async fn a_service_proposes_what_happens_after_a_pause() {
    let hall = hall_of_groups_with(|config| {
        let service = config.services.get_mut("probe").unwrap();
        service.after_pause = Some(AfterPause::Restart);
        // As it is written in the file.
        let written = serde_json::to_value(&*service).unwrap();
        assert_eq!(written["afterPause"], "restart");
    })
    .await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let page = anna.0.get("/antraege/1").await;
    assert!(page.text.contains("<option value=\"restart\" selected>"));
    is_done(&set_on(&mut anna, "1", &PAPERS).await);
    let words = anna.words("/antraege/1").await;
    says(&words, &["Nach einer Pause läuft der Rest weiter."]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_deadline_and_no_pause_is_told() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let with_field = |name: &str, value: &'static str| {
        PAPERS.map(|(key, was)| (key, if key == name { value } else { was }))
    };
    for (name, value, why) in [
        ("text", " ", "Schreiben Sie"),
        (
            "beginn",
            "gestern",
            "Nennen Sie den Tag, an dem die Frist beginnt.",
        ),
        ("ende", "", "Nennen Sie den letzten Tag der Frist."),
        ("ende", "2026-11-18", "muss nach ihrem Beginn liegen"),
        ("ende", "2025-12-18", "muss nach ihrem Beginn liegen"),
        ("ende", "2226-12-18", "Ist das Jahr richtig?"),
        (
            "nach",
            "never",
            "Wählen Sie, was nach einer Pause geschieht.",
        ),
    ] {
        let page = set_on(&mut anna, "1", &with_field(name, value)).await;
        is_refused(&page, why);
        // The rest of it is there, to be sent again.
        let rest = if name == "beginn" {
            "2026-12-18"
        } else {
            "2026-11-18"
        };
        assert!(page.text.contains(&format!("value=\"{rest}\"")), "{name}");
    }
    assert!(
        anna.words("/antraege/1")
            .await
            .contains("Keine Frist läuft.")
    );
    // A form counts once.
    let mut form = PAPERS.to_vec();
    form.push(("einmal", "abc"));
    for _ in 0..2 {
        is_done(&set_on(&mut anna, "1", &form).await);
    }
    let page = anna.0.get("/antraege/1").await;
    assert_eq!(page.text.matches("läuft ab am").count(), 1);

    for (what, fields, why) in [
        ("ruhen", vec![("tag", "2026-11-18")], "Schreiben Sie"),
        ("ruhen", vec![("text", "x")], "Nennen Sie den ersten Tag"),
        (
            "ruhen",
            vec![("text", "x"), ("tag", "2026-11-17")],
            "Die Frist beginnt erst am 18.11.2026.",
        ),
        (
            "weiter",
            vec![("tag", "2026-11-18")],
            "Das geht mit dieser Frist nicht",
        ),
        ("entfernen", vec![("text", "  ")], "Schreiben Sie"),
    ] {
        let page = with_first(&mut anna, "1", what, &fields).await;
        is_refused(&page, why);
    }
    let named = first(&mut anna, "1").await;
    let other = [("frist", "99".to_owned()), ("gesehen", "1".to_owned())];
    let page = with(&mut anna, "1", "erledigt", &other, &[]).await;
    assert_eq!(page.status, 404);
    let page = with(&mut anna, "1", "anderes", &named, &[]).await;
    assert_eq!(page.status, 404);

    // After its last day it cannot pause; before it, it may have, though nobody has said so in time.
    let mut anna = later(&hall, "anna", 32).await;
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &["überfällig Die Frist ist am 18.12.2026 abgelaufen."],
    );
    let pause = |tag| [("tag", tag), ("text", "krank")];
    let page = with_first(&mut anna, "1", "ruhen", &pause("2026-12-19")).await;
    is_refused(&page, "Die Frist ist am 18.12.2026 abgelaufen.");
    is_done(&with_first(&mut anna, "1", "ruhen", &pause("2026-12-18")).await);
    let words = anna.words("/antraege/1").await;
    says(&words, &["Frist ruht seit 18.12.2026. Rest: 1 Tag."]);

    let reason = [("text", "Gehört zu einem anderen Vorgang")];
    is_done(&with_first(&mut anna, "1", "entfernen", &reason).await);
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &[
            ": Gehört zu einem anderen Vorgang",
            "Frist entfernt: sie ruht ( anna )",
        ],
    );
    let seen = [named[0].clone(), ("gesehen", "3".to_owned())];
    let page = with(&mut anna, "1", "erledigt", &seen, &[]).await;
    is_refused(&page, "schon beendet");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_overwrites_a_deadline_that_they_have_not_seen() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["lead@eins"]).await;
    is_done(&set_on(&mut anna, "1", &PAPERS).await);
    let seen = first(&mut anna, "1").await;
    let by_bo = PAPERS.map(|(key, was)| (key, if key == "text" { "Von Bo" } else { was }));
    is_done(&with_first(&mut bo, "1", "aendern", &by_bo).await);
    let pause = [("tag", "2026-11-18"), ("text", "Bo wartet")];
    is_done(&with_first(&mut bo, "1", "ruhen", &pause).await);

    let by_anna = PAPERS.map(|(key, was)| match key {
        "text" => (key, "Von Anna"),
        "ende" => (key, "2027-01-18"),
        _ => (key, was),
    });
    let page = with(&mut anna, "1", "aendern", &seen, &by_anna).await;
    assert_eq!(page.status, 409);
    says(
        &page.words(),
        &[
            "Die Frist wurde inzwischen geändert",
            "Unterlagen nachreichen",
            "Von Bo : Frist ruht seit 18.11.2026. Rest: 30 Tage.",
            "Ruht seit 18.11.2026: Bo wartet",
        ],
    );
    assert!(page.text.contains("value=\"Von Anna\"") && page.text.contains("value=\"2027-01-18\""));
    // Of what else she wanted the same is said, and what she typed is there.
    let mine = [("tag", "2026-11-18"), ("text", "Anna wartet")];
    let page = with(&mut anna, "1", "ruhen", &seen, &mine).await;
    assert_eq!(page.status, 409);
    assert!(page.text.contains("Anna wartet</textarea>"));
    let page = with(&mut anna, "1", "erledigt", &seen, &[]).await;
    assert_eq!(page.status, 409);
    let words = anna.words("/antraege/1").await;
    assert!(
        words.contains("Von Bo") && !words.contains("Von Anna"),
        "{words}"
    );

    // What she has seen now she may change.
    is_done(&with_first(&mut anna, "1", "aendern", &by_anna).await);
    let words = anna.words("/antraege/1").await;
    says(
        &words,
        &[
            "Von Anna",
            "Rest: 61 Tage.",
            "Frist geändert: sie ruht ( anna )",
        ],
    );
    is_derived(&hall).await;
    // Whoever reads sees it, and has nothing to change it with.
    let mut reader = Desk::of(&hall, "reader", &["reader@eins"]).await;
    let page = reader.0.get("/antraege/1").await;
    assert!(page.words().contains("Von Anna") && !page.text.contains("/frist/"));
}

/// A deadline since 1 October 2026.
fn ending<'a>(ends: &'a str, text: &'a str) -> [(&'static str, &'a str); 4] {
    [
        ("text", text),
        ("beginn", "2026-10-01"),
        ("ende", ends),
        ("nach", "continue"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_say_what_is_due_and_what_is_paused() {
    let hall = hall_of_groups().await;
    send(&hall, 6).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = Desk::of(&hall, "bo", &["clerk@eins"]).await;
    let mut zoe = Desk::of(&hall, "zoe", &["clerk@zwei"]).await;
    for case in ["1", "2", "3", "4", "5"] {
        is_done(&anna.act(case, "vorgang/uebernehmen", &[]).await);
    }
    for (case, ends, text) in [
        ("1", "2026-11-17", "Ist vorbei"),
        ("2", "2026-11-18", "Endet heute"),
        ("3", "2026-11-25", "Endet bald"),
        ("4", "2026-11-26", "Endet später"),
        ("5", "2026-11-18", "Ruht gleich"),
        ("6", "2026-11-10", "Niemandes"),
    ] {
        is_done(&set_on(&mut anna, case, &ending(ends, text)).await);
    }
    let pause = [("tag", "2026-11-10"), ("text", "x")];
    is_done(&with_first(&mut anna, "5", "ruhen", &pause).await);
    let words = anna.words("/arbeit").await;
    says(
        &words,
        &[
            "Heute fällig: 2",
            "Fristen bis 25.11.2026: 1",
            "Ist vorbei : Frist überfällig seit 17.11.2026",
            "Endet heute : Frist läuft heute ab",
            "Endet bald : Frist bis 25.11.2026",
        ],
    );
    // The column has those, too.
    says(&words, &["Frist bis 26.11.2026", "Frist ruht"]);
    assert!(
        !words.contains("Endet später") && !words.contains("Ruht gleich"),
        "{words}"
    );
    assert!(!words.contains("Niemandes"), "{words}");
    assert_eq!(anna.list("meine&merkmal=ueberfaellig").await, set(&["1"]));
    assert_eq!(
        anna.list("offen&merkmal=ueberfaellig").await,
        set(&["1", "6"])
    );
    assert_eq!(anna.list("frei&merkmal=ueberfaellig").await, set(&["6"]));
    for list in ["meine", "offen", "alle"] {
        assert_eq!(
            anna.list(&format!("{list}&merkmal=ruht")).await,
            set(&["5"])
        );
    }
    assert_eq!(zoe.list("alle&merkmal=ruht").await, set(&[]));
    // Of others' cases nothing is due for anybody; with the case they go on.
    assert!(!bo.words("/arbeit").await.contains("Fristen bis"));
    let bo_number = number_of(&hall, "bo").await.to_string();
    is_done(
        &anna
            .act("1", "vorgang/zuteilen", &[("an", &bo_number)])
            .await,
    );
    says(
        &bo.words("/arbeit").await,
        &["Ist vorbei : Frist überfällig"],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_is_not_open_has_no_deadlines() {
    let hall = hall_of_groups().await;
    send(&hall, 2).await;
    let mut anna = Desk::of(&hall, "anna", &["clerk@eins"]).await;
    for case in ["1", "2"] {
        is_done(&anna.act(case, "vorgang/uebernehmen", &[]).await);
        is_done(&set_on(&mut anna, case, &ending("2026-11-17", "Ist vorbei")).await);
    }
    let pause = [("tag", "2026-11-10"), ("text", "x")];
    is_done(&with_first(&mut anna, "2", "ruhen", &pause).await);
    says(
        &anna.words("/arbeit").await,
        &["Ist vorbei : Frist überfällig"],
    );

    // Decided it has none any more; open again, it has them again.
    let decision = [("ergebnis", "granted"), ("tag", "2026-11-18"), ("text", "")];
    is_done(&anna.act("1", "stand/entscheiden", &decision).await);
    is_done(&anna.act("2", "stand/zurueckziehen", &[]).await);
    assert_eq!(anna.list("alle&merkmal=ueberfaellig").await, set(&[]));
    assert_eq!(anna.list("alle&merkmal=ruht").await, set(&[]));
    assert!(!anna.words("/arbeit").await.contains("Ist vorbei"));
    let page = anna.0.get("/antraege/1").await;
    let words = page.words();
    says(
        &words,
        &[
            "Der Vorgang ist entschieden: Seine Fristen sind gegenstandslos.",
            "Ist vorbei : gegenstandslos",
        ],
    );
    assert!(
        !page.text.contains("/frist/") && !words.contains("überfällig"),
        "{words}"
    );
    let page = set_on(&mut anna, "1", &PAPERS).await;
    is_refused(&page, "Der Vorgang ist nicht mehr offen.");
    let mut lea = Desk::of(&hall, "lea", &["lead@eins"]).await;
    let reopen = [("text", "Widerspruch")];
    is_done(&lea.act("1", "stand/wieder-aufnehmen", &reopen).await);
    says(
        &anna.words("/arbeit").await,
        &["Ist vorbei : Frist überfällig"],
    );
    // A Saturday is named, and nothing is moved.
    is_done(&set_on(&mut anna, "1", &ending("2026-11-21", "Am Samstag")).await);
    says(
        &anna.words("/antraege/1").await,
        &["Der 21.11.2026 ist ein Samstag.", "läuft ab am 21.11.2026"],
    );
    is_derived(&hall).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn deadlines_are_sealed_and_disclosed_to_whom_they_concern() {
    let hall = hall_of_groups().await;
    send(&hall, 1).await;
    let mut lea = Desk::of(&hall, "lea", &["lead@eins"]).await;
    let secret = ["Schulzeugnis der Tochter", "Pass liegt bei der Botschaft"];
    let of_papers = PAPERS.map(|(key, was)| (key, if key == "text" { secret[0] } else { was }));
    is_done(&set_on(&mut lea, "1", &of_papers).await);
    let pause = [("tag", "2026-11-18"), ("text", secret[1])];
    is_done(&with_first(&mut lea, "1", "ruhen", &pause).await);
    is_done(&with_first(&mut lea, "1", "weiter", &[("tag", "2026-11-18")]).await);
    let longer = of_papers.map(|(key, was)| (key, if key == "ende" { "2026-12-20" } else { was }));
    is_done(&with_first(&mut lea, "1", "aendern", &longer).await);
    let all = unzipped(&lea.0.get("/antraege/1/auskunft.zip").await);
    let kept: serde_json::Value = serde_json::from_slice(&all["vorgang.json"]).unwrap();
    let deadline = &kept["deadlines"][0];
    assert_eq!(deadline["now"]["text"], secret[0]);
    assert_eq!(deadline["now"]["ends"], "2026-12-20");
    assert_eq!(deadline["before"][0]["ends"], "2026-12-18");
    assert_eq!(deadline["pauses"][0]["reason"], secret[1]);
    // The day of its beginning does not count: a pause on it moves nothing.
    assert_eq!(deadline["dueOn"], "2026-12-20");
    let removed = [("text", "Botschaft hat geschrieben")];
    is_done(&with_first(&mut lea, "1", "entfernen", &removed).await);
    let all = unzipped(&lea.0.get("/antraege/1/auskunft.zip").await);
    let kept: serde_json::Value = serde_json::from_slice(&all["vorgang.json"]).unwrap();
    let deadline = &kept["deadlines"][0];
    assert_eq!(deadline["removedBecause"], removed[0].1);
    assert_eq!(deadline["dueOn"], serde_json::Value::Null);
    assert!(!kept.to_string().contains("lea"), "{kept}");
    if !crate::ON_SERVER {
        let words: Vec<Vec<u8>> = secret
            .iter()
            .chain([&removed[0].1])
            .map(|word| word.as_bytes().to_vec())
            .collect();
        assert_eq!(found(&words, &everything_below(hall.folder().path())), []);
    }
}
