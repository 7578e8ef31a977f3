//! What clerks look for, and what they find.

use std::fs;

use amtsweg_townhall::config::Config;
use serde_json::{Value, json};

use crate::support::{Browser, Page, Sealed, TestHall, eventually};

/// Lets an application arrive with these in its answers.
async fn arrive(hall: &TestHall, person: Value) {
    let mut answers = Sealed::sound(hall).answers;
    for (id, answer) in person.as_object().unwrap() {
        answers["person"][id] = answer.clone();
    }
    let sealed = Sealed::new(hall, answers, vec![]);
    hall.deliver(&sealed.envelope()).await.receipt();
}

/// What the page says that the form for searching leads to.
async fn search(clerk: &mut Browser, text: &str) -> Page {
    let list = clerk.get("/").await;
    let csrf = list.csrf().to_owned();
    let sent = clerk
        .post("/suche", &[("csrf", &csrf), ("suche", text)])
        .await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let address = sent.header("location").to_owned();
    clerk.get(&address).await
}

fn numbers(page: &Page) -> Vec<i64> {
    let links = page.text.split("href=\"/antraege/").skip(1);
    links
        .map(|rest| rest.split_once('"').unwrap().0.parse().unwrap())
        .collect()
}

/// The same, once all applications are in the index.
async fn found(clerk: &mut Browser, text: &str) -> Vec<i64> {
    eventually("the index", async || {
        let page = search(clerk, text).await;
        assert_eq!(page.status, 200);
        let is_incomplete = page.words().contains("Vielleicht fehlt hier etwas");
        (!is_incomplete).then(|| numbers(&page))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn applications_are_found_by_names_dates_and_their_number() {
    let hall = TestHall::start().await;
    arrive(
        &hall,
        json!({"familienname": "Müller-Şen", "vornamen": "Ada"}),
    )
    .await;
    arrive(
        &hall,
        json!({"familienname": "Muellerin", "vornamen": "Grete"}),
    )
    .await;
    arrive(
        &hall,
        json!({"familienname": "Weiß", "geburtsdatum": "1990-02-01"}),
    )
    .await;
    let mut clerk = hall.clerk().await;
    for (text, expected) in [
        ("Müller", vec![2, 1]),
        ("mueller", vec![2, 1]),
        ("MULLER SEN", vec![1]),
        ("sen a", vec![1]),
        // A short word alone is found whole.
        ("a", vec![]),
        ("Grete müll", vec![2]),
        ("weiss", vec![3]),
        ("1.2.1990", vec![3]),
        ("Weiß 01.02.1990", vec![3]),
        // The children of all of them; the second is one of these only by its number.
        ("bo", vec![3, 2, 1]),
        ("2", vec![2]),
        ("99", vec![]),
        // What stands in the answers, and not in what desk.json names.
        ("Zeile", vec![]),
        ("deutsch", vec![]),
        ("Müller Weiß", vec![]),
        ("<script>\"'&", vec![]),
        ("\u{0}%", vec![]),
        ("99999999999999999999999", vec![]),
    ] {
        assert_eq!(found(&mut clerk, text).await, expected, "{text}");
    }
    let page = search(&mut clerk, "<b>\"x").await;
    assert!(page.text.contains("value=\"&lt;b&gt;&quot;x\""));
    assert!(page.words().contains("Nichts gefunden."));
    // Nothing is looked for: the list.
    let csrf = clerk.get("/").await.csrf().to_owned();
    let sent = clerk
        .post("/suche", &[("csrf", &csrf), ("suche", "  ")])
        .await;
    assert_eq!((sent.status, sent.header("location")), (303, "/"));
    // A form that another page has sent is refused.
    let sent = clerk
        .post("/suche", &[("csrf", "x"), ("suche", "Müller")])
        .await;
    assert_eq!(sent.status, 403);
    // Whoever is not logged in finds nothing.
    let mut stranger = Browser::new(&hall);
    let sent = stranger.post("/suche", &[("suche", "Müller")]).await;
    assert_eq!((sent.status, sent.header("location")), (303, "/anmelden"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_looked_for_stands_in_no_address() {
    let hall = TestHall::start().await;
    arrive(&hall, json!({"familienname": "Unverwechselbar"})).await;
    let mut clerk = hall.clerk().await;
    let csrf = clerk.get("/").await.csrf().to_owned();
    let mut addresses = Vec::new();
    for _ in 0..2 {
        let sent = clerk
            .post("/suche", &[("csrf", &csrf), ("suche", "Unverwechselbar")])
            .await;
        addresses.push(sent.header("location").to_owned());
    }
    assert!(addresses.iter().all(|one| one.starts_with("/?suche=")));
    assert_ne!(addresses[0], addresses[1], "nor whether it is the same");
    // It says the same to a program that is started later.
    let shown = clerk.get(&addresses[0]).await;
    assert!(shown.text.contains("value=\"Unverwechselbar\""));
    // Of another town hall it says nothing, and nothing goes wrong.
    let other = TestHall::start().await;
    arrive(&other, json!({})).await;
    let mut elsewhere = other.clerk().await;
    for odd in [&addresses[0], "/?suche=%00", "/?suche=AAAA&nach=x"] {
        let shown = elsewhere.get(odd).await;
        assert_eq!(
            (shown.status, shown.header("location")),
            (303, "/"),
            "{odd}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_found_comes_in_pages() {
    let hall = TestHall::start().await;
    for n in 1..=27 {
        let name = if n == 13 { "Anders" } else { "Gleich" };
        arrive(&hall, json!({"familienname": name})).await;
    }
    let mut clerk = hall.clerk().await;
    let expected: Vec<i64> = (1..=27).rev().filter(|n| *n != 13).collect();
    assert_eq!(found(&mut clerk, "gleich").await, expected[..25]);
    let first = search(&mut clerk, "gleich").await;
    let second = clerk
        .get(&first.link_called("Weitere Treffer").unwrap())
        .await;
    assert_eq!(numbers(&second), expected[25..]);
    assert!(second.link_called("Weitere Treffer").is_none());
    let again = clerk
        .get(&second.link_called("Erste Treffer").unwrap())
        .await;
    assert_eq!(numbers(&again), expected[..25]);
    assert!(again.link_called("Alle Anträge").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_was_lost_is_made_anew() {
    let mut hall = TestHall::start().await;
    arrive(&hall, json!({"familienname": "Wiederfinder"})).await;
    let mut clerk = hall.clerk().await;
    assert_eq!(found(&mut clerk, "wiederf").await, [1]);
    hall.close().await;
    if crate::ON_SERVER {
        let pool = hall.database().await;
        // The planner's tables are in the log: no token may get into them.
        sqlx::query("ANALYZE amtsweg_index.tokens")
            .execute(&pool)
            .await
            .unwrap();
        let (known,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM pg_stats
             WHERE schemaname = 'amtsweg_index' AND attname = 'token'",
        )
        .fetch_one(&pool)
        .await
        .unwrap();
        assert_eq!(known, 0);
        // As after a crash of the server: it empties tables that its log leaves out.
        for table in ["tokens", "progress"] {
            let sql = format!("TRUNCATE amtsweg_index.{table}");
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .execute(&pool)
                .await
                .unwrap();
        }
        pool.close().await;
    } else {
        fs::remove_file(hall.folder().path().join("search.sqlite")).unwrap();
    }
    hall.open().await;
    let mut clerk = hall.clerk().await;
    assert_eq!(found(&mut clerk, "wiederf").await, [1]);
    arrive(&hall, json!({"familienname": "Wiederfinderin"})).await;
    assert_eq!(found(&mut clerk, "wiederf").await, [2, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_words_in_desk_json_count_for_what_came_before() {
    let mut hall = TestHall::start().await;
    arrive(
        &hall,
        json!({"familienname": "Gefunden", "bemerkung": "Einmaliges"}),
    )
    .await;
    let mut clerk = hall.clerk().await;
    assert_eq!(found(&mut clerk, "gefunden").await, [1]);
    hall.close().await;
    let forms = hall.path("forms");
    copy_forms(&hall.config, &forms);
    let desk = r#"{"search": {"names": ["person.bemerkung"]}}"#;
    fs::write(forms.join("probe/desk.json"), desk).unwrap();
    hall.config.forms = forms;
    hall.open().await;
    let mut clerk = hall.clerk().await;
    assert_eq!(found(&mut clerk, "einmal").await, [1]);
    assert_eq!(found(&mut clerk, "gefunden").await, [0; 0]);
}

fn copy_forms(config: &Config, to: &std::path::Path) {
    for service in fs::read_dir(&config.forms).unwrap() {
        let service = service.unwrap();
        let folder = to.join(service.file_name());
        fs::create_dir_all(&folder).unwrap();
        for file in fs::read_dir(service.path()).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
    }
}
