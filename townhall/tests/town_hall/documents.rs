//! What the documents promise of the program: every command and option that they name is there.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// The documents, by their names.
fn documents() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let pages = fs::read_dir(root.join("docs"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"));
    let mut documents: Vec<_> = pages
        .chain([root.join("README.md")])
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    documents.sort();
    documents
}

/// The commands of a document, in its text and in its blocks: what follows the program's name.
fn commands(document: &str) -> Vec<String> {
    let joined = document.replace("\\\n", " ");
    let mut found = Vec::new();
    for line in joined.lines() {
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("townhall ") {
            let before = before.trim_end_matches("./");
            let in_text = before.ends_with('`');
            let in_block = before.trim().is_empty()
                || before.ends_with("$ ")
                || before.ends_with("&& ")
                || before.ends_with("-- ");
            let end = after.find('`').filter(|_| in_text).unwrap_or(after.len());
            if in_text || in_block {
                found.push(after[..end].to_owned());
            }
            rest = &after[end..];
        }
    }
    found
}

/// What a command says of itself.
fn help(words: &[String], known: &mut BTreeMap<Vec<String>, Option<String>>) -> Option<String> {
    known
        .entry(words.to_vec())
        .or_insert_with(|| {
            let output = Command::new(env!("CARGO_BIN_EXE_townhall"))
                .args(words)
                .arg("--help")
                .output()
                .unwrap();
            output
                .status
                .success()
                .then(|| String::from_utf8(output.stdout).unwrap())
        })
        .clone()
}

#[test]
fn every_command_that_a_document_names_is_there() {
    let mut known = BTreeMap::new();
    let mut looked_at = 0;
    for (name, document) in documents() {
        for command in commands(&document) {
            let mut words: Vec<String> = Vec::new();
            let mut options = Vec::new();
            let mut is_over = false;
            for word in command.split_whitespace() {
                let word = word.trim_matches(['[', ']', ',', '.', ';', ')']);
                if let Some(option) = word.strip_prefix("--") {
                    is_over = true;
                    options.push(option.split('=').next().unwrap().to_owned());
                } else if !is_over && word.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
                    words.push(word.to_owned());
                } else {
                    is_over = true;
                }
            }
            // `townhall` alone, or with what the reader puts in.
            let Some(first) = words.first() else { continue };
            assert!(
                help(&words[..1], &mut known).is_some(),
                "{name}: there is no command {first:?} in {command:?}"
            );
            let said = help(&words, &mut known)
                .unwrap_or_else(|| panic!("{name}: the program does not know {command:?}"));
            for option in options.iter().filter(|option| !option.is_empty()) {
                assert!(
                    said.contains(&format!("--{option}")),
                    "{name}: {words:?} has no option --{option}"
                );
            }
            looked_at += 1;
        }
    }
    assert!(looked_at > 30, "only {looked_at} commands were found");
}
