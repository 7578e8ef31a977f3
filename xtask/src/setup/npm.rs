//! The tools that come from npm: workerd, wrangler, wasm-opt, esbuild, sass and the tests' libraries.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{
    build::stamp::{Inputs, Stamp},
    process::{Cmd, find_program},
    project::Project,
    step::step,
};

/// The oldest Node that every tool accepts.
const NODE: (u32, u32) = (20, 19);

/// Brings `node_modules` in line with the lock file. No package's install script is run: the
/// programs lie ready in the packages.
pub(crate) fn install(project: &Project) -> Result<()> {
    check_node()?;
    let folder = project.root.join("node_modules");
    let inputs = Inputs::new("npm ci")
        .file(&project.root.join("package.json"))?
        .file(&project.root.join("package-lock.json"))?;
    let stamp = Stamp::new(folder.join(".amtsweg-stamp"), &inputs);
    if stamp.is_fresh(&[folder.join(".bin/workerd")]) {
        return Ok(());
    }
    step("installing the tools from npm (package-lock.json)", || {
        let installed = npm_ci(project);
        if installed.is_err() {
            // A half-filled folder would look complete to other tools.
            let _ = fs::remove_dir_all(&folder);
        }
        installed.context("npm cannot install the tools")
    })?;
    stamp.keep()
}

fn npm_ci(project: &Project) -> Result<()> {
    Cmd::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .dir(&project.root)
        .output()
        .map(drop)
}

fn check_node() -> Result<()> {
    let (major, minor) = NODE;
    if find_program("node").is_none() || find_program("npm").is_none() {
        bail!("Node {major}.{minor} or newer with npm is needed, and one of them is not installed");
    }
    let version = Cmd::new("node").arg("--version").output()?;
    let mut numbers = version.trim().trim_start_matches('v').split('.');
    let mut number = || numbers.next().and_then(|text| text.parse::<u32>().ok());
    if (number(), number()) < (Some(major), Some(minor)) {
        bail!(
            "Node is {}, but {major}.{minor} or newer is needed",
            version.trim()
        );
    }
    Ok(())
}
