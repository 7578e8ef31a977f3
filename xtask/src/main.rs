//! The developers' commands of Amtsweg, called as `cargo xtask <command>`.
//!
//! [`setup`] brings the tools, [`build`] makes the parts from the sources, [`run`], [`test`],
//! [`bench`] and [`dist`] put them to use. Everything that is started goes through [`process`], so
//! that one signal ends it all; everything that takes time is announced through [`step`].

mod arguments;
mod bench;
mod browser;
mod build;
mod dist;
mod process;
mod project;
mod run;
mod setup;
mod step;
mod test;
mod townhall;
mod workerd;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::{arguments::Arguments, process::Interrupted, project::Project};

const USAGE: &str = "\
usage: cargo xtask <command> [options]

commands:
  run     set up what is missing, build, start town hall and edge
            --fresh               begin with an empty var/
            --portal-port <port>  portal and edge (8787)
            --inbox-port <port>   the clerks' inbox (8788)
            --intake-port <port>  what the edge delivers to (8789)
  test    every check and test; the last line counts them
            --only <group>        one group: format, dependencies, lint, doc, unit,
                                  forms, site, budget, worker, trunk, node
  bench   how soon a key is seen in small and in large forms; fails when the large ones
          are too slow
  build   one part, without starting it
            frontend | edge | site | styles | townhall | all
  dist    a folder for the static host, the worker's bundle, the town hall's program
            --site-config <file>  the municipality's site.json (static/site.json)
  workerd-config   write a configuration for workerd, as `run` does
            --out <file> --site <dir> --storage <dir> --port <port>
            [--edge-json <file>]      the destination, as its town hall published it
            [--origin <origin>]...    further origins that may call its API
            [--binding <name=text>]... further bindings, or others instead of those

environment:
  AMTSWEG_WASM_TOOLCHAIN   rustup or debian; by default rustup, and debian where rustup
                           cannot fetch the wasm target
  AMTSWEG_CACHE            what outlives the checkout (~/.cache/amtsweg)
  CARGO_TARGET_DIR         cargo's own: where everything is built";

fn main() -> ExitCode {
    match command() {
        Ok(code) => code,
        Err(error) if error.is::<Interrupted>() => {
            eprintln!("stopped");
            ExitCode::from(130)
        }
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<ExitCode> {
    let mut arguments = Arguments::new(std::env::args().skip(1));
    let Some(name) = arguments.word() else {
        println!("{USAGE}");
        return Ok(ExitCode::FAILURE);
    };
    if matches!(name.as_str(), "help" | "-h" | "--help") {
        println!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    process::listen_for_signals()?;
    let project = Project::find()?;
    match name.as_str() {
        "run" => run::run(&project, &run::Options::parse(arguments)?)?,
        "test" => return test::test(&project, &test::Options::parse(arguments)?),
        "bench" => return bench::bench(&project, arguments),
        "build" => build::command(&project, arguments)?,
        "dist" => dist::dist(&project, &dist::Options::parse(arguments)?)?,
        "workerd-config" => workerd::command(arguments)?,
        _ => bail!("there is no command {name}; `cargo xtask help` lists them"),
    }
    Ok(ExitCode::SUCCESS)
}
