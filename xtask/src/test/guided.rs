//! Long runs: the targets of `fuzz/` in the hands of libFuzzer, guided by coverage. The flags are
//! stable's own; what is missing where there is no C++ compiler is said, and skipped.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{
    process::{Cmd, find_program},
    project::{Project, make_dir, read_text},
    step::step,
    test::{
        Tests,
        report::{Counts, Outcome},
    },
};

/// How long each target is tried, in seconds: where it is asked for by its name, and in a long run.
const SECONDS: u64 = 60;
const LONG_SECONDS: u64 = 600;

/// Each branch counts, and what is compared is learnt from. Not nightly's sanitizers: there is no
/// unsafe code of ours for them to look at.
const FLAGS: [&str; 8] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Cdebug-assertions",
    "-Coverflow-checks",
];

impl Tests<'_> {
    pub(super) fn fuzz(&mut self) -> Result<()> {
        let project = self.project;
        if find_program("c++").is_none() {
            return self.report.count("fuzzing guided by coverage", || {
                Ok(Outcome {
                    counts: Counts::default(),
                    skipped: vec!["fuzzing guided by coverage (no C++ compiler)".to_owned()],
                    said: String::new(),
                })
            });
        }
        let mut program = None;
        self.report.check("the targets for fuzzing build", || {
            program = Some(build(project)?);
            Ok(())
        })?;
        let Some(program) = program else {
            return Ok(());
        };
        let seconds = if self.length.is_long() {
            LONG_SECONDS
        } else {
            SECONDS
        };
        for target in targets(project)? {
            let name = format!("fuzzing {target}, guided by coverage");
            self.report
                .count(&name, || run(project, &program, &target, seconds))?;
        }
        Ok(())
    }
}

/// The targets have a folder each.
fn targets(project: &Project) -> Result<Vec<String>> {
    let folder = project.root.join("fuzz/corpus");
    let entries = fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<_> = names.collect::<Result<_>>()?;
    names.sort();
    Ok(names)
}

fn build(project: &Project) -> Result<PathBuf> {
    let version = Cmd::new("rustc").arg("-vV").dir(&project.root).output()?;
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .context("rustc names no host")?;
    let target = project.target.join("guided");
    step("building the targets for libFuzzer", || {
        project
            .cargo()
            .args([
                "build",
                "--release",
                "--locked",
                "--package",
                "amtsweg-fuzz",
            ])
            .args(["--bin", "guided", "--features", "guided"])
            // With a target of its own, what runs in the compiler is built without the flags.
            .args(["--target", host])
            .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"))
            .env("CARGO_TARGET_DIR", &target)
            .run()
    })?;
    Ok(target.join(host).join("release/guided"))
}

/// What is found stays, for the next long run.
fn run(project: &Project, program: &Path, target: &str, seconds: u64) -> Result<Outcome> {
    let found = project.work("guided").join(target);
    let broken = project.work("guided").join(format!("{target}-broken-"));
    make_dir(&found)?;
    let more = read_text(&project.root.join("fuzz/folders.txt"))?;
    let more = more.lines().filter_map(|line| line.split_once(' '));
    let seeds = std::iter::once(format!("fuzz/corpus/{target}")).chain(
        more.filter(|(name, _)| *name == target)
            .map(|(_, folder)| folder.to_owned()),
    );
    let outcome = Cmd::new(program)
        .arg(&found)
        .args(seeds)
        .arg(format!("-max_total_time={seconds}"))
        .args(["-timeout=30", "-rss_limit_mb=4096", "-max_len=65536"])
        .arg(format!("-artifact_prefix={}", broken.display()))
        .env("AMTSWEG_TARGET", target)
        .dir(&project.root)
        .limit(Duration::from_secs(2 * seconds + 120))
        .outcome()?;
    // It says everything there; one line for each thing that it finds.
    let lines: Vec<_> = outcome.stderr.lines().collect();
    let Some(done) = lines.iter().rev().find(|line| line.contains("cov: ")) else {
        bail!("libFuzzer did not run:\n{}", outcome.stderr);
    };
    println!("  {target}: {}", done.trim());
    let counts = if outcome.status.success() {
        Outcome::passed().counts
    } else {
        Counts {
            passed: 0,
            failed: 1,
        }
    };
    let last = lines.len().saturating_sub(60);
    Ok(Outcome {
        counts,
        skipped: Vec::new(),
        said: lines[last..].join("\n"),
    })
}
