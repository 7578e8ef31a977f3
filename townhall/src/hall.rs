//! What a running town hall is made of: built once, and shared by its doors and its jobs.

use std::{fs::File, io, sync::Arc};

use amtsweg_core::{intake::IntakeSecret, time::Timestamp};
use amtsweg_forms_tool::catalogue::Definition;
use amtsweg_paper::{FontError, Fonts};

use crate::{
    clock::SharedClock,
    config::{Config, ConfigError, Folder, read_intake_secret, read_oidc_secret},
    edge::{Edge, EdgeError},
    events::Events,
    keys::{KeyError, KeyFolder, Keys},
    oidc::{OidcError, Provider},
    protection::{self, ProtectionError},
    reading::{Forms, FormsError},
    store::{Database, Store, StoreError},
    work::{configure, number::number_cases},
};

/// Why a town hall does not open.
#[derive(Debug, thiserror::Error)]
pub enum HallError {
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
    /// Others can read what they must not.
    #[error("the folder's secrets are not protected")]
    Protection(#[from] ProtectionError),
    /// The keys.
    #[error("the keys cannot be used")]
    Keys(#[from] KeyError),
    /// The forms.
    #[error(transparent)]
    Forms(#[from] FormsError),
    /// The fonts.
    #[error("the fonts cannot be used")]
    Fonts(#[from] FontError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// Nothing that asks the identity provider.
    #[error("the identity provider cannot be asked")]
    Oidc(#[from] OidcError),
    /// Nothing that calls the edge.
    #[error("the edge cannot be called")]
    Edge(#[from] EdgeError),
}

/// What is done with tables of an older version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tables {
    /// They are brought up to date.
    UpToDate,
    /// They are left alone, and the town hall does not open.
    AsTheyAre,
}

/// A town hall.
pub struct Hall {
    /// How it is configured.
    pub config: Config,
    /// Where it lies.
    pub folder: Folder,
    /// The destination's keys.
    pub keys: Arc<Keys>,
    /// The services that it offers.
    pub forms: Forms,
    /// What papers are written with.
    pub fonts: Fonts,
    /// The database.
    pub store: Store,
    /// The present.
    pub clock: SharedClock,
    /// Calls of the edge.
    pub edge: Edge,
    /// What it says, signed.
    pub events: Events,
    /// What it shares with the edge.
    pub secret: IntakeSecret,
    /// Where clerks sign in, if not here alone.
    pub oidc: Option<Provider>,
}

impl Hall {
    /// Reads everything that a town hall is made of; the lock is held until it closes.
    pub(crate) async fn open(
        folder: &Folder,
        clock: SharedClock,
        tables: Tables,
    ) -> Result<(Self, Lock), HallError> {
        let config = Config::read(folder)?;
        config.check(folder)?;
        if config.services.is_empty() {
            tracing::warn!("services in config.json is empty: every application will be rejected");
        }
        if config.groups.is_empty() {
            tracing::info!(
                "groups in config.json is empty: roles are for all services or for single ones (docs/accounts.md)"
            );
        }
        let database = config.database(folder);
        let lock = lock(folder, Sharing::of(&database))?;
        protection::check(folder, &config)?;
        let secret = read_intake_secret(folder)?;
        let keys = Arc::new(Keys::open(KeyFolder::new(folder.keys()), &clock)?);
        let forms = Forms::read(&config)?;
        let store = match tables {
            Tables::UpToDate => Store::open(&database).await?,
            Tables::AsTheyAre => Store::open_beside(&database).await?,
        };
        let wrapped = keys.folder().wrap_all()?;
        if wrapped > 0 {
            tracing::info!(
                wrapped,
                "keys: the private keys are wrapped with the master key now"
            );
        }
        store.look_at_keys().await?;
        if let Err(error) = store.sweep().await {
            tracing::warn!("store: freed pages or the log may hold what lay in the clear: {error}");
        }
        store.begin_serving().await?;
        warn_of_restore(&store, &clock).await?;
        store.retry_unread().await?;
        remember_forms(&store, &forms, &clock).await?;
        let numbered = number_cases(&store, &forms).await?;
        if numbered > 0 {
            tracing::info!(numbered, "store: cases of before have case numbers now");
        }
        configure::noticed(&store, &config, folder, clock.now()).await?;
        let fonts = Fonts::read(&folder.fonts())?;
        let edge = Edge::new(&config.edge, secret.clone(), Arc::clone(&clock))?;
        let events = Events::new(
            config.destination_id,
            store.clone(),
            Arc::clone(&keys),
            edge.clone(),
            Arc::clone(&clock),
        );
        let oidc = provider(&config, folder, &store, &clock).await?;
        let hall = Self {
            config,
            folder: folder.clone(),
            keys,
            forms,
            fonts,
            store,
            clock,
            edge,
            events,
            secret,
            oidc,
        };
        Ok((hall, lock))
    }

    /// The present.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// When something leaves that an applicant is told now; until then it can be taken back.
    pub(crate) fn reply_leaves(&self) -> Timestamp {
        self.now()
            .plus_seconds(self.config.replies.held_seconds.into())
    }
}

/// The identity provider, if one is configured; without an account for days without it that is said.
async fn provider(
    config: &Config,
    folder: &Folder,
    store: &Store,
    clock: &SharedClock,
) -> Result<Option<Provider>, HallError> {
    let Some(oidc) = &config.oidc else {
        return Ok(None);
    };
    if store.clerk(&oidc.emergency_account).await?.is_none() {
        tracing::warn!(
            "the account {:?} (oidc.emergencyAccount in config.json) cannot log in: nobody can while the identity \
             provider is away. `townhall clerk add` makes it",
            oidc.emergency_account
        );
    }
    let secret = read_oidc_secret(folder)?;
    let origin = &config.inbox.origin;
    Ok(Some(Provider::new(
        oidc,
        secret,
        origin,
        Arc::clone(clock),
    )?))
}

/// Says that a town hall is running; others that would run it are refused. Not part of it: what ends
/// a moment later than its listeners still shares the rest.
pub(crate) struct Lock(#[expect(dead_code, reason = "it is held, not read")] File);

/// Whether others may hold a lock at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sharing {
    /// Nobody else.
    Alone,
    /// Others who share it.
    Shared,
}

impl Sharing {
    /// Several programs may serve on a database that is on a server.
    pub(crate) fn of(database: &Database) -> Self {
        if database.is_shared() {
            Self::Shared
        } else {
            Self::Alone
        }
    }
}

/// Takes the lock of a town hall's folder.
pub(crate) fn lock(folder: &Folder, sharing: Sharing) -> Result<Lock, HallError> {
    let path = folder.lock();
    let error = |source| HallError::Lock {
        path: path.display().to_string(),
        source,
    };
    let file = File::create(&path).map_err(error)?;
    let locked = match sharing {
        Sharing::Alone => file.try_lock(),
        Sharing::Shared => file.try_lock_shared(),
    };
    match locked {
        Ok(()) => Ok(Lock(file)),
        Err(std::fs::TryLockError::WouldBlock) => Err(HallError::Running),
        Err(std::fs::TryLockError::Error(source)) => Err(error(source)),
    }
}

/// Says so when the database is older than it was.
pub(crate) async fn warn_of_restore(store: &Store, clock: &SharedClock) -> Result<(), StoreError> {
    if let Some(restored) = store.notice_restore(clock.now()).await? {
        tracing::warn!(
            missing = restored.missing,
            epoch = restored.epoch,
            "the database is older than it was: a backup was restored. Applications that arrived after it are \
             missing, though their senders were told that they arrived; their numbers are not given again"
        );
    }
    Ok(())
}

/// Lets the store remember the current definitions with their words, and us those that it
/// remembers.
async fn remember_forms(
    store: &Store,
    forms: &Forms,
    clock: &SharedClock,
) -> Result<(), HallError> {
    let mut tx = store.write().await?;
    for definition in forms.services.current() {
        if tx.is_other_form(definition).await? {
            tracing::warn!(
                service = definition.service,
                version = definition.form.version,
                "the form is another one than before under the same version: give it a new version"
            );
        }
        tx.remember_form(definition, clock.now()).await?;
        if let Some(texts) = forms.texts.of(&definition.service) {
            tx.remember_wording(definition, texts.wording()).await?;
        }
    }
    tx.commit().await?;
    recall_forms(store, forms).await?;
    Ok(())
}

/// Knows the definitions, too, by which applications were filled earlier.
pub(crate) async fn recall_forms(store: &Store, forms: &Forms) -> Result<(), StoreError> {
    for (service, bytes) in store.forms().await? {
        match Definition::from_bytes(&service, bytes) {
            Ok(definition) => {
                forms.services.remember(definition);
            }
            // A town hall that does not open would be worse: only what was filled by it suffers.
            Err(error) => tracing::error!(
                service,
                "an earlier form definition cannot be read any more: {error}"
            ),
        }
    }
    Ok(())
}
