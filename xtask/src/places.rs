//! Places of this machine, and what stands for them in a program: it must not tell where it was
//! built, and is the same wherever that is.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{process::Cmd, project::Project};

/// What tells a compiler to write something else than these places.
pub(crate) fn flags(project: &Project, flag: &str) -> Result<Vec<String>> {
    let own = [(&project.root, "/amtsweg"), (&project.target, "/target")];
    let own = own.map(|(path, instead)| said(flag, path, instead));
    // Of several that fit, compilers take the last one.
    let mut flags = foreign_flags(project, flag)?;
    flags.extend(own);
    Ok(flags)
}

/// The same for the code of others alone. Where no absolute path of ours gets into a program, this is
/// enough, and does not change with the checkout: nothing is compiled anew for the next one.
pub(crate) fn foreign_flags(project: &Project, flag: &str) -> Result<Vec<String>> {
    let places = foreign(project)?;
    Ok(places
        .iter()
        .map(|(path, instead)| said(flag, path, instead))
        .collect())
}

fn said(flag: &str, path: &Path, instead: &str) -> String {
    format!("{flag}={}={instead}", path.display())
}

fn foreign(project: &Project) -> Result<[(PathBuf, String); 2]> {
    let rustc = |arguments: [&str; 2]| {
        let rustc = Cmd::new("rustc").dir(&project.root);
        rustc.args(arguments).output()
    };
    let sysroot = PathBuf::from(rustc(["--print", "sysroot"])?.trim());
    let version = rustc(["--version", "--verbose"])?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .unwrap_or("unknown");
    let home = |name| std::env::var_os(name).map(PathBuf::from);
    let cargo = home("CARGO_HOME")
        .or_else(|| Some(home("HOME")?.join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set")?;
    Ok([
        (cargo, "/cargo".to_owned()),
        // As where the source of std is not installed.
        (
            sysroot.join("lib/rustlib/src/rust"),
            format!("/rustc/{commit}"),
        ),
    ])
}
