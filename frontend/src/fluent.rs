//! Fluent, as far as our texts use it: variables, references to other texts, and choices by a
//! word, a number or its plural.
//!
//! Files are read by `fluent-syntax`. The rest of `fluent-bundle` (functions, terms, the plural
//! rules of all languages) would be a tenth of what the first page may weigh.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser::parse_runtime,
    unicode::unescape_unicode_to_string,
};

use crate::language::Language;

/// How often a text may lead to another one: a ring of references has to end.
const DEPTH: usize = 8;

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
    messages: Vec<Message<String>>,
}

impl Messages {
    /// Reads files; what cannot be read is left out.
    pub fn new(language: Language, files: impl IntoIterator<Item = String>) -> Self {
        let mut messages = Vec::new();
        for file in files {
            let resource = parse_runtime(file).unwrap_or_else(|(resource, _)| resource);
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    messages.push(message);
                }
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
        let pattern = self.pattern(id, attribute)?;
        let mut writer = Writer {
            messages: self,
            arguments,
            text: String::new(),
        };
        writer.pattern(pattern, DEPTH);
        Some(writer.text)
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        // Later ones win.
        let mut messages = self.messages.iter().rev();
        let message = messages.find(|message| message.id.name == id)?;
        let Some(name) = attribute else {
            return message.value.as_ref();
        };
        let mut attributes = message.attributes.iter();
        let attribute = attributes.find(|attribute| attribute.id.name == name)?;
        Some(&attribute.value)
    }
}

struct Writer<'a> {
    messages: &'a Messages,
    arguments: &'a Arguments<'a>,
    text: String,
}

impl<'a> Writer<'a> {
    fn pattern(&mut self, pattern: &Pattern<String>, depth: usize) {
        // Marks keep what is put in from disturbing a text of the other direction around it.
        let mixes_directions =
            pattern.elements.len() > 1 && self.messages.language.direction == "rtl";
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => {
                    let is_variable = !matches!(
                        expression,
                        Expression::Inline(
                            InlineExpression::MessageReference { .. }
                                | InlineExpression::StringLiteral { .. }
                        )
                    );
                    let isolated = mixes_directions && is_variable;
                    self.text.push_str(if isolated { "\u{2068}" } else { "" });
                    self.expression(expression, depth);
                    self.text.push_str(if isolated { "\u{2069}" } else { "" });
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>, depth: usize) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let value = match selector {
                    InlineExpression::VariableReference { id } => self.argument(&id.name),
                    _ => None,
                };
                let chosen = value
                    .and_then(|value| {
                        let mut variants = variants.iter();
                        variants.find(|variant| self.matches(value, &variant.key))
                    })
                    .or_else(|| variants.iter().find(|variant| variant.default));
                if let Some(variant) = chosen {
                    self.pattern(&variant.value, depth);
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<String>, depth: usize) {
        match expression {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => match self.argument(&id.name) {
                Some(Argument::Text(text)) => self.text.push_str(text),
                Some(Argument::Number(number)) => {
                    let separator = self.messages.language.decimal_separator;
                    self.text.push_str(&number_text(*number, separator));
                }
                // Better seen by somebody than silently wrong.
                None => self.text.push_str(&id.name),
            },
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                let pattern = self.messages.pattern(&id.name, attribute);
                if let (Some(pattern), Some(depth)) = (pattern, depth.checked_sub(1)) {
                    self.pattern(pattern, depth);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
            // Not used here; a test sees to it.
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {
            }
        }
    }

    fn argument(&self, name: &str) -> Option<&'a Argument> {
        let mut arguments = self.arguments.iter();
        let (_, value) = arguments.find(|(other, _)| *other == name)?;
        Some(value)
    }

    fn matches(&self, value: &Argument, key: &VariantKey<String>) -> bool {
        match (value, key) {
            (Argument::Text(text), VariantKey::Identifier { name }) => text == name,
            (Argument::Number(number), VariantKey::Identifier { name }) => {
                (self.messages.language.plural)(*number) == name
            }
            (Argument::Number(number), VariantKey::NumberLiteral { value }) => {
                number_text(*number, ".") == *value
            }
            (Argument::Text(_), VariantKey::NumberLiteral { .. }) => false,
        }
    }
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
        assert_eq!(arabic, "x \u{2068}-0.25\u{2069} da");
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
    fn our_texts_use_neither_functions_nor_terms() {
        let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
        let mut files = 0;
        for language in std::fs::read_dir(locales).unwrap() {
            for file in std::fs::read_dir(language.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                let text = std::fs::read_to_string(&path).unwrap();
                let resource = parse_runtime(text.as_str()).unwrap();
                let parsed = format!("{resource:?}");
                let foreign = ["FunctionReference", "TermReference", "Term(Term"];
                let found = foreign.iter().find(|name| parsed.contains(**name));
                assert_eq!(found, None, "{}", path.display());
                files += 1;
            }
        }
        assert!(files > 0, "no texts in {locales}");
    }
}
