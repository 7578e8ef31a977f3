//! The crate's modules are rooms that know of each other in one direction only. What a room may use
//! is said here once; the sources are held to it, since nothing else tells a circle from a line.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may fail")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// What everything may use: it knows of nothing else.
const GROUND: [&str; 6] = ["address", "fluent", "form", "language", "site", "texts"];

/// The rooms above the ground, each with the rooms that it may use beside it. `components::fields`
/// is a part of `components`: fields know of no application.
const ROOMS: [(&str, &[&str]); 10] = [
    ("device", &[]),
    ("exchange", &["device"]),
    ("outbox", &["device"]),
    ("keeping", &["device", "exchange", "outbox"]),
    ("sending", &["device", "exchange", "outbox", "keeping"]),
    ("components", &["device", "exchange"]),
    (
        "pages",
        &[
            "device",
            "exchange",
            "outbox",
            "keeping",
            "sending",
            "components",
        ],
    ),
    ("law", &["pages"]),
    ("rendering", &["law", "pages"]),
    (
        "program",
        &[
            "device",
            "exchange",
            "outbox",
            "keeping",
            "sending",
            "components",
            "pages",
        ],
    ),
];

fn sources() -> Vec<(String, PathBuf)> {
    fn look(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                look(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    look(&src, &mut found);
    found
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&src).unwrap().to_string_lossy();
            let room = inside.split(['/', '.']).next().unwrap().to_owned();
            (room, path)
        })
        // The root names its rooms; `bin` is a crate of its own.
        .filter(|(room, _)| room != "lib" && room != "bin")
        .collect()
}

/// The rooms that a source names from the crate's root: `crate::room`, `crate::{room, room::…}`.
fn used(source: &str) -> BTreeSet<String> {
    let code: String = source
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    let mut rooms = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let Some(list) = after.strip_prefix('{') else {
            rooms.insert(word(after));
            continue;
        };
        let mut depth = 0;
        let mut begins = true;
        for (at, letter) in list.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                letter if begins && !letter.is_whitespace() => {
                    rooms.insert(word(&list[at..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    rooms
}

fn word(text: &str) -> String {
    let is_part = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '_';
    text.chars().take_while(is_part).collect()
}

#[test]
fn every_room_uses_only_what_it_may() {
    let rooms: BTreeMap<_, _> = ROOMS.into_iter().collect();
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (room, path) in sources() {
        let is_ground = GROUND.contains(&room.as_str());
        let may = rooms.get(room.as_str()).copied();
        let Some(may) = may.or_else(|| is_ground.then_some(&[][..])) else {
            panic!("{}: what may {room} use?", path.display());
        };
        let source = fs::read_to_string(&path).unwrap();
        // Two steps up might lead to another room, unseen.
        if source.contains("super::super::") {
            faults.push(format!("{}: super::super", path.display()));
        }
        for other in used(&source) {
            let is_known = GROUND.contains(&other.as_str()) || other == room;
            if !is_known && !may.contains(&other.as_str()) {
                faults.push(format!("{}: {room} uses {other}", path.display()));
            }
        }
        seen.insert(room);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let listed = ROOMS.iter().map(|(room, _)| *room).chain(GROUND);
    assert_eq!(listed.map(str::to_owned).collect::<BTreeSet<_>>(), seen);
}

/// Each room may use earlier ones only: then there is no circle.
#[test]
fn the_list_has_no_circle() {
    for (at, (room, may)) in ROOMS.iter().enumerate() {
        for other in *may {
            let place = ROOMS.iter().position(|(room, _)| room == other);
            assert!(place.is_some_and(|place| place < at), "{room}: {other}");
        }
    }
}

#[test]
fn what_a_source_uses_is_found() {
    let source = "use crate::{\n    a::{self, b, c::{d}},\n    e,\n    f::g,\n};\n\
                  // crate::comment\nfn x() { crate::h::i(); }\nuse crate::j::{k, l};";
    let found: Vec<_> = used(source).into_iter().collect();
    assert_eq!(found, ["a", "e", "f", "h", "j"]);
}
