//! The program's commands.
//!
//! | module | what |
//! |---|---|
//! | `clerks` | accounts |
//! | `journal` | the journal |

mod clerks;
mod journal;

use std::{
    io::{self, BufRead as _, IsTerminal as _},
    net::SocketAddr,
    num::NonZeroU32,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use amtsweg_core::file::MediaType;
use amtsweg_core::time::{Clock as _, Date, Timestamp};
use amtsweg_forms_tool::command::{FormsCommand, FormsError};
use amtsweg_preview::{Wanted, process};
use clap::{Args, Parser, Subcommand};
use tokio::sync::watch;

use self::{clerks::ClerkCommand, journal::JournalCommand};
use crate::{
    backup::{self, BackupError},
    clock::{LocalTime, SystemClock},
    config::{Config, ConfigError, Folder},
    crypto::{CryptoError, MasterSource, Password},
    domain::ApplicationNumber,
    export::{ExportToError, export_to},
    hall::{self, HallError, Sharing},
    init::{self, InitError, Plan},
    keys::{
        KeyFolder,
        command::{KeysCommand, KeysError, use_word},
    },
    serve::{Addresses, ServeError, Tables, TownHall},
    store::{DatabaseUrl, Restored, Store, StoreError},
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
    Serve {
        #[command(flatten)]
        dir: DirArgs,
        /// Do not bring the database's tables up to date: refuse to start with older ones.
        #[arg(long)]
        no_migrate: bool,
        /// Where the clerks' pages listen, if not where config.json says.
        #[arg(long)]
        inbox_addr: Option<SocketAddr>,
        /// Where submissions from the edge are taken, if not where config.json says.
        #[arg(long)]
        intake_addr: Option<SocketAddr>,
        /// Where monitoring asks, on this machine alone, if not where config.json says.
        #[arg(long, value_parser = own_address)]
        monitor_addr: Option<SocketAddr>,
    },
    /// Bring the database's tables up to date with this version of the program. Make a backup first.
    Migrate(DirArgs),
    /// The destination's keys.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Copy everything into a new folder: data/ and keys/, to be kept apart. Safe while the town hall
    /// is running. The master key is not in it. Of a PostgreSQL database `pg_dump` makes the backup.
    Backup {
        #[command(flatten)]
        dir: DirArgs,
        /// The folder to make; refused when it exists.
        #[arg(long)]
        to: PathBuf,
    },
    /// Make a town hall of a backup and the keys, here or on a new machine.
    Restore(RestoreArgs),
    /// Write an application into a folder: PDF for the file, data as JSON and as a table.
    Export {
        #[command(flatten)]
        dir: DirArgs,
        /// The application's number, as the inbox shows it.
        #[arg(long)]
        application: ApplicationNumber,
        /// The folder. Files that are there already are kept.
        #[arg(long)]
        to: PathBuf,
    },
    /// Accounts of clerks, leads and administrators.
    #[command(subcommand)]
    Clerk(ClerkCommand),
    /// The journal: whether it is whole, and what it says of a case.
    #[command(subcommand)]
    Journal(JournalCommand),
    /// Forms before they are used: check, publish, describe, import.
    #[command(subcommand)]
    Forms(FormsCommand),
    /// Draw a page of a file that comes on the input: what the town hall starts for each preview, confined. Its output is
    /// pixels; docs/running-a-town-hall.md says what its exit codes mean.
    #[command(hide = true)]
    Preview {
        /// What the file is.
        #[arg(long, value_parser = media_type)]
        media_type: MediaType,
        /// Which of its pages.
        #[arg(long, default_value = "1")]
        page: NonZeroU32,
    },
}

/// Which town hall.
#[derive(Debug, Args)]
pub struct DirArgs {
    /// The town hall's folder.
    #[arg(long)]
    pub(crate) dir: PathBuf,
}

#[derive(Debug, Args)]
struct RestoreArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The backup: a folder that `townhall backup` has made. Left out after `pg_restore` has put a
    /// PostgreSQL database in place.
    #[arg(long)]
    from: Option<PathBuf>,
    /// The backup of the keys, unless it is beside that of the data or in its place already.
    #[arg(long)]
    keys: Option<PathBuf>,
    /// The master key, unless it comes from the environment or a credential, or is in its place
    /// already. It is in no backup.
    #[arg(long, value_name = "FILE")]
    master_key: Option<PathBuf>,
    /// The folder of the form definitions, unless it is where it was.
    #[arg(long)]
    forms: Option<PathBuf>,
    /// The folder of the texts, unless it is where it was.
    #[arg(long)]
    locales: Option<PathBuf>,
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
    /// A PostgreSQL database in the place of a file in the folder: `postgres://user@host/database`.
    /// A password is better left to `PGPASSWORD` or `~/.pgpass`, where nobody sees it.
    #[arg(long, value_name = "URL")]
    database: Option<DatabaseUrl>,
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
    #[error("the keys are not in order")]
    Keys(#[from] KeysError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// A backup, or a restore.
    #[error("the backup was not made or not restored")]
    Backup(#[from] BackupError),
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
    /// The journal is not whole; what is wrong was said.
    #[error("the journal is not as it was written")]
    Journal,
    /// Forms.
    #[error("the forms are not in order")]
    Forms(#[from] FormsError),
    /// The town hall.
    #[error(transparent)]
    Hall(#[from] HallError),
    /// The runtime.
    #[error("the runtime does not start")]
    Runtime(#[source] io::Error),
}

impl Cli {
    /// Runs the command; with what code the program is to end.
    pub fn run(self) -> Result<ExitCode, CliError> {
        // Before there is a second thread: what confines itself is one thread.
        if let Command::Preview { media_type, page } = self.command {
            let end = process::run(Wanted { media_type, page });
            return Ok(ExitCode::from(end.code()));
        }
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(CliError::Runtime)?
            .block_on(async {
                match self.command {
                    Command::Init(args) => init_command(*args).await,
                    Command::Serve {
                        dir,
                        no_migrate,
                        inbox_addr,
                        intake_addr,
                        monitor_addr,
                    } => {
                        let tables = if no_migrate {
                            Tables::AsTheyAre
                        } else {
                            Tables::UpToDate
                        };
                        let addresses = Addresses {
                            inbox: inbox_addr,
                            intake: intake_addr,
                            monitor: monitor_addr,
                        };
                        serve_command(&Folder::new(dir.dir), tables, addresses).await
                    }
                    Command::Migrate(args) => migrate(&Folder::new(args.dir)).await,
                    Command::Keys(command) => Ok(command.run(SystemClock.now()).await?),
                    Command::Backup { dir, to } => back_up(&Folder::new(dir.dir), &to).await,
                    Command::Export {
                        dir,
                        application,
                        to,
                    } => export(&Folder::new(dir.dir), application, &to).await,
                    Command::Restore(args) => restore(args).await,
                    Command::Clerk(command) => command.run(SystemClock.now()).await,
                    Command::Journal(command) => command.run(SystemClock.now()).await,
                    Command::Forms(command) => Ok(command.run(today())?),
                    // Done already.
                    Command::Preview { .. } => Ok(()),
                }
            })?;
        Ok(ExitCode::SUCCESS)
    }
}

async fn init_command(args: InitArgs) -> Result<(), CliError> {
    begin_log();
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
            database: args.database,
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
        "Make a backup now (`townhall backup`), and keep a copy of the master key apart from it ({}): without them \
         nothing that arrives can be opened.",
        MasterSource::of(folder.path())
    );
    Ok(())
}

/// What the library has to say goes to the error output.
fn begin_log() {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn")),
        )
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
}

/// Brings the tables up to date while nobody works with them.
async fn migrate(folder: &Folder) -> Result<(), CliError> {
    let database = Config::read(folder)?.database(folder);
    let _lock = hall::lock(folder, Sharing::of(&database))?;
    let before = Store::open_as_it_is(&database).await?;
    let from = before.migration().await?;
    before.close().await;
    let had_master = folder.master_key().exists();
    let store = Store::open(&database).await?;
    let to = store.migration().await?;
    store.close().await;
    KeyFolder::new(folder.keys())
        .wrap_all()
        .map_err(KeysError::from)?;
    say_master_was_made(folder, had_master);
    if from == to {
        println!("The tables were up to date already (migration {to}).");
    } else {
        println!("The tables are up to date now (from migration {from} to {to}).");
    }
    Ok(())
}

/// Without it no backup opens.
fn say_master_was_made(folder: &Folder, had_one: bool) {
    let path = folder.master_key();
    if !had_one && path.exists() {
        println!(
            "A master key was made: {}. Keep a copy of it apart from every backup: without it nobody opens one.",
            path.display()
        );
    }
}

fn media_type(text: &str) -> Result<MediaType, String> {
    MediaType::in_slot(text).ok_or_else(|| "files of this kind have no preview".into())
}

fn own_address(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text.parse().map_err(|error| format!("{error}"))?;
    if address.ip().is_loopback() {
        Ok(address)
    } else {
        Err("figures are for this machine alone: 127.0.0.1 and a port".into())
    }
}

async fn serve_command(
    folder: &Folder,
    tables: Tables,
    addresses: Addresses,
) -> Result<(), CliError> {
    begin_log();
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        // Nobody listens any more: then there is nothing to stop.
        let _ = stop.send(true);
    });
    let town_hall = TownHall::open(folder, Arc::new(SystemClock), tables)
        .await?
        .at(addresses);
    println!("inbox: {}", town_hall.config().inbox.origin);
    println!("intake: {}", town_hall.intake_address());
    town_hall.serve(stopped).await?;
    Ok(())
}

/// The present day; that of `SOURCE_DATE_EPOCH` for what has to come out the same at any time.
fn today() -> Date {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok();
    let given = given
        .and_then(|seconds| seconds.parse().ok())
        .map(Timestamp);
    LocalTime::of(given.unwrap_or_else(|| SystemClock.now())).date()
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

async fn back_up(folder: &Folder, to: &Path) -> Result<(), CliError> {
    backup::back_up(folder, to, SystemClock.now()).await?;
    println!(
        "{}: applications, sealed; and the secret that is shared with the edge.",
        to.join("data").display()
    );
    println!(
        "{}: the keys, wrapped with the master key. Keep the two apart.",
        to.join("keys").display()
    );
    println!(
        "The master key is in neither ({}): keep a copy of it apart from both, or nobody opens them.",
        MasterSource::of(folder.path())
    );
    Ok(())
}

async fn restore(args: RestoreArgs) -> Result<(), CliError> {
    let folder = Folder::new(args.dir.dir);
    let Some(from) = args.from else {
        let restored = backup::database_was_restored(&folder, SystemClock.now()).await?;
        println!("{}: noted", folder.path().display());
        say_what_is_missing(&restored);
        return Ok(());
    };
    let plan = backup::Plan {
        from,
        folder,
        keys: args.keys,
        master_key: args.master_key,
        forms: args.forms,
        locales: args.locales,
    };
    let had_master = plan.master_key.is_some() || plan.folder.master_key().exists();
    let restored = backup::restore(&plan, SystemClock.now()).await?;
    println!("{}: restored", plan.folder.path().display());
    say_master_was_made(&plan.folder, had_master);
    say_what_is_missing(&restored);
    println!("What to do next:");
    println!("1. Look through config.json: addresses, forms, locales.");
    println!("2. townhall serve --dir {}", plan.folder.path().display());
    println!(
        "3. If the intake has another address now, tell the edge: `intake` in DESTINATIONS. Nothing else changes there."
    );
    Ok(())
}

fn say_what_is_missing(restored: &Restored) {
    println!(
        "Applications that arrived after the backup are missing, though their senders were told that they arrived. \
         {} numbers are left out, so that none is given twice.",
        restored.missing
    );
}

async fn export(
    folder: &Folder,
    application: ApplicationNumber,
    to: &Path,
) -> Result<(), CliError> {
    for path in export_to(folder, application, to, SystemClock.now()).await? {
        println!("{}", path.display());
    }
    Ok(())
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
