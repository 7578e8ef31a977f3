//! Skipping what cargo does not know about when its inputs have not changed.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project::{files_below, write};

/// Larger files are products of other steps: their size and time say enough.
const LARGE: u64 = 1 << 20;

/// A growing digest of everything that a step depends on.
#[derive(Clone)]
pub(crate) struct Inputs(Sha256);

impl Inputs {
    /// Begins with what tells this way of doing the step from others, such as its options.
    pub(crate) fn new(recipe: &str) -> Self {
        Self(Sha256::new()).text(recipe)
    }

    pub(crate) fn text(mut self, text: &str) -> Self {
        self.0.update(text.len().to_le_bytes());
        self.0.update(text);
        self
    }

    /// A file: small ones by content, so that a fresh checkout changes nothing.
    pub(crate) fn file(mut self, file: &Path) -> Result<Self> {
        let context = || format!("cannot read {}", file.display());
        let metadata = fs::metadata(file).with_context(context)?;
        self = self.text(&file.to_string_lossy());
        if metadata.len() > LARGE {
            let modified = metadata.modified()?.duration_since(UNIX_EPOCH)?;
            self.0.update(metadata.len().to_le_bytes());
            self.0.update(modified.as_nanos().to_le_bytes());
        } else {
            self.0.update(metadata.len().to_le_bytes());
            self.0.update(fs::read(file).with_context(context)?);
        }
        Ok(self)
    }

    /// Every file below the folder.
    pub(crate) fn tree(mut self, dir: &Path) -> Result<Self> {
        for file in files_below(dir)? {
            self = self.file(&file)?;
        }
        Ok(self)
    }

    pub(crate) fn digest(&self) -> String {
        hex(&self.0.clone().finalize())
    }
}

/// The record of the inputs that the present results were made from.
pub(crate) struct Stamp {
    file: PathBuf,
    digest: String,
}

impl Stamp {
    pub(crate) fn new(file: PathBuf, inputs: &Inputs) -> Self {
        let digest = inputs.digest();
        Self { file, digest }
    }

    /// Whether the results are there and were made from these inputs.
    pub(crate) fn is_fresh(&self, results: &[PathBuf]) -> bool {
        results.iter().all(|result| result.exists())
            && fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.digest)
    }

    pub(crate) fn keep(&self) -> Result<()> {
        write(&self.file, &self.digest)
    }
}

/// A short name for the content, to be part of a file name that may be cached for ever.
pub(crate) fn content_hash(content: &[u8]) -> String {
    let mut hash = hex(&Sha256::digest(content));
    hash.truncate(16);
    hash
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
