//! Backups, and databases of other versions.

use amtsweg_townhall::store::{Database, Store, StoreError};

use crate::{
    before::from_before,
    support::{Sealed, TestHall, text, townhall},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_while_running_restores() {
    let mut hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    let answer = hall.deliver(&envelope).await.body;
    let backup = hall.path("backup.sqlite");
    let store = Store::open_as_it_is(&Database::File(hall.folder().database()))
        .await
        .unwrap();
    store.back_up(&backup).await.unwrap();
    assert!(store.back_up(&backup).await.is_err());
    store.close().await;
    let lost = Sealed::sound(&hall).envelope();
    hall.deliver(&lost).await.receipt();

    hall.close().await;
    for suffix in ["", "-wal", "-shm"] {
        let path = format!("{}{suffix}", hall.folder().database().display());
        let _ = std::fs::remove_file(path);
    }
    std::fs::copy(backup, hall.folder().database()).unwrap();
    hall.open().await;
    assert_eq!(hall.applications().await, 1);
    assert_eq!(hall.put_delivery(&envelope).await.body, answer);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_a_newer_version_is_left_alone() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    let pool = hall.database().await;
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'future', 1, x'00', 0)",
    )
    .execute(&pool)
    .await
    .unwrap();
    pool.close().await;
    assert!(matches!(
        Store::open(&Database::File(hall.folder().database())).await,
        Err(StoreError::Newer(9999))
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_of_before_are_changed_by_whoever_is_told_to_alone() {
    let mut hall = from_before("townhall.sql").await;
    let folder = hall.folder();
    let run = |args: &[&str]| townhall(folder.path(), args, "");
    for args in [&["clerk", "list"][..], &["serve", "--no-migrate"]] {
        let refused = run(args);
        let words = text(&refused.stderr);
        assert!(!refused.status.success());
        assert!(words.contains("migration 3)"), "{words}");
        assert!(words.contains("`townhall migrate`"), "{words}");
    }
    let done = run(&["migrate"]);
    assert!(done.status.success(), "{}", text(&done.stderr));
    assert!(text(&done.stdout).contains("from migration 3 to "));
    assert!(text(&run(&["migrate"]).stdout).contains("up to date already"));
    assert!(run(&["clerk", "list"]).status.success());

    // Nobody changes them beneath a town hall that is running.
    hall.open().await;
    let refused = run(&["migrate"]);
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains("already running"));
    assert_eq!(hall.applications().await, 17);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_only_added_to() {
    let mut hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    hall.close().await;
    let pool = hall.database().await;
    for change in [
        "DELETE FROM journal",
        "UPDATE journal SET actor = 'x'",
        "INSERT OR REPLACE INTO journal (id, at, actor, action) VALUES (1, 0, 'x', 'opened')",
        "REPLACE INTO journal (id, at, actor, action) SELECT id, at, 'x', action FROM journal",
    ] {
        assert!(
            sqlx::query(change).execute(&pool).await.is_err(),
            "{change}"
        );
    }
}
