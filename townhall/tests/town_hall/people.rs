//! Who may do what, through the doors; and the journal, which says so and cannot be bent.

use std::{collections::BTreeSet, fs, path::Path};

use amtsweg_core::{
    hash::sha256_base64url,
    time::{Date, Timestamp},
};
use amtsweg_townhall::{
    config::GroupConfig,
    crypto::{Password, TotpSecret},
    domain::{ClerkName, Grant, Permission, Role},
    store::Store,
};
use data_encoding::BASE32_NOPAD;
use serde_json::json;
use sqlx::AssertSqlSafe;

use crate::support::{Browser, Page, ScriptedEdge, Sealed, TestHall, eventually, text, townhall};

/// A town hall with two groups: `eins` has `probe`, `zwei` has both parts of `teil_eins`.
async fn hall() -> TestHall {
    TestHall::start_with(|config| {
        let group = |services: &[&str]| GroupConfig {
            name: None,
            services: services
                .iter()
                .map(|service| (*service).to_owned())
                .collect(),
        };
        config.groups.insert("eins".into(), group(&["probe"]));
        config.groups.insert("zwei".into(), group(&["teil_eins"]));
    })
    .await
}

/// Somebody with these roles.
async fn somebody(hall: &TestHall, name: &str, roles: &[&str]) -> Browser {
    let folder = hall.folder();
    let store = Store::open_beside(&hall.config.database(&folder))
        .await
        .unwrap();
    let name = ClerkName::new(name).unwrap();
    let hash = Password::new(TestHall::PASSWORD.into()).hash().unwrap();
    let grants: Vec<Grant> = roles
        .iter()
        .map(|role| Grant::parse(role).unwrap())
        .collect();
    let mut tx = store.write().await.unwrap();
    tx.add_clerk(&name, &hash, hall.now()).await.unwrap();
    let number = tx.number_of(&name).await.unwrap().unwrap();
    tx.set_grants(number, &grants).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    log_in(hall, name.as_str()).await
}

async fn log_in(hall: &TestHall, name: &str) -> Browser {
    let mut browser = Browser::new(hall);
    let page = browser.log_in(name, TestHall::PASSWORD).await;
    assert_eq!(page.status, 303, "{}", page.text);
    browser
}

/// Number 1 for `probe`, with files, 2 for `teil_eins`, 3 for `teil_zwei`.
async fn three_applications(hall: &TestHall) {
    hall.deliver(&Sealed::sound(hall).envelope())
        .await
        .receipt();
    let answers = json!({"person": {"name": "Zweifel", "weg": "link"}});
    let part = Sealed::part(hall, "teil_eins", answers, None);
    hall.deliver(&part.envelope()).await.receipt();
    let answers = json!({"person": {"name": "Zweifel"}, "firma": {"name": "Dritte"}});
    let part = Sealed::part(hall, "teil_zwei", answers, None);
    hall.deliver(&part.envelope()).await.receipt();
}

/// All doors behind which something has to be allowed: how they are asked, and what for. Those that
/// name an application are about one of `probe`.
const DOORS: [(&str, &str, &str, Permission); 15] = [
    ("/", "GET", "/", Permission::List),
    ("/suche", "POST", "/suche", Permission::List),
    (
        "/antraege/{application}",
        "GET",
        "/antraege/1",
        Permission::Read,
    ),
    (
        "/antraege/{application}/dateien/{file}",
        "GET",
        "/antraege/1/dateien/1",
        Permission::TakeFile,
    ),
    (
        "/antraege/{application}/antrag.",
        "GET",
        "/antraege/1/antrag.pdf",
        Permission::GiveOut,
    ),
    (
        "/antraege/{application}/antrag.",
        "GET",
        "/antraege/1/antrag.json",
        Permission::GiveOut,
    ),
    (
        "/antraege/{application}/antrag.",
        "GET",
        "/antraege/1/antrag.csv",
        Permission::GiveOut,
    ),
    (
        "/antraege/{application}/begruendung",
        "POST",
        "/antraege/2/begruendung",
        Permission::ReadElsewhere,
    ),
    ("/abgelehnt", "GET", "/abgelehnt", Permission::SeeRejected),
    ("/protokoll", "GET", "/protokoll", Permission::ReadJournal),
    ("/konten", "GET", "/konten", Permission::ManageAccounts),
    ("/konten", "POST", "/konten", Permission::ManageAccounts),
    (
        "/konten/{account}",
        "GET",
        "/konten/1",
        Permission::ManageAccounts,
    ),
    (
        "/konten/{account}/{what}",
        "POST",
        "/konten/1/sitzungen",
        Permission::ManageAccounts,
    ),
    (
        "/konten/{account}/{what}",
        "POST",
        "/konten/1/aufgabe-geben",
        Permission::ManageAccounts,
    ),
];
/// Doors for everybody who is logged in, or for nobody in particular.
const OPEN: [&str; 9] = [
    "/mein-konto",
    "/mein-konto/zweiter-faktor",
    "/mein-konto/zweiter-faktor-bestaetigen",
    "/mein-konto/ersatzcodes",
    "/mein-konto/zweiter-faktor-entfernen",
    "/anmelden",
    "/abmelden",
    "/healthz",
    "/favicon.svg",
];

/// What a door says to whoever may: it shows something, or goes on; or it finds a mistake in the form.
fn is_let_in(page: &Page) -> bool {
    let is_sent_elsewhere = ["/anmelden", "/konten"].contains(&page.header("location"));
    match page.status {
        200 | 422 => true,
        303 => !is_sent_elsewhere || page.header("location").starts_with("/konten/"),
        _ => false,
    }
}

async fn csrf(browser: &mut Browser) -> String {
    browser.get("/mein-konto").await.csrf().to_owned()
}

async fn ask(browser: &mut Browser, method: &str, address: &str) -> Page {
    if method == "GET" {
        return browser.get(address).await;
    }
    let csrf = csrf(browser).await;
    browser.post(address, &[("csrf", &csrf)]).await
}

/// Every cell of the table, at every door: with the role for all, for the group of the application,
/// for its service, and for others.
#[tokio::test(flavor = "multi_thread")]
async fn each_role_gets_in_where_the_table_says_and_nowhere_else() {
    let hall = hall().await;
    three_applications(&hall).await;
    for role in Role::ALL {
        let reaches: &[(&str, bool)] = match role {
            Role::Admin => &[("", true)],
            _ => &[
                ("", true),
                ("@eins", true),
                ("@service:probe", true),
                ("@zwei", false),
                ("@gone", false),
            ],
        };
        for (at, (reach, is_theirs)) in reaches.iter().enumerate() {
            let grant = format!("{}{reach}", role.word());
            let name = format!("{}-{at}", role.word());
            let mut browser = somebody(&hall, &name, &[&grant]).await;
            for (door, method, address, permission) in DOORS {
                let page = ask(&mut browser, method, address).await;
                let is_of_case =
                    door.contains("{application}") && permission != Permission::ReadElsewhere;
                let expected = role.has(permission) && (*is_theirs || !is_of_case);
                let what = format!(
                    "{grant} {method} {address}: {} {}",
                    page.status,
                    page.words()
                );
                assert_eq!(is_let_in(&page), expected, "{what}");
                // Whoever is not let in is told nothing of what there is.
                if !expected {
                    assert!(
                        !page.text.contains("Müller") && !page.text.contains("Zweifel"),
                        "{what}"
                    );
                }
            }
        }
    }
    // Without any role, and without being logged in, no door opens.
    let mut nothing = somebody(&hall, "nothing", &[]).await;
    let mut stranger = Browser::new(&hall);
    for (_, method, address, _) in DOORS {
        assert!(
            !is_let_in(&ask(&mut nothing, method, address).await),
            "{address}"
        );
        let page = ask(&mut stranger, method, address).await;
        assert_eq!(page.header("location"), "/anmelden", "{address}");
    }
    let page = nothing.get("/").await;
    assert!(
        page.words()
            .contains("Ihrem Konto ist noch keine Aufgabe zugeteilt.")
    );
}

/// A door that is not in the table is one that nobody looked at.
#[test]
fn every_door_is_in_the_table() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/doors/inbox/mod.rs");
    let source = fs::read_to_string(source).unwrap();
    let mut routes: BTreeSet<String> = BTreeSet::new();
    for part in source.split(".route(").skip(1) {
        if let Some((_, rest)) = part.split_once('"')
            && let Some((address, _)) = rest.split_once('"')
            && address.starts_with('/')
        {
            routes.insert(address.to_owned());
        }
    }
    // Those of exports are put together.
    assert!(source.contains("\"/antraege/{{application}}/antrag.{}\""));
    assert!(routes.len() > 10, "{routes:?}");
    let known: BTreeSet<String> = DOORS
        .iter()
        .map(|(door, ..)| *door)
        .chain(OPEN)
        .map(str::to_owned)
        .collect();
    let unknown: Vec<_> = routes.difference(&known).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

async fn found(browser: &mut Browser, text: &str) -> BTreeSet<String> {
    let csrf = csrf(browser).await;
    let sent = browser
        .post("/suche", &[("csrf", &csrf), ("suche", text)])
        .await;
    let mut page = browser.get(sent.header("location")).await;
    while page.text.contains("Vielleicht fehlt hier etwas") {
        page = browser.get(sent.header("location")).await;
    }
    let links = page.text.split("href=\"/antraege/").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn set(numbers: &[&str]) -> BTreeSet<String> {
    numbers.iter().map(|number| (*number).to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_read_is_not_listed_counted_found_or_hinted_at() {
    let hall = hall().await;
    three_applications(&hall).await;
    let mut one = somebody(&hall, "one", &["clerk@eins"]).await;
    let mut two = somebody(&hall, "two", &["clerk@zwei"]).await;
    let mut both = somebody(&hall, "both", &["clerk@eins", "reader@service:teil_zwei"]).await;
    for (browser, theirs, services) in [
        (&mut one, &["1"][..], 1),
        (&mut two, &["2", "3"], 2),
        (&mut both, &["1", "2", "3"], 3),
    ] {
        assert_eq!(browser.numbers().await, set(theirs));
        let page = browser.get("/").await;
        let count = theirs.len();
        let caption = if count == 1 {
            "1 Antrag".to_owned()
        } else {
            format!("{count} Anträge")
        };
        assert!(page.words().contains(&format!("{caption}. Zum Sortieren")));
        // With "all services".
        assert_eq!(page.text.matches("<option").count(), services + 1);
        for number in ["1", "2", "3"] {
            let is_theirs = theirs.contains(&number);
            assert_eq!(found(browser, number).await.contains(number), is_theirs);
        }
        let is_theirs = theirs.contains(&"1");
        assert_eq!(found(browser, "müll").await.contains("1"), is_theirs);
    }
    // Chosen by hand, or from another page of the list.
    for address in [
        "/?leistung=teil_eins",
        "/?ansicht=neu&leistung=teil_zwei",
        "/?nach=2&leistung=teil_eins",
    ] {
        let page = one.get(address).await;
        assert!(!page.text.contains("href=\"/antraege/"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_of_others_is_read_for_a_reason_which_the_journal_keeps() {
    let hall = hall().await;
    three_applications(&hall).await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let mut lead = somebody(&hall, "lead", &["lead@zwei"]).await;
    let mut reader = somebody(&hall, "reader", &["reader@eins"]).await;
    assert_eq!(reader.get("/antraege/2").await.status, 404);

    // Whether there is such an application is not said.
    let there = clerk.get("/antraege/2").await;
    let not_there = clerk.get("/antraege/99").await;
    assert_eq!((there.status, not_there.status), (403, 403));
    assert_eq!(
        there.words().replace("Nummer 2 ", ""),
        not_there.words().replace("Nummer 99 ", "")
    );
    assert_eq!(clerk.get("/antraege/2/antrag.pdf").await.status, 404);

    let reason = "Anruf von Frau Zweifel";
    let mut give = async |number: &str, reason: &str| {
        let csrf = csrf(&mut clerk).await;
        let address = format!("/antraege/{number}/begruendung");
        clerk
            .post(&address, &[("csrf", &csrf), ("grund", reason)])
            .await
    };
    let short = give("2", " Anruf ").await;
    assert_eq!(short.status, 422);
    assert!(short.words().contains("mindestens 10 Zeichen"));
    assert_eq!(give("99", reason).await.status, 404);
    assert_eq!(give("2", reason).await.header("location"), "/antraege/2");
    let page = clerk.get("/antraege/2").await;
    assert_eq!(page.status, 200);
    assert!(
        page.words()
            .contains("Dieser Antrag gehört zu einer anderen Gruppe.")
    );
    // It is not given out, and neither listed nor found.
    assert!(!page.text.contains("antrag.pdf"));
    assert_eq!(clerk.get("/antraege/2/antrag.pdf").await.status, 404);
    assert_eq!(clerk.numbers().await, set(&["1"]));
    // It is one reason for one case.
    assert_eq!(clerk.get("/antraege/3").await.status, 403);
    hall.clock.advance(60 * 60);
    assert_eq!(clerk.get("/antraege/2").await.status, 403);

    // Whose case it is sees who read it, and why; in the database the reason is sealed.
    let words = lead.get("/protokoll?vorgang=2").await.words();
    for said in [
        "clerk wollte Antrag 2 lesen und wurde nach dem Grund gefragt",
        "als andere Gruppe zu lesen: „ Anruf von Frau Zweifel “",
        "clerk geöffnet",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let pool = hall.database().await;
    let sql = "SELECT count(*) FROM journal WHERE action = 'reason-given' AND sealed IS NOT NULL AND detail IS NULL";
    let (sealed,): (i64,) = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
    assert_eq!(sealed, 2);
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_says_who_looked_at_what_and_shows_each_what_is_theirs() {
    let hall = hall().await;
    three_applications(&hall).await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    clerk.get("/antraege/1").await;
    clerk.get("/antraege/1/dateien/1").await;
    clerk.get("/antraege/1/antrag.csv").await;
    clerk.get("/abgelehnt").await;
    assert!(found(&mut clerk, "müller").await.contains("1"));
    clerk.get("/").await;
    let mut stranger = Browser::new(&hall);
    stranger.log_in("clerk", "not the password").await;
    stranger.log_in("my password by mistake", "clerk").await;

    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll").await.words();
    for said in [
        "clerk geöffnet",
        "clerk Datei gespeichert",
        "clerk ausgegeben als CSV",
        "clerk abgelehnte Sendungen gesehen",
        "clerk gesucht nach „ müller “, gefunden: Antrag 1",
        "clerk Liste gesehen mit Antrag 1",
        "unbekannt Anmeldung gescheitert, aus dem Netz 127.0.0.1, Konto clerk",
        "unbekannt Anmeldung gescheitert, aus dem Netz 127.0.0.1, kein Konto dieses Namens",
        "records angemeldet",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!words.contains("my password"));
    assert!(
        records
            .get("/protokoll")
            .await
            .words()
            .contains("records Protokoll gelesen")
    );

    // Of one group alone: its cases, and nothing of the house.
    let mut lead = somebody(&hall, "lead", &["lead@eins"]).await;
    let words = lead.get("/protokoll").await.words();
    assert!(words.contains("clerk geöffnet") && words.contains("Vorgang 1, 1"));
    for said in ["Vorgang 2", "Haus", "gesucht nach", "angemeldet"] {
        assert!(!words.contains(said), "{said}: {words}");
    }
    for (address, said, not) in [
        ("/protokoll?art=anmeldung", "gescheitert", "geöffnet"),
        ("/protokoll?konto=CLERK&art=lesen", "geöffnet", "records"),
        ("/protokoll?vorgang=1", "eingegangen", "angemeldet"),
        (
            "/protokoll?von=2026-11-18&bis=2026-11-18",
            "geöffnet",
            "nichts im Protokoll",
        ),
        (
            "/protokoll?bis=2026-11-17",
            "nichts im Protokoll",
            "geöffnet",
        ),
        ("/protokoll?von=morgen", "Ein Tag sieht so aus", "geöffnet"),
        (
            "/protokoll?vorgang=x",
            "Der Vorgang ist eine Zahl",
            "geöffnet",
        ),
    ] {
        let page = records.get(address).await;
        let words = page.text.split("<main").nth(1).unwrap();
        let options = words.find("</form>").unwrap_or(0);
        let (before, table) = words.split_at(options);
        assert!(
            table.contains(said) || before.contains(said),
            "{address}: {words}"
        );
        assert!(!table.contains(not), "{address}: {words}");
    }
    // Page by page, nothing twice.
    for _ in 0..60 {
        clerk.get("/antraege/1").await;
    }
    let page = records.get("/protokoll?vorgang=1").await;
    let older = page.link_called("Ältere Zeilen").unwrap();
    let page = records.get(&older).await;
    assert!(page.words().contains("eingegangen und abgelegt"));
    assert!(page.link_called("Neueste Zeilen").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_makes_changes_and_ends_accounts_and_reads_no_case() {
    let hall = hall().await;
    three_applications(&hall).await;
    let mut admin = somebody(&hall, "admin", &["admin"]).await;
    assert_eq!(admin.get("/").await.header("location"), "/konten");
    let page = admin.get("/konten").await;
    assert!(
        page.words().contains("erika Sachbearbeitung In Gebrauch"),
        "{}",
        page.words()
    );
    assert_eq!(page.link_called("Anträge"), None);

    let mut act = async |address: &str, fields: &[(&str, &str)]| {
        let csrf = csrf(&mut admin).await;
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend(fields);
        admin.post(address, &all).await
    };
    let new = |name| [("name", name), ("rolle", "clerk"), ("bereich", "eins")];
    for (name, because) in [
        ("", "So kann kein Konto heißen."),
        ("Rathaus", "steht für das Rathaus"),
        ("Erika", "Dieser Name ist vergeben"),
    ] {
        let page = act("/konten", &new(name)).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(because), "{}", page.words());
    }
    let wrong = [("name", "bo"), ("rolle", "clerk"), ("bereich", "gone")];
    assert_eq!(act("/konten", &wrong).await.status, 422);
    let page = act("/konten", &new("bo")).await;
    assert_eq!(page.status, 200);
    let password = page
        .text
        .split("class=\"secret\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    let mut bo = Browser::new(&hall);
    assert_eq!(bo.log_in("bo", &password).await.status, 303);
    assert_eq!(bo.numbers().await, set(&["1"]));

    let list = bo.get("/").await;
    assert_eq!(list.status, 200);
    let accounts = act("/konten/99/sperren", &[]).await;
    assert_eq!(accounts.status, 404);
    let number = number_of(&hall, "bo").await;
    let at = |what: &str| format!("/konten/{number}/{what}");
    // Other roles count at the next page.
    let role = [("rolle", "reader"), ("bereich", "zwei")];
    assert_eq!(act(&at("aufgabe-geben"), &role).await.status, 303);
    assert_eq!(bo.numbers().await, set(&["1", "2", "3"]));
    let role = [("rolle", "clerk"), ("bereich", "eins")];
    assert_eq!(act(&at("aufgabe-nehmen"), &role).await.status, 303);
    assert_eq!(bo.numbers().await, set(&["2", "3"]));

    // In whose place somebody acts, the journal says.
    let mistakes: [(&[(&str, &str)], &str); 3] = [
        (
            &[
                ("vertretung", "bo"),
                ("von", "2026-11-18"),
                ("bis", "2026-11-20"),
            ],
            "wer vertritt",
        ),
        (
            &[("vertretung", "erika"), ("von", ""), ("bis", "")],
            "den ersten und den letzten Tag",
        ),
        (
            &[
                ("vertretung", "erika"),
                ("von", "2026-11-20"),
                ("bis", "2026-11-18"),
            ],
            "liegt vor dem ersten",
        ),
    ];
    for (fields, because) in mistakes {
        let page = act(&at("vertretung"), fields).await;
        assert!(
            page.status == 422 && page.words().contains(because),
            "{}",
            page.words()
        );
    }
    let erika = number_of(&hall, "erika").await;
    let days = [
        ("vertretung", "bo"),
        ("von", "2026-11-18"),
        ("bis", "2026-11-18"),
    ];
    let done = act(&format!("/konten/{erika}/vertretung"), &days).await;
    assert_eq!(done.status, 303);
    assert_eq!(bo.get("/antraege/1").await.status, 200);
    let words = bo.get("/antraege/1").await.words();
    assert!(words.contains("geöffnet ( bo für erika )"), "{words}");
    hall.clock.advance(12 * 60 * 60);
    // The next day in Germany; the session was idle for too long.
    let mut bo = Browser::new(&hall);
    assert_eq!(bo.log_in("bo", &password).await.status, 303);
    assert_eq!(bo.get("/antraege/1").await.status, 404);

    // Her open page does nothing more.
    let mut admin = log_in(&hall, "admin").await;
    let mut act = async |what: &str| {
        let csrf = csrf(&mut admin).await;
        admin
            .post(&format!("/konten/{number}/{what}"), &[("csrf", &csrf)])
            .await
    };
    assert_eq!(act("sitzungen").await.status, 303);
    assert_eq!(bo.get("/antraege/2").await.header("location"), "/anmelden");
    assert_eq!(bo.log_in("bo", &password).await.status, 303);
    let open = bo.get("/antraege/2").await;
    assert_eq!(act("sperren").await.status, 303);
    let csrf_of_bo = open.csrf().to_owned();
    let fields = [("csrf", csrf_of_bo.as_str()), ("suche", "zweifel")];
    assert_eq!(
        bo.post("/suche", &fields).await.header("location"),
        "/anmelden"
    );
    assert_eq!(bo.log_in("bo", &password).await.status, 401);
    // A new password lets the account be used again.
    let page = act("passwort").await;
    let fresh = page
        .text
        .split("class=\"secret\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    assert_ne!(fresh, password);
    assert_eq!(bo.log_in("bo", &fresh).await.status, 303);
    assert_eq!(act("entfernen").await.header("location"), "/konten");
    assert_eq!(bo.get("/").await.header("location"), "/anmelden");
    assert!(!admin.get("/konten").await.words().contains("bo Lesen"));
    // Nobody shuts himself out by mistake.
    let own = number_of(&hall, "admin").await;
    let csrf = csrf(&mut admin).await;
    for what in ["sperren", "entfernen"] {
        let page = admin
            .post(&format!("/konten/{own}/{what}"), &[("csrf", &csrf)])
            .await;
        assert_eq!(page.status, 422, "{what}");
    }

    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll?art=konten").await.words();
    for said in [
        "admin Konto angelegt: bo",
        "admin Aufgaben von bo : Sachbearbeitung (eins)",
        "admin bo vertritt erika vom 18.11.2026 bis 18.11.2026",
        "admin alle Sitzungen beendet: bo",
        "admin Konto gesperrt: bo",
        "admin Passwort geändert: bo",
        "admin Konto entfernt: bo",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

async fn number_of(hall: &TestHall, name: &str) -> i64 {
    let folder = hall.folder();
    let store = Store::open_beside(&hall.config.database(&folder))
        .await
        .unwrap();
    let accounts = store.clerks().await.unwrap();
    store.close().await;
    let account = accounts
        .iter()
        .find(|account| account.name.as_str() == name);
    account.unwrap().number.get()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_changes_their_own_password() {
    let hall = hall().await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let mut elsewhere = log_in(&hall, "clerk").await;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_set_up_asked_for_and_replaced_by_recovery_codes() {
    let hall = hall().await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let csrf_token = csrf(&mut clerk).await;
    let known = [
        ("csrf", csrf_token.as_str()),
        ("bisher", TestHall::PASSWORD),
    ];
    let unknown = [
        ("csrf", csrf_token.as_str()),
        ("bisher", "not the password"),
    ];
    assert_eq!(
        clerk
            .post("/mein-konto/zweiter-faktor", &unknown)
            .await
            .status,
        422
    );
    let page = clerk.post("/mein-konto/zweiter-faktor", &known).await;
    let app = App::of(&page);
    assert!(page.text.contains("<svg") && !page.text.contains("otpauth:"));
    let sealed = page
        .text
        .split("name=\"geheimnis\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let mut confirm = async |code: &str, sealed: &str| {
        let fields = [
            ("csrf", csrf_token.as_str()),
            ("geheimnis", sealed),
            ("code", code),
        ];
        clerk
            .post("/mein-konto/zweiter-faktor-bestaetigen", &fields)
            .await
    };
    assert_eq!(confirm("000000", &sealed).await.status, 422);
    // The secret of a page that was somebody else's.
    assert_eq!(
        confirm(&app.code(&hall, 0), "x").await.header("location"),
        "/mein-konto"
    );
    let page = confirm(&app.code(&hall, 0), &sealed).await;
    assert_eq!(page.status, 200, "{}", page.words());
    let codes: Vec<String> = page
        .text
        .split("class=\"secret\">")
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect();
    assert_eq!(codes.len(), 10);

    // The code that set it up is used up; the next one is good, once.
    assert_eq!(log_in_with(&hall, "clerk", "").await.0, 401);
    assert_eq!(
        log_in_with(&hall, "clerk", &app.code(&hall, 0)).await.0,
        401
    );
    hall.clock.advance(30);
    let code = app.code(&hall, 0);
    assert_eq!(log_in_with(&hall, "clerk", &code).await.0, 303);
    assert_eq!(log_in_with(&hall, "clerk", &code).await.0, 401);
    // A recovery code, however it is typed, once.
    let typed = codes[0].to_lowercase().replace('-', " ");
    let (status, mut clerk) = log_in_with(&hall, "clerk", &typed).await;
    assert_eq!(status, 303);
    assert_eq!(log_in_with(&hall, "clerk", &codes[0]).await.0, 401);

    // New codes, another password and the end of it are for whoever has it.
    hall.clock.advance(15 * 60);
    let csrf_token = csrf(&mut clerk).await;
    let mut ask = async |what: &str, code: &str| {
        let fields = [
            ("csrf", csrf_token.as_str()),
            ("bisher", TestHall::PASSWORD),
            ("code", code),
        ];
        clerk.post(&format!("/mein-konto/{what}"), &fields).await
    };
    assert_eq!(ask("ersatzcodes", "").await.status, 422);
    let page = ask("ersatzcodes", &app.code(&hall, 0)).await;
    assert_eq!(page.text.matches("class=\"secret\"").count(), 10);
    assert_eq!(log_in_with(&hall, "clerk", &codes[1]).await.0, 401);
    assert_eq!(ask("zweiter-faktor-entfernen", "").await.status, 422);
    hall.clock.advance(30);
    let page = ask("zweiter-faktor-entfernen", &app.code(&hall, 0)).await;
    assert_eq!(page.header("location"), "/mein-konto");
    assert_eq!(log_in_with(&hall, "clerk", "").await.0, 303);

    // Nothing of it lies in the clear.
    let pool = hall.database().await;
    let (secrets,): (i64,) = sqlx::query_as("SELECT count(*) FROM clerks WHERE totp IS NOT NULL")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(secrets, 0);
    pool.close().await;
    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll").await.words();
    for said in [
        "clerk zweiter Faktor eingerichtet: clerk",
        "unbekannt Ersatzcode benutzt: clerk",
        "clerk neue Ersatzcodes: clerk",
        "clerk zweiter Faktor entfernt: clerk",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_lost_a_second_factor_gets_in_again_by_an_administrator_or_a_command() {
    let hall = hall().await;
    let mut admin = somebody(&hall, "admin", &["admin"]).await;
    for way in ["page", "command"] {
        let mut clerk = somebody(&hall, way, &["clerk"]).await;
        let csrf_token = csrf(&mut clerk).await;
        let known = [
            ("csrf", csrf_token.as_str()),
            ("bisher", TestHall::PASSWORD),
        ];
        let page = clerk.post("/mein-konto/zweiter-faktor", &known).await;
        let app = App::of(&page);
        let sealed = page
            .text
            .split("name=\"geheimnis\" value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let fields = [
            ("csrf", csrf_token.as_str()),
            ("geheimnis", &*sealed),
            ("code", &*app.code(&hall, 0)),
        ];
        assert_eq!(
            clerk
                .post("/mein-konto/zweiter-faktor-bestaetigen", &fields)
                .await
                .status,
            200
        );
        assert_eq!(log_in_with(&hall, way, "").await.0, 401);
        let pool = hall.database().await;
        let (sealed,): (Vec<u8>,) =
            sqlx::query_as("SELECT totp FROM clerks WHERE totp IS NOT NULL")
                .fetch_one(&pool)
                .await
                .unwrap();
        pool.close().await;
        assert!(
            !sealed
                .windows(TotpSecret::BYTES)
                .any(|bytes| bytes == app.0.bytes())
        );
        if way == "page" {
            let csrf = csrf(&mut admin).await;
            let number = number_of(&hall, way).await;
            let address = format!("/konten/{number}/zweiter-faktor-entfernen");
            assert_eq!(admin.post(&address, &[("csrf", &csrf)]).await.status, 303);
        } else {
            let reset = || {
                townhall(
                    hall.folder().path(),
                    &["clerk", "reset-second-factor", way],
                    "",
                )
            };
            assert!(reset().status.success());
            assert!(text(&reset().stderr).contains("or it has no second factor"));
        }
        assert_eq!(log_in_with(&hall, way, "").await.0, 303);
    }
}

/// Guards that the database itself has, out of the way: as whoever can write it would do.
async fn without_triggers(hall: &TestHall) -> sqlx::AnyPool {
    let pool = hall.database().await;
    let guards: &[&str] = if crate::ON_SERVER {
        &["DROP TRIGGER journal_is_only_added_to ON journal"]
    } else {
        &[
            "DROP TRIGGER journal_is_not_changed",
            "DROP TRIGGER journal_is_not_shortened",
            "DROP TRIGGER journal_is_not_replaced",
        ]
    };
    for guard in guards {
        sqlx::query(*guard).execute(&pool).await.unwrap();
    }
    pool
}

fn verify(hall: &TestHall) -> (bool, String) {
    let done = townhall(hall.folder().path(), &["journal", "verify"], "");
    (
        done.status.success(),
        text(&done.stdout) + &text(&done.stderr),
    )
}

/// Whatever somebody does to it who can write the database, it is found and named.
#[tokio::test(flavor = "multi_thread")]
async fn a_bent_journal_is_found_and_its_line_is_named() {
    let hall = hall().await;
    three_applications(&hall).await;
    let mut clerk = hall.clerk().await;
    for _ in 0..3 {
        clerk.get("/antraege/1").await;
    }
    let (is_sound, words) = verify(&hall);
    assert!(
        is_sound && words.contains("chains are as they were written"),
        "{words}"
    );
    let pool = without_triggers(&hall).await;
    let replace = if crate::ON_SERVER {
        "UPDATE journal SET actor = 'bo' WHERE chain = 1 AND seq = 2"
    } else {
        "INSERT OR REPLACE INTO journal SELECT id, chain, seq, at, application, actor_kind, account, 'bo',
         instead_of, action, detail, sealed, hash FROM journal WHERE chain = 1 AND seq = 2"
    };
    let keep = "CREATE TABLE kept AS SELECT * FROM journal";
    let identity = if crate::ON_SERVER {
        " OVERRIDING SYSTEM VALUE"
    } else {
        ""
    };
    sqlx::query(keep).execute(&pool).await.unwrap();
    for (change, named) in [
        (replace, "case 1: line 2 "),
        ("UPDATE journal SET at = at + 1 WHERE chain = 1 AND seq = 3", "case 1: line 3 "),
        ("UPDATE journal SET detail = 'x' WHERE chain = 0 AND seq = 1", "house's chain: line 1 "),
        ("DELETE FROM journal WHERE chain = 1 AND seq IN (2, 3)", "case 1: lines 2 to 3 removed"),
        ("DELETE FROM journal WHERE chain = 1 AND seq = 4", "case 1: line 4 cut off"),
        ("DELETE FROM journal WHERE chain = 2", "case 2: line 1 cut off"),
        (
            "INSERT INTO journal (chain, seq, at, application, actor_kind, actor, action, hash)
             SELECT chain, 5, at, application, actor_kind, actor, action, hash FROM journal
             WHERE chain = 1 AND seq = 4",
            "case 1: line 5 ",
        ),
        (
            "INSERT INTO journal (chain, seq, at, actor_kind, actor, action, hash)
             SELECT 77, 1, at, actor_kind, actor, action, hash FROM journal WHERE chain = 1 AND seq = 4",
            "case 77: line 1 ",
        ),
    ] {
        sqlx::query(change).execute(&pool).await.unwrap();
        let (is_sound, words) = verify(&hall);
        assert!(!is_sound && words.contains(named), "{change}: {words}");
        sqlx::query("DELETE FROM journal").execute(&pool).await.unwrap();
        let back = format!("INSERT INTO journal{identity} SELECT * FROM kept");
        // The columns are those of the table, in their order.
        let back = if crate::ON_SERVER {
            back.replace("INSERT INTO journal", "INSERT INTO journal ")
        } else {
            back
        };
        sqlx::query(AssertSqlSafe(back)).execute(&pool).await.unwrap();
        assert!(verify(&hall).0);
    }
    pool.close().await;
}

/// Makes a chain anew from a line on, as whoever knows how it is done and can write all tables.
async fn forge(hall: &TestHall, chain: i64, from: i64) {
    let folder = hall.folder();
    let store = Store::open_beside(&hall.config.database(&folder))
        .await
        .unwrap();
    let lines = store.stored_lines(None, None, 10_000).await.unwrap();
    store.close().await;
    let pool = without_triggers(hall).await;
    let mut before = String::new();
    for mut line in lines
        .into_iter()
        .filter(|line| line.chain.number() == chain)
    {
        if line.seq == from {
            line.actor.name = "bo".into();
        }
        line.hash = line.hash_behind(&before);
        before.clone_from(&line.hash);
        for (sql, value) in [
            (
                "UPDATE journal SET actor = $1 WHERE id = $2",
                &line.actor.name,
            ),
            ("UPDATE journal SET hash = $1 WHERE id = $2", &line.hash),
        ] {
            sqlx::query(sql)
                .bind(value)
                .bind(line.id)
                .execute(&pool)
                .await
                .unwrap();
        }
    }
    sqlx::query("UPDATE journal_heads SET hash = $1 WHERE chain = $2")
        .bind(before)
        .bind(chain)
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

async fn anchored(edge: &ScriptedEdge, seq: u64) {
    let end = format!("/anchors/{seq}");
    eventually("an anchor of the journal at the edge", async || {
        edge.published(&end)
    })
    .await;
}

/// At the machine's time: the command goes by it.
async fn anchored_hall(edge: &ScriptedEdge) -> TestHall {
    let hall = edge.with_hall_of_today().await;
    // What the beginning of the day has to say is anchored then.
    anchored(edge, 0).await;
    three_applications(&hall).await;
    let mut clerk = hall.clerk().await;
    for _ in 0..3 {
        clerk.get("/antraege/1").await;
    }
    hall
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journal_whose_hashes_were_made_anew_is_found_by_the_anchors_of_each_day() {
    let edge = ScriptedEdge::default();
    let hall = anchored_hall(&edge).await;
    hall.clock.advance(24 * 60 * 60);
    anchored(&edge, 1).await;
    let (is_sound, words) = verify(&hall);
    assert!(is_sound && words.contains("as 2 anchors say"), "{words}");
    forge(&hall, 1, 2).await;
    let (is_sound, words) = verify(&hall);
    assert!(
        !is_sound && words.contains("anchor of ") && !words.contains("chain"),
        "{words}"
    );
    // Whatever is done to the copies here.
    let pool = hall.database().await;
    sqlx::query("UPDATE anchors SET jws = (SELECT jws FROM anchors WHERE seq = 0)")
        .execute(&pool)
        .await
        .unwrap();
    let (_, words) = verify(&hall);
    assert!(
        words.contains("anchor 1: the edge has another one"),
        "{words}"
    );
    sqlx::query("DELETE FROM anchors")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let (is_sound, words) = verify(&hall);
    assert!(!is_sound && words.contains("anchor of "), "{words}");
    // The town hall that goes on calls it no restore.
    hall.clock.advance(24 * 60 * 60);
    anchored(&edge, 2).await;
    let (is_sound, words) = verify(&hall);
    assert!(
        !is_sound && words.contains("no backup was restored between"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_edge_a_journal_is_compared_with_the_anchors_kept_here_and_that_is_said() {
    let edge = ScriptedEdge::default();
    let hall = anchored_hall(&edge).await;
    hall.clock.advance(24 * 60 * 60);
    anchored(&edge, 1).await;
    eventually("the anchor is kept", async || {
        let pool = hall.database().await;
        let sql = "SELECT count(*) FROM anchors";
        let (kept,): (i64,) = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
        pool.close().await;
        (kept == 2).then_some(())
    })
    .await;
    edge.is_away(true);
    let (is_sound, words) = verify(&hall);
    assert!(
        is_sound && words.contains("The edge does not answer"),
        "{words}"
    );
    assert!(words.contains("as 2 anchors say"), "{words}");
    forge(&hall, 1, 2).await;
    let (is_sound, words) = verify(&hall);
    assert!(!is_sound && words.contains("anchor of "), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_that_a_restore_lost_are_told_and_the_anchors_go_on() {
    let edge = ScriptedEdge::default();
    let mut hall = anchored_hall(&edge).await;
    let backup = hall.copy_of_database("backup").await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    hall.clock.advance(24 * 60 * 60);
    anchored(&edge, 1).await;
    hall.put_back(&backup).await;
    hall.open().await;
    anchored(&edge, 2).await;
    let (is_sound, words) = verify(&hall);
    assert!(is_sound, "{words}");
    assert!(
        words.contains("those behind the backup are lost"),
        "{words}"
    );
    assert!(words.contains("as 3 anchors say"), "{words}");
    forge(&hall, 1, 2).await;
    assert!(!verify(&hall).0);
}

/// Others can check what is exported: with nothing but SHA-256, and what docs/accounts.md says.
#[tokio::test(flavor = "multi_thread")]
async fn the_journal_of_a_case_is_exported_with_all_that_its_hashes_are_made_of() {
    let hall = hall().await;
    three_applications(&hall).await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    let csrf = csrf(&mut clerk).await;
    clerk
        .post(
            "/antraege/2/begruendung",
            &[("csrf", &csrf), ("grund", "Anruf von Frau Zweifel")],
        )
        .await;
    clerk.get("/antraege/2").await;
    let done = townhall(
        hall.folder().path(),
        &["journal", "export", "--case", "2"],
        "",
    );
    assert!(done.status.success(), "{}", text(&done.stderr));
    let output = text(&done.stdout);
    let lines: Vec<serde_json::Value> = output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let actions: Vec<&str> = lines
        .iter()
        .map(|line| line["action"].as_str().unwrap())
        .collect();
    assert_eq!(actions, ["received", "reason-given", "opened"]);
    assert_eq!(lines[1]["text"], "Anruf von Frau Zweifel");
    let mut before = String::new();
    for line in &lines {
        let sealed = line["sealed"].as_str().map(|sealed| {
            let bytes = amtsweg_core::encoding::from_base64url(sealed).unwrap();
            sha256_base64url(&bytes)
        });
        let hashed = json!([
            "amtsweg/v1/journal",
            line["chain"],
            line["seq"],
            line["at"],
            line["application"],
            line["actorKind"],
            line["account"],
            line["actor"],
            line["insteadOf"],
            line["action"],
            line["detail"],
            sealed,
            before,
        ]);
        before = sha256_base64url(hashed.to_string().as_bytes());
        assert_eq!(line["hash"], before);
    }
    let none = townhall(
        hall.folder().path(),
        &["journal", "export", "--case", "99"],
        "",
    );
    assert!(text(&none.stderr).contains("no chain of a case 99"));
    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll?art=protokoll").await.words();
    assert!(
        words.contains("townhall export Protokoll von Vorgang 2 ausgegeben"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_configuration_stands_in_the_journal() {
    let mut hall = hall().await;
    hall.close().await;
    hall.config.authority = Some("Stadt Anders".into());
    hall.open().await;
    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll?art=protokoll").await.words();
    assert!(
        words.contains("Rathaus Einstellungen geändert: authority"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_made_and_changed_by_commands() {
    let hall = hall().await;
    let run = |args: &[&str]| {
        let mut all = vec!["clerk"];
        all.extend(args);
        let done = townhall(hall.folder().path(), &all, "a good long password\n");
        (
            done.status.success(),
            text(&done.stdout) + &text(&done.stderr),
        )
    };
    for (args, because) in [
        (&["add", "bo"][..], "say what the account is for"),
        (
            &["add", "bo", "--role", "boss"],
            "there is no role \"boss\"",
        ),
        (
            &["add", "bo", "--role", "clerk@gone"],
            "neither a group \"gone\"",
        ),
        (
            &["add", "bo", "--role", "clerk@service:gone"],
            "neither a group \"gone\"",
        ),
        (&["add", "bo", "--role", "admin@eins"], "write it without @"),
        (
            &["add", "townhall", "--role", "clerk"],
            "for the town hall itself",
        ),
        (
            &["roles", "bo", "--role", "clerk"],
            "there is no account bo",
        ),
        (&["end-sessions", "bo"], "there is no account bo"),
        (
            &[
                "deputy",
                "erika",
                "--by",
                "bo",
                "--from",
                "2026-11-18",
                "--until",
                "2026-11-20",
            ],
            "or no bo",
        ),
        (
            &[
                "deputy",
                "erika",
                "--by",
                "Erika",
                "--from",
                "2026-11-18",
                "--until",
                "2026-11-20",
            ],
            "for themselves",
        ),
    ] {
        let (is_done, words) = run(args);
        assert!(!is_done && words.contains(because), "{args:?}: {words}");
    }
    for (args, said) in [
        (
            &[
                "add",
                "bo",
                "--role",
                "clerk@eins",
                "--role",
                "lead@service:teil_eins",
            ][..],
            "bo can log in now: clerk@eins, lead@service:teil_eins.",
        ),
        (&["roles", "bo", "--role", "reader"], "bo: reader."),
        (&["end-sessions", "bo"], "All sessions of bo are ended."),
        (
            &[
                "deputy",
                "erika",
                "--by",
                "bo",
                "--from",
                "2026-11-18",
                "--until",
                "2026-11-20",
            ],
            "bo stands in for erika from 2026-11-18 to 2026-11-20.",
        ),
        (&["list"], "deputy: bo (2026-11-18 to 2026-11-20)"),
        (
            &["deputy", "erika", "--by", "bo"],
            "bo stands in for erika no more.",
        ),
        (&["list"], "in use  reader"),
        (&["disable", "bo"], "bo cannot log in any more"),
        (&["remove", "bo"], "it is given to nobody else"),
    ] {
        let (is_done, words) = run(args);
        assert!(is_done && words.contains(said), "{args:?}: {words}");
    }
    let (is_done, words) = run(&["add", "Bo", "--role", "clerk"]);
    assert!(
        !is_done && words.contains("was that of an account which was removed"),
        "{words}"
    );
    let mut records = somebody(&hall, "records", &["records"]).await;
    let words = records.get("/protokoll?art=konten").await.words();
    assert!(words.contains("townhall Konto angelegt: bo"), "{words}");
    let day: Date = "2026-11-18".parse().unwrap();
    assert_eq!(hall.now().date(), day);
}

/// docs/accounts.md shows administrators what the program does.
#[test]
fn the_documented_table_is_the_one_that_counts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/accounts.md");
    let document = fs::read_to_string(path).unwrap();
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    let mut rows = document
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(cells);
    let head = rows.find(|cells| cells[0] == "may").unwrap();
    let roles: Vec<Role> = head[1..=Role::ALL.len()]
        .iter()
        .map(|word| Role::read(word).unwrap())
        .collect();
    assert_eq!(roles, Role::ALL);
    let mut seen = Vec::new();
    for cells in rows.take(Permission::ALL.len() + 1) {
        let Some(permission) = Permission::ALL
            .into_iter()
            .find(|one| format!("`{one:?}`") == cells[1 + Role::ALL.len()])
        else {
            continue;
        };
        for (role, cell) in Role::ALL.into_iter().zip(&cells[1..]) {
            assert_eq!(
                cell == "yes",
                role.has(permission),
                "{permission:?} {role:?}"
            );
        }
        seen.push(permission);
    }
    assert_eq!(seen, Permission::ALL);
}
