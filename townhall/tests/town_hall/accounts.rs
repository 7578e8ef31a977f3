//! Accounts: made, changed and ended, by pages and by commands; passwords and second factors.

use std::collections::BTreeSet;

use amtsweg_core::time::Timestamp;
use amtsweg_townhall::crypto::TotpSecret;
use data_encoding::BASE32_NOPAD;

use crate::support::{
    Browser, Page, TestHall, csrf, hall_of_groups, logged_in, number_of, set, somebody, text,
    three_applications, townhall,
};

/// An administrator's browser.
struct Administrator(Browser);

impl Administrator {
    async fn of(hall: &TestHall) -> Self {
        Self(somebody(hall, "admin", &["admin"]).await)
    }

    async fn act(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = csrf(&mut self.0).await;
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend(fields);
        self.0.post(address, &all).await
    }

    /// Makes an account of a clerk of the group `eins`; its password.
    async fn add(&mut self, name: &str) -> String {
        let fields = [("name", name), ("rolle", "clerk"), ("bereich", "eins")];
        let page = self.act("/konten", &fields).await;
        assert_eq!(page.status, 200, "{}", page.words());
        secret(&page)
    }
}

/// What a page shows once.
fn secret(page: &Page) -> String {
    let (_, rest) = page.text.split_once("class=\"secret\">").unwrap();
    rest.split('<').next().unwrap().to_owned()
}

/// What stands in the journal of accounts.
async fn journal_of_accounts(hall: &TestHall) -> String {
    let mut records = somebody(hall, "records", &["records"]).await;
    records.get("/protokoll?art=konten").await.words()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_makes_accounts_and_reads_no_case() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut admin = Administrator::of(&hall).await;
    assert_eq!(admin.0.get("/").await.header("location"), "/konten");
    let page = admin.0.get("/konten").await;
    let words = page.words();
    assert!(
        words.contains("erika Sachbearbeitung In Gebrauch"),
        "{words}"
    );
    assert_eq!(page.link_called("Anträge"), None);
    for (name, because) in [
        ("", "So kann kein Konto heißen."),
        ("Rathaus", "steht für das Rathaus"),
        ("Erika", "Dieser Name ist vergeben"),
    ] {
        let fields = [("name", name), ("rolle", "clerk"), ("bereich", "eins")];
        let page = admin.act("/konten", &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(because), "{}", page.words());
    }
    let wrong = [("name", "bo"), ("rolle", "clerk"), ("bereich", "gone")];
    assert_eq!(admin.act("/konten", &wrong).await.status, 422);
    assert_eq!(admin.act("/konten/99/sperren", &[]).await.status, 404);

    let password = admin.add("bo").await;
    let mut bo = Browser::new(&hall);
    assert_eq!(bo.log_in("bo", &password).await.status, 303);
    assert_eq!(bo.numbers().await, set(&["1"]));
    // Other roles count at the next page.
    let number = number_of(&hall, "bo").await;
    for (what, role, reach, seen) in [
        ("geben", "reader", "zwei", &["1", "2", "3"][..]),
        ("nehmen", "clerk", "eins", &["2", "3"]),
    ] {
        let fields = [("rolle", role), ("bereich", reach)];
        let address = format!("/konten/{number}/aufgabe-{what}");
        assert_eq!(admin.act(&address, &fields).await.status, 303);
        assert_eq!(bo.numbers().await, set(seen));
    }
    let words = journal_of_accounts(&hall).await;
    for said in [
        "admin Konto angelegt: bo",
        "admin Aufgaben von bo: Sachbearbeitung (eins)",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_acts_for_some_days_and_the_journal_names_both() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut admin = Administrator::of(&hall).await;
    let mut bo = somebody(&hall, "bo", &["reader@zwei"]).await;
    let erika = number_of(&hall, "erika").await;
    let address = format!("/konten/{erika}/vertretung");
    let fields = |who, from, until| [("vertretung", who), ("von", from), ("bis", until)];
    for (fields, because) in [
        (fields("erika", "2026-11-18", "2026-11-20"), "wer vertritt"),
        (fields("bo", "", ""), "den ersten und den letzten Tag"),
        (
            fields("bo", "2026-11-20", "2026-11-18"),
            "liegt vor dem ersten",
        ),
    ] {
        let page = admin.act(&address, &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(because), "{}", page.words());
    }
    let days = fields("bo", "2026-11-18", "2026-11-18");
    assert_eq!(admin.act(&address, &days).await.status, 303);
    assert_eq!(bo.get("/antraege/1").await.status, 200);
    let words = bo.get("/antraege/1").await.words();
    assert!(words.contains("geöffnet ( bo für erika )"), "{words}");
    // Her own roles need no other's.
    let words = bo.get("/antraege/2").await.words();
    assert!(words.contains("geöffnet ( bo )"), "{words}");
    // The next day in Germany; the session was idle for too long.
    hall.clock.advance(12 * 60 * 60);
    let mut bo = logged_in(&hall, "bo").await;
    assert_eq!(bo.get("/antraege/1").await.status, 404);
    let words = journal_of_accounts(&hall).await;
    let said = "admin bo vertritt erika vom 18.11.2026 bis 18.11.2026";
    assert!(words.contains(said), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_disabled_does_nothing_more_with_an_open_page() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut admin = Administrator::of(&hall).await;
    let password = admin.add("bo").await;
    let number = number_of(&hall, "bo").await;
    let at = |what: &str| format!("/konten/{number}/{what}");
    let mut bo = Browser::new(&hall);
    assert_eq!(bo.log_in("bo", &password).await.status, 303);
    assert_eq!(admin.act(&at("sitzungen"), &[]).await.status, 303);
    assert_eq!(bo.get("/antraege/1").await.header("location"), "/anmelden");

    assert_eq!(bo.log_in("bo", &password).await.status, 303);
    let csrf_of_bo = bo.get("/antraege/1").await.csrf().to_owned();
    assert_eq!(admin.act(&at("sperren"), &[]).await.status, 303);
    let fields = [("csrf", csrf_of_bo.as_str()), ("suche", "müller")];
    let page = bo.post("/suche", &fields).await;
    assert_eq!(page.header("location"), "/anmelden");
    assert_eq!(bo.log_in("bo", &password).await.status, 401);
    // A new password lets the account be used again.
    let fresh = secret(&admin.act(&at("passwort"), &[]).await);
    assert_ne!(fresh, password);
    assert_eq!(bo.log_in("bo", &fresh).await.status, 303);
    let page = admin.act(&at("entfernen"), &[]).await;
    assert_eq!(page.header("location"), "/konten");
    assert_eq!(bo.get("/").await.header("location"), "/anmelden");
    assert!(!admin.0.get("/konten").await.words().contains("bo Sach"));
    // Nobody shuts himself out by mistake.
    let own = number_of(&hall, "admin").await;
    let role = [("rolle", "admin"), ("bereich", "*")];
    for what in ["sperren", "entfernen", "passwort", "aufgabe-nehmen"] {
        let page = admin.act(&format!("/konten/{own}/{what}"), &role).await;
        assert_eq!(page.status, 422, "{what}");
    }
    let words = journal_of_accounts(&hall).await;
    for said in [
        "admin alle Sitzungen beendet: bo",
        "admin Konto gesperrt: bo",
        "admin Passwort geändert: bo",
        "admin Konto entfernt: bo",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_changes_their_own_password() {
    let hall = hall_of_groups().await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let mut elsewhere = logged_in(&hall, "clerk").await;
    let page = clerk.get("/mein-konto").await;
    assert!(page.words().contains("Sachbearbeitung (eins)"));
    let csrf = page.csrf().to_owned();
    let new = "another long password";
    let mut change = async |old: &str, new: &str, again: &str| {
        let fields = [
            ("csrf", csrf.as_str()),
            ("bisher", old),
            ("neu", new),
            ("noch_einmal", again),
        ];
        clerk.post("/mein-konto", &fields).await
    };
    for (old, new, again, because) in [
        (TestHall::PASSWORD, new, "other", "nicht gleich"),
        (
            TestHall::PASSWORD,
            "short",
            "short",
            "mindestens 12 Zeichen",
        ),
        (
            "not the password",
            new,
            new,
            "Das bisherige Passwort oder der Code stimmt nicht.",
        ),
    ] {
        let page = change(old, new, again).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(because), "{}", page.words());
    }
    assert_eq!(
        change(TestHall::PASSWORD, new, new)
            .await
            .header("location"),
        "/anmelden"
    );
    // Sessions elsewhere end as well.
    assert_eq!(elsewhere.get("/").await.header("location"), "/anmelden");
    assert_eq!(
        Browser::new(&hall)
            .log_in("clerk", TestHall::PASSWORD)
            .await
            .status,
        401
    );
    assert_eq!(Browser::new(&hall).log_in("clerk", new).await.status, 303);
}

/// As an app: nothing but the secret that a page shows, and RFC 6238.
struct App(TotpSecret);

impl App {
    fn of(page: &Page) -> Self {
        let typed = page
            .text
            .split("<code>")
            .nth(1)
            .unwrap()
            .split('<')
            .next()
            .unwrap();
        let secret = BASE32_NOPAD
            .decode(typed.replace(' ', "").as_bytes())
            .unwrap();
        Self(TotpSecret::from_bytes(&secret).unwrap())
    }

    /// The code of half a minute, so many later.
    fn code(&self, hall: &TestHall, later: i64) -> String {
        let time = Timestamp((hall.now().0 / 30 + later) * 30);
        (0..1_000_000)
            .map(|number| format!("{number:06}"))
            .find(|code| self.0.step_of(code, time, time.0 / 30 - 1) == Some(time.0 / 30))
            .unwrap()
    }
}

async fn log_in_with(hall: &TestHall, name: &str, code: &str) -> (u16, Browser) {
    let mut browser = Browser::new(hall);
    let csrf = browser.get("/anmelden").await.csrf().to_owned();
    let fields = [
        ("csrf", csrf.as_str()),
        ("name", name),
        ("password", TestHall::PASSWORD),
        ("code", code),
    ];
    let page = browser.post("/anmelden", &fields).await;
    (page.status, browser)
}

/// Sets a second factor up: the app, and the recovery codes.
async fn enrolled(hall: &TestHall, clerk: &mut Browser) -> (App, Vec<String>) {
    let csrf = csrf(clerk).await;
    let known = [("csrf", csrf.as_str()), ("bisher", TestHall::PASSWORD)];
    let unknown = [("csrf", csrf.as_str()), ("bisher", "not the password")];
    let begin = "/mein-konto/zweiter-faktor";
    assert_eq!(clerk.post(begin, &unknown).await.status, 422);
    let page = clerk.post(begin, &known).await;
    assert!(page.text.contains("<svg") && !page.text.contains("otpauth:"));
    let app = App::of(&page);
    let (_, rest) = page.text.split_once("name=\"geheimnis\" value=\"").unwrap();
    let sealed = rest.split('"').next().unwrap();
    let good = app.code(hall, 0);
    let mut answers = Vec::new();
    for (code, sealed) in [("000000", sealed), (&*good, "x"), (&*good, sealed)] {
        let fields = [
            ("csrf", csrf.as_str()),
            ("geheimnis", sealed),
            ("code", code),
        ];
        answers.push(
            clerk
                .post("/mein-konto/zweiter-faktor-bestaetigen", &fields)
                .await,
        );
    }
    // A wrong code, the secret of a page that was somebody else's, and the right ones.
    let statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
    assert_eq!(statuses, [422, 303, 200]);
    let codes = answers[2].text.split("class=\"secret\">").skip(1);
    let codes: Vec<String> = codes
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect();
    assert_eq!(codes.len(), 10);
    (app, codes)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_asked_for_and_replaced_by_recovery_codes() {
    let hall = hall_of_groups().await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let (app, codes) = enrolled(&hall, &mut clerk).await;
    let log_in = async |code: &str| log_in_with(&hall, "clerk", code).await.0;
    // The code that set it up is used up; the next one is good, once.
    assert_eq!(log_in("").await, 401);
    assert_eq!(log_in(&app.code(&hall, 0)).await, 401);
    hall.clock.advance(30);
    let code = app.code(&hall, 0);
    assert_eq!(log_in(&code).await, 303);
    assert_eq!(log_in(&code).await, 401);
    // A recovery code, however it is typed, once.
    let typed = codes[0].to_lowercase().replace('-', " ");
    assert_eq!(log_in(&typed).await, 303);
    assert_eq!(log_in(&codes[0]).await, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn new_codes_and_the_end_of_a_second_factor_are_for_whoever_has_it() {
    let hall = hall_of_groups().await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let (app, codes) = enrolled(&hall, &mut clerk).await;
    let csrf = csrf(&mut clerk).await;
    let mut ask = async |what: &str, code: &str| {
        let fields = [
            ("csrf", csrf.as_str()),
            ("bisher", TestHall::PASSWORD),
            ("code", code),
        ];
        clerk.post(&format!("/mein-konto/{what}"), &fields).await
    };
    hall.clock.advance(30);
    assert_eq!(ask("ersatzcodes", "").await.status, 422);
    let page = ask("ersatzcodes", &app.code(&hall, 0)).await;
    assert_eq!(page.text.matches("class=\"secret\"").count(), 10);
    assert_eq!(log_in_with(&hall, "clerk", &codes[1]).await.0, 401);
    assert_eq!(ask("zweiter-faktor-entfernen", "").await.status, 422);
    hall.clock.advance(30);
    let page = ask("zweiter-faktor-entfernen", &app.code(&hall, 0)).await;
    assert_eq!(page.header("location"), "/mein-konto");
    assert_eq!(log_in_with(&hall, "clerk", "").await.0, 303);
    let words = journal_of_accounts(&hall).await;
    for said in [
        "clerk zweiter Faktor eingerichtet: clerk",
        "clerk neue Ersatzcodes: clerk",
        "clerk zweiter Faktor entfernt: clerk",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

/// What somebody gives out with a session that is not theirs, or from a desk that was left, goes out of the house.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_second_factor_gives_a_code_again_for_what_goes_out() {
    const OUT: [&str; 5] = [
        "antrag.pdf",
        "antrag.json",
        "antrag.csv",
        "alles.zip",
        "auskunft.zip",
    ];
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut lead = somebody(&hall, "lead", &["lead"]).await;
    let all = async |browser: &mut Browser| {
        let mut statuses = BTreeSet::new();
        for what in OUT {
            let page = browser.get(&format!("/antraege/1/{what}")).await;
            assert_eq!(page.status == 403, page.words().contains("Code eingeben"));
            statuses.insert(page.status);
        }
        statuses.into_iter().collect::<Vec<_>>()
    };
    // Nobody is asked for what they do not have.
    assert_eq!(all(&mut lead).await, [200]);
    let (app, codes) = enrolled(&hall, &mut lead).await;
    assert_eq!(all(&mut lead).await, [403]);
    // To be read, and worked on, needs none; and no link there saves the page that asks in the place of what it names.
    let page = lead.get("/antraege/1").await;
    assert_eq!((page.status, page.text.contains(" download")), (200, false));
    let csrf = csrf(&mut lead).await;
    let give = async |browser: &mut Browser, csrf: &str, code: &str, onward: &str| {
        let fields = [("csrf", csrf), ("code", code), ("weiter", onward)];
        browser.post("/code", &fields).await
    };
    let onward = "/antraege/1/alles.zip";
    let used_up = app.code(&hall, 0);
    for wrong in ["", &used_up, "ABCD-EFGH-JKLM-NPQR"] {
        assert_eq!(give(&mut lead, &csrf, wrong, onward).await.status, 422);
    }
    assert_eq!(give(&mut lead, "x", &codes[0], onward).await.status, 403);
    assert_eq!(all(&mut lead).await, [403]);
    hall.clock.advance(30);
    let page = give(&mut lead, &csrf, &app.code(&hall, 0), onward).await;
    assert_eq!(page.link_called("Jetzt speichern").as_deref(), Some(onward));
    assert_eq!(page.link_called("Zurück").as_deref(), Some("/antraege/1"));
    assert_eq!(all(&mut lead).await, [200]);
    // In this session, and for an hour.
    let (status, mut elsewhere) = log_in_with(&hall, "lead", &codes[0]).await;
    assert_eq!((status, all(&mut elsewhere).await), (303, vec![200]));
    for _ in 0..4 {
        hall.clock.advance(15 * 60 - 1);
        assert_eq!(lead.get("/").await.status, 200);
        assert_eq!(all(&mut lead).await, [200]);
    }
    hall.clock.advance(4);
    assert_eq!(all(&mut lead).await, [403]);
    // Nobody is led to another site by it.
    let page = give(&mut lead, &csrf, &codes[1], "//example.org/x").await;
    assert_eq!(
        (page.status, page.text.contains("example.org")),
        (200, false)
    );
    assert_eq!(all(&mut lead).await, [200]);
    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll?art=anmeldung").await.words();
    assert_eq!(words.matches("Ersatzcode benutzt: lead").count(), 2);
    assert!(words.contains("Anmeldung gescheitert"), "{words}");
}

/// Whoever has the session has not the codes, and guesses no faster than with a password.
#[tokio::test(flavor = "multi_thread")]
async fn codes_are_not_guessed_at_will() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let (app, _) = enrolled(&hall, &mut clerk).await;
    hall.clock.advance(30);
    let csrf = csrf(&mut clerk).await;
    let mut give = async |code: &str| {
        let fields = [("csrf", &*csrf), ("code", code), ("weiter", "/")];
        clerk.post("/code", &fields).await.status
    };
    let mut answers = Vec::new();
    for _ in 0..10 {
        answers.push(give("000000").await);
    }
    assert_eq!(answers.first(), Some(&422));
    assert_eq!(answers.last(), Some(&429));
    // A good one neither, until the wait is over.
    assert_eq!(give(&app.code(&hall, 0)).await, 429);
    hall.clock.advance(15 * 60);
    assert_eq!(give(&app.code(&hall, 0)).await, 200);
}

/// As after a restore with keys of before there were any.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_whose_key_is_gone_can_be_taken() {
    let hall = hall_of_groups().await;
    let mut clerk = somebody(&hall, "clerk", &["clerk"]).await;
    enrolled(&hall, &mut clerk).await;
    let pool = if crate::ON_SERVER {
        hall.database().await
    } else {
        let keys = format!("sqlite:{}", hall.folder().case_keys().display());
        sqlx::AnyPool::connect(&keys).await.unwrap()
    };
    let table = if crate::ON_SERVER {
        "amtsweg_keys.case_keys"
    } else {
        "case_keys"
    };
    let sql = format!("DELETE FROM {table} WHERE id = 'accounts'");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    assert_eq!(log_in_with(&hall, "clerk", "").await.0, 500);
    assert!(clerk_command(&hall, "reset-second-factor clerk").0);
    assert_eq!(log_in_with(&hall, "clerk", "").await.0, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_lost_a_second_factor_gets_in_again_by_an_administrator_or_a_command() {
    let hall = hall_of_groups().await;
    let mut admin = Administrator::of(&hall).await;
    for way in ["page", "command"] {
        let mut clerk = somebody(&hall, way, &["clerk"]).await;
        let (app, _) = enrolled(&hall, &mut clerk).await;
        assert_eq!(log_in_with(&hall, way, "").await.0, 401);
        let pool = hall.database().await;
        let sql = "SELECT totp FROM clerks WHERE totp IS NOT NULL";
        let (sealed,): (Vec<u8>,) = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
        pool.close().await;
        let is_secret = |bytes: &[u8]| bytes == app.0.bytes();
        assert!(!sealed.windows(TotpSecret::BYTES).any(is_secret));
        if way == "page" {
            let number = number_of(&hall, way).await;
            let address = format!("/konten/{number}/zweiter-faktor-entfernen");
            assert_eq!(admin.act(&address, &[]).await.status, 303);
        } else {
            let folder = hall.folder();
            let reset = || townhall(folder.path(), &["clerk", "reset-second-factor", way], "");
            assert!(reset().status.success());
            assert!(text(&reset().stderr).contains("or it has no second factor"));
        }
        assert_eq!(log_in_with(&hall, way, "").await.0, 303);
    }
}

/// `townhall clerk` with these words: whether it did it, and what it says.
fn clerk_command(hall: &TestHall, line: &str) -> (bool, String) {
    let args: Vec<&str> = ["clerk"].into_iter().chain(line.split(' ')).collect();
    let done = townhall(hall.folder().path(), &args, "a good long password\n");
    let said = text(&done.stdout) + &text(&done.stderr);
    (done.status.success(), said)
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_made_and_changed_by_commands() {
    let hall = hall_of_groups().await;
    let days = "--from 2026-11-18 --until 2026-11-20";
    for (line, said) in [
        (
            "add bo --role clerk@eins --role lead@service:teil_eins".to_owned(),
            "bo can log in now: clerk@eins, lead@service:teil_eins.",
        ),
        ("roles bo --role reader".into(), "bo: reader."),
        ("end-sessions bo".into(), "All sessions of bo are ended."),
        (
            format!("deputy erika --by bo {days}"),
            "bo stands in for erika from 2026-11-18 to 2026-11-20.",
        ),
        ("list".into(), "deputy: bo (2026-11-18 to 2026-11-20)"),
        (
            "deputy erika --by bo".into(),
            "bo stands in for erika no more.",
        ),
        ("list".into(), "in use  reader"),
        ("disable bo".into(), "bo cannot log in any more"),
        ("remove bo".into(), "it is given to nobody else"),
    ] {
        let (is_done, words) = clerk_command(&hall, &line);
        assert!(is_done && words.contains(said), "{line}: {words}");
    }
    let words = journal_of_accounts(&hall).await;
    assert!(words.contains("townhall Konto angelegt: bo"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_cannot_be_meant_says_why_and_does_nothing() {
    let hall = hall_of_groups().await;
    assert!(clerk_command(&hall, "add gone --role clerk").0);
    assert!(clerk_command(&hall, "remove gone").0);
    let before = clerk_command(&hall, "list");
    let days = "--from 2026-11-18 --until 2026-11-20";
    for (line, because) in [
        ("add bo".to_owned(), "say what the account is for"),
        ("add bo --role boss".into(), "there is no role \"boss\""),
        ("add bo --role clerk@no".into(), "neither a group \"no\""),
        (
            "add bo --role clerk@service:no".into(),
            "neither a group \"no\"",
        ),
        ("add bo --role admin@eins".into(), "write it without @"),
        (
            "add townhall --role clerk".into(),
            "for the town hall itself",
        ),
        (
            "add Gone --role clerk".into(),
            "was that of an account which was removed",
        ),
        ("roles bo --role clerk".into(), "there is no account bo"),
        ("end-sessions bo".into(), "there is no account bo"),
        (format!("deputy erika --by bo {days}"), "or no bo"),
        (format!("deputy erika --by Erika {days}"), "for themselves"),
        (
            "deputy erika --by bo --from 2026-11-20 --until 2026-11-18".into(),
            "not before the first",
        ),
    ] {
        let (is_done, words) = clerk_command(&hall, &line);
        assert!(!is_done && words.contains(because), "{line}: {words}");
    }
    assert_eq!(clerk_command(&hall, "list"), before);
}
