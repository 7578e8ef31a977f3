//! The program's commands.

use std::{
    fs,
    io::{self, BufRead as _, IsTerminal as _},
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use amtsweg_core::{jose::KeyUse, time::Clock as _};
use clap::{Args, Parser, Subcommand};
use tokio::sync::watch;

use crate::{
    clock::{LocalTime, SystemClock},
    config::{Config, ConfigError, Folder},
    crypto::{CryptoError, Password},
    export::{ExportToError, export_to},
    forms::command::{FormsCommand, FormsError},
    init::{self, InitError, Plan},
    keys::{KeyError, KeyFolder},
    serve::{ServeError, TownHall},
    store::{Store, StoreError},
};

/// The town hall's side of Amtsweg: takes applications, keeps them, shows them to clerks.
#[derive(Debug, Parser)]
#[command(name = "townhall", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set up a town hall in a new folder: keys, database, first clerk, the destination's files.
    Init(Box<InitArgs>),
    /// Run the town hall until Ctrl-C.
    Serve(DirArgs),
    /// The destination's keys.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Copy the database into a new file. Safe while the town hall is running.
    Backup {
        #[command(flatten)]
        dir: DirArgs,
        /// The file to make; refused when it exists.
        #[arg(long)]
        to: PathBuf,
    },
    /// Write an application into a folder: PDF for the file, data as JSON and as a table.
    Export {
        #[command(flatten)]
        dir: DirArgs,
        /// The application's number, as the inbox shows it.
        #[arg(long)]
        application: i64,
        /// The folder. Files that are there already are kept.
        #[arg(long)]
        to: PathBuf,
    },
    /// Clerks' accounts.
    #[command(subcommand)]
    Clerk(ClerkCommand),
    /// Forms before they are used: check, publish, describe, import.
    #[command(subcommand)]
    Forms(FormsCommand),
}

#[derive(Debug, Args)]
struct DirArgs {
    /// The town hall's folder.
    #[arg(long)]
    dir: PathBuf,
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    /// List all keys: id, use, thumbprint, when made, state.
    List(DirArgs),
}

#[derive(Debug, Subcommand)]
enum ClerkCommand {
    /// Make an account; asks for its password.
    Add(ClerkArgs),
    /// Change a password and end all sessions of the account.
    Passwd(ClerkArgs),
}

#[derive(Debug, Args)]
struct ClerkArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The name to log in with.
    name: String,
}

#[derive(Debug, Args)]
struct InitArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The authority's name, as the documents of its cases show it.
    #[arg(long)]
    authority: Option<String>,
    /// The portal's address, https in production; schema URIs begin with it.
    #[arg(long)]
    portal: String,
    /// The edge's address, to which keys and trust are published.
    #[arg(long)]
    edge: String,
    /// Where the clerks' pages listen.
    #[arg(long, default_value = "127.0.0.1:8788")]
    inbox_addr: SocketAddr,
    /// The clerks' pages as browsers see them, if a proxy stands before them.
    #[arg(long)]
    inbox_origin: Option<String>,
    /// Where submissions from the edge are taken; an address apart from the inbox.
    #[arg(long, default_value = "127.0.0.1:8789")]
    intake_addr: SocketAddr,
    /// The intake as the edge sees it, if a proxy stands before it.
    #[arg(long)]
    intake_url: Option<String>,
    /// The folder of the form definitions.
    #[arg(long, default_value = "forms")]
    forms: PathBuf,
    /// The folder of the texts; by default `locales` beside the forms.
    #[arg(long)]
    locales: Option<PathBuf>,
    /// The first clerk's name.
    #[arg(long, default_value = "sachbearbeitung")]
    clerk: String,
    /// Make up the first clerk's password, print it and write it to demo-login.json.
    #[arg(long)]
    demo_login: bool,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// Setting up.
    #[error("nothing was set up")]
    Init(#[from] InitError),
    /// Running.
    #[error("the town hall is not running")]
    Serve(#[from] ServeError),
    /// Keys.
    #[error("the keys cannot be read")]
    Keys(#[from] KeyError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// Writing an application out.
    #[error("nothing was exported")]
    Export(#[from] ExportToError),
    /// The configuration.
    #[error("there is no town hall to work with")]
    Config(#[from] ConfigError),
    /// A password was not given.
    #[error("the password cannot be read")]
    Password(#[source] io::Error),
    /// Nothing else is wrong than what this says.
    #[error("{0}")]
    Refused(String),
    /// No random number or hash.
    #[error("cryptography is not available")]
    Crypto(#[from] CryptoError),
    /// Forms.
    #[error("the forms are not in order")]
    Forms(#[from] FormsError),
    /// The runtime.
    #[error("the runtime does not start")]
    Runtime(#[source] io::Error),
}

impl Cli {
    /// Runs the command.
    pub fn run(self) -> Result<(), CliError> {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(CliError::Runtime)?
            .block_on(async {
                match self.command {
                    Command::Init(args) => init_command(*args).await,
                    Command::Serve(args) => serve_command(&Folder::new(args.dir)).await,
                    Command::Keys(KeysCommand::List(args)) => list_keys(&Folder::new(args.dir)),
                    Command::Backup { dir, to } => back_up(&Folder::new(dir.dir), to).await,
                    Command::Export {
                        dir,
                        application,
                        to,
                    } => export(&Folder::new(dir.dir), application, &to).await,
                    Command::Clerk(ClerkCommand::Add(args)) => add_clerk(args).await,
                    Command::Clerk(ClerkCommand::Passwd(args)) => change_password(args).await,
                    Command::Forms(command) => Ok(command.run()?),
                }
            })
    }
}

async fn init_command(args: InitArgs) -> Result<(), CliError> {
    let password = if args.demo_login {
        Password::generate()?
    } else {
        ask_password(&args.clerk)?
    };
    let locales = args
        .locales
        .unwrap_or_else(|| args.forms.join("..").join("locales"));
    let folder = Folder::new(args.dir.dir);
    let shown = args.demo_login.then(|| password.clone());
    let done = init::init(
        Plan {
            folder: folder.clone(),
            authority: args.authority,
            portal: args.portal,
            edge: args.edge,
            inbox: args.inbox_addr,
            inbox_origin: args.inbox_origin,
            intake: args.intake_addr,
            intake_url: args.intake_url,
            forms: args.forms,
            locales,
            clerk: args.clerk.clone(),
            password,
            demo_login: args.demo_login,
        },
        SystemClock.now(),
    )
    .await?;
    println!("destination: {}", done.destination_id);
    for key in &done.keys {
        let public = &key.public_key;
        println!(
            "{}: {} {}",
            use_word(public.key_use()),
            public.kid(),
            public.thumbprint()
        );
    }
    println!(
        "for the site's configuration: {}",
        folder.public().join("site.json").display()
    );
    println!("for the edge's configuration: {}", folder.edge().display());
    match shown {
        Some(password) => println!("login: {} / {}", args.clerk, password.reveal()),
        None => println!("login: {} and the password given", args.clerk),
    }
    println!(
        "Back up {} now, apart from the database: without it nothing that arrives can be opened.",
        folder.keys().display()
    );
    Ok(())
}

async fn serve_command(folder: &Folder) -> Result<(), CliError> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn")),
        )
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        // Nobody listens any more: then there is nothing to stop.
        let _ = stop.send(true);
    });
    let town_hall = TownHall::open(folder, Arc::new(SystemClock)).await?;
    println!("inbox: {}", town_hall.config().inbox.origin);
    println!("intake: {}", town_hall.config().intake.address);
    town_hall.serve(stopped).await?;
    Ok(())
}

/// Waits for Ctrl-C or SIGTERM.
async fn wait_for_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => return,
                _ = tokio::signal::ctrl_c() => return,
            }
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn list_keys(folder: &Folder) -> Result<(), CliError> {
    Config::read(folder)?;
    for key in KeyFolder::new(folder.keys()).list()? {
        let public = &key.public_key;
        println!(
            "{:<24}  {:<10}  {}  {}  {}",
            public.kid(),
            use_word(public.key_use()),
            public.thumbprint(),
            LocalTime::of(key.created),
            key.state
        );
    }
    Ok(())
}

fn use_word(key_use: KeyUse) -> &'static str {
    match key_use {
        KeyUse::Encryption => "encryption",
        KeyUse::Signature => "signature",
    }
}

async fn back_up(folder: &Folder, to: PathBuf) -> Result<(), CliError> {
    Config::read(folder)?;
    if to.exists() {
        return Err(CliError::Refused(format!(
            "{} exists already; a backup overwrites nothing",
            to.display()
        )));
    }
    let path = to
        .to_str()
        .ok_or_else(|| CliError::Refused("the path of the backup is not UTF-8".into()))?;
    let store = Store::open(&folder.database()).await?;
    store.back_up(path).await?;
    store.close().await;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&to, fs::Permissions::from_mode(0o600)).map_err(|source| {
            CliError::Refused(format!(
                "{path} was written, but stays readable to others: {source}"
            ))
        })?;
    }
    println!("{path}: a copy of the database. It holds applications in the clear: keep it safe.");
    println!(
        "The keys are not in it: back up {} apart.",
        folder.keys().display()
    );
    Ok(())
}

async fn export(folder: &Folder, application: i64, to: &Path) -> Result<(), CliError> {
    for path in export_to(folder, application, to, SystemClock.now()).await? {
        println!("{}", path.display());
    }
    Ok(())
}

async fn add_clerk(args: ClerkArgs) -> Result<(), CliError> {
    let folder = Folder::new(args.dir.dir);
    Config::read(&folder)?;
    let password = checked(ask_password(&args.name)?)?;
    let store = Store::open(&folder.database()).await?;
    let added = store
        .add_clerk(&args.name, &password.hash()?, SystemClock.now())
        .await?;
    store.close().await;
    if added {
        println!("{} can log in now.", args.name);
        Ok(())
    } else {
        Err(CliError::Refused(format!(
            "there is an account {} already; `townhall clerk passwd` changes its password",
            args.name
        )))
    }
}

async fn change_password(args: ClerkArgs) -> Result<(), CliError> {
    let folder = Folder::new(args.dir.dir);
    Config::read(&folder)?;
    let password = checked(ask_password(&args.name)?)?;
    let store = Store::open(&folder.database()).await?;
    let changed = store
        .change_password(&args.name, &password.hash()?, SystemClock.now())
        .await?;
    store.close().await;
    if changed {
        println!(
            "The password of {} is changed, all sessions are ended.",
            args.name
        );
        Ok(())
    } else {
        Err(CliError::Refused(format!(
            "there is no account {}",
            args.name
        )))
    }
}

fn checked(password: Password) -> Result<Password, CliError> {
    match password.weakness() {
        Some(weakness) => Err(CliError::Refused(weakness.into())),
        None => Ok(password),
    }
}

/// Asks on the terminal, unseen; from a script the first line of the input is taken.
fn ask_password(name: &str) -> Result<Password, CliError> {
    let text = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("Password for {name}: ")).map_err(CliError::Password)?
    } else {
        let mut line = String::new();
        io::stdin()
            .lock()
            .read_line(&mut line)
            .map_err(CliError::Password)?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    Ok(Password::new(text))
}
