//! The browser that tests and measurements drive.

use std::path::PathBuf;

use anyhow::Result;

use crate::{process::find_program, setup::packages};

/// Where it lies, if it is there.
pub(crate) fn program() -> Option<PathBuf> {
    // Empty is as good as not said.
    if let Some(path) = std::env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        return Some(path.into());
    }
    find_program("chromium")
}

/// Installs it, unless it is there.
pub(crate) fn install() -> Result<()> {
    if program().is_none() {
        packages::install("Chromium for the browser tests", &["chromium"])?;
    }
    Ok(())
}
