//! `townhall journal`: whether the journal is whole, and what it says of a case.

use std::{io::Write as _, sync::Arc};

use amtsweg_core::{encoding::base64url, time::Timestamp};
use clap::Subcommand;
use serde_json::{Value, json};

use super::{CliError, DirArgs};
use crate::{
    clock::SystemClock,
    config::{Config, Folder, read_intake_secret},
    domain::{
        Actor, CaseNumber, Entry,
        journal::{Line, chain::StoredLine},
    },
    edge::Edge,
    hall::HallError,
    keys::{KeyFolder, KeyRing},
    store::Store,
    work::{look::looked, verify},
};

#[derive(Debug, Subcommand)]
pub(super) enum JournalCommand {
    /// Look whether every line is as it was written, and none is missing; names those that are not.
    Verify {
        #[command(flatten)]
        dir: DirArgs,
        /// Lines that a restored backup has lost are no fault: you know of the restore.
        #[arg(long)]
        after_restore: bool,
    },
    /// Write the journal of a case to the output, a line of JSON for each of its lines.
    Export {
        #[command(flatten)]
        dir: DirArgs,
        /// The case's number: that of its first application.
        #[arg(long)]
        case: CaseNumber,
    },
}

impl JournalCommand {
    /// Runs the command.
    pub(super) async fn run(self, now: Timestamp) -> Result<(), CliError> {
        match self {
            Self::Verify { dir, after_restore } => verify(dir, after_restore).await,
            Self::Export { dir, case } => export(dir, case, now).await,
        }
    }
}

async fn opened(dir: DirArgs) -> Result<(Folder, Config, Store), CliError> {
    let folder = Folder::new(dir.dir);
    let config = Config::read(&folder)?;
    let store = Store::open_beside(&config.database(&folder)).await?;
    Ok((folder, config, store))
}

async fn verify(dir: DirArgs, after_restore: bool) -> Result<(), CliError> {
    let (folder, config, store) = opened(dir).await?;
    let secret = read_intake_secret(&folder)?;
    let edge = Edge::new(&config.edge, secret, Arc::new(SystemClock)).map_err(HallError::from)?;
    let ring = KeyRing::read(&KeyFolder::new(folder.keys())).map_err(HallError::from)?;
    let outcome = verify::verify(&store, &edge, &ring, config.destination_id).await?;
    store.close().await;
    for lost in &outcome.lost {
        println!(
            "Of {} lines that were anchored on {} those behind the backup are lost that was restored later.",
            lost.covered, lost.day
        );
    }
    let has_lost = !outcome.lost.is_empty() && !after_restore;
    if has_lost {
        println!(
            "If you know of that restore, call it again with --after-restore. If not, somebody has lost them on purpose."
        );
    }
    for finding in &outcome.findings {
        println!("{finding}");
    }
    if !outcome.was_edge_asked {
        println!(
            "The edge does not answer: the lines were compared with the anchors that are kept here, and whoever changes \
             the database can change those. Ask again when it does."
        );
    }
    match outcome.anchored_on {
        Some(day) => println!(
            "The last anchor is of {day}; {} lines came later.",
            outcome.uncovered
        ),
        None => println!("There is no anchor yet."),
    }
    if outcome.findings.is_empty() && !has_lost {
        println!(
            "{} lines in {} chains are as they were written, and as {} anchors say.",
            outcome.lines, outcome.chains, outcome.anchors
        );
        Ok(())
    } else {
        Err(CliError::Journal)
    }
}

async fn export(dir: DirArgs, case: CaseNumber, now: Timestamp) -> Result<(), CliError> {
    let (_, _, store) = opened(dir).await?;
    let lines = store.journal_of_case(case).await?;
    if lines.is_empty() {
        store.close().await;
        return Err(CliError::Refused(format!(
            "the journal has no chain of a case {case}; a case has the number of its first application"
        )));
    }
    looked(&store, &Actor::Export, Entry::JournalGivenOut(case), now).await?;
    store.close().await;
    let mut output = std::io::stdout().lock();
    for (stored, line) in &lines {
        if writeln!(output, "{}", exported(stored, line)).is_err() {
            // Nobody reads on.
            break;
        }
    }
    Ok(())
}

/// A line with all that its hash is made of (docs/accounts.md), and what was sealed in it.
fn exported(stored: &StoredLine, line: &Line) -> Value {
    json!({
        "chain": stored.chain.number(),
        "seq": stored.seq,
        "at": stored.at,
        "time": line.at.rfc3339(),
        "application": stored.application,
        "actorKind": stored.actor.kind,
        "account": stored.actor.account,
        "actor": stored.actor.name,
        "insteadOf": stored.actor.instead_of,
        "action": stored.action,
        "detail": stored.detail,
        "sealed": stored.sealed.as_deref().map(base64url),
        "text": line.entry.private().map(|text| &text.0),
        "hash": stored.hash,
    })
}
