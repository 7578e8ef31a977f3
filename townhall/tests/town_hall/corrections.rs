//! Answers are corrected, and versions of them compared, through the doors.

use std::{
    io::{Cursor, Read as _},
    process::Command,
};

use amtsweg_core::encoding::hex;
use amtsweg_townhall::{domain::ApplicationNumber, export::export_to, store::Store};
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::support::{
    Browser, Page, Sealed, TestHall, csrf, eventually, found, hall_of_groups, server, set,
    somebody, three_applications,
};

const REASON: &str = "telefonisch berichtigt am 18.11.2026";

/// What the form of a page brings back that nobody types.
fn hidden(page: &Page) -> Vec<(String, String)> {
    let (_, form) = page
        .text
        .split_once("<form class=\"correction\"")
        .unwrap_or_else(|| panic!("no form: {}", page.words()));
    let (form, _) = form.split_once("</form>").unwrap();
    let inputs = form.split("<input type=\"hidden\" name=\"").skip(1);
    inputs
        .map(|rest| {
            let (name, rest) = rest.split_once('"').unwrap();
            let (_, rest) = rest.split_once("value=\"").unwrap();
            (name.to_owned(), rest.split('"').next().unwrap().to_owned())
        })
        .collect()
}

/// Sends the form of a page with what is typed.
async fn send(browser: &mut Browser, page: &Page, typed: &[(&str, &str)]) -> Page {
    send_to(browser, page, "1", typed).await
}

async fn send_to(browser: &mut Browser, page: &Page, number: &str, typed: &[(&str, &str)]) -> Page {
    let (_, rest) = page
        .text
        .split_once(&format!("action=\"/antraege/{number}/berichtigen?feld="))
        .unwrap_or_else(|| panic!("no form: {}", page.words()));
    let place = rest.split('"').next().unwrap().to_owned();
    let hidden = hidden(page);
    let mut fields: Vec<(&str, &str)> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend(typed);
    browser
        .post(
            &format!("/antraege/{number}/berichtigen?feld={place}"),
            &fields,
        )
        .await
}

async fn form_of(browser: &mut Browser, place: &str) -> Page {
    browser
        .get(&format!("/antraege/1/berichtigen?feld={place}"))
        .await
}

/// Corrects one answer of application 1.
async fn correct(browser: &mut Browser, place: &str, typed: &str) -> Page {
    let page = form_of(browser, place).await;
    let name = format!("w-{place}");
    send(browser, &page, &[(&name, typed), ("text", REASON)]).await
}

fn is_saved(page: &Page) {
    assert_eq!(page.status, 303, "{}", page.words());
}

/// The answers as they are given out now.
async fn data(browser: &mut Browser) -> Value {
    let page = browser.get("/antraege/1/antrag.json").await;
    serde_json::from_slice(&page.bytes).unwrap()
}

async fn one_application() -> (TestHall, Sealed) {
    let hall = hall_of_groups().await;
    let sealed = Sealed::sound(&hall);
    hall.deliver(&sealed.envelope()).await.receipt();
    (hall, sealed)
}

async fn found_by_now(hall: &TestHall) {
    let store = Store::open_beside(&hall.config.database(&hall.folder()))
        .await
        .unwrap();
    eventually("the words of what was corrected", async || {
        let waiting = store.corrections_to_index().await.unwrap();
        let last = store.last_number().await.unwrap();
        let indexed = store.indexed().await.unwrap()?;
        (waiting.is_empty() && Some(indexed.up_to) == last).then_some(())
    })
    .await;
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_corrected_and_what_was_sent_stays() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let sent = anna.get("/antraege/1/antrag.json").await.bytes;
    let page = anna.get("/antraege/1").await;
    assert!(
        page.text
            .contains("/antraege/1/berichtigen?feld=person.familienname")
    );
    assert!(!page.text.contains("/vergleich") && !page.words().contains("Berichtigungen"));
    let form = form_of(&mut anna, "person.familienname").await;
    let words = form.words();
    assert!(
        words.contains("Berichtigen: Familienname") && words.contains("Bisher Müller"),
        "{words}"
    );
    assert!(form.text.contains("value=\"Müller\""));
    is_saved(&correct(&mut anna, "person.familienname", " Maier\u{a0}").await);

    // The page: what stands, that it was corrected, by whom, what it was and why; in the list, too.
    let words = anna.get("/antraege/1").await.words();
    for said in [
        "Antrag von Maier, Ärika",
        "Familienname Maier Berichtigen : Familienname berichtigt am 18.11.2026 von anna vorher: Müller \
         Grund: telefonisch berichtigt am 18.11.2026",
        "Berichtigung 1 am",
        "Maier (vorher: Müller)",
        "Angaben berichtigt (Berichtigung 1) ( anna )",
        "Fassungen vergleichen",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(
        anna.get("/arbeit?liste=offen")
            .await
            .words()
            .contains("Maier")
    );
    // Nothing of it stands in the journal's plain details.
    let pool = hall.database().await;
    let (detail,): (String,) =
        sqlx::query_as("SELECT detail FROM journal WHERE action = 'corrected'")
            .fetch_one(&pool)
            .await
            .unwrap();
    assert_eq!(detail, "1");
    pool.close().await;

    // As data: what stands and what was done. What was sent is still there, byte for byte.
    let now = data(&mut anna).await;
    assert_eq!(now["person"]["familienname"], "Maier");
    let told = &now["$corrections"][0];
    assert_eq!(
        (&told["by"], &told["reason"]),
        (&json!("anna"), &json!(REASON))
    );
    assert_eq!(
        told["changes"],
        json!([{"path": "person.familienname", "before": "Müller", "after": "Maier", "dropped": false}])
    );
    let arrived = anna
        .get("/antraege/1/antrag.json?fassung=eingegangen")
        .await;
    assert_eq!(arrived.bytes, sent);
    assert!(
        arrived
            .header("content-disposition")
            .contains("antrag-1-wie-eingegangen.json")
    );
    let table = anna.get("/antraege/1/antrag.csv").await.text;
    assert!(
        table.contains("person.familienname;Familienname;Maier\r\n"),
        "{table}"
    );
    assert!(
        table.contains(";Berichtigt: Familienname;\"berichtigt am 18.11.2026 von anna, vorher: Müller. Grund: telef"),
        "{table}"
    );
    // A second time: both stand there, the last one first.
    is_saved(&correct(&mut anna, "person.familienname", "Meyer").await);
    let words = anna.get("/antraege/1").await.words();
    let last = words.find("vorher: Maier Grund").unwrap();
    assert!(
        last < words.find("vorher: Müller Grund").unwrap(),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_corrected_is_found_and_what_it_was_too() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    is_saved(&correct(&mut anna, "person.familienname", "Maier").await);
    is_saved(&correct(&mut anna, "person.geburtsdatum", "3.4.1981").await);
    found_by_now(&hall).await;
    for text in [
        "Maier",
        "müller",
        "17.05.1980",
        "03.04.1981",
        "Maier 3.4.1981",
        "Ada",
    ] {
        assert_eq!(found(&mut anna, text).await, set(&["1"]), "{text}");
    }
    assert_eq!(found(&mut anna, "Schulze").await, set(&[]));
    // Also by an index that is made anew.
    let store = Store::open_beside(&hall.config.database(&hall.folder()))
        .await
        .unwrap();
    store.begin_indexing("").await.unwrap();
    store.close().await;
    hall.clock.advance(61);
    eventually("a new index", async || {
        let is_found = found(&mut anna, "Maier").await == set(&["1"]);
        is_found.then_some(())
    })
    .await;
    // Another one of the same person is suggested by what stands now.
    let mut other = Sealed::sound(&hall);
    other.answers["person"]["familienname"] = json!("Maier");
    other.answers["person"]["geburtsdatum"] = json!("1981-04-03");
    hall.deliver(&other.envelope()).await.receipt();
    found_by_now(&hall).await;
    let words = anna.get("/antraege/2").await.words();
    assert!(
        words.contains("Gleicher Name und gleiches Geburtsdatum in: Antrag 1"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_answer_is_corrected_in_its_own_way() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    for (place, typed, stored, said) in [
        (
            "person.geburtsdatum",
            "05.1980",
            json!("1980-05"),
            "05.1980",
        ),
        ("person.staat", "TR", json!("TR"), "Türkei"),
        (
            "person.einkommen",
            "1.999,50 €",
            json!("1999.50"),
            "1.999,50",
        ),
        (
            "person.sprachen",
            "arabisch",
            json!(["arabisch"]),
            "Arabisch",
        ),
        (
            "person.bemerkung",
            "Eins\r\nZwei",
            json!("Eins\nZwei"),
            "Eins Zwei",
        ),
        ("kinder.kind.1.mitreise", "ja", json!(true), "Ja"),
        ("kinder.kind.1.vorname", "Bodo", json!("Bodo"), "Bodo"),
    ] {
        is_saved(&correct(&mut anna, place, typed).await);
        let pointer = format!("/{}", place.replace('.', "/"));
        assert_eq!(
            data(&mut anna).await.pointer(&pointer),
            Some(&stored),
            "{place}"
        );
        let words = anna.get("/antraege/1").await.words();
        assert!(words.contains(said), "{place}: {words}");
    }
    // An answer that is not needed is taken away.
    is_saved(&correct(&mut anna, "person.bemerkung", "").await);
    assert_eq!(data(&mut anna).await["person"].get("bemerkung"), None);
    // What stands on top goes by what stands now, and so do doubts.
    is_saved(&correct(&mut anna, "person.einkommen", "900").await);
    let words = anna.get("/antraege/1").await.words();
    assert!(words.contains("Das Einkommen ist gering."), "{words}");
    let (_, rest) = words.split_once("Auf einen Blick").unwrap();
    let top = rest.split("Auf dieser Seite").next().unwrap();
    assert!(
        top.contains("900,00") && top.contains("vorher: 1.999,50"),
        "{top}"
    );
    // Files and declarations are not corrected, whatever is sent.
    for (place, why) in [
        (
            "unterlagen.ausweis",
            "Dateien lassen sich hier nicht berichtigen",
        ),
        (
            "schluss.richtig",
            "Eine Erklärung gibt nur die antragstellende Person ab.",
        ),
    ] {
        let page = form_of(&mut anna, place).await;
        assert!(
            page.status == 200 && page.words().contains(why),
            "{}",
            page.words()
        );
        assert!(!page.text.contains("class=\"correction\""));
        let csrf = csrf(&mut anna).await;
        let name = format!("w-{place}");
        let fields = [
            ("csrf", csrf.as_str()),
            ("gefragt", place),
            ("fassung", "9"),
            ("text", REASON),
            (&name, "folgt"),
        ];
        let page = anna
            .post(&format!("/antraege/1/berichtigen?feld={place}"), &fields)
            .await;
        assert_eq!(page.status, 422, "{}", page.words());
    }
    let now = data(&mut anna).await;
    assert!(now["unterlagen"]["ausweis"]["attachments"].is_array());
    assert_eq!(now["schluss"]["richtig"], true);
    assert_eq!(now["$corrections"].as_array().unwrap().len(), 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_opens_is_asked_at_once_and_what_closes_is_said_and_kept() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let page = form_of(&mut anna, "person.art").await;
    let page = send(
        &mut anna,
        &page,
        &[("w-person.art", "firma"), ("text", REASON)],
    )
    .await;
    assert_eq!(page.status, 422);
    let words = page.words();
    assert!(
        words.contains("fragt der Antrag auch") && words.contains("Name der Firma"),
        "{words}"
    );
    assert!(
        page.text.contains("name=\"w-firma.name\"") && !words.contains("Bitte ausfüllen."),
        "{words}"
    );
    // Not answered it is a mistake; and nothing of it is saved.
    let again = send(
        &mut anna,
        &page,
        &[
            ("w-person.art", "firma"),
            ("text", REASON),
            ("w-firma.name", " "),
        ],
    )
    .await;
    assert!(
        again.status == 422 && again.words().contains("Name der Firma : Bitte ausfüllen."),
        "{}",
        again.words()
    );
    assert!(data(&mut anna).await.get("$corrections").is_none());
    let sent = [
        ("w-person.art", "firma"),
        ("text", REASON),
        ("w-firma.name", "Muster GmbH"),
    ];
    is_saved(&send(&mut anna, &again, &sent).await);
    let now = data(&mut anna).await;
    assert_eq!(
        (&now["person"]["art"], &now["firma"]["name"]),
        (&json!("firma"), &json!("Muster GmbH"))
    );

    // Back: what is not asked any more is told before it is saved, and is not shown as holding any more.
    let page = form_of(&mut anna, "person.art").await;
    let page = send(
        &mut anna,
        &page,
        &[("w-person.art", "person"), ("text", REASON)],
    )
    .await;
    let words = page.words();
    assert!(
        page.status == 422
            && words
                .contains("Danach fragt der Antrag dann nicht mehr: Name der Firma: Muster GmbH"),
        "{words}"
    );
    is_saved(
        &send(
            &mut anna,
            &page,
            &[("w-person.art", "person"), ("text", REASON)],
        )
        .await,
    );
    let page = anna.get("/antraege/1").await;
    assert!(
        !page.text.contains("id=\"angabe-firma-name\"")
            && !page.words().contains("Weitere Angaben")
    );
    assert!(
        page.words().contains(
            "Name der Firma entfällt, danach wird nicht mehr gefragt (vorher: Muster GmbH)"
        ),
        "{}",
        page.words()
    );
    assert_eq!(data(&mut anna).await.pointer("/firma/name"), None);
    // The version before has it still.
    let words = anna
        .get("/antraege/1/vergleich?links=1.1&rechts=1.2")
        .await
        .words();
    assert!(
        words.contains("Name der Firma Links: Antrag 1, Berichtigung 1"),
        "{words}"
    );
    assert!(
        words.contains("Muster GmbH") && words.contains("nicht gefragt"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_are_added_and_taken_out() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    is_saved(&correct(&mut anna, "kinder.kind.1.vorname", "Bodo").await);
    let page = anna.get("/antraege/1").await;
    for address in [
        "feld=kinder.kind.2\">Kind 3 hinzufügen",
        "feld=kinder.kind.0\"",
        "feld=kinder.kind.0.schule.0\"",
    ] {
        assert!(page.text.contains(address), "{address}");
    }
    let page = form_of(&mut anna, "kinder.kind.2").await;
    assert!(
        page.words().contains("Hinzufügen: Kind 3"),
        "{}",
        page.words()
    );
    let typed = [("w-kinder.kind.2.vorname", "Cleo"), ("text", REASON)];
    let page = send(&mut anna, &page, &typed).await;
    assert!(
        page.status == 422 && page.words().contains("Reist mit? (Kind 3) : Bitte"),
        "{}",
        page.words()
    );
    let typed = [
        ("w-kinder.kind.2.vorname", "Cleo"),
        ("w-kinder.kind.2.mitreise", "nein"),
        ("text", REASON),
    ];
    is_saved(&send(&mut anna, &page, &typed).await);
    // The first goes; what was said of the second is said of it at its new place.
    let page = form_of(&mut anna, "kinder.kind.0").await;
    assert!(
        page.words().contains("Entfernen: Kind 1") && page.words().contains("Vorname Ada"),
        "{}",
        page.words()
    );
    is_saved(&send(&mut anna, &page, &[("text", REASON)]).await);
    let now = data(&mut anna).await;
    assert_eq!(
        now["kinder"]["kind"],
        json!([{"vorname": "Bodo", "mitreise": false}, {"vorname": "Cleo", "mitreise": false}])
    );
    let words = anna.get("/antraege/1").await.words();
    assert!(words.contains("Kind 1 Entfernen : Kind 1 Vorname Bodo Berichtigen : Vorname berichtigt am 18.11.2026 von anna vorher: Bo "), "{words}");
    assert!(words.contains("Eintrag entfernt (vorher: "), "{words}");
    assert_eq!(form_of(&mut anna, "kinder.kind.4").await.status, 404);
    // Three are all that the form takes: no fourth is offered, nor taken.
    let page = form_of(&mut anna, "kinder.kind.2").await;
    let typed = [
        ("w-kinder.kind.2.vorname", "Dan"),
        ("w-kinder.kind.2.mitreise", "ja"),
        ("text", REASON),
    ];
    is_saved(&send(&mut anna, &page, &typed).await);
    assert!(
        !anna
            .get("/antraege/1")
            .await
            .text
            .contains("feld=kinder.kind.3\"")
    );
    let page = form_of(&mut anna, "kinder.kind.3").await;
    let typed = [
        ("w-kinder.kind.3.vorname", "Eva"),
        ("w-kinder.kind.3.mitreise", "ja"),
        ("text", REASON),
    ];
    let page = send(&mut anna, &page, &typed).await;
    assert!(
        page.status == 422 && page.words().contains("Es sind höchstens"),
        "{}",
        page.words()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_told_and_nothing_is_lost() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    for (place, typed, said) in [
        ("person.einkommen", "viel", "Einkommen im Monat : Bitte"),
        ("person.geburtsdatum", "31.2.1980", "Geburtsdatum : Bitte"),
        (
            "person.geburtsdatum",
            "1.1.2030",
            "Das Datum liegt in der Zukunft.",
        ),
        ("person.familienname", "", "Familienname : Bitte ausfüllen."),
        ("person.staat", "Mond", "Staatsangehörigkeit : Bitte"),
        ("person.art", "<b>", "Bitte"),
    ] {
        let page = correct(&mut anna, place, typed).await;
        assert!(
            page.status == 422 && page.words().contains(said),
            "{place} {typed}: {}",
            page.words()
        );
        assert!(
            page.text.contains(REASON) && page.text.contains("<title>Fehler: Berichtigen"),
            "{place}"
        );
        assert!(!page.text.contains("<b>"));
    }
    // Without a reason, and without a change.
    let page = form_of(&mut anna, "person.familienname").await;
    let without = send(
        &mut anna,
        &page,
        &[("w-person.familienname", "Maier"), ("text", " ")],
    )
    .await;
    assert!(
        without.status == 422 && without.words().contains("Nennen Sie den Grund"),
        "{}",
        without.words()
    );
    assert!(without.text.contains("value=\"Maier\""));
    let same = send(
        &mut anna,
        &page,
        &[("w-person.familienname", "Müller"), ("text", REASON)],
    )
    .await;
    assert!(
        same.status == 422 && same.words().contains("Sie haben nichts geändert"),
        "{}",
        same.words()
    );
    // Places that there are not.
    for place in [
        "",
        "person",
        "person.nichts",
        "firma.name",
        "kinder.kind.7.vorname",
        "%3Cb%3E",
    ] {
        assert_eq!(form_of(&mut anna, place).await.status, 404, "{place}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_changes_what_it_asks_and_what_is_typed_is_kept() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    // Not one of ours.
    let without_csrf = anna
        .post(
            "/antraege/1/berichtigen?feld=person.familienname",
            &[("gefragt", "person.familienname")],
        )
        .await;
    assert_eq!(without_csrf.status, 403);
    // Places that the form does not ask for are not changed beside.
    let csrf = csrf(&mut anna).await;
    let fields = [
        ("csrf", csrf.as_str()),
        ("fassung", "0"),
        ("text", REASON),
        ("gefragt", "person.familienname"),
        ("w-person.familienname", "Maier"),
        ("gefragt", "person.nichts"),
        ("w-person.nichts", "x"),
        ("gefragt", "firma.name"),
        ("w-firma.name", "y"),
    ];
    let page = anna
        .post("/antraege/1/berichtigen?feld=person.familienname", &fields)
        .await;
    is_saved(&page);
    assert_eq!(
        page.header("location"),
        "/antraege/1#angabe-person-familienname"
    );
    let now = data(&mut anna).await;
    assert_eq!(now["person"].get("nichts"), None);
    // What is typed is kept, and is there again; once it is saved it is forgotten.
    let page = form_of(&mut anna, "person.bemerkung").await;
    let ids: Vec<String> = page
        .text
        .split("<textarea id=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2);
    let own = ids.iter().find(|id| id.starts_with("grund-")).unwrap();
    let fields = [
        ("csrf", csrf.as_str()),
        ("feld", own),
        ("text", "Anruf von"),
        ("gesehen", "0"),
    ];
    assert_eq!(anna.post("/antraege/1/getippt", &fields).await.status, 204);
    let page = form_of(&mut anna, "person.bemerkung").await;
    assert!(page.text.contains("Anruf von</textarea>"), "{}", page.text);
    is_saved(&correct(&mut anna, "person.bemerkung", "Neu").await);
    assert!(
        !form_of(&mut anna, "person.bemerkung")
            .await
            .text
            .contains("Anruf von")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_correct_the_same_see_both_and_overwrite_nothing() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = somebody(&hall, "bo", &["lead@eins"]).await;
    let of_anna = form_of(&mut anna, "person.familienname").await;
    let of_bo = form_of(&mut bo, "person.familienname").await;
    is_saved(
        &send(
            &mut bo,
            &of_bo,
            &[
                ("w-person.familienname", "Maier"),
                ("text", "Ausweis gesehen"),
            ],
        )
        .await,
    );
    // The same form once more changes nothing more.
    is_saved(
        &send(
            &mut bo,
            &of_bo,
            &[
                ("w-person.familienname", "Maier"),
                ("text", "Ausweis gesehen"),
            ],
        )
        .await,
    );
    assert_eq!(
        data(&mut bo).await["$corrections"]
            .as_array()
            .unwrap()
            .len(),
        1
    );

    let page = send(
        &mut anna,
        &of_anna,
        &[("w-person.familienname", "Meier"), ("text", REASON)],
    )
    .await;
    assert_eq!(page.status, 409);
    let words = page.words();
    for said in [
        "Inzwischen hat jemand diesen Antrag berichtigt.",
        "Berichtigung 1 am",
        "Ausweis gesehen",
        "Wie Sie es gesehen haben Müller",
        "Wie es jetzt ist Maier",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(page.text.contains("value=\"Meier\"") && page.text.contains(REASON));
    assert_eq!(data(&mut anna).await["person"]["familienname"], "Maier");
    // She keeps theirs: nothing is left to save; or she saves hers, having seen it.
    let kept = [
        ("w-person.familienname", "Meier"),
        ("behalten", "person.familienname"),
        ("text", REASON),
    ];
    assert_eq!(send(&mut anna, &page, &kept).await.status, 422);
    is_saved(
        &send(
            &mut anna,
            &page,
            &[("w-person.familienname", "Meier"), ("text", REASON)],
        )
        .await,
    );
    let now = data(&mut anna).await;
    assert_eq!(now["person"]["familienname"], "Meier");
    assert_eq!(now["$corrections"][1]["changes"][0]["before"], "Maier");
    // Both at once, for good: one of them is first.
    let of_anna = form_of(&mut anna, "person.vornamen").await;
    let of_bo = form_of(&mut bo, "person.vornamen").await;
    let (one, other) = tokio::join!(
        send(
            &mut anna,
            &of_anna,
            &[("w-person.vornamen", "Erika"), ("text", REASON)]
        ),
        send(
            &mut bo,
            &of_bo,
            &[("w-person.vornamen", "Erica"), ("text", REASON)]
        ),
    );
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_version_that_came_meanwhile_is_shown_and_corrected_instead() {
    let (hall, mut sealed) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let before = form_of(&mut anna, "person.familienname").await;
    sealed.in_another_sending();
    sealed.answers["person"]["familienname"] = json!("Meyer");
    sealed.answers["person"]["einkommen"] = json!("2000.00");
    hall.deliver(&sealed.envelope()).await.receipt();
    let page = send(
        &mut anna,
        &before,
        &[("w-person.familienname", "Maier"), ("text", REASON)],
    )
    .await;
    assert_eq!(page.status, 409, "{}", page.words());
    let words = page.words();
    for said in [
        "Inzwischen ist eine neuere Fassung eingegangen: Antrag 2",
        "Wie Sie es gesehen haben Müller",
        "Wie es jetzt ist Meyer",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(
        page.text
            .contains("action=\"/antraege/2/berichtigen?feld=person.familienname\"")
    );
    is_saved(
        &send_to(
            &mut anna,
            &page,
            "2",
            &[("w-person.familienname", "Maier"), ("text", REASON)],
        )
        .await,
    );
    let page = anna.get("/antraege/1").await;
    assert!(
        page.words()
            .contains("Es gibt eine neuere Fassung. Berichtigen Sie dort: Antrag 2"),
        "{}",
        page.words()
    );
    assert!(!page.text.contains("/antraege/1/berichtigen"));
    assert!(
        anna.get("/antraege/2")
            .await
            .words()
            .contains("vorher: Meyer")
    );
    // All versions, the two that were sent and the one that was made here, beside each other.
    let page = anna.get("/antraege/2/vergleich").await;
    assert_eq!(page.text.matches("<option").count(), 6);
    let words = page.words();
    assert!(
        words.contains("1 Angabe ist anders.")
            && words.contains("Meyer")
            && !words.contains("Einkommen"),
        "{words}"
    );
    let words = anna
        .get("/antraege/1/vergleich?links=1.0&rechts=2.1")
        .await
        .words();
    assert!(
        words.contains("2 Angaben sind anders.")
            && words.contains("1.234,50")
            && words.contains("2.000,00"),
        "{words}"
    );
    assert!(!words.contains("Geburtsdatum"), "{words}");
    let words = anna
        .get("/antraege/1/vergleich?links=1.0&rechts=2.1&alles=1")
        .await
        .words();
    assert!(
        words.contains("Geburtsdatum") && words.contains("Ausweis"),
        "{words}"
    );
    let words = anna
        .get("/antraege/1/vergleich?links=1.0&rechts=1.0")
        .await
        .words();
    assert!(
        words.contains("Links und rechts ist dieselbe Fassung."),
        "{words}"
    );
    // Versions of others are none to choose.
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let page = anna.get("/antraege/1/vergleich?links=3.0&rechts=2.1").await;
    assert!(!page.text.contains("Antrag 3"), "{}", page.words());
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_may_corrects_and_only_while_it_is_open() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    for (name, role) in [("reader", "reader@eins"), ("records", "records@eins")] {
        let mut other = somebody(&hall, name, &[role]).await;
        let page = other.get("/antraege/1").await;
        assert!(
            page.status == 200 && !page.text.contains("berichtigen"),
            "{name}"
        );
        assert_eq!(form_of(&mut other, "person.familienname").await.status, 404);
    }
    // Who reads it for a reason sees that it was corrected, and not why.
    is_saved(&correct(&mut anna, "person.familienname", "Maier").await);
    let mut zwei = somebody(&hall, "zwei", &["clerk@zwei"]).await;
    let csrf_of_zwei = csrf(&mut zwei).await;
    let fields = [
        ("csrf", csrf_of_zwei.as_str()),
        ("grund", "Anruf von Frau Maier"),
    ];
    assert_eq!(
        zwei.post("/antraege/1/begruendung", &fields).await.status,
        303
    );
    let page = zwei.get("/antraege/1").await;
    assert!(
        page.words().contains("vorher: Müller") && !page.words().contains("Grund:"),
        "{}",
        page.words()
    );
    assert!(!page.text.contains("/berichtigen?"));
    assert!(
        zwei.get("/antraege/1/vergleich")
            .await
            .words()
            .contains("1 Angabe ist anders.")
    );

    let form = form_of(&mut anna, "person.vornamen").await;
    let pool = hall.database().await;
    sqlx::query("UPDATE cases SET state = 'decided' WHERE number = 1")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let page = anna.get("/antraege/1").await;
    assert!(
        page.words().contains(
            "Der Vorgang ist entschieden. Angaben lassen sich berichtigen, wenn er wieder"
        ),
        "{}",
        page.words()
    );
    assert!(!page.text.contains("/berichtigen?"));
    let page = send(
        &mut anna,
        &form,
        &[("w-person.vornamen", "Erika"), ("text", REASON)],
    )
    .await;
    assert!(
        page.status == 422 && page.text.contains(REASON),
        "{}",
        page.words()
    );
    assert_eq!(
        data(&mut anna).await["$corrections"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

/// The document's text, without its breaks: lines end where they like.
fn text_of_pdf(hall: &TestHall, bytes: &[u8]) -> Option<String> {
    let file = hall.path("antrag.pdf");
    std::fs::write(&file, bytes).unwrap();
    let output = Command::new("pdftotext").arg(&file).arg("-").output();
    let Ok(output) = output else {
        eprintln!("SKIPPED: the PDF is not read back, pdftotext (poppler-utils) is missing");
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.split_whitespace().collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_for_the_file_marks_what_was_corrected() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let before = anna.get("/antraege/1/antrag.pdf").await;
    is_saved(&correct(&mut anna, "person.familienname", "Maier").await);
    let now = anna.get("/antraege/1/antrag.pdf").await;
    let arrived = anna.get("/antraege/1/antrag.pdf?fassung=eingegangen").await;
    for (page, has, lacks) in [
        (
            &before,
            &["Müller"][..],
            &["Maier", "Berichtigung", "berichtigt"][..],
        ),
        (
            &now,
            &[
                "Angaben in diesem Dokument wurden vom Amt berichtigt.",
                "Antrag von Maier, Ärika",
                "Familienname Maier",
                "berichtigt am 18.11.2026 von anna, vorher: Müller. Grund: telefonisch berichtigt am 18.11.2026",
                "Berichtigung 1 am 18.11.2026, 12:06 Uhr von anna",
                "SHA-512 der Angaben, wie sie eingegangen sind",
            ],
            &[],
        ),
        (
            &arrived,
            &[
                "Dieses Dokument zeigt die Angaben, wie sie eingegangen sind.",
                "Antrag von Müller, Ärika",
            ],
            &["Maier", "telefonisch"],
        ),
    ] {
        assert_eq!(page.status, 200);
        let Some(text) = text_of_pdf(&hall, &page.bytes) else {
            return;
        };
        let squeezed = |words: &str| words.split_whitespace().collect::<String>();
        for words in has {
            assert!(text.contains(&squeezed(words)), "{words}: {text}");
        }
        for words in lacks {
            assert!(!text.contains(words), "{words}: {text}");
        }
    }
}

fn names_in(archive: &Page) -> Vec<String> {
    let zip = ZipArchive::new(Cursor::new(archive.bytes.clone())).unwrap();
    let mut names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    names.sort();
    names
}

fn text_in(archive: &Page, name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(archive.bytes.clone())).unwrap();
    let mut bytes = Vec::new();
    zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_what_is_kept_gets_both_and_the_reason_without_names() {
    let (hall, _) = one_application().await;
    let mut lena = somebody(&hall, "lena", &["lead@eins"]).await;
    is_saved(&correct(&mut lena, "person.familienname", "Maier").await);
    for (archive, has_names) in [("alles.zip", true), ("auskunft.zip", false)] {
        let archive = lena.get(&format!("/antraege/1/{archive}")).await;
        assert_eq!(archive.status, 200, "{}", archive.words());
        let names = names_in(&archive);
        for name in [
            "antrag-1.pdf",
            "antrag-1.json",
            "antrag-1.csv",
            "antrag-1-wie-eingegangen.json",
            "antrag-1-wie-eingegangen.pdf",
        ] {
            assert!(names.iter().any(|one| one == name), "{name}: {names:?}");
        }
        let now = text_in(&archive, "antrag-1.json");
        assert!(
            now.contains("\"Maier\"") && now.contains(REASON) && now.contains("\"Müller\""),
            "{now}"
        );
        assert_eq!(now.contains("lena"), has_names, "{now}");
        let table = text_in(&archive, "antrag-1.csv");
        assert_eq!(table.contains("von lena"), has_names, "{table}");
        assert_eq!(
            table.contains("berichtigt am 18.11.2026 vom Amt"),
            !has_names,
            "{table}"
        );
        assert!(!text_in(&archive, "antrag-1-wie-eingegangen.json").contains("Maier"));
    }
}

/// For other programs, by the command of the machine.
#[tokio::test(flavor = "multi_thread")]
async fn the_command_writes_what_stands_and_what_was_sent() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let sent = anna.get("/antraege/1/antrag.json").await.bytes;
    is_saved(&correct(&mut anna, "person.familienname", "Maier").await);
    let to = hall.path("export");
    std::fs::create_dir(&to).unwrap();
    let number = ApplicationNumber::new(1);
    let written = export_to(&hall.folder(), number, &to, hall.now())
        .await
        .unwrap();
    assert_eq!(written.len(), 6);
    let now = std::fs::read_to_string(to.join("antrag-1.json")).unwrap();
    assert!(now.contains("Maier") && now.contains("$corrections"));
    assert_eq!(
        std::fs::read(to.join("antrag-1-wie-eingegangen.json")).unwrap(),
        sent
    );
}

/// As whoever has the database alone sees it.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_correction_lies_in_the_clear() {
    let (hall, _) = one_application().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    is_saved(&correct(&mut anna, "person.familienname", "Unverwechselbar").await);
    found_by_now(&hall).await;
    let copy = if crate::ON_SERVER {
        let copy = hall.path("copy");
        server().dump_as_text(hall.database_url(), &copy);
        copy
    } else {
        hall.copy_of_database("copy").await
    };
    let bytes = std::fs::read(copy).unwrap();
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(holds("corrected"));
    for secret in ["Unverwechselbar", "unverwechselbar", REASON] {
        assert!(!holds(secret), "{secret}");
        // As a server's text writes bytes.
        assert!(!holds(&hex(secret.as_bytes())), "{secret}");
    }
}
