//! What cargo checks and tests.

use anyhow::{Result, bail};

use crate::{
    process::Cmd,
    setup::wasm_target::TARGET,
    test::{
        Tests,
        report::{Counts, Outcome},
    },
};

/// Crates that run on this machine; the frontend does so only to render pages.
const NATIVE: [&str; 4] = [
    "amtsweg-core",
    "amtsweg-townhall",
    "amtsweg-wasm-bindgen",
    "xtask",
];
const WASM: [&str; 2] = ["amtsweg-frontend", "amtsweg-edge"];
/// The frontend without a browser.
const RENDERING: [&str; 5] = [
    "--package",
    "amtsweg-frontend",
    "--no-default-features",
    "--features",
    "ssr",
];

/// What the second program decides without its browser.
const DELIVERY: [&str; 6] = [
    "--package",
    "amtsweg-frontend",
    "--no-default-features",
    "--features",
    "delivery",
    "--lib",
];

fn packages(names: &[&'static str]) -> impl Iterator<Item = &'static str> {
    names.iter().flat_map(|name| ["--package", name])
}

impl Tests<'_> {
    pub(super) fn format(&mut self) -> Result<()> {
        let cmd = self.project.cargo().args(["fmt", "--all", "--check"]);
        self.report.check("rustfmt", || cmd.output().map(drop))
    }

    pub(super) fn lint(&mut self) -> Result<()> {
        let deny = ["--", "--deny", "warnings"];
        let clippy = |cargo: Cmd| cargo.args(["clippy", "--quiet"]);
        let native = clippy(self.project.cargo())
            .args(packages(&NATIVE))
            .arg("--all-targets")
            .args(deny);
        self.report.check("clippy, programs for this machine", || {
            native.output().map(drop)
        })?;
        let rendering = clippy(self.project.cargo())
            .args(RENDERING)
            .arg("--all-targets")
            .args(deny);
        self.report
            .check("clippy, prerendering", || rendering.output().map(drop))?;
        for package in WASM {
            let (project, toolchain) = (self.project, &self.toolchain);
            self.report
                .check(&format!("clippy, {package} for wasm"), || {
                    toolchain
                        .clippy(project)?
                        .args(["--quiet", "--package", package, "--lib"])
                        .args(["--target", TARGET])
                        .args(deny)
                        .output()
                        .map(drop)
                })?;
        }
        Ok(())
    }

    pub(super) fn doc(&mut self) -> Result<()> {
        let cmd = self
            .project
            .cargo()
            .args(["doc", "--quiet", "--no-deps", "--document-private-items"])
            .args(packages(&NATIVE[..2]))
            .env("RUSTDOCFLAGS", "--deny warnings");
        self.report.check("rustdoc", || cmd.output().map(drop))
    }

    pub(super) fn unit(&mut self) -> Result<()> {
        let test = |cargo: Cmd| cargo.args(["test", "--quiet", "--no-fail-fast"]);
        let native = test(self.project.cargo()).args(packages(&NATIVE));
        self.report
            .count("tests of core, town hall and tools", || cargo_test(&native))?;
        let rendering = test(self.project.cargo()).args(RENDERING);
        self.report
            .count("tests of the frontend", || cargo_test(&rendering))?;
        let delivery = test(self.project.cargo()).args(DELIVERY);
        self.report
            .count("tests of the program that keeps and sends", || {
                cargo_test(&delivery)
            })?;
        let edge = test(self.project.cargo()).args(["--package", "amtsweg-edge"]);
        self.report.count("tests of the edge", || cargo_test(&edge))
    }
}

/// Runs `cargo test` and adds up the lines `test result: ok. 3 passed; 0 failed; …`.
fn cargo_test(cmd: &Cmd) -> Result<Outcome> {
    let outcome = cmd.outcome()?;
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    let mut counts = sum(&outcome.stdout);
    if !outcome.status.success() && counts.failed == 0 {
        counts.failed = 1;
    }
    if counts == Counts::default() {
        bail!("no test ran:\n{said}");
    }
    Ok(Outcome {
        counts,
        skipped: Vec::new(),
        said,
    })
}

fn sum(stdout: &str) -> Counts {
    let mut counts = Counts::default();
    for line in stdout.lines() {
        let Some((_, result)) = line.split_once("test result: ") else {
            continue;
        };
        let number = |unit: &str| {
            result
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(unit)?.trim().parse::<u32>().ok())
                .unwrap_or(0)
        };
        counts.passed += number("passed");
        counts.failed += number("failed");
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_several_programs_are_added() {
        let said = "\
running 3 tests
...
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s

test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out
";
        let expected = Counts {
            passed: 5,
            failed: 1,
        };
        assert_eq!(sum(said), expected);
    }
}
