//! What the store promises, whichever database it is: every operation that others may call, by itself.

use std::{collections::BTreeSet, fs, path::Path};

use amtsweg_core::{
    encoding::base64url,
    event::EVENT_TYP,
    file::FileDoubt,
    form::{Answers, Filing, Path as FormPath},
    handover::HandoverSecret,
    hash::sha256_base64url,
    id::{ApplicationId, AttachmentId, CaseId, ReplyId, SubmissionId},
    jose::{CompactJwe, CompactJws, DirectJwe, JweHeader, JweParts, signing_input},
    number::{Letters, ShortNumber},
    time::{Date, Timestamp},
};
use amtsweg_forms_tool::catalogue::{Definition, SearchFields};
use amtsweg_townhall::{
    crypto::{MasterKeys, PasswordHash, TotpSecret},
    domain::{
        Actor, Application, ApplicationNumber, Arrival, CaseNumber, ClerkName, ClerkNumber,
        Earlier, Entry, FileNumber, Grant, Identity, JobName, Link, Naming, NewFile, Part,
        PartState, Party, PauseNumber, Person, Place, Private, Refusal, RefusalKind, Related,
        ReplyNumber, Scope, Secrets, Subject,
        case::{Case, State},
        correction::Changed,
        deadline::{AfterPause, Terms},
        desk::{DeskMark, DeskProblem},
        journal::chain::{Chain, Walk},
        reply::{Stage, Telling},
        view::{Look, MOST_VIEWS, Owner, View},
        workplace::{Deadline, Outcome as Decided, ReferenceKind, TaskKind, Typed},
    },
    reading::{
        search::{Query, SearchedServices, Words},
        texts::Wording,
    },
    store::{
        Count, Database, DatabaseUrl, Ended, JournalView, KnownAnchor, LEAP, LONGEST_WAIT_SECONDS,
        LOOKED_AT, ListFilter, ListFrom, ListOrder, ListView, Mark, Names, NewCorrection,
        NewDeadline, NewSession, NewTask, NewView, Once, Outcome, Pending, Restored,
        SESSION_SECONDS, Session, Store, StoreError, SubmissionRecord, Tx, WorkFilter, WorkView,
        Worklist,
    },
};
use tempfile::TempDir;

use crate::support::{TestHall, server};

const NOW: Timestamp = Timestamp(1_000);
const YEAR: i64 = 365 * 24 * 60 * 60;
const NAMING: Naming = Naming {
    letters: Letters::GENERAL,
    year: 1970,
};

/// A store with nothing in it, and the folder that goes with it.
async fn empty_store() -> (Store, TempDir) {
    let (database, dir) = empty_database().await;
    (Store::create(&database).await.unwrap(), dir)
}

async fn empty_database() -> (Database, TempDir) {
    let dir = TempDir::new().unwrap();
    let database = if crate::ON_SERVER {
        Database::Server {
            url: DatabaseUrl::new(server().database(None).await),
            folder: dir.path().to_owned(),
        }
    } else {
        let path = dir.path().join("ein Rathaus 100%25?#.sqlite");
        fs::write(&path, b"").unwrap();
        Database::File(path)
    };
    (database, dir)
}

fn case(n: u8) -> CaseId {
    CaseId::from_random([n; 16])
}

fn submission(n: u8) -> SubmissionId {
    SubmissionId::from_random([n; 16])
}

fn application_id(n: u8) -> ApplicationId {
    ApplicationId::from_random([n; 16])
}

fn number(n: i64) -> ApplicationNumber {
    ApplicationNumber::new(n)
}

/// An event as far as the store looks at it.
fn event(kid: &str, n: u8) -> CompactJws {
    let signed = signing_input(kid, EVENT_TYP, &n).unwrap();
    format!("{signed}.{}", base64url(&[n; 512]))
        .parse()
        .unwrap()
}

fn sealed(content: &str) -> CompactJwe {
    CompactJwe::assemble(&JweParts {
        protected: JweHeader::new("kid", "application/json").protected(),
        encrypted_key: vec![1; 512],
        iv: vec![2; 12],
        ciphertext: content.as_bytes().to_vec(),
        tag: vec![3; 16],
    })
    .unwrap()
}

/// The form of the town hall's tests.
fn definition(service: &str) -> Definition {
    let form = format!(
        "{}/tests/town_hall/fixture/forms/{service}/form.json",
        env!("CARGO_MANIFEST_DIR")
    );
    Definition::from_bytes(service, fs::read(form).unwrap()).unwrap()
}

/// An application for a form that is remembered, without files.
fn arrival(n: u8, definition: &Definition) -> Arrival {
    Arrival {
        application: Application {
            submission_id: submission(n),
            case_id: case(n),
            application_id: Some(application_id(n)),
            bound: true,
            service: definition.service.clone(),
            form_version: definition.form.version.clone(),
            form_hash: definition.hash.clone(),
            language: Some("ar".into()),
            key_id: "kid".into(),
            date: "2026-11-18".parse().unwrap(),
            applicant: Some(format!("Ärika Nr. {n}")),
            subject: None,
            received_at: NOW.plus_seconds(n.into()),
            data_sha512: format!("sha512 of {n}"),
        },
        secrets: Secrets {
            case_access: Some("access".into()),
            reply_key: Some(format!("key {n}")),
        },
        metadata: b"{}".to_vec(),
        metadata_jwe_hash: "metadata".into(),
        data: vec![n, 0, 255],
        data_jwe_hash: format!("data {n}"),
        follows: None,
        desk: None,
        content_hash: format!("content {n}"),
        files: Vec::new(),
        part: Part {
            service: definition.service.clone(),
            join_id: None,
            side: None,
            awaits: false,
        },
    }
}

/// Files an application as the intake does.
async fn file(tx: &mut Tx, arrival: &Arrival, link: Link) -> ApplicationNumber {
    let application = &arrival.application;
    tx.record_submission(&SubmissionRecord {
        submission_id: application.submission_id,
        case_id: application.case_id,
        delivery_hash: "delivery",
        received_at: application.received_at,
        service: &application.service,
        data_jwe_hash: &arrival.data_jwe_hash,
        outcome: Outcome::Accepted {
            application_id: application.application_id,
            content_hash: &arrival.content_hash,
        },
    })
    .await
    .unwrap();
    tx.file_application(arrival, link, NAMING).await.unwrap()
}

/// A store that remembers the form of `probe`, with so many applications of it.
async fn filled(count: u8) -> (Store, TempDir, Definition) {
    let (store, dir) = empty_store().await;
    let probe = definition("probe");
    let mut tx = store.write().await.unwrap();
    tx.remember_form(&probe, NOW).await.unwrap();
    for n in 1..=count {
        file(&mut tx, &arrival(n, &probe), Link::First).await;
    }
    tx.commit().await.unwrap();
    (store, dir, probe)
}

/// Whoever adds an operation adds what it promises here.
#[test]
fn every_operation_is_looked_at() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = fs::read_to_string(manifest.join("tests/town_hall/contract.rs")).unwrap();
    let mut operations = BTreeSet::new();
    for entry in fs::read_dir(manifest.join("src/store")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap().to_owned();
        for (at, word) in source.match_indices("pub async fn ") {
            let rest = &source[at + word.len()..];
            let name: String = rest.chars().take_while(|c| *c != '(').collect();
            operations.insert(name);
        }
    }
    assert!(operations.len() > 60, "{operations:?}");
    let is_called =
        |name: &String| own.contains(&format!(".{name}(")) || own.contains(&format!("::{name}("));
    operations.retain(|name| !is_called(name));
    assert_eq!(operations, BTreeSet::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_is_made_once_and_opened_as_it_should_be() {
    let (database, _dir) = empty_database().await;
    Store::look_for_room(&database).await.unwrap();
    let as_it_is = Store::open_as_it_is(&database).await.unwrap();
    assert_eq!(as_it_is.migration().await.unwrap(), 0);
    as_it_is.close().await;
    let store = Store::create(&database).await.unwrap();
    let newest = store.migration().await.unwrap();
    store.close().await;
    for taken in [
        Store::create(&database).await.map(drop),
        Store::look_for_room(&database).await,
    ] {
        assert!(matches!(taken, Err(StoreError::Taken(_))), "{taken:?}");
    }
    // Every value is sealed with a key of its case, and those are wrapped.
    let store = Store::open_beside(&database).await.unwrap();
    store.look_at_keys().await.unwrap();
    store.close().await;
    for opened in [
        Store::open(&database).await.unwrap(),
        Store::open_beside(&database).await.unwrap(),
    ] {
        assert_eq!(opened.migration().await.unwrap(), newest);
        opened.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_committed_was_never_there() {
    let (store, _dir, probe) = filled(1).await;
    let calls = *store.job_calls().borrow();
    let mut tx = store.write().await.unwrap();
    file(&mut tx, &arrival(2, &probe), Link::First).await;
    tx.call_job(JobName::Publish, NOW).await.unwrap();
    drop(tx);
    // Nor was what a statement that failed belongs to; a server would call the end a success.
    let mut tx = store.write().await.unwrap();
    tx.note(NOW, &Actor::TownHall, &Entry::Received, Some(number(1)))
        .await
        .unwrap();
    let of_nothing = tx.told_part(case(1), number(99)).await;
    assert!(matches!(of_nothing, Err(StoreError::Database(_))));
    if crate::ON_SERVER {
        assert!(tx.commit().await.is_err());
    } else {
        drop(tx);
    }
    assert!(store.journal(number(1)).await.unwrap().is_empty());
    let page = store.applications(ListView::of(&Scope::All), 9);
    assert_eq!(page.await.unwrap().total, 1);
    assert_eq!(store.job_times(NOW).await.unwrap(), []);
    assert_eq!(*store.job_calls().borrow(), calls);
    // The number is given to the next one.
    let mut tx = store.write().await.unwrap();
    assert_eq!(
        file(&mut tx, &arrival(4, &probe), Link::First).await,
        number(2)
    );
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_writes_sees_all_that_was_written_before() {
    let (store, _dir, probe) = filled(0).await;
    let mut asking = tokio::task::JoinSet::new();
    for n in 1..=20 {
        let (store, arrival) = (store.clone(), arrival(n, &probe));
        asking.spawn(async move {
            let mut tx = store.write().await.unwrap();
            let before = tx.hall().await.unwrap().applications;
            let end = tx.chain_end(case(0)).await.unwrap();
            tx.append_event(case(0), submission(n), end.next, &event("kid", n), NOW)
                .await
                .unwrap();
            let number = file(&mut tx, &arrival, Link::First).await;
            assert_eq!(number.get(), i64::try_from(before).unwrap() + 1);
            tx.commit().await.unwrap();
            number
        });
    }
    let numbers: BTreeSet<_> = asking.join_all().await.into_iter().collect();
    assert_eq!(numbers, (1..=20).map(number).collect());
    let hall = store.hall().await.unwrap();
    assert_eq!((hall.applications, hall.events), (20, 20));
    // The next one has been counted beside the database as well.
    assert_eq!(store.notice_restore(NOW).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_comes_back_as_it_was_filed() {
    let (store, _dir, probe) = filled(1).await;
    let mut whole = arrival(2, &probe);
    whole.follows = Some(application_id(1));
    // With a character that PostgreSQL cannot keep.
    whole.application.applicant = Some("Ä\0rika".into());
    whole.application.subject = Some("aus Syrien".into());
    whole.files = vec![
        NewFile {
            attachment_id: AttachmentId::from_random([1; 16]),
            slot: Some("ausweis".into()),
            filing: Filing::Separate,
            name: Some("Paß\0.pdf".into()),
            media_type: "application/pdf",
            doubt: Some(FileDoubt::Encrypted),
            sha512: "hash".into(),
            content: (0..=255).cycle().take(3_000_000).collect(),
        },
        NewFile {
            attachment_id: AttachmentId::from_random([2; 16]),
            slot: None,
            filing: Filing::Ordinary,
            name: None,
            media_type: "image/png",
            doubt: None,
            sha512: "other".into(),
            content: Vec::new(),
        },
    ];
    let mut tx = store.write().await.unwrap();
    let filed = file(&mut tx, &whole, Link::First).await;
    assert_eq!(tx.reply_key(filed).await.unwrap().as_deref(), Some("key 2"));
    assert_eq!(tx.first_of_case(case(2)).await.unwrap(), Some(filed));
    assert_eq!(tx.first_of_case(case(3)).await.unwrap(), None);
    tx.commit().await.unwrap();

    let found = store.application(filed).await.unwrap().unwrap();
    assert_eq!(found.number, filed);
    assert_eq!(found.link, Link::First);
    assert_eq!((found.files, found.opened_at), (2, None));
    let (it, was) = (&found.application, &whole.application);
    assert_eq!(it.submission_id, was.submission_id);
    assert_eq!(it.case_id, was.case_id);
    assert_eq!(it.application_id, was.application_id);
    assert!(it.bound);
    assert_eq!(it.language, was.language);
    assert_eq!(it.date, was.date);
    assert_eq!(it.applicant.as_deref(), Some("Ä\u{fffd}rika"));
    assert_eq!(it.subject, was.subject);
    assert_eq!(it.received_at, was.received_at);
    assert_eq!(store.data(filed).await.unwrap(), Some(vec![2, 0, 255]));
    assert_eq!(store.data(number(9)).await.unwrap(), None);
    assert!(store.application(number(9)).await.unwrap().is_none());

    let kept = store.files(filed).await.unwrap();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0].size, 3_000_000);
    assert_eq!(kept[0].doubt, Some(FileDoubt::Encrypted));
    assert_eq!(kept[0].name.as_deref(), Some("Paß\u{fffd}.pdf"));
    assert_eq!((kept[1].filing, kept[1].size), (Filing::Ordinary, 0));
    for (file, was) in kept.iter().zip(&whole.files) {
        let with_content = store.file(filed, file.number).await.unwrap().unwrap();
        assert_eq!(with_content.content, was.content);
        assert_eq!(with_content.file.attachment_id, was.attachment_id);
    }
    assert!(
        store
            .file(number(1), kept[0].number)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        store
            .file(filed, FileNumber::new(99))
            .await
            .unwrap()
            .is_none()
    );

    let (count, following) = store.following("probe", application_id(1)).await.unwrap();
    assert_eq!((count, following[0].0), (1, filed));
    let of_id = store.of_application_id("probe", application_id(2)).await;
    let [(of_id, _, at)] = of_id.unwrap()[..] else {
        panic!("it was one");
    };
    assert_eq!((of_id, at), (filed, was.received_at));

    for later in [10, 20] {
        let mut tx = store.write().await.unwrap();
        tx.opened(filed, NOW.plus_seconds(later)).await.unwrap();
        tx.commit().await.unwrap();
    }
    let found = store.application(filed).await.unwrap().unwrap();
    assert_eq!(found.opened_at, Some(NOW.plus_seconds(10)));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_case_is_called_something_of_its_own() {
    let called = |n: u64| ShortNumber::new(Letters::GENERAL, 1970, n).unwrap();
    let (store, _dir, probe) = filled(3).await;
    let one = CaseNumber::of(number(1));
    assert_eq!(store.case_called(called(1)).await.unwrap(), Some(one));
    assert_eq!(store.case_called(called(4)).await.unwrap(), None);
    assert_eq!(store.former_numbers(one).await.unwrap(), []);
    let filed = store.application(number(2)).await.unwrap().unwrap();
    assert_eq!(filed.short_number, Some(called(2)));
    let head = store
        .head(CaseNumber::of(number(2)))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(head.short_number, Some(called(2)));

    let mut tx = store.write().await.unwrap();
    assert_eq!(tx.unnumbered_cases(9).await.unwrap(), []);
    assert_eq!(
        tx.short_number_of(number(3)).await.unwrap(),
        Some(called(3))
    );
    assert_eq!(tx.short_number_of(number(9)).await.unwrap(), None);
    // Two cases that become one are called by either name.
    tx.join_case(CaseNumber::of(number(2)), one).await.unwrap();
    tx.join_case(CaseNumber::of(number(3)), one).await.unwrap();
    assert_eq!(
        tx.short_number_of(number(3)).await.unwrap(),
        Some(called(1))
    );
    tx.commit().await.unwrap();
    for n in 1..=3 {
        assert_eq!(store.case_called(called(n)).await.unwrap(), Some(one));
    }
    assert_eq!(
        store.former_numbers(one).await.unwrap(),
        [called(2), called(3)]
    );
    // No number is given twice.
    let mut tx = store.write().await.unwrap();
    assert!(tx.number_case(one, called(8)).await.is_err());
    drop(tx);
    let mut tx = store.write().await.unwrap();
    file(&mut tx, &arrival(4, &probe), Link::First).await;
    tx.commit().await.unwrap();
    assert!(store.case_called(called(4)).await.unwrap().is_some());
}

/// All pages of a list, two lines each: turned forward, and back again to the first.
async fn turned(store: &Store, view: ListView<'_>, total: usize) -> Vec<i64> {
    let mut pages = Vec::new();
    let mut from = ListFrom::Start;
    let mut last;
    loop {
        last = store
            .applications(ListView { from, ..view }, 2)
            .await
            .unwrap();
        assert_eq!(last.total, total as u64);
        assert_eq!(last.has_earlier, !pages.is_empty());
        let numbers: Vec<i64> = last.rows.iter().map(|row| row.number.get()).collect();
        pages.push(numbers);
        if !last.has_later {
            break;
        }
        from = ListFrom::After(last.rows.last().unwrap().number);
    }
    for forward in pages.iter().rev().skip(1) {
        assert!(last.has_earlier);
        let from = ListFrom::Before(last.rows[0].number);
        last = store
            .applications(ListView { from, ..view }, 2)
            .await
            .unwrap();
        let numbers: Vec<i64> = last.rows.iter().map(|row| row.number.get()).collect();
        assert_eq!(&numbers, forward);
        assert!(last.has_later);
    }
    assert!(!last.has_earlier);
    pages.concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_filter_sort_and_turn_pages() {
    let (store, _dir, probe) = filled(0).await;
    let part = definition("teil_eins");
    let mut tx = store.write().await.unwrap();
    tx.remember_form(&part, NOW).await.unwrap();
    for n in 1..=9 {
        let mut one = arrival(n, if n % 3 == 0 { &part } else { &probe });
        one.application.bound = n != 2 && n != 6;
        // A clock that was set back changes no order.
        one.application.received_at = NOW.plus_seconds(if n == 5 { -100 } else { n.into() });
        file(&mut tx, &one, Link::First).await;
    }
    for (opened, at) in [(4, 1), (4, 2), (9, 3)] {
        tx.opened(number(opened), NOW.plus_seconds(at))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let all = 1..=9;
    let both = scope(&["probe", "teil_eins"]);
    for service in [None, Some("probe"), Some("teil_eins"), Some("other")] {
        for filter in [ListFilter::All, ListFilter::Unopened, ListFilter::Unbound] {
            let mut expected: Vec<i64> = all
                .clone()
                .filter(|n| {
                    let is_part = n % 3 == 0;
                    service.is_none_or(|service| {
                        service == if is_part { "teil_eins" } else { "probe" }
                    })
                })
                .filter(|n| match filter {
                    ListFilter::All => true,
                    ListFilter::Unopened => ![4, 9].contains(n),
                    ListFilter::Unbound => [2, 6].contains(n),
                })
                .collect();
            for order in [ListOrder::Oldest, ListOrder::Newest] {
                // Whether one was chosen of all, or others are not to be seen.
                let views = [
                    (service, Scope::All),
                    (
                        None,
                        service.map_or(both.clone(), |service| scope(&[service])),
                    ),
                    (
                        service,
                        service.map_or(both.clone(), |service| scope(&[service, "more"])),
                    ),
                ];
                for (service, scope) in &views {
                    let view = ListView {
                        filter,
                        service: *service,
                        scope,
                        order,
                        from: ListFrom::Start,
                    };
                    let seen = turned(&store, view, expected.len()).await;
                    assert_eq!(seen, expected, "{view:?}");
                }
                expected.reverse();
            }
        }
    }
    assert_eq!(store.last_number().await.unwrap(), Some(number(9)));
    // Behind the last one there is nothing, and before the first one the first page.
    for (from, expected) in [
        (ListFrom::After(number(1)), vec![]),
        (ListFrom::Before(number(9)), vec![9, 8]),
        (ListFrom::Before(number(8)), vec![9, 8]),
    ] {
        let view = ListView {
            from,
            ..ListView::of(&Scope::All)
        };
        let page = store.applications(view, 2).await.unwrap();
        let numbers: Vec<i64> = page.rows.iter().map(|row| row.number.get()).collect();
        assert_eq!(numbers, expected, "{from:?}");
    }
}

fn scope(services: &[&str]) -> Scope {
    let services = services.iter().map(|service| (*service).to_owned());
    Scope::Services(services.collect())
}

/// What may not be seen is neither counted nor shown, by whatever it is asked for.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_other_services_is_listed_or_counted() {
    let (store, _dir, _) = filled(3).await;
    for (service, scope) in [
        (None, Scope::nothing()),
        (None, scope(&["other"])),
        (Some("probe"), scope(&["other"])),
        (Some("probe"), Scope::nothing()),
    ] {
        let view = ListView {
            service,
            ..ListView::of(&scope)
        };
        let page = store.applications(view, 9).await.unwrap();
        assert_eq!((page.rows.len(), page.total), (0, 0), "{view:?}");
        assert!(!page.has_earlier && !page.has_later);
    }
    let (service, case) = store.place_of(number(2)).await.unwrap().unwrap();
    assert_eq!((&*service, case.get()), ("probe", 2));
    assert_eq!(store.place_of(number(4)).await.unwrap(), None);
}

fn words(names: &str, date: &str) -> Words {
    let answers = serde_json::json!({"a": {"name": names, "date": date}}).to_string();
    let fields = SearchFields {
        names: vec!["a.name".into()],
        dates: vec!["a.date".into()],
        numbers: vec![],
    };
    Words::of(&Answers::from_json(answers.as_bytes()).unwrap(), &fields)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_is_made_goes_on_and_is_made_anew() {
    let (store, dir, _) = filled(0).await;
    assert_eq!(store.indexed().await.unwrap(), None);
    let secret = store.token_secret().await.unwrap();
    let fingerprint = secret.fingerprint("recipe");
    assert_eq!(
        store.token_secret().await.unwrap().fingerprint("recipe"),
        fingerprint,
        "it is kept"
    );
    assert_eq!(store.begin_indexing(&fingerprint).await.unwrap(), number(0));
    let entry =
        |n, service: &str, names, date| (number(n), service.to_owned(), Some(words(names, date)));
    let entries = [
        entry(1, "a", "Ada Müller", "1990-02-01"),
        entry(2, "b", "Grete Müller-Lüdenscheidt", "1990-02-01"),
        entry(4, "a", "Li", ""),
        entry(7, "a", "Anna Muell", "1991-02-01"),
    ];
    let put = async |entries: &[(ApplicationNumber, String, Option<Words>)]| {
        store.index(&secret, &fingerprint, entries).await.unwrap()
    };
    assert!(put(&entries[..2]).await);
    assert!(put(&[]).await);
    // Done twice it does no harm.
    assert!(put(&entries[1..]).await);
    let indexed = store.indexed().await.unwrap().unwrap();
    assert_eq!((indexed.up_to, indexed.unread), (number(7), 0));
    store.retry_unread().await.unwrap();
    assert_eq!(store.begin_indexing(&fingerprint).await.unwrap(), number(7));

    let look = async |text: &str, services: &[&str], before: Option<i64>, most| {
        let query = &Query::read(text)[0];
        let named = || vec!["a.name".to_owned()];
        let services = services.iter().map(|service| {
            let fields = SearchFields {
                names: named(),
                dates: named(),
                numbers: vec![],
            };
            ((*service).to_owned(), fields)
        });
        let services = SearchedServices::new(services);
        let found = store
            .candidates(
                &secret,
                query,
                &services,
                &Scope::All,
                before.map(number),
                most,
            )
            .await
            .unwrap();
        let numbers: Vec<i64> = found.numbers.iter().map(|one| one.get()).collect();
        (numbers, found.goes_on_at.map(ApplicationNumber::get))
    };
    let both = &["a", "b"][..];
    assert_eq!(look("müller", both, None, 9).await, (vec![2, 1], None));
    assert_eq!(look("muel", both, None, 9).await, (vec![7, 2, 1], None));
    assert_eq!(look("muel", both, None, 2).await, (vec![7, 2], Some(2)));
    assert_eq!(look("muel", both, Some(2), 2).await, (vec![1], None));
    assert_eq!(look("muel", &["a"], None, 9).await, (vec![7, 1], None));
    assert_eq!(look("li", both, None, 9).await, (vec![4], None));
    assert_eq!(look("l", both, None, 9).await, (vec![], None));
    assert_eq!(look("müller gret", both, None, 9).await, (vec![2], None));
    assert_eq!(look("müller gret", &["a"], None, 9).await, (vec![], None));
    assert_eq!(look("1.2.1990", both, None, 9).await, (vec![2, 1], None));
    assert_eq!(look("ada 1.2.1990", both, None, 9).await, (vec![1], None));
    assert_eq!(look("müller", &[], None, 9).await, (vec![], None));

    // One that could not be read is looked at again by the next program that starts.
    assert!(put(&[(number(8), "a".to_owned(), None)]).await);
    assert_eq!(store.indexed().await.unwrap().unwrap().unread, 1);
    store.retry_unread().await.unwrap();
    assert_eq!(store.begin_indexing(&fingerprint).await.unwrap(), number(0));
    assert!(put(&entries).await);
    // Made of something else, or lost: it begins anew.
    let other = secret.fingerprint("other recipe");
    assert_eq!(store.begin_indexing(&other).await.unwrap(), number(0));
    assert_eq!(look("müller", both, None, 9).await, (vec![], None));
    // Whoever still goes by what it was made of before adds nothing.
    assert!(!put(&entries).await);
    assert_eq!(store.indexed().await.unwrap().unwrap().up_to, number(0));
    assert_eq!(dir.path().join("search.sqlite").exists(), !crate::ON_SERVER);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_indexed_and_found_comes_with_its_data() {
    let (store, _dir, _) = filled(3).await;
    let next = store.next_to_index(number(1)).await.unwrap();
    let next: Vec<_> = next
        .into_iter()
        .map(|one| (one.number.get(), one.service, one.versions))
        .collect();
    let expected = [2, 3].map(|n| {
        (
            i64::from(n),
            "probe".to_owned(),
            Some(vec![vec![n, 0, 255]]),
        )
    });
    assert_eq!(next, expected);
    let found = store
        .with_data(&[number(1), number(3), number(8)])
        .await
        .unwrap();
    let found: Vec<_> = found
        .into_iter()
        .map(|(row, data, _)| (row.number.get(), row.application.applicant, data))
        .collect();
    let expected = [3, 1].map(|n| {
        let name = Some(format!("Ärika Nr. {n}"));
        (i64::from(n), name, Some(vec![vec![n, 0, 255]]))
    });
    assert_eq!(found, expected);
    assert!(store.with_data(&[]).await.unwrap().is_empty());
}

/// Something that Erika has written to the applicant of the first case; nobody can write to that of the other.
struct Written {
    store: Store,
    _dir: TempDir,
    case: CaseNumber,
    other: CaseNumber,
    author: ClerkNumber,
    times: (Timestamp, Timestamp),
    reply: ReplyNumber,
}

impl Written {
    async fn new() -> Self {
        let (store, dir, probe) = filled(0).await;
        let mut tx = store.write().await.unwrap();
        let mut new = arrival(1, &probe);
        new.secrets.reply_key = Some("key".into());
        let case = CaseNumber::of(file(&mut tx, &new, Link::First).await);
        let mut new = arrival(2, &probe);
        new.secrets.reply_key = None;
        let other = CaseNumber::of(file(&mut tx, &new, Link::First).await);
        let erika = ClerkName::new("erika").unwrap();
        tx.add_clerk(&erika, &hash("x"), NOW).await.unwrap();
        let author = tx.number_of(&erika).await.unwrap().unwrap();
        let times = (NOW, NOW.plus_seconds(300));
        let once = Once::of("form");
        let reply = tx.add_reply(case, author, "Hallo", &once, times).await;
        let reply = reply.unwrap().unwrap();
        tx.commit().await.unwrap();
        Self {
            store,
            _dir: dir,
            case,
            other,
            author,
            times,
            reply,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_waits_and_where_a_case_stands_waits_once() {
    let written = Written::new().await;
    let Written {
        store,
        case,
        other,
        author,
        times,
        reply,
        ..
    } = &written;
    let (case, other, author, times) = (*case, *other, *author, *times);
    let first = ApplicationNumber::new(case.get());
    let leaves = times.1;
    let once = Once::of("form");
    let mut tx = store.write().await.unwrap();
    // The same form once more is nothing new.
    assert_eq!(
        tx.add_reply(case, author, "Hallo", &once, times)
            .await
            .unwrap(),
        None
    );
    // Where a case stands waits to be said once, and only where somebody can be told.
    for case in [case, case, other] {
        tx.tell_state(case, times).await.unwrap();
    }
    assert!(tx.journal_end(case).await.unwrap().is_none());
    tx.note(NOW, &Actor::TownHall, &Entry::Received, Some(first))
        .await
        .unwrap();
    assert!(tx.journal_end(case).await.unwrap().is_some());
    tx.commit().await.unwrap();
    assert!(store.can_be_told(case).await.unwrap() && !store.can_be_told(other).await.unwrap());
    assert_eq!(store.replies(other).await.unwrap(), []);
    let held = store.replies(case).await.unwrap();
    assert_eq!(held.len(), 2);
    assert_eq!(
        (held[0].text.as_str(), held[0].stage),
        ("Hallo", Stage::Held)
    );
    assert_eq!(
        held[0].author.as_ref(),
        Some(&ClerkName::new("erika").unwrap())
    );
    assert_eq!((held[1].telling, &held[1].author), (Telling::State, &None));

    assert_eq!(store.next_reply(NOW).await.unwrap(), Some(leaves));
    assert!(
        store
            .due_replies(leaves.plus_seconds(-1), 9)
            .await
            .unwrap()
            .is_empty()
    );
    let due = store.due_replies(leaves, 9).await.unwrap();
    assert_eq!(due.len(), 2);
    assert_eq!((due[0].number, due[0].application), (*reply, first));
    store
        .postpone_reply(due[1].number, leaves.plus_seconds(60))
        .await
        .unwrap();
    assert_eq!(store.due_replies(leaves, 9).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_sealed_once_and_said_once() {
    let written = Written::new().await;
    let Written {
        store, case, times, ..
    } = &written;
    let (case, other, reply, leaves) = (*case, written.other, written.reply, times.1);
    let mut tx = store.write().await.unwrap();
    tx.tell_state(case, *times).await.unwrap();
    tx.commit().await.unwrap();
    let due = store.due_replies(leaves, 9).await.unwrap();
    store
        .postpone_reply(due[1].number, leaves.plus_seconds(60))
        .await
        .unwrap();

    let part = |text: &str| -> DirectJwe { text.parse().unwrap() };
    let header = base64url(br#"{"alg":"dir","enc":"A256GCM","kid":"k","cty":"a/b"}"#);
    let jwe = format!(
        "{header}..{}.AAAA.{}",
        base64url(&[0; 12]),
        base64url(&[0; 16])
    );
    let mut tx = store.write().await.unwrap();
    let sealed = tx.seal_reply(reply).await.unwrap().unwrap();
    assert_eq!(sealed.text, "Hallo");
    assert!(tx.seal_reply(reply).await.unwrap().is_none());
    // It has left the hands that could take it back.
    assert!(!tx.take_back_reply(case, reply).await.unwrap());
    tx.keep_reply_parts(reply, &[part(&jwe), part(&jwe)])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(store.reply_parts(reply).await.unwrap().len(), 2);

    let mut tx = store.write().await.unwrap();
    let id = ReplyId::from_random([7; 16]);
    tx.seal_reply_anew(reply, id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(store.reply_parts(reply).await.unwrap().len(), 0);
    let anew = store.due_replies(leaves, 9).await.unwrap();
    assert_eq!((anew[0].reply_id, anew[0].stage), (id, Stage::Held));

    let mut tx = store.write().await.unwrap();
    assert!(tx.seal_reply(reply).await.unwrap().is_some());
    tx.keep_reply_parts(reply, &[part(&jwe)]).await.unwrap();
    assert!(tx.reply_is_said(reply, leaves).await.unwrap());
    assert!(!tx.reply_is_said(reply, leaves).await.unwrap());
    assert!(!tx.take_back_reply(other, due[1].number).await.unwrap());
    assert!(tx.take_back_reply(case, due[1].number).await.unwrap());
    tx.commit().await.unwrap();
    // The edge has them by then.
    assert_eq!(store.reply_parts(reply).await.unwrap().len(), 0);
    assert_eq!(store.next_reply(NOW).await.unwrap(), None);
    let stages: Vec<Stage> = store
        .replies(case)
        .await
        .unwrap()
        .iter()
        .map(|one| one.stage)
        .collect();
    assert_eq!(stages, [Stage::Said, Stage::TakenBack]);
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_and_strangers_stand_to_the_first_as_they_were_filed() {
    let (store, _dir, probe) = filled(1).await;
    let first = number(1);
    let mut tx = store.write().await.unwrap();
    let version = file(&mut tx, &arrival(2, &probe), Link::VersionOf(first)).await;
    let stranger = file(&mut tx, &arrival(3, &probe), Link::UnconfirmedOf(first)).await;
    assert_eq!(tx.case_of(version).await.unwrap().0, CaseNumber::of(first));
    assert_eq!(
        tx.case_of(stranger).await.unwrap().0,
        CaseNumber::of(stranger)
    );
    tx.commit().await.unwrap();
    let at = |n| NOW.plus_seconds(n);
    assert_eq!(
        store.other_versions(first).await.unwrap(),
        [(version, at(2))]
    );
    assert_eq!(
        store.other_versions(version).await.unwrap(),
        [(first, at(1))]
    );
    assert_eq!(store.other_versions(stranger).await.unwrap(), []);
    assert_eq!(store.unconfirmed(first).await.unwrap(), (1, vec![stranger]));
    let link = |found: Option<amtsweg_townhall::domain::FiledApplication>| found.unwrap().link;
    assert_eq!(
        link(store.application(version).await.unwrap()),
        Link::VersionOf(first)
    );
    assert_eq!(
        link(store.application(stranger).await.unwrap()),
        Link::UnconfirmedOf(first)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_before_is_found() {
    let (store, _dir, probe) = filled(1).await;
    let mut tx = store.write().await.unwrap();
    let mut same_sender = arrival(2, &probe);
    same_sender.application.application_id = Some(application_id(1));
    same_sender.secrets.reply_key = None;
    file(&mut tx, &same_sender, Link::First).await;
    for (service, id, data, content, expected) in [
        ("probe", Some(9), "none", "content 1", None),
        ("probe", None, "none", "content 1", None),
        (
            "probe",
            Some(1),
            "none",
            "content 1",
            Some(Earlier::Same {
                first: Some(number(1)),
            }),
        ),
        (
            "probe",
            None,
            "data 1",
            "content 1",
            Some(Earlier::Same {
                first: Some(number(1)),
            }),
        ),
        (
            "probe",
            Some(1),
            "none",
            "content 9",
            Some(Earlier::OtherContent {
                first: Some(number(1)),
                version_of: Some(number(1)),
            }),
        ),
        (
            "teil_eins",
            Some(1),
            "none",
            "content 9",
            Some(Earlier::OtherContent {
                first: Some(number(1)),
                version_of: None,
            }),
        ),
        // One without a key meets one without a key.
        (
            "probe",
            None,
            "data 2",
            "content 9",
            Some(Earlier::OtherContent {
                first: Some(number(2)),
                version_of: Some(number(2)),
            }),
        ),
    ] {
        let found = tx
            .earlier(service, id.map(application_id), data, content)
            .await;
        assert_eq!(
            found.unwrap(),
            expected,
            "{service} {id:?} {data} {content}"
        );
    }
    assert_eq!(
        tx.answered(submission(1)).await.unwrap().as_deref(),
        Some("delivery")
    );
    assert_eq!(tx.answered(submission(9)).await.unwrap(), None);
    tx.commit().await.unwrap();
    assert_eq!(
        store.was_answered(submission(2)).await.unwrap().as_deref(),
        Some("delivery")
    );
    assert_eq!(store.was_answered(submission(9)).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn rejected_submissions_are_listed_newest_first() {
    let (store, _dir) = empty_store().await;
    let mut tx = store.write().await.unwrap();
    for n in [1, 3, 2] {
        let mut refusal = Refusal::new(RefusalKind::Schema, Place::Data);
        refusal.places = format!("person.name\0{n}");
        tx.record_submission(&SubmissionRecord {
            submission_id: submission(n),
            case_id: case(n),
            delivery_hash: "delivery",
            received_at: NOW.plus_seconds(n.into()),
            // As somebody may announce it.
            service: "pro\0be",
            data_jwe_hash: "data",
            outcome: Outcome::Rejected(&refusal),
        })
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    let others = store.rejected(&scope(&["other"])).await.unwrap();
    assert!(others.is_empty() && store.rejected(&Scope::nothing()).await.unwrap().is_empty());
    let rejected = store.rejected(&Scope::All).await.unwrap();
    let order: Vec<SubmissionId> = rejected.iter().map(|one| one.submission_id).collect();
    assert_eq!(order, [submission(3), submission(2), submission(1)]);
    assert_eq!(rejected[0].service, "pro\u{fffd}be");
    assert_eq!(rejected[0].places, "person.name\u{fffd}3");
    assert_eq!(rejected[0].part, "data");
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_stand_where_they_were_put_and_are_joined() {
    let (store, _dir, _) = filled(2).await;
    let mut tx = store.write().await.unwrap();
    let (one, two) = (CaseNumber::of(number(1)), CaseNumber::of(number(2)));
    assert_eq!(
        tx.case_of(number(2)).await.unwrap(),
        (two, Case::standing(State::Arrived))
    );
    let decided = Case::standing(State::Decided);
    tx.case_stands(two, decided, NOW).await.unwrap();
    assert_eq!(tx.case_of(number(2)).await.unwrap(), (two, decided));
    assert!(!tx.began_with_second_part(two).await.unwrap());
    let part = Part {
        service: "teil_zwei".into(),
        join_id: None,
        side: Some((Party::Second, "teil_eins".into())),
        awaits: false,
    };
    tx.file_part(number(2), &part).await.unwrap();
    assert!(tx.began_with_second_part(two).await.unwrap());
    assert!(!tx.began_with_second_part(one).await.unwrap());
    assert!(tx.add_clerk(&name("anna"), &hash("x"), NOW).await.unwrap());
    let anna = tx.number_of(&name("anna")).await.unwrap().unwrap();
    let form = Once::of("");
    let set = tx.add_deadline(two, anna, deadline("2026-11-20", "papers"), &form, NOW);
    assert!(set.await.unwrap().is_some());
    tx.join_case(two, one).await.unwrap();
    assert_eq!(
        tx.case_of(number(2)).await.unwrap(),
        (one, Case::standing(State::Arrived))
    );
    tx.commit().await.unwrap();
    let deadlines = store.deadlines(one).await.unwrap();
    assert_eq!(deadlines[0].counts.text, "papers");
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_meet_and_each_case_is_told_once() {
    let (store, _dir, _) = filled(5).await;
    let join = |n| Some(HandoverSecret::from_random([n; 16]).join_id());
    let part = |service: &str, party, partner: &str, n, awaits| Part {
        service: service.into(),
        join_id: join(n),
        side: Some((party, partner.into())),
        awaits,
    };
    let first = part("teil_eins", Party::First, "teil_zwei", 1, true);
    let second = part("teil_zwei", Party::Second, "teil_eins", 1, false);
    let elsewhere = part("teil_zwei", Party::Second, "teil_eins", 2, false);
    let mut tx = store.write().await.unwrap();
    for (n, part) in [(1, &first), (2, &second), (3, &second), (4, &elsewhere)] {
        tx.file_part(number(n), part).await.unwrap();
    }
    assert_eq!(
        tx.counterparts(number(1)).await.unwrap(),
        [number(2), number(3)]
    );
    assert_eq!(tx.counterparts(number(2)).await.unwrap(), [number(1)]);
    assert_eq!(tx.counterparts(number(4)).await.unwrap(), []);
    // The first party sent once more in the same case: the last sending is the one that is named.
    let record = |n: u8, at| SubmissionRecord {
        submission_id: submission(n),
        case_id: case(1),
        delivery_hash: "delivery",
        received_at: NOW.plus_seconds(at),
        service: "teil_eins",
        data_jwe_hash: "again",
        outcome: Outcome::Accepted {
            application_id: Some(application_id(1)),
            content_hash: "again",
        },
    };
    tx.record_submission(&record(21, 60)).await.unwrap();
    tx.record_submission(&record(22, 50)).await.unwrap();
    assert_eq!(
        tx.cases_to_tell(number(2)).await.unwrap(),
        [(case(1), submission(21))]
    );
    assert_eq!(tx.cases_to_tell(number(4)).await.unwrap(), []);
    assert_eq!(
        tx.parts_to_tell(case(1), &first).await.unwrap(),
        [number(2), number(3)]
    );
    assert_eq!(tx.parts_to_tell(case(1), &second).await.unwrap(), []);
    tx.told_part(case(1), number(2)).await.unwrap();
    assert_eq!(tx.cases_to_tell(number(2)).await.unwrap(), []);
    assert_eq!(
        tx.parts_to_tell(case(1), &first).await.unwrap(),
        [number(3)]
    );
    tx.commit().await.unwrap();

    let states = store
        .part_states(&[number(1), number(2), number(4), number(5)])
        .await
        .unwrap();
    let state = |party, awaits, others| PartState {
        party: Some(party),
        is_joined: true,
        awaits,
        others,
    };
    assert_eq!(states.len(), 3);
    assert_eq!(states[&number(1)], state(Party::First, true, 2));
    assert_eq!(states[&number(2)], state(Party::Second, false, 1));
    assert_eq!(states[&number(4)], state(Party::Second, false, 0));
    assert!(store.part_states(&[]).await.unwrap().is_empty());
    let related = |application, party| Related {
        application: number(application),
        party,
    };
    assert_eq!(
        store.related(number(2)).await.unwrap(),
        [related(1, Party::First), related(3, Party::Second)]
    );
    assert_eq!(store.related(number(5)).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_case_is_told_of_more_parts_than_anybody_can_mean() {
    let (store, _dir, _) = filled(30).await;
    let part = |party, service: &str, partner: &str| Part {
        service: service.into(),
        join_id: Some(HandoverSecret::from_random([1; 16]).join_id()),
        side: Some((party, partner.into())),
        awaits: false,
    };
    let first = part(Party::First, "teil_eins", "teil_zwei");
    let mut tx = store.write().await.unwrap();
    tx.file_part(number(1), &first).await.unwrap();
    for n in 2..=30 {
        let second = part(Party::Second, "teil_zwei", "teil_eins");
        tx.file_part(number(n), &second).await.unwrap();
    }
    let mut told = 0;
    loop {
        let parts = tx.parts_to_tell(case(1), &first).await.unwrap();
        let Some(part) = parts.first() else {
            break;
        };
        assert_eq!(parts.len() + told, 20);
        tx.told_part(case(1), *part).await.unwrap();
        told += 1;
    }
    assert_eq!(told, 20);
    assert_eq!(tx.cases_to_tell(number(30)).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chain_goes_on_is_read_and_is_cut() {
    let (store, _dir) = empty_store().await;
    let mut tx = store.write().await.unwrap();
    let end = tx.chain_end(case(1)).await.unwrap();
    assert_eq!((end.next, end.last_hash), (0, None));
    for n in 0..3_u8 {
        let jws = event("kid", n);
        tx.append_event(case(1), submission(n % 2), n.into(), &jws, NOW)
            .await
            .unwrap();
        tx.queue_event(case(1), n.into(), NOW).await.unwrap();
        tx.queue_event(case(1), n.into(), NOW).await.unwrap();
    }
    let end = tx.chain_end(case(1)).await.unwrap();
    let hash = amtsweg_core::hash::sha256_base64url(event("kid", 2).as_str().as_bytes());
    assert_eq!((end.next, end.last_hash), (3, Some(hash)));
    let numbers = |events: Vec<amtsweg_townhall::store::HeldEvent>| -> Vec<u32> {
        events.iter().map(|event| event.seq).collect()
    };
    assert_eq!(numbers(tx.chain(case(1)).await.unwrap()), [0, 1, 2]);
    assert_eq!(numbers(tx.events_of(submission(0)).await.unwrap()), [0, 2]);
    assert!(numbers(tx.chain(case(2)).await.unwrap()).is_empty());
    tx.cut_chain(case(1), 1).await.unwrap();
    assert_eq!(numbers(tx.chain(case(1)).await.unwrap()), [0]);
    tx.commit().await.unwrap();
    assert_eq!(store.due_events(NOW, 9).await.unwrap().len(), 1);
    // What is taken away was counted all the same.
    assert_eq!(store.hall().await.unwrap().events, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_a_fast_clock_postponed_is_brought() {
    let (store, _dir) = empty_store().await;
    assert_eq!(store.next_outgoing(NOW).await.unwrap(), None);
    let jws = event("kid", 1);
    let mut tx = store.write().await.unwrap();
    tx.append_event(case(1), submission(2), 0, &jws, NOW)
        .await
        .unwrap();
    tx.queue_event(case(1), 0, NOW).await.unwrap();
    tx.commit().await.unwrap();
    let [due] = &store.due_events(NOW, 9).await.unwrap()[..] else {
        panic!("not due");
    };
    assert_eq!((due.case_id, due.seq, due.attempts), (case(1), 0, 0));
    assert_eq!(due.event, jws);
    let hour = NOW.plus_seconds(LONGEST_WAIT_SECONDS);
    for (due_at, is_due) in [(hour, false), (NOW.plus_seconds(YEAR), true)] {
        store.postpone_event(due, due_at).await.unwrap();
        assert_eq!(!store.due_events(NOW, 9).await.unwrap().is_empty(), is_due);
        assert_eq!(store.next_outgoing(NOW).await.unwrap(), Some(hour));
    }
    store.unqueue_event(due).await.unwrap();
    assert_eq!(store.next_outgoing(NOW).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_a_fast_clock_postponed_is_signed() {
    let (store, _dir) = empty_store().await;
    assert_eq!(store.next_pending(NOW).await.unwrap(), None);
    let what = Pending::KeyChanged("kid".into());
    let mut tx = store.write().await.unwrap();
    for _ in 0..2 {
        tx.want_event(case(1), submission(2), &what, NOW)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let [due] = &store.due_pending(NOW, 9).await.unwrap()[..] else {
        panic!("not due, or twice");
    };
    assert_eq!(due.what, what);
    let hour = NOW.plus_seconds(LONGEST_WAIT_SECONDS);
    for (due_at, is_due) in [(hour, false), (NOW.plus_seconds(YEAR), true)] {
        store.postpone_pending(due.id, due_at).await.unwrap();
        assert_eq!(!store.due_pending(NOW, 9).await.unwrap().is_empty(), is_due);
        assert_eq!(store.next_pending(NOW).await.unwrap(), Some(hour));
    }
    let mut tx = store.write().await.unwrap();
    assert!(tx.no_longer_pending(due.id).await.unwrap());
    assert!(!tx.no_longer_pending(due.id).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_are_told_of_keys_and_what_a_key_said_is_said_again() {
    let (store, _dir) = empty_store().await;
    let mut tx = store.write().await.unwrap();
    for (n, kid) in [(0, "old"), (1, "old"), (2, "new")] {
        tx.append_event(case(1), submission(n), n.into(), &event(kid, n), NOW)
            .await
            .unwrap();
    }
    tx.append_event(case(2), submission(9), 0, &event("older", 9), NOW)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // The first one that signs is no change.
    assert!(!store.tell_of_key("old", NOW).await.unwrap());
    assert!(store.tell_of_key("new", NOW).await.unwrap());
    assert!(!store.tell_of_key("new", NOW).await.unwrap());
    let told = store.due_pending(NOW, 9).await.unwrap();
    let whom: BTreeSet<_> = told
        .iter()
        .map(|one| (one.case_id, one.submission_id))
        .collect();
    assert_eq!(
        whom,
        BTreeSet::from([(case(1), submission(2)), (case(2), submission(9))])
    );
    assert!(
        told.iter()
            .all(|one| one.what == Pending::KeyChanged("new".into()))
    );

    assert!(store.say_again("old", NOW).await.unwrap());
    assert!(!store.say_again("old", NOW).await.unwrap());
    let again = |pending: Vec<amtsweg_townhall::store::PendingEvent>| -> Vec<Pending> {
        let mut what: Vec<Pending> = pending.into_iter().map(|one| one.what).collect();
        what.retain(|what| matches!(what, Pending::Again(_)));
        what
    };
    let pending = store.due_pending(NOW, 9).await.unwrap();
    assert_eq!(again(pending), [Pending::Again(0), Pending::Again(1)]);
    let mut tx = store.write().await.unwrap();
    tx.said_again(case(1), 0).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        again(store.due_pending(NOW, 9).await.unwrap()),
        [Pending::Again(1)]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_wait_are_counted_and_are_forgotten() {
    let (store, _dir) = empty_store().await;
    let part = |n| AttachmentId::from_random([n; 16]);
    let (short, long) = (sealed("short"), sealed(&"long".repeat(250_000)));
    let size = |jwe: &CompactJwe| jwe.as_str().len() as u64;
    let mut tx = store.write().await.unwrap();
    tx.stage(submission(1), part(1), &long, NOW).await.unwrap();
    tx.stage(submission(1), part(1), &short, NOW.plus_seconds(1))
        .await
        .unwrap();
    tx.stage(submission(1), part(2), &long, NOW).await.unwrap();
    tx.stage(submission(2), part(3), &short, NOW.plus_seconds(5))
        .await
        .unwrap();
    let counted = tx.staged_bytes(submission(1), part(1)).await.unwrap();
    assert_eq!(counted, (size(&long), size(&long) + size(&short)));
    let counted = tx.staged_bytes(submission(9), part(9)).await.unwrap();
    assert_eq!(counted, (0, size(&long) + 2 * size(&short)));
    tx.commit().await.unwrap();
    let mut staged = store.staged(submission(1)).await.unwrap();
    staged.sort_by_key(|one| one.id.to_string());
    let texts: Vec<&str> = staged.iter().map(|one| one.jwe.as_str()).collect();
    assert_eq!(texts, [short.as_str(), long.as_str()]);

    // A submission of which something came lately keeps all of it.
    assert_eq!(
        store.unstage_older_than(NOW.plus_seconds(1)).await.unwrap(),
        0
    );
    assert_eq!(
        store.unstage_older_than(NOW.plus_seconds(2)).await.unwrap(),
        2
    );
    assert!(store.staged(submission(1)).await.unwrap().is_empty());
    let mut tx = store.write().await.unwrap();
    tx.unstage(submission(2)).await.unwrap();
    assert_eq!(
        tx.staged_bytes(submission(9), part(9)).await.unwrap(),
        (0, 0)
    );
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_and_their_words_are_remembered() {
    let (store, _dir) = empty_store().await;
    let probe = definition("probe");
    let mut other = probe.bytes.clone();
    other.push(b'\n');
    let other = Definition::from_bytes("probe", other).unwrap();
    let words = |text: &str| Wording {
        questions: text.into(),
        shared: "shared".into(),
        desk: String::new(),
        legal: String::new(),
    };
    let mut tx = store.write().await.unwrap();
    assert!(!tx.is_other_form(&probe).await.unwrap());
    for _ in 0..2 {
        tx.remember_form(&probe, NOW).await.unwrap();
    }
    assert!(!tx.is_other_form(&probe).await.unwrap());
    assert!(tx.is_other_form(&other).await.unwrap());
    tx.remember_form(&other, NOW.plus_seconds(1)).await.unwrap();
    assert!(!tx.is_other_form(&other).await.unwrap());
    for text in ["first", "first", "second"] {
        tx.remember_wording(&other, &words(text)).await.unwrap();
    }
    // Filed, it keeps the words of now; the earlier form has the oldest that are known.
    let by_other = file(&mut tx, &arrival(1, &other), Link::First).await;
    let by_probe = file(&mut tx, &arrival(2, &probe), Link::First).await;
    tx.commit().await.unwrap();
    let forms = store.forms().await.unwrap();
    assert_eq!(
        forms,
        [("probe".into(), probe.bytes), ("probe".into(), other.bytes)]
    );
    for (application, text) in [(by_other, "second"), (by_probe, "first")] {
        let filed = store.application(application).await.unwrap().unwrap();
        let wording = store.wording(&filed.wording.unwrap()).await.unwrap();
        assert_eq!(wording, words(text));
    }
    assert!(matches!(
        store.wording("none").await,
        Err(StoreError::Corrupt(_))
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_the_same_in_large_and_small_letters() {
    let (store, _dir) = empty_store().await;
    let name = |text: &str| ClerkName::new(text).unwrap();
    let hash = |text: &str| PasswordHash::from_stored(text.into());
    let mut tx = store.write().await.unwrap();
    for (clerk, is_new) in [
        ("berta", true),
        ("Anna", true),
        ("BERTA", false),
        ("Ärika", true),
        ("ärika", true),
    ] {
        assert_eq!(
            tx.add_clerk(&name(clerk), &hash("one"), NOW).await.unwrap(),
            is_new,
            "{clerk}"
        );
    }
    tx.commit().await.unwrap();
    let names = |rows: Vec<amtsweg_townhall::store::AccountRow>| -> Vec<String> {
        rows.into_iter().map(|row| row.name.to_string()).collect()
    };
    assert_eq!(
        names(store.clerks().await.unwrap()),
        ["Anna", "berta", "Ärika", "ärika"]
    );
    let account = store.clerk("ANNA").await.unwrap().unwrap();
    assert_eq!(account.name.as_str(), "Anna");
    assert!(store.clerk("nobody").await.unwrap().is_none());

    let mut tx = store.write().await.unwrap();
    assert!(
        tx.change_password(&name("anna"), &hash("two"))
            .await
            .unwrap()
    );
    assert!(
        !tx.change_password(&name("nobody"), &hash("two"))
            .await
            .unwrap()
    );
    assert!(tx.disable_clerk(&name("aNNa"), NOW).await.unwrap());
    assert!(!tx.disable_clerk(&name("Anna"), NOW).await.unwrap());
    tx.commit().await.unwrap();
    assert!(store.clerk("Anna").await.unwrap().is_none());
    let mut tx = store.write().await.unwrap();
    assert!(
        tx.change_password(&name("Anna"), &hash("three"))
            .await
            .unwrap()
    );
    assert!(tx.remove_clerk(&name("Berta"), NOW).await.unwrap());
    assert!(!tx.remove_clerk(&name("berta"), NOW).await.unwrap());
    // The journal means somebody by it.
    assert!(!tx.add_clerk(&name("BERTA"), &hash("x"), NOW).await.unwrap());
    assert!(
        !tx.change_password(&name("berta"), &hash("x"))
            .await
            .unwrap()
    );
    assert!(!tx.disable_clerk(&name("berta"), NOW).await.unwrap());
    tx.commit().await.unwrap();
    let account = store.clerk("Anna").await.unwrap().unwrap();
    assert_eq!(account.password_hash.as_str(), "three");
    assert_eq!(
        names(store.clerks().await.unwrap()),
        ["Anna", "Ärika", "ärika"]
    );
}

async fn session_of(
    store: &Store,
    token: &str,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<Option<Session>, StoreError> {
    store.session(token, now, idle_since, now.date()).await
}

fn clerk_called(name: &str, number: i64) -> Actor {
    Actor::Clerk(Person {
        number: Some(ClerkNumber::new(number)),
        name: ClerkName::new(name).unwrap(),
        instead_of: None,
    })
}

/// Accounts of these names, and their numbers.
async fn accounts<const N: usize>(store: &Store, names: [&str; N]) -> [ClerkNumber; N] {
    let mut tx = store.write().await.unwrap();
    let hash = PasswordHash::from_stored("hash".into());
    for name in names {
        let name = ClerkName::new(name).unwrap();
        assert!(tx.add_clerk(&name, &hash, NOW).await.unwrap());
    }
    let mut numbers = Vec::new();
    for name in names {
        let name = ClerkName::new(name).unwrap();
        numbers.push(tx.number_of(&name).await.unwrap().unwrap());
    }
    tx.commit().await.unwrap();
    numbers.try_into().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_has_own_roles_and_those_of_whom_they_stand_in_for() {
    let (store, _dir) = empty_store().await;
    let [anna, bo] = accounts(&store, ["anna", "bo"]).await;
    let grants = |texts: &[&str]| -> Vec<Grant> {
        texts
            .iter()
            .map(|text| Grant::parse(text).unwrap())
            .collect()
    };
    let day = |text: &str| text.parse::<Date>().unwrap();
    let account = store.clerk("anna").await.unwrap().unwrap();
    let mut tx = store.write().await.unwrap();
    assert!(
        tx.begin_session(&account, "anna", "csrf", NOW)
            .await
            .unwrap()
    );
    tx.set_grants(anna, &grants(&["clerk@one", "clerk@one"]))
        .await
        .unwrap();
    tx.set_grants(bo, &grants(&["reader", "lead"]))
        .await
        .unwrap();
    tx.set_grants(bo, &grants(&["lead@service:x", "admin"]))
        .await
        .unwrap();
    assert_eq!(tx.grants_of(anna).await.unwrap(), grants(&["clerk@one"]));
    // The days that were named last count.
    tx.name_deputy(bo, anna, day("1969-01-01"), day("1969-02-01"))
        .await
        .unwrap();
    tx.name_deputy(bo, anna, day("1970-01-02"), day("1970-01-03"))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let held = async |today: &str| -> Vec<(String, Option<String>)> {
        let session = store
            .session("anna", NOW, NOW, day(today))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(session.staff.number, anna);
        let held = session.staff.grants.into_iter();
        held.map(|held| {
            (
                held.grant.text(),
                held.instead_of.map(|name| name.to_string()),
            )
        })
        .collect()
    };
    let own = [("clerk@one".to_owned(), None)];
    let bos = |text: &str| (text.to_owned(), Some("bo".to_owned()));
    for (today, is_deputy) in [
        ("1970-01-01", false),
        ("1970-01-02", true),
        ("1970-01-03", true),
        ("1970-01-04", false),
    ] {
        let mut expected = own.to_vec();
        if is_deputy {
            expected.extend([bos("admin"), bos("lead@service:x")]);
        }
        let mut found = held(today).await;
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{today}");
    }
    let rows = store.clerks().await.unwrap();
    assert_eq!(rows[0].sessions, 1);
    assert_eq!(rows[1].deputies[0].name.as_str(), "anna");
    assert_eq!(rows[1].grants, grants(&["admin", "lead@service:x"]));
    // Nobody stands in for an account that cannot be used.
    let name = |text| ClerkName::new(text).unwrap();
    let mut tx = store.write().await.unwrap();
    assert!(tx.disable_clerk(&name("bo"), NOW).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(held("1970-01-02").await, own);
    let mut tx = store.write().await.unwrap();
    assert!(tx.end_deputy(bo, anna).await.unwrap());
    assert!(!tx.end_deputy(bo, anna).await.unwrap());
    tx.end_sessions(&name("ANNA")).await.unwrap();
    tx.commit().await.unwrap();
    assert!(
        session_of(&store, "anna", NOW, NOW)
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_somebodys_at_the_provider_or_has_a_password() {
    let (store, _dir) = empty_store().await;
    let mut tx = store.write().await.unwrap();
    let (lea, bo) = (name("lea"), name("bo"));
    for clerk in [&lea, &bo] {
        assert!(tx.add_clerk(clerk, &hash("one"), NOW).await.unwrap());
    }
    assert_eq!(tx.account_of(&subject("1")).await.unwrap(), None);
    assert!(tx.link(&name("LEA"), &subject("1")).await.unwrap());
    assert!(!tx.link(&bo, &subject("1")).await.unwrap());
    assert!(!tx.link(&name("nobody"), &subject("2")).await.unwrap());
    assert!(!tx.link(&lea, &subject("2")).await.unwrap(), "it is hers");
    for (account, expected) in [("Bo", true), ("lea", false), ("nobody", false)] {
        assert_eq!(tx.has_password(&name(account)).await.unwrap(), expected);
    }
    let found = tx.account_of(&subject("1")).await.unwrap().unwrap();
    assert_eq!((&found.name, found.is_in_use), (&lea, true));
    let elsewhere = Subject {
        issuer: "https://other.example".into(),
        id: "1".into(),
    };
    assert_eq!(tx.account_of(&elsewhere).await.unwrap(), None);
    assert!(!tx.enable_clerk(&lea).await.unwrap());
    assert!(tx.disable_clerk(&lea, NOW).await.unwrap());
    let found = tx.account_of(&subject("1")).await.unwrap().unwrap();
    assert!(!found.is_in_use);
    let (number, one) = (found.number, identity("1", "s1"));
    let begun = tx.begin_confirmed_session(number, &one, new_session("e"), NOW);
    assert!(!begun.await.unwrap());
    assert!(tx.enable_clerk(&name("LEA")).await.unwrap());
    // A password takes the provider's place.
    assert!(tx.change_password(&lea, &hash("two")).await.unwrap());
    assert_eq!(tx.account_of(&subject("1")).await.unwrap(), None);
    assert!(tx.link(&lea, &subject("1")).await.unwrap());
    assert!(!tx.change_own_password(number, &hash("x")).await.unwrap());
    tx.commit().await.unwrap();
    assert!(store.clerk("lea").await.unwrap().is_none(), "no password");
    let mut tx = store.write().await.unwrap();
    assert!(tx.remove_clerk(&lea, NOW).await.unwrap());
    assert_eq!(tx.account_of(&subject("1")).await.unwrap(), None);
    assert!(tx.link(&bo, &subject("1")).await.unwrap());
    tx.commit().await.unwrap();
}

fn name(name: &str) -> ClerkName {
    ClerkName::new(name).unwrap()
}

fn hash(text: &str) -> PasswordHash {
    PasswordHash::from_stored(text.to_owned())
}

fn subject(id: &str) -> Subject {
    Subject {
        issuer: "https://sso.example".into(),
        id: id.into(),
    }
}

fn identity(id: &str, session: &str) -> Identity {
    Identity {
        subject: subject(id),
        name: None,
        grants: Vec::new(),
        session: Some(session.into()),
        id_token: format!("the token of {id}"),
    }
}

fn new_session(token: &str) -> NewSession<'_> {
    NewSession {
        token,
        csrf_token: "form",
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_the_provider_is_confirmed_and_ended_as_it_says() {
    let (store, _dir) = empty_store().await;
    let mut tx = store.write().await.unwrap();
    let lea = name("lea");
    assert!(tx.add_clerk(&lea, &hash("one"), NOW).await.unwrap());
    assert!(tx.add_clerk(&name("bo"), &hash("one"), NOW).await.unwrap());
    assert!(tx.link(&lea, &subject("1")).await.unwrap());
    let number = tx.number_of(&lea).await.unwrap().unwrap();
    let bo = tx.number_of(&name("bo")).await.unwrap().unwrap();
    for (token, session) in [("a", "s1"), ("b", "s2"), ("c", "s3")] {
        let one = identity("1", session);
        let begun = tx.begin_confirmed_session(number, &one, new_session(token), NOW);
        assert!(begun.await.unwrap());
    }
    let stranger = identity("2", "s1");
    let begun = tx.begin_confirmed_session(number, &stranger, new_session("d"), NOW);
    assert!(!begun.await.unwrap());
    let later = NOW.plus_seconds(60);
    for (token, clerk, expected) in [("a", number, true), ("a", bo, false), ("x", number, false)] {
        let hash = sha256_base64url(token.as_bytes());
        let now_s9 = identity("1", "s9");
        let confirmed = tx.confirm_session(&hash, clerk, &now_s9, later, NOW);
        assert_eq!(confirmed.await.unwrap(), expected, "{token}");
    }
    let (hash, one) = (sha256_base64url(b"b"), identity("1", "s2"));
    for (at, idle_since) in [
        (later, NOW.plus_seconds(1)),
        (NOW.plus_seconds(SESSION_SECONDS), NOW),
    ] {
        let confirmed = tx.confirm_session(&hash, number, &one, at, idle_since);
        assert!(!confirmed.await.unwrap(), "it is over");
    }
    tx.commit().await.unwrap();
    let token = store.id_token("a").await.unwrap();
    assert_eq!(token.as_deref(), Some("the token of 1"));
    assert_eq!(store.id_token("x").await.unwrap(), None);
    let today = "2026-11-18".parse().unwrap();
    let watched = store.watched_session("a", later, NOW, today).await.unwrap();
    assert!(watched.is_some());
    for (token, confirmed_at) in [("a", later), ("b", NOW)] {
        let session = store.session(token, later, NOW, today).await.unwrap();
        assert_eq!(session.unwrap().confirmed_at, Some(confirmed_at));
    }
    let mut tx = store.write().await.unwrap();
    for (which, ended) in [
        (Ended::Session("s1"), 0),
        (Ended::Session("s9"), 1),
        (Ended::All, 2),
        (Ended::All, 0),
    ] {
        let done = tx.end_confirmed_sessions(number, which).await.unwrap();
        assert_eq!(done, ended);
    }
    tx.commit().await.unwrap();
}

/// A store with so many cases of `probe`, and two clerks.
async fn with_clerks(count: u8) -> (Store, TempDir, [ClerkNumber; 2]) {
    let (store, dir, _) = filled(count).await;
    let mut tx = store.write().await.unwrap();
    let mut numbers = Vec::new();
    for clerk in ["anna", "bo"] {
        assert!(tx.add_clerk(&name(clerk), &hash("x"), NOW).await.unwrap());
        numbers.push(tx.number_of(&name(clerk)).await.unwrap().unwrap());
    }
    tx.commit().await.unwrap();
    (store, dir, [numbers[0], numbers[1]])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_somebodys_and_no_change_overwrites_what_was_not_seen() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let case = CaseNumber::new(1);
    let seen = store.head(case).await.unwrap().unwrap();
    assert_eq!(
        (seen.state, seen.assignee.as_ref(), seen.version),
        (State::Arrived, None, 0)
    );
    assert_eq!(store.head(CaseNumber::new(9)).await.unwrap(), None);
    let mut tx = store.write().await.unwrap();
    let change = tx.change_case(&seen, Some(anna), State::InProgress, NOW);
    assert!(change.await.unwrap());
    let change = tx.change_case(&seen, Some(bo), State::InProgress, NOW);
    assert!(!change.await.unwrap(), "it is another version by now");
    let head = tx.head(case).await.unwrap().unwrap();
    assert_eq!((head.state, head.version), (State::InProgress, 1));
    assert_eq!(head.assignee.unwrap().number, anna);
    tx.commit().await.unwrap();
    let heads = store.heads(&[CaseNumber::new(2), case]).await.unwrap();
    let numbers: Vec<i64> = heads.iter().map(|head| head.number.get()).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(store.heads(&[]).await.unwrap(), []);
    let applications = store.applications_of(case).await.unwrap();
    assert_eq!(applications, [ApplicationNumber::new(1)]);
    assert_eq!(store.applications_of(CaseNumber::new(9)).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_keep_each_version_sealed() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let case = CaseNumber::new(1);
    let mut tx = store.write().await.unwrap();
    let note = tx
        .add_note(case, anna, "first", &Once::of("a"), NOW)
        .await
        .unwrap()
        .unwrap();
    for (once, text, is_new) in [("b", "other", true), ("b", "other", false)] {
        let added = tx
            .add_note(case, bo, text, &Once::of(once), NOW)
            .await
            .unwrap();
        assert_eq!(added.is_some(), is_new, "the same form, sent twice");
    }
    let later = NOW.plus_seconds(5);
    assert!(
        tx.change_note(case, note, 1, bo, "second", later)
            .await
            .unwrap()
    );
    assert!(
        !tx.change_note(case, note, 1, anna, "mine", later)
            .await
            .unwrap()
    );
    let elsewhere = CaseNumber::new(2);
    assert!(
        !tx.change_note(elsewhere, note, 2, anna, "mine", later)
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    let notes = store.notes(case).await.unwrap();
    let said: Vec<_> = notes
        .iter()
        .map(|note| (note.text.as_str(), note.version))
        .collect();
    assert_eq!(said, [("second", 2), ("other", 1)]);
    assert_eq!(
        (notes[0].author.as_str(), notes[0].written_at),
        ("bo", later)
    );
    assert_eq!(store.notes(elsewhere).await.unwrap(), []);
    let base = store.note_version(case, note, 1).await.unwrap().unwrap();
    let earlier = store.earlier_notes(case).await.unwrap();
    assert_eq!(earlier, std::slice::from_ref(&base));
    assert!(store.earlier_notes(elsewhere).await.unwrap().is_empty());
    assert_eq!(
        (base.text.as_str(), base.author.as_str()),
        ("first", "anna")
    );
    assert_eq!(store.note_version(elsewhere, note, 1).await.unwrap(), None);
    assert_eq!(store.note_version(case, note, 3).await.unwrap(), None);
    assert!(!format!("{notes:?}").contains("second"));
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_due_on_their_day_for_whom_they_are() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let [one, two] = [1, 2].map(CaseNumber::new);
    let day = |text: &str| -> Date { text.parse().unwrap() };
    let new = |kind, whom, due, text| NewTask {
        kind,
        author: anna,
        whom,
        due: day(due),
        text,
    };
    let mut tx = store.write().await.unwrap();
    let todo = new(TaskKind::Todo, anna, "2026-11-20", "look at it");
    for is_new in [true, false] {
        let added = tx.add_task(one, todo, &Once::of("a"), NOW).await.unwrap();
        assert_eq!(added, is_new);
    }
    let later = new(TaskKind::Todo, anna, "2026-12-20", "again");
    // Another text of the same form is another one.
    assert!(tx.add_task(one, later, &Once::of("a"), NOW).await.unwrap());
    let asked = new(TaskKind::Advice, bo, "2026-11-19", "what do you think?");
    assert!(tx.add_task(two, asked, &Once::of("a"), NOW).await.unwrap());
    tx.commit().await.unwrap();
    let number = async |case, text: &str| {
        let tasks = store.tasks(case).await.unwrap();
        tasks
            .into_iter()
            .find(|task| task.text == text)
            .unwrap()
            .number
    };
    let (todo, asked) = (
        number(one, "look at it").await,
        number(two, "what do you think?").await,
    );
    let due = async |whom, up_to: &str, scope: &Scope| {
        let tasks = store.due(whom, day(up_to), scope, 10).await.unwrap();
        tasks
            .iter()
            .map(|task| task.text.clone())
            .collect::<Vec<_>>()
    };
    let all = &Scope::All;
    assert_eq!(due(anna, "2026-11-19", all).await, [""; 0]);
    assert_eq!(due(anna, "2026-11-20", all).await, ["look at it"]);
    assert_eq!(due(anna, "2027-01-01", all).await, ["look at it", "again"]);
    assert_eq!(due(bo, "2026-11-20", all).await, ["what do you think?"]);
    let probe = Scope::Services(["probe".to_owned()].into());
    let others = Scope::Services(["teil_eins".to_owned()].into());
    assert_eq!(due(bo, "2026-11-20", &probe).await, ["what do you think?"]);
    assert_eq!(due(bo, "2026-11-20", &others).await, [""; 0]);
    assert_eq!(due(bo, "2026-11-20", &Scope::nothing()).await, [""; 0]);
    let next = store.next_due(&[one, two]).await.unwrap();
    assert_eq!(next.len(), 2);
    assert!(next.contains(&(one, day("2026-11-20"))));

    let mut tx = store.write().await.unwrap();
    assert!(tx.end_task(two, asked, Some("fine"), NOW).await.unwrap());
    assert!(!tx.end_task(two, asked, Some("no"), NOW).await.unwrap());
    assert!(
        !tx.end_task(two, todo, None, NOW).await.unwrap(),
        "of another case"
    );
    tx.hand_over_todos(one, bo).await.unwrap();
    tx.commit().await.unwrap();
    let tasks = store.tasks(two).await.unwrap();
    assert_eq!(tasks[0].answer.as_deref(), Some("fine"));
    assert_eq!(tasks[0].done_at, Some(NOW));
    // Who had asked is told, of what was answered since.
    let answered = async |author, after: i64, scope: &Scope| {
        let after = NOW.plus_seconds(after);
        store.answered(author, after, scope, 9).await.unwrap().len()
    };
    for scope in [all, &probe] {
        assert_eq!(answered(anna, -1, scope).await, 1);
        assert_eq!(answered(anna, 0, scope).await, 0);
        assert_eq!(answered(bo, -1, scope).await, 0);
    }
    assert_eq!(answered(anna, -1, &others).await, 0);
    assert_eq!(answered(anna, -1, &Scope::nothing()).await, 0);
    assert_eq!(due(bo, "2026-12-20", all).await, ["look at it", "again"]);
    assert_eq!(store.next_due(&[two]).await.unwrap(), []);
    assert!(!format!("{tasks:?}").contains("fine"));
}

/// A deadline from 1 November 2026 on.
fn deadline<'a>(ends: &str, text: &'a str) -> NewDeadline<'a> {
    NewDeadline {
        terms: Terms {
            begins: "2026-11-01".parse().unwrap(),
            ends: ends.parse().unwrap(),
            after_pause: AfterPause::Continue,
        },
        text,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deadlines_pause_and_lists_know_when_they_are_due() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let [one, two] = [1, 2].map(CaseNumber::new);
    let day = |text: &str| -> Date { text.parse().unwrap() };
    let mut tx = store.write().await.unwrap();
    let seen = tx.head(one).await.unwrap().unwrap();
    let taken = tx.change_case(&seen, Some(anna), State::InProgress, NOW);
    assert!(taken.await.unwrap());
    let papers = deadline("2026-11-20", "papers");
    let form = Once::of("a");
    let added = tx.add_deadline(one, anna, papers, &form, NOW).await;
    assert!(added.unwrap().is_some());
    let again = tx.add_deadline(one, anna, papers, &form, NOW).await;
    assert_eq!(again.unwrap(), None);
    let hearing = deadline("2026-11-25", "hearing");
    let added = tx.add_deadline(one, bo, hearing, &form, NOW).await;
    assert!(added.unwrap().is_some());
    tx.commit().await.unwrap();
    let get = async |at: usize| store.deadlines(one).await.unwrap().swap_remove(at);
    let seen = get(0).await;
    assert_eq!((seen.version, seen.case), (1, one));
    assert_eq!(
        (seen.counts.text.as_str(), seen.counts.author.as_str()),
        ("papers", "anna")
    );
    assert_eq!(store.deadlines(two).await.unwrap(), []);
    assert!(!format!("{seen:?}").contains("papers"));

    // Whoever has seen another version does nothing.
    let first = day("2026-11-10");
    let mut tx = store.write().await.unwrap();
    let why = "she is ill";
    let paused = tx.pause_deadline(&seen, anna, (first, why), NOW).await;
    assert!(paused.unwrap());
    let change = tx.change_deadline(&seen, bo, hearing, NOW).await;
    assert!(!change.unwrap());
    let paused = tx.pause_deadline(&seen, bo, (first, why), NOW).await;
    assert!(!paused.unwrap());
    assert!(!tx.resume_deadline(&seen, first).await.unwrap());
    assert!(!tx.end_deadline(&seen, bo, None, NOW).await.unwrap());
    let none = PauseNumber::new(1);
    assert!(!tx.remove_pause(&seen, none).await.unwrap());
    let elsewhere = Deadline {
        case: two,
        version: 2,
        ..seen.clone()
    };
    assert!(!tx.end_deadline(&elsewhere, bo, None, NOW).await.unwrap());
    tx.commit().await.unwrap();
    let next = async || store.next_deadlines(&[one, two]).await.unwrap();
    assert_eq!(next().await, [(one, Some(day("2026-11-25")), true)]);
    assert_eq!(store.next_deadlines(&[]).await.unwrap(), []);
    let seen = get(0).await;
    assert_eq!((seen.pauses[0].reason.as_str(), seen.version), (why, 2));
    assert!(!format!("{seen:?}").contains(why));

    let mut tx = store.write().await.unwrap();
    let resumed = tx.resume_deadline(&seen, day("2026-11-12")).await;
    assert!(resumed.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(next().await, [(one, Some(day("2026-11-23")), false)]);
    let today = day("2026-11-18");
    let due = async |whose, up_to: &str, scope: &Scope| -> Vec<(String, String)> {
        let due = store.due_deadlines((whose, today), day(up_to), scope, 9);
        let due = due.await.unwrap();
        assert!(
            due.iter()
                .all(|one| !format!("{one:?}").contains(&one.text))
        );
        due.iter()
            .map(|one| (one.text.clone(), one.due.to_string()))
            .collect()
    };
    let pair = |text: &str, due: &str| (text.to_owned(), due.to_owned());
    let all = &Scope::All;
    let both = [pair("papers", "2026-11-23"), pair("hearing", "2026-11-25")];
    assert_eq!(due(anna, "2026-11-25", all).await, both);
    assert_eq!(due(anna, "2026-11-24", all).await, both[..1]);
    assert_eq!(due(anna, "2026-11-22", all).await, []);
    assert_eq!(due(bo, "2026-11-25", all).await, []);
    let probe = Scope::Services(["probe".to_owned()].into());
    let others = Scope::Services(["teil_eins".to_owned()].into());
    assert_eq!(due(anna, "2026-11-25", &probe).await, both);
    assert_eq!(due(anna, "2026-11-25", &others).await, []);
    assert_eq!(due(anna, "2026-11-25", &Scope::nothing()).await, []);
    // Whoever stands in has them, too.
    let mut tx = store.write().await.unwrap();
    tx.name_deputy(anna, bo, today, today).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(due(bo, "2026-11-25", all).await, both);
}

#[tokio::test(flavor = "multi_thread")]
async fn deadlines_are_changed_and_end() {
    let (store, _dir, [anna, bo]) = with_clerks(1).await;
    let one = CaseNumber::new(1);
    let day = |text: &str| -> Date { text.parse().unwrap() };
    let get = async |at: usize| store.deadlines(one).await.unwrap().swap_remove(at);
    let next = async || store.next_deadlines(&[one]).await.unwrap();
    let form = Once::of("a");
    let mut tx = store.write().await.unwrap();
    for (ends, text) in [("2026-11-20", "papers"), ("2026-11-25", "hearing")] {
        let added = tx.add_deadline(one, anna, deadline(ends, text), &form, NOW);
        assert!(added.await.unwrap().is_some());
    }
    tx.commit().await.unwrap();
    let seen = get(0).await;
    let mut tx = store.write().await.unwrap();
    let paused = tx.pause_deadline(&seen, anna, (day("2026-11-10"), "x"), NOW);
    assert!(paused.await.unwrap());
    tx.commit().await.unwrap();
    let seen = get(0).await;
    let mut tx = store.write().await.unwrap();
    let resumed = tx.resume_deadline(&seen, day("2026-11-12")).await;
    assert!(resumed.unwrap());
    tx.commit().await.unwrap();

    // Another length, and without the pause.
    let seen = get(0).await;
    let longer = deadline("2026-11-30", "all papers");
    let mut tx = store.write().await.unwrap();
    let changed = tx.change_deadline(&seen, bo, longer, NOW).await;
    assert!(changed.unwrap());
    tx.commit().await.unwrap();
    let seen = get(0).await;
    assert_eq!(seen.standing().due(), Some(day("2026-12-03")));
    let mut tx = store.write().await.unwrap();
    let removed = tx.remove_pause(&seen, seen.pauses[0].number).await;
    assert!(removed.unwrap());
    tx.commit().await.unwrap();
    let seen = get(0).await;
    assert_eq!((seen.version, seen.counts.version), (5, 4));
    assert_eq!(seen.standing().due(), Some(day("2026-11-30")));
    let versions = store.deadline_versions(one).await.unwrap();
    let said: Vec<(&str, i64)> = versions
        .iter()
        .map(|one| (one.text.as_str(), one.version))
        .collect();
    assert_eq!(said, [("papers", 1), ("all papers", 4), ("hearing", 1)]);
    assert!(!format!("{versions:?}").contains("papers"));

    // One is removed, the other one met; then nothing is due.
    let mut tx = store.write().await.unwrap();
    let removed = tx.end_deadline(&seen, bo, Some("mistaken"), NOW).await;
    assert!(removed.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(next().await, [(one, Some(day("2026-11-25")), false)]);
    let other = get(0).await;
    let mut tx = store.write().await.unwrap();
    assert!(tx.end_deadline(&other, anna, None, NOW).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(next().await, []);
    let [removed, met] = [get(0).await, get(1).await];
    let (removed_end, met_end) = (removed.ended.unwrap(), met.ended.unwrap());
    assert_eq!(removed_end.reason.as_deref(), Some("mistaken"));
    assert_eq!(
        (removed_end.by.as_str(), met_end.by.as_str()),
        ("bo", "anna")
    );
    assert_eq!((removed_end.at, met_end.reason.clone()), (NOW, None));
    assert!(!format!("{removed_end:?}").contains("mistaken"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_kept_for_whom_types_it() {
    let (store, _dir, [anna, bo]) = with_clerks(1).await;
    let case = CaseNumber::new(1);
    let mut tx = store.write().await.unwrap();
    for (clerk, field, text) in [
        (anna, "notiz-text", "first"),
        (anna, "notiz-text", "second"),
        (anna, "other", "more"),
        (bo, "notiz-text", "his"),
    ] {
        let typed = Typed {
            field,
            text,
            seen: 3,
        };
        tx.keep_unsaved(clerk, case, typed, NOW).await.unwrap();
    }
    tx.drop_unsaved(anna, case, "other").await.unwrap();
    tx.commit().await.unwrap();
    let unsaved = store.unsaved(anna, case).await.unwrap();
    assert_eq!(unsaved.len(), 1);
    assert_eq!(
        (unsaved[0].field.as_str(), unsaved[0].text.as_str()),
        ("notiz-text", "second")
    );
    assert_eq!((unsaved[0].typed_at, unsaved[0].seen), (NOW, 3));
    assert!(!format!("{unsaved:?}").contains("second"));
    store.forget_unsaved(NOW).await.unwrap();
    assert_eq!(store.unsaved(bo, case).await.unwrap().len(), 1);
    store.forget_unsaved(NOW.plus_seconds(1)).await.unwrap();
    assert_eq!(store.unsaved(bo, case).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desks_ticket_is_used_by_one_application_and_forgotten() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let today: Date = "2026-11-18".parse().unwrap();
    let mut tx = store.write().await.unwrap();
    tx.keep_desk_ticket("one", "probe", anna, NOW, today)
        .await
        .unwrap();
    tx.keep_desk_ticket("two", "probe", bo, NOW.plus_seconds(9), today)
        .await
        .unwrap();
    let kept = tx.desk_ticket("one").await.unwrap().unwrap();
    assert_eq!(
        (kept.service.as_str(), kept.clerk.number, kept.made_on),
        ("probe", anna, today)
    );
    assert_eq!((kept.clerk.name, kept.used_in), (name("anna"), None));
    assert_eq!(tx.desk_ticket("three").await.unwrap(), None);
    // The first one has it.
    assert!(tx.use_desk_ticket("one", number(1)).await.unwrap());
    assert!(!tx.use_desk_ticket("one", number(2)).await.unwrap());
    assert!(!tx.use_desk_ticket("three", number(2)).await.unwrap());
    let used = tx.desk_ticket("one").await.unwrap().unwrap();
    assert_eq!(used.used_in, Some(CaseNumber::new(1)));
    tx.mark_desk(number(1), Ok(anna)).await.unwrap();
    let problem = DeskProblem::Used;
    tx.mark_desk(number(2), Err(problem)).await.unwrap();
    tx.commit().await.unwrap();
    for (application, mark) in [
        (1, DeskMark::TakenBy(name("anna"))),
        (2, DeskMark::Refused(problem)),
    ] {
        let filed = store.application(number(application)).await.unwrap();
        assert_eq!(filed.unwrap().desk, Some(mark));
    }
    store.forget_desk_tickets(NOW).await.unwrap();
    store
        .forget_desk_tickets(NOW.plus_seconds(1))
        .await
        .unwrap();
    let mut tx = store.write().await.unwrap();
    assert_eq!(tx.desk_ticket("one").await.unwrap(), None);
    assert!(tx.desk_ticket("two").await.unwrap().is_some());
    // Who somebody is, with their own roles, as long as the account is in use.
    let grant = Grant::parse("clerk@one").unwrap();
    tx.set_grants(anna, std::slice::from_ref(&grant))
        .await
        .unwrap();
    let staff = tx.staff(anna).await.unwrap().unwrap();
    assert_eq!(staff.name, name("anna"));
    assert_eq!(staff.grants.len(), 1);
    assert_eq!(
        (&staff.grants[0].grant, &staff.grants[0].instead_of),
        (&grant, &None)
    );
    assert!(tx.disable_clerk(&name("anna"), NOW).await.unwrap());
    assert_eq!(tx.staff(anna).await.unwrap(), None);
    assert_eq!(tx.staff(ClerkNumber::new(99)).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_else_has_opened_a_case_the_journal_says() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let case = CaseNumber::new(1);
    let mut tx = store.write().await.unwrap();
    for (number, account, at) in [("anna", anna, 0), ("bo", bo, 10), ("bo", bo, 20)] {
        let actor = Actor::Clerk(Person {
            number: Some(account),
            name: name(number),
            instead_of: None,
        });
        let about = Some(ApplicationNumber::new(1));
        let at = NOW.plus_seconds(at);
        tx.note(at, &actor, &Entry::Opened, about).await.unwrap();
    }
    tx.commit().await.unwrap();
    let others = async |than, since| {
        let found = store.opened_by_others(case, than, NOW.plus_seconds(since));
        found.await.unwrap()
    };
    assert_eq!(others(anna, 0).await, [(name("bo"), NOW.plus_seconds(20))]);
    assert_eq!(others(bo, 0).await, [(name("anna"), NOW)]);
    assert_eq!(others(bo, 1).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_seen_a_file_the_journal_says() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let application = ApplicationNumber::new(1);
    let [seen, other] = [1, 2].map(|byte| AttachmentId::from_random([byte; 16]));
    let mut tx = store.write().await.unwrap();
    for (account, entry, at) in [
        (anna, Entry::FileSeen(seen), 0),
        (anna, Entry::FileTaken(other), 0),
        (bo, Entry::Opened, 10),
    ] {
        let actor = Actor::Clerk(Person {
            number: Some(account),
            name: name("somebody"),
            instead_of: None,
        });
        let at = NOW.plus_seconds(at);
        tx.note(at, &actor, &entry, Some(application))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let before = NOW.plus_seconds(-1);
    for (of, by, since, is_opened_enough, expected) in [
        ((application, seen), anna, before, false, true),
        ((application, seen), anna, before, true, true),
        // Not in that time, not that file, not that application, not that person.
        ((application, seen), anna, NOW, false, false),
        ((application, other), anna, before, false, false),
        (
            (ApplicationNumber::new(2), seen),
            anna,
            before,
            false,
            false,
        ),
        ((application, seen), bo, before, false, false),
        // Who has opened the application.
        ((application, seen), bo, before, true, true),
        ((application, other), bo, NOW, true, true),
        ((application, seen), bo, NOW.plus_seconds(10), true, false),
    ] {
        let found = store.has_seen(of, by, since, is_opened_enough).await;
        assert_eq!(
            found.unwrap(),
            expected,
            "{of:?} {by:?} {since:?} {is_opened_enough}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_case_is_called_elsewhere_waits_for_the_index() {
    let (store, _dir, [anna, _]) = with_clerks(2).await;
    let case = CaseNumber::new(1);
    let mut tx = store.write().await.unwrap();
    for (kind, text) in [
        (ReferenceKind::Azr, "111 222"),
        (ReferenceKind::Procedure, "ADV/7"),
    ] {
        for is_new in [true, false] {
            let once = Once::of("a");
            let added = tx.add_reference(case, (kind, text), anna, &once, NOW);
            assert_eq!(added.await.unwrap(), is_new);
        }
    }
    tx.commit().await.unwrap();
    let references = store.references(case).await.unwrap();
    let said: Vec<_> = references
        .iter()
        .map(|one| (one.kind, one.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (ReferenceKind::Azr, "111 222"),
            (ReferenceKind::Procedure, "ADV/7")
        ]
    );
    assert!(!format!("{references:?}").contains("111"));
    assert_eq!(store.references(CaseNumber::new(2)).await.unwrap(), []);
    let waiting = store.references_to_index().await.unwrap();
    assert_eq!(waiting.len(), 2);
    let (first, of, service, text) = &waiting[0];
    assert_eq!(
        (*of, service.as_str(), text.as_str()),
        (case, "probe", "111 222")
    );
    let mut tx = store.write().await.unwrap();
    tx.reference_is_found(*first).await.unwrap();
    let elsewhere = CaseNumber::new(2);
    assert_eq!(tx.remove_reference(elsewhere, *first).await.unwrap(), None);
    let removed = tx.remove_reference(case, *first).await.unwrap();
    assert_eq!(removed, Some(ReferenceKind::Azr));
    tx.commit().await.unwrap();
    assert_eq!(store.references_to_index().await.unwrap().len(), 1);
    // What the index is made of has it; and what is in it already is added to.
    let all = store
        .next_to_index(ApplicationNumber::new(0))
        .await
        .unwrap();
    assert_eq!(all[0].references, ["ADV/7"]);
    let secret = store.token_secret().await.unwrap();
    store.begin_indexing("x").await.unwrap();
    let words = || {
        let words = Words::default().with_references(&["ADV/7".to_owned()]);
        vec![(ApplicationNumber::new(1), "probe".to_owned(), words)]
    };
    assert!(store.index_more(&secret, "x", &words()).await.unwrap());
    assert!(!store.index_more(&secret, "y", &words()).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn corrections_are_versions_on_top_of_what_was_sent() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let first = number(1);
    let changes = [Changed {
        path: FormPath::parse("kinder.kind.0.vorname"),
        before: Some("Ada".into()),
        after: None,
        is_dropped: true,
    }];
    let new = |seen, author, data| NewCorrection {
        application: first,
        seen,
        author,
        reason: "Anruf",
        changes: &changes,
        data,
    };
    let mut tx = store.write().await.unwrap();
    assert_eq!(tx.newest_version(first).await.unwrap(), first);
    let added = tx.add_correction(&new(0, anna, b"one"), NOW).await.unwrap();
    assert_eq!(added, Some(1));
    // By what was seen before, and by what is not there yet, nothing is added.
    for seen in [0, 2, -1] {
        let added = tx.add_correction(&new(seen, bo, b"other"), NOW).await;
        assert_eq!(added.unwrap(), None, "{seen}");
    }
    let added = tx.add_correction(&new(1, bo, b"two"), NOW).await.unwrap();
    assert_eq!(added, Some(2));
    let names = Names {
        applicant: Some("Maier"),
        subject: None,
        follows: Some(application_id(9)),
    };
    tx.rename_application(first, &names).await.unwrap();
    tx.commit().await.unwrap();

    let kept = store.corrections(first).await.unwrap();
    let said: Vec<_> = kept
        .iter()
        .map(|one| (one.version, one.author.as_str(), one.data.as_slice()))
        .collect();
    assert_eq!(
        said,
        [(1, "anna", b"one".as_slice()), (2, "bo", b"two".as_slice())]
    );
    assert_eq!((kept[0].reason.as_str(), kept[0].made_at), ("Anruf", NOW));
    assert!(kept[0].changes == changes);
    assert!(!format!("{kept:?}").contains("Anruf"));
    assert_eq!(store.corrections(number(2)).await.unwrap(), []);
    // What was sent is what it was; what lists go by is what stands.
    assert_eq!(store.data(first).await.unwrap(), Some(vec![1, 0, 255]));
    let filed = store.application(first).await.unwrap().unwrap();
    assert_eq!(filed.application.applicant.as_deref(), Some("Maier"));
    let following = store.following("probe", application_id(9)).await.unwrap();
    assert_eq!(following.0, 1);
    // Found by all of it.
    let all = store.next_to_index(number(0)).await.unwrap();
    let versions = [&[1, 0, 255][..], b"one", b"two"].map(<[u8]>::to_vec);
    assert_eq!(all[0].versions.as_deref(), Some(versions.as_slice()));
    let waiting = store.corrections_to_index().await.unwrap();
    assert_eq!(waiting.len(), 2);
    assert_eq!(
        (waiting[1].application, waiting[1].service.as_str()),
        (first, "probe")
    );
    assert_eq!(waiting[1].data.as_deref(), Some(b"two".as_slice()));
    let mut tx = store.write().await.unwrap();
    tx.correction_is_found(waiting[0].number).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(store.corrections_to_index().await.unwrap().len(), 1);
    // A version that its sender sent later is the newest, whichever one asks from.
    let probe = definition("probe");
    let mut tx = store.write().await.unwrap();
    let later = file(&mut tx, &arrival(3, &probe), Link::VersionOf(first)).await;
    for of in [first, later] {
        assert_eq!(tx.newest_version(of).await.unwrap(), later);
    }
    assert_eq!(tx.newest_version(number(2)).await.unwrap(), number(2));
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_are_kept_in_their_order() {
    let (store, _dir, [anna, _]) = with_clerks(1).await;
    let case = CaseNumber::new(1);
    let day: Date = "2026-11-18".parse().unwrap();
    let mut tx = store.write().await.unwrap();
    for (outcome, text) in [(Decided::Refused, "in ADVIS"), (Decided::Granted, "")] {
        tx.add_decision(case, outcome, day, anna, text, NOW)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let decisions = store.decisions(case).await.unwrap();
    let said: Vec<_> = decisions
        .iter()
        .map(|one| (one.outcome, one.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [(Decided::Refused, "in ADVIS"), (Decided::Granted, "")]
    );
    assert_eq!(
        (decisions[0].decided_on, decisions[0].author.as_str()),
        (day, "anna")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn worklists_show_what_is_open_a_page_at_a_time() {
    let (store, _dir, [anna, bo]) = with_clerks(7).await;
    let mut tx = store.write().await.unwrap();
    for (case, whom, state) in [
        (2, Some(anna), State::InProgress),
        (3, Some(anna), State::Decided),
        (4, Some(bo), State::InProgress),
        (6, Some(anna), State::InProgress),
        (7, None, State::Withdrawn),
    ] {
        let seen = tx.head(CaseNumber::new(case)).await.unwrap().unwrap();
        assert!(tx.change_case(&seen, whom, state, NOW).await.unwrap());
    }
    tx.commit().await.unwrap();
    let today: Date = "2026-11-18".parse().unwrap();
    let probe = Scope::Services(["probe".to_owned()].into());
    let two = Scope::Services(["probe".to_owned(), "teil_eins".to_owned()].into());
    let others = Scope::Services(["teil_eins".to_owned()].into());
    for (list, scope, expected) in [
        (Worklist::Of(anna), &Scope::All, &[2, 6][..]),
        (Worklist::Of(anna), &probe, &[2, 6]),
        (Worklist::Of(anna), &others, &[]),
        (Worklist::Unassigned, &Scope::All, &[1, 5]),
        (Worklist::Unassigned, &probe, &[1, 5]),
        (Worklist::Open, &Scope::All, &[1, 2, 4, 5, 6]),
        (Worklist::Open, &two, &[1, 2, 4, 5, 6]),
        (Worklist::Open, &others, &[]),
        (Worklist::Open, &Scope::nothing(), &[]),
        (Worklist::All, &Scope::All, &[1, 2, 3, 4, 5, 6, 7]),
        (Worklist::All, &two, &[1, 2, 3, 4, 5, 6, 7]),
        (Worklist::All, &others, &[]),
    ] {
        for order in [ListOrder::Oldest, ListOrder::Newest] {
            let mut from = ListFrom::Start;
            let mut found = Vec::new();
            loop {
                let view = WorkView {
                    list,
                    filter: WorkFilter::default(),
                    scope,
                    today,
                    order,
                    from,
                    looked_at: LOOKED_AT,
                };
                let page = store.worklist(view, 2).await.unwrap();
                assert_eq!(
                    store.count_of_worklist(view).await.unwrap(),
                    all(expected.len()),
                    "{view:?}"
                );
                found.extend(page.rows.iter().map(|row| row.number.get()));
                let Some(last) = page.goes_on_behind else {
                    break;
                };
                from = ListFrom::After(last);
            }
            if order == ListOrder::Newest {
                found.reverse();
            }
            assert_eq!(found, expected, "{list:?} {scope:?} {order:?}");
        }
    }
    // Whoever stands in has the other's cases for these days, and gets nothing in their own name.
    let mut tx = store.write().await.unwrap();
    let [first_day, last_day] = ["2026-11-18", "2026-11-19"].map(|day| day.parse().unwrap());
    tx.name_deputy(anna, bo, first_day, last_day).await.unwrap();
    assert_eq!(tx.open_cases_of(anna).await.unwrap().len(), 2);
    tx.commit().await.unwrap();
    for (day, expected) in [("2026-11-17", 1), ("2026-11-18", 3), ("2026-11-20", 1)] {
        let view = WorkView {
            list: Worklist::Of(bo),
            filter: WorkFilter::default(),
            scope: &Scope::All,
            today: day.parse().unwrap(),
            order: ListOrder::Oldest,
            from: ListFrom::Start,
            looked_at: LOOKED_AT,
        };
        assert_eq!(
            store.worklist(view, 9).await.unwrap().rows.len(),
            expected,
            "{day}"
        );
        assert_eq!(store.count_of_worklist(view).await.unwrap(), all(expected));
    }
    let cases = [5, 1].map(CaseNumber::new);
    assert_eq!(store.with_news(&cases).await.unwrap(), []);
    let first = store.first_of(&cases).await.unwrap();
    let numbers: Vec<i64> = first.iter().map(|row| row.number.get()).collect();
    assert_eq!(numbers, [5, 1]);
    assert!(store.first_of(&[]).await.unwrap().is_empty());
}

/// All cases, so many.
fn all(count: usize) -> Count {
    Count {
        found: count as u64,
        has_more: false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn worklists_are_filtered() {
    let (store, _dir, [anna, bo]) = with_clerks(7).await;
    let today: Date = "2026-11-18".parse().unwrap();
    let [yesterday, tomorrow] = ["2026-11-17", "2026-11-19"].map(|day| day.parse().unwrap());
    let mut tx = store.write().await.unwrap();
    for (case, state) in [(2, State::InProgress), (3, State::Decided)] {
        let seen = tx.head(CaseNumber::new(case)).await.unwrap().unwrap();
        assert!(tx.change_case(&seen, Some(anna), state, NOW).await.unwrap());
    }
    for (case, kind, due) in [
        (4, TaskKind::Todo, yesterday),
        (5, TaskKind::Advice, tomorrow),
    ] {
        let task = NewTask {
            kind,
            author: anna,
            whom: bo,
            due,
            text: "…",
        };
        tx.add_task(CaseNumber::new(case), task, &Once::of(""), NOW)
            .await
            .unwrap();
    }
    tx.opened(ApplicationNumber::new(6), NOW).await.unwrap();
    tx.commit().await.unwrap();
    let none = WorkFilter::default();
    let marked = |mark| WorkFilter {
        mark: Some(mark),
        ..none
    };
    let stands = |state| WorkFilter {
        state: Some(state),
        ..none
    };
    let language = |language| WorkFilter {
        language: Some(language),
        ..none
    };
    let received = async |number| {
        let filed = store.application(ApplicationNumber::new(number)).await;
        filed.unwrap().unwrap().application.received_at
    };
    let (first, last) = (received(1).await, received(7).await);
    let period = |from: i64, before: i64| WorkFilter {
        from: Some(first.plus_seconds(from)),
        before: Some(last.plus_seconds(before)),
        ..none
    };
    let probe = Scope::Services(["probe".to_owned()].into());
    for scope in [&Scope::All, &probe] {
        for (filter, expected) in [
            (stands(State::InProgress), &[2][..]),
            (stands(State::Decided), &[3]),
            (marked(Mark::Unopened), &[1, 2, 3, 4, 5, 7]),
            (marked(Mark::News), &[]),
            (marked(Mark::Overdue), &[4]),
            (marked(Mark::ToDo), &[4, 5]),
            (marked(Mark::Asked), &[5]),
            (marked(Mark::Unbound), &[]),
            (marked(Mark::NewAfter(ApplicationNumber::new(5))), &[6, 7]),
            (marked(Mark::NewAfter(ApplicationNumber::new(7))), &[]),
            (language("en"), &[]),
            (language("ar"), &[1, 2, 3, 4, 5, 6, 7]),
            (period(0, 1), &[1, 2, 3, 4, 5, 6, 7]),
            (period(last.0 - first.0, 1), &[7]),
            (period(0, first.0 - last.0 + 1), &[1]),
            (period(-5, first.0 - last.0), &[]),
            (period(last.0 - first.0 + 1, 5), &[]),
        ] {
            let view = WorkView {
                list: Worklist::All,
                filter,
                scope,
                today,
                order: ListOrder::Oldest,
                from: ListFrom::Start,
                looked_at: LOOKED_AT,
            };
            let page = store.worklist(view, 9).await.unwrap();
            let found: Vec<i64> = page.rows.iter().map(|row| row.number.get()).collect();
            assert_eq!(found, expected, "{view:?}");
            assert_eq!(page.goes_on_behind, None);
            let count = store.count_of_worklist(view).await.unwrap();
            assert_eq!(count, all(expected.len()), "{view:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_index_has_is_looked_for_a_part_at_a_time() {
    let (store, _dir, [anna, _]) = with_clerks(7).await;
    let mut tx = store.write().await.unwrap();
    let seen = tx.head(CaseNumber::new(3)).await.unwrap().unwrap();
    let change = tx.change_case(&seen, Some(anna), State::Decided, NOW);
    assert!(change.await.unwrap());
    tx.opened(ApplicationNumber::new(6), NOW).await.unwrap();
    tx.commit().await.unwrap();
    let probe = Scope::Services(["probe".to_owned()].into());
    // Both together, and a page of it.
    let view = WorkView {
        list: Worklist::Open,
        filter: WorkFilter {
            state: Some(State::Arrived),
            mark: Some(Mark::Unopened),
            ..WorkFilter::default()
        },
        scope: &probe,
        today: "2026-11-18".parse().unwrap(),
        order: ListOrder::Newest,
        from: ListFrom::After(ApplicationNumber::new(6)),
        looked_at: LOOKED_AT,
    };
    let page = store.worklist(view, 1).await.unwrap();
    assert_eq!(page.rows.len(), 1);
    assert_eq!(page.goes_on_behind, Some(ApplicationNumber::new(5)));
    // What is looked at ends somewhere, and goes on from there.
    let mut view = WorkView {
        list: Worklist::All,
        filter: WorkFilter {
            state: Some(State::Decided),
            ..WorkFilter::default()
        },
        order: ListOrder::Oldest,
        from: ListFrom::Start,
        looked_at: 2,
        ..view
    };
    let count = store.count_of_worklist(view).await.unwrap();
    assert_eq!((count.found, count.has_more), (0, true));
    let page = store.worklist(view, 9).await.unwrap();
    assert!(page.rows.is_empty());
    view.from = ListFrom::After(page.goes_on_behind.unwrap());
    let page = store.worklist(view, 9).await.unwrap();
    assert_eq!(page.rows[0].number, ApplicationNumber::new(3));
    assert_eq!(page.goes_on_behind, Some(ApplicationNumber::new(4)));
    let references = store.references_of(&[CaseNumber::new(1)]).await.unwrap();
    assert!(references.is_empty());
    let last = store.last_of(&[CaseNumber::new(2)]).await.unwrap();
    assert_eq!(last, [(CaseNumber::new(2), ApplicationNumber::new(2))]);
}

fn new<'a>(owner: &'a Owner, name: &'a str, address: &'a str) -> NewView<'a> {
    NewView {
        owner,
        name,
        address,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_kept_for_one_or_for_a_group() {
    let (store, _dir, [anna, bo]) = with_clerks(2).await;
    let own = Owner::Clerk(anna);
    let group = Owner::Group("eins".to_owned());
    let mut tx = store.write().await.unwrap();
    for view in [
        new(&own, "Eilt", "liste=offen"),
        new(&group, "Eilt", "liste=frei"),
        new(&own, "Eilt", "liste=alle"),
    ] {
        assert!(tx.keep_view(view, anna, NOW).await.unwrap());
    }
    tx.commit().await.unwrap();
    let addresses =
        |views: &[View]| -> Vec<String> { views.iter().map(|view| view.address.clone()).collect() };
    let of_anna = store.views(anna, &["eins", "zwei"]).await.unwrap();
    let mut both = addresses(&of_anna);
    both.sort();
    assert_eq!(both, ["liste=alle", "liste=frei"]);
    assert_eq!(
        addresses(&store.views(bo, &["eins"]).await.unwrap()),
        ["liste=frei"]
    );
    assert!(store.views(bo, &["zwei"]).await.unwrap().is_empty());
    assert!(store.views(bo, &[]).await.unwrap().is_empty());
    // Too many are too many, but one can be replaced.
    let mut tx = store.write().await.unwrap();
    for number in 1..MOST_VIEWS {
        let name = format!("Liste {number}");
        let added = tx
            .keep_view(new(&own, &name, "liste=alle"), anna, NOW)
            .await;
        assert!(added.unwrap());
    }
    let added = tx
        .keep_view(new(&own, "Noch eine", "liste=alle"), anna, NOW)
        .await;
    assert!(!added.unwrap());
    let replaced = tx
        .keep_view(new(&own, "Eilt", "liste=meine"), anna, NOW)
        .await;
    assert!(replaced.unwrap());
    for view in of_anna.iter().filter(|view| view.owner == group) {
        tx.remove_view(view.number).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert!(store.views(bo, &["eins"]).await.unwrap().is_empty());
    // With an account its lists go.
    let name = store.views(anna, &[]).await.unwrap()[0].author.clone();
    let mut tx = store.write().await.unwrap();
    tx.remove_clerk(&name, NOW).await.unwrap();
    tx.commit().await.unwrap();
    assert!(store.views(anna, &[]).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_what_came_after_the_look_before() {
    let (store, _dir, [anna, bo]) = with_clerks(3).await;
    assert_eq!(store.last_look(anna).await.unwrap(), None);
    let look = async |clerk, at: Timestamp| {
        let mut tx = store.write().await.unwrap();
        tx.looks(clerk, at).await.unwrap();
        tx.commit().await.unwrap();
        store.last_look(clerk).await.unwrap().unwrap()
    };
    let minutes = |minutes: i64| NOW.plus_seconds(60 * minutes);
    // To who comes for the first time nothing is new, and while they look it stays as it was.
    let three = ApplicationNumber::new(3);
    for at in [NOW, minutes(29), minutes(58)] {
        let first = Look {
            at: NOW,
            last: three,
        };
        assert_eq!(look(anna, at).await, first);
    }
    let lunch = Look {
        at: minutes(58),
        last: three,
    };
    assert_eq!(look(anna, minutes(100)).await, lunch);
    assert_eq!(look(bo, minutes(100)).await.at, minutes(100));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_kept_sealed_and_its_codes_are_used_up() {
    let (store, _dir) = empty_store().await;
    let [anna, bo] = accounts(&store, ["anna", "bo"]).await;
    let secret = TotpSecret::generate().unwrap();
    let codes = ["one".to_owned(), "two".to_owned()];
    let mut tx = store.write().await.unwrap();
    assert_eq!(tx.second_factor(anna).await.unwrap(), None);
    tx.set_second_factor(anna, Some(&secret), 7).await.unwrap();
    assert_eq!(
        tx.second_factor(anna).await.unwrap(),
        Some((secret.clone(), 7))
    );
    assert_eq!(tx.second_factor(bo).await.unwrap(), None);
    tx.used_step(anna, 8).await.unwrap();
    assert_eq!(tx.second_factor(anna).await.unwrap(), Some((secret, 8)));
    tx.set_recovery_codes(anna, &codes).await.unwrap();
    assert!(!tx.use_recovery_code(bo, "one").await.unwrap());
    assert!(tx.use_recovery_code(anna, "one").await.unwrap());
    assert!(!tx.use_recovery_code(anna, "one").await.unwrap());
    tx.commit().await.unwrap();
    assert!(store.clerks().await.unwrap()[0].has_second_factor);
    let mut tx = store.write().await.unwrap();
    assert!(tx.has_second_factor(anna).await.unwrap());
    assert!(!tx.has_second_factor(bo).await.unwrap());
    tx.set_second_factor(anna, None, 0).await.unwrap();
    assert_eq!(tx.second_factor(anna).await.unwrap(), None);
    assert!(!tx.use_recovery_code(anna, "two").await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_knows_when_a_code_was_last_given() {
    let (store, _dir) = empty_store().await;
    let [anna, _] = accounts(&store, ["anna", "bo"]).await;
    let account = store.clerk("anna").await.unwrap().unwrap();
    let begin = async |token: &str, now: Timestamp| {
        let mut tx = store.write().await.unwrap();
        assert!(
            tx.begin_session(&account, token, "csrf", now)
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();
    };
    let known = async |token: &str| {
        let session = session_of(&store, token, NOW, NOW).await.unwrap().unwrap();
        (session.has_second_factor, session.code_at)
    };
    begin("before", NOW).await;
    assert_eq!(known("before").await, (false, None));
    let mut tx = store.write().await.unwrap();
    let secret = TotpSecret::generate().unwrap();
    tx.set_second_factor(anna, Some(&secret), 7).await.unwrap();
    tx.commit().await.unwrap();
    begin("after", NOW).await;
    assert_eq!(known("before").await, (true, None));
    assert_eq!(known("after").await, (true, Some(NOW)));
    let mut tx = store.write().await.unwrap();
    tx.code_given("before", NOW.plus_seconds(9)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(known("before").await, (true, Some(NOW.plus_seconds(9))));
    assert_eq!(known("after").await, (true, Some(NOW)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_counts_for_one_case_of_one_clerk_and_for_a_while() {
    let (store, _dir) = empty_store().await;
    let [anna, bo] = accounts(&store, ["anna", "bo"]).await;
    let (seven, eight) = (CaseNumber::new(7), CaseNumber::new(8));
    let at = |seconds| NOW.plus_seconds(seconds);
    for until in [at(10), at(20)] {
        let mut tx = store.write().await.unwrap();
        tx.give_reason(anna, seven, until).await.unwrap();
        tx.commit().await.unwrap();
    }
    for (clerk, case, now, expected) in [
        (anna, seven, at(19), true),
        (anna, seven, at(20), false),
        (anna, eight, at(1), false),
        (bo, seven, at(1), false),
    ] {
        let has = store.has_reason(clerk, case, now).await.unwrap();
        assert_eq!(has, expected, "{clerk} {case}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_are_summed_up_for_anchors_which_are_kept_once() {
    let (store, _dir) = empty_store().await;
    assert_eq!(store.last_line().await.unwrap(), 0);
    assert_eq!(store.span(0, 100).await.unwrap(), None);
    let mut tx = store.write().await.unwrap();
    for _ in 0..3 {
        tx.note(NOW, &Actor::Nobody, &Entry::LoggedOut, None)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let last = store.last_line().await.unwrap();
    let all = store.span(0, last).await.unwrap().unwrap();
    assert_eq!((all.last, all.count), (last, 3));
    let two = store.span(0, last - 1).await.unwrap().unwrap();
    assert_eq!(two.count, 2);
    assert_ne!(two.root, all.root);
    let third = store.span(two.last, last).await.unwrap().unwrap();
    assert_eq!(third.count, 1);
    let lines = store.stored_lines(None, None, 9).await.unwrap();
    let text = format!("{}\n", lines[2].hash);
    assert_eq!(third.root, sha256_base64url(text.as_bytes()));

    let anchor = |seq, n| KnownAnchor {
        seq,
        is_own: seq == 0,
        jws: event("sig-0001", n),
    };
    let mut tx = store.write().await.unwrap();
    for one in [anchor(1, 1), anchor(0, 0), anchor(1, 2)] {
        tx.keep_anchor(&one).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(store.anchors().await.unwrap(), [anchor(0, 0), anchor(1, 1)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_configured_otherwise_is_told_once() {
    let (store, _dir) = empty_store().await;
    let settings = |pairs: &[(&str, &str)]| {
        let pairs = pairs
            .iter()
            .map(|(member, hash)| ((*member).to_owned(), (*hash).to_owned()));
        pairs.collect()
    };
    for (now, changed) in [
        (settings(&[("portal", "1"), ("edge", "2")]), vec![]),
        (settings(&[("portal", "1"), ("edge", "2")]), vec![]),
        (
            settings(&[("portal", "3"), ("groups", "4")]),
            vec!["edge", "groups", "portal"],
        ),
        (settings(&[("portal", "3"), ("groups", "4")]), vec![]),
    ] {
        let mut tx = store.write().await.unwrap();
        assert_eq!(tx.remember_settings(&now).await.unwrap(), changed);
        tx.commit().await.unwrap();
    }
}

/// Five lines about two applications and the house; the reason that was given, and what was looked for.
async fn with_journal() -> (Store, TempDir, Actor, Entry) {
    let (store, dir, _) = filled(2).await;
    let anna = clerk_called("Anna", 7);
    let deputy = Actor::Clerk(Person {
        number: Some(ClerkNumber::new(8)),
        name: ClerkName::new("bo").unwrap(),
        instead_of: Some(ClerkName::new("Anna").unwrap()),
    });
    let reason = Entry::ReasonGiven {
        application: number(2),
        reason: Private("Anruf von Frau Müller".into()),
    };
    let searched = Entry::Searched {
        text: Private("Müller".into()),
        found: vec![number(2)],
    };
    let mut tx = store.write().await.unwrap();
    for (at, actor, entry, about) in [
        (1, &anna, &Entry::Opened, Some(number(1))),
        (2, &deputy, &reason, Some(number(2))),
        (3, &anna, &searched, None),
        (4, &Actor::Nobody, &Entry::LoggedOut, None),
        (5, &anna, &Entry::Opened, Some(number(2))),
    ] {
        tx.note(NOW.plus_seconds(at), actor, entry, about)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    (store, dir, deputy, reason)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_hangs_together_and_keeps_what_is_private_sealed() {
    let (store, _dir, deputy, reason) = with_journal().await;
    // Of each chain the first line has the place 1, and all hang together.
    let lines = store.stored_lines(None, None, 100).await.unwrap();
    let places: Vec<(i64, i64)> = lines
        .iter()
        .map(|line| (line.chain.number(), line.seq))
        .collect();
    assert_eq!(places, [(0, 1), (0, 2), (1, 1), (2, 1), (2, 2)]);
    let heads = store.journal_heads(None, 100).await.unwrap();
    assert_eq!(heads.len(), 3);
    for head in &heads {
        let mut walk = Walk::new(head.chain, Some(head.clone()));
        let of_chain = lines.iter().filter(|line| line.chain == head.chain);
        of_chain.for_each(|line| walk.line(line));
        assert_eq!(walk.end(), []);
    }
    // Page by page they are the same.
    let mut paged = Vec::new();
    while let Some(next) = store
        .stored_lines(paged.last(), None, 1)
        .await
        .unwrap()
        .pop()
    {
        paged.push(next);
    }
    assert_eq!(paged, lines);
    let first = store
        .stored_lines(None, Some(Chain::House), 100)
        .await
        .unwrap();
    assert_eq!(first.len(), 2);
    let house = store.lines_of_chain(Chain::House, None, 100).await.unwrap();
    assert_eq!(house, first);
    let second = store
        .lines_of_chain(Chain::House, Some(&house[0]), 100)
        .await
        .unwrap();
    assert_eq!(second, house[1..]);
    let head = store.journal_head(Chain::House).await.unwrap();
    assert_eq!(head.as_ref(), heads.first());
    let after = store.journal_heads(Some(Chain::House), 1).await.unwrap();
    assert_eq!(after, heads[1..2]);

    // What somebody wrote is sealed, and opened for whoever reads.
    let of_case = store.journal_of_case(CaseNumber::new(2)).await.unwrap();
    assert_eq!(of_case[0].1.entry, reason);
    assert_eq!(of_case[0].1.actor, deputy);
    assert!(of_case[0].0.sealed.is_some() && of_case[0].0.detail.as_deref() == Some("2"));
    assert!(
        store
            .journal_of_case(CaseNumber::new(9))
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_read_by_who_what_and_when() {
    let (store, _dir, _, _) = with_journal().await;
    let page = async |change: &dyn Fn(&mut JournalView<'_>), scope: &Scope| -> Vec<i64> {
        let mut view = JournalView {
            scope,
            case: None,
            actor: None,
            words: &[],
            since: None,
            until: None,
            behind: None,
        };
        change(&mut view);
        let lines = store.journal_page(&view, 100).await.unwrap();
        lines.iter().map(|line| line.at.0 - NOW.0).collect()
    };
    let all = &Scope::All;
    assert_eq!(page(&|_| {}, all).await, [5, 4, 3, 2, 1]);
    // What concerns no case is for those who may read all.
    assert_eq!(page(&|_| {}, &scope(&["probe", "x"])).await, [5, 2, 1]);
    assert_eq!(page(&|_| {}, &scope(&["x"])).await, [0; 0]);
    assert_eq!(page(&|_| {}, &Scope::nothing()).await, [0; 0]);
    assert_eq!(
        page(&|view| view.case = Some(CaseNumber::new(2)), all).await,
        [5, 2]
    );
    assert_eq!(
        page(&|view| view.actor = Some("ANNA"), all).await,
        [5, 3, 1]
    );
    assert_eq!(
        page(&|view| view.words = &["opened", "searched"], all).await,
        [5, 3, 1]
    );
    let between = |view: &mut JournalView<'_>| {
        view.since = Some(NOW.plus_seconds(2));
        view.until = Some(NOW.plus_seconds(4));
    };
    assert_eq!(page(&between, all).await, [3, 2]);
    let view = JournalView {
        scope: all,
        case: None,
        actor: None,
        words: &[],
        since: None,
        until: None,
        behind: None,
    };
    let newest = store.journal_page(&view, 2).await.unwrap();
    let behind = Some(newest[1].id);
    assert_eq!(page(&|view| view.behind = behind, all).await, [3, 2, 1]);
    assert_eq!(newest[1].entry, Entry::LoggedOut);
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_begin_go_on_and_end() {
    let (store, _dir) = empty_store().await;
    let name = ClerkName::new("anna").unwrap();
    let hash = PasswordHash::from_stored("hash".into());
    let begin = async |token: &str| {
        let account = store.clerk("anna").await.unwrap().unwrap();
        let mut tx = store.write().await.unwrap();
        assert!(
            tx.begin_session(&account, token, "csrf", NOW)
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();
    };
    let mut tx = store.write().await.unwrap();
    tx.add_clerk(&name, &hash, NOW).await.unwrap();
    tx.commit().await.unwrap();
    begin("one").await;
    let at = |seconds| NOW.plus_seconds(seconds);
    let session = session_of(&store, "one", NOW, NOW).await.unwrap().unwrap();
    assert_eq!(
        (session.staff.name.as_str(), &*session.csrf_token),
        ("anna", "csrf")
    );
    assert!(session_of(&store, "two", NOW, NOW).await.unwrap().is_none());
    // Seen after a minute, it is not idle then.
    assert!(
        session_of(&store, "one", at(61), NOW)
            .await
            .unwrap()
            .is_some()
    );
    assert!(
        session_of(&store, "one", at(62), at(61))
            .await
            .unwrap()
            .is_some()
    );
    assert!(
        session_of(&store, "one", at(62), at(62))
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        session_of(&store, "one", at(SESSION_SECONDS), at(61))
            .await
            .unwrap()
            .is_none()
    );
    store.forget_sessions(at(61), at(-1)).await.unwrap();
    assert!(
        session_of(&store, "one", at(61), NOW)
            .await
            .unwrap()
            .is_some()
    );
    store.forget_sessions(at(61), NOW).await.unwrap();
    assert!(
        session_of(&store, "one", at(61), NOW)
            .await
            .unwrap()
            .is_none()
    );

    for end in ["end", "own password", "password", "disable"] {
        begin("again").await;
        let account = store.clerk("anna").await.unwrap().unwrap();
        let other = PasswordHash::from_stored(format!("before {end}"));
        let mut tx = store.write().await.unwrap();
        match end {
            "own password" => {
                assert!(
                    tx.change_own_password(account.number, &other)
                        .await
                        .unwrap()
                );
                // It was looked at before it was changed.
                assert!(
                    !tx.begin_session(&account, "late", "csrf", NOW)
                        .await
                        .unwrap()
                );
            }
            "end" => tx.end_session("again").await.unwrap(),
            "password" => assert!(tx.change_password(&name, &hash).await.unwrap()),
            _ => assert!(tx.disable_clerk(&name, NOW).await.unwrap()),
        }
        tx.commit().await.unwrap();
        assert!(
            session_of(&store, "again", NOW, NOW)
                .await
                .unwrap()
                .is_none(),
            "{end}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_read_in_order_and_only_added_to() {
    let (store, _dir) = empty_store().await;
    let one = Some(number(1));
    let clerk = clerk_called("anna", 7);
    let mut tx = store.write().await.unwrap();
    tx.note(NOW, &Actor::TownHall, &Entry::Received, one)
        .await
        .unwrap();
    tx.note(NOW, &clerk, &Entry::LoggedIn, None).await.unwrap();
    let other = Entry::OtherVersion(number(2));
    tx.note(NOW.plus_seconds(-1), &clerk, &other, one)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let lines = store.journal(number(1)).await.unwrap();
    let entries: Vec<&Entry> = lines.iter().map(|line| &line.entry).collect();
    assert_eq!(entries, [&Entry::Received, &other]);
    assert_eq!(lines[1].actor, clerk);
    assert_eq!(lines[1].at, NOW.plus_seconds(-1));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_changes_the_journal_past_the_store() {
    let hall = TestHall::start().await;
    let pool = hall.database().await;
    let database: &[&str] = if crate::ON_SERVER {
        &[
            "TRUNCATE journal",
            "INSERT INTO journal (chain, seq, at, actor_kind, actor, action, hash) SELECT chain, seq, 1, 'x', 'x', 'x', 'x' FROM journal",
        ]
    } else {
        &[
            "INSERT OR REPLACE INTO journal (id, chain, seq, at, actor_kind, actor, action, hash) VALUES (1, 9, 9, 1, 'x', 'x', 'x', 'x')",
            "INSERT OR REPLACE INTO journal (chain, seq, at, actor_kind, actor, action, hash) VALUES (0, 1, 1, 'x', 'x', 'x', 'x')",
        ]
    };
    let both = ["UPDATE journal SET actor = 'x'", "DELETE FROM journal"];
    for change in both.iter().chain(database) {
        let done = sqlx::query(*change).execute(&pool).await;
        assert!(done.is_err(), "{change}");
    }
    let (lines,): (i64,) = sqlx::query_as("SELECT count(*) FROM journal WHERE actor <> 'x'")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert!(lines > 0);
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn jobs_are_called_taken_once_held_and_ended() {
    let (store, _dir) = empty_store().await;
    let name = JobName::Publish;
    let at = |seconds| NOW.plus_seconds(seconds);
    let take = async |token: &str, now: Timestamp| {
        let until = now.plus_seconds(300);
        store
            .take_job(name, token.into(), now, until)
            .await
            .unwrap()
    };
    let mut calls = store.job_calls();
    assert!(take("none", NOW).await.is_none());
    store.call_job(name, NOW).await.unwrap();
    assert!(calls.has_changed().unwrap());
    calls.mark_unchanged();
    // Of many who ask, one gets it.
    let mut asking = tokio::task::JoinSet::new();
    for n in 0..20 {
        let store = store.clone();
        asking.spawn(async move {
            let until = NOW.plus_seconds(300);
            store
                .take_job(name, n.to_string(), NOW, until)
                .await
                .unwrap()
        });
    }
    let taken: Vec<_> = asking.join_all().await.into_iter().flatten().collect();
    let [first] = &taken[..] else {
        panic!("taken by {}", taken.len());
    };
    assert_eq!(store.job_times(NOW).await.unwrap(), [(name, at(300))]);
    // A call meanwhile is not lost, and however often it is one.
    store.call_job(name, NOW).await.unwrap();
    store.call_job(name, NOW).await.unwrap();
    store.finish_job(first, at(1_000), NOW).await.unwrap();
    let second = take("second", NOW).await.unwrap();
    store.finish_job(&second, at(1_000), NOW).await.unwrap();
    assert!(take("third", NOW).await.is_none());
    let third = take("third", at(1_000)).await.unwrap();
    // Given back it is due as it was; failed, later and counted.
    store.give_back_job(&third).await.unwrap();
    let fourth = take("fourth", at(1_000)).await.unwrap();
    assert_eq!(fourth.attempts, 0);
    store
        .postpone_job(&fourth, at(1_100), "no", at(1_000))
        .await
        .unwrap();
    assert!(take("fifth", at(1_099)).await.is_none());
    let fifth = take("fifth", at(1_100)).await.unwrap();
    assert_eq!(fifth.attempts, 1);
    // Held on, it is nobody else's; let go, whoever had it says nothing more.
    assert!(store.hold_job(&fifth, at(2_000)).await.unwrap());
    assert!(take("sixth", at(1_999)).await.is_none());
    let sixth = take("sixth", at(2_000)).await.unwrap();
    assert!(!store.hold_job(&fifth, at(9_000)).await.unwrap());
    store.finish_job(&fifth, NOW, NOW).await.unwrap();
    store.give_back_job(&fifth).await.unwrap();
    assert!(take("seventh", at(2_001)).await.is_none());
    store
        .finish_job(&sixth, at(2_000), at(2_000))
        .await
        .unwrap();
    assert_eq!(take("seventh", at(2_000)).await.unwrap().attempts, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_of_before_the_clock_was_set_back_has_ended() {
    let (store, _dir) = empty_store().await;
    let name = JobName::Publish;
    let take = async |token: &str, now: Timestamp| {
        let until = now.plus_seconds(300);
        store
            .take_job(name, token.into(), now, until)
            .await
            .unwrap()
    };
    store.call_job(name, NOW).await.unwrap();
    let fast = NOW.plus_seconds(7_200);
    let gone = take("gone", fast).await.unwrap();
    assert_eq!(store.job_times(NOW).await.unwrap(), [(name, NOW)]);
    let other = take("other", NOW).await.unwrap();
    assert!(!store.hold_job(&gone, fast).await.unwrap());
    // A clock that is only a moment behind takes nothing away.
    let behind = NOW.plus_seconds(-1);
    store.call_job(name, behind).await.unwrap();
    assert!(take("third", behind).await.is_none());
    store.finish_job(&other, NOW, NOW).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_serves_alone_finds_nothing_held() {
    let (store, _dir) = empty_store().await;
    let until = NOW.plus_seconds(300);
    store.call_job(JobName::Publish, NOW).await.unwrap();
    store
        .take_job(JobName::Publish, "dead".into(), NOW, until)
        .await
        .unwrap()
        .unwrap();
    store.begin_serving().await.unwrap();
    let alive = store
        .take_job(JobName::Publish, "alive".into(), NOW, until)
        .await;
    assert!(alive.unwrap().is_some());
    store.go_on_serving().await.unwrap();
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_found_by_writing() {
    let (store, _dir) = empty_store().await;
    assert!(store.is_well().await);
    store.close().await;
    tokio::time::timeout(std::time::Duration::from_mins(1), async {
        while store.is_well().await {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_epoch_is_raised_and_cases_are_adopted_in_it() {
    let (store, _dir) = empty_store().await;
    assert!(store.is_adopted(case(1)).await.unwrap());
    let mut tx = store.write().await.unwrap();
    tx.raise_epoch(2).await.unwrap();
    tx.raise_epoch(1).await.unwrap();
    assert_eq!(tx.hall().await.unwrap().epoch, 2);
    tx.commit().await.unwrap();
    assert!(!store.is_adopted(case(1)).await.unwrap());
    for epoch in [2, 3] {
        let mut tx = store.write().await.unwrap();
        tx.raise_epoch(epoch).await.unwrap();
        tx.adopted(case(1)).await.unwrap();
        tx.commit().await.unwrap();
        assert!(store.is_adopted(case(1)).await.unwrap());
        assert!(!store.is_adopted(case(2)).await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_is_noticed_once_and_no_number_is_given_twice() {
    let (store, dir, probe) = filled(3).await;
    assert_eq!(store.notice_restore(NOW).await.unwrap(), None);
    let before = store.hall().await.unwrap();
    // As the file would stand had there been more.
    let file_beside = dir.path().join("high-water.json");
    let text = fs::read_to_string(&file_beside).unwrap();
    fs::write(
        &file_beside,
        text.replace("\"applications\":3", "\"applications\":7"),
    )
    .unwrap();
    let noticed = store.notice_restore(NOW).await.unwrap();
    assert_eq!(
        noticed,
        Some(Restored {
            missing: 4,
            epoch: 1
        })
    );
    assert_eq!(store.notice_restore(NOW).await.unwrap(), None);
    let after = store.hall().await.unwrap();
    assert_ne!(after.generation, before.generation);
    assert_eq!((after.applications, after.missing), (7, 4));
    let mut tx = store.write().await.unwrap();
    assert_eq!(
        file(&mut tx, &arrival(9, &probe), Link::First).await,
        number(8)
    );
    tx.commit().await.unwrap();
    // Where nobody knows how many there were, many are left out.
    fs::remove_file(&file_beside).unwrap();
    let restored = store.restored(NOW).await.unwrap();
    assert_eq!(
        restored,
        Restored {
            missing: LEAP,
            epoch: 2
        }
    );
    assert_eq!(store.hall().await.unwrap().applications, 8 + LEAP);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_copied_and_looked_through_and_a_server_says_what_does_it() {
    let (store, dir, _) = filled(2).await;
    let copy = dir.path().join("copy");
    let (copied, examined) = (store.back_up(&copy).await, store.examine().await);
    if crate::ON_SERVER {
        for (refused, word) in [(copied, "pg_dump"), (examined, "pg_amcheck")] {
            let words = refused.unwrap_err().to_string();
            assert!(words.contains(word), "{words}");
        }
        return;
    }
    copied.unwrap();
    examined.unwrap();
    let keys = dir.path().join("copied keys");
    store.back_up_keys(&keys).await.unwrap();
    let keys = Store::open_as_it_is(&Database::File(keys)).await.unwrap();
    keys.examine().await.unwrap();
    assert!(store.has_case_keys().await.unwrap() && !keys.has_case_keys().await.unwrap());
    store.sweep().await.unwrap();
    let copy = Store::open_beside(&Database::File(copy)).await.unwrap();
    assert_eq!(copy.hall().await.unwrap(), store.hall().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_has_one_key_that_any_master_key_can_wrap() {
    let (store, dir, probe) = filled(2).await;
    let mut tx = store.write().await.unwrap();
    let version = file(&mut tx, &arrival(3, &probe), Link::VersionOf(number(1))).await;
    assert_eq!(tx.reply_key(version).await.unwrap(), Some("key 3".into()));
    tx.commit().await.unwrap();
    assert_eq!(store.unreadable().await.unwrap(), 0);
    let masters = MasterKeys::read(dir.path()).unwrap().with_new().unwrap();
    store.look_whether_alone().await.unwrap();
    assert_eq!(store.wrapped_with(masters.id()).await.unwrap(), 0);
    assert_eq!(store.rewrap_keys(&masters).await.unwrap(), 2);
    assert_eq!(store.wrapped_with(masters.id()).await.unwrap(), 2);
    assert_eq!(store.rewrap_keys(&masters).await.unwrap(), 0);
    assert!(matches!(
        store.look_at_keys().await,
        Err(StoreError::OtherMaster(_))
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_count_what_is_there() {
    let (store, _dir, _) = filled(2).await;
    store.call_job(JobName::Publish, NOW).await.unwrap();
    let figures = store.figures().await.unwrap();
    assert_eq!(figures.submissions, [("accepted".to_owned(), 2)]);
    assert_eq!(figures.unopened.count, 2);
    assert_eq!(figures.unopened.first, Some(NOW.plus_seconds(1)));
    assert_eq!((figures.staged.count, figures.staged_bytes), (0, 0));
    assert_eq!(figures.staged.first, None);
    assert_eq!((figures.to_sign, figures.to_bring.count), (0, 0));
    assert_eq!(figures.failures, [("publish".to_owned(), 0)]);
}
