//! What files look like, through the real door: drawn by confined processes of the real program.

use std::{
    fs,
    io::{Cursor, Read as _, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
};

use flate2::{Compression, write::ZlibEncoder};
use image::{ImageFormat, RgbImage};
use serde_json::json;
use tempfile::TempDir;

use crate::support::{
    Browser, Page, Sealed, TestFile, TestHall, eventually, fixture, hall_of_groups, somebody,
};

/// A PDF of these objects, the first of which is the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut written = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        table.extend([format!("{:010} 00000 n \n", written.len())]);
        written.extend(format!("{} 0 obj\n", at + 1).bytes());
        written.extend(object);
        written.extend(b"\nendobj\n");
    }
    let (count, start) = (objects.len() + 1, written.len());
    let tail =
        format!("{table}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    written.extend(tail.bytes());
    written
}

fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {dictionary} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// A document of so many pages, whose page says so.
fn document(pages: usize) -> Vec<u8> {
    let kids: Vec<_> = (0..pages).map(|at| format!("{} 0 R", at + 4)).collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!(
            "<< /Type /Pages /Count {pages} /Kids [{}] >>",
            kids.join(" ")
        )
        .into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec(),
    ];
    for at in 0..pages {
        let contents = pages + 4 + at;
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} 0 R \
                 /Resources << /Font << /F 3 0 R >> >> >>"
            )
            .into_bytes(),
        );
    }
    for at in 0..pages {
        let text = format!(
            "1 0 0 rg 0 0 297 421 re f 0 g BT /F 36 Tf 60 700 Td (Seite {}) Tj ET",
            at + 1
        );
        objects.push(stream("", text.as_bytes()));
    }
    pdf(&objects)
}

fn deflated(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// A few kilobytes that say four gigabytes.
fn bomb() -> Vec<u8> {
    let contents = "4 0 R ".repeat(400);
    let page =
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [{contents}] >>");
    pdf(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        page.into_bytes(),
        stream("/Filter /FlateDecode", &deflated(&vec![b' '; 10_000_000])),
    ])
}

/// Forms that each draw ten of the next: ten thousand million forms, which draw nothing.
fn endless() -> Vec<u8> {
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
          /Resources << /XObject << /X 5 0 R >> >> >>"
            .to_vec(),
        stream("", b"/X Do"),
    ];
    for next in 6..16 {
        let form = format!(
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {next} 0 R >> >>"
        );
        objects.push(stream(&form, "/X Do ".repeat(10).as_bytes()));
    }
    let last = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]";
    objects.push(stream(last, b"q Q"));
    pdf(&objects)
}

/// Lists in lists, in the page and beside it, deeper than any stack.
fn deep() -> Vec<u8> {
    let depth = 300_000;
    let list = ["[".repeat(depth), "]".repeat(depth)].concat();
    pdf(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots {list} >>"
        )
        .into_bytes(),
        stream("", format!("{list} TJ").as_bytes()),
    ])
}

fn picture(format: ImageFormat) -> Vec<u8> {
    let mut written = Cursor::new(Vec::new());
    RgbImage::from_fn(1600, 800, |x, _| {
        image::Rgb(if x < 800 { [0, 0, 255] } else { [255; 3] })
    })
    .write_to(&mut written, format)
    .unwrap();
    written.into_inner()
}

/// A whole PNG that says it has 60,000 times 60,000 pixels.
fn vast() -> Vec<u8> {
    let mut png = picture(ImageFormat::Png);
    for side in [16, 20] {
        png[side..side + 4].copy_from_slice(&60_000_u32.to_be_bytes());
    }
    let mut sum = flate2::Crc::new();
    sum.update(&png[12..29]);
    png[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    png
}

fn file(name: &'static str, media_type: &'static str, content: Vec<u8>) -> TestFile {
    TestFile::new("ausweis", name, media_type, content)
}

/// A hall whose form takes many files of each kind.
async fn hall_for_files(forms: &Path) -> TestHall {
    for service in fs::read_dir(fixture("forms")).unwrap() {
        let service = service.unwrap();
        let (from, to) = (service.path(), forms.join(service.file_name()));
        if from.is_file() {
            fs::copy(from, to).unwrap();
            continue;
        }
        fs::create_dir(&to).unwrap();
        for file in fs::read_dir(&from).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
    let form = forms.join("probe/form.json");
    let text = fs::read_to_string(&form).unwrap();
    let (few, many) = (
        r#""accept": ["application/pdf", "image/png"], "maxFiles": 2"#,
        r#""accept": ["application/pdf", "image/png", "image/jpeg"], "maxFiles": 20"#,
    );
    assert!(text.contains(few));
    fs::write(&form, text.replace(few, many)).unwrap();
    TestHall::start_with(|config| forms.clone_into(&mut config.forms)).await
}

/// An application with these files, numbered from 1.
async fn arrive(hall: &TestHall, files: Vec<TestFile>) {
    let mut sealed = Sealed::sound(hall);
    sealed.answers["unterlagen"]["ausweis"] =
        json!({"attachments": files.iter().map(|file| file.id).collect::<Vec<_>>()});
    sealed.answers["unterlagen"]["lohn"] = json!({"nachgereicht": true});
    sealed.files = files;
    hall.deliver(&sealed.envelope()).await.receipt();
}

fn drawn(page: &Page) -> RgbImage {
    assert_eq!(
        (page.status, page.header("content-type")),
        (200, "image/jpeg"),
        "{}",
        page.text
    );
    image::load_from_memory_with_format(&page.bytes, ImageFormat::Jpeg)
        .unwrap()
        .to_rgb8()
}

/// How often the journal has that files were looked at.
async fn looks(browser: &mut Browser) -> usize {
    let page = browser.get("/antraege/1").await;
    page.words().matches("Datei angesehen").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn good_files_are_seen_and_the_journal_says_by_whom() {
    let forms = TempDir::new().unwrap();
    let hall = hall_for_files(forms.path()).await;
    let files = vec![
        file("Mietvertrag.pdf", "application/pdf", document(25)),
        file("Ausweis.png", "image/png", picture(ImageFormat::Png)),
        file("Foto.jpg", "image/jpeg", picture(ImageFormat::Jpeg)),
    ];
    arrive(&hall, files).await;
    let mut clerk = hall.clerk().await;
    let application = clerk.get("/antraege/1").await;
    for number in 1..=3 {
        let way = format!("href=\"/antraege/1/vorschau/{number}\"");
        // Beside the answer, and in the list.
        assert_eq!(
            application.text.matches(&way).count(),
            2,
            "{}",
            application.text
        );
        let small = format!("/antraege/1/vorschau/{number}/klein");
        assert!(application.text.contains(&format!(
            "src=\"{small}\" width=\"90\" height=\"120\" loading=\"lazy\""
        )));
        let small = drawn(&clerk.get(&small).await);
        assert_eq!(small.width().max(small.height()), 240);
    }
    // Whoever has opened the application has seen its small pictures.
    assert_eq!(looks(&mut clerk).await, 0);

    let page = clerk.get("/antraege/1/vorschau/1").await;
    let words = page.words();
    for said in [
        "Vorschau: Mietvertrag.pdf",
        "Seite 1 von 25",
        "die ersten 20 von 25 Seiten",
        "Original speichern",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(page.text.contains("<img src=\"/antraege/1/vorschau/1/1\" width=\"847\" height=\"1200\" alt=\"Seite 1 von Mietvertrag.pdf\">"), "{}", page.text);
    assert!(
        page.text
            .contains("href=\"/antraege/1/vorschau/1?seite=2\"")
            && !words.contains("Vorige Seite")
    );
    let last = clerk.get("/antraege/1/vorschau/1?seite=20").await;
    assert!(last.words().contains("Seite 20 von 25") && !last.words().contains("Nächste Seite"));
    let mut before = None;
    for number in 1..=3 {
        let page = clerk.get(&format!("/antraege/1/vorschau/1/{number}")).await;
        for (header, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(page.header(header), value);
        }
        assert!(
            page.header("content-security-policy")
                .starts_with("sandbox; default-src 'none'")
        );
        let picture = drawn(&page);
        assert_eq!(picture.dimensions(), (847, 1200));
        let [red, green, blue] = picture.get_pixel(100, 1100).0;
        assert!(red > 240 && green < 20 && blue < 20);
        // Each page says another number.
        assert_ne!(before.replace(page.bytes.clone()), Some(page.bytes));
    }
    // All of that was one look at one file, and the other files are others.
    assert_eq!(looks(&mut clerk).await, 1);
    for number in [2, 3] {
        assert!(
            clerk
                .get(&format!("/antraege/1/vorschau/{number}"))
                .await
                .text
                .contains("width=\"1200\" height=\"600\"")
        );
        let picture = drawn(&clerk.get(&format!("/antraege/1/vorschau/{number}/1")).await);
        assert!(picture.get_pixel(100, 300).0[2] > 240 && picture.get_pixel(100, 300).0[0] < 20);
    }
    assert_eq!(looks(&mut clerk).await, 3);
    let journal = clerk.get("/antraege/1").await.words();
    assert!(
        journal.contains("Datei angesehen: Mietvertrag.pdf ( erika )"),
        "{journal}"
    );
    hall.clock.advance(60 * 60);
    clerk.get("/antraege/1/vorschau/1/2").await;
    assert_eq!(looks(&mut clerk).await, 4);

    for nowhere in [
        "/antraege/1/vorschau/1?seite=21",
        "/antraege/1/vorschau/1?seite=0",
        "/antraege/1/vorschau/1?seite=01",
        "/antraege/1/vorschau/1?seite=x",
        "/antraege/1/vorschau/2?seite=2",
        "/antraege/1/vorschau/4",
        "/antraege/2/vorschau/1",
        "/antraege/1/vorschau/1/26",
        "/antraege/1/vorschau/1/gross",
        "/antraege/1/vorschau/1/4294967297",
    ] {
        assert_eq!(clerk.get(nowhere).await.status, 404, "{nowhere}");
    }
}

/// Who goes past the page of an application is written down as well.
#[tokio::test(flavor = "multi_thread")]
async fn a_small_picture_alone_is_a_look_at_a_file() {
    let hall = hall_of_groups().await;
    arrive(
        &hall,
        vec![file("Ausweis.png", "image/png", picture(ImageFormat::Png))],
    )
    .await;
    let mut clerk = somebody(&hall, "clerk", &["clerk"]).await;
    for _ in 0..3 {
        drawn(&clerk.get("/antraege/1/vorschau/1/klein").await);
    }
    assert_eq!(looks(&mut clerk).await, 1);
    // That somebody else has opened it is nothing to do with them.
    let mut other = somebody(&hall, "other", &["clerk"]).await;
    drawn(&other.get("/antraege/1/vorschau/1/klein").await);
    assert_eq!(looks(&mut other).await, 2);
    let mut records = somebody(&hall, "records", &["records"]).await;
    let read = records.get("/protokoll?art=lesen").await.words();
    assert!(read.contains("clerk Datei angesehen"), "{read}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_file_costs_its_preview_only() {
    let forms = TempDir::new().unwrap();
    let hall = hall_for_files(forms.path()).await;
    let mut locked = document(1);
    let at = locked
        .windows(6)
        .position(|word| word == b"/Root ")
        .unwrap();
    let lock = format!(
        "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{0}> /U <{0}> >> ",
        "00".repeat(32)
    );
    locked.splice(
        at..at,
        format!("{lock} /ID [<{0}> <{0}>] ", "00".repeat(16)).into_bytes(),
    );
    let files = vec![
        file("bombe.pdf", "application/pdf", bomb()),
        file("riesig.png", "image/png", vast()),
        file(
            "kaputt.pdf",
            "application/pdf",
            b"%PDF-1.7\n<geheim>".to_vec(),
        ),
        file(
            "kaputt.jpg",
            "image/jpeg",
            picture(ImageFormat::Jpeg)[..300].to_vec(),
        ),
        file("zu.pdf", "application/pdf", locked),
        file("gut.pdf", "application/pdf", document(1)),
        file("tief.pdf", "application/pdf", deep()),
    ];
    assert!(files[0].content.len() < 100_000);
    arrive(&hall, files).await;
    let mut clerk = hall.clerk().await;
    for (number, said) in [
        (1, "sehr aufwendig aufgebaut"),
        (2, "zu viele Bildpunkte"),
        (3, "beschädigt"),
        (4, "beschädigt"),
        (5, "mit einem Kennwort geschützt"),
    ] {
        let page = clerk.get(&format!("/antraege/1/vorschau/{number}")).await;
        let words = page.words();
        assert_eq!(page.status, 200);
        assert!(
            words.contains("Zu dieser Datei gibt es keine Vorschau.") && words.contains(said),
            "{number}: {words}"
        );
        assert!(
            page.text
                .contains(&format!("href=\"/antraege/1/dateien/{number}\""))
        );
        assert!(!page.text.contains("<img") && !page.text.contains("geheim"));
        assert_eq!(
            clerk
                .get(&format!("/antraege/1/vorschau/{number}/1"))
                .await
                .status,
            404
        );
        // The page of the application shows something in its place.
        let small = clerk
            .get(&format!("/antraege/1/vorschau/{number}/klein"))
            .await;
        assert_eq!(
            (small.status, small.header("content-type")),
            (200, "image/svg+xml")
        );
        assert!(
            small
                .header("content-security-policy")
                .starts_with("sandbox")
        );
        assert_eq!(
            clerk
                .get(&format!("/antraege/1/dateien/{number}"))
                .await
                .status,
            200
        );
    }
    // Their names were seen, and all the rest is as it was.
    assert_eq!(looks(&mut clerk).await, 5);
    // Whether this one is drawn is the reader's affair; it ends, and by itself.
    let deep = clerk.get("/antraege/1/vorschau/7").await;
    assert_eq!(deep.status, 200);
    assert!(
        deep.text.contains("<img") || deep.words().contains("gibt es keine Vorschau"),
        "{}",
        deep.words()
    );
    drawn(&clerk.get("/antraege/1/vorschau/6/1").await);
    assert_eq!(Browser::new(&hall).get("/healthz").await.text, "ok");
}

/// Ten seconds of a processor, so this is for one database alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_never_ends_is_ended() {
    if crate::ON_SERVER {
        return;
    }
    let hall = TestHall::start().await;
    let files = vec![
        file("endlos.pdf", "application/pdf", endless()),
        file("gut.pdf", "application/pdf", document(1)),
    ];
    arrive(&hall, files).await;
    let mut clerk = hall.clerk().await;
    let mut other = hall.clerk().await;
    let endless = tokio::spawn(async move { clerk.get("/antraege/1/vorschau/1").await });
    // Beside it there is a place.
    drawn(&other.get("/antraege/1/vorschau/2/1").await);
    let page = endless.await.unwrap();
    assert!(
        page.words().contains("Das Zeichnen wurde abgebrochen."),
        "{}",
        page.words()
    );
    // It is not tried again at once.
    assert!(
        other
            .get("/antraege/1/vorschau/1")
            .await
            .words()
            .contains("abgebrochen")
    );
}

/// Where the kernel does not confine, nothing is drawn, and whoever runs it can read why.
#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_start_confined_is_ours() {
    let mut hall = TestHall::start().await;
    arrive(&hall, vec![file("gut.pdf", "application/pdf", document(1))]).await;
    hall.close().await;
    hall.drawing = "/bin/false".into();
    hall.open().await;
    let mut clerk = hall.clerk().await;
    let page = clerk.get("/antraege/1/vorschau/1").await;
    assert_eq!(page.status, 500);
    assert!(
        page.words().contains("Der Fehler liegt bei uns"),
        "{}",
        page.words()
    );
    assert_eq!(clerk.get("/antraege/1/vorschau/1/1").await.status, 500);
    // No small picture says that it was the file's fault.
    assert_eq!(clerk.get("/antraege/1/vorschau/1/klein").await.status, 500);
    assert_eq!(clerk.get("/antraege/1").await.status, 200);
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The process that draws, before it has read its first byte.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn whoever_draws_is_confined_before_it_reads_a_byte() {
    let child = Command::new(env!("CARGO_BIN_EXE_townhall"))
        .args(["preview", "--media-type", "application/pdf", "--page", "2"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut process = Process(child);
    let folder = format!("/proc/{}", process.0.id());
    let status = eventually("the filter", async || {
        let status = fs::read_to_string(format!("{folder}/status")).unwrap();
        status.contains("Seccomp:\t2").then_some(status)
    })
    .await;
    for line in ["NoNewPrivs:\t1", "Threads:\t1"] {
        assert!(status.contains(line), "{line}: {status}");
    }
    let limits = fs::read_to_string(format!("{folder}/limits")).unwrap();
    for (limit, most) in [
        ("Max address space", 768 * 1024 * 1024),
        ("Max cpu time", 10),
        ("Max stack size", 16 * 1024 * 1024),
        ("Max file size", 0),
        ("Max open files", 0),
        ("Max processes", 0),
        ("Max core file size", 0),
    ] {
        let line = limits.lines().find(|line| line.starts_with(limit)).unwrap();
        let words: Vec<&str> = line[limit.len()..].split_whitespace().collect();
        for word in &words[..2] {
            assert!(word.parse::<u64>().is_ok_and(|set| set <= most), "{line}");
        }
    }
    // Reading the file is all that it waits for.
    let mut input = process.0.stdin.take().unwrap();
    input.write_all(&document(3)).unwrap();
    drop(input);
    let mut answer = Vec::new();
    process
        .0
        .stdout
        .take()
        .unwrap()
        .read_to_end(&mut answer)
        .unwrap();
    let drawn = amtsweg_preview::Picture::of_answer(answer).unwrap();
    assert_eq!((drawn.pages(), drawn.size()), (3, (847, 1200)));
    let ended = eventually("its end", async || process.0.try_wait().unwrap()).await;
    assert_eq!(ended.code(), Some(0));
}

/// Whatever a process is, what it says as it ends is one of the words that are agreed.
#[test]
fn what_cannot_be_drawn_ends_with_a_word() {
    let end = |media_type: &str, page: &str, content: &[u8]| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_townhall"))
            .args(["preview", "--media-type", media_type, "--page", page])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        // It may have seen enough.
        let _ = input.write_all(content);
        drop(input);
        let output = child.wait_with_output().unwrap();
        assert!(
            output.stdout.is_empty() && output.stderr.is_empty() || output.status.code() == Some(2)
        );
        output.status.code()
    };
    let good = document(1);
    assert_eq!(end("application/pdf", "1", b"%PDF-1.7\n"), Some(10));
    assert_eq!(end("image/png", "1", &vast()), Some(12));
    assert_eq!(
        end("application/pdf", "1", &vec![b'x'; 50_000_001]),
        Some(12)
    );
    assert_eq!(end("application/pdf", "2", &good), Some(14));
    for (media_type, page) in [
        ("image/heic", "1"),
        ("text/html", "1"),
        ("application/pdf", "0"),
    ] {
        assert_eq!(end(media_type, page, &good), Some(2));
    }
}
