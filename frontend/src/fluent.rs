//! Fluent, as far as our texts use it: variables, references to other texts, and choices by a
//! word, a number or its plural.
//!
//! A file is only cut into its messages; each is read when it is written out. The libraries for
//! Fluent (a tree of all texts, functions, terms, the plural rules of all languages) would be a
//! tenth of what the first page may weigh.

mod writer;

use crate::language::Language;

use writer::Writer;

/// The value of a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A number, shown with at most two decimals.
    Number(f64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Argument {
    // Counts and sizes are exact in an f64.
    #[expect(clippy::cast_precision_loss)]
    fn from(number: u64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

/// Names and values of variables.
pub type Arguments<'a> = [(&'a str, Argument)];

/// The messages of one language.
pub struct Messages {
    language: Language,
    /// As they stand in the files, each from its id to the beginning of the next.
    messages: Vec<String>,
}

impl Messages {
    /// Reads files; what is no message is left out.
    pub fn new(language: Language, files: impl IntoIterator<Item = String>) -> Self {
        let mut messages = Vec::new();
        for file in files {
            let mut rest = file.as_str();
            while !rest.is_empty() {
                let (message, after) = rest.split_at(end_of_entry(rest));
                if message.starts_with(|first: char| first.is_ascii_alphabetic()) {
                    messages.push(message.to_owned());
                }
                rest = after;
            }
        }
        Self { language, messages }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message or an attribute of one, if it is there.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<String> {
        Writer::write(self, self.source(id, attribute)?, arguments)
    }

    /// Where the text of a message or of its attribute begins.
    fn source(&self, id: &str, attribute: Option<&str>) -> Option<&str> {
        // Later ones win.
        let mut messages = self.messages.iter().rev();
        let mut rest = messages.find_map(|message| after_name(message, id))?;
        let Some(name) = attribute else {
            return Some(rest);
        };
        loop {
            rest = rest.split_once('\n')?.1;
            let attribute = rest.trim_start_matches(' ').strip_prefix('.');
            if let Some(found) = attribute.and_then(|rest| after_name(rest, name)) {
                return Some(found);
            }
        }
    }
}

/// Up to the next line on which something begins: neither the lines of a text nor a choice within
/// it begin with a letter.
fn end_of_entry(text: &str) -> usize {
    let mut pairs = text.as_bytes().windows(2);
    let begins = |pair: &[u8]| matches!(pair, [b'\n', b'a'..=b'z' | b'A'..=b'Z' | b'#' | b'-']);
    pairs.position(begins).map_or(text.len(), |end| end + 1)
}

/// What follows `name =`.
fn after_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(name)?;
    rest.trim_start_matches(' ').strip_prefix('=')
}

/// `3`, `2.5`, `0.25`: whole numbers as such, others with at most two decimals.
fn number_text(number: f64, separator: &str) -> String {
    // What is counted here is far below 2^53.
    #[expect(clippy::cast_possible_truncation)]
    let hundredths = (number * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let hundredths = hundredths.unsigned_abs();
    let whole = hundredths / 100;
    match hundredths % 100 {
        0 => format!("{sign}{whole}"),
        tenths if tenths % 10 == 0 => format!("{sign}{whole}{separator}{}", tenths / 10),
        decimals => format!("{sign}{whole}{separator}{decimals:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARABIC: Language = crate::language::LANGUAGES[2];

    fn format(language: Language, text: &str, arguments: &Arguments<'_>) -> String {
        let file = format!("other = da\n    .mark = !\nid = {text}\n");
        Messages::new(language, [file])
            .format("id", None, arguments)
            .unwrap()
    }

    #[test]
    fn variables_references_and_literals() {
        let german = |text, arguments: &_| format(Language::GERMAN, text, arguments);
        assert_eq!(
            german("{ $a } { other }{ other.mark }", &[("a", "x".into())]),
            "x da!"
        );
        assert_eq!(german("a{\"\\u00AD\"}b", &[]), "a\u{ad}b");
        assert_eq!(
            german("{ $a } { $b }", &[("a", 2.5.into()), ("b", 3_u64.into())]),
            "2,5 3"
        );
        assert_eq!(german("{ id }", &[]), "");
        let arabic = format(ARABIC, "x { $a } { other }", &[("a", (-0.25).into())]);
        assert_eq!(arabic, "x \u{2068}-0,25\u{2069} da");
    }

    #[test]
    fn choices() {
        let text = "{ $n ->\n    [0] none\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }";
        let of = |language, n: f64| format(language, text, &[("n", n.into())]);
        let german = [0.0, 1.0, 1.5, 2.0].map(|n| of(Language::GERMAN, n));
        assert_eq!(german, ["none", "one", "other", "other"]);
        let arabic = [1.0, 2.0, 3.0, 11.0, 100.0, 103.0].map(|n| of(ARABIC, n));
        assert_eq!(arabic, ["one", "other", "few", "many", "other", "few"]);
        assert_eq!(format(ARABIC, text, &[("n", "few".into())]), "few");
    }

    #[test]
    fn later_files_win() {
        let files = ["a = 1\n", "a = 2\n b\n"].map(str::to_owned);
        let messages = Messages::new(Language::GERMAN, files);
        assert_eq!(messages.format("a", None, &[]).as_deref(), Some("2\nb"));
        assert_eq!(messages.format("b", None, &[]), None);
    }

    #[test]
    fn whatever_is_no_fluent_ends() {
        for text in [
            "{",
            "}",
            "{ $",
            "{ $a ->",
            "{ $a -> [",
            "{ $a -> *[x",
            "{ \"",
            "{ \"\\",
            "{ \"\\u12ä\" }x",
            "{ {{ a",
            "a } b",
            "{ a( }",
            "{ \"\\ä",
            "{ -x }",
            "{ $a -",
            "\n",
            "\n  .",
            "\n *",
            "\n[",
        ] {
            // Nothing may panic, and nothing else is asked of them.
            let files = [format!("id = {text}"), format!("id =\n  x{text}\n a")];
            for file in files {
                let messages = Messages::new(ARABIC, [file]);
                let _ = messages.format("id", None, &[("a", "x".into())]);
                let _ = messages.format("id", Some("a"), &[]);
            }
        }
    }
}
