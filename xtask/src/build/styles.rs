//! The style sheet: our Sass over KERN's sources.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    build::stamp::{Inputs, Stamp},
    project::{Project, make_dir},
    step::step,
};

/// Compiles `static/style/main.scss`.
pub(crate) fn build(project: &Project) -> Result<PathBuf> {
    let source = project.root.join("static/style");
    let work = project.work("styles");
    let css = work.join("style.css");
    let inputs = Inputs::new("styles 1: compressed")
        .tree(&source)?
        .file(&project.root.join("package-lock.json"))?;
    let stamp = Stamp::new(work.join("stamp"), &inputs);
    if stamp.is_fresh(std::slice::from_ref(&css)) {
        return Ok(css);
    }
    step("compiling the styles", || {
        make_dir(&work)?;
        project
            .npm_tool("sass")
            .args(["--no-source-map", "--style=compressed"])
            .arg("--load-path=node_modules")
            .arg(source.join("main.scss"))
            .arg(&css)
            .run()
    })?;
    stamp.keep()?;
    Ok(css)
}
