//! Town halls with so many cases, made directly in the store.

use std::{fs, time::Instant};

use amtsweg_core::{
    hash::sha256_base64url,
    id::{ApplicationId, CaseId, SubmissionId},
    number::Letters,
    time::Timestamp,
};
use amtsweg_forms_tool::catalogue::Definition;
use amtsweg_townhall::{
    config::{Config, Folder},
    domain::{Application, Arrival, Link, Naming, Part, Secrets},
    init::init,
    store::{DatabaseUrl, Outcome, Store, SubmissionRecord},
};
use serde_json::json;
use tempfile::TempDir;

use crate::support::{TestHall, fixture, plan, random, server};

/// When the first one came.
const START: i64 = 1_700_000_000;
/// What the cases are called.
const NAMING: Naming = Naming {
    letters: Letters::GENERAL,
    year: 2023,
};
/// So many are written at once.
const AT_ONCE: u64 = 1_000;
/// Every twentieth applicant has this name.
pub(crate) const COMMON: &str = "Müller";
/// Every twentieth has this first name, another one of twenty.
pub(crate) const FIRST: &str = "Anna";
/// The service that one in forty applies for; the others for [`COMMON_SERVICE`].
pub(crate) const RARE_SERVICE: &str = "teil_zwei";
/// What most apply for.
pub(crate) const COMMON_SERVICE: &str = "probe";

/// A name that nobody else has, or next to nobody.
pub(crate) fn rare_name(n: u64) -> String {
    let mut hash = n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^= hash >> 29;
    (0..8)
        .map(|_| {
            let letter = u8::try_from(hash % 26).unwrap_or(0);
            hash /= 26;
            char::from(b'a' + letter)
        })
        .collect()
}

/// Whether this one has the common name.
pub(crate) fn is_common(n: u64) -> bool {
    n % 20 == 3
}

/// Whether this one has the common first name.
pub(crate) fn has_first(n: u64) -> bool {
    n / 20 % 20 == 3
}

/// Whether this one applies for the rare service: a page of them there is among a thousand.
pub(crate) fn is_rare_service(n: u64) -> bool {
    n % 40 == 7
}

/// A town hall with so many cases, open; on a server where there is an address.
pub(crate) async fn hall(cases: u64, database: Option<String>) -> TestHall {
    let began = Instant::now();
    let is_on_server = database.is_some();
    let server = database.clone();
    let dir = TempDir::new().unwrap();
    let mut plan = plan(&dir.path().join("hall"));
    plan.database = database.map(DatabaseUrl::new);
    let folder = plan.folder.path().to_owned();
    init(plan, Timestamp(START)).await.unwrap();
    let last = START + i64::try_from(cases).unwrap() * 60;
    let mut hall = TestHall::in_copy_of(&folder, Timestamp(last));
    fill(&hall.folder(), cases).await;
    if let Some(url) = server {
        tidy(&url).await;
    }
    hall.open().await;
    println!(
        "{cases} cases {}: {:.0} s",
        if is_on_server {
            "on PostgreSQL"
        } else {
            "in SQLite"
        },
        began.elapsed().as_secs_f64()
    );
    hall
}

/// Rows that are changed with each filing were changed a thousand times in one transaction, which leaves
/// as many dead copies; filings by themselves leave one, which the next takes away.
async fn tidy(url: &str) {
    sqlx::any::install_default_drivers();
    let pool = sqlx::AnyPool::connect(url).await.unwrap();
    for step in ["VACUUM FULL counts", "VACUUM FULL hall", "ANALYZE"] {
        sqlx::query(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
}

async fn fill(folder: &Folder, cases: u64) {
    let config = Config::read(folder).unwrap();
    let store = Store::open(&config.database(folder)).await.unwrap();
    let definitions = [COMMON_SERVICE, RARE_SERVICE].map(|service| {
        let json = fs::read(fixture("forms").join(service).join("form.json")).unwrap();
        Definition::from_bytes(service, json).unwrap()
    });
    for first in (0..cases).step_by(usize::try_from(AT_ONCE).unwrap()) {
        let mut tx = store.write().await.unwrap();
        if first == 0 {
            for definition in &definitions {
                tx.remember_form(definition, Timestamp(START))
                    .await
                    .unwrap();
            }
        }
        for n in first..cases.min(first + AT_ONCE) {
            let [common, rare] = &definitions;
            let arrival = arrival(n, if is_rare_service(n) { rare } else { common });
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
            let number = tx
                .file_application(&arrival, Link::First, NAMING)
                .await
                .unwrap();
            if n % 10 != 0 {
                tx.opened(number, application.received_at).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
    }
    store.close().await;
}

fn arrival(n: u64, definition: &Definition) -> Arrival {
    let name = if is_common(n) {
        COMMON.to_owned()
    } else {
        rare_name(n)
    };
    let first = if has_first(n) {
        FIRST.to_owned()
    } else {
        rare_name(n / 20 % 20)
    };
    let year = 1950 + n % 60;
    let day = 1 + n % 28;
    let data = json!({
        "person": {
            "familienname": name, "vornamen": first, "name": name,
            "geburtsdatum": format!("{year}-05-{day:02}"), "art": "person"
        },
        "firma": {"name": format!("F{n}")},
        "schluss": {"richtig": true}
    });
    let data = data.to_string().into_bytes();
    Arrival {
        application: Application {
            submission_id: SubmissionId::from_random(random()),
            case_id: CaseId::from_random(random()),
            application_id: Some(ApplicationId::from_random(random())),
            bound: true,
            service: definition.service.clone(),
            form_version: definition.form.version.clone(),
            form_hash: definition.hash.clone(),
            language: Some("de".into()),
            key_id: "key".into(),
            date: "2026-11-18".parse().unwrap(),
            applicant: Some(format!("{first} {name}")),
            subject: None,
            received_at: Timestamp(START + i64::try_from(n).unwrap() * 60),
            data_sha512: sha256_base64url(&data),
        },
        secrets: Secrets {
            case_access: Some("access".into()),
            reply_key: Some(format!("key {n}")),
        },
        metadata: b"{}".to_vec(),
        metadata_jwe_hash: "metadata".into(),
        data_jwe_hash: format!("data {n}"),
        content_hash: sha256_base64url(&data),
        data,
        follows: None,
        desk: None,
        files: vec![],
        part: Part {
            service: definition.service.clone(),
            join_id: None,
            side: None,
            awaits: false,
        },
    }
}

/// The address of an empty database on the server.
pub(crate) async fn empty_database() -> String {
    server().database(None).await
}
