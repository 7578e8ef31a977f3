//! What was corrected, in words.

use std::collections::BTreeMap;

use amtsweg_core::{
    form::{Form, Path, Segment},
    time::Timestamp,
};
use serde_json::Value;

use super::{
    Answer,
    values::{self, plain},
};
use crate::{
    clock::{LocalTime, german_date},
    domain::{
        ClerkName,
        correction::{Correction, moved},
    },
    reading::texts::Texts,
};

/// That an answer was corrected. Not to be printed for debugging: it holds answers.
#[derive(Clone)]
pub struct Mark {
    /// When.
    pub at: Timestamp,
    /// Who did it, where that is said.
    pub by: Option<ClerkName>,
    /// What it was before.
    pub before: Answer,
    /// Why.
    pub reason: String,
}

impl Mark {
    /// That it was corrected, when and by whom.
    pub fn title(&self) -> String {
        format!("berichtigt am {}{}", day(self.at), by(self.by.as_ref()))
    }

    /// The same, and what it was before; without the reason.
    pub fn words(&self) -> String {
        format!("{}, vorher: {}", self.title(), self.before.words())
    }

    /// The same and why.
    pub fn all_words(&self) -> String {
        format!("{}. Grund: {}", self.words(), self.reason)
    }
}

/// A correction, told. Not to be printed for debugging: it holds answers.
#[derive(Clone)]
pub struct Told {
    /// Which version it made.
    pub version: i64,
    /// When.
    pub at: Timestamp,
    /// Who made it, where that is said.
    pub by: Option<ClerkName>,
    /// Why.
    pub reason: String,
    /// What.
    pub changes: Vec<ToldChange>,
}

impl Told {
    /// When and by whom.
    pub fn title(&self) -> String {
        format!(
            "Berichtigung {} am {}{}",
            self.version,
            LocalTime::of(self.at),
            by(self.by.as_ref())
        )
    }
}

/// What a correction did with an answer.
#[derive(Clone)]
pub struct ToldChange {
    /// What was asked, and in which entry.
    pub label: String,
    /// What it was.
    pub before: Answer,
    /// What became of it.
    pub outcome: ToldOutcome,
}

/// What became of an answer.
#[derive(Clone)]
pub enum ToldOutcome {
    /// It is another one.
    Now(Answer),
    /// Nobody asks for it any more.
    Dropped,
    /// The entry was taken out.
    Removed,
}

impl ToldChange {
    /// What it was and what it is.
    pub fn words(&self) -> String {
        let before = self.before.words();
        match &self.outcome {
            ToldOutcome::Now(now) => format!("{} (vorher: {before})", now.words()),
            ToldOutcome::Dropped => {
                format!("entfällt, danach wird nicht mehr gefragt (vorher: {before})")
            }
            ToldOutcome::Removed => format!("Eintrag entfernt (vorher: {before})"),
        }
    }
}

fn day(at: Timestamp) -> String {
    german_date(LocalTime::of(at).date())
}

/// Where no names are said, it was the office all the same.
fn by(name: Option<&ClerkName>) -> String {
    name.map_or_else(|| " vom Amt".to_owned(), |name| format!(" von {name}"))
}

/// How answers were corrected, by where they stand now; of each the last time first.
pub(super) fn marks(
    form: &Form,
    texts: &Texts,
    corrections: &[Correction],
) -> BTreeMap<Path, Vec<Mark>> {
    let mut marks: BTreeMap<Path, Vec<Mark>> = BTreeMap::new();
    for correction in corrections {
        let changes = &correction.changes;
        let known = std::mem::take(&mut marks).into_iter();
        marks.extend(known.filter_map(|(path, marks)| Some((moved(&path, changes)?, marks))));
        for change in changes {
            let Some(now) = moved(&change.path, changes) else {
                continue;
            };
            if change.is_dropped {
                // Should it be asked again, it is a new answer.
                marks.remove(&now);
                continue;
            }
            let mark = Mark {
                at: correction.made_at,
                by: Some(correction.author.clone()),
                before: answer(form, texts, &change.path, change.before.as_ref()),
                reason: correction.reason.clone(),
            };
            marks.entry(now).or_default().insert(0, mark);
        }
    }
    marks
}

/// Corrections, told in their order.
pub(super) fn told(form: &Form, texts: &Texts, corrections: &[Correction]) -> Vec<Told> {
    corrections
        .iter()
        .map(|correction| Told {
            version: correction.version,
            at: correction.made_at,
            by: Some(correction.author.clone()),
            reason: correction.reason.clone(),
            changes: correction
                .changes
                .iter()
                .map(|change| ToldChange {
                    label: label(form, texts, &change.path),
                    before: if change.is_entry() {
                        entry(form, texts, &change.path, change.before.as_ref())
                    } else {
                        answer(form, texts, &change.path, change.before.as_ref())
                    },
                    outcome: if change.is_entry() {
                        ToldOutcome::Removed
                    } else if change.is_dropped {
                        ToldOutcome::Dropped
                    } else {
                        let after = change.after.as_ref();
                        ToldOutcome::Now(answer(form, texts, &change.path, after))
                    },
                })
                .collect(),
        })
        .collect()
}

/// What is asked at a place, and in which entries.
pub(super) fn label(form: &Form, texts: &Texts, path: &Path) -> String {
    let within = within(form, texts, path);
    let Some(Segment::Name(_)) = path.segments().last() else {
        return within.join(", ");
    };
    let own = match form.field(path) {
        Some(field) => texts.text(&field.text_id(path)),
        None => path.to_string(),
    };
    if within.is_empty() {
        own
    } else {
        format!("{own} ({})", within.join(", "))
    }
}

/// The entries that a place lies in, as they are called, the outermost first.
pub(super) fn within(form: &Form, texts: &Texts, path: &Path) -> Vec<String> {
    let mut here = Path::default();
    let mut entries = Vec::new();
    for segment in path.segments() {
        match segment {
            Segment::Name(name) => here = here.name(name),
            Segment::Index(index) => {
                let id = form.field(&here);
                let id = id.map_or_else(|| here.text_id(), |group| group.text_id(&here));
                entries.push(texts.entry(&id, *index));
                here = here.index(*index);
            }
        }
    }
    entries
}

/// A value at a place, as it reads.
pub(super) fn answer(form: &Form, texts: &Texts, path: &Path, value: Option<&Value>) -> Answer {
    let Some(field) = form.field(path) else {
        return value.map_or(Answer::None, |value| Answer::Text(plain(value)));
    };
    let id = field.text_id(path);
    values::answer(
        field,
        value,
        |option| texts.attribute(&id, &format!("option-{option}")),
        |text| texts.text(text),
    )
}

/// All that stood in an entry.
fn entry(form: &Form, texts: &Texts, path: &Path, value: Option<&Value>) -> Answer {
    let mut found = Vec::new();
    if let Some(value) = value {
        all(form, texts, path, value, &mut found);
    }
    Answer::List(found)
}

fn all(form: &Form, texts: &Texts, path: &Path, value: &Value, found: &mut Vec<String>) {
    let is_group = form
        .field(path)
        .is_none_or(|field| field.kind.as_group().is_some());
    match value {
        Value::Object(members) if is_group => {
            for (name, value) in members {
                all(form, texts, &path.name(name), value, found);
            }
        }
        Value::Array(entries) if is_group => {
            for (index, value) in entries.iter().enumerate() {
                all(form, texts, &path.index(index), value, found);
            }
        }
        value => {
            let label = match form.field(path) {
                Some(field) => texts.text(&field.text_id(path)),
                None => path.to_string(),
            };
            let answer = answer(form, texts, path, Some(value));
            found.push(format!("{label}: {}", answer.words()));
        }
    }
}
