//! What happens to a wasm module after cargo: bindings, then shrinking.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::Result;

use crate::{
    build::{
        Program, native,
        stamp::{Inputs, Stamp},
    },
    places,
    process::Cmd,
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

/// How the programs in the browser are compiled: std as well, for size, and what panics stops
/// without a word. See decision 0018.
const SMALL_STD: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];
const SMALL_CODE: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Compiles a library and gives the path of its module.
pub(crate) fn compile(
    project: &Project,
    toolchain: &WasmToolchain,
    package: &str,
) -> Result<PathBuf> {
    step(&format!("building {package} for wasm"), || {
        let cargo = build(project, toolchain.cargo(project), package);
        if project.is_dev {
            return cargo.run();
        }
        let places = places::foreign_flags(project, "--remap-path-prefix")?;
        cargo
            .env("CARGO_ENCODED_RUSTFLAGS", places.join("\u{1f}"))
            .env("CARGO_INCREMENTAL", "0")
            .run()
    })?;
    Ok(module(project, &project.target, package))
}

/// Compiles a library with one of its features instead of the default ones, as small as can be,
/// and gives the path of its module.
pub(crate) fn compile_small(
    project: &Project,
    toolchain: &WasmToolchain,
    package: &str,
    feature: &str,
) -> Result<PathBuf> {
    let kept = project
        .wasm_work("modules")
        .join(format!("{package}-{feature}.wasm"));
    // Builds with other features go to the same place, so that cargo would link both anew at
    // every start.
    let inputs = small_inputs(project, toolchain, feature)?;
    let stamp = Stamp::new(kept.with_extension("stamp"), &inputs);
    if stamp.is_fresh(std::slice::from_ref(&kept)) {
        return Ok(kept);
    }
    // A folder of its own: with other flags cargo would build everything anew each time.
    let target = if project.is_dev {
        project.target.clone()
    } else {
        project.target.join("small")
    };
    step(&format!("building {package} ({feature}) for wasm"), || {
        let cargo = build(project, toolchain.cargo(project), package).args([
            "--no-default-features",
            "--features",
            feature,
        ]);
        if project.is_dev {
            return cargo.run();
        }
        cargo
            .args(SMALL_STD)
            // Cargo calls this unstable; toolchain and lock file make it repeatable all the same.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_ENCODED_RUSTFLAGS", SMALL_CODE.join("\u{1f}"))
            .env("CARGO_INCREMENTAL", "0")
            .run()
    })?;
    copy(&module(project, &target, package), &kept)?;
    stamp.keep()?;
    Ok(kept)
}

/// Everything that the frontend's programs are made of.
fn small_inputs(project: &Project, toolchain: &WasmToolchain, feature: &str) -> Result<Inputs> {
    let mut inputs = Inputs::new("small 1")
        .text(feature)
        .text(&SMALL_STD.join(" "))
        .text(&SMALL_CODE.join(" "))
        .text(&format!("{:?}", toolchain.envs));
    for file in [
        "Cargo.toml",
        "Cargo.lock",
        "core/Cargo.toml",
        "frontend/Cargo.toml",
    ] {
        inputs = inputs.file(&project.root.join(file))?;
    }
    for dir in ["core/src", "frontend/src"] {
        inputs = inputs.tree(&project.root.join(dir))?;
    }
    Ok(inputs)
}

fn build(project: &Project, cargo: Cmd, package: &str) -> Cmd {
    cargo.args(["build", "--package", package, "--lib"]).args([
        "--profile",
        profile(project),
        "--target",
        TARGET,
    ])
}

fn profile(project: &Project) -> &'static str {
    if project.is_dev { "wasm-dev" } else { "wasm" }
}

fn module(project: &Project, target: &Path, package: &str) -> PathBuf {
    let name = package.replace('-', "_");
    target
        .join(TARGET)
        .join(profile(project))
        .join(name)
        .with_extension("wasm")
}

/// What wasm-bindgen is made of. Not the program itself: the tests compile it with the features of
/// their libraries, which changes its file and nothing that it does.
pub(crate) fn with_bindgen(project: &Project, inputs: Inputs) -> Result<Inputs> {
    inputs
        .file(&project.root.join("Cargo.lock"))?
        .tree(&project.root.join("tools/wasm-bindgen/src"))
}

/// Builds the wasm-bindgen of our lock file and gives its path.
pub(crate) fn bindgen(project: &Project) -> Result<PathBuf> {
    // Both parts need it; asking cargo once is enough.
    static BUILT: Mutex<bool> = Mutex::new(false);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if !*built {
        native(project, &[Program::WasmBindgen])?;
        *built = true;
    }
    Ok(project.program(Program::WasmBindgen.name()))
}

/// Shrinks a module; one that was soon compiled stays as it is.
pub(crate) fn optimize(project: &Project, from: &Path, to: &Path, extra: &[&str]) -> Result<()> {
    if project.is_dev {
        return copy(from, to);
    }
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
