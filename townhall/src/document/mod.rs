//! An application as a readable German document: every question that was asked, in the form's
//! order, with its answer. Nothing here can be printed for debugging: it holds answers.

mod countries;
mod record;
mod table;
mod values;
mod words;

use amtsweg_core::{
    form::{
        Answers, FieldKind, Filing, Form, Level, Path, VisibleField, check, unexpected, visible,
    },
    id::AttachmentId,
    time::Date,
};

pub use record::{Record, record};
pub use table::csv;
pub use values::Answer;
pub(crate) use words::{filing_name, language_name, type_name};

use crate::texts::Texts;

/// An application to be read.
pub struct Document {
    /// The form's sections that have something to show.
    pub sections: Vec<Section>,
    /// What the form's checks doubt.
    pub doubts: Vec<String>,
    /// What was sent without being asked for: place and text.
    pub unasked: Vec<(String, String)>,
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
    },
    /// An entry of a group.
    Group {
        /// What it is called.
        title: String,
        /// Its questions.
        lines: Vec<Line>,
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
    /// Makes the document.
    pub fn new(form: &Form, texts: &Texts, answers: &Answers, date: Date) -> Self {
        let writer = Writer { texts, answers };
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
                    .filter(|step| !step.lines.is_empty())
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
        Self {
            sections,
            doubts,
            unasked,
        }
    }
}

impl Section {
    /// All questions of the section, those in groups too, in their order.
    fn questions(&self) -> Vec<(&Path, &str, &Answer)> {
        let mut questions = Vec::new();
        for step in &self.steps {
            collect(&step.lines, &mut questions);
        }
        questions
    }
}

fn collect<'a>(lines: &'a [Line], questions: &mut Vec<(&'a Path, &'a str, &'a Answer)>) {
    for line in lines {
        match line {
            Line::Question {
                path,
                label,
                answer,
            } => questions.push((path, label, answer)),
            Line::Group { lines, .. } => collect(lines, questions),
        }
    }
}

struct Writer<'a> {
    texts: &'a Texts,
    answers: &'a Answers,
}

impl Writer<'_> {
    fn lines(&self, fields: &[VisibleField<'_>]) -> Vec<Line> {
        let mut lines = Vec::new();
        for visible in fields {
            match visible.field.kind {
                FieldKind::Info => {}
                FieldKind::Group => self.group(visible, &mut lines),
                _ => {
                    let id = visible.text_id();
                    let option =
                        |option: &str| self.texts.attribute(&id, &format!("option-{option}"));
                    lines.push(Line::Question {
                        path: visible.path.clone(),
                        label: self.texts.text(&id),
                        answer: values::answer(
                            visible.field,
                            self.answers.get(&visible.path),
                            option,
                            |text| self.texts.text(text),
                        ),
                    });
                }
            }
        }
        lines
    }

    fn group(&self, visible: &VisibleField<'_>, lines: &mut Vec<Line>) {
        let id = visible.text_id();
        let repeated = visible.field.repeat.is_some();
        for (index, entry) in visible.entries.iter().enumerate() {
            let title = if repeated {
                self.texts
                    .numbered(&id, "item", index + 1)
                    .unwrap_or_else(|| format!("{} {}", self.texts.text(&id), index + 1))
            } else {
                self.texts.text(&id)
            };
            lines.push(Line::Group {
                title,
                lines: self.lines(entry),
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
        .filter(|leaf| leaf.field.kind == FieldKind::File)
        .map(|leaf| Slot {
            path: leaf.path.clone(),
            filing: leaf.field.filing,
            files: answers
                .get(&leaf.path)
                .map(values::attachments)
                .unwrap_or_default(),
        })
        .filter(|slot| !slot.files.is_empty())
        .collect()
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
            .map(str::trim)
            .filter(|text| !text.is_empty())
    };
    let person = match (first("family-name"), first("given-name")) {
        (Some(family), Some(given)) => Some(format!("{family}, {given}")),
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => first("name").map(str::to_owned),
    };
    match (first("organization"), person) {
        (Some(organisation), Some(person)) => Some(format!("{organisation} ({person})")),
        (Some(organisation), None) => Some(organisation.to_owned()),
        (None, person) => person,
    }
}
