//! `townhall clerk`: accounts, as whoever runs the town hall's machine makes and changes them.

use amtsweg_core::time::{Date, Timestamp};
use clap::{Args, Subcommand};

use super::{CliError, DirArgs, ask_password};
use crate::{
    clock::LocalTime,
    config::{Config, Folder, known_grant},
    crypto::Password,
    domain::{Actor, ClerkName, Grant, Subject, role::GrantProblem},
    store::{AccountRow, Store},
    work::{accounts, second_factor, sign_in},
};

#[derive(Debug, Subcommand)]
pub(super) enum ClerkCommand {
    /// Make an account; asks for its password.
    Add {
        #[command(flatten)]
        clerk: ClerkArgs,
        #[command(flatten)]
        roles: RoleArgs,
    },
    /// Give an account these roles in the place of those that it has; none takes all of them.
    Roles {
        #[command(flatten)]
        clerk: ClerkArgs,
        #[command(flatten)]
        roles: RoleArgs,
    },
    /// Change a password and end all sessions of the account. One that was disabled can be used
    /// again; whoever signed in at the identity provider logs in with the password instead.
    Passwd(ClerkArgs),
    /// Make an account be of somebody who signs in at the identity provider (oidc in config.json): it keeps its name and
    /// has no password any more.
    Link {
        #[command(flatten)]
        clerk: ClerkArgs,
        /// Who they are there: the subject identifier (`sub`), as the inbox shows and the log has it.
        #[arg(long)]
        subject: String,
    },
    /// End all sessions of an account.
    EndSessions(ClerkArgs),
    /// Take the second factor of an account whose owner has lost it and all recovery codes.
    ResetSecondFactor(ClerkArgs),
    /// Let somebody stand in for an account, with all its roles but admin; without days, no more.
    Deputy {
        #[command(flatten)]
        clerk: ClerkArgs,
        /// Who stands in.
        #[arg(long)]
        by: String,
        /// The first day: 2026-11-18.
        #[arg(long, requires = "until")]
        from: Option<Date>,
        /// The last day.
        #[arg(long, requires = "from")]
        until: Option<Date>,
    },
    /// Let an account be used no more and end its sessions.
    Disable(ClerkArgs),
    /// Let an account be used again that was disabled.
    Enable(ClerkArgs),
    /// Remove an account and end its sessions. What the journal says of it stays, and its name is
    /// given to nobody else.
    Remove(ClerkArgs),
    /// List all accounts with their roles.
    List(DirArgs),
}

#[derive(Debug, Args)]
pub(super) struct ClerkArgs {
    #[command(flatten)]
    dir: DirArgs,
    /// The name to log in with.
    name: String,
}

#[derive(Debug, Args)]
pub(super) struct RoleArgs {
    /// reader, clerk, lead, records or admin; for all services, or behind @ for a group of
    /// config.json (clerk@einbuergerung) or for one service (clerk@service:bewohnerparken). May be
    /// given several times.
    #[arg(long = "role", value_name = "ROLE[@REACH]")]
    roles: Vec<String>,
}

/// An account, and the store that it is in.
struct Chosen {
    store: Store,
    config: Config,
    name: ClerkName,
}

impl ClerkArgs {
    async fn open(self) -> Result<Chosen, CliError> {
        let (config, store) = opened(self.dir).await?;
        Ok(Chosen {
            store,
            config,
            name: ClerkName::of_account(self.name),
        })
    }
}

async fn opened(dir: DirArgs) -> Result<(Config, Store), CliError> {
    let folder = Folder::new(dir.dir);
    let config = Config::read(&folder)?;
    let store = Store::open_beside(&config.database(&folder)).await?;
    Ok((config, store))
}

impl Chosen {
    /// Ends a command: says what was done, or that there is no such account.
    async fn end(self, is_done: bool, words: String) -> Result<(), CliError> {
        self.store.close().await;
        if is_done {
            println!("{words}");
            Ok(())
        } else {
            Err(CliError::Refused(format!(
                "there is no account {} in use; `townhall clerk list` shows all",
                self.name
            )))
        }
    }
}

impl ClerkCommand {
    /// Runs the command.
    pub(super) async fn run(self, now: Timestamp) -> Result<(), CliError> {
        let by = &Actor::Command;
        match self {
            Self::Add { clerk, roles } => add(clerk, &roles, now).await,
            Self::List(dir) => list(dir).await,
            Self::Roles { clerk, roles } => {
                let chosen = clerk.open().await?;
                let grants = grants(&roles, &chosen.config)?;
                let (store, name) = (&chosen.store, &chosen.name);
                if chosen.config.oidc.is_some() && is_linked(store, name).await? {
                    store.close().await;
                    return Err(CliError::Refused(format!(
                        "{name} signs in at the identity provider, which says each time what they are there for; give \
                         them their role there (oidc.roles in config.json)"
                    )));
                }
                let is_done = accounts::change_roles(store, by, name, &grants, now).await?;
                let words = format!("{name}: {}.", in_words(&grants));
                chosen.end(is_done, words).await
            }
            Self::Passwd(clerk) => {
                let password = checked(ask_password(&clerk.name)?)?.hash()?;
                let chosen = clerk.open().await?;
                let (store, name) = (&chosen.store, &chosen.name);
                let is_done = accounts::change_password(store, by, name, &password, now).await?;
                let words = format!("The password of {name} is changed, all sessions are ended.");
                if is_done {
                    say_who_logs_in(&chosen.config, name);
                }
                chosen.end(is_done, words).await
            }
            Self::EndSessions(clerk) => {
                let chosen = clerk.open().await?;
                let (store, name) = (&chosen.store, &chosen.name);
                let is_done = accounts::end_sessions(store, by, name, now).await?;
                let words = format!("All sessions of {name} are ended.");
                chosen.end(is_done, words).await
            }
            Self::ResetSecondFactor(clerk) => {
                let chosen = clerk.open().await?;
                let (store, name) = (&chosen.store, &chosen.name);
                let is_done = second_factor::remove(store, by, name, now).await?;
                if !is_done {
                    store.close().await;
                    return Err(CliError::Refused(format!(
                        "there is no account {name}, or it has no second factor"
                    )));
                }
                let words = format!("{name} logs in with the password alone.");
                chosen.end(is_done, words).await
            }
            Self::Deputy {
                clerk,
                by: deputy,
                from,
                until,
            } => {
                let chosen = clerk.open().await?;
                deputise(chosen, ClerkName::of_account(deputy), from.zip(until), now).await
            }
            Self::Link { clerk, subject } => link(clerk.open().await?, subject, now).await,
            Self::Enable(clerk) => {
                let chosen = clerk.open().await?;
                let (store, name) = (&chosen.store, &chosen.name);
                let is_done = accounts::enable(store, by, name, now).await?;
                if !is_done {
                    store.close().await;
                    return Err(CliError::Refused(format!(
                        "there is no account {name}, or it is not disabled"
                    )));
                }
                let words = format!("{name} can be used again.");
                chosen.end(is_done, words).await
            }
            Self::Disable(clerk) => {
                let chosen = clerk.open().await?;
                let (store, name) = (&chosen.store, &chosen.name);
                let is_done = accounts::disable(store, by, name, now).await?;
                let words = format!(
                    "{name} cannot log in any more, all sessions are ended. `townhall clerk enable` takes that back."
                );
                chosen.end(is_done, words).await
            }
            Self::Remove(clerk) => {
                let chosen = clerk.open().await?;
                let (store, name) = (&chosen.store, &chosen.name);
                let is_done = accounts::remove(store, by, name, now).await?;
                let words = format!(
                    "{name} is removed, all sessions are ended. The journal keeps the name: it is given to nobody else."
                );
                chosen.end(is_done, words).await
            }
        }
    }
}

/// Where there is an identity provider, one account alone logs in with its password.
fn say_who_logs_in(config: &Config, name: &ClerkName) {
    if let Some(oidc) = &config.oidc
        && !oidc.is_emergency_account(name.as_str())
    {
        println!(
            "As long as clerks sign in at the identity provider, only {} logs in with a password (oidc.emergencyAccount).",
            oidc.emergency_account
        );
    }
}

async fn is_linked(store: &Store, name: &ClerkName) -> Result<bool, CliError> {
    let accounts = store.clerks().await?;
    let is_same = |account: &&AccountRow| {
        account.name.as_str().to_lowercase() == name.as_str().to_lowercase()
    };
    let account = accounts.iter().find(is_same);
    Ok(account.is_some_and(|account| account.subject.is_some()))
}

async fn link(chosen: Chosen, subject: String, now: Timestamp) -> Result<(), CliError> {
    let (store, name) = (&chosen.store, &chosen.name);
    let refused = match &chosen.config.oidc {
        None => Some("no identity provider is configured (oidc in config.json)".to_owned()),
        Some(oidc) if oidc.is_emergency_account(name.as_str()) => Some(format!(
            "{name} is the account for days without the identity provider (oidc.emergencyAccount)"
        )),
        Some(oidc) => {
            let subject = Subject {
                issuer: oidc.issuer.clone(),
                id: subject.trim().to_owned(),
            };
            if subject.id.is_empty() {
                store.close().await;
                return Err(CliError::Refused("the subject identifier is empty".into()));
            }
            let is_done = sign_in::link(store, &Actor::Command, name, &subject, now).await?;
            (!is_done).then(|| {
                format!(
                    "there is no account {name}, or it is another person's there, or another one is this person's already; \
                     `townhall clerk list` shows all. `townhall clerk passwd` takes an account from whom it is linked with"
                )
            })
        }
    };
    if let Some(refused) = refused {
        store.close().await;
        return Err(CliError::Refused(refused));
    }
    let words = format!("{name} signs in at the identity provider from now on.");
    chosen.end(true, words).await
}

async fn add(clerk: ClerkArgs, roles: &RoleArgs, now: Timestamp) -> Result<(), CliError> {
    let name =
        ClerkName::new(&clerk.name).map_err(|problem| CliError::Refused(problem.to_string()))?;
    let chosen = clerk.open().await?;
    let grants = grants(roles, &chosen.config)?;
    if grants.is_empty() {
        return Err(CliError::Refused(
            "say what the account is for, as in --role clerk: without a role it sees nothing"
                .into(),
        ));
    }
    let password = checked(ask_password(name.as_str())?)?.hash()?;
    let by = &Actor::Command;
    let is_added = accounts::add(&chosen.store, by, &name, &password, &grants, now).await?;
    chosen.store.close().await;
    if is_added {
        println!("{name} can log in now: {}.", in_words(&grants));
        say_who_logs_in(&chosen.config, &name);
        Ok(())
    } else {
        Err(CliError::Refused(format!(
            "the name {name} is taken, or was that of an account which was removed; `townhall clerk passwd` changes a \
             password"
        )))
    }
}

/// The roles that were typed.
fn grants(roles: &RoleArgs, config: &Config) -> Result<Vec<Grant>, CliError> {
    let grant = |text: &String| known_grant(text, &config.groups, &config.services);
    roles
        .roles
        .iter()
        .map(grant)
        .collect::<Result<_, _>>()
        .map_err(|problem: GrantProblem| CliError::Refused(problem.to_string()))
}

fn in_words(grants: &[Grant]) -> String {
    if grants.is_empty() {
        return "no role".to_owned();
    }
    let words: Vec<String> = grants.iter().map(Grant::text).collect();
    words.join(", ")
}

async fn deputise(
    chosen: Chosen,
    deputy: ClerkName,
    days: Option<(Date, Date)>,
    now: Timestamp,
) -> Result<(), CliError> {
    let by = &Actor::Command;
    let (store, name) = (&chosen.store, &chosen.name);
    let is_same = name.as_str().to_lowercase() == deputy.as_str().to_lowercase();
    let (is_done, words) = match days {
        Some((first, last)) if last < first => {
            return Err(CliError::Refused(
                "the last day of a deputy is not before the first one".into(),
            ));
        }
        Some(_) if is_same => {
            return Err(CliError::Refused("nobody stands in for themselves".into()));
        }
        Some((first, last)) => (
            accounts::name_deputy(store, by, name, &deputy, [first, last], now).await?,
            format!("{deputy} stands in for {name} from {first} to {last}."),
        ),
        None => (
            accounts::end_deputy(store, by, name, &deputy, now).await?,
            format!("{deputy} stands in for {name} no more."),
        ),
    };
    store.close().await;
    if is_done {
        println!("{words}");
        Ok(())
    } else {
        Err(CliError::Refused(format!(
            "there is no account {name} in use, or no {deputy}, or one did not stand in for the other; `townhall \
             clerk list` shows all"
        )))
    }
}

async fn list(dir: DirArgs) -> Result<(), CliError> {
    let (_, store) = opened(dir).await?;
    let accounts = store.clerks().await?;
    store.close().await;
    for account in accounts {
        println!("{}", line(&account));
    }
    Ok(())
}

fn line(account: &AccountRow) -> String {
    let state = account.disabled_at.map_or_else(
        || "in use".to_owned(),
        |at| format!("disabled, {}", LocalTime::of(at)),
    );
    let line = format!(
        "{}  {}  {state}  {}",
        account.name,
        LocalTime::of(account.created_at),
        in_words(&account.grants)
    );
    let subject = account
        .subject
        .iter()
        .map(|subject| format!("identity provider: {subject}"));
    let deputies = account.deputies.iter().map(|deputy| {
        let (name, first, last) = (&deputy.name, deputy.first, deputy.last);
        format!("deputy: {name} ({first} to {last})")
    });
    [line]
        .into_iter()
        .chain(subject)
        .chain(deputies)
        .collect::<Vec<_>>()
        .join("  ")
}

fn checked(password: Password) -> Result<Password, CliError> {
    match password.weakness() {
        Some(weakness) => Err(CliError::Refused(weakness.into())),
        None => Ok(password),
    }
}
