//! What an application is given out as: a document for the file, the data, a table.

use std::{
    path::Path,
    process::{Command, Output},
};

use amtsweg_core::{hash::sha512_hex, padding::pad_json};
use serde_json::json;

use crate::support::{Sealed, TestFile, TestHall, pdf};

/// An application with everything that is hard to show.
fn hard(hall: &TestHall) -> Sealed {
    let mut sealed = Sealed::sound(hall);
    sealed.answers["person"]["einkommen"] = json!("999.99");
    sealed.answers["person"]["staat"] = json!("SY");
    sealed.answers["person"]["herkunft"] = json!("staatenlos");
    sealed.answers["person"]["anschrift"] = json!({"strasse": "Straße der Brüder", "hausnummer": "1a", "plz": "01069", "ort": "Dresden"});
    sealed.answers["person"]["bemerkung"] = json!(
        "Mein Name ist محمد عبد الله, früher Алексей Жуков.\n=1+1\n\nThe river 河 has no font.\n\
         Ḩāfiz̧ Đặng Thị Ánh ĝ K̲h̲ C̆ ŝ ž̦\nשלום ሰላም გამარჯობა Բարեւ नमस्ते"
    );
    sealed.answers["kinder"]["kind"] = json!([
        {"vorname": "Ada", "mitreise": true, "schule": [
            {"name": "Schule; am \"Park\"", "seit": "2024-08"}, {"name": "-Kita", "seit": "2022"}
        ]},
        {"vorname": "Bo", "mitreise": false}
    ]);
    sealed
}

fn extracted(pdf: &Path) -> Option<String> {
    let output = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .output();
    let Ok(output) = output else {
        eprintln!("SKIPPED: the PDF is not read back, pdftotext (poppler-utils) is missing");
        return None;
    };
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Without line breaks within words: columns and pages break where they like.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_says_when_its_sender_is_not_confirmed() {
    let hall = TestHall::start().await;
    let first = Sealed::sound(&hall);
    hall.deliver(&first.envelope()).await.receipt();
    let mut stranger = Sealed::sound(&hall);
    stranger.in_the_case_of(&first);
    hall.deliver(&stranger.envelope()).await.receipt();
    let mut clerk = hall.clerk().await;
    for (number, marked) in [(1, false), (2, true)] {
        let download = clerk.get(&format!("/antraege/{number}/antrag.pdf")).await;
        let file = hall.path("antrag.pdf");
        std::fs::write(&file, &download.bytes).unwrap();
        let Some(text) = extracted(&file) else {
            return;
        };
        let words = squeezed("Nicht von derselben Person bestätigt");
        assert_eq!(squeezed(&text).contains(&words), marked, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_says_what_was_taken_at_the_desk_and_not_by_whom() {
    let hall = TestHall::start().await;
    let mut clerk = hall.clerk().await;
    let csrf = clerk.get("/mein-konto").await.csrf().to_owned();
    let fields = [("csrf", csrf.as_str()), ("leistung", "probe")];
    let page = clerk.post("/schalter", &fields).await;
    let (_, rest) = page.text.split_once("#schalter=").unwrap();
    let ticket = rest.split('"').next().unwrap().to_owned();
    for desk in [None, Some(ticket), Some("x".to_owned())] {
        let mut sealed = Sealed::sound(&hall);
        sealed.context.desk = desk;
        hall.deliver(&sealed.envelope()).await.receipt();
    }
    for (number, said) in [
        (1, None),
        (2, Some("Aufnahme am Schalter aufgenommen")),
        (
            3,
            Some("mit einem ungültigen Schalter-Kennzeichen gesendet (hier nicht bekannt)"),
        ),
    ] {
        let download = clerk.get(&format!("/antraege/{number}/antrag.pdf")).await;
        let file = hall.path("antrag.pdf");
        std::fs::write(&file, &download.bytes).unwrap();
        let Some(text) = extracted(&file) else {
            return;
        };
        let words = squeezed(&text);
        match said {
            Some(said) => assert!(words.contains(&squeezed(said)), "{text}"),
            None => assert!(!words.contains("Schalter"), "{text}"),
        }
        assert!(!words.contains("erika"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_for_the_file_has_everything() {
    let hall = TestHall::start().await;
    let sealed = hard(&hall);
    hall.deliver(&sealed.envelope()).await.receipt();
    let mut clerk = hall.clerk().await;
    let page = clerk.get("/antraege/1").await;
    assert!(page.words().contains("Antrag als PDF für die Akte"));
    let download = clerk.get("/antraege/1/antrag.pdf").await;
    assert_eq!(download.status, 200);
    assert_eq!(download.header("content-type"), "application/pdf");
    assert_eq!(
        download.header("content-disposition"),
        "attachment; filename=\"PB-26-000001-3-antrag-1.pdf\""
    );
    assert_eq!(download.header("x-content-type-options"), "nosniff");
    assert!(
        download
            .header("content-security-policy")
            .starts_with("sandbox; default-src 'none'")
    );
    assert!(download.bytes.starts_with(b"%PDF-1.7\n"));
    for mark in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang(de-DE)",
        "Probeantrag",
        "Stadt Probe",
    ] {
        assert!(download.text.contains(mark), "{mark}");
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("antrag.pdf");
    std::fs::write(&path, &download.bytes).unwrap();
    let Some(text) = extracted(&path) else { return };
    let text = squeezed(&text);
    for expected in [
        "Stadt Probe",
        "Probeantrag",
        "Vorgang",
        "Fassung 1.2.0",
        "Das Einkommen ist gering.",
        "999,99 €",
        "Syrien",
        "staatenlos",
        "Straße der Brüder",
        "01069",
        "Алексей Жуков",
        "=1+1",
        "[U+6CB3]",
        "Zeichen, für die hier keine Schrift da ist",
        "Ḩāfiz̧ Đặng Thị Ánh",
        "Kind 1",
        "Schule; am \"Park\"",
        "08.2024",
        "Kind 2",
        "Hauptakte",
        "Getrennte Ablage",
        "Reisepass Müller.png",
        "Seite 1 von ",
    ] {
        assert!(text.contains(&squeezed(expected)), "{expected}\nin\n{text}");
    }
    for file in &sealed.files {
        assert!(text.contains(&sha512_hex(&file.content)));
        assert!(text.contains(&file.content.len().to_string()));
    }
    assert!(text.contains(&sealed.context.case_id.to_string().replace(' ', "")));
    // What proves it comes last: a reader looks for other things first.
    let proof = text.find(&squeezed("SHA-512 der Angaben")).unwrap();
    let last = |words: &str| text.rfind(&squeezed(words)).unwrap();
    assert!(last("Getrennte Ablage") < proof);
    for answer in [
        "999,99 €",
        "Syrien",
        "staatenlos",
        "01069",
        "=1+1",
        "-Kita",
        "Kind 2",
    ] {
        for file in &sealed.files {
            let hash = text.find(&sha512_hex(&file.content));
            assert!(Some(last(answer)) < hash, "{answer} and {}", file.name);
        }
        assert!(last(answer) < proof, "{answer}");
    }
    // Whoever knows the sending's id can write to it.
    assert!(!text.contains(&sealed.context.submission_id.to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_data_come_out_as_they_arrived_and_as_a_table() {
    let hall = TestHall::start().await;
    let first = hard(&hall);
    let mut files = first.files.clone();
    files.push(TestFile::new(
        "lohn",
        "=cmd|' /C calc'!A0.pdf",
        "application/pdf",
        pdf("one more"),
    ));
    let sealed = Sealed::new(&hall, first.answers, files);
    hall.deliver(&sealed.envelope()).await.receipt();
    let mut clerk = hall.clerk().await;

    let data = clerk.get("/antraege/1/antrag.json").await;
    assert_eq!(data.header("content-type"), "application/json");
    assert_eq!(
        data.header("content-disposition"),
        "attachment; filename=\"PB-26-000001-3-antrag-1.json\""
    );
    assert_eq!(data.text, pad_json(sealed.answers.to_string()));

    let table = clerk.get("/antraege/1/antrag.csv").await;
    assert_eq!(
        table.header("content-type"),
        "text/csv; charset=utf-8; header=present"
    );
    assert_eq!(
        table.header("content-disposition"),
        "attachment; filename=\"PB-26-000001-3-antrag-1.csv\""
    );
    assert_eq!(table.header("x-content-type-options"), "nosniff");
    let text = table.text.strip_prefix('\u{feff}').unwrap();
    assert!(text.starts_with("Pfad;Frage;Antwort\r\n"));
    for row in [
        "person.staat;Staatsangehörigkeit;Syrien",
        "person.herkunft;Herkunft;staatenlos",
        "person.anschrift.plz;Postleitzahl;01069",
        "person.anschrift.zusatz;Zusatz zur Adresse;",
        "kinder.kind.0.vorname;Vorname;Ada",
        "kinder.kind.0.schule.0.name;Name der Schule;\"Schule; am \"\"Park\"\"\"",
        "kinder.kind.0.schule.1.name;Name der Schule;'-Kita",
        "kinder.kind.1.mitreise;Reist mit?;Nein",
    ] {
        assert!(
            text.contains(&format!("\r\n{row}\r\n")),
            "{row}\nin\n{text}"
        );
    }
    let hash = sha512_hex(b"%PDF-1.7\none more");
    let row = format!(
        "unterlagen.lohn.1;Lohnabrechnungen;\"'=cmd|' /C calc'!A0.pdf (SHA-512 {hash}, Getrennte Ablage)\"\r\n"
    );
    assert!(text.contains(&row), "{row}\nin\n{text}");

    let journal = clerk.get("/antraege/1").await.words();
    assert!(
        journal.contains("ausgegeben als JSON ( erika )"),
        "{journal}"
    );
    assert!(
        journal.contains("ausgegeben als CSV ( erika )"),
        "{journal}"
    );
    assert_eq!(clerk.get("/antraege/1/antrag.xml").await.status, 404);
    assert_eq!(clerk.get("/antraege/99/antrag.pdf").await.status, 404);
    let mut stranger = crate::support::Browser::new(&hall);
    for format in ["pdf", "json", "csv"] {
        let page = stranger.get(&format!("/antraege/1/antrag.{format}")).await;
        assert_eq!((page.status, page.header("location")), (303, "/anmelden"));
    }
}

/// Some devices write letters and their marks apart. Clerks read and find one spelling; what was
/// sent stays as it came.
#[tokio::test(flavor = "multi_thread")]
async fn letters_and_their_marks_are_shown_in_one_spelling() {
    let hall = TestHall::start().await;
    let first = hard(&hall);
    let mut answers = first.answers;
    answers["person"]["vornamen"] = json!("Zoe\u{308} A\u{30a}sa");
    answers["person"]["bemerkung"] = json!("Cafe\u{301}");
    let mut files = first.files;
    files[0].name = "Mu\u{308}ller.pdf";
    let sealed = Sealed::new(&hall, answers, files);
    hall.deliver(&sealed.envelope()).await.receipt();
    let mut clerk = hall.clerk().await;
    for path in ["/", "/antraege/1", "/antraege/1/antrag.csv"] {
        let page = clerk.get(path).await.text;
        assert!(page.contains("Zo\u{eb} \u{c5}sa"), "{page}");
        assert!(!page.contains('\u{308}'), "{page}");
    }
    let page = clerk.get("/antraege/1").await.text;
    assert!(
        page.contains("Caf\u{e9}") && page.contains("M\u{fc}ller"),
        "{page}"
    );
    let table = clerk.get("/antraege/1/antrag.csv").await.text;
    assert!(table.contains("M\u{fc}ller.p"), "{table}");
    let file = clerk.get("/antraege/1/dateien/1").await;
    let name = file.header("content-disposition");
    assert!(name.contains("UTF-8''M%C3%BCller."), "{name}");
    let data = clerk.get("/antraege/1/antrag.json").await.text;
    assert_eq!(data, pad_json(sealed.answers.to_string()));
    assert!(data.contains("Zoe\u{308}"), "{data}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_gets_the_same_files_once() {
    let mut hall = TestHall::start().await;
    let sealed = Sealed::sound(&hall);
    hall.deliver(&sealed.envelope()).await.receipt();
    let to = hall.path("out");
    std::fs::create_dir(&to).unwrap();
    let export = |application: &str| -> Output {
        Command::new(env!("CARGO_BIN_EXE_townhall"))
            .args(["export", "--application", application, "--dir"])
            .arg(hall.folder().path())
            .arg("--to")
            .arg(&to)
            .output()
            .unwrap()
    };
    let done = export("1");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(String::from_utf8_lossy(&done.stdout).lines().count(), 3);
    assert_eq!(
        std::fs::read_to_string(to.join("antrag-1.json")).unwrap(),
        pad_json(sealed.answers.to_string())
    );
    assert!(
        std::fs::read(to.join("antrag-1.pdf"))
            .unwrap()
            .starts_with(b"%PDF-1.7")
    );
    let again = export("1");
    assert!(!again.status.success());
    let none = export("2");
    assert!(String::from_utf8_lossy(&none.stderr).contains("there is no application 2"));
    let journal = hall.clerk().await.get("/antraege/1").await.words();
    assert!(
        journal.contains("ausgegeben als PDF ( townhall export )"),
        "{journal}"
    );
    hall.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_doubted_file_is_marked_for_the_clerk_and_in_the_file() {
    let hall = TestHall::start().await;
    let pdf_with = |trailer: &str| {
        let body = "%PDF-1.7\n";
        let place = body.len();
        format!("{body}xref\n0 0\ntrailer\n<< {trailer} >>\nstartxref\n{place}\n%%EOF\n")
            .into_bytes()
    };
    let whole = Sealed::sound(&hall);
    let file = |name, content| TestFile::new("lohn", name, "application/pdf", content);
    let files = vec![
        whole.files[0].clone(),
        file("offen.pdf", pdf_with("/Root 1 0 R")),
        file("zu.pdf", pdf_with("/Root 1 0 R /Encrypt 2 0 R")),
    ];
    let sealed = Sealed::new(&hall, whole.answers, files);
    hall.deliver(&sealed.envelope()).await.receipt();
    let mut clerk = hall.clerk().await;
    let words = clerk.get("/antraege/1").await.words();
    for expected in [
        // Beside the question, and in the list of files.
        "Müller.png Vielleicht beschädigt Vorschau Lohnabrechnungen offen.pdf Vorschau zu.pdf Verschlüsselt, vielleicht mit Kennwort Vorschau",
        "offen.pdf PDF",
        "zu.pdf Verschlüsselt, vielleicht mit Kennwort PDF",
        "Müller.png Vielleicht beschädigt Bild (PNG)",
    ] {
        assert!(words.contains(expected), "{expected}\nin\n{words}");
    }
    let download = clerk.get("/antraege/1/antrag.pdf").await;
    let file = hall.path("antrag.pdf");
    std::fs::write(&file, &download.bytes).unwrap();
    let Some(text) = extracted(&file) else { return };
    let text = squeezed(&text);
    let marked = |name: &str, next: &str| {
        let start = text.rfind(&squeezed(name)).unwrap();
        let end = text[start..].find(&squeezed(next)).unwrap();
        text[start..start + end].contains("Hinweis")
    };
    assert!(marked("Müller.png", ": offen.pdf"), "{text}");
    assert!(!marked(": offen.pdf", ": zu.pdf"), "{text}");
    assert!(marked(": zu.pdf", "Angaben zur Sendung"), "{text}");
}
