//! Writing out one text: it is read and written in one go.

use std::mem::replace;

use super::{Argument, Arguments, Messages, number_text};

/// How often a text may lead to another one: a ring of references has to end.
const DEPTH: usize = 8;

/// Goes through the source of a text and writes what it says.
pub(super) struct Writer<'a> {
    messages: &'a Messages,
    arguments: &'a Arguments<'a>,
    text: String,
    /// What is still to be read.
    rest: &'a str,
    /// What is read now is not to be written.
    mute: bool,
    /// How much further references may lead.
    depth: usize,
}

/// What has to be known of a text before it is written.
struct Shape {
    /// By how much all lines are indented.
    indent: usize,
    /// How many pieces it has, words and what is put in.
    pieces: usize,
}

impl<'a> Writer<'a> {
    /// Writes the text that begins `source`; nothing where none does.
    pub(super) fn write(
        messages: &'a Messages,
        source: &'a str,
        arguments: &'a Arguments<'a>,
    ) -> Option<String> {
        let mut writer = Self {
            messages,
            arguments,
            text: String::new(),
            rest: source,
            mute: false,
            depth: DEPTH,
        };
        let pieces = writer.pattern();
        (pieces > 0).then_some(writer.text)
    }

    /// Reads a text to its end, and gives the number of its pieces.
    fn pattern(&mut self) -> usize {
        let begin = self.rest;
        let mute = replace(&mut self.mute, true);
        let first = self.lines(0, false);
        self.mute = mute;
        if !mute {
            self.rest = begin;
            // Marks keep what is put in from disturbing a text of the other direction around it.
            let isolates = first.pieces > 1 && self.messages.language.direction == "rtl";
            self.lines(first.indent, isolates);
        }
        first.pieces
    }

    fn lines(&mut self, indent: usize, isolates: bool) -> Shape {
        let mut shape = Shape {
            indent: usize::MAX,
            pieces: 0,
        };
        // Up to where it is more than blanks: those at the end do not count.
        let mut end = self.text.len();
        self.skip(&[' ']);
        loop {
            match self.rest.bytes().next() {
                None | Some(b'}') => break,
                Some(b'\n') => {
                    let after = self.rest.trim_start_matches([' ', '\n']);
                    let (blank, _) = self.rest.split_at(self.rest.len() - after.len());
                    let mut lines = blank.split('\n');
                    let spaces = lines.next_back().unwrap_or_default().len();
                    let is_filled = after.starts_with('{');
                    let is_over = after.is_empty() || after.starts_with(['}', '[', '*', '.']);
                    if is_over || (spaces == 0 && !is_filled) {
                        break;
                    }
                    if shape.pieces > 0 {
                        lines.for_each(|_| self.push("\n"));
                    }
                    if !is_filled || spaces == 0 {
                        shape.indent = shape.indent.min(spaces);
                        (indent..spaces).for_each(|_| self.push(" "));
                    }
                    self.rest = after;
                }
                Some(b'{') => {
                    self.placeable(isolates);
                    shape.pieces += 1;
                    end = self.text.len();
                }
                Some(_) => {
                    let words = self.until(|c| matches!(c, '{' | '}' | '\n'));
                    let solid = words.trim_end_matches(' ');
                    if !solid.is_empty() {
                        self.push(solid);
                        shape.pieces += 1;
                        end = self.text.len();
                    }
                    let (_, spaces) = words.split_at(solid.len());
                    self.push(spaces);
                }
            }
        }
        self.text.truncate(end);
        shape
    }

    /// Reads and writes what stands in braces.
    fn placeable(&mut self, isolates: bool) {
        self.take('{');
        self.skip(&[' ', '\n']);
        if self.take('$') {
            self.push(if isolates { "\u{2068}" } else { "" });
            self.variable();
            self.push(if isolates { "\u{2069}" } else { "" });
        } else if self.take('"') {
            self.literal();
        } else {
            let id = self.name();
            let attribute = self.take('.').then(|| self.name());
            self.reference(id, attribute);
        }
        // There is nothing else in our texts; a test sees to it.
        self.until(|c| c == '}');
        self.take('}');
    }

    fn variable(&mut self) {
        let name = self.name();
        let mut arguments = self.arguments.iter();
        let value = arguments.find(|(other, _)| *other == name);
        let value = value.map(|(_, value)| value);
        self.skip(&[' ', '\n']);
        if self.take('-') {
            self.choice(value);
            return;
        }
        match value {
            Some(Argument::Text(text)) => self.push(text),
            Some(Argument::Number(number)) => {
                let separator = self.messages.language.decimal_separator;
                self.push(&number_text(*number, separator));
            }
            // Better seen by somebody than silently wrong.
            None => self.push(name),
        }
    }

    /// Reads the variants behind an arrow and writes the one that fits.
    fn choice(&mut self, value: Option<&Argument>) {
        self.take('>');
        let (mut fitting, mut usual) = (None, None);
        loop {
            self.skip(&[' ', '\n']);
            let is_usual = self.take('*');
            if !self.take('[') {
                break;
            }
            let key = self.until(|c| c == ']').trim_matches(' ');
            self.take(']');
            if is_usual {
                usual = Some(self.rest);
            }
            if fitting.is_none() && value.is_some_and(|value| self.fits(value, key)) {
                fitting = Some(self.rest);
            }
            let mute = replace(&mut self.mute, true);
            self.pattern();
            self.mute = mute;
        }
        if let Some(variant) = fitting.or(usual) {
            let after = replace(&mut self.rest, variant);
            self.pattern();
            self.rest = after;
        }
    }

    fn fits(&self, value: &Argument, key: &str) -> bool {
        match value {
            // A number is none of the words.
            Argument::Text(text) => text == key && key.starts_with(char::is_alphabetic),
            Argument::Number(number) => {
                (self.messages.language.plural)(*number) == key || number_text(*number, ".") == key
            }
        }
    }

    fn reference(&mut self, id: &str, attribute: Option<&str>) {
        let source = self.messages.source(id, attribute);
        if let (Some(source), false, Some(depth)) = (source, self.mute, self.depth.checked_sub(1)) {
            self.depth = depth;
            let after = replace(&mut self.rest, source);
            self.pattern();
            self.rest = after;
            self.depth += 1;
        }
    }

    fn literal(&mut self) {
        loop {
            let words = self.until(|c| matches!(c, '"' | '\\'));
            self.push(words);
            if !self.take('\\') {
                break;
            }
            let mut rest = self.rest.chars();
            let mut letter = rest.next().unwrap_or_default();
            self.rest = rest.as_str();
            // All others stand for themselves.
            let digits = match letter {
                'u' => 4,
                'U' => 6,
                _ => 0,
            };
            if digits > 0 {
                let (code, rest) = self.rest.split_at_checked(digits).unwrap_or_default();
                self.rest = rest;
                let code = u32::from_str_radix(code, 16).ok();
                letter = code.and_then(char::from_u32).unwrap_or_default();
            }
            self.push(letter.encode_utf8(&mut [0; 4]));
        }
        self.take('"');
    }

    fn name(&mut self) -> &'a str {
        self.until(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
    }

    fn until(&mut self, ends: fn(char) -> bool) -> &'a str {
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (before, rest) = self.rest.split_at(end);
        self.rest = rest;
        before
    }

    fn take(&mut self, sign: char) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip(&mut self, signs: &[char]) {
        self.rest = self.rest.trim_start_matches(signs);
    }

    fn push(&mut self, text: &str) {
        if !self.mute {
            self.text.push_str(text);
        }
    }
}
