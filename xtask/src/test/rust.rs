//! What cargo checks and tests.

use anyhow::{Result, bail};

use crate::{
    build,
    process::Cmd,
    setup::wasm_target::TARGET,
    test::{
        Tests,
        report::{Counts, Outcome},
    },
};

/// What each program in the browser may use, and both together, as `trunk` builds them.
const FRONTENDS: [&str; 3] = [
    "amtsweg-frontend/application",
    "amtsweg-frontend/delivery",
    "amtsweg-frontend/default",
];
/// The crates for wasm, chosen together for the same reason as [`build::NATIVE`].
const WASM: [&str; 4] = ["--package", "amtsweg-edge", "--package", "amtsweg-frontend"];

impl Tests<'_> {
    pub(super) fn format(&mut self) -> Result<()> {
        let cmd = self.project.cargo().args(["fmt", "--all", "--check"]);
        self.report.check("rustfmt", || cmd.output().map(drop))
    }

    /// Each feature by itself: what one of them lacks must not come with another.
    pub(super) fn lint(&mut self) -> Result<()> {
        let deny = ["--", "--deny", "warnings"];
        let native = self
            .project
            .cargo()
            .args(["clippy", "--quiet", "--all-targets"])
            .args(build::NATIVE)
            .args(deny);
        self.report.check("clippy, programs for this machine", || {
            native.output().map(drop)
        })?;
        for feature in FRONTENDS {
            let (project, toolchain) = (self.project, &self.toolchain);
            let name = format!("clippy, edge and {feature} for wasm");
            self.report.check(&name, || {
                toolchain
                    .clippy(project)?
                    .args(["--quiet", "--lib", "--target", TARGET])
                    .args(WASM)
                    .args(["--no-default-features", "--features", feature])
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
            .args(build::NATIVE)
            .env("RUSTDOCFLAGS", "--deny warnings");
        self.report.check("rustdoc", || cmd.output().map(drop))
    }

    pub(super) fn unit(&mut self) -> Result<()> {
        let envs = self.length.envs();
        let test = || {
            let cargo = self.project.cargo();
            cargo
                .args(["test", "--quiet", "--no-fail-fast"])
                .envs(&envs)
        };
        let native = test().args(build::NATIVE);
        // What these two decide without their platform.
        let wasm = test()
            .args(WASM)
            .args(["--no-default-features", "--lib"])
            .args(["--features", "amtsweg-frontend/delivery"]);
        self.report
            .count("tests of the programs for this machine", || {
                cargo_test(&native)
            })?;
        self.report
            .count("tests of the edge and of the program that sends", || {
                cargo_test(&wasm)
            })
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
        skipped: skipped(&said),
        said,
    })
}

/// What a test says past its harness that it did not look at, and why.
fn skipped(said: &str) -> Vec<String> {
    said.lines()
        .filter_map(|line| Some(line.strip_prefix("SKIPPED ")?.to_owned()))
        .collect()
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
    fn what_was_not_looked_at_is_named() {
        let said = "....\nSKIPPED the town hall on PostgreSQL: no initdb\n..SKIPPED\n";
        assert_eq!(
            skipped(said),
            ["the town hall on PostgreSQL: no initdb".to_owned()]
        );
    }

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
