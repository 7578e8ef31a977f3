//! `cargo xtask bench`: whether typing stays smooth in the largest forms.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::{
    arguments::Arguments,
    browser, dist,
    process::Cmd,
    project::Project,
    setup::{WasmToolchain, disk, npm},
    step::step,
};

/// What types and measures.
const TYPING: &str = "tests/bench/typing.mjs";
/// What it ends with when a form is too slow.
const TOO_SLOW: i32 = 1;
/// What it ends with when all are fast enough.
const FAST: i32 = 0;

/// Builds the site and measures it: the exit code says whether a form is too slow.
pub(crate) fn bench(project: &Project, arguments: Arguments) -> Result<ExitCode> {
    arguments.finish()?;
    disk::check(project)?;
    npm::install(project)?;
    browser::install()?;
    let toolchain = WasmToolchain::set_up(project)?;
    let (site, _) = dist::site(project, &toolchain, None)?;
    let outcome = step("typing in forms of 10 and of 300 questions", || {
        Cmd::new("node")
            .arg(project.root.join(TYPING))
            .dir(&project.root)
            .env("CHROMIUM", browser::program().unwrap_or_default())
            .env("AMTSWEG_SITE", &site)
            .outcome()
    })?;
    print!("{}", outcome.stdout);
    match outcome.status.code() {
        Some(FAST) => Ok(ExitCode::SUCCESS),
        // A measurement that broke down ends the same, but says nothing.
        Some(TOO_SLOW) if !outcome.stdout.is_empty() => Ok(ExitCode::FAILURE),
        _ => bail!("the measurement failed:\n{}", outcome.stderr),
    }
}
