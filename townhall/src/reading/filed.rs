//! An application as it was filed, with all that it is shown and exported from.

use amtsweg_core::{
    form::{Answers, FollowUp},
    id::ApplicationId,
    time::Timestamp,
};
use amtsweg_paper::{Fonts, Paper, PdfError};

use super::{
    Forms,
    document::{self, Document, Record},
    texts::{AllTexts, Texts, Wording},
};
use crate::domain::{ApplicationNumber, File, FiledApplication, Format};

/// What is kept of an application. Not to be printed for debugging: it holds answers.
pub struct Kept {
    /// What is known of it.
    pub application: FiledApplication,
    /// The data as they arrived.
    pub data: Vec<u8>,
    /// Its files, without their content.
    pub files: Vec<File>,
    /// The words that its form had when it came, where they were kept.
    pub wording: Option<Wording>,
}

/// An application with its form's words. Not to be printed for debugging: it holds answers.
pub struct Filed {
    /// What is known of it.
    pub application: FiledApplication,
    /// The service's name, as it was when the application came.
    pub service: String,
    /// What was asked and answered; nothing when the form or its texts are missing.
    pub document: Option<Document>,
    /// The data as they arrived.
    pub data: Vec<u8>,
    /// Its files, without their content.
    pub files: Vec<File>,
    /// The number of the application that it says it follows.
    pub follows: Option<ApplicationId>,
}

/// The data are no answers, though they were when they were filed.
#[derive(Debug, thiserror::Error)]
#[error("the data of application {0} cannot be read back")]
pub struct Unreadable(ApplicationNumber);

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

impl Filed {
    /// How an application reads by its form and the form's words.
    pub fn of(kept: Kept, forms: &Forms) -> Result<Self, Unreadable> {
        let facts = &kept.application.application;
        let definition = forms.services.by_hash(&facts.service, &facts.form_hash);
        let texts = words(&kept, &forms.texts);
        let answers =
            Answers::from_json(&kept.data).map_err(|_| Unreadable(kept.application.number))?;
        // A form that was taken has no mistake in what it says of that.
        let follow_up = definition
            .as_ref()
            .and_then(|definition| FollowUp::of(&definition.form).ok()?);
        let follows = follow_up.and_then(|follow_up| follow_up.number_in(&answers));
        let document = match (definition, &texts) {
            (Some(definition), Some(texts)) => {
                // Judged by the values of the law that were kept, not by today's.
                let mut form = definition.form.clone();
                form.values = texts.legal_values().for_conditions();
                Some(Document::new(&form, texts, &answers, facts.date))
            }
            _ => None,
        };
        let service = texts.as_ref().map_or_else(
            || forms.texts.service_title(&facts.service),
            Texts::service_title,
        );
        Ok(Self {
            application: kept.application,
            service,
            document,
            data: kept.data,
            files: kept.files,
            follows,
        })
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
                let FiledApplication {
                    short_number, desk, ..
                } = &self.application;
                document::csv(document, &self.files, *short_number, desk.as_ref()).into_bytes()
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

/// The words that the application's form had when it came; today's where they were not kept. The
/// values of the law in them are those of the day of the application.
fn words(kept: &Kept, today: &AllTexts) -> Option<Texts> {
    let facts = &kept.application.application;
    let wording = match &kept.wording {
        Some(wording) => wording.clone(),
        None => today.of(&facts.service)?.wording().clone(),
    };
    let words = Texts::on(facts.date, wording);
    if let Err(error) = &words {
        tracing::error!("an earlier wording cannot be read any more: {error}");
    }
    // Today's words in their place would look as if they had been asked.
    words.ok()
}
