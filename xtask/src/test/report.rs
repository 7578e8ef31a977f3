//! Counting, and saying as little as possible while everything is well.

use std::{
    cmp::Reverse,
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;

use crate::{process::Interrupted, step::duration};

/// How many passed and failed in one program's run.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// A run of a test program: its counts, what it left out and why, and what it said if anything
/// failed.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) counts: Counts,
    pub(crate) skipped: Vec<String>,
    pub(crate) said: String,
}

impl Outcome {
    /// One check that has passed.
    pub(crate) fn passed() -> Self {
        Self {
            counts: Counts {
                passed: 1,
                failed: 0,
            },
            skipped: Vec::new(),
            said: String::new(),
        }
    }
}

/// Shorter ones are not worth a line at the end.
const WORTH_A_LINE: Duration = Duration::from_secs(5);

/// The counts of everything so far, all that was left out, and how long it took.
#[derive(Debug, Default)]
pub(crate) struct Report {
    counts: Counts,
    skipped: Vec<String>,
    groups: Vec<(String, Duration)>,
    checks: Vec<(String, Duration)>,
    failures: Vec<String>,
}

impl Report {
    /// One check of ours: it passes or fails as a whole. Only an interruption ends the run.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) -> Result<()> {
        self.count(name, || check().map(|()| Outcome::passed()))
    }

    /// A program with tests of its own; that it did not get so far is one failure.
    pub(crate) fn count(
        &mut self,
        name: &str,
        run: impl FnOnce() -> Result<Outcome>,
    ) -> Result<()> {
        let start = Instant::now();
        let outcome = run();
        self.record(name, start.elapsed(), outcome)
    }

    /// What came of a program that ran beside others.
    pub(crate) fn record(
        &mut self,
        name: &str,
        took: Duration,
        outcome: Result<Outcome>,
    ) -> Result<()> {
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(error) if error.is::<Interrupted>() => return Err(error),
            Err(error) => Outcome {
                counts: Counts {
                    passed: 0,
                    failed: 1,
                },
                skipped: Vec::new(),
                said: format!("{error:#}"),
            },
        };
        let Counts { passed, failed } = outcome.counts;
        self.counts.passed += passed;
        self.counts.failed += failed;
        self.checks.push((name.to_owned(), took));
        let took = duration(took);
        if failed == 0 {
            println!("ok      {name} ({passed}, {took})");
        } else {
            println!("FAILED  {name} ({passed} passed, {failed} failed, {took})");
            println!("{}\n", outcome.said.trim_end());
            self.failures
                .push(format!("{name}:\n{}", why(&outcome.said)));
        }
        for skipped in &outcome.skipped {
            println!("skipped {skipped}");
        }
        self.skipped.extend(outcome.skipped);
        Ok(())
    }

    /// A group has ended, which took so long in all.
    pub(crate) fn group(&mut self, name: &str, took: Duration) {
        self.groups.push((name.to_owned(), took));
    }

    /// Where the time went, what was left out, once more why something failed, and the last line,
    /// which others read.
    pub(crate) fn finish(&self) -> ExitCode {
        let Counts { passed, failed } = self.counts;
        println!();
        for (what, times) in [("groups", &self.groups), ("checks", &self.checks)] {
            let lines = longest(times);
            if !lines.is_empty() {
                println!("{what} that took longest:\n{}", lines.join("\n"));
            }
        }
        for skipped in &self.skipped {
            println!("skipped {skipped}");
        }
        for failure in &self.failures {
            println!("FAILED  {failure}\n");
        }
        println!("{}", self.summary());
        if failed == 0 && passed > 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    /// What was left out has not passed: it is counted, where there is any.
    fn summary(&self) -> String {
        let Counts { passed, failed } = self.counts;
        let skipped = match self.skipped.len() {
            0 => String::new(),
            skipped => format!(", {skipped} skipped"),
        };
        format!("{passed} passed, {failed} failed{skipped}")
    }
}

/// The lines that say what failed, of all that a program said: a few, as its end is what is kept of
/// a long output.
fn why(said: &str) -> String {
    let failing = said.rsplit_once(NODE_FAILURES).map(|(_, failing)| failing);
    let lines: Vec<&str> = if let Some(failing) = failing {
        failing.trim().lines().take(FEW_LINES).collect()
    } else {
        let mut last: Vec<&str> = said.trim().lines().rev().take(FEW_LINES).collect();
        last.reverse();
        last
    };
    lines.join("\n")
}

/// Under this Node tells once more what failed.
const NODE_FAILURES: &str = "✖ failing tests:";

/// How much of a failure is told once more.
const FEW_LINES: usize = 60;

/// Lines for people, the longest first.
fn longest(times: &[(String, Duration)]) -> Vec<String> {
    let mut times: Vec<_> = times
        .iter()
        .filter(|(_, took)| *took >= WORTH_A_LINE)
        .collect();
    times.sort_by_key(|(_, took)| Reverse(*took));
    times
        .into_iter()
        .map(|(name, took)| format!("  {:>12}  {name}", duration(*took)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_what_was_skipped_too() {
        let mut report = Report::default();
        report.check("a", || Ok(())).unwrap();
        assert_eq!(report.summary(), "1 passed, 0 failed");
        for name in ["b (no qpdf)", "c"] {
            let outcome = Outcome {
                counts: Counts::default(),
                skipped: vec![name.to_owned()],
                said: String::new(),
            };
            report.count("program", || Ok(outcome)).unwrap();
        }
        assert_eq!(report.summary(), "1 passed, 0 failed, 2 skipped");
        assert_eq!(report.skipped, ["b (no qpdf)", "c"]);
    }

    #[test]
    fn what_failed_is_told_once_more_in_a_few_lines() {
        let said = format!("passed\n{NODE_FAILURES}\n\ntest at a:1\n✖ it\n  Error");
        assert_eq!(why(&said), "test at a:1\n✖ it\n  Error");
        let long: Vec<String> = (0..100).map(|line| line.to_string()).collect();
        let lines = why(&long.join("\n"));
        assert_eq!(lines.lines().count(), FEW_LINES);
        assert!(lines.ends_with("\n99"));
    }

    #[test]
    fn where_the_time_went_is_sorted() {
        let times = [("short", 1), ("long", 75), ("longer", 600), ("middle", 6)];
        let times = times.map(|(name, took)| (name.to_owned(), Duration::from_secs(took)));
        assert_eq!(
            longest(&times),
            [
                "   10 min 00 s  longer",
                "    1 min 15 s  long",
                "         6.0 s  middle",
            ]
        );
    }
}
