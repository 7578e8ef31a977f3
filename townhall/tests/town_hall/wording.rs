//! A case keeps the German words that its form had when it arrived.

use std::{fs, path::Path};

use amtsweg_core::time::Clock as _;
use amtsweg_townhall::export::export_to;

use crate::support::{Sealed, TestHall};

const KEPT: &str = "Die Fragen stehen hier in dem deutschen Wortlaut, der beim Eingang galt.";
const LOST: &str = "Der Wortlaut vom Tag des Eingangs ist nicht gespeichert.";

/// A hall with texts of its own, which a test may change.
async fn hall_with_own_texts() -> TestHall {
    let mut hall = TestHall::start().await;
    hall.close().await;
    let own = hall.path("locales");
    fs::create_dir_all(own.join("de")).unwrap();
    for entry in fs::read_dir(hall.config.locales.join("de")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), own.join("de").join(entry.file_name())).unwrap();
    }
    hall.config.locales = own;
    hall.open().await;
    hall
}

fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = before.replace(from, to);
    assert_ne!(before, after, "{from}");
    fs::write(path, after).unwrap();
}

/// Rewords a question, a declaration, an option and a part of the address; removes a question.
fn reword(hall: &TestHall) {
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

fn sound(hall: &TestHall) -> Sealed {
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

const OF_TODAY: [&str; 7] = [
    "Versuchsantrag",
    "person-vornamen Ärika",
    "Für wen ist der Antrag? Für andere",
    "Herkunft heimatlos",
    "Weg Am Ring",
    "Ich zahle eine Million Ja",
    "Das Einkommen ist hoch.",
];

async fn page(hall: &TestHall, application: i64) -> String {
    let mut clerk = hall.clerk().await;
    clerk.get(&format!("/antraege/{application}")).await.words()
}

#[track_caller]
fn assert_words(words: &str, expected: [&str; 7]) {
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
    let written = export_to(&hall.folder(), 1, hall.folder().path(), hall.clock.now())
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
async fn a_case_from_before_is_read_in_the_words_of_today() {
    let mut hall = hall_with_own_texts().await;
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    hall.close().await;
    // The database as the version before left it.
    let pool = hall.database().await;
    for step in [
        "ALTER TABLE applications DROP COLUMN wording",
        "ALTER TABLE forms DROP COLUMN wording",
        "DROP TABLE wordings",
        "DELETE FROM _sqlx_migrations WHERE version = 3",
    ] {
        sqlx::query(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
    reword(&hall);
    hall.open().await;
    let words = page(&hall, 1).await;
    assert_words(&words, OF_TODAY);
    assert!(words.contains(LOST) && !words.contains(KEPT), "{words}");
    // What arrives from now on has its words.
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    assert!(page(&hall, 2).await.contains(KEPT));
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
