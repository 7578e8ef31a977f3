//! Reads `XDatenfelder` 2 and 3, and code lists in Genericode.

use std::{collections::BTreeMap, str::FromStr};

use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;

use super::{
    XdfError,
    model::{Child, Code, Content, Field, Head, Limits, Rule, Schema},
};
use crate::source::line_of;

/// No document of FIM comes near.
pub(super) const MAX_BYTES: usize = 32 * 1024 * 1024;
const MAX_NODES: u32 = 2_000_000;
/// How deep groups may stand in each other.
const MAX_DEPTH: usize = 16;
const STANDARD: &str = "urn:xoev-de:fim:standard:xdatenfelder_";

/// Code lists by their URIs, with and without version.
pub(super) type CodeLists = BTreeMap<String, Vec<Code>>;

/// Reads a document.
pub(super) fn schema(xml: &[u8], lists: &CodeLists) -> Result<Schema, XdfError> {
    let text = text_of(xml)?;
    let document = parse(text)?;
    let root = document.root_element();
    let reader = Reader {
        document: &document,
        lists,
    };
    let namespace = root.tag_name().namespace().unwrap_or_default();
    let standard = match namespace
        .strip_prefix(STANDARD)
        .and_then(|version| version.chars().next())
    {
        Some('2') => 2,
        Some('3') => 3,
        _ => return Err(reader.wrong(root, "this is not XDatenfelder 2 or 3")),
    };
    let name = root.tag_name().name();
    let body = match name {
        "xdatenfelder.stammdatenschema.0102" => reader.child(root, "stammdatenschema")?,
        "xdatenfelder.datenfeldgruppe.0103" => reader.child(root, "datenfeldgruppe")?,
        _ => {
            return Err(reader.wrong(
                root,
                "only a Stammdatenschema (0102) or a Datenfeldgruppe (0103) can be imported",
            ));
        }
    };
    Ok(Schema {
        standard,
        head: reader.head(body)?,
        rules: rules(body),
        children: reader.children(body, 0)?,
    })
}

/// Reads a code list in Genericode and adds it under its URIs. Whether the file was one.
pub(super) fn code_list(xml: &[u8], lists: &mut CodeLists) -> bool {
    let Ok(document) = text_of(xml).and_then(parse) else {
        return false;
    };
    let root = document.root_element();
    if root.tag_name().name() != "CodeList" {
        return false;
    }
    let descend = |name: &'static str| {
        root.descendants()
            .filter(move |node| node.tag_name().name() == name)
    };
    // The key names its column; the first other column has the names, unless one says so.
    let key = descend("Key")
        .flat_map(|key| key.descendants())
        .find(|node| node.tag_name().name() == "ColumnRef")
        .and_then(|column| column.attribute("Ref"));
    let columns: Vec<&str> = descend("Column")
        .filter_map(|column| column.attribute("Id"))
        .collect();
    let key = key.or_else(|| columns.first().copied()).unwrap_or_default();
    let others = || columns.iter().copied().filter(|column| *column != key);
    let is_name = |column: &str| {
        let column = column.to_lowercase();
        ["name", "beschreibung", "bezeichnung", "wert", "value"]
            .iter()
            .any(|word| column.contains(word))
    };
    let names = others()
        .find(|column| is_name(column))
        .or_else(|| others().next())
        .unwrap_or(key);
    let mut codes = Vec::new();
    for row in descend("Row") {
        let value = |wanted: &str| {
            row.children()
                .find(|value| value.attribute("ColumnRef") == Some(wanted))
                .and_then(|value| {
                    value
                        .descendants()
                        .find(|node| node.tag_name().name() == "SimpleValue")
                })
                .map(inner_text)
        };
        if let Some(code) = value(key).filter(|code| !code.is_empty()) {
            let name = value(names).filter(|name| !name.is_empty());
            codes.push(Code {
                name: name.unwrap_or_else(|| code.clone()),
                code,
            });
        }
    }
    for uri in ["CanonicalUri", "CanonicalVersionUri"] {
        for node in descend(uri) {
            lists.insert(inner_text(node), codes.clone());
        }
    }
    true
}

fn text_of(xml: &[u8]) -> Result<&str, XdfError> {
    if xml.len() > MAX_BYTES {
        return Err(XdfError::TooLarge);
    }
    let text = std::str::from_utf8(xml).map_err(|error| XdfError::Xml {
        line: line_of(xml, error),
        column: 1,
        reason: "the file is not encoded in UTF-8".to_owned(),
    })?;
    Ok(text.trim_start_matches('\u{feff}'))
}

/// Without a DTD there are no entities that could expand or be fetched.
fn parse(text: &str) -> Result<Document<'_>, XdfError> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| {
        let place = error.pos();
        XdfError::Xml {
            line: usize::try_from(place.row).unwrap_or_default(),
            column: usize::try_from(place.col).unwrap_or_default(),
            reason: error.to_string(),
        }
    })
}

/// The text of an element, in one line but for its paragraphs.
fn inner_text(node: Node<'_, '_>) -> String {
    let text: String = node
        .descendants()
        .filter(Node::is_text)
        .filter_map(|node| node.text())
        .collect();
    let text = text.replace('\r', "");
    let paragraphs = text
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn find<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children()
        .find(|child| child.tag_name().name() == name)
}

/// The text of a child; empty when it is not there.
fn text_in(node: Node<'_, '_>, name: &str) -> String {
    find(node, name).map(inner_text).unwrap_or_default()
}

/// The code in a child, as in `<feldart><code>input</code></feldart>`.
fn code_in(node: Node<'_, '_>, name: &str) -> String {
    find(node, name)
        .map(|child| text_in(child, "code"))
        .unwrap_or_default()
}

fn rules(node: Node<'_, '_>) -> Vec<Rule> {
    node.children()
        .filter(|child| child.tag_name().name() == "regel")
        .map(|rule| {
            let texts = [
                "freitextRegel",
                "definition",
                "beschreibung",
                "script",
                "skript",
            ];
            let text = texts
                .iter()
                .map(|name| text_in(rule, name))
                .find(|text| !text.is_empty());
            Rule {
                id: find(rule, "identifikation")
                    .map(|identity| text_in(identity, "id"))
                    .unwrap_or_default(),
                name: text_in(rule, "name"),
                text: text.unwrap_or_default(),
            }
        })
        .collect()
}

struct Reader<'a, 'i> {
    document: &'a Document<'i>,
    lists: &'a CodeLists,
}

impl<'a, 'i> Reader<'a, 'i> {
    fn wrong(&self, node: Node<'_, '_>, what: &str) -> XdfError {
        let place = self.document.text_pos_at(node.range().start);
        XdfError::Content {
            line: usize::try_from(place.row).unwrap_or_default(),
            column: usize::try_from(place.col).unwrap_or_default(),
            what: what.to_owned(),
        }
    }

    fn child(&self, node: Node<'a, 'i>, name: &str) -> Result<Node<'a, 'i>, XdfError> {
        find(node, name).ok_or_else(|| self.wrong(node, &format!("<{name}> is missing in it")))
    }

    fn head(&self, node: Node<'a, 'i>) -> Result<Head, XdfError> {
        let identity = self.child(node, "identifikation")?;
        let name = text_in(node, "name");
        if name.is_empty() {
            return Err(self.wrong(node, "<name> is missing in it, or empty"));
        }
        let first = |names: &[&str]| {
            names
                .iter()
                .map(|name| text_in(node, name))
                .find(|text| !text.is_empty())
        };
        let references = node
            .children()
            .filter(|child| child.tag_name().name() == "bezug")
            .map(inner_text)
            .filter(|text| !text.is_empty());
        Ok(Head {
            id: text_in(identity, "id"),
            version: text_in(identity, "version"),
            label: first(&["bezeichnungEingabe", "bezeichnung"]).unwrap_or_else(|| name.clone()),
            help: first(&["hilfetextEingabe", "hilfetext"]).unwrap_or_default(),
            definition: text_in(node, "definition"),
            description: text_in(node, "beschreibung"),
            references: references.collect(),
            name,
        })
    }

    fn children(&self, node: Node<'a, 'i>, depth: usize) -> Result<Vec<Child>, XdfError> {
        if depth > MAX_DEPTH {
            return Err(self.wrong(node, "groups stand too deep in each other"));
        }
        let mut children = Vec::new();
        for structure in node
            .children()
            .filter(|child| child.tag_name().name() == "struktur")
        {
            let amount = self.child(structure, "anzahl")?;
            let (min, max) = cardinality(&inner_text(amount))
                .ok_or_else(|| self.wrong(amount, "this is no number such as 0:1 or 1:*"))?;
            let contained = self.child(structure, "enthaelt")?;
            let element = contained
                .children()
                .find(|child| matches!(child.tag_name().name(), "datenfeld" | "datenfeldgruppe"))
                .ok_or_else(|| {
                    self.wrong(
                        contained,
                        "neither <datenfeld> nor <datenfeldgruppe> is in it",
                    )
                })?;
            let content = if element.tag_name().name() == "datenfeld" {
                Content::Field(Box::new(self.field(element)))
            } else {
                Content::Group {
                    children: self.children(element, depth + 1)?,
                    is_choice: code_in(element, "art") == "X",
                }
            };
            children.push(Child {
                min,
                max,
                head: self.head(element)?,
                rules: rules(element),
                content,
            });
        }
        Ok(children)
    }

    fn field(&self, node: Node<'a, 'i>) -> Field {
        let limits = find(node, "praezisierung").map(limits);
        let own = find(node, "werte").into_iter();
        let mut codes: Vec<Code> = own
            .flat_map(|values| values.children())
            .filter(|value| value.tag_name().name() == "wert")
            .map(|value| Code {
                code: text_in(value, "code"),
                name: text_in(value, "name"),
            })
            .collect();
        let uris: Vec<String> = find(node, "codelisteReferenz")
            .into_iter()
            .flat_map(|reference| reference.descendants())
            .filter(|part| {
                matches!(
                    part.tag_name().name(),
                    "canonicalVersionUri" | "canonicalIdentification"
                )
            })
            .map(inner_text)
            .filter(|uri| !uri.is_empty())
            .collect();
        if codes.is_empty() {
            let found = uris.iter().find_map(|uri| self.lists.get(uri));
            codes = found.cloned().unwrap_or_default();
        }
        Field {
            art: code_in(node, "feldart"),
            data_type: code_in(node, "datentyp"),
            limits: limits.unwrap_or_default(),
            content: text_in(node, "inhalt"),
            codes,
            code_list: uris.into_iter().next(),
            media_types: node
                .children()
                .filter(|child| child.tag_name().name() == "mediaType")
                .map(inner_text)
                .collect(),
            max_size: text_in(node, "maxSize"),
        }
    }
}

/// `0:1`, `1:*` and so on.
fn cardinality(text: &str) -> Option<(usize, Option<usize>)> {
    let (min, max) = text.split_once(':')?;
    let min: usize = min.trim().parse().ok()?;
    let max = match max.trim() {
        "*" => None,
        max => Some(max.parse().ok()?),
    };
    max.is_none_or(|max| min <= max && max > 0)
        .then_some((min, max))
}

/// Attributes in version 3, an object in JSON in version 2.
fn limits(node: Node<'_, '_>) -> Limits {
    let text = inner_text(node);
    let json: Value = serde_json::from_str(&text).unwrap_or_default();
    let mut found: Vec<(String, String)> = node
        .attributes()
        .filter(|attribute| attribute.namespace().is_none())
        .map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned()))
        .collect();
    let mut limits = Limits::default();
    match json {
        Value::Object(members) => found.extend(members.into_iter().map(|(name, value)| {
            let value = match value {
                Value::String(text) => text,
                Value::Null => String::new(),
                other => other.to_string(),
            };
            (name, value)
        })),
        _ if !text.is_empty() => limits.unread.push(text),
        _ => {}
    }
    found.retain(|(_, value)| !value.is_empty());
    for (name, value) in found {
        let is_read = match name.as_str() {
            "minLength" => read(&mut limits.min_length, &value),
            "maxLength" => read(&mut limits.max_length, &value),
            "minValue" => read(&mut limits.min, &value.replace(',', ".")),
            "maxValue" => read(&mut limits.max, &value.replace(',', ".")),
            "pattern" => read(&mut limits.pattern, &value),
            _ => false,
        };
        if !is_read {
            limits.unread.push(format!("{name} = {value}"));
        }
    }
    limits
}

/// Whether a limit could be read. What is said first holds.
fn read<T: FromStr>(limit: &mut Option<T>, value: &str) -> bool {
    match value.trim().parse() {
        Ok(value) => {
            limit.get_or_insert(value);
            true
        }
        Err(_) => false,
    }
}
