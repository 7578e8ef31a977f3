//! What the town hall does by itself, and what is left of it when it dies.

use std::time::Duration;

use sqlx::Row as _;
use tokio::net::TcpListener;

use crate::support::{TestHall, eventually};

/// How often the publication has failed, and why. The edge of these tests does not exist.
async fn failures(hall: &TestHall) -> (i64, String) {
    let pool = hall.database().await;
    let row = sqlx::query("SELECT attempts, last_problem FROM jobs WHERE name = 'publish'")
        .fetch_optional(&pool)
        .await
        .unwrap();
    pool.close().await;
    // A town hall that has just been opened has not called anything yet.
    let Some(row) = row else {
        return (0, String::new());
    };
    let problem: Option<String> = row.get("last_problem");
    (row.get("attempts"), problem.unwrap_or_default())
}

/// The same, once it has failed more often than this.
async fn more_failures(hall: &TestHall, than: i64) -> (i64, String) {
    eventually("another attempt", async || {
        hall.clock.advance(1);
        let (attempts, problem) = failures(hall).await;
        (attempts > than).then_some((attempts, problem))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_stands_in_the_row_and_is_tried_again() {
    let hall = TestHall::start().await;
    let (once, problem) = more_failures(&hall, 0).await;
    assert!(problem.contains("the edge cannot be reached"), "{problem}");
    more_failures(&hall, once).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_died_with_is_done_after_the_start() {
    let mut hall = TestHall::start().await;
    more_failures(&hall, 0).await;
    hall.close().await;
    let pool = hall.database().await;
    // For as long as any is believed: longer than this test waits.
    sqlx::query("UPDATE jobs SET lease = 'of the dead', leased_until = $1")
        .bind(hall.now().plus_seconds(600).0)
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let (before, _) = failures(&hall).await;
    hall.open().await;
    more_failures(&hall, before).await;
    let pool = hall.database().await;
    let (held,): (i64,) = sqlx::query_as("SELECT count(*) FROM jobs WHERE lease = 'of the dead'")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(held, 0);
}

/// The publication has failed so often, and nothing else is left to be done for now.
async fn rest(hall: &TestHall, failed: i64) {
    eventually("the next attempt", async || {
        let pool = hall.database().await;
        let (busy,): (i64,) =
            sqlx::query_as("SELECT count(*) FROM jobs WHERE lease IS NOT NULL OR due_at <= $1")
                .bind(hall.now().0)
                .fetch_one(&pool)
                .await
                .unwrap();
        pool.close().await;
        let (attempts, _) = failures(hall).await;
        (busy == 0 && attempts == failed).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pauses_are_kept_however_seldom_the_clock_is_looked_at() {
    let mut hall = TestHall::start().await;
    more_failures(&hall, 0).await;
    hall.close().await;
    let pool = hall.database().await;
    sqlx::query("UPDATE jobs SET attempts = 0")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    hall.interval = Duration::from_hours(1);
    hall.open().await;
    // Each pause has passed by the clock when everything else is at rest: nothing but the end of the
    // pause wakes anybody.
    rest(&hall, 1).await;
    hall.clock.advance(60);
    rest(&hall, 2).await;
    hall.clock.advance(60);
    rest(&hall, 3).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_stops_nothing() {
    let hall = TestHall::start().await;
    let (right, _) = more_failures(&hall, 0).await;
    hall.clock.advance(7_200);
    // One may have begun before; the next goes by the fast clock.
    let (fast, _) = more_failures(&hall, right + 1).await;
    hall.clock.advance(-7_200);
    more_failures(&hall, fast + 1).await;
}

/// How many jobs somebody holds.
async fn held(hall: &TestHall) -> i64 {
    let pool = hall.database().await;
    let (held,): (i64,) = sqlx::query_as("SELECT count(*) FROM jobs WHERE lease IS NOT NULL")
        .fetch_one(&pool)
        .await
        .unwrap();
    pool.close().await;
    held
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_closes_gives_back_what_is_being_done() {
    // It takes connections, and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let mut hall = TestHall::start_with(|config| config.edge = address).await;
    eventually("a job that waits for the edge", async || {
        (held(&hall).await > 0).then_some(())
    })
    .await;
    hall.close().await;
    assert_eq!(held(&hall).await, 0);
}
