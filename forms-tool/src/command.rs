//! `townhall forms …` on the command line.

use std::{
    ffi::OsString,
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use amtsweg_core::{form::Form, time::Date};
use clap::{Args, Subcommand, ValueEnum};

use crate::{
    catalogue::{self, Definition, ServiceError},
    check::{self, CheckError, Request},
    export,
    finding::Finding,
    published::{Published, PublishedError, Standing},
    xdf::{self, XdfError},
};

/// Where, in a form's folder, the schemas of its published versions are kept.
const SCHEMAS: &str = "schemas";

/// What can be done with forms.
#[derive(Debug, Subcommand)]
pub enum FormsCommand {
    /// Find mistakes in forms and their texts: file, line, what is wrong, what to do.
    Check(CheckArgs),
    /// Write the JSON Schema of a form's data.
    Export(ExportArgs),
    /// Make a form from a description in another format.
    #[command(subcommand)]
    Import(ImportCommand),
    /// Enter the forms as they are into forms/published.json and keep their schemas; from then on
    /// they never change.
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

/// What is exported.
#[derive(Debug, Args)]
#[group(id = "what", required = true, multiple = false, args = ["service", "into"])]
pub struct ExportArgs {
    /// The folder of the form definitions.
    #[arg(long, default_value = "forms")]
    forms: PathBuf,
    /// One service.
    #[arg(long)]
    service: Option<String>,
    /// All services, and the versions published before: to `schemas/<service>/<version>.json` in
    /// this folder, where the portal has them.
    #[arg(long)]
    into: Option<PathBuf>,
    /// The portal's address, with which the schema's id begins. Without it the id counts from
    /// where the schema was fetched.
    #[arg(long)]
    portal: Option<String>,
    /// The file to write for one service; by default it is printed.
    #[arg(long, conflicts_with = "into")]
    to: Option<PathBuf>,
}

/// Formats that can be read.
#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// A document of the FIM standard for data fields, version 2 or 3. Code lists (Genericode)
    /// are taken from the same folder.
    Xdf(XdfArgs),
}

/// What is imported.
#[derive(Debug, Args)]
pub struct XdfArgs {
    /// The document.
    file: PathBuf,
    /// Where `forms/<service>/` and `locales/de/` are made; nothing is overwritten.
    #[arg(long)]
    to: PathBuf,
    /// The service's id; by default made from the document's name.
    #[arg(long)]
    service: Option<String>,
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
    /// A document cannot be imported.
    #[error("{path} cannot be imported: {source}")]
    Xdf {
        /// Which.
        path: PathBuf,
        /// Why.
        source: XdfError,
    },
    /// A file cannot be read or written.
    #[error("cannot read or write {path}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is there already.
    #[error("{0} exists already; an import overwrites nothing")]
    Exists(PathBuf),
    /// The id of a service cannot be that.
    #[error("\"{0}\" is no id: use small letters a to z, digits and _, beginning with a letter")]
    Id(String),
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
    /// Runs the command, on this day.
    pub fn run(self, today: Date) -> Result<(), FormsError> {
        match self {
            Self::Check(args) => check(&args, today),
            Self::Publish(args) => publish(&args, today),
            Self::Export(args) => export(&args),
            Self::Import(ImportCommand::Xdf(args)) => import_xdf(&args, today),
        }
    }
}

fn check(args: &CheckArgs, today: Date) -> Result<(), FormsError> {
    let report = check::check(&Request {
        locales: args.folders.locales(),
        forms: args.folders.forms.clone(),
        languages: args.language.clone(),
        today,
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
        let files = counted(files, "file");
        say(&match report.findings.len() {
            0 => format!("{files} checked: nothing to mend.\n"),
            notes => format!(
                "{files} checked: no mistakes, {}.\n",
                counted(notes, "note")
            ),
        });
    }
    Ok(())
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}

fn publish(args: &PublishArgs, today: Date) -> Result<(), FormsError> {
    let forms = &args.folders.forms;
    let report = check::check(&Request {
        locales: args.folders.locales(),
        forms: forms.clone(),
        languages: Vec::new(),
        today,
    })?;
    let mut list = Published::read(forms)?;
    let mut services = catalogue::found_in(forms)?;
    if let Some(service) = &args.service {
        services.retain(|found| found == service);
        if services.is_empty() {
            return Err(FormsError::Missing(service.clone()));
        }
    }
    let mut said = Vec::new();
    let mut schemas = Vec::new();
    for service in services {
        let definition = Definition::read(forms, &service)?;
        let version = definition.form.version.clone();
        match list.standing(&service, &version, &definition.bytes) {
            Standing::Published => {}
            Standing::Changed => return Err(FormsError::Changed { service, version }),
            Standing::Open => {
                list.enter(&service, &version, &definition.bytes);
                let schema = export::schema(&definition.form, None);
                let name = format!("{version}.json");
                let path = forms.join(&service).join(SCHEMAS).join(name);
                schemas.push((path, serde_json::to_string_pretty(&schema)? + "\n"));
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
    for (path, schema) in schemas {
        write(&path, &schema)?;
    }
    list.write(forms)?;
    for line in said {
        say(&format!("{line}\n"));
    }
    Ok(())
}

fn export(args: &ExportArgs) -> Result<(), FormsError> {
    let json = |service: &str| -> Result<(Form, String), FormsError> {
        let form = Definition::read(&args.forms, service)?.form;
        let schema = export::schema(&form, args.portal.as_deref());
        Ok((form, serde_json::to_string_pretty(&schema)? + "\n"))
    };
    if let Some(service) = &args.service {
        let (_, json) = json(service)?;
        if let Some(path) = &args.to {
            return write(path, &json);
        }
        say(&json);
        return Ok(());
    }
    let Some(into) = &args.into else {
        return Ok(());
    };
    for service in catalogue::found_in(&args.forms)? {
        let earlier = args.forms.join(&service).join(SCHEMAS);
        for (name, json) in files(&earlier)? {
            write(&into.join("schemas").join(&service).join(name), &json)?;
        }
        let (form, json) = json(&service)?;
        write(&into.join(&export::address(&form)[1..]), &json)?;
    }
    Ok(())
}

/// The files of a folder that may be missing.
fn files(folder: &Path) -> Result<Vec<(OsString, String)>, FormsError> {
    let error = |source| FormsError::File {
        path: folder.to_owned(),
        source,
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(error(source)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(error)?;
        let text = fs::read_to_string(entry.path()).map_err(error)?;
        files.push((entry.file_name(), text));
    }
    Ok(files)
}

fn import_xdf(args: &XdfArgs, today: Date) -> Result<(), FormsError> {
    if let Some(id) = args.service.as_deref().filter(|id| !is_id(id)) {
        return Err(FormsError::Id(id.to_owned()));
    }
    let document = fs::read(&args.file).map_err(|source| FormsError::File {
        path: args.file.clone(),
        source,
    })?;
    let lists = xdf::beside(&args.file);
    let imported = xdf::import(&document, &lists, args.service.as_deref()).map_err(|source| {
        FormsError::Xdf {
            path: args.file.clone(),
            source,
        }
    })?;
    let service = &imported.service;
    let folder = args.to.join("forms").join(service);
    let texts = args.to.join("locales/de").join(format!("{service}.ftl"));
    let files = [
        (folder.join("form.json"), &imported.form),
        (folder.join("README.md"), &imported.notes),
        (texts, &imported.texts),
    ];
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(FormsError::Exists(path.clone()));
    }
    for (path, content) in &files {
        write(path, content)?;
        say(&format!("{}\n", path.display()));
    }
    let report = check::check(&Request {
        forms: args.to.join("forms"),
        locales: args.to.join("locales"),
        languages: vec!["de".to_owned()],
        today,
    })?;
    let own = folder.display().to_string();
    let errors: Vec<Finding> = report
        .findings
        .into_iter()
        .filter(|finding| finding.file.starts_with(&own))
        .collect();
    say(&lines(&errors));
    say(&format!(
        "Read {}: it says what is left to decide. There are German texts only; \
         `townhall forms check` names those that are missing in other languages.\n",
        folder.join("README.md").display()
    ));
    Ok(())
}

fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

fn write(path: &Path, content: &str) -> Result<(), FormsError> {
    let error = |source| FormsError::File {
        path: path.to_owned(),
        source,
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(error)?;
    }
    fs::write(path, content).map_err(error)
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
