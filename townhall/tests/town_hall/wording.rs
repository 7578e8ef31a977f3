//! A case keeps the German words that its form had when it arrived.

use std::{fs, path::Path};

use amtsweg_core::time::Clock as _;
use amtsweg_townhall::{domain::ApplicationNumber, export::export_to};

use crate::support::{Sealed, TestHall};

pub(crate) const KEPT: &str =
    "Die Fragen stehen hier in dem deutschen Wortlaut, der beim Eingang galt.";
pub(crate) const LOST: &str = "Der Wortlaut vom Tag des Eingangs ist nicht gespeichert.";

/// A hall with texts of its own, which a test may change.
async fn hall_with_own_texts() -> TestHall {
    let mut hall = TestHall::start().await;
    hall.close().await;
    with_own_texts(&mut hall);
    hall.open().await;
    hall
}

/// Gives a hall that is closed texts of its own.
pub(crate) fn with_own_texts(hall: &mut TestHall) {
    let own = hall.path("locales");
    copy(&hall.config.locales.join("de"), &own.join("de"));
    hall.config.locales = own;
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// A hall with a form of its own that asks for nobody's name by a browser's words for it, and with
/// these words for clerks.
async fn hall_with_words_for_clerks(desk: &str) -> TestHall {
    let mut hall = hall_with_own_texts().await;
    hall.close().await;
    let forms = hall.path("forms");
    copy(&hall.config.forms.join("probe"), &forms.join("probe"));
    for token in ["family-name", "given-name"] {
        let member = format!(", \"autocomplete\": \"{token}\"");
        change(&forms, "probe/form.json", &member, "");
    }
    fs::write(forms.join("probe/desk.ftl"), desk).unwrap();
    hall.config.forms = forms;
    hall.config.services.retain(|service, _| service == "probe");
    hall.open().await;
    hall
}

const DESK: &str = "subject = { $person-vornamen } aus { $person-staat }
step-person = Angaben zur Person
person-art = Antrag für
    .option-person = sich selbst
kinder-kind =
    .item = Kind Nummer { $number }
";

#[tokio::test(flavor = "multi_thread")]
async fn clerks_read_of_the_applicant_in_their_own_words() {
    let mut hall = hall_with_words_for_clerks(DESK).await;
    let mut sealed = sound(&hall);
    sealed.answers["kinder"]["kind"] =
        serde_json::json!([{"vorname": "Ada", "mitreise": true, "schule": []}]);
    sealed.answers["person"]["staat"] = "SY".into();
    hall.deliver(&sealed.envelope()).await.receipt();
    let own = [
        "Angaben zur Person",
        "Antrag für sich selbst",
        "Kind Nummer 1",
        // Where there are no words for clerks, the applicant's.
        "Vornamen Ärika",
    ];
    let words = page(&hall, 1).await;
    for expected in own {
        assert!(words.contains(expected), "{expected}\nin\n{words}");
    }
    assert!(!words.contains("Wer sind Sie?"), "{words}");
    let mut clerk = hall.clerk().await;
    let table = clerk.get("/antraege/1/antrag.csv").await.text;
    assert!(table.contains("Antrag für;sich selbst"), "{table}");
    // What it is about, since nobody's name is known.
    let list = clerk.get("/").await.words();
    assert!(list.contains("Ärika aus Syrien"), "{list}");
    let page_title = clerk.get("/antraege/1").await.text;
    assert!(
        page_title.contains("Probeantrag: Ärika aus Syrien"),
        "{page_title}"
    );

    // They are kept like all others.
    hall.close().await;
    let forms = hall.config.forms.clone();
    change(&forms, "probe/desk.ftl", "Angaben zur Person", "Zur Person");
    change(&forms, "probe/desk.ftl", " aus { $person-staat }", "");
    hall.open().await;
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    assert!(page(&hall, 1).await.contains("Angaben zur Person"));
    assert!(!page(&hall, 2).await.contains("Angaben zur Person"));

    // And without any, an application is called by what it is and of when.
    hall.close().await;
    fs::remove_file(forms.join("probe/desk.ftl")).unwrap();
    hall.open().await;
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    assert!(page(&hall, 3).await.contains("Wer sind Sie?"));
    let list = hall.clerk().await.get("/").await.words();
    assert!(list.contains("Ärika aus Syrien"), "{list}");
    assert!(list.contains("Probeantrag vom "), "{list}");
}

fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = before.replace(from, to);
    assert_ne!(before, after, "{from}");
    fs::write(path, after).unwrap();
}

/// Rewords a question, a declaration, an option and a part of the address; removes a question.
pub(crate) fn reword(hall: &TestHall) {
    let locales = &hall.config.locales;
    for (from, to) in [
        ("= Probeantrag", "= Versuchsantrag"),
        ("= Alles ist richtig", "= Ich zahle eine Million"),
        (".option-person = Für mich", ".option-person = Für andere"),
        ("person-vornamen = Vornamen\n", ""),
        ("Das Einkommen ist gering.", "Das Einkommen ist hoch."),
    ] {
        change(locales, "de/probe.ftl", from, to);
    }
    change(locales, "de/application.ftl", "= staatenlos", "= heimatlos");
    change(locales, "de/application.ftl", "= Straße", "= Weg");
}

pub(crate) fn sound(hall: &TestHall) -> Sealed {
    let mut sealed = Sealed::sound(hall);
    sealed.answers["person"]["einkommen"] = "10".into();
    sealed.answers["person"]["herkunft"] = "staatenlos".into();
    sealed.answers["person"]["anschrift"] = serde_json::json!({
        "strasse": "Am Ring", "hausnummer": "1", "plz": "01069", "ort": "Dresden"
    });
    sealed
}

const OF_THE_DAY: [&str; 7] = [
    "Probeantrag",
    "Vornamen Ärika",
    "Für wen ist der Antrag? Für mich",
    "Herkunft staatenlos",
    "Straße Am Ring",
    "Alles ist richtig Ja",
    "Das Einkommen ist gering.",
];

pub(crate) const OF_TODAY: [&str; 7] = [
    "Versuchsantrag",
    "person-vornamen Ärika",
    "Für wen ist der Antrag? Für andere",
    "Herkunft heimatlos",
    "Weg Am Ring",
    "Ich zahle eine Million Ja",
    "Das Einkommen ist hoch.",
];

pub(crate) async fn page(hall: &TestHall, application: i64) -> String {
    let mut clerk = hall.clerk().await;
    clerk.get(&format!("/antraege/{application}")).await.words()
}

#[track_caller]
pub(crate) fn assert_words(words: &str, expected: [&str; 7]) {
    for expected in expected {
        assert!(words.contains(expected), "{expected}\nin\n{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_keeps_the_words_of_its_day() {
    let mut hall = hall_with_own_texts().await;
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    let before = page(&hall, 1).await;
    assert_words(&before, OF_THE_DAY);
    assert!(before.contains(KEPT), "{before}");

    hall.close().await;
    reword(&hall);
    hall.open().await;
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    assert_words(&page(&hall, 1).await, OF_THE_DAY);
    assert_words(&page(&hall, 2).await, OF_TODAY);
    let mut clerk = hall.clerk().await;
    let table = clerk.get("/antraege/1/antrag.csv").await.text;
    assert!(table.contains("Vornamen;Ärika"), "{table}");
    assert!(table.contains("Alles ist richtig;Ja"), "{table}");
    let table = clerk.get("/antraege/2/antrag.csv").await.text;
    assert!(table.contains("Ich zahle eine Million;Ja"), "{table}");
    // The document's title is a name of its own in the PDF, and not compressed.
    let paper = |id: i64| format!("/antraege/{id}/antrag.pdf");
    assert!(clerk.get(&paper(1)).await.text.contains("Probeantrag"));
    assert!(clerk.get(&paper(2)).await.text.contains("Versuchsantrag"));

    // The command reads the same words.
    let written = export_to(
        &hall.folder(),
        ApplicationNumber::new(1),
        hall.folder().path(),
        hall.clock.now(),
    )
    .await
    .unwrap();
    let table = written.iter().find(|path| path.ends_with("antrag-1.csv"));
    let table = fs::read_to_string(table.unwrap()).unwrap();
    assert!(table.contains("Alles ist richtig;Ja"), "{table}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_application_is_read_in_the_last_words_of_its_form() {
    let mut hall = hall_with_own_texts().await;
    let late = sound(&hall);
    hall.close().await;
    let forms = hall.path("forms");
    fs::create_dir_all(forms.join("probe")).unwrap();
    fs::copy(
        hall.config.forms.join("probe/form.json"),
        forms.join("probe/form.json"),
    )
    .unwrap();
    change(&forms, "probe/form.json", "1.2.0", "1.3.0");
    hall.config.forms = forms;
    hall.config.services.retain(|service, _| service == "probe");
    reword(&hall);
    hall.open().await;
    hall.deliver(&late.envelope()).await.receipt();
    assert_words(&page(&hall, 1).await, OF_THE_DAY);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_wording_is_stored_once() {
    let mut hall = hall_with_own_texts().await;
    for _ in 0..3 {
        hall.close().await;
        hall.open().await;
        hall.deliver(&sound(&hall).envelope()).await.receipt();
    }
    hall.close().await;
    let pool = hall.database().await;
    let count = "SELECT count(*) FROM wordings WHERE questions LIKE '%= Probeantrag%'";
    let (wordings,): (i64,) = sqlx::query_as(count).fetch_one(&pool).await.unwrap();
    assert_eq!(wordings, 1);
}

/// A hall whose form warns by a value of the law, which its text names.
async fn hall_with_a_value() -> TestHall {
    let mut hall = hall_with_own_texts().await;
    hall.close().await;
    let forms = hall.path("forms");
    fs::create_dir_all(forms.join("probe")).unwrap();
    fs::copy(
        hall.config.forms.join("probe/form.json"),
        forms.join("probe/form.json"),
    )
    .unwrap();
    change(
        &forms,
        "probe/form.json",
        r#"{ "number": 1000 }"#,
        r#"{ "value": "grenze" }"#,
    );
    fs::write(
        forms.join("values.json"),
        r#"{ "values": {
            "grenze": { "title": "Geringes Einkommen", "unit": "euro", "source": "§ 1 ProbeG",
                "checked": "2026-11-01", "from": { "2026-01-01": 1000.5, "2027-01-01": 2000 } },
            "anderes": { "title": "Etwas anderes", "unit": "years", "source": "§ 2 ProbeG",
                "checked": "2026-11-01", "from": { "2026-01-01": 5 } }
        } }"#,
    )
    .unwrap();
    let text = "Das Einkommen ist gering.";
    let named = "Das Einkommen ist unter { $grenze } Euro.";
    change(&hall.config.locales, "de/probe.ftl", text, named);
    hall.config.forms = forms;
    hall.config.services.retain(|service, _| service == "probe");
    hall.open().await;
    hall
}

fn with_income(hall: &TestHall, income: &str) -> Sealed {
    let mut sealed = Sealed::sound(hall);
    sealed.answers["person"]["einkommen"] = income.into();
    sealed
}

const DOUBT: &str = "Das Einkommen ist unter 1000,50 Euro.";
const VALUE: &str = "Geringes Einkommen 1000,50 Euro (§ 1 ProbeG)";

#[tokio::test(flavor = "multi_thread")]
async fn a_case_keeps_the_values_of_the_law_of_its_day() {
    let mut hall = hall_with_a_value().await;
    hall.deliver(&with_income(&hall, "800").envelope())
        .await
        .receipt();
    for expected in [DOUBT, VALUE] {
        let words = page(&hall, 1).await;
        assert!(words.contains(expected), "{expected}\nin\n{words}");
        assert!(!words.contains("Etwas anderes"), "{words}");
    }

    // The value was wrong, and is mended: what came before keeps what it was judged by.
    hall.close().await;
    change(&hall.config.forms, "values.json", "1000.5", "500");
    hall.open().await;
    hall.deliver(&with_income(&hall, "800").envelope())
        .await
        .receipt();
    let (before, after) = (page(&hall, 1).await, page(&hall, 2).await);
    assert!(before.contains(DOUBT) && before.contains(VALUE), "{before}");
    assert!(!after.contains("Das Einkommen ist unter"), "{after}");
    assert!(
        after.contains("Geringes Einkommen 500 Euro (§ 1 ProbeG)"),
        "{after}"
    );
    let mut clerk = hall.clerk().await;
    let table = clerk.get("/antraege/1/antrag.csv").await.text;
    assert!(
        table.contains(";Geringes Einkommen;\"1000,50 Euro (§ 1 ProbeG)\""),
        "{table}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_that_the_portal_does_not_know_yet_refuses_nobody() {
    let mut hall = hall_with_a_value().await;
    let late = with_income(&hall, "1500");
    hall.close().await;
    change(&hall.config.forms, "values.json", "1000.5", "9000");
    hall.open().await;
    hall.deliver(&late.envelope()).await.receipt();
    let words = page(&hall, 1).await;
    assert!(
        words.contains("Das Einkommen ist unter 9000 Euro."),
        "{words}"
    );
}
