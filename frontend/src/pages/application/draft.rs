//! The application as it grows.

use std::rc::Rc;

use amtsweg_core::{
    form::{Answers, Field, Finding, Level, Path, Slot, Standing},
    id::AttachmentId,
    time::Date,
};
use serde_json::{Map, Value};

use crate::{
    components::fields::Change,
    exchange::{KeptFile, Start},
    form::LoadedForm,
};

/// The application as it grows. The second program keeps it; this one knows no more than it shows.
#[derive(Clone)]
pub(super) struct Draft {
    /// The form that is filled.
    pub(super) loaded: Rc<LoadedForm>,
    /// The day on which it is filled.
    pub(super) today: Date,
    /// The answers, those to questions no longer asked among them.
    pub(super) answers: Rc<Answers>,
    /// The files that were chosen.
    pub(super) files: Rc<Vec<KeptFile>>,
    /// The steps that the applicant wanted to leave: their mistakes are shown from then on.
    pub(super) attempted: Rc<Vec<String>>,
}

impl PartialEq for Draft {
    /// Drafts are equal when nothing was changed in between: their parts are replaced, not
    /// written to, so that comparing addresses is enough.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answers, &other.answers)
            && Rc::ptr_eq(&self.files, &other.files)
            && Rc::ptr_eq(&self.attempted, &other.attempted)
    }
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
    pub(super) fn new(loaded: Rc<LoadedForm>, today: Date) -> Self {
        Self {
            loaded,
            today,
            answers: Rc::default(),
            files: Rc::default(),
            attempted: Rc::default(),
        }
    }

    /// Whether the applicant wanted to leave the step before.
    pub(super) fn is_attempted(&self, step: &str) -> bool {
        self.attempted.iter().any(|attempted| attempted == step)
    }

    /// How the form stands with all that was filled in.
    pub(super) fn standing(&self) -> Standing<'_> {
        Standing::of(&self.loaded.form, &self.answers, self.today)
    }

    /// The same without the declarations at the end of the review.
    pub(super) fn before_review(&self) -> Standing<'_> {
        let mut standing = self.standing();
        let closing = self.loaded.closing();
        standing
            .steps
            .retain(|visible| Some(visible.step.id.as_str()) != closing);
        standing
    }

    /// Whether a step is asked before the review.
    pub(super) fn asks(&self, step: &str) -> bool {
        let standing = self.before_review();
        standing.steps.iter().any(|visible| visible.step.id == step)
    }

    /// The findings of a step.
    pub(super) fn findings(&self, step: &str) -> Vec<Finding> {
        self.standing().findings(step)
    }

    /// How far a step is.
    pub(super) fn progress(&self, standing: &Standing<'_>, step: &str) -> Progress {
        let wrong = standing
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

    /// Takes over what was kept.
    pub(super) fn restore(&mut self, start: Start) {
        self.answers = Rc::new(start.answers);
        self.files = Rc::new(start.files);
        self.attempted = Rc::new(start.attempted);
    }

    /// The applicant wanted to leave the step.
    pub(super) fn attempt(&mut self, step: String) {
        if !self.is_attempted(&step) {
            Rc::make_mut(&mut self.attempted).push(step);
        }
    }

    /// A repeat group begins with as many entries as it has to have, inside other entries as well.
    pub(super) fn open(&mut self, step: &str) {
        let form = Rc::clone(&self.loaded);
        if let Some(found) = form.form.step(step) {
            self.open_fields(&found.fields, &Path::of_step(step));
        }
    }

    fn open_fields(&mut self, fields: &[Field], here: &Path) {
        for field in fields {
            let Some(group) = field.kind.as_group() else {
                continue;
            };
            let path = here.name(&field.id);
            let Some(repeat) = group.repeat else {
                self.open_fields(&group.fields, &path);
                continue;
            };
            for index in self.answers.entries(&path)..repeat.min {
                let entry = Value::Object(Map::new());
                Rc::make_mut(&mut self.answers).set(&path.index(index), entry);
            }
            for index in 0..self.answers.entries(&path) {
                self.open_fields(&group.fields, &path.index(index));
            }
        }
    }

    /// The applicant filled something in.
    pub(super) fn change(&mut self, change: Change) {
        let answers = Rc::make_mut(&mut self.answers);
        match change {
            Change::Answer(path, Some(value)) => {
                let is_entry = value.is_object();
                answers.set(&path, value);
                if is_entry {
                    self.open(path.step());
                }
            }
            Change::Answer(path, None) | Change::RemoveEntry(path) => answers.remove(&path),
            Change::AddFiles {
                slot,
                files,
                replaced,
            } => {
                let mut ids = ids_in(answers, &slot);
                let place = ids.iter().position(|id| Some(*id) == replaced);
                let place = place.map_or(ids.len()..ids.len(), |at| at..at + 1);
                ids.splice(place, files.iter().map(|file| file.id));
                put_files(answers, &slot, ids);
                let kept = Rc::make_mut(&mut self.files);
                kept.retain(|file| Some(file.id) != replaced);
                kept.extend(files);
            }
            Change::RemoveFile(slot, id) => {
                let mut ids = ids_in(answers, &slot);
                ids.retain(|other| *other != id);
                put_files(answers, &slot, ids);
                Rc::make_mut(&mut self.files).retain(|file| file.id != id);
            }
        }
    }
}

fn put_files(answers: &mut Answers, slot: &Path, ids: Vec<AttachmentId>) {
    if ids.is_empty() {
        answers.remove(slot);
    } else {
        answers.set(slot, Slot::Files(ids).to_value());
    }
}

fn ids_in(answers: &Answers, slot: &Path) -> Vec<AttachmentId> {
    let answer = answers.get(slot).and_then(Slot::read);
    answer.map(Slot::files).unwrap_or_default()
}
