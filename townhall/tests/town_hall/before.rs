//! A folder of 0.1.0 goes on: what could be read of it can be read still, byte for byte.
//!
//! The program of before has made the folder and three databases for it, and has said what can be
//! read of the first (`fixture/before/README.md`). Where each table of then is compared:
//!
//! | table | where |
//! |---|---|
//! | `forms` | `is_kept`, by their hashes; tables for clerks are read by them in `doors_show_the_same` |
//! | `wordings` | the same; and `a_case_from_before_is_read_in_the_words_of_today` where there are none |
//! | `staged_parts` | what was on its way is delivered, in `a_folder_from_before_goes_on` |
//! | `submissions` | rejected ones in `is_kept`; what was answered is answered the same, and a repeat and a version are known, in `a_folder_from_before_goes_on` |
//! | `applications` | `is_kept` and `doors_show_the_same`; `reply_key` by who is confirmed in `a_folder_from_before_goes_on`. Not compared: what nobody reads (`metadata`, `metadata_jwe_hash`, `case_access`), and `data_jwe_hash`, which tells a repeat of an application without an id |
//! | `files` | `is_kept`; their content in `doors_show_the_same` |
//! | `events` | `is_kept`; each chain goes on in `a_folder_from_before_goes_on` |
//! | `event_outbox` | `is_kept`, and each is brought to the edge in `a_folder_from_before_goes_on` |
//! | `parts` | `is_kept`; their join ids by what meets them in `a_folder_from_before_goes_on` |
//! | `told_parts` | nothing is told again in `a_folder_from_before_goes_on` |
//! | `clerks`, `sessions` | `doors_show_the_same` |
//! | `journal` | `is_kept` |
//!
//! Only SQLite's database was ever an older one.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::Arc,
};

use amtsweg_core::{
    api::{Delivery, DeliveryReceipt},
    encoding::base64url,
    event::EventKind,
    hash::{sha256_base64url, sha512_hex},
    id::{AttachmentId, CaseId},
    jose::CompactJws,
    number::ShortNumber,
    time::Timestamp,
};
use amtsweg_townhall::{
    domain::{ApplicationNumber, FiledApplication, Scope},
    serve::{Tables, TownHall},
    store::{Database, Store},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    at_rest::{everything_below, found, written},
    cases::{cases, deliver, parts},
    support::{
        Browser, Envelope, ScriptedEdge, Sealed, TestHall, fixture, text, townhall, verified,
    },
    wording::{KEPT, LOST, OF_TODAY, assert_words, page, reword, sound, with_own_texts},
};

/// The case of each application, and its version there.
const CASES: [(i64, i64); 17] = [
    (1, 1),
    (1, 2),
    (3, 1),
    (4, 1),
    (4, 1),
    (9, 1),
    (9, 1),
    (9, 2),
    (9, 1),
    (1, 3),
    (11, 1),
    (12, 1),
    (13, 1),
    (14, 1),
    (15, 1),
    (16, 1),
    (1, 4),
];

/// A town hall of before that has not been opened since.
pub(crate) async fn from_before(database: &str) -> TestHall {
    let hall = TestHall::in_copy_of(&fixture("before/hall"), expected().taken_at);
    let dump = fs::read_to_string(fixture("before").join(database)).unwrap();
    fs::write(hall.folder().database(), "").unwrap();
    let pool = hall.database().await;
    sqlx::raw_sql(sqlx::AssertSqlSafe(dump))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    hall
}

/// What the program of before could read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Expected {
    taken_at: Timestamp,
    applications: Vec<Value>,
    unopened: Vec<i64>,
    unbound: Vec<i64>,
    /// Of each case: number, submission, event.
    events: BTreeMap<CaseId, Vec<(u32, String, CompactJws)>>,
    waiting: Vec<Value>,
    rejected: Vec<Value>,
    journal: Vec<JournalRow>,
    clerks: Vec<(String, i64)>,
    /// Of each: the hashes of the service's texts and of those of no service.
    wordings: BTreeMap<String, (String, String)>,
    sessions: Sessions,
}

type JournalRow = (i64, Option<i64>, String, String, Option<String>);

#[derive(Deserialize)]
struct Sessions {
    live: Session,
    ended: Session,
}

#[derive(Deserialize)]
struct Session {
    cookies: BTreeMap<String, String>,
    #[serde(default)]
    csrf: String,
}

impl Expected {
    /// The number that the applications are counted on from.
    fn last(&self) -> i64 {
        i64::try_from(self.applications.len()).unwrap()
    }

    fn of(&self, number: usize, member: &str) -> &Value {
        &self.applications[number - 1][member]
    }

    fn case_of(&self, number: usize) -> CaseId {
        serde_json::from_value(self.of(number, "caseId").clone()).unwrap()
    }

    fn chain(&self, case: CaseId) -> Vec<CompactJws> {
        let events = self.events[&case].iter();
        events.map(|(_, _, event)| event.clone()).collect()
    }
}

fn read(name: &str) -> String {
    fs::read_to_string(fixture("before/expected").join(name)).unwrap()
}

fn expected() -> Expected {
    serde_json::from_str(&read("expected.json")).unwrap()
}

fn delivered(name: &str) -> (Envelope, DeliveryReceipt) {
    #[derive(Deserialize)]
    struct Delivered {
        delivery: Delivery,
        #[serde(default)]
        answer: Option<DeliveryReceipt>,
    }
    let Delivered { delivery, answer } = serde_json::from_str(&read(name)).unwrap();
    let parts = Vec::new();
    let none = DeliveryReceipt {
        event_log: Vec::new(),
    };
    (Envelope { delivery, parts }, answer.unwrap_or(none))
}

/// All that the store knows of an application and the program of before knew, too.
async fn known(store: &Store, number: i64) -> Value {
    let number = ApplicationNumber::new(number);
    let found = store.application(number).await.unwrap().unwrap();
    let FiledApplication {
        application, link, ..
    } = &found;
    let journal: Vec<Value> = (store.journal(number).await.unwrap().iter())
        .map(|line| {
            let (at, actor, entry) = (line.at, line.actor.as_str(), &line.entry);
            json!([at, actor, entry.word(), entry.detail()])
        })
        .collect();
    let files: Vec<Value> = (store.files(number).await.unwrap().iter())
        .map(|file| {
            json!({
                "number": file.number.get(), "attachmentId": file.attachment_id, "slot": file.slot,
                "filing": format!("{:?}", file.filing), "name": file.name,
                "mediaType": file.media_type, "size": file.size, "sha512": file.sha512,
            })
        })
        .collect();
    assert_eq!(found.files, files.len() as u64);
    let part = store.part_states(&[number]).await.unwrap().remove(&number);
    let part = part.map(|part| {
        json!({
            "party": part.party.map(|party| format!("{party:?}")), "isJoined": part.is_joined,
            "awaits": part.awaits, "others": part.others,
        })
    });
    let related: Vec<Value> = (store.related(number).await.unwrap().iter())
        .map(|part| json!([part.application.get(), format!("{:?}", part.party)]))
        .collect();
    let versions: Vec<Value> = (store.other_versions(number).await.unwrap().iter())
        .map(|(number, at)| json!([number.get(), at]))
        .collect();
    json!({
        "number": found.number.get(), "submissionId": application.submission_id,
        "caseId": application.case_id, "applicationId": application.application_id,
        "versionOf": link.version_of().map(ApplicationNumber::get), "otherVersions": versions,
        "bound": application.bound, "service": application.service,
        "formVersion": application.form_version, "formHash": application.form_hash,
        "language": application.language, "keyId": application.key_id,
        "software": found.software, "date": application.date.to_string(),
        "applicant": application.applicant, "receivedAt": application.received_at,
        "openedAt": found.opened_at, "dataSha512": application.data_sha512,
        "wording": found.wording, "part": part, "related": related, "files": files,
        "journal": journal,
    })
}

/// What the store keeps is what it kept.
async fn is_kept(hall: &TestHall, expected: &Expected) {
    let store = Store::open_beside(&Database::File(hall.folder().database()))
        .await
        .unwrap();
    for before in &expected.applications {
        let now = known(&store, before["number"].as_i64().unwrap()).await;
        let mut before = before.clone();
        // Read by nobody.
        before.as_object_mut().unwrap().remove("metadataSha512");
        for file in before["files"].as_array_mut().unwrap() {
            // At the doors.
            let file = file.as_object_mut().unwrap();
            file.retain(|member, _| !member.starts_with("content"));
        }
        assert_eq!(now, before);
    }
    let next = ApplicationNumber::new(expected.last() + 1);
    assert!(store.application(next).await.unwrap().is_none());

    let forms = store.forms().await.unwrap().into_iter();
    let forms: Vec<_> = forms
        .map(|(service, definition)| (service, sha256_base64url(&definition)))
        .collect();
    for before in &expected.applications {
        let text = |member: &str| before[member].as_str().unwrap().to_owned();
        assert!(forms.contains(&(text("service"), text("formHash"))));
        assert!(expected.wordings.contains_key(&text("wording")));
    }
    for (hash, before) in &expected.wordings {
        let words = store.wording(hash).await.unwrap();
        let hash = |text: &str| sha512_hex(text.as_bytes());
        assert_eq!(&(hash(&words.questions), hash(&words.shared)), before);
        assert_eq!((words.desk.as_str(), words.legal.as_str()), ("", ""));
    }

    let mut tx = store.write().await.unwrap();
    for (case, before) in &expected.events {
        let now: Vec<_> = (tx.chain(*case).await.unwrap().into_iter())
            .map(|event| (event.seq, event.submission_id.to_string(), event.jws))
            .collect();
        assert_eq!(&now, before);
    }
    drop(tx);
    let long_after = expected.taken_at.plus_seconds(24 * 60 * 60);
    let waiting = store.due_events(long_after, 100).await.unwrap();
    let waiting: Vec<Value> = (waiting.iter())
        .map(|event| {
            json!({"caseId": event.case_id, "attempts": event.attempts, "event": event.event})
        })
        .collect();
    assert_eq!(waiting, expected.waiting);
    let rejected: Vec<Value> = (store.rejected(&Scope::All).await.unwrap().iter())
        .map(|row| {
            json!({
                "submissionId": row.submission_id, "receivedAt": row.received_at,
                "service": row.service, "problem": row.problem, "part": row.part,
                "places": row.places,
            })
        })
        .collect();
    assert_eq!(rejected, expected.rejected);
    let mut clerks: Vec<_> = (store.clerks().await.unwrap().into_iter())
        .map(|clerk| {
            assert_eq!(clerk.disabled_at, None);
            (clerk.name.to_string(), clerk.created_at.0)
        })
        .collect();
    clerks.sort_by_key(|(_, created)| *created);
    assert_eq!(clerks, expected.clerks);
    store.close().await;

    // No operation reads the lines that are of no application.
    let pool = hall.database().await;
    let journal: Vec<JournalRow> =
        sqlx::query_as("SELECT at, application, actor, action, detail FROM journal ORDER BY id")
            .fetch_all(&pool)
            .await
            .unwrap();
    pool.close().await;
    assert_eq!(journal, expected.journal);
}

fn numbers(page: &str) -> Vec<i64> {
    page.split("href=\"/antraege/")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
        .collect()
}

/// A clerk who was logged in before sees the same, and takes the same files.
async fn doors_show_the_same(hall: &TestHall, expected: &Expected) {
    let mut ended = Browser::new(hall);
    ended.cookies = expected.sessions.ended.cookies.clone();
    assert_eq!(ended.get("/").await.status, 303);
    let mut clerk = Browser::new(hall);
    clerk.cookies = expected.sessions.live.cookies.clone();
    let list = clerk.get("/").await;
    assert_eq!(list.status, 200);
    assert_eq!(list.csrf(), expected.sessions.live.csrf);
    for (filter, before) in [
        ("neu", &expected.unopened),
        ("ungebunden", &expected.unbound),
    ] {
        let list = format!("/?ansicht={filter}&sortierung=aelteste");
        assert_eq!(&numbers(&clerk.get(&list).await.text), before);
    }
    for before in &expected.applications {
        let number = &before["number"];
        let address = format!("/antraege/{number}");
        let page = clerk.get(&address).await;
        assert_eq!(page.status, 200);
        assert!(page.words().contains(KEPT));
        if let Some(name) = before["applicant"].as_str() {
            assert!(page.words().contains(name), "{}", page.words());
        }
        let data = clerk.get(&format!("{address}/antrag.json")).await;
        assert_eq!(sha512_hex(&data.bytes), before["dataSha512"]);
        // It was padded.
        let shown = read(&format!("antrag-{number}.json"));
        assert_eq!(data.text.trim_end_matches(' '), shown);
        let table = clerk.get(&format!("{address}/antrag.csv")).await;
        // All of before, below what its case is called now.
        let called = table
            .text
            .lines()
            .find(|line| line.starts_with(";Vorgangsnummer;"));
        let called = called.unwrap().to_owned();
        let table = table.text.replace(&format!("{called}\r\n"), "");
        assert_eq!(table, read(&format!("antrag-{number}.csv")));
        let (_, called) = called.rsplit_once(';').unwrap();
        assert!(page.words().contains(called), "{called}");
        called.parse::<ShortNumber>().unwrap();
        let paper = clerk.get(&format!("{address}/antrag.pdf")).await;
        assert!(paper.bytes.starts_with(b"%PDF-"));
        for file in before["files"].as_array().unwrap() {
            let taken = clerk
                .get(&format!("{address}/dateien/{}", file["number"]))
                .await;
            assert_eq!(sha512_hex(&taken.bytes), file["contentSha512"]);
            assert_eq!(taken.header("content-type"), file["contentType"]);
            let disposition = taken.header("content-disposition");
            assert_eq!(disposition, file["contentDisposition"]);
        }
    }
    for (name, password, status) in [
        ("erika", TestHall::PASSWORD, 303),
        ("Özlem", "staple battery horse", 303),
        ("Özlem", "first of two passwords", 401),
    ] {
        let page = Browser::new(hall).log_in(name, password).await;
        assert_eq!(page.status, status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_from_before_keeps_all_that_can_be_read() {
    let expected = expected();
    let mut hall = from_before("townhall.sql").await;
    let done = townhall(hall.folder().path(), &["migrate"], "");
    assert!(done.status.success(), "{}", text(&done.stderr));
    is_kept(&hall, &expected).await;
    // The command for those without a browser.
    let to = hall.path("exported");
    fs::create_dir(&to).unwrap();
    let args = ["export", "--application", "2", "--to", to.to_str().unwrap()];
    let done = townhall(hall.folder().path(), &args, "");
    assert!(done.status.success(), "{}", text(&done.stderr));
    let data = fs::read(to.join("antrag-2.json")).unwrap();
    assert_eq!(sha512_hex(&data), *expected.of(2, "dataSha512"));
    let table = fs::read_to_string(to.join("antrag-2.csv")).unwrap();
    assert_eq!(table, read("antrag-2.csv"));

    hall.open().await;
    doors_show_the_same(&hall, &expected).await;
}

/// The reply key that the sender of this application had.
fn reply_key(number: u8) -> String {
    base64url(&[number; 32])
}

/// The application of this number again, for another sending.
fn again(mut sealed: Sealed, expected: &Expected, number: u8) -> Sealed {
    let number_there = usize::from(number);
    let id = expected.of(number_there, "applicationId").clone();
    sealed.context.application_id = serde_json::from_value(id).unwrap();
    sealed.in_case(expected.case_of(number_there));
    sealed.context.reply_key = Some(reply_key(number));
    sealed
}

fn kinds(hall: &TestHall, events: &[CompactJws]) -> Vec<EventKind> {
    let kind = |event| verified(hall, event).kind().unwrap();
    events.iter().map(kind).collect()
}

/// The numbers of events in their chain.
fn places(hall: &TestHall, events: &[CompactJws]) -> Vec<usize> {
    let place = |event| verified(hall, event).amtsweg.unwrap().seq as usize;
    events.iter().map(place).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_from_before_goes_on() {
    let expected = expected();
    let edge = ScriptedEdge::default();
    let mut hall = from_before("townhall.sql").await;
    edge.before(&mut hall).await;
    let waiting: Vec<CompactJws> = (expected.waiting.iter())
        .map(|event| serde_json::from_value(event["event"].clone()).unwrap())
        .collect();
    for case in expected.events.keys() {
        // What waited, the edge has not had yet.
        let had = expected.chain(*case);
        let had: Vec<_> = had
            .into_iter()
            .filter(|event| !waiting.contains(event))
            .collect();
        edge.keep(*case, &had);
    }
    hall.open().await;

    // What was answered is answered the same.
    for name in ["accepted.json", "rejected.json"] {
        let (envelope, answer) = delivered(name);
        let now = hall.put_delivery(&envelope).await.receipt();
        assert_eq!(now.event_log, answer.event_log);
    }
    // What waited is brought to the edge, and with it each chain is whole there.
    hall.clock.advance(60 * 60);
    for case in expected.events.keys() {
        let chain = expected.chain(*case);
        assert_eq!(edge.told(*case, chain.len()).await, chain);
    }

    // 18: what was on its way; its parts were there.
    let (envelope, _) = delivered("on-its-way.json");
    let events = hall.put_delivery(&envelope).await.receipt().event_log;
    assert_eq!(kinds(&hall, &events), [EventKind::Accept]);
    // The same again is none.
    let (_, second) = parts(&hall, 2);
    deliver(&hall, &again(second("Metzgerei Wurst"), &expected, 7)).await;
    // 19: another version.
    let changed = again(second("Metzgerei Wurst und Töchter"), &expected, 7);
    let events = hall.deliver(&changed.envelope()).await.receipt().event_log;
    let chain = expected.chain(expected.case_of(7));
    // The one of above came between.
    assert_eq!(places(&hall, &events), [chain.len() + 1]);
    // 20: and one of somebody who knows the case and has no key.
    let mut stranger = again(Sealed::sound(&hall), &expected, 1);
    stranger.context.reply_key = Some(reply_key(99));
    deliver(&hall, &stranger).await;
    // 21: the part that the twelfth waits for.
    let (_, second) = parts(&hall, 3);
    deliver(&hall, &second("Bäckerei Brot")).await;
    let case = expected.case_of(12);
    let chain = expected.chain(case);
    let told = edge.told(case, chain.len() + 1).await;
    let new = &told[chain.len()..];
    assert_eq!(kinds(&hall, new), [EventKind::PartArrived]);
    assert_eq!(places(&hall, new), [chain.len()]);
    // 22: the application that the thirteenth is a part of.
    let (first, _) = parts(&hall, 4);
    let events = hall.deliver(&first.envelope()).await.receipt().event_log;
    let both = [EventKind::Accept, EventKind::PartArrived];
    assert_eq!(kinds(&hall, &events), both);
    // The application whose parts were all told already: none of them once more.
    let (first, _) = parts(&hall, 2);
    let repeated = again(first, &expected, 9).envelope();
    let events = hall.deliver(&repeated).await.receipt().event_log;
    assert_eq!(kinds(&hall, &events), [EventKind::Accept]);

    let mut all = CASES.to_vec();
    // The thirteenth has joined the case of the application that it is a part of.
    all[12] = (22, 1);
    all.extend([(18, 1), (9, 3), (20, 1), (12, 1), (22, 1)]);
    assert_eq!(cases(&hall).await, all);
    let again = "noch einmal eingegangen, unverändert";
    for number in [7, 9] {
        assert!(page(&hall, number).await.contains(again));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_from_before_gets_cases() {
    let mut hall = from_before("townhall.sql").await;
    hall.open().await;
    assert_eq!(cases(&hall).await, CASES);
}

/// Then an application was a version of a part for another service, if it had the part's id.
#[tokio::test(flavor = "multi_thread")]
async fn parts_that_meet_a_version_of_themselves_or_each_other_get_cases_too() {
    let mut hall = from_before("parts.sql").await;
    hall.open().await;
    let expected = [(1, 1), (1, 2), (3, 1), (4, 1), (4, 2)];
    assert_eq!(cases(&hall).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_one_step_fails_none_is_made() {
    let mut hall = from_before("townhall.sql").await;
    let pool = hall.database().await;
    let tables = async || -> Vec<(String, String)> {
        sqlx::query_as("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name")
            .fetch_all(&pool)
            .await
            .unwrap()
    };
    // In the way of a step that others come before.
    let in_the_way = "CREATE TABLE cases (number INTEGER PRIMARY KEY) STRICT";
    sqlx::query(in_the_way).execute(&pool).await.unwrap();
    let before = tables().await;
    let clock = Arc::new(hall.clock.clone());
    let opened = TownHall::open(&hall.folder(), clock, Tables::UpToDate).await;
    assert!(opened.is_err());
    assert_eq!(tables().await, before);
    let store = Store::open_as_it_is(&Database::File(hall.folder().database()))
        .await
        .unwrap();
    assert_eq!(store.migration().await.unwrap(), 3);
    store.close().await;
    sqlx::query("DROP TABLE cases")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    hall.open().await;
    assert_eq!(cases(&hall).await, CASES);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_from_before_is_read_in_the_words_of_today() {
    let mut hall = from_before("wordless.sql").await;
    with_own_texts(&mut hall);
    reword(&hall);
    hall.open().await;
    let words = page(&hall, 1).await;
    assert_words(&words, OF_TODAY);
    assert!(words.contains(LOST) && !words.contains(KEPT), "{words}");
    // What arrives from now on has its words.
    deliver(&hall, &sound(&hall)).await;
    assert!(page(&hall, 2).await.contains(KEPT));
}

/// The version before kept everything in the clear, also where nobody looks: in pages that were freed.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_before_is_left_in_the_clear() {
    let mut hall = from_before("townhall.sql").await;
    let pool = hall.database().await;
    for step in [
        "CREATE TABLE gone AS SELECT * FROM applications",
        "DROP TABLE gone",
    ] {
        sqlx::query(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
    let mut secret = vec![b"Reisepass M".to_vec()];
    for number in 1..=expected().last() {
        let data = serde_json::from_str(&read(&format!("antrag-{number}.json"))).unwrap();
        written(&data, &mut secret);
    }
    // What everybody may read is no secret.
    let mut known = String::new();
    for form in ["probe", "teil_eins", "teil_zwei"] {
        known += &fs::read_to_string(fixture("forms").join(form).join("form.json")).unwrap();
    }
    secret
        .retain(|word| !known.contains(&text(word)) && text(word).parse::<AttachmentId>().is_err());
    secret.sort();
    secret.dedup();
    let before = everything_below(hall.folder().path());
    let there: BTreeSet<String> = found(&secret, &before)
        .into_iter()
        .map(|(word, _)| word)
        .collect();
    assert!(there.len() > 10, "they are there: {there:?}");
    hall.open().await;
    let look = |hall: &TestHall| {
        let everything = everything_below(hall.folder().path());
        assert_eq!(found(&secret, &everything), []);
    };
    look(&hall);
    hall.close().await;
    look(&hall);
}

/// "Make a backup first" is said before the tables are changed.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_before_restores_and_is_sealed_then() {
    let mut hall = from_before("townhall.sql").await;
    let (backup, new) = (hall.path("backup"), hall.path("new"));
    let run = |dir: &std::path::Path, args: &[&str]| {
        let done = townhall(dir, args, "");
        assert!(done.status.success(), "{}", text(&done.stderr));
        text(&done.stdout)
    };
    let to = backup.to_str().unwrap();
    run(hall.folder().path(), &["backup", "--to", to]);
    let said = run(&new, &["restore", "--from", to]);
    assert!(said.contains("A master key was made"), "{said}");
    let keys: Vec<_> = everything_below(&new.join("keys"))
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    let ends = |end: &str| {
        let is_one =
            |path: &&std::path::PathBuf| path.extension().is_some_and(|found| found == end);
        keys.iter().filter(is_one).count()
    };
    assert_eq!((ends("der"), ends("wrapped")), (0, 2), "{keys:?}");
    let out = hall.path("out");
    fs::create_dir(&out).unwrap();
    run(
        &new,
        &[
            "export",
            "--application",
            "1",
            "--to",
            out.to_str().unwrap(),
        ],
    );
    let json = fs::read_to_string(out.join("antrag-1.json")).unwrap();
    assert_eq!(json.trim_end(), read("antrag-1.json"));
    // The folder itself was left alone, and is sealed when it is told to.
    let said = run(hall.folder().path(), &["migrate"]);
    assert!(said.contains("A master key was made"), "{said}");
    hall.open().await;
    assert_eq!(hall.applications().await, 17);
}
