//! A town hall on ports of its own, with a clock that tests set.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use amtsweg_core::{
    api::DeliveryReceipt,
    id::AttachmentId,
    intake::{IntakeSecret, SIGNATURE_HEADER, TIMESTAMP_HEADER},
    jose::PublicJwk,
    problem::Problem,
    time::{Clock, Timestamp},
};
use amtsweg_townhall::{
    clock::SystemClock,
    config::{Config, DatabaseConfig, Folder, read_intake_secret},
    crypto::Password,
    doors::Patience,
    init::{Plan, init},
    keys::{KeyFolder, KeyRing},
    serve::{Listeners, Tables, TownHall},
    store::{Database, DatabaseUrl, Store},
};
use tempfile::TempDir;
use tokio::{
    net::TcpListener,
    sync::{OnceCell, watch},
    task::JoinHandle,
};

use super::{Browser, Envelope, postgres::server};

/// 2026-11-18, 12:06 in Germany.
const START: i64 = 1_795_000_000;

#[derive(Clone)]
pub(crate) struct TestClock(Arc<AtomicI64>);

impl TestClock {
    /// The machine's time, for programs that go by it.
    pub(crate) fn set_to_real_time(&self) {
        self.0.store(SystemClock.now().0, Ordering::SeqCst);
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// What the intake answered.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn receipt(&self) -> DeliveryReceipt {
        assert_eq!(self.status, 200, "{}", self.body);
        serde_json::from_str(&self.body).unwrap()
    }

    pub(crate) fn problem(&self) -> Problem {
        let problem: Problem = serde_json::from_str(&self.body).unwrap();
        assert_eq!(problem.status, self.status);
        problem
    }
}

/// Keys take seconds to make, so all tests copy one folder.
async fn template() -> &'static TempDir {
    static TEMPLATE: OnceCell<TempDir> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let dir = TempDir::new().unwrap();
            let mut plan = plan(&dir.path().join("hall"));
            if crate::ON_SERVER {
                plan.database = Some(DatabaseUrl::new(server().database(None).await));
            }
            init(plan, Timestamp(START)).await.unwrap();
            dir
        })
        .await
}

/// Something of what the tests bring along.
pub(crate) fn fixture(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/town_hall/fixture");
    folder.join(name)
}

pub(crate) fn plan(folder: &Path) -> Plan {
    let any_port: SocketAddr = ([127, 0, 0, 1], 0).into();
    Plan {
        folder: Folder::new(folder),
        authority: Some("Stadt Probe".into()),
        portal: "https://portal.example".into(),
        edge: "http://127.0.0.1:9".into(),
        inbox: any_port,
        inbox_origin: None,
        intake: any_port,
        intake_url: None,
        database: None,
        forms: fixture("forms"),
        locales: fixture("locales"),
        clerk: "erika".into(),
        password: Password::new(TestHall::PASSWORD.into()),
        demo_login: false,
    }
}

pub(crate) struct TestHall {
    dir: TempDir,
    pub(crate) clock: TestClock,
    pub(crate) config: Config,
    pub(crate) secret: IntakeSecret,
    pub(crate) intake: String,
    pub(crate) inbox: String,
    pub(crate) monitor: String,
    pub(crate) http: reqwest::Client,
    /// The folder, where it is not in the temporary one.
    elsewhere: Option<PathBuf>,
    /// The address of the database, where it is on a server.
    database: Option<String>,
    pub(crate) patience: Patience,
    /// What draws previews.
    pub(crate) drawing: PathBuf,
    /// So often the town hall looks at the clock.
    pub(crate) interval: Duration,
    running: Option<(JoinHandle<()>, watch::Sender<bool>)>,
}

impl TestHall {
    pub(crate) const PASSWORD: &'static str = "correct horse battery";

    pub(crate) async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// Starts with a changed configuration.
    pub(crate) async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        Self::start_as(None, Patience::default(), Timestamp(START), change).await
    }

    /// The same at the machine's time.
    pub(crate) async fn start_today(change: impl FnOnce(&mut Config)) -> Self {
        Self::start_as(None, Patience::default(), SystemClock.now(), change).await
    }

    /// Starts with other patience for those who come by.
    pub(crate) async fn start_patient(patience: Patience) -> Self {
        Self::start_as(None, patience, Timestamp(START), |_| {}).await
    }

    /// Starts in this folder.
    pub(crate) async fn start_in(folder: PathBuf) -> Self {
        let patience = Patience::default();
        Self::start_as(Some(folder), patience, Timestamp(START), |_| {}).await
    }

    async fn start_as(
        elsewhere: Option<PathBuf>,
        patience: Patience,
        now: Timestamp,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        let dir = TempDir::new().unwrap();
        let folder = elsewhere.clone().unwrap_or_else(|| dir.path().join("hall"));
        copy(&template().await.path().join("hall"), &folder);
        let folder = Folder::new(folder);
        let mut config = Config::read(&folder).unwrap();
        let mut database = None;
        if let Some(like) = config.database {
            let url = server().database(Some(&url_of(&like))).await;
            config.database = Some(DatabaseConfig {
                url: DatabaseUrl::new(url.clone()),
            });
            database = Some(url);
        }
        change(&mut config);
        let mut hall = Self::closed(dir, elsewhere, config, now);
        hall.database = database;
        hall.patience = patience;
        hall.open().await;
        hall
    }

    /// A closed one in a copy of this folder, which another version made, at that time.
    pub(crate) fn in_copy_of(folder: &Path, now: Timestamp) -> Self {
        let dir = TempDir::new().unwrap();
        let inside = dir.path().join("hall");
        copy(folder, &inside);
        close_to_others(&inside);
        let mut config = Config::read(&Folder::new(inside)).unwrap();
        // Where these lie differs from machine to machine.
        (config.forms, config.locales) = (fixture("forms"), fixture("locales"));
        let hall = Self::closed(dir, None, config, now);
        hall.write_config();
        hall
    }

    /// One whose doors have not been opened yet.
    fn closed(dir: TempDir, elsewhere: Option<PathBuf>, config: Config, now: Timestamp) -> Self {
        let inside = || dir.path().join("hall");
        let folder = Folder::new(elsewhere.clone().unwrap_or_else(inside));
        Self {
            secret: read_intake_secret(&folder).unwrap(),
            dir,
            clock: TestClock(Arc::new(AtomicI64::new(now.0))),
            config,
            intake: String::new(),
            inbox: String::new(),
            monitor: String::new(),
            http: client(),
            elsewhere,
            database: None,
            patience: Patience::default(),
            drawing: env!("CARGO_BIN_EXE_townhall").into(),
            interval: Duration::from_millis(20),
            running: None,
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Opens the doors, on new ports.
    pub(crate) async fn open(&mut self) {
        let intake = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let inbox = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let monitor = TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.monitor = format!("http://{}", monitor.local_addr().unwrap());
        self.intake = format!("http://{}", intake.local_addr().unwrap());
        self.inbox = format!("http://{}", inbox.local_addr().unwrap());
        if self.config.inbox.origin.starts_with("http:") {
            self.config.inbox.origin.clone_from(&self.inbox);
        }
        self.write_config();
        let hall = TownHall::open(
            &self.folder(),
            Arc::new(self.clock.clone()),
            Tables::UpToDate,
        )
        .await
        .unwrap()
        .with_patience(self.patience)
        .drawn_by(self.drawing.clone());
        let (stop, stopped) = watch::channel(false);
        let interval = self.interval;
        let listeners = Listeners {
            intake,
            inbox,
            monitor: Some(monitor),
        };
        let running = tokio::spawn(async move {
            hall.serve_on(listeners, interval, stopped).await.unwrap();
        });
        self.running = Some((running, stop));
    }

    /// The address of the database, where it is on a server.
    pub(crate) fn database_url(&self) -> &str {
        self.database.as_deref().unwrap()
    }

    /// Closes the doors in good order.
    pub(crate) async fn close(&mut self) {
        let (running, stop) = self.running.take().unwrap();
        stop.send(true).unwrap();
        // Kept connections would hold the door open.
        self.http = client();
        running.await.unwrap();
    }

    pub(crate) fn folder(&self) -> Folder {
        let inside = || self.dir.path().join("hall");
        Folder::new(self.elsewhere.clone().unwrap_or_else(inside))
    }

    /// The database as it lies there, past the town hall.
    pub(crate) async fn database(&self) -> sqlx::AnyPool {
        sqlx::any::install_default_drivers();
        let path = self.folder().database();
        let file = format!("sqlite:{}", path.display());
        let url = self.database.clone().unwrap_or(file);
        sqlx::AnyPool::connect(&url).await.unwrap()
    }

    /// The database of now, kept apart, while the doors are open.
    pub(crate) async fn copy_of_database(&self, name: &str) -> PathBuf {
        let copy = self.path(name);
        if let Some(url) = &self.database {
            server().dump(url, &copy);
            return copy;
        }
        let store = Store::open_as_it_is(&Database::File(self.folder().database()))
            .await
            .unwrap();
        store.back_up(&copy).await.unwrap();
        store.close().await;
        copy
    }

    /// Closes, and puts a copy in the place of the database, as somebody would who has read nothing.
    pub(crate) async fn put_back(&mut self, copy: &Path) {
        self.close().await;
        if let Some(url) = &self.database {
            server().put_back(url, copy).await;
            return;
        }
        for suffix in ["", "-wal", "-shm"] {
            let path = format!("{}{suffix}", self.folder().database().display());
            let _ = fs::remove_file(path);
        }
        fs::copy(copy, self.folder().database()).unwrap();
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn write_config(&self) {
        let json = serde_json::to_vec(&self.config).unwrap();
        fs::write(self.folder().config(), json).unwrap();
    }

    pub(crate) fn keys(&self) -> KeyRing {
        KeyRing::read(&KeyFolder::new(self.folder().keys())).unwrap()
    }

    pub(crate) fn encryption_key(&self) -> PublicJwk {
        self.keys().encryption().clone()
    }

    pub(crate) fn signing_key(&self) -> PublicJwk {
        self.keys().signing().public().clone()
    }

    /// Puts something as the edge does.
    pub(crate) async fn put(
        &self,
        path: &str,
        media_type: &str,
        body: impl Into<Vec<u8>>,
    ) -> Reply {
        let body = body.into();
        let now = self.clock.now();
        let signature = self.secret.sign("PUT", path, now, &body);
        self.put_signed(path, media_type, body, &now.0.to_string(), &signature)
            .await
    }

    /// The same, where the door may shut at any moment.
    async fn try_put(
        &self,
        intake: &str,
        path: &str,
        media_type: &str,
        body: Vec<u8>,
    ) -> Option<Reply> {
        let now = self.clock.now().0.to_string();
        let signature = self.secret.sign("PUT", path, self.clock.now(), &body);
        self.send(intake, path, media_type, body, &now, &signature)
            .await
            .ok()
    }

    /// Puts all parts and the delivery, where the door may shut at any moment.
    pub(crate) async fn try_deliver(&self, envelope: &Envelope) -> Option<Reply> {
        self.try_deliver_at(&self.intake, envelope).await
    }

    /// The same at the door of one of several programs.
    pub(crate) async fn try_deliver_at(&self, intake: &str, envelope: &Envelope) -> Option<Reply> {
        let path = format!("/v1/submissions/{}", envelope.delivery.submission_id);
        for (id, jwe) in &envelope.parts {
            let path = format!("{path}/attachments/{id}");
            self.try_put(intake, &path, "application/jose", jwe.as_str().into())
                .await?;
        }
        let body = serde_json::to_vec(&envelope.delivery).unwrap();
        self.try_put(intake, &path, "application/json", body).await
    }

    pub(crate) async fn put_signed(
        &self,
        path: &str,
        media_type: &str,
        body: Vec<u8>,
        timestamp: &str,
        signature: &str,
    ) -> Reply {
        self.send(&self.intake, path, media_type, body, timestamp, signature)
            .await
            .unwrap()
    }

    async fn send(
        &self,
        intake: &str,
        path: &str,
        media_type: &str,
        body: Vec<u8>,
        timestamp: &str,
        signature: &str,
    ) -> Result<Reply, reqwest::Error> {
        let answer = self
            .http
            .put(format!("{intake}{path}"))
            .header("content-type", media_type)
            .header(TIMESTAMP_HEADER, timestamp)
            .header(SIGNATURE_HEADER, signature)
            .body(body)
            .send()
            .await?;
        Ok(Reply {
            status: answer.status().as_u16(),
            body: answer.text().await?,
        })
    }

    pub(crate) async fn put_part(&self, envelope: &Envelope, id: AttachmentId, jwe: &str) -> Reply {
        let path = format!(
            "/v1/submissions/{}/attachments/{id}",
            envelope.delivery.submission_id
        );
        self.put(&path, "application/jose", jwe).await
    }

    pub(crate) async fn put_delivery(&self, envelope: &Envelope) -> Reply {
        let path = format!("/v1/submissions/{}", envelope.delivery.submission_id);
        let body = serde_json::to_vec(&envelope.delivery).unwrap();
        self.put(&path, "application/json", body).await
    }

    /// Puts all parts and the delivery.
    pub(crate) async fn deliver(&self, envelope: &Envelope) -> Reply {
        for (id, jwe) in &envelope.parts {
            let reply = self.put_part(envelope, *id, jwe.as_str()).await;
            assert_eq!(reply.status, 204, "{}", reply.body);
        }
        self.put_delivery(envelope).await
    }

    /// A browser in which the clerk is logged in.
    pub(crate) async fn clerk(&self) -> Browser {
        let mut browser = Browser::new(self);
        let page = browser.log_in("erika", Self::PASSWORD).await;
        assert_eq!(page.status, 303, "{}", page.text);
        browser
    }

    /// How many applications the clerk finds.
    pub(crate) async fn applications(&self) -> usize {
        let page = self.clerk().await.get("/").await;
        page.text.matches("href=\"/antraege/").count()
    }
}

/// The address as it stands in the configuration.
fn url_of(database: &DatabaseConfig) -> String {
    let written = serde_json::to_value(&database.url).unwrap();
    written.as_str().unwrap().to_owned()
}

/// A client that takes a connection for each request: whoever is refused before its body was read
/// loses the connection, and a kept one could be just that.
fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(0)
        .build()
        .unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Lets nobody but the owner see a folder and what is in it: Git keeps no such thing.
fn close_to_others(path: &Path) {
    let mode = if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            close_to_others(&entry.unwrap().path());
        }
        0o700
    } else {
        0o600
    };
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
}

/// Waits until something is there; panics when it never comes.
pub(crate) async fn eventually<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..3000 {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{what} never came");
}
