//! The worker: a wasm module, its bindings and the entry that workerd and wrangler load.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    build::{
        stamp::{Inputs, Stamp},
        wasm,
    },
    process::Cmd,
    project::{Project, copy, make_dir, read_text, remove_dir, write},
    setup::WasmToolchain,
    step::step,
};

/// Makes `edge/build/`: `shim.mjs`, `index.js` with its snippets, `index_bg.wasm`.
pub(crate) fn build(project: &Project, toolchain: &WasmToolchain) -> Result<()> {
    let module = wasm::compile(project, toolchain, "amtsweg-edge")?;
    let shim = project.root.join("edge/shim.mjs");
    let out = project.root.join("edge/build");
    let inputs = Inputs::new("edge 1: module, -Oz, names kept")
        .file(&module)?
        .file(&shim)?
        .file(&project.root.join("package-lock.json"))?;
    let inputs = wasm::with_bindgen(project, inputs)?;
    let stamp = Stamp::new(project.work("edge").join("stamp"), &inputs);
    if stamp.is_fresh(&[out.join("shim.mjs"), out.join("index_bg.wasm")]) {
        return Ok(());
    }
    let bindgen = wasm::bindgen(project)?;
    step("binding and shrinking the edge", || {
        let work = project.work("edge").join("bound");
        // Made aside and moved when complete: whoever starts the edge never finds half of it.
        let new = out.with_extension("new");
        remove_dir(&work)?;
        remove_dir(&new)?;
        make_dir(&new)?;
        Cmd::new(&bindgen)
            .args([
                "--target",
                "module",
                "--out-name",
                "index",
                "--no-typescript",
            ])
            // After a panic the entry makes a new instance instead of failing for ever.
            .arg("--experimental-reset-state-function")
            .arg("--force-enable-abort-handler")
            .arg("--out-dir")
            .arg(&work)
            .arg(&module)
            .run()?;
        wasm::optimize(
            project,
            &work.join("index_bg.wasm"),
            &new.join("index_bg.wasm"),
            // A panic in the log shall name its functions; size matters less here.
            &["--debuginfo"],
        )?;
        // workerd and wrangler give a compiled module for an ordinary import, and do not know
        // the proposal for source imports yet.
        let script = read_text(&work.join("index.js"))?;
        let script = script.replace("import source ", "import ");
        write(&new.join("index.js"), script)?;
        let snippets = work.join("snippets");
        if snippets.exists() {
            for file in crate::project::files_below(&snippets)? {
                copy(&file, &new.join(file.strip_prefix(&work)?))?;
            }
        }
        copy(&shim, &new.join("shim.mjs"))?;
        remove_dir(&out)?;
        fs::rename(&new, &out).with_context(|| format!("cannot replace {}", out.display()))
    })?;
    stamp.keep()
}
