//! Long runs: `dist` in two folders, with two target folders, gives the same bytes.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use crate::{
    build::site::build_time,
    process::Cmd,
    project::{Project, copy, files_below, remove_dir},
    step::step,
    test::Tests,
};

impl Tests<'_> {
    pub(super) fn twice(&mut self) -> Result<()> {
        let project = self.project;
        self.report
            .check("dist in two folders gives the same bytes", || {
                let work = project.work("twice");
                // Of different lengths: a path in a program would move what comes after it.
                let checkouts = [work.join("one"), work.join("another-checkout")];
                // The site's texts are those of a day: the second build may end on the next one.
                let time = build_time()?;
                // All before the first is built: somebody may go on working here meanwhile.
                for checkout in &checkouts {
                    copy_sources(project, checkout)?;
                }
                for checkout in &checkouts {
                    dist(project, checkout, &time)?;
                }
                let [one, other] = checkouts.map(|checkout| checkout.join("dist"));
                let different = different(&one, &other)?;
                if !different.is_empty() {
                    bail!(
                        "compare {} with {}; different, or in one of them only:\n  {}",
                        one.display(),
                        other.display(),
                        different.join("\n  ")
                    );
                }
                Ok(())
            })
    }
}

/// What git knows and what is new, as it is now.
fn copy_sources(project: &Project, checkout: &Path) -> Result<()> {
    remove_dir(checkout)?;
    let listed = Cmd::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .dir(&project.root)
        .output()?;
    for path in listed.lines() {
        let from = project.root.join(path);
        // What is deleted may still be listed.
        if from.is_file() {
            copy(&from, &checkout.join(path))?;
        }
    }
    Ok(())
}

fn dist(project: &Project, checkout: &Path, time: &str) -> Result<()> {
    step(&format!("dist in {}", checkout.display()), || {
        Cmd::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["xtask", "dist"])
            .dir(checkout)
            .env("CARGO_TARGET_DIR", checkout.join("target"))
            .env("AMTSWEG_CACHE", &project.cache)
            .env("SOURCE_DATE_EPOCH", time)
            .output()
            .map(drop)
    })
}

/// What the build remembers of its tools, which name their places. Nobody ships it.
const STAMP: &str = "site.stamp";

/// The files that are not the same on both sides, by their paths.
fn different(one: &Path, other: &Path) -> Result<Vec<String>> {
    let below = |dir: &Path| -> Result<BTreeSet<PathBuf>> {
        let files = files_below(dir)?.into_iter();
        Ok(files
            .filter_map(|file| file.strip_prefix(dir).ok().map(Path::to_owned))
            .collect())
    };
    let mut all: BTreeSet<_> = below(one)?.union(&below(other)?).cloned().collect();
    all.remove(Path::new(STAMP));
    let read = |dir: &Path, path: &Path| fs::read(dir.join(path)).ok();
    Ok(all
        .into_iter()
        .filter(|path| {
            let (one, other) = (read(one, path), read(other, path));
            one.is_none() || one != other
        })
        .map(|path| path.display().to_string())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::write;

    #[test]
    fn what_differs_is_named() {
        let dir = std::env::temp_dir().join(format!("amtsweg-twice-{}", std::process::id()));
        let sides = [dir.join("one"), dir.join("other")];
        for side in &sides {
            write(&side.join("same/file"), "a").unwrap();
            write(&side.join(STAMP), side.to_string_lossy().as_bytes()).unwrap();
            write(&side.join("changed"), side.to_string_lossy().as_bytes()).unwrap();
        }
        write(&sides[0].join("only"), "a").unwrap();
        let found = different(&sides[0], &sides[1]).unwrap();
        assert_eq!(found, ["changed", "only"]);
        assert!(different(&sides[0], &sides[0]).unwrap().is_empty());
        remove_dir(&dir).unwrap();
    }
}
