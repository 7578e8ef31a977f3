//! Backups, and databases of other versions.

use amtsweg_townhall::store::{Store, StoreError};

use crate::support::{Sealed, TestHall};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_while_running_restores() {
    let mut hall = TestHall::start().await;
    let envelope = Sealed::sound(&hall).envelope();
    let answer = hall.deliver(&envelope).await.body;
    let backup = hall.path("backup.sqlite");
    let store = Store::open(&hall.folder().database()).await.unwrap();
    store.back_up(backup.to_str().unwrap()).await.unwrap();
    assert!(store.back_up(backup.to_str().unwrap()).await.is_err());
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
        Store::open(&hall.folder().database()).await,
        Err(StoreError::Newer(9999))
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_only_added_to() {
    let mut hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    hall.close().await;
    let pool = hall.database().await;
    for change in ["DELETE FROM journal", "UPDATE journal SET actor = 'x'"] {
        assert!(
            sqlx::query(change).execute(&pool).await.is_err(),
            "{change}"
        );
    }
}
