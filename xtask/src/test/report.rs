//! Counting, and saying as little as possible while everything is well.

use std::{process::ExitCode, time::Instant};

use anyhow::Result;

use crate::{process::Interrupted, step::duration};

/// How many passed and failed in one program's run.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// A run of a test program: its counts, and what it said if anything failed.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) counts: Counts,
    pub(crate) said: String,
}

/// The counts of everything so far.
#[derive(Debug, Default)]
pub(crate) struct Report(Counts);

impl Report {
    /// One check of ours: it passes or fails as a whole. Only an interruption ends the run.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) -> Result<()> {
        self.count(name, || {
            check().map(|()| Outcome {
                counts: Counts {
                    passed: 1,
                    failed: 0,
                },
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
                said: format!("{error:#}"),
            },
        };
        let Counts { passed, failed } = outcome.counts;
        self.0.passed += passed;
        self.0.failed += failed;
        let took = duration(start.elapsed());
        if failed == 0 {
            println!("ok      {name} ({passed}, {took})");
        } else {
            println!("FAILED  {name} ({passed} passed, {failed} failed, {took})");
            println!("{}\n", outcome.said.trim_end());
        }
        Ok(())
    }

    /// The last line, which others read.
    pub(crate) fn finish(&self) -> ExitCode {
        let Counts { passed, failed } = self.0;
        println!("\n{passed} passed, {failed} failed");
        if failed == 0 && passed > 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}
