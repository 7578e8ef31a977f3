//! Brotli, by Node: it is needed anyway and compiles in no time.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::{
    process::Cmd,
    project::{Project, files_below},
};

const SCRIPT: &str = r"
const { brotliCompressSync, constants } = require('node:zlib');
const { readFileSync, writeFileSync } = require('node:fs');
const [mode, ...files] = process.argv.slice(1);
for (const file of files) {
  const content = readFileSync(file);
  const compressed = brotliCompressSync(content, { params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  } });
  if (mode === 'write') writeFileSync(file + '.br', compressed);
  console.log(compressed.length);
}";

/// What compresses well.
const KINDS: [&str; 8] = ["css", "ftl", "html", "js", "json", "svg", "txt", "wasm"];

/// The compressed sizes of the files.
pub(crate) fn sizes(project: &Project, files: &[PathBuf]) -> Result<Vec<u64>> {
    let said = node(project, "size", files)?;
    let sizes: Vec<u64> = said.lines().filter_map(|line| line.parse().ok()).collect();
    if sizes.len() != files.len() {
        bail!("{} sizes for {} files", sizes.len(), files.len());
    }
    Ok(sizes)
}

/// Puts a `.br` beside every file that compresses well.
pub(crate) fn compress(project: &Project, dir: &Path) -> Result<()> {
    let mut files = files_below(dir)?;
    files.retain(|file| {
        file.extension()
            .and_then(|extension| extension.to_str())
            .is_some_and(|extension| KINDS.contains(&extension))
    });
    node(project, "write", &files).map(drop)
}

fn node(project: &Project, mode: &str, files: &[PathBuf]) -> Result<String> {
    Cmd::new("node")
        .args(["--eval", SCRIPT, "--", mode])
        .args(files)
        .dir(&project.root)
        .output()
}
