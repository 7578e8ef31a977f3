//! What is different where the database is on a server: setting up, refusals, backups, passwords.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use amtsweg_townhall::store::{Database, Store};
use tempfile::TempDir;

use crate::support::{Browser, ScriptedEdge, Sealed, Serving, TestHall, server, text, townhall};

const PASSWORD: &str = "hunter2-geheim";

fn init(dir: &Path, database: &str) -> std::process::Output {
    let forms = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/town_hall/fixture/forms");
    let any = "127.0.0.1:0";
    let args = [
        "init",
        "--portal",
        "https://portal.example",
        "--edge",
        "http://127.0.0.1:9",
        "--inbox-addr",
        any,
        "--intake-addr",
        any,
        "--forms",
        forms,
        "--database",
        database,
    ];
    townhall(dir, &args, "correct horse battery\n")
}

/// An address with a password, which this server does not ask for.
fn with_password(url: &str) -> String {
    url.replace("amtsweg@", &format!("amtsweg:{PASSWORD}@"))
}

/// All that a command says.
fn words(output: &std::process::Output) -> String {
    text(&output.stdout) + &text(&output.stderr)
}

#[track_caller]
fn assert_refused(output: &std::process::Output, because: &str) {
    let words = words(output);
    assert!(!output.status.success(), "{words}");
    assert!(words.contains(because), "{words}");
    assert!(!words.contains(PASSWORD), "{words}");
}

/// Lets the tables be of another version.
/// The last step of the tables: its number and its name.
async fn newest_step(hall: &TestHall) -> (i64, String) {
    let pool = hall.database().await;
    let step = sqlx::query_as(
        "SELECT version, description FROM _sqlx_migrations ORDER BY version DESC LIMIT 1",
    )
    .fetch_one(&pool)
    .await
    .unwrap();
    pool.close().await;
    step
}

async fn set_version(hall: &TestHall, step: &str, version: i64) {
    let pool = hall.database().await;
    sqlx::query("UPDATE _sqlx_migrations SET version = $1 WHERE description = $2")
        .bind(version)
        .bind(step)
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_an_empty_database_to_an_open_door() {
    let temp = TempDir::new().unwrap();
    let dir = temp.path().join("hall");
    let url = with_password(&server().database(None).await);
    let done = init(&dir, &url);
    assert!(done.status.success(), "{}", words(&done));
    assert!(!words(&done).contains(PASSWORD));
    // The password is kept where only the owner reads it, and no file of SQLite's is there.
    assert!(!dir.join("townhall.sqlite").exists());
    assert!(
        fs::read_to_string(dir.join("config.json"))
            .unwrap()
            .contains(PASSWORD)
    );
    let mut serving = Serving::start_logging(&dir, "trace");
    serving.address("inbox");
    let hall = TestHall::start().await;
    let mut browser = Browser::new(&hall);
    browser.base = serving.address("inbox");
    browser.origin = None;
    let page = browser.get("/anmelden").await;
    assert_eq!(page.status, 200);
    let clerks = townhall(&dir, &["clerk", "list"], "");
    assert!(
        words(&clerks).contains("sachbearbeitung"),
        "{}",
        words(&clerks)
    );
    let migrated = townhall(&dir, &["migrate"], "");
    assert!(
        words(&migrated).contains("up to date already"),
        "{}",
        words(&migrated)
    );
    serving.says("publish: ");
    assert!(serving.said.len() > 50);
    assert!(!serving.said.iter().any(|line| line.contains(PASSWORD)));
    drop(serving);

    // A folder of another town hall, the same database: nothing is made, nothing is changed.
    let other = temp.path().join("other");
    assert_refused(&init(&other, &url), "there is a town hall in the database");
    assert!(!other.exists());
    // Whoever lets others read the password is told.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(dir.join("config.json"), fs::Permissions::from_mode(0o644)).unwrap();
        let refused = townhall(&dir, &["serve"], "");
        assert_refused(&refused, "config.json");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_database_is_refused_before_anything_is_made() {
    let temp = TempDir::new().unwrap();
    let dir = temp.path().join("hall");
    let socket = server().url("x").replace("/x", "");
    for (url, because) in [
        (
            format!("mysql://amtsweg:{PASSWORD}@localhost/amtsweg"),
            "begins with mysql:",
        ),
        (
            format!("postgres://amtsweg:{PASSWORD}@localhost"),
            "names no database",
        ),
        (
            format!("postgres://localhost/amtsweg?passwrod={PASSWORD}"),
            "parameter passwrod",
        ),
        (
            format!("amtsweg:{PASSWORD}@localhost"),
            "begins with amtsweg:",
        ),
        (PASSWORD.to_owned(), "no address"),
        (
            with_password(&format!("{socket}/missing")),
            "cannot be reached",
        ),
        (
            format!("postgres://amtsweg:{PASSWORD}@127.0.0.1:1/amtsweg"),
            "cannot be reached",
        ),
        (server().old_fashioned_database().await, "ENCODING 'UTF8'"),
    ] {
        assert_refused(&init(&dir, &url), because);
        assert!(!dir.exists());
    }
    // In the configuration as well, and by every command.
    let mut hall = TestHall::start().await;
    hall.close().await;
    let path = hall.folder().config();
    let config = fs::read_to_string(&path).unwrap();
    let own = hall.database_url().to_owned();
    for (url, because) in [
        (
            format!("mysql://amtsweg:{PASSWORD}@localhost/amtsweg"),
            "begins with mysql:",
        ),
        (
            with_password(&format!("{socket}/missing")),
            "cannot be reached",
        ),
        (
            with_password(&server().database(None).await),
            "no town hall in the database",
        ),
    ] {
        fs::write(&path, config.replace(&own, &url)).unwrap();
        for command in [&["serve"][..], &["clerk", "list"], &["migrate"]] {
            assert_refused(&townhall(hall.folder().path(), command, ""), because);
        }
    }
    fs::write(
        &path,
        config.replace(
            &format!("{{\"url\":\"{own}\"}}"),
            &format!("\"{PASSWORD}\""),
        ),
    )
    .unwrap();
    assert_refused(
        &townhall(hall.folder().path(), &["serve"], ""),
        "database has one member",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn older_and_newer_tables_are_left_alone() {
    let mut hall = TestHall::start().await;
    let dir = hall.folder().path().to_owned();
    let commands = [&["serve", "--no-migrate"][..], &["clerk", "list"]];
    let (newest, step) = newest_step(&hall).await;
    // Somebody serves: their tables are not changed under them.
    set_version(&hall, &step, 11).await;
    assert_refused(&townhall(&dir, &["migrate"], ""), "stop all of them");
    assert_refused(&townhall(&dir, &["serve"], ""), "stop all of them");
    hall.close().await;
    for (version, because) in [(11, "older version"), (newest + 1, "newer version")] {
        set_version(&hall, &step, version).await;
        for command in commands {
            assert_refused(&townhall(&dir, command, ""), because);
        }
    }
    assert_refused(&townhall(&dir, &["serve"], ""), "newer version");
    assert_refused(&townhall(&dir, &["migrate"], ""), "newer version");
    set_version(&hall, &step, newest).await;
    hall.open().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_made_by_the_server_and_noticed_when_it_is_restored() {
    let mut hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let backup = hall.path("backup");
    let dir = hall.folder().path().to_owned();
    let refused = townhall(&dir, &["backup", "--to", backup.to_str().unwrap()], "");
    assert_refused(&refused, "pg_dump");
    assert!(!backup.exists());
    // Nobody restores it under the hands of those who serve.
    assert_refused(
        &townhall(&dir, &["restore"], ""),
        "other town halls are running",
    );

    let copy = hall.copy_of_database("database.dump").await;
    let file_beside = dir.join("high-water.json");
    let deliver = async |hall: &TestHall| {
        let envelope = Sealed::sound(hall).envelope();
        hall.deliver(&envelope).await.receipt();
    };
    deliver(&hall).await;
    // The folder is copied after the database, and others go on.
    let copied = fs::read(&file_beside).unwrap();
    deliver(&hall).await;
    hall.put_back(&copy).await;
    fs::write(&file_beside, copied).unwrap();
    let restored = townhall(&dir, &["restore"], "");
    assert!(restored.status.success(), "{}", words(&restored));
    assert!(
        words(&restored).contains("1001 numbers are left out"),
        "{}",
        words(&restored)
    );
    // On another machine: nobody knows how many came after it.
    hall.open().await;
    hall.put_back(&copy).await;
    fs::remove_file(&file_beside).unwrap();
    let restored = townhall(&dir, &["restore"], "");
    assert!(restored.status.success(), "{}", words(&restored));
    assert!(
        words(&restored).contains("1000 numbers are left out"),
        "{}",
        words(&restored)
    );
    hall.open().await;
    let page = hall.clerk().await.get("/").await.words();
    assert!(page.contains("1000"), "{page}");

    // From a folder that was backed up as one with a file.
    let mut plain = hall.config.clone();
    plain.database = None;
    let folder = TempDir::new().unwrap();
    let json = serde_json::to_vec(&plain).unwrap();
    fs::write(folder.path().join("config.json"), json).unwrap();
    assert_refused(
        &townhall(folder.path(), &["restore"], ""),
        "--from names the backup",
    );
}

/// As when the server is started anew: every connection is gone but this one. Waits for each: one
/// that is still to end may answer yet, and fail the next question.
async fn end_connections(hall: &TestHall, pool: &sqlx::AnyPool) {
    let name = hall.database_url().rsplit('/').next().unwrap();
    sqlx::query("SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()")
        .bind(name)
        .execute(pool)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_comes_back_with_less_is_noticed_by_who_goes_on_serving() {
    // What the edge has of a case is asked after a restore.
    let hall = ScriptedEdge::default().with_hall().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    // As a standby leaves it that has not got the last five.
    let file_beside = hall.folder().path().join("high-water.json");
    let text = fs::read_to_string(&file_beside).unwrap();
    let more = text.replace("\"applications\":1", "\"applications\":6");
    assert_ne!(more, text);
    fs::write(&file_beside, more).unwrap();
    let pool = hall.database().await;
    end_connections(&hall, &pool).await;
    pool.close().await;
    crate::support::eventually("a word of it in the inbox", async || {
        let words = hall.clerk().await.get("/").await.words();
        words
            .contains("Eine ältere Sicherung wurde eingespielt.")
            .then_some(())
    })
    .await;
    let envelope = Sealed::sound(&hall).envelope();
    // A connection that is gone is only seen when it is used; the edge tries again as well.
    crate::support::eventually("an answer", async || {
        let reply = hall.try_deliver(&envelope).await?;
        (reply.status == 200).then_some(())
    })
    .await;
    let mut clerk = hall.clerk().await;
    assert_eq!(clerk.get("/antraege/2").await.status, 404);
    assert_eq!(clerk.get("/antraege/7").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_was_away_is_found_again() {
    let hall = TestHall::start().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
    let name = hall.database_url().rsplit('/').next().unwrap();
    let pool = hall.database().await;
    end_connections(&hall, &pool).await;
    let envelope = Sealed::sound(&hall).envelope();
    crate::support::eventually("an answer", async || {
        let reply = hall.try_deliver(&envelope).await?;
        (reply.status == 200).then_some(())
    })
    .await;
    assert_eq!(hall.applications().await, 2);
    // Whoever serves says so again.
    crate::support::eventually("the presence", async || {
        let (present,): (i64,) = sqlx::query_as(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted
             AND database = (SELECT oid FROM pg_database WHERE datname = $1)",
        )
        .bind(name)
        .fetch_one(&pool)
        .await
        .unwrap();
        (present == 1).then_some(())
    })
    .await;
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_told_to_be_careless_writes_before_it_answers() {
    let mut hall = TestHall::start().await;
    hall.close().await;
    let name = hall.database_url().rsplit('/').next().unwrap().to_owned();
    let pool = hall.database().await;
    let careless = format!("ALTER DATABASE {name} SET synchronous_commit = off");
    for step in [
        &*careless,
        "CREATE FUNCTION careful() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF current_setting('synchronous_commit') = 'off' THEN RAISE 'careless'; END IF;
             RETURN NEW;
         END $$",
        "CREATE TRIGGER careful BEFORE INSERT OR UPDATE ON submissions
         FOR EACH ROW EXECUTE FUNCTION careful()",
    ] {
        let step = sqlx::AssertSqlSafe(step.to_owned());
        sqlx::raw_sql(step).execute(&pool).await.unwrap();
    }
    pool.close().await;
    // Whoever is not told otherwise is careless now.
    let pool = hall.database().await;
    let (setting,): (String,) = sqlx::query_as("SELECT current_setting('synchronous_commit')")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(setting, "off");
    pool.close().await;
    hall.open().await;
    hall.deliver(&Sealed::sound(&hall).envelope())
        .await
        .receipt();
}

/// What both databases have: of each column, whether it may be empty, and its kind.
type Tables = BTreeMap<String, BTreeMap<String, (bool, String)>>;

async fn tables(pool: &sqlx::AnyPool, question: &'static str) -> Tables {
    let rows: Vec<(String, String, i64, String)> =
        sqlx::query_as(question).fetch_all(pool).await.unwrap();
    let mut tables = Tables::new();
    for (table, column, is_needed, kind) in rows {
        let columns = tables.entry(table).or_default();
        columns.insert(column, (is_needed != 0, kind));
    }
    tables
}

async fn indices(pool: &sqlx::AnyPool, question: &'static str) -> BTreeSet<String> {
    let rows: Vec<(String,)> = sqlx::query_as(question).fetch_all(pool).await.unwrap();
    rows.into_iter().map(|(name,)| name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn both_databases_have_the_same_tables() {
    let hall = TestHall::start().await;
    let server = hall.database().await;
    let path = hall.path("townhall.sqlite");
    fs::write(&path, b"").unwrap();
    let store = Store::create(&Database::File(path.clone())).await.unwrap();
    store.close().await;
    let file = sqlx::AnyPool::connect(&format!("sqlite:{}", path.display()))
        .await
        .unwrap();
    let of_file = tables(
        &file,
        "SELECT t.name, c.name, CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN 1 ELSE 0 END,
             CASE c.type WHEN 'INTEGER' THEN 'bigint' WHEN 'BLOB' THEN 'bytea' ELSE 'text' END
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> '_sqlx_migrations'",
    )
    .await;
    let of_server = tables(
        &server,
        "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT),
             CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END, CAST(data_type AS TEXT)
         FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations'",
    )
    .await;
    assert!(of_file.len() > 15);
    assert_eq!(of_file, of_server);
    let of_file = indices(
        &file,
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
    )
    .await;
    let of_server = indices(
        &server,
        "SELECT CAST(indexname AS TEXT) FROM pg_indexes WHERE schemaname = 'public'
         AND indexname NOT LIKE '%_pkey' AND indexname NOT LIKE '%_key'",
    )
    .await;
    // The one makes by its own what the other says at the column.
    let added = BTreeSet::from(["clerks_by_name".to_owned()]);
    assert_eq!(
        of_file.union(&added).cloned().collect::<BTreeSet<_>>(),
        of_server
    );
    file.close().await;
    server.close().await;
}
