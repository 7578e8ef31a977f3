//! The application as it grows.

use std::rc::Rc;

use amtsweg_core::{
    code::CaseCode,
    form::{self, Answers, FieldKind, Finding, Form, Level, Path, VisibleField, VisibleStep},
    id::{ApplicationId, AttachmentId, SubmissionId},
    time::Date,
};
use serde_json::{Map, Value};
use web_sys::File;
use yew::Reducible;

use crate::{
    components::fields::Change,
    device::{
        files::ChosenFile,
        random::{self, NoRandomness},
    },
    hand_over::{HandOver, HandedFile},
};

/// A form definition as it was loaded.
#[derive(Debug)]
pub struct LoadedForm {
    /// The definition.
    pub form: Form,
    /// What it was read from.
    pub json: String,
}

/// What names a draft from its first moment on.
#[derive(Clone, PartialEq, Debug)]
pub struct Identity {
    application_id: ApplicationId,
    submission_id: SubmissionId,
    code: CaseCode,
}

impl Identity {
    /// A new draft's, at random.
    ///
    /// # Errors
    /// When the browser has no randomness.
    pub fn new() -> Result<Self, NoRandomness> {
        Ok(Self {
            application_id: ApplicationId::from_random(random::bytes()?),
            submission_id: SubmissionId::from_random(random::bytes()?),
            code: random::case_code()?,
        })
    }
}

/// The application as it grows. Lives in memory; nothing leaves it before "send".
#[derive(Clone)]
pub(super) struct Draft {
    /// The form that is filled.
    pub(super) loaded: Rc<LoadedForm>,
    /// The day on which it is filled.
    pub(super) today: Date,
    /// The answers, those to questions no longer asked among them.
    pub(super) answers: Rc<Answers>,
    /// The files that were chosen.
    pub(super) files: Rc<Vec<ChosenFile>>,
    /// The steps that the applicant wanted to leave: their mistakes are shown from then on.
    attempted: Rc<Vec<String>>,
    identity: Identity,
}

impl PartialEq for Draft {
    /// Drafts are equal when nothing was changed in between: their parts are replaced, not
    /// written to, so that comparing addresses is enough.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answers, &other.answers)
            && Rc::ptr_eq(&self.files, &other.files)
            && Rc::ptr_eq(&self.attempted, &other.attempted)
            && self.identity == other.identity
    }
}

/// What happens to a draft.
pub(super) enum Action {
    /// The applicant goes to a step.
    Open(String),
    /// The applicant filled something in.
    Change(Change),
    /// The applicant wanted to leave a step.
    Attempt(String),
    /// What was sealed is of no more use: the next sending is another one.
    NewSubmission,
}

/// How far a step is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// Not yet looked at.
    Open,
    /// Looked at, or answered in part.
    Begun,
    /// Left with mistakes.
    Wrong,
    /// Nothing is missing.
    Done,
}

impl Draft {
    /// An empty application.
    pub(super) fn new(loaded: Rc<LoadedForm>, identity: Identity, today: Date) -> Self {
        Self {
            loaded,
            today,
            answers: Rc::default(),
            files: Rc::default(),
            attempted: Rc::default(),
            identity,
        }
    }

    /// Whether there is anything to lose.
    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// Whether the applicant wanted to leave the step before.
    pub(super) fn is_attempted(&self, step: &str) -> bool {
        self.attempted.iter().any(|attempted| attempted == step)
    }

    /// The steps that are asked.
    pub(super) fn steps(&self) -> Vec<VisibleStep<'_>> {
        form::visible(&self.loaded.form, &self.answers, self.today)
    }

    /// The findings of a step.
    pub(super) fn findings(&self, step: &str) -> Vec<Finding> {
        form::check_step(&self.loaded.form, step, &self.answers, self.today)
    }

    /// All findings that stop a sending.
    pub(super) fn errors(&self) -> Vec<Finding> {
        let mut findings = form::check(&self.loaded.form, &self.answers, self.today);
        findings.retain(|finding| finding.level == Level::Error);
        findings
    }

    /// How far a step is.
    pub(super) fn progress(&self, step: &str) -> Progress {
        let wrong = self
            .findings(step)
            .iter()
            .any(|finding| finding.level == Level::Error);
        let attempted = self.is_attempted(step);
        let answered = self.answers.get(&Path::of_step(step)).is_some();
        match (attempted, wrong, answered) {
            (true, false, _) => Progress::Done,
            (true, true, _) => Progress::Wrong,
            (false, _, true) => Progress::Begun,
            (false, _, false) => Progress::Open,
        }
    }

    /// Everything that is sent: the answers to questions that are asked, and their files with the
    /// browser's handles.
    pub(super) fn hand_over(&self) -> (HandOver, Vec<File>) {
        let form = &self.loaded.form;
        let slots: Vec<Path> = self.slots().map(|field| field.path).collect();
        let answers = form::prune(form, &self.answers, self.today);
        let (files, handles) = slots
            .iter()
            .flat_map(|slot| ids_in(&answers, slot).into_iter().map(move |id| (slot, id)))
            .filter_map(|(slot, id)| {
                let file = self.files.iter().find(|file| file.id == id)?;
                let handed = HandedFile {
                    slot: slot.to_string(),
                    id,
                    name: file.name.clone(),
                    media_type: file.media_type.clone(),
                    size: file.size,
                };
                Some((handed, file.file.clone()))
            })
            .unzip();
        let hand_over = HandOver {
            service: form.id.clone(),
            form_version: form.version.clone(),
            form_json: self.loaded.json.clone(),
            answers,
            files,
            promised: self.promised(),
            application_id: self.identity.application_id,
            submission_id: self.identity.submission_id,
            code: self.identity.code.to_string(),
            today: self.today.to_string(),
        };
        (hand_over, handles)
    }

    /// The text ids of the slots whose documents the applicant wants to hand in later.
    fn promised(&self) -> Vec<String> {
        self.slots()
            .filter(|field| {
                self.answers
                    .get(&field.path)
                    .and_then(|slot| slot.get("nachgereicht"))
                    .is_some()
            })
            .map(|field| field.path.text_id())
            .collect()
    }

    fn slots(&self) -> impl Iterator<Item = VisibleField<'_>> {
        self.steps().into_iter().flat_map(|step| {
            step.fields
                .iter()
                .flat_map(VisibleField::leaves)
                .filter(|field| field.field.kind == FieldKind::File)
                .cloned()
                .collect::<Vec<_>>()
        })
    }

    /// A repeat group begins with as many entries as it has to have.
    fn open(&mut self, step: &str) {
        let form = Rc::clone(&self.loaded);
        let fields = form.form.step(step).map(|step| &step.fields);
        for field in fields.into_iter().flatten() {
            let path = Path::of_step(step).name(&field.id);
            let least = field.repeat.map_or(0, |repeat| repeat.min);
            for index in self.answers.entries(&path)..least {
                let entry = Value::Object(serde_json::Map::new());
                Rc::make_mut(&mut self.answers).set(&path.index(index), entry);
            }
        }
    }

    fn change(&mut self, change: Change) {
        let answers = Rc::make_mut(&mut self.answers);
        match change {
            Change::Answer(path, Some(value)) => answers.set(&path, value),
            Change::Answer(path, None) | Change::RemoveEntry(path) => answers.remove(&path),
            Change::AddFile(slot, file) => {
                let mut ids = ids_in(answers, &slot);
                ids.push(file.id);
                answers.set(&slot, attachments(ids));
                Rc::make_mut(&mut self.files).push(file);
            }
            Change::RemoveFile(slot, id) => {
                let ids: Vec<_> = ids_in(answers, &slot)
                    .into_iter()
                    .filter(|other| *other != id)
                    .collect();
                if ids.is_empty() {
                    answers.remove(&slot);
                } else {
                    answers.set(&slot, attachments(ids));
                }
                Rc::make_mut(&mut self.files).retain(|file| file.id != id);
            }
        }
    }
}

impl Reducible for Draft {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut draft = (*self).clone();
        match action {
            Action::Open(step) => draft.open(&step),
            Action::Change(change) => draft.change(change),
            Action::Attempt(step) => {
                if !draft.is_attempted(&step) {
                    Rc::make_mut(&mut draft.attempted).push(step);
                }
            }
            Action::NewSubmission => {
                // Without randomness nothing could be sealed either, which says so.
                if let Ok(bytes) = random::bytes() {
                    draft.identity.submission_id = SubmissionId::from_random(bytes);
                }
            }
        }
        Rc::new(draft)
    }
}

fn attachments(ids: Vec<AttachmentId>) -> Value {
    let ids = ids.into_iter().map(|id| Value::String(id.into()));
    Value::Object(Map::from_iter([("attachments".into(), ids.collect())]))
}

fn ids_in(answers: &Answers, slot: &Path) -> Vec<AttachmentId> {
    answers
        .get(slot)
        .and_then(|slot| slot.get("attachments"))
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|id| id.as_str()?.parse().ok())
        .collect()
}
