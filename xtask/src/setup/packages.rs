//! Packages of the system: installed by root only, and never without saying so.

use anyhow::{Context, Result, bail};

use crate::{
    process::{Cmd, find_program},
    step::step,
};

/// Installs packages of Debian or, for anybody but root, says how to.
pub(crate) fn install(what_for: &str, packages: &[&str]) -> Result<()> {
    let command = format!(
        "apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    if find_program("apt-get").is_none() {
        bail!(
            "{what_for} is missing, and there is no apt-get here to install it with. On Debian it \
             is in: {}",
            packages.join(" ")
        );
    }
    if !is_root()? {
        bail!("{what_for} is missing. As root, run\n\n    {command}\n\nand start again.");
    }
    step(
        &format!("{what_for} is missing; as root: {command}"),
        || {
            if apt_get(packages).is_ok() {
                return Ok(());
            }
            // The list of packages may be old, or empty as in a fresh container.
            Cmd::new("apt-get").arg("update").output()?;
            apt_get(packages)
        },
    )
    .with_context(|| format!("{what_for} cannot be installed"))
}

fn apt_get(packages: &[&str]) -> Result<()> {
    Cmd::new("apt-get")
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .output()
        .map(drop)
}

fn is_root() -> Result<bool> {
    Ok(Cmd::new("id").arg("-u").output()?.trim() == "0")
}
