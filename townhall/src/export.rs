//! `townhall export`: an application as files, for other programs.

use std::{
    io,
    path::{Path, PathBuf},
};

use amtsweg_core::time::Timestamp;
use amtsweg_paper::{FontError, Fonts};

use crate::{
    config::{Config, ConfigError, Folder},
    domain::{Actor, ApplicationNumber, Format},
    files,
    hall::recall_forms,
    reading::{
        Forms, FormsError,
        filed::{ExportError, Version},
    },
    store::{Store, StoreError},
    work::{
        give_out::given_out,
        give_out_all::AS_ARRIVED,
        read::{ReadError, read, read_version},
    },
};

/// Why an application is not written out.
#[derive(Debug, thiserror::Error)]
pub enum ExportToError {
    /// The configuration.
    #[error("there is no town hall to work with")]
    Config(#[from] ConfigError),
    /// The forms.
    #[error(transparent)]
    Forms(#[from] FormsError),
    /// The fonts.
    #[error("the fonts cannot be used")]
    Fonts(#[from] FontError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The application.
    #[error("the application cannot be read")]
    Read(#[from] ReadError),
    /// There is none of this number.
    #[error("there is no application {0}")]
    NoApplication(ApplicationNumber),
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
    application: ApplicationNumber,
    to: &Path,
    now: Timestamp,
) -> Result<Vec<PathBuf>, ExportToError> {
    let config = Config::read(folder)?;
    let forms = Forms::read(&config)?;
    let fonts = Fonts::read(&folder.fonts())?;
    let store = Store::open_beside(&config.database(folder)).await?;
    recall_forms(&store, &forms).await?;
    let filed = read(&store, &forms, application)
        .await?
        .ok_or(ExportToError::NoApplication(application))?;
    let is_corrected = filed.version() > 0;
    let mut versions = vec![("", filed)];
    if is_corrected {
        let arrived = read_version(&store, &forms, application, Version::Of(0)).await?;
        versions.extend(arrived.map(|arrived| (AS_ARRIVED, arrived)));
    }
    let mut contents = Vec::new();
    for (suffix, filed) in &versions {
        for format in Format::ALL {
            let content = filed.export(format, config.authority.as_deref(), &fonts, now)?;
            contents.push((format!("{application}{suffix}"), format, content));
        }
    }
    let mut written = Vec::new();
    for (name, format, content) in contents {
        let path = to.join(format!("antrag-{name}.{}", format.ending()));
        files::write_new(&path, &content).map_err(|source| ExportToError::Write {
            path: path.clone(),
            source,
        })?;
        given_out(&store, application, format, &Actor::Export, now).await?;
        written.push(path);
    }
    store.close().await;
    Ok(written)
}
