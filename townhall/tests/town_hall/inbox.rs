//! The clerks' pages: who gets in, and what the pages are made of.

use crate::support::{Browser, Sealed, TestHall};

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_anything_without_logging_in() {
    let hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let mut stranger = Browser::new(&hall);
    for path in ["/", "/antraege/1", "/antraege/1/dateien/1", "/abgelehnt"] {
        let page = stranger.get(path).await;
        assert_eq!(
            (page.status, page.header("location")),
            (303, "/anmelden"),
            "{path}"
        );
        assert!(!page.text.contains("Müller"));
    }
    stranger
        .cookies
        .insert("__Host-posteingang".into(), "made-up".into());
    assert_eq!(stranger.get("/").await.status, 303);
    assert_eq!(stranger.get("/healthz").await.text, "ok");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_says_so_and_too_many_have_to_wait() {
    let hall = TestHall::start().await;
    let mut browser = Browser::new(&hall);
    for name in ["erika", "niemand"] {
        let page = browser.log_in(name, "wrong password").await;
        assert_eq!(page.status, 401);
        assert!(
            page.words()
                .contains("Name, Passwort oder Code stimmen nicht.")
        );
        assert!(!browser.cookies.contains_key("__Host-posteingang"));
    }
    for _ in 0..4 {
        assert_eq!(browser.log_in("erika", "wrong password").await.status, 401);
    }
    let page = browser.log_in("erika", TestHall::PASSWORD).await;
    assert_eq!(page.status, 429);
    assert!(
        page.words().contains("in 1 Minute wieder"),
        "{}",
        page.words()
    );
    hall.clock.advance(60);
    assert_eq!(browser.log_in("erika", "wrong password").await.status, 401);
    let page = browser.log_in("erika", TestHall::PASSWORD).await;
    assert!(
        page.words().contains("in 2 Minuten wieder"),
        "{}",
        page.words()
    );
    hall.clock.advance(2 * 60);
    assert_eq!(
        browser.log_in("Erika", TestHall::PASSWORD).await.status,
        303
    );
    assert_eq!(browser.get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_guesses_locks_no_clerk_out() {
    let hall = TestHall::start_with(|config| {
        config.inbox.client_address_header = Some("X-Forwarded-For".into());
    })
    .await;
    let mut guesser = Browser::new(&hall);
    guesser.address = Some("203.0.113.9");
    for _ in 0..6 {
        guesser.log_in("erika", "wrong password").await;
    }
    assert_eq!(guesser.log_in("erika", "wrong password").await.status, 429);
    let mut clerk = Browser::new(&hall);
    clerk.address = Some("192.0.2.7");
    assert_eq!(clerk.log_in("erika", TestHall::PASSWORD).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_a_day_however_busy_it_is() {
    let hall = TestHall::start().await;
    let mut clerk = hall.clerk().await;
    for _ in 0..23 {
        hall.clock.advance(60 * 60);
        assert_eq!(clerk.get("/").await.status, 200);
    }
    hall.clock.advance(60 * 60);
    assert_eq!(clerk.get("/").await.status, 303);
}

/// In 200 KB there is room for many answers that nobody asked for.
#[tokio::test(flavor = "multi_thread")]
async fn answers_never_asked_for_make_no_page_or_paper_endless() {
    let hall = TestHall::start().await;
    let mut many = Sealed::sound(&hall);
    for number in 0..8_000 {
        many.answers["person"][format!("x{number}")] = "سلام".into();
    }
    let mut long = Sealed::sound(&hall);
    long.answers["person"]["roman"] = "سلام ".repeat(20_000).into();
    long.answers["person"]["k".repeat(50_000)] = "x".into();
    for sealed in [&many, &long] {
        hall.deliver(&sealed.envelope()).await.receipt();
    }
    let mut clerk = hall.clerk().await;
    for (number, remark) in [
        (1, "7950 Angaben sind hier gekürzt oder weggelassen."),
        (2, "2 Angaben sind hier gekürzt oder weggelassen."),
    ] {
        let page = clerk.get(&format!("/antraege/{number}")).await;
        assert!(page.words().contains(remark), "{}", page.words());
        assert!(page.text.len() < 60_000, "{}", page.text.len());
        let pdf = clerk.get(&format!("/antraege/{number}/antrag.pdf")).await;
        assert_eq!(pdf.status, 200);
        assert!(pdf.bytes.len() < 400_000, "{}", pdf.bytes.len());
        // All of it is in the data.
        let data = clerk.get(&format!("/antraege/{number}/antrag.json")).await;
        assert!(data.bytes.len() > 100_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_from_elsewhere_are_refused() {
    let hall = TestHall::start().await;
    for origin in [
        Some("https://evil.example".to_owned()),
        Some("null".into()),
        None,
    ] {
        let mut browser = Browser::new(&hall);
        browser.origin = origin;
        let page = browser.log_in("erika", TestHall::PASSWORD).await;
        assert_eq!(page.status, 403);
    }
    // The token belongs to the browser that got it.
    let mut one = Browser::new(&hall);
    let mut other = Browser::new(&hall);
    let csrf = one.get("/anmelden").await.csrf().to_owned();
    other.get("/anmelden").await;
    let login = [
        ("csrf", csrf.as_str()),
        ("name", "erika"),
        ("password", TestHall::PASSWORD),
    ];
    assert_eq!(other.post("/anmelden", &login).await.status, 403);
    assert_eq!(one.post("/anmelden", &login).await.status, 303);

    assert_eq!(one.post("/abmelden", &[("csrf", "x")]).await.status, 403);
    assert_eq!(one.get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn logging_out_and_idling_end_a_session() {
    let hall = TestHall::start().await;
    let mut clerk = hall.clerk().await;
    let stolen = clerk.cookies.clone();
    let csrf = clerk.get("/").await.csrf().to_owned();
    let page = clerk.post("/abmelden", &[("csrf", &csrf)]).await;
    assert_eq!(page.header("location"), "/anmelden");
    clerk.cookies = stolen;
    assert_eq!(clerk.get("/").await.status, 303);

    let mut clerk = hall.clerk().await;
    for _ in 0..3 {
        hall.clock.advance(7 * 60 * 60);
        assert_eq!(clerk.get("/").await.status, 200);
    }
    hall.clock.advance(8 * 60 * 60 + 1);
    assert_eq!(clerk.get("/").await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_let_nothing_run_and_cookies_stay_put() {
    let hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let mut clerk = hall.clerk().await;
    for path in ["/", "/antraege/1", "/abgelehnt", "/nichts", "/antraege/99"] {
        let page = clerk.get(path).await;
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("cache-control"), "no-store");
        for inline in [
            " style=",
            " onclick=",
            " onload=",
            " onerror=",
            "javascript:",
        ] {
            assert!(!page.text.contains(inline), "{inline}");
        }
        // One script, ours, which the policy names; and nothing in the page itself.
        let scripts: Vec<&str> = page.text.split("<script").skip(1).collect();
        for script in &scripts {
            let (_, rest) = script.split_once("src=\"").unwrap();
            let (address, rest) = rest.split_once('"').unwrap();
            assert!(rest.starts_with(" defer></script>"), "{rest}");
            assert!(
                policy.contains(&format!("script-src {}{address}", hall.inbox)),
                "{policy}"
            );
        }
        assert!(scripts.len() <= 1);
        assert!(policy.contains("require-trusted-types-for 'script'; trusted-types 'none'"));
        assert_eq!(page.text.matches("<h1").count(), 1, "{path}");
        assert!(page.text.contains("<html lang=\"de\">") && page.text.contains("<main "));
    }
    assert_eq!(clerk.get("/nichts").await.status, 404);
    let style = clerk.get("/").await.link("/inbox-");
    let style = clerk.get(&style).await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert!(style.header("cache-control").contains("immutable"));

    let page = Browser::new(&hall).get("/anmelden").await;
    let cookie = page.header("set-cookie");
    assert!(
        cookie.starts_with("__Host-")
            && cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"),
        "{cookie}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn over_https_cookies_are_bound_to_the_host() {
    let hall = TestHall::start_with(|config| {
        config.inbox.origin = "https://posteingang.example".into();
    })
    .await;
    let mut browser = Browser::new(&hall);
    let page = browser.get("/anmelden").await;
    let cookie = page.header("set-cookie");
    assert!(
        cookie.starts_with("__Host-anmeldung=") && cookie.ends_with("; Secure"),
        "{cookie}"
    );
    assert!(
        page.header("strict-transport-security")
            .starts_with("max-age=")
    );
    assert_eq!(
        browser.log_in("erika", TestHall::PASSWORD).await.status,
        303
    );
    assert!(browser.cookies.contains_key("__Host-posteingang"));
    assert_eq!(browser.get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_sorts_filters_and_turns_pages() {
    let hall = TestHall::start().await;
    for number in 0..27 {
        let mut sealed = Sealed::new(&hall, Sealed::sound(&hall).answers, vec![]);
        sealed.answers["person"]["familienname"] = format!("Name{number:02}").into();
        hall.deliver(&sealed.envelope()).await.receipt();
        hall.clock.advance(24 * 60 * 60);
    }
    let mut clerk = hall.clerk().await;
    let first = clerk.get("/").await;
    assert!(first.words().contains("27 Anträge"));
    assert!(
        first.words().contains("gestern 14.12.2026"),
        "{}",
        first.words()
    );
    assert!(first.words().contains("vor 3 Tagen"));
    assert_eq!(first.text.matches("href=\"/antraege/").count(), 25);
    let next = first.link_called("Nächste Seite").unwrap();
    assert!(first.link_called("Vorige Seite").is_none());
    let second = clerk.get(&next).await;
    assert_eq!(second.text.matches("href=\"/antraege/").count(), 2);
    assert!(second.link_called("Nächste Seite").is_none());
    let back = clerk
        .get(&second.link_called("Vorige Seite").unwrap())
        .await;
    assert_eq!(back.text.matches("href=\"/antraege/").count(), 25);
    assert!(back.link_called("Vorige Seite").is_none());
    let of_service = clerk.get("/?leistung=probe").await;
    assert!(of_service.words().contains("27 Anträge"));
    let of_other = clerk.get("/?leistung=teil_eins").await;
    assert!(
        of_other
            .words()
            .contains("Zu dieser Leistung ist nichts da.")
    );
    let oldest = clerk.get("/?sortierung=aelteste").await.words();
    assert!(oldest.find("Name00").unwrap() < oldest.find("Name01").unwrap());
    assert!(
        clerk
            .get("/?sortierung=aelteste")
            .await
            .text
            .contains("aria-sort=\"ascending\"")
    );
    clerk.get("/antraege/1").await;
    let unread = clerk.get("/?ansicht=neu&sortierung=aelteste").await.words();
    assert!(
        unread.contains("26 Anträge") && !unread.contains("Name00"),
        "{unread}"
    );
    for odd in [
        "/?nach=0",
        "/?nach=99999999999999999999",
        "/?vor=-1&ansicht=%00&sortierung=x",
        "/?nach=9223372036854775807&sortierung=aelteste",
        "/?leistung=%22%3E%3Cscript%3E&vor=4",
        "/?leistung=%00",
    ] {
        assert_eq!(clerk.get(odd).await.status, 200, "{odd}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_applications_that_follow_one_the_page_says_how_many() {
    let hall = TestHall::start().await;
    let part = || {
        let answers = serde_json::json!({"person": {"name": "Müller", "weg": "link"}});
        Sealed::part(&hall, "teil_eins", answers, None)
    };
    let first = part();
    hall.deliver(&first.envelope()).await.receipt();
    for _ in 0..21 {
        hall.deliver(&part().envelope()).await.receipt();
    }
    let pool = hall.database().await;
    sqlx::query("UPDATE applications SET follows = $1 WHERE id > 1")
        .bind(first.context.application_id.to_string())
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let mut clerk = hall.clerk().await;
    let page = clerk.get("/antraege/1").await;
    assert_eq!(
        page.text.matches("</a> von <bdi>Müller").count(),
        20,
        "{}",
        page.text
    );
    assert!(page.words().contains("Insgesamt 21."), "{}", page.words());
}
