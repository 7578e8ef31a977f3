//! The rooms of the town hall, and which may know which: read from the sources, so that an arrow
//! that must not be there fails here (ARCHITECTURE.md, "Rooms of the town hall").

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A room and the rooms that it may name.
const MAY: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("reading", &["clock", "config", "domain"]),
    ("store", &["crypto", "domain", "errors", "files", "reading"]),
    ("edge", &["clock", "config", "crypto", "files", "keys"]),
    ("oidc", &["clock", "config", "crypto", "domain"]),
    (
        "events",
        &[
            "clock", "crypto", "domain", "edge", "errors", "keys", "store",
        ],
    ),
    (
        "work",
        &[
            "config", "crypto", "domain", "edge", "errors", "events", "hall", "keys", "reading",
            "store",
        ],
    ),
    (
        "jobs",
        &[
            "clock", "crypto", "domain", "edge", "errors", "files", "hall", "keys", "store", "work",
        ],
    ),
];
/// A library and the rooms that may use it.
const LIBRARIES: [(&str, &[&str]); 7] = [
    ("sqlx", &["store"]),
    ("axum", &["config", "doors", "serve"]),
    ("maud", &["doors"]),
    ("hyper", &["doors"]),
    ("openidconnect", &["oidc"]),
    ("reqwest", &["config", "edge", "init", "oidc"]),
    ("clap", &["cli", "keys", "main"]),
];
/// What would be I/O, or a clock.
const NOT_IN_DOMAIN: [&str; 5] = ["std::fs", "std::io", "std::net", "std::time", "tokio"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The paths that a source names, as far as they tell: `crate::store::Store`, `sqlx::Row`.
fn named(source: &str) -> BTreeSet<String> {
    // What only tests need is nobody's arrow.
    let source = source.split("#[cfg(test)]").next().unwrap_or(source);
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut named = BTreeSet::new();
    for (at, _) in code.match_indices("::") {
        let head = word_before(&code[..at]);
        let before = &code[..at - head.len()];
        // A longer path has been looked at from its beginning.
        if head.is_empty() || before.ends_with("::") {
            continue;
        }
        let rest = &code[at + 2..];
        if let Some(list) = rest.strip_prefix('{') {
            for item in top_level(list) {
                named.insert(format!("{head}::{item}"));
            }
        } else {
            let second: String = rest.chars().take_while(|c| is_part(*c)).collect();
            named.insert(format!("{head}::{second}"));
        }
    }
    named
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn word_before(text: &str) -> &str {
    let start = text.rfind(|c| !is_part(c)).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    &text[start..]
}

/// The first words of the items of `a::{b, c::{d}}, e}`, up to the brace that closes.
fn top_level(list: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut depth = 0_u32;
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => items.push(String::new()),
            c if depth == 0 => items.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    items
        .iter()
        .map(|item| item.trim().chars().take_while(|c| is_part(*c)).collect())
        .filter(|item: &String| !item.is_empty())
        .collect()
}

/// What a source of a room names and must not.
fn forbidden(room: &str, source: &str) -> Vec<String> {
    let may = MAY.iter().find(|(name, _)| *name == room);
    named(source)
        .into_iter()
        .filter(|path| {
            let (head, second) = path.split_once("::").unwrap();
            let is_other_room = head == "crate"
                && may.is_some_and(|(_, may)| second != room && !may.contains(&second));
            let is_library = LIBRARIES
                .iter()
                .any(|(name, rooms)| head == *name && !rooms.contains(&room));
            let is_io =
                room == "domain" && NOT_IN_DOMAIN.iter().any(|not| path == not || head == *not);
            is_other_room || is_library || is_io
        })
        .collect()
}

#[test]
fn no_room_knows_what_it_must_not() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut rooms = BTreeSet::new();
    let mut faults = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&src).unwrap();
        let first = inside.components().next().unwrap().as_os_str();
        let room = first.to_str().unwrap().trim_end_matches(".rs");
        if room == "rooms" {
            continue;
        }
        rooms.insert(room.to_owned());
        let source = fs::read_to_string(&file).unwrap();
        for path in forbidden(room, &source) {
            faults.push(format!("{}: {path}", inside.display()));
        }
    }
    for (room, _) in MAY {
        assert!(rooms.contains(room), "there is no room {room}");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn forbidden_arrows_are_found_however_they_are_written() {
    for (room, source) in [
        ("domain", "use crate::store::Store;"),
        (
            "domain",
            "use crate::{\n    domain::{Actor, Entry},\n    store::{Store, Tx},\n};",
        ),
        ("domain", "fn now() -> std::time::SystemTime { todo!() }"),
        ("domain", "use std::{fmt, fs};"),
        ("domain", "use tokio::sync::watch;"),
        ("reading", "fn x() { crate::store::open(); }"),
        ("reading", "use crate::{domain::File, work};"),
        ("doors", "use sqlx::Row as _;"),
        ("doors", "fn x() { sqlx::query(\"\"); }"),
        ("work", "use axum::response::Response;"),
        ("work", "use crate::doors::intake;"),
        ("store", "pub(crate) use crate::work::file;"),
    ] {
        assert_eq!(forbidden(room, source).len(), 1, "{room}: {source}");
    }
    for (room, source) in [
        (
            "domain",
            "use std::{fmt, num::ParseIntError};\nuse amtsweg_core::id::CaseId;",
        ),
        (
            "domain",
            "use super::{Actor, ClerkName};\n#[cfg(test)]\nmod tests { use std::fs; }",
        ),
        (
            "reading",
            "// as crate::store::Store\nuse crate::{domain::File, reading::names};",
        ),
        (
            "store",
            "use sqlx::{Row as _, sqlite::SqliteRow};\nuse crate::domain::File;",
        ),
        (
            "doors",
            "use crate::{store::Store, work::file};\nuse axum::Router;",
        ),
    ] {
        assert_eq!(forbidden(room, source), [""; 0], "{room}: {source}");
    }
}

#[test]
fn the_table_of_rooms_says_the_same() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md");
    let text = fs::read_to_string(path).unwrap();
    let (_, table) = text.split_once("## Rooms of the town hall").unwrap();
    for (room, may) in MAY {
        let line = table
            .lines()
            .find(|line| line.starts_with(&format!("| `{room}/` |")));
        let names = line.unwrap().trim_end_matches('|').rsplit('|').next();
        let said: BTreeSet<&str> = names
            .unwrap()
            .split([' ', ','])
            .filter(|word| !["", "nothing"].contains(word))
            .collect();
        let rooms = may
            .iter()
            .copied()
            .filter(|name| MAY.iter().any(|(room, _)| room == name));
        assert_eq!(said, rooms.collect(), "{room}");
    }
}
