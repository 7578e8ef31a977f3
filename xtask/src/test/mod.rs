//! `cargo xtask test`: every check and test, counted.

mod dependencies;
mod node;
mod report;
mod rust;
mod validators;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::{
    arguments::Arguments,
    browser, build,
    dist::{self, FirstLoad},
    process::Cmd,
    project::{Project, make_dir},
    setup::{WasmToolchain, disk, npm, trunk},
    test::report::Report,
};

/// The groups in the order of their cost: what fails fast comes first.
const GROUPS: [&str; 11] = [
    "format",
    "dependencies",
    "lint",
    "doc",
    "unit",
    "forms",
    "site",
    "budget",
    "worker",
    "trunk",
    "node",
];

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Options {
    only: Option<String>,
}

impl Options {
    pub(crate) fn parse(mut arguments: Arguments) -> Result<Self> {
        let only = arguments.value("--only")?;
        arguments.finish()?;
        if let Some(group) = &only
            && !GROUPS.contains(&group.as_str())
        {
            bail!("there is no group {group}: {}", GROUPS.join(", "));
        }
        Ok(Self { only })
    }
}

pub(crate) fn test(project: &Project, options: &Options) -> Result<ExitCode> {
    disk::check(project)?;
    npm::install(project)?;
    let mut tests = Tests {
        project,
        toolchain: WasmToolchain::set_up(project)?,
        report: Report::default(),
    };
    for group in GROUPS {
        if options.only.as_deref().is_none_or(|only| only == group) {
            tests.group(group)?;
        }
    }
    Ok(tests.report.finish())
}

/// What every group needs.
struct Tests<'a> {
    project: &'a Project,
    toolchain: WasmToolchain,
    report: Report,
}

impl Tests<'_> {
    fn group(&mut self, name: &str) -> Result<()> {
        match name {
            "format" => self.format(),
            "dependencies" => self.dependencies(),
            "lint" => self.lint(),
            "doc" => self.doc(),
            "unit" => self.unit(),
            "forms" => self.forms(),
            "site" => self.site(),
            "budget" => self.budget(),
            "worker" => self.worker(),
            "trunk" => self.trunk(),
            "node" => self.node(),
            _ => bail!("there is no group {name}"),
        }
    }

    /// What the town hall's program finds wrong with the forms.
    fn forms(&mut self) -> Result<()> {
        let project = self.project;
        self.report.check("the forms and their texts", || {
            build::native(project, &[build::TOWN_HALL])?;
            Cmd::new(project.program("townhall"))
                .args(["forms", "check"])
                .dir(&project.root)
                .output()
                .map(drop)
        })
    }

    fn site(&mut self) -> Result<()> {
        let Self {
            project, toolchain, ..
        } = self;
        let (project, toolchain) = (*project, toolchain.clone());
        self.report.check("the site builds", || {
            dist::site(project, &toolchain, None).map(drop)
        })
    }

    fn budget(&mut self) -> Result<()> {
        let site = self.project.root.join("dist/site");
        let project = self.project;
        self.report
            .check("the first load keeps within the budget", || {
                FirstLoad::of(project, &site)?.check()
            })
    }

    /// What wrangler would upload; its build command builds the edge.
    fn worker(&mut self) -> Result<()> {
        let project = self.project;
        self.report.check("wrangler bundles the worker", || {
            project
                .npm_tool("wrangler")
                .args(["deploy", "--dry-run", "--outdir"])
                .arg(project.work("wrangler"))
                .env("CI", "true")
                .env("WRANGLER_SEND_METRICS", "false")
                .output()
                .map(drop)
        })
    }

    fn trunk(&mut self) -> Result<()> {
        let Self {
            project, toolchain, ..
        } = self;
        let (project, toolchain) = (*project, toolchain.clone());
        self.report.check("trunk builds the frontend", || {
            build::native(project, &[build::WASM_BINDGEN])?;
            let trunk = trunk::install(project)?;
            trunk::build(project, &toolchain, &trunk)
        })
    }

    /// The programs that the node tests start, then the tests.
    fn node(&mut self) -> Result<()> {
        let Self {
            project, toolchain, ..
        } = self;
        let (project, toolchain) = (*project, toolchain.clone());
        let files = node::files(project)?;
        if files.is_empty() {
            return Ok(());
        }
        let prepared = self
            .report
            .check("the programs for the node tests build", || {
                browser::install()?;
                validators::install()?;
                build::native(project, &[build::TOWN_HALL, build::WASM_BINDGEN])?;
                build::edge::build(project, &toolchain)?;
                dist::site(project, &toolchain, None).map(drop)
            });
        prepared?;
        make_dir(&project.work("node"))?;
        for file in files {
            let name = file
                .file_name()
                .context("a test has no name")?
                .to_string_lossy()
                .into_owned();
            self.report
                .count(&name, || node::run(project, &file, &name))?;
        }
        Ok(())
    }
}
