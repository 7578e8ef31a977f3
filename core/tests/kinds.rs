//! A kind of field is known in one file of each part, and there none is forgotten.
//!
//! Outside of these files no kind is named, so that nothing can tell kinds apart there. Inside,
//! clippy forbids an arm for all the rest (`wildcard_enum_match_arm`), and this test the other ways
//! to pass over a kind in silence. So whoever adds one is led to every place by the compiler.

#![allow(
    clippy::unwrap_used,
    reason = "a test's helpers fail the test; clippy knows only the test functions themselves"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

const LINT: &str = "#![warn(clippy::wildcard_enum_match_arm)]";
/// Where a new kind is written down.
const PLACES: [&str; 4] = [
    "core/src/form/kind.rs",
    "forms-tool/src/kind.rs",
    "frontend/src/components/fields/kind.rs",
    "townhall/src/reading/document/values.rs",
];
/// What makes fields, and tells none apart.
const MAKERS: [&str; 1] = ["core/src/form/address.rs"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The sources of all parts, without their tests: name and text.
fn sources() -> Vec<(String, String)> {
    let mut sources = Vec::new();
    for part in [
        "core",
        "edge",
        "forms-tool",
        "frontend",
        "paper",
        "townhall",
        "xtask",
    ] {
        collect(&root().join(part).join("src"), &mut sources);
    }
    sources
}

fn collect(folder: &Path, sources: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path.extension().is_some_and(|end| end == "rs")
            && path.file_name().is_some_and(|name| name != "tests.rs")
        {
            let text = fs::read_to_string(&path).unwrap();
            let tests =
                ["mod tests", "pub(super) mod tests"].map(|it| format!("#[cfg(test)]\n{it}"));
            let end = tests.iter().filter_map(|tests| text.find(tests)).min();
            let text = &text[..end.unwrap_or(text.len())];
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
            sources.push((name.to_owned(), text.to_owned()));
        }
    }
}

/// Whether a kind is named, all of them are taken in, or the type gets another name.
fn names_a_kind(source: &str) -> bool {
    source.match_indices("Kind").any(|(at, word)| {
        let before = source[..at].chars().next_back();
        let is_whole = before.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        let rest = &source[at + word.len()..];
        let inner = rest.strip_prefix("::").unwrap_or_default();
        let is_named = inner.starts_with(|c: char| c.is_uppercase() || "*{".contains(c));
        is_whole && (is_named || rest.starts_with(" as "))
    })
}

#[test]
fn kinds_are_named_in_one_file_of_each_part() {
    let mut naming: Vec<String> = sources()
        .into_iter()
        .filter(|(name, text)| names_a_kind(text) || PLACES.contains(&name.as_str()))
        .map(|(name, _)| name)
        .filter(|name| !MAKERS.contains(&name.as_str()))
        .collect();
    naming.sort();
    assert_eq!(
        naming, PLACES,
        "ask the kind instead: it knows what it `holds`, its `measure`, its `reading` …"
    );
}

#[test]
fn no_kind_is_passed_over_in_silence() {
    for (name, text) in sources() {
        if MAKERS.contains(&name.as_str()) {
            assert!(!text.contains(".kind"), "{name} looks at kinds");
        }
        if !PLACES.contains(&name.as_str()) {
            continue;
        }
        assert!(text.contains(LINT), "{name} lacks {LINT}");
        // In core some are asked for by name: `as_file`.
        let is_core = name.starts_with("core/");
        assert!(is_core || !text.contains("let Kind::"), "{name}");
        for (at, _) in text.match_indices("matches!(") {
            let test = text[at..].split([';', '{']).next().unwrap();
            let named = if is_core { "Self::" } else { "Kind::" };
            assert!(!test.contains(named), "{name}: {test}");
        }
    }
}

/// How the answer to a question for files is written, `core/src/form/slot.rs` alone says.
const SLOT: &str = "core/src/form/slot.rs";
/// What is called like one of its members, and is another thing.
const OTHER_ATTACHMENTS: [&str; 2] = [
    "edge/src/object/submission.rs", // in the log
    "edge/src/route.rs",             // in an address
];

#[test]
fn the_answer_to_a_question_for_files_is_written_in_one_place() {
    let writing = |member: &str, others: &[&str]| -> Vec<String> {
        sources()
            .into_iter()
            .filter(|(name, text)| {
                text.contains(&format!("\"{member}\"")) && !others.contains(&name.as_str())
            })
            .map(|(name, _)| name)
            .collect()
    };
    for (member, others) in [
        ("nachgereicht", &[][..]),
        ("attachments", &OTHER_ATTACHMENTS),
    ] {
        assert_eq!(writing(member, others), [SLOT], "{member}: ask `Slot`");
    }
}

#[test]
fn a_kind_that_is_named_is_found() {
    for named in [
        "match k { Kind::Date(_) => {} }",
        "(Kind::Email)",
        "use Kind::*;",
        "use form::Kind as K;",
        "use Kind::{Text, Date};",
    ] {
        assert!(names_a_kind(named), "{named}");
    }
    for other in [
        "EventKind::Accept",
        "map(Kind::measure)",
        "kind: &Kind,",
        "Kinds",
    ] {
        assert!(!names_a_kind(other), "{other}");
    }
}

#[test]
fn editors_know_every_kind() {
    let source = fs::read_to_string(root().join(PLACES[0])).unwrap();
    let read = source.split("fn read(").nth(1).unwrap();
    let read = read.split("fn misfit(").next().unwrap();
    let arms = read.lines().filter_map(|line| line.split_once("=>"));
    let mut kinds: Vec<&str> = arms
        .filter(|(names, _)| names.trim_start().starts_with("Some("))
        .flat_map(|(names, _)| names.split('"').skip(1).step_by(2))
        .collect();
    let schema = fs::read(root().join("forms/form.schema.json")).unwrap();
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let known = schema["$defs"]["field"]["properties"]["kind"]["enum"].as_array();
    let mut known: Vec<&str> = known.unwrap().iter().filter_map(Value::as_str).collect();
    kinds.sort_unstable();
    known.sort_unstable();
    assert_eq!(kinds, known);
}

/// The texts between quotation marks that stand behind `mark`.
fn named_behind<'a>(source: &'a str, mark: &str) -> Vec<&'a str> {
    let behind = source.split(mark).skip(1);
    behind
        .filter_map(|rest| rest.strip_prefix('"')?.split('"').next())
        .collect()
}

#[test]
fn every_language_says_what_is_wrong_with_an_answer() {
    let kinds = fs::read_to_string(root().join(PLACES[0])).unwrap();
    let check = fs::read_to_string(root().join("core/src/form/check.rs")).unwrap();
    let message = check.split("pub fn message(").nth(1).unwrap();
    let message = message.split("[\"error-\"").next().unwrap();
    let mut ids = named_behind(&kinds, "Malformed(");
    ids.extend(named_behind(message, "=> ("));
    assert!(ids.contains(&"money") && ids.contains(&"file-count"));
    // Found by the town hall alone: on the device such a file is refused before it is one.
    ids.retain(|id| !["file-type", "file-size"].contains(id));
    for language in fs::read_dir(root().join("locales")).unwrap() {
        let file = language.unwrap().path().join("application.ftl");
        let texts = fs::read_to_string(&file).unwrap();
        for id in &ids {
            let text = format!("\nerror-{id} =");
            assert!(texts.contains(&text), "{}: error-{id}", file.display());
        }
    }
}
