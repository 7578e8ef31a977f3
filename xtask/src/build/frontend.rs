//! The browser's two programs: each a wasm module and the JavaScript that loads it.

use std::{
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Result, bail};

use crate::{
    build::{
        joined,
        stamp::{Inputs, Stamp},
        wasm,
    },
    process::Cmd,
    project::{Project, make_dir, remove_dir},
    setup::WasmToolchain,
    step::step,
};

/// The programs, named as the frontend's features.
pub(crate) const PROGRAMS: [&str; 2] = ["application", "delivery"];

/// For wasm-opt, after its first round: once more from flat code, which finds what the first round
/// could not see. Large functions that are called from one place stay apart: put into each other
/// they weigh less, but compress to 5 % more. The lowest addresses are the end of the stack, so
/// that no object lies there. At last functions come to stand beside those of the same module,
/// which compresses better, and lose their names.
const SMALLER: [&str; 9] = [
    "--one-caller-inline-max-function-size=20",
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
];

/// A finished program, its files not yet named by their content.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) js: PathBuf,
    pub(crate) wasm: PathBuf,
}

pub(crate) fn build(project: &Project, toolchain: &WasmToolchain) -> Result<Vec<Program>> {
    // While one is shrunk, the next is compiled.
    thread::scope(|scope| {
        let mut programs = Vec::new();
        for name in PROGRAMS {
            let module = wasm::compile_small(project, toolchain, "amtsweg-frontend", name)?;
            programs.push(scope.spawn(move || shrink(project, name, &module)));
        }
        programs.into_iter().map(joined).collect()
    })
}

fn shrink(project: &Project, name: &'static str, module: &Path) -> Result<Program> {
    let work = project.wasm_work("frontend").join(name);
    let program = Program {
        name,
        js: work.join("program.js"),
        wasm: work.join("program.wasm"),
    };
    let inputs = Inputs::new("frontend 4: web, -Oz thrice, small inlined, by name, minified")
        .file(module)?
        .file(&project.root.join("package-lock.json"))?;
    let inputs = wasm::with_bindgen(project, inputs)?;
    let stamp = Stamp::new(work.join("stamp"), &inputs);
    if stamp.is_fresh(&[program.js.clone(), program.wasm.clone()]) {
        return Ok(program);
    }
    let bindgen = wasm::bindgen(project)?;
    step(&format!("binding and shrinking {name}"), || {
        remove_dir(&work)?;
        make_dir(&work)?;
        Cmd::new(&bindgen)
            .args(["--target", "web", "--out-name", "bound", "--no-typescript"])
            // The loading script names the module, whose name has a hash in it.
            .args(["--omit-default-module-path", "--out-dir"])
            .arg(&work)
            .arg(module)
            .run()?;
        if work.join("snippets").exists() {
            bail!(
                "a dependency of the frontend brings JavaScript of its own (see {}): the content \
                 security policy and the budget have no room for it",
                work.join("snippets").display()
            );
        }
        wasm::optimize(
            project,
            &work.join("bound_bg.wasm"),
            &program.wasm,
            &SMALLER,
        )?;
        project
            .npm_tool("esbuild")
            .arg(work.join("bound.js"))
            .args(["--minify", "--format=esm", "--log-level=warning"])
            .arg(format!("--outfile={}", program.js.display()))
            .run()
    })?;
    stamp.keep()?;
    Ok(program)
}
