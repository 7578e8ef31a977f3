//! The developers' commands of Amtsweg, called as `cargo xtask <command>`.
//!
//! [`setup`] brings the tools, [`build`] makes the parts from the sources, [`run`], [`mod@test`],
//! [`mod@bench`] and [`dist`] put them to use. Everything that is started goes through [`process`], so
//! that one signal ends it all; everything that takes time is announced through [`step`].

mod arguments;
mod bench;
mod browser;
mod build;
mod demonstration;
mod dist;
mod host_page;
mod places;
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
            --app-port <port>     a page that shows the portal as an app would (8790)
  test    every check and test; the last line counts them
            --only <name>         a group: format, dependencies, lint, doc, unit,
                                  forms, site, budget, worker, trunk, node; or a file
                                  of tests/, such as faults; may be repeated
            --long                far more of what goes by chance, and fuzz and twice;
                                  takes hours
  bench   how soon a key is seen in small and in large forms, what a page costs with a
          thousand and a million cases, and the intake beside RSA; fails when the large
          ones are too slow. The databases lie where TMPDIR says: some 8 GB
            --only typing | growth
            --cases <number>      other than a million
  weigh   write what the first load weighs into xtask/first-load.json
  build   one part, without starting it
            frontend | edge | site | styles | townhall | all
  dist    a folder for the static host, the worker's bundle, the town hall's program
            --site-config <file>  the municipality's site.json (static/site.json)
  workerd-config   write a configuration for workerd, as `run` does
            --out <file> --site <dir> --storage <dir> --port <port>
            [--edge-json <file>]      the destination, as its town hall published it
            [--origin <origin>]...    further origins that may call its API
            [--binding <name=text>]... further bindings, or others instead of those
            --example --out <dir>     or the worker's files and an example beside them
  server-config    write what web servers need, as `dist` does: headers and samples
            --site-config <file> --out <dir>
  host-page        the page that shows the portal as an app would, for another portal
            --portal-port <port> --port <port>

environment:
  AMTSWEG_WASM_TOOLCHAIN   rustup or debian; by default rustup, and debian where rustup
                           cannot fetch the wasm target
  AMTSWEG_DEV              set to anything: what the browser and the edge load is soon
                           compiled, large and slow; to try changes, never to go out
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
        "weigh" => dist::weigh(&project, arguments)?,
        "bench" => return bench::bench(&project, arguments),
        "build" => build::command(&project, arguments)?,
        "dist" => dist::dist(&project, &dist::Options::parse(arguments)?)?,
        "workerd-config" => workerd::command(arguments)?,
        "server-config" => dist::server_config(&project, arguments)?,
        "host-page" => host_page::command(&project, arguments)?,
        _ => bail!("there is no command {name}; `cargo xtask help` lists them"),
    }
    Ok(ExitCode::SUCCESS)
}
