//! The tests that need more than one part, written for Node.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::{
    browser,
    process::Cmd,
    project::{Project, copy, files_below, read_text},
    test::{
        Length,
        report::{Counts, Outcome, Report},
        times::Times,
        web_servers,
    },
    workerd,
};

/// How the name of a file of tests ends.
pub(super) const ENDING: &str = ".test.mjs";
/// Files wait for browsers and servers for half of their time, but more than a few at once would
/// wait for each other.
const AT_ONCE: usize = 4;

/// Every file of tests, with its name.
pub(super) fn files(project: &Project) -> Result<Vec<(String, PathBuf)>> {
    let files = files_below(&project.root.join("tests"))?.into_iter();
    let named = files.filter_map(|file| {
        let name = file.file_name()?.to_str()?.to_owned();
        name.ends_with(ENDING).then_some((name, file))
    });
    Ok(named.collect())
}

/// Runs the files, as many at once as there are processors, the longest first. What one says is
/// printed when it has ended, so that no two are mixed.
pub(super) fn run_all(
    project: &Project,
    mut files: Vec<(String, PathBuf)>,
    length: Length,
    report: &mut Report,
) -> Result<()> {
    let mut times = Times::read(project);
    times.longest_first(&mut files);
    // Trunk calls cargo, which may put another build of this program into its place meanwhile.
    let xtask = project.work("node").join("xtask");
    copy(&std::env::current_exe()?, &xtask)?;
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    let queue = Mutex::new(files.into_iter());
    let (ended, results) = mpsc::channel();
    thread::scope(|scope| -> Result<()> {
        for _ in 0..at_once.min(AT_ONCE) {
            let (queue, ended, xtask) = (&queue, ended.clone(), &xtask);
            scope.spawn(move || {
                let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
                while let Some((name, file)) = next() {
                    let start = Instant::now();
                    let outcome = run(project, xtask, &file, &name, length);
                    // Nobody listens any more once the run was interrupted.
                    if ended.send((name, start.elapsed(), outcome)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(ended);
        for (name, took, outcome) in results {
            if outcome.as_ref().is_ok_and(|it| it.counts.failed == 0) && length == Length::Usual {
                times.took(&name, took);
            }
            report.record(&name, took, outcome)?;
        }
        Ok(())
    })?;
    times.keep()
}

/// No file of tests may hang the whole run.
fn limit(length: Length) -> Duration {
    Duration::from_mins(if length.is_long() { 180 } else { 30 })
}

/// Runs one file. It learns from the environment where the built parts lie.
fn run(
    project: &Project,
    xtask: &Path,
    file: &Path,
    name: &str,
    length: Length,
) -> Result<Outcome> {
    let limit = limit(length);
    let tap = project.work("node").join(format!("{name}.tap"));
    if tap.exists() {
        fs::remove_file(&tap)?;
    }
    let outcome = Cmd::new("node")
        // A file that waits for what never comes is to say so long before anybody gives up.
        .args(["--test", "--test-concurrency=1"])
        .arg(format!("--test-timeout={}", limit.as_millis() / 2))
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", tap.display()))
        .arg(file)
        .dir(&project.root)
        .env("CHROMIUM", browser::program().unwrap_or_default())
        .env("AMTSWEG_SITE", project.root.join("dist/site"))
        .env("AMTSWEG_TOWNHALL", project.program("townhall"))
        .env("AMTSWEG_WORKERD", workerd::program(project)?)
        .env("AMTSWEG_WEB_SERVERS", web_servers::folder(project))
        .env("AMTSWEG_XTASK", xtask)
        .envs(&length.envs())
        .limit(limit)
        .outcome()?;
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    let Ok(tap) = read_text(&tap) else {
        bail!("the tests did not run:\n{said}");
    };
    let mut counts = sum(&tap);
    let skipped = skipped(&tap)
        .iter()
        .map(|skipped| format!("{name}: {skipped}"))
        .collect::<Vec<_>>();
    if !outcome.status.success() && counts.failed == 0 {
        counts.failed = 1;
    }
    if counts == Counts::default() && skipped.is_empty() {
        bail!("no test ran:\n{said}");
    }
    Ok(Outcome {
        counts,
        skipped,
        said,
    })
}

/// Reads the summary at the end of TAP. A cancelled test has not passed.
fn sum(tap: &str) -> Counts {
    let number = |name: &str| {
        tap.lines()
            .rev()
            .find_map(|line| {
                line.strip_prefix("# ")?
                    .strip_prefix(name)?
                    .trim()
                    .parse()
                    .ok()
            })
            .unwrap_or(0u32)
    };
    Counts {
        passed: number("pass "),
        failed: number("fail ") + number("cancelled "),
    }
}

/// What was skipped, each with its reason: a check that was not made is none that has passed.
fn skipped(tap: &str) -> Vec<String> {
    let skipped = |line: &str| {
        let (point, reason) = line.trim_start().split_once(" # SKIP")?;
        let (_, name) = point.strip_prefix("ok ")?.split_once(" - ")?;
        let plain = |text: &str| text.trim().replace("\\#", "#").replace("\\\\", "\\");
        let reason = plain(reason);
        Some(if reason.is_empty() {
            plain(name)
        } else {
            format!("{} ({reason})", plain(name))
        })
    };
    tap.lines().filter_map(skipped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_counts_what_was_cancelled_as_failed() {
        let tap = "ok 1 - a\n1..3\n# tests 3\n# suites 0\n# pass 1\n# fail 1\n# cancelled 1\n# skipped 0\n";
        let expected = Counts {
            passed: 1,
            failed: 2,
        };
        assert_eq!(sum(tap), expected);
    }

    #[test]
    fn what_was_skipped_is_named_with_its_reason() {
        let tap = "\
ok 1 - passes
# Subtest: inside
    ok 1 - letter \\# of all # SKIP qpdf is missing; NOT checked
    not ok 2 - fails
ok 2 - no reason # SKIP
ok 3 - says # TODO later
# skipped 2
";
        assert_eq!(
            skipped(tap),
            [
                "letter # of all (qpdf is missing; NOT checked)",
                "no reason"
            ]
        );
    }
}
