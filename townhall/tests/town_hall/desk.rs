//! Applications that a clerk takes at the desk, through the doors: the link from the inbox, what comes with its ticket, and what
//! is said of it.

use std::collections::BTreeSet;

use amtsweg_townhall::{
    domain::{ClerkName, Grant},
    store::{Store, Tx},
};
use serde_json::json;

use crate::support::{
    Browser, Page, Sealed, TestHall, csrf, eventually, hall_of_groups, logged_in, number_of,
    somebody,
};

const DAY: i64 = 24 * 60 * 60;

/// Chooses a service at the desk.
async fn begin(browser: &mut Browser, service: &str) -> Page {
    let csrf = csrf(browser).await;
    let fields = [("csrf", csrf.as_str()), ("leistung", service)];
    browser.post("/schalter", &fields).await
}

/// The ticket of the link that the page shows.
fn ticket(page: &Page) -> String {
    assert_eq!(page.status, 200, "{}", page.words());
    let (_, rest) = page.text.split_once("#schalter=").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

async fn ticket_of(browser: &mut Browser, service: &str) -> String {
    ticket(&begin(browser, service).await)
}

/// An application that names this as its ticket.
fn with_ticket(hall: &TestHall, ticket: &str) -> Sealed {
    let mut sealed = Sealed::sound(hall);
    sealed.context.desk = Some(ticket.to_owned());
    sealed
}

async fn deliver(hall: &TestHall, sealed: &Sealed) {
    hall.deliver(&sealed.envelope()).await.receipt();
}

async fn words(browser: &mut Browser, application: &str) -> String {
    browser
        .get(&format!("/antraege/{application}"))
        .await
        .words()
}

/// The cases of a list.
async fn list(browser: &mut Browser, query: &str) -> BTreeSet<String> {
    let page = browser.get(&format!("/arbeit?{query}")).await;
    let (_, table) = page.text.split_once("<tbody>").unwrap_or_default();
    let links = table.split("href=\"/antraege/").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn set(numbers: &[&str]) -> BTreeSet<String> {
    numbers.iter().map(|number| (*number).to_owned()).collect()
}

/// Something that is done beside the running town hall.
async fn beside(hall: &TestHall, act: impl AsyncFnOnce(&mut Tx)) {
    let store = Store::open_beside(&hall.config.database(&hall.folder()))
        .await
        .unwrap();
    let mut tx = store.write().await.unwrap();
    act(&mut tx).await;
    tx.commit().await.unwrap();
    store.close().await;
}

async fn refused(browser: &mut Browser, application: &str, why: &str) {
    let words = words(browser, application).await;
    let notice = "Mit einem ungültigen Schalter-Kennzeichen gesendet. Der Antrag sagt, er sei am Schalter aufgenommen \
                  worden. Sein Kennzeichen ist aber ";
    assert!(words.contains(&format!("{notice}{why}.")), "{words}");
    let line = format!("mit einem ungültigen Schalter-Kennzeichen gesendet: {why} (");
    assert!(words.contains(&line), "{words}");
    assert!(
        words.contains("Diesen Vorgang bearbeitet noch niemand."),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_from_the_desk_is_marked_and_is_the_clerks() {
    let hall = hall_of_groups().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let mut lea = somebody(&hall, "lea", &["lead"]).await;
    let page = anna.get("/arbeit").await;
    assert!(page.text.contains("href=\"/schalter\""), "{}", page.words());
    let page = begin(&mut anna, "probe").await;
    let ticket = ticket(&page);
    // 128 bits.
    assert_eq!(ticket.len(), 22);
    let link = format!("href=\"https://portal.example/de/antrag/probe/#schalter={ticket}\"");
    assert!(page.text.contains(&link), "{}", page.text);
    assert!(
        page.words().contains("bis zum 19.11.2026"),
        "{}",
        page.words()
    );
    deliver(&hall, &Sealed::sound(&hall)).await;
    deliver(&hall, &with_ticket(&hall, &ticket)).await;

    let seen = words(&mut anna, "2").await;
    for said in [
        "Am Schalter aufgenommen von anna (Ihnen).",
        "Sie bearbeiten diesen Vorgang.",
        "in Bearbeitung",
        "am Schalter aufgenommen von anna ( Rathaus )",
        "zugeteilt an anna ( Rathaus )",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    let others = words(&mut lea, "2").await;
    assert!(
        others.contains("Am Schalter aufgenommen von anna ."),
        "{others}"
    );
    // Nothing of that is said of another one.
    let plain = words(&mut lea, "1").await;
    assert!(!plain.contains("Schalter"), "{plain}");
    assert_eq!(list(&mut anna, "liste=meine").await, set(&["2"]));
    assert_eq!(list(&mut lea, "liste=alle").await, set(&["1", "2"]));
    assert_eq!(
        list(&mut lea, "liste=alle&merkmal=schalter").await,
        set(&["2"])
    );
    for address in ["/arbeit?liste=alle", "/"] {
        let text = lea.get(address).await.text;
        let badges = text.matches("<span class=\"badge\">Am Schalter aufgenommen</span>");
        assert_eq!(badges.count(), 1, "{address}: {text}");
    }
    // Who made it, and that they did, stands in the journal of the house.
    let journal = lea.get("/protokoll").await.words();
    assert!(
        journal.contains("Antrag am Schalter begonnen, Leistung probe"),
        "{journal}"
    );
    assert!(!journal.contains(&ticket), "{journal}");

    // What is given out says it too; the data stay as they came.
    let csv = anna.get("/antraege/2/antrag.csv").await.text;
    assert!(
        csv.contains(";Aufnahme;am Schalter aufgenommen\r\n"),
        "{csv}"
    );
    let csv = lea.get("/antraege/1/antrag.csv").await.text;
    assert!(!csv.contains("Aufnahme"), "{csv}");
    let json = anna.get("/antraege/2/antrag.json").await.text;
    assert!(
        !json.contains("chalter") && !json.contains(&ticket),
        "{json}"
    );
    let pdf = anna.get("/antraege/2/antrag.pdf").await;
    assert!(pdf.bytes.starts_with(b"%PDF"));
    // The person learns it, and not who it was.
    let zip = lea.get("/antraege/2/auskunft.zip").await;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).unwrap();
    let mut kept = String::new();
    let mut file = zip.by_name("vorgang.json").unwrap();
    std::io::Read::read_to_string(&mut file, &mut kept).unwrap();
    assert!(
        kept.contains("am Schalter aufgenommen von (Beschäftigte)"),
        "{kept}"
    );
    assert!(!kept.contains("anna"), "{kept}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_sending_uses_its_ticket_once_and_another_application_cannot() {
    let hall = hall_of_groups().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let ticket = ticket_of(&mut anna, "probe").await;
    let mut sealed = with_ticket(&hall, &ticket);
    let envelope = sealed.envelope();
    let first = hall.deliver(&envelope).await.receipt();
    let again = hall.put_delivery(&envelope).await.receipt();
    assert_eq!(first.event_log.len(), again.event_log.len());
    // The same application, sealed anew: nothing is filed.
    sealed.in_another_sending();
    deliver(&hall, &sealed).await;
    assert_eq!(hall.applications().await, 1);
    let seen = words(&mut anna, "1").await;
    assert!(seen.contains("Am Schalter aufgenommen von anna"), "{seen}");
    assert!(!seen.contains("ungültig"), "{seen}");
    assert_eq!(
        seen.matches("am Schalter aufgenommen von anna (").count(),
        1
    );

    // Another version of it, from the same draft, is in the same case.
    sealed.in_another_sending();
    sealed.answers["person"]["vornamen"] = "Berta".into();
    deliver(&hall, &sealed).await;
    let seen = words(&mut anna, "2").await;
    assert!(seen.contains("Am Schalter aufgenommen von anna"), "{seen}");

    deliver(&hall, &with_ticket(&hall, &ticket)).await;
    refused(&mut anna, "3", "schon für einen anderen Antrag benutzt").await;
    assert_eq!(list(&mut anna, "liste=meine").await, set(&["1"]));
    let text = anna.get("/arbeit?liste=alle").await.text;
    assert!(text.contains("Schalter-Kennzeichen ungültig"), "{text}");
    // By that nobody finds what was taken at the desk.
    let at_desk = list(&mut anna, "liste=alle&merkmal=schalter").await;
    assert_eq!(at_desk, set(&["1"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_ticket_never_costs_the_application() {
    let hall = hall_of_groups().await;
    let mut anna = somebody(&hall, "anna", &["clerk"]).await;
    let other = ticket_of(&mut anna, "teil_eins").await;
    for (number, ticket) in [
        ("1", String::new()),
        ("2", "kein Kennzeichen <b>".to_owned()),
        ("3", "A".repeat(2_000)),
        ("4", "BwcHBwcHBwcHBwcHBwcHBw".to_owned()),
    ] {
        deliver(&hall, &with_ticket(&hall, &ticket)).await;
        refused(&mut anna, number, "hier nicht bekannt").await;
    }
    deliver(&hall, &with_ticket(&hall, &other)).await;
    refused(&mut anna, "5", "für eine andere Leistung").await;
    // It is not used up by that.
    let answers = json!({"person": {"name": "Zweifel", "weg": "link"}});
    let mut part = Sealed::part(&hall, "teil_eins", answers, None);
    part.context.desk = Some(other);
    deliver(&hall, &part).await;
    let seen = words(&mut anna, "6").await;
    assert!(seen.contains("Am Schalter aufgenommen von anna"), "{seen}");
    let csv = anna.get("/antraege/5/antrag.csv").await.text;
    let said = "mit einem ungültigen Schalter-Kennzeichen gesendet (für eine andere Leistung)";
    assert!(csv.contains(said), "{csv}");
}

/// What is filled in today may come when the edge has it no longer than it keeps it.
#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_is_for_a_day_and_what_waits_on_its_way_is_not_late() {
    let hall = hall_of_groups().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let (slow, late) = (
        ticket_of(&mut anna, "probe").await,
        ticket_of(&mut anna, "probe").await,
    );
    hall.clock.advance(14 * DAY);
    let mut anna = logged_in(&hall, "anna").await;
    // Its day is the eighteenth, on which it was made.
    deliver(&hall, &with_ticket(&hall, &slow)).await;
    let seen = words(&mut anna, "1").await;
    assert!(seen.contains("Am Schalter aufgenommen von anna"), "{seen}");
    let mut sealed = with_ticket(&hall, &late);
    let info = sealed.metadata.additional_reference_info.as_mut().unwrap();
    info.application_date = Some("2026-11-20".into());
    deliver(&hall, &sealed).await;
    refused(&mut anna, "2", "abgelaufen").await;
    // Nobody backdates for longer than that, and then it is forgotten.
    hall.clock.advance(3 * DAY);
    deliver(&hall, &with_ticket(&hall, &late)).await;
    let mut anna = logged_in(&hall, "anna").await;
    refused(&mut anna, "3", "abgelaufen").await;
    hall.clock.advance(20 * DAY);
    eventually("the ticket is forgotten", async || {
        let (tickets,): (i64,) = sqlx::query_as("SELECT count(*) FROM desk_tickets")
            .fetch_one(&hall.database().await)
            .await
            .unwrap();
        (tickets == 0).then_some(())
    })
    .await;
    // What was marked stays so.
    let mut anna = logged_in(&hall, "anna").await;
    let seen = words(&mut anna, "1").await;
    assert!(seen.contains("Am Schalter aufgenommen von anna"), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_work_on_it_any_more_has_taken_it_and_gets_no_case() {
    let hall = hall_of_groups().await;
    let mut lea = somebody(&hall, "lea", &["lead"]).await;
    for (number, name) in [("1", "anna"), ("2", "bo")] {
        let mut clerk = somebody(&hall, name, &["clerk@eins"]).await;
        let ticket = ticket_of(&mut clerk, "probe").await;
        let account = number_of(&hall, name).await;
        let clerk = ClerkName::new(name).unwrap();
        beside(&hall, async |tx| {
            if number == "1" {
                assert!(tx.disable_clerk(&clerk, hall.now()).await.unwrap());
            } else {
                let grants = [
                    Grant::parse("reader").unwrap(),
                    Grant::parse("clerk@zwei").unwrap(),
                ];
                let number = tx.number_of(&clerk).await.unwrap().unwrap();
                assert_eq!(number.get(), account);
                tx.set_grants(number, &grants).await.unwrap();
            }
        })
        .await;
        deliver(&hall, &with_ticket(&hall, &ticket)).await;
        let seen = words(&mut lea, number).await;
        let taken = format!("Am Schalter aufgenommen von {name} .");
        assert!(seen.contains(&taken), "{seen}");
        assert!(
            seen.contains("Diesen Vorgang bearbeitet noch niemand."),
            "{seen}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_somebody_has_stays_theirs() {
    let hall = hall_of_groups().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins"]).await;
    let mut bo = somebody(&hall, "bo", &["clerk@eins"]).await;
    let mut sealed = Sealed::sound(&hall);
    deliver(&hall, &sealed).await;
    let csrf = csrf(&mut bo).await;
    let fields = [("csrf", csrf.as_str()), ("version", "0")];
    let taken = bo.post("/antraege/1/vorgang/uebernehmen", &fields).await;
    assert_eq!(taken.status, 303, "{}", taken.words());
    // Its next version comes from the desk.
    sealed.context.desk = Some(ticket_of(&mut anna, "probe").await);
    sealed.in_another_sending();
    sealed.answers["person"]["vornamen"] = "Berta".into();
    deliver(&hall, &sealed).await;
    let seen = words(&mut anna, "2").await;
    assert!(seen.contains("Am Schalter aufgenommen von anna"), "{seen}");
    assert!(seen.contains("bo bearbeitet diesen Vorgang."), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_works_on_a_service_begins_one_at_the_desk() {
    let hall = hall_of_groups().await;
    let mut anna = somebody(&hall, "anna", &["clerk@eins", "reader@zwei"]).await;
    let page = anna.get("/schalter").await;
    assert!(page.text.contains("value=\"probe\""), "{}", page.text);
    // What a second party fills, only its link begins.
    let mut all = somebody(&hall, "all", &["lead"]).await;
    let whole = all.get("/schalter").await.text;
    assert!(whole.contains("value=\"teil_eins\"") && !whole.contains("value=\"teil_zwei\""));
    for service in ["", "teil_eins", "teil_zwei", "gibtsnicht", "../probe"] {
        let page = begin(&mut anna, service).await;
        assert_eq!(page.status, 422, "{service}");
        assert!(page.words().contains("Wählen Sie eine Leistung aus."));
        assert!(!page.text.contains("#schalter="));
    }
    let mut reader = somebody(&hall, "rosa", &["reader", "records"]).await;
    assert_eq!(reader.get("/schalter").await.status, 404);
    assert_eq!(begin(&mut reader, "probe").await.status, 404);
    // A form of another page makes none.
    let foreign = anna
        .post("/schalter", &[("csrf", "x"), ("leistung", "probe")])
        .await;
    assert_eq!(foreign.status, 403);
    // Nor is one like another.
    let tickets = [
        ticket_of(&mut anna, "probe").await,
        ticket_of(&mut anna, "probe").await,
    ];
    assert_ne!(tickets[0], tickets[1]);
    // What is kept is no ticket.
    let pool = hall.database().await;
    let rows: Vec<(String,)> = sqlx::query_as("SELECT hash FROM desk_tickets")
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|(hash,)| !tickets.contains(hash)));
}
