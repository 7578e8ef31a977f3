//! The tests that need more than one part, written for Node.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Result, bail};

use crate::{
    browser,
    process::Cmd,
    project::{Project, files_below, read_text},
    test::report::{Counts, Outcome},
    workerd,
};

/// No file of tests may hang the whole run.
const LIMIT: Duration = Duration::from_mins(30);

/// Every file of tests, by name.
pub(super) fn files(project: &Project) -> Result<Vec<PathBuf>> {
    let mut files = files_below(&project.root.join("tests"))?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    Ok(files)
}

/// Runs one file. It learns from the environment where the built parts lie.
pub(super) fn run(project: &Project, file: &Path, name: &str) -> Result<Outcome> {
    let tap = project.work("node").join(format!("{name}.tap"));
    if tap.exists() {
        fs::remove_file(&tap)?;
    }
    let outcome = Cmd::new("node")
        // A file that waits for what never comes is to say so long before anybody gives up.
        .args(["--test", "--test-concurrency=1", "--test-timeout=900000"])
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", tap.display()))
        .arg(file)
        .dir(&project.root)
        .env("CHROMIUM", browser::program().unwrap_or_default())
        .env("AMTSWEG_SITE", project.root.join("dist/site"))
        .env("AMTSWEG_TOWNHALL", project.program("townhall"))
        .env("AMTSWEG_WORKERD", workerd::program(project)?)
        .env("AMTSWEG_XTASK", std::env::current_exe()?)
        .limit(LIMIT)
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
