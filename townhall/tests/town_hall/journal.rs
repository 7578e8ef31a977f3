//! The journal says who did what, and cannot be bent unseen.

use amtsweg_core::hash::sha256_base64url;
use amtsweg_townhall::store::Store;
use serde_json::json;
use sqlx::AssertSqlSafe;

use crate::support::{
    Browser, ScriptedEdge, Sealed, TestHall, csrf, eventually, found, hall_of_groups, indexed,
    somebody, text, three_applications, townhall,
};

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_says_who_looked_at_what_and_shows_each_what_is_theirs() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut clerk = somebody(&hall, "clerk", &["clerk@eins"]).await;
    clerk.get("/antraege/1").await;
    clerk.get("/antraege/1/dateien/1").await;
    clerk.get("/antraege/1/antrag.csv").await;
    clerk.get("/abgelehnt").await;
    indexed(&hall).await;
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
        "clerk gesucht nach „müller“, gefunden: Antrag 1",
        "clerk Liste gesehen mit Antrag 1",
        "unbekannt Anmeldung gescheitert, aus dem Netz 127.0.0.1, Konto clerk",
        "unbekannt Anmeldung gescheitert, aus dem Netz 127.0.0.1, kein bekanntes Konto",
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
    let hall = hall_of_groups().await;
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

/// Somebody works in the town hall while it is looked through.
#[tokio::test(flavor = "multi_thread")]
async fn a_town_hall_that_is_running_is_not_accused() {
    let hall = hall_of_groups().await;
    three_applications(&hall).await;
    let mut clerk = hall.clerk().await;
    let working = async {
        loop {
            clerk.get("/").await;
            clerk.get("/antraege/1").await;
        }
    };
    let looking = async {
        for _ in 0..5 {
            let folder = hall.folder().path().to_owned();
            let look = move || townhall(&folder, &["journal", "verify"], "");
            let done = tokio::task::spawn_blocking(look).await.unwrap();
            assert!(done.status.success(), "{}", text(&done.stdout));
        }
    };
    tokio::select! {
        () = working => {}
        () = looking => {}
    }
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

/// Waits until an anchor is at the edge and kept here: what is done to the copies here before would be undone.
async fn anchored(hall: &TestHall, edge: &ScriptedEdge, seq: u64) {
    let end = format!("/anchors/{seq}");
    eventually("an anchor of the journal at the edge", async || {
        edge.published(&end)
    })
    .await;
    let pool = hall.database().await;
    eventually("an anchor of the journal that is kept", async || {
        let (kept,): (i64,) = sqlx::query_as("SELECT count(*) FROM anchors WHERE seq = $1")
            .bind(i64::try_from(seq).unwrap())
            .fetch_one(&pool)
            .await
            .unwrap();
        (kept == 1).then_some(())
    })
    .await;
    pool.close().await;
}

/// At the machine's time: the command goes by it.
async fn anchored_hall(edge: &ScriptedEdge) -> TestHall {
    let hall = edge.with_hall_of_today().await;
    // What the beginning of the day has to say is anchored then.
    anchored(&hall, edge, 0).await;
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
    anchored(&hall, &edge, 1).await;
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
    // Whatever is said of whose they are.
    hall.clock.advance(24 * 60 * 60);
    anchored(&hall, &edge, 2).await;
    let pool = hall.database().await;
    sqlx::query("UPDATE anchors SET is_own = 0")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    // The town hall that goes on calls it no restore.
    hall.clock.advance(24 * 60 * 60);
    anchored(&hall, &edge, 3).await;
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
    anchored(&hall, &edge, 1).await;
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
    anchored(&hall, &edge, 1).await;
    hall.put_back(&backup).await;
    hall.open().await;
    anchored(&hall, &edge, 2).await;
    // Nobody who can write the database makes a restore of it that somebody knows of.
    assert!(!verify(&hall).0);
    let folder = hall.folder();
    let known = || townhall(folder.path(), &["journal", "verify", "--after-restore"], "");
    let (is_sound, words) = (known().status.success(), text(&known().stdout));
    assert!(is_sound, "{words}");
    assert!(
        words.contains("those behind the backup are lost"),
        "{words}"
    );
    assert!(words.contains("as 3 anchors say"), "{words}");
    forge(&hall, 1, 2).await;
    assert!(!known().status.success());
}

/// Others can check what is exported: with nothing but SHA-256, and what docs/accounts.md says.
#[tokio::test(flavor = "multi_thread")]
async fn the_journal_of_a_case_is_exported_with_all_that_its_hashes_are_made_of() {
    let hall = hall_of_groups().await;
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
    let mut hall = hall_of_groups().await;
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
