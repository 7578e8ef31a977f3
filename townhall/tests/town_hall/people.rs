//! Who may do what, through the doors.

use std::{collections::BTreeSet, fs, path::Path};

use amtsweg_townhall::domain::{Permission, Role};
use serde_json::json;

use crate::support::{
    Browser, Page, Sealed, csrf, found, hall_of_groups, set, somebody, three_applications,
};

/// All doors behind which something has to be allowed: how they are asked, and what for. Those that
/// name an application are about one of `probe`.
const DOORS: [(&str, &str, &str, Permission); 33] = [
    (
        "/antraege/{application}/alles.zip",
        "GET",
        "/antraege/1/alles.zip",
        Permission::GiveOut,
    ),
    (
        "/antraege/{application}/auskunft.zip",
        "GET",
        "/antraege/1/auskunft.zip",
        Permission::Disclose,
    ),
    (
        "/antraege/{application}/getippt",
        "POST",
        "/antraege/1/getippt",
        Permission::Work,
    ),
    (
        "/antraege/{application}/dabei",
        "GET",
        "/antraege/1/dabei",
        Permission::Read,
    ),
    (
        "/antraege/{application}/berichtigen",
        "GET",
        "/antraege/1/berichtigen?feld=person.familienname",
        Permission::Work,
    ),
    (
        "/antraege/{application}/berichtigen",
        "POST",
        "/antraege/1/berichtigen?feld=person.familienname",
        Permission::Work,
    ),
    (
        "/antraege/{application}/vergleich",
        "GET",
        "/antraege/1/vergleich",
        Permission::Read,
    ),
    ("/arbeit", "GET", "/arbeit", Permission::Work),
    (
        "/arbeit/zuteilen",
        "POST",
        "/arbeit/zuteilen",
        Permission::Work,
    ),
    (
        "/arbeit/ansichten",
        "POST",
        "/arbeit/ansichten",
        Permission::Work,
    ),
    (
        "/arbeit/ansichten/{view}/entfernen",
        "POST",
        "/arbeit/ansichten/1/entfernen",
        Permission::Work,
    ),
    (
        "/antraege/{application}/vorgang/{what}",
        "POST",
        "/antraege/1/vorgang/notiz",
        Permission::Work,
    ),
    (
        "/antraege/{application}/stand/{what}",
        "POST",
        "/antraege/1/stand/abschliessen",
        Permission::ChangeState,
    ),
    (
        "/antraege/{application}/frist/{what}",
        "POST",
        "/antraege/1/frist/setzen",
        Permission::Work,
    ),
    ("/schalter", "GET", "/schalter", Permission::Work),
    ("/schalter", "POST", "/schalter", Permission::Work),
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
        "/antraege/{application}/vorschau/{file}",
        "GET",
        "/antraege/1/vorschau/1",
        Permission::TakeFile,
    ),
    (
        "/antraege/{application}/vorschau/{file}/{picture}",
        "GET",
        "/antraege/1/vorschau/1/klein",
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
const OPEN: [&str; 14] = [
    "/code",
    "/start",
    "/mein-konto",
    "/mein-konto/zweiter-faktor",
    "/mein-konto/zweiter-faktor-bestaetigen",
    "/mein-konto/ersatzcodes",
    "/mein-konto/zweiter-faktor-entfernen",
    "/anmelden",
    "/anmelden/dienst",
    "/anmelden/dienst/antwort",
    "/anmelden/dienst/abgemeldet",
    "/abmelden",
    "/healthz",
    "/favicon.svg",
];

/// What a door says to whoever may: it shows something, or goes on; or it finds a mistake in the form.
fn is_let_in(page: &Page) -> bool {
    let is_sent_elsewhere = ["/anmelden", "/konten"].contains(&page.header("location"));
    match page.status {
        200 | 409 | 422 => true,
        303 => !is_sent_elsewhere || page.header("location").starts_with("/konten/"),
        _ => false,
    }
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
    let hall = hall_of_groups().await;
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

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_read_is_not_listed_counted_found_or_hinted_at() {
    let hall = hall_of_groups().await;
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

/// Whoever knows a case can name it for any service, and an application can name one that it follows.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_says_nothing_of_those_of_others_that_have_to_do_with_it() {
    let hall = hall_of_groups().await;
    let first = Sealed::sound(&hall);
    hall.deliver(&first.envelope()).await.receipt();
    let answers = json!({"person": {"name": "Zweifel", "weg": "link"}});
    let mut other = Sealed::part(&hall, "teil_eins", answers, None);
    other.in_the_case_of(&first);
    hall.deliver(&other.envelope()).await.receipt();
    for (name, role, number, sees) in [
        ("all", "lead", 1, true),
        ("everything", "clerk", 2, true),
        ("one", "clerk@eins", 1, false),
        ("two", "clerk@zwei", 2, false),
    ] {
        let mut browser = somebody(&hall, name, &[role]).await;
        let page = browser.get(&format!("/antraege/{number}")).await;
        assert_eq!(page.status, 200);
        let link = format!("href=\"/antraege/{}\"", 3 - number);
        let words = page.words();
        assert_eq!(page.text.contains(&link), sees, "{number}: {words}");
        assert_eq!(words.contains("denselben Vorgang wie"), number == 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_of_others_is_read_for_a_reason_which_the_journal_keeps() {
    let hall = hall_of_groups().await;
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
    // Those that it is for find it new, as before, and nothing else of others is told.
    assert!(
        lead.get("/?ansicht=neu")
            .await
            .text
            .contains("href=\"/antraege/2\"")
    );
    assert!(!page.text.contains("id=\"protokoll\""));
    // It is one reason for one case.
    assert_eq!(clerk.get("/antraege/3").await.status, 403);
    hall.clock.advance(60 * 60);
    assert_eq!(clerk.get("/antraege/2").await.status, 403);

    // Whose case it is sees who read it, and why; in the database the reason is sealed.
    let words = lead.get("/protokoll?vorgang=2").await.words();
    for said in [
        "clerk wollte Antrag 2 lesen und wurde nach dem Grund gefragt",
        "als andere Gruppe zu lesen: „Anruf von Frau Zweifel“",
        "clerk geöffnet",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let pool = hall.database().await;
    let sql = "SELECT count(*) FROM journal WHERE action = 'reason-given' AND sealed IS NOT NULL AND detail NOT LIKE '%Zweifel%'";
    let (sealed,): (i64,) = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
    assert_eq!(sealed, 2);
    pool.close().await;
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
    for cells in rows.take(Permission::ALL.len()) {
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
