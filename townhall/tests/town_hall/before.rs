//! A database of an older version: only SQLite's was ever one.

use amtsweg_townhall::serve::{Tables, TownHall};

use crate::{
    cases::{cases, deliver, fill, parts},
    support::TestHall,
    wording::{KEPT, LOST, OF_TODAY, assert_words, hall_with_own_texts, page, reword, sound},
};

/// Makes the database of a hall that is closed what the version without cases left.
pub(crate) async fn take_back(hall: &TestHall) {
    let pool = hall.database().await;
    for step in [
        "DROP INDEX applications_unopened",
        "DROP INDEX applications_by_predecessor",
        "ALTER TABLE applications DROP COLUMN follows",
        "ALTER TABLE files DROP COLUMN doubt",
        "DROP INDEX applications_by_case_number",
        "DROP INDEX applications_by_first",
        "ALTER TABLE applications DROP COLUMN case_number",
        "ALTER TABLE applications DROP COLUMN version",
        "DROP TABLE cases",
        "DELETE FROM _sqlx_migrations WHERE version >= 11",
    ] {
        sqlx::query(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_from_before_gets_the_same_cases() {
    let mut hall = TestHall::start().await;
    let expected = fill(&hall).await;
    hall.close().await;
    take_back(&hall).await;
    hall.open().await;
    assert_eq!(cases(&hall).await, expected);
    // It goes on from there.
    let (first, second) = parts(&hall, 2);
    drop(first);
    deliver(&hall, &second("Noch eine")).await;
    assert_eq!(cases(&hall).await.last(), Some(&(9, 1)));
}

/// As an older version took it: an application is a version of a part for another service.
async fn make_version(hall: &TestHall, later: i64, first: i64) {
    let pool = hall.database().await;
    sqlx::query("UPDATE applications SET version_of = $1 WHERE id = $2")
        .bind(first)
        .bind(later)
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

async fn fill_with_parts(hall: &TestHall) {
    // 1 and 2: a part, and the application that it meets as a version of it.
    let (first, second) = parts(hall, 1);
    deliver(hall, &second("Bäckerei Brot")).await;
    deliver(hall, &first).await;
    // 3, 4 and 5: two parts, and the application that both meet as a version of the later one.
    let (first, second) = parts(hall, 2);
    deliver(hall, &second("Bäckerei Brot")).await;
    deliver(hall, &second("Metzgerei Wurst")).await;
    deliver(hall, &first).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_that_meet_a_version_of_themselves_or_each_other_get_cases_too() {
    let mut hall = TestHall::start().await;
    fill_with_parts(&hall).await;
    hall.close().await;
    take_back(&hall).await;
    make_version(&hall, 2, 1).await;
    make_version(&hall, 5, 4).await;
    hall.open().await;
    let expected = [(1, 1), (1, 2), (3, 1), (4, 1), (4, 2)];
    assert_eq!(cases(&hall).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_one_step_fails_none_is_made() {
    let mut hall = TestHall::start().await;
    let expected = fill(&hall).await;
    hall.close().await;
    take_back(&hall).await;
    let pool = hall.database().await;
    // In the way of the last step.
    sqlx::query("ALTER TABLE applications ADD COLUMN follows TEXT")
        .execute(&pool)
        .await
        .unwrap();
    let clock = std::sync::Arc::new(hall.clock.clone());
    let opened = TownHall::open(&hall.folder(), clock, Tables::UpToDate).await;
    assert!(opened.is_err());
    let (steps,): (i64,) = sqlx::query_as("SELECT max(version) FROM _sqlx_migrations")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(steps, 10);
    sqlx::query("ALTER TABLE applications DROP COLUMN follows")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    hall.open().await;
    assert_eq!(cases(&hall).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_from_before_is_read_in_the_words_of_today() {
    let mut hall = hall_with_own_texts().await;
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    hall.close().await;
    // The database as the version before left it.
    let pool = hall.database().await;
    for step in [
        "ALTER TABLE applications DROP COLUMN subject",
        "ALTER TABLE applications DROP COLUMN wording",
        "ALTER TABLE forms DROP COLUMN wording",
        "DROP TABLE wordings",
        "DELETE FROM _sqlx_migrations WHERE version IN (3, 8, 9)",
    ] {
        sqlx::query(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
    reword(&hall);
    hall.open().await;
    let words = page(&hall, 1).await;
    assert_words(&words, OF_TODAY);
    assert!(words.contains(LOST) && !words.contains(KEPT), "{words}");
    // What arrives from now on has its words.
    hall.deliver(&sound(&hall).envelope()).await.receipt();
    assert!(page(&hall, 2).await.contains(KEPT));
}
