//! Every application is a version of the answers in a case, and both parties' parts are one case.

use amtsweg_core::{encoding::base64url, handover::HandoverSecret};
use serde_json::json;

use crate::support::{Sealed, TestHall, random};

/// Of each application, in the order of their numbers: its case and its version.
pub(crate) async fn cases(hall: &TestHall) -> Vec<(i64, i64)> {
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

pub(crate) async fn deliver(hall: &TestHall, sealed: &Sealed) {
    hall.deliver(&sealed.envelope()).await.receipt();
}

pub(crate) fn parts(hall: &TestHall, secret: u8) -> (Sealed, impl Fn(&str) -> Sealed) {
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
