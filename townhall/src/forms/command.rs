//! `townhall forms …` on the command line.

use std::{
    fmt::Write as _,
    io::{self, Write as _},
    path::PathBuf,
};

use clap::{Args, Subcommand, ValueEnum};

use super::{
    check::{self, CheckError, Request},
    finding::Finding,
    published::{Published, PublishedError, Standing},
};
use crate::services::{self, Definition, ServiceError};

/// What can be done with forms.
#[derive(Debug, Subcommand)]
pub enum FormsCommand {
    /// Find mistakes in forms and their texts: file, line, what is wrong, what to do.
    Check(CheckArgs),
    /// Enter the forms as they are into forms/published.json; from then on they never change.
    Publish(PublishArgs),
}

/// Where forms and texts are.
#[derive(Debug, Args)]
pub struct FolderArgs {
    /// The folder of the form definitions.
    #[arg(long, default_value = "forms")]
    forms: PathBuf,
    /// The folder of the texts; by default `locales` beside the forms.
    #[arg(long)]
    locales: Option<PathBuf>,
}

/// What is checked, and how it is shown.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    folders: FolderArgs,
    /// Check the texts of this language only; may be given several times. By default all.
    #[arg(long)]
    language: Vec<String>,
    /// How findings are shown.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What is published.
#[derive(Debug, Args)]
pub struct PublishArgs {
    #[command(flatten)]
    folders: FolderArgs,
    /// Only this service; by default all.
    #[arg(long)]
    service: Option<String>,
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    /// A line each.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Why a command about forms failed.
#[derive(Debug, thiserror::Error)]
pub enum FormsError {
    /// The forms have mistakes, which are printed.
    #[error("{errors} to mend in {files} files")]
    Found {
        /// How many.
        errors: usize,
        /// In how many files was looked.
        files: usize,
    },
    /// Nothing was checked.
    #[error("nothing was checked")]
    Check(#[from] CheckError),
    /// The list of published forms.
    #[error("the list of published forms cannot be used")]
    Published(#[from] PublishedError),
    /// A form cannot be read.
    #[error("a form cannot be read")]
    Service(#[from] ServiceError),
    /// A published version was changed.
    #[error("version {version} of {service} is published and differs: give it a new version")]
    Changed {
        /// Which service.
        service: String,
        /// Which version.
        version: String,
    },
    /// There is no such form.
    #[error("there is no form {0}")]
    Missing(String),
    /// Findings cannot be shown.
    #[error("the findings cannot be written")]
    Json(#[from] serde_json::Error),
}

impl FolderArgs {
    fn locales(&self) -> PathBuf {
        self.locales.clone().unwrap_or_else(|| {
            let beside = self.forms.parent().unwrap_or(&self.forms);
            beside.join("locales")
        })
    }
}

impl FormsCommand {
    /// Runs the command.
    pub fn run(self) -> Result<(), FormsError> {
        match self {
            Self::Check(args) => check(&args),
            Self::Publish(args) => publish(&args),
        }
    }
}

fn check(args: &CheckArgs) -> Result<(), FormsError> {
    let report = check::check(&Request {
        locales: args.folders.locales(),
        forms: args.folders.forms.clone(),
        languages: args.language.clone(),
    })?;
    match args.format {
        Format::Json => say(&(serde_json::to_string_pretty(&report.findings)? + "\n")),
        Format::Text => say(&lines(&report.findings)),
    }
    let (errors, files) = (report.errors(), report.files);
    if errors > 0 {
        return Err(FormsError::Found { errors, files });
    }
    if matches!(args.format, Format::Text) {
        say(&format!("{files} files checked: nothing to mend.\n"));
    }
    Ok(())
}

fn publish(args: &PublishArgs) -> Result<(), FormsError> {
    let forms = &args.folders.forms;
    let report = check::check(&Request {
        locales: args.folders.locales(),
        forms: forms.clone(),
        languages: Vec::new(),
    })?;
    let mut list = Published::read(forms)?;
    let mut services = services::found_in(forms)?;
    if let Some(service) = &args.service {
        services.retain(|found| found == service);
        if services.is_empty() {
            return Err(FormsError::Missing(service.clone()));
        }
    }
    let mut said = Vec::new();
    for service in services {
        let definition = Definition::read(forms, &service)?;
        let version = definition.form.version;
        match list.standing(&service, &version, &definition.bytes) {
            Standing::Published => {}
            Standing::Changed => return Err(FormsError::Changed { service, version }),
            Standing::Open => {
                list.enter(&service, &version, &definition.bytes);
                said.push(format!("{service} {version} is published now."));
            }
        }
    }
    if report.errors() > 0 {
        say(&lines(&report.findings));
        return Err(FormsError::Found {
            errors: report.errors(),
            files: report.files,
        });
    }
    list.write(forms)?;
    for line in said {
        say(&format!("{line}\n"));
    }
    Ok(())
}

fn lines(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut lines, finding| {
        // Writing into a string does not fail.
        let _ = writeln!(lines, "{finding}");
        lines
    })
}

/// Prints. Whoever reads on may have had enough, as `head` has; that is no failure.
fn say(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}
