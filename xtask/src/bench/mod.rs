//! `cargo xtask bench`: whether typing stays smooth in the largest forms, and a town hall fast with a
//! million cases. Ratios within one run: they say the same on a slow machine.

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
/// What measures the town hall (`townhall/benches/growth`).
const GROWTH: &str = "growth";
/// What it ends with when a form is too slow.
const TOO_SLOW: i32 = 1;
/// What it ends with when all are fast enough.
const FAST: i32 = 0;

/// Measures what is asked for, or everything: the exit code says whether something is too slow.
pub(crate) fn bench(project: &Project, mut arguments: Arguments) -> Result<ExitCode> {
    let only = arguments.value("--only")?;
    let cases = arguments.value("--cases")?;
    arguments.finish()?;
    disk::check(project)?;
    let is_fast = match only.as_deref() {
        None => typing(project)? & growth(project, cases)?,
        Some("typing") => typing(project)?,
        Some(GROWTH) => growth(project, cases)?,
        Some(other) => bail!("there is no measurement {other}: typing or {GROWTH}"),
    };
    Ok(if is_fast {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Builds the site and measures it.
fn typing(project: &Project) -> Result<bool> {
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
        Some(FAST) => Ok(true),
        // A measurement that broke down ends the same, but says nothing.
        Some(TOO_SLOW) if !outcome.stdout.is_empty() => Ok(false),
        _ => bail!("the measurement failed:\n{}", outcome.stderr),
    }
}

/// Builds the town hall as it goes out, and measures it with a thousand and with a million cases.
fn growth(project: &Project, cases: Option<String>) -> Result<bool> {
    let outcome = step("a town hall with a million cases", || {
        Cmd::new("cargo")
            .args(["bench", "--quiet", "--package", "amtsweg-townhall"])
            .args(["--bench", GROWTH, "--"])
            .args(cases)
            .dir(&project.root)
            .outcome()
    })?;
    print!("{}", outcome.stdout);
    // Where there is no PostgreSQL, it says so.
    for skipped in outcome
        .stderr
        .lines()
        .filter(|line| line.starts_with("SKIPPED"))
    {
        println!("{skipped}");
    }
    match outcome.status.code() {
        Some(FAST) => Ok(true),
        Some(_) if outcome.stdout.contains("TOO SLOW") => Ok(false),
        _ => bail!("the measurement failed:\n{}", outcome.stderr),
    }
}
