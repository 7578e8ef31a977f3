//! Every application is a version of the answers in a case, and both parties' parts are one case.

use amtsweg_core::{encoding::base64url, handover::HandoverSecret};
use serde_json::json;

use amtsweg_townhall::serve::{Tables, TownHall};

use crate::support::{Sealed, TestHall, random};

/// Of each application, in the order of their numbers: its case and its version.
async fn cases(hall: &TestHall) -> Vec<(i64, i64)> {
    let pool = hall.database().await;
    let rows = sqlx::query_as("SELECT case_number, version FROM applications ORDER BY id")
        .fetch_all(&pool)
        .await
        .unwrap();
    // Each case is there that something is in, and no other.
    let (apart,): (i64,) = sqlx::query_as(
        "SELECT count(*) FROM cases FULL JOIN applications ON case_number = number
         WHERE number IS NULL OR case_number IS NULL",
    )
    .fetch_one(&pool)
    .await
    .unwrap();
    assert_eq!(apart, 0);
    pool.close().await;
    rows
}

async fn deliver(hall: &TestHall, sealed: &Sealed) {
    hall.deliver(&sealed.envelope()).await.receipt();
}

fn parts(hall: &TestHall, secret: u8) -> (Sealed, impl Fn(&str) -> Sealed) {
    let join = HandoverSecret::from_random([secret; 16]).join_id();
    let answers = json!({"person": {"name": "Müller", "weg": "link"}});
    let first = Sealed::part(hall, "teil_eins", answers, Some(join.clone()));
    let second = move |firm: &str| {
        let answers = json!({"person": {"name": "Müller"}, "firma": {"name": firm}});
        Sealed::part(hall, "teil_zwei", answers, Some(join.clone()))
    };
    (first, second)
}

/// All that can happen, with the cases and versions that it makes.
async fn fill(hall: &TestHall) -> Vec<(i64, i64)> {
    // 1 and 2: an application and another version of it.
    let mut one = Sealed::sound(hall);
    deliver(hall, &one).await;
    one.in_another_sending();
    one.answers["person"]["vornamen"] = "Anders".into();
    deliver(hall, &one).await;
    // 3: a stranger in its case.
    let mut stranger = Sealed::sound(hall);
    stranger.in_the_case_of(&one);
    stranger.context.reply_key = Some(base64url(&random::<32>()));
    deliver(hall, &stranger).await;
    // 4 and 5: the application first, then the other party.
    let (first, second) = parts(hall, 1);
    deliver(hall, &first).await;
    deliver(hall, &second("Bäckerei Brot")).await;
    // 6 to 9: the other party first, twice, and another version of the second; then the application.
    let (first, second) = parts(hall, 2);
    deliver(hall, &second("Bäckerei Brot")).await;
    let mut other = second("Metzgerei Wurst");
    deliver(hall, &other).await;
    other.in_another_sending();
    other.answers["firma"]["name"] = "Metzgerei Wurst und Sohn".into();
    deliver(hall, &other).await;
    deliver(hall, &first).await;
    // 10: a version of the third one's case again.
    one.in_another_sending();
    one.answers["person"]["vornamen"] = "Wieder anders".into();
    deliver(hall, &one).await;
    vec![
        (1, 1),
        (1, 2),
        (3, 1),
        (4, 1),
        (4, 1),
        (9, 1),
        (9, 1),
        (9, 2),
        (9, 1),
        (1, 3),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn applications_are_versions_in_cases_and_parts_are_one() {
    let hall = TestHall::start().await;
    let expected = fill(&hall).await;
    assert_eq!(cases(&hall).await, expected);
}

/// Makes the database of a hall that is closed what the version without cases left.
pub(crate) async fn take_back(hall: &TestHall) {
    let pool = hall.database().await;
    for step in [
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

#[tokio::test(flavor = "multi_thread")]
async fn one_id_for_two_services_is_two_applications() {
    let hall = TestHall::start().await;
    let (mut first, second) = parts(&hall, 1);
    // One id, one case, one reply key: both come from the same sender.
    let mut second = second("Bäckerei Brot");
    second.context.application_id = first.context.application_id;
    second
        .context
        .reply_key
        .clone_from(&first.context.reply_key);
    second.in_the_case_of(&first);
    deliver(&hall, &second).await;
    deliver(&hall, &first).await;
    // A version goes by the service: it is none of the part, which was first.
    first.in_another_sending();
    first.answers["person"]["name"] = "Maier".into();
    deliver(&hall, &first).await;
    let pool = hall.database().await;
    let links: Vec<(Option<i64>,)> =
        sqlx::query_as("SELECT version_of FROM applications ORDER BY id")
            .fetch_all(&pool)
            .await
            .unwrap();
    pool.close().await;
    assert_eq!(links, [(None,), (None,), (Some(2),)]);
    assert_eq!(cases(&hall).await, [(2, 1), (2, 1), (2, 2)]);
}

/// As an older version took it: an application is a version of a part for another service.
async fn make_version(hall: &TestHall, later: i64, first: i64) {
    let pool = hall.database().await;
    sqlx::query("UPDATE applications SET version_of = ? WHERE id = ?")
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
async fn a_part_that_somebody_works_on_stays_where_it_is() {
    let hall = TestHall::start().await;
    let (first, second) = parts(&hall, 1);
    deliver(&hall, &second("Bäckerei Brot")).await;
    let pool = hall.database().await;
    sqlx::query("UPDATE cases SET state = 'in_progress'")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    deliver(&hall, &first).await;
    assert_eq!(cases(&hall).await, [(1, 1), (2, 1)]);
    // The page shows both all the same.
    let page = hall.clerk().await.get("/antraege/2").await.words();
    assert!(page.contains("Bäckerei Brot"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_to_a_destroyed_case_is_a_case_of_its_own() {
    let hall = TestHall::start().await;
    let mut one = Sealed::sound(&hall);
    deliver(&hall, &one).await;
    let pool = hall.database().await;
    sqlx::query("UPDATE cases SET state = 'destroyed'")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    one.in_another_sending();
    one.answers["person"]["vornamen"] = "Anders".into();
    deliver(&hall, &one).await;
    assert_eq!(cases(&hall).await, [(1, 1), (2, 1)]);
}
