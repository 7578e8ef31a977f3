//! All of a case is given out together, as an archive: to a clerk, or for the person whom it concerns.

use std::{
    collections::BTreeSet,
    io::{Cursor, Write as _},
};

use amtsweg_core::time::Timestamp;
use amtsweg_paper::Fonts;
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::read::{ReadError, read, read_version};
use crate::{
    domain::{Actor, ApplicationNumber, CaseNumber, Entry, FileContent, Format},
    reading::{
        Forms,
        disclosure::Kept,
        filed::{ExportError, Filed, Version},
        names,
    },
    store::{Store, StoreError},
};

/// Behind the names of files that have the answers as they arrived, where they were corrected since.
pub(crate) const AS_ARRIVED: &str = "-wie-eingegangen";

/// What has more is saved file by file, in bytes: an archive is made in memory.
const MOST_BYTES: u64 = 250_000_000;

/// For whom it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ForWhom {
    /// For the file: the applications as they came.
    Clerk,
    /// For the person whom it concerns: also what was noted and decided, and what happened.
    Person,
}

/// Why it is not given out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GatherError {
    /// An application.
    #[error("an application cannot be read")]
    Read(#[from] ReadError),
    /// The database.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// Something of it is not there.
    #[error("application {0} of the case, or a file of it, is not there")]
    Missing(ApplicationNumber),
    /// A document in it.
    #[error("a document cannot be written")]
    Document(#[from] ExportError),
    /// The archive.
    #[error("the archive cannot be written")]
    Zip(#[from] ZipError),
    /// There are too many files for one archive.
    #[error("the files of the case have more than {MOST_BYTES} bytes")]
    TooLarge,
}

/// All of a case. Not to be printed for debugging: it holds answers.
pub(crate) struct Everything {
    applications: Vec<Given>,
    kept: Option<Kept>,
}

/// An application with its files.
struct Given {
    /// By its answers as they stand.
    filed: Filed,
    /// As it arrived, where something was corrected since.
    arrived: Option<Filed>,
    contents: Vec<FileContent>,
}

/// Gathers it. For a person it is what this application is about: what the other party has sent is not theirs.
pub(crate) async fn gather(
    store: &Store,
    forms: &Forms,
    case: CaseNumber,
    application: ApplicationNumber,
    for_whom: ForWhom,
) -> Result<Option<Everything>, GatherError> {
    let own = store
        .place_of(application)
        .await?
        .map(|(service, _)| service);
    let mut applications = Vec::new();
    let mut bytes = 0_u64;
    for number in store.applications_of(case).await? {
        let missing = || GatherError::Missing(number);
        let filed = read(store, forms, number).await?.ok_or_else(missing)?;
        let is_theirs = own.as_deref() == Some(&filed.application.application.service);
        if for_whom == ForWhom::Person && !is_theirs {
            continue;
        }
        bytes += filed.files.iter().map(|file| file.size).sum::<u64>();
        if bytes > MOST_BYTES {
            return Err(GatherError::TooLarge);
        }
        let mut contents = Vec::new();
        for file in &filed.files {
            let content = store.file(number, file.number).await?;
            contents.push(content.ok_or_else(missing)?);
        }
        let filed = match for_whom {
            ForWhom::Clerk => filed,
            ForWhom::Person => filed.without_clerks(),
        };
        let arrived = if filed.version() == 0 {
            None
        } else {
            let version = read_version(store, forms, number, Version::Of(0));
            Some(version.await?.ok_or_else(missing)?)
        };
        applications.push(Given {
            filed,
            arrived,
            contents,
        });
    }
    let Some(Given { filed: first, .. }) = applications.first() else {
        return Ok(None);
    };
    let kept = match for_whom {
        ForWhom::Clerk => None,
        ForWhom::Person => Some(kept(store, case, first.service.clone(), &applications).await?),
    };
    Ok(Some(Everything { applications, kept }))
}

async fn kept(
    store: &Store,
    case: CaseNumber,
    service: String,
    applications: &[Given],
) -> Result<Kept, StoreError> {
    let mut journal = Vec::new();
    let first = ApplicationNumber::new(case.get());
    let own = applications
        .iter()
        .map(|given| given.filed.application.number);
    // What clerks do with a case is written to its first application.
    let numbers: BTreeSet<ApplicationNumber> = own.chain([first]).collect();
    for number in numbers {
        journal.extend(store.journal(number).await?);
    }
    let mut notes = Vec::new();
    for last in store.notes(case).await? {
        for version in 1..=last.version {
            notes.extend(store.note_version(case, last.number, version).await?);
        }
    }
    journal.sort_by_key(|line| line.id);
    Ok(Kept {
        service,
        head: store
            .head(case)
            .await?
            .ok_or(StoreError::Corrupt("a case without a head"))?,
        references: store.references(case).await?,
        notes,
        tasks: store.tasks(case).await?,
        deadlines: store.deadlines(case).await?,
        deadline_versions: store.deadline_versions(case).await?,
        replies: store.replies(case).await?,
        decisions: store.decisions(case).await?,
        journal,
    })
}

/// Writes down that it was given out.
pub(crate) async fn given_out(
    store: &Store,
    application: ApplicationNumber,
    for_whom: ForWhom,
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    let entry = match for_whom {
        ForWhom::Clerk => Entry::AllGivenOut,
        ForWhom::Person => Entry::Disclosed,
    };
    let mut tx = store.write().await?;
    tx.note(now, by, &entry, Some(application)).await?;
    tx.commit().await
}

impl Everything {
    /// As an archive. The same content at the same time is the same bytes.
    pub(crate) fn zip(
        &self,
        authority: Option<&str>,
        fonts: &Fonts,
        now: Timestamp,
    ) -> Result<Vec<u8>, GatherError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            // Pictures and PDF are compressed already.
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(zip::DateTime::default());
        let mut add = |name: String, content: &[u8]| -> Result<(), GatherError> {
            zip.start_file(name, options)?;
            zip.write_all(content).map_err(ZipError::from)?;
            Ok(())
        };
        for Given {
            filed,
            arrived,
            contents,
        } in &self.applications
        {
            let number = filed.application.number;
            let versions = [(Some(filed), ""), (arrived.as_ref(), AS_ARRIVED)];
            for (filed, suffix) in versions {
                let Some(filed) = filed else { continue };
                for format in Format::ALL {
                    if filed.document.is_none() && format != Format::Json {
                        continue;
                    }
                    let content = filed.export(format, authority, fonts, now)?;
                    let name = format!("antrag-{number}{suffix}.{}", format.ending());
                    add(name, &content)?;
                }
            }
            for FileContent { file, content } in contents {
                let generated = format!("datei-{}", file.number);
                let (generated, own) =
                    names::file_names(&generated, file.name.as_deref(), &file.media_type);
                // The number first: two files may have one name.
                let name = match own {
                    Some(own) => format!("{}-{own}", file.number),
                    None => generated,
                };
                add(format!("dateien-{number}/{name}"), content)?;
            }
        }
        if let Some(kept) = &self.kept {
            let pdf = kept.paper(authority, now).to_pdf(fonts);
            add("vorgang.pdf".to_owned(), &pdf.map_err(ExportError::from)?)?;
            add("vorgang.json".to_owned(), &kept.json())?;
        }
        Ok(zip.finish()?.into_inner())
    }
}
