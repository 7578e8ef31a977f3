//! Programs of others that the node tests put our parts to: checkers of documents
//! (`tests/document.test.mjs`) and browsers of other makers (`tests/engines.test.mjs`).

use anyhow::Result;

use crate::{
    process::{Interrupted, find_program},
    setup::packages,
};

/// A program of each package of Debian's. veraPDF comes from npm and is started by a compiler.
const PROGRAMS: [(&str, &str); 6] = [
    ("qpdf", "qpdf"),
    ("pdfinfo", "poppler-utils"),
    ("javac", "default-jdk-headless"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
];

/// Installs those that are missing. Where that is not possible, the tests say what they skip.
pub(super) fn install() -> Result<()> {
    // One by one: a package that cannot be had is no reason to go without the others.
    for (program, package) in PROGRAMS {
        if find_program(program).is_some() {
            continue;
        }
        match packages::install(&format!("{program}, which tests need,"), &[package]) {
            Err(error) if !error.is::<Interrupted>() => {
                println!("  {error:#}\n  without it, what it checks is skipped");
            }
            done => done?,
        }
    }
    Ok(())
}
