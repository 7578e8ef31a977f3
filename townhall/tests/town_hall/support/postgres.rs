//! A PostgreSQL server of the tests' own: in a temporary folder, on a socket in it, gone with them.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use sqlx::{AnyConnection, Connection as _};

/// Ends with its input, and takes the server along: however the tests end, that is closed then.
const SCRIPT: &str = r#"
set -e
"$1/initdb" --pgdata "$2/data" --username amtsweg --auth trust --encoding UTF8 --no-sync \
    --locale C.UTF-8 --locale-provider icu --icu-locale de >"$2/log" 2>&1
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=600 -c fsync=off \
    >>"$2/log" 2>&1 &
cat >/dev/null
kill -QUIT $!
wait $! || true
until rm -rf "$2"; do sleep 0.1; done
"#;

pub(crate) struct Server {
    folder: PathBuf,
    programs: PathBuf,
    /// Its input is open until this program ends.
    script: Child,
}

/// The server of this program. Where PostgreSQL is not installed, the program says so and ends:
/// what was not checked has not passed.
pub(crate) fn server() -> &'static Server {
    static SERVER: LazyLock<Server> = LazyLock::new(|| {
        let Some(programs) = programs() else {
            // Written past the tests, which keep what they print.
            let said = "\nSKIPPED the town hall on PostgreSQL: no initdb; Debian's package is postgresql\n";
            std::io::stderr().write_all(said.as_bytes()).unwrap();
            std::process::exit(0);
        };
        Server::start(&programs)
    });
    &SERVER
}

/// The folder of the server's programs, of the newest version that is there. `AMTSWEG_POSTGRES`
/// names another.
fn programs() -> Option<PathBuf> {
    let has_both = |bin: &PathBuf| bin.join("initdb").exists() && bin.join("postgres").exists();
    if let Some(folder) = std::env::var_os("AMTSWEG_POSTGRES") {
        return Some(PathBuf::from(folder)).filter(has_both);
    }
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut versions: Vec<PathBuf> = debian
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .collect();
    versions.sort_by_key(|bin| {
        let version = bin.parent().and_then(Path::file_name).unwrap_or_default();
        version.to_string_lossy().parse::<u32>().unwrap_or(0)
    });
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path: Vec<PathBuf> = std::env::split_paths(&path).collect();
    versions.into_iter().rev().chain(in_path).find(has_both)
}

/// Whom the server runs as where this program is root, as whom it refuses to run: the folder becomes
/// theirs.
#[cfg(unix)]
fn run_as_somebody(command: &mut Command, folder: &Path) {
    use std::os::unix::{
        fs::{MetadataExt as _, chown},
        process::CommandExt as _,
    };
    // Ctrl-C ends the tests; the script then ends by itself.
    command.process_group(0);
    if fs::metadata(folder).unwrap().uid() != 0 {
        return;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let ids_of = |name: &str| {
        let line = users
            .lines()
            .find(|line| line.starts_with(&format!("{name}:")))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let (user, group) = ids_of("postgres").or_else(|| ids_of("nobody")).unwrap();
    chown(folder, Some(user), Some(group)).unwrap();
    command.uid(user).gid(group);
}

/// Nobody has to be somebody else.
#[cfg(not(unix))]
fn run_as_somebody(_command: &mut Command, _folder: &Path) {}

impl Server {
    fn start(programs: &Path) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("amtsweg-postgres-")
            .tempdir()
            .unwrap()
            .keep();
        let mut command = Command::new("sh");
        command
            .args(["-c", SCRIPT, "sh"])
            .args([programs, &folder])
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        run_as_somebody(&mut command, &folder);
        let mut server = Self {
            folder,
            programs: programs.to_owned(),
            script: command.spawn().unwrap(),
        };
        while !server.is_ready() {
            if let Some(status) = server.script.try_wait().unwrap() {
                let log = fs::read_to_string(server.folder.join("log")).unwrap_or_default();
                panic!("PostgreSQL does not start ({status}): {log}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    fn is_ready(&self) -> bool {
        Command::new(self.programs.join("pg_isready"))
            .args(["--quiet", "--username", "amtsweg", "--dbname", "postgres"])
            .arg("--host")
            .arg(&self.folder)
            .status()
            .unwrap()
            .success()
    }

    /// The address of a database.
    pub(crate) fn url(&self, database: &str) -> String {
        let socket = self.folder.to_str().unwrap().replace('/', "%2F");
        format!("postgres://amtsweg@{socket}/{database}")
    }

    /// A new database, empty or like another one with which nobody works any more; its address.
    pub(crate) async fn database(&self, like: Option<&str>) -> String {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}", MADE.fetch_add(1, Ordering::Relaxed));
        let like = like.map_or("template0", |url| url.rsplit('/').next().unwrap());
        self.run(&format!("CREATE DATABASE {name} TEMPLATE {like}"))
            .await;
        self.url(&name)
    }

    /// Makes a database that has no place for all letters; its address.
    pub(crate) async fn old_fashioned_database(&self) -> String {
        let like = "TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc";
        self.run(&format!("CREATE DATABASE old_fashioned {like}"))
            .await;
        self.url("old_fashioned")
    }

    /// Makes a backup of a database as operators do.
    pub(crate) fn dump(&self, url: &str, to: &Path) {
        self.program(
            "pg_dump",
            &["--format=custom", "--dbname", url, "--file"],
            to,
        );
    }

    /// The same as a text that anybody can read.
    pub(crate) fn dump_as_text(&self, url: &str, to: &Path) {
        self.program("pg_dump", &["--dbname", url, "--file"], to);
    }

    /// Puts a backup in the place of a database as operators do.
    pub(crate) async fn put_back(&self, url: &str, backup: &Path) {
        self.put_back_parts(url, &[backup.to_owned()]).await;
    }

    /// A backup of a part of a database.
    pub(crate) fn dump_part(&self, url: &str, which: &str, to: &Path) {
        let args = ["--format=custom", which, "--dbname", url, "--file"];
        self.program("pg_dump", &args, to);
    }

    /// Puts the parts of a backup in the place of a database.
    pub(crate) async fn put_back_parts(&self, url: &str, parts: &[PathBuf]) {
        let name = url.rsplit('/').next().unwrap();
        self.run(&format!("DROP DATABASE {name}")).await;
        self.run(&format!("CREATE DATABASE {name} TEMPLATE template0"))
            .await;
        for part in parts {
            self.program("pg_restore", &["--exit-on-error", "--dbname", url], part);
        }
    }

    fn program(&self, name: &str, args: &[&str], file: &Path) {
        let output = Command::new(self.programs.join(name))
            .args(args)
            .arg(file)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// What is done to the server and not to a database. A connection that was closed may be there
    /// for a moment longer.
    async fn run(&self, sql: &str) {
        sqlx::any::install_default_drivers();
        for _ in 0..500 {
            let mut connection = AnyConnection::connect(&self.url("postgres")).await.unwrap();
            let done = sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))
                .execute(&mut connection)
                .await;
            connection.close().await.unwrap();
            match done {
                Ok(_) => return,
                Err(error) if error.to_string().contains("being accessed by other users") => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Err(error) => panic!("{sql}: {error}"),
            }
        }
        panic!("{sql}: others did not go");
    }
}
