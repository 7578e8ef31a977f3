//! `townhall export`: an application as files, for other programs.

use std::{
    fs::OpenOptions,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use amtsweg_core::time::Timestamp;

use crate::{
    config::{Config, ConfigError, Folder},
    filed::{ExportError, Filed, FiledError, Format},
    pdf::{FontError, Fonts},
    serve::recall_forms,
    services::{ServiceError, Services},
    store::{Store, StoreError},
    texts::{AllTexts, TextError},
};

/// Who did it, in the journal.
const ACTOR: &str = "townhall export";

/// Why an application is not written out.
#[derive(Debug, thiserror::Error)]
pub enum ExportToError {
    /// The configuration.
    #[error("there is no town hall to work with")]
    Config(#[from] ConfigError),
    /// The definitions.
    #[error("the form definitions cannot be used")]
    Services(#[from] ServiceError),
    /// The texts.
    #[error("the texts cannot be used")]
    Texts(#[from] TextError),
    /// The fonts.
    #[error("the fonts cannot be used")]
    Fonts(#[from] FontError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The application.
    #[error("the application cannot be read")]
    Filed(#[from] FiledError),
    /// There is none of this number.
    #[error("there is no application {0}")]
    NoApplication(i64),
    /// A format.
    #[error("the application cannot be given out")]
    Export(#[from] ExportError),
    /// A file; those that exist are kept.
    #[error("cannot write {path}")]
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Writes an application into a folder in all formats; the files written.
///
/// # Errors
/// Before anything is written unless it is the writing that fails.
pub async fn export_to(
    folder: &Folder,
    application: i64,
    to: &Path,
    now: Timestamp,
) -> Result<Vec<PathBuf>, ExportToError> {
    let config = Config::read(folder)?;
    let services = Services::read(&config)?;
    let texts = AllTexts::read(&config.locales, config.services.keys().map(String::as_str))?;
    let fonts = Fonts::read(&folder.fonts())?;
    let store = Store::open(&folder.database()).await?;
    recall_forms(&store, &services).await?;
    let filed = Filed::read(&store, &services, &texts, application)
        .await?
        .ok_or(ExportToError::NoApplication(application))?;
    let mut contents = Vec::new();
    for format in Format::ALL {
        let content = filed.export(format, config.authority.as_deref(), &fonts, now)?;
        contents.push((format, content));
    }
    let mut written = Vec::new();
    for (format, content) in contents {
        let ending = format.ending();
        let path = to.join(format!("antrag-{application}.{ending}"));
        write_new(&path, &content).map_err(|source| ExportToError::Write {
            path: path.clone(),
            source,
        })?;
        store.note_export(application, ending, ACTOR, now).await?;
        written.push(path);
    }
    store.close().await;
    Ok(written)
}

/// Writes a file that only its owner can read; one that is there already stays.
fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)?.write_all(content)
}
