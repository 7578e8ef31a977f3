//! An application as a readable German document: every question that was asked, in the form's
//! order, with its answer. Nothing here can be printed for debugging: it holds answers.

mod corrected;
mod countries;
mod question;
mod record;
mod summary;
mod table;
mod values;
mod words;

use std::collections::BTreeMap;

use amtsweg_core::{
    form::{
        self, Answers, Filing, Form, GroupRules, Holds, Level, Path, VisibleField, check,
        unexpected, visible,
    },
    id::AttachmentId,
    time::Date,
};

pub use corrected::{Mark, Told, ToldChange, ToldOutcome};
pub use question::{Question, is_correctable, questions, typed};
pub(crate) use record::{LEGAL, LEGAL_REMARK};
pub use record::{Record, record};
pub use summary::{Summary, SummaryFact};
pub use table::csv;
pub use values::{Answer, Control};
pub(crate) use words::{LANGUAGES, doubt_name, filing_name, language_name, type_name};

use crate::{
    domain::correction::Correction,
    reading::{nfc::nfc, texts::Texts},
};

/// So many answers never asked for are shown.
const MOST_UNASKED: usize = 50;
/// So much of each place, and of each text.
const MOST_PLACE_CHARS: usize = 100;
const MOST_TEXT_CHARS: usize = 1000;
/// So much of all texts together.
const MOST_UNASKED_CHARS: usize = 10_000;

/// An application to be read.
pub struct Document {
    /// The form's sections that have something to show.
    pub sections: Vec<Section>,
    /// What the form's checks doubt.
    pub doubts: Vec<String>,
    /// The values of the law that the form or its texts name, as they counted.
    pub legal: Vec<Legal>,
    /// What was sent without being asked for: place and text.
    pub unasked: Vec<(String, String)>,
    /// What was corrected, the first correction first.
    pub corrections: Vec<Told>,
}

/// A value of the law on the day of the application.
pub struct Legal {
    /// What it is.
    pub title: String,
    /// What it was.
    pub value: String,
    /// Where it stands.
    pub source: String,
}

impl Legal {
    /// What it was, and where that stands.
    pub fn text(&self) -> String {
        format!("{} ({})", self.value, self.source)
    }
}

/// A section.
pub struct Section {
    /// Its title.
    pub title: String,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// A step.
pub struct Step {
    /// Its title.
    pub title: String,
    /// Its questions.
    pub lines: Vec<Line>,
}

/// A question, or questions that belong together.
pub enum Line {
    /// A question and its answer.
    Question {
        /// Where its answer stands in the data.
        path: Path,
        /// What was asked.
        label: String,
        /// What was answered.
        answer: Answer,
        /// How it was corrected, the last time first.
        marks: Vec<Mark>,
        /// Whether the office corrects such an answer: neither files nor what somebody has declared.
        is_correctable: bool,
    },
    /// An entry of a group.
    Group {
        /// What it is called.
        title: String,
        /// Where it stands, if it is one of several.
        entry: Option<Path>,
        /// Its questions.
        lines: Vec<Line>,
    },
    /// Behind the entries of a group that may have more.
    Next {
        /// Where the next one would stand.
        path: Path,
        /// What it would be called.
        title: String,
    },
}

/// A slot for files that has some.
#[derive(Debug)]
pub struct Slot {
    /// Where its answer stands.
    pub path: Path,
    /// In which part of the case's file it belongs.
    pub filing: Filing,
    /// Its files.
    pub files: Vec<AttachmentId>,
}

impl Document {
    /// Makes the document of answers as they stand after these corrections.
    pub fn new(
        form: &Form,
        texts: &Texts,
        answers: &Answers,
        date: Date,
        corrections: &[Correction],
    ) -> Self {
        let writer = Writer {
            form,
            texts,
            answers,
            marks: corrected::marks(form, texts, corrections),
        };
        let steps = visible(form, answers, date);
        let sections = form
            .sections
            .iter()
            .map(|section| Section {
                title: texts.text(&format!("section-{}", section.id)),
                steps: steps
                    .iter()
                    .filter(|visible| section.steps.contains(&visible.step.id))
                    .map(|visible| Step {
                        title: texts.text(&format!("step-{}", visible.step.id)),
                        lines: writer.lines(&visible.fields),
                    })
                    // Where nothing was asked but how many there are, there is nothing to read.
                    .filter(|step| {
                        let mut lines = step.lines.iter();
                        lines.any(|line| !matches!(line, Line::Next { .. }))
                    })
                    .collect(),
            })
            .filter(|section| !section.steps.is_empty())
            .collect();
        let doubts = check(form, answers, date)
            .iter()
            .filter(|finding| finding.level == Level::Warning)
            .map(|finding| texts.text(&finding.kind.message().0))
            .collect();
        let unasked = unexpected(form, answers, date)
            .iter()
            .map(|path| {
                let text = answers.get(path).map(values::plain).unwrap_or_default();
                (path.to_string(), text)
            })
            .collect();
        let legal = texts
            .legal_values()
            .iter()
            .map(|(_, value)| Legal {
                title: value.title.clone(),
                value: value.german(date),
                source: value.origin(),
            })
            .collect();
        Self {
            sections,
            doubts,
            legal,
            unasked,
            corrections: corrected::told(form, texts, corrections),
        }
    }
}

impl Document {
    /// Says of no correction any more who made it.
    pub fn hide_clerks(&mut self) {
        for told in &mut self.corrections {
            told.by = None;
        }
        let steps = self.sections.iter_mut();
        for step in steps.flat_map(|section| &mut section.steps) {
            hide_clerks(&mut step.lines);
        }
    }
}

fn hide_clerks(lines: &mut [Line]) {
    for line in lines {
        match line {
            Line::Question { marks, .. } => marks.iter_mut().for_each(|mark| mark.by = None),
            Line::Group { lines, .. } => hide_clerks(lines),
            Line::Next { .. } => {}
        }
    }
}

/// What of the answers never asked for is shown.
pub struct Unasked<'a> {
    /// Place and text, either cut where it is too long.
    pub shown: Vec<(&'a str, &'a str)>,
    /// How many more there are, or were cut: they stand in the data alone.
    pub left: usize,
}

impl Document {
    /// What of the answers never asked for a page or a paper shows: whoever sends an application
    /// may add any number of any length.
    pub fn shown_unasked(&self) -> Unasked<'_> {
        let mut shown = Vec::new();
        let mut cut = 0;
        let mut room = MOST_UNASKED_CHARS;
        for (place, text) in self.unasked.iter().take(MOST_UNASKED) {
            let short_place = first_chars(place, MOST_PLACE_CHARS);
            let short_text = first_chars(text, MOST_TEXT_CHARS.min(room));
            if short_place.len() < place.len() || short_text.len() < text.len() {
                cut += 1;
            }
            room = room.saturating_sub(short_text.chars().count());
            shown.push((short_place, short_text));
        }
        let left = cut + self.unasked.len().saturating_sub(MOST_UNASKED);
        Unasked { shown, left }
    }
}

impl Unasked<'_> {
    /// A sentence about what is not shown.
    pub fn remark(&self) -> Option<String> {
        match self.left {
            0 => None,
            1 => Some("Eine Angabe ist hier gekürzt oder weggelassen. Vollständig steht sie in den Daten (JSON).".into()),
            left => Some(format!(
                "{left} Angaben sind hier gekürzt oder weggelassen. Vollständig stehen sie in den Daten (JSON)."
            )),
        }
    }
}

fn first_chars(text: &str, most: usize) -> &str {
    text.char_indices()
        .nth(most)
        .and_then(|(end, _)| text.get(..end))
        .unwrap_or(text)
}

impl Section {
    /// All questions of the section, those in groups too, in their order.
    fn questions(&self) -> Vec<(&Path, &str, &Answer, &[Mark])> {
        let mut questions = Vec::new();
        for step in &self.steps {
            collect(&step.lines, &mut questions);
        }
        questions
    }
}

fn collect<'a>(
    lines: &'a [Line],
    questions: &mut Vec<(&'a Path, &'a str, &'a Answer, &'a [Mark])>,
) {
    for line in lines {
        match line {
            Line::Question {
                path,
                label,
                answer,
                marks,
                ..
            } => questions.push((path, label, answer, marks)),
            Line::Group { lines, .. } => collect(lines, questions),
            Line::Next { .. } => {}
        }
    }
}

struct Writer<'a> {
    form: &'a Form,
    texts: &'a Texts,
    answers: &'a Answers,
    marks: BTreeMap<Path, Vec<Mark>>,
}

impl Writer<'_> {
    fn lines(&self, fields: &[VisibleField<'_>]) -> Vec<Line> {
        let mut lines = Vec::new();
        for visible in fields {
            match visible.field.kind.holds() {
                Holds::Nothing => {}
                Holds::Group(group) => self.group(visible, group, &mut lines),
                Holds::Answer => {
                    lines.push(Line::Question {
                        path: visible.path.clone(),
                        label: self.texts.text(&visible.text_id()),
                        answer: self.answer(visible),
                        marks: self.marks.get(&visible.path).cloned().unwrap_or_default(),
                        is_correctable: question::is_correctable(visible.field),
                    });
                }
            }
        }
        lines
    }

    /// What stands at a place, as it reads.
    fn answer(&self, visible: &VisibleField<'_>) -> Answer {
        let value = self.answers.get(&visible.path);
        corrected::answer(self.form, self.texts, &visible.path, value)
    }

    fn group(&self, visible: &VisibleField<'_>, group: &GroupRules, lines: &mut Vec<Line>) {
        let id = visible.text_id();
        let repeated = group.repeat.is_some();
        for (index, entry) in visible.entries.iter().enumerate() {
            let title = if repeated {
                self.texts.entry(&id, index)
            } else {
                self.texts.text(&id)
            };
            lines.push(Line::Group {
                title,
                entry: repeated.then(|| visible.path.index(index)),
                lines: self.lines(entry),
            });
        }
        let next = visible.entries.len();
        if group.repeat.is_some_and(|repeat| next < repeat.max) {
            lines.push(Line::Next {
                path: visible.path.index(next),
                title: self.texts.entry(&id, next),
            });
        }
    }
}

/// The slots that have files, in the form's order.
pub fn slots(form: &Form, answers: &Answers, date: Date) -> Vec<Slot> {
    visible(form, answers, date)
        .iter()
        .flat_map(|step| &step.fields)
        .flat_map(VisibleField::leaves)
        .filter_map(|leaf| Some((leaf, leaf.field.kind.as_file()?)))
        .map(|(leaf, rules)| Slot {
            path: leaf.path.clone(),
            filing: rules.filing,
            files: answers
                .get(&leaf.path)
                .and_then(form::Slot::read)
                .map(form::Slot::files)
                .unwrap_or_default(),
        })
        .filter(|slot| !slot.files.is_empty())
        .collect()
}

/// What an application is about, in the clerks' words, where they and the answers tell it.
pub fn subject(form: &Form, texts: &Texts, answers: &Answers, date: Date) -> Option<String> {
    let steps = visible(form, answers, date);
    let writer = Writer {
        form,
        texts,
        answers,
        marks: BTreeMap::new(),
    };
    texts.subject(|id| {
        let fields = steps.iter().flat_map(|step| &step.fields);
        let mut leaves = fields.flat_map(VisibleField::leaves);
        let asked = leaves.find(|leaf| leaf.text_id() == id)?;
        match writer.answer(asked) {
            Answer::Text(text) => Some(text),
            _ => None,
        }
    })
}

/// Who applies, as far as the form asks for it: the first organisation, and the first family and
/// given names, found by what they mean to a browser's autofill.
pub fn applicant(form: &Form, answers: &Answers, date: Date) -> Option<String> {
    let steps = visible(form, answers, date);
    let first = |token: &str| {
        steps
            .iter()
            .flat_map(|step| &step.fields)
            .flat_map(VisibleField::leaves)
            .find(|leaf| leaf.field.autocomplete.as_deref() == Some(token))
            .and_then(|leaf| answers.get(&leaf.path)?.as_str())
            .map(|text| nfc(text.trim()))
            .filter(|text| !text.is_empty())
    };
    let person = match (first("family-name"), first("given-name")) {
        (Some(family), Some(given)) => Some(format!("{family}, {given}")),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => first("name"),
    };
    match (first("organization"), person) {
        (Some(organisation), Some(person)) => Some(format!("{organisation} ({person})")),
        (Some(organisation), None) => Some(organisation),
        (None, person) => person,
    }
}
