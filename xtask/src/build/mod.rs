//! Making the parts from the sources. Cargo decides what to compile; whatever follows it is done
//! again only when its inputs have changed.

pub(crate) mod edge;
pub(crate) mod frontend;
pub(crate) mod site;
pub(crate) mod stamp;
pub(crate) mod styles;
mod texts;
mod wasm;

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
        "townhall" => native(project, &[TOWN_HALL])?,
        "all" => {
            native(project, &[TOWN_HALL, WASM_BINDGEN])?;
            edge::build(project, &WasmToolchain::set_up(project)?)?;
            site()?;
        }
        _ => bail!("there is no part {part}: frontend, edge, site, styles, townhall, all"),
    }
    Ok(())
}

/// The package of the municipal service.
pub(crate) const TOWN_HALL: &str = "amtsweg-townhall";
/// The package of our wasm-bindgen.
pub(crate) const WASM_BINDGEN: &str = "amtsweg-wasm-bindgen";

/// Compiles programs for this machine. Together is faster than one after the other.
pub(crate) fn native(project: &Project, packages: &[&str]) -> Result<()> {
    step(&format!("building {}", packages.join(", ")), || {
        let packages = packages.iter().flat_map(|package| ["--package", package]);
        project.cargo().arg("build").args(packages).run()
    })
}
