//! The running town hall: its listeners and its jobs.

use std::{io, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use axum::Router;
use tokio::{net::TcpListener, sync::watch};

use crate::{
    clock::SharedClock,
    config::{Config, Folder},
    doors::{self, Patience, inbox::Inbox, intake::Intake},
    hall::{Hall, HallError, Lock},
    jobs,
};

pub use crate::hall::Tables;

/// Why the town hall does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// It does not open.
    #[error(transparent)]
    Hall(#[from] HallError),
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

/// Where a program listens, where that is not what the configuration says: several may serve by one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Addresses {
    /// The clerks' side.
    pub inbox: Option<SocketAddr>,
    /// The edge's side.
    pub intake: Option<SocketAddr>,
    /// What monitoring asks, where it is configured.
    pub monitor: Option<SocketAddr>,
}

/// Where a town hall listens.
#[derive(Debug)]
pub struct Listeners {
    /// For the edge.
    pub intake: TcpListener,
    /// For clerks.
    pub inbox: TcpListener,
    /// For monitoring, where it is configured.
    pub monitor: Option<TcpListener>,
}

/// A town hall that is ready to run.
pub struct TownHall {
    hall: Arc<Hall>,
    patience: Patience,
    addresses: Addresses,
    /// The program that draws previews.
    drawing: PathBuf,
    // Held as long as the town hall runs.
    _lock: Lock,
}

impl TownHall {
    /// Reads everything that a town hall is made of.
    pub async fn open(
        folder: &Folder,
        clock: SharedClock,
        tables: Tables,
    ) -> Result<Self, ServeError> {
        let (hall, lock) = Hall::open(folder, clock, tables).await?;
        Ok(Self {
            hall: Arc::new(hall),
            patience: Patience::default(),
            addresses: Addresses::default(),
            drawing: this_program(),
            _lock: lock,
        })
    }

    /// The same with other patience for those who come by.
    #[must_use]
    pub fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// The same at other addresses.
    #[must_use]
    pub fn at(mut self, addresses: Addresses) -> Self {
        self.addresses = addresses;
        self
    }

    /// The same with previews drawn by another program than this one: a town hall's.
    #[must_use]
    pub fn drawn_by(mut self, program: PathBuf) -> Self {
        self.drawing = program;
        self
    }

    /// Where submissions from the edge are taken.
    pub fn intake_address(&self) -> SocketAddr {
        let configured = self.hall.config.intake.address;
        self.addresses.intake.unwrap_or(configured)
    }

    fn inbox_address(&self) -> SocketAddr {
        let configured = self.hall.config.inbox.address;
        self.addresses.inbox.unwrap_or(configured)
    }

    async fn listeners(&self) -> Result<Listeners, ServeError> {
        let configured = self.hall.config.monitor.as_ref();
        let monitor = self
            .addresses
            .monitor
            .or(configured.map(|monitor| monitor.address));
        let monitor = match monitor {
            Some(address) => Some(listen(address, "monitor").await?),
            None => None,
        };
        Ok(Listeners {
            intake: listen(self.intake_address(), "intake").await?,
            inbox: listen(self.inbox_address(), "inbox").await?,
            monitor,
        })
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.hall.config
    }

    /// The edge's side.
    fn intake(&self) -> Router {
        Intake::new(Arc::clone(&self.hall), self.patience).router()
    }

    /// The clerks' side.
    fn inbox(&self) -> Router {
        Inbox::new(Arc::clone(&self.hall), self.patience, self.drawing.clone()).router()
    }

    /// Listens at the configured addresses until `stop` is set, then lets requests finish.
    pub async fn serve(self, stop: watch::Receiver<bool>) -> Result<(), ServeError> {
        let listeners = self.listeners().await?;
        self.serve_on(listeners, Duration::from_secs(30), stop)
            .await
    }

    /// The same on listeners that are there already. Looks at the clock every `interval`.
    pub async fn serve_on(
        self,
        listeners: Listeners,
        interval: Duration,
        stop: watch::Receiver<bool>,
    ) -> Result<(), ServeError> {
        let Listeners {
            intake,
            inbox,
            monitor,
        } = listeners;
        tracing::info!(
            intake = %intake.local_addr()?,
            inbox = %inbox.local_addr()?,
            destination = %self.hall.config.destination_id,
            "the town hall is open"
        );
        let hall = || Arc::clone(&self.hall);
        jobs::call_all(&self.hall).await.map_err(HallError::from)?;
        let (end, ending) = watch::channel(false);
        let doing = tokio::spawn(jobs::run(hall(), interval, ending));
        let changes = self.hall.keys.changes();
        let following = tokio::spawn(jobs::follow_keys(hall(), changes));
        let clock = Arc::clone(&self.hall.clock);
        let watching = tokio::spawn(Arc::clone(&self.hall.keys).watch(clock, interval));
        let serve = |listener, router| doors::serve(listener, router, self.patience, stop.clone());
        let watched = async {
            if let Some(monitor) = monitor {
                serve(monitor, doors::monitor::router(hall())).await;
            }
        };
        tokio::join!(
            serve(intake, self.intake()),
            serve(inbox, self.inbox()),
            watched
        );
        following.abort();
        watching.abort();
        end.send_replace(true);
        // Nobody may still be at work in the store when it closes. What was aborted says so as an
        // error.
        let _ = tokio::join!(doing, following, watching);
        self.hall.store.close().await;
        tracing::info!("the town hall is closed");
        Ok(())
    }
}

/// The very program that is running, even when another version has been put in its place meanwhile.
fn this_program() -> PathBuf {
    if cfg!(target_os = "linux") {
        "/proc/self/exe".into()
    } else {
        std::env::current_exe().unwrap_or_default()
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
