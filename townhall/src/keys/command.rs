//! `townhall keys …`: each step says in words what comes next, and at which place.

use amtsweg_core::{
    jose::KeyUse,
    time::{Date, Timestamp},
};
use clap::{Args, Subcommand, ValueEnum};

use std::path::PathBuf;

use super::{Change, Compromise, KeyError, KeyFolder, KeyRecord};
use crate::{
    cli::DirArgs,
    clock::LocalTime,
    config::{Config, ConfigError, Folder},
    edge::site::{self, SiteFileError},
    rewrap::{NewMaster, RewrapError, Rewrapped, rewrap},
};

/// The commands for keys. All but `rewrap` work beside a running town hall, which takes changes over
/// within seconds.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// List all keys: id, use, thumbprint, when made, state.
    List(DirArgs),
    /// Replace a key. To encrypt to: at once. To sign with: a new one is prepared for the site.
    Rotate(RotateArgs),
    /// Put a prepared signing key into use, once the site pins it.
    Activate(ActivateArgs),
    /// End a retired key now or at a date, or remove one that was only prepared.
    Retire(RetireArgs),
    /// Others know a key: nothing that uses it is taken any more.
    Compromised(CompromisedArgs),
    /// Change the master key: wrap all keys with a new one. The town hall does not run meanwhile.
    Rewrap(RewrapArgs),
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum UseArg {
    /// Applications are encrypted to it.
    Encryption,
    /// It signs what the town hall says.
    Signature,
}

/// `keys rotate`
#[derive(Debug, Args)]
pub struct RotateArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// Which key.
    #[arg(long = "use", value_enum, default_value = "encryption")]
    key_use: UseArg,
    /// The day on which the new signing key comes into use by itself, at 0:00 UTC: 2026-12-31.
    #[arg(long)]
    at: Option<Date>,
}

/// `keys activate`
#[derive(Debug, Args)]
pub struct ActivateArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The key's id.
    kid: String,
}

/// `keys retire`
#[derive(Debug, Args)]
pub struct RetireArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The key's id.
    kid: String,
    /// Its last day is the one before this: 2026-12-31. Now, unless given.
    #[arg(long)]
    until: Option<Date>,
}

/// `keys compromised`
#[derive(Debug, Args)]
pub struct CompromisedArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The key's id.
    kid: String,
    /// The site that is online names this signing key no more.
    #[arg(long)]
    removed_from_site: bool,
}

/// `keys rewrap`
#[derive(Debug, Args)]
pub struct RewrapArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// Where the new master key is written to, or lies already; for one that comes from the environment or a credential.
    /// One in the folder is replaced there.
    #[arg(long, value_name = "FILE")]
    new: Option<PathBuf>,
}

/// Why a command for keys failed.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The configuration.
    #[error("there is no town hall to work with")]
    Config(#[from] ConfigError),
    /// The keys.
    #[error("the keys cannot be used")]
    Keys(#[from] KeyError),
    /// The file for the site.
    #[error("the keys are changed, but not the file for the site")]
    Site(#[from] SiteFileError),
    /// The master key.
    #[error("the master key is not changed")]
    Rewrap(#[from] RewrapError),
    /// The wrong moment.
    #[error("{0}")]
    Refused(&'static str),
}

impl KeysCommand {
    /// Runs the command.
    pub async fn run(self, now: Timestamp) -> Result<(), KeysError> {
        match self {
            Self::List(args) => list(&Place::of(args)?),
            Self::Rotate(args) => rotate(args, now),
            Self::Activate(args) => {
                let place = Place::of(args.dir)?;
                let change = place.keys.activate(&args.kid, now)?;
                place.write_site()?;
                say_activated(&place, &change);
                Ok(())
            }
            Self::Retire(args) => retire(args, now),
            Self::Compromised(args) => compromised(args, now),
            Self::Rewrap(args) => {
                let folder = Folder::new(args.dir.dir);
                say_rewrapped(&rewrap(&folder, args.new.as_deref()).await?);
                Ok(())
            }
        }
    }
}

fn say_rewrapped(done: &Rewrapped) {
    println!(
        "{} case keys and {} private keys are wrapped with the new master key now.",
        done.case_keys, done.private_keys
    );
    match &done.place {
        NewMaster::InFolder(path) => println!(
            "It is in {}, and the one of before is gone. Keep a copy apart from every backup.",
            path.display()
        ),
        NewMaster::ToPutInPlace { file, source } => println!(
            "It is in {}. Put it in the place of the one of before ({source}), keep a copy apart from every backup, \
             and remove the file; then start the town hall.",
            file.display()
        ),
    }
    println!(
        "Backups of the keys that are older open with the master key of before alone. Make a new one, try whether it \
         restores, and destroy that master key and the older ones only then."
    );
}

/// Where the keys are, and what goes to the site.
struct Place {
    folder: Folder,
    config: Config,
    keys: KeyFolder,
}

impl Place {
    fn of(args: DirArgs) -> Result<Self, ConfigError> {
        let folder = Folder::new(args.dir);
        let config = Config::read(&folder)?;
        let keys = KeyFolder::new(folder.keys());
        Ok(Self {
            folder,
            config,
            keys,
        })
    }

    fn write_site(&self) -> Result<(), KeysError> {
        let records = self.keys.list()?;
        site::write(&self.folder, self.config.destination_id, &records)?;
        Ok(())
    }

    fn site_file(&self) -> String {
        self.folder.public().join("site.json").display().to_string()
    }
}

fn rotate(args: RotateArgs, now: Timestamp) -> Result<(), KeysError> {
    let at = args.at.map(start_of);
    if args.key_use == UseArg::Encryption {
        if at.is_some() {
            return Err(KeysError::Refused(
                "--at is for signing keys: a new key to encrypt to needs nothing from the site and comes into use at once",
            ));
        }
        let place = Place::of(args.dir)?;
        let change = place.keys.rotate_encryption(now)?;
        println!("{}: in use", line(&change.new));
        println!("{}: retired{}", line(&change.old), until_words(&change.old));
        println!(
            "What is under way to the old key is opened until then. The site needs no change."
        );
        println!("Make a new backup now: those of before do not have this key.");
        return Ok(());
    }
    if at.is_some_and(|at| at <= now) {
        return Err(KeysError::Refused("--at is a day that is still to come"));
    }
    let place = Place::of(args.dir)?;
    let change = place.keys.prepare_signing(at, now)?;
    place.write_site()?;
    println!("{}: in use", line(&change.old));
    println!("{}: prepared, signs nothing yet", line(&change.new));
    println!();
    println!("What to do next, in this order:");
    println!("1. Make a new backup: those of before do not have this key.");
    println!("2. In the site's configuration, let signingKeyThumbprints name both:");
    println!("     {}", change.old.public_key.thumbprint());
    println!("     {}", change.new.public_key.thumbprint());
    println!(
        "   ({} has it.) Build the site and put it online.",
        place.site_file()
    );
    println!("3. Wait a day, so that open pages have the new site.");
    match change.new.activate_at {
        Some(at) => println!(
            "4. On {} the new key comes into use by itself, if the town hall is running. Then do what \
             `townhall keys list` says.",
            LocalTime::of(at)
        ),
        None => println!("4. townhall keys activate {}", change.new.kid()),
    }
    Ok(())
}

fn say_activated(place: &Place, change: &Change) {
    println!("{}: in use", line(&change.new));
    println!("{}: retired{}", line(&change.old), until_words(&change.old));
    if change.new.key_use() == KeyUse::Encryption {
        return;
    }
    println!();
    println!("A running town hall signs with it within seconds, and tells every open case.");
    println!("What to do next: in the site's configuration,");
    println!(
        "- let signingKeyThumbprints name {} alone;",
        change.new.public_key.thumbprint()
    );
    println!(
        "- add to previousSigningKeys: {{\"thumbprint\": \"{}\", \"until\": {}}}",
        change.old.public_key.thumbprint(),
        change.old.until.map_or(0, |until| until.0)
    );
    println!(
        "({} has both.) Build the site and put it online.",
        place.site_file()
    );
}

fn retire(args: RetireArgs, now: Timestamp) -> Result<(), KeysError> {
    let place = Place::of(args.dir)?;
    let record = place
        .keys
        .retire(&args.kid, args.until.map(start_of), now)?;
    place.write_site()?;
    if record.state == super::Phase::Prepared {
        println!("{}: removed; it was never in use", line(&record));
        println!("Take its thumbprint out of the site's configuration if it is there.");
    } else {
        println!("{}: retired{}", line(&record), until_words(&record));
    }
    Ok(())
}

fn compromised(args: CompromisedArgs, now: Timestamp) -> Result<(), KeysError> {
    let place = Place::of(args.dir)?;
    let done = place
        .keys
        .compromise(&args.kid, args.removed_from_site, now)?;
    place.write_site()?;
    match done {
        Compromise::SiteFirst { key, successor } => {
            println!("{}: STILL IN USE", line(&key));
            println!("{}: prepared", line(&successor));
            println!();
            println!(
                "Whoever has the key can speak for the town hall as long as the site believes it."
            );
            println!("So the site comes first. At once, in this order:");
            println!(
                "1. In the site's configuration, take this one out of signingKeyThumbprints, and do not"
            );
            println!(
                "   put it into previousSigningKeys: {}",
                key.public_key.thumbprint()
            );
            println!(
                "2. Put this one in its place: {}",
                successor.public_key.thumbprint()
            );
            println!(
                "   ({} has both changes.) Build the site and put it online.",
                place.site_file()
            );
            println!(
                "3. townhall keys compromised {} --removed-from-site",
                key.kid()
            );
            println!("Between 2 and 3 nobody can send; drafts are kept.");
        }
        Compromise::Done { key, successor } => {
            println!("{}: compromised", line(&key));
            if let Some(successor) = &successor {
                println!("{}: in use", line(successor));
            }
            match key.key_use() {
                KeyUse::Encryption => {
                    println!(
                        "Nothing encrypted to it is taken any more: devices that still have it seal anew."
                    );
                    println!(
                        "Whoever has the key can read what was sent to it and was copied on the way."
                    );
                }
                KeyUse::Signature => {
                    println!(
                        "What it signed is not published again; answers are signed anew where they are asked for."
                    );
                    println!(
                        "Check that the site's configuration names {} nowhere.",
                        key.public_key.thumbprint()
                    );
                }
            }
            println!("Make a new backup now: those of before do not have this key.");
        }
    }
    Ok(())
}

fn list(place: &Place) -> Result<(), KeysError> {
    for key in place.keys.list()? {
        println!(
            "{}  {}  {}{}",
            line(&key),
            LocalTime::of(key.created),
            key.state,
            until_words(&key)
        );
    }
    Ok(())
}

fn line(key: &KeyRecord) -> String {
    format!(
        "{:<24}  {:<10}  {}",
        key.kid(),
        use_word(key.key_use()),
        key.public_key.thumbprint()
    )
}

fn until_words(key: &KeyRecord) -> String {
    match (key.activate_at, key.until) {
        (Some(at), _) => format!(", in use from {}", LocalTime::of(at)),
        (None, Some(until)) => format!(", until {}", LocalTime::of(until)),
        (None, None) if key.leaving_site && key.state == super::Phase::Active => {
            ", leaving the site: `townhall keys compromised` says how it goes on".into()
        }
        (None, None) => String::new(),
    }
}

/// What a key is for, in a word.
pub(crate) fn use_word(key_use: KeyUse) -> &'static str {
    match key_use {
        KeyUse::Encryption => "encryption",
        KeyUse::Signature => "signature",
    }
}

fn start_of(day: Date) -> Timestamp {
    Timestamp(day.days() * 86_400)
}
