//! JSON with the line of every value.

use std::str::Utf8Error;

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{ObjectPropName, Value as Ast},
    common::Ranged as _,
    errors::ParseErrorKind,
    parse_to_ast,
};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::finding::Findings;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// The line on which it begins, from 1.
    pub(super) line: usize,
    pub(super) content: Content,
}

#[derive(Debug, Clone)]
pub(super) enum Content {
    /// `null`, true or false, a number or a text.
    Plain(Value),
    List(Vec<Node>),
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) name: String,
    /// The line of its name.
    pub(super) line: usize,
    pub(super) value: Node,
}

impl Node {
    /// The member of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Node> {
        self.members()
            .iter()
            .find(|member| member.name == name)
            .map(|member| &member.value)
    }

    /// The members of an object; none of anything else.
    pub(super) fn members(&self) -> &[Member] {
        match &self.content {
            Content::Object(members) => members,
            _ => &[],
        }
    }

    /// The entries of a list; none of anything else.
    pub(super) fn items(&self) -> &[Node] {
        match &self.content {
            Content::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Plain(value) => value.as_str(),
            _ => None,
        }
    }

    /// The text of a member.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name)?.text()
    }

    /// The line of a member's value, or of the object when it has none.
    pub(super) fn line_of(&self, name: &str) -> usize {
        self.get(name).map_or(self.line, |node| node.line)
    }

    /// The value without its places.
    pub(super) fn to_value(&self) -> Value {
        match &self.content {
            Content::Plain(value) => value.clone(),
            Content::List(items) => items.iter().map(Node::to_value).collect(),
            Content::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|member| (member.name.clone(), member.value.to_value()))
                    .collect::<Map<_, _>>(),
            ),
        }
    }
}

/// Reads strict JSON. Says itself what is wrong when there is no value, and when a member stands
/// twice.
pub(super) fn read(bytes: &[u8], findings: &mut Findings) -> Option<Node> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            findings.error(
                line_of(bytes, error),
                "The file is not encoded in UTF-8.",
                "Save it as UTF-8, without a byte order mark.",
            );
            return None;
        }
    };
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    match parse_to_ast(text, &CollectOptions::default(), &strict) {
        Ok(parsed) => {
            let Some(value) = parsed.value else {
                findings.error(1, "The file is empty.", "Write the form into it.");
                return None;
            };
            // The parser that knows the lines takes more than JSON allows.
            if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
                let (wrong, mend) = explain_strictly(&error);
                findings.error(error.line(), wrong, mend);
                return None;
            }
            let lines = Lines::of(text);
            Some(node(&value, &lines, findings))
        }
        Err(error) => {
            let (wrong, mend) = explain(error.kind());
            findings.error(error.line_display(), wrong, mend);
            None
        }
    }
}

/// The line of the first byte that is no UTF-8.
pub(super) fn line_of(bytes: &[u8], error: Utf8Error) -> usize {
    let before = &bytes[..error.valid_up_to()];
    String::from_utf8_lossy(before).matches('\n').count() + 1
}

/// In the words of somebody who writes a form, not of a parser.
fn explain(kind: &ParseErrorKind) -> (String, &'static str) {
    let (wrong, mend) = match kind {
        ParseErrorKind::ExpectedComma => (
            "A comma is missing before this.",
            "Put a comma between two entries.",
        ),
        ParseErrorKind::TrailingCommasNotAllowed | ParseErrorKind::UnexpectedComma => (
            "There is a comma with nothing behind it.",
            "Take the last comma out.",
        ),
        ParseErrorKind::CommentsNotAllowed => (
            "JSON has no comments.",
            "Take the comment out; a README.md in the folder has room for it.",
        ),
        ParseErrorKind::ExpectedColonAfterObjectKey => (
            "A colon is missing behind the name.",
            "Write the name, a colon, and then the value.",
        ),
        ParseErrorKind::UnterminatedObject => (
            "A bracket { is never closed.",
            "Put the missing } where this part ends.",
        ),
        ParseErrorKind::UnterminatedArray => (
            "A bracket [ is never closed.",
            "Put the missing ] where this list ends.",
        ),
        ParseErrorKind::UnexpectedCloseBrace | ParseErrorKind::UnexpectedCloseBracket => (
            "A bracket is closed that was never opened.",
            "Take it out, or put the opening bracket before.",
        ),
        ParseErrorKind::MultipleRootJsonValues => (
            "Something stands behind the end of the form.",
            "Take it out, or look for a bracket } too many before.",
        ),
        ParseErrorKind::NestingDepthExceeded => (
            "The brackets are nested too deeply.",
            "Look for a bracket that is never closed.",
        ),
        ParseErrorKind::SingleQuotedStringsNotAllowed => (
            "Texts stand in double quotation marks.",
            "Write \" in place of '.",
        ),
        ParseErrorKind::UnexpectedWord | ParseErrorKind::ExpectedStringObjectProperty => (
            "Here stands a word without quotation marks.",
            "Put it in double quotation marks \"…\".",
        ),
        other => {
            return (
                format!("This is not JSON: {}.", other.to_string().to_lowercase()),
                "Look at this line and the one before: a quotation mark, comma or bracket is wrong.",
            );
        }
    };
    (wrong.to_owned(), mend)
}

/// The same for what only the strict parser refuses.
fn explain_strictly(error: &serde_json::Error) -> (String, &'static str) {
    let said = error.to_string();
    if said.starts_with("control character") {
        return (
            "A text holds the end of a line, a tab or the like.".to_owned(),
            "Close the quotation mark on the same line. \\n stands for the end of a line.",
        );
    }
    let (reason, _) = said.split_once(" at line ").unwrap_or((&said, ""));
    (
        format!("This is not JSON: {reason}."),
        "Look at this line and the one before.",
    )
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(ends).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

fn node(ast: &Ast<'_>, lines: &Lines, findings: &mut Findings) -> Node {
    let line = lines.at(ast.range().start);
    let content = match ast {
        Ast::NullKeyword(_) => Content::Plain(Value::Null),
        Ast::BooleanLit(literal) => Content::Plain(literal.value.into()),
        Ast::StringLit(literal) => Content::Plain(Value::String(literal.value.to_string())),
        Ast::NumberLit(literal) => {
            Content::Plain(serde_json::from_str(literal.value).unwrap_or(Value::Null))
        }
        Ast::Array(array) => Content::List(
            array
                .elements
                .iter()
                .map(|element| node(element, lines, findings))
                .collect(),
        ),
        Ast::Object(object) => {
            let mut members: Vec<Member> = Vec::new();
            for property in &object.properties {
                let line = lines.at(property.range.start);
                let name = match &property.name {
                    ObjectPropName::String(literal) => literal.value.to_string(),
                    ObjectPropName::Word(word) => word.value.to_owned(),
                };
                if let Some(first) = members.iter().find(|member| member.name == name) {
                    findings.error(
                        line,
                        format!("\"{name}\" stands twice, first on line {}.", first.line),
                        "Take one of them out.",
                    );
                    continue;
                }
                let value = node(&property.value, lines, findings);
                members.push(Member { name, line, value });
            }
            Content::Object(members)
        }
    };
    Node { line, content }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> Vec<String> {
        let mut findings = Findings::of("f");
        read(text.as_bytes(), &mut findings);
        findings
            .into_vec()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn every_value_knows_its_line() {
        let mut findings = Findings::of("f");
        let text = "{\n  \"a\": [1,\n    {\"b\": \"x\"}],\n  \"c\":\n    true\n}";
        let root = read(text.as_bytes(), &mut findings).unwrap();
        assert_eq!(findings.len(), 0);
        assert_eq!(root.get("a").unwrap().items()[1].line_of("b"), 3);
        assert_eq!(root.line_of("c"), 5);
        let expected: Value = serde_json::from_str(text).unwrap();
        assert_eq!(root.to_value(), expected);
    }

    #[test]
    fn what_stands_twice_is_named() {
        assert_eq!(
            said("{\n\"a\": 1,\n\"a\": 2}"),
            ["f:3: \"a\" stands twice, first on line 2. Take one of them out."]
        );
    }

    #[test]
    fn texts_end_on_their_line() {
        assert_eq!(
            said("{\n\"a\": \"b\nc\"}"),
            [
                "f:2: A text holds the end of a line, a tab or the like. Close the quotation mark on \
              the same line. \\n stands for the end of a line."
            ]
        );
    }

    #[test]
    fn other_encodings_are_refused_with_their_line() {
        let mut findings = Findings::of("f");
        assert!(read(b"{\n\"a\": \"\xe4\"}", &mut findings).is_none());
        assert_eq!(findings.into_vec()[0].line, 2);
    }

    proptest! {
        #[test]
        fn takes_what_serde_takes(text in r#"[\[\]{}:,"a1 \n]{0,24}"#) {
            let mut findings = Findings::of("f");
            let read = read(text.as_bytes(), &mut findings).map(|node| node.to_value());
            let parsed = serde_json::from_str::<Value>(&text).ok();
            prop_assert_eq!(read.is_some(), parsed.is_some());
            prop_assert!(read.is_some() || findings.len() == 1);
        }
    }
}
