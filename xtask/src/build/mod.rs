//! Making the parts from the sources. Cargo decides what to compile; whatever follows it is done
//! again only when its inputs have changed.

pub(crate) mod edge;
pub(crate) mod frontend;
pub(crate) mod site;
pub(crate) mod stamp;
pub(crate) mod styles;
mod texts;
mod wasm;

use std::thread;

use anyhow::{Result, bail};

use crate::{
    arguments::Arguments,
    project::Project,
    setup::{WasmToolchain, disk, npm},
    step::step,
};

/// `cargo xtask build <part>`.
pub(crate) fn command(project: &Project, mut arguments: Arguments) -> Result<()> {
    let part = arguments.word().unwrap_or_else(|| "all".to_owned());
    arguments.finish()?;
    disk::check(project)?;
    npm::install(project)?;
    let site = || {
        let config = site::demonstration_config(project)?;
        let toolchain = WasmToolchain::set_up(project)?;
        site::build(project, &toolchain, &project.var().join("site"), &config)
    };
    match part.as_str() {
        "frontend" => {
            let toolchain = WasmToolchain::set_up(project)?;
            frontend::build(project, &toolchain)?;
        }
        "edge" => edge::build(project, &WasmToolchain::set_up(project)?)?,
        "site" => site()?,
        "styles" => drop(styles::build(project)?),
        "trunk-files" => site::trunk_files(project)?,
        "townhall" => native(project, &[Program::TownHall])?,
        "all" => {
            native(project, &Program::ALL)?;
            for_wasm(project, &WasmToolchain::set_up(project)?)?;
            site()?;
        }
        _ => bail!("there is no part {part}: frontend, edge, site, styles, townhall, all"),
    }
    Ok(())
}

/// The edge and the programs in the browser, side by side: compiling and shrinking them takes one
/// processor for long stretches.
pub(crate) fn for_wasm(project: &Project, toolchain: &WasmToolchain) -> Result<()> {
    thread::scope(|scope| {
        let edge = scope.spawn(|| edge::build(project, toolchain));
        let programs = frontend::build(project, toolchain);
        joined(edge)?;
        programs.map(drop)
    })
}

/// What a thread has come to.
pub(crate) fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread
        .join()
        .unwrap_or_else(|_| bail!("a thread has panicked"))
}

/// A program of ours for this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    /// The municipal service.
    TownHall,
    /// The wasm-bindgen of our lock file.
    WasmBindgen,
    /// What renders the pages, with the frontend's own components.
    Prerender,
}

impl Program {
    pub(crate) const ALL: [Self; 3] = [Self::TownHall, Self::WasmBindgen, Self::Prerender];

    /// The program's name, which its file has.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::TownHall => "townhall",
            Self::WasmBindgen => "wasm-bindgen",
            Self::Prerender => "prerender",
        }
    }
}

/// What is compiled for this machine, always chosen as a whole: cargo gives a library the features
/// that all chosen packages want, and compiles it again for every other choice.
pub(crate) const NATIVE: [&str; 19] = [
    "--package",
    "amtsweg-core",
    "--package",
    "amtsweg-forms-tool",
    "--package",
    "amtsweg-paper",
    "--package",
    "amtsweg-townhall",
    "--package",
    "amtsweg-wasm-bindgen",
    "--package",
    "xtask",
    "--package",
    "amtsweg-fuzz",
    "--package",
    "amtsweg-frontend",
    "--no-default-features",
    "--features",
    "amtsweg-frontend/ssr",
];

/// Compiles programs for this machine. Together is faster than one after the other.
pub(crate) fn native(project: &Project, programs: &[Program]) -> Result<()> {
    let names: Vec<_> = programs.iter().map(|program| program.name()).collect();
    step(&format!("building {}", names.join(", ")), || {
        let mut cargo = project.cargo().arg("build").args(NATIVE);
        // The tests' own libraries ask for features too: with them it is the very build that the
        // tests have made.
        if project.as_tested {
            cargo = cargo.arg("--tests");
        }
        cargo
            .args(names.iter().flat_map(|name| ["--bin", name]))
            .run()
    })
}
