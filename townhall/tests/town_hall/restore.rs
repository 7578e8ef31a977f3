//! One backup and the keys make a town hall on a new machine, by the program alone.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::support::{ScriptedEdge, Sealed, TestHall, text, townhall};

/// Every file and folder below.
fn all_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[cfg(unix)]
fn assert_private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    for path in all_below(folder) {
        // What SQLite needs while it copies is soon gone again.
        let Ok(found) = fs::metadata(&path) else {
            continue;
        };
        let mode = found.permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}

fn back_up(hall: &TestHall, to: &Path) {
    let output = townhall(
        hall.folder().path(),
        &["backup", "--to", to.to_str().unwrap()],
        "",
    );
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_backup_and_the_keys_make_a_town_hall_on_a_new_machine() {
    let mut hall = ScriptedEdge::default().with_hall().await;
    let envelope = Sealed::sound(&hall).envelope();
    let answer = hall.deliver(&envelope).await.body;
    let temp = TempDir::new().unwrap();
    let backup = temp.path().join("backup");
    back_up(&hall, &backup);
    #[cfg(unix)]
    assert_private(&backup);
    // Neither part opens the other: the master key is in neither.
    assert!(
        !all_below(&backup)
            .iter()
            .any(|path| path.ends_with("master.key"))
    );
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    hall.close().await;

    // The old machine is gone. The parts of the backup and the master key were kept in three places.
    let keys = temp.path().join("keys");
    fs::rename(backup.join("keys"), &keys).unwrap();
    let master = temp.path().join("master");
    fs::copy(hall.folder().master_key(), &master).unwrap();
    fs::remove_dir_all(hall.folder().path()).unwrap();
    let new = hall.folder().path().to_owned();
    let from = backup.to_str().unwrap();
    let without = townhall(&new, &["restore", "--from", from], "");
    assert!(!without.status.success());
    assert!(
        text(&without.stderr).contains("--keys"),
        "{}",
        text(&without.stderr)
    );
    assert!(!new.exists());
    let keys = keys.to_str().unwrap();
    let without = townhall(&new, &["restore", "--from", from, "--keys", keys], "");
    let said = text(&without.stderr);
    assert!(said.contains("there is no master key"), "{said}");
    assert!(!new.exists());
    let master = master.to_str().unwrap();
    let args = [
        "restore",
        "--from",
        from,
        "--keys",
        keys,
        "--master-key",
        master,
    ];
    let done = townhall(&new, &args, "");
    assert!(done.status.success(), "{}", text(&done.stderr));
    assert!(
        text(&done.stdout).contains("townhall serve --dir"),
        "{}",
        text(&done.stdout)
    );
    #[cfg(unix)]
    assert_private(&new);
    let again = townhall(&new, &["restore", "--from", from, "--keys", keys], "");
    assert!(text(&again.stderr).contains("exists already"));

    hall.open().await;
    let words = hall.clerk().await.get("/").await.words();
    assert!(
        words.contains("Eine ältere Sicherung wurde eingespielt."),
        "{words}"
    );
    assert_eq!(hall.put_delivery(&envelope).await.body, answer);
    // Nobody here knows which numbers were given after the backup.
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let mut clerk = hall.clerk().await;
    assert_eq!(clerk.get("/antraege/2").await.status, 404);
    assert_eq!(clerk.get("/antraege/1002").await.status, 200);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_can_read_a_backup_while_it_is_made() {
    let hall = TestHall::start().await;
    // So much that the copy takes its time.
    let pool = hall.database().await;
    sqlx::query(
        "INSERT INTO staged_parts (submission_id, attachment_id, staged_at, size, jwe)
         VALUES ('a', 'b', ?, 50000000, hex(zeroblob(25000000)))",
    )
    .bind(hall.now().0)
    .execute(&pool)
    .await
    .unwrap();
    pool.close().await;
    let temp = TempDir::new().unwrap();
    let backup = temp.path().join("backup");
    // Whoever calls it may let everybody read what is new.
    let mut program = Command::new("sh")
        .args(["-c", "umask 000; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_townhall"))
        .args(["backup", "--to"])
        .arg(&backup)
        .arg("--dir")
        .arg(hall.folder().path())
        .spawn()
        .unwrap();
    let mut seen = 0_u32;
    let ended = loop {
        let ended = program.try_wait().unwrap();
        if backup.join("data/townhall.sqlite").exists() {
            assert_private(&backup);
            seen += 1;
        }
        if let Some(ended) = ended {
            break ended;
        }
    };
    assert!(ended.success());
    assert!(seen > 1, "it was never seen while it was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_whole_backup_or_has_other_keys_is_refused_in_words() {
    let hall = TestHall::start().await;
    let temp = TempDir::new().unwrap();
    let backup = temp.path().join("backup");
    back_up(&hall, &backup);
    let other = temp.path().join("other-keys");
    fs::create_dir(&other).unwrap();
    for name in fs::read_dir(hall.folder().keys()).unwrap() {
        let path = name.unwrap().path();
        fs::copy(&path, other.join(path.file_name().unwrap())).unwrap();
    }
    let keys = hall.folder().keys();
    let master = hall.folder().master_key();
    let restore = |from: &Path, keys: &Path, more: &[&str]| {
        let new = temp.path().join("new");
        let mut args = vec!["restore", "--from", from.to_str().unwrap()];
        args.extend(["--keys", keys.to_str().unwrap()]);
        args.extend(["--master-key", master.to_str().unwrap()]);
        args.extend(more);
        let output = townhall(&new, &args, "");
        assert!(!output.status.success());
        assert!(!new.exists());
        text(&output.stderr)
    };
    let said = restore(&hall.folder().path().join("public"), &keys, &[]);
    assert!(said.contains("is no complete backup"), "{said}");
    let nowhere = temp.path().join("nowhere");
    let said = restore(&backup, &keys, &["--forms", nowhere.to_str().unwrap()]);
    assert!(said.contains("nowhere"), "{said}");

    let destination = backup.join("data/public/destination.json");
    let published = fs::read_to_string(&destination).unwrap();
    let kid = hall.encryption_key().kid().to_owned();
    fs::write(&destination, published.replace(&kid, "enc-00000000")).unwrap();
    let said = restore(&backup, &other, &[]);
    assert!(said.contains("newest backup of the keys"), "{said}");
    fs::write(&destination, published).unwrap();

    fs::remove_file(backup.join("data/backup.json")).unwrap();
    let said = restore(&backup, &keys, &[]);
    assert!(said.contains("backup.json is missing"), "{said}");
}
