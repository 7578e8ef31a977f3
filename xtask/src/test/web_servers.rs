//! nginx and Caddy for the test of the samples in `deploy/` (`tests/servers.test.mjs`).
//!
//! Unpacked, not installed: Debian's packages start a server at once, on the ports of the web.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    process::{Cmd, Interrupted, find_program},
    project::{Project, make_dir, remove_dir, write},
    step::step,
};

/// Debian's packages, with what they need that not every machine has.
const PACKAGES: [&str; 5] = [
    "nginx",
    "nginx-common",
    "libnginx-mod-http-brotli-static",
    "libbrotli1",
    "caddy",
];

/// The folder that they are unpacked into, as if it were the root of a system.
pub(super) fn folder(project: &Project) -> PathBuf {
    project.cache.join("web-servers")
}

/// Fetches and unpacks them, once for all checkouts. Where that is not possible, the test says that
/// it is skipped.
pub(super) fn unpack(project: &Project) -> Result<()> {
    let folder = folder(project);
    if folder.join("ready").is_file() {
        return Ok(());
    }
    if find_program("apt-get").is_none() || find_program("dpkg-deb").is_none() {
        println!("  no nginx and Caddy without Debian's apt-get: their test is skipped");
        return Ok(());
    }
    let what = format!("unpacking {} for their test", PACKAGES.join(", "));
    match step(&what, || fetch(&folder)) {
        Err(error) if !error.is::<Interrupted>() => {
            println!("  {error:#}\n  without them, their test is skipped");
            Ok(())
        }
        done => done,
    }
}

fn fetch(folder: &Path) -> Result<()> {
    remove_dir(folder)?;
    let packages = folder.join("packages");
    make_dir(&packages)?;
    let download = || {
        Cmd::new("apt-get")
            .arg("download")
            .args(PACKAGES)
            .dir(&packages)
            .output()
    };
    if download().is_err() {
        // The list of packages may be old, or empty as in a fresh container. Only root may renew it.
        Cmd::new("apt-get").arg("update").output()?;
        download()?;
    }
    for entry in fs::read_dir(&packages)? {
        Cmd::new("dpkg-deb")
            .arg("--extract")
            .arg(entry?.path())
            .arg(folder)
            .output()
            .context("a package cannot be unpacked")?;
    }
    remove_dir(&packages)?;
    write(&folder.join("ready"), "")
}
