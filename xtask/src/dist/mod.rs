//! `cargo xtask dist`: what goes out.
//!
//! `dist/site` for a static host, `dist/worker` for wrangler or workerd, `dist/townhall` for the
//! municipality's machine, `dist/headers` and `dist/deploy` for the web servers' configuration,
//! `dist/sbom` with what each of them is made of.

mod brotli;
mod first_load;
mod headers;
mod sbom;
mod weights;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
pub(crate) use first_load::FirstLoad;
pub(crate) use headers::command as server_config;
use serde_json::Value;
pub(crate) use weights::Weights;

use crate::{
    arguments::Arguments,
    build, places,
    project::{Project, copy, files_below, make_dir, remove_dir},
    setup::{WasmToolchain, disk, npm},
    step::step,
    workerd,
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
    if project.is_dev {
        bail!("AMTSWEG_DEV is set: what it makes is for trying, not for going out; unset it");
    }
    disk::check(project)?;
    npm::install(project)?;
    step("comparing Cargo.lock with what it locks", || {
        let cargo = project.cargo();
        cargo
            .args(["tree", "--locked", "--workspace", "--depth", "0"])
            .output()
            .context("what goes out is built of what Cargo.lock says")
    })?;
    let toolchain = WasmToolchain::set_up(project)?;
    let out = project.root.join("dist");
    build::for_wasm(project, &toolchain)?;
    let (site, config) = self::site(project, &toolchain, options.site_config.as_deref())?;
    step("compressing the site", || brotli::compress(project, &site))?;
    headers::write_all(project, &config, &out)?;
    worker(project, &toolchain, &out.join("worker"))?;
    town_hall(project, &out.join("townhall"))?;

    step("writing the bills of materials", || {
        sbom::write_all(project, &out)
    })?;

    let load = FirstLoad::of(project, &site)?;
    println!(
        "\nfirst load of the application page, bytes with brotli:\n{}",
        load.table()
    );
    tell_changes(project, &load)?;
    println!("\n{} is complete", out.display());
    load.check()
}

/// Says what the first load weighs more or less than its record, and gives both.
pub(crate) fn tell_changes(
    project: &Project,
    load: &FirstLoad,
) -> Result<(Weights, Option<Weights>)> {
    let weights = Weights::of(load);
    let recorded = Weights::recorded(project)?;
    if let Some(recorded) = &recorded {
        println!(
            "bytes more or less than in the record:\n{}",
            weights.changes(recorded)
        );
    }
    Ok((weights, recorded))
}

/// `cargo xtask weigh`: writes what the first load weighs into its record.
pub(crate) fn weigh(project: &Project, arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    disk::check(project)?;
    npm::install(project)?;
    let toolchain = WasmToolchain::set_up(project)?;
    let (site, _) = self::site(project, &toolchain, None)?;
    let load = FirstLoad::of(project, &site)?;
    println!("{}", load.table());
    let (weights, _) = tell_changes(project, &load)?;
    weights.keep(project)
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
    )?;
    workerd::write_example(out)
}

fn town_hall(project: &Project, out: &Path) -> Result<()> {
    let rust = places::flags(project, "--remap-path-prefix")?;
    let mut c = places::flags(project, "-ffile-prefix-map")?;
    // They are parted by spaces: a place that has one cannot be said.
    c.retain(|flag| !flag.contains(' '));
    step("building the town hall for release", || {
        project
            .cargo()
            .args(["build", "--release", "--locked"])
            .args(["--package", "amtsweg-townhall"])
            .env("CARGO_ENCODED_RUSTFLAGS", rust.join("\u{1f}"))
            .env("CFLAGS", c.join(" "))
            // Compiled in steps it would be another program, whoever asks for that elsewhere.
            .env("CARGO_INCREMENTAL", "0")
            .run()
    })?;
    remove_dir(out)?;
    copy(
        &project.target.join("release/townhall"),
        &out.join("townhall"),
    )?;
    // The very ones that the site is built from: definitions are compared by their hash.
    for folder in ["forms", "locales"] {
        for file in files_below(&project.root.join(folder))? {
            copy(&file, &out.join(file.strip_prefix(&project.root)?))?;
        }
    }
    Ok(())
}
