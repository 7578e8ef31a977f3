//! Programs of others that check the documents which the town hall makes (`tests/document.test.mjs`).

use anyhow::Result;

use crate::{
    process::{Interrupted, find_program},
    setup::packages,
};

/// A program of each package of Debian's. veraPDF comes from npm and is started by a compiler.
const PROGRAMS: [(&str, &str); 3] = [
    ("qpdf", "qpdf"),
    ("pdfinfo", "poppler-utils"),
    ("javac", "default-jdk-headless"),
];

/// Installs those that are missing. Where that is not possible, the tests say what they skip.
pub(super) fn install() -> Result<()> {
    let missing: Vec<_> = PROGRAMS
        .iter()
        .filter(|(program, _)| find_program(program).is_none())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    match packages::install("a program that checks documents", &missing) {
        Err(error) if !error.is::<Interrupted>() => {
            println!("  {error:#}\n  without it, what it checks is skipped");
            Ok(())
        }
        done => done,
    }
}
