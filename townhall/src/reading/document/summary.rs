//! An application at a glance: what the service's clerks want to know first, what is still missing, and what is odd.

use amtsweg_core::{
    file::FileDoubt,
    form::{Path, Segment},
};

use super::{Answer, Document, Line, Mark, doubt_name};
use crate::{domain::File, reading::names::shown};

/// So much of a longer text.
const MOST_CHARS: usize = 200;

/// A question at a glance. Not to be printed for debugging: it holds an answer.
pub struct SummaryFact {
    /// What was asked.
    pub label: String,
    /// What was answered.
    pub answer: String,
    /// How it was corrected, in words.
    pub marks: Vec<String>,
}

/// What stands on top of an application. Not to be printed for debugging: it holds answers.
#[derive(Default)]
pub struct Summary {
    /// Questions and their answers, in the order of the service's `desk.json`.
    pub facts: Vec<SummaryFact>,
    /// Papers that are to follow.
    pub missing: Vec<String>,
    /// What the form doubts, and files that may be of no use.
    pub odd: Vec<String>,
}

impl Summary {
    /// That of an application, with the places that its service's clerks look at.
    pub fn of(document: &Document, files: &[File], places: &[Path]) -> Self {
        let mut summary = Self {
            odd: document.doubts.clone(),
            ..Self::default()
        };
        let steps = || document.sections.iter().flat_map(|section| &section.steps);
        for place in places {
            for step in steps() {
                let mut found = Vec::new();
                at(&step.lines, &names(place), &mut found);
                for mut fact in found {
                    // Of two people each has an income: the step says whose.
                    let is_taken = summary.facts.iter().any(|taken| taken.label == fact.label);
                    if is_taken {
                        fact.label = format!("{} ({})", fact.label, step.title);
                    }
                    summary.facts.push(fact);
                }
            }
        }
        for section in &document.sections {
            for (_, label, answer, _) in section.questions() {
                if matches!(answer, Answer::WillFollow) {
                    summary.missing.push(label.to_owned());
                }
            }
        }
        let doubtful = |file: &File| -> Option<(FileDoubt, String)> {
            let name = file.name.as_deref().map(shown).unwrap_or_default();
            Some((file.doubt?, name))
        };
        for (doubt, name) in files.iter().filter_map(doubtful) {
            summary.odd.push(format!("{}: {name}", doubt_name(doubt)));
        }
        summary
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.missing.is_empty() && self.odd.is_empty()
    }
}

/// A place without its entries.
fn names(path: &Path) -> Vec<&str> {
    path.segments()
        .iter()
        .filter_map(Segment::as_name)
        .collect()
}

/// What is answered at a place, in a question or in all of a group.
fn at(lines: &[Line], place: &[&str], found: &mut Vec<SummaryFact>) {
    for line in lines {
        match line {
            Line::Question {
                path,
                label,
                answer,
                marks,
                ..
            } if names(path) == place => {
                if let Some(text) = text(answer) {
                    let marks = marks.iter().map(Mark::words);
                    match found.iter_mut().find(|known| known.label == *label) {
                        // Of several entries.
                        Some(fact) => {
                            fact.answer = format!("{}; {text}", fact.answer);
                            fact.marks.extend(marks);
                        }
                        None => found.push(SummaryFact {
                            label: label.clone(),
                            answer: text,
                            marks: marks.collect(),
                        }),
                    }
                }
            }
            Line::Group { title, lines, .. } if group_of(lines).as_deref() == Some(place) => {
                let (mut texts, mut marks) = (Vec::new(), Vec::new());
                all(lines, &mut texts, &mut marks);
                if !texts.is_empty() {
                    found.push(SummaryFact {
                        label: title.clone(),
                        answer: texts.join(", "),
                        marks,
                    });
                }
            }
            Line::Group { lines, .. } => at(lines, place, found),
            Line::Question { .. } | Line::Next { .. } => {}
        }
    }
}

/// Where the group stands that has these lines.
fn group_of(lines: &[Line]) -> Option<Vec<&str>> {
    lines.iter().find_map(|line| match line {
        Line::Question { path, .. } => {
            let mut names = names(path);
            names.pop();
            Some(names)
        }
        Line::Group { .. } | Line::Next { .. } => None,
    })
}

fn all(lines: &[Line], texts: &mut Vec<String>, marks: &mut Vec<String>) {
    for line in lines {
        match line {
            Line::Question {
                label,
                answer,
                marks: own,
                ..
            } => {
                texts.extend(text(answer));
                marks.extend(own.iter().map(|mark| format!("{label}: {}", mark.words())));
            }
            Line::Group { lines, .. } => all(lines, texts, marks),
            Line::Next { .. } => {}
        }
    }
}

fn text(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Text(text) | Answer::LongText(text) => Some(short(text)),
        Answer::List(options) => Some(options.join(", ")),
        Answer::None | Answer::WillFollow | Answer::Files(_) => None,
    }
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(MOST_CHARS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
