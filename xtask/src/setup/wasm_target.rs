//! A Rust that compiles for wasm32: rustup's target, or Debian's toolchain where rustup cannot
//! fetch it.

use std::{
    ffi::OsString,
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{
    build::stamp::Inputs,
    process::{Cmd, Interrupted, find_program},
    project::{Project, copy, files_below, make_dir, remove_dir, write},
    setup::packages,
    step::step,
};

/// The target that browsers and workerd run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

const CHOICE: &str = "AMTSWEG_WASM_TOOLCHAIN";
const RUSTUP_LIMIT: Duration = Duration::from_mins(4);

/// The packages of Debian's own newest Rust. It carries no compiled std for wasm, but its source.
const PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "libstd-rust-web-dev",
    "lld-19",
];
const CLIPPY_PACKAGE: &str = "rust-web-clippy";
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const CLIPPY: &str = "/usr/bin/cargo-clippy";
const LINKER: &str = "wasm-ld-19";
const STD_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
/// As `rust-version` in Cargo.toml.
const OLDEST: (u32, u32) = (1, 95);

/// A cargo that can compile for [`TARGET`].
#[derive(Debug, Clone)]
pub(crate) struct WasmToolchain {
    cargo: OsString,
    /// What every program needs that calls cargo by itself.
    pub(crate) envs: Vec<(OsString, OsString)>,
    debian: bool,
}

impl WasmToolchain {
    /// Finds a toolchain, or sets one up.
    pub(crate) fn set_up(project: &Project) -> Result<Self> {
        match std::env::var(CHOICE).as_deref() {
            Ok("rustup") => return rustup(),
            Ok("debian") => return debian(project),
            Ok(other) => bail!("{CHOICE}={other}: rustup and debian are possible"),
            Err(_) => {}
        }
        if rustup_is_ready() {
            return Ok(of_rustup());
        }
        if let Some(ready) = ready_debian(project)? {
            return Ok(ready);
        }
        match rustup() {
            Ok(toolchain) => Ok(toolchain),
            Err(error) if error.is::<Interrupted>() => Err(error),
            Err(error) => {
                let said = format!("{error:#}");
                let reason = said.lines().find(|line| line.starts_with("error"));
                let reason = reason.or(said.lines().next()).unwrap_or_default();
                println!(
                    "  no wasm target with source from rustup ({reason}): using Debian's Rust instead"
                );
                debian(project)
            }
        }
    }

    pub(crate) fn cargo(&self, project: &Project) -> Cmd {
        Cmd::new(&self.cargo).dir(&project.root).envs(&self.envs)
    }

    /// `cargo clippy`, which Debian packs apart.
    pub(crate) fn clippy(&self, project: &Project) -> Result<Cmd> {
        if !self.debian {
            return Ok(self.cargo(project).arg("clippy"));
        }
        if !Path::new(CLIPPY).is_file() {
            packages::install("clippy for the wasm crates", &[CLIPPY_PACKAGE])?;
        }
        // By its path: Debian's cargo might find rustup's clippy first.
        Ok(Cmd::new(CLIPPY)
            .arg("clippy")
            .dir(&project.root)
            .envs(&self.envs))
    }
}

fn rustup() -> Result<WasmToolchain> {
    let parts = [
        (rustup_has_target(), ["target", "add", TARGET]),
        (rustup_has_source(), ["component", "add", "rust-src"]),
    ];
    for (_, arguments) in parts.iter().filter(|(is_there, _)| !is_there) {
        step(&format!("rustup {}", arguments.join(" ")), || {
            Cmd::new("rustup")
                .args(*arguments)
                .limit(RUSTUP_LIMIT)
                .output()
        })?;
    }
    if !rustup_is_ready() {
        bail!("rustup has added {TARGET} or rust-src to another toolchain than the one in use");
    }
    Ok(of_rustup())
}

fn of_rustup() -> WasmToolchain {
    WasmToolchain {
        cargo: std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
        envs: Vec::new(),
        debian: false,
    }
}

fn rustup_is_ready() -> bool {
    rustup_has_target() && rustup_has_source()
}

/// The programs in the browser are built with a std of their own.
fn rustup_has_source() -> bool {
    Cmd::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .is_ok_and(|sysroot| {
            let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
            library.join("std/Cargo.toml").is_file()
        })
}

fn rustup_has_target() -> bool {
    Cmd::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .is_ok_and(|dir| has_std(Path::new(dir.trim())))
}

fn has_std(dir: &Path) -> bool {
    fs::read_dir(dir).is_ok_and(|mut entries| {
        entries.any(|entry| {
            entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
        })
    })
}

fn debian(project: &Project) -> Result<WasmToolchain> {
    let there = |file: &str| Path::new(file).is_file();
    if !(there(RUSTC) && there(CARGO) && there(STD_SOURCE) && find_program(LINKER).is_some()) {
        packages::install("a Rust that can compile for wasm", &PACKAGES)?;
    }
    check_version()?;
    let home = debian_home(project)?;
    if !home.join("ready").is_file() {
        step(
            "building std for wasm with Debian's Rust (once for all checkouts)",
            || build_sysroot(&home),
        )?;
    }
    Ok(of_debian(&home))
}

/// Debian's toolchain, if it has been set up before.
fn ready_debian(project: &Project) -> Result<Option<WasmToolchain>> {
    if !Path::new(RUSTC).is_file() {
        return Ok(None);
    }
    let home = debian_home(project)?;
    Ok(home.join("ready").is_file().then(|| of_debian(&home)))
}

fn of_debian(home: &Path) -> WasmToolchain {
    let sysroot = home.join("sysroot");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut search = OsString::from(home.join("bin"));
    search.push(":");
    search.push(path);
    let env = |name: &str, value: &dyn AsRef<std::ffi::OsStr>| {
        (OsString::from(name), value.as_ref().to_owned())
    };
    WasmToolchain {
        cargo: CARGO.into(),
        envs: vec![
            env("PATH", &search),
            env("CARGO", &CARGO),
            env("RUSTC", &home.join("bin/rustc")),
            // clippy-driver asks for it instead of the wrapper.
            env("SYSROOT", &sysroot),
            env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &LINKER),
        ],
        debian: true,
    }
}

/// A folder for exactly the installed compiler: std fits no other.
fn debian_home(project: &Project) -> Result<PathBuf> {
    let version = Cmd::new(RUSTC).arg("-vV").output()?;
    let id = Inputs::new(&version)
        .file(Path::new(RUSTC))?
        .digest()
        .chars()
        .take(16)
        .collect::<String>();
    Ok(project.cache.join(format!("debian-wasm-{id}")))
}

fn check_version() -> Result<()> {
    let version = Cmd::new(RUSTC).arg("--version").output()?;
    let mut numbers = version
        .split_whitespace()
        .nth(1)
        .unwrap_or_default()
        .split('.');
    let mut number = || numbers.next().and_then(|text| text.parse::<u32>().ok());
    if (number(), number()) < (Some(OLDEST.0), Some(OLDEST.1)) {
        bail!(
            "{RUSTC} is {}, but {}.{} is needed: install {}",
            version.trim(),
            OLDEST.0,
            OLDEST.1,
            PACKAGES.join(" ")
        );
    }
    Ok(())
}

/// Makes a sysroot of our own: links to the system's, and a std for wasm beside them. Nothing is
/// written into the system's folders.
fn build_sysroot(home: &Path) -> Result<()> {
    remove_dir(home)?;
    let system = PathBuf::from(
        Cmd::new(RUSTC)
            .args(["--print", "sysroot"])
            .output()?
            .trim(),
    )
    .join("lib/rustlib");
    let ours = home.join("sysroot/lib/rustlib");
    make_dir(&ours)?;
    for entry in fs::read_dir(&system)? {
        let entry = entry?;
        symlink(entry.path(), ours.join(entry.file_name()))?;
    }

    let source = home.join("std");
    write(
        &source.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    write(&source.join("src/lib.rs"), "")?;
    Cmd::new(CARGO)
        .args(["build", "--release", "--target", TARGET])
        .arg("-Zbuild-std=std,panic_abort")
        .dir(&source)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // Without it `lto = true` ends with "Can't find section .llvmbc".
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", source.join("target"))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", LINKER)
        .output()
        .context("std cannot be built for wasm")?;
    let built = source.join("target").join(TARGET).join("release/deps");
    let libraries = ours.join(TARGET).join("lib");
    for file in files_below(&built)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let extension = file.extension().unwrap_or_default();
        if name.starts_with("lib")
            && !name.starts_with("libempty")
            && (extension == "rlib" || extension == "rmeta")
        {
            copy(&file, &libraries.join(&*name))?;
        }
    }
    if !has_std(&libraries) {
        bail!("no libstd in {}", built.display());
    }
    remove_dir(&source)?;

    let bin = home.join("bin");
    let wrapper = bin.join("rustc");
    let sysroot = home.join("sysroot");
    write(
        &wrapper,
        format!(
            "#!/bin/sh\nexec {RUSTC} --sysroot '{}' \"$@\"\n",
            sysroot.display()
        ),
    )?;
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))?;
    // For tools that call `cargo` by its name.
    symlink(CARGO, bin.join("cargo"))?;
    write(&home.join("ready"), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_rust_is_the_one_of_the_workspace() {
        let (major, minor) = OLDEST;
        assert_eq!(env!("CARGO_PKG_RUST_VERSION"), format!("{major}.{minor}"));
    }

    #[test]
    fn no_number_makes_rustup_fetch_a_toolchain() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../rust-toolchain.toml");
        let text = fs::read_to_string(file).unwrap();
        let settings: Vec<_> = text.lines().filter(|line| line.contains('=')).collect();
        assert_eq!(settings, ["channel = \"stable\""]);
    }
}
