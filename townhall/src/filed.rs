//! An application as it was filed, with all that it is shown and exported from.

use amtsweg_core::{form::Answers, time::Timestamp};

use crate::{
    document::{self, Document, Record},
    pdf::{Fonts, Paper, PdfError},
    services::Services,
    store::{ApplicationRow, FileRow, Store, StoreError},
    texts::{AllTexts, Texts},
};

/// An application with its form's words. Not to be printed for debugging: it holds answers.
pub struct Filed {
    /// What is known of it.
    pub application: ApplicationRow,
    /// The service's name, as it was when the application came.
    pub service: String,
    /// What was asked and answered; nothing when the form or its texts are missing.
    pub document: Option<Document>,
    /// The data as they arrived.
    pub data: Vec<u8>,
    /// Its files, without their content.
    pub files: Vec<FileRow>,
}

/// Why an application cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FiledError {
    /// The store.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The data are no answers, though they were when they were filed.
    #[error("the data of application {0} cannot be read back")]
    Data(i64),
}

/// Why an application cannot be given out in this format.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The form that it was filled by, or its texts, are not there any more.
    #[error("the form of the application, or its texts, are missing")]
    NoDocument,
    /// The PDF.
    #[error("the document cannot be written")]
    Pdf(#[from] PdfError),
}

/// What an application is given out as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For the case's file.
    Pdf,
    /// The data as they arrived.
    Json,
    /// A flat table.
    Csv,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Json, Self::Csv];

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Json => "application/json",
            Self::Csv => "text/csv; charset=utf-8; header=present",
        }
    }
}

impl Filed {
    /// The application of this number.
    pub async fn read(
        store: &Store,
        services: &Services,
        all_texts: &AllTexts,
        id: i64,
    ) -> Result<Option<Self>, FiledError> {
        let Some(application) = store.application(id).await? else {
            return Ok(None);
        };
        let Some(data) = store.data(id).await? else {
            return Ok(None);
        };
        let definition = services.by_hash(&application.service, &application.form_hash);
        let kept = kept_texts(store, &application).await?;
        let texts = match application.wording {
            Some(_) => kept.as_ref(),
            None => all_texts.of(&application.service),
        };
        let document = match (definition, texts) {
            (Some(definition), Some(texts)) => {
                let answers = Answers::from_json(&data).map_err(|_| FiledError::Data(id))?;
                let day = application.application_date;
                Some(Document::new(&definition.form, texts, &answers, day))
            }
            _ => None,
        };
        let service = texts.map_or_else(
            || all_texts.service_title(&application.service),
            Texts::service_title,
        );
        Ok(Some(Self {
            service,
            document,
            data,
            files: store.files(id).await?,
            application,
        }))
    }

    /// What it is given out as. Takes a moment for a PDF.
    pub fn export(
        &self,
        format: Format,
        authority: Option<&str>,
        fonts: &Fonts,
        now: Timestamp,
    ) -> Result<Vec<u8>, ExportError> {
        Ok(match format {
            Format::Json => self.data.clone(),
            Format::Csv => {
                let document = self.document.as_ref().ok_or(ExportError::NoDocument)?;
                document::csv(document, &self.files).into_bytes()
            }
            Format::Pdf => self.paper(authority, now)?.to_pdf(fonts)?,
        })
    }

    fn paper(&self, authority: Option<&str>, now: Timestamp) -> Result<Paper, ExportError> {
        let document = self.document.as_ref().ok_or(ExportError::NoDocument)?;
        Ok(document::record(&Record {
            authority,
            service: &self.service,
            application: &self.application,
            document,
            files: &self.files,
            created: now,
        }))
    }
}

/// The words that the application's form had when it came, where they were kept.
async fn kept_texts(
    store: &Store,
    application: &ApplicationRow,
) -> Result<Option<Texts>, StoreError> {
    let Some(hash) = &application.wording else {
        return Ok(None);
    };
    let kept = Texts::kept(store.wording(hash).await?);
    if let Err(error) = &kept {
        tracing::error!("an earlier wording cannot be read any more: {error}");
    }
    // Today's words in their place would look as if they had been asked.
    Ok(kept.ok())
}
