//! The running town hall: its listeners and its upkeep.

use std::{fs::File, io, net::SocketAddr, path::Path, sync::Arc, time::Duration};

use axum::Router;
use tokio::{
    net::TcpListener,
    sync::{Notify, watch},
    task::JoinSet,
};

use crate::{
    clock::SharedClock,
    config::{Config, ConfigError, Folder, read_intake_secret},
    event_outbox::EventOutbox,
    inbox::Inbox,
    intake::Intake,
    keys::{KeyError, KeyFolder, KeyRing},
    pdf::{FontError, Fonts},
    publish::Publisher,
    services::{Definition, ServiceError, Services},
    store::{Store, StoreError},
    texts::{AllTexts, TextError},
};

/// What waits longer is deleted; the edge, which keeps it for 14 days, sends it again.
const STAGED_SECONDS: i64 = 2 * 24 * 60 * 60;

/// Why the town hall does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The configuration.
    #[error("the configuration cannot be used")]
    Config(#[from] ConfigError),
    /// It is running already.
    #[error("this town hall is already running (its lock is held); stop the other one first")]
    Running,
    /// The lock cannot be had for another reason.
    #[error("the lock file {path} cannot be used")]
    Lock {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The keys.
    #[error("the keys cannot be used")]
    Keys(#[from] KeyError),
    /// The definitions.
    #[error("the form definitions cannot be used")]
    Services(#[from] ServiceError),
    /// The texts.
    #[error("the texts cannot be used")]
    Texts(#[from] TextError),
    /// The fonts.
    #[error("the fonts cannot be used")]
    Fonts(#[from] FontError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// An address is taken.
    #[error("cannot listen on {address} ({name}); is it in use? Change it in config.json")]
    Listen {
        /// Which.
        address: SocketAddr,
        /// Whose.
        name: &'static str,
        /// Why.
        source: io::Error,
    },
    /// A listener failed.
    #[error("a listener failed")]
    Io(#[from] io::Error),
}

/// A town hall that is ready to run.
pub struct TownHall {
    config: Arc<Config>,
    keys: Arc<KeyRing>,
    services: Arc<Services>,
    texts: Arc<AllTexts>,
    fonts: Arc<Fonts>,
    store: Store,
    clock: SharedClock,
    folder: Folder,
    bell: Arc<Notify>,
    secret: amtsweg_core::intake::IntakeSecret,
    // Held as long as the town hall lives.
    _lock: File,
}

impl TownHall {
    /// Reads everything that a town hall is made of.
    pub async fn open(folder: &Folder, clock: SharedClock) -> Result<Self, ServeError> {
        let config = Config::read(folder)?;
        let lock = lock(&folder.lock())?;
        let secret = read_intake_secret(folder)?;
        let keys = KeyRing::read(&KeyFolder::new(folder.keys()))?;
        let services = Services::read(&config)?;
        let store = Store::open(&folder.database()).await?;
        let texts = AllTexts::read(&config.locales, config.services.keys().map(String::as_str))?;
        remember_forms(&store, &services, &texts, &clock).await?;
        let fonts = Fonts::read(&folder.fonts())?;
        Ok(Self {
            config: Arc::new(config),
            keys: Arc::new(keys),
            services: Arc::new(services),
            texts: Arc::new(texts),
            fonts: Arc::new(fonts),
            store,
            clock,
            folder: folder.clone(),
            bell: Arc::default(),
            secret,
            _lock: lock,
        })
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The edge's side.
    pub fn intake(&self) -> Router {
        Intake::new(
            Arc::clone(&self.config),
            Arc::clone(&self.keys),
            Arc::clone(&self.services),
            self.store.clone(),
            self.secret.clone(),
            Arc::clone(&self.clock),
            Arc::clone(&self.bell),
        )
        .router()
    }

    /// The clerks' side.
    pub fn inbox(&self) -> Router {
        Inbox::new(
            Arc::clone(&self.config),
            Arc::clone(&self.services),
            Arc::clone(&self.texts),
            Arc::clone(&self.fonts),
            self.store.clone(),
            Arc::clone(&self.clock),
        )
        .router()
    }

    /// What keeps the edge informed.
    pub fn publisher(&self) -> Publisher {
        Publisher {
            config: Arc::clone(&self.config),
            keys: Arc::clone(&self.keys),
            services: Arc::clone(&self.services),
            clock: Arc::clone(&self.clock),
            secret: self.secret.clone(),
            trust_file: self.folder.public().join("trust.jws"),
        }
    }

    /// What brings later events to the edge.
    pub fn event_outbox(&self) -> EventOutbox {
        EventOutbox {
            config: Arc::clone(&self.config),
            store: self.store.clone(),
            clock: Arc::clone(&self.clock),
            bell: Arc::clone(&self.bell),
        }
    }

    /// Listens at the configured addresses until `stop` is set, then lets requests finish.
    pub async fn serve(self, stop: watch::Receiver<bool>) -> Result<(), ServeError> {
        let intake = listen(self.config.intake.address, "intake").await?;
        let inbox = listen(self.config.inbox.address, "inbox").await?;
        self.serve_on(intake, inbox, Duration::from_secs(30), stop)
            .await
    }

    /// The same on listeners that are there already. Looks at the clock every `interval`.
    pub async fn serve_on(
        self,
        intake: TcpListener,
        inbox: TcpListener,
        interval: Duration,
        stop: watch::Receiver<bool>,
    ) -> Result<(), ServeError> {
        tracing::info!(
            intake = %intake.local_addr()?,
            inbox = %inbox.local_addr()?,
            destination = %self.config.destination_id,
            "the town hall is open"
        );
        let publishing = tokio::spawn(self.publisher().run(interval));
        let bringing = tokio::spawn(self.event_outbox().run(interval));
        let upkeep = tokio::spawn(upkeep(
            self.store.clone(),
            Arc::clone(&self.clock),
            self.config.inbox.idle_minutes,
        ));
        let mut listeners = JoinSet::new();
        for (listener, router) in [(intake, self.intake()), (inbox, self.inbox())] {
            let mut stop = stop.clone();
            listeners.spawn(async move {
                axum::serve(
                    listener,
                    router.into_make_service_with_connect_info::<SocketAddr>(),
                )
                .with_graceful_shutdown(async move {
                    // An error means that nobody can stop us any more: stop.
                    let _ = stop.wait_for(|stop| *stop).await;
                })
                .await
            });
        }
        let mut result = Ok(());
        while let Some(ended) = listeners.join_next().await {
            if let Ok(Err(error)) = ended {
                result = Err(error.into());
            }
        }
        publishing.abort();
        bringing.abort();
        upkeep.abort();
        self.store.close().await;
        tracing::info!("the town hall is closed");
        result
    }
}

async fn listen(address: SocketAddr, name: &'static str) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address)
        .await
        .map_err(|source| ServeError::Listen {
            address,
            name,
            source,
        })
}

fn lock(path: &Path) -> Result<File, ServeError> {
    let error = |source| ServeError::Lock {
        path: path.display().to_string(),
        source,
    };
    let file = File::create(path).map_err(error)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(ServeError::Running),
        Err(std::fs::TryLockError::Error(source)) => Err(error(source)),
    }
}

/// Lets the store remember the current definitions with their words, and us those that it
/// remembers.
async fn remember_forms(
    store: &Store,
    services: &Services,
    texts: &AllTexts,
    clock: &SharedClock,
) -> Result<(), ServeError> {
    let mut writing = store.write().await?;
    for definition in services.current() {
        Store::remember_form(&mut writing, definition, clock.now()).await?;
        if let Some(texts) = texts.of(&definition.service) {
            Store::remember_wording(&mut writing, definition, texts.wording()).await?;
        }
    }
    writing.commit().await.map_err(StoreError::from)?;
    recall_forms(store, services).await?;
    Ok(())
}

/// Knows the definitions, too, by which applications were filled earlier.
pub(crate) async fn recall_forms(store: &Store, services: &Services) -> Result<(), StoreError> {
    for (service, bytes) in store.forms().await? {
        match Definition::from_bytes(&service, bytes) {
            Ok(definition) => services.remember(Arc::new(definition)),
            // A town hall that does not open would be worse: only what was filled by it suffers.
            Err(error) => tracing::error!(
                service,
                "an earlier form definition cannot be read any more: {error}"
            ),
        }
    }
    Ok(())
}

/// Once an hour: forgets what is no longer needed.
async fn upkeep(store: Store, clock: SharedClock, idle_minutes: i64) {
    loop {
        let now = clock.now();
        match store
            .unstage_older_than(now.plus_seconds(-STAGED_SECONDS))
            .await
        {
            Ok(0) => {}
            Ok(parts) => tracing::info!(parts, "upkeep: undelivered parts deleted"),
            Err(error) => tracing::error!("upkeep: {error}"),
        }
        if let Err(error) = store
            .forget_sessions(now.plus_seconds(-idle_minutes * 60))
            .await
        {
            tracing::error!("upkeep: {error}");
        }
        tokio::time::sleep(Duration::from_hours(1)).await;
    }
}
