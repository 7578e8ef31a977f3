//! Counting, and saying as little as possible while everything is well.

use std::{fmt::Write as _, process::ExitCode, time::Instant};

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

/// The counts of everything so far, and all that was left out.
#[derive(Debug, Default)]
pub(crate) struct Report {
    counts: Counts,
    skipped: Vec<String>,
}

impl Report {
    /// One check of ours: it passes or fails as a whole. Only an interruption ends the run.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) -> Result<()> {
        self.count(name, || {
            check().map(|()| Outcome {
                counts: Counts {
                    passed: 1,
                    failed: 0,
                },
                skipped: Vec::new(),
                said: String::new(),
            })
        })
    }

    /// A program with tests of its own; that it did not get so far is one failure.
    pub(crate) fn count(
        &mut self,
        name: &str,
        run: impl FnOnce() -> Result<Outcome>,
    ) -> Result<()> {
        let start = Instant::now();
        let outcome = match run() {
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
        let took = duration(start.elapsed());
        if failed == 0 {
            println!("ok      {name} ({passed}, {took})");
        } else {
            println!("FAILED  {name} ({passed} passed, {failed} failed, {took})");
            println!("{}\n", outcome.said.trim_end());
        }
        for skipped in &outcome.skipped {
            println!("skipped {skipped}");
        }
        self.skipped.extend(outcome.skipped);
        Ok(())
    }

    /// The last line, which others read.
    pub(crate) fn finish(&self) -> ExitCode {
        let Counts { passed, failed } = self.counts;
        println!("\n{}", self.summary());
        if failed == 0 && passed > 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    /// What was left out has not passed: it is counted and named, where there is any.
    fn summary(&self) -> String {
        let Counts { passed, failed } = self.counts;
        let mut summary = format!("{passed} passed, {failed} failed");
        if !self.skipped.is_empty() {
            let names = self.skipped.join("; ");
            let _ = write!(summary, ", {} skipped: {names}", self.skipped.len());
        }
        summary
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_and_names_what_was_skipped() {
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
        assert_eq!(
            report.summary(),
            "1 passed, 0 failed, 2 skipped: b (no qpdf); c"
        );
    }
}
