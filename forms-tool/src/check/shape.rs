//! Whether a file has the shape that its JSON Schema describes, said so that its author can mend
//! it.
//!
//! Editors use the same schema for completion. Only the keywords that `forms/*.schema.json` use
//! are known here; what the schema cannot say is checked elsewhere.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::{Map, Value};

use crate::{
    finding::{Findings, any_of, nearest},
    source::{Content, Node},
};

/// A schema, ready to check with.
pub(super) struct Shape {
    schema: Value,
    patterns: BTreeMap<String, Regex>,
}

/// A fault, and how far it is from what was meant: the alternative with the least is the one that
/// the author wanted.
struct Fault {
    line: usize,
    wrong: String,
    mend: String,
    distance: usize,
}

impl Shape {
    /// Reads a schema.
    pub(super) fn new(schema: Value) -> Self {
        let mut patterns = BTreeMap::new();
        collect_patterns(&schema, &mut patterns);
        Self { schema, patterns }
    }

    /// Adds what is wrong with the file.
    pub(super) fn check(&self, root: &Node, findings: &mut Findings) {
        let mut faults = Vec::new();
        self.node(&self.schema, root, None, &mut faults);
        let mut said: Vec<(usize, String)> = Vec::new();
        for fault in faults {
            // A field is described twice: as any field, and as one of its kind.
            let key = (fault.line, fault.wrong.clone());
            if !said.contains(&key) {
                said.push(key);
                findings.error(fault.line, fault.wrong, fault.mend);
            }
        }
    }

    fn node(&self, schema: &Value, node: &Node, name: Option<&str>, faults: &mut Vec<Fault>) {
        let Some(schema) = schema.as_object() else {
            return;
        };
        if let Some(target) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| self.schema.pointer(reference.strip_prefix('#')?))
        {
            self.node(target, node, name, faults);
        }
        if !self.plain(schema, node, name, faults) {
            return;
        }
        match &node.content {
            Content::Object(_) => self.object(schema, node, faults),
            Content::List(_) => self.list(schema, node, name, faults),
            Content::Plain(_) => {}
        }
        for part in parts(schema, "allOf") {
            self.node(part, node, name, faults);
        }
        if let (Some(condition), Some(then)) = (schema.get("if"), schema.get("then")) {
            let mut ignored = Vec::new();
            self.node(condition, node, name, &mut ignored);
            if ignored.is_empty() {
                self.node(then, node, name, faults);
            }
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(fault) = strange(schema, parts(schema, keyword), node) {
                faults.push(fault);
                continue;
            }
            let best = parts(schema, keyword)
                .iter()
                .map(|part| {
                    let mut faults = Vec::new();
                    self.node(part, node, name, &mut faults);
                    let distance: usize = faults.iter().map(|fault| fault.distance).sum();
                    // What a part has of its own says more than the faults further inside.
                    ((missing(part, node), distance), faults)
                })
                .min_by_key(|(distance, _)| *distance);
            faults.extend(best.into_iter().flat_map(|(_, faults)| faults));
        }
    }

    /// What can be said of any value. Whether looking further makes sense.
    fn plain(
        &self,
        schema: &Map<String, Value>,
        node: &Node,
        name: Option<&str>,
        faults: &mut Vec<Fault>,
    ) -> bool {
        let what = name.map_or_else(|| "This".to_owned(), |name| format!("\"{name}\""));
        if let Some(types) = schema.get("type")
            && !has_type(types, node)
        {
            faults.push(Fault {
                line: node.line,
                wrong: format!("{what} is {}.", type_of(node)),
                mend: format!("Write {}.", expected(types)),
                distance: 4,
            });
            return false;
        }
        if let Some(constant) = schema.get("const")
            && node.to_value() != *constant
        {
            faults.push(Fault {
                line: node.line,
                wrong: format!("{what} is {}.", shown(node)),
                mend: format!("Write {constant}."),
                distance: 8,
            });
        }
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array)
            && !allowed.contains(&node.to_value())
        {
            let words: Vec<&str> = allowed.iter().filter_map(Value::as_str).collect();
            let meant = node
                .text()
                .and_then(|text| nearest(text, words.iter().copied()));
            faults.push(Fault {
                line: node.line,
                wrong: format!("{what} is {}, which does not exist.", shown(node)),
                mend: match meant {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => format!("Write {}.", any_of(words)),
                },
                distance: 2,
            });
        }
        if let Some(text) = node.text() {
            self.text(schema, text, node.line, &what, faults);
        }
        if let Content::Plain(Value::Number(number)) = &node.content {
            let number = number.as_f64().unwrap_or_default();
            for (keyword, too_small) in [("minimum", true), ("maximum", false)] {
                let Some(limit) = schema.get(keyword).and_then(Value::as_f64) else {
                    continue;
                };
                if (too_small && number < limit) || (!too_small && number > limit) {
                    let size = if too_small { "small" } else { "large" };
                    let most = if too_small { "at least" } else { "at most" };
                    faults.push(Fault {
                        line: node.line,
                        wrong: format!("{what} is {number}, which is too {size}."),
                        mend: format!("Write {most} {limit}."),
                        distance: 1,
                    });
                }
            }
        }
        true
    }

    fn text(
        &self,
        schema: &Map<String, Value>,
        text: &str,
        line: usize,
        what: &str,
        faults: &mut Vec<Fault>,
    ) {
        let length = text.chars().count() as u64;
        let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
        if let Some(max) = limit("maxLength").filter(|max| length > *max) {
            faults.push(Fault {
                line,
                wrong: format!("{what} has {length} characters: \"{text}\"."),
                mend: format!("Shorten it to at most {max}."),
                distance: 1,
            });
        }
        if let Some(min) = limit("minLength").filter(|min| length < *min) {
            faults.push(Fault {
                line,
                wrong: format!("{what} is too short."),
                mend: format!("Write at least {min} characters."),
                distance: 1,
            });
        }
        let pattern = schema.get("pattern").and_then(Value::as_str);
        if let Some(pattern) = pattern
            && let Some(compiled) = self.patterns.get(pattern)
            && !compiled.is_match(text)
        {
            faults.push(Fault {
                line,
                wrong: format!("{what} cannot be \"{text}\"."),
                mend: by_pattern(pattern, schema),
                distance: 1,
            });
        }
    }

    fn object(&self, schema: &Map<String, Value>, node: &Node, faults: &mut Vec<Fault>) {
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required: Vec<&str> = texts(schema, "required");
        let mut missing: Vec<&str> = required
            .into_iter()
            .filter(|name| node.get(name).is_none())
            .collect();
        for member in node.members() {
            if let Some(names) = schema.get("propertyNames") {
                let name = Node {
                    line: member.line,
                    content: Content::Plain(member.name.clone().into()),
                };
                self.node(names, &name, Some("name"), faults);
            }
            match (
                properties.get(&member.name),
                schema.get("additionalProperties"),
            ) {
                (Some(property), _) => {
                    self.node(property, &member.value, Some(&member.name), faults);
                }
                (None, Some(Value::Bool(false))) => {
                    let free = properties
                        .keys()
                        .map(String::as_str)
                        .filter(|name| node.get(name).is_none());
                    let meant = nearest(&member.name, free);
                    missing.retain(|name| Some(*name) != meant);
                    faults.push(Fault {
                        line: member.line,
                        wrong: format!(
                            "\"{}\" is not possible in {}.",
                            member.name,
                            owner(schema, node)
                        ),
                        mend: match meant {
                            Some(meant) => format!("Did you mean \"{meant}\"?"),
                            None => format!(
                                "Take it out. Possible here: {}.",
                                any_of(properties.keys().map(String::as_str))
                            ),
                        },
                        distance: 2,
                    });
                }
                (None, Some(others)) => {
                    self.node(others, &member.value, Some(&member.name), faults);
                }
                (None, None) => {}
            }
        }
        for name in missing {
            let description = properties
                .get(name)
                .and_then(|property| self.description(property));
            faults.push(Fault {
                line: node.line_of("id"),
                wrong: format!("\"{name}\" is missing in {}.", owner(schema, node)),
                mend: match description {
                    Some(description) => format!("Add it; it says: \"{description}\""),
                    None => "Add it.".to_owned(),
                },
                distance: 4,
            });
        }
    }

    fn list(
        &self,
        schema: &Map<String, Value>,
        node: &Node,
        name: Option<&str>,
        faults: &mut Vec<Fault>,
    ) {
        let items = node.items();
        let what = name.map_or_else(|| "This list".to_owned(), |name| format!("\"{name}\""));
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        if (items.len() as u64) < least {
            faults.push(Fault {
                line: node.line,
                wrong: format!("{what} is empty."),
                mend: format!("Write at least {least} entry into it, or take it out."),
                distance: 1,
            });
        }
        if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
            for (index, item) in items.iter().enumerate() {
                let value = item.to_value();
                if items[..index].iter().any(|other| other.to_value() == value) {
                    faults.push(Fault {
                        line: item.line,
                        wrong: format!("{what} has {} twice.", shown(item)),
                        mend: "Take one of them out.".to_owned(),
                        distance: 1,
                    });
                }
            }
        }
        if let Some(schema) = schema.get("items") {
            for item in items {
                self.node(schema, item, name, faults);
            }
        }
    }

    fn description<'a>(&'a self, schema: &'a Value) -> Option<&'a str> {
        let own = schema.get("description").and_then(Value::as_str);
        own.or_else(|| {
            let reference = schema.get("$ref")?.as_str()?.strip_prefix('#')?;
            self.schema.pointer(reference)?.get("description")?.as_str()
        })
    }
}

fn collect_patterns(schema: &Value, patterns: &mut BTreeMap<String, Regex>) {
    match schema {
        Value::Object(members) => {
            // A property may be called "pattern", too; then its schema is no text.
            if let Some(pattern) = members.get("pattern").and_then(Value::as_str)
                && let Ok(compiled) = Regex::new(pattern)
            {
                patterns.insert(pattern.to_owned(), compiled);
            }
            for value in members.values() {
                collect_patterns(value, patterns);
            }
        }
        Value::Array(values) => {
            for value in values {
                collect_patterns(value, patterns);
            }
        }
        _ => {}
    }
}

fn parts<'a>(schema: &'a Map<String, Value>, keyword: &str) -> &'a [Value] {
    schema
        .get(keyword)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn texts<'a>(schema: &'a Map<String, Value>, keyword: &str) -> Vec<&'a str> {
    parts(schema, keyword)
        .iter()
        .filter_map(Value::as_str)
        .collect()
}

/// What is wrong with an object that has nothing of any alternative.
fn strange(schema: &Map<String, Value>, alternatives: &[Value], node: &Node) -> Option<Fault> {
    let first = node.members().first()?;
    let required = |part: &Value| part.get("required").is_some();
    let has_any = |part: &Value| {
        let needed = part.get("required").and_then(Value::as_array);
        let mut names = needed.into_iter().flatten().filter_map(Value::as_str);
        names.any(|name| node.get(name).is_some())
    };
    if alternatives.is_empty() || !alternatives.iter().all(required) {
        return None;
    }
    if alternatives.iter().any(has_any) {
        return None;
    }
    let mut names: Vec<&str> = Vec::new();
    for part in alternatives {
        // By its first member an alternative is known.
        let first = part.pointer("/required/0").and_then(Value::as_str);
        names.extend(first.filter(|name| !names.contains(name)));
    }
    Some(Fault {
        line: first.line,
        wrong: format!(
            "\"{}\" is not possible in {}.",
            first.name,
            owner(schema, node)
        ),
        mend: match nearest(&first.name, names.iter().copied()) {
            Some(meant) => format!("Did you mean \"{meant}\"?"),
            None => format!("Possible here: {}.", any_of(names)),
        },
        distance: 12,
    })
}

/// How many members are not there that an alternative needs.
fn missing(part: &Value, node: &Node) -> usize {
    let required = part.get("required").and_then(Value::as_array);
    required
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|name| node.get(name).is_none())
        .count()
}

/// What the object is, as its author knows it.
fn owner(schema: &Map<String, Value>, node: &Node) -> String {
    let id = node.text_of("id");
    match (node.text_of("kind"), id) {
        (Some(kind), Some(id)) => format!("the {kind} field \"{id}\""),
        (None, Some(id)) => format!("\"{id}\""),
        _ => schema
            .get("description")
            .and_then(Value::as_str)
            .map_or_else(
                || "this part".to_owned(),
                |description| {
                    let description = description.split(". ").next().unwrap_or(description);
                    format!("this part (\"{}\")", description.trim_end_matches('.'))
                },
            ),
    }
}

fn by_pattern(pattern: &str, schema: &Map<String, Value>) -> String {
    match pattern {
        "^[a-z][a-z0-9_]*$" => {
            "Use small letters a to z, digits and _, beginning with a letter.".to_owned()
        }
        r"^\d+\.\d+\.\d+$" => "Write three numbers with dots, such as 1.0.0.".to_owned(),
        r"^\d{4}-\d{2}-\d{2}$" => "Write year, month and day, such as 2026-11-30.".to_owned(),
        _ => match schema.get("description").and_then(Value::as_str) {
            Some(description) => format!("Belongs here: {description}"),
            None => format!("It has to match {pattern}."),
        },
    }
}

fn has_type(types: &Value, node: &Node) -> bool {
    let one = |name: &str| match (&node.content, name) {
        (Content::Object(_), "object")
        | (Content::List(_), "array")
        | (Content::Plain(Value::String(_)), "string")
        | (Content::Plain(Value::Bool(_)), "boolean")
        | (Content::Plain(Value::Number(_)), "number")
        | (Content::Plain(Value::Null), "null") => true,
        (Content::Plain(Value::Number(number)), "integer") => {
            number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        _ => false,
    };
    match types {
        Value::String(name) => one(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(one),
        _ => true,
    }
}

fn type_of(node: &Node) -> &'static str {
    match &node.content {
        Content::Object(_) => "a part in { }",
        Content::List(_) => "a list in [ ]",
        Content::Plain(Value::String(_)) => "a text",
        Content::Plain(Value::Number(_)) => "a number",
        Content::Plain(Value::Bool(_)) => "true or false",
        Content::Plain(_) => "null",
    }
}

fn expected(types: &Value) -> String {
    let one = |name: &str| match name {
        "object" => "a part in { }",
        "array" => "a list in [ ]",
        "string" => "a text in quotation marks",
        "boolean" => "true or false, without quotation marks",
        "integer" => "a whole number, without quotation marks",
        "number" => "a number, without quotation marks",
        _ => "null",
    };
    match types {
        Value::String(name) => one(name).to_owned(),
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .map(one)
            .collect::<Vec<_>>()
            .join(", or "),
        _ => "something else".to_owned(),
    }
}

fn shown(node: &Node) -> String {
    match &node.content {
        Content::Plain(value) => value.to_string(),
        _ => type_of(node).to_owned(),
    }
}
