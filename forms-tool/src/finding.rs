//! What is wrong with a form's files, for the person who writes them.

use std::fmt;

use serde::Serialize;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// The form cannot be used like this.
    Error,
    /// Likely a slip; the form works.
    Note,
}

/// Something to mend, and how.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, as it was named on the command line.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// How much it weighs.
    pub weight: Weight,
    /// What is wrong.
    pub wrong: String,
    /// What to do.
    pub mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let note = match self.weight {
            Weight::Error => "",
            Weight::Note => "note: ",
        };
        let Self {
            file,
            line,
            wrong,
            mend,
            ..
        } = self;
        write!(f, "{file}:{line}: {note}{wrong} {mend}")
    }
}

/// The findings of one file, as they are collected.
#[derive(Debug)]
pub(super) struct Findings {
    file: String,
    found: Vec<Finding>,
}

impl Findings {
    pub(super) fn of(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            found: Vec::new(),
        }
    }

    pub(super) fn error(&mut self, line: usize, wrong: impl Into<String>, mend: impl Into<String>) {
        self.add(Weight::Error, line, wrong.into(), mend.into());
    }

    pub(super) fn note(&mut self, line: usize, wrong: impl Into<String>, mend: impl Into<String>) {
        self.add(Weight::Note, line, wrong.into(), mend.into());
    }

    fn add(&mut self, weight: Weight, line: usize, wrong: String, mend: String) {
        self.found.push(Finding {
            file: self.file.clone(),
            line,
            weight,
            wrong,
            mend,
        });
    }

    pub(super) fn len(&self) -> usize {
        self.found.len()
    }

    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.found
    }
}

/// The known word that a wrong one was probably meant to be.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = match word.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    known
        .into_iter()
        .map(|other| (distance(&word.to_lowercase(), &other.to_lowercase()), other))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

/// How many letters have to be put in, taken out, changed or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(row[j - 1] + 1)
                .min(rows[i - 1][j - 1] + changed);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// `"a", "b" or "c"`.
pub(super) fn any_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    join(words, "or")
}

/// `"a", "b" and "c"`.
pub(super) fn all_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    join(words, "and")
}

fn join<'a>(words: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let words: Vec<String> = words
        .into_iter()
        .map(|word| format!("\"{word}\""))
        .collect();
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let known = ["label", "options", "required"];
        assert_eq!(nearest("option", known), Some("options"));
        assert_eq!(nearest("requierd", known), Some("required"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("x", ["y"]), None);
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(any_of(["a"]), "\"a\"");
        assert_eq!(any_of(["a", "b", "c"]), "\"a\", \"b\" or \"c\"");
        assert_eq!(all_of(["a", "b"]), "\"a\" and \"b\"");
    }
}
