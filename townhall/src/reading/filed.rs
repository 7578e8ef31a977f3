//! An application as it was filed, with all that it is shown and exported from.

use amtsweg_core::{
    form::{Answers, FollowUp, Form},
    id::ApplicationId,
    time::{Date, Timestamp},
};
use amtsweg_paper::{Fonts, Paper, PdfError};
use serde_json::{Value, json};

use super::{
    Forms,
    document::{self, Document, Question, Record},
    texts::{AllTexts, Texts, Wording},
};
use crate::domain::{ApplicationNumber, File, FiledApplication, Format, correction::Correction};

/// What was corrected, in data that are given out. No step has such a name: they have small letters, digits and underscores.
const CORRECTIONS: &str = "$corrections";

/// What is kept of an application. Not to be printed for debugging: it holds answers.
pub struct Kept {
    /// What is known of it.
    pub application: FiledApplication,
    /// The data as they arrived.
    pub data: Vec<u8>,
    /// What was corrected since, the first correction first.
    pub corrections: Vec<Correction>,
    /// Its files, without their content.
    pub files: Vec<File>,
    /// The words that its form had when it came, where they were kept.
    pub wording: Option<Wording>,
}

/// Which version of an application's answers is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// As they stand now.
    Standing,
    /// As they stood by a correction; 0 is as they arrived.
    Of(i64),
}

/// An application with its form's words, by one version of its answers. Not to be printed for debugging: it holds answers.
pub struct Filed {
    /// What is known of it.
    pub application: FiledApplication,
    /// The service's name, as it was when the application came.
    pub service: String,
    /// What was asked and answered; nothing when the form or its texts are missing.
    pub document: Option<Document>,
    /// The answers by this version: the one thing that is shown, looked through and given out.
    pub answers: Answers,
    /// The data as they arrived, whatever was corrected.
    arrived: Vec<u8>,
    /// The corrections that this version has, the first one first.
    pub corrections: Vec<Correction>,
    /// How many corrections there are in all.
    pub versions: i64,
    /// By what the answers are asked and read; nothing when the form or its texts are missing.
    pub asked: Option<Asked>,
    /// Whether it says who corrected it.
    names_clerks: bool,
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

/// By what an application's answers are asked and read.
pub struct Asked {
    /// The form, with the values of the law as they counted.
    pub form: Form,
    /// Its words.
    pub texts: Texts,
    /// The day for which it is judged.
    pub date: Date,
}

impl Asked {
    /// Who applies, by these answers, and for what.
    pub fn names(&self, answers: &Answers) -> (Option<String>, Option<String>) {
        (
            document::applicant(&self.form, answers, self.date),
            document::subject(&self.form, &self.texts, answers, self.date),
        )
    }

    /// The number of the application that these answers say they follow.
    pub fn follows(&self, answers: &Answers) -> Option<ApplicationId> {
        // A form that was taken has no mistake in what it says of that.
        FollowUp::of(&self.form).ok()??.number_in(answers)
    }

    /// The questions that are asked by these answers.
    pub fn questions(&self, answers: &Answers) -> Vec<Question> {
        document::questions(&self.form, &self.texts, answers, self.date)
    }
}

impl Kept {
    /// The answers by the newest of the corrections: **the answers as they stand**. All that shows, looks through or gives
    /// out answers comes by here.
    fn standing(&self) -> &[u8] {
        match self.corrections.last() {
            Some(last) => &last.data,
            None => &self.data,
        }
    }
}

impl Filed {
    /// How a version of an application reads by its form and the form's words.
    pub fn of(mut kept: Kept, version: Version, forms: &Forms) -> Result<Self, Unreadable> {
        let versions = kept.corrections.last().map_or(0, |last| last.version);
        if let Version::Of(version) = version {
            kept.corrections.retain(|one| one.version <= version);
        }
        let facts = &kept.application.application;
        let definition = forms.services.by_hash(&facts.service, &facts.form_hash);
        let texts = words(&kept, &forms.texts);
        let answers =
            Answers::from_json(kept.standing()).map_err(|_| Unreadable(kept.application.number))?;
        let service = texts.as_ref().map_or_else(
            || forms.texts.service_title(&facts.service),
            Texts::service_title,
        );
        // A form that was taken has no mistake in what it says of that.
        let follow_up = definition
            .as_ref()
            .and_then(|definition| FollowUp::of(&definition.form).ok()?);
        let follows = follow_up.and_then(|follow_up| follow_up.number_in(&answers));
        let asked = definition.zip(texts).map(|(definition, texts)| {
            // Judged by the values of the law that were kept, not by today's.
            let mut form = definition.form.clone();
            form.values = texts.legal_values().for_conditions();
            let date = facts.date;
            Asked { form, texts, date }
        });
        let document = asked.as_ref().map(|Asked { form, texts, date }| {
            Document::new(form, texts, &answers, *date, &kept.corrections)
        });
        let mut application = kept.application;
        // What lists go by is of the answers as they stand now.
        let shown = kept.corrections.last().map_or(0, |last| last.version);
        if shown < versions
            && let Some(asked) = &asked
        {
            let facts = &mut application.application;
            (facts.applicant, facts.subject) = asked.names(&answers);
        }
        Ok(Self {
            application,
            service,
            document,
            answers,
            arrived: kept.data,
            corrections: kept.corrections,
            versions,
            asked,
            names_clerks: true,
            files: kept.files,
            follows,
        })
    }

    /// Which version of the answers it is: 0 as they arrived.
    pub fn version(&self) -> i64 {
        self.corrections.last().map_or(0, |last| last.version)
    }

    /// The same without names of clerks: for the person whom it concerns.
    #[must_use]
    pub fn without_clerks(mut self) -> Self {
        self.names_clerks = false;
        if let Some(document) = &mut self.document {
            document.hide_clerks();
        }
        self
    }

    /// The answers as data. As they arrived they are what arrived, byte for byte; corrected ones have a further member
    /// that says what was corrected, by a name that no step has.
    fn json(&self) -> Vec<u8> {
        if self.corrections.is_empty() {
            return self.arrived.clone();
        }
        let corrections: Vec<Value> = self.corrections.iter().map(|one| self.told(one)).collect();
        let mut data = self.answers.as_map().clone();
        data.insert(CORRECTIONS.to_owned(), corrections.into());
        // A map of JSON values always serialises.
        serde_json::to_vec_pretty(&data).unwrap_or_default()
    }

    fn told(&self, correction: &Correction) -> Value {
        let changes = correction.changes.iter().map(|change| {
            json!({
                "path": change.path.to_string(), "before": change.before, "after": change.after,
                "dropped": change.is_dropped,
            })
        });
        let mut told = json!({
            "version": correction.version, "madeAt": correction.made_at.rfc3339(), "reason": correction.reason,
            "changes": changes.collect::<Vec<_>>(),
        });
        if self.names_clerks {
            told["by"] = correction.author.to_string().into();
        }
        told
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
            Format::Json => self.json(),
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
            version: self.version(),
            versions: self.versions,
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
