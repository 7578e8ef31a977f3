//! The texts of a form in all languages: there, readable, and with no variable that nothing fills.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use amtsweg_core::{
    form::{Field, Holds},
    legal::{LegalValues, Unit},
};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::{self, ErrorKind},
};

use super::{
    numbers::{self, Exceptions},
    outline::Outline,
};
use crate::{
    finding::{Finding, Findings, all_of, nearest},
    source::Node,
    xdf::UNWRITTEN,
};

/// What a service's page says.
const SERVICE: [&str; 9] = [
    "title", "short", "who", "prepare", "fee", "duration", "law", "data", "after",
];
/// What the receipt says of a further application.
const FOLLOW_UP: [&str; 2] = ["follow-up", "follow-up-text"];
/// What the page of a service says that is only linked to.
const LINK: [&str; 5] = ["title", "short", "who", "why", "law"];
/// Attributes that any question may have.
const OPTIONAL: [&str; 5] = ["hint", "more", "intro", "law", "label"];

/// The texts of one language.
struct Language {
    name: String,
    file: String,
    /// By id, with attributes as `id.attribute`; `None` when the file is missing or unreadable.
    texts: Option<BTreeMap<String, Text>>,
}

pub(super) struct Text {
    pub(super) line: usize,
    pub(super) variables: BTreeSet<String>,
    /// Its words, without what is put into it.
    pub(super) words: String,
    /// The number of the law in it, if there is one.
    number: Option<String>,
    /// Whether the import only said what belongs there.
    is_unwritten: bool,
}

/// A text that has to be there.
struct Need {
    id: String,
    /// What it is for, as in `its heading`.
    what: &'static str,
    line: usize,
}

/// All that a form asks of its texts.
#[derive(Default)]
pub(super) struct Needs {
    texts: Vec<Need>,
    /// Variables that a text may use, by the ids of texts.
    variables: BTreeMap<String, BTreeSet<String>>,
    /// Ids that may have texts, but need none.
    allowed: BTreeSet<String>,
    /// What is asked, offered as an answer or declared: it belongs to the form.
    asked: BTreeSet<String>,
}

impl Needs {
    /// Those of a page that links elsewhere.
    pub(super) fn of_link(line: usize) -> Self {
        let mut needs = Self::default();
        for part in LINK {
            needs.need(format!("service-{part}"), "the service's page", line);
        }
        needs
    }

    /// Those of a form.
    pub(super) fn of_form(outline: &Outline<'_>, is_quick_check: bool) -> Self {
        let mut needs = Self::default();
        let form = outline.form;
        if is_quick_check {
            // Nobody sees the sections of two steps.
            let sections = form.sections.iter();
            let headings = sections.map(|section| format!("section-{}", section.id));
            needs.allowed.extend(headings);
        } else {
            for part in SERVICE {
                let line = outline.root.line_of("id");
                needs.need(format!("service-{part}"), "the service's page", line);
            }
            if form.follow_up.is_some() {
                let line = outline.root.line_of("followUp");
                for part in FOLLOW_UP {
                    let id = format!("service-{part}");
                    needs.need(id, "a further application", line);
                }
            }
            let sections = outline.root.get("sections").into_iter();
            for (section, node) in form.sections.iter().zip(sections.flat_map(Node::items)) {
                let id = format!("section-{}", section.id);
                needs.need(id, "the heading of a section", node.line_of("id"));
            }
        }
        for item in &outline.items {
            let line = item.line();
            for check in &item.checks {
                let id = format!("check-{}", check.what.id);
                needs.need(id, "the message of a check", check.node.line_of("id"));
            }
            let Some(field) = item.field else {
                needs.need(format!("step-{}", item.path), "the heading of a step", line);
                needs.need_purpose(item.node);
                continue;
            };
            let id = field.text_id(&item.path);
            let in_address = item
                .parent
                .and_then(|parent| outline.items[parent].field)
                .is_some_and(Field::is_address);
            if in_address {
                // Those are the program's own.
                continue;
            }
            let options = item.node.get("options").into_iter();
            for (option, node) in field
                .kind
                .options()
                .iter()
                .zip(options.flat_map(Node::items))
            {
                needs.need(format!("{id}.option-{option}"), "an option", node.line);
            }
            // Nothing of a quick check is sent, so nobody reads its answers later.
            if !is_quick_check && !matches!(field.kind.holds(), Holds::Nothing) {
                let options = field.kind.options().iter();
                let options = options.map(|option| format!("{id}.option-{option}"));
                needs.asked.extend(options);
                needs.asked.extend([id.clone(), format!("{id}.label")]);
            }
            if field.repeat().is_some() {
                for part in ["item", "add", "remove"] {
                    needs.need(format!("{id}.{part}"), "a group that repeats", line);
                }
                needs.allow_variable(&format!("{id}.item"), "number");
                needs.allow_variable(&format!("{id}.add"), "number");
                needs.allow_variable(&format!("{id}.remove"), "number");
                needs.allowed.insert(id.clone());
            } else {
                needs.need(id.clone(), "a question", line);
            }
            let info = field.kind.as_info();
            for (name, _) in info.map_or(&[][..], |info| &info.values) {
                for text in [id.clone(), format!("{id}.hint"), format!("{id}.more")] {
                    needs.allow_variable(&text, name);
                }
            }
            needs.need_purpose(item.node);
            let is_result = is_quick_check && info.is_some();
            if is_result && item.path.step() == "ergebnis" {
                needs.need(format!("{id}.law"), "the paragraph of a result", line);
            }
        }
        needs
    }

    fn need(&mut self, id: String, what: &'static str, line: usize) {
        // Blocks that occur twice share their texts.
        if !self.texts.iter().any(|need| need.id == id) {
            self.texts.push(Need { id, what, line });
        }
    }

    fn need_purpose(&mut self, node: &Node) {
        if let Some(purpose) = node.text_of("purpose") {
            let line = node.line_of("purpose");
            self.need(format!("purpose-{purpose}"), "a purpose", line);
        }
    }

    fn allow_variable(&mut self, id: &str, name: &str) {
        self.variables
            .entry(id.to_owned())
            .or_default()
            .insert(name.to_owned());
    }
}

/// What texts may say of the law.
#[derive(Clone, Copy)]
pub(super) struct Law<'a> {
    /// The values that they may name.
    pub(super) values: &'a LegalValues,
    /// Where a number may stand.
    pub(super) exceptions: &'a Exceptions,
}

impl Law<'_> {
    /// Adds a number that should have a name, a list that no text can name, and a value in words
    /// that are answered or declared: those may not change under who has answered.
    pub(super) fn look(self, id: &str, text: &Text, is_asked: bool, findings: &mut Findings) {
        if let Some(number) = &text.number
            && !self.exceptions.allow(id)
        {
            findings.error(
                text.line,
                format!("The text \"{id}\" holds a number of the law: \"{number}\"."),
                numbers::mend(id),
            );
        }
        for variable in &text.variables {
            let Some(value) = self.values.get(variable) else {
                continue;
            };
            if is_asked {
                findings.error(
                    text.line,
                    format!(
                        "The text \"{id}\" is asked or declared, and names the value \"{variable}\", \
                         which may change after somebody has answered."
                    ),
                    numbers::write_out(id),
                );
            }
            if value.unit == Unit::Countries {
                findings.error(
                    text.line,
                    format!("The text \"{id}\" uses the value \"{variable}\", which is a list."),
                    "Texts name values that are numbers, as { $name }.",
                );
            }
        }
    }
}

/// Adds what is wrong with the texts of one form: to the findings what its own file lacks in the
/// languages, and as findings of their own what the files of texts have wrong.
pub(super) fn check(
    locales: &Path,
    languages: &[String],
    form: &str,
    needs: &Needs,
    law: Law<'_>,
    id_line: usize,
    findings: &mut Findings,
) -> Vec<Finding> {
    let mut others = Vec::new();
    let read: Vec<Language> = languages
        .iter()
        .map(|language| {
            let (language, mut wrong) = Language::read(locales, language, form, needs, law);
            others.append(&mut wrong);
            language
        })
        .collect();
    for language in &read {
        if language.texts.is_none() && !Path::new(&language.file).exists() {
            // German is what counts before the law, and the best to translate from.
            let other = read
                .iter()
                .filter(|other| other.texts.is_some())
                .min_by_key(|other| other.name != "de");
            findings.error(
                id_line,
                format!("There are no texts in \"{}\".", language.name),
                match other {
                    Some(other) => {
                        format!("Copy {} to {} and translate it.", other.file, language.file)
                    }
                    None => format!("Write them into {}.", language.file),
                },
            );
        }
    }
    for need in &needs.texts {
        let without: Vec<&Language> = read
            .iter()
            .filter(|language| {
                let texts = language.texts.as_ref();
                texts.is_some_and(|texts| !texts.contains_key(&need.id))
            })
            .collect();
        if without.is_empty() {
            continue;
        }
        let files = without.iter().map(|language| language.file.as_str());
        let shown = match need.id.split_once('.') {
            Some((id, attribute)) => format!("the line \".{attribute} = …\" below \"{id}\""),
            None => format!("\"{} = …\"", need.id),
        };
        findings.error(
            need.line,
            format!(
                "The text \"{}\" ({}) is missing in {}.",
                need.id,
                need.what,
                all_of(without.iter().map(|language| language.name.as_str()))
            ),
            format!(
                "Write {shown} into {}.",
                files.collect::<Vec<_>>().join(", ")
            ),
        );
    }
    others
}

impl Language {
    fn read(
        locales: &Path,
        name: &str,
        form: &str,
        needs: &Needs,
        law: Law<'_>,
    ) -> (Self, Vec<Finding>) {
        let path = locales.join(name).join(format!("{form}.ftl"));
        let file = path.display().to_string();
        let mut findings = Findings::of(file.clone());
        let texts = match fs::read_to_string(&path) {
            Ok(source) => parse(&source, &mut findings),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                findings.error(
                    1,
                    format!("The file cannot be read: {error}."),
                    "Look at its rights and its encoding, which has to be UTF-8.",
                );
                None
            }
        };
        if let Some(texts) = &texts {
            look(texts, needs, law, &mut findings);
        }
        let language = Self {
            name: name.to_owned(),
            file,
            texts,
        };
        (language, findings.into_vec())
    }
}

/// Looks at the texts that are there.
fn look(texts: &BTreeMap<String, Text>, needs: &Needs, law: Law<'_>, findings: &mut Findings) {
    let nothing = BTreeSet::new();
    for (id, text) in texts {
        if text.is_unwritten {
            findings.note(
                text.line,
                format!("The text \"{id}\" is still to be written."),
                format!("Put your own words in the place of \"{UNWRITTEN} …\"."),
            );
        }
        law.look(id, text, needs.asked.contains(id), findings);
        let allowed = needs.variables.get(id).unwrap_or(&nothing);
        for variable in text.variables.difference(allowed) {
            if law.values.get(variable).is_some() {
                continue;
            }
            findings.error(
                text.line,
                format!("The text \"{id}\" uses {{ ${variable} }}, which nothing fills."),
                match allowed.iter().next() {
                    Some(_) => format!(
                        "Possible here: {}.",
                        all_of(allowed.iter().map(String::as_str))
                    ),
                    None => "Take it out, or give the field \"values\" (only \"info\" has them)."
                        .to_owned(),
                },
            );
        }
    }
    let needed: BTreeSet<&str> = needs.texts.iter().map(|need| need.id.as_str()).collect();
    let messages: BTreeSet<&str> = needed
        .iter()
        .map(|id| id.split('.').next().unwrap_or(id))
        .chain(needs.allowed.iter().map(String::as_str))
        .collect();
    for (id, text) in texts {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id.as_str(), None),
        };
        // The pages ask for further texts of a service by names of their own.
        if message.starts_with("service-") || needed.contains(id.as_str()) {
            continue;
        }
        let known = match attribute {
            None => messages.contains(message),
            // Said once, for the message.
            Some(_) if !messages.contains(message) => continue,
            Some(attribute) => OPTIONAL.contains(&attribute),
        };
        if known {
            continue;
        }
        let meant = nearest(
            id,
            needed
                .iter()
                .copied()
                .filter(|need| !texts.contains_key(*need)),
        );
        findings.note(
            text.line,
            format!("The form never shows the text \"{id}\"."),
            match meant {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => "Take it out, or mend its id.".to_owned(),
            },
        );
    }
}

/// The variables of each text of a Fluent file, by its id: `message` or `message.attribute`. What
/// is wrong with the file comes in the place of it.
pub fn variables(source: &str) -> Result<BTreeMap<String, BTreeSet<String>>, Vec<Finding>> {
    let mut findings = Findings::of("");
    match parse(source, &mut findings) {
        Some(texts) if findings.len() == 0 => Ok(texts
            .into_iter()
            .map(|(id, text)| (id, text.variables))
            .collect()),
        _ => Err(findings.into_vec()),
    }
}

pub(super) fn parse(source: &str, findings: &mut Findings) -> Option<BTreeMap<String, Text>> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let before = source.get(..error.pos.start).unwrap_or(source);
                let (before, wrong) = match error.kind {
                    // It is missed at a later line than it is missing from.
                    ErrorKind::ExpectedToken('}') => {
                        let opened = before.rfind('{').unwrap_or(before.len());
                        (&before[..opened], "A { is never closed.".to_owned())
                    }
                    kind => {
                        let kind = kind.to_string().to_lowercase();
                        (before, format!("This is no text in Fluent: {kind}."))
                    }
                };
                findings.error(
                    1 + before.matches('\n').count(),
                    wrong,
                    "A text is \"id = …\", its further lines are indented, and { and } come in \
                     pairs.",
                );
            }
            return None;
        }
    };
    let lines: Vec<&str> = source.lines().collect();
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let start = lines
            .iter()
            .position(|line| is_start(line, id))
            .unwrap_or_default();
        let mut add = |id: String, line: usize, pattern: &Pattern<&str>| {
            let mut found = Found::default();
            in_pattern(pattern, &mut found);
            let text = Text {
                line,
                variables: found.variables,
                words: words(pattern),
                number: found.number,
                is_unwritten: is_unwritten(pattern),
            };
            if texts.insert(id.clone(), text).is_some() {
                findings.error(
                    line,
                    format!("The text \"{id}\" is there twice."),
                    "Take one of them out.",
                );
            }
        };
        if let Some(value) = &message.value {
            add(id.to_owned(), start + 1, value);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let line = lines[start..]
                .iter()
                .position(|line| {
                    line.trim_start()
                        .strip_prefix('.')
                        .is_some_and(|rest| is_start(rest, name))
                })
                .unwrap_or_default();
            add(format!("{id}.{name}"), start + line + 1, &attribute.value);
        }
    }
    Some(texts)
}

fn words(pattern: &Pattern<&str>) -> String {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(value.trim()),
        PatternElement::Placeable { .. } => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

fn is_unwritten(pattern: &Pattern<&str>) -> bool {
    let first = pattern.elements.first();
    matches!(first, Some(PatternElement::TextElement { value }) if value.starts_with(UNWRITTEN))
}

fn is_start(line: &str, id: &str) -> bool {
    line.strip_prefix(id)
        .is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// What is in a text.
#[derive(Default)]
struct Found {
    variables: BTreeSet<String>,
    number: Option<String>,
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Found) {
    // A text of several lines comes in as many parts.
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                words.push('{');
                in_expression(expression, found);
            }
        }
    }
    if found.number.is_none() {
        found.number = numbers::in_text(&words).map(str::to_owned);
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Found) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(expression: &InlineExpression<&str>, found: &mut Found) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut Found) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        in_inline(argument, found);
    }
}
