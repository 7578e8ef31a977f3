//! Signing in at an identity provider, by what it says and by what it must not say.

use std::{fs, os::unix::fs::PermissionsExt as _, sync::Arc};

use amtsweg_core::encoding::base64url;
use amtsweg_townhall::config::OidcConfig;
use serde_json::{Value, json};

use crate::support::{
    Browser, CLIENT, Page, Provider, SECRET, TestHall, csrf, hall_of_groups_with, logged_in,
    number_of, somebody, text, three_applications, townhall,
};

/// What is wrong with a token, and how it comes to be so.
type Change = (&'static str, fn(&mut Value));

fn oidc(provider: &Provider) -> OidcConfig {
    serde_json::from_value(json!({
        "issuer": provider.issuer, "clientId": CLIENT, "emergencyAccount": "erika",
        "rolesClaim": "/amtsweg/roles",
        "roles": {
            "einsen": ["lead@eins"], "zweien": ["clerk@zwei", "reader@eins"], "akten": ["records"], "it": ["admin"],
        },
    }))
    .unwrap()
}

async fn hall_with(provider: &Provider) -> TestHall {
    let oidc = oidc(provider);
    let mut hall = hall_of_groups_with(|config| config.oidc = Some(oidc)).await;
    let secret = hall.folder().oidc_secret();
    fs::write(&secret, format!("{SECRET}\n")).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    hall.close().await;
    hall.open().await;
    hall
}

async fn started() -> (Arc<Provider>, TestHall) {
    let provider = Provider::start().await;
    let hall = hall_with(&provider).await;
    (provider, hall)
}

/// What the provider says of Lea.
fn lea(roles: &[&str]) -> Value {
    json!({"sub": "4711", "sid": "s1", "preferred_username": "lea", "amtsweg": {"roles": roles}})
}

fn is_in(page: &Page) -> bool {
    page.status == 200 && page.text.contains("http-equiv=\"refresh\"")
}

/// What everybody may see of the journal who may see all.
async fn journal(hall: &TestHall, provider: &Provider, kind: &str) -> String {
    let mut records = Browser::new(hall);
    let claims = json!({"sub": "1", "preferred_username": "rita", "amtsweg": {"roles": ["akten"]}});
    let page = provider.sign_in(hall, &mut records, &claims).await;
    assert!(is_in(&page), "{}", page.words());
    records.get(&format!("/protokoll?art={kind}")).await.words()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_somebody_is_the_subject_says_and_what_they_may_do_the_claims() {
    let (provider, hall) = started().await;
    three_applications(&hall).await;
    let mut browser = Browser::new(&hall);
    let page = provider
        .sign_in(&hall, &mut browser, &lea(&["einsen", "unknown"]))
        .await;
    assert!(is_in(&page), "{}", page.words());
    assert_eq!(browser.numbers().await.len(), 1);
    let own = browser.get("/mein-konto").await;
    let words = own.words();
    assert!(
        words.contains("Angemeldet: lea") && words.contains("Leitung (eins)"),
        "{words}"
    );
    assert!(
        words.contains("Passwort und zweiter Faktor werden dort verwaltet"),
        "{words}"
    );
    assert!(!own.text.contains("Bisheriges Passwort"));

    // Another name, the same person; other roles count at once, and only they.
    let mut renamed = lea(&["zweien"]);
    renamed["preferred_username"] = json!("lea.neu");
    let mut later = Browser::new(&hall);
    assert!(is_in(&provider.sign_in(&hall, &mut later, &renamed).await));
    let words = later.get("/mein-konto").await.words();
    assert!(
        words.contains("Angemeldet: lea ") && !words.contains("Leitung"),
        "{words}"
    );
    assert_eq!(later.numbers().await.len(), 3);
    assert_eq!(
        browser.numbers().await.len(),
        3,
        "also where she is signed in already"
    );

    // The same name, another person.
    let mut other = lea(&["einsen"]);
    other["sub"] = json!("4712");
    let mut browser = Browser::new(&hall);
    let page = provider.sign_in(&hall, &mut browser, &other).await;
    assert_eq!(page.status, 403);
    assert!(
        page.words()
            .contains("„lea“ heißt oder hieß hier schon jemand anderes")
    );
    assert!(
        page.words()
            .contains("Ihre Kennung beim Anmeldedienst: 4712")
    );
    assert_eq!(browser.get("/").await.header("location"), "/anmelden");

    let words = journal(&hall, &provider, "konten").await;
    for line in [
        "Rathaus Konto angelegt: lea",
        "Rathaus Konto mit dem Anmeldedienst verbunden: lea, Kennung dort: 4711",
        "Rathaus Aufgaben von lea: Leitung (eins)",
        "Rathaus Aufgaben von lea: Lesen (eins), Sachbearbeitung (zwei)",
    ] {
        assert!(words.contains(line), "{line}: {words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_nothing_here_gets_no_account() {
    let (provider, hall) = started().await;
    for (change, words) in [
        (json!({"amtsweg": {"roles": []}}), "keine Aufgabe für Sie"),
        (
            json!({"amtsweg": {"roles": ["admin", "clerk"]}}),
            "keine Aufgabe für Sie",
        ),
        (json!({"amtsweg": null}), "keine Aufgabe für Sie"),
        (json!({"preferred_username": null}), "nennt keinen Namen"),
        (
            json!({"preferred_username": "Rathaus"}),
            "nennt keinen Namen",
        ),
        (json!({"preferred_username": "a\nb"}), "nennt keinen Namen"),
        // Nobody gets the account for days without the provider.
        (json!({"preferred_username": "ERIKA"}), "nennt keinen Namen"),
    ] {
        let mut claims = lea(&["einsen"]);
        for (name, value) in change.as_object().unwrap() {
            claims[name] = value.clone();
        }
        let mut browser = Browser::new(&hall);
        // What the ID token lacks the userinfo answer lacks as well.
        provider.set_userinfo(Some(json!({"sub": "4711"})));
        let page = provider.sign_in(&hall, &mut browser, &claims).await;
        assert_eq!(page.status, 403, "{change}");
        assert!(page.words().contains(words), "{change}: {}", page.words());
        assert_eq!(browser.get("/").await.header("location"), "/anmelden");
    }
    assert!(!journal(&hall, &provider, "konten").await.contains("lea"));
    assert!(
        journal(&hall, &provider, "anmeldung")
            .await
            .contains("Anmeldung gescheitert, aus dem Netz 127.0.0.1, kein bekanntes Konto")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn claims_that_the_id_token_keeps_are_asked_for() {
    let (provider, hall) = started().await;
    let claims = json!({"sub": "4711"});
    let mut browser = Browser::new(&hall);
    provider.set_userinfo(Some(lea(&["einsen"])));
    assert!(is_in(&provider.sign_in(&hall, &mut browser, &claims).await));
    assert!(
        browser
            .get("/mein-konto")
            .await
            .words()
            .contains("Leitung (eins)")
    );
    // Nobody else's are taken (OpenID Connect Core 1.0 § 5.3.2).
    let mut other = lea(&["it"]);
    other["sub"] = json!("4712");
    provider.set_userinfo(Some(other));
    let page = provider.sign_in(&hall, &mut browser, &claims).await;
    assert_eq!(page.status, 502);
    provider.set_userinfo(None);
    let page = provider.sign_in(&hall, &mut browser, &claims).await;
    assert_eq!(page.status, 502);
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_that_are_not_believed_open_nothing() {
    let (provider, hall) = started().await;
    let changes: [Change; 10] = [
        ("issuer", |claims| {
            claims["iss"] = json!("https://other.example");
        }),
        ("no issuer", |claims| claims["iss"] = Value::Null),
        ("audience", |claims| claims["aud"] = json!("other")),
        ("further audience", |claims| {
            claims["aud"] = json!([CLIENT, "other"]);
        }),
        ("authorized party", |claims| claims["azp"] = json!("other")),
        ("nonce", |claims| claims["nonce"] = json!("another")),
        ("no nonce", |claims| {
            claims.as_object_mut().unwrap().remove("nonce");
        }),
        ("expired", |claims| {
            claims["exp"] = json!(claims["iat"].as_i64().unwrap() - 1);
        }),
        ("no subject", |claims| {
            claims.as_object_mut().unwrap().remove("sub");
        }),
        ("access token", |claims| {
            claims["at_hash"] = json!("AAAAAAAAAAAAAAAAAAAAAA");
        }),
    ];
    for (what, change) in changes {
        let mut browser = Browser::new(&hall);
        provider.set_change(Some(change));
        let page = provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await;
        assert_eq!(page.status, 502, "{what}: {}", page.words());
        assert!(page.words().contains("ist nicht gültig"), "{what}");
        assert_eq!(
            browser.get("/").await.header("location"),
            "/anmelden",
            "{what}"
        );
    }
    provider.set_change(None);
    for header in [
        json!({"alg": "none"}),
        json!({"alg": "HS256"}),
        json!({"alg": "ES384", "kid": "k"}),
        json!({"alg": "ES256", "kid": "another"}),
        json!({"alg": "ES256", "kid": "k", "typ": "logout+jwt"}),
        json!({"alg": "ES256", "kid": "k", "crit": ["exp"]}),
    ] {
        let mut browser = Browser::new(&hall);
        provider.set_header(Some(header.clone()));
        let page = provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await;
        assert_eq!(page.status, 502, "{header}: {}", page.words());
    }
    // A key that only another provider has, by the same name.
    let stranger = Provider::start().await;
    provider.set_header(None);
    provider.set_stranger(Some(Arc::clone(&stranger)));
    let mut browser = Browser::new(&hall);
    let page = provider
        .sign_in(&hall, &mut browser, &lea(&["einsen"]))
        .await;
    assert_eq!(page.status, 502);
    provider.set_stranger(None);
    let mut browser = Browser::new(&hall);
    let sent = browser.get("/anmelden/dienst").await;
    let foreign = sent
        .header("location")
        .replace(&provider.issuer, &stranger.issuer);
    let back = stranger.let_in(&hall, &foreign, &lea(&["einsen"]));
    let page = browser.get(&back).await;
    assert_eq!(page.status, 502, "the answer says whose it is (RFC 9207)");
    assert!(!journal(&hall, &provider, "konten").await.contains("lea"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_soon_and_for_whom_it_was_asked() {
    let (provider, hall) = started().await;
    let claims = lea(&["einsen"]);
    let begin = async |browser: &mut Browser| {
        let sent = browser.get("/anmelden/dienst?zurueck=/protokoll").await;
        provider.let_in(&hall, sent.header("location"), &claims)
    };
    let mut browser = Browser::new(&hall);
    let back = begin(&mut browser).await;
    // Somebody who was sent the address has not asked for it.
    let page = Browser::new(&hall).get(&back).await;
    assert_eq!(page.status, 400);
    assert!(page.words().contains("zu lange gedauert"));
    let kept = browser.cookies.clone();
    let page = browser.get(&back).await;
    assert!(
        is_in(&page) && page.text.contains("url=/start"),
        "{}",
        page.text
    );
    // The browser has forgotten it, and the provider too.
    assert_eq!(browser.get(&back).await.status, 400);
    let mut thief = Browser::new(&hall);
    thief.cookies = kept;
    let page = thief.get(&back).await;
    assert_eq!(page.status, 401, "{}", page.words());
    assert_eq!(thief.get("/").await.header("location"), "/anmelden");

    let mut slow = Browser::new(&hall);
    let back = begin(&mut slow).await;
    hall.clock.advance(15 * 60);
    assert_eq!(slow.get(&back).await.status, 400);

    let mut changed = Browser::new(&hall);
    let back = begin(&mut changed).await;
    let (head, _) = back.split_once("&iss=").unwrap();
    assert_eq!(
        changed
            .get(&format!("{head}&iss=https%3A%2F%2Fevil.example"))
            .await
            .status,
        502
    );
    let mut refused = Browser::new(&hall);
    let back = begin(&mut refused).await;
    let (_, rest) = back.split_once("code=").unwrap();
    let (_, state) = rest.split_once("&state=").unwrap();
    let denied = format!("/anmelden/dienst/antwort?error=access_denied&state={state}");
    let page = refused.get(&denied).await;
    assert_eq!(page.status, 401);
    assert!(page.words().contains("hat Sie nicht angemeldet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_was_taken_counts_no_more_after_an_hour_at_most() {
    let (provider, hall) = started().await;
    three_applications(&hall).await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    hall.clock.advance(60 * 60 - 1);
    assert_eq!(browser.get("/antraege/1").await.status, 200);
    hall.clock.advance(1);
    let sent = browser.get("/antraege/1").await;
    assert_eq!(
        sent.header("location"),
        "/anmelden/dienst?zurueck=/antraege/1"
    );
    // What somebody has written goes in, though it took a while.
    let form = [("csrf", ""), ("suche", "x")];
    assert_eq!(browser.post("/suche", &form).await.status, 403);
    hall.clock.advance(60 * 60);
    assert_eq!(
        browser.post("/suche", &form).await.header("location"),
        "/anmelden"
    );

    // Nobody at the provider: who is here works on.
    provider.set_silent(true);
    hall.clock.advance(60);
    let page = browser.get("/antraege/1").await;
    assert_eq!(page.status, 200);
    let token = page.csrf().to_owned();
    provider.set_silent(false);
    hall.clock.advance(60);

    // The same session goes on, with the roles of now: forms that are open elsewhere still count.
    let sessions = browser.cookies.clone();
    let sent = browser.get("/antraege/1").await;
    let to = browser.get(sent.header("location")).await;
    let back = provider.let_in(&hall, to.header("location"), &lea(&[]));
    let page = browser.get(&back).await;
    assert!(
        is_in(&page) && page.text.contains("url=/antraege/1"),
        "{}",
        page.text
    );
    assert_eq!(browser.cookies, sessions);
    assert_eq!(browser.get("/antraege/1").await.status, 404);
    assert_eq!(browser.get("/").await.status, 403);
    assert_eq!(browser.get("/mein-konto").await.csrf(), token);
    // It ends after a day in any case.
    hall.clock.advance(22 * 60 * 60);
    provider.set_silent(true);
    assert_eq!(
        browser.get("/mein-konto").await.header("location"),
        "/anmelden"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_back_as_somebody_else_has_a_session_of_their_own() {
    let (provider, hall) = started().await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    let of_lea = browser.cookies.clone();
    let bo = json!({"sub": "7", "preferred_username": "bo", "amtsweg": {"roles": ["zweien"]}});
    assert!(is_in(&provider.sign_in(&hall, &mut browser, &bo).await));
    assert_ne!(browser.cookies, of_lea);
    assert!(
        browser
            .get("/mein-konto")
            .await
            .words()
            .contains("Angemeldet: bo")
    );
    browser.cookies = of_lea;
    assert!(
        browser
            .get("/mein-konto")
            .await
            .words()
            .contains("Angemeldet: lea")
    );
    assert!(
        browser
            .get("/mein-konto")
            .await
            .words()
            .contains("Leitung (eins)")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn several_windows_come_back_each_to_its_own_page() {
    let (provider, hall) = started().await;
    three_applications(&hall).await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    hall.clock.advance(60 * 60);
    let mut backs = Vec::new();
    for page in ["/antraege/1", "/protokoll"] {
        let sent = browser.get(page).await;
        let to = browser.get(sent.header("location")).await;
        let back = provider.let_in(&hall, to.header("location"), &lea(&["einsen"]));
        backs.push((page, back));
    }
    for (page, back) in backs {
        let answer = browser.get(&back).await;
        assert!(
            is_in(&answer) && answer.text.contains(&format!("url={page}")),
            "{page}"
        );
    }
    // Whoever only begins, again and again, fills nothing.
    for _ in 0..30 {
        browser.get("/anmelden/dienst").await;
    }
    assert!(browser.cookies.len() < 12, "{:?}", browser.cookies.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_away_for_long_signs_in_anew() {
    let (provider, hall) = started().await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    // The browser has the cookie still, and the database the session: over a day, or idle for long.
    for (hours, before) in [(24, 1), (9, 1)] {
        let cookies = browser.cookies.clone();
        hall.clock.advance(hours * 60 * 60);
        assert_eq!(
            browser.get("/mein-konto").await.header("location"),
            "/anmelden"
        );
        browser.cookies = cookies;
        assert!(is_in(
            &provider
                .sign_in(&hall, &mut browser, &lea(&["einsen"]))
                .await
        ));
        assert_eq!(
            browser.get("/mein-konto").await.status,
            200,
            "{hours} {before}"
        );
    }
    let words = journal(&hall, &provider, "anmeldung").await;
    assert_eq!(words.matches("lea angemeldet").count(), 3, "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_to_go_goes_whatever_is_due() {
    let (provider, hall) = started().await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    let token = csrf(&mut browser).await;
    let cookies = browser.cookies.clone();
    hall.clock.advance(3 * 60 * 60);
    let page = browser.post("/abmelden", &[("csrf", &token)]).await;
    assert!(is_in(&page), "{}", page.text);
    browser.cookies = cookies;
    assert_eq!(
        browser.get("/mein-konto").await.header("location"),
        "/anmelden"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_hangs_or_is_out_of_order_keeps_nobody_from_working() {
    let (provider, hall) = started().await;
    three_applications(&hall).await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    hall.clock.advance(60 * 60);
    provider.set_hanging(true);
    let asked = provider.asked();
    for _ in 0..5 {
        assert_eq!(browser.get("/antraege/1").await.status, 200);
    }
    assert_eq!(provider.asked(), asked + 1, "one has waited for all");
    provider.set_hanging(false);

    // It answers, but gives no tokens: who has been there and back works on.
    hall.clock.advance(60);
    provider.set_gives_no_tokens(true);
    let sent = browser.get("/antraege/1").await;
    let to = browser.get(sent.header("location")).await;
    let back = provider.let_in(&hall, to.header("location"), &lea(&["einsen"]));
    assert_eq!(browser.get(&back).await.status, 502);
    assert_eq!(browser.get("/antraege/1").await.status, 200);
    // However often that happens, whoever has a password comes in.
    for _ in 0..30 {
        let sent = browser.get("/anmelden/dienst").await;
        if sent.status == 303 {
            let back = provider.let_in(&hall, sent.header("location"), &lea(&["einsen"]));
            browser.get(&back).await;
        }
        hall.clock.advance(60);
    }
    logged_in(&hall, "erika").await;
    provider.set_gives_no_tokens(false);
    let page = provider
        .sign_in(&hall, &mut browser, &lea(&["einsen"]))
        .await;
    assert!(is_in(&page), "{}", page.words());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_nothing_any_more_stands_in_for_nobody() {
    let (provider, hall) = started().await;
    three_applications(&hall).await;
    let mut browser = Browser::new(&hall);
    let bo = json!({"sub": "7", "preferred_username": "bo", "amtsweg": {"roles": ["zweien"]}});
    assert!(is_in(
        &provider.sign_in(&hall, &mut Browser::new(&hall), &bo).await
    ));
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["akten"]))
            .await
    ));
    let folder = hall.folder();
    let args = [
        "clerk",
        "deputy",
        "bo",
        "--by",
        "lea",
        "--from",
        "2026-11-01",
        "--until",
        "2026-11-30",
    ];
    assert!(townhall(folder.path(), &args, "").status.success());
    assert!(
        browser
            .get("/mein-konto")
            .await
            .words()
            .contains("in Vertretung für bo")
    );
    assert!(is_in(
        &provider.sign_in(&hall, &mut browser, &lea(&[])).await
    ));
    assert!(
        !browser
            .get("/mein-konto")
            .await
            .words()
            .contains("in Vertretung")
    );
    assert_eq!(browser.get("/").await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_hall_leaves_its_provider_and_finds_another() {
    let (provider, mut hall) = started().await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    let number = number_of(&hall, "lea").await;
    hall.config.oidc = None;
    hall.close().await;
    hall.open().await;
    let run = |hall: &TestHall, args: &[&str], input: &str| {
        let done = townhall(hall.folder().path(), args, input);
        assert!(done.status.success(), "{}", text(&done.stderr));
    };
    browser.base.clone_from(&hall.inbox);
    browser.origin = Some(hall.config.inbox.origin.clone());
    assert_eq!(browser.get("/").await.header("location"), "/anmelden");
    assert_eq!(
        browser.get("/anmelden").await.status,
        200,
        "no way in a circle"
    );
    run(&hall, &["clerk", "roles", "lea", "--role", "reader"], "");
    run(&hall, &["clerk", "passwd", "lea"], "a good long password\n");
    let page = browser.log_in("lea", "a good long password").await;
    assert_eq!(page.header("location"), "/start");

    let other = Provider::start().await;
    hall.config.oidc = Some(oidc(&other));
    hall.close().await;
    hall.open().await;
    let mut browser = Browser::new(&hall);
    let page = other.sign_in(&hall, &mut browser, &lea(&["einsen"])).await;
    assert!(
        page.words().contains("Ein Konto „lea“ gibt es hier schon"),
        "{}",
        page.words()
    );
    run(&hall, &["clerk", "link", "lea", "--subject", "4711"], "");
    assert!(is_in(
        &other.sign_in(&hall, &mut browser, &lea(&["einsen"])).await
    ));
    assert_eq!(number_of(&hall, "lea").await, number);
    // It is hers now: nobody is put into her place.
    let done = townhall(
        hall.folder().path(),
        &["clerk", "link", "lea", "--subject", "4712"],
        "",
    );
    assert!(!done.status.success());
    assert!(text(&done.stderr).contains("it is another person's there"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_out_here_signs_out_there() {
    let (provider, hall) = started().await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    let token = csrf(&mut browser).await;
    let mut second = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut second, &lea(&["einsen"]))
            .await
    ));
    let page = browser.post("/abmelden", &[("csrf", &token)]).await;
    assert!(is_in(&page), "{}", page.text);
    let end = page.link_called("Weiter").unwrap();
    assert!(
        end.starts_with(&format!("{}/end?id_token_hint=ey", provider.issuer)),
        "{end}"
    );
    assert!(end.contains("post_logout_redirect_uri=") && end.contains("client_id=amtsweg"));
    assert_eq!(browser.get("/").await.header("location"), "/anmelden");

    // Where the provider is away, that is said.
    let token = csrf(&mut second).await;
    provider.set_silent(true);
    hall.clock.advance(60);
    let page = second.post("/abmelden", &[("csrf", &token)]).await;
    assert!(
        page.words()
            .contains("beim Anmeldedienst vielleicht noch nicht"),
        "{}",
        page.words()
    );
    assert_eq!(second.get("/").await.header("location"), "/anmelden");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_out_there_signs_out_here() {
    let (provider, hall) = started().await;
    let header = json!({"alg": "ES256", "kid": "k", "typ": "logout+jwt"});
    let now = hall.now();
    let [mut one, mut other, mut third] = [(); 3].map(|()| Browser::new(&hall));
    for (browser, sid) in [(&mut one, "s1"), (&mut other, "s2"), (&mut third, "s3")] {
        let mut claims = lea(&["einsen"]);
        claims["sid"] = json!(sid);
        assert!(is_in(&provider.sign_in(&hall, browser, &claims).await));
    }
    let send = async |header: &Value, claims: &Value| {
        let token = provider.sign(header, claims);
        // The provider has neither cookies nor our origin.
        let mut nobody = Browser::new(&hall);
        nobody.origin = None;
        let sent = nobody
            .post("/anmelden/dienst/abgemeldet", &[("logout_token", &token)])
            .await;
        sent.status
    };
    let good = provider.logout_claims(now, "4711");
    let changes: [Change; 8] = [
        ("nonce", |claims| claims["nonce"] = json!("x")),
        ("no event", |claims| claims["events"] = json!({})),
        ("another event", |claims| {
            claims["events"] = json!({"x": {}});
        }),
        ("audience", |claims| claims["aud"] = json!("other")),
        ("issuer", |claims| {
            claims["iss"] = json!("https://other.example");
        }),
        ("old", |claims| {
            claims["iat"] = json!(claims["iat"].as_i64().unwrap() - 301);
        }),
        ("early", |claims| {
            claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 301);
        }),
        ("expired", |claims| {
            claims["exp"] = json!(claims["iat"].as_i64().unwrap() - 1);
        }),
    ];
    for (what, change) in changes {
        let mut claims = good.clone();
        change(&mut claims);
        assert_eq!(send(&header, &claims).await, 400, "{what}");
    }
    for wrong in [
        json!({"alg": "none"}),
        json!({"alg": "ES256", "kid": "k", "typ": "at+jwt"}),
    ] {
        assert_eq!(send(&wrong, &good).await, 400, "{wrong}");
    }
    let elsewhere = Provider::start().await.sign(&header, &good);
    let form = [("logout_token", elsewhere.as_str())];
    assert_eq!(
        one.post("/anmelden/dienst/abgemeldet", &form).await.status,
        400
    );
    assert_eq!(one.get("/mein-konto").await.status, 200);

    let mut of_session = good.clone();
    of_session["sid"] = json!("s1");
    assert_eq!(send(&header, &of_session).await, 200);
    assert_eq!(one.get("/mein-konto").await.header("location"), "/anmelden");
    assert_eq!(other.get("/mein-konto").await.status, 200);
    // Earlier providers type it as any token.
    assert_eq!(
        send(&json!({"alg": "ES256", "kid": "k", "typ": "JWT"}), &good).await,
        200
    );
    for browser in [&mut other, &mut third] {
        assert_eq!(
            browser.get("/mein-konto").await.header("location"),
            "/anmelden"
        );
    }
    // Whoever is not known is signed out already.
    assert_eq!(
        send(&header, &provider.logout_claims(now, "nobody")).await,
        200
    );
    let words = journal(&hall, &provider, "").await;
    assert!(words.contains("lea abgemeldet"), "{words}");
    assert!(
        words.contains("Rathaus alle Sitzungen beendet: lea"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_account_has_a_password_all_the_same() {
    let provider = Provider::start().await;
    let mut hall = hall_of_groups_with(|_| {}).await;
    somebody(&hall, "lea", &["clerk"]).await;
    hall.config.oidc = Some(oidc(&provider));
    hall.close().await;
    hall.open().await;
    let mut browser = Browser::new(&hall);
    let page = browser.get("/anmelden").await;
    assert_eq!(
        page.link_called("Anmelden über den Anmeldedienst")
            .as_deref(),
        Some("/anmelden/dienst")
    );
    // Not with a password that was good until now.
    assert_eq!(browser.log_in("lea", TestHall::PASSWORD).await.status, 401);
    logged_in(&hall, "Erika").await;
    provider.set_silent(true);
    let page = Browser::new(&hall).get("/anmelden/dienst").await;
    assert_eq!(page.status, 503);
    assert!(page.words().contains("antwortet gerade nicht"));
    logged_in(&hall, "erika").await;

    // The account that there was becomes hers.
    provider.set_silent(false);
    hall.clock.advance(60);
    let run = |args: &[&str]| {
        let done = townhall(hall.folder().path(), args, "");
        (
            done.status.success(),
            text(&done.stdout) + &text(&done.stderr),
        )
    };
    let before = number_of(&hall, "lea").await;
    for (args, words) in [
        (
            &["clerk", "link", "erika", "--subject", "1"][..],
            "days without the identity provider",
        ),
        (
            &["clerk", "link", "nobody", "--subject", "1"],
            "there is no account nobody",
        ),
        (&["clerk", "enable", "lea"], "it is not disabled"),
    ] {
        let (is_done, said) = run(args);
        assert!(!is_done && said.contains(words), "{said}");
    }
    assert!(run(&["clerk", "link", "LEA", "--subject", "4711"]).0);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    assert!(
        browser
            .get("/mein-konto")
            .await
            .words()
            .contains("Angemeldet: lea")
    );
    assert_eq!(number_of(&hall, "lea").await, before);
    let (is_done, said) = run(&["clerk", "roles", "lea", "--role", "admin"]);
    assert!(
        !is_done && said.contains("which says each time what they are there for"),
        "{said}"
    );
    assert!(
        run(&["clerk", "list"])
            .1
            .contains("identity provider: 4711")
    );
    somebody_else_is_not_linked(&hall, run);

    // Disabled here, whatever the provider says; and let in again.
    assert!(run(&["clerk", "disable", "lea"]).0);
    assert_eq!(browser.get("/").await.header("location"), "/anmelden");
    let page = provider
        .sign_in(&hall, &mut browser, &lea(&["einsen"]))
        .await;
    assert_eq!(page.status, 403);
    assert!(page.words().contains("Ihr Konto ist gesperrt"));
    assert!(run(&["clerk", "enable", "lea"]).0);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    // Removed here: nobody else becomes Lea, nor does she come back by herself.
    assert!(run(&["clerk", "remove", "lea"]).0);
    let page = provider
        .sign_in(&hall, &mut browser, &lea(&["einsen"]))
        .await;
    assert!(
        page.words()
            .contains("„lea“ heißt oder hieß hier schon jemand anderes")
    );
}

fn somebody_else_is_not_linked(hall: &TestHall, run: impl Fn(&[&str]) -> (bool, String)) {
    let folder = hall.folder();
    let args = ["clerk", "add", "bo", "--role", "clerk"];
    let done = townhall(folder.path(), &args, "a good long password\n");
    assert!(done.status.success());
    let (is_done, said) = run(&["clerk", "link", "bo", "--subject", "4711"]);
    assert!(
        !is_done && said.contains("another one is this person's already"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_sees_who_signs_in_there_and_changes_nothing_of_it() {
    let (provider, hall) = started().await;
    let mut lea_there = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut lea_there, &lea(&["einsen"]))
            .await
    ));
    let mut admin = Browser::new(&hall);
    let claims = json!({"sub": "2", "preferred_username": "ada", "amtsweg": {"roles": ["it"]}});
    assert!(is_in(&provider.sign_in(&hall, &mut admin, &claims).await));
    let here = format!("/konten/{}", number_of(&hall, "lea").await);
    let page = admin.get(&here).await;
    assert!(
        page.words().contains("Kennung dort: 4711"),
        "{}",
        page.words()
    );
    for absent in ["Neues Passwort vergeben", "Aufgabe geben", "Aufgabe nehmen"] {
        assert!(!page.text.contains(absent), "{absent}");
    }
    let token = page.csrf().to_owned();
    for what in ["aufgabe-geben", "aufgabe-nehmen", "passwort"] {
        let form = [
            ("csrf", token.as_str()),
            ("rolle", "admin"),
            ("bereich", "*"),
        ];
        let page = admin.post(&format!("{here}/{what}"), &form).await;
        assert_eq!(page.status, 422, "{what}");
        assert!(
            page.words().contains("meldet sich beim Anmeldedienst an"),
            "{what}"
        );
    }
    let form = [("csrf", token.as_str())];
    admin.post(&format!("{here}/sperren"), &form).await;
    assert_eq!(lea_there.get("/").await.header("location"), "/anmelden");
    assert!(
        admin
            .get(&here)
            .await
            .text
            .contains("Konto wieder freigeben")
    );
    admin.post(&format!("{here}/freigeben"), &form).await;
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut lea_there, &lea(&["einsen"]))
            .await
    ));
    let words = journal(&hall, &provider, "konten").await;
    assert!(words.contains("ada Konto gesperrt: lea"), "{words}");
    assert!(
        words.contains("ada Konto wieder freigegeben: lea"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_has_no_token_in_the_clear() {
    let (provider, hall) = started().await;
    let mut browser = Browser::new(&hall);
    assert!(is_in(
        &provider
            .sign_in(&hall, &mut browser, &lea(&["einsen"]))
            .await
    ));
    let pool = hall.database().await;
    let (token,): (Vec<u8>,) =
        sqlx::query_as("SELECT id_token FROM sessions WHERE id_token IS NOT NULL")
            .fetch_one(&pool)
            .await
            .unwrap();
    pool.close().await;
    // How every token begins.
    let start = base64url(b"{\"");
    let is_inside = token
        .windows(start.len())
        .any(|part| part == start.as_bytes());
    assert!(!is_inside && token.len() > 100);
}

#[test]
fn a_configuration_that_cannot_be_meant_is_named() {
    let folder = tempfile::TempDir::new().unwrap();
    let config = |oidc: Value| -> amtsweg_townhall::config::Config {
        serde_json::from_value(json!({
            "destinationId": "a5b1c9d2-0000-4000-8000-000000000001",
            "portal": "https://portal.example", "edge": "https://edge.example",
            "inbox": {"address": "127.0.0.1:1", "origin": "https://inbox.example"},
            "intake": {"address": "127.0.0.1:2"}, "forms": "forms", "locales": "locales",
            "services": {"probe": {}}, "groups": {"eins": {"services": ["probe"]}}, "oidc": oidc,
        }))
        .unwrap()
    };
    let good = json!({
        "issuer": "https://sso.example/realms/stadt", "clientId": "amtsweg", "emergencyAccount": "notfall",
        "roles": {"a": ["clerk@eins", "lead@service:probe", "admin"]},
    });
    let check = |oidc: Value| {
        let folder = amtsweg_townhall::config::Folder::new(folder.path());
        config(oidc)
            .check(&folder)
            .map_err(|error| error.to_string())
    };
    assert_eq!(check(good.clone()), Ok(()));
    for (member, value, words) in [
        (
            "issuer",
            json!("http://sso.example"),
            "oidc.issuer is \"http://sso.example\"",
        ),
        ("issuer", json!("sso.example"), "oidc.issuer"),
        ("clientId", json!(" "), "oidc.clientId is empty"),
        (
            "emergencyAccount",
            json!(""),
            "oidc.emergencyAccount is empty",
        ),
        ("confirmMinutes", json!(0), "oidc.confirmMinutes is 0"),
        ("confirmMinutes", json!(1441), "oidc.confirmMinutes is 1441"),
        ("roles", json!({}), "gives nobody a role"),
        (
            "roles",
            json!({"a": ["boss"]}),
            "oidc.roles.a: there is no role \"boss\"",
        ),
        (
            "roles",
            json!({"a": ["clerk@zwei"]}),
            "neither a group \"zwei\"",
        ),
        (
            "roles",
            json!({"a": ["admin@eins"]}),
            "the role admin is for the whole town hall",
        ),
    ] {
        let mut changed = good.clone();
        changed[member] = value;
        let error = check(changed).unwrap_err();
        assert!(error.contains(words), "{member}: {error}");
    }
}
