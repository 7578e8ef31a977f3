//! What one program writes is what the other one reads.

use amtsweg_core::{form::Answers, id::AttachmentId};
use proptest::{collection::vec, option, prelude::*};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{
    FileNote, FormFacts, HandOver, HandedFile, KeptFile, Members, Snapshot, Start, TakeAnswer,
    TakeRequest, hooks,
};

const BOOT: &str = concat!(
    include_str!("../../../static/boot.js"),
    include_str!("../../../static/again.js"),
);
const SECOND: &str = include_str!("second.rs");
const EXPORTS: [&str; 2] = [
    include_str!("../program/keeping.rs"),
    include_str!("../program/delivery.rs"),
];

/// JSON as answers hold it. Numbers are those that a browser's numbers tell apart.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            members(inner).prop_map(Value::Object),
        ]
    })
}

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    vec((any::<String>(), value), 0..4).prop_map(|members| members.into_iter().collect())
}

fn answers() -> impl Strategy<Value = Answers> {
    members(value()).prop_map(Answers::from)
}

fn id() -> impl Strategy<Value = AttachmentId> {
    any::<[u8; 16]>().prop_map(AttachmentId::from_random)
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(any::<String>(), 0..4)
}

/// A size that a browser's numbers hold.
fn size() -> impl Strategy<Value = u64> {
    0..1_u64 << 53
}

prop_compose! {
    fn kept_file()(id in id(), name: String, size in size()) -> KeptFile {
        KeptFile { id, name, size }
    }
}

/// What the second program reads of what the first has written.
fn read<T: DeserializeOwned>(written: Members) -> T {
    let written: Map<String, Value> = written
        .into_iter()
        .map(|(name, member)| (name.to_owned(), member))
        .collect();
    serde_json::from_str(&Value::Object(written).to_string()).unwrap()
}

proptest! {
    #[test]
    fn form_facts_pass(service: String, form_version: String, form_json: String, language: String) {
        let facts = FormFacts { service, form_version, form_json, language };
        prop_assert_eq!(read::<FormFacts>(facts.clone().members()), facts);
    }

    #[test]
    fn snapshots_pass(
        (edition, screen) in any::<(u32, String)>(),
        answers in answers(),
        attempted in texts(),
        files in vec(id(), 0..4),
    ) {
        let snapshot = Snapshot { edition, screen, answers, attempted, files };
        prop_assert!(read::<Snapshot>(snapshot.clone().members()) == snapshot);
    }

    #[test]
    fn complete_applications_pass(
        (service, form_version, form_json, today) in any::<(String, String, String, String)>(),
        answers in answers(),
        files in vec((any::<String>(), id()), 0..4),
        promised in texts(),
    ) {
        let files = files.into_iter().map(|(slot, id)| HandedFile { slot, id }).collect();
        let all = HandOver { service, form_version, form_json, answers, files, promised, today };
        prop_assert!(read::<HandOver>(all.clone().members()) == all);
    }

    #[test]
    fn requests_for_files_pass(
        accept in texts(),
        max_bytes in option::of(size()),
        (max_files, room) in any::<(u16, u16)>(),
        replaced in option::of(id()),
        shrink: bool,
    ) {
        let (max_files, room) = (max_files.into(), room.into());
        let request = TakeRequest { accept, max_bytes, max_files, room, replaced, shrink };
        prop_assert_eq!(read::<TakeRequest>(request.clone().members()), request);
    }

    #[test]
    fn starts_pass(
        answers in answers(),
        files in vec(kept_file(), 0..4),
        attempted in texts(),
        focus in option::of(any::<String>()),
        (edition, screen, language) in any::<(u32, String, String)>(),
    ) {
        let start = Start { edition, answers, files, attempted, screen, focus, language };
        let written = serde_json::to_value(&start).unwrap();
        prop_assert_eq!(Start::of_json(&written), Some(start));
    }

    #[test]
    fn answers_about_files_pass(
        files in vec(kept_file(), 0..4),
        refused in option::of(any::<String>()),
        offer in option::of(any::<String>()),
    ) {
        let answer = TakeAnswer { files, refused, offer };
        let written = serde_json::to_value(&answer).unwrap();
        prop_assert_eq!(TakeAnswer::of_json(&written), Some(answer));
    }

    #[test]
    fn notes_on_files_pass(notes in vec((id(), any::<String>(), size(), size(), option::of(any::<String>())), 0..4)) {
        let note = |(id, text, done, total, doubt)| FileNote { id, text, done, total, doubt };
        let notes: Vec<FileNote> = notes.into_iter().map(note).collect();
        let written = serde_json::to_value(&notes).unwrap();
        prop_assert_eq!(FileNote::all_of_json(&written), Some(notes));
    }

    /// Whatever comes is read or refused.
    #[test]
    fn anything_is_read_or_refused(json in value()) {
        let _ = Start::of_json(&json);
        let _ = TakeAnswer::of_json(&json);
        let _ = FileNote::all_of_json(&json);
    }
}

/// A member that is missing, or of which nobody knows, is no message.
#[test]
fn what_is_missing_or_unknown_is_noticed() {
    let start = serde_json::to_value(Start::default()).unwrap();
    for name in [
        "edition",
        "answers",
        "files",
        "attempted",
        "screen",
        "language",
    ] {
        let mut less = start.clone();
        less.as_object_mut().unwrap().remove(name);
        assert_eq!(Start::of_json(&less), None, "without {name}");
    }
    let more =
        r#"{"edition": 0, "screen": "", "answers": {}, "attempted": [], "files": [], "more": 1}"#;
    assert!(serde_json::from_str::<Snapshot>(more).is_err());
}

/// What stands in a text after each occurrence of a prefix, as far as it is a name.
fn names_after<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(prefix).skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
}

#[test]
fn boot_js_calls_hooks_by_their_names() {
    let called: Vec<&str> = names_after(BOOT, "hooks.").collect();
    assert!(!called.is_empty());
    for name in &called {
        assert!(hooks::ALL.contains(name), "hooks.{name}");
    }
    // What boot.js does not call itself it hands on, with all others, to the second program.
    let handed_on = [hooks::SNAPSHOT, hooks::FILES, hooks::REPLACE];
    for name in hooks::ALL {
        assert!(
            called.contains(&name) != handed_on.contains(&name),
            "{name}"
        );
    }
}

/// The name that a function has for JavaScript.
fn exported(declaration: &str) -> Option<&str> {
    let given = names_after(declaration, "js_name = ").next();
    given.or_else(|| names_after(declaration, "fn ").next())
}

#[test]
fn boot_js_has_what_the_first_program_calls() {
    let declarations = SECOND.split("#[wasm_bindgen(").skip(1);
    let names: Vec<&str> = declarations.filter_map(exported).collect();
    assert_eq!(names.len(), 9, "{names:?}");
    for name in names {
        let is_there = [format!("\n  {name}("), format!("\n  async {name}(")];
        assert!(is_there.iter().any(|it| BOOT.contains(it)), "{name}");
    }
}

#[test]
fn the_second_program_has_what_boot_js_calls() {
    let exports: Vec<&str> = EXPORTS
        .iter()
        .flat_map(|source| source.split("#[wasm_bindgen").skip(1))
        .filter_map(exported)
        .chain(["start"])
        .collect();
    let instances = ["program.", "keeper.", "keeper?.", "before.", "module."];
    let called: Vec<&str> = instances
        .iter()
        .flat_map(|instance| names_after(BOOT, instance))
        // What wasm-bindgen's script has of its own.
        .filter(|name| !["", "default"].contains(name))
        .collect();
    assert!(called.len() > 10, "{called:?}");
    for name in called {
        assert!(exports.contains(&name), "{name}");
    }
}
