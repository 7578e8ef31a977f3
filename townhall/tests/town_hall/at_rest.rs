//! What lies on the disk says nothing: neither the folder, nor a backup, nor a dump.

use std::{
    fs,
    path::{Path, PathBuf},
};

use amtsweg_core::encoding::hex;
use amtsweg_townhall::crypto::MasterKeys;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Sealed, TestFile, TestHall, eventually, pdf, server, text, townhall};

/// Everything below a folder, by its path.
pub(crate) fn everything_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything_below(&path));
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found
}

/// What of these is found anywhere, as it is or as a dump writes bytes.
pub(crate) fn found<'a>(
    words: &'a [Vec<u8>],
    everything: &'a [(PathBuf, Vec<u8>)],
) -> Vec<(String, &'a Path)> {
    let mut all = Vec::new();
    for word in words {
        for form in [word.clone(), hex(word).into_bytes()] {
            for (path, content) in everything {
                if content.windows(form.len()).any(|part| part == form) {
                    all.push((text(word), path.as_path()));
                }
            }
        }
    }
    all
}

/// What people wrote, below a member of the data.
pub(crate) fn written(value: &Value, into: &mut Vec<Vec<u8>>) {
    match value {
        // In JSON the end of a line is written otherwise.
        Value::String(text) => {
            let lines = text.lines().filter(|line| line.chars().count() > 5);
            into.extend(lines.map(|line| line.as_bytes().to_vec()));
        }
        Value::Array(all) => all.iter().for_each(|one| written(one, into)),
        Value::Object(all) => all.values().for_each(|one| written(one, into)),
        _ => {}
    }
}

/// An application, and all of it that nobody may find.
fn application(hall: &TestHall, n: u8) -> (Sealed, Vec<Vec<u8>>) {
    let content = format!("Was nur in der Datei {n} steht, und sonst nirgends");
    let mut sealed = Sealed::sound(hall);
    sealed.answers["person"]["familienname"] = format!("Unverwechselbar{n}").into();
    sealed.answers["person"]["vornamen"] = format!("Eigenartig{n}").into();
    sealed.answers["person"]["bemerkung"] = format!("Niemand sonst schreibt das {n}").into();
    let answers = sealed.answers.clone();
    let file = TestFile::new(
        "lohn",
        "Geheimnisvolle Abrechnung.pdf",
        "application/pdf",
        pdf(&content),
    );
    let sealed = Sealed::new(hall, answers, vec![file]);
    let mut words = Vec::new();
    // Ids of files are no answers, and the words of options stand in the form for everybody.
    written(&sealed.answers["person"], &mut words);
    let form = fs::read_to_string(hall.config.forms.join("probe/form.json")).unwrap();
    words.retain(|word| !form.contains(&format!("\"{}\"", text(word))));
    words.push(content.into_bytes());
    words.push("Geheimnisvolle Abrechnung".into());
    words.push(sealed.context.reply_key.clone().unwrap().into_bytes());
    words.push(sealed.context.case_access.clone().unwrap().into_bytes());
    (sealed, words)
}

/// Several applications, opened, given out and asked for; and what nobody may find of them.
async fn full_run(hall: &TestHall) -> Vec<Vec<u8>> {
    let mut secret = Vec::new();
    for n in 1..=3 {
        let (sealed, words) = application(hall, n);
        hall.deliver(&sealed.envelope()).await.receipt();
        secret.extend(words);
    }
    let mut clerk = hall.clerk().await;
    let list = clerk.get("/").await;
    assert!(list.words().contains("Unverwechselbar3"));
    let csrf = list.csrf().to_owned();
    let sought = [("csrf", csrf.as_str()), ("suche", "unverwechselbar3")];
    let sent = clerk.post("/suche", &sought).await;
    let address = sent.header("location").to_owned();
    eventually("the index", async || {
        let found = clerk.get(&address).await.words();
        found.contains("1 Treffer").then_some(())
    })
    .await;
    for n in 1..=3 {
        let page = clerk.get(&format!("/antraege/{n}")).await;
        for word in [
            "Unverwechselbar",
            "Eigenartig",
            "Niemand sonst schreibt das ",
        ] {
            assert!(page.words().contains(&format!("{word}{n}")), "{word}{n}");
        }
        assert!(page.words().contains("Geheimnisvolle Abrechnung.pdf"));
        for ending in ["pdf", "json", "csv"] {
            let given = clerk.get(&format!("/antraege/{n}/antrag.{ending}")).await;
            assert_eq!(given.status, 200, "{ending}");
        }
    }
    secret
}

#[tokio::test(flavor = "multi_thread")]
async fn no_name_answer_or_file_lies_anywhere_in_the_clear() {
    let mut hall = TestHall::start().await;
    let secret = full_run(&hall).await;
    let temp = TempDir::new().unwrap();
    let look = |hall: &TestHall, when: &str| {
        let mut everything = everything_below(hall.folder().path());
        if crate::ON_SERVER {
            let dump = temp.path().join("dump.sql");
            server().dump_as_text(hall.database_url(), &dump);
            let dumped = fs::read(&dump).unwrap();
            // It is a dump of these applications, by what everybody may know.
            let known = b"application/pdf";
            assert!(dumped.windows(known.len()).any(|part| part == known));
            everything.push((dump, dumped));
        } else {
            let backup = temp.path().join(format!("backup {when}"));
            let to = backup.to_str().unwrap();
            let done = townhall(hall.folder().path(), &["backup", "--to", to], "");
            assert!(done.status.success(), "{}", text(&done.stderr));
            everything.extend(everything_below(&backup));
            let database = everything
                .iter()
                .filter(|(path, _)| path.ends_with("townhall.sqlite"));
            assert_eq!(database.count(), 2);
            // Nor does a backup tell who is called the same.
            let index = everything
                .iter()
                .filter(|(path, _)| path.ends_with("search.sqlite"));
            assert_eq!(index.count(), 1);
        }
        assert_eq!(found(&secret, &everything), [], "{when}");
        // Private keys are wrapped: nothing says that it is an RSA key (PKCS#8).
        let rsa = [
            0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01,
            0x01, 0x01, 0x05, 0x00, 0x04,
        ];
        assert_eq!(found(&[rsa.to_vec()], &everything), [], "{when}");
    };
    look(&hall, "while it runs");
    hall.close().await;
    look(&hall, "when it is closed");
    hall.open().await;
    // Without the master key nobody opens anything, and it is in no database and in no backup.
    let master = fs::read_to_string(hall.folder().master_key()).unwrap();
    let mut everything = everything_below(hall.folder().path());
    everything.extend(everything_below(temp.path()));
    everything.retain(|(path, _)| *path != hall.folder().master_key());
    assert_eq!(found(&[master.trim().into()], &everything), []);
    assert_eq!(hall.applications().await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_moved_to_another_row_does_not_open() {
    let hall = TestHall::start().await;
    let _ = full_run(&hall).await;
    let pool = hall.database().await;
    for change in [
        "UPDATE applications SET data = (SELECT data FROM applications WHERE id = 2) WHERE id = 1",
        "UPDATE applications SET data = metadata WHERE id = 2",
        "UPDATE files SET content = (SELECT content FROM files WHERE application = 3)
         WHERE application = 2",
    ] {
        sqlx::query(change).execute(&pool).await.unwrap();
    }
    pool.close().await;
    let mut clerk = hall.clerk().await;
    for n in [1, 2] {
        assert_eq!(clerk.get(&format!("/antraege/{n}")).await.status, 500);
    }
    let pool = hall.database().await;
    sqlx::query("UPDATE applications SET who = data WHERE id = 1")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    // One name that cannot be read hides no others.
    let list = clerk.get("/").await;
    assert!(
        list.words().contains("Unverwechselbar3") && !list.words().contains("Unverwechselbar1")
    );
    assert_eq!(clerk.get("/antraege/3").await.status, 200);
}

/// Whether a town hall opens with what is in its folder; what it says when it does not.
fn refusal(hall: &TestHall) -> String {
    let serve = townhall(hall.folder().path(), &["serve", "--no-migrate"], "");
    assert!(!serve.status.success());
    text(&serve.stderr)
}

#[tokio::test(flavor = "multi_thread")]
async fn without_its_keys_it_does_not_open_and_says_which_are_missing() {
    let mut hall = TestHall::start().await;
    let _ = full_run(&hall).await;
    hall.close().await;
    let master = hall.folder().master_key();
    let right = fs::read_to_string(&master).unwrap();
    fs::remove_file(&master).unwrap();
    let said = refusal(&hall);
    assert!(said.contains("there is no master key"), "{said}");
    assert!(!master.exists(), "none is made in its place");
    MasterKeys::make_unless_given(hall.folder().path()).unwrap();
    let said = refusal(&hall);
    assert!(said.contains("wrapped with the master key"), "{said}");
    fs::write(&master, "geheim").unwrap();
    let said = refusal(&hall);
    assert!(
        said.contains("holds no master key") && !said.contains("geheim"),
        "{said}"
    );
    fs::write(&master, &right).unwrap();
    if !crate::ON_SERVER {
        let keys = hall.folder().case_keys();
        let elsewhere = hall.path("elsewhere");
        fs::rename(&keys, &elsewhere).unwrap();
        let said = refusal(&hall);
        assert!(said.contains("newest backup of the keys"), "{said}");
        assert!(!keys.exists(), "none are made in their place");
        fs::rename(&elsewhere, &keys).unwrap();
    }
    hall.open().await;
    assert_eq!(hall.applications().await, 3);
}

/// Runs a command with a master key from the environment.
fn with_master(hall: &TestHall, master: &str, args: &[&str]) -> std::process::Output {
    std::process::Command::new(env!("CARGO_BIN_EXE_townhall"))
        .args(args)
        .arg("--dir")
        .arg(hall.folder().path())
        .env("AMTSWEG_MASTER_KEY", master)
        .output()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_master_key_may_be_a_credential_of_systemds() {
    let mut hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    hall.close().await;
    let credentials = TempDir::new().unwrap();
    fs::rename(
        hall.folder().master_key(),
        credentials.path().join("master-key"),
    )
    .unwrap();
    let out = TempDir::new().unwrap();
    let export = |credentials: Option<&Path>| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_townhall"));
        command
            .args(["export", "--application", "1", "--to"])
            .arg(out.path())
            .arg("--dir")
            .arg(hall.folder().path());
        if let Some(credentials) = credentials {
            command.env("CREDENTIALS_DIRECTORY", credentials);
        }
        command.output().unwrap()
    };
    let without = export(None);
    assert!(!without.status.success());
    let said = text(&without.stderr);
    assert!(said.contains("there is no master key"), "{said}");
    let with = export(Some(credentials.path()));
    assert!(with.status.success(), "{}", text(&with.stderr));
    let json = fs::read_to_string(out.path().join("antrag-1.json")).unwrap();
    assert!(json.contains("Müller"));
}

/// How many keys a command has wrapped.
fn wrapped(output: &std::process::Output) -> String {
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    said.lines().next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_master_key_is_changed_and_the_one_of_before_opens_nothing() {
    let mut hall = TestHall::start().await;
    let _ = full_run(&hall).await;
    let file = hall.folder().master_key();
    let first = fs::read_to_string(&file).unwrap();
    let rewrap = |args: &[&str]| {
        let mut all = vec!["keys", "rewrap"];
        all.extend(args);
        townhall(hall.folder().path(), &all, "")
    };
    let running = rewrap(&[]);
    assert!(!running.status.success());
    assert!(text(&running.stderr).contains("already running"));
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        first,
        "nothing was changed"
    );
    hall.close().await;

    let rewrap = |args: &[&str]| {
        let mut all = vec!["keys", "rewrap"];
        all.extend(args);
        townhall(hall.folder().path(), &all, "")
    };
    assert!(text(&rewrap(&["--new", "x"]).stderr).contains("leave out --new"));
    let expected = "3 case keys and 2 private keys are wrapped with the new master key now.";
    assert_eq!(wrapped(&rewrap(&[])), expected);
    let second = fs::read_to_string(&file).unwrap();
    assert_ne!(first, second);
    assert_eq!(second.lines().count(), 1, "the one of before is gone");
    fs::write(&file, &first).unwrap();
    assert!(refusal(&hall).contains("wrapped with the master key"));

    // Broken off after the new one was written and before anything was wrapped: it is gone on with.
    let other = TempDir::new().unwrap();
    assert!(MasterKeys::make_unless_given(other.path()).unwrap());
    let third = fs::read_to_string(other.path().join("master.key")).unwrap();
    fs::write(&file, format!("{third}{second}")).unwrap();
    hall.open().await;
    assert_eq!(hall.applications().await, 3);
    hall.close().await;
    let rewrap = || townhall(hall.folder().path(), &["keys", "rewrap"], "");
    assert_eq!(wrapped(&rewrap()), expected);
    assert_eq!(fs::read_to_string(&file).unwrap(), third);

    // From the environment: the new one is written where it is said.
    fs::remove_file(&file).unwrap();
    let given = with_master(&hall, third.trim(), &["keys", "rewrap"]);
    assert!(
        text(&given.stderr).contains("--new"),
        "{}",
        text(&given.stderr)
    );
    let new = hall.path("new");
    let args = ["keys", "rewrap", "--new", new.to_str().unwrap()];
    assert_eq!(wrapped(&with_master(&hall, third.trim(), &args)), expected);
    // Once more does nothing more.
    let again = wrapped(&with_master(&hall, third.trim(), &args));
    assert!(
        again.starts_with("0 case keys and 0 private keys"),
        "{again}"
    );
    // What is in use already, or was once, is no new one.
    for none in [&third, &first] {
        let other = hall.path("other");
        fs::write(&other, none).unwrap();
        let args = ["keys", "rewrap", "--new", other.to_str().unwrap()];
        let refused = with_master(&hall, third.trim(), &args);
        let said = text(&refused.stderr);
        assert!(said.contains("is there already"), "{said}");
    }
    fs::rename(&new, &file).unwrap();
    hall.open().await;
    let mut clerk = hall.clerk().await;
    for n in 1..=3 {
        assert_eq!(clerk.get(&format!("/antraege/{n}")).await.status, 200);
    }
    // What arrives now is sealed as well.
    let (sealed, _) = application(&hall, 4);
    hall.deliver(&sealed.envelope()).await.receipt();
    assert_eq!(hall.applications().await, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn private_keys_that_lie_open_are_wrapped_when_it_opens() {
    let mut hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    hall.close().await;
    // As the version before left them.
    let masters = MasterKeys::read(hall.folder().path()).unwrap();
    let mut opened = 0;
    for entry in fs::read_dir(hall.folder().keys()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "wrapped") {
            let kid = path.file_stem().unwrap().to_string_lossy().into_owned();
            let wrapped = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            let place = format!("amtsweg/v1/private-key|{kid}");
            let der = path.with_extension("der");
            fs::write(&der, masters.unwrap(&place, &wrapped).unwrap()).unwrap();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                fs::set_permissions(&der, fs::Permissions::from_mode(0o600)).unwrap();
            }
            // Of one of them both are there, as when the wrapping broke off.
            if opened == 0 {
                fs::remove_file(&path).unwrap();
            }
            opened += 1;
        }
    }
    assert_eq!(opened, 2);
    hall.open().await;
    hall.deliver(&envelope).await.receipt();
    let mut names = everything_below(&hall.folder().keys());
    names.retain(|(path, _)| path.extension().is_some_and(|end| end == "der"));
    assert!(names.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_are_older_than_the_data_are_refused() {
    if crate::ON_SERVER {
        return;
    }
    let mut hall = TestHall::start().await;
    let temp = TempDir::new().unwrap();
    let back_up = |name: &str| {
        let to = temp.path().join(name);
        let done = townhall(
            hall.folder().path(),
            &["backup", "--to", to.to_str().unwrap()],
            "",
        );
        assert!(done.status.success(), "{}", text(&done.stderr));
        to
    };
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let before = back_up("before");
    for n in 2..=4 {
        let (sealed, _) = application(&hall, n);
        hall.deliver(&sealed.envelope()).await.receipt();
    }
    let after = back_up("after");
    hall.close().await;
    let new = temp.path().join("new");
    let restore = |keys: &Path| {
        let _ = fs::remove_dir_all(&new);
        let from = after.join("data");
        let master = hall.folder().master_key();
        let args = [
            "restore",
            "--from",
            from.to_str().unwrap(),
            "--keys",
            keys.to_str().unwrap(),
            "--master-key",
            master.to_str().unwrap(),
        ];
        townhall(&new, &args, "")
    };
    let refused = restore(&before.join("keys"));
    let said = text(&refused.stderr);
    assert!(said.contains("3 applications could not be read"), "{said}");
    let done = restore(&after.join("keys"));
    assert!(done.status.success(), "{}", text(&done.stderr));
    // Newer ones open what is older.
    let _ = fs::remove_dir_all(&new);
    let (older, newer) = (before.join("data"), after.join("keys"));
    let master = hall.folder().master_key();
    let args = [
        "restore",
        "--from",
        older.to_str().unwrap(),
        "--keys",
        newer.to_str().unwrap(),
        "--master-key",
        master.to_str().unwrap(),
    ];
    let done = townhall(&new, &args, "");
    assert!(done.status.success(), "{}", text(&done.stderr));
    let to = temp.path().join("given out");
    fs::create_dir(&to).unwrap();
    let export = ["export", "--application", "1", "--to", to.to_str().unwrap()];
    let done = townhall(&new, &export, "");
    assert!(done.status.success(), "{}", text(&done.stderr));
}
