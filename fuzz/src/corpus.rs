//! The inputs to begin with: `corpus/<target>/`, and files of the repository that are input anyway.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::Target;

/// The repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below the folder, in an order that does not change.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The folders of the repository with inputs for the target, its own first.
pub fn folders(target: Target) -> Vec<PathBuf> {
    let more = include_str!("../folders.txt").lines();
    let more = more.filter_map(|line| line.split_once(' '));
    std::iter::once(format!("fuzz/corpus/{}", target.name))
        .chain(
            more.filter(|(name, _)| *name == target.name)
                .map(|(_, folder)| folder.to_owned()),
        )
        .map(|folder| repository().join(folder))
        .collect()
}

/// The target's inputs to begin with.
pub fn seeds(target: Target) -> Vec<Vec<u8>> {
    folders(target)
        .iter()
        .flat_map(|folder| files_below(folder))
        // Pages for people, which lie beside.
        .filter(|file| file.extension().is_none_or(|extension| extension != "md"))
        .filter_map(|file| fs::read(file).ok())
        .collect()
}
