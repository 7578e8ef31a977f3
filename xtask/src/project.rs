//! Where things lie.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::process::Cmd;

/// Tells those that tests start, such as wrangler, how to call us.
pub(crate) const AS_TESTED: &str = "AMTSWEG_AS_TESTED";

/// Asks for programs that are soon compiled, to try a change in the browser.
const DEV: &str = "AMTSWEG_DEV";

/// The checkout and the folders that belong to it.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// What outlives the checkout: tools that take long to make.
    pub(crate) cache: PathBuf,
    /// Whether programs are compiled with what their tests need, since these are compiled too.
    pub(crate) as_tested: bool,
    /// Whether what the browser and the edge load is soon compiled instead of small.
    pub(crate) is_dev: bool,
}

impl Project {
    pub(crate) fn find() -> Result<Self> {
        // As cargo says now: another checkout may have built this program, into the same target
        // folder.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest)
            .parent()
            .context("xtask lies in no workspace")?
            .to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => std::path::absolute(dir)?,
            None => root.join("target"),
        };
        let cache = match std::env::var_os("AMTSWEG_CACHE") {
            Some(dir) => std::path::absolute(dir)?,
            None => user_cache()?.join("amtsweg"),
        };
        Ok(Self {
            root,
            target,
            cache,
            as_tested: std::env::var_os(AS_TESTED).is_some(),
            is_dev: std::env::var_os(DEV).is_some(),
        })
    }

    /// State of the demonstration.
    pub(crate) fn var(&self) -> PathBuf {
        self.root.join("var")
    }

    /// Intermediate files of our own build steps.
    pub(crate) fn work(&self, part: &str) -> PathBuf {
        self.target.join("amtsweg").join(part)
    }

    /// The same for what programs for wasm are made of: small and soon compiled ones lie apart.
    pub(crate) fn wasm_work(&self, part: &str) -> PathBuf {
        self.work(if self.is_dev { "dev" } else { "" }).join(part)
    }

    /// A program that cargo has built with the `dev` profile.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(name)
    }

    /// The cargo that runs us.
    pub(crate) fn cargo(&self) -> Cmd {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Cmd::new(cargo).dir(&self.root)
    }

    /// A tool from the lock file of npm.
    pub(crate) fn npm_tool(&self, name: &str) -> Cmd {
        Cmd::new(self.root.join("node_modules/.bin").join(name)).dir(&self.root)
    }
}

fn user_cache() -> Result<PathBuf> {
    if let Some(dir) = std::env::var_os("XDG_CACHE_HOME").filter(|dir| !dir.is_empty()) {
        return Ok(dir.into());
    }
    let home = std::env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?;
    Ok(PathBuf::from(home).join(".cache"))
}

/// Makes a folder and what is above it.
pub(crate) fn make_dir(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).with_context(|| format!("cannot make {}", dir.display()))
}

/// Removes a folder, if it is there.
pub(crate) fn remove_dir(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("cannot remove {}", dir.display()))?;
    }
    Ok(())
}

/// Reads a text.
pub(crate) fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Writes a file, making its folder.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(dir) = file.parent() {
        make_dir(dir)?;
    }
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Writes a file that holds a secret: nobody but its owner may read it.
pub(crate) fn write_secret(file: &Path, content: &str) -> Result<()> {
    write(file, "")?;
    fs::set_permissions(file, fs::Permissions::from_mode(0o600))
        .with_context(|| format!("cannot protect {}", file.display()))?;
    write(file, content)
}

/// Copies a file, making its new folder.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(dir) = to.parent() {
        make_dir(dir)?;
    }
    fs::copy(from, to)
        .map(drop)
        .with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))
}

/// Every file below the folder, in an order that does not change.
pub(crate) fn files_below(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(dir) = open.pop() {
        let entries =
            fs::read_dir(&dir).with_context(|| format!("cannot read {}", dir.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
