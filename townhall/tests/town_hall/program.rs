//! The program itself: `townhall init`, `keys list`, `backup`, `clerk`, `serve`.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use amtsweg_core::event::EventKind;
use tempfile::TempDir;

use crate::support::{Browser, Sealed, Serving, TestHall, text, townhall};

fn init(dir: &Path, more: &[&str], input: &str) -> Output {
    let forms = concat!(env!("CARGO_MANIFEST_DIR"), "/../forms");
    let mut args = vec![
        "init",
        "--portal",
        "https://portal.example",
        "--edge",
        "http://127.0.0.1:9",
        "--inbox-addr",
        "127.0.0.1:0",
        "--intake-addr",
        "127.0.0.1:0",
        "--forms",
        forms,
    ];
    args.extend(more);
    townhall(dir, &args, input)
}

#[test]
fn from_nothing_to_an_open_door() {
    let temp = TempDir::new().unwrap();
    let dir = temp.path().join("hall");
    let weak = init(&dir, &[], "short\n");
    assert!(
        !weak.status.success() && !dir.exists(),
        "{}",
        text(&weak.stderr)
    );

    let done = init(&dir, &["--demo-login"], "");
    assert!(done.status.success(), "{}", text(&done.stderr));
    assert!(text(&done.stdout).contains("login: sachbearbeitung / "));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let private = [
            "keys",
            "master.key",
            "townhall.sqlite",
            "intake.secret",
            "edge.json",
            "config.json",
        ];
        for name in private {
            let mode = std::fs::metadata(dir.join(name))
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o077, 0, "{name}");
        }
    }
    let site: serde_json::Value =
        serde_json::from_slice(&std::fs::read(dir.join("public/site.json")).unwrap()).unwrap();
    let keys = text(&townhall(&dir, &["keys", "list"], "").stdout);
    assert_eq!(keys.lines().count(), 2);
    assert!(keys.contains(site["signingKeyThumbprints"][0].as_str().unwrap()));

    let before = std::fs::read(dir.join("config.json")).unwrap();
    let again = init(&dir, &["--demo-login"], "");
    assert!(!again.status.success());
    assert!(text(&again.stderr).contains("already holds: config.json, townhall.sqlite, keys"));
    assert_eq!(std::fs::read(dir.join("config.json")).unwrap(), before);

    let good = "a good long password\n";
    for (args, is_done) in [
        (&["clerk", "add", "bo", "--role", "clerk"][..], true),
        (&["clerk", "add", "Bo", "--role", "clerk"], false),
        (&["clerk", "passwd", "bo"], true),
        (&["clerk", "passwd", "nobody"], false),
    ] {
        let done = townhall(&dir, args, good);
        assert_eq!(done.status.success(), is_done, "{args:?}");
    }

    let mut serving = Command::new(env!("CARGO_BIN_EXE_townhall"))
        .args(["serve", "--dir"])
        .arg(&dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(serving.stderr.take().unwrap()).lines();
    assert!(log.any(|line| line.unwrap().contains("the town hall is open")));
    let second = townhall(&dir, &["serve"], "");
    assert!(
        text(&second.stderr).contains("already running"),
        "{}",
        text(&second.stderr)
    );
    let backup = temp.path().join("backup");
    let done = townhall(&dir, &["backup", "--to", backup.to_str().unwrap()], "");
    assert!(
        done.status.success() && backup.is_dir(),
        "{}",
        text(&done.stderr)
    );
    assert!(text(&done.stdout).contains("The master key is in neither"));
    let over = townhall(&dir, &["backup", "--to", backup.to_str().unwrap()], "");
    assert!(!over.status.success());
    #[cfg(unix)]
    {
        let stopped = Command::new("kill")
            .arg(serving.id().to_string())
            .status()
            .unwrap();
        assert!(stopped.success());
        assert!(serving.wait().unwrap().success());
    }
    #[cfg(not(unix))]
    serving.kill().unwrap();
}

/// Killed without warning at any moment, it loses nothing and files nothing twice.
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_it_neither_loses_nor_doubles() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    let mut sent = Vec::new();
    for round in 0..8_u64 {
        let (mut program, intake) = serve(&hall);
        hall.intake = intake;
        sent.push(Sealed::sound(&hall).envelope());
        let killing = async {
            tokio::time::sleep(Duration::from_millis(round * 60)).await;
            program.kill().unwrap();
            program.wait().unwrap();
        };
        // Whether an answer came before the end is all the same.
        let sending = async {
            for envelope in &sent {
                let _ = hall.try_deliver(envelope).await;
            }
        };
        tokio::join!(killing, sending);
    }
    let (mut program, intake) = serve(&hall);
    hall.intake = intake;
    for envelope in &sent {
        let receipt = hall.deliver(envelope).await.receipt();
        let (kind, _) = envelope.outcome(&hall, &receipt.event_log);
        assert_eq!(kind, EventKind::Accept);
        assert_eq!(receipt.event_log.len(), 1);
    }
    program.kill().unwrap();
    program.wait().unwrap();
    hall.open().await;
    assert_eq!(hall.applications().await, sent.len());
}

/// The program on a test's folder, and where its intake listens.
fn serve(hall: &TestHall) -> (Child, String) {
    // By its clock the program judges what was signed when.
    hall.clock.set_to_real_time();
    let mut program = Command::new(env!("CARGO_BIN_EXE_townhall"))
        .args(["serve", "--dir"])
        .arg(hall.folder().path())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(program.stderr.take().unwrap()).lines();
    let open = log
        .find(|line| line.as_ref().unwrap().contains("the town hall is open"))
        .unwrap()
        .unwrap();
    // Whoever logs into a closed pipe fails: read on.
    std::thread::spawn(move || log.for_each(drop));
    let address = open
        .split_whitespace()
        .find_map(|word| word.strip_prefix("intake="))
        .unwrap()
        .to_owned();
    (program, format!("http://{address}"))
}

/// What fail2ban needs: the failure, and the network that it came from.
#[tokio::test(flavor = "multi_thread")]
async fn a_failed_login_stands_in_the_log_with_its_network() {
    let mut hall = TestHall::start_with(|config| {
        config.inbox.client_address_header = Some("X-Forwarded-For".into());
    })
    .await;
    hall.close().await;
    let mut program = Serving::start(hall.folder().path());
    hall.inbox = program.address("inbox");
    let mut browser = Browser::new(&hall);
    browser.address = Some("203.0.113.9");
    let page = browser.log_in("erika", "wrong password").await;
    assert_eq!(page.status, 401);
    let failed = program.says("a login failed");
    assert!(
        failed.ends_with("inbox: a login failed address=203.0.113.0/24"),
        "{failed}"
    );
    assert!(
        !failed.contains("203.0.113.9") && !failed.contains("erika"),
        "{failed}"
    );
}

#[test]
fn without_a_town_hall_every_command_says_so() {
    let temp = TempDir::new().unwrap();
    for args in [&["serve"][..], &["keys", "list"], &["backup", "--to", "x"]] {
        let output = townhall(temp.path(), args, "");
        assert!(!output.status.success());
        assert!(
            text(&output.stderr).contains("townhall init"),
            "{}",
            text(&output.stderr)
        );
    }
}
