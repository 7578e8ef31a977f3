//! A further application of the same service after one that was sent: what is taken along of it
//! (`followUp` in the form), and how it begins. What is not kept on the device passes in memory.

use std::rc::Rc;

use amtsweg_core::{
    form::{Answers, FollowUp as Rules, Form},
    id::ApplicationId,
};

use super::{KeepError, keeper::present, open};
use crate::{
    device::{assets, clock},
    exchange::{FormFacts, Start},
    language::Language,
    outbox::Entry,
    site::Site,
};

/// A further application that can begin.
#[derive(Clone)]
pub struct FollowUp {
    /// The form, which is that of the application before.
    pub form: FormFacts,
    /// Whether more than the number is taken along: once an application has arrived, only a page
    /// that was open all the while still has its answers.
    pub has_answers: bool,
    answers: Answers,
}

impl PartialEq for FollowUp {
    /// A receipt has one.
    fn eq(&self, other: &Self) -> bool {
        self.form == other.form && self.has_answers == other.has_answers
    }
}

impl FollowUp {
    /// What may follow an application of the outbox; nothing where its form says nothing of that,
    /// or cannot be had.
    pub async fn look(entry: &Entry, language: Language) -> Option<Self> {
        // First: what has arrived is soon gone.
        let outgoing = entry.load().await?;
        let (service, number) = (outgoing.service(), outgoing.application_id());
        let before = outgoing.answers();
        let json = assets::text(&format!("/forms/{service}.json")).await?;
        let form = Form::from_json(json.as_bytes()).ok()?;
        let facts = FormFacts {
            service: service.to_owned(),
            form_version: form.version.clone(),
            form_json: json,
            language: language.tag.to_owned(),
        };
        Self::of(facts, &form, before, number)
    }

    fn of(
        facts: FormFacts,
        form: &Form,
        before: Option<&Answers>,
        number: ApplicationId,
    ) -> Option<Self> {
        let rules = Rules::of(form).ok()??;
        let nothing = Answers::default();
        let before = before.unwrap_or(&nothing);
        Some(Self {
            form: facts,
            has_answers: !before.is_empty(),
            answers: rules.begin(form, before, &number, clock::today()),
        })
    }

    /// Begins it on this device or in memory, as an application without one before it.
    ///
    /// # Errors
    /// [`KeepError`] where the browser has no cryptography.
    pub async fn begin(&self, site: &Rc<Site>, own: bool) -> Result<Start, KeepError> {
        let answers = self.answers.clone();
        open::begin(site, &self.form, own, |document| document.answers = answers).await
    }

    /// Puts it on this device, for another page to go on with, and gives its id.
    ///
    /// # Errors
    /// [`KeepError`]; nothing is on the device then.
    pub async fn put_aside(&self, site: &Rc<Site>) -> Result<String, KeepError> {
        self.begin(site, true).await?;
        let keeper = present().ok_or(KeepError::NotOpen)?;
        open::put_aside(keeper).await
    }
}
