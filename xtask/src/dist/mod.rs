//! `cargo xtask dist`: what goes out.
//!
//! `dist/site` for a static host, `dist/worker` for wrangler or workerd, `dist/townhall` for the
//! municipality's machine, `dist/headers` for the host's configuration.

mod brotli;
mod first_load;
mod headers;

use std::path::{Path, PathBuf};

use anyhow::Result;
pub(crate) use first_load::FirstLoad;
use serde_json::Value;

use crate::{
    arguments::Arguments,
    build,
    project::{Project, copy, files_below, make_dir, remove_dir},
    setup::{WasmToolchain, disk, npm},
    step::step,
};

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Options {
    site_config: Option<PathBuf>,
}

impl Options {
    pub(crate) fn parse(mut arguments: Arguments) -> Result<Self> {
        let site_config = arguments.value("--site-config")?.map(PathBuf::from);
        arguments.finish()?;
        Ok(Self { site_config })
    }
}

pub(crate) fn dist(project: &Project, options: &Options) -> Result<()> {
    disk::check(project)?;
    npm::install(project)?;
    let toolchain = WasmToolchain::set_up(project)?;
    let out = project.root.join("dist");
    let (site, config) = self::site(project, &toolchain, options.site_config.as_deref())?;
    step("compressing the site", || brotli::compress(project, &site))?;
    headers::write_all(project, &config, &out)?;
    worker(project, &toolchain, &out.join("worker"))?;
    town_hall(project, &out.join("townhall"))?;

    let load = FirstLoad::of(project, &site)?;
    println!(
        "\nfirst load of the application page, bytes with brotli:\n{}",
        load.table()
    );
    println!("\n{} is complete", out.display());
    load.check()
}

/// Builds `dist/site` with the configuration of a municipality, or the demonstration's.
pub(crate) fn site(
    project: &Project,
    toolchain: &WasmToolchain,
    config: Option<&Path>,
) -> Result<(PathBuf, Value)> {
    let standard = project.root.join("static/site.json");
    let config = build::site::read_config(config.unwrap_or(&standard))?;
    let config = Value::Object(config);
    let site = project.root.join("dist/site");
    build::site::build(project, toolchain, &site, &config)?;
    Ok((site, config))
}

fn worker(project: &Project, toolchain: &WasmToolchain, out: &Path) -> Result<()> {
    build::edge::build(project, toolchain)?;
    remove_dir(out)?;
    make_dir(out)?;
    let built = project.root.join("edge/build");
    for file in files_below(&built)? {
        copy(&file, &out.join(file.strip_prefix(&built)?))?;
    }
    copy(
        &project.root.join("wrangler.toml"),
        &out.join("wrangler.toml"),
    )
}

fn town_hall(project: &Project, out: &Path) -> Result<()> {
    step("building the town hall for release", || {
        project
            .cargo()
            .args(["build", "--release", "--package", build::TOWN_HALL])
            .run()
    })?;
    copy(
        &project.target.join("release/townhall"),
        &out.join("townhall"),
    )
}
