//! Trunk, which the tests run to prove that `Trunk.toml` works; nothing else needs it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::{process::Cmd, project::Project, setup::WasmToolchain, step::step};

const VERSION: &str = "0.22.1";

/// Installs trunk into the cache, unoptimised and without its search for updates: it only runs
/// offline here, and compiling it is the dearest part of a cold test run. It compiles only with
/// some TLS client.
pub(crate) fn install(project: &Project) -> Result<PathBuf> {
    let home = project.cache.join(format!("trunk-{VERSION}"));
    let program = home.join("bin/trunk");
    if program.is_file() {
        return Ok(program);
    }
    step(
        &format!("installing trunk {VERSION} (once for all checkouts)"),
        || {
            project
                .cargo()
                .args(["install", "trunk", "--version", VERSION, "--locked"])
                .args([
                    "--debug",
                    "--no-default-features",
                    "--features",
                    "rustls",
                    "--ignore-rust-version",
                ])
                .arg("--root")
                .arg(&home)
                .env("CARGO_TARGET_DIR", project.target.join("trunk"))
                // Debug information is half of the time and of the disk.
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .last()
                .run()
        },
    )?;
    Ok(program)
}

/// Runs `trunk build` with our wasm-bindgen and npm's wasm-opt, and without the network.
pub(crate) fn build(project: &Project, toolchain: &WasmToolchain, trunk: &Path) -> Result<()> {
    let path = toolchain
        .envs
        .iter()
        .find(|(name, _)| name == "PATH")
        .map(|(_, path)| path.clone())
        .or_else(|| std::env::var_os("PATH"))
        .unwrap_or_default();
    let ours = [
        project.target.join("debug"),
        project.root.join("node_modules/.bin"),
    ];
    let path = std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&path)))?;
    Cmd::new(trunk)
        .args(["build", "--release", "--offline", "true"])
        .dir(&project.root)
        .envs(&toolchain.envs)
        .env("PATH", path)
        .last()
        .output()
        .map(drop)
}
