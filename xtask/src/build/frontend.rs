//! The browser's program: a wasm module and the JavaScript that loads it.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::{
    build::{
        stamp::{Inputs, Stamp},
        wasm,
    },
    process::Cmd,
    project::{Project, make_dir, remove_dir},
    setup::WasmToolchain,
    step::step,
};

/// The finished program, its files not yet named by their content.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) js: PathBuf,
    pub(crate) wasm: PathBuf,
}

pub(crate) fn build(project: &Project, toolchain: &WasmToolchain) -> Result<Program> {
    let bindgen = wasm::bindgen(project)?;
    let module = wasm::compile(project, toolchain, "amtsweg-frontend")?;
    let work = project.work("frontend");
    let program = Program {
        js: work.join("app.js"),
        wasm: work.join("app.wasm"),
    };
    let inputs = Inputs::new("frontend 1: web, -Oz, minified")
        .file(&module)?
        .file(&bindgen)?
        .file(&project.root.join("package-lock.json"))?;
    let stamp = Stamp::new(work.join("stamp"), &inputs);
    if stamp.is_fresh(&[program.js.clone(), program.wasm.clone()]) {
        return Ok(program);
    }
    step("binding and shrinking the frontend", || {
        remove_dir(&work)?;
        make_dir(&work)?;
        Cmd::new(&bindgen)
            .args(["--target", "web", "--out-name", "bound", "--no-typescript"])
            // The loading script names the module, whose name has a hash in it.
            .args(["--omit-default-module-path", "--out-dir"])
            .arg(&work)
            .arg(&module)
            .run()?;
        if work.join("snippets").exists() {
            bail!(
                "a dependency of the frontend brings JavaScript of its own (see {}): the content \
                 security policy and the budget have no room for it",
                work.join("snippets").display()
            );
        }
        let strip = ["--strip-debug", "--strip-producers"];
        wasm::optimize(project, &work.join("bound_bg.wasm"), &program.wasm, &strip)?;
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
