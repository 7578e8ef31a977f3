//! What happens to a wasm module after cargo: bindings, then shrinking.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::Result;

use crate::{
    build::{WASM_BINDGEN, native},
    project::{Project, copy},
    setup::{WasmToolchain, wasm_target::TARGET},
    step::step,
};

/// What rustc may emit for this target, and what the bindings add; said one by one, so that
/// wasm-opt never brings in anything newer than our browsers and workerd understand.
const FEATURES: [&str; 7] = [
    "mutable-globals",
    "sign-ext",
    "nontrapping-float-to-int",
    "bulk-memory",
    "multivalue",
    "reference-types",
    "exception-handling",
];

/// Compiles a library, with one of its features instead of the default ones if it is named, and
/// gives the path of its module.
pub(crate) fn compile(
    project: &Project,
    toolchain: &WasmToolchain,
    package: &str,
    feature: Option<&str>,
) -> Result<PathBuf> {
    let what = feature.map_or(String::new(), |feature| format!(" ({feature})"));
    step(&format!("building {package}{what} for wasm"), || {
        let mut cargo = toolchain
            .cargo(project)
            .args(["build", "--package", package, "--lib"])
            .args(["--profile", "wasm", "--target", TARGET]);
        if let Some(feature) = feature {
            cargo = cargo.args(["--no-default-features", "--features", feature]);
        }
        cargo.run()
    })?;
    let name = package.replace('-', "_");
    let built = project
        .target
        .join(TARGET)
        .join("wasm")
        .join(&name)
        .with_extension("wasm");
    let Some(feature) = feature else {
        return Ok(built);
    };
    // Builds with other features go to the same place.
    let kept = project
        .work("modules")
        .join(format!("{name}-{feature}.wasm"));
    copy(&built, &kept)?;
    Ok(kept)
}

/// Builds the wasm-bindgen of our lock file and gives its path.
pub(crate) fn bindgen(project: &Project) -> Result<PathBuf> {
    // Both parts need it; asking cargo once is enough.
    static BUILT: Mutex<bool> = Mutex::new(false);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if !*built {
        native(project, &[WASM_BINDGEN])?;
        *built = true;
    }
    Ok(project.program("wasm-bindgen"))
}

/// Shrinks a module.
pub(crate) fn optimize(project: &Project, from: &Path, to: &Path, extra: &[&str]) -> Result<()> {
    project
        .npm_tool("wasm-opt")
        .arg("-Oz")
        .args(FEATURES.map(|feature| format!("--enable-{feature}")))
        .args(extra)
        .arg(from)
        .arg("-o")
        .arg(to)
        .run()
}
