//! Setting up a town hall's folder.

use std::{
    collections::BTreeMap,
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use amtsweg_core::{id::DestinationId, jose::KeyUse, time::Timestamp};
use amtsweg_forms_tool::catalogue::{self, Definition, ServiceError};
use serde_json::json;

use crate::{
    config::{
        Config, DatabaseConfig, Folder, InboxConfig, IntakeConfig, ServiceConfig, is_public_http,
    },
    crypto::{CryptoError, MasterError, MasterKeys, Password, random, random_token},
    domain::{Actor, ClerkName, Grant, Role, actor::NameProblem},
    edge::{
        site::{self, SiteFileError},
        statements,
    },
    files,
    keys::{KeyError, KeyFolder, KeyRecord, KeyRing, Phase},
    reading::{
        services::Services,
        texts::{AllTexts, TextError},
    },
    store::{DatabaseUrl, Store, StoreError},
    work::accounts,
};

/// What to set up.
#[derive(Debug)]
pub struct Plan {
    /// Where.
    pub folder: Folder,
    /// The authority's name.
    pub authority: Option<String>,
    /// The portal's address.
    pub portal: String,
    /// The edge's address.
    pub edge: String,
    /// Where the inbox listens.
    pub inbox: SocketAddr,
    /// The inbox's address as browsers see it; `http://<inbox>` unless given.
    pub inbox_origin: Option<String>,
    /// Where the intake listens.
    pub intake: SocketAddr,
    /// Where the edge finds the intake; `http://<intake>` unless given.
    pub intake_url: Option<String>,
    /// A PostgreSQL database in the place of a file in the folder.
    pub database: Option<DatabaseUrl>,
    /// The folder of the form definitions.
    pub forms: PathBuf,
    /// The folder of the texts.
    pub locales: PathBuf,
    /// The first clerk's name.
    pub clerk: String,
    /// The first clerk's password.
    pub password: Password,
    /// Whether to write the login down for a demonstration.
    pub demo_login: bool,
}

/// What was set up.
#[derive(Debug)]
pub struct Done {
    /// The destination's id.
    pub destination_id: DestinationId,
    /// The keys made.
    pub keys: Vec<KeyRecord>,
}

/// Why nothing could be set up.
#[derive(Debug, thiserror::Error)]
pub enum InitError {
    /// There is something already; nothing was touched.
    #[error(
        "{folder} already holds: {found}. Nothing was changed; choose another --dir or move it away"
    )]
    Exists {
        /// Where.
        folder: String,
        /// What.
        found: String,
    },
    /// A file cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// An address is not one.
    #[error("{0} is not an address that starts with http:// or https://")]
    Address(String),
    /// The clerk's name or password will not do.
    #[error("{0}")]
    Clerk(&'static str),
    /// The first clerk's name.
    #[error(transparent)]
    Name(#[from] NameProblem),
    /// The definitions cannot be used.
    #[error("the form definitions cannot be used")]
    Services(#[from] ServiceError),
    /// The texts cannot be used.
    #[error("the texts cannot be used")]
    Texts(#[from] TextError),
    /// The keys cannot be made.
    #[error("the keys cannot be made")]
    Keys(#[from] KeyError),
    /// The database cannot be made.
    #[error("the database cannot be made")]
    Store(#[from] StoreError),
    /// No random number.
    #[error("the operating system gives no random numbers")]
    Crypto(#[from] CryptoError),
    /// The master key.
    #[error("the master key cannot be made or read")]
    Master(#[from] MasterError),
    /// The file for the site cannot be made.
    #[error("the destination's public files cannot be made")]
    Site(#[from] SiteFileError),
    /// The destination's files cannot be made.
    #[error("the destination's public files cannot be made")]
    Publication(#[source] CryptoError),
}

/// Sets up a town hall.
///
/// # Errors
/// Before anything is written when something is there already or the plan will not do.
pub async fn init(plan: Plan, now: Timestamp) -> Result<Done, InitError> {
    let folder = &plan.folder;
    refuse_to_overwrite(folder)?;
    if let Some(weakness) = plan.password.weakness() {
        return Err(InitError::Clerk(weakness));
    }
    let clerk = ClerkName::new(&plan.clerk)?;
    let portal = address(plan.portal)?;
    let edge = address(plan.edge)?;
    let inbox_origin = address(
        plan.inbox_origin
            .unwrap_or_else(|| format!("http://{}", plan.inbox)),
    )?;
    let intake_url = address(
        plan.intake_url
            .unwrap_or_else(|| format!("http://{}", plan.intake)),
    )?;
    let services = catalogue::found_in(&plan.forms)?;
    let definitions = services
        .iter()
        .map(|service| Definition::read(&plan.forms, service))
        .collect::<Result<Vec<_>, _>>()?;
    let definitions = Services::new(definitions, catalogue::legal_values(&plan.forms)?);
    AllTexts::read(&plan.forms, &plan.locales, &definitions)?;

    for address in [&portal, &edge, &inbox_origin, &intake_url] {
        if is_public_http(address) {
            tracing::warn!("{address} is not https: beyond this machine everybody can read along");
        }
    }
    let config = Config {
        destination_id: DestinationId::from_random(random()?),
        portal,
        edge,
        authority: plan.authority.clone(),
        inbox: InboxConfig {
            address: plan.inbox,
            origin: inbox_origin,
            client_address_header: None,
            idle_minutes: 8 * 60,
        },
        intake: IntakeConfig {
            address: plan.intake,
            max_files_bytes: amtsweg_core::limits::MAX_FILES_BYTES,
            max_staged_bytes: 135_000_000,
            max_staged_bytes_in_all: 5_000_000_000,
        },
        oidc: None,
        database: plan.database.map(|url| DatabaseConfig { url }),
        monitor: None,
        forms: absolute(&plan.forms)?,
        locales: absolute(&plan.locales)?,
        services: services
            .into_iter()
            .map(|service| (service, ServiceConfig::default()))
            .collect::<BTreeMap<_, _>>(),
        groups: BTreeMap::new(),
        replies: crate::config::RepliesConfig::default(),
    };

    let database = config.database(folder);
    if database.is_shared() {
        Store::look_for_room(&database).await?;
    }

    make_private_folder(folder.path())?;
    make_private_folder(&folder.keys())?;
    MasterKeys::make_unless_given(folder.path())?;
    let key_folder = KeyFolder::new(folder.keys());
    key_folder.generate(KeyUse::Encryption, Phase::Active, now)?;
    key_folder.generate(KeyUse::Signature, Phase::Active, now)?;
    let ring = KeyRing::read(&key_folder)?;

    let secret = random_token()?;
    write(&folder.intake_secret(), secret.as_bytes())?;
    write_json(
        &folder.edge(),
        &json!({"destinationId": config.destination_id, "intake": intake_url, "secret": secret}),
    )?;
    write_public_files(folder, &config, &ring, definitions.current(), now)?;

    if !database.is_shared() {
        // An empty file is an empty database, and this one only its owner can read.
        write(&folder.database(), b"")?;
    }
    let store = Store::create(&database).await?;
    let (by, password) = (&Actor::Command, plan.password.hash()?);
    let grants = [Grant::everywhere(Role::Clerk)];
    accounts::add(&store, by, &clerk, &password, &grants, now).await?;
    store.close().await;
    if plan.demo_login {
        write_json(
            &folder.demo_login(),
            &json!({"name": plan.clerk, "password": plan.password.reveal()}),
        )?;
    }
    // Last: a folder with a configuration is a complete one.
    write_json(&folder.config(), &json!(config))?;
    Ok(Done {
        destination_id: config.destination_id,
        keys: key_folder.list()?,
    })
}

fn write_public_files(
    folder: &Folder,
    config: &Config,
    ring: &KeyRing,
    definitions: &[impl AsRef<Definition>],
    now: Timestamp,
) -> Result<(), InitError> {
    let public = folder.public();
    let keys = public.join("keys");
    fs::create_dir_all(&keys).map_err(|source| write_error(&keys, source))?;
    let destination = statements::destination(config, ring.encryption().kid(), definitions);
    write_json(&public.join("destination.json"), &json!(destination))?;
    for key in ring.published() {
        write_json(&keys.join(format!("{}.json", key.kid())), &json!(key))?;
    }
    site::write(folder, config.destination_id, ring.records())?;
    let trust = statements::trust_statement(config.destination_id, ring, now)
        .map_err(InitError::Publication)?;
    write(&public.join("trust.jws"), trust.as_str().as_bytes())
}

fn refuse_to_overwrite(folder: &Folder) -> Result<(), InitError> {
    let found: Vec<String> = [
        folder.config(),
        folder.database(),
        folder.keys(),
        folder.intake_secret(),
        folder.edge(),
        folder.public(),
    ]
    .iter()
    .filter(|path| path.exists())
    .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
    .collect();
    if found.is_empty() {
        Ok(())
    } else {
        Err(InitError::Exists {
            folder: folder.path().display().to_string(),
            found: found.join(", "),
        })
    }
}

fn address(text: String) -> Result<String, InitError> {
    let trimmed = text.trim_end_matches('/');
    match reqwest::Url::parse(trimmed) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => {
            Ok(trimmed.to_owned())
        }
        _ => Err(InitError::Address(text)),
    }
}

fn absolute(path: &Path) -> Result<PathBuf, InitError> {
    fs::canonicalize(path).map_err(|source| write_error(path, source))
}

fn write_error(path: &Path, source: io::Error) -> InitError {
    InitError::Write {
        path: path.display().to_string(),
        source,
    }
}

fn write(path: &Path, content: &[u8]) -> Result<(), InitError> {
    files::write_new(path, content).map_err(|source| write_error(path, source))
}

fn write_json(path: &Path, value: &serde_json::Value) -> Result<(), InitError> {
    write(path, format!("{value:#}\n").as_bytes())
}

fn make_private_folder(path: &Path) -> Result<(), InitError> {
    files::make_folder(path).map_err(|source| write_error(path, source))
}
