//! The same applications at a town hall with a file and at one with a server and two programs: both
//! show the same, and show it again once both were lost and restored.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use amtsweg_core::hash::sha512_hex;
use amtsweg_townhall::store::{Database, Store};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{sync::Mutex, task::JoinSet};

use crate::support::{
    Browser, Envelope, Sealed, Serving, TestFile, TestHall, pdf, server, text, townhall,
};

const SENT: usize = 100;

/// A hundred different applications with three files each.
fn applications(hall: &TestHall) -> Vec<Envelope> {
    (0..SENT)
        .map(|n| {
            let mut answers = Sealed::sound(hall).answers;
            answers["person"]["familienname"] = format!("Familie {n:03}").into();
            let file = |slot, name: &'static str, what: &str| {
                TestFile::new(
                    slot,
                    name,
                    "application/pdf",
                    pdf(&format!("{what} von {n}")),
                )
            };
            let files = vec![
                file("ausweis", "Vorderseite.pdf", "Vorderseite"),
                file("ausweis", "Rückseite.pdf", "Rückseite"),
                file("lohn", "Lohn.pdf", "Lohn"),
            ];
            Sealed::new(hall, answers, files).envelope()
        })
        .collect()
}

/// A folder copied, without what is to be left out.
fn copy(from: &Path, to: &Path, without: &[&str]) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if without.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name), without);
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// The same town hall, with an empty file for a database.
async fn with_a_file(hall: &TestHall, folder: &Path) {
    copy(hall.folder().path(), folder, &["high-water.json", "lock"]);
    let path = folder.join("config.json");
    let mut config: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    config.as_object_mut().unwrap().remove("database").unwrap();
    fs::write(&path, config.to_string()).unwrap();
    let database = folder.join("townhall.sqlite");
    fs::write(&database, "").unwrap();
    let store = Store::create(&Database::File(database)).await.unwrap();
    store.close().await;
    let added = townhall(
        folder,
        &["clerk", "add", "erika", "--role", "clerk"],
        "correct horse battery\n",
    );
    assert!(added.status.success(), "{}", text(&added.stderr));
}

/// Sends at whichever door is open until it is answered.
async fn deliver(hall: &TestHall, doors: &Mutex<Vec<String>>, envelope: &Envelope, first: usize) {
    for attempt in first..2_000 {
        let door = {
            let doors = doors.lock().await;
            doors[attempt % doors.len()].clone()
        };
        // By their clock the programs judge what was signed when.
        hall.clock.set_to_real_time();
        let reply = hall.try_deliver_at(&door, envelope).await;
        if reply.is_some_and(|reply| reply.status == 200) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it was never answered");
}

/// What a clerk is shown of an application, but for numbers and times: title, data, table, and its files
/// by their hashes.
type Shown = (String, String, String, BTreeSet<String>);

/// All that the clerks of a town hall are shown.
async fn shown(hall: &TestHall, inbox: String) -> BTreeSet<Shown> {
    let mut browser = Browser::new(hall);
    browser.base = inbox;
    let page = browser.log_in("erika", TestHall::PASSWORD).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let numbers = browser.numbers().await;
    let mut all = BTreeSet::new();
    for number in numbers {
        let address = format!("/antraege/{number}");
        let page = browser.get(&address).await;
        let name = page.text.split("<h1>").nth(1).unwrap_or_default();
        let name = name.split("</h1>").next().unwrap_or_default().to_owned();
        let json = browser.get(&format!("{address}/antrag.json")).await.text;
        let table = browser.get(&format!("{address}/antrag.csv")).await;
        assert_eq!(table.status, 200);
        let mut files = BTreeSet::new();
        for (at, _) in page.text.match_indices(&format!("{address}/dateien/")) {
            let link = page.text[at..].split('"').next().unwrap();
            let file = browser.get(link).await;
            assert_eq!(file.status, 200);
            files.insert(sha512_hex(&file.bytes));
        }
        assert_eq!(files.len(), 3, "{number}");
        for name in ["Vorderseite.pdf", "Rückseite.pdf", "Lohn.pdf"] {
            assert!(page.text.contains(name), "{number}");
        }
        let told = json.contains("Familie").then_some(json).unwrap();
        all.insert((name.replace(&number, ""), told, rows(&table.text), files));
    }
    all
}

/// A table without what differs: numbers and times of the town hall.
fn rows(table: &str) -> String {
    let said = table.lines().filter(|line| line.contains("Familie"));
    said.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn assert_same(shown: &BTreeSet<Shown>, expected: &BTreeSet<Shown>) {
    assert_eq!(
        shown.difference(expected).next(),
        expected.difference(shown).next()
    );
}

fn run(dir: &Path, args: &[&str]) {
    let done = townhall(dir, args, "");
    assert!(done.status.success(), "{}", text(&done.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn both_databases_show_the_same_and_again_once_restored() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    hall.clock.set_to_real_time();
    let temp = TempDir::new().unwrap();
    let (one, two) = (hall.folder().path().to_owned(), temp.path().join("file"));
    with_a_file(&hall, &two).await;
    let envelopes = Arc::new(applications(&hall));
    let hall = Arc::new(hall);

    let mut of_file = Serving::start(&two);
    let (mut first, mut second) = (Serving::start(&one), Serving::start(&one));
    let file_doors = Arc::new(Mutex::new(vec![of_file.address("intake")]));
    let doors = Arc::new(Mutex::new(vec![
        first.address("intake"),
        second.address("intake"),
    ]));
    let mut killed = Some(first);
    for half in 0..2 {
        let mut sending = JoinSet::new();
        for lane in 0..6 {
            let (hall, envelopes) = (Arc::clone(&hall), Arc::clone(&envelopes));
            let (doors, file_doors) = (Arc::clone(&doors), Arc::clone(&file_doors));
            sending.spawn(async move {
                for index in (lane..SENT / 2).step_by(6) {
                    let envelope = &envelopes[half * SENT / 2 + index];
                    deliver(&hall, &doors, envelope, index).await;
                    deliver(&hall, &file_doors, envelope, 0).await;
                }
            });
            // In the middle of the first half, one of the two is killed.
            if half == 0
                && lane == 3
                && let Some(killed) = killed.take()
            {
                killed.kill();
            }
        }
        sending.join_all().await;
    }
    let expected = shown(&hall, of_file.address("inbox")).await;
    assert_eq!(expected.len(), SENT);
    assert_same(&shown(&hall, second.address("inbox")).await, &expected);

    // Backups, in parts that are kept apart, while both run.
    let safe = temp.path().join("safe");
    fs::create_dir(&safe).unwrap();
    let at = |name: &str| safe.join(name);
    run(
        &two,
        &["backup", "--to", at("of the file").to_str().unwrap()],
    );
    let master = at("master.key");
    fs::copy(two.join("master.key"), &master).unwrap();
    let url = hall.database_url().to_owned();
    server().dump_part(&url, "--exclude-schema=amtsweg_*", &at("data.dump"));
    let left_out = ["keys", "master.key", "high-water.json", "lock"];
    copy(&one, &at("folder"), &left_out);
    server().dump_part(&url, "--schema=amtsweg_keys", &at("keys.dump"));
    copy(&one.join("keys"), &at("keys"), &[]);

    // Both are lost.
    drop((of_file, second));
    fs::remove_dir_all(&one).unwrap();
    fs::remove_dir_all(&two).unwrap();
    server()
        .put_back_parts(&url, &[at("data.dump"), at("keys.dump")])
        .await;
    copy(&at("folder"), &one, &[]);
    copy(&at("keys"), &one.join("keys"), &[]);
    fs::copy(&master, one.join("master.key")).unwrap();
    private(&one);
    run(&one, &["restore"]);
    let from = at("of the file");
    let args = [
        "restore",
        "--from",
        from.to_str().unwrap(),
        "--master-key",
        master.to_str().unwrap(),
    ];
    run(&two, &args);
    for folder in [&one, &two] {
        let mut serving = Serving::start(folder);
        assert_same(&shown(&hall, serving.address("inbox")).await, &expected);
    }
}

/// Copied as their owner alone could have copied them.
fn private(folder: &PathBuf) {
    #[cfg(unix)]
    for entry in fs::read_dir(folder).unwrap() {
        use std::os::unix::fs::PermissionsExt as _;
        let path = entry.unwrap().path();
        let is_folder = path.is_dir();
        let mode = if is_folder { 0o700 } else { 0o600 };
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        if is_folder {
            private(&path);
        }
    }
}
