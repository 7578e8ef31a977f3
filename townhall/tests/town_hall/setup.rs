//! What does not fit is said at the start, in words that name it.

use std::{
    fs,
    sync::{Arc, Mutex},
    time::{Duration, UNIX_EPOCH},
};

use amtsweg_core::{
    problem::{Problem, ProblemKind},
    time::Clock as _,
};
use amtsweg_townhall::clock::SystemClock;
use axum::{
    Router,
    http::{StatusCode, header::DATE},
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{Sealed, Serving, TestHall, text, townhall};

/// What `townhall serve` says of a folder that it does not start with.
fn refusal(hall: &TestHall) -> String {
    let output = townhall(hall.folder().path(), &["serve"], "");
    assert!(!output.status.success());
    text(&output.stderr)
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_in_the_configuration_are_named() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    let sound: Value = serde_json::from_slice(&fs::read(hall.folder().config()).unwrap()).unwrap();
    let change = |change: &Value| {
        let mut config = sound.clone();
        merge(&mut config, change);
        fs::write(hall.folder().config(), config.to_string()).unwrap();
        refusal(&hall)
    };
    let same = "127.0.0.1:18789";
    for (words, mistake) in [
        (
            "inbox.origin",
            json!({"inbox": {"origin": "https://a.example/"}}),
        ),
        ("inbox.origin", json!({"inbox": {"origin": "a.example"}})),
        (
            "inbox.idleMinutes is -5",
            json!({"inbox": {"idleMinutes": -5}}),
        ),
        (
            "inbox.idleMinutes is 0",
            json!({"inbox": {"idleMinutes": 0}}),
        ),
        (
            "inbox.clientAddressHeader",
            json!({"inbox": {"clientAddressHeader": "X Forwarded For"}}),
        ),
        ("portal is", json!({"portal": "antrag.example.org"})),
        ("edge is", json!({"edge": "edge.example.org"})),
        ("edge is", json!({"edge": "ftp://edge.example.org"})),
        (
            "intake.maxStagedBytes",
            json!({"intake": {"maxStagedBytes": 1000}}),
        ),
        (
            "intake.maxStagedBytesInAll",
            json!({"intake": {"maxStagedBytesInAll": 1000}}),
        ),
        (
            "the same, 127.0.0.1:18789",
            json!({"intake": {"address": same}, "inbox": {"address": same}}),
        ),
        (
            "monitor.address is 0.0.0.0:18790; figures are for this machine alone",
            json!({"monitor": {"address": "0.0.0.0:18790"}}),
        ),
        (
            "monitor.address is 127.0.0.1:18789, which is another door's",
            json!({"monitor": {"address": same}, "intake": {"address": same}}),
        ),
        (
            "destinationId",
            json!({"destinationId": "00000000-0000-4000-8000-000000000000"}),
        ),
        ("unknown field `inbx`", json!({"inbx": {}})),
    ] {
        let said = change(&mistake);
        assert!(said.contains(words), "{words}\nin\n{said}");
    }
    // All at once, so that nobody has to try again and again.
    let said = change(&json!({"inbox": {"idleMinutes": -5}, "edge": "edge.example.org"}));
    assert!(
        said.contains("idleMinutes") && said.contains("edge is"),
        "{said}"
    );
}

/// Sets members, those of objects in it too.
fn merge(config: &mut Value, change: &Value) {
    match change {
        Value::Object(members) => {
            for (name, member) in members {
                merge(&mut config[name], member);
            }
            if members.is_empty() {
                *config = json!({});
            }
        }
        other => *config = other.clone(),
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn secrets_that_others_can_read_are_refused_and_the_database_is_closed_to_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut hall = TestHall::start().await;
    hall.close().await;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let set = |path: &std::path::Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let key = fs::read_dir(hall.folder().keys())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| {
            path.extension()
                .is_some_and(|extension| extension == "wrapped")
        })
        .unwrap();
    for path in [
        key,
        hall.folder().master_key(),
        hall.folder().intake_secret(),
        hall.folder().edge(),
    ] {
        for open in [0o644, 0o640, 0o604] {
            set(&path, open);
            let said = refusal(&hall);
            assert!(
                said.contains(&format!("chmod 600 {}", path.display())),
                "{said}"
            );
        }
        set(&path, 0o600);
    }
    let database = hall.folder().database();
    set(&database, 0o644);
    hall.open().await;
    assert_eq!(mode(&database), 0o600);
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    for suffix in ["-wal", "-shm"] {
        let path = format!("{}{suffix}", database.display());
        assert_eq!(mode(std::path::Path::new(&path)), 0o600, "{suffix}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_database_is_called_so() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    fs::remove_file(hall.folder().database()).unwrap();
    let said = refusal(&hall);
    assert!(said.contains("there is no database at"), "{said}");
    assert!(!hall.folder().database().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_disabled_removed_and_never_called_like_the_town_hall() {
    let hall = TestHall::start().await;
    let run = |args: &[&str], input: &str| townhall(hall.folder().path(), args, input);
    let password = "a good long password\n";
    for name in ["Rathaus", "rathaus", "townhall export", " bo", ""] {
        let output = run(&["clerk", "add", name, "--role", "clerk"], password);
        assert!(!output.status.success(), "{name:?}");
    }
    let mut clerk = hall.clerk().await;
    assert_eq!(clerk.get("/").await.status, 200);
    assert!(run(&["clerk", "disable", "erika"], "").status.success());
    assert_eq!(clerk.get("/").await.status, 303);
    assert_eq!(clerk.log_in("erika", TestHall::PASSWORD).await.status, 401);
    let listed = text(&run(&["clerk", "list"], "").stdout);
    assert!(
        listed.contains("erika") && listed.contains("disabled"),
        "{listed}"
    );
    assert!(!run(&["clerk", "disable", "erika"], "").status.success());
    assert!(
        run(&["clerk", "passwd", "erika"], password)
            .status
            .success()
    );
    assert_eq!(clerk.log_in("erika", password.trim()).await.status, 303);
    assert!(run(&["clerk", "remove", "erika"], "").status.success());
    assert_eq!(clerk.get("/").await.status, 303);
    assert_eq!(clerk.log_in("erika", password.trim()).await.status, 401);
    assert!(!run(&["clerk", "remove", "erika"], "").status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_odd_but_possible_is_warned_of() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    let sound = fs::read_to_string(hall.folder().config()).unwrap();
    let mut config: Value = serde_json::from_str(&sound).unwrap();
    config["services"] = json!({});
    fs::write(hall.folder().config(), config.to_string()).unwrap();
    Serving::start(hall.folder().path()).says("services in config.json is empty");
    fs::write(hall.folder().config(), sound).unwrap();

    let forms = hall.path("forms");
    let form = forms.join("probe/form.json");
    fs::create_dir_all(forms.join("probe")).unwrap();
    let old = fs::read_to_string(hall.config.forms.join("probe/form.json")).unwrap();
    fs::write(&form, old.replace("\"lohn\"", "\"lohnzettel\"")).unwrap();
    hall.config.forms = forms;
    hall.config.services.retain(|service, _| service == "probe");
    hall.write_config();
    let said = Serving::start(hall.folder().path()).says("under the same version");
    assert!(said.contains("probe") && said.contains("1.2.0"), "{said}");

    let temp = tempfile::TempDir::new().unwrap();
    let forms = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/town_hall/fixture/forms");
    let args = [
        "init",
        "--portal",
        "http://portal.example",
        "--edge",
        "http://127.0.0.1:9",
        "--forms",
        forms,
        "--demo-login",
    ];
    let said = text(&townhall(&temp.path().join("hall"), &args, "").stderr);
    assert!(
        said.contains("http://portal.example is not https"),
        "{said}"
    );
    assert!(!said.contains("127.0.0.1:9"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn why_the_edge_refuses_is_said() {
    let now: Arc<Mutex<Response>> = Arc::new(Mutex::new(StatusCode::OK.into_response()));
    let answers = Arc::clone(&now);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answer = async move || {
        let held = answers.lock().unwrap();
        let mut answer = held.status().into_response();
        answer.headers_mut().clone_from(held.headers());
        let problem: Problem =
            ProblemKind::DestinationNotFound.with_detail("DESTINATIONS does not name it");
        *answer.body_mut() = serde_json::to_string(&problem).unwrap().into();
        answer
    };
    let router = Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mut hall = TestHall::start_with(|config| config.edge = address).await;
    hall.close().await;
    let refuses = |answer: Response, words: &str| {
        *now.lock().unwrap() = answer;
        tokio::task::block_in_place(|| Serving::start(hall.folder().path()).says(words));
    };
    refuses(
        StatusCode::UNAUTHORIZED.into_response(),
        "the secret in intake.secret is not the one",
    );
    let now_seconds = u64::try_from(SystemClock.now().0).unwrap();
    let an_hour_ago = UNIX_EPOCH + Duration::from_secs(now_seconds - 3600);
    refuses(
        (
            StatusCode::UNAUTHORIZED,
            [(DATE, httpdate::fmt_http_date(an_hour_ago))],
        )
            .into_response(),
        "clock and the edge's are 60 minutes apart",
    );
    refuses(
        StatusCode::NOT_FOUND.into_response(),
        "DESTINATIONS does not name it",
    );
}
