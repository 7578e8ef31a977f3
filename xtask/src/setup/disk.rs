//! Saying that the disk is too full before a linker does.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{process::Cmd, project::Project};

/// What a first build leaves behind, in MB: a target folder, the tools, npm's packages.
const FIRST_BUILD: u64 = 6_000;
/// What later builds may still need.
const LATER_BUILDS: u64 = 500;

/// An error if the disk has no room for what will be built.
pub(crate) fn check(project: &Project) -> Result<()> {
    let built = project.program("xtask").is_file() && project.work("frontend").exists();
    let needed = if built { LATER_BUILDS } else { FIRST_BUILD };
    let dir = existing(&project.target);
    let Some(free) = free_megabytes(dir)? else {
        return Ok(());
    };
    if free < needed {
        bail!(
            "{} has {free} MB left, the build needs about {needed} MB: make room, or set \
             CARGO_TARGET_DIR to a folder on a larger disk",
            dir.display()
        );
    }
    Ok(())
}

fn existing(dir: &Path) -> &Path {
    dir.ancestors().find(|dir| dir.exists()).unwrap_or(dir)
}

fn free_megabytes(dir: &Path) -> Result<Option<u64>> {
    let table = Cmd::new("df").arg("-Pm").arg(dir).output()?;
    let line = table.lines().last().unwrap_or_default();
    Ok(line
        .split_whitespace()
        .nth(3)
        .and_then(|mb| mb.parse().ok()))
}
